import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {filterRecords, type PaperQuery, type PaperRecord, parseQuery, recordFilter} from '../src/index.js'
import {textKeys} from '../src/query/parse.js'
import {bare, whole} from './papers.js'

const kites: PaperRecord = {
  ...bare,
  id: 'title:kites-in-low-wind-a1b2c3d4',
  title: 'Kites in Low Wind: Müllers Drachen',
  abstract: 'We fly kites on 风筝在低风中 and in C++.',
  authors: [{name: 'Ada Fern'}, {name: 'J. Bjørk'}, {name: '李明'}],
  dates: {listed: '--03-11', published: '2025'},
  extra: {journal: 'Journal of Wind Studies'}
}

const papers = [whole, kites, bare]

/** Which of the papers a query finds: "willow" is `whole`, "kites" is `kites`, "bare" is `bare`. */
function found(query: PaperQuery | string): string {
  const names = new Map([
    [whole, 'willow'],
    [kites, 'kites'],
    [bare, 'bare']
  ])
  return filterRecords(papers, query)
    .map(paper => names.get(paper))
    .join(' ')
}

describe('a query finds papers', () => {
  it.each([
    // Words are those of title or abstract, whole, without case, accents and punctuation.
    ['', 'willow kites bare'],
    ['KITES', 'kites bare'],
    ['kite', ''],
    ['kite*', 'kites bare'],
    ['kites wind', 'kites'],
    ['wind kites', 'kites'],
    ['"low wind"', 'kites'],
    ['low-wind', 'kites'],
    ['"wind low"', ''],
    ['"low wi*"', 'kites'],
    ['mullers', 'kites'],
    ['Müllers', 'kites'],
    ['低风', 'kites'],
    ['"faster we"', ''],
    ['"drachen we"', ''],
    ['kites|snip', 'willow kites bare'],
    ['-kites', 'willow'],
    ['title:willow', 'willow'],
    ['title:accuracy', ''],
    // Authors, by any words of one name.
    ['author:fern', 'kites'],
    ['author:"Fern, Ada"', 'kites'],
    ['author:"A. Fern"', 'kites'],
    ['author:"Jonas Bjork"', 'kites'],
    ['author:jonas', ''],
    ['author:"ada bjork"', ''],
    ['author:bjo*', 'kites'],
    ['author:李明', 'kites'],
    ['author:maria', 'willow'],
    ['subject:CS.lg', 'willow'],
    ['subject:stat', 'willow'],
    ['subject:st', ''],
    ['venue:"wind studies"', 'kites'],
    // Names, in any spelling.
    ['dataset:willow-bench', 'willow'],
    ['dataset:willow', ''],
    ['dataset:MNIST,WillowBench', 'willow'],
    ['-dataset:WillowBench', 'kites bare'],
    ['method:snip', 'willow'],
    ['method:"Simple Needle Pruning"', 'willow'],
    ['proposed:snip', 'willow'],
    ['used:snip', ''],
    ['compared:snip', ''],
    // Metrics, and their own scores.
    ['metric:Accuracy', 'willow'],
    ['metric:cost', 'willow'],
    ['metric:accuracy>=91.5', 'willow'],
    ['metric:accuracy>91.5', ''],
    ['metric:accuracy<=91.5%', 'willow'],
    ['metric:accuracy<100x', ''],
    ['metric:accuracy=91.5', 'willow'],
    ['metric:speed>=1', ''],
    ['metric:cost>=0', ''],
    // What a paper has.
    ['has:code', 'willow'],
    ['has:abstract', 'willow kites'],
    ['has:dataset,video', 'willow'],
    ['-has:abstract', 'bare'],
    ['has:dataset-link', ''],
    // Dates, as far as both go.
    ['date:2024', 'willow'],
    ['date>=2025-06', 'kites'],
    ['date>2025', ''],
    ['date<2025', 'willow'],
    ['date<=2024-03-11', 'willow'],
    ['submitted<2024-03-11', ''],
    ['published:2024-03-31', 'willow'],
    ['date:2024-01..2024-02', ''],
    ['date:2024-02..2026', 'willow kites'],
    ['updated>=2024-04', 'willow'],
    ['listed>=0001', 'willow'],
    // Identifiers, in any dress.
    ['id:arxiv:2403.07815v2', 'willow'],
    ['id:2403.07815', 'willow'],
    ['arxiv:2403.07815', 'willow'],
    ['doi:10.5555/KITE.7', 'willow'],
    ['id:https://doi.org/10.5555/kite.7', 'willow'],
    ['id:title:kites-a1b2c3d4', 'bare']
  ])('by %s: %s', (query, expected) => {
    expect(found(query)).toBe(expected)
  })

  it.each<[PaperQuery, string]>([
    [{}, 'willow kites bare'],
    [{words: 'kites', has: 'abstract'}, 'kites'],
    [{any: [{has: 'code'}, {title: 'drachen'}]}, 'willow kites'],
    [{all: [{words: 'kites'}, {words: 'wind'}]}, 'kites'],
    [{not: {words: 'kites', has: 'abstract'}}, 'willow bare'],
    [{metric: {dataset: 'willow bench', least: 90, most: 92}}, 'willow'],
    [{metric: {name: 'accuracy', dataset: 'MNIST'}}, ''],
    [{date: {after: '2024-03', before: '2026'}}, 'kites'],
    [{dataset: []}, ''],
    [{any: []}, '']
  ])('by an object: %j', (query, expected) => {
    expect(found(query)).toBe(expected)
  })

  it('finds a range of values that a number fits', () => {
    const metrics = whole.metrics.map(metric => ({...metric, value: 88, valueHigh: 92}))
    const ranged: PaperRecord = {...whole, metrics}
    const isFound = (query: string) => recordFilter(query)(ranged)
    expect(['metric:accuracy>91', 'metric:accuracy<=88', 'metric:accuracy=90'].every(isFound)).toBe(true)
    expect(['metric:accuracy>92', 'metric:accuracy<88'].some(isFound)).toBe(false)
  })
})

describe('the text of a query', () => {
  it('says what the object says', () => {
    expect(
      parseQuery(
        'dataset:cifar-10 has:code date>=2025-01 "low wind" -method:resnet metric:accuracy>=90% kites|sails'
      )
    ).toEqual({
      all: [
        {dataset: 'cifar-10'},
        {has: 'code'},
        {date: {since: '2025-01'}},
        {words: 'low wind'},
        {not: {method: 'resnet'}},
        {metric: {name: 'accuracy', least: 90, unit: '%'}},
        {words: ['kites', 'sails']}
      ]
    })
  })

  it.each([
    ['datset:mnist', 'query, character 1: expected one of the keys title, author'],
    ['kites https://x.example', 'query, character 7: expected one of the keys'],
    ['kites dataset:', 'query, character 15: expected a value, found the end'],
    ['dataset:mnist, has:code', 'query, character 15: expected a value, found " has:code"'],
    ['dataset>=5', 'query, character 8: expected `:` behind dataset, found ">=5"'],
    ['-', 'query, character 2: expected a value, found the end'],
    ['kites & wind', 'query, character 7: Invalid input: expected a letter or a digit, found "&"'],
    ['"low wind', 'query, character 1: expected a closing quote, found "\\"low"'],
    ['"low"wind', 'query, character 6: expected a space between terms'],
    ['date:yesterday', 'query, character 6: Invalid input: expected a date such as 2025'],
    ['date:2025..', 'query, character 6: Invalid input: expected a date'],
    ['date:2024..2025..2026', 'query, character 6: Invalid input: expected a date'],
    ['has:wings', 'query, character 5: expected one of abstract, dataset'],
    ['metric:accuracy>=high', 'query, character 18: expected a number, found "high"'],
    ['metric:accuracy>=1e999', 'query, character 18: expected a number no larger than']
  ])('that cannot be read is an error with its place: %s', (text, message) => {
    expect(() => parseQuery(text)).toThrow(TypeError)
    expect(() => parseQuery(text)).toThrow(message)
  })

  it('has an end', () => {
    expect(() => parseQuery('kites '.repeat(400))).toThrow(
      'query: expected 2000 characters at most, found 2400'
    )
  })
})

const name = fc.stringMatching(/^[a-z0-9"\\,|:<>= -]{0,12}$/).map(text => `k${text}`)
const date = fc.constantFrom('2024', '2025-03', '2024-03-11')
const oneOrMore = <Value>(value: fc.Arbitrary<Value>) =>
  fc.oneof(value, fc.array(value, {minLength: 2, maxLength: 3}))
const condition: fc.Arbitrary<PaperQuery> = fc.oneof(
  oneOrMore(name).map(words => ({words})),
  fc.tuple(fc.constantFrom(...textKeys), oneOrMore(name)).map(([key, value]) => ({[key]: value})),
  oneOrMore(fc.constantFrom('code', 'abstract', 'dataset-link')).map(has => ({has}) as PaperQuery),
  oneOrMore(date).map(since => ({
    date: Array.isArray(since) ? since.map(since => ({since})) : {since}
  })),
  fc.record({since: date, until: date}).map(submitted => ({submitted})),
  oneOrMore(
    fc.oneof(
      name,
      fc.record({name, above: fc.double({noNaN: true, noDefaultInfinity: true}).map(value => value + 0)}),
      fc.record({name, least: fc.integer(), unit: fc.constantFrom('%', 'x')})
    )
  ).map(metric => ({metric}))
)
const query: fc.Arbitrary<PaperQuery> = fc
  .array(
    fc.oneof(
      condition,
      condition.map(not => ({not}))
    ),
    {maxLength: 4}
  )
  .map(all => ({all}))

/** The text of a query as {@link parseQuery} gives it. */
function printed({all = []}: PaperQuery): string {
  return all.map(({not, ...term}) => (not ? `-${printedCondition(not)}` : printedCondition(term))).join(' ')
}

function printedCondition(condition: PaperQuery): string {
  const quoted = (text: string) => `"${text.replace(/["\\]/g, '\\$&')}"`
  const values = Object.values(condition)
    .flat()
    .map(value => {
      if (typeof value === 'string') return quoted(value)
      if ('until' in value) return `:${value.since}..${value.until}`
      if ('since' in value) return value.since
      return quoted(value.name) + ('above' in value ? `>${value.above}` : `>=${value.least}${value.unit}`)
    })
  const [key = ''] = Object.keys(condition)
  if (key === 'words') return values.join('|')
  if (key === 'has') return `has:${values.join(',').replaceAll('"', '')}`
  return `${key}${key === 'date' ? '>=' : key === 'submitted' ? '' : ':'}${values.join(',')}`
}

describe('whatever is asked for', () => {
  const records = fc.array(fc.constantFrom(whole, kites, bare), {maxLength: 6})

  it('what is found is a part of the records, in their order', () => {
    fc.assert(
      fc.property(records, query, (records, query) => {
        const found = filterRecords(records, query)
        const isWanted = recordFilter(query)
        expect(found).toEqual(records.filter(record => isWanted(record)))
      })
    )
  })

  it('not finds the others', () => {
    fc.assert(
      fc.property(records, query, (records, query) => {
        const [found, others] = [filterRecords(records, query), filterRecords(records, {not: query})]
        expect(found.length + others.length).toBe(records.length)
        expect(found.some(record => others.includes(record))).toBe(false)
      })
    )
  })

  it('a query that is printed is read again', () => {
    fc.assert(
      fc.property(query, query => {
        expect(parseQuery(printed(query))).toEqual(query)
      })
    )
  })

  it('a text is a query or a TypeError', () => {
    const piece = fc.constantFrom(
      ...[' ', '"', '-', 'date', ':', '>=', 'kites', ',', '|', '2025', '..', '\\', 'metric:a']
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({unit: 'binary'}),
          fc.array(piece).map(pieces => pieces.join(''))
        ),
        text => {
          try {
            recordFilter(text)(whole)
          } catch (error) {
            expect(error).toBeInstanceOf(TypeError)
          }
        }
      )
    )
  })
})
