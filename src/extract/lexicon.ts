import {Gazetteer, type GazetteerHit, NOWHERE} from './gazetteer.js'
import {DATASET_NAMES} from './lexicon-datasets.js'
import {GENERIC_NAMES, type GenericReason} from './lexicon-generic.js'
import {LOOSE_METRIC_NAMES, METRIC_NAMES} from './lexicon-metrics.js'
import {MODEL_FAMILIES, MORE_DATASET_NAMES, MORE_METHOD_NAMES} from './lexicon-names.js'
import {type TokenText, wordsOf} from './tokens.js'
import {type Lexeme, perLexeme} from './vocabulary.js'

/** What the gazetteer says of a name. */
export interface LexiconEntry {
  readonly name: string
  readonly kind: 'dataset' | 'method' | 'generic' | 'metric'
  /** A name that is an everyday word too, or a loose metric: it counts in context only. */
  readonly weak: boolean
  readonly reason?: GenericReason
}

const split = (names: string) => names.split('|').map(name => name.trim())
const plain = /^[A-Z]?[a-z' -]+(?:(?<= )[A-Z][a-z' -]+)*$/
const MAX_EXACT_LENGTH = 4

function* entries(kind: LexiconEntry['kind'], names: string, weak: boolean | 'plain') {
  for (const name of split(names)) {
    yield [name, {name, kind, weak: weak === 'plain' ? plain.test(name) : weak}] as const
  }
}

function* generic() {
  for (const [reason, names] of GENERIC_NAMES) {
    for (const name of split(names)) yield [name, {name, kind: 'generic', weak: false, reason}] as const
  }
}

function* nameEntries(): Generator<readonly [string, LexiconEntry]> {
  yield* generic()
  yield* entries('dataset', MORE_DATASET_NAMES, false)
  yield* entries('method', MORE_METHOD_NAMES, false)
  yield* entries('dataset', DATASET_NAMES, 'plain')
}

function* metricEntries(): Generator<readonly [string, LexiconEntry]> {
  yield* entries('metric', METRIC_NAMES, false)
  yield* entries('metric', LOOSE_METRIC_NAMES, true)
}

let names: Gazetteer<LexiconEntry> | undefined
let metrics: Gazetteer<LexiconEntry> | undefined

/** The gazetteer of datasets, methods and generic words; built at its first use. */
export function nameLexicon(): Gazetteer<LexiconEntry> {
  names ??= new Gazetteer(nameEntries())
  return names
}

/** The gazetteer of metrics; built at its first use. */
export function metricLexicon(): Gazetteer<LexiconEntry> {
  metrics ??= new Gazetteer(metricEntries())
  return metrics
}

const openMetric = /* @__PURE__ */ perLexeme(({text}) => metricLexicon().start(text).node)

/** The name of a metric that begins at a token. */
export const metricTermAt = (text: TokenText, start: number): GazetteerHit<LexiconEntry> | undefined => {
  const first = text.tokens[start]
  return first && metricLexicon().match(text, start, openMetric(first))
}

/** Whether a metric of the gazetteer may begin with a word. */
export const mayOpenMetric = (word: Lexeme): boolean => openMetric(word) !== NOWHERE

/**
 * Whether a hit is spelt as its name demands: a short name in capitals must stand in capitals ("SAM" is not "Sam"), a
 * name with capitals needs one, a term of art in small letters ("beam search") takes any case.
 */
export function spelledAs(hit: GazetteerHit<LexiconEntry>, text: TokenText): boolean {
  const {name} = hit.entry
  const found = wordsOf(text, hit.start, hit.end)
  if (name.length <= MAX_EXACT_LENGTH && /[A-Z]{2}|^[A-Z][a-z]*$/.test(name))
    return found === name || found === `${name}s`
  if (/[A-Z][^A-Z]*[A-Z]|[a-z][A-Z]/.test(name) && !name.includes(' ')) return /[A-Z]/.test(found)
  if (/^[A-Z][a-z]+$/.test(name)) return /^[A-Z]/.test(found)
  return hit.entry.kind !== 'dataset' || /[A-Z\d]/.test(found)
}

const FAMILIES = new Set<string>(MODEL_FAMILIES)

/** Whether a word names a model by its family and a version or size: "Qwen2.5-VL-7B", "GPT-4o". */
export function isModelName(word: string): boolean {
  const head = /^[a-z]+/.exec(word.toLowerCase())?.[0] ?? ''
  return /\d/.test(word) && FAMILIES.has(head)
}
