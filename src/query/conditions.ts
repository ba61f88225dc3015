import {identifierSchemes, normaliseIdentifier} from '../record/identifiers.js'
import type {PaperRecord} from '../record/types.js'
import type {MethodRole, Metric} from '../tree/entities.js'
import {nameKey} from '../tree/name-key.js'
import type {ConditionName, DateRange, MetricQuery, OneOrMore, PaperPart, PaperQuery} from './query.js'
import type {PaperView} from './view.js'
import {foldedText, isBeginning, phraseFinder, wordsOf} from './words.js'

/** Tells whether a paper meets a condition. */
export type Test = (paper: PaperView) => boolean

/** What a condition takes, one alternative of it. */
export type ValueOf<Name extends ConditionName> =
  NonNullable<PaperQuery[Name]> extends OneOrMore<infer Value> ? Value : never

type Conditions = {readonly [Name in ConditionName]: (value: ValueOf<Name>) => Test}

/** What makes a test of each condition of a query. */
export const conditions: Conditions = {
  words: phraseIn(paper => paper.text),
  title: phraseIn(paper => paper.title),
  venue: phraseIn(paper => paper.venue),
  author: authorTest,
  subject: subjectTest,
  dataset(name) {
    const isName = nameTest(name)
    return ({record}) => record.datasets.some(dataset => isName(dataset.name) || dataset.aliases.some(isName))
  },
  method: methodOf(),
  proposed: methodOf('proposed'),
  used: methodOf('used'),
  compared: methodOf('compared'),
  metric: metricTest,
  has: part => parts[part],
  date: dateIn(['listed', 'submitted', 'published']),
  listed: dateIn(['listed']),
  submitted: dateIn(['submitted']),
  published: dateIn(['published']),
  updated: dateIn(['updated']),
  id: idTest
}

function phraseIn(textOf: (paper: PaperView) => string): (phrase: string) => Test {
  return phrase => {
    const isIn = phraseFinder(phrase)
    return paper => isIn(textOf(paper))
  }
}

/** "A. Fern", "Fern, Ada" and "fern" find Ada Fern; of the words that stand for others, one at least is written out. */
function authorTest(name: string): Test {
  const words = wordsOf(name)
  const last = isBeginning(name) ? words.at(-1) : undefined
  const isSame = (word: string, other: string) => word === other || (word === last && other.startsWith(word))
  const isInitial = (word: string, other: string) =>
    (word.length === 1 || other.length === 1) && word.charAt(0) === other.charAt(0)
  const isOf = (author: readonly string[]) =>
    words.every(word => author.some(other => isSame(word, other) || isInitial(word, other))) &&
    words.some(word => author.some(other => isSame(word, other)))
  return paper => paper.authors.some(isOf)
}

function subjectTest(name: string): Test {
  const asked = name.trim().toLowerCase()
  const isOf = (subject: string) => subject === asked || subject.startsWith(`${asked}.`)
  return ({record}) => record.subjects.some(subject => isOf(subject.toLowerCase()))
}

function nameTest(name: string): (other: string) => boolean {
  const key = nameKey(name)
  return other => nameKey(other) === key
}

function methodOf(role?: MethodRole): (name: string) => Test {
  return name => {
    const isName = nameTest(name)
    return ({record}) =>
      record.methods.some(
        ({name, expansion, aliases, role: own}) =>
          (role === undefined || own === role) &&
          (isName(name) || (expansion !== undefined && isName(expansion)) || aliases.some(isName))
      )
  }
}

function metricTest(asked: string | MetricQuery): Test {
  const {name, dataset, ...value} = typeof asked === 'string' ? {name: asked} : asked
  const hasWords = name === undefined ? undefined : phraseFinder(name)
  const isName = name === undefined ? undefined : nameTest(name)
  const isDataset = dataset === undefined ? undefined : nameTest(dataset)
  const isValue = valueTest(value)
  return ({record}) =>
    record.metrics.some(
      metric =>
        (!isName || isName(metric.name) || hasWords?.(foldedText([metric.name]))) &&
        (!isDataset || (metric.dataset !== undefined && isDataset(metric.dataset))) &&
        isValue(metric)
    )
}

function valueTest({unit, least, most, above, below}: MetricQuery): (metric: Metric) => boolean {
  const hasBounds = [least, most, above, below].some(bound => bound !== undefined)
  return metric => {
    if (unit !== undefined && metric.unit !== unit) return false
    if (!hasBounds) return true
    const {value: low, valueHigh: high = low} = metric
    if (metric.of !== 'own' || metric.kind !== 'score' || low === null || high === null) return false
    return (
      (least === undefined || high >= least) &&
      (most === undefined || low <= most) &&
      (above === undefined || high > above) &&
      (below === undefined || low < below)
    )
  }
}

const hasLink =
  (kind: string): Test =>
  ({record}) =>
    record.links.some(link => link.kind === kind)

const parts: Readonly<Record<PaperPart, Test>> = {
  abstract: ({record}) => record.abstract !== null,
  dataset: ({record}) => record.datasets.length > 0,
  method: ({record}) => record.methods.length > 0,
  metric: ({record}) => record.metrics.length > 0,
  link: ({record}) => record.links.length > 0,
  code: hasLink('code'),
  project: hasLink('project'),
  paper: hasLink('paper'),
  'dataset-link': hasLink('dataset'),
  model: hasLink('model'),
  demo: hasLink('demo'),
  video: hasLink('video')
}

function dateIn(
  names: ReadonlyArray<'listed' | 'submitted' | 'published' | 'updated'>
): (range: DateRange) => Test {
  return ({since, until, after, before}) => {
    const isIn = (date: string) =>
      (since === undefined || compareDates(date, since) >= 0) &&
      (until === undefined || compareDates(date, until) <= 0) &&
      (after === undefined || compareDates(date, after) > 0) &&
      (before === undefined || compareDates(date, before) < 0)
    return ({record: {dates}}) =>
      names.some(name => {
        const date = dates[name]
        return date !== undefined && !date.startsWith('--') && isIn(date)
      })
  }
}

/** Compares a date with a bound as far as both go. */
function compareDates(date: string, bound: string): number {
  const length = Math.min(date.length, bound.length)
  const [first, second] = [date.slice(0, length), bound.slice(0, length)]
  return first < second ? -1 : first > second ? 1 : 0
}

function idTest(text: string): Test {
  const asked = new Set([text.trim().toLowerCase()])
  for (const scheme of identifierSchemes) {
    const behindScheme = text.trim().replace(new RegExp(`^${scheme}:`, 'i'), '')
    for (const id of idsOf(normaliseIdentifier(scheme, behindScheme))) asked.add(id)
  }
  return ({record}) => idsOf(record.identifiers, record.id).some(id => asked.has(id))
}

function idsOf(identifiers: PaperRecord['identifiers'], ...ids: string[]): string[] {
  const own = Object.entries(identifiers).map(([scheme, identifier]) => `${scheme}:${identifier}`)
  return [...own, ...ids].map(id => id.toLowerCase())
}
