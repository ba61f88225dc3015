import type {Acronym} from '../acronyms.js'
import {isSentenceCase} from '../grammar.js'
import {isModelName, type LexiconEntry, metricLexicon, nameLexicon, spelledAs} from '../lexicon.js'
import {MODEL_SUFFIXES} from '../lexicon-names.js'
import {
  isCapitalised,
  isCoined,
  MAX_NAME_LENGTH,
  Shape,
  type Token,
  TokenKind,
  type TokenText
} from '../tokens.js'

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
  /-(?:based|style|like|driven|enhanced|powered|guided|trained|generated|compatible|augmented|optimized|level|specific|inspired|tuned|only|free|aware|aligned|initialized|equipped|native|type|family|class|as|compressed|induced|assisted|judged)$/i
const MAX_RUN = 5
/** Sizes and counts are no names: "7B", "448K", "1B-parameter", "2.5M". */
const AMOUNT =
  /^\d+(?:\.\d+)?(?:[BMKGTkxX]|GB|MB|TB|[mkµ]?[sW]|[kMG]?Hz)?\+?(?:-|$)|^\d+(?:st|nd|rd|th|s)$|^[A-Z]\d$/
const REPORT = new Set(['report', 'technical', 'challenge'])
const MAX_TITLE_NAME = 4
const VERSION =
  /^(?:[vV]?\d+(?:\.\d+)*[a-zA-Z]?|\d+(?:\.\d+)?[BMKbmk]|[vV]\d\S*|[A-Z]\d+(?:\.\d)?\S*|\d+[BM]-\S+)$/
export const DATASET_SUFFIXES = new Set(
  'verified lite pro live multilingual full mini hard diamond test-time plus kitchen v2 xl'.split(' ')
)
const SUFFIXES = new Set(MODEL_SUFFIXES)

/** A name without the ending that makes an adjective of it. */
export function bareName(name: string): string {
  const ending = ADJECTIVE_ENDING.exec(name)
  return ending ? name.slice(0, ending.index) : name
}

/** One spelling for all: no case, spaces or marks, no plural s. */
export function nameKey(name: string): string {
  const key = name.toLowerCase().replace(/[^\p{L}\p{N}+*]/gu, '')
  return key.length > 3 && key.endsWith('s') && !key.endsWith('ss') ? key.slice(0, -1) : key
}

export function spanOf(
  text: TokenText,
  start: number,
  end: number,
  more: Pick<NameSpan, 'entry' | 'coined' | 'titleName'>
): NameSpan {
  const from = text.tokens[start]?.start ?? 0
  const name = bareName(text.text.slice(from, text.tokens[end - 1]?.end ?? from))
  return {text, start, end, from, to: from + name.length, key: nameKey(name), ...more}
}

const follows = (token: Token | undefined) =>
  Boolean(token && token.shape & Shape.spaceBefore && token.kind !== TokenKind.mark)

/** Takes version, size and edition with a name: "Claude *3.5 Sonnet*", "AIME *2024*", "SWE-bench *Verified*". */
export function extendVersion(text: TokenText, end: number, suffixes: ReadonlySet<string>): number {
  let at = end
  for (let steps = 0; steps < 4; steps++) {
    const token = text.tokens[at]
    if (!token || !follows(token) || token.sentence !== text.tokens[end - 1]?.sentence) break
    const after = text.tokens[at + 1]
    const measured = after && !(after.shape & Shape.spaceBefore) && (after.text === '%' || after.text === '×')
    const version = VERSION.test(token.text) && !measured
    const edition = token.shape & Shape.capital && suffixes.has(token.lower.split('-')[0] ?? '')
    if (!version && !edition) break
    at++
  }
  return at
}

/** "ImageNet 256×256", "ImageNet 64 × 64". */
export function extendResolution(text: TokenText, end: number): number {
  const [a, b, c] = [text.tokens[end], text.tokens[end + 1], text.tokens[end + 2]]
  if (a?.kind === TokenKind.number && b?.text === '×' && c?.kind === TokenKind.number) return end + 3
  return a && /^\d+x\d+$/.test(a.text) ? end + 1 : end
}

function extendEntry(text: TokenText, end: number, entry: LexiconEntry): number {
  if (entry.kind === 'generic') return end
  if (text.tokens[end]?.text === '/' && /^\d$/.test(text.tokens[end + 1]?.text ?? '')) return end + 2
  if (entry.kind === 'dataset') {
    const sized = extendResolution(text, end)
    return sized > end ? sized : extendVersion(text, end, DATASET_SUFFIXES)
  }
  return extendVersion(text, end, SUFFIXES)
}

/** End of a run of capitalised or coined words: "Distributed Shampoo". */
function runEnd(text: TokenText, start: number): number {
  let end = start + 1
  while (end < text.tokens.length && end - start < MAX_RUN) {
    const token = text.tokens[end]
    if (!token || !follows(token) || token.sentence !== text.tokens[start]?.sentence) break
    if (!isCapitalised(token) && !isCoined(token)) break
    const hit = nameLexicon().match(text.tokens, end)
    if (hit?.entry.kind === 'generic' && (hit.entry.reason !== 'background' || isCoined(token))) break
    if (metricLexicon().match(text.tokens, end)) break
    end++
  }
  return end
}

function lexiconSpan(text: TokenText, index: number): NameSpan | undefined {
  const hit = nameLexicon().match(text.tokens, index)
  if (!hit || !spelledAs(hit, text.tokens, text.text)) return undefined
  const first = text.tokens[index]
  const opensRun =
    hit.entry.reason === 'background' && first && !isCoined(first) && runEnd(text, index) > hit.end
  if (opensRun && text.field === 'abstract') return undefined
  if (hit.entry.weak && (!first || text.field === 'title' || isSentenceCase(first))) return undefined
  const end = extendEntry(text, hit.end, hit.entry)
  return spanOf(text, index, end, {
    entry: hit.entry,
    coined: hit.end - hit.start > 0 && isCoined(first as Token),
    titleName: false
  })
}

/** Keys of references: "[And86, AGG14]". */
function isCitation(text: TokenText, index: number): boolean {
  if (!/^[A-Z][A-Za-z+]*\d\d[a-z]?$/.test(text.tokens[index]?.text ?? '')) return false
  for (let at = index - 1; at >= Math.max(0, index - 12); at--) if (text.tokens[at]?.text === '[') return true
  return false
}

/** A compound with a generic part is generic, unless another part is coined: "RL-tuned", "GUI-specialized", "CPU-GPU", "human-AI". */
function genericPart(word: string): LexiconEntry | undefined {
  const whole = nameLexicon().get(word)
  if (whole && (whole.kind === 'generic' || whole.name === word || word.length > 5))
    return whole.kind === 'dataset' && whole.weak ? undefined : whole
  const parts = word.split('-')
  const generic = parts.map(part => nameLexicon().get(part)).find(entry => entry?.kind === 'generic')
  if (!generic || parts.length < 2) return undefined
  return parts.every(part => /^\p{L}?\p{Ll}+$/u.test(part) || nameLexicon().get(part)?.kind === 'generic')
    ? generic
    : undefined
}

/** "*Using* CLIP", "*The* CompGCN": the word that begins the sentence is no part of the name behind it. */
function startsRun(text: TokenText, index: number): boolean {
  const token = text.tokens[index]
  return Boolean(
    token && follows(token) && (isCoined(token) || isCapitalised(token) || isModelName(token.text))
  )
}

function freeSpan(text: TokenText, index: number): NameSpan | undefined {
  const token = text.tokens[index]
  if (!token || token.kind !== TokenKind.word || token.text.length > MAX_NAME_LENGTH) return undefined
  const bare = token.text.replace(ADJECTIVE_ENDING, '')
  if (AMOUNT.test(token.text) || isCitation(text, index)) return undefined
  const entry = genericPart(bare)
  const coined = (isCoined(token) || isModelName(token.text)) && !/^[A-Z]{1,2}s?$/.test(bare)
  if (!coined && !isCapitalised(token)) return undefined
  if (text.field === 'title') {
    return coined
      ? spanOf(text, index, extendVersion(text, index + 1, SUFFIXES), {entry, coined, titleName: false})
      : undefined
  }
  if (isSentenceCase(token) && startsRun(text, index + 1)) return undefined
  const end = coined && isModelName(token.text) ? index + 1 : runEnd(text, index)
  const anyCoined = text.tokens.slice(index, end).some(isCoined)
  return spanOf(text, index, extendVersion(text, end, SUFFIXES), {
    entry: end === index + 1 ? entry : undefined,
    coined: anyCoined,
    titleName: false
  })
}

/** The part of a title before its colon, if it is short: "MOSS: Faster …". */
function titleName(text: TokenText): NameSpan | undefined {
  const colon = text.tokens.findIndex(token => token.text === ':')
  if (text.field !== 'title' || colon < 1 || colon > MAX_TITLE_NAME) return undefined
  let end = colon
  while (end > 1 && REPORT.has(text.tokens[end - 1]?.lower ?? '')) end--
  const tokens = text.tokens.slice(0, end)
  const first = tokens[0]
  if (!first || !tokens.every(token => token.kind !== TokenKind.address)) return undefined
  return spanOf(text, 0, end, {
    entry: nameLexicon().get(text.text.slice(first.start, tokens[end - 1]?.end)),
    coined: tokens.some(isCoined),
    titleName: true
  })
}

/**
 * Finds what may be a name in one field: gazetteer names, coined words, runs of capitalised words, full forms of
 * acronyms, the part of the title before the colon. Spans do not overlap, except that a full form may hold others.
 */
export function findNames(text: TokenText, acronyms: readonly Acronym[]): NameSpan[] {
  const spans: NameSpan[] = []
  const title = titleName(text)
  let index = 0
  if (title) {
    spans.push(title)
    index = title.end
  }
  const longs = new Map(acronyms.map(acronym => [acronym.longSpan[0], acronym.longSpan[1]]))
  while (index < text.tokens.length) {
    const long = longs.get(index)
    const span =
      long === undefined
        ? (lexiconSpan(text, index) ?? freeSpan(text, index))
        : spanOf(text, index, long, {entry: undefined, coined: false, titleName: false})
    if (span) spans.push(span)
    index = span ? Math.max(span.end, index + 1) : index + 1
  }
  return spans.filter(span => span.key !== '')
}
