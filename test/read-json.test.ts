import {readdirSync, readFileSync} from 'node:fs'
import fc from 'fast-check'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {memberRules} from '../src/fields/index.js'
import {type PaperRecord, parseListing, serialize} from '../src/index.js'
import {jsonReader, readJson} from '../src/read/json.js'
import {paperRecordSchema} from '../src/record/index.js'

const parse = (source: string) => parseListing(source, {format: 'json'})
const papers = (source: string) => parse(source).papers
const titles = (source: string) => papers(source).map(({title}) => title)
const ruleIds = (source: string) => parse(source).messages.map(({ruleId}) => ruleId)
/** Messages of the reader alone, whatever other readers would make of the source. */
const readerMessages = (source: string) => {
  const file = new VFile()
  readJson(source, {}, file)
  return file.messages.map(({ruleId, line, reason}) => ({ruleId, line, reason}))
}
const readerRuleIds = (source: string) => readerMessages(source).map(({ruleId}) => ruleId)
/** What becomes of an object with a title and these members. */
const paper = (members: object) => papers(JSON.stringify([{title: 'Kites in Low Wind', ...members}]))[0]

describe('JSON', () => {
  it('gives papers with the place of their objects', () => {
    const objects = ['{"title": "Kites [1]", "authors": [{"name": "}"}]}', '{\n "title": "Boats \\"{\\""\n}']
    const source = `{"count": 2, "papers": [\n${objects.join(',\n')}]}`
    const places = readJson(source).children.map(({position}) =>
      source.slice(position?.start.offset, position?.end.offset)
    )
    expect(places).toEqual(objects)
  })

  it.each([
    ['an array', '[{"title": "Kites"}, {"title": "Boats"}]'],
    ['papers by any name', '{"count": 2, "kites": [{"title": "Kites"}, {"title": "Boats"}]}'],
    [
      'papers in a feed with a title',
      '{"title": "Daily", "items": [{"title": "Kites"}, {"title": "Boats"}]}'
    ],
    ['rows', '{"rows": [{"row_idx": 0, "row": {"title": "Kites"}}, {"row": {"title": "Boats"}}]}'],
    ['hits', '{"hits": {"hits": [{"_source": {"title": "Kites"}}, {"_source": {"title": "Boats"}}]}}'],
    ['days', '{"2025-03-11": [{"title": "Kites"}], "2025-03-12": [{"title": "Boats"}]}'],
    ['arrays of arrays', '[[{"title": "Kites"}], [{"title": "Boats"}]]'],
    ['NDJSON', '{"title": "Kites"}\n{"title": "Boats"}\n'],
    ['NDJSON with Windows line ends', '{"title": "Kites"}\r\n{"title": "Boats"}\r\n'],
    ['a sequence of RFC 7464', '\x1e{"title": "Kites"}\n\x1e{"title": "Boats"}\n'],
    ['values side by side', '{"title": "Kites"}{"title": "Boats"}'],
    ['a byte order mark', '\ufeff[{"title": "Kites"}, {"title": "Boats"}]']
  ])('is read from %s', (_, source) => {
    expect(titles(source)).toEqual(['Kites', 'Boats'])
    expect(ruleIds(source)).toEqual([])
  })

  it.each([
    ['columns with their rows', '{"columns": ["title", "year"], "data": [["Kites", 2025], ["Boats", 2024]]}'],
    ['columns of pandas', '{"title": {"0": "Kites", "1": "Boats"}, "year": {"0": 2025, "1": null}}'],
    ['columns as lists', '{"title": ["Kites", "Boats"], "year": [2025, 2024]}'],
    ['rows under the names of their columns', '[["title", "year"], ["Kites", 2025], ["Boats", 2024]]'],
    [
      'a holder of holders',
      '{"data": {"search": {"edges": [{"node": {"title": "Kites"}}, {"node": {"title": "Boats"}}]}}}'
    ],
    ['JSON with comments', '// papers\n[{"title": "Kites"}, /* older */ {"title": "Boats"}, // the end\n]']
  ])('is read from %s', (_, source) => expect(titles(source)).toEqual(['Kites', 'Boats']))

  it.each([
    ['a package.json', {name: 'kites', version: '1.0.0', scripts: {test: 'vitest'}}],
    ['a GeoJSON file', {type: 'FeatureCollection', features: [{properties: {title: 'Pond'}}]}],
    ['a notebook', {cells: [{cell_type: 'code', source: []}], metadata: {title: 'Kites'}, nbformat: 4}],
    ['an OpenAPI description', {openapi: '3.1.0', info: {title: 'Kites'}, paths: {}}],
    ['a configuration of a compiler', {compilerOptions: {strict: true}}],
    ['a JSON Schema', {$schema: 'https://json-schema.org', title: 'Paper', properties: {}}],
    ['a log of a chat', [{role: 'user', content: 'Which kites fly?'}]],
    ['a log of a chat', {messages: [{role: 'user', content: 'Which kites fly?'}]}],
    [
      'a list of issues of a repository',
      [{title: 'Kites fall', number: 1, state: 'open', html_url: '', user: {}}]
    ]
  ])('of another kind, %s, is refused by name', (name, value) => {
    const {papers: found, messages} = parse(JSON.stringify(value))
    expect(found).toEqual([])
    expect(messages.map(({ruleId, reason}) => [ruleId, reason])).toEqual([
      ['unknown-format', `This seems to be ${name}, which holds no listing of papers`]
    ])
  })

  it('says once that nothing has a title', () => {
    expect(
      readerMessages(
        JSON.stringify([
          {id: 1, name: 'Ada'},
          {id: 2, name: 'Bo'}
        ])
      )
    ).toMatchObject([
      {
        ruleId: 'entry-without-title',
        reason: 'None of 2 values has a title; the first is an object with id, name'
      },
      {ruleId: 'no-paper'}
    ])
  })

  it('takes a board without rows for no fault', () => {
    const row = {paper_title: 'Kites', paper_url: 'https://arxiv.org/abs/2503.01234'}
    const boards = [
      {
        task: 'Flying',
        datasets: [
          {dataset: 'Wind', sota: {rows: [row]}},
          {dataset: 'Rain', sota: {rows: []}}
        ]
      }
    ]
    expect(titles(JSON.stringify(boards))).toEqual(['Kites'])
    expect(ruleIds(JSON.stringify(boards))).toEqual([])
  })

  it('passes over answers to papers, people among them, and what belongs to an item of Zotero', () => {
    const source = JSON.stringify([
      {id: 'a', forum: 'a', content: {title: 'Kites'}},
      {id: 'b', forum: 'a', replyto: 'a', content: {title: 'Official Review'}},
      {'@type': 'Person', name: 'Ada Example'},
      {itemType: 'attachment', title: 'Kites.pdf', parentItem: 'a'}
    ])
    expect(titles(source)).toEqual(['Kites'])
    expect(ruleIds(source)).not.toContain('entry-without-title')
  })

  it('reports a note of Zotero without a paper', () => {
    const source = JSON.stringify([{title: 'Kites'}, {itemType: 'note', note: 'Buy string.'}])
    expect(readerMessages(source)).toMatchObject([
      {ruleId: 'item-left-out', reason: 'Left out a note that belongs to no paper'}
    ])
  })

  it('puts the people that JSON:API includes in their places', () => {
    const source = {
      data: [
        {
          type: 'papers',
          id: '1',
          attributes: {title: 'Kites'},
          relationships: {authors: {data: [{type: 'people', id: '7'}]}}
        }
      ],
      included: [{type: 'people', id: '7', attributes: {name: 'Ada Example'}}]
    }
    expect(papers(JSON.stringify(source))[0]?.authors).toMatchObject([{name: 'Ada Example'}])
  })

  it('takes what a paper holds for no papers', () => {
    const references = [{title: 'Older Kites'}]
    const authors = [{title: 'Dr.', name: 'Ada Example'}]
    expect(titles(JSON.stringify({title: 'Kites', references, citations: references, authors}))).toEqual([
      'Kites'
    ])
    expect(readerRuleIds(JSON.stringify([{abstract: 'We fly.', authors}]))).toEqual([
      'entry-without-title',
      'no-paper'
    ])
  })

  it.each([
    [
      'a page dump',
      'Kites in Low Wind\n\nWe fly kites of paper in low wind.',
      ['unreadable-json', 'no-paper']
    ],
    ['nothing', '', ['unreadable-json', 'no-paper']],
    ['an empty array', '[]', ['no-paper']],
    ['no papers', '{"papers": []}', ['no-paper']],
    ['an error', '{"error": "Too many requests"}', ['no-paper']],
    ['texts', '["Kites in Low Wind", "Paper Boats"]', ['no-paper']],
    ['a number', '7', ['no-paper']]
  ])('reports %s', (_, source, rules) => {
    expect(readJson(source).children).toEqual([])
    expect(readerRuleIds(source)).toEqual(rules)
  })

  it('takes no comment of a bot for an abstract', () => {
    const abstract = 'This is an automated message from the Librarian Bot. Similar: FernNet for Boats (2026)'
    const [paper] = parseListing(JSON.stringify([{title: 'Kites in Low Wind', abstract}])).papers
    expect(paper).toMatchObject({abstract: null, methods: [], extra: {comment: abstract}})
  })

  it('reports what stands among papers and has no title', () => {
    const source = '[{"title": "Kites"},\n{"title": null, "doi": "10.5555/1"},\n7]'
    expect(readerMessages(source)).toEqual([
      {ruleId: 'entry-without-title', line: 2, reason: 'No title: an object with title, doi'},
      {ruleId: 'entry-without-title', line: 1, reason: 'No title: 7'}
    ])
  })

  it('counts the messages that it does not give', () => {
    const rules = readerRuleIds(
      JSON.stringify([{title: 'Kites'}, ...Array.from({length: 1000}, () => ({doi: ''}))])
    )
    expect(rules).toHaveLength(101)
  })
})

describe('broken JSON', () => {
  const kites = '{"title": "Kites", "authors": ["Ada Example"]}'
  const boats = '{"title": "Boats"}'

  it.each([
    ['a comma before a bracket', `[${kites}, ${boats},]`, 'loose-json'],
    [
      'words that JSON does not have',
      `[{"upvotes": NaN, "title": "Kites"}, {"a": None, "title": "Boats"}]`,
      'loose-json'
    ],
    ['a raw line end in a text', `[${kites}, {"abstract": "We\nsail.", "title": "Boats"}]`, 'loose-json'],
    ['a zero character in a text', `[${kites}, {"abstract": "We\0sail.", "title": "Boats"}]`, 'loose-json'],
    ['a missing comma', `[${kites} ${boats}]`, 'unreadable-json'],
    ['a missing bracket', `{"papers": [${kites}, ${boats}`, 'unreadable-json'],
    ['one bracket too many', `[${kites}, ${boats}]]`, 'unreadable-json'],
    ['a zero character between', `${kites}\0${boats}`, 'unreadable-json'],
    ['text around', `callback([${kites}, ${boats}]);`, 'unreadable-json'],
    ['a broken paper', `[${kites}, {"title": "Wind" "doi": 7}, ${boats}]`, 'unreadable-json'],
    ['a broken line', `${kites}\n{"title": "Wind"\n${boats}`, 'unreadable-json'],
    ['a line that is no JSON', `${kites}\noops\n${boats}`, 'unreadable-json'],
    [
      'a quote in a text, one paper a line',
      `[\n${kites},\n{"title": "W"ind"},\n${boats}\n]`,
      'unreadable-json'
    ],
    [
      'a quote in a text, one member a line',
      `[\n${kites},\n{\n"title": "W"ind",\n"doi": "1"\n},\n${boats}\n]`,
      'unreadable-json'
    ]
  ])('with %s gives the other papers and a message', (_, source, rule) => {
    expect(titles(source)).toEqual(['Kites', 'Boats'])
    expect(ruleIds(source)).toEqual([rule])
  })

  it.each([
    ['on one line', JSON.stringify({papers: [{title: 'Kites', a: [{b: 1}]}, {title: 'Boats "]}{[,'}]})],
    ['indented', JSON.stringify([{title: 'Kites', a: [{b: 1}]}, {title: 'Boats "]}{[,'}], null, 2)],
    ['in lines', '{"title": "Kites", "a": [{"b": 1}]}\n{"title": "Boats"}']
  ])('%s keeps all papers that are whole, wherever it is cut', (_, source) => {
    const ends = readJson(source).children.map(({position}) => position?.end.offset ?? 0)
    expect(ends).toHaveLength(2)
    for (let end = 0; end <= source.length; end++) {
      const cut = source.slice(0, end)
      expect(readJson(cut).children).toHaveLength(ends.filter(each => each <= end).length)
    }
    expect(ruleIds(source.slice(0, ends[1]).slice(0, -1))).toContain('unreadable-json')
  })

  it('says where it breaks', () => {
    const source = `{\n  "papers": [\n    {\n      "title": "Kites"\n    },\n    {\n      "title": "Bo`
    expect(readerMessages(source)).toEqual([
      {ruleId: 'unreadable-json', line: 6, reason: 'An object is cut off and was left out'}
    ])
  })

  it('keeps the places of whole papers', () => {
    const source = `[{"title": "Wind" 7}, {"title": "Kites" 7}, ${boats}]`
    const [node] = readJson(source).children
    expect(source.slice(node?.position?.start.offset, node?.position?.end.offset)).toBe(boats)
  })
})

describe('hostile JSON', () => {
  const many = 100_000
  it.each([
    ['brackets', '['.repeat(many)],
    ['braces', '{"a":'.repeat(many)],
    ['closed brackets', '['.repeat(many) + ']'.repeat(many)],
    ['closed braces', `${'{"a":'.repeat(many)}7${'}'.repeat(many)}`],
    ['brackets in a paper', `[{"title": "Kites", "abstract": ${'['.repeat(many)}${']'.repeat(many)}}]`],
    ['brackets of two kinds', '[{'.repeat(many)],
    ['quotes', '"'.repeat(many)],
    ['backslashes', `["${'\\'.repeat(many)}`],
    ['commas', `[${','.repeat(many)}`],
    ['spaces', `[${' '.repeat(many)}{`],
    ['lines', '{"a":1}\n'.repeat(many)],
    ['elements without titles', `[${'{},'.repeat(3 * many)}{}]`],
    ['addresses and commas', JSON.stringify({title: 'Kites', url: 'https:a ,'.repeat(many)})],
    ['cut elements', '[{"title":'.repeat(many)]
  ])('of many %s is read in linear time', (_, source) => {
    expect(readJson(source).type).toBe('root')
  })

  it('may have members and numbers of any kind', () => {
    const source = `[{"__proto__": {"title": "Boats"}, "constructor": 7, "title": "Kites", "upvotes": 1e999, "stars": 123456789012345678901234567890,
      "year": 1e300, "date": {"date-parts": [[1e9, -1, null]]}, "toString": {}, "authors": {"__proto__": []}}]`
    expect(titles(source)).toEqual(['Kites'])
    expect(Object.prototype).not.toHaveProperty('title')
    expect(papers(source)[0]?.extra).toEqual({})
  })

  it('never throws and gives valid records, whatever it holds', () => {
    const names = memberRules.flatMap(({names: text}) => text.split(/[ .]/))
    const value: fc.Arbitrary<unknown> = fc.letrec(tie => ({
      value: fc.oneof(
        {maxDepth: 4},
        fc.string({unit: 'binary', maxLength: 12}),
        fc.constantFrom(
          'Kites in Low Wind',
          'https://arxiv.org/abs/2401.01234',
          '2401.01234',
          '<p>a',
          'a; b, c'
        ),
        fc.constantFrom<unknown>(
          null,
          true,
          7,
          2401.01234,
          1741046399000,
          -1,
          'javascript:alert(1)',
          'Feb 31, 2025'
        ),
        fc.array(tie('value'), {maxLength: 4}),
        fc.dictionary(
          fc.constantFrom(...names, 'name', 'family', 'given', 'value', '__proto__'),
          tie('value'),
          {
            maxKeys: 8
          }
        )
      )
    })).value
    fc.assert(
      fc.property(fc.array(value, {maxLength: 4}), fc.nat(), (values, cut) => {
        const whole = JSON.stringify([{title: 'Kites', ...Object(values[0])}, ...values])
        for (const source of [whole, whole.slice(0, cut % whole.length)]) {
          for (const record of papers(source))
            expect(paperRecordSchema.safeParse(record).error).toBeUndefined()
          expect(readerRuleIds(source).includes('no-paper')).toBe(readJson(source).children.length === 0)
        }
      })
    )
  })

  it('never throws on what is built of pieces of JSON', () => {
    const piece = fc.constantFrom(
      ...[
        '{',
        '}',
        '[',
        ']',
        ',',
        ':',
        '"',
        '\\',
        '\n',
        ' ',
        '\0',
        'NaN',
        '7',
        '"title":',
        '"Kites"',
        '{"title": "Kites"}'
      ],
      ...['"papers":', '"paper":', '"authors":', '\ufeff', '\x1e', '"__proto__":', 'Kites']
    )
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 40}), pieces => {
        const source = pieces.join('')
        expect(readerRuleIds(source).includes('no-paper')).toBe(readJson(source).children.length === 0)
      })
    )
  })
})

describe('the names of members', () => {
  it.each(['arxiv_id', 'arxivId', 'ArXiv ID', 'arxiv-id', '@arxiv_id'])('may be written as %s', name =>
    expect(paper({[name]: '2401.01234v2'})?.id).toBe('arxiv:2401.01234')
  )

  it('stand once for each target of the table', () => {
    const names = memberRules.map(
      ({target, names: text, form}) => [`${target} ${form}`, text.split(' ')] as const
    )
    for (const [target] of names) {
      const all = names.filter(([other]) => other === target).flatMap(([, list]) => list)
      expect(new Set(all).size).toBe(all.length)
    }
  })

  it.each([
    [{id: '2401.01234'}, {arxiv: '2401.01234'}],
    [{id: 'http://arxiv.org/abs/hep-th/9901001v1'}, {arxiv: 'hep-th/9901001'}],
    [{id: 704.0001}, {arxiv: '0704.0001'}],
    [{arxiv_id: 2401.0123}, {arxiv: '2401.01230'}],
    [{id: 7}, {}],
    [
      {
        articleids: [
          {idtype: 'pubmed', value: '7'},
          {idtype: 'doi', value: '10.5555/1'}
        ]
      },
      {pubmed: '7', doi: '10.5555/1'}
    ],
    [{identifiers: [{identifierType: 'arXiv', identifier: 'arXiv:2401.01234'}]}, {arxiv: '2401.01234'}],
    [
      {identifier: ['2025Kite..12....1E', 'arXiv:2401.01234', '10.5555/1']},
      {arxiv: '2401.01234', doi: '10.5555/1'}
    ],
    [{extra: 'arXiv:2401.01234 [cs]\nPMID: 7'}, {arxiv: '2401.01234', pubmed: '7'}],
    [{id: '10.5555/ABC.7'}, {doi: '10.5555/abc.7'}],
    [{doi: 'https://doi.org/10.48550/arXiv.2401.01234'}, {arxiv: '2401.01234'}],
    [{externalIds: {CorpusId: 7, PubMedCentral: '7'}}, {pmc: 'PMC7', semanticscholar: '7'}],
    [{url: 'https://arxiv.org/abs/2401.01234'}, {arxiv: '2401.01234'}],
    [{links: ['https://github.com/ada/kites']}, {}]
  ])('%j is %j', (members, identifiers) => expect(paper(members)?.identifiers).toEqual(identifiers))
})

describe('the title', () => {
  it.each([
    [['Kites in Low Wind', 'Drachen'], 'Kites in Low Wind'],
    [{_: 'Kites', $: {type: 'html'}}, 'Kites'],
    ['Kites in <i>Low</i> Wind &amp; H<sub>2</sub>O', 'Kites in Low Wind & H₂O'],
    ['What <s> and <think> tokens mean', 'What <s> and <think> tokens mean'],
    ['LMK > CLS with <1 GB', 'LMK > CLS with <1 GB'],
    ['$\\ell_1$-Kites\n  in Low Wind', 'ℓ₁-Kites in Low Wind'],
    ['None', 'None'],
    [1984, '1984']
  ])('%j is %j', (title, text) => expect(paper({title})?.title).toBe(text))
})

describe('the title of a source that ends all titles with a period', () => {
  it.each([
    [{title: 'Kites in Low Wind.', pmid: '7'}, 'Kites in Low Wind'],
    [{title: 'Kites in Low Wind.', ee: 'https://a.example/1'}, 'Kites in Low Wind'],
    [{title: 'Kites in the U.S.', pmid: '7'}, 'Kites in the U.S.'],
    [{title: 'Why kites fall...', pmid: '7'}, 'Why kites fall...'],
    [{title: 'Kites in Low Wind.'}, 'Kites in Low Wind.'],
    [{title: '{K}ites in Low Wind', ENTRYTYPE: 'article'}, 'Kites in Low Wind']
  ])('%j is %j', (members, title) => expect(papers(JSON.stringify([members]))[0]?.title).toBe(title))
})

describe('the abstract', () => {
  it.each([
    [[{section: 'Abstract', text: 'We fly.', cite_spans: []}, {text: 'They sail.'}], 'We fly.\n\nThey sail.'],
    [
      {AbstractText: [{'@Label': 'METHODS', '#text': 'We fly.'}, 'They sail.']},
      'METHODS: We fly.\n\nThey sail.'
    ],
    [{h1: 'Abstract', p: ['We fly.', 'They sail.']}, 'We fly.\n\nThey sail.'],
    [{en: 'We fly.', de: 'Wir fliegen.'}, 'We fly.'],
    ['We fly\nkites.', 'We fly kites.'],
    ['  We fly\nkites.\n  They sail\non.', 'We fly kites.\n\nThey sail on.'],
    ['  We fly\n  kites.', 'We fly kites.'],
    ['Abstract: We fly.', 'We fly.'],
    ['<h4>Abstract</h4><p>We fly.</p><p>They sail.</p>', 'We fly.\n\nThey sail.'],
    [['We fly.', 'They sail.'], 'We fly.\n\nThey sail.'],
    [{kites: [1, 3], We: [0], fly: [2], '': [1e9]}, 'We kites fly kites'],
    ['Kites in Low Wind', null],
    [{text: 7}, null],
    ['', null]
  ])('%j is %j', (abstract, text) => expect(paper({abstract})?.abstract).toBe(text))
})

describe('the authors', () => {
  const ada = {name: 'Ada Example', given: 'Ada', family: 'Example'}
  const bo = {name: 'Bo Example', given: 'Bo', family: 'Example'}
  it.each([
    ['names', ['Ada Example', 'Bo Example']],
    ['names written backwards', ['Example, Ada', 'Example, Bo']],
    ['a text', 'Ada Example, Bo Example'],
    ['a text in an array', ['Ada Example and Bo Example']],
    ['a list that Python wrote', "['Ada Example', 'Bo Example']"],
    ['objects', [{name: 'Ada Example'}, {display_name: 'Bo Example'}]],
    [
      'objects with parts of names',
      [
        {given: 'Ada', family: 'Example'},
        {firstName: 'Bo', lastName: 'Example'}
      ]
    ],
    [
      'rows with parts of names',
      [
        ['Example', 'Ada', ''],
        ['Example', 'Bo', '', 'Polder Institute']
      ]
    ],
    ['names with "and" as in BibTeX', 'Example, Ada and Example, Bo'],
    ['names with bars', 'Ada Example|Bo Example'],
    ['names with semicolons and degrees', 'Ada Example, PhD; Bo Example, MD'],
    ['pairs of names', 'Example, Ada, Example, Bo'],
    ['a list that Python wrote of objects', `[{'name': 'Ada Example', 'id': None}, {'name': "Bo Example"}]`],
    ['a list of JSON in a text', '["Ada Example", "Bo Example"]'],
    ['a list in a holder', {'@complete': 'Y', author: [{name: 'Ada Example'}, {name: 'Bo Example'}]}],
    [
      'those who have other parts, too',
      [
        {name: 'Ada Example', role: 'author'},
        {name: 'Bo Example', roles: ['author', 'editor']},
        {name: 'Cy Example', creatorType: 'editor'},
        {name: 'Di Example', role: 'Translators'}
      ]
    ],
    [
      'names and their parts by other names',
      [{fullName: 'Example, Ada', name: 'Ada', surname: 'Example'}, {name: {first: 'Bo', last: 'Example'}}]
    ],
    ['one hidden', [{name: 'Ada Example'}, {name: 'Cy Example', hidden: true}, {name: 'Bo Example'}]],
    [
      'odd ones',
      [{name: 'Ada Example'}, null, 7.5, {}, [], {name: ''}, {name: 'Bo Example'}].filter(
        each => each !== 7.5
      )
    ]
  ])('are read from %s', (_, authors) => expect(paper({authors})?.authors).toEqual([ada, bo]))

  it.each([
    ['Example AB, Example C.', ['AB Example', 'C Example']],
    ['Example, A., Example, B.A.', ['A. Example', 'B.A. Example']],
    ['A. Example, B. Example and C. Example', ['A. Example', 'B. Example', 'C. Example']],
    ['Example, Ada', ['Ada Example']],
    ['Example, Ada, et al.', ['Ada Example']]
  ])('of %j are %j', (author, names) => expect(paper({author})?.authors.map(({name}) => name)).toEqual(names))

  it('may be one', () => expect(paper({author: {given: 'Ada', family: 'Example'}})?.authors).toEqual([ada]))

  it('keep their suffix, and a group its commas', () => {
    const authors = [
      {given: 'Ada', family: 'Example', suffix: 'Jr.'},
      {name: 'Institute for Kites, Wind and Sails'}
    ]
    expect(paper({authors})?.authors.map(({name}) => name)).toEqual([
      'Ada Example Jr.',
      'Institute for Kites, Wind and Sails'
    ])
  })

  it('say where they work', () => {
    const authors = [
      {name: 'Ada Example', affiliation: [{name: 'Polder Institute'}]},
      {name: 'Bo Example', affiliations: ['Polder Institute', 'Willow University']}
    ]
    expect(paper({authors})?.extra).toEqual({organization: 'Polder Institute; Willow University'})
  })
})

describe('a date', () => {
  it.each([
    ['2025-03-11', '2025-03-11'],
    ['2025-03-11T12:34:56.789+0000', '2025-03-11T12:34:56.789+00:00'],
    ['Mon, 2 Apr 2007 19:18:42 GMT', '2007-04-02T19:18:42Z'],
    ['March 2025', '2025-03'],
    [2025, '2025'],
    ['2025', '2025'],
    [20250311, '2025-03-11'],
    [1741651200, '2025-03-11'],
    [1741696496789, '2025-03-11T12:34:56.789Z'],
    [{'date-parts': [[2025, 3]]}, '2025-03'],
    [{'date-parts': [['2025', '3', '11']]}, '2025-03-11'],
    [[2025, 3, 11], '2025-03-11'],
    [{year: 2025, month: 'Mar', day: 11}, '2025-03-11'],
    [{year: 2025, month: 3}, '2025-03'],
    [{year: 2025}, '2025'],
    [{$date: '2025-03-11T00:00:00Z'}, '2025-03-11T00:00:00Z'],
    [[{date: '2025-03-11', dateType: 'Issued'}], '2025-03-11'],
    [{Year: '2025', Month: 'Mar'}, '2025-03'],
    [{MedlineDate: '2025 Mar-Apr'}, '2025-03'],
    ['2025-03-00', '2025-03'],
    ['--02-29', '--02-29'],
    ['Spring 2025', '2025']
  ])('%j is %s', (date, iso) => expect(paper({date})?.dates).toEqual({published: iso}))

  it.each([[20251399], [20250230], ['2025-02-30'], ['--02-30'], [{'date-parts': [[null]]}], [7], [{}], [[]]])(
    'is not %j',
    date => expect(paper({date})?.dates).toEqual({})
  )

  it('that cannot be read is reported, unless another can', () => {
    expect(ruleIds('{"title": "Kites", "date": "to appear"}')).toEqual(['unreadable-date'])
    for (const date of ['2025-02-30', '2025-02-29', '--02-30', '--04-31', '2025-02-30T12:00', '30/02/2025'])
      expect(ruleIds(JSON.stringify({title: 'Kites', date}))).toEqual(['unreadable-date'])
    expect(ruleIds('{"title": "Kites", "date": "to appear", "year": 2025}')).toEqual([])
  })
})

describe('links', () => {
  it.each([
    [{github: 'https://github.com/ada/kites'}, ['code https://github.com/ada/kites']],
    [{github: 'github.com/ada/kites'}, ['code https://github.com/ada/kites']],
    [
      {code: ['https://a.example/1', {url: 'https://a.example/2'}]},
      ['code https://a.example/1', 'code https://a.example/2']
    ],
    [
      {code_url: 'https://a.example/1, https://a.example/2'},
      ['code https://a.example/1', 'code https://a.example/2']
    ],
    [
      {pdf: {url: 'https://a.example/1'}, url: 'https://a.example/2'},
      ['other https://a.example/2', 'paper https://a.example/1']
    ],
    [
      {
        link: [
          {href: 'https://a.example/1', rel: 'self'},
          {href: 'https://a.example/2', type: 'application/pdf'}
        ]
      },
      ['paper https://a.example/2']
    ],
    [{code: 'soon', project: 'Kites', demo: true, url: 'none'}, []]
  ])('of %j are %j', (members, links) =>
    expect(paper(members)?.links.map(({kind, url}) => `${kind} ${url}`)).toEqual(links)
  )

  it('that are none of the web are reported', () => {
    expect(ruleIds('{"title": "Kites", "url": "javascript:alert(1)"}')).toEqual(['bad-link-scheme'])
  })
})

describe('subjects', () => {
  it.each([
    [{categories: 'cs.LG stat.ML hep-th'}, ['cs.LG', 'stat.ML', 'hep-th']],
    [{categories: ['Machine Learning (cs.LG)', 'Kites, Wind and Sails']}, ['cs.LG', 'Kites, Wind and Sails']],
    [{primary_category: 'cs.LG', categories: ['stat.ML', 'cs.LG']}, ['cs.LG', 'stat.ML']],
    [{tags: 'machine learning'}, ['machine learning']],
    [{keywords: 'kites, low wind'}, ['kites', 'low wind']],
    [{authkeywords: 'kites | low wind'}, ['kites', 'low wind']],
    [{keywords: {keyword: [{'#text': 'kites'}, {'#text': 'wind'}]}}, ['kites', 'wind']],
    [{tags: [{tag: 'kites'}, 7]}, ['kites']],
    [{tasks: [{task: 'Kite Flying'}], keywords: ['kites']}, ['Kite Flying', 'kites']]
  ])('of %j are %j', (members, subjects) => expect(paper(members)?.subjects).toEqual(subjects))
})

describe('what else is said', () => {
  it('tells a count of comments from a comment', () => {
    expect(paper({comments: 12})?.extra).toEqual({comments: '12'})
    expect(paper({comments: '12 pages'})?.extra).toEqual({comment: '12 pages'})
  })

  it('leaves out what programs write for nothing', () => {
    expect(paper({doi: 'nan', journal: 'None', venue: null, comment: 'N/A', upvotes: 0})?.extra).toEqual({
      upvotes: '0'
    })
  })
})

describe('records of this package', () => {
  const page = readFileSync('fixtures/text/trending.txt', 'utf8')
  const own = parseListing(page, {year: 2025, url: 'https://papers.example/today'}).papers

  it.each(['json', 'ndjson'] as const)('are equal when they are written as %s and read', format => {
    expect(own.length).toBeGreaterThan(1)
    const {papers: read, messages} = parse(serialize(own, format))
    expect(read).toEqual(own)
    expect(messages).toEqual([])
  })

  it('keep members that the schema does not know', () => {
    const record = {...own[0], rating: {stars: 5}} as PaperRecord
    expect(papers(serialize([record], 'json'))).toEqual([record])
  })

  it('that are not valid are reported, and read as any paper', () => {
    const source = JSON.stringify([{...own[0], abstract: 7, identifiers: {doi: '10.5555/1'}}])
    expect(ruleIds(source)).toEqual(['invalid-record'])
    expect(papers(source)[0]).toMatchObject({title: own[0]?.title, id: 'doi:10.5555/1'})
  })
})

describe('detecting JSON', () => {
  const fixtures = readdirSync('fixtures/json').filter(name => !name.endsWith('.expected.json'))

  it.each(fixtures)('knows %s, wherever it is cut behind the first name', name => {
    const source = readFileSync(`fixtures/json/${name}`, 'utf8')
    const from = (/"[^"]*"\s*[:,]/.exec(source)?.[0].length ?? 0) + source.search(/"[^"]*"\s*[:,]/)
    for (let end = from; end < Math.min(source.length, 4096); end++)
      expect(jsonReader.detect(source.slice(0, end))).toBeGreaterThan(0.9)
  })

  it('is less sure than the reader of CSL-JSON', () => {
    const source = '[{"type": "article-journal", "author": [{"family": "Example"}], "title": "Kites"}]'
    expect(parseListing(source).tree.data?.format).toBe('bibliography')
    expect(parseListing('[{"title": "Kites", "author": [{"family": "Example"}]}]').tree.data?.format).toBe(
      'json'
    )
  })

  it.each([
    '[1]',
    '[1] Kites in Low Wind',
    '[Kites in Low Wind][12]',
    '[Kites](https://example.org)',
    '["Kites in Low Wind"]',
    '- [ ] Kites',
    '{% raw %}',
    '{Kites}: a paper',
    '{"u}ber Drachen',
    "{'title': 'Kites'}",
    '@misc{kites, title = "Kites"}',
    'Kites in Low Wind\n{"title": "Boats"}',
    ''
  ])('does not claim %j', source => expect(jsonReader.detect(source)).toBe(0))

  it('is done in linear time', () => {
    for (const text of ['[', ' ', '[ ', '{"', '{"\\', '{}', '[{'])
      expect(jsonReader.detect(`${text.repeat(4096).slice(0, 4096)}x`)).toBeLessThan(1)
  })
})
