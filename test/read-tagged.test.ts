import {readdirSync, readFileSync} from 'node:fs'
import fc from 'fast-check'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {detect, type PaperRecord, parseListing, serialize} from '../src/index.js'
import {dialects, taggedLine} from '../src/read/bibliography/tagged/dialects.js'
import {bibliographyReader, readBibliography} from '../src/read/bibliography.js'
import {textKind} from '../src/read/file-kinds.js'
import {paperRecordSchema} from '../src/record/index.js'

const parse = (source: string) => parseListing(source, {format: 'bibliography', duplicates: 'keep'})
const papers = (source: string) => parse(source).papers
const ruleIds = (source: string) => parse(source).messages.map(({ruleId}) => ruleId)
const ris = (...lines: string[]) =>
  ['TY  - JOUR', 'TI  - Kites in Low Wind', ...lines, 'ER  - ', ''].join('\n')
const risPaper = (...lines: string[]) => papers(ris(...lines))[0]
const names = (paper: PaperRecord | undefined) => paper?.authors.map(({name}) => name)

describe('a record of RIS', () => {
  it.each([
    ['as the rule says', 'TY  - JOUR\nTI  - Kites\nAU  - Example, Ada\nER  - \n'],
    ['with one space before the hyphen', 'TY - JOUR\nTI - Kites\nAU - Example, Ada\nER -\n'],
    ['without a space behind the hyphen', 'TY  -JOUR\nTI  -Kites\nAU  -Example, Ada\nER  -\n'],
    ['with its type behind other tags', 'TI  - Kites\nAU  - Example, Ada\nTY  - JOUR\nER  - \n'],
    ['with an end that is no tagged line', 'TY  - JOUR\nTI  - Kites\nAU  - Example, Ada\nER\nEF  - \n'],
    ['without an end', 'TY  - JOUR\nTI  - Kites\nAU  - Example, Ada'],
    ['with spaces before its lines', '  TY  - JOUR\n  TI  - Kites\n  AU  - Example, Ada\n  ER  - \n'],
    ['with empty lines between', 'TY  - JOUR\n\nTI  - Kites\n\nAU  - Example, Ada\n\nER  - \n'],
    ['with a mark of its byte order', '\ufeffTY  - JOUR\r\nTI  - Kites\rAU  - Example, Ada\nER  - \n'],
    [
      'behind remarks',
      'Provider: Example\nContent: text/plain\n\nTY  - JOUR\nTI  - Kites\nAU  - Example, Ada\nER  - \n'
    ],
    ['of a type that nobody knows', 'TY  - XYZ\nTI  - Kites\nAU  - Example, Ada\nER  - \n'],
    [
      'without a type',
      'TI  - Kites\nAU  - Example, Ada\nPY  - 2025\nER  - \nTY  - JOUR\nTI  - Boats\nER  - \n'
    ]
  ])('is read %s', (_, source) => {
    const {papers: found, messages} = parseListing(source)
    expect(found[0]).toMatchObject({title: 'Kites', authors: [{given: 'Ada', family: 'Example'}]})
    expect(messages).toEqual([])
  })

  it('ends where the next begins, though no end is written', () => {
    const source = 'TY  - JOUR\nTI  - Kites\nTY  - JOUR\nTI  - Boats\n\nTY  - JOUR\nTI  - Trees\n'
    expect(papers(source).map(({title}) => title)).toEqual(['Kites', 'Boats', 'Trees'])
    expect(ruleIds(source)).toEqual([])
  })

  it('that lost its end is named where the others have one', () => {
    expect(ruleIds(`${ris()}TY  - JOUR\nTI  - Boats\n`)).toEqual(['unreadable-entry'])
  })

  it('without a title is named', () => {
    expect(ruleIds(`${ris()}TY  - JOUR\nAU  - Example, Ada\nER  - \n`)).toEqual(['entry-without-title'])
  })

  it('has the place of its first and last line', () => {
    const source = `Provider: Example\n\nDB  - Kites\n${ris()}\n`
    const [node] = readBibliography(source).children
    expect(source.slice(node?.position?.start.offset, node?.position?.end.offset)).toBe(
      `DB  - Kites\n${ris().trimEnd()} `
    )
  })
})

describe('a value of RIS', () => {
  it('goes on over lines', () => {
    const source = 'TY  - JOUR\nTI  - Kites in\n   Low Wind\nAB  - One.\nTwo.\n\nThree.\nER  - \n'
    expect(papers(source)).toMatchObject([{title: 'Kites in Low Wind', abstract: 'One. Two.\n\nThree.'}])
  })

  it.each(['\u2028', '\u2029', '\u0085', '\v', '\f'])('is not ended by %j', sign => {
    const source = `TY  - JOUR\nTI  - Kites in${sign}Low Wind\nAU  - Example,${sign}Ada\nER  - \n`
    expect(papers(source)).toMatchObject([{title: 'Kites in Low Wind', authors: [{name: 'Ada Example'}]}])
    expect(detect(source).confidence).toBeGreaterThan(0.95)
  })

  it('of a tag that nobody knows stands in extra, and goes on with no other', () => {
    expect(risPaper('XYZ1  - one', 'AB12- two', 'Z9  - three')).toMatchObject({
      title: 'Kites in Low Wind',
      extra: {XYZ1: 'one', AB12: 'two', Z9: 'three'}
    })
  })

  it('that begins with a word in capitals and a hyphen is no tag', () => {
    expect(risPaper('AB  - We use', 'DNA - and RNA - of kites.')).toMatchObject({
      abstract: 'We use DNA - and RNA - of kites.'
    })
  })

  it('may be HTML', () => {
    expect(
      papers('TY  - JOUR\nTI  - <i>Kites</i> in Wind\nAB  - <p>One &gt; two.</p><p>Three.</p>\nER  - ')
    ).toMatchObject([{title: 'Kites in Wind', abstract: 'One > two.\n\nThree.'}])
  })
})

describe('the tags of RIS', () => {
  it.each([
    [
      'of several titles the first',
      ['TI  - Drachen'],
      {title: 'Kites in Low Wind', extra: {otherTitle: 'Drachen'}}
    ],
    ['of several abstracts all', ['AB  - One.', 'AB  - Two.'], {abstract: 'One.\n\nTwo.'}],
    ['of an abstract that is given twice one', ['AB  - One.', 'N2  - One.'], {abstract: 'One.'}],
    ['of keywords all', ['KW  - a, b', 'KW  - c; d'], {subjects: ['a, b', 'c', 'd']}],
    ['keywords in one value', ['KW  - kites, wind'], {subjects: ['kites', 'wind']}],
    ['keywords on lines', ['KW  - kites', 'wind'], {subjects: ['kites', 'wind']}],
    [
      'the whole name of a journal',
      ['JA  - J Kites', 'T2  - Journal of Kites'],
      {extra: {journal: 'Journal of Kites'}}
    ],
    ['an ISSN', ['SN  - 1234-567X'], {identifiers: {}, extra: {issn: '1234-567X'}}],
    ['an ISSN without a hyphen', ['SN  - 25225839'], {identifiers: {}, extra: {issn: '25225839'}}],
    ['two ISSNs', ['SN  - 1234-5678 (Print) 8765-4321 (Online)'], {extra: {issn: '1234-5678; 8765-4321'}}],
    ['an ISBN', ['SN  - 978-3-16-148410-0 (hbk)'], {identifiers: {isbn: '9783161484100'}}],
    ['no number at all', ['SN  - '], {identifiers: {}}],
    ['pages', ['SP  - 1', 'EP  - 9'], {extra: {pages: '1-9'}}],
    ['pages in one', ['SP  - 1-9'], {extra: {pages: '1-9'}}],
    ['the number of an article', ['C7  - 101234'], {extra: {pages: '101234'}}],
    ['a DOI as an address', ['DO  - https://doi.org/10.5555/kite.7'], {identifiers: {doi: '10.5555/kite.7'}}],
    ['a DOI in M3', ['M3  - doi: 10.5555/kite.7'], {identifiers: {doi: '10.5555/kite.7'}}],
    ['a type in M3', ['M3  - Article'], {identifiers: {}}],
    ['a DOI in a note', ['N1  - 10.5555/kite.7'], {identifiers: {doi: '10.5555/kite.7'}}],
    [
      'no DOI of another paper',
      ['N1  - Reply to the paper of Example, see doi:10.5555/other'],
      {identifiers: {}}
    ],
    [
      'a DOI in an address',
      ['UR  - http://dx.doi.org/10.5555/kite.7'],
      {identifiers: {doi: '10.5555/kite.7'}}
    ],
    ['arXiv in AN', ['AN  - arXiv:2401.01234'], {identifiers: {arxiv: '2401.01234'}}],
    ['arXiv in M1', ['M1  - arXiv:2401.01234v2'], {identifiers: {arxiv: '2401.01234'}}],
    ['a number of arXiv', ['PB  - arXiv', 'M1  - 2401.01234'], {identifiers: {arxiv: '2401.01234'}}],
    ['arXiv in a note', ['N1  - arXiv:2401.01234 [cs]'], {identifiers: {arxiv: '2401.01234'}}],
    ['arXiv as the journal', ['JO  - arXiv preprint arXiv:2401.01234'], {identifiers: {arxiv: '2401.01234'}}],
    ['arXiv in an address', ['UR  - https://arxiv.org/abs/2401.01234'], {identifiers: {arxiv: '2401.01234'}}],
    ['PubMed in AN', ['AN  - 12345678', 'DB  - PubMed'], {identifiers: {pubmed: '12345678'}}],
    [
      'another database in AN',
      ['AN  - 12345678', 'DB  - Kites'],
      {identifiers: {}, extra: {accession: '12345678'}}
    ],
    ['PubMed in C3', ['C3  - PUBMED 12345678'], {identifiers: {pubmed: '12345678'}}],
    ['PMC in C2', ['C2  - PMC1234567'], {identifiers: {pmc: 'PMC1234567'}}],
    ['keywords with character references', ['KW  - a &amp; b', 'KW  - c'], {subjects: ['a & b', 'c']}],
    [
      'an address without its scheme',
      ['UR  - www.example.org/a'],
      {links: [{url: 'https://www.example.org/a'}]}
    ],
    ['no file of a disk', ['L1  - files/1/kites.pdf', 'L1  - internal-pdf://kites.pdf'], {links: []}],
    [
      'the file',
      ['L1  - https://example.org/kites.pdf'],
      {links: [{url: 'https://example.org/kites.pdf', kind: 'paper'}]}
    ]
  ])('say %s', (_, lines, expected) => {
    const {papers: found, messages} = parse(ris(...lines))
    expect(found).toMatchObject([expected])
    if ('identifiers' in expected) expect(found[0]?.identifiers).toEqual(expected.identifiers)
    expect(messages).toEqual([])
  })

  it.each([
    ['a chapter', 'TY  - CHAP\nTI  - Sails\nT2  - The Book of Kites', 'Sails', 'The Book of Kites'],
    [
      'a chapter of EndNote',
      'TY  - CHAP\nCT  - Sails\nBT  - The Book of Kites',
      'Sails',
      'The Book of Kites'
    ],
    ['a book', 'TY  - BOOK\nBT  - The Book of Kites\nPY  - 2020', 'The Book of Kites', undefined],
    ['a book of a series', 'TY  - BOOK\nT1  - Kites\nT2  - Library of Wind', 'Kites', 'Library of Wind']
  ])('of %s', (_, source, title, journal) => {
    expect(papers(`${source}\nER  - \n`).map(paper => [paper.title, paper.extra.journal])).toEqual([
      [title, journal]
    ])
  })
})

describe('the authors of RIS', () => {
  it.each([
    [['AU  - Example, Ada'], ['Ada Example']],
    [['AU  - Example,Ada B.'], ['Ada B. Example']],
    [['AU  - Ada Example'], ['Ada Example']],
    [['AU  - Example A'], ['A Example']],
    [['AU  - Example, Ada, Jr.'], ['Ada Example Jr.']],
    [['AU  - Example, Jr., Ada'], ['Ada Example Jr.']],
    [['AU  - Muster, Bo van der'], ['Bo van der Muster']],
    [['AU  - Example, Ada;Sample, Bo'], ['Ada Example', 'Bo Sample']],
    [['AU  - Example, Ada and Sample, Bo'], ['Ada Example', 'Bo Sample']],
    [['AU  - Ada Example and Bo Sample'], ['Ada Example', 'Bo Sample']],
    [['AU  - Example, A., Sample, B.C., Kite, D.'], ['A. Example', 'B.C. Sample', 'D. Kite']],
    [['AU  - Ada Example, Bo Sample, Cy Kite'], ['Ada Example', 'Bo Sample', 'Cy Kite']],
    [
      ['A1  - Example, Ada', 'AU  - Sample, Bo'],
      ['Ada Example', 'Bo Sample']
    ],
    [['A1  - Example, Ada', 'AU  - Example, Ada'], ['Ada Example']],
    [['AU  - Example, Ada', 'ED  - Sample, Bo', 'A2  - Kite, Cy'], ['Ada Example']],
    [['AU  - Polder Institute, Department of Wind'], ['Polder Institute, Department of Wind']],
    [['AU  - The Kite Collaboration,'], ['The Kite Collaboration']],
    [['AU  - 王小明；李小红'], ['王小明', '李小红']],
    [['AU  - 王, 小明'], ['王小明']],
    [
      ['AU  - M&uuml;ster, J&ouml;rg', 'AU  - O&#39;Reed, Ann'],
      ['Jörg Müster', "Ann O'Reed"]
    ],
    [['AU  - Anonymous'], []]
  ])('%j', (lines, expected) => {
    expect(names(risPaper(...lines))).toEqual(expected)
    expect(ruleIds(ris(...lines))).toEqual([])
  })

  it.each(['et al.', 'Sample, Bo et al.', 'others'])('are cut off by %j', name => {
    expect(ruleIds(ris('AU  - Example, Ada', `AU  - ${name}`))).toEqual(['authors-cut-off'])
    expect(names(risPaper('AU  - Example, Ada', `AU  - ${name}`))?.[0]).toBe('Ada Example')
  })
})

describe('the date of a record', () => {
  it.each([
    [['PY  - 2025'], '2025'],
    [['PY  - 2025///'], '2025'],
    [['PY  - 2025/03/11/'], '2025-03-11'],
    [['Y1  - 2025/03//Spring'], '2025-03'],
    [['PY  - 2025', 'DA  - 2025/03/11'], '2025-03-11'],
    [['PY  - 2025', 'DA  - Mar 11'], '2025-03-11'],
    [['PY  - 2025', 'DA  - March'], '2025-03'],
    [['PY  - 2025', 'DA  - Mar-Apr'], '2025-03'],
    [['PY  - 2025', 'DA  - Spring'], '2025'],
    [['DA  - 2025 Mar 11'], '2025-03-11'],
    [['DA  - 11 March 2025'], '2025-03-11'],
    [['DA  - March 2025'], '2025-03'],
    [['DA  - 2025-03-11'], '2025-03-11'],
    [['DA  - 20250311'], '2025-03-11'],
    [['Y1  - 2025 Dec-2026 Jan'], '2025-12'],
    [['Y1  - 29 Oct.-1 Nov. 2025'], '2025-10-29'],
    [['Y1  - 16-20 June 2025'], '2025-06-16'],
    [['DA  - 2025 Jan 28-Feb 3'], '2025-01-28'],
    [['PY  - c2025'], '2025'],
    [['PY  - [2025]'], '2025'],
    [['PY  - 2024/13/99'], '2024']
  ])('%j is %s', (lines, date) => {
    expect(risPaper(...lines)?.dates).toEqual({published: date})
    expect(ruleIds(ris(...lines))).toEqual([])
  })

  it('that is none is named', () => {
    expect(ruleIds(ris('PY  - in press'))).toEqual(['unreadable-date'])
  })
})

describe('MEDLINE', () => {
  it('names people before groups, in full where it can', () => {
    const source =
      'PMID- 1\nTI  - Kites\nFAU - Example, Ada B\nAU  - Example AB\nCN  - Kite Group\nFAU - Sample, Bo 3rd\nAU  - Sample B 3rd\n'
    expect(names(papers(source)[0])).toEqual(['Ada B Example', 'Kite Group', 'Bo Sample 3rd'])
  })

  it.each([
    ['2025 Mar 11', '2025-03-11'],
    ['2025 Mar', '2025-03'],
    ['2025 Mar-Apr', '2025-03'],
    ['2025 Spring', '2025'],
    ['2025', '2025'],
    ['2025 Mar 11-18', '2025-03-11']
  ])('a date %s is %s', (date, expected) => {
    expect(papers(`PMID- 1\nTI  - Kites\nDP  - ${date}\nDEP - 20240301\n`)[0]?.dates).toEqual({
      published: expected
    })
  })

  it('begins a record at each PMID, with or without an empty line before', () => {
    const source = 'PMID- 1\nTI  - Kites\nPMID- 2\nTI  - Boats\n\n\nPMID- 3\nTI  - Trees\n'
    expect(papers(source).map(({identifiers}) => identifiers.pubmed)).toEqual(['1', '2', '3'])
  })
})

describe('Web of Science', () => {
  it('is read to its last record, though the end is missing', () => {
    const source =
      'FN Clarivate Analytics Web of Science\nVR 1.0\nPT J\nTI Kites\nER\n\nPT J\nTI Boats\nPY 2025\n'
    expect(papers(source).map(({title}) => title)).toEqual(['Kites', 'Boats'])
    expect(ruleIds(source)).toEqual(['unreadable-entry'])
  })
})

describe('a text of PubMed', () => {
  it('goes by numbers that follow each other', () => {
    const record = (number: number, text: string) =>
      `${number}. J Kites. 2025;9(2):1-9. doi: 10.5555/kite.${number}.\n\nKites ${number}.\n\nExample A(1).\n\n${text}\n\nPMID: ${number}\n\n\n`
    const source = record(1, 'We fly\n7. kites\n\n9. and boats.') + record(2, 'We fold boats.')
    expect(papers(source).map(({title, abstract}) => [title, abstract])).toEqual([
      ['Kites 1', 'We fly 7. kites\n\n9. and boats.'],
      ['Kites 2', 'We fold boats.']
    ])
  })
})

describe('the citation over an abstract of PubMed', () => {
  it.each([
    [
      'J Kites. 2025 Mar 11;9(2):1-9. doi: 10.5555/1. Epub 2025 Mar 1.',
      'J Kites',
      '2025-03-11',
      '9',
      '2',
      '1-9'
    ],
    ['J Kites (Lond). 2025 Mar-Apr;9:e7.', 'J Kites (Lond)', '2025-03', '9', undefined, 'e7'],
    [
      'Kites. 2025 Jan 28-Feb 3;9 Suppl 1(Pt 2):S1-9; discussion S10.',
      'Kites',
      '2025-01-28',
      '9 Suppl 1',
      'Pt 2',
      'S1-9'
    ],
    [
      'kiteRxiv [Preprint]. 2025 Mar 11:2025.03.10.123.',
      'kiteRxiv [Preprint]',
      '2025-03-11',
      undefined,
      undefined,
      '2025.03.10.123'
    ],
    ['Kites. 2025 Spring.', 'Kites', '2025', undefined, undefined, undefined],
    ['Kites. 2025.', 'Kites', '2025', undefined, undefined, undefined]
  ])('%s', (citation, journal, published, volume, issue, pages) => {
    const [paper] = papers(`1. ${citation}\n\nKites in low wind.\n\nExample A(1).\n\nPMID: 12345678\n`)
    expect([paper?.extra.journal, paper?.dates.published]).toEqual([journal, published])
    expect([paper?.extra.volume, paper?.extra.issue, paper?.extra.pages]).toEqual([volume, issue, pages])
    expect(names(paper)).toEqual(['A Example'])
  })
})

const others = [
  '',
  'Kites in Low Wind\n\nAda Example\n\nWe fly kites.',
  'From: Ada <ada@example.org>\nTo: Bo\nSubject: Kites\n\nTI - a kite',
  '# Kites\n\n- TI - a title\n- AU - an author\n',
  '# Kites\n\n```\nTY  - JOUR\nTI  - Kites\nAU  - Example, Ada\nER  - \n```\n',
  '---\ntitle: Kites\nauthor: Ada Example\n---\n\nKites',
  'UK - London\nUS - Boston\nNL - Delft\nDE - Bonn\n',
  'AI - Artificial Intelligence\nML - Machine Learning\nRL - Reinforcement Learning\nCV - Computer Vision\n',
  '% A comment\n%A comment\n\\documentclass{article}\n\\title{Kites}\n',
  '%PDF-1.4\n',
  '1. Example A. Kites in low wind. J Kites. 2025;9(2):1-9.\n2. Sample B. Boats. Ponds. 2024;1:1-2.\n',
  '1. Kites in Low Wind\n\nAda Example\n\nWe fly kites.\n\n2. Boats\n',
  '<1>\n\nKites in Low Wind\n',
  'PT J\n',
  'RT @ada: kites in low wind\nRT @bo: boats\n'
]

describe('detecting an export of tagged lines', () => {
  const tagged = readdirSync('fixtures/bibliography').filter(name => /\.(?:ris|nbib|enw|ciw|txt)$/.test(name))

  it.each(tagged)('is sure of %s, wherever its beginning ends', name => {
    const source = readFileSync(`fixtures/bibliography/${name}`, 'utf8').replace(/^\ufeff/, '')
    for (const head of [source.slice(0, 4096), `\n\n${source}`, source.slice(0, 700)])
      expect(bibliographyReader.detect(head)).toBeGreaterThanOrEqual(0.95)
  })

  it('is sure of RIS, though the type stands behind a long abstract', () => {
    const source = `DB  - Kites\nTI  - Kites\nAU  - Example, Ada\nAB  - ${'We fly kites. '.repeat(400)}\nTY  - JOUR\nER  - \n`
    expect(detect(source).confidence).toBeGreaterThan(0.95)
    expect(parseListing(source).papers).toMatchObject([{title: 'Kites', extra: {type: 'JOUR'}}])
  })

  it.each(dialects)('knows a line of $format by its tag: $example', dialect => {
    const {example} = dialect
    expect(taggedLine(example, dialect, undefined)?.tag).toBe(/^%?\w+/.exec(example)?.[0])
  })

  it.each(others)('does not claim %j', source => {
    expect(bibliographyReader.detect(source)).toBe(0)
    expect(textKind(source)?.name ?? '').not.toContain('tags')
  })

  it.each([
    'XX  - one\nXY  - two\nXX  - three\nXZ  - four\nXX  - five\n',
    '%x one\n%y two\n%x three\n%y four\n',
    ':TI: Kites\n:AU: Ada\n:AU: Bo\n:YR: 2025\n',
    '{Title}: Kites\n{Author}: Ada\n{Author}: Bo\n{Year}: 2025\n'
  ])('says of %j that nothing reads it', source => {
    const {papers, messages} = parseListing(source)
    expect(papers).toEqual([])
    expect(messages).toMatchObject([
      {
        ruleId: 'unknown-format',
        reason:
          'This seems to be lines with tags of an unknown kind, which cannot be read; export RIS or BibTeX instead'
      }
    ])
  })
})

describe('what is read', () => {
  const word = fc.constantFrom('Kites', 'Wind', 'Paper', 'Über', '王', 'x²', 'low', 'in', '3D')
  const words = fc.array(word, {minLength: 1, maxLength: 6}).map(list => list.join(' '))
  const person = fc
    .tuple(fc.constantFrom('Ada', 'Bo C.', 'Élise'), fc.constantFrom('Example', 'van der Muster', 'O’Reed'))
    .map(([given, family]) => ({name: `${given} ${family}`, given, family}))
  const paper = fc.record({
    title: words.map(text => `Kites ${text}`),
    abstract: fc.option(words),
    authors: fc.uniqueArray(person, {selector: ({name}) => name, maxLength: 3}),
    published: fc.option(fc.constantFrom('2024', '2024-03', '2024-03-11')),
    doi: fc.option(fc.nat(999).map(number => `10.5555/kite.${number}`)),
    subjects: fc.uniqueArray(words, {minLength: 2, maxLength: 3}),
    journal: fc.option(words.map(text => `Journal of ${text}`)),
    volume: fc.option(fc.constantFrom('9', '12')),
    pages: fc.option(fc.constantFrom('1-9', '101'))
  })

  it('is what was written as RIS', () => {
    fc.assert(
      fc.property(fc.array(paper, {minLength: 1, maxLength: 4}), drafts => {
        const records = drafts.map(
          ({published, doi, journal, volume, pages, ...draft}, index): PaperRecord => {
            const extra = Object.entries({journal, volume, pages}).flatMap(([name, value]) =>
              value === null ? [] : [[name, value]]
            )
            return {
              ...draft,
              ...{schemaVersion: 1, id: `title:kites-${index}`},
              dates: published === null ? {} : {published},
              identifiers: doi === null ? {} : {doi},
              ...{links: [], metrics: [], datasets: [], methods: []},
              source: {format: 'bibliography', index},
              extra: Object.fromEntries(extra)
            }
          }
        )
        const {papers: found, messages} = parse(serialize(records, 'ris'))
        expect(messages).toEqual([])
        expect(
          found.map(
            ({title, abstract, authors, dates, identifiers, subjects, extra: {type: _, ...extra}}) => ({
              ...{title, abstract, authors, dates, identifiers, subjects, extra}
            })
          )
        ).toEqual(
          records.map(({title, abstract, authors, dates, identifiers, subjects, extra}) => ({
            ...{title, abstract, authors, dates, identifiers, subjects, extra}
          }))
        )
      }),
      {numRuns: 60}
    )
  })

  it('is valid, and nothing throws, whatever tags a text has', () => {
    const tag = fc.constantFrom(
      ...['TY  - JOUR', 'TI  - Kites', 'ER  - ', 'AU  - ', 'SN  - 1', 'PY  - 9999', 'SP  - ', 'XYZ- '],
      ...['PMID- 1', 'FAU - A, B, C, D', 'DP  - 2025 Feb 31', 'CN  - ', 'AID - [doi]', '      on'],
      ...['%0 Journal Article', '%T Kites', '%A ', '%@ 1', '%', '%%'],
      ...['FN ISI Export Format', 'VR 1.0', 'PT J', 'TI Kites', 'AU A', '   B', 'ER', 'EF'],
      ...['<1>', '<2. >', 'VN  - Ovid Technologies', 'Title', '  Kites', 'Authors', '  A'],
      ...['RT Journal Article', 'T1 Kites', 'A1 A,B', 'vo 1'],
      ...['1. J Kites. 2025;1(1):1. doi: 10.5555/1.', '2: A B. Kites. J. 2025. PMID: 1.', 'PMID: 1', ''],
      ...['constructor', '__proto__', 'AU  - __proto__', '\ufeff', '\u2028']
    )
    const piece = fc.oneof({weight: 5, arbitrary: tag}, fc.string({unit: 'binary', maxLength: 12}))
    fc.assert(
      fc.property(
        fc.array(piece, {maxLength: 30}),
        fc.constantFrom('\n', '\r\n', '\n\n', ''),
        (pieces, end) => {
          const source = pieces.join(end)
          for (const record of papers(source))
            expect(paperRecordSchema.safeParse(record).error).toBeUndefined()
          const file = new VFile()
          const {children} = readBibliography(source, {}, file)
          expect(file.messages.some(({ruleId}) => ruleId === 'no-paper')).toBe(children.length === 0)
          expect(() => textKind(source)).not.toThrow()
        }
      )
    )
  })
})
