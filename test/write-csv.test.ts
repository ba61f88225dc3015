import fc from 'fast-check'
import Papa from 'papaparse'
import {describe, expect, it} from 'vitest'
import * as z from 'zod'
import {harmless} from '../src/clean/harmless.js'
import {readCsv} from '../src/record/index.js'
import type {PaperRecord} from '../src/record/types.js'
import {explodable} from '../src/table/explode.js'
import {serialize} from '../src/write/index.js'
import {bare, records, whole} from './papers.js'

const back = (text: string) => readCsv(text).map(row => row.value)

/** The rows as objects, by another reader's defaults. */
const rowsOf = (text: string, delimiter = ',') =>
  Papa.parse<Record<string, string>>(text, {header: true, delimiter, skipEmptyLines: true}).data

describe('csv', () => {
  it('has one row a paper, with its lists joined', () => {
    const [row, ...others] = rowsOf(serialize([whole, bare], 'csv'))
    expect(others).toHaveLength(1)
    expect(row).toMatchObject({
      id: 'arxiv:2403.07815',
      authors: 'María de la Weide; The Kite Collaboration',
      submitted: '2024-03-11',
      arxiv: '2403.07815',
      identifiers: 'openreview:abCD12-x',
      subjects: 'cs.LG; stat.ML',
      links: 'https://github.com/willow-lab/snip https://arxiv.org/abs/2403.07815',
      metrics: 'accuracy about 91.5%; speed +10–30%; cost',
      methods: 'Snip',
      extra: 'comments: 12 pages; accepted; upvotes: 128'
    })
    expect(JSON.parse(row?.record ?? '')).toEqual(whole)
  })

  it('has one row a metric with explode, and none for a paper without', () => {
    const rows = rowsOf(serialize([whole, bare], 'csv', {explode: 'metrics'}))
    expect(rows.map(row => [row.id, row.name, row.value, row.value_high, row.mentions])).toEqual([
      ['arxiv:2403.07815', 'accuracy', '91.5', '', 'abstract[34, 42]; abstract[46, 51]'],
      ['arxiv:2403.07815', 'speed', '10', '30', 'title[32, 35]'],
      ['arxiv:2403.07815', 'cost', '', '', 'title[36, 42]']
    ])
  })

  it.each(['authors', 'links', 'datasets', 'methods'] as const)('has one row for each of the %s', explode => {
    expect(rowsOf(serialize([whole], 'csv', {explode}))).toHaveLength(whole[explode].length)
  })

  it('leaves out the record where that is asked for', () => {
    const text = serialize([whole], 'csv', {record: false})
    expect(text.split('\r\n')[0]).toMatch(/,methods,extra$/)
    expect(back(text)).toEqual([
      expect.objectContaining({title: whole.title, dates: whole.dates, subjects: whole.subjects, methods: []})
    ])
  })

  it('begins with a byte order mark where that is asked for', () => {
    const text = serialize([whole], 'csv', {bom: true})
    expect(text).toBe(`\uFEFF${serialize([whole], 'csv')}`)
    expect(back(text)).toEqual([whole])
  })
})

describe.each([['csv', ','] as const, ['tsv', '\t'] as const])('%s', (format, delimiter) => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', "'=1", '＝1', '-2+3+cmd|x'])(
    'defuses the formula %j, and undoes that when it is read',
    title => {
      const text = serialize([{...bare, title}], format)
      expect(rowsOf(text, delimiter)[0]?.title).toMatch(/^[^=+\-@\t\r\n＝]/)
      expect(back(text)).toEqual([{...bare, title}])
    }
  )

  it.each(['Kites;=1+1;b', "Kites; '-1", 'Kites\n=1+1', ';;=1', 'Kites;\n\t＝1;', 'Kites;"=1'])(
    'defuses %j for locales that part cells by semicolons, in the record too, and undoes that when it is read',
    title => {
      const text = serialize([{...bare, title, extra: {note: title}}], format)
      for (const piece of text.split(/[;\r\n]/)) expect(piece).not.toMatch(/^\s*[=+\-@＝]/)
      expect(back(text)).toEqual([{...bare, title, extra: {note: title}}])
    }
  )

  it('leaves other apostrophes and numbers as they are', () => {
    expect(rowsOf(serialize([{...bare, title: "'tis"}], format), delimiter)[0]?.title).toBe("'tis")
    const [metric] = whole.metrics
    if (!metric) throw new Error('no metric')
    const papers = [{...whole, metrics: [{...metric, value: -5}]}]
    expect(rowsOf(serialize(papers, format, {explode: 'metrics'}), delimiter)[0]?.value).toBe('-5')
  })

  it('replaces NUL and unpaired surrogates in what people read, and keeps them in the record', () => {
    const paper = {...bare, title: 'Kites\0 in \uD83D Wind'}
    const text = serialize([paper], format)
    expect(rowsOf(text, delimiter)[0]?.title).toBe('Kites\uFFFD in \uFFFD Wind')
    expect(text).not.toMatch(/\0|\p{Surrogate}/u)
    expect(back(text)).toEqual([paper])
  })

  it('reads back as the records that were written', () => {
    fc.assert(
      fc.property(fc.array(records, {maxLength: 4}), papers => {
        expect(back(serialize(papers, format))).toEqual(papers)
      })
    )
  })

  it('has as many rows and columns for another reader, whatever the records hold', () => {
    fc.assert(
      fc.property(fc.array(records, {maxLength: 4}), papers => {
        const {data, errors} = Papa.parse<string[]>(serialize(papers, format), {
          delimiter,
          newline: format === 'csv' ? '\r\n' : '\n',
          skipEmptyLines: true
        })
        expect([errors, data.length]).toEqual([[], papers.length + 1])
        for (const row of data) expect(row).toHaveLength(data[0]?.length ?? 0)
      })
    )
  })
})

describe('tsv', () => {
  it('has one line a paper', () => {
    const text = serialize([{...bare, title: 'Kites\tin\r\nWind\u2028'}], 'tsv')
    expect(text.trimEnd().split(/[\n\r\u2028]/)).toHaveLength(2)
    expect(text.split('\n')[1]?.split('\t')[1]).toBe('Kites in Wind')
  })
})

describe('readCsv', () => {
  const edited = (change: (text: string) => string) => readCsv(change(serialize([whole], 'csv')))[0]

  it('takes over what was changed in a spreadsheet', () => {
    const title = edited(text => text.replace(`"${whole.title}"`, 'Felling Willow Trees'))
    expect(title?.value).toEqual({...whole, title: 'Felling Willow Trees'})
    const authors = edited(text => text.replace('The Kite Collaboration', 'Ada Example'))
    expect(authors?.value).toMatchObject({
      authors: [whole.authors[0], {name: 'Ada Example', given: 'Ada', family: 'Example'}]
    })
    const links = edited(text => text.replace(/(snip) https:\S+?,/, '$1,'))
    expect(links?.value).toMatchObject({links: [whole.links[0]]})
    const doi = edited(text => text.replace(',10.5555/kite.7,', ',,'))
    expect(doi?.value).toMatchObject({identifiers: {arxiv: '2403.07815'}})
  })

  it('puts the rows of a paper together again, with what the table holds', () => {
    const metrics = whole.metrics.map(metric => ({...metric, mentions: []}))
    expect(readCsv(serialize([whole, bare], 'csv', {explode: 'metrics'}))).toEqual([
      {
        line: 2,
        value: {
          ...{...bare, id: whole.id, title: whole.title, identifiers: {arxiv: '2403.07815'}, metrics},
          source: {format: 'table', index: 0}
        },
        ignored: ['mentions']
      }
    ])
    const authors = readCsv(serialize([whole], 'tsv', {explode: 'authors'}))
    expect(authors).toMatchObject([{value: {title: whole.title, authors: whole.authors}, ignored: []}])
  })

  it('puts together what was sorted, and reports titles that differ', () => {
    const rows = readCsv(
      'id,title,name,aliases,mentions\narxiv:2401.00001,Kites,Sky,,\narxiv:2401.00002,Boats,Sea,,\narxiv:2401.00001,Kite,Air,Wind; Airs,\n'
    )
    expect(rows).toMatchObject([
      {
        line: 2,
        value: {
          title: 'Kites',
          datasets: [
            {name: 'Sky', aliases: []},
            {name: 'Air', aliases: ['Wind', 'Airs']}
          ]
        },
        ignored: ['title']
      },
      {line: 3, value: {title: 'Boats', datasets: [{name: 'Sea'}]}, ignored: []}
    ])
  })

  it.each(explodable)('reads back each of the %s, whatever they hold', explode => {
    const kept = (paper: PaperRecord) =>
      paper[explode].map((whole: object) => {
        const {mentions: _, aliases: __, identifiers: ___, ...item}: Record<string, unknown> = {...whole}
        return Object.fromEntries(
          Object.entries(item).map(([key, text]) => [key, typeof text === 'string' ? harmless(text) : text])
        )
      })
    const items = z.array(z.record(z.string(), z.unknown()))
    fc.assert(
      fc.property(records, paper => {
        const [row] = back(serialize([paper], 'csv', {explode}))
        const read = z.object({[explode]: items}).safeParse(row).data?.[explode] ?? []
        expect(read.map(({mentions: _, aliases: __, ...item}) => item)).toEqual(kept(paper))
      })
    )
  })

  it('names a changed cell that says too little to be taken over', () => {
    const row = edited(text => text.replace('accuracy about 91.5%', 'accuracy 92%'))
    expect(row).toEqual({line: 2, value: whole, ignored: ['metrics']})
  })

  it('takes the other cells where the record was cut off', () => {
    const row = edited(text => text.replace(/"\{""schemaVersion.*/s, '"{""schemaVersion"":1,""id'))
    expect(row?.value).toMatchObject({
      id: whole.id,
      title: whole.title,
      abstract: whole.abstract,
      metrics: []
    })
  })

  it('reads what a spreadsheet saves with semicolons, bare line feeds and other columns', () => {
    const rows = readCsv('notes;title;doi\nread it;"Kites; and\nWind";10.5555/kite.7\n;Boats;\n')
    expect(rows.map(row => row.line)).toEqual([2, 4])
    expect(rows.map(row => row.value)).toEqual([
      expect.objectContaining({title: 'Kites; and\nWind', identifiers: {doi: '10.5555/kite.7'}}),
      expect.objectContaining({title: 'Boats', identifiers: {}})
    ])
  })

  it('reads nothing where the first line names no columns of records', () => {
    expect(readCsv('a,b\n1,2\n')).toEqual([])
    expect(readCsv('')).toEqual([])
  })

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), text => void readCsv(`title,record\n${text}`)))
    fc.assert(
      fc.property(fc.jsonValue(), value => {
        const cell = JSON.stringify(JSON.stringify({title: 1, authors: value, dates: value})).replaceAll(
          '\\"',
          '""'
        )
        readCsv(`title,authors,listed,record\na,b,c,${cell}\n`)
      })
    )
  })
})
