import {type Lexeme, lexemeTest, perLexeme, Shape} from '../vocabulary.js'
import {CANDIDATE_KINDS, type Candidate, isComparedAlone, NOWHERE, type Valued} from './candidates.js'
import type {Choice} from './choice.js'
import {Layer, type TextContext} from './context.js'
import {cue, TIES, tie} from './cues.js'
import {formOf} from './extents.js'
import {fitOf, isMeasureHead} from './measures.js'
import {type Features, Templates} from './model.js'
import {patternValue} from './patterns.js'
import {isBeforeNoun} from './phrases.js'
import {stepOf, UNIT_GROUPS, unitGroup, unitValue} from './units.js'
import {tokenValue, Word, wordValue} from './word-values.js'
import {addClasses, cuesAt, NUMBER_VERBS, stemAt, wordAt} from './words.js'

/** The templates of {@link candidateFeatures}. */
export const NAME_TEMPLATES = new Templates()
const add = (name: string) => NAME_TEMPLATES.add(name)
const byKind = (name: string) => NAME_TEMPLATES.add(name, CANDIDATE_KINDS)
const bySide = (name: string) => NAME_TEMPLATES.add(name, ['before', 'after', 'inherited'])
const byUnit = (name: string) => NAME_TEMPLATES.add(name, UNIT_GROUPS)
const byChange = (name: string) => NAME_TEMPLATES.add(name, ['score', 'change'])

const KIND = byUnit('kind')
const KIND_CHANGE = byChange('kind')
const KINDS = byKind('kinds')
const KINDS_CHANGE = byKind('kinds, change')
const LAST_KIND = byKind('kind of last')
const UNIT = byKind('unit')
const DEFAULT = add('default')
const ALONE = add('compared alone')
const SAME_DEFAULT = byKind('default of last')
const OTHER_PATTERN = byKind('pattern of other')
const HEAD = byUnit('head')
const HEAD_CHANGE = byChange('head')
const LENGTH = byKind('length')
const FORM = byKind('form')
const OPENS = byKind('opens sentence')
const ADVERB = byKind('adverb')
const CUE = byKind('cue')
const METHOD = byKind('method')
const MEASURE = byKind('measure')
const MEASURE_UNIT = byKind('measure, unit')
const FIT = byKind('fit')
const PAIR = byKind('pair')
const SAME = byKind('name of last')
const SAME_STEP = byKind('name of last, distance')
const SAME_WORD = byKind('name of last, word between')
const DISTANCE = bySide('distance')
const BEFORE = byKind('distance before')
const AFTER = byKind('distance after')
const ORDER = byKind('order')
const NEAREST = byKind('order of all')
const REPEATS = byKind('repeats')
const WORD_BEFORE = add('word before')
const WORD_BEHIND = bySide('word behind')
const CUE_BEFORE = bySide('cue before')
const TOUCHES = bySide('touches')
const LINK = bySide('word between')
const LINK_TWO = bySide('two words between')
const LINK_LONG = bySide('words at the ends between')
const FIRST = bySide('first word between')
const LAST = bySide('last word between')
const MARK = bySide('mark between')
const COMMAS = bySide('commas between')
const NUMBERS = bySide('numbers between')
const NAMES = bySide('names between')
const PATTERN = byChange('pattern')
const PATTERN_KIND = byKind('pattern')
const PATTERN_KINDS = byKind('pattern, kinds')
const LIST = add('list of sentence')
const RUN = byKind('run')
const TERRITORY = byKind('clause')
const TERRITORY_PATTERN = byKind('clause, pattern')
const TERRITORY_ORDER = byKind('clause, order')
const PARALLEL = byKind('place in list before')
const NUMBER_BEFORE = byKind('word before number')
const NUMBER_BEHIND = byKind('word behind number')
const NUMBER_BEHIND_CHANGE = byKind('word behind number, side')
const GOVERNOR = byKind('governor')
const GOVERNOR_SIDE = bySide('governor')
const GOVERNOR_CUE = byKind('cue of governor')
const GOVERNOR_HEAD = add('governor, head')
const FORM_UNIT = byUnit('form, kind')
const FORM_CHANGE = byKind('form, change')
const KIND_BEFORE = byKind('word before')
const VERB = byKind('verb of number, place')
const VERB_WORD = byKind('word of verb, place')
const VERB_HEAD = NAME_TEMPLATES.add('word of verb, head', ['before', 'object', 'behind', 'outside'])
const VERB_GOVERNOR = add('word of verb, word before')
const NUMBER_VERB = byKind('verb of number')
const NUMBER_CUE = byKind('cue before number')
const RESPECTIVELY_RUN = byKind('run, respectively')

const CHANGE_OR_RESULT = cue('improve', 'reduce', 'report', 'gain', 'loss', 'compare', 'cost', 'mean')
const COMMA = tie('comma')
const SEMICOLON = tie('semicolon', 'colon')
const BRACKET = tie('bracket')
const TURN = tie('turn')

/** A place in another sentence, instead of a distance. */
const OUTSIDE = 8
const MAX_ORDER = 3
const MAX_NEAREST = 4
const MAX_REPEATS = 4
const MAX_LENGTH = 4
const MAX_BETWEEN = 3
/** Tokens between a candidate and its number from which on they are not told one by one. */
const LONG_LINK = 7

/** Adds what tells whether a candidate is the name of a number. */
export function candidateFeatures(
  context: TextContext,
  valued: Valued,
  candidate: Candidate,
  choice: Choice,
  features: Features
): void {
  const {quantity} = valued
  const kind = CANDIDATE_KINDS.indexOf(candidate.kind)
  addKind(context, valued, kind, choice, features)
  if (valued.parallel) features.add(PARALLEL + kind, Number(valued.parallel.start === candidate.start))
  if (candidate.start < 0) {
    addDefault(context, valued, candidate, kind, choice, features)
    return
  }
  const outside = context.text.sentenceOf[candidate.start] !== quantity.sentence
  const before = candidate.end <= quantity.start
  const side = outside ? 2 : before ? 0 : 1
  const [from, to] = before ? [candidate.end, quantity.start] : [quantity.end, candidate.start]
  const head = stemAt(context, candidate.end - 1)
  features.add(HEAD + unitGroup(quantity), head)
  features.add(HEAD_CHANGE + Number(valued.change), head)
  addForm(context, valued, candidate, kind, features)
  addMeasure(context, valued, candidate, kind, features)
  if (valued.last?.name?.start === candidate.start) addSame(context, valued, kind, features)
  const distance = outside ? OUTSIDE : stepOf(to - from)
  features.add(DISTANCE + side, distance)
  features.add((before ? BEFORE : AFTER) + kind, distance)
  const order = addOrder(context, valued, candidate, kind, choice, features)
  features.add(REPEATS + kind, Math.min(MAX_REPEATS, context.countOf(candidate.name.toLowerCase())))
  features.add(WORD_BEFORE, wordAt(context, candidate.start - 1))
  features.add(WORD_BEHIND + side, wordAt(context, candidate.end))
  addVerb(context, candidate, side, features)
  addNumberVerb(context, candidate, choice, kind, side, features)
  addGovernor(context, candidate, kind, side, features)
  if (outside) return
  addBetween(context, from, to, side, features)
  addPattern(valued, candidate, kind, choice, features)
  addTerritory(valued, candidate, kind, choice, order, features)
  features.add(NUMBER_BEHIND_CHANGE + kind, wordAt(context, quantity.end), side)
  addLists(valued, candidate, kind, choice, features)
}

/** Where a candidate stands to the verb of its number: as its subject, its object, behind the number, elsewhere. */
const Place = {subject: 0, object: 1, behind: 2, elsewhere: 3} as const

/** What a candidate is to the verb of its number: "*Moss* beats *Fern* by 3% in *accuracy*". */
function addNumberVerb(
  context: TextContext,
  {start, end}: Candidate,
  {verb}: Choice,
  kind: number,
  side: number,
  features: Features
): void {
  if (verb < 0) return
  const place =
    side === 2 ? Place.elsewhere : side === 1 ? Place.behind : start > verb ? Place.object : Place.subject
  const word = stemAt(context, verb)
  addClasses(features, VERB + kind, cuesAt(context, verb) & NUMBER_VERBS, place)
  features.add(VERB_WORD + kind, word, place)
  features.add(VERB_HEAD + place, word, stemAt(context, end - 1))
  if (place === Place.behind) features.add(VERB_GOVERNOR, word, wordAt(context, start - 1))
}

/** What a candidate stands under, with what it is by its form. */
function addGovernor(
  context: TextContext,
  candidate: Candidate,
  kind: number,
  side: number,
  features: Features
): void {
  const governor = governorOf(context, candidate)
  const word = stemAt(context, governor)
  features.add(KIND_BEFORE + kind, wordAt(context, candidate.start - 1), side)
  features.add(GOVERNOR + kind, wordAt(context, governor), side)
  features.add(GOVERNOR_SIDE + side, word)
  features.add(GOVERNOR_HEAD, word, stemAt(context, candidate.end - 1))
  addClasses(features, GOVERNOR_CUE + kind, governor < 0 ? 0 : cuesAt(context, governor), side)
}

/** The verb or preposition that a candidate stands under: "*improves* the overall accuracy". */
function governorOf(context: TextContext, {start}: Candidate): number {
  const sentence = context.text.sentenceOf[start]
  let at = start - 1
  while (
    at >= start - MAX_GOVERNOR &&
    context.text.sentenceOf[at] === sentence &&
    isBeforeNoun(context.tokens[at] as Lexeme)
  )
    at--
  return context.text.sentenceOf[at] === sentence ? at : -1
}
const MAX_GOVERNOR = 6

/** Whether a candidate stands between a number and the one before it or behind it, and as which of those there. */
function addTerritory(
  {quantity, last, next, runRank, runCount}: Valued,
  candidate: Candidate,
  kind: number,
  {patterns}: Choice,
  order: number,
  features: Features
): void {
  const before = candidate.end <= quantity.start
  const other = before ? last?.quantity : next
  const near = other?.sentence === quantity.sentence ? other : undefined
  const bound = near ? (before ? near.end : near.start) : before ? -1 : Infinity
  const own = before ? candidate.start >= bound : candidate.end <= bound
  const place = Number(before) * 2 + Number(own) + (near ? 4 : 0)
  const run = runCount > 1 ? 1 + Number(runRank === 0) : 0
  features.add(TERRITORY + kind, place, run)
  features.add(TERRITORY_ORDER + kind, place, Math.min(MAX_ORDER, order))
  const pattern = patterns.get(candidate)
  if (pattern) features.add(TERRITORY_PATTERN + kind, place, patternValue(pattern))
}

/** What all candidates of a kind share. */
function addKind(
  context: TextContext,
  {quantity, change, last}: Valued,
  kind: number,
  {kinds, verb}: Choice,
  features: Features
): void {
  features.add(NUMBER_BEFORE + kind, wordAt(context, quantity.start - 1))
  features.add(NUMBER_BEHIND + kind, wordAt(context, quantity.end))
  addClasses(features, NUMBER_CUE + kind, verb < 0 ? 0 : cuesAt(context, verb) & NUMBER_VERBS, Number(change))
  features.add(NUMBER_VERB + kind, verb < 0 ? 0 : stemAt(context, verb), Number(change))
  features.add(KIND + unitGroup(quantity), kind)
  features.add(KIND_CHANGE + Number(change), kind)
  features.add(KINDS_CHANGE + kind, kinds, Number(change))
  features.add(KINDS + kind, kinds)
  if (last) {
    const place = last.quantity.sentence === quantity.sentence ? 1 : 2
    features.add(LAST_KIND + kind, place, last.name ? CANDIDATE_KINDS.indexOf(last.name.kind) : -1)
  } else features.add(LAST_KIND + kind)
  features.add(UNIT + kind, unitValue(quantity))
}

/** What tells of a candidate that no words of the text give. */
function addDefault(
  context: TextContext,
  {quantity, change, last}: Valued,
  {kind: ofKind, name, start}: Candidate,
  kind: number,
  {surest}: Choice,
  features: Features
): void {
  features.add(DEFAULT, ofKind === 'benchmark' ? 0 : wordValue(name), Number(change))
  if (last?.name?.kind === ofKind && last.name.name === name) features.add(SAME_DEFAULT + kind)
  if (surest) features.add(OTHER_PATTERN + kind, patternValue(surest))
  if (start === NOWHERE.comparative) features.add(ALONE, Number(isComparedAlone(context, quantity.end + 1)))
}

const isAdverb = lexemeTest(({lower}) => lower.endsWith('ly'))

function addForm(
  context: TextContext,
  {quantity, change}: Valued,
  {start, end}: Candidate,
  kind: number,
  features: Features
): void {
  const {tokens, layers} = context
  features.add(LENGTH + kind, Math.min(MAX_LENGTH, end - start))
  const [first, last] = [tokens[start], tokens[end - 1]]
  if (!first || !last) return
  const form = formOf(last)
  features.add(FORM + kind, form)
  features.add(FORM_UNIT + unitGroup(quantity), form, kind)
  features.add(FORM_CHANGE + kind, form, Number(change))
  if ((context.text.shapes[start] as number) & Shape.sentenceStart) features.add(OPENS + kind)
  if (isAdverb(first)) features.add(ADVERB + kind)
  addClasses(features, CUE + kind, cuesAt(context, end - 1))
  if ((layers[start] as number) & Layer.method) features.add(METHOD + kind)
}

/** Whether a candidate ends with a noun for something measured, and whether the unit of the number is one of its. */
function addMeasure(
  {tokens}: TextContext,
  {quantity, change}: Valued,
  candidate: Candidate,
  kind: number,
  features: Features
): void {
  const measure = Number(isMeasureHead(tokens[candidate.end - 1]))
  features.add(MEASURE + kind, measure)
  features.add(MEASURE_UNIT + kind, measure, unitGroup(quantity) * 2 + Number(change))
  const fit = fitOf(tokens, candidate, quantity.unit)
  if (fit) features.add(FIT + kind, fit)
}

/** What tells whether a number has the name of the number before it. */
function addSame(context: TextContext, {quantity, last}: Valued, kind: number, features: Features): void {
  if (!last) return
  if (quantity.pair === 'to' && last.quantity.pair === 'from') features.add(PAIR + kind)
  const gap = quantity.start - last.quantity.end
  const unit = Number(last.quantity.unit === quantity.unit)
  features.add(SAME + kind, unit)
  features.add(SAME_STEP + kind, unit, quantity.sentence === last.quantity.sentence ? stepOf(gap) : OUTSIDE)
  if (gap > 0 && gap < 5) features.add(SAME_WORD + kind, unit, wordAt(context, last.quantity.end))
}

/**
 * How many candidates stand between a candidate and its number, on the candidate's side: of its kind, and of all that name
 * what is measured; gives the latter.
 */
function addOrder(
  context: TextContext,
  {quantity}: Valued,
  candidate: Candidate,
  kind: number,
  {candidates, isMeasured}: Choice,
  features: Features
): number {
  const before = candidate.end <= quantity.start
  let ofKind = 0
  let measured = 0
  candidates.forEach((other, index) => {
    if (other.start < 0) return
    const between = before
      ? other.start > candidate.start && other.end <= quantity.start
      : other.start < candidate.start && other.start >= quantity.end
    if (!between) return
    if (other.kind === candidate.kind) ofKind++
    if (isMeasured[index]) measured++
  })
  features.add(ORDER + kind, Math.min(MAX_ORDER, ofKind), Number(before))
  if (context.text.sentenceOf[candidate.start] === quantity.sentence)
    features.add(NEAREST + kind, Math.min(MAX_NEAREST, measured), Number(before))
  return measured
}

const VERB_REACH = 3

/** The nearest word of change or result before a candidate: "*improves* the accuracy". */
function addVerb(context: TextContext, {start}: Candidate, side: number, features: Features): void {
  for (let step = 1; step <= VERB_REACH; step++) {
    const classes = cuesAt(context, start - step) & CHANGE_OR_RESULT
    if (classes === 0) continue
    addClasses(features, CUE_BEFORE + side, classes, step)
    return
  }
}

/** What stands between a candidate and its number. */
function addBetween(context: TextContext, from: number, to: number, side: number, features: Features): void {
  const length = to - from
  const [first, last] = [wordAt(context, from), wordAt(context, to - 1)]
  if (length === 0) features.add(TOUCHES + side)
  else if (length === 1) features.add(LINK + side, first)
  else if (length === 2) features.add(LINK_TWO + side, first, last)
  else if (length < LONG_LINK) features.add(LINK_LONG + side, first, last)
  if (length > 0) {
    features.add(FIRST + side, first)
    features.add(LAST + side, last)
  }
  let [commas, numbers, names] = [0, 0, 0]
  for (let index = from; index < to; index++) {
    const mark = markOf(context.tokens[index] as Lexeme)
    if (mark === Mark.comma) commas++
    else if (mark === Mark.number) numbers++
    else if (mark !== Mark.none) features.add(MARK + side, mark)
    if (!((context.layers[index] as number) & Layer.name)) continue
    if (index === from || context.nameAt[index - 1] !== context.nameAt[index]) names++
  }
  features.add(COMMAS + side, Math.min(MAX_BETWEEN, commas))
  features.add(NUMBERS + side, Math.min(MAX_BETWEEN, numbers))
  features.add(NAMES + side, Math.min(MAX_BETWEEN, names))
}

/** What parts a candidate from its number; a word of turn is its own value. */
const Mark = {none: 0, semicolon: 1, bracket: 2, comma: 3, number: 4} as const
const markOf = perLexeme(lexeme => {
  const ties = TIES.of(lexeme)
  if (ties & COMMA) return Mark.comma
  if (ties & SEMICOLON) return Mark.semicolon
  if (ties & BRACKET) return Mark.bracket
  const value = tokenValue(lexeme)
  if (ties & TURN) return value
  return value === Word.number ? Mark.number : Mark.none
})

/** The set phrase that ties a candidate to its number, and the surest of the sentence. */
function addPattern(
  {change}: Valued,
  candidate: Candidate,
  kind: number,
  {patterns, surest, kinds}: Choice,
  features: Features
): void {
  const pattern = patterns.get(candidate)
  if (pattern) {
    const value = patternValue(pattern)
    features.add(PATTERN + Number(change), value)
    features.add(PATTERN_KIND + kind, value)
    features.add(PATTERN_KINDS + kind, value, kinds)
  }
  if (surest && surest !== pattern) features.add(OTHER_PATTERN + kind, patternValue(surest))
}

/** "10.3% and 7.7% in mIoU and PSNR, respectively": the numbers take the names in order. */
function addLists(
  valued: Valued,
  {start}: Candidate,
  kind: number,
  {listed, lists, respectively}: Choice,
  features: Features
): void {
  const {rank, count, runRank, runCount} = valued
  if (listed.length > 1 || respectively) {
    const at = listed.findIndex(each => each.start === start)
    const turns = count % listed.length === 0
    const whole = count === listed.length
    if (at >= 0 && turns)
      features.add(LIST, Number(respectively), Number(whole) * 2 + Number(at === rank % listed.length))
  }
  const list = lists.get(start)
  if (!list || runCount < 2) return
  const [position, length] = list
  const fit = Number(length === runCount) * 2 + Number(position === runRank)
  features.add(RUN + kind, length === 1 ? -1 : fit)
  if (respectively && length > 1) features.add(RESPECTIVELY_RUN + kind, fit)
}
