import fc from 'fast-check'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {detect, parseListing} from '../src/index.js'
import {readBibliography, readYaml} from '../src/read/index.js'
import {paperRecordSchema} from '../src/record/index.js'

const papers = (source: string) => parseListing(source, {format: 'yaml'}).papers
const titles = (source: string) => papers(source).map(({title}) => title)
/** Messages of the reader alone, whatever other readers would make of the source. */
const messages = (source: string) => {
  const file = new VFile()
  readYaml(source, {}, file)
  return file.messages.map(({ruleId, line}) => ({ruleId, line}))
}
const ruleIds = (source: string) => messages(source).map(({ruleId}) => ruleId)

describe('YAML', () => {
  it.each([
    ['a list', '- title: Kites\n  year: 2024\n- title: Boats\n  year: 2025\n'],
    ['a list by any name', 'updated: 2025\nkites:\n  - title: Kites\n    year: 2024\n  - title: Boats\n'],
    ['objects by their keys', 'kites:\n  title: Kites\n  year: 2024\nboats:\n  title: Boats\n'],
    ['a document each', '---\ntitle: Kites\nyear: 2024\n---\ntitle: Boats\nyear: 2025\n'],
    ['brackets', '[{title: Kites, year: 2024},\n {title: Boats}]\n'],
    ['Windows line ends', '- title: Kites\r\n  year: 2024\r\n- title: Boats\r\n'],
    ['a byte order mark', '\ufeff- title: Kites\n  year: 2024\n- title: Boats\n']
  ])('is read from %s', (_, source) => {
    expect(titles(source)).toEqual(['Kites', 'Boats'])
    expect(ruleIds(source)).toEqual([])
  })

  it('gives papers with the place of their objects', () => {
    const source = '- title: Kites\n  year: 2024\n- title: Boats\n'
    const places = readYaml(source).children.map(({position}) =>
      source.slice(position?.start.offset, position?.end.offset).trimEnd()
    )
    expect(places).toEqual(['title: Kites\n  year: 2024', 'title: Boats'])
  })

  it('may have colons in its texts', () => {
    const source = '- title: Kites: A Survey\n  year: 2024\n- title: Boats\n  abstract: "We: sail"\n'
    expect(titles(source)).toEqual(['Kites: A Survey', 'Boats'])
    expect(ruleIds(source)).toEqual(['loose-yaml'])
  })

  it('costs an item where that cannot be read', () => {
    const source = '- title: Kites\n- title: "Wind\n  year: [1\n- title: Boats\n'
    expect(titles(source)).toEqual(['Kites', 'Boats'])
    expect(messages(source)).toEqual([{ruleId: 'unreadable-yaml', line: 2}])
  })

  it.each([
    [
      'Title: Kites in Low Wind\nAuthors: Ada Example\nAbstract: We fly kites.\n\nTitle: Boats\nAuthors: Bo Sample\n'
    ],
    [
      '---\ntitle: My notes\nauthor: Ada Example\n---\n\n# Kites\n\nWe fly kites of paper.\nThey fly.\nSo do we.\n'
    ],
    ['- Kites in Low Wind\n- Paper Boats\n'],
    ['const paper = {\n  title: "Kites",\n  year: 2024,\n  authors: [\n    "Ada",\n  ],\n}\n'],
    ['Note: we fly kites.\nThen: we sail.\n']
  ])('is not taken for the format of %j', source => {
    expect(detect(source).format).not.toBe('yaml')
  })

  it('that holds no papers is not taken for lines of text', () => {
    const {papers, messages} = parseListing(
      'services:\n  web:\n    image: kite\n    ports:\n      - "80:80"\n  db:\n    image: boat\n'
    )
    expect(papers).toEqual([])
    expect(messages.map(({ruleId}) => ruleId)).toEqual(['unknown-format'])
  })
})

describe('TOML', () => {
  it.each(['+++\ntitle = "Kites"\n+++\n', '[[papers]]\ntitle = "Kites"\n'])(
    'is refused by name: %j',
    source => {
      const {papers, messages} = parseListing(source)
      expect(papers).toEqual([])
      expect(messages.map(({ruleId, reason}) => [ruleId, reason.slice(0, 22)])).toEqual([
        ['unknown-format', 'This seems to be TOML,']
      ])
    }
  )
})

describe('a CITATION.cff', () => {
  it('gives the software, or the paper that is to be cited for it', () => {
    const software =
      'cff-version: 1.2.0\ntitle: snip\nauthors:\n- family-names: Example\n  given-names: Ada\n'
    const paper = 'preferred-citation:\n  title: Pruning\n  doi: 10.5555/willow.7\n  authors: []\n'
    expect(parseListing(software).papers).toMatchObject([{title: 'snip', authors: [{name: 'Ada Example'}]}])
    const {papers, messages} = parseListing(software + paper)
    expect(papers).toMatchObject([{id: 'doi:10.5555/willow.7', title: 'Pruning'}])
    expect(messages.map(({ruleId}) => ruleId)).toEqual(['item-left-out'])
  })
})

describe('hostile YAML', () => {
  const many = 30_000
  const bomb = [
    'a0: &a0 [x, x, x, x, x, x, x, x, x]',
    ...Array.from({length: 9}, (_, index) => `a${index + 1}: &a${index + 1} [${`*a${index}, `.repeat(9)}]`)
  ].join('\n')

  it.each([
    ['brackets', '['.repeat(many)],
    ['lines of brackets', '- [\n'.repeat(many)],
    ['marks of lists', '- '.repeat(many)],
    ['marks of keys', '? '.repeat(many)],
    ['colons', 'a: '.repeat(many)],
    ['steps', Array.from({length: 400}, (_, index) => `${' '.repeat(index)}a:`).join('\n')]
  ])('of many %s is refused', (_, source) => {
    expect(ruleIds(source)).toEqual(['unreadable-yaml', 'no-paper'])
  })

  it.each([
    ['aliases that grow', bomb],
    ['keys', Array.from({length: many / 4}, (_, index) => `k${index}: v`).join('\n')],
    ['quotation marks', '"'.repeat(many)],
    ['documents', '---\n'.repeat(many / 4)],
    ['directives', '%a\n'.repeat(many / 4)],
    ['anchors', '&a '.repeat(many / 4)],
    ['commas', `[${','.repeat(many / 4)}]`],
    ['closing brackets', ']'.repeat(many / 4)]
  ])('of many %s is read', (_, source) => {
    expect(readYaml(source).children).toEqual([])
    expect(readBibliography(`cff-version: 1.2.0\n${source}`).children).toEqual([])
  })

  it('may name members of objects', () => {
    expect(titles('- title: Kites\n  __proto__: {title: Boats}\n  constructor: 7\n')).toEqual(['Kites'])
    expect(Object.prototype).not.toHaveProperty('title')
  })

  it('never throws and gives valid records, whatever it holds', () => {
    const piece = fc.constantFrom(
      '- ',
      'title: ',
      'Kites',
      '\n',
      '  ',
      '[',
      ']',
      '{',
      '}',
      '"',
      "'",
      ': ',
      '&a ',
      '*a',
      '|',
      '>',
      '#',
      '!',
      '---\n',
      '%',
      ',',
      '2024',
      'authors:\n',
      'year: '
    )
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 30}), pieces => {
        for (const record of papers(pieces.join('')))
          expect(paperRecordSchema.safeParse(record).success).toBe(true)
        readBibliography(`cff-version: 1.2.0\n${pieces.join('')}`)
      }),
      {numRuns: 300}
    )
  })
})
