import type {Acronym} from '../acronyms.js'
import {mayOpenMetric, metricLexicon, metricTermAt, spelledAs} from '../lexicon.js'
import {type TokenText, wordsOf} from '../tokens.js'
import {isCoined, type Lexeme, lexemeTest, Shape, TokenKind} from '../vocabulary.js'
import {isVerbOfResults} from './cues.js'
import {NAME_CLASSES} from './name-classes.js'

/** The name of a metric where it stands in a text, as a token span (`end` is behind the last token). */
export interface MetricName {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly loose: boolean
  readonly sentence: number
  /** How sure it is that the text introduces it as a metric, where it does. */
  readonly introduced?: number | undefined
}

const classesAt = (tokens: readonly Lexeme[], index: number): number => {
  const token = tokens[index]
  return token ? NAME_CLASSES.of(token) : 0
}
const HEAD = NAME_CLASSES.bits('head')
const EMPTY_HEAD = NAME_CLASSES.bits('emptyHead')
const NO_MODIFIER = NAME_CLASSES.bits('noModifier')
const ACTIVITY = NAME_CLASSES.bits('activity')
const VERB_TOO = NAME_CLASSES.bits('verbToo')
const COMPLEMENT = NAME_CLASSES.bits('complement')
const RUN = NAME_CLASSES.bits('run')
const FUNCTION_WORD = NAME_CLASSES.bits('functionWord')
const WHOLE = NAME_CLASSES.bits('whole')

/** "*Intervention Timing* accuracy": a word in capitals may be a participle. */
function isModifier({tokens, shapes}: TokenText, index: number): boolean {
  const [token, shape] = [tokens[index] as Lexeme, shapes[index] as number]
  if (mayModify(token)) return true
  return isParticiple(token) && (shape & Shape.capital) !== 0 && (shape & Shape.sentenceStart) === 0
}
const isParticiple = lexemeTest(({lower}) => /(?:ing|es|ed)$/.test(lower))
const mayModify = lexemeTest(lexeme => {
  const {kind, lower, shape} = lexeme
  const classes = NAME_CLASSES.of(lexeme)
  if (kind !== TokenKind.word || shape & Shape.digitFirst || lower.length < 3 || classes & NO_MODIFIER)
    return false
  if (classes & ACTIVITY) return true
  return !isCoined(lexeme) && !isVerbOfResults(lexeme) && !/(?:ly|ing|es|ed)$/.test(lower)
})

const MAX_MODIFIERS = 2

/** Where a name begins whose head stands at a token: at its modifiers, but not before `floor`. */
function withModifiers(text: TokenText, head: number, floor: number): number {
  let start = head
  while (start > floor && head - start < MAX_MODIFIERS) {
    if (text.sentenceOf[start - 1] !== text.sentenceOf[head] || !isModifier(text, start - 1)) break
    start--
  }
  return start
}

const METRIC_HEAD =
  /^(?:rates?|scores?|accurac(?:y|ies)|errors?|ratios?|index|metrics?|precision|recall|consistency|distances?|similarity|deviation|latency|coefficient|correlation|percentage|gap|perplexity|length|stability|f1|error|mean|divergence|probability|entropy|uncertainty|quality|loss|alignment|agreement|tardiness|time|efficiency|overhead|cost|throughput|bias|reward|regret|utili[sz]ation|consumption|success|fidelity|faithfulness|coherence|discrepancy|k|iou)$/
const MAX_HEAD = 20

/** Whether a full form ends with a noun for something measured: "Effective Safety Rate (ESR)". */
const isMetricHead = lexemeTest(({lower}) => METRIC_HEAD.test(lower.slice(0, MAX_HEAD)))

/** Scores at a cut-off ("pass@1024", "Acc@k"), and names that end with a metric's ("Token-F1", "Seg_mIoU"). */
const CUT_OFF =
  /^(?:pass|acc|accuracy|recall|hits?|precision|p|r|n?dcg|map|mrr|avg|maj|best|cons|mean|top|hr|ap|success|sr|em)[@^](?:\d{1,5}|k|n)$/i
const MAX_COINED = 24

const isCoinedMetric = lexemeTest(({kind, text}) => {
  if (kind !== TokenKind.word || text.length > MAX_COINED) return false
  if (CUT_OFF.test(text)) return true
  const joint = Math.max(text.lastIndexOf('-'), text.lastIndexOf('_'))
  const part = joint > 0 ? text.slice(joint + 1) : ''
  return /[A-Z][^A-Z\d]*[A-Z\d]/.test(part) && metricLexicon().get(part)?.weak === false
})

/** Whether a word may begin a metric's name or be its head, in whatever text it stands. */
export const mayOpenMetricName = lexemeTest(lexeme => {
  if (lexeme.kind === TokenKind.mark || lexeme.kind === TokenKind.address) return false
  const classes = NAME_CLASSES.of(lexeme)
  if (classes & (HEAD | EMPTY_HEAD)) return true
  if (classes & FUNCTION_WORD && !(lexeme.shape & Shape.capital)) return false
  return mayOpenMetric(lexeme) || isCoinedMetric(lexeme)
})

function isVerb(tokens: readonly Lexeme[], index: number): boolean {
  if (!(classesAt(tokens, index) & VERB_TOO)) return false
  const [last, next] = [tokens[index - 1], tokens[index + 1]]
  const complement =
    next?.kind === TokenKind.number || next?.text === '$' || classesAt(tokens, index + 1) & COMPLEMENT
  if (!complement) return false
  return (
    last?.kind !== TokenKind.word ||
    last.lower.endsWith('s') ||
    isCoined(last) ||
    Boolean(NAME_CLASSES.of(last) & RUN)
  )
}

/** A name that a text defines. */
type DefinedName = Omit<MetricName, 'loose' | 'sentence'>

/** Metrics that a text defines: "Effective Safety Rate (ESR)", "CrackleScore, a four-part metric". */
interface Defined {
  readonly shorts: ReadonlySet<string>
  /** Full forms, and names that are introduced, by their first token. */
  readonly longs: ReadonlyMap<number, DefinedName>
}

function definedBy(
  tokens: readonly Lexeme[],
  acronyms: readonly Acronym[],
  introduced: readonly DefinedName[]
): Defined | undefined {
  const own = acronyms.filter(({longSpan}) => {
    const head = tokens[longSpan[1] - 1]
    return head && isMetricHead(head)
  })
  if (own.length === 0 && introduced.length === 0) return undefined
  return {
    shorts: new Set(own.map(({short}) => short)),
    longs: new Map([
      ...introduced.map(name => [name.start, name] as const),
      ...own.map(({short, longSpan: [start, end]}) => [start, {start, end, text: short}] as const)
    ])
  }
}

/**
 * Finds the metrics that a field names: by the lexicon ("FID"), by its own definitions, and by their head noun
 * ("collision rate").
 *
 * @param openers - The tokens for which {@link mayOpenMetricName} holds.
 * @param introduced - Where names stand that the paper introduces as metrics.
 * @returns Names in text order, without overlap.
 */
export function findMetricNames(
  text: TokenText,
  acronyms: readonly Acronym[],
  openers: readonly number[],
  introduced: readonly DefinedName[]
): MetricName[] {
  const defined = definedBy(text.tokens, acronyms, introduced)
  const found: MetricName[] = []
  let end = 0
  for (const index of defined ? withDefined(text.tokens, openers, defined) : openers) {
    if (index < end) continue
    const long = defined?.longs.get(index)
    if (long) found.push({...long, loose: false, sentence: text.sentenceOf[index] as number})
    end = (long ?? nameAt(text, index, defined, found))?.end ?? end
  }
  return found
}

/** The tokens at which a name may begin, with those that the text defines. */
function withDefined(
  tokens: readonly Lexeme[],
  openers: readonly number[],
  {shorts, longs}: Defined
): number[] {
  const all = new Set([...openers, ...longs.keys()])
  tokens.forEach(({text}, index) => {
    if (shorts.has(text)) all.add(index)
  })
  return [...all].sort((a, b) => a - b)
}

/** Adds the name whose head or first word stands at a token, or lengthens the one before it. */
function nameAt(
  text: TokenText,
  index: number,
  defined: Defined | undefined,
  found: MetricName[]
): MetricName | undefined {
  const {tokens} = text
  const token = tokens[index] as Lexeme
  const classes = NAME_CLASSES.of(token)
  const match = metricTermAt(text, index)
  const hit = match && spelledAs(match, text) ? match : undefined
  if (!hit && isVerb(tokens, index)) return undefined
  const last = found[found.length - 1]
  if (
    last?.end === index &&
    classes & (last.loose ? HEAD : EMPTY_HEAD) &&
    (match?.end ?? index + 1) === index + 1
  ) {
    const longer = {
      ...last,
      end: index + 1,
      text: last.loose ? wordsOf(text, last.start, index + 1) : last.text
    }
    found[found.length - 1] = longer
    return longer
  }
  const coined = !hit && (defined?.shorts.has(token.text) || isCoinedMetric(token))
  if (!hit && !coined && !(classes & HEAD)) return undefined
  const end = hit?.end ?? index + 1
  const loose = hit ? hit.entry.weak : !coined
  const modified = loose && classesAt(tokens, end - 1) & HEAD && !(classes & WHOLE)
  const start = modified ? withModifiers(text, index, last?.end ?? 0) : index
  // "mean Average Precision (mAP)": the short form is the name
  if (last?.end === index - 1 && tokens[index - 1]?.text === '(' && last.text.length > token.text.length)
    found.pop()
  const name = {
    start,
    end,
    loose,
    sentence: text.sentenceOf[index] as number,
    text: wordsOf(text, start, end)
  }
  found.push(name)
  return name
}
