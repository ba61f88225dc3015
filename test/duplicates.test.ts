import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {mergeRecords, type PaperRecord, parseListing, recordId} from '../src/index.js'

interface Entry {
  readonly title?: string
  readonly authors?: string
  readonly year?: string
  readonly arxiv?: string
  readonly doi?: string
  readonly isbn?: string
  readonly booktitle?: string
}

const title = 'Paper Kites in Low Wind'

/** A library of the entries, in BibTeX. */
function library(entries: readonly Entry[]): string {
  return entries
    .map((entry, index) => {
      const {arxiv, authors, ...others} = {title, ...entry}
      const fields = {...others, ...(authors && {author: authors}), ...(arxiv && {eprint: arxiv})}
      const lines = Object.entries(fields).map(([name, value]) => `${name} = {${value}}`)
      return `@inproceedings{kite${index}, ${[...lines, ...(arxiv ? ['archivePrefix = {arXiv}'] : [])].join(', ')}}`
    })
    .join('\n')
}

function read(entries: readonly Entry[], duplicates: 'merge' | 'keep' = 'merge') {
  const {papers, messages} = parseListing(library(entries), {format: 'bibliography', duplicates})
  return {papers, ids: papers.map(({id}) => id), rules: messages.map(({ruleId}) => ruleId)}
}

const united = ['duplicate-paper']
const doubted = ['possible-duplicate']
const ada = 'Fern, Ada and Moss, Bo'
const cy = 'Kite, Cy'

describe('two entries are', () => {
  it.each<[string, Entry, Entry, string[], number]>([
    [
      'united by an arXiv identifier',
      {arxiv: '2401.01234'},
      {title: 'Kites', arxiv: '2401.01234v2'},
      united,
      1
    ],
    ['united by a DOI', {doi: '10.5555/Kite'}, {title: 'Kites', doi: '10.5555/kite'}, united, 1],
    [
      'united by title, authors and year',
      {authors: ada, year: '2024'},
      {authors: ada, year: '2024'},
      united,
      1
    ],
    [
      'united by them under "Preface"',
      {title: 'Preface', authors: ada, year: '2024'},
      {title: 'Preface', authors: ada, year: '2024'},
      united,
      1
    ],
    [
      'united where one has the title alone',
      {authors: ada, year: '2024', doi: '10.5555/kite'},
      {},
      united,
      1
    ],
    [
      'united where the authors are written otherwise',
      {authors: ada, year: '2024'},
      {authors: 'A. Fern and B. Moss', year: '2024'},
      united,
      1
    ],
    [
      'kept where they share the ISBN of their volume',
      {title: 'Counting Leaves on a Windy Day', isbn: '9783161484100'},
      {isbn: '9783161484100'},
      [],
      2
    ],
    [
      'kept where they share the DOI of their book',
      {title: 'Counting Leaves on a Windy Day', doi: '10.5555/978-3-16-148410-0'},
      {doi: '10.5555/978-3-16-148410-0'},
      [],
      2
    ],
    [
      'kept where their DOIs differ',
      {doi: '10.5555/1', isbn: '9783161484100'},
      {doi: '10.5555/2', isbn: '9783161484100'},
      [],
      2
    ],
    [
      'kept where one arXiv identifier has two DOIs',
      {arxiv: '2401.01234', doi: '10.5555/1'},
      {arxiv: '2401.01234', doi: '10.5555/2'},
      doubted,
      2
    ],
    ['kept where the authors are others', {authors: ada, year: '2024'}, {authors: cy, year: '2024'}, [], 2],
    [
      'kept where the year is another',
      {authors: ada, year: '2024'},
      {authors: ada, year: '2025'},
      doubted,
      2
    ],
    [
      'kept where their DOIs differ and their authors agree',
      {authors: ada, doi: '10.5555/1'},
      {authors: ada, doi: '10.5555/2'},
      doubted,
      2
    ],
    [
      'kept under "Preface" where little is known',
      {title: 'Preface', authors: ada},
      {title: 'Preface'},
      doubted,
      2
    ],
    ['united under a short title of which neither says more', {title: 'Kites'}, {title: 'Kites'}, united, 1],
    [
      'kept under a short title of which one says more',
      {title: 'Kites', doi: '10.5555/kite'},
      {title: 'Kites'},
      doubted,
      2
    ],
    [
      'kept under a short title where they stand in other journals',
      {title: 'Kites', authors: ada, booktitle: 'Delta'},
      {title: 'Kites', authors: ada, booktitle: 'Polder'},
      doubted,
      2
    ],
    [
      'kept under "Preface" of which neither says more',
      {title: 'Preface 2'},
      {title: 'Preface 2'},
      doubted,
      2
    ],
    [
      'kept under the name of a field',
      {title: 'Deep Learning', authors: ada, year: '2024'},
      {title: 'Deep Learning'},
      doubted,
      2
    ],
    [
      'kept under "Preface" of other authors and years',
      {title: 'Preface', authors: cy, year: '2010'},
      {title: 'Preface', authors: 'Leaf, Dan', year: '2012'},
      [],
      2
    ]
  ])('%s', (_, one, two, rules, count) => {
    const found = read([one, two])
    expect(found.papers).toHaveLength(count)
    expect(found.rules).toEqual(rules)
    expect(new Set(found.ids).size).toBe(count)
  })

  it('kept as a third where it fits two papers of its title', () => {
    const {papers, rules} = read([{authors: ada, year: '2024'}, {authors: cy, year: '2024'}, {}])
    expect(papers).toHaveLength(3)
    expect(rules).toEqual(doubted)
  })

  it('united when a third one shows that they are the same, unless their DOIs differ', () => {
    const arxiv = {title: 'Kites', arxiv: '2401.01234'}
    const both = {title: 'Low Wind', arxiv: '2401.01234', doi: '10.5555/kite'}
    expect(read([arxiv, {title: 'Paper Kites', doi: '10.5555/kite'}, both]).ids).toEqual(['arxiv:2401.01234'])
    expect(
      read([{...arxiv, doi: '10.5555/other'}, {title: 'Paper Kites', doi: '10.5555/kite'}, both]).ids
    ).toEqual(['doi:10.5555/other', 'doi:10.5555/kite'])
  })

  it('told with the line of the one before and the reason', () => {
    const {messages} = parseListing(
      library([
        {authors: ada, year: '2024'},
        {authors: ada, year: '2025'}
      ])
    )
    expect(messages.map(({reason, line}) => [line, reason])).toEqual([
      [2, 'Perhaps the paper on line 1, but their years differ; both are kept']
    ])
  })
})

describe('the id of a paper', () => {
  it('is never that of its volume', () => {
    const {ids} = read([{isbn: '9783161484100'}])
    expect(ids).toEqual([recordId(title, {})])
    const [record] = parseListing(title).papers
    const papers = mergeRecords([{...(record as PaperRecord), id: 'isbn:9783161484100'}]).papers
    expect(papers.map(({id}) => id)).toEqual(ids)
  })

  it('is made of the title alone where the title is specific, whatever else is known', () => {
    expect(read([{authors: ada, year: '2024'}]).ids).toEqual([recordId(title, {})])
  })

  it('tells apart papers of one title, whichever stands first', () => {
    const entries = [
      {authors: ada, year: '2024'},
      {authors: cy, year: '2024'}
    ]
    const {ids} = read(entries)
    expect(new Set(ids).size).toBe(2)
    expect(ids).not.toContain(recordId(title, {}))
    expect(read(entries.toReversed()).ids).toEqual(ids.toReversed())
  })

  it('is the next identifier where papers that are kept apart share the first', () => {
    const shared = {title: 'Kites', arxiv: '2401.01234'}
    expect(
      read([
        {...shared, doi: '10.5555/1'},
        {...shared, doi: '10.5555/2'}
      ]).ids
    ).toEqual(['doi:10.5555/1', 'doi:10.5555/2'])
  })

  it('is numbered where nothing else tells papers apart', () => {
    const {ids} = read([{title: 'Preface'}, {title: 'Preface'}, {title: 'Preface'}])
    const id = recordId('Preface', {})
    expect(ids).toEqual([id, `${id}-2`, `${id}-3`])
  })

  it('is the same for records of one paper, and another for other papers, where all records are kept', () => {
    const entries = [
      {authors: ada, year: '2024'},
      {authors: ada, year: '2024'},
      {authors: cy, year: '2024'}
    ]
    const {ids, rules} = read(entries, 'keep')
    expect(ids).toHaveLength(3)
    expect(ids[0]).toBe(ids[1])
    expect(ids[0]).not.toBe(ids[2])
    expect(rules).toEqual([])
  })
})

describe('for any library', () => {
  const entry = fc.record<Entry>(
    {
      title: fc.constantFrom(title, 'Preface', 'Kites'),
      authors: fc.constantFrom(ada, cy),
      year: fc.constantFrom('2024', '2025'),
      arxiv: fc.constantFrom('2401.01234', '2401.05678'),
      doi: fc.constantFrom('10.5555/1', '10.5555/2'),
      isbn: fc.constant('9783161484100')
    },
    {requiredKeys: ['title']}
  )

  it('no two papers share an id, no id is of a volume, and no DOI is lost', () => {
    fc.assert(
      fc.property(fc.array(entry, {maxLength: 8}), entries => {
        const {papers, ids} = read(entries)
        expect(new Set(ids).size).toBe(papers.length)
        expect(ids.filter(id => id.startsWith('isbn:'))).toEqual([])
        for (const {doi} of entries)
          if (doi) expect(papers.some(paper => paper.identifiers.doi === doi)).toBe(true)
      })
    )
  })
})
