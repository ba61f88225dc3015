import {readFileSync} from 'node:fs'
import path from 'node:path'
import {cleanText} from '../../src/clean/index.js'
import {findAcronyms} from '../../src/extract/acronyms.js'
import {settingsOf} from '../../src/extract/known-names.js'
import {weedOut} from '../../src/extract/metrics/reject.js'
import {type Scan, scan} from '../../src/extract/metrics/scan.js'
import {findNamedEntities} from '../../src/extract/names/decide.js'
import type {Quantity} from '../../src/extract/numbers.js'
import {tokenize} from '../../src/extract/tokens.js'
import {parseListing} from '../../src/index.js'
import {recordId} from '../../src/record/id.js'
import {heldOutOf} from '../split.mjs'

/** A metric as the annotation has it. */
export interface GoldMetric {
  readonly name: string
  readonly value: number | [number, number] | null
  readonly unit: string
  readonly kind?: 'score' | 'change'
  readonly of?: 'own' | 'baseline'
  readonly bound?: string
  readonly dataset?: string
  readonly optional?: boolean
}

interface GoldPaper {
  readonly id: string
  readonly title: string
  readonly metrics: readonly GoldMetric[]
}

/** A number of an abstract with the annotated metric that it is, if any. */
export interface Labelled {
  readonly quantity: Quantity
  readonly gold: GoldMetric | undefined
}

/** A paper with its numbers and what the annotation says of them. */
export interface LabelledPaper {
  readonly index: number
  /** Kept to judge by: nothing is learned from it. */
  readonly heldOut: boolean
  readonly scan: Scan
  readonly numbers: readonly Labelled[]
  readonly gold: readonly GoldMetric[]
  /** Annotated values that must be found, those without a number in the abstract too. */
  readonly required: number
}

/** One spelling for all spellings of a name, as the scorer has it. */
export const key = (name: unknown): string =>
  String(name ?? '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\\?times|×/g, 'x')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/\^/g, '')
    .replace(/[²³]/g, char => (char === '²' ? '2' : '3'))
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .replace(/(?<=.{4})s$/, '')

/** Whether two names are one to the scorer: one holds the other. */
export const nameMeets = (a: string, b: string): boolean => {
  const [x, y] = [key(a), key(b)]
  return x !== '' && y !== '' && (x.includes(y) || y.includes(x))
}

function unitKey(unit: string): string {
  const word = unit.trim().toLowerCase().replace(/\\/g, '')
  if (word === '' || word === 'score') return ''
  if (/^(%|percent|percentage points?|pp|points?|% points?)$/.test(word)) return '%'
  if (/^(x|×|times|fold|-fold|factor)$/.test(word)) return 'x'
  return word.replace(/[^a-z0-9]/g, '').replace(/s$/, '')
}

/** Whether a value and unit are those of an annotated metric, as the scorer has it. */
export function sameValue(gold: GoldMetric, value: number | readonly number[], unit: string): boolean {
  const [a, b] = [[gold.value].flat(), [value].flat()]
  return (
    unitKey(gold.unit) === unitKey(unit) &&
    a.length === b.length &&
    a.every(
      (each, at) => each !== null && Math.abs(each - Number(b[at])) <= 1e-9 * Math.max(1, Math.abs(each))
    )
  )
}

/** Pairs each annotated value with one number, as the scorer does: what is required first. */
function align(quantities: readonly Quantity[], gold: readonly GoldMetric[]): Labelled[] {
  const free = new Map<Quantity, GoldMetric | undefined>(quantities.map(quantity => [quantity, undefined]))
  for (const optional of [false, true]) {
    for (const metric of gold) {
      if (metric.value === null || Boolean(metric.optional) !== optional) continue
      const hit = quantities.find(
        quantity => !free.get(quantity) && sameValue(metric, quantity.value, quantity.unit)
      )
      if (hit) free.set(hit, metric)
    }
  }
  return quantities.map(quantity => ({quantity, gold: free.get(quantity)}))
}

/** Reads an annotation and its listing, and labels the numbers of each abstract. */
export function readPapers(shared: string, name: string): LabelledPaper[] {
  const gold: readonly GoldPaper[] = JSON.parse(
    readFileSync(path.join(shared, 'eval/gold', `${name}.json`), 'utf8')
  )
  const {papers} = parseListing(readFileSync(path.join(shared, 'listings', `${name}.txt`)))
  const ids = gold.map(({title}) => recordId(cleanText(title).value, {}))
  const heldOut = heldOutOf(ids)
  const byTitle = new Map<string, (typeof papers)[number]>()
  for (const paper of papers) if (!byTitle.has(key(paper.title))) byTitle.set(key(paper.title), paper)
  return gold.flatMap(({title, metrics}, index) => {
    const paper = byTitle.get(key(title))
    if (!paper) return []
    const texts = [tokenize(paper.title, 'title'), tokenize(paper.abstract ?? '', 'abstract')]
    const acronyms = new Map(texts.map(text => [text, findAcronyms(text)]))
    const {datasets, methods} = findNamedEntities(texts, acronyms, settingsOf())
    const abstract = texts[1]
    if (!abstract) return []
    const seen = scan(abstract, acronyms.get(abstract) ?? [], datasets, methods)
    const quantities = weedOut(seen)
    const required = metrics.filter(metric => metric.value !== null && !metric.optional).length
    return [
      {
        index,
        heldOut: heldOut.has(ids[index]),
        scan: seen,
        numbers: align(quantities, metrics),
        gold: metrics,
        required
      }
    ]
  })
}
