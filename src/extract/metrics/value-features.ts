import type {Quantity} from '../numbers.js'
import {type Lexeme, perLexeme, Shape, TokenKind} from '../vocabulary.js'
import {Layer, type TextContext} from './context.js'
import {cue, tie} from './cues.js'
import {fitOf} from './measures.js'
import {type Features, Templates} from './model.js'
import type {MetricName} from './names.js'
import {stepOf, UNIT_GROUPS, unitGroup, unitValue} from './units.js'
import {addClasses, cuesAt, prefixAt, stemAt, tiesAt, wordAt, wordWithin} from './words.js'

/** The templates of {@link valueFeatures}. */
export const VALUE_TEMPLATES = new Templates()
const add = (name: string) => VALUE_TEMPLATES.add(name)
const byUnit = (name: string) => VALUE_TEMPLATES.add(name, UNIT_GROUPS)

const BIAS = byUnit('bias')
const UNIT = add('unit')
const SIZE = byUnit('size')
const DECIMALS = byUnit('decimals')
const SIZE_DECIMALS = byUnit('size, decimals')
const FORM = byUnit('form')
const BEFORE = [byUnit('word before'), add('second word before'), add('third word before')] as const
const BEHIND = [byUnit('word behind'), add('second word behind'), add('third word behind')] as const
const FRAME = add('words around')
const FRAME_SHAPE = add('word before, shape behind')
const SHAPE_BEFORE = byUnit('shape before')
const SHAPE_BEHIND = byUnit('shape behind')
const CUES_BEFORE = byUnit('cues before')
const CUES_BEHIND = byUnit('cues behind')
const CUES_NEAR = add('cues near')
const CUES_AROUND = add('cues around')
const VERB_BEFORE = byUnit('verb before')
const NAME_BEFORE = {
  kind: byUnit('name before'),
  near: byUnit('near name before'),
  step: byUnit('distance of name before'),
  fit: byUnit('fit of name before')
}
const NAME_BEHIND = {
  kind: byUnit('name behind'),
  near: byUnit('near name behind'),
  step: byUnit('distance of name behind'),
  fit: byUnit('fit of name behind')
}
const TOUCHES = byUnit('touches name before')
const LINK = byUnit('word to name before')
const FIRST = byUnit('first word to name before')
const LINK_BEHIND = byUnit('word to name behind')
const LAYERS = byUnit('names in sentence')
const DATASET = byUnit('dataset near')
const LAST_UNIT = byUnit('unit of last')
const NEXT_UNIT = byUnit('unit of next')
const TWIN = byUnit('decimals of twin')
const LISTED_LAST = byUnit('word to last of list')
const LISTED_NEXT = byUnit('word to next of list')
const PLACE = byUnit('place')
const SECOND_HALF = byUnit('second half')
const STEMS_BEFORE = add('stems before')
const STEMS_BEHIND = byUnit('stems behind')
const BEFORE_OWN = byUnit('before the paper speaks of itself')
const SIDE = byUnit('word of comparison before')
const SIDE_BETWEEN = add('word of comparison before, what stands between')
const LAST_RESULT = byUnit('last is a result')
const LAST_KIND = byUnit('last is a change')
const LAST_SIDE = byUnit('last is a baseline')

/** Tokens before and behind a number that are looked at, and those that are near. */
const BEFORE_WINDOW = 14
const BEHIND_WINDOW = 8
const NEAR_WINDOW = 3
const SENTENCE_WINDOW = 60

/** A number among the numbers of its text. */
export interface Neighbours {
  readonly last: Quantity | undefined
  readonly next: Quantity | undefined
  /** What was decided on the last, where it is a result. */
  readonly decided?: Decided | undefined
}

/** What a result is. */
interface Decided {
  readonly change: boolean
  readonly baseline: boolean
}

/**
 * Adds what tells of a number whether it is a result, a change, and a baseline's: its form, the words around it, and
 * what names stand near by.
 */
export function valueFeatures(
  context: TextContext,
  quantity: Quantity,
  neighbours: Neighbours,
  features: Features
): void {
  const group = unitGroup(quantity)
  const [from, to] = [
    context.sentences[quantity.sentence] ?? 0,
    context.sentences[quantity.sentence + 1] ?? 0
  ]
  const within: Within = {context, quantity, group, from, to}
  features.add(BIAS + group)
  features.add(UNIT, unitValue(quantity))
  addForm(within, features)
  addWords(within, features)
  addCues(within, features)
  addNames(within, features)
  addLayers(within, features)
  addNeighbours(within, neighbours, features)
  addStems(within, features)
  addSide(within, features)
  addDecided(within, neighbours, features)
  const count = context.sentences.length - 1
  const place = quantity.sentence === 0 ? 0 : quantity.sentence >= count - 2 ? 2 : 1
  features.add(PLACE + group, place)
  if (quantity.sentence * 2 > count) features.add(SECOND_HALF + group)
}

/** A number within its sentence, with the group of its unit. */
interface Within {
  readonly context: TextContext
  readonly quantity: Quantity
  readonly group: number
  readonly from: number
  readonly to: number
}

/** How large a number is, as one of a few steps. */
function sizeOf(value: number): number {
  const size = Math.abs(value)
  if (size === 0) return 0
  if (size < 1) return 1
  if (size === 1) return 2
  if (size < 10) return 3
  if (size < 100) return 4
  if (size === 100) return 5
  if (size >= 1900 && size < 2100) return 6
  return size < 1000 ? 7 : 8
}

const MAX_DECIMALS = 3
const decimals = perLexeme(({text}) => {
  const point = text.indexOf('.')
  return point < 0 ? 0 : Math.min(MAX_DECIMALS, text.length - point - 1)
})
const decimalsOf = ({tokens}: TextContext, {start}: Quantity): number => decimals(tokens[start] as Lexeme)

/** Signs of a number's form that it may bear beside its size. */
const Sign = {
  range: 1,
  plus: 2,
  minus: 3,
  from: 4,
  to: 5,
  upTo: 6,
  atLeast: 7,
  about: 8,
  uncertainty: 9,
  words: 10,
  alone: 11,
  opens: 12
} as const

function addForm({context, quantity, group}: Within, features: Features): void {
  const {value, sign, pair, bound, uncertainty, start, end} = quantity
  const size = sizeOf(value)
  const places = decimalsOf(context, quantity)
  features.add(SIZE + group, size)
  features.add(DECIMALS + group, places)
  features.add(SIZE_DECIMALS + group, size, places)
  if (typeof value !== 'number') features.add(FORM + group, Sign.range)
  if (sign) features.add(FORM + group, sign === '+' ? Sign.plus : Sign.minus)
  if (pair) features.add(FORM + group, Sign[pair])
  if (bound) features.add(FORM + group, Sign[bound])
  if (uncertainty !== undefined) features.add(FORM + group, Sign.uncertainty)
  const first = context.tokens[start]
  if (first?.kind === TokenKind.word && !(first.shape & Shape.digit)) features.add(FORM + group, Sign.words)
  if (context.tokens[start - 1]?.text === '(')
    features.add(FORM + group, context.tokens[end]?.text === ')' ? Sign.alone : Sign.opens)
}

/** What a word is by its form: a plural, a coined word, one in capitals, … */
const WordShape = {
  none: 0,
  mark: 1,
  number: 2,
  coined: 3,
  capital: 4,
  hyphen: 5,
  ing: 6,
  ed: 7,
  ly: 8,
  plural: 9,
  small: 10
} as const
const shapeOf = perLexeme(({kind, shape, lower}) => {
  if (kind === TokenKind.mark) return WordShape.mark
  if (kind === TokenKind.number || shape & Shape.digitFirst) return WordShape.number
  if (shape & Shape.innerCapital) return WordShape.coined
  if (shape & Shape.capital) return WordShape.capital
  if (shape & Shape.hyphen) return WordShape.hyphen
  if (lower.endsWith('ing')) return WordShape.ing
  if (lower.endsWith('ed')) return WordShape.ed
  if (lower.endsWith('ly')) return WordShape.ly
  return lower.length > 3 && lower.endsWith('s') ? WordShape.plural : WordShape.small
})

function shapeAt({context, from, to}: Within, index: number): number {
  const token = index >= from && index < to ? context.tokens[index] : undefined
  return token ? shapeOf(token) : WordShape.none
}

function addWords(within: Within, features: Features): void {
  const {context, quantity, group, from, to} = within
  const [start, end] = [quantity.start - 1, quantity.end]
  const before = wordWithin(context, start, from, to)
  const behind = wordWithin(context, end, from, to)
  features.add(BEFORE[0] + group, before)
  features.add(BEHIND[0] + group, behind)
  features.add(BEFORE[1], wordWithin(context, start - 1, from, to))
  features.add(BEHIND[1], wordWithin(context, end + 1, from, to))
  features.add(BEFORE[2], wordWithin(context, start - 2, from, to))
  features.add(BEHIND[2], wordWithin(context, end + 2, from, to))
  const shape = shapeAt(within, end)
  features.add(FRAME, before, behind)
  features.add(FRAME_SHAPE, before, shape)
  features.add(SHAPE_BEHIND + group, shape)
  features.add(SHAPE_BEFORE + group, shapeAt(within, start))
}

const VERBS = cue('report', 'improve', 'reduce', 'beat', 'cost', 'setVerb', 'gain', 'loss')

/** The classes of the words around a number. */
function addCues({context, quantity, group, from, to}: Within, features: Features): void {
  const {start, end} = quantity
  let [before, near, verb] = [0, 0, 0]
  for (let index = start - 1; index >= Math.max(from, start - BEFORE_WINDOW); index--) {
    const classes = cuesAt(context, index)
    before |= classes
    if (index >= start - NEAR_WINDOW) near |= classes
    // The nearest verb behind tells most.
    if (verb === 0) verb = classes & VERBS
  }
  let [behind, nearBehind] = [0, 0]
  for (let index = end; index < Math.min(to, end + BEHIND_WINDOW); index++) {
    const classes = cuesAt(context, index)
    behind |= classes
    if (index < end + NEAR_WINDOW) nearBehind |= classes
  }
  addClasses(features, CUES_BEFORE + group, before)
  addClasses(features, CUES_BEHIND + group, nearBehind)
  addClasses(features, CUES_NEAR, near)
  addClasses(features, CUES_AROUND, before | behind)
  addClasses(features, VERB_BEFORE + group, verb)
}

/** The metric name that a token of a span belongs to: the first from `from` on to `to`, that way. */
function nameOnWay({nameAt}: TextContext, from: number, to: number): MetricName | undefined {
  const step = from < to ? 1 : -1
  for (let index = from; index !== to; index += step) if (nameAt[index]) return nameAt[index]
  return undefined
}

/** Which metric names stand next to a number, and what ties them to it. */
function addNames(within: Within, features: Features): void {
  const {context, quantity, group, from, to} = within
  const {start, end} = quantity
  const before = nameOnWay(context, start - 1, Math.max(from, start - BEFORE_WINDOW) - 1)
  addName(within, before, NAME_BEFORE, features)
  if (before) {
    const gap = start - before.end
    if (gap === 0) features.add(TOUCHES + group)
    else if (gap === 1) features.add(LINK + group, prefixAt(context, before.end))
    else if (gap < LONG_LINK) features.add(FIRST + group, prefixAt(context, before.end))
  }
  const behind = nameOnWay(context, end, Math.max(end, Math.min(to, end + BEHIND_WINDOW)))
  addName(within, behind, NAME_BEHIND, features)
  if (behind?.start === end + 1) features.add(LINK_BEHIND + group, wordWithin(context, end, from, to))
}

const NEAR_NAME = 4
const LONG_LINK = 5
const Kind = {none: 0, specific: 1, loose: 2} as const

function addName(
  {context, quantity, group}: Within,
  name: MetricName | undefined,
  templates: typeof NAME_BEFORE,
  features: Features
): void {
  if (!name) {
    features.add(templates.kind + group, Kind.none)
    return
  }
  const {start, end, unit} = quantity
  const gap = name.start >= end ? name.start - end : start - name.end
  const kind = name.loose ? Kind.loose : Kind.specific
  features.add(templates.step + group, stepOf(gap))
  features.add(templates.kind + group, kind)
  const fit = fitOf(context.tokens, name, unit)
  if (fit) features.add(templates.fit + group, fit)
  if (gap < NEAR_NAME) features.add(templates.near + group, kind)
}

/** Which kinds of names stand anywhere in the sentence, and how near a dataset is. */
function addLayers({context, quantity, group, from, to}: Within, features: Features): void {
  const {layers} = context
  const {start, end} = quantity
  let found = 0
  const last = Math.min(to, end + SENTENCE_WINDOW)
  for (let index = Math.max(from, start - SENTENCE_WINDOW); index < last; index++)
    found |= layers[index] as number
  for (const layer of [Layer.specificName, Layer.looseName, Layer.dataset])
    if (found & layer) features.add(LAYERS + group, layer)
  if (!(found & Layer.dataset)) return
  for (let index = Math.max(from, start - NEAR_WINDOW); index < start; index++)
    if ((layers[index] as number) & Layer.dataset) {
      features.add(DATASET + group, Near.justBefore)
      break
    }
  for (let index = end; index < Math.min(to, end + BEHIND_WINDOW); index++)
    if ((layers[index] as number) & Layer.dataset) {
      features.add(DATASET + group, index - end < NEAR_WINDOW ? Near.justBehind : Near.behind)
      break
    }
}

const Near = {justBefore: 1, justBehind: 2, behind: 3} as const
/** Numbers with fewer tokens between are of one list, if they have one unit. */
const LIST_GAP = 4
/** Two numbers near each other with as many decimals are of one kind. */
const TWIN_GAP = 12

/** The numbers beside a number in its sentence. */
function addNeighbours(
  {context, quantity, group}: Within,
  {last, next}: Neighbours,
  features: Features
): void {
  const places = decimalsOf(context, quantity)
  const add = (other: Quantity | undefined, gap: number, between: number, unit: number, listed: number) => {
    if (other?.sentence !== quantity.sentence) return
    features.add(unit + group, unitGroup(other))
    if (other.unit !== quantity.unit) return
    if (gap <= TWIN_GAP && places === decimalsOf(context, other)) features.add(TWIN + group, places)
    if (gap < LIST_GAP) features.add(listed + group, prefixAt(context, between))
  }
  if (last) add(last, quantity.start - last.end, last.end, LAST_UNIT, LISTED_LAST)
  if (next) add(next, next.start - quantity.end, quantity.end, NEXT_UNIT, LISTED_NEXT)
}

const STEMS_AHEAD = 4
const STEMS_BACK = 6

/** The words around a number without their endings, wherever they stand: "only 2% of the *trainable parameters*". */
function addStems({context, quantity, group, from, to}: Within, features: Features): void {
  const {start, end} = quantity
  for (let index = Math.max(from, start - STEMS_BACK); index < start; index++)
    if (context.tokens[index]?.kind === TokenKind.word) features.add(STEMS_BEFORE, stemAt(context, index))
  for (let index = end; index < Math.min(to, end + STEMS_AHEAD); index++) {
    if (tiesAt(context, index) & CLAUSE_END) break
    if (context.tokens[index]?.kind === TokenKind.word)
      features.add(STEMS_BEHIND + group, stemAt(context, index))
  }
  if (quantity.sentence < context.ownVoice) features.add(BEFORE_OWN + group)
}

const CLAUSE_END = tie('comma', 'semicolon', 'bracket')
const SIDES = tie('against', 'turn', 'from', 'comparing')
const SIDE_WINDOW = 24
const Between = {number: 1, method: 2, name: 4} as const

/** The nearest word before a number that may open the other side of a comparison, and what stands between. */
function addSide({context, quantity, group, from}: Within, features: Features): void {
  let between = 0
  for (let index = quantity.start - 1; index >= Math.max(from, quantity.start - SIDE_WINDOW); index--) {
    const layer = context.layers[index] as number
    if (layer & Layer.quantity) between |= Between.number
    if (layer & Layer.method) between |= Between.method
    if (layer & Layer.name) between |= Between.name
    if (layer || !(tiesAt(context, index) & SIDES)) continue
    features.add(SIDE + group, wordAt(context, index))
    features.add(SIDE_BETWEEN, wordAt(context, index), between)
    return
  }
}

/** What the last number is, if it is near: a list is of one kind. */
function addDecided(
  {context, quantity, group}: Within,
  {last, decided}: Neighbours,
  features: Features
): void {
  if (last?.sentence !== quantity.sentence) return
  const near = quantity.start - last.end <= TWIN_GAP
  const link = quantity.start - last.end < LIST_GAP ? prefixAt(context, last.end) : near ? 1 : 0
  features.add(LAST_RESULT + group, Number(decided !== undefined), link)
  if (!decided) return
  const same = last.unit === quantity.unit ? 2 : 0
  features.add(LAST_KIND + group, Number(decided.change) + same, link)
  features.add(LAST_SIDE + group, Number(decided.baseline) + same, link)
}
