import fc from 'fast-check'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {detect, parseListing, readCsv, serialize} from '../src/index.js'
import {readTable} from '../src/read/index.js'
import {paperRecordSchema} from '../src/record/index.js'
import {RowReader} from '../src/table/rows.js'
import {bare, records, whole} from './papers.js'

const parse = (source: string) => parseListing(source, {format: 'table'})
const papers = (source: string) => parse(source).papers
const titles = (source: string) => papers(source).map(({title}) => title)
/** Messages of the reader alone, whatever other readers would make of the source. */
const messages = (source: string) => {
  const file = new VFile()
  readTable(source, {}, file)
  return file.messages.map(({ruleId, line, reason}) => ({ruleId, line, reason}))
}
const ruleIds = (source: string) => messages(source).map(({ruleId}) => ruleId)
/** What becomes of a row with a title and this cell. */
const paper = (column: string, cell: string) =>
  papers(`Title,DOI,"${column}"\nKites in Low Wind,10.5555/kite.1,"${cell.replaceAll('"', '""')}"\n`)[0]
const authors = (cell: string, column = 'Authors') =>
  paper(column, cell)?.authors.map(({name, given, family}) => (given ? `${given}|${family}` : name))

describe('a table', () => {
  it('gives papers with the place of their rows', () => {
    const rows = ['"Kites, [1]","Ada Example"', '"Paper\nBoats",Bo Sample']
    const source = `Title,Authors\r\n${rows.join('\r\n')}\r\n`
    const places = readTable(source).children.map(({position}) =>
      source.slice(position?.start.offset, position?.end.offset)
    )
    expect(places).toEqual(rows)
  })

  it.each([
    ['commas', 'title,authors,year\nKites,Ada Example,2024\nBoats,Bo Sample,2025\n'],
    ['semicolons', 'title;authors;year\nKites;Ada Example;2024\nBoats;Bo Sample;2025\n'],
    ['tabs', 'title\tauthors\tyear\nKites\tAda Example\t2024\nBoats\tBo Sample\t2025\n'],
    ['bars', 'title|authors|year\nKites|Ada Example|2024\nBoats|Bo Sample|2025\n'],
    [
      'the separator that its first line names',
      'sep=;\ntitle;authors;year\nKites;Ada, Bo;2024\nBoats;;2025\n'
    ],
    [
      'quotation marks',
      '"title","authors","year"\n"Kites","Ada Example","2024"\n"Boats","Bo Sample","2025"\n'
    ],
    ['spaces before quotation marks', 'title, authors, year\n"Kites", "Ada, Bo", 2024\n"Boats", "", 2025\n'],
    ['Windows line ends', 'title,authors,year\r\nKites,Ada Example,2024\r\nBoats,Bo Sample,2025\r\n'],
    ['line ends of old Macs', 'title,authors,year\rKites,Ada Example,2024\rBoats,Bo Sample,2025\r'],
    ['no line end at its end', 'title,authors,year\nKites,Ada Example,2024\nBoats,Bo Sample,2025'],
    ['a byte order mark', '\ufefftitle,authors,year\nKites,Ada Example,2024\nBoats,Bo Sample,2025\n'],
    ['lines of remarks before it', 'Papers of the week\n\ntitle,authors,year\nKites,,2024\nBoats,,2025\n'],
    [
      'remarks in it',
      'title,authors,year\n# week 1\nKites,Ada Example,2024\n# week 2\nBoats,Bo Sample,2025\n'
    ],
    ['empty rows', 'title,authors,year\n\nKites,Ada Example,2024\n,,\nBoats,Bo Sample,2025\n\n'],
    ['its header on each page', 'title,doi\nKites,10.5555/k.1\ntitle,doi\nBoats,10.5555/b.2\n'],
    ['an unnamed first column', ',title,authors\n0,Kites,Ada Example\n1,Boats,Bo Sample\n'],
    ['the names of rows', 'title,authors\n1,Kites,Ada Example\n2,Boats,Bo Sample\n'],
    ['two columns of a name', 'title,url,url\nKites,https://a.example,https://b.example\nBoats,,\n'],
    ['one column', 'Title\nKites\nBoats\n']
  ])('is read with %s', (_, source) => {
    expect(titles(source)).toEqual(['Kites', 'Boats'])
    expect(ruleIds(source)).toEqual([])
  })

  it.each([
    ['Chinese', '标题,作者,摘要,年份,关键词\n风筝,王小明;李小红,我们放风筝。,2024,风;筝\n'],
    ['Japanese', '論文タイトル,著者,要旨,発行年,キーワード\n風筝,王小明;李小红,我们放风筝。,2024,風;筝\n'],
    [
      'German',
      'Titel;Autoren;Zusammenfassung;Jahr;Schlagwörter\nDrachen;A. Muster, B. Muster;Kurz.;2024;x, y\n'
    ],
    ['French', 'Titre;Auteurs;Résumé;Année;Mots-clés\nCerfs;A. Muster, B. Muster;Court.;2024;x, y\n'],
    ['Spanish', 'Título;Autores;Resumen;Año;Palabras clave\nCometas;A. Muster, B. Muster;Corto.;2024;x, y\n']
  ])('may have names in %s', (_, source) => {
    const [found] = parseListing(source).papers
    expect(found?.authors).toHaveLength(2)
    expect(found?.abstract).not.toBeNull()
    expect(found?.dates).toEqual({published: '2024'})
    expect(found?.subjects).toHaveLength(2)
  })

  it('says which columns of texts it did not read, and nothing of others', () => {
    const source =
      'Title,DOI,Shelf,What I think of it\nKites,10.5555/k.1,A 7,Nice to read on the train to work\n'
    expect(messages(source)).toEqual([
      {ruleId: 'unread-columns', line: undefined, reason: 'Columns that were not read: What I think of it'}
    ])
  })

  it.each([
    [
      'a bank statement',
      'Date,Description,Amount\n2025-03-11,Kites for the shop,1.00\n2025-03-12,Boats and more,2.00\n'
    ],
    ['measurements', '5.1,3.5,1.4\n4.9,3.0,1.4\n4.7,3.2,1.3\n4.6,3.1,1.5\n'],
    ['persons', 'Title,First Name,Email\nDr.,Ada,a@a.example\nDr.,Bo,b@a.example\nProf.,Cy,c@a.example\n']
  ])('without titles is no list of papers: %s', (_, source) => {
    expect(readTable(source).children).toEqual([])
    expect(ruleIds(source)).toEqual(['no-title-column', 'no-paper'])
    expect(parseListing(source).papers).toEqual([])
  })

  it('names the columns where none is one of titles', () => {
    expect(messages('Day,Price\n1,2\n3,4\n5,6\nx,y\n'.replaceAll(',', '\t'))[0]?.reason).toBe(
      'A table without a column of titles of papers: columns Day, Price'
    )
  })

  it.each([
    ['a page dump', 'Kites in Low Wind\n\nWe fly kites of paper in low wind.'],
    ['nothing', '']
  ])('is not %s', (_, source) => {
    expect(readTable(source).children).toEqual([])
    expect(ruleIds(source)).toEqual(['unreadable-table', 'no-paper'])
  })
})

describe('the format of a table', () => {
  it.each([
    [
      'prose',
      'Kites, boats, and wind\nWe fly kites, sail boats, and wait.\nThen, at last, we rest.\nWe sleep, eat, and read.'
    ],
    ['a table in Markdown', '| Title | Authors |\n| --- | --- |\n| Kites | Ada |\n| Boats | Bo |'],
    [
      'a table in Markdown without outer bars',
      'Title | Authors | Year\n--- | --- | ---\nKites | Ada | 2024\nBoats | Bo | 2025'
    ],
    [
      'code',
      'const title = get(a, b, c)\nconst year = get(d, e, f)\nconst doi = get(g, h, i)\nreturn [title, year, doi]'
    ],
    [
      'a log',
      '12:00:01,123 INFO kites: up, well\n12:00:02,456 WARN boats: down\n12:00:03,789 INFO wind\n12:00:04,000 INFO end'
    ],
    ['a menu', 'Title | Authors | Abstract | PDF\nKites in Low Wind\nAda Example\nWe fly kites.'],
    [
      'lists of authors',
      'Kites in Low Wind\nAda Example, Bo Sample, Cy Kite\n\nPaper Boats\nDee Sample, Ed Kite, Flo Weide'
    ]
  ])('is not that of %s', (_, source) => {
    expect(detect(source).format).not.toBe('table')
  })

  it('is told from its first line, if need be', () => {
    const {format, confidence} = detect('"Authors","Title","Year","DOI","Abstract"')
    expect(format).toBe('table')
    expect(confidence).toBeGreaterThan(0.9)
  })
})

describe('cells', () => {
  it.each([
    ['names turned round', 'Example, Ada; Sample, Bo', ['Ada|Example', 'Bo|Sample']],
    ['names in reading order', 'Ada Example, Bo Sample', ['Ada|Example', 'Bo|Sample']],
    ['"and"', 'Example, Ada and Sample, Bo', ['Ada|Example', 'Bo|Sample']],
    ['bars', 'Ada Example|Bo Sample', ['Ada|Example', 'Bo|Sample']],
    ['line ends', 'Ada Example\nBo Sample', ['Ada|Example', 'Bo|Sample']],
    [
      'numbers of authors',
      'Example, Ada N. (57200000001); Sample, Bo (57200000002)',
      ['Ada N.|Example', 'Bo|Sample']
    ],
    [
      'initials behind',
      'Example A, de Sample Filho BC, Kite D.',
      ['A|Example', 'BC|de Sample Filho', 'D|Kite']
    ],
    ['a list of Python', `['Ada Example', "Bo O'Sample"]`, ['Ada|Example', "Bo|O'Sample"]],
    ['a list of NumPy', "['Ada Example' 'Bo Sample']", ['Ada|Example', 'Bo|Sample']],
    [
      'objects of Python',
      "[{'name': 'Ada Example', 'id': None}, {'name': 'Bo Sample'}]",
      ['Ada|Example', 'Bo|Sample']
    ],
    ['JSON', '[["Example", "Ada", ""], ["Sample", "Bo", ""]]', ['Ada|Example', 'Bo|Sample']],
    ['nothing', 'NaN', []]
  ])('hold authors with %s', (_, cell, names) => {
    expect(authors(cell)).toEqual(names)
  })

  it('hold authors that nothing parts', () => {
    const source = 'Item Title,Authors\nKites,Ada ExampleBo (Bob) SampleCy McKite\n'
    expect(papers(source)[0]?.authors.map(({name}) => name)).toEqual([
      'Ada Example',
      'Bo (Bob) Sample',
      'Cy McKite'
    ])
  })

  it('hold an author each', () => {
    const source = 'Title,Author 1,Author 2,Author 3\nKites,Ada Example,Bo Sample,\n'
    expect(papers(source)[0]?.authors.map(({name}) => name)).toEqual(['Ada Example', 'Bo Sample'])
  })

  it.each([
    ['Year', '2024.0', '2024'],
    ['Date', '2024-03-01 00:00:00', '2024-03-01'],
    ['Date', '13/03/2024', '2024-03-13'],
    ['Date', '3/13/2024', '2024-03-13'],
    ['Date', '03/04/2024', '2024'],
    ['Date', '01.02.2024', '2024-02-01'],
    ['Date', '45352', '2024-03-01'],
    ['Date', 'March 1, 2024', '2024-03-01']
  ])('hold a date: %s %s', (column, cell, date) => {
    expect(paper(column, cell)?.dates).toEqual({published: date})
  })

  it('hold formulas and links of spreadsheets', () => {
    const source =
      'Title,Paper link,DOI\n"=HYPERLINK(""https://arxiv.org/abs/2401.01234"",""Kites"")",,\nBoats,"=HYPERLINK(""https://boats.example"";""here"")","=""10.5555/b.2"""\n[Wind](https://wind.example),,\n'
    const found = papers(source)
    expect(found.map(({id}) => id)).toEqual([
      'arxiv:2401.01234',
      'doi:10.5555/b.2',
      expect.stringMatching(/^title:wind/)
    ])
    expect(found.map(({links}) => links.map(({url}) => url))).toEqual([
      ['https://arxiv.org/abs/2401.01234'],
      ['https://boats.example/'],
      ['https://wind.example/']
    ])
  })

  it('hold identifiers of arXiv that were taken for numbers', () => {
    expect(paper('arXiv ID', '2401.0123')?.identifiers.arxiv).toBe('2401.0123')
    expect(paper('arXiv ID', '704.0001')?.identifiers.arxiv).toBe('0704.0001')
  })
})

describe('broken rows', () => {
  const header = 'Title,Authors,Year,DOI\n'

  it.each([
    [
      'an unclosed quotation mark',
      '"Kites,Ada Example,2024,10.5555/k.1\nBoats,"Bo Sample",2025,10.5555/b.2\n',
      'unclosed-quote'
    ],
    [
      'one that nothing closes',
      'Kites,Ada Example,2024,\nBoats,"Bo Sample,2025,10.5555/b.2\n',
      'unclosed-quote'
    ],
    [
      'a comma in a title',
      'Kites,Ada Example,2024,\nBoats, and Wind,Bo Sample,2025,10.5555/b.2\n',
      'uneven-row'
    ],
    ['cells that are missing', 'Kites\tx,Ada Example\nBoats,Bo Sample,2025,10.5555/b.2\n', 'uneven-row'],
    [
      'a row without a title',
      'Kites,,,\n,Cy Kite,2023,10.5555/n.1\nBoats,,2025,10.5555/b.2\n',
      'entry-without-title'
    ],
    ['a sum', 'Kites,,,\nBoats,,2025,10.5555/b.2\nTotal: 2,,,\n', 'entry-without-title'],
    ['a remark', 'Kites,,,\nthe rest is older\nBoats,,2025,10.5555/b.2\n', 'uneven-row']
  ])('cost no other row: %s', (_, rows, rule) => {
    const source = header + rows
    expect(titles(source)).toHaveLength(2)
    expect(papers(source)[1]?.identifiers).toEqual({doi: '10.5555/b.2'})
    expect(ruleIds(source)).toEqual([rule])
  })

  it('are said with their lines', () => {
    const source = `${header}Kites,Ada Example\n"Paper\nBoats",,,\n,Cy Kite,2023,\n`
    expect(messages(source)).toEqual([
      {ruleId: 'uneven-row', line: 2, reason: 'A row of 2 cells in a table of 4 columns'},
      {ruleId: 'entry-without-title', line: 5, reason: 'No title: a row with Authors, Year'}
    ])
  })

  it('keep quotation marks that are no marks of cells', () => {
    expect(titles(`${header}"Kites "in" Wind",,,\nThe "Boat",,,\n"""Sail""",,,\n`)).toEqual([
      'Kites "in" Wind',
      'The "Boat"',
      '"Sail"'
    ])
  })

  it('are counted where there are many', () => {
    expect(ruleIds(header + 'Kites,Ada,2024\n'.repeat(1000))).toHaveLength(101)
  })

  it('keep what a cut file holds', () => {
    const source = `${header}Kites,,2024,\n"Boats","We sail\nand rest`
    expect(titles(source)).toEqual(['Kites', 'Boats'])
  })
})

describe('several tables in a file', () => {
  it('are read each by its own names', () => {
    const source =
      'Title,Authors,Year\nKites,Ada Example,2024\n\nDOI,Paper title,Abstract\n10.5555/b.2,Boats,We sail.\n'
    expect(papers(source).map(({id}) => id)).toEqual([
      expect.stringMatching(/^title:kites/),
      'doi:10.5555/b.2'
    ])
  })
})

describe('a table with a field on each row', () => {
  it('is turned', () => {
    const source =
      '"TITLE","Kites"\n"AUTHOR NAMES","Example A.","Sample B."\n"DOI","10.5555/k.1"\n\n"TITLE","Boats"\n"DOI","10.5555/b.2"\n'
    expect(parseListing(source).papers).toMatchObject([
      {id: 'doi:10.5555/k.1', authors: [{family: 'Example'}, {family: 'Sample'}]},
      {id: 'doi:10.5555/b.2', title: 'Boats', source: {format: 'table', position: {start: {line: 5}}}}
    ])
  })
})

describe('a table of this package', () => {
  it.each(['csv', 'tsv'] as const)('gives its records back: %s', format => {
    const source = serialize([whole, bare], format)
    expect(parseListing(source).papers).toEqual([whole, bare])
    expect(parseListing(source, {duplicates: 'keep'}).papers).toEqual(readCsv(source).map(({value}) => value))
  })

  it('gives them back whatever they hold', () => {
    fc.assert(
      fc.property(records, record => {
        const source = serialize([record], 'csv')
        const valid = readCsv(source).flatMap(({value}) => paperRecordSchema.safeParse(value).data ?? [])
        expect(parseListing(source).papers).toEqual(valid)
      }),
      {numRuns: 50}
    )
  })

  it('takes cells that were changed, and says which it cannot take', () => {
    const source = serialize([whole], 'csv')
      .replace('The Kite Collaboration', 'Ada Example')
      .replace('accuracy about 91.5%', 'accuracy 92%')
    const [first] = whole.authors
    expect(parse(source).papers).toEqual([
      {...whole, authors: [first, {name: 'Ada Example', given: 'Ada', family: 'Example'}]}
    ])
    expect(messages(source)).toEqual([
      {ruleId: 'ignored-cell', line: 2, reason: 'Cells say too little to change the record: metrics'}
    ])
  })

  it('reads a row anew whose record is not valid any more', () => {
    const source = serialize([whole], 'csv').replace(`"${whole.title}"`, 'Felling Willow Trees')
    const {papers, messages} = parse(source)
    expect(messages.map(({ruleId}) => ruleId)).toEqual(['invalid-record'])
    expect(papers).toMatchObject([
      {title: 'Felling Willow Trees', abstract: whole.abstract, identifiers: {doi: '10.5555/kite.7'}}
    ])
  })

  it('puts rows of one paper together', () => {
    const source = serialize([whole], 'csv', {explode: 'authors'})
    expect(parseListing(source).papers).toMatchObject([{id: whole.id, authors: whole.authors}])
  })
})

describe('rows', () => {
  const rows = (text: string, width?: number) => {
    const reader = new RowReader(text, ',')
    const found: Array<readonly string[]> = []
    for (let row = reader.next(width); row; row = reader.next(width)) found.push(row.cells)
    return found
  }

  it.each([
    [
      'a,b\nc,d',
      [
        ['a', 'b'],
        ['c', 'd']
      ]
    ],
    ['a,"b,\nc"\n', [['a', 'b,\nc']]],
    ['"a""b",""\n', [['a"b', '']]],
    ['a\r\n\r\nb\r', [['a'], [''], ['b']]],
    ['"a" , "b"', [['a', 'b']]],
    ['', []]
  ])('of %j', (text, cells) => expect(rows(text)).toEqual(cells))

  it('have all characters of a file in order', () => {
    fc.assert(
      fc.property(
        fc.string({unit: fc.constantFrom('a', ',', '"', '\n', '\r', ' ')}),
        fc.nat(4),
        (text, width) => {
          const reader = new RowReader(text, ',')
          let end = 0
          for (let row = reader.next(width); row; row = reader.next(width)) {
            expect(text.slice(end, row.start)).toMatch(/^(?:\r\n?|\n)?$/)
            end = row.end
          }
          expect(text.slice(end)).toMatch(/^(?:\r\n?|\n)?$/)
        }
      )
    )
  })
})

describe('hostile tables', () => {
  const many = 100_000
  const header = 'Title,Authors,Year\n'
  it.each([
    ['quotation marks', '"'.repeat(many)],
    ['cells', ','.repeat(many)],
    ['cells with semicolons', ';'.repeat(many)],
    ['rows that open a quotation mark', '"a\n'.repeat(many)],
    ['rows of cells that open one', '"a,b,c\n'.repeat(many)],
    ['cells that open one', '"a,'.repeat(many)],
    ['pairs of marks', '"a""b'.repeat(many)],
    ['marks in cells', '"x" y,'.repeat(many)],
    ['rows of marks', '"\n'.repeat(many)],
    ['names', `k,"${'Ada Example, '.repeat(many / 10)}",2024\n`],
    ['brackets', `k,"${'['.repeat(many)}${']'.repeat(many)}",2024\n`],
    ['strings of Python', `k,"['${"a', '".repeat(many)}']",2024\n`],
    ['capitals in small letters', `Item Title,Authors\nk,${'aB'.repeat(many)}\n`],
    ['headers', 'Title,Authors,DOI\nTitle,Authors,Year\n'.repeat(many / 20)],
    ['long rows', 'a,b,c,d,e,f\n'.repeat(many)]
  ])('of many %s are read in linear time', (_, rows) => {
    expect(readTable(header + rows).type).toBe('root')
    expect(readTable(rows).type).toBe('root')
    expect(detect(rows).format).toBeDefined()
  })

  it('may have many columns and one large cell', () => {
    const names = Array.from({length: 10_000}, (_, index) => `column ${index}`).join(',')
    const cells = `${',x'.repeat(9_999)}\n`
    expect(titles(`title,authors,${names}\nKites,Ada Example,x${cells}Boats,,x${cells}`)).toEqual([
      'Kites',
      'Boats'
    ])
    expect(papers(`${header}Kites,,"${'word '.repeat(24_000)}"\n`)).toHaveLength(1)
  })

  it('may name members of objects', () => {
    const [found] = papers('title,__proto__,constructor,toString,doi\nKites,1,2,3,10.5555/k.1\n')
    expect(found?.id).toBe('doi:10.5555/k.1')
    expect(Object.prototype).not.toHaveProperty('title')
  })

  it('never throw and give valid records, whatever they hold', () => {
    const cell = fc.oneof(
      fc.string({unit: 'binary', maxLength: 8}),
      fc.constantFrom(
        'Kites in Low Wind',
        '"',
        '""',
        '\n',
        '[',
        "['a', 'b']",
        '=HYPERLINK("a","b")',
        'Example, Ada; Sample, Bo',
        '45352',
        '{"a": 1}',
        'NaN'
      )
    )
    fc.assert(
      fc.property(fc.array(fc.array(cell, {minLength: 1, maxLength: 6}), {maxLength: 6}), rows => {
        const text = rows.map(cells => cells.join(',')).join('\n')
        for (const source of [text, `title,authors,date,keywords,url,arxiv\n${text}`])
          for (const record of papers(source)) expect(paperRecordSchema.safeParse(record).success).toBe(true)
      }),
      {numRuns: 300}
    )
  })
})
