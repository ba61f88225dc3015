import datasetList from '../../data/lexicons/datasets.txt'
import genericList from '../../data/lexicons/generic.txt'
import metricList from '../../data/lexicons/metrics.txt'
import modelList from '../../data/lexicons/models.txt'
import nameList from '../../data/lexicons/names.txt'
import {Gazetteer, type GazetteerHit, mayGoOn, NOWHERE} from './gazetteer.js'
import {type TokenText, wordsOf} from './tokens.js'
import {type Lexeme, perLexeme, Shape} from './vocabulary.js'

/** Why a capitalised or coined word names neither a method nor a dataset. */
type GenericReason =
  | 'field'
  | 'task'
  | 'model class'
  | 'background'
  | 'hardware'
  | 'organisation'
  | 'venue'
  | 'word'

/** What the gazetteer says of a name. */
export interface LexiconEntry {
  readonly name: string
  readonly kind: 'dataset' | 'method' | 'generic' | 'metric'
  /** A name that is an everyday word too, or a loose metric: it counts in context only. */
  readonly weak: boolean
  readonly reason?: GenericReason | undefined
  /** How it must be spelt, once that was asked for. */
  spelling?: Spelling | undefined
}

/** What names are by the head that they stand under in a list of `data/lexicons`. */
const HEADS: Readonly<Record<string, Pick<LexiconEntry, 'kind' | 'weak' | 'reason'>>> = {
  dataset: {kind: 'dataset', weak: false},
  'dataset, weak': {kind: 'dataset', weak: true},
  method: {kind: 'method', weak: false},
  metric: {kind: 'metric', weak: false},
  'metric, weak': {kind: 'metric', weak: true},
  'generic: field': {kind: 'generic', weak: false, reason: 'field'},
  'generic: task': {kind: 'generic', weak: false, reason: 'task'},
  'generic: model class': {kind: 'generic', weak: false, reason: 'model class'},
  'generic: background': {kind: 'generic', weak: false, reason: 'background'},
  'generic: hardware': {kind: 'generic', weak: false, reason: 'hardware'},
  'generic: organisation': {kind: 'generic', weak: false, reason: 'organisation'},
  'generic: venue': {kind: 'generic', weak: false, reason: 'venue'},
  'generic: word': {kind: 'generic', weak: false, reason: 'word'}
}

const MAX_EXACT_LENGTH = 4

/** The names of a list, each with the head in brackets that it stands under. */
function* headed(list: string): Generator<readonly [head: string, name: string]> {
  let head = ''
  for (const line of list.split('\n')) {
    if (line.startsWith('[')) head = line.slice(1, -1)
    else yield [head, line]
  }
}

/** The entries of lists; where two have a name, the first counts. */
function* entries(...lists: readonly string[]): Generator<readonly [name: string, entry: LexiconEntry]> {
  for (const list of lists)
    for (const [head, name] of headed(list)) {
      const what = HEADS[head]
      if (!what) throw new Error(`${name} stands under no head that is known: [${head}]`)
      const {kind, weak, reason} = what
      yield [name, {name, kind, weak, reason, spelling: undefined}]
    }
}

let names: Gazetteer<LexiconEntry> | undefined
let metrics: Gazetteer<LexiconEntry> | undefined

/** The gazetteer of datasets, methods and generic words; built at its first use. */
export function nameLexicon(): Gazetteer<LexiconEntry> {
  names ??= new Gazetteer(entries(genericList, nameList, datasetList))
  return names
}

/** The gazetteer of metrics; built at its first use. */
export function metricLexicon(): Gazetteer<LexiconEntry> {
  metrics ??= new Gazetteer(entries(metricList))
  return metrics
}

const metricNode = /* @__PURE__ */ perLexeme(({text}) => metricLexicon().start(text).node)
const metricNext = /* @__PURE__ */ perLexeme(({text}) => metricLexicon().start(text).next)

/** The name of a metric that begins at a token. */
export function metricTermAt(text: TokenText, start: number): GazetteerHit<LexiconEntry> | undefined {
  const first = text.tokens[start]
  if (!first || !mayOpenMetric(first) || !mayGoOn(metricNext(first), text.tokens[start + 1])) return undefined
  return metricLexicon().match(text, start, metricNode(first))
}

/** Whether a metric of the gazetteer may begin with a word. */
export const mayOpenMetric = (word: Lexeme): boolean => metricNode(word) !== NOWHERE

/**
 * Whether a hit is spelt as its name demands: a short name in capitals must stand in capitals ("SAM" is not "Sam"), a
 * name with capitals needs one, a term of art in small letters ("beam search") takes any case.
 */
export function spelledAs(hit: GazetteerHit<LexiconEntry>, text: TokenText): boolean {
  const {entry, start, end} = hit
  entry.spelling ??= spellingOf(entry)
  switch (entry.spelling) {
    case Spelling.exact: {
      const found = wordsOf(text, start, end)
      return found === entry.name || found === `${entry.name}s`
    }
    case Spelling.capital:
      return hasShape(text, start, end, Shape.capital | Shape.innerCapital)
    case Spelling.capitalFirst:
      return ((text.shapes[start] as number) & Shape.capital) !== 0
    case Spelling.capitalOrDigit:
      return hasShape(text, start, end, Shape.capital | Shape.innerCapital | Shape.digit)
    default:
      return true
  }
}

/** How a name of the gazetteer must be spelt. */
const Spelling = {any: 0, exact: 1, capital: 2, capitalFirst: 3, capitalOrDigit: 4} as const
type Spelling = (typeof Spelling)[keyof typeof Spelling]

function spellingOf({name, kind}: LexiconEntry): Spelling {
  if (name.length <= MAX_EXACT_LENGTH && /[A-Z]{2}|^[A-Z][a-z]*$/.test(name)) return Spelling.exact
  if (/[A-Z][^A-Z]*[A-Z]|[a-z][A-Z]/.test(name) && !name.includes(' ')) return Spelling.capital
  if (/^[A-Z][a-z]+$/.test(name)) return Spelling.capitalFirst
  return kind === 'dataset' ? Spelling.capitalOrDigit : Spelling.any
}

function hasShape({shapes}: TokenText, start: number, end: number, shape: number): boolean {
  for (let index = start; index < end; index++) if ((shapes[index] as number) & shape) return true
  return false
}

let modelWords: Readonly<Record<'family' | 'suffix', ReadonlySet<string>>> | undefined

/** Words of the names of models: families, and what stands behind them; read at their first use. */
export function wordsOfModels(): Readonly<Record<'family' | 'suffix', ReadonlySet<string>>> {
  if (modelWords) return modelWords
  const words = [...headed(modelList)]
  const under = (wanted: string) => new Set(words.flatMap(([head, word]) => (head === wanted ? [word] : [])))
  modelWords = {family: under('family'), suffix: under('suffix')}
  return modelWords
}

/** Whether a word names a model by its family and a version or size: "Qwen2.5-VL-7B", "GPT-4o". */
export function isModelName(word: string): boolean {
  if (!/\d/.test(word)) return false
  return wordsOfModels().family.has(/^[a-z]+/.exec(word.toLowerCase())?.[0] ?? '')
}
