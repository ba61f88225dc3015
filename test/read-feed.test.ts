import {readdirSync, readFileSync} from 'node:fs'
import fc from 'fast-check'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {feedRules, namespaceRules} from '../src/fields/index.js'
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

describe('the names of elements', () => {
  it('lose nothing where JavaScript has members of such names', () => {
    const odd = ['constructor', '__proto__', 'toString', 'hasOwnProperty']
    const source = odd.map(name => `<${name}>a</${name}><x:${name} ${name}="a"/>`).join('')
    expect(paper(`${source}<description>We fly.</description>`)).toMatchObject({
      title: 'Kites in Low Wind',
      abstract: 'We fly.'
    })
  })

  it.each([
    ['dc', 'http://purl.org/dc/elements/1.1/'],
    ['dublin', 'http://purl.org/dc/elements/1.1/'],
    ['constructor', 'https://purl.org/dc/elements/1.1']
  ])('are known by the address of their namespace: %s', (prefix, address) => {
    const creator = `<${prefix}:creator>Ada Example</${prefix}:creator>`
    const source = `<rss xmlns:${prefix}="${address}"><channel><item><title>Kites</title>${creator}</item></channel></rss>`
    expect(papers(source)[0]?.authors).toMatchObject([{name: 'Ada Example'}])
  })

  it('may be bound within an item, also without a prefix', () => {
    expect(
      paper(
        '<creator xmlns="http://purl.org/dc/elements/1.1/">Ada Example</creator><p:doi xmlns:p="http://prismstandard.org/namespaces/basic/3.0/">10.5555/kite.1</p:doi>'
      )
    ).toMatchObject({authors: [{name: 'Ada Example'}], identifiers: {doi: '10.5555/kite.1'}})
  })

  it('are those of Atom in RSS, too', () => {
    const link =
      '<a:link href="https://kite.example.org/1"/><a:link rel="self" href="https://kite.example.org/2"/>'
    expect(paper(link.replaceAll('a:', 'atom:'))?.links).toMatchObject([{url: 'https://kite.example.org/1'}])
  })

  it('stand in lists of RDF', () => {
    const people = ['Ada Example', 'Bo Example'].map(name => `<rdf:li>${name}</rdf:li>`).join('')
    expect(paper(`<dc:creator><rdf:Seq>${people}</rdf:Seq></dc:creator>`)?.authors).toMatchObject([
      {name: 'Ada Example'},
      {name: 'Bo Example'}
    ])
  })
})

describe('an address that counts from another', () => {
  const entry = '<entry><title>Kites</title><link href="1.html"/></entry>'
  const address = (source: string) => papers(source)[0]?.links[0]?.url

  it.each([
    [
      'the base of its element',
      `<feed><entry><title>Kites</title><link xml:base="https://kite.example.org/a/" href="1.html"/></entry></feed>`
    ],
    ['the base of the feed', `<feed xml:base="https://kite.example.org/a/">${entry}</feed>`],
    [
      'bases in bases',
      `<feed xml:base="https://kite.example.org/"><entry xml:base="a/"><title>Kites</title><link href="1.html"/></entry></feed>`
    ],
    ['the page of the feed', `<feed><link href="https://kite.example.org/a/"/>${entry}</feed>`],
    [
      'the page of the channel',
      `<rss><channel><link>https://kite.example.org/a/</link><item><title>Kites</title><link>1.html</link></item></channel></rss>`
    ]
  ])('is resolved against %s', (_, source) =>
    expect(address(source)).toBe('https://kite.example.org/a/1.html')
  )

  it('is resolved in a text, too', () => {
    const source = `<feed><entry><title>Kites</title><summary type="html" xml:base="https://kite.example.org/a/">&lt;p>The &lt;a href="kite.zip">Code&lt;/a>.&lt;/p></summary></entry></feed>`
    expect(papers(source)[0]?.links).toMatchObject([
      {url: 'https://kite.example.org/a/kite.zip', kind: 'code'}
    ])
  })

  it('is reported where nothing says what it counts from', () => {
    expect(ruleIds(`<feed>${entry}</feed>`)).toEqual(['bad-link-scheme'])
  })
})

describe('feeds that stand one behind the other', () => {
  it('are all read, and what is no feed is said', () => {
    const [one, two] = ['Kites', 'Boats'].map(title => rss(`<item><title>${title}</title></item>`))
    const source = `${one}\n<?xml version="1.0"?>\n${two}\n<html/>`
    expect(papers(source).map(({title}) => title)).toEqual(['Kites', 'Boats'])
    expect(ruleIds(source)).toEqual(['unreadable-feed'])
  })
})

describe('elements that are nested deep', () => {
  it('are left out, and that is said; the other items are whole', () => {
    const deep = `<item><title>Deep</title>${'<a>'.repeat(300)}${'</a>'.repeat(300)}</item>`
    const source = rss(`${deep}<item><title>Kites</title></item>`)
    expect(papers(source).map(({title}) => title)).toEqual(['Deep', 'Kites'])
    expect(ruleIds(source)).toEqual(['unreadable-feed'])
  })

  it('are no items without an end, however many', () => {
    const source = rss(`${'<item><title>Open'.repeat(500)}<item><title>Kites</title></item>`)
    expect(papers(source).map(({title}) => title)).toEqual(['Kites'])
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
    ['<ce:italic>Salix</ce:italic> and CO<inf>2</inf> in <it>situ</it>', 'Salix and CO₂ in situ'],
    [
      'of <inline-formula><tex-math>$\\alpha$</tex-math></inline-formula> and <mml:mi>x</mml:mi>',
      'of α and x'
    ],
    ['it reasons in <think> and </think> if a < b', 'it reasons in <think> and </think> if a < b'],
    ['kites end with <s> and <img> tokens', 'kites end with <s> and <img> tokens'],
    ['&lt;p&gt;One.&lt;/p&gt;', 'One.'],
    ['Abstract: We fly', 'We fly'],
    ['Abstract kites fly', 'Abstract kites fly'],
    ['<h3>Abstract</h3><p>We fly</p>', 'We fly'],
    ['<p>unclosed <b>and open', 'unclosed and open'],
    ['Kites, Volume 12, Issue 3, Page 1-20, June 2026. <br/>We fly.', 'We fly.'],
    ['<p>by Ada Example, Bo Example</p><p>We fly.</p>', 'We fly.'],
    ['<p>J Kites. 2025 Feb 27:1-9. doi: 10.5555/kites.1. Online ahead of print.</p>', null],
    ['<p>NO ABSTRACT</p>', null],
    ['We fly at volume 12, which is loud. We land.', 'We fly at volume 12, which is loud. We land.']
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

describe('the tables of names', () => {
  it('know each namespace by its example', () => {
    for (const {prefix, address, example} of namespaceRules) {
      expect(example).toMatch(address)
      const known = namespaceRules.find(rule => rule.address.test(example))
      expect(known?.prefix).toBe(prefix)
    }
  })

  it('name elements in lower case, each once in a field', () => {
    for (const {names} of feedRules) {
      expect(names).toBe(names.toLowerCase())
      expect(new Set(names.split(' ')).size).toBe(names.split(' ').length)
    }
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
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:link="http://purl.org/rss/1.0/modules/link/" xmlns:bib="http://purl.org/net/biblio#"><bib:Article/>',
    '{"xml": "<rss>"}',
    'Kites in Low Wind',
    ''
  ])('does not claim %j', source => expect(feedReader.detect(source)).toBe(0))
})
