import {cleanText, type Extraction, type Extractor, type Method, type Metric} from '../../src/index.js'
import type {Behaviour, Capability, Expected, ExpectedMethod, ExpectedMetric, Text} from './behaviour.js'

/** A behaviour that was tried. */
export interface Trial {
  readonly capability: string
  readonly behaviour: Behaviour
  /** What is wrong; nothing where it holds. */
  readonly faults: readonly string[]
}

/** Tries all behaviours. */
export function tryAll(capabilities: readonly Capability[], extractor: Extractor): Trial[] {
  return capabilities.flatMap(({capability, behaviours}) =>
    behaviours.map(behaviour => ({capability, behaviour, faults: faultsOf(behaviour, extractor)}))
  )
}

/** What is wrong with what an extractor finds. */
export function faultsOf(behaviour: Behaviour, extractor: Extractor): string[] {
  const found = (text: Text) => extractor.extract(cleaned(text))
  if ('text' in behaviour) return differences(behaviour, found(behaviour.text))
  if ('same' in behaviour) return unlike(behaviour.same.map(text => gist(found(text))))
  if (differences(behaviour.gains, found(behaviour.from)).length === 0)
    return ['is found before the change, too']
  return differences(behaviour.gains, found(behaviour.to))
}

function cleaned(text: Text) {
  if (typeof text === 'string') return cleanText(text).value
  return {
    title: cleanText(text.title).value,
    abstract: text.abstract === null ? null : cleanText(text.abstract).value
  }
}

const textsOf = (mentions: ReadonlyArray<{readonly text: string}>) => mentions.map(({text}) => text)

/** What is found, without places and probabilities. */
function gist({methods, datasets, metrics}: Extraction): string[] {
  return [
    ...methods.map(({name, role, expansion = ''}) => `method ${name} (${role}) ${expansion}`.trim()),
    ...datasets.map(({name}) => `dataset ${name}`),
    ...metrics.map(metric => `metric ${metricText(metric)}`)
  ].sort()
}

function unlike([first = [], ...rest]: readonly string[][]): string[] {
  if (first.length === 0) return ['nothing is found']
  return rest.flatMap(found => [
    ...first.filter(each => !found.includes(each)).map(each => `no ${each}`),
    ...found.filter(each => !first.includes(each)).map(each => `further ${each}`)
  ])
}

function metricText({name, value, unit, kind, of, dataset, method, comparedTo}: Metric): string {
  const ties = [dataset && `on ${dataset}`, method && `by ${method}`, comparedTo && `over ${comparedTo}`]
  return [name, JSON.stringify(value), unit, kind, of, ...ties].filter(Boolean).join(' ')
}

function differences(expected: Expected, found: Extraction): string[] {
  const {never = {}} = expected
  return [
    ...methodFaults(expected, found.methods),
    ...datasetFaults(expected, namesOf(found.datasets)),
    ...metricFaults(expected, found.metrics),
    ...(['methods', 'datasets', 'metrics'] as const).flatMap(kind =>
      namesOf(found[kind])
        .filter(name => never[kind]?.includes(name))
        .map(name => `"${name}" among the ${kind}`)
    )
  ]
}

const namesOf = (entities: ReadonlyArray<{readonly name: string}>) => entities.map(({name}) => name)

function furtherOf({others, optional = []}: Expected, kind: string, names: readonly string[]): string[] {
  return others ? [] : names.filter(name => !optional.includes(name)).map(name => `further ${kind} "${name}"`)
}

function methodFaults(expected: Expected, found: readonly Method[]): string[] {
  if (!expected.methods) return []
  const wanted = new Map(Object.entries(expected.methods))
  return [
    ...[...wanted].flatMap(([name, more]) => {
      const method = found.find(each => each.name === name)
      if (!method) return [`no method "${name}"`]
      if (more === 'any') return []
      return faultsOfMethod(method, typeof more === 'string' ? {role: more} : more)
    }),
    ...furtherOf(
      expected,
      'method',
      namesOf(found).filter(name => !wanted.has(name))
    )
  ]
}

function faultsOfMethod(method: Method, {role, expansion, aliases = [], mentions}: ExpectedMethod): string[] {
  const {name} = method
  return [
    role && method.role !== role && `"${name}" is ${method.role}, not ${role}`,
    expansion && method.expansion !== expansion && `"${name}" stands for "${method.expansion ?? ''}"`,
    ...aliases
      .filter(each => !method.aliases.includes(each))
      .map(each => `"${each}" is no alias of "${name}"`),
    mentions && !isSame(textsOf(method.mentions), mentions) && `"${name}" stands elsewhere`
  ].filter(fault => typeof fault === 'string')
}

function datasetFaults(expected: Expected, found: readonly string[]): string[] {
  const wanted = expected.datasets
  if (!wanted) return []
  return [
    ...wanted.filter(name => !found.includes(name)).map(name => `no dataset "${name}"`),
    ...furtherOf(
      expected,
      'dataset',
      found.filter(name => !wanted.includes(name))
    )
  ]
}

function metricFaults(expected: Expected, found: readonly Metric[]): string[] {
  if (!expected.metrics) return []
  const left = [...found]
  const missing = expected.metrics.filter(wanted => {
    const index = left.findIndex(metric => fits(metric, wanted))
    if (index >= 0) left.splice(index, 1)
    return index < 0
  })
  const further = left.filter(({name}) => !expected.optional?.includes(name))
  return [
    ...missing.map(wanted => `no metric ${JSON.stringify(wanted)}`),
    ...(expected.others ? [] : further.map(metric => `further metric ${metricText(metric)}`))
  ]
}

function fits(metric: Metric, {name, mentions, ...rest}: ExpectedMetric): boolean {
  const values = new Map<string, unknown>(Object.entries(metric))
  return (
    (typeof name !== 'string' || metric.name.toLowerCase() === name.toLowerCase()) &&
    (mentions === undefined || isSame(textsOf(metric.mentions), mentions)) &&
    Object.entries(rest).every(([key, value]) => isSame(values.get(key) ?? null, value))
  )
}

const isSame = (value: unknown, other: unknown) => JSON.stringify(value) === JSON.stringify(other)
