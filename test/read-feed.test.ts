import {readdirSync, readFileSync} from 'node:fs'
import fc from 'fast-check'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {parseListing} from '../src/index.js'
import {feedReader, readFeed} from '../src/read/feed.js'
import {paperRecordSchema} from '../src/record/index.js'

const rss = (items: string) =>
  `<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Kites</title>${items}</channel></rss>`
const atom = (entries: string) =>
  `<feed xmlns="http://www.w3.org/2005/Atom"><title>Kites</title>${entries}</feed>`
const papers = (source: string) => parseListing(source, {format: 'feed'}).papers
/** Messages of the reader alone, whatever other readers would make of the source. */
const readerRuleIds = (source: string) => {
  const file = new VFile()
  readFeed(source, {}, file)
  return file.messages.map(({ruleId}) => ruleId)
}
const ruleIds = (source: string) => parseListing(source, {format: 'feed'}).messages.map(({ruleId}) => ruleId)
const paper = (source: string) => papers(rss(`<item><title>Kites in Low Wind</title>${source}</item>`))[0]

describe('a feed', () => {
  it('gives papers with the place of their items', () => {
    const source = rss(
      '\n<item rdf:about="a>b"><title>Kites</title></item>\n<item><title>Boats</title></item>'
    )
    const places = readFeed(source).children.map(({position}) =>
      source.slice(position?.start.offset, position?.end.offset)
    )
    expect(places).toEqual([
      '<item rdf:about="a>b"><title>Kites</title></item>',
      '<item><title>Boats</title></item>'
    ])
  })

  it('takes no item from a comment, from CDATA or from a document type', () => {
    const source = `<!DOCTYPE rss [<!-- <rss><item> --> <!ATTLIST rss a CDATA "<rss><channel><item><title>A</title></item>">]>
${rss('<!-- <item><title>B</title></item> --><item><title>Kites</title><description><![CDATA[</item><item><title>C</title>]]></description></item>')}`
    expect(papers(source).map(({title}) => title)).toEqual(['Kites'])
  })

  it('keeps all items that are whole, wherever it is cut', () => {
    const item = '<item><title>Kites &amp; Wind</title><description><![CDATA[<p>Low]]></description></item>'
    const source = rss(item.repeat(3))
    for (let end = 0; end <= source.length; end++) {
      const cut = source.slice(0, end)
      expect(papers(cut)).toHaveLength(Math.min(1, cut.split('</item>').length - 1))
      expect(readFeed(cut).children).toHaveLength(cut.split('</item>').length - 1)
    }
    expect(ruleIds(source.slice(0, -5))).toContain('unreadable-feed')
  })

  it('loses broken items alone, and says where they stand', () => {
    const whole = Array.from({length: 200}, (_, index) => `<item><title>Kite ${index}</title></item>\n`)
    const broken = whole
      .with(77, '<item><title>Broken<link>a</link></item>\n')
      .with(150, '<item><title>Open</title>\n')
    const {papers: found, messages} = parseListing(rss(`\n${broken.join('')}`), {format: 'feed'})
    expect(found).toHaveLength(198)
    expect(messages.map(({ruleId, line}) => [ruleId, line])).toEqual([
      ['unreadable-feed', 79],
      ['unreadable-feed', 152]
    ])
  })

  it.each([
    ['a page dump', 'Kites in Low Wind\n\nWe fly kites of paper in low wind.'],
    ['HTML', '<!doctype html><html><body><item><title>Kites</title></item></body></html>'],
    ['a sitemap', '<?xml version="1.0"?><urlset><url><loc>https://example.org</loc></url></urlset>'],
    ['JSON', '{"title": "<rss>"}'],
    ['nothing', '']
  ])('is not %s', (_, source) => {
    expect(readFeed(source).children).toEqual([])
    expect(readerRuleIds(source)).toEqual(['unreadable-feed', 'no-paper'])
  })

  it('never throws and gives valid records, whatever it is built of', () => {
    const piece = fc.oneof(
      fc.string({unit: 'binary', maxLength: 20}),
      fc.constantFrom(
        ...[
          '<item>',
          '</item>',
          '<item/>',
          '<entry>',
          '</entry>',
          '<title>',
          '</title>',
          'Kites',
          '<![CDATA[',
          ']]>'
        ],
        ...[
          '<!--',
          '-->',
          '<?',
          '?>',
          '<!DOCTYPE rss [',
          ']>',
          '<!ENTITY a "b">',
          '&a;',
          '&amp;',
          '&lt;p&gt;',
          '<'
        ],
        ...[
          '<description>',
          '</description>',
          '<dc:creator>',
          '</dc:creator>',
          'Example, A., Example, B.',
          '<author>'
        ],
        ...[
          '<name>',
          '<link href="https://example.org"/>',
          '<link>',
          '</link>',
          '<length>9</length>',
          '<guid>',
          '"'
        ],
        ...[
          'arXiv:2401.01234v1 Announce Type: new \nAbstract: ',
          '<pubDate>',
          '</pubDate>',
          'Thu, 31 Feb 2025 25:00:00'
        ]
      )
    )
    fc.assert(
      fc.property(
        fc.array(piece, {maxLength: 30}),
        fc.constantFrom(rss, atom, (text: string) => text),
        (pieces, wrap) => {
          const source = wrap(pieces.join(''))
          const {papers: found} = parseListing(source, {format: 'feed'})
          for (const record of found) expect(paperRecordSchema.safeParse(record).error).toBeUndefined()
          expect(readerRuleIds(source).includes('no-paper')).toBe(readFeed(source).children.length === 0)
        }
      )
    )
  })
})

describe('entities that a document declares', () => {
  const bomb = (declarations: string, title: string) =>
    `<!DOCTYPE rss [${declarations}]>${rss(`<item><title>${title}</title></item>`)}`

  it.each([
    ['that double again and again', '<!ENTITY a "kite"><!ENTITY b "&a;&a;">', 'Kites &b;', 'Kites &b;'],
    ['of a file', '<!ENTITY a SYSTEM "file:///etc/passwd">', 'Kites &a;', 'Kites &a;'],
    ['of a server', '<!ENTITY % a SYSTEM "https://example.org/a.dtd">%a;', 'Kites', 'Kites'],
    ['that redefine those of XML', '<!ENTITY amp "boom">', 'Kites &amp; Wind', 'Kites & Wind']
  ])('%s are not expanded', (_, declarations, title, expected) => {
    const source = bomb(declarations, title)
    expect(papers(source).map(paper => paper.title)).toEqual([expected])
    expect(ruleIds(source)).toEqual(['unsafe-entities'])
  })

  it('are reported where they stand, and a document type without them is not', () => {
    const file = new VFile()
    readFeed(bomb('<!ENTITY a "b">', 'Kites'), {}, file)
    expect(file.messages.map(({line, column}) => [line, column])).toEqual([[1, 1]])
    expect(ruleIds(bomb('<!ELEMENT rss ANY>', 'Kites'))).toEqual([])
  })
})

describe('an element named length', () => {
  it('makes no list of that length', () => {
    const length =
      '<length>99999999</length><x:length xmlns:x="http://www.w3.org/2005/Atom">99999999</x:length>'
    expect(
      papers(atom(`<entry><title>Kites</title>${length}<author>${length}</author></entry>`))
    ).toHaveLength(1)
    expect(paper(`${length}<author>${length}</author>`)?.title).toBe('Kites in Low Wind')
  })
})

describe('the texts of an item', () => {
  it.each([
    ['<p>One.</p><p>Two.</p>', 'One.\n\nTwo.'],
    ['One<br>two', 'One two'],
    ['<style>p {}</style><p>One</p><script>"</p>"</script>', 'One'],
    ['if a < b and c > d', 'if a < b and c > d'],
    ['<p>if a &lt; b</p>', 'if a < b'],
    ['10<sup>-3</sup> of H<sub>2</sub>O, the 1<sup>st</sup>', '10⁻³ of H₂O, the 1st'],
    ['<a href="x>y" title=\'b>\'>kites</a> fly', 'kites fly'],
    ['<jats:p>Kites <jats:italic>in situ</jats:italic></jats:p>', 'Kites in situ'],
    ['<jats:title>Aim</jats:title><jats:p>We fly.</jats:p>', 'Aim\n\nWe fly.'],
    [
      '<jats:p>of <jats:tex-math>\\alpha</jats:tex-math><mml:math>α</mml:math> leaves</jats:p>',
      'of α leaves'
    ],
    [
      '<jats:p>of <jats:tex-math>\\documentclass{minimal} \\begin{document}$$x_1$$\\end{document}</jats:tex-math></jats:p>',
      'of x₁'
    ],
    ['kites end with <s> and <img> tokens', 'kites end with <s> and <img> tokens'],
    ['&lt;p&gt;One.&lt;/p&gt;', 'One.'],
    ['Abstract: We fly', 'We fly'],
    ['Abstract kites fly', 'Abstract kites fly'],
    ['<h3>Abstract</h3><p>We fly</p>', 'We fly'],
    ['<p>unclosed <b>and open', 'unclosed and open']
  ])('%s is read as %j', (html, abstract) =>
    expect(paper(`<description><![CDATA[${html}]]></description>`)?.abstract).toBe(abstract)
  )

  it('prefers the description to the whole text, unless it is cut or short', () => {
    const [long, longer] = ['Kites fly. '.repeat(20).trim(), 'Boats sail. '.repeat(40).trim()]
    const texts = (description: string, content: string) =>
      paper(`<description>${description}</description><content:encoded>${content}</content:encoded>`)
        ?.abstract
    expect(texts(long, longer)).toBe(long)
    expect(texts(`${long} […]`, longer)).toBe(longer)
    expect(texts('Kites fly.', longer)).toBe(longer)
    expect(texts(long, 'Boats')).toBe(long)
  })
})

describe('the creators of an item', () => {
  it.each([
    ['Ada Example, Bo Example', ['Ada Example', 'Bo Example']],
    ['Ada Example and Bo Example', ['Ada Example', 'Bo Example']],
    ['Example, Ada; Example, Bo', ['Ada Example', 'Bo Example']],
    ['Example, A., Example, B.-C.', ['A. Example', 'B.-C. Example']],
    ['Ada Example (Polder Institute (Delta), Lab), Bo Example', ['Ada Example', 'Bo Example']],
    ['&lt;a href="https://example.org/ada"&gt;Ada Example&lt;/a&gt;', ['Ada Example']],
    ['ada@example.org (Ada Example)', ['Ada Example']],
    ['ada@example.org', []]
  ])('%s', (creator, names) => {
    expect(paper(`<dc:creator>${creator}</dc:creator>`)?.authors.map(({name}) => name)).toEqual(names)
    expect(paper(`<author>${creator}</author>`)?.authors.map(({name}) => name)).toEqual(names)
  })
})

describe('the dates of an item', () => {
  it.each([
    ['Thu, 27 Feb 2025 08:05:00 -0500', '2025-02-27T08:05:00-05:00'],
    ['27 Feb 2025 8:05 GMT', '2025-02-27T08:05Z'],
    ['Thu, 27 Feb 2025 08:05:00 PST', '2025-02-27T08:05:00-08:00'],
    ['2025-02-27T08:05:00.5+01:00', '2025-02-27T08:05:00.5+01:00'],
    ['2025-02', '2025-02'],
    ['2025', '2025'],
    ['March 2025', '2025-03']
  ])('%s is %s', (date, published) => expect(paper(`<pubDate>${date}</pubDate>`)?.dates).toEqual({published}))

  it.each(['31 Feb 2025', 'soon'])('"%s" is reported and kept', date => {
    const source = rss(`<item><title>Kites</title><pubDate>${date}</pubDate></item>`)
    expect(ruleIds(source)).toEqual(['unreadable-date'])
    expect(papers(source)[0]?.extra).toMatchObject({published: date})
  })

  it('are those of the feed where the item has none', () => {
    const source = rss('<pubDate>27 Feb 2025</pubDate><item><title>Kites</title></item>')
    expect(papers(source)[0]?.dates).toEqual({listed: '2025-02-27'})
  })
})

describe('detecting a feed', () => {
  it.each(readdirSync('fixtures/feed').filter(name => name.endsWith('.xml') && name !== 'other-xml.xml'))(
    'knows %s',
    name => {
      const source = readFileSync(`fixtures/feed/${name}`, 'utf8').replace(/^\ufeff/, '')
      expect(feedReader.detect(source.slice(0, 4096))).toBeGreaterThan(0.9)
    }
  )

  it.each([
    readFileSync('fixtures/feed/other-xml.xml', 'utf8'),
    '<!DOCTYPE html><html><body>How to read <rss version="2.0">',
    '<html xmlns="http://www.w3.org/1999/xhtml"><feed>',
    '# Feeds\n\n<rss version="2.0">',
    '{"xml": "<rss>"}',
    'Kites in Low Wind',
    ''
  ])('does not claim %j', source => expect(feedReader.detect(source)).toBe(0))
})
