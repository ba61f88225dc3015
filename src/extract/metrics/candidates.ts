import type {Quantity} from '../numbers.js'
import {Shape, TokenKind} from '../tokens.js'
import {CUES, cue, stem} from './cues.js'
import {bucket, UNIT_GROUPS, unitGroup} from './features.js'
import {type Emit, Templates} from './model.js'
import {patternAfter, patternBefore} from './patterns.js'
import {phrasesIn} from './phrases.js'
import type {Scan} from './scan.js'

/** What a candidate for the name of a number is. */
export const CANDIDATE_KINDS = ['specific', 'loose', 'phrase', 'dataset', 'default'] as const
export type CandidateKind = (typeof CANDIDATE_KINDS)[number]

/** A candidate for the name of a number: words of the text, or a name for its unit that no words give. */
export interface Candidate {
  readonly kind: CandidateKind
  readonly name: string
  /** Token span; empty for a default. */
  readonly start: number
  readonly end: number
}

/** A number that is a result, among the results of its sentence. */
export interface Valued {
  readonly quantity: Quantity
  /** What the number before it was taken for. */
  readonly last?: {readonly quantity: Quantity; readonly name: Candidate | undefined} | undefined
  readonly change: boolean
  /** Its place in the results of its sentence, and how many they are. */
  readonly rank: number
  readonly count: number
  /** The same among the results that only commas and "and" keep apart. */
  readonly runRank: number
  readonly runCount: number
}

const REACH = 40
const MAX_CANDIDATES = 60

/** What a unit measures where the text has no word for it: "inference takes 521.91 ms". */
const NAME_OF_UNIT: ReadonlyMap<string, string> = new Map(
  Object.entries({
    time: 'seconds|minutes|hours|days|s|ms|μs|ns|GPU days|GPU hours',
    memory: 'GB|MB|KB|GiB',
    FPS: 'FPS',
    speed: 'Hz|tokens/s|m/s|km/h',
    cost: '$|cents',
    energy: 'J|mJ|pJ|kWh',
    power: 'W|mW|kW',
    'bit rate': 'kbps|Mbps|Gbps',
    error: 'm|cm|mm|degrees',
    speedup: 'x',
    accuracy: '%'
  }).flatMap(([name, units]) => units.split('|').map(unit => [unit, name] as const))
)

/** The name that a unit gives: any count by the second is its own. */
const nameOfUnit = (unit: string): string =>
  NAME_OF_UNIT.get(unit) ?? (unit.endsWith(' per second') ? unit : 'performance')

/** What a comparative measures where the text has no noun for it: "9× smaller". */
const NAME_OF_COMPARATIVE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    size: 'smaller larger lighter bigger compact',
    speed: 'faster quicker slower',
    cost: 'cheaper',
    length: 'shorter longer'
  }).flatMap(([name, words]) => words.split(' ').map(word => [word, name] as const))
)

/** "accuracies" is accuracy, "success rates" is success rate. */
const singular = (name: string): string =>
  name.replace(/accuracies$/i, 'accuracy').replace(/(?<=\b(?:rate|score|error|cost|speedup|gain))s$/i, '')

const wordsOf = (scan: Scan, start: number, end: number): string =>
  scan.text.text.slice(scan.tokens[start]?.start ?? 0, scan.tokens[end - 1]?.end)

/** The name that a span of tokens gives: the short form where the text gives one. */
function nameOf(scan: Scan, start: number, end: number): string {
  const short = scan.shortForms.get(end)
  return short ? wordsOf(scan, short.start, short.end) : singular(wordsOf(scan, start, end))
}

/** "9× *smaller* than": a comparative without a noun leaves no choice. */
function comparedAlone(scan: Scan, {end}: Quantity): Candidate | undefined {
  const name = NAME_OF_COMPARATIVE.get(scan.tokens[end]?.lower ?? '')
  return name && COMPARISON_ENDS.has(lower(scan, end + 1))
    ? {kind: 'default', name, start: -3, end: -3}
    : undefined
}

/** Everything near a number that may say what it measures. */
export function candidatesFor(scan: Scan, {quantity, last}: Valued): Candidate[] {
  const alone = comparedAlone(scan, quantity)
  if (alone) return [alone]
  const found: Candidate[] = []
  const from = scan.sentences[quantity.sentence] ?? 0
  const to = scan.sentences[quantity.sentence + 1] ?? 0
  collect(scan, quantity, Math.max(from, quantity.start - REACH), Math.min(to, quantity.end + REACH), found)
  const near = found
    .slice(0, MAX_CANDIDATES)
    .filter(({start, end}) => end <= quantity.start || start >= quantity.end)
  const before = scan.sentences[quantity.sentence - 1]
  if (before !== undefined) {
    const earlier: Candidate[] = []
    collectNames(scan, Math.max(before, from - REACH), from, earlier)
    near.push(...earlier.slice(-4))
  }
  const inherited = last?.name
  if (inherited && !near.some(each => each.start === inherited.start && each.end === inherited.end))
    near.push(inherited)
  const compared = NAME_OF_COMPARATIVE.get(scan.tokens[quantity.end]?.lower ?? '')
  if (compared) near.push({kind: 'default', name: compared, start: -3, end: -3})
  near.push({kind: 'default', name: nameOfUnit(quantity.unit), start: -1, end: -1})
  if (quantity.unit === '%' || quantity.unit === '')
    near.push({kind: 'default', name: 'performance', start: -2, end: -2})
  return near
}

function collectNames(scan: Scan, from: number, to: number, found: Candidate[]): void {
  for (let index = from; index < to; index++) {
    const name = scan.names[scan.nameAt[index] ?? -1]
    if (!name) continue
    found.push({
      kind: name.loose ? 'loose' : 'specific',
      name: nameOf(scan, name.start, name.end),
      start: name.start,
      end: name.end
    })
    index = name.end - 1
  }
}

const EQUALS = new Set(['=', ':', '(', 'of'])

function collect(scan: Scan, quantity: Quantity, from: number, to: number, found: Candidate[]): void {
  collectNames(scan, from, to, found)
  for (const {start, end} of phrasesIn(scan, from, to)) {
    const place = scan.datasets[scan.datasetAt[end - 1] ?? -1] ?? scan.datasets[scan.datasetAt[start] ?? -1]
    if (place) continue
    const method = Number(scan.methodAt[start]) >= 0 && Number(scan.methodAt[end - 1]) >= 0
    const adjacent = start === quantity.end || (end === quantity.start - 1 && EQUALS.has(lower(scan, end)))
    if (method && !adjacent) continue
    if (end - start === 1 && (scan.cues[start] ?? 0) & GAINS) continue
    found.push({kind: 'phrase', name: nameOf(scan, start, end), start, end})
  }
  for (let index = from; index < to; index++) {
    const place = scan.datasets[scan.datasetAt[index] ?? -1]
    if (!place) continue
    found.push({kind: 'dataset', name: place.entity.name, start: place.start, end: place.end})
    index = place.end - 1
  }
}

/** The templates of {@link candidateFeatures}. */
export const NAME_TEMPLATES = new Templates()
const GROUPS = CANDIDATE_KINDS
const SIDES = ['before', 'after', 'inherited', 'none'] as const
const addKind = (name: string) => NAME_TEMPLATES.add(name, GROUPS)
const addSide = (name: string) => NAME_TEMPLATES.add(name, SIDES)

const KIND = NAME_TEMPLATES.add('kind', UNIT_GROUPS)
const KIND_CHANGE = NAME_TEMPLATES.add('kindOf', ['score', 'change'])
const DISTANCE = addSide('distance')
const KIND_DISTANCE_BEFORE = addKind('before')
const KIND_DISTANCE_AFTER = addKind('after')
const LINK = addSide('link')
const EDGE = addSide('edge')
const GAP = addSide('gap')
const PREVIOUS = NAME_TEMPLATES.add('wordBefore')
const VERB = addSide('verbBefore')
const FOLLOW = addSide('wordBehind')
const HEAD = NAME_TEMPLATES.add('head', UNIT_GROUPS)
const HEAD_CHANGE = NAME_TEMPLATES.add('headOf', ['score', 'change'])
const ORDER = addKind('order')
const SAME = addKind('sameAsLast')
const LIST = NAME_TEMPLATES.add('list')
const RUN = addKind('run')
const CONTEXT = addKind('context')
const NEAREST = addKind('nearest')
const REPEAT = addKind('repeat')
const LAST_KIND = addKind('lastKind')
const KIND_LINK_BEFORE = addKind('linkBefore')
const KIND_LINK_AFTER = addKind('linkAfter')
const FOLLOW_CUE = addSide('cueBehind')
const UNIT_KIND = addKind('unit')
const PATTERN = NAME_TEMPLATES.add('pattern', ['score', 'change'])
const PATTERN_KIND = addKind('patternOf')
const PATTERN_CONTEXT = NAME_TEMPLATES.add('patternWith')
const OTHER_PATTERN = addKind('otherPattern')
const LENGTH = addKind('length')
const FORM = addKind('form')
const DEFAULT = NAME_TEMPLATES.add('default')

const MAX_WORD = 24
const lower = (scan: Scan, index: number): string => {
  const token = scan.tokens[index]
  if (!token) return '<none>'
  if (token.kind === TokenKind.number || token.shape & Shape.digitFirst) return '<number>'
  return token.lower.length > MAX_WORD ? '<long>' : token.lower
}

/** What all candidates of a number share, counted once. */
export interface Field {
  readonly candidates: readonly Candidate[]
  readonly respectively: boolean
  /** The metric names of the sentence, in text order, for lists with "respectively". */
  readonly listed: readonly Candidate[]
  /** Place and length of the list that a candidate stands in, by its first token. */
  readonly lists: ReadonlyMap<number, readonly [place: number, length: number]>
  /** How often each name stands in the text. */
  readonly counts: ReadonlyMap<string, number>
  /** A set phrase that ties one of the candidates to the number most surely. */
  readonly patterns: string
  /** Which kinds of names its sentence holds. */
  readonly kinds: string
}

const GAINS = cue('gain') | cue('loss')
const COMPARE = cue('compare')
const CHANGE_VERBS = cue('improve') | cue('reduce')
const TURN = new Set(['while', 'whereas', 'with', 'and', 'but'])

/** Emits what tells whether a candidate is the name of a number. */
export function candidateFeatures(
  scan: Scan,
  valued: Valued,
  candidate: Candidate,
  field: Field,
  emit: Emit
): void {
  const {quantity, last} = valued
  const group = unitGroup(quantity)
  const kind = CANDIDATE_KINDS.indexOf(candidate.kind)
  emit(KIND + group, candidate.kind)
  emit(KIND_CHANGE + Number(valued.change), candidate.kind)
  emit(CONTEXT + kind, `${field.kinds}_${valued.change ? 'change' : 'score'}`)
  emit(CONTEXT + kind, field.kinds === '' ? 'none' : field.kinds)
  emit(
    LAST_KIND + kind,
    last ? `${last.quantity.sentence === quantity.sentence ? 'same' : 'other'}_${last.name?.kind}` : 'first'
  )
  emit(UNIT_KIND + kind, quantity.unit === '' ? 'none' : quantity.unit.replaceAll(' ', '_'))
  if (candidate.kind === 'default') {
    emit(DEFAULT, `${candidate.name}_${valued.change ? 'change' : 'score'}`)
    if (field.patterns !== '') emit(OTHER_PATTERN + kind, field.patterns)
    if (candidate.start === -3) {
      const next = lower(scan, quantity.end + 1)
      emit(DEFAULT, `compared_${COMPARISON_ENDS.has(next) ? 'alone' : 'noun'}`)
    }
    return
  }
  const outside = scan.tokens[candidate.start]?.sentence !== quantity.sentence
  const before = candidate.end <= quantity.start
  const side = outside ? 2 : before ? 0 : 1
  const [from, to] = before ? [candidate.end, quantity.start] : [quantity.end, candidate.start]
  emitHead(scan, candidate, group, valued.change, emit)
  emitForm(scan, candidate, kind, emit)
  const same = last?.name && last.name.start === candidate.start
  if (same) emitSame(scan, valued, kind, emit)
  emit(DISTANCE + side, outside ? 'outside' : bucket(to - from))
  emit((before ? KIND_DISTANCE_BEFORE : KIND_DISTANCE_AFTER) + kind, outside ? 'outside' : bucket(to - from))
  emit(ORDER + kind, orderOf(candidate, quantity, field.candidates, before))
  if (!outside) emit(NEAREST + kind, nearestOf(scan, candidate, quantity, field.candidates, before))
  emit(REPEAT + kind, String(Math.min(4, field.counts.get(candidate.name.toLowerCase()) ?? 0)))
  emit(PREVIOUS, lower(scan, candidate.start - 1))
  emit(FOLLOW + side, lower(scan, candidate.end))
  emitVerb(scan, candidate, side, emit)
  if (outside) return
  emitFollow(scan, candidate, side, emit)
  const link =
    to - from === 0 ? 'nothing' : `${lower(scan, from)}_${to - from < 4 ? lower(scan, to - 1) : '…'}`
  emit((before ? KIND_LINK_BEFORE : KIND_LINK_AFTER) + kind, link)
  emitGap(scan, from, to, side, emit)
  const pattern = before
    ? patternBefore(scan, candidate, quantity.start)
    : patternAfter(scan, candidate, quantity.end)
  if (pattern) {
    emit(PATTERN + Number(valued.change), pattern)
    emit(PATTERN_KIND + kind, pattern)
    emit(PATTERN_CONTEXT, `${pattern}_${candidate.kind}_${field.kinds}`)
  }
  if (field.patterns !== '' && field.patterns !== pattern) emit(OTHER_PATTERN + kind, field.patterns)
  if (field.listed.length > 1 || field.respectively) emitList(valued, candidate, field, emit)
  const list = field.lists.get(candidate.start)
  if (list && valued.runCount > 1) {
    const place = list[0] === valued.runRank ? 'same' : 'other'
    const tie = list[1] === valued.runCount ? 'even' : 'uneven'
    emit(RUN + kind, list[1] === 1 ? 'single' : `${tie}-${place}`)
    if (field.respectively && list[1] > 1) emit(RUN + kind, `respectively-${tie}-${place}`)
  }
}

function emitHead(scan: Scan, candidate: Candidate, group: number, change: boolean, emit: Emit): void {
  const head = stem(lower(scan, candidate.end - 1))
  emit(HEAD + group, head)
  emit(HEAD_CHANGE + Number(change), head)
}

function emitForm(scan: Scan, candidate: Candidate, kind: number, emit: Emit): void {
  emit(LENGTH + kind, String(Math.min(4, candidate.end - candidate.start)))
  const last = scan.tokens[candidate.end - 1]
  const first = scan.tokens[candidate.start]
  if (!last || !first) return
  if (last.shape & Shape.innerCapital) emit(FORM + kind, 'coined')
  else if (last.shape & Shape.capital) emit(FORM + kind, 'capital')
  else if (last.lower.endsWith('s')) emit(FORM + kind, 'plural')
  else if (/(?:ion|ity|ness|ance|ence|ment|acy)$/.test(last.lower.slice(-8))) emit(FORM + kind, 'abstract')
  else if (last.lower.endsWith('ing')) emit(FORM + kind, 'ing')
  else if (last.lower.endsWith('ed')) emit(FORM + kind, 'ed')
  if (first.shape & Shape.sentenceStart) emit(FORM + kind, 'opens-sentence')
  if (first.lower.endsWith('ly')) emit(FORM + kind, 'ly')
  const bits = scan.cues[candidate.end - 1] ?? 0
  for (let index = 0; bits >> index !== 0; index++) {
    const name = CUES[index]
    if (name && (bits >> index) & 1) emit(FORM + kind, `is-${name}`)
  }
  if (Number(scan.methodAt[candidate.start]) >= 0) emit(FORM + kind, 'method')
}

function emitSame(scan: Scan, {quantity, last}: Valued, kind: number, emit: Emit): void {
  if (!last) return
  if (quantity.pair === 'to' && last.quantity.pair === 'from') emit(SAME + kind, 'pair')
  const gap = quantity.start - last.quantity.end
  const unit = last.quantity.unit === quantity.unit ? 'same-unit' : 'other-unit'
  const place = quantity.sentence === last.quantity.sentence ? bucket(gap) : 'other-sentence'
  emit(SAME + kind, unit)
  emit(SAME + kind, `${unit}_${place}`)
  if (gap > 0 && gap < 5) emit(SAME + kind, `${unit}_by_${lower(scan, last.quantity.end)}`)
}

const AGENT = cue('agent') | cue('baseline')

/** How many candidates of any kind stand between, without those that name what is measured and not what of it. */
function nearestOf(
  scan: Scan,
  candidate: Candidate,
  quantity: Quantity,
  all: readonly Candidate[],
  before: boolean
): string {
  let nearer = 0
  for (const other of all) {
    if (
      other.start < 0 ||
      (scan.cues[other.end - 1] ?? 0) & AGENT ||
      Number(scan.methodAt[other.end - 1]) >= 0
    )
      continue
    if (
      before
        ? other.start > candidate.start && other.end <= quantity.start
        : other.start < candidate.start && other.start >= quantity.end
    )
      nearer++
  }
  return `${before ? 'before' : 'after'}${Math.min(4, nearer)}`
}

/** How many better placed candidates of its kind stand on its side. */
function orderOf(
  candidate: Candidate,
  quantity: Quantity,
  all: readonly Candidate[],
  before: boolean
): string {
  let nearer = 0
  for (const other of all) {
    if (other.kind !== candidate.kind || other.start < 0) continue
    if (
      before
        ? other.start > candidate.start && other.end <= quantity.start
        : other.start < candidate.start && other.start >= quantity.end
    )
      nearer++
  }
  return `${before ? 'before' : 'after'}${Math.min(3, nearer)}`
}

function emitVerb(scan: Scan, candidate: Candidate, side: number, emit: Emit): void {
  for (let step = 1; step <= 3; step++) {
    const bits =
      (scan.cues[candidate.start - step] ?? 0) &
      (CHANGE_VERBS | cue('report') | GAINS | COMPARE | cue('cost') | cue('mean'))
    if (bits === 0) continue
    for (let index = 0; bits >> index !== 0; index++) {
      const name = CUES[index]
      if (name && (bits >> index) & 1) emit(VERB + side, `${name}${step}`)
    }
    return
  }
}

/** The class of the word behind a candidate: "accuracy *drops* by 3%". */
function emitFollow(scan: Scan, candidate: Candidate, side: number, emit: Emit): void {
  const bits = scan.cues[candidate.end] ?? 0
  for (let index = 0; bits >> index !== 0; index++) {
    const name = CUES[index]
    if (name && (bits >> index) & 1) emit(FOLLOW_CUE + side, name)
  }
}

/** What stands between a candidate and its number. */
function emitGap(scan: Scan, from: number, to: number, side: number, emit: Emit): void {
  const length = to - from
  if (length === 0) emit(LINK + side, 'nothing')
  else if (length === 1) emit(LINK + side, lower(scan, from))
  else if (length === 2) emit(LINK + side, `${lower(scan, from)}_${lower(scan, from + 1)}`)
  else if (length < 7) emit(LINK + side, `${lower(scan, from)}_…_${lower(scan, to - 1)}`)
  if (length > 0) {
    emit(EDGE + side, `first_${lower(scan, from)}`)
    emit(EDGE + side, `last_${lower(scan, to - 1)}`)
  }
  let commas = 0
  let numbers = 0
  let names = 0
  let lastName = -1
  for (let index = from; index < to; index++) {
    const token = scan.tokens[index]
    if (!token) continue
    if (token.text === ',') commas++
    else if (token.text === ';' || token.text === ':') emit(GAP + side, 'semicolon')
    else if (token.text === '(' || token.text === ')') emit(GAP + side, 'bracket')
    else if (TURN.has(token.lower)) emit(GAP + side, token.lower)
    if (token.kind === TokenKind.number || token.shape & Shape.digitFirst) numbers++
    const name = scan.nameAt[index] ?? -1
    if (name >= 0 && name !== lastName) {
      names++
      lastName = name
    }
  }
  emit(GAP + side, `commas${Math.min(3, commas)}`)
  emit(GAP + side, `numbers${Math.min(3, numbers)}`)
  emit(GAP + side, `names${Math.min(3, names)}`)
}

/** "10.3% and 7.7% in mIoU and PSNR, respectively": the numbers take the names in order. */
function emitList(valued: Valued, candidate: Candidate, field: Field, emit: Emit): void {
  const at = field.listed.findIndex(each => each.start === candidate.start)
  if (at < 0) return
  const {length} = field.listed
  const tie = field.respectively ? 'respectively' : 'list'
  if (length === valued.count) emit(LIST, at === valued.rank ? `${tie}-same-place` : `${tie}-other-place`)
  else if (valued.count % length === 0) {
    emit(LIST, at === valued.rank % length ? `${tie}-by-turns` : `${tie}-not-by-turns`)
  }
}

const COMPARISON_ENDS = new Set([
  'than',
  '.',
  ',',
  ')',
  'and',
  'while',
  'on',
  'at',
  'compared',
  'with',
  '(',
  'but',
  ';',
  '<none>'
])
const LIST_WORDS = new Set([',', 'and', 'or', '&', '/', 'the', 'both', ';'])

function isListGap(scan: Scan, from: number, to: number): boolean {
  if (to - from > 3 || to < from) return false
  for (let index = from; index < to; index++) if (!LIST_WORDS.has(lower(scan, index))) return false
  return true
}

/** The lists that candidates stand in: what only commas and "and" keep apart. */
function listsOf(scan: Scan, candidates: readonly Candidate[]): Map<number, [number, number]> {
  const lists = new Map<number, [number, number]>()
  const sorted = [...candidates].sort((a, b) => a.start - b.start)
  let list: Candidate[] = []
  const close = () => {
    list.forEach(({start}, place) => {
      lists.set(start, [place, list.length])
    })
  }
  for (const candidate of sorted) {
    const last = list[list.length - 1]
    if (last && candidate.start < last.end) continue
    if (last && !isListGap(scan, last.end, candidate.start)) {
      close()
      list = []
    }
    list.push(candidate)
  }
  close()
  return lists
}

/** "10.3% and 7.7% in mIoU and PSNR, respectively": where a list of metrics is as long as the list of numbers, its metric. */
function inPlace(
  {runRank, runCount}: Valued,
  candidates: readonly Candidate[],
  lists: ReadonlyMap<number, readonly [number, number]>
): Candidate | undefined {
  if (runCount < 2) return undefined
  return candidates.find(({kind, start}) => {
    const list = lists.get(start)
    return (kind === 'specific' || kind === 'loose') && list?.[0] === runRank && list[1] === runCount
  })
}

/** Whether two numbers stand in one list: only commas and "and" keep them apart. */
export const isRun = (scan: Scan, first: Quantity, second: Quantity): boolean =>
  first.sentence === second.sentence && isListGap(scan, first.end, second.start)

/** Set phrases that leave no doubt, the surest first. */
const SURE = [
  'M=N',
  'M-(N',
  'N-compare-M',
  'V-M-by-N',
  'V-M-from-N',
  'N-Name',
  'M-of-N',
  'N-gain-in-M',
  'M-V-by-N',
  'N-M-gain'
]

function surest(scan: Scan, {quantity}: Valued, candidates: readonly Candidate[]): string {
  let best = SURE.length
  for (const candidate of candidates) {
    const pattern =
      candidate.end <= quantity.start
        ? patternBefore(scan, candidate, quantity.start)
        : patternAfter(scan, candidate, quantity.end)
    const at = SURE.indexOf(pattern ?? '')
    if (at >= 0 && at < best) best = at
  }
  return SURE[best] ?? ''
}

/** Looks once at what all candidates of a number share. */
export function fieldOf(scan: Scan, valued: Valued): Field {
  const candidates = candidatesFor(scan, valued)
  const from = scan.sentences[valued.quantity.sentence] ?? 0
  const to = Math.min(scan.sentences[valued.quantity.sentence + 1] ?? 0, valued.quantity.end + REACH * 2)
  let respectively = false
  for (let index = valued.quantity.end; index < to; index++)
    if (scan.tokens[index]?.lower === 'respectively') respectively = true
  const listed: Candidate[] = []
  collectNames(scan, Math.max(from, valued.quantity.start - REACH), to, listed)
  const inside = candidates.filter(
    ({start}) => start >= 0 && scan.tokens[start]?.sentence === valued.quantity.sentence
  )
  const lists = listsOf(scan, inside)
  const ordered = respectively ? inPlace(valued, inside, lists) : undefined
  const has = (kind: CandidateKind) => inside.some(each => each.kind === kind)
  const kinds = `${has('specific') ? 'S' : ''}${has('loose') ? 'L' : ''}${has('dataset') ? 'D' : ''}`
  return {
    candidates: ordered ? [ordered] : candidates,
    respectively,
    listed,
    counts: scan.counts,
    patterns: surest(scan, valued, inside),
    lists,
    kinds
  }
}
