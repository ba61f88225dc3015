import {identifierSchemes, normaliseIdentifier} from '../record/identifiers.js'
import type {PaperRecord} from '../record/types.js'
import type {MethodRole, Metric} from '../tree/entities.js'
import {nameKey} from '../tree/name-key.js'
import type {ConditionName, DateRange, MetricQuery, OneOrMore, PaperPart, PaperQuery} from './query.js'
import type {MetricView, PaperView} from './view.js'
import {type FoldedText, isBeginning, phraseFinder, wordsOf} from './words.js'

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
    const key = nameKey(name)
    return ({datasets}) => datasets.has(key)
  },
  method: methodOf(['proposed', 'used', 'compared']),
  proposed: methodOf(['proposed']),
  used: methodOf(['used']),
  compared: methodOf(['compared']),
  metric: metricTest,
  has: part => parts[part],
  date: dateIn(['listed', 'submitted', 'published']),
  listed: dateIn(['listed']),
  submitted: dateIn(['submitted']),
  published: dateIn(['published']),
  updated: dateIn(['updated']),
  id: idTest
}

function phraseIn(textOf: (paper: PaperView) => FoldedText): (phrase: string) => Test {
  return phrase => {
    const isIn = phraseFinder(phrase)
    return paper => isIn(textOf(paper))
  }
}

/** "A. Fern", "Fern, Ada" and "fern" find Ada Fern; of the words that stand for others, one at least is written out. */
function authorTest(name: string): Test {
  const words = new Set(wordsOf(name))
  const beginning = isBeginning(name) ? [...words].at(-1) : undefined
  const isIn = (word: string, author: ReadonlySet<string>) =>
    author.has(word) || (word === beginning && some(author, other => other.startsWith(word)))
  const isInitialIn = (word: string, author: ReadonlySet<string>) =>
    author.has(word.charAt(0)) || (word.length === 1 && some(author, other => other.startsWith(word)))
  const isOf = (author: ReadonlySet<string>) =>
    some(words, word => isIn(word, author)) &&
    !some(words, word => !isIn(word, author) && !isInitialIn(word, author))
  return ({authors}) => authors.some(isOf)
}

function some(words: ReadonlySet<string>, test: (word: string) => boolean): boolean {
  for (const word of words) if (test(word)) return true
  return false
}

function subjectTest(name: string): Test {
  const asked = name.trim().toLowerCase()
  const isOf = (subject: string) => subject === asked || subject.startsWith(`${asked}.`)
  return ({record}) => record.subjects.some(subject => isOf(subject.toLowerCase()))
}

function methodOf(roles: readonly MethodRole[]): (name: string) => Test {
  return name => {
    const key = nameKey(name)
    return ({methods}) => roles.some(role => methods[role].has(key))
  }
}

function metricTest(asked: string | MetricQuery): Test {
  const query = typeof asked === 'string' ? {name: asked} : asked
  const isNamed = query.name === undefined ? () => true : metricNameTest(query.name)
  const dataset = query.dataset === undefined ? undefined : nameKey(query.dataset)
  const isOn = (metric: Metric) => metric.dataset !== undefined && nameKey(metric.dataset) === dataset
  const isValue = valueTest(query)
  return ({metrics}) =>
    metrics.some(
      view => isNamed(view) && isValue(view.metric) && (dataset === undefined || isOn(view.metric))
    )
}

function metricNameTest(name: string): (metric: MetricView) => boolean {
  const asked = nameKey(name)
  const isIn = phraseFinder(name)
  return ({key, words}) => key === asked || isIn(words)
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
