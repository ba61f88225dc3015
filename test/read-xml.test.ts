import {readdirSync, readFileSync} from 'node:fs'
import fc from 'fast-check'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {detect, parseListing} from '../src/index.js'
import {readXml, xmlReader} from '../src/read/xml.js'
import {paperRecordSchema} from '../src/record/index.js'

const parse = (source: string) => parseListing(source, {format: 'xml'})
const papers = (source: string) => parse(source).papers
const titles = (source: string) => papers(source).map(({title}) => title)
/** Messages of the reader alone. */
const messages = (source: string) => {
  const file = new VFile()
  readXml(source, {}, file)
  return file.messages.map(({ruleId, line, reason}) => ({ruleId, line, reason}))
}
const ruleIds = (source: string) => messages(source).map(({ruleId}) => ruleId)

const mods = (...parts: string[]) =>
  `<mods><titleInfo><title>Kites</title></titleInfo>${parts.join('')}</mods>`
const dublinCore = (...parts: string[]) => `<dc><title>Kites</title>${parts.join('')}</dc>`
const pubmed = (...parts: string[]) =>
  `<PubmedArticle><MedlineCitation><PMID>1</PMID><Article>${parts.join('')}</Article></MedlineCitation></PubmedArticle>`

const boats = '<mods><titleInfo><title>Boats</title></titleInfo></mods>'

describe('XML', () => {
  it('gives papers with the place of their elements', () => {
    const elements = [mods(), mods('\n<abstract>We fly.</abstract>')]
    const source = `<?xml version="1.0"?>\n<modsCollection>\n${elements.join('\n')}</modsCollection>`
    const places = readXml(source).children.map(({position}) =>
      source.slice(position?.start.offset, position?.end.offset)
    )
    expect(places).toEqual(elements)
  })

  it.each([
    ['several documents', `<?xml version="1.0"?>${mods()}\n<?xml version="1.0"?>${boats}`],
    ['elements side by side', `${mods()}${boats}`],
    [
      'any prefix',
      `<m:modsCollection xmlns:m="http://www.loc.gov/mods/v3">${mods()}${boats}</m:modsCollection>`
    ],
    [
      'answers of SRU',
      `<searchRetrieveResponse><records><record><recordData>${mods()}</recordData></record><record><recordData>${boats}</recordData></record></records></searchRetrieveResponse>`
    ],
    [
      'what a browser shows of it',
      `This XML file does not appear to have any style information associated with it. The document tree is shown below.\n<modsCollection>${mods()}${boats}</modsCollection>`
    ]
  ])('is read from %s', (_, source) => {
    expect(detect(source).format).toBe('xml')
    expect(titles(source)).toEqual(['Kites', 'Boats'])
    expect(ruleIds(source)).toEqual([])
  })

  it('of no known kind is read where its elements are named as the parts of papers are', () => {
    const source = `<?xml version="1.0"?><refs><title>My papers</title><ref><title>Kites</title><author>Example, Ada</author></ref><ref><title>Boats</title></ref><ref><year>2021</year></ref></refs>`
    expect(papers(source).map(({title, authors}) => [title, ...authors.map(({name}) => name)])).toEqual([
      ['Kites', 'Ada Example'],
      ['Boats']
    ])
    expect(ruleIds(source)).toEqual(['entry-without-title'])
  })

  it.each([
    ['KML', '<kml xmlns="http://www.opengis.net/kml/2.2"><Document><name>Kites</name></Document></kml>'],
    ['SVG', '<svg xmlns="http://www.w3.org/2000/svg"><title>Kites</title></svg>'],
    ['OPML', '<opml version="2.0"><head><title>Kites</title></head><body/></opml>'],
    ['GraphML', '<?xml version="1.0"?><graphml><node id="1"/></graphml>'],
    ['a property list', '<?xml version="1.0"?><plist><dict><key>title</key></dict></plist>'],
    [
      'an Office document',
      '<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/x"/>'
    ],
    ['XSL', '<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform"/>'],
    ['unknown elements', '<?xml version="1.0"?><kites><kite colour="red">Kites in Low Wind</kite></kites>'],
    [
      'people',
      '<rdf:RDF><foaf:Person rdf:about="#a"><foaf:name>Ada Example</foaf:name></foaf:Person></rdf:RDF>'
    ]
  ])('of other kinds is refused by name: %s', (_, source) => {
    expect(detect(source).format).toBe('xml')
    const {papers, messages} = parseListing(source)
    expect(papers).toEqual([])
    expect(messages.map(({ruleId}) => ruleId)).toEqual(['unreadable-xml', 'no-paper'])
  })

  it('says what a document of another kind is', () => {
    expect(messages('<kml><Document/></kml>')[0]?.reason).toMatch(/^This is KML, a map; papers are read from/)
    expect(messages('<k:a xmlns:k="https://example.org/k"/>')[0]?.reason).toMatch(
      /^No papers are known in <k:a> of https:\/\/example\.org\/k;/
    )
    expect(messages('Kites in Low Wind')[0]?.reason).toBe('This is no XML: it has no elements')
  })
})

describe('broken XML', () => {
  it('loses the paper that is cut off alone', () => {
    const source = `<modsCollection>${mods()}\n<mods><titleInfo><title>Boats in a`
    expect(titles(source)).toEqual(['Kites'])
    expect(messages(source)).toEqual([
      {ruleId: 'unreadable-xml', line: 2, reason: 'A paper has no end; it was left out'}
    ])
  })

  it('keeps the papers behind one without an end', () => {
    const source = `<modsCollection><mods><titleInfo><title>Boats</title></titleInfo>${mods()}</modsCollection>`
    expect(titles(source)).toEqual(['Kites'])
    expect(ruleIds(source)).toEqual(['unreadable-xml'])
  })

  it('says that a list has no end', () => {
    expect(messages(`<modsCollection>${mods()}`)).toEqual([
      {ruleId: 'unreadable-xml', line: 1, reason: '<modsCollection> has no end'}
    ])
  })

  it('expands no entities that the document declares', () => {
    const source = `<!DOCTYPE mods [<!ENTITY kites "kites">]><mods><titleInfo><title>Many &kites;</title></titleInfo></mods>`
    expect(titles(source)).toEqual(['Many &kites;'])
    expect(ruleIds(source)).toEqual(['unsafe-entities'])
  })
})

describe('the text of an element', () => {
  it.each([
    ['Kites &amp; wind', 'Kites & wind'],
    ['Kites&nbsp;of &Eacute;cole', 'Kites of École'],
    ['<![CDATA[Kites <i>in</i> wind]]>', 'Kites in wind'],
    ['Kites &lt;i&gt;in&lt;/i&gt; wind', 'Kites in wind'],
    ['H<sub>2</sub>O at 10<sup>-3</sup>', 'H₂O at 10⁻³'],
    ['a &lt; b <i>and</i> c &gt; d', 'a < b and c > d'],
    ['<b>Kites</b>\n   in  wind', 'Kites in wind'],
    ['Kites<!-- a comment --> in wind', 'Kites in wind']
  ])('%s is read as "%s"', (source, title) =>
    expect(titles(`<mods><titleInfo><title>${source}</title></titleInfo></mods>`)).toEqual([title])
  )
})

describe('the persons of a paper', () => {
  const names = (source: string) => papers(source)[0]?.authors.map(({name}) => name)

  it.each([
    ['<creator>Example, Ada</creator>', ['Ada Example']],
    ['<creator>Ada Example</creator><creator>Bo Sample</creator>', ['Ada Example', 'Bo Sample']],
    ['<creator>Example, Ada; Sample, Bo</creator>', ['Ada Example', 'Bo Sample']],
    ['<creator>Example AB</creator>', ['AB Example']],
    ['<creator>Example, Ada, 1904-1991.</creator>', ['Ada Example']],
    ['<creator>Low Wind Study Group</creator>', ['Low Wind Study Group']]
  ])('%s in Dublin Core', (source, expected) => expect(names(dublinCore(source))).toEqual(expected))

  it.each([
    ['aut', ['Ada Example']],
    ['Author', ['Ada Example']],
    ['joint author', ['Ada Example']],
    ['edt', []],
    ['translator', []],
    ['thesis advisor', []]
  ])('with the role %s in MODS', (role, expected) =>
    expect(
      names(mods(`<name><namePart>Example, Ada</namePart><role><roleTerm>${role}</roleTerm></role></name>`))
    ).toEqual(expected)
  )

  it.each([
    [
      '<Author><LastName>Example</LastName><ForeName>Ada</ForeName><Suffix>Jr</Suffix></Author>',
      ['Ada Example Jr']
    ],
    ['<Author><LastName>Example</LastName><Initials>AB</Initials></Author>', ['AB Example']],
    ['<Author><CollectiveName>Low Wind Group</CollectiveName></Author>', ['Low Wind Group']],
    ['<Author><LastName>Example</LastName></Author>', ['Example']]
  ])('%s in PubMed', (source, expected) =>
    expect(
      names(pubmed('<ArticleTitle>Kites.</ArticleTitle>', `<AuthorList>${source}</AuthorList>`))
    ).toEqual(expected)
  )
})

describe('what stands beside a paper', () => {
  const names = (source: string) => papers(source).flatMap(({authors}) => authors.map(({name}) => name))
  const jats = (contrib: string) =>
    `<article><front><article-meta><title-group><article-title>Kites</article-title></title-group><contrib-group><contrib contrib-type="author">${contrib}</contrib></contrib-group></article-meta></front></article>`
  const ieee = (name: string, order: number) =>
    `<author><full_name>${name}</full_name><author_order>${order}</author_order></author>`

  it.each([
    [
      'authors that are numbered, in this order',
      `<articles><article><title>Kites</title><authors>${ieee('Ada Example', 2)}${ieee('Bo Sample', 1)}</authors></article></articles>`,
      ['Bo Sample', 'Ada Example']
    ],
    [
      'a person without the honorific',
      jats('<name><surname>Example</surname><given-names>Ada</given-names><prefix>Prof. Dr</prefix></name>'),
      ['Ada Example']
    ],
    [
      'no conference',
      mods(
        '<name><namePart>Example, Ada</namePart></name>',
        '<name type="conference"><namePart>Kite Days</namePart></name>'
      ),
      ['Ada Example']
    ],
    [
      'no affiliation behind a name',
      dublinCore('<creator>Example, Ada; Polder Institute</creator>'),
      ['Ada Example']
    ],
    [
      'one group, whatever its name holds',
      '<b:Sources xmlns:b="x"><b:Source><b:Title>Kites</b:Title><b:Author><b:Author><b:Corporate>Kite Office; Unit 2</b:Corporate></b:Author></b:Author></b:Source></b:Sources>',
      ['Kite Office; Unit 2']
    ]
  ])('gives %s', (_, source, expected) => expect(names(source)).toEqual(expected))

  it('is no volume of proceedings, though it has a title', () => {
    const source =
      '<dblp><proceedings key="conf/x"><editor>Ed Editor</editor><title>Proc.</title></proceedings></dblp>'
    expect(titles(source)).toEqual([])
    expect(ruleIds(source)).toContain('item-left-out')
  })

  it.each([
    [
      'the identifier that is valid',
      mods(
        '<identifier type="doi" invalid="yes">10.5555/old</identifier>',
        '<identifier type="doi">10.5555/kite</identifier>'
      )
    ],
    [
      'the identifier in the node of its journal',
      '<rdf:RDF><bib:Article><dc:title>Kites</dc:title><dcterms:isPartOf rdf:resource="urn:issn:0"/></bib:Article><bib:Journal rdf:about="urn:issn:0"><dc:title>Kite Letters</dc:title><dc:identifier>DOI 10.5555/kite</dc:identifier></bib:Journal></rdf:RDF>'
    ]
  ])('gives %s', (_, source) => expect(papers(source)).toMatchObject([{identifiers: {doi: '10.5555/kite'}}]))

  it('gives the address of the text beside that of the PDF', () => {
    const url = (style: string) =>
      `<fullTextUrl><documentStyle>${style}</documentStyle><url>https://example.org/${style}</url></fullTextUrl>`
    const source = `<resultList><result><title>Kites</title><fullTextUrlList>${url('html')}${url('pdf')}</fullTextUrlList></result></resultList>`
    expect(papers(source)[0]?.links.map(link => link.url)).toEqual([
      'https://example.org/html',
      'https://example.org/pdf'
    ])
  })

  it('gives a day only where it is shown', () => {
    const source = `<search-results><entry><dc:title>Kites</dc:title><eid>1</eid><dc:identifier>SCOPUS_ID:1</dc:identifier><prism:coverDate>2025-12-01</prism:coverDate><prism:coverDisplayDate>December 2025</prism:coverDisplayDate></entry></search-results>`
    expect(papers(source)).toMatchObject([{dates: {published: '2025-12'}}])
  })
})

describe('the date of a paper', () => {
  it.each([
    ['<PubDate><Year>2025</Year></PubDate>', '2025'],
    ['<PubDate><Year>2025</Year><Month>Mar</Month></PubDate>', '2025-03'],
    ['<PubDate><Year>2025</Year><Month>03</Month><Day>7</Day></PubDate>', '2025-03-07'],
    ['<PubDate><Year>2025</Year><Season>Spring</Season></PubDate>', '2025'],
    ['<PubDate><Year>2025</Year><Month>Mar-Apr</Month></PubDate>', '2025-03'],
    ['<PubDate><MedlineDate>1998 Dec-1999 Jan</MedlineDate></PubDate>', '1998-12'],
    ['<PubDate><MedlineDate>1998-1999</MedlineDate></PubDate>', '1998']
  ])('%s is %s', (source, published) =>
    expect(
      papers(
        pubmed(
          '<ArticleTitle>Kites.</ArticleTitle>',
          `<Journal><JournalIssue>${source}</JournalIssue></Journal>`
        )
      )[0]?.dates
    ).toEqual({published})
  )

  it.each([
    ['c1999', '1999'],
    ['[1957?]', '1957'],
    ['2025-03-07T01:02:03Z', '2025-03-07T01:02:03Z'],
    ['March 2025', '2025-03'],
    ['20250307', '2025-03-07']
  ])('%s is %s', (text, published) =>
    expect(papers(mods(`<originInfo><dateIssued>${text}</dateIssued></originInfo>`))[0]?.dates).toEqual({
      published
    })
  )

  it('is reported where it is none', () => {
    const source = mods('<originInfo><dateIssued>soon</dateIssued></originInfo>')
    expect(parse(source).messages.map(({ruleId}) => ruleId)).toEqual(['unreadable-date'])
  })
})

describe('detecting XML', () => {
  it.each(readdirSync('fixtures/xml').filter(name => !name.endsWith('.json')))('knows %s', name => {
    expect(
      xmlReader.detect(readFileSync(`fixtures/xml/${name}`, 'utf8').slice(0, 4096))
    ).toBeGreaterThanOrEqual(0.9)
  })

  it.each([
    '<?xml version="1.0"?><rss version="2.0"><channel><item/></channel></rss>',
    '<feed xmlns="http://www.w3.org/2005/Atom"><entry/></feed>',
    '<rdf:RDF xmlns:rdf="x" xmlns="http://purl.org/rss/1.0/"><item/></rdf:RDF>',
    '<?xml version="1.0"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml"><body/></html>',
    '<div xmlns="http://www.w3.org/1999/xhtml"><p>Kites</p></div>',
    '<article><h2>Kites</h2><p>We fly.</p></article>',
    '<p align="center"><img src="kites.png"></p>\n\n# Kites',
    '<details><summary>Kites</summary></details>',
    '{"xml": "<mods>"}',
    'Kites in Low Wind, x < y',
    '<',
    ''
  ])('does not claim %j', source => expect(xmlReader.detect(source)).toBe(0))
})

describe('any text', () => {
  const piece = fc.constantFrom(
    ...'<mods> </mods> <titleInfo> <title> </title> </titleInfo> <name> <namePart> <record> </record> <dc> </dc> <creator> <rdf:RDF> </rdf:RDF>'.split(
      ' '
    ),
    '<rdf:li rdf:resource="#a"/>',
    '<bibo:Article rdf:about="#a">',
    '<dc:creator rdf:resource="#a"/>',
    '<article><front><article-meta>',
    '<TEI><teiHeader>',
    '<![CDATA[',
    ']]>',
    '<!--',
    '&amp;',
    '&x;',
    '<?xml version="1.0"?>',
    'Kites in Low Wind',
    '2025',
    '\n'
  )

  it('gives valid papers and never throws', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(piece, fc.string({unit: 'binary', maxLength: 8})), {maxLength: 40}),
        pieces => {
          const source = pieces.join('')
          for (const paper of parse(source).papers)
            expect(paperRecordSchema.safeParse(paper).success).toBe(true)
        }
      )
    )
  })

  it.each([
    [
      'nodes that point to each other',
      '<rdf:RDF><b rdf:about="#a"><title>K</title><authors rdf:resource="#a"/></b></rdf:RDF>'
    ],
    [
      'a list that holds itself',
      `<rdf:RDF><rdf:Seq rdf:about="#s">${'<rdf:li rdf:resource="#s"/>'.repeat(2000)}</rdf:Seq><b><title>K</title><authors rdf:resource="#s"/></b></rdf:RDF>`
    ],
    ['deep elements', `${'<a>'.repeat(50_000)}`]
  ])('is read where there are %s', (_, source) => {
    expect(readXml(source).type).toBe('root')
  })
})
