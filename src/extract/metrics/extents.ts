import {type Lexeme, perLexeme, Shape, TokenKind} from '../vocabulary.js'
import {CANDIDATE_KINDS, type Candidate, nameOf} from './candidates.js'
import {Layer, type Span, type TextContext} from './context.js'
import {type Features, Templates} from './model.js'
import {NAME_CLASSES} from './name-classes.js'
import {mayPrecede} from './phrases.js'
import {Word} from './word-values.js'
import {addClasses, cuesAt, stemAt, wordAt} from './words.js'

/** How a name ends, seen from the candidate that it is read around. */
const End = {within: 0, whole: 1, beyond: 2, complement: 3} as const

/** One way to read the name around a candidate: "accuracy", "task accuracy", "average task accuracy". */
export interface Extent extends Span {
  readonly name: string
  /** One of {@link End}. */
  readonly right: number
}

/** Words that a name may have before the end of its candidate, and words behind it. */
const MAX_BEFORE = 6
const MAX_WITHIN = 2
const MAX_BEYOND = 2
const MAX_COMPLEMENT = 4

const BREAK = NAME_CLASSES.bits('phraseBreak')
const OPENER = NAME_CLASSES.bits('complementOpener')
const DETERMINER = NAME_CLASSES.bits('determiner')

/** The word before a token: "*Cohen*'s kappa", "*Fleiss*' kappa". */
function wordBefore(tokens: readonly Lexeme[], at: number): number {
  const before = tokens[at - 1]?.lower === 's' ? at - 2 : at - 1
  return APOSTROPHES.has(tokens[before]?.text ?? '') ? before - 1 : at - 1
}
const APOSTROPHES: ReadonlySet<string> = new Set(["'", '’'])

/** Whether a name is known as a whole that no noun phrase is: "area *under the* curve". */
function isClosed({tokens}: TextContext, {start, end}: Candidate): boolean {
  for (let index = start + 1; index < end - 1; index++)
    if (NAME_CLASSES.of(tokens[index] as Lexeme) & BREAK) return true
  return false
}

/** The places at which the name of a candidate may begin: at its last word, unless it is closed, and at each word before. */
function startsOf(context: TextContext, candidate: Candidate): number[] {
  const last = isClosed(context, candidate) ? candidate.start : candidate.end - 1
  const sentence = context.text.sentenceOf[last] as number
  const starts = [last]
  for (let at = last; starts.length <= MAX_BEFORE; ) {
    const before = wordBefore(context.tokens, at)
    if (!isInside(context, before, sentence) || !mayPrecede(context, before)) break
    at = before
    starts.push(at)
  }
  return starts
}

const isInside = ({text, layers}: TextContext, index: number, sentence: number): boolean =>
  text.sentenceOf[index] === sentence && !((layers[index] as number) & Layer.quantity)

/** The places behind which a name may end, with how it ends there. */
function endsOf(context: TextContext, candidate: Candidate): Array<readonly [number, number]> {
  const {start, end} = candidate
  const sentence = context.text.sentenceOf[start] as number
  const ends: Array<readonly [number, number]> = [[end, End.whole]]
  if (!isClosed(context, candidate))
    for (let at = end - 1; at > start && at >= end - MAX_WITHIN; at--) ends.push([at, End.within])
  for (let at = end; at < end + MAX_BEYOND && isInside(context, at, sentence); at++) {
    const token = context.tokens[at] as Lexeme
    if (token.kind !== TokenKind.word || NAME_CLASSES.of(token) & BREAK) break
    ends.push([at + 1, End.beyond])
  }
  const complement = complementOf(context, end, sentence)
  if (complement > end) ends.push([complement, End.complement])
  return ends
}

/** Where a complement ends that begins at a token: "probability *of miss*", "energy *per step*". */
function complementOf(context: TextContext, at: number, sentence: number): number {
  const {tokens} = context
  const opener = tokens[at]
  if (!opener || !(NAME_CLASSES.of(opener) & OPENER)) return at
  const determiner = tokens[at + 1]
  const start = determiner && NAME_CLASSES.of(determiner) & DETERMINER ? at + 2 : at + 1
  let end = start
  while (end < start + MAX_COMPLEMENT && isInside(context, end, sentence) && mayPrecede(context, end)) end++
  return end > start ? end : at
}

/** The ways to read the name around a candidate. */
export function extentsOf(context: TextContext, candidate: Candidate): Extent[] {
  const {name, start, end} = candidate
  if (start < 0 || candidate.kind === 'dataset') return [{name, start, end, right: End.whole}]
  const ends = endsOf(context, candidate)
  return startsOf(context, candidate).flatMap(from =>
    ends.flatMap(([to, right]) =>
      to > from ? [{name: nameOf(context, {start: from, end: to}), start: from, end: to, right}] : []
    )
  )
}

/** The templates of {@link extentFeatures}. */
export const EXTENT_TEMPLATES = new Templates()
const add = (name: string) => EXTENT_TEMPLATES.add(name)
const byKind = (name: string) => EXTENT_TEMPLATES.add(name, CANDIDATE_KINDS)
const LEFT = byKind('words before head')
const LEFT_HEAD = add('head, words before')
const BEFORE = byKind('word before')
const BEFORE_FORM = byKind('form before')
const BEFORE_CUE = byKind('cue before')
const BEFORE_HEAD = add('word before, head')
const FIRST = byKind('first word')
const FIRST_FORM = byKind('first form')
const FIRST_CUE = byKind('first cue')
const FIRST_HEAD = add('first word, head')
const BOUNDARY = add('word before, first word')
const FORMS = byKind('form before, first form')
const WITHIN = add('word within')
const WITHIN_CUE = add('cue within')
const LAYER_FIRST = byKind('layer first')
const LAYER_BEFORE = byKind('layer before')
const OWN_START = byKind('start of candidate')
const LAYER_LAST = byKind('layer last')
const LAST_FORM = byKind('last form')
const LAST_CUE = byKind('last cue')
const RIGHT = byKind('end')
const RIGHT_CHANGE = byKind('end, change')
const RIGHT_HEAD = add('end, head')
const RIGHT_WORD = add('end, last word')
const RIGHT_NEXT = add('end, word behind')
const RIGHT_OPENER = add('complement')
const CAPITALS = byKind('capitals')

const NAMES = Layer.dataset | Layer.method | Layer.name

const ENDING = /(?:ly|ing|ed|al|ive|ic|ous|able|ible|ful|less|ant|ent|ion|ity|ness|ment|ance|ence|er|or|s)$/
const ENDINGS = ENDING.source.slice(3, -2).split('|')
const LONGEST_ENDING = 4
/** What a word is by its form where that is not its ending. */
const Form = {
  edge: 0,
  mark: 1,
  function: 2,
  digits: 3,
  coined: 4,
  joined: 5,
  joinedCapital: 6,
  capital: 7,
  plain: 8
} as const
const FIRST_ENDING = 9

/** What a word is by its form, as far as it tells of nouns and their modifiers. */
export const formOf = perLexeme(lexeme => {
  const {kind, shape, lower} = lexeme
  if (kind !== TokenKind.word) return Form.mark
  if (NAME_CLASSES.of(lexeme) & BREAK) return Form.function
  if (shape & Shape.digitFirst) return Form.digits
  if (shape & Shape.innerCapital) return Form.coined
  if (shape & Shape.hyphen) return shape & Shape.capital ? Form.joinedCapital : Form.joined
  if (shape & Shape.capital) return Form.capital
  const ending = ENDING.exec(lower.slice(-LONGEST_ENDING))?.[0]
  return ending === undefined ? Form.plain : FIRST_ENDING + ENDINGS.indexOf(ending)
})

/** Adds what tells whether the name of a number reaches as far as one of its extents. */
export function extentFeatures(
  context: TextContext,
  candidate: Candidate,
  extent: Extent,
  change: boolean,
  features: Features
): void {
  const kind = CANDIDATE_KINDS.indexOf(candidate.kind)
  const {start, end, right} = extent
  // A complement stands under the head before it.
  const last = (right === End.complement ? candidate.end : end) - 1
  const left = last - start
  const head = stemAt(context, last)
  features.add(LEFT + kind, left)
  features.add(LEFT_HEAD, head, left)
  features.add(OWN_START + kind, Math.sign(start - candidate.start), right)
  addStart(context, start, left, head, kind, features)
  for (let index = start; index < last; index++) {
    features.add(WITHIN, wordAt(context, index))
    addClasses(features, WITHIN_CUE, cuesAt(context, index))
  }
  addLast(context, last, right, kind, features)
  features.add(RIGHT + kind, right)
  features.add(RIGHT_CHANGE + kind, right, Number(change))
  features.add(RIGHT_HEAD, head, right)
  features.add(RIGHT_WORD, stemAt(context, end - 1), right)
  features.add(RIGHT_NEXT, wordAt(context, end), right)
  if (right === End.complement) features.add(RIGHT_OPENER, wordAt(context, candidate.end), head)
}

/** The first word of a name, and the word before it that is left out. */
function addStart(
  context: TextContext,
  start: number,
  left: number,
  head: number,
  kind: number,
  features: Features
): void {
  const {tokens, layers, text} = context
  const isEdge = text.sentenceOf[start - 1] !== text.sentenceOf[start]
  const [first, before] = [wordAt(context, start), isEdge ? Word.edge : wordAt(context, start - 1)]
  const form = formOf(tokens[start] as Lexeme)
  const formBefore = isEdge ? Form.edge : formOf(tokens[start - 1] as Lexeme)
  const capital = (index: number) => Number(tokens[index]?.shape) & Shape.capital
  features.add(BEFORE + kind, before)
  features.add(BEFORE_FORM + kind, formBefore, Number(left > 0))
  features.add(BEFORE_HEAD, before, head)
  features.add(BOUNDARY, before, first)
  features.add(FORMS + kind, formBefore, form)
  features.add(LAYER_FIRST + kind, (layers[start] as number) & NAMES, Number(left > 0))
  features.add(CAPITALS + kind, capital(start), isEdge ? 2 : capital(start - 1))
  if (!isEdge) {
    addClasses(features, BEFORE_CUE + kind, cuesAt(context, start - 1))
    features.add(LAYER_BEFORE + kind, (layers[start - 1] as number) & (NAMES | Layer.quantity))
  }
  if (left === 0) return
  features.add(FIRST + kind, first)
  features.add(FIRST_FORM + kind, form)
  features.add(FIRST_HEAD, first, head)
  addClasses(features, FIRST_CUE + kind, cuesAt(context, start))
}

/** The last word of a name. */
function addLast(context: TextContext, last: number, right: number, kind: number, features: Features): void {
  features.add(LAYER_LAST + kind, (context.layers[last] as number) & NAMES)
  features.add(LAST_FORM + kind, formOf(context.tokens[last] as Lexeme), right)
  addClasses(features, LAST_CUE + kind, cuesAt(context, last), right)
}
