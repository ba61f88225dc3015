import {readdirSync, readFileSync} from 'node:fs'
import {plugins} from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import fc from 'fast-check'
import {VFile} from 'vfile'
import {afterEach, describe, expect, it, vi} from 'vitest'
import {parseListing} from '../src/index.js'
import {bibliographyReader, readBibliography} from '../src/read/bibliography.js'
import {paperRecordSchema} from '../src/record/index.js'

const parse = (source: string) => parseListing(source, {format: 'bibliography'})
const papers = (source: string) => parse(source).papers
const ruleIds = (source: string) => parse(source).messages.map(({ruleId}) => ruleId)
/** Messages of the reader alone, whatever other readers would make of the source. */
const readerRuleIds = (source: string) => {
  const file = new VFile()
  readBibliography(source, {}, file)
  return file.messages.map(({ruleId}) => ruleId)
}
const misc = (fields: string) => papers(`@misc{key,\n  title = {Kites in Low Wind},\n${fields}\n}`)[0]

describe('a bibliography', () => {
  it('gives papers with the place of their entries', () => {
    const entries = ['@misc{a, title = {Kites}}', '@misc(b, title = "Boats {)} sail")']
    const source = `Kept by ada@example.org\n\n${entries.join('\n% a comment\n')}\n`
    const places = readBibliography(source).children.map(({position}) =>
      source.slice(position?.start.offset, position?.end.offset)
    )
    expect(places).toEqual(entries)
  })

  it.each(['\n', '\r\n', '\r'])('of RIS has any line ends (%j)', end => {
    const source = ['TY  - JOUR', 'TI  - Kites', 'AB  - One', '', 'Two', 'ER  - ', ''].join(end)
    expect(papers(source)[0]).toMatchObject({title: 'Kites', abstract: 'One\n\nTwo'})
  })

  it('loses nothing of the entries beside a broken one, and says which it is', () => {
    const whole = Array.from(
      {length: 200},
      (_, index) => `@misc{k${index}, title = {Kite ${index}}, year = jok}\n`
    )
    const broken = whole
      .with(70, '@misc{k70, title = {Kite 70}}, year = jok}\n')
      .with(72, '@misc{k72, title = {Kite 72\n')
    const {papers: found, messages} = parse(`@string{jok = 2024}\n${broken.join('')}`)
    expect(found.map(({title}) => title)).toEqual(whole.map((_, index) => `Kite ${index}`))
    expect(found.filter(({dates}) => dates.published !== '2024').map(({title}) => title)).toEqual(['Kite 72'])
    expect(messages.map(({ruleId, line, reason}) => [ruleId, line, reason])).toEqual([
      ['unreadable-entry', 72, 'The entry k70 is not whole: it has a closing brace too many'],
      ['unreadable-entry', 74, 'The entry k72 is not whole: it has no closing brace']
    ])
  })

  it.each([
    ['a page dump', 'Kites in Low Wind\n\nWe fly kites of paper in low wind.'],
    ['an address', 'https://example.org/kites.bib'],
    ['a DOI', '10.5555/12345678'],
    ['an item of Wikidata', 'Q42'],
    ['broken JSON', '[{"title": "Kites"'],
    ['nothing', '']
  ])('is not %s', (_, source) => {
    expect(readBibliography(source).children).toEqual([])
    expect(readerRuleIds(source)).toEqual(['unreadable-bibliography', 'no-paper'])
  })

  it('never throws and gives valid records, whatever it is built of', () => {
    const piece = fc.oneof(
      fc.string({unit: 'binary', maxLength: 20}),
      fc.constantFrom(
        ...[
          '@article{key,',
          '@misc(',
          '@string{a = "b"}',
          '@string{b = a # b}',
          '@comment{',
          '}',
          '{',
          '"',
          ')',
          ',',
          '='
        ],
        ...[
          'title = {Kites}',
          'author = {Ada Example and {Bo}}',
          'year = 2024',
          'month = feb',
          'crossref = {key}'
        ],
        ...[
          'title = a # b',
          '\\',
          '$',
          '{\\"a}',
          '%',
          '#',
          'and',
          'and others',
          'eprint = {2401.01234}',
          'url = {\\url{'
        ],
        ...[
          'TY  - JOUR',
          'TI  - Kites',
          'AU  - Example, Ada',
          'PY  - 2024/13/99',
          'ER  - ',
          'XX  - ',
          'UR  - ftp://a'
        ],
        ...[
          '[',
          '{"title": "Kites", "author": [{"family": 1}], "issued": {"date-parts": [["a"]]}}',
          ']',
          'constructor'
        ],
        ...['__proto__ = {a}', '@misc{__proto__,']
      )
    )
    fc.assert(
      fc.property(
        fc.array(piece, {maxLength: 30}),
        fc.constantFrom('', '\n', ' ', ',\n'),
        (pieces, between) => {
          const source = pieces.join(between)
          const {papers: found} = parse(source)
          for (const record of found) expect(paperRecordSchema.safeParse(record).error).toBeUndefined()
          expect(readerRuleIds(source).includes('no-paper')).toBe(
            readBibliography(source).children.length === 0
          )
        }
      )
    )
  })
})

describe('reading', () => {
  afterEach(() => vi.restoreAllMocks())

  it('writes nothing to the console and fetches nothing', () => {
    const spies = [
      ...(['log', 'warn', 'error', 'info', 'debug'] as const).map(name => vi.spyOn(console, name)),
      vi.spyOn(process.stderr, 'write'),
      vi.spyOn(globalThis, 'fetch')
    ]
    for (const source of [
      'https://example.org/a.bib',
      '10.5555/1',
      'Q42',
      '@misc{a, url = {https://example.org}, title = {$}}'
    ])
      readBibliography(source)
    for (const spy of spies) expect(spy).not.toHaveBeenCalled()
  })
})

describe('citation-js', () => {
  it.each(['bibtex', 'biblatex', 'ris'])('writes %s that is read back', format => {
    const items = [
      {
        id: 'example2024',
        type: 'article-journal',
        title:
          'Kites in Low Wind, or how the Sails of Paper are Lifted by Étienne’s Breath over 40 Ponds and Canals',
        DOI: '10.5555/12345678',
        'container-title': 'Journal of Kites',
        abstract: 'We fly kites.',
        author: [
          {family: 'Exämple', given: 'Ada'},
          {family: 'Muster', given: 'Bo', 'non-dropping-particle': 'van der'}
        ],
        issued: {'date-parts': [[2024, 2]]}
      },
      {
        id: 'b',
        type: 'paper-conference',
        title: 'Boats & Ponds: 50% more',
        author: [{family: 'Example', given: 'Cy'}]
      }
    ]
    const source = plugins.output.format(format, items)
    const found = papers(source)
    expect(ruleIds(source)).toEqual([])
    expect(found.map(({title}) => title)).toEqual(items.map(({title}) => title))
    expect(found.map(({identifiers}) => identifiers.doi)).toEqual(['10.5555/12345678', undefined])
    expect(found[0]?.dates).toEqual({published: '2024-02'})
    expect(found.map(({authors}) => authors.map(({given, family}) => [given, family]))).toEqual([
      [
        ['Ada', 'Exämple'],
        ['Bo', format === 'ris' ? 'Muster' : 'van der Muster']
      ],
      [['Cy', 'Example']]
    ])
  })
})

describe('LaTeX in BibTeX', () => {
  it.each([
    ["{SP\\textsuperscript{2}OT}: {\\'E}t{\\'e} $O(n^2)$", 'SP²OT: Été O(n²)'],
    ['The {BERT} Model and {W}ind', 'The BERT Model and Wind'],
    ['{{Kites in {L}ow Wind}}', 'Kites in Low Wind'],
    ['{\\ss}tra{\\ss}e', 'ßtraße'],
    ['\\emph{Kites} of {\\"U}bung', 'Kites of Übung'],
    ['$x_{2}$ and $\\frac{1}{2}$', 'x₂ and 1/2'],
    ["50\\% ``brighter'' -- and {AT\\&T}", '50% “brighter” – and AT&T'],
    ['H\\textsubscript{2}O', 'H₂O']
  ])('%s is %s', (latex, title) => expect(papers(`@misc{a, title = {${latex}}}`)[0]?.title).toBe(title))
})

describe('the authors of BibTeX', () => {
  it.each([
    ['Ada Example and Bo Example', ['Ada Example', 'Bo Example']],
    ['Example, Ada and {Kite Group}', ['Ada Example', 'Kite Group']],
    ["{\\'E}tienne van {\\O}st and Muster, Jr., Bo", ['Étienne van Øst', 'Bo Muster Jr.']],
    ['Ada Example and', ['Ada Example']],
    ['Ada Example and\n  and Bo Example', ['Ada Example', 'Bo Example']],
    ['Ada Example, Bo Example, Cy Example', ['Ada Example', 'Bo Example', 'Cy Example']],
    ['Ada $ Example and Bo Example', ['Ada $ Example', 'Bo Example']],
    ['Ada Example, Bo Example and Cy Example', ['Ada Example', 'Bo Example', 'Cy Example']],
    ['Ada Example, Bo Example, and Cy Example', ['Ada Example', 'Bo Example', 'Cy Example']],
    ['García Márquez, Gabriel and Example, Ada', ['Gabriel García Márquez', 'Ada Example']],
    ['van Kite, Bo Jan and Ada Example', ['Bo Jan van Kite', 'Ada Example']],
    ['Example, Ada; Sample, Bo', ['Ada Example', 'Bo Sample']],
    ['Ada Example \\& Bo Example', ['Ada Example', 'Bo Example']],
    ['family=Kite, given=Ada, prefix=van der, suffix=Jr.', ['Ada van der Kite Jr.']],
    ['A.~B.~Example* and {\\DJ}or{\\dj}e {\\L}uk', ['A. B. Example', 'Đorđe Łuk']],
    [
      'The Kite Collaboration and {Kites, Sails and Wind Authority}',
      ['The Kite Collaboration', 'Kites, Sails and Wind Authority']
    ],
    ['Di Example', ['Di Example']]
  ])('%s', (author, names) =>
    expect(misc(`author = {${author}}`)?.authors.map(({name}) => name)).toEqual(names)
  )

  it('are cut off by "and others"', () => {
    const source = '@misc{a, title = {Kites}, author = {Ada Example and others}}'
    expect(papers(source)[0]?.authors).toHaveLength(1)
    expect(ruleIds(source)).toEqual(['authors-cut-off'])
  })
})

describe('where BibTeX says the identifier', () => {
  it.each([
    ['eprint = {2401.01234}, archivePrefix = {arXiv}', {arxiv: '2401.01234'}],
    ['eprint = {arXiv:2401.01234v2}, primaryClass = {cs.LG}', {arxiv: '2401.01234'}],
    ['eprint = {hep-th/9901001}, eprinttype = {arxiv}', {arxiv: 'hep-th/9901001'}],
    ['journal = {arXiv preprint arXiv:2401.01234}', {arxiv: '2401.01234'}],
    ['note = {arXiv:2401.01234 [cs]}', {arxiv: '2401.01234'}],
    ['journal = {CoRR}, volume = {abs/2401.01234}', {arxiv: '2401.01234'}],
    ['howpublished = {\\url{https://arxiv.org/abs/2401.01234}}', {arxiv: '2401.01234'}],
    ['doi = {https://doi.org/10.5555/A\\_b}', {doi: '10.5555/a_b'}],
    ['pmid = {39999999}', {pubmed: '39999999'}],
    ['pmcid = {1234567}', {pmc: 'PMC1234567'}],
    ['note = {{PMID:} 39999999}', {pubmed: '39999999'}],
    ['arxiv = {2401.01234}', {arxiv: '2401.01234'}],
    ['eprint = {2401.01234}, doi = {10.48550/arXiv.2401.01234}', {arxiv: '2401.01234'}],
    ['doi = {DOI:10.5555/kite(7)}', {doi: '10.5555/kite(7)'}],
    ['note = {(see doi:10.5555/kite(7).)}', {doi: '10.5555/kite(7)'}],
    [
      'doi = {10.5555/(SICI)1097(1998)49:8<693::AID-KITE4>3.0.CO;2-O}',
      {doi: '10.5555/(sici)1097(1998)49:8<693::aid-kite4>3.0.co;2-o'}
    ],
    ['isbn = {978-3-16-148410-0 (print), 3-16-148410-X}', {isbn: '9783161484100'}],
    ['isbn = {1234-567X}', {}],
    ['issn = {1234-567X}', {}],
    ['eprint = {hal-01234567}, eprinttype = {hal}', {}]
  ])('%s', (fields, identifiers) => expect(misc(fields)?.identifiers).toEqual(identifiers))
})

describe('the addresses of BibTeX', () => {
  it.each([
    ['code = {https://github.com/ada/kite}', ['code https://github.com/ada/kite']],
    ['website = {https://ada.example/kite}', ['project https://ada.example/kite']],
    ['pdf = {kites.pdf}, preview = {kites.png}', []],
    ['url_Code = {https://code.example/kite}', ['code https://code.example/kite']],
    [
      'bdsk-url-1 = {https://a.example/1}, bdsk-url-2 = {https://a.example/2}',
      ['other https://a.example/1', 'other https://a.example/2']
    ],
    ['howpublished = {Project page: \\url{https://a.example/kite}.}', ['project https://a.example/kite']],
    ['note = {Slides, code available at https://a.example/kite.}', ['code https://a.example/kite']],
    ['url = {\\url{https://a.example/\\~{}ada/a\\_b{\\%}20c}}', ['other https://a.example/~ada/a_b%20c']],
    [
      'url = {https://a.example/1 https://a.example/2}',
      ['other https://a.example/1', 'other https://a.example/2']
    ],
    ['file = {https://a.example/kept.pdf}, biburl = {https://a.example/kites.bib}', []]
  ])('%s', (fields, links) =>
    expect(misc(fields)?.links.map(({kind, url}) => `${kind} ${url}`)).toEqual(links)
  )

  it('that a reader notes are of other papers, too', () => {
    expect(misc('annote = {after https://arxiv.org/abs/2401.01234}')).toMatchObject({
      ...{identifiers: {}, links: [{url: 'https://arxiv.org/abs/2401.01234'}]}
    })
  })
})

describe('an entry with a fault', () => {
  const said = (source: string) => {
    const {papers: found, messages} = parse(source)
    return [found.map(({title}) => title), messages.map(({reason}) => reason)]
  }

  it.each([
    ['@misc{a\n title = {Kites}\n year = 2025}', [['Kites'], []]],
    ['@misc{a, title = {Kites}, kite.key = {x}, a/b = {y}, @c = {z}}', [['Kites'], []]],
    [
      '@misc{a, title = {Kites, year = 2025}',
      [['Kites'], ['The entry a is not whole: it has no closing brace']]
    ],
    [
      '@misc{a, title = "Kites, year = 2025}',
      [['Kites'], ['The entry a is not whole: its title has no end']]
    ],
    [
      '@misc{a, title = {Kites}}, year = 2025}',
      [['Kites'], ['The entry a is not whole: it has a closing brace too many']]
    ],
    [
      '@misc{a, title = {Kites}, year = 2025 @misc{b, title = {Boats}}',
      [['Kites', 'Boats'], ['The entry a is not whole: it has no closing brace']]
    ],
    [
      '@misc{a, title = {Kites} and Boats, year = 2025}',
      [['Kites'], ['The entry a is not whole: "and Boats" is no field']]
    ],
    ['@misc{a, title = Kites in Wind, year = 2025}', [['Kites in Wind'], []]],
    ['@misc{a, title = "Kites "in" Wind"}', [['Kites "in" Wind'], []]]
  ])('%s', (source, expected) => expect(said(source)).toEqual(expected))
})

describe('what is no entry', () => {
  it.each([
    ['% @misc{old, title = {Old}}'],
    ['@comment{@misc{old, title = {Old}}}'],
    ['@comment{jabref-meta: grouping:\n0 AllEntriesGroup:;\n}'],
    ['@preamble{"\\newcommand{\\kite}{Kite}"}'],
    ['@xdata{old, title = {Old}}'],
    ['Ada wrote to ada@misc.example (and others).']
  ])('is passed over: %j', between => {
    expect(
      papers(`@misc{a, title = {Kites}}\n${between}\n@misc{b, title = {Boats}}`).map(({title}) => title)
    ).toEqual([...['Kites', 'Boats']])
  })
})

describe('strings and crossref', () => {
  it('are put in, whatever stands between', () => {
    const source =
      '@misc{a, title = kites # " in " # wind}\n@misc{broken\n@string{wind = "Wind"}\n@string{kites = {Kites}}'
    expect(papers(source)[0]?.title).toBe('Kites in Wind')
  })

  it('that double again and again are refused', () => {
    const strings = Array.from({length: 60}, (_, index) => `@string{s${index + 1} = s${index} # s${index}}`)
    const source = `@string{s0 = "kite"}\n${strings.join('\n')}\n@misc{a, title = {Kites}}\n@misc{b, title = s30}\n@misc{c, title = s40}`
    expect(papers(source).map(({title}) => title)).toEqual(['Kites'])
    expect(ruleIds(source)).toEqual(['unreadable-entry', 'unreadable-entry'])
  })

  it('that turn in a circle end', () => {
    const source =
      '@string{a = b}\n@string{b = a}\n@misc{x, title = {Kites}, note = a, crossref = {y}}\n@misc{y, title = {Boats}, crossref = {x}}'
    expect(papers(source).map(({title}) => title)).toEqual(['Kites', 'Boats'])
  })
})

describe('detecting a bibliography', () => {
  it.each(readdirSync('fixtures/bibliography').filter(name => !name.endsWith('.expected.json')))(
    'knows %s',
    name => {
      const source = readFileSync(`fixtures/bibliography/${name}`, 'utf8')
      expect(bibliographyReader.detect(source.slice(0, 4096))).toBeGreaterThanOrEqual(0.9)
    }
  )

  it('knows one CSL item, and RIS behind the words of its provider', () => {
    expect(
      bibliographyReader.detect('{"type": "article-journal", "author": [{"family": "Example"}]}')
    ).toBeGreaterThan(0.9)
    expect(bibliographyReader.detect('Provider: Example\n\nTY  - JOUR\nTI  - Kites\n')).toBeGreaterThan(0.95)
  })

  it('takes an item of which little is said for another format, unless it is asked for', () => {
    const source = '[{"id": "kites", "type": "article", "title": "Kites"}]'
    expect(bibliographyReader.detect(source)).toBeLessThan(0.5)
    expect(parseListing(source, {format: 'bibliography'}).papers).toMatchObject([{title: 'Kites'}])
  })

  it.each([
    '{"status": "ok", "message-type": "work-list", "message": {"items": [{"type": "article-journal", "issued": {"date-parts": [[2024]]}}]}}',
    '[{"title": "Kites", "authors": ["Ada Example"]}]',
    '<?xml version="1.0"?><rss/>',
    'Kites in Low Wind\n\nby ada@example.org',
    '@media (min-width: 40em) {',
    '@ada thanks!',
    ''
  ])('does not claim %j', source => expect(bibliographyReader.detect(source)).toBe(0))

  it('leaves a list in Markdown with BibTeX at its end to Markdown', () => {
    const source =
      '# Kites\n\n- [Kites](https://example.org)\n\n```bibtex\n@misc{a,\n  title = {Kites}\n}\n```\n'
    expect(bibliographyReader.detect(source)).toBeLessThan(0.5)
  })

  it('is done in linear time', () => {
    for (const head of ['%', ' ', '\n', '@comment ', '@string{', '%\n'].map(text =>
      text.repeat(4096).slice(0, 4096)
    ))
      expect(bibliographyReader.detect(`${head}x`)).toBeLessThan(1)
  })
})

describe('a month', () => {
  it.each([
    ['{M{\\"a}rz}', '2024-03'],
    ['{Mai}', '2024-05'],
    [String.raw`{f{\'e}vrier}`, '2024-02'],
    ['{diciembre}', '2024-12'],
    ['{Kite}', '2024']
  ])('of BibTeX may be of another language: %s', (month, date) => {
    const {papers} = parseListing(`@misc{kites, title = {Kites in Low Wind}, year = 2024, month = ${month}}`)
    expect(papers[0]?.dates).toEqual({published: date})
  })
})

it('RIS may have tabs beside the hyphens', () => {
  const {papers, messages} = parseListing(
    'TY\t-\tJOUR\nTI\t-\tKites in Low Wind\nAU\t-\tExample, Ada\nER\t-\n'
  )
  expect(papers).toMatchObject([{title: 'Kites in Low Wind', authors: [{name: 'Ada Example'}]}])
  expect(messages).toEqual([])
})
