import type {Acronym} from '../acronyms.js'
import {mayOpenMetric, metricLexicon, spelledAs} from '../lexicon.js'
import type {Token, TokenText} from '../tokens.js'
import {isCoined, lexemeTest, Shape, TokenKind} from '../vocabulary.js'
import {isVerbOfResults} from './cues.js'

/** The name of a metric where it stands in a text, as a token span (`end` is behind the last token). */
export interface MetricName {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly loose: boolean
  readonly sentence: number
}

/** Heads that make a metric of the noun before them: "collision *rate*", "overall *score*". */
const HEADS = new Set(
  'rate rates score scores accuracy accuracies error errors latency time cost costs loss ratio precision recall speed success quality consumption usage overhead performance'.split(
    ' '
  )
)
const NO_MODIFIER = new Set(
  (
    'the a an of in on and or to by with for its our their that this which from at is are was were as than while both first same real each all any high higher highest low lower lowest better best less more ' +
    'improve improves improving reduce reduces reducing achieve achieves achieving increase increases increasing boost boosts boosting maintain maintaining training-free significantly competitive state-of-the-art strong superior comparable faster over up average'
  ).split(' ')
)

/** Activities that are measured: "*training* loss" is a noun phrase, "improving loss" is none. */
const ACTIVITIES = new Set(
  'training reasoning decoding processing tracking planning rendering sampling matching serving labeling labelling forecasting parsing grounding mapping clustering counting reading writing coding forgetting editing ranking routing learning prompting annotating'.split(
    ' '
  )
)

/** "*Intervention Timing* accuracy": a word in capitals may be a participle. */
const isModifier = (token: Token): boolean =>
  mayModify(token) ||
  (isParticiple(token) && Boolean(token.shape & Shape.capital) && !(token.shape & Shape.sentenceStart))
const isParticiple = lexemeTest(({lower}) => /(?:ing|es|ed)$/.test(lower))
const mayModify = lexemeTest(lexeme => {
  const {kind, lower, shape} = lexeme
  if (kind !== TokenKind.word || shape & Shape.digitFirst || lower.length < 3 || NO_MODIFIER.has(lower))
    return false
  if (ACTIVITIES.has(lower)) return true
  return !isCoined({lexeme}) && !isVerbOfResults({lexeme}) && !/(?:ly|ing|es|ed)$/.test(lower)
})

function withModifiers(tokens: readonly Token[], start: number): number {
  let at = start
  for (let steps = 0; steps < 2; steps++) {
    const token = tokens[at - 1]
    if (!token || token.sentence !== tokens[start]?.sentence || !isModifier(token)) break
    at--
  }
  return at
}

const METRIC_HEAD =
  /^(?:rates?|scores?|accurac(?:y|ies)|errors?|ratios?|index|metrics?|precision|recall|consistency|distances?|similarity|deviation|latency|coefficient|correlation|percentage|gap|perplexity|length|stability|f1|error|mean|divergence|probability|entropy|uncertainty|quality|loss|alignment|agreement|tardiness|time|efficiency|overhead|cost|throughput|bias|reward|regret|utili[sz]ation|consumption|success|fidelity|faithfulness|coherence|discrepancy|k|iou)$/

/** Words that add nothing to a metric before them: "Pass@8 *rates*", "mIoU *score*". */
const EMPTY_HEADS = new Set('score scores rate rates value values metric metrics performance'.split(' '))

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
const mayName = (token: Token) => isHead(token) || mayOpenMetric(token) || isCoinedMetric(token)
const isHead = lexemeTest(({lower}) => HEADS.has(lower) || EMPTY_HEADS.has(lower))

/** Whether a full form ends with a noun for something measured: "Effective Safety Rate (ESR)". */
const isMetricHead = (token: Token | undefined) => METRIC_HEAD.test(token?.lower.slice(0, MAX_HEAD) ?? '')
const MAX_HEAD = 20

/** "Moss *scores* above 50%", "costs 10 cents": verbs that are spelt as nouns of measure. */
const VERB_TOO = new Set(['score', 'scores', 'cost', 'costs', 'rate', 'rates', 'time', 'times'])
const VERB_COMPLEMENT = new Set(
  'above below higher lower only over the less more at up under them it as better worse'.split(' ')
)

function isVerb(tokens: readonly Token[], index: number): boolean {
  if (!VERB_TOO.has(tokens[index]?.lower ?? '')) return false
  const [last, next] = [tokens[index - 1], tokens[index + 1]]
  return (
    (next?.kind === TokenKind.number || next?.text === '$' || VERB_COMPLEMENT.has(next?.lower ?? '')) &&
    (last?.kind !== TokenKind.word || last.lower.endsWith('s') || isCoined(last) || last.lower === 'run')
  )
}

/**
 * Finds the metrics that a field names: by the lexicon ("FID"), and by their head noun ("collision rate").
 *
 * @returns Names in text order, without overlap.
 */
export function findMetricNames(text: TokenText, acronyms: readonly Acronym[]): MetricName[] {
  const {tokens} = text
  const own = acronyms.filter(({longSpan}) => isMetricHead(tokens[longSpan[1] - 1]))
  const shorts = new Set(own.map(({short}) => short))
  const longs = new Map(own.map(({short, longSpan: [start, end]}) => [start, {start, end, text: short}]))
  const found: MetricName[] = []
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as Token
    if (!mayName(token) && !longs.has(index) && !shorts.has(token.text)) continue
    const hit = metricLexicon().match(tokens, index)
    const valid = hit && spelledAs(hit, tokens, text.text)
    const long = longs.get(index)
    if (long) {
      found.push({...long, loose: false, sentence: token.sentence})
      index = long.end - 1
      continue
    }
    if (!valid && isVerb(tokens, index)) continue
    const behind = found[found.length - 1]
    if (
      behind?.end === index &&
      !behind.loose &&
      EMPTY_HEADS.has(token.lower) &&
      (!hit || hit.end === index + 1)
    ) {
      found[found.length - 1] = {...behind, end: index + 1}
      continue
    }
    if (behind?.end === index && behind.loose && HEADS.has(token.lower) && (!hit || hit.end === index + 1)) {
      found[found.length - 1] = {
        ...behind,
        end: index + 1,
        text: text.text.slice(tokens[behind.start]?.start, token.end)
      }
      continue
    }
    const short = !valid && (shorts.has(token.text) || isCoinedMetric(token))
    if (!valid && !short && !HEADS.has(token.lower)) continue
    const end = valid ? hit.end : index + 1
    const loose = valid ? hit.entry.weak : !short
    const head = HEADS.has(tokens[end - 1]?.lower ?? '')
    const floor = found[found.length - 1]?.end ?? 0
    const start =
      loose && head && token.lower !== 'success' ? Math.max(withModifiers(tokens, index), floor) : index
    // "mean Average Precision (mAP)": the short form is the name
    const full = found[found.length - 1]
    if (
      full &&
      full.end === index - 1 &&
      tokens[index - 1]?.text === '(' &&
      full.text.length > token.text.length
    )
      found.pop()
    found.push({
      start,
      end,
      loose,
      sentence: token.sentence,
      text: text.text.slice(tokens[start]?.start ?? 0, tokens[end - 1]?.end)
    })
    index = end - 1
  }
  return found
}
