import {describe, expectTypeOf, it} from 'vitest'
import {serialize, serializeStream} from '../src/write/index.js'

describe('serialize', () => {
  it('gives a string for a text format', () => {
    expectTypeOf(serialize([], 'ndjson')).toEqualTypeOf<string>()
    expectTypeOf(serializeStream([], 'json')).toEqualTypeOf<AsyncGenerator<string, void>>()
  })

  it('streams the formats that can be written record by record', () => {
    expectTypeOf(serialize([], 'html')).toEqualTypeOf<string>()
    expectTypeOf(serializeStream([], 'markdown')).toEqualTypeOf<AsyncGenerator<string, void>>()
    // @ts-expect-error the index of a page is known at the end
    serializeStream([], 'html')
    // @ts-expect-error so are the numbers of a report
    serializeStream([], 'report')
  })

  it('knows the options of each format', () => {
    expectTypeOf(serialize([], 'json', {indent: 4})).toEqualTypeOf<string>()
    // @ts-expect-error ndjson has no indent
    serialize([], 'ndjson', {indent: 4})
    // @ts-expect-error there is no such format
    serialize([], 'yaml')
  })
})
