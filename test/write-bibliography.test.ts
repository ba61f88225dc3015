import {plugins} from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import {type Entry, parse} from '@retorquere/bibtex-parser'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {harmlessLine} from '../src/clean/harmless.js'
import {parseListing} from '../src/index.js'
import type {PaperRecord} from '../src/record/types.js'
import {serialize} from '../src/write/index.js'
import {bare, records, whole} from './papers.js'

const published: PaperRecord = {
  ...bare,
  title: 'Kites in Low Wind',
  authors: [{name: 'Ada Example', given: 'Ada', family: 'Example'}],
  dates: {published: '2023-05-04'},
  identifiers: {doi: '10.5555/kite.8'},
  extra: {journal: 'Journal of Kites', volume: '7', issue: '2', pages: '1-9'}
}

const title = (text: string): PaperRecord => ({...bare, title: text})
const entriesOf = (text: string): Entry[] => parse(text, {sentenceCase: false, caseProtection: false}).entries
/** As citation-js reads it; the format is named, for it fetches what looks like an address. */
const citationJs = (text: string, format: string) => plugins.input.chain(text, {forceType: format})

describe('bibtex', () => {
  it('writes a paper of arXiv as arXiv does', () => {
    expect(serialize([whole], 'bibtex', {abstracts: false})).toBe(`@misc{weide2024pruning,
  title = {Pruning Willow Trees with Snip, 30\\% Faster},
  author = {de la Weide, María and {The Kite Collaboration}},
  year = {2024},
  month = mar,
  eprint = {2403.07815},
  archivePrefix = {arXiv},
  primaryClass = {cs.LG},
  doi = {10.5555/kite.7},
  url = {https://arxiv.org/abs/2403.07815},
  keywords = {stat.ML}
}
`)
  })

  it('writes an article with its journal, as it was read', () => {
    const text = serialize([published], 'bibtex')
    expect(text).toMatch(/^@article\{example2023kites,/)
    expect(text).toContain(
      'journal = {Journal of Kites},\n  volume = {7},\n  number = {2},\n  pages = {1-9},'
    )
    expect(parseListing(text).papers[0]).toMatchObject({
      ...{id: 'doi:10.5555/kite.8', title: published.title, authors: published.authors},
      ...{dates: published.dates, extra: published.extra}
    })
  })

  it.each([
    ['CVPR 2024 (Oral)', '@inproceedings', 'booktitle = {CVPR 2024 (Oral)}'],
    [
      'In Proc. of the Delta Symposium on Kites',
      '@inproceedings',
      'booktitle = {In Proc. of the Delta Symposium'
    ],
    ['Findings of EMNLP 2023', '@inproceedings', 'booktitle = {Findings of EMNLP 2023}'],
    ['TPAMI 2023', '@article', 'journal = {TPAMI 2023}'],
    ['ACM Transactions on Kites', '@article', 'journal = {ACM Transactions on Kites}'],
    ['Nature Communications 2021', '@article', 'journal = {Nature Communications 2021}'],
    ['ACM SIGIR 2023', '@inproceedings', 'booktitle = {ACM SIGIR 2023}'],
    ['The VLDB Journal', '@article', 'journal = {The VLDB Journal}'],
    ['SIGMOD Record', '@article', 'journal = {SIGMOD Record}'],
    ['Proceedings of the National Academy of Sciences', '@article', 'journal = {Proceedings of the National'],
    ['Proceedings of the IEEE', '@article', 'journal = {Proceedings of the IEEE}'],
    [
      'Proceedings of the IEEE Conference on Kites',
      '@inproceedings',
      'booktitle = {Proceedings of the IEEE Conf'
    ],
    ['Kites Today', '@article', 'journal = {Kites Today}'],
    ['bioRxiv 2025', '@misc', 'publisher = {bioRxiv 2025}']
  ])('tells the entry of a list by what it calls the venue: %s', (journal, entry, field) => {
    const text = serialize([{...bare, extra: {journal}}], 'bibtex')
    expect(text).toContain(`${entry}{`)
    expect(text).toContain(field)
  })

  it.each(['bibtex', 'biblatex', 'ris', 'csl-json'] as const)(
    'is read back as it was written: %s',
    format => {
      for (const journal of ['ICML 2024', 'Journal of Kites', 'ACM Transactions on Kites']) {
        const text = serialize([{...bare, extra: {journal}}], format)
        expect(serialize(parseListing(text).papers, 'bibtex').slice(0, 9)).toBe(
          serialize([{...bare, extra: {journal}}], 'bibtex').slice(0, 9)
        )
      }
    }
  )

  it('takes a type that says nothing for nothing, and an archive for an archive whatever the type', () => {
    const entry = (extra: PaperRecord['extra']) => serialize([{...bare, extra}], 'bibtex').split('{')[0]
    expect(entry({type: 'misc', journal: 'SSRN'})).toBe('@misc')
    expect(entry({type: 'article', journal: 'arXiv preprint arXiv:2503.01234'})).toBe('@misc')
    expect(entry({type: 'new', journal: 'ICML 2024'})).toBe('@inproceedings')
    expect(entry({journal: '', event: 'ICML 2024'})).toBe('@inproceedings')
  })

  it('names the conference rather than the archive', () => {
    const extra = {journal: 'arXiv.org', venue: 'International Conference on Kites'}
    expect(serialize([{...bare, extra}], 'bibtex')).toContain(
      'booktitle = {International Conference on Kites}'
    )
  })

  it('writes an address so that nothing of it is LaTeX', () => {
    const url = 'http://kites.example/{a}?x=$'
    const paper = {...title('@misc{x,'), links: [{url, kind: 'paper' as const, mentions: []}]}
    const text = serialize([paper], 'bibtex')
    expect(entriesOf(text).map(({fields}) => fields.url)).toEqual(['http://kites.example/%7ba%7d?x=%24'])
  })

  it('keeps the capitals of names in titles', () => {
    expect(serialize([title('Kites on ImageNet with BERT')], 'bibtex')).toContain(
      '{Kites on {ImageNet} with {BERT}}'
    )
  })

  it.each([
    ['Kites }, note = {owned', 'Kites \\textbraceright{}, note = \\textbraceleft{}owned'],
    ['Kites\n}\n@misc{owned,', 'Kites \\textbraceright{} @misc\\textbraceleft{}owned,'],
    ['\\input{/etc/passwd}', '\\textbackslash{}input\\textbraceleft{}/etc/passwd\\textbraceright{}'],
    ['100% of $5 & #1_a ~ ^', '100\\% of \\$5 \\& \\#1\\_a \\textasciitilde{} \\textasciicircum{}'],
    ['Kites \0 \uD83D', 'Kites \uFFFD \uFFFD']
  ])('makes %j harmless', (text, latex) => {
    expect(serialize([title(text)], 'bibtex')).toBe(
      `@misc{${/^\w+/.exec(text)?.[0].toLowerCase() ?? 'input'},\n  title = {${latex}}\n}\n`
    )
  })

  it('writes macros instead of Unicode where that is asked for', () => {
    const text = serialize([title('Drachen über Łódź: α → β, “Ñ” 漢字 ǖ')], 'bibtex', {latex: true})
    expect(text).toContain(
      "Drachen {\\\"{u}}ber \\L{}{\\'{o}}d{\\'{z}}: $\\alpha$ \\textrightarrow{} $\\beta$, {\\textquotedblleft{}{\\~{N}}\\textquotedblright{}} 漢字 ǖ"
    )
    expect(entriesOf(text)[0]?.fields.title?.normalize()).toBe('Drachen über Łódź: α → β, “Ñ” 漢字 ǖ')
  })

  it('protects the words again that braces protected where the title was read', () => {
    const source =
      '@misc{fern25, title = {Snip: Pruning {Willow} Trees of {New York} with {G}aussian {KITES}}}'
    const [paper] = parseListing(source).papers
    expect(paper).toMatchObject({
      title: 'Snip: Pruning Willow Trees of New York with Gaussian KITES',
      extra: {protectedWords: 'Willow; New York; Gaussian'}
    })
    const text = serialize(paper ? [paper] : [], 'bibtex')
    expect(text).toContain('{Snip: Pruning {Willow} Trees of {New York} with {Gaussian} {KITES}}')
    expect(parseListing(text).papers[0]).toMatchObject({title: paper?.title, extra: paper?.extra})
  })

  it.each([
    '{{Kites in Low Wind}}',
    '{Kites in \\emph{Low} Wind}',
    '{{\\"U}bung in Wind}',
    '{$O({N})$ Kites}'
  ])('protects no word of its own accord where %s was read', title =>
    expect(parseListing(`@misc{a, title = ${title}}`).papers[0]?.extra.protectedWords).toBeUndefined()
  )

  it('keeps the keys by which texts cite the papers', () => {
    const source = '@misc{DBLP:conf/kite/Fern25, title = {Kites}}\n@misc{fern et al, title = {Boats}}'
    const text = serialize(parseListing(source).papers, 'bibtex')
    expect(entriesOf(text).map(entry => entry.key)).toEqual(['DBLP:conf/kite/Fern25', 'boats'])
  })

  it('writes keywords so that their commas are read as theirs', () => {
    const subjects = (list: string[]) =>
      parseListing(serialize([{...bare, subjects: list}], 'bibtex'), {format: 'bibliography'}).papers[0]
        ?.subjects
    for (const list of [['kites, strings'], ['kites, strings', 'wind'], ['kites', 'wind'], ['C&A', 'a_b']])
      expect(subjects(list)).toEqual(list)
  })

  it('gives each entry a key of its own', () => {
    const keys = (papers: PaperRecord[]) => entriesOf(serialize(papers, 'bibtex')).map(entry => entry.key)
    const one = {...published, id: 'title:a-1'}
    expect(keys([one, one, one])).toEqual(['example2023kites', 'example2023kitesa', 'example2023kitesb'])
    expect(keys([title('A'), title('Aa'), title('A'), title('A')])).toEqual(['a', 'aa', 'ab', 'ac'])
    expect(keys([title('凧'), title('!')])).toEqual(['paper', 'papera'])
    expect(new Set(keys(Array.from({length: 800}, () => one))).size).toBe(800)
  })
})

describe('biblatex', () => {
  it('writes a paper of arXiv as an online resource', () => {
    expect(serialize([whole], 'biblatex', {abstracts: false})).toBe(`@online{weide2024pruning,
  title = {Pruning Willow Trees with Snip, 30\\% Faster},
  author = {de la Weide, María and {The Kite Collaboration}},
  date = {2024-03},
  eprint = {2403.07815},
  eprinttype = {arxiv},
  eprintclass = {cs.LG},
  doi = {10.5555/kite.7},
  url = {https://arxiv.org/abs/2403.07815},
  keywords = {stat.ML}
}
`)
  })
})

describe.each(['bibtex', 'biblatex'] as const)('%s, whatever the records hold', format => {
  const settings = fc.record({latex: fc.boolean(), abstracts: fc.boolean()})

  it('has an entry for each, with no field that we did not write', () => {
    fc.assert(
      fc.property(fc.array(records, {maxLength: 3}), settings, (papers, options) => {
        const entries = entriesOf(serialize(papers, format, options))
        expect(entries).toHaveLength(papers.length)
        expect(new Set(entries.map(entry => entry.key)).size).toBe(papers.length)
        for (const {fields} of entries)
          for (const name of Object.keys(fields))
            expect(name).toMatch(
              /^(?:title|author|year|month|day|date|eprint|archiveprefix|eprinttype|primaryclass|eprintclass|doi|url|keywords|abstract)$/
            )
      }),
      {numRuns: 60}
    )
  })

  it('gives citation-js and this package as many papers', () => {
    fc.assert(
      fc.property(fc.array(records, {minLength: 1, maxLength: 3}), settings, (papers, options) => {
        const text = serialize(
          papers.map(paper => ({...paper, title: `Kites ${paper.title}`, ...none})),
          format,
          options
        )
        expect(citationJs(text, '@biblatex/text')).toHaveLength(papers.length)
        expect(parseListing(text, {format: 'bibliography', duplicates: 'keep'}).papers).toHaveLength(
          papers.length
        )
      }),
      {numRuns: 60}
    )
  })

  it('keeps each letter of a title', () => {
    const letters = fc
      .array(
        fc.constantFrom(
          '{',
          '}',
          '\\',
          '$',
          '&',
          '%',
          '#',
          '_',
          '^',
          '~',
          '@',
          '=',
          ',',
          '-',
          "'",
          '`',
          'a',
          'Z',
          'é',
          'Ł',
          '漢',
          '🪁',
          ' '
        ),
        {minLength: 1, maxLength: 30}
      )
      .map(parts => `Kites ${parts.join('')} x`)
    fc.assert(
      fc.property(letters, fc.boolean(), (text, latex) => {
        const [entry] = entriesOf(serialize([title(text)], format, {latex}))
        expect(entry?.fields.title?.normalize()).toBe(harmlessLine(text))
      }),
      {numRuns: 60}
    )
  })
})

/** Text that is the same once it is read: one line, no mark-up, no LaTeX remains. */
const words = fc
  .array(
    fc.constantFrom(
      'kite',
      'Wind',
      'BERT',
      'Ødegård',
      'Łódź',
      'þyngd',
      '漢字',
      '50%',
      'C&A',
      'a_b',
      '#1',
      '{x}',
      'x--y',
      "''",
      'α'
    ),
    {minLength: 1, maxLength: 6}
  )
  .map(parts => `Kites ${parts.join(' ')}`)
const person = fc.constantFrom<PaperRecord['authors'][number]>(
  {name: 'Ada Example', given: 'Ada', family: 'Example'},
  {name: 'Þór Jón de la Weide', given: 'Þór Jón', family: 'de la Weide'},
  {name: 'Bo Muster Jr.', given: 'Bo', family: 'Muster'},
  {name: 'Anna Sand and Stone', given: 'Anna', family: 'Sand and Stone'},
  {name: 'The Kite Collaboration'},
  {name: 'Plato'}
)
/** Records with all that a bibliography can hold. */
const known = fc
  .record({
    title: words,
    abstract: fc.option(fc.array(words, {minLength: 1, maxLength: 3}).map(each => each.join('\n\n'))),
    authors: fc.array(person, {maxLength: 4}),
    date: fc.constantFrom('2025', '2025-03', '2025-03-11'),
    identifiers: fc.record(
      {
        arxiv: fc.constantFrom('2403.07815', 'math/0309136'),
        doi: fc.constant('10.5555/kite_(7)'),
        pubmed: fc.constant('12345678'),
        pmc: fc.constant('PMC123456'),
        isbn: fc.constant('9783161484100')
      },
      {requiredKeys: []}
    ),
    subjects: fc.uniqueArray(fc.constantFrom('cs.LG', 'stat.ML', 'kites, strings', 'C&A', 'wind_x'), {
      maxLength: 3
    }),
    extra: fc.record(
      {
        journal: fc.constantFrom('Journal of Kites & Wind', 'Łódź Letters'),
        volume: fc.constant('7'),
        issue: fc.constant('2'),
        pages: fc.constant('1-9'),
        publisher: fc.constant('Polder Institute'),
        citationKey: fc.constant('kites:2025')
      },
      {requiredKeys: []}
    )
  })
  .map(({date, ...parts}): PaperRecord => ({...bare, ...parts, dates: {published: date}}))

/** What a reader says of its own accord. */
const readParts = ({title, abstract, authors, dates, identifiers, subjects, extra}: PaperRecord) => {
  const {type: _, citationKey: __, protectedWords: ___, publisher, ...others} = extra
  return {title, abstract, authors, dates, identifiers, subjects, extra: {...others, publisher}}
}

describe.each([
  ['bibtex', {latex: false}],
  ['bibtex', {latex: true}],
  ['biblatex', {latex: false}],
  ['biblatex', {latex: true}],
  ['csl-json', {}]
] as const)('%s %j', (format, options) => {
  it('is read back as the record that was written', () => {
    fc.assert(
      fc.property(known, paper => {
        const text = serialize([paper], format, options)
        const [found] = parseListing(text, {format: 'bibliography'}).papers
        // CSL-JSON names arXiv as the publisher of its papers.
        const publisher =
          paper.extra.publisher ?? (format === 'csl-json' && paper.identifiers.arxiv ? 'arXiv' : undefined)
        expect(found && readParts(found)).toEqual(
          readParts({...paper, extra: {...paper.extra, ...(publisher && {publisher})}})
        )
        if (paper.extra.citationKey) expect(found?.extra.citationKey).toBe(paper.extra.citationKey)
      }),
      {numRuns: 100}
    )
  })
})

/** Mentions are of no interest to a bibliography. */
const none = {links: [], metrics: [], datasets: [], methods: []}

it.each(['bibtex', 'biblatex', 'ris'] as const)(
  '%s is text for this package, though it holds little but what no text can',
  format => {
    const text = serialize([title(`Kites ${'\0'.repeat(500)}`)], format)
    expect(parseListing(text, {format: 'bibliography'}).papers).toMatchObject([
      {title: expect.stringMatching(/^Kites \ufffd/)}
    ])
  }
)

describe('ris', () => {
  it('writes a tag a line', () => {
    expect(serialize([{...whole, abstract: null, ...none}], 'ris').split('\r\n')).toEqual([
      ...['TY  - GEN', 'TI  - Pruning Willow Trees with Snip, 30% Faster', 'AU  - de la Weide, María'],
      ...[
        'AU  - The Kite Collaboration',
        'PB  - arXiv',
        'PY  - 2024',
        'DA  - 2024/03/',
        'KW  - cs.LG',
        'KW  - stat.ML'
      ],
      ...[
        'DO  - 10.5555/kite.7',
        'AN  - arXiv:2403.07815',
        'UR  - https://arxiv.org/abs/2403.07815',
        'ER  - ',
        ''
      ]
    ])
  })

  it.each(['Kites\r\nER  - \r\nTY  - GEN', 'Kites\u2028ER  - ', 'Kites\u0085ER  - ', 'Kites\vTY  - GEN'])(
    'keeps %j on one line',
    text => {
      expect(serialize([title(text)], 'ris').split(/[\r\n\v\u0085\u2028]+/)).toHaveLength(4)
    }
  )

  it('gives citation-js and this package the papers, whatever they hold', () => {
    fc.assert(
      fc.property(fc.array(records, {minLength: 1, maxLength: 3}), papers => {
        const text = serialize(
          papers.map(paper => ({...paper, title: `Kites ${paper.title}`, ...none})),
          'ris'
        )
        expect(citationJs(text, '@ris/file')).toHaveLength(papers.length)
        expect(parseListing(text, {format: 'bibliography', duplicates: 'keep'}).papers).toHaveLength(
          papers.length
        )
      }),
      {numRuns: 60}
    )
  })
})

describe('csl-json', () => {
  it('is read back by this package with all that it can hold', () => {
    const text = serialize([{...whole, ...none}, published], 'csl-json')
    const [first, second] = parseListing(text, {format: 'bibliography'}).papers
    expect(first).toMatchObject({
      ...{id: whole.id, title: whole.title, abstract: whole.abstract, authors: whole.authors},
      ...{dates: {published: '2024-03'}, identifiers: {arxiv: '2403.07815', doi: '10.5555/kite.7'}}
    })
    expect(second).toMatchObject({
      ...{title: published.title, dates: published.dates, identifiers: published.identifiers},
      extra: published.extra
    })
  })

  it('is known for what it is, though nothing is known of its papers', () => {
    expect(parseListing(serialize([title('Kites')], 'csl-json'))).toMatchObject({
      ...{messages: [], papers: [{title: 'Kites', source: {format: 'bibliography'}}]}
    })
  })

  it('is read by citation-js', () => {
    expect(citationJs(serialize([whole, published], 'csl-json'), '@else/json')).toMatchObject([
      {id: 'weide2024pruning', type: 'article', title: whole.title, issued: {'date-parts': [[2024, 3]]}},
      {id: 'example2023kites', type: 'article-journal', 'container-title': 'Journal of Kites', volume: '7'}
    ])
  })

  it('holds any text', () => {
    fc.assert(
      fc.property(fc.array(records, {maxLength: 3}), papers => {
        const items = JSON.parse(serialize(papers, 'csl-json'))
        expect(items.map((item: {title: string}) => item.title)).toEqual(papers.map(paper => paper.title))
        expect(items.map((item: {abstract?: string}) => item.abstract ?? null)).toEqual(
          papers.map(paper => paper.abstract)
        )
      })
    )
  })
})

describe('every bibliography', () => {
  it.each(['bibtex', 'biblatex', 'ris', 'csl-json'] as const)(
    'names the DOI that arXiv gives a paper without another: %s',
    format => {
      const doi = (identifiers: PaperRecord['identifiers']) => serialize([{...whole, identifiers}], format)
      expect(doi({arxiv: '2403.07815'})).toContain('10.48550/arXiv.2403.07815')
      expect(doi({arxiv: '2403.07815', doi: '10.5555/kite.7'})).not.toContain('10.48550')
    }
  )
})
