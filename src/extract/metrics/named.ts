import {TokenKind} from '../vocabulary.js'
import {type Emit, type Models, probability, Templates} from './model.js'
import type {MetricName} from './names.js'
import type {Scan} from './scan.js'
import {bucket} from './value-templates.js'
import {emitCues} from './words.js'

/** A metric that is named without a value, with all places where it stands. */
export interface NamedMetric {
  readonly name: string
  readonly spans: readonly MetricName[]
  /** Probability that the paper evaluates with it. */
  readonly confidence: number
}

/** From this probability on a metric without a value is taken. */
const NAMED_THRESHOLD = 0.3

/** Words by which a text says that it measures. */
const EVALUATION = new Set(
  'metric metrics measure measures measured measuring evaluate evaluated evaluation evaluating terms report reports reported reporting scores score scored lowest highest best improves improve improving improved consistently higher lower reduces reducing drops outperforms outperforming both including include includes achieves achieving index propose introduce using via'.split(
    ' '
  )
)
const WINDOW = 8
const MAX_WORD = 24

/** The templates of {@link namedFeatures}. */
export const NAMED_TEMPLATES = new Templates()
const add = (name: string) => NAMED_TEMPLATES.add(name)
const KIND = add('kind')
const HEAD = add('head')
const BEFORE = [add('before1'), add('before2')]
const AFTER = [add('after1'), add('after2')]
const NEAR = add('near')
const CUE = add('cue')
const LIST = add('list')
const COUNT = add('count')
const FORM = add('form')
const NUMBER = add('number')
const PLACE = add('place')

const keyOf = (name: MetricName): string => name.text.toLowerCase().replace(/s$/, '')

/** The names of a text that bear no value, each with its places. */
export function unvalued(scan: Scan, valued: ReadonlySet<string>): MetricName[][] {
  const groups = new Map<string, MetricName[]>()
  for (const name of scan.names) {
    if (name.loose || valued.has(name.text.toLowerCase())) continue
    const group = groups.get(keyOf(name))
    if (group) group.push(name)
    else groups.set(keyOf(name), [name])
  }
  return [...groups.values()]
}

const wordAt = (scan: Scan, index: number, sentence: number): string => {
  const token = scan.tokens[index]
  if (token?.sentence !== sentence) return '<edge>'
  if (Number(scan.nameAt[index]) >= 0) return '<metric>'
  return token.kind === TokenKind.number ? '<number>' : token.lower.slice(0, MAX_WORD)
}

/** Emits what tells of a metric without a value whether the paper evaluates with it. */
export function namedFeatures(scan: Scan, spans: readonly MetricName[], emit: Emit): void {
  const first = spans[0]
  if (!first) return
  const short = scan.shortForms.has(first.end) || scan.tokens[first.end]?.text === ')'
  emit(KIND, short ? 'defined' : 'plain')
  emit(HEAD, scan.tokens[first.end - 1]?.lower.slice(0, MAX_WORD) ?? '')
  emit(FORM, /[A-Z]/.test(first.text.slice(0, MAX_WORD)) ? 'capital' : 'small')
  emit(FORM, `words${Math.min(3, first.end - first.start)}`)
  emit(COUNT, String(Math.min(3, spans.length)))
  const count = scan.sentences.length - 1
  emit(PLACE, first.sentence * 2 > count ? 'second-half' : first.sentence === 0 ? 'first' : 'first-half')
  for (const span of spans) emitSpan(scan, span, emit)
}

function emitSpan(scan: Scan, {start, end, sentence}: MetricName, emit: Emit): void {
  for (let step = 0; step < 2; step++) {
    emit(Number(BEFORE[step]), wordAt(scan, start - 1 - step, sentence))
    emit(Number(AFTER[step]), wordAt(scan, end + step, sentence))
  }
  let bits = 0
  for (let index = Math.max(0, start - WINDOW); index < Math.min(scan.tokens.length, end + WINDOW); index++) {
    const token = scan.tokens[index]
    if (token?.sentence !== sentence || (index >= start && index < end)) continue
    if (EVALUATION.has(token.lower)) emit(NEAR, index < start ? token.lower : `${token.lower}_behind`)
    bits |= scan.cues[index] ?? 0
    const name = Number(scan.nameAt[index])
    if (name >= 0) emit(LIST, scan.names[name]?.loose ? 'loose' : 'specific')
    if (scan.inNumber[index]) emit(NUMBER, index < start ? 'before' : bucket(index - end))
  }
  emitCues(emit, CUE, bits)
}

/** How sure a metric is that stands behind "in terms of" or "metrics such as". */
const LISTED = 0.7
const LIST_REACH = 12
const OPENERS = new Set(['such', 'including', 'like', 'namely', '(', ':', ',', 'e.g'])

/** Whether a name stands in a list behind "in terms of", "measured by" or "metrics such as". */
function isListed(scan: Scan, {start, sentence}: MetricName): boolean {
  for (let index = start - 1; index >= start - LIST_REACH; index--) {
    const token = scan.tokens[index]
    if (token?.sentence !== sentence || token.text === ';' || scan.inNumber[index]) return false
    const next = scan.tokens[index + 1]?.lower ?? ''
    if (token.lower === 'terms' && next === 'of') return true
    if (token.lower === 'measured' && (next === 'by' || next === 'with')) return true
    if ((token.lower === 'metrics' || token.lower === 'measures') && OPENERS.has(next)) return true
  }
  return false
}

/** Finds the metrics that a text evaluates with and gives no value of. */
export function findNamed(scan: Scan, valued: ReadonlySet<string>, models: Models): NamedMetric[] {
  return unvalued(scan, valued).flatMap(spans => {
    const learned = probability(models.named.score(emit => namedFeatures(scan, spans, emit)))
    const confidence = spans.some(span => isListed(scan, span)) ? Math.max(learned, LISTED) : learned
    const name = spans[0]?.text
    return name !== undefined && confidence >= NAMED_THRESHOLD ? [{name, spans, confidence}] : []
  })
}
