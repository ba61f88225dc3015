import {readdirSync, readFileSync} from 'node:fs'
import fc from 'fast-check'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {detect, paperRecordSchema, parseListing} from '../src/index.js'
import {headingExamples} from '../src/read/arxiv/listing-lines.js'
import {arxivListingReader, readArxivListing} from '../src/read/index.js'
import {leavesOf} from './leaves.js'

const folder = 'fixtures/arxiv-listing'
const fixtures = readdirSync(folder).filter(name => !name.endsWith('.expected.json'))
const read = (name: string) => readFileSync(`${folder}/${name}`, 'utf8')
const papersOf = (...lines: string[]) => parseListing(lines.join('\n'), {format: 'arxiv-listing'}).papers
const leavesText = (source: string) =>
  leavesOf(readArxivListing(source))
    .map(leaf => leaf.value)
    .join('')

describe('a list of arXiv', () => {
  it.each(fixtures)('%s stands whole in the leaves of its tree', name => {
    expect(leavesText(read(name))).toBe(read(name))
  })

  it.each(fixtures)('%s is known by its beginning', name => {
    expect(detect(read(name))).toMatchObject({format: 'arxiv-listing'})
  })

  it.each([
    [
      'a page dump',
      'Mar 11\n\nKites in Low Wind\n\nWe fly kites of paper in low wind; see arXiv:2401.01234 [1].'
    ],
    [
      'a mail of arXiv',
      '\\\\\narXiv:2401.01234\nDate: Mon, 3 Feb 2025 12:34:56 GMT   (56kb)\n\nTitle: Kites'
    ],
    ['Markdown', '# Papers\n\n[1] arXiv:2401.01234 [pdf, html]\n'],
    ['HTML', '<dl><dt>[1] arXiv:2401.01234 [pdf, html]</dt></dl>'],
    ['BibTeX', '@misc{kite, title = {Kites in Low Wind}, eprint = {2401.01234}}'],
    ['JSON', '[{"id": "arXiv:2401.01234"}]']
  ])('%s is none', (_, source) => expect(arxivListingReader.detect(source)).toBe(0))

  it('gives messages and no papers for a page dump', () => {
    const file = new VFile()
    const tree = readArxivListing(
      'Mar 11\n\nKites in Low Wind\n\nWe fly kites of paper in low wind.',
      {},
      file
    )
    expect(file.messages.map(message => message.ruleId)).toEqual(['no-paper'])
    expect(tree.children.some(node => node.type === 'paper')).toBe(false)
  })

  it('reports a paper without a title where it stands', () => {
    const file = new VFile()
    readArxivListing('[1] arXiv:2401.01234 [pdf, other]\nSubjects: Machine Learning (cs.LG)', {}, file)
    expect(file.messages.map(String)).toEqual(['1:1-1:34: Entry without a title', '1:1: No paper found'])
  })
})

describe('a section', () => {
  it.each(headingExamples)('%s holds papers of the type %s', (heading, type) => {
    const [paper] = papersOf(heading, '[1] arXiv:2401.01234 [pdf, other]', 'Title: Kites in Low Wind')
    expect(paper?.extra.type).toBe(type)
  })

  it.each([
    ['Fri, 18 Oct 2024 (showing first 25 of 134 entries )', '2024-10-18'],
    ['New submissions for Friday, 18 October 2024 (showing 3 of 3 entries)', '2024-10-18'],
    ['Replacements for Fri, 18 Oct 24', '2024-10-18'],
    ['Authors and titles for October 2024', '2024-10']
  ])('%s dates its papers', (heading, listed) => {
    const [paper] = papersOf(heading, '[1] arXiv:2401.01234 [pdf, other]', 'Title: Kites in Low Wind')
    expect(paper?.dates).toEqual({listed})
  })

  it('is no paper’s abstract, and neither is what belongs to the page', () => {
    const [paper] = papersOf(
      '[1] arXiv:2401.01234 [pdf, other]',
      'Title: Kites in Low Wind',
      'Subjects: Machine Learning (cs.LG)',
      'We fly kites of paper in low wind and measure how long they stay up.',
      'Total of 134 entries : 1-50 51-100 101-134'
    )
    expect(paper?.abstract).toBe('We fly kites of paper in low wind and measure how long they stay up.')
  })
})

describe('the line of an identifier', () => {
  it.each([
    ['[1] arXiv:2401.01234 [pdf, html, other]', '2401.01234', {}],
    [
      '[12]  arXiv:2401.01234v3 (cross-list from stat.ML) [pdf, ps, html, other]',
      '2401.01234',
      {type: 'cross-list', version: 'v3'}
    ],
    ['[2] arXiv:2401.01234 (replaced) [pdf, other]', '2401.01234', {type: 'replacement'}],
    ['[2]\narXiv:hep-th/9901001\n[pdf, ps, other]', 'hep-th/9901001', {}],
    ['arXiv:math.GT/0309136 (math)', 'math/0309136', {}]
  ])('%s', (line, arxiv, extra) => {
    const [paper] = papersOf(line, 'Title: Kites in Low Wind', 'Ada Example')
    expect(paper).toMatchObject({title: 'Kites in Low Wind', identifiers: {arxiv}, links: []})
    expect(paper?.extra).toEqual(extra)
  })

  it('of the search has the classes and the DOI', () => {
    const [paper] = papersOf(
      '3. arXiv:2401.01234 [pdf, other] cs.LG math.GT doi 10.5555/kite.1',
      'Kites in Low Wind'
    )
    expect(paper).toMatchObject({subjects: ['cs.LG', 'math.GT'], identifiers: {doi: '10.5555/kite.1'}})
  })
})

describe('title and authors', () => {
  it.each([
    ['on one line each', ['Title: Kites in Low Wind', 'Ada Example, Bo Example']],
    ['with labels', ['Title: Kites in Low Wind', 'Authors: Ada Example and Bo Example']],
    [
      'with labels on lines of their own',
      ['Title:', '', 'Kites in Low Wind', 'Authors:', 'Ada Example', 'Bo Example']
    ],
    ['each name on its own line', ['Title: Kites in Low Wind', 'Ada Example,', 'Bo Example']],
    ['each name on its own line, without commas', ['Title: Kites in Low Wind', 'Ada Example', 'Bo Example']],
    ['wrapped within a name', ['Title: Kites in', 'Low Wind', 'Ada Example, Bo', 'Example']],
    ['without any label', ['Kites in Low Wind', 'Ada Example, Bo Example']]
  ])('%s', (_, lines) => {
    const [paper] = papersOf(
      '[1] arXiv:2401.01234 [pdf, other]',
      ...lines,
      'Subjects: Machine Learning (cs.LG)'
    )
    expect(paper?.title).toBe('Kites in Low Wind')
    expect(paper?.authors.map(author => author.name)).toEqual(['Ada Example', 'Bo Example'])
  })

  it('stand where the tree says', () => {
    const source = '[1] arXiv:2401.01234 [pdf, other]\nTitle: Kites in\n  Low Wind\nAda Example'
    const paper = readArxivListing(source).children.find(node => node.type === 'paper')
    const parts = paper?.children.filter(part => part.type === 'title' || part.type === 'author')
    expect(parts?.map(({position}) => source.slice(position?.start.offset, position?.end.offset))).toEqual([
      'Kites in\n  Low Wind',
      'Ada Example'
    ])
  })
})

describe('any text', () => {
  const piece = fc.oneof(
    fc.string({unit: 'binary', maxLength: 20}),
    fc.constantFrom(
      '',
      '[1]',
      '[1] arXiv:2401.01234 [pdf, html, other]',
      '2. arXiv:2401.01234v2 [pdf] cs.LG doi 10.5555/1',
      'arXiv:hep-th/9901001 (cs)',
      'Title:',
      'Title: Kites in',
      'Low Wind',
      'Authors: Ada Example,',
      'Bo Example (1), Cy ((2) Polder',
      'Comments: 12 pages',
      'Subjects: Machine Learning (cs.LG);',
      'Computation and Language (cs.CL)',
      'DOI: none',
      'Abstract: We fly ▽ More',
      'We fly kites of paper in low wind and measure how long they stay up. △ Less',
      'Cite as: arXiv:2401.01234 [cs.LG]',
      '(or arXiv:2401.01234v2 [cs.LG] for this version)',
      'https://doi.org/10.48550/arXiv.2401.01234',
      '[Submitted on 31 Feb 2024 (v1), last revised 3 Nov 2024 (this version, v2)]',
      'Submitted 3 November, 2024; v1 submitted 17 October, 2024; originally announced October 2024.',
      'Submission history',
      '[v1] Thu, 17 Oct 2024 12:34:56 UTC (1,234 KB)',
      'Cross-lists for Fri, 31 Feb 24',
      'Total of 134 entries : 1-50',
      'View PDF'
    )
  )

  it('stands whole in the leaves, and gives valid records', () => {
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 25}), fc.constantFrom('\n', '\r\n', '\n\n'), (lines, end) => {
        const source = lines.join(end)
        expect(leavesText(source)).toBe(source)
        for (const paper of parseListing(source, {format: 'arxiv-listing'}).papers)
          paperRecordSchema.parse(paper)
      }),
      {numRuns: 500}
    )
  })
})
