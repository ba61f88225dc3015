import fc from 'fast-check'
import {parquetMetadata, parquetReadObjects} from 'hyparquet'
import {describe, expect, it} from 'vitest'
import type {PaperRecord} from '../src/record/types.js'
import {serialize} from '../src/write/index.js'
import {bare, records, whole} from './papers.js'

/** The bytes as hyparquet takes them. */
function bufferOf(bytes: Uint8Array): ArrayBuffer {
  return new Uint8Array(bytes).buffer
}

async function rowsOf(papers: readonly PaperRecord[]): Promise<unknown[]> {
  return parquetReadObjects({file: bufferOf(serialize(papers, 'parquet'))})
}

/** A record that was read back, without what the table does otherwise and the columns that it has beside. */
function recordOf(row: unknown): unknown {
  const {abstract, arxiv, doi, listed, year, ...others} = Object(plain(row))
  return {...others, abstract: abstract ?? null}
}

function plain(value: unknown): unknown {
  if (typeof value === 'bigint') return Number(value)
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  const {rest, ...members} = Object.fromEntries(
    Object.entries(value).filter(([, member]) => member !== null && member !== undefined)
  )
  if (Array.isArray(members.extra))
    members.extra = Object.fromEntries(members.extra.map(({key, value: text}) => [key, text]))
  if ('of' in members && 'unit' in members) members.value ??= null
  return {...membersOf(members), ...JSON.parse(String(rest ?? '{}'))}
}

function membersOf(value: object): object {
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, plain(member)]))
}

/** What UTF-8 makes of texts, and what hyparquet makes of U+FEFF at their beginning. */
function utf8(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/\p{Surrogate}/gu, '\uFFFD').replace(/^\uFEFF/, '')
  if (Array.isArray(value)) return value.map(utf8)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [utf8(key), utf8(member)]))
}

describe('parquet', () => {
  it('is read back by hyparquet to equal records', async () => {
    expect((await rowsOf([whole, bare])).map(recordOf)).toEqual([whole, bare])
  })

  it('keeps lists and objects as nested columns', async () => {
    const [row] = await rowsOf([whole])
    expect(row).toMatchObject({
      authors: [{given: 'María'}, {name: 'The Kite Collaboration'}],
      dates: {published: '2024-03'},
      identifiers: {arxiv: '2403.07815', doi: '10.5555/kite.7', openreview: 'abCD12-x'},
      links: [{repository: {owner: 'willow-lab'}}, {kind: 'paper'}],
      metrics: [{value: 91.5}, {value: 10, valueHigh: 30}, {value: null}],
      methods: [{mentions: [{field: 'title', start: 26n}, {field: 'abstract'}]}]
    })
  })

  it('has the same columns for no record, and row groups of a size', async () => {
    expect(await rowsOf([])).toEqual([])
    const columns = (papers: PaperRecord[]) => parquetMetadata(bufferOf(serialize(papers, 'parquet'))).schema
    expect(columns([])).toEqual(columns([whole]))
    const groups = parquetMetadata(
      bufferOf(serialize([whole, bare, bare], 'parquet', {rowGroup: 2}))
    ).row_groups
    expect(groups.map(group => Number(group.num_rows))).toEqual([2, 1])
  })

  it('keeps keys that the schema does not know', async () => {
    const paper = {
      ...whole,
      stars: [1, {two: null}],
      authors: [{name: 'Ada Example', orcid: '0000'}],
      source: {...whole.source, page: 2}
    }
    expect((await rowsOf([paper])).map(recordOf)).toEqual([paper])
  })

  it('reads back as the records that were written, but for unpaired surrogates', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(records, {maxLength: 4}), async papers => {
        expect(utf8((await rowsOf(papers)).map(recordOf))).toEqual(utf8(papers))
      })
    )
  })
})
