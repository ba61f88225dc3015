import {describe, expectTypeOf, it} from 'vitest'
import {createSerializer, csv, type Folder, parquet, serialize, serializeStream} from '../src/write/index.js'

describe('serialize', () => {
  it('gives a string for a text format', () => {
    expectTypeOf(serialize([], 'ndjson')).toEqualTypeOf<string>()
    expectTypeOf(serializeStream([], 'json')).toEqualTypeOf<AsyncGenerator<string, void>>()
  })

  it('gives bytes for a binary format, and files for a folder', () => {
    expectTypeOf(serialize([], 'parquet')).toEqualTypeOf<Uint8Array>()
    expectTypeOf(serialize([], 'dataset', {license: 'cc-by-4.0'})).toEqualTypeOf<Folder>()
  })

  it('streams the formats that can be written record by record', () => {
    expectTypeOf(serializeStream([], 'bibtex')).toEqualTypeOf<AsyncGenerator<string, void>>()
    expectTypeOf(serializeStream([], 'markdown')).toEqualTypeOf<AsyncGenerator<string, void>>()
    // @ts-expect-error Parquet is written at once
    serializeStream([], 'parquet')
    // @ts-expect-error the index of a page is known at the end
    serializeStream([], 'html')
    // @ts-expect-error so are the numbers of a report
    serializeStream([], 'report')
  })

  it('knows the formats that a serializer was made for', () => {
    const some = createSerializer({csv, parquet})
    expectTypeOf(some.serialize([], 'parquet')).toEqualTypeOf<Uint8Array>()
    // @ts-expect-error it was not made for BibTeX
    some.serialize([], 'bibtex')
  })

  it('knows the options of each format', () => {
    expectTypeOf(serialize([], 'csv', {explode: 'metrics'})).toEqualTypeOf<string>()
    // @ts-expect-error a folder needs a licence
    serialize([], 'dataset', {data: 'parquet'})
    // @ts-expect-error there are no pages
    serialize([], 'csv', {explode: 'pages'})
    expectTypeOf(serialize([], 'json', {indent: 4})).toEqualTypeOf<string>()
    // @ts-expect-error ndjson has no indent
    serialize([], 'ndjson', {indent: 4})
    // @ts-expect-error there is no such format
    serialize([], 'yaml')
  })
})
