import {checkArgument, isIterable} from '../arguments/checks.js'
import type {PaperRecord} from '../record/types.js'
import {aQuery} from './checks.js'
import {conditions, type Test, type ValueOf} from './conditions.js'
import {parseQuery} from './parse.js'
import type {ConditionName, OneOrMore, PaperQuery} from './query.js'
import {PaperView} from './view.js'

/**
 * Makes what tells whether a record is one of those looked for: for `filter`, for records that come one by one.
 *
 * @param query - What is looked for, or the text of it; see {@link parseQuery}.
 * @throws TypeError for a query that cannot be read; it names the place and what was expected.
 *
 * @example
 * ```ts
 * import {parseListings, recordFilter} from 'paperglean'
 *
 * const isWanted = recordFilter('kites -has:code')
 * const titles = []
 * for await (const paper of parseListings('{"title": "Kites in Low Wind"}\n{"title": "Pruning Willow Trees"}\n'))
 *   if (isWanted(paper)) titles.push(paper.title)
 * titles // => ['Kites in Low Wind']
 * ```
 */
export function recordFilter(query: PaperQuery | string): (record: PaperRecord) => boolean {
  const asked = typeof query === 'string' ? parseQuery(query) : query
  checkArgument('query', aQuery, asked)
  const test = testOf(asked)
  return record => test(new PaperView(record))
}

/**
 * Gives the records that are looked for, in their order.
 *
 * @param records - The records.
 * @param query - What is looked for, or the text of it; see {@link parseQuery}.
 * @throws TypeError for a query that cannot be read; it names the place and what was expected.
 *
 * @example
 * ```ts
 * import {filterRecords, parseListing} from 'paperglean'
 *
 * const {papers} = parseListing(`
 * {"title": "Counting Ferns", "abstract": "We propose FernNet. It reaches an accuracy of 91.5% on CIFAR-10."}
 * {"title": "Kites in Low Wind", "abstract": "We fly kites of paper and measure how long they stay up."}
 * `)
 * filterRecords(papers, 'dataset:cifar10 metric:accuracy>=90').map(paper => paper.title) // => ['Counting Ferns']
 * filterRecords(papers, {not: {dataset: 'CIFAR-10'}}).map(paper => paper.title) // => ['Kites in Low Wind']
 * ```
 */
export function filterRecords(records: Iterable<PaperRecord>, query: PaperQuery | string): PaperRecord[] {
  checkArgument('records', isIterable, records)
  return Array.from(records).filter(recordFilter(query))
}

const conditionNames = Object.keys(conditions).filter((name): name is ConditionName => name in conditions)

/** What tells whether a paper meets a query. */
function testOf(query: PaperQuery): Test {
  const {all = [], any, not} = query
  const tests = [...conditionNames.flatMap(name => conditionTest(name, query)), ...all.map(testOf)]
  if (any) tests.push(oneSuffices(any.map(testOf)))
  if (not) tests.push(opposite(testOf(not)))
  return paper => tests.every(test => test(paper))
}

type Asked = {readonly [Name in ConditionName]?: OneOrMore<ValueOf<Name>> | undefined}

function conditionTest<Name extends ConditionName>(name: Name, query: Asked): Test[] {
  const values = alternatives<ValueOf<Name>>(query[name])
  return values ? [oneSuffices(values.map(conditions[name]))] : []
}

function alternatives<Value>(asked: OneOrMore<Value> | undefined): readonly Value[] | undefined {
  if (asked === undefined) return undefined
  return isList(asked) ? asked : [asked]
}

function isList<Value>(asked: OneOrMore<Value>): asked is readonly Value[] {
  return Array.isArray(asked)
}

const opposite =
  (test: Test): Test =>
  paper =>
    !test(paper)

function oneSuffices(tests: readonly Test[]): Test {
  const [only] = tests
  if (tests.length === 1 && only !== undefined) return only
  return paper => tests.some(test => test(paper))
}
