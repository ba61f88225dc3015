import {describe, expectTypeOf, it} from 'vitest'
import {filterRecords, type PaperQuery, type PaperRecord, parseQuery, recordFilter} from '../src/index.js'

describe('a query', () => {
  it('is an object or its text', () => {
    expectTypeOf(filterRecords).parameter(1).toEqualTypeOf<PaperQuery | string>()
    expectTypeOf(parseQuery('kites')).toEqualTypeOf<PaperQuery>()
    expectTypeOf(filterRecords([], 'kites')).toEqualTypeOf<PaperRecord[]>()
    expectTypeOf(recordFilter({has: 'code'})).toEqualTypeOf<(record: PaperRecord) => boolean>()
  })

  it('takes a value or alternatives', () => {
    expectTypeOf<{dataset: string}>().toExtend<PaperQuery>()
    expectTypeOf<{
      dataset: readonly string[]
      metric: 'accuracy'
      date: {since: string}
    }>().toExtend<PaperQuery>()
    expectTypeOf<{any: readonly PaperQuery[]; not: PaperQuery}>().toExtend<PaperQuery>()
  })

  it('knows what can be asked for', () => {
    // @ts-expect-error there is no such key
    recordFilter({datset: 'MNIST'})
    // @ts-expect-error no paper has wings
    recordFilter({has: 'wings'})
    // @ts-expect-error a date is a range
    recordFilter({date: '2025'})
    // @ts-expect-error a bound of a metric is a number
    recordFilter({metric: {least: '90'}})
    // @ts-expect-error texts are read by `parseQuery`
    recordFilter({not: 'kites'})
  })
})
