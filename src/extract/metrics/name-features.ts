import {Shape, TokenKind} from '../vocabulary.js'
import {CANDIDATE_KINDS, type Candidate, COMPARISON_ENDS, type Valued} from './candidates.js'
import {cue, stem} from './cues.js'
import type {Field} from './field.js'
import {fitOf, isMeasureHead} from './measures.js'
import {type Emit, Templates} from './model.js'
import type {Scan} from './scan.js'
import {bucket, UNIT_GROUPS, unitGroup} from './value-templates.js'
import {emitCues, wordAt} from './words.js'

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
const UNIT_KIND = addKind('unit')
const PATTERN = NAME_TEMPLATES.add('pattern', ['score', 'change'])
const PATTERN_KIND = addKind('patternOf')
const PATTERN_CONTEXT = NAME_TEMPLATES.add('patternWith')
const OTHER_PATTERN = addKind('otherPattern')
const LENGTH = addKind('length')
const FORM = addKind('form')
const MEASURE = addKind('measure')
const FIT = addKind('fit')
const DEFAULT = NAME_TEMPLATES.add('default')

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
  if (candidate.start < 0) {
    const name = candidate.kind === 'benchmark' ? candidate.kind : candidate.name
    emit(DEFAULT, `${name}_${valued.change ? 'change' : 'score'}`)
    if (last?.name?.kind === candidate.kind && last.name.name === candidate.name)
      emit(SAME + kind, 'same-name')
    if (field.surest !== '') emit(OTHER_PATTERN + kind, field.surest)
    if (candidate.start === -3) {
      const next = wordAt(scan, quantity.end + 1)
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
  emitMeasure(scan, valued, candidate, kind, emit)
  const same = last?.name && last.name.start === candidate.start
  if (same) emitSame(scan, valued, kind, emit)
  emit(DISTANCE + side, outside ? 'outside' : bucket(to - from))
  emit((before ? KIND_DISTANCE_BEFORE : KIND_DISTANCE_AFTER) + kind, outside ? 'outside' : bucket(to - from))
  const place = before ? 'before' : 'after'
  const ofKind = nearerOf(candidate, valued, field.candidates, other => other.kind === candidate.kind)
  emit(ORDER + kind, `${place}${Math.min(3, ofKind)}`)
  if (!outside) {
    const any = nearerOf(candidate, valued, field.candidates, other => isMeasured(scan, other))
    emit(NEAREST + kind, `${place}${Math.min(4, any)}`)
  }
  emit(REPEAT + kind, String(Math.min(4, scan.countOf(candidate.name.toLowerCase()))))
  emit(PREVIOUS, wordAt(scan, candidate.start - 1))
  emit(FOLLOW + side, wordAt(scan, candidate.end))
  emitVerb(scan, candidate, side, emit)
  if (outside) return
  emitGap(scan, from, to, side, emit)
  const pattern = field.ties.get(candidate)
  if (pattern) {
    emit(PATTERN + Number(valued.change), pattern)
    emit(PATTERN_KIND + kind, pattern)
    emit(PATTERN_CONTEXT, `${pattern}_${candidate.kind}_${field.kinds}`)
  }
  if (field.surest !== '' && field.surest !== pattern) emit(OTHER_PATTERN + kind, field.surest)
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
  const head = stem(wordAt(scan, candidate.end - 1))
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
  emitCues(emit, FORM + kind, bits, '-word')
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
  if (gap > 0 && gap < 5) emit(SAME + kind, `${unit}_by_${wordAt(scan, last.quantity.end)}`)
}

const AGENT = cue('agent') | cue('baseline')

/** How many of the counted candidates stand between a candidate and its number, on the candidate's side. */
function nearerOf(
  candidate: Candidate,
  {quantity}: Valued,
  all: readonly Candidate[],
  counts: (other: Candidate) => boolean
): number {
  const before = candidate.end <= quantity.start
  let nearer = 0
  for (const other of all) {
    if (other.start < 0) continue
    const between = before
      ? other.start > candidate.start && other.end <= quantity.start
      : other.start < candidate.start && other.start >= quantity.end
    if (between && counts(other)) nearer++
  }
  return nearer
}

/** Whether a candidate names what is measured, and not whose it is. */
const isMeasured = (scan: Scan, {end}: Candidate): boolean =>
  ((scan.cues[end - 1] ?? 0) & AGENT) === 0 && Number(scan.methodAt[end - 1]) < 0

function emitVerb(scan: Scan, candidate: Candidate, side: number, emit: Emit): void {
  for (let step = 1; step <= 3; step++) {
    const bits =
      (scan.cues[candidate.start - step] ?? 0) &
      (CHANGE_VERBS | cue('report') | GAINS | COMPARE | cue('cost') | cue('mean'))
    if (bits === 0) continue
    emitCues(emit, VERB + side, bits, String(step))
    return
  }
}

/** What stands between a candidate and its number. */
function emitGap(scan: Scan, from: number, to: number, side: number, emit: Emit): void {
  const length = to - from
  if (length === 0) emit(LINK + side, 'nothing')
  else if (length === 1) emit(LINK + side, wordAt(scan, from))
  else if (length === 2) emit(LINK + side, `${wordAt(scan, from)}_${wordAt(scan, from + 1)}`)
  else if (length < 7) emit(LINK + side, `${wordAt(scan, from)}_…_${wordAt(scan, to - 1)}`)
  if (length > 0) {
    emit(EDGE + side, `first_${wordAt(scan, from)}`)
    emit(EDGE + side, `last_${wordAt(scan, to - 1)}`)
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

/** Whether a candidate ends with a noun for something measured, and whether the unit of the number is one of its. */
function emitMeasure(scan: Scan, valued: Valued, candidate: Candidate, kind: number, emit: Emit): void {
  const {quantity, change} = valued
  const head = scan.tokens[candidate.end - 1]?.lower ?? ''
  const measure = isMeasureHead(head) ? 'yes' : 'no'
  emit(MEASURE + kind, measure)
  emit(MEASURE + kind, `${measure}_${UNIT_GROUPS[unitGroup(quantity)]}_${change ? 'change' : 'score'}`)
  const fit = fitOf(scan, candidate, quantity.unit)
  if (fit) emit(FIT + kind, fit)
}
