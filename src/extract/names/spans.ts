import {nameKey} from '../../tree/name-key.js'
import {NAME_WORDS} from '../classes/names.js'
import {isModelName, type LexiconEntry} from '../lexicon.js'
import {hasSpaceBefore, type TokenText, wordsOf} from '../tokens.js'
import {UNITS} from '../units.js'
import {type Lexeme, Shape, TokenKind} from '../vocabulary.js'

/** A span of tokens that may name a dataset or a method. */
export interface NameSpan {
  readonly text: TokenText
  /** Token span; `end` is behind the last token. */
  readonly start: number
  readonly end: number
  /** UTF-16 offsets into the field. */
  readonly from: number
  readonly to: number
  /** One spelling for all spellings of the name. */
  readonly key: string
  readonly entry: LexiconEntry | undefined
  readonly coined: boolean
  /** Whether it is the part of a title before the colon. */
  readonly titleName: boolean
}

/** Endings that make an adjective of a name: "DARTS-based" is DARTS. */
const ADJECTIVE_ENDING =
  /[-–](?:based|derived|selected|fine-tuned|finetuned|printed|inferred|style|like|driven|enhanced|powered|guided|trained|generated|compatible|augmented|optimized|level|specific|inspired|tuned|only|free|aware|aligned|initialized|equipped|native|type|family|class|as|compressed|induced|assisted|judged)$/i
const VERSION =
  /^(?:[vV]?\d+(?:\.\d+)*[a-zA-Z]?|\d+(?:\.\d+)?[BMKbmk]|[vV]\d\S*|[A-Z]\d\S*|\d+(?:\.\d+)?[BM]-\S+|\d+\.\d+-[A-Z]\S*)$/

/** A name without the ending that makes an adjective of it. */
export function bareName(name: string): string {
  const ending = ADJECTIVE_ENDING.exec(name)
  return ending ? name.slice(0, ending.index) : name
}

export const spanText = ({text, from, to}: NameSpan): string => text.text.slice(from, to)

export function spanOf(
  text: TokenText,
  start: number,
  end: number,
  more: Pick<NameSpan, 'entry' | 'coined' | 'titleName'>
): NameSpan {
  const from = text.starts[start] ?? 0
  const name = bareName(wordsOf(text, start, end))
  return {text, start, end, from, to: from + name.length, key: nameKey(name), ...more}
}

const follows = (text: TokenText, index: number) =>
  hasSpaceBefore(text, index) && text.tokens[index]?.kind !== TokenKind.mark

/** Decimals below one and from ten on are no versions: "MossBench 69.0", "Fern 0.81". */
export const isScore = (token: Lexeme | undefined): boolean =>
  token !== undefined &&
  (token.shape & Shape.digitFirst) !== 0 &&
  /^(?:0|\d{2,3})\.\d+$/.test(token.text.slice(0, 8))

/** Whether a token is a version or a size, and no amount of something. */
function isVersion(text: TokenText, index: number, token: Lexeme): boolean {
  if (!(token.shape & Shape.digit) || !VERSION.test(token.text) || isScore(token)) return false
  const after = text.tokens[index + 1]
  return !after || !(UNITS.has(after.text) || (after.text === '×' && !hasSpaceBefore(text, index + 1)))
}

/**
 * Takes version, size, edition and year with a name: "Claude *3.5 Sonnet*", "AIME *2024*", "SWE-bench *Verified*",
 * "AIME*'24*", and more of them behind slashes: "CIFAR-10/100". Editions in small letters belong to models: "GPT-4o *mini*".
 */
export function extendVersion(
  text: TokenText,
  start: number,
  end: number,
  suffixes: ReadonlySet<string>
): number {
  let at = extendYear(text, end)
  for (let steps = 0; steps < 4; steps++) {
    const token = text.tokens[at]
    if (!token || !follows(text, at) || text.sentenceOf[at] !== text.sentenceOf[end - 1]) break
    const isEdition =
      isCapitalSuffix(token, suffixes) ||
      (MODEL_EDITIONS.has(firstPart(token.text)) && isModel(text, start, at))
    if (!isEdition && !isVersion(text, at, token)) break
    at++
  }
  return extendSlashes(text, extendTag(text, at), suffixes)
}

/** "fern3*:30b*": the size of a model that is run locally. */
function extendTag(text: TokenText, at: number): number {
  const [mark, size] = [text.tokens[at], text.tokens[at + 1]]
  const isTag = mark?.text === ':' && size !== undefined && (size.shape & Shape.digitFirst) !== 0
  if (!isTag || hasSpaceBefore(text, at) || hasSpaceBefore(text, at + 1)) return at
  return /^\d{1,4}(?:\.\d{1,2})?[bm](?:-[\w-]{1,20})?$/i.test(size.text.slice(0, 32)) ? at + 2 : at
}

const MODEL_EDITIONS = NAME_WORDS.wordsOf('modelEdition')

const isCapitalSuffix = ({shape, lower}: Lexeme, suffixes: ReadonlySet<string>): boolean =>
  (shape & Shape.capital) !== 0 && suffixes.has(firstPart(lower))

const firstPart = (word: string): string => word.split('-', 1)[0] ?? ''

/** Whether a span names a model by its family and a version. */
const isModel = (text: TokenText, start: number, end: number): boolean =>
  end - start <= 2 && isModelName(wordsOf(text, start, end))

/** "AIME*'24*". */
function extendYear(text: TokenText, end: number): number {
  const {tokens} = text
  const year = tokens[end + 1]
  const isYear =
    /^['’]$/.test(tokens[end]?.text.slice(0, 2) ?? '') &&
    year?.kind === TokenKind.number &&
    /^(?:\d{2}|\d{4})$/.test(year.text.slice(0, 5)) &&
    !hasSpaceBefore(text, end) &&
    !hasSpaceBefore(text, end + 1)
  return isYear ? end + 2 : end
}

const MAX_SLASHES = 6

/** More versions or sizes of the same behind slashes: "LLaMA1/2/3.1", "Fern-Base/Large". */
function extendSlashes(text: TokenText, from: number, suffixes: ReadonlySet<string>): number {
  const {tokens} = text
  let at = from
  for (let steps = 0; steps < MAX_SLASHES; steps++) {
    const token = tokens[at + 1]
    if (tokens[at]?.text !== '/' || !token || hasSpaceBefore(text, at) || hasSpaceBefore(text, at + 1)) break
    if (!isVersion(text, at + 1, token) && !isCapitalSuffix(token, suffixes)) break
    at += 2
  }
  return at
}

/** "ImageNet 256×256", "ImageNet 64 × 64". */
export function extendResolution(text: TokenText, end: number): number {
  const {tokens} = text
  const first = tokens[end]
  if (!first || !(first.shape & Shape.digitFirst)) return end
  const isTimes = first.kind === TokenKind.number && tokens[end + 1]?.text === '×'
  if (isTimes && tokens[end + 2]?.kind === TokenKind.number) return end + 3
  return /^\d+x\d+$/.test(first.text) ? end + 1 : end
}

/** "Moss Layer)" is no name, "O(n)" may be one. */
export function hasBalancedBrackets({tokens}: TokenText, start: number, end: number): boolean {
  let open = 0
  for (let index = start; index < end; index++) {
    const mark = tokens[index]?.text
    if (mark === '(') open++
    else if (mark === ')' && --open < 0) return false
  }
  return open === 0
}

/** Whether a title's own name ends before a token: "Fern: …", "Fern – …", "Fern! …", "Fern Technical Report". */
export function endsTitleName(text: TokenText, index: number): boolean {
  const {tokens} = text
  const [token, next] = [tokens[index], tokens[index + 1]]
  if (!token) return false
  if (token.text === ':' || (index === 1 && /.!$/.test(tokens[0]?.text.slice(-2) ?? ''))) return true
  if (token.lower === 'technical') return next?.lower === 'report' && index + 2 === tokens.length
  return '-–—'.includes(token.text) && hasSpaceBefore(text, index)
}
