import {readdirSync, readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {detect, parseListing} from '../src/index.js'
import {htmlReader, readHtml} from '../src/read/index.js'
import {paperRecordSchema} from '../src/record/index.js'

const parse = (source: string) => parseListing(source, {format: 'html'})
const rulesOf = (source: string) => parse(source).messages.map(message => message.ruleId)

/** A list of one paper, with what stands beside its title. */
const listOf = (beside: string, title = 'Kites in Low Wind') =>
  `<html><body><ul><li><h4><a href="https://arxiv.org/abs/2401.01234">${title}</a></h4>${beside}</li></ul></body></html>`

describe('the text of a page', () => {
  it.each([
    ['references', 'Kites &amp; Strings &lt;2&#x20AC;', 'Kites & Strings <2€'],
    ['white space', ' Kites\n\t in   Wind ', 'Kites in Wind'],
    ['markup in words', 'K<em>it</em>es in <b>W</b>ind', 'Kites in Wind'],
    [
      'comments, scripts and styles',
      'Kites<!-- no --><script>no()</script><style>a{}</style> in Wind',
      'Kites in Wind'
    ],
    [
      'hidden elements',
      'Kites <span hidden>no</span><i style="color: red; display:none">no</i>in Wind',
      'Kites in Wind'
    ],
    ['line ends', 'Kites<br>in Wind', 'Kites in Wind'],
    ['line ends of DOS', 'Kites\r\nin Wind', 'Kites in Wind'],
    [
      'formulas of MathJax 2',
      'Kites of <span class="MathJax_Preview">x2</span><span class="MathJax">x2</span><script type="math/tex">x^2</script>',
      'Kites of x²'
    ],
    [
      'formulas of LaTeXML',
      'Kites of <math alttext="x^{2}"><msup><mi>x</mi><mn>2</mn></msup></math>',
      'Kites of x²'
    ],
    ['formulas as images', 'Kites of <img alt="$x^2$" src="x.png">', 'Kites of x²']
  ])('reads as a browser shows it: %s', (_, markup, title) => {
    expect(parse(listOf('', markup)).papers.map(paper => paper.title)).toEqual([title])
  })

  it('keeps paragraphs of an abstract apart', () => {
    const abstract = '<div><b>Abstract:</b> Kites fly.<br><br>Boats swim.</div>'
    expect(parse(listOf(abstract)).papers[0]?.abstract).toBe('Kites fly.\n\nBoats swim.')
    const item = `<div itemscope itemtype="https://schema.org/Thesis"><b itemprop="name">Kites</b><div itemprop="abstract"><p>Kites fly.</p><p>Boats swim.</p></div></div>`
    expect(parse(item).papers[0]?.abstract).toBe('Kites fly.\n\nBoats swim.')
  })
})

describe('the links of a paper', () => {
  const urlsOf = (source: string) => parse(source).papers[0]?.links.map(link => link.url)

  it.each([
    ['<base href="https://example.org/a/">', 'https://example.org/a/kites.pdf'],
    ['<link rel="canonical" href="https://example.org/b/list">', 'https://example.org/b/kites.pdf'],
    ['<meta property="og:url" content="https://example.org/c/">', 'https://example.org/c/kites.pdf'],
    ['<!-- saved from url=(0022)https://example.org/d/ -->', 'https://example.org/d/kites.pdf']
  ])('count from %s', (base, url) => {
    expect(urlsOf(base + listOf('<a href="kites.pdf">PDF</a>'))).toContain(url)
  })

  it('are never of a scheme that runs code or holds data; such are reported', () => {
    const source = listOf(
      '<a href="javascript:alert(1)">PDF</a> <a href="data:text/html,x">Code</a> <a href="mailto:ada@example.org">Ada</a>'
    )
    expect(urlsOf(source)).toEqual(['https://arxiv.org/abs/2401.01234'])
    expect(rulesOf(source)).toEqual(['bad-link-scheme', 'bad-link-scheme'])
  })

  it('are not the menus of the page', () => {
    const source = `<nav><a href="https://github.com/vlieger/site">Code</a></nav>${listOf('')}`
    expect(urlsOf(source)).toEqual(['https://arxiv.org/abs/2401.01234'])
  })
})

describe('names on both sides of an ampersand', () => {
  it.each([
    ['Dee Clover &amp; Eli Thorn', ['Dee Clover', 'Eli Thorn']],
    ['Dee Clover\r\n  &amp; Eli Thorn', ['Dee Clover', 'Eli Thorn']],
    ['Dee Clover, Eli Thorn &#38; Flo Moss', ['Dee Clover', 'Eli Thorn', 'Flo Moss']]
  ])('are all authors: %s', (names, expected) => {
    const item = (title: string) =>
      `<li><h3><a href="https://fern.example/${title.length}">${title}</a></h3><p class="authors">${names}</p><p>We fly kites of paper in low wind.</p></li>`
    const {papers} = parse(
      `<html><body><ul>${item('Kites in Low Wind')}${item('Counting Ferns by Drone')}</ul></body></html>`
    )
    expect(papers.map(({authors}) => authors.map(({name}) => name))).toEqual([expected, expected])
  })
})

describe('relative addresses', () => {
  it('count from the address of the listing, where the page says none of its own', () => {
    const item = (title: string) =>
      `<li><h3><a href="/p/${title.length}">${title}</a></h3><p class="authors">Dee Clover</p><p>We fly kites of paper in low wind.</p><a href="/p/${title.length}.pdf">PDF</a></li>`
    const page = (head: string) =>
      `<html><head>${head}</head><body><ul>${item('Kites in Low Wind')}${item('Counting Ferns by Drone')}</ul></body></html>`
    const linksOf = (source: string) =>
      parseListing(source, {format: 'html', url: 'https://fern.example/list/'}).papers.map(
        ({links}) => links[0]?.url
      )
    expect(linksOf(page(''))).toEqual(['https://fern.example/p/17', 'https://fern.example/p/23'])
    expect(linksOf(page('<base href="https://moss.example/">'))).toEqual([
      'https://moss.example/p/17',
      'https://moss.example/p/23'
    ])
  })
})

describe('the tree of a page', () => {
  it('has dates and menus between the papers', () => {
    const source = `<nav>Home</nav><h2>Mar 11, 2025</h2>${listOf('')}<footer>Imprint</footer>`
    const tree = readHtml(source)
    const types = tree.children.map(node => node.type).filter(type => type !== 'separator')
    expect(types).toEqual(['chrome', 'heading', 'paper', 'chrome'])
    expect(parse(source).papers[0]?.dates).toEqual({listed: '2025-03-11'})
  })

  it('knows where the title stands in the source', () => {
    const source = listOf('', 'Kites &amp; Strings')
    const paper = readHtml(source).children.find(node => node.type === 'paper')
    const title = paper?.type === 'paper' ? paper.children.find(node => node.type === 'title') : undefined
    const {start, end} = title?.position ?? {}
    expect(source.slice(start?.offset, end?.offset)).toBe('Kites &amp; Strings')
  })

  it('unites what several ways find of one paper', () => {
    const source =
      '<meta name="citation_title" content="Kites in Low Wind"><meta name="citation_author" content="Vlieger, Ada"><meta name="citation_arxiv_id" content="2401.01234">' +
      '<script type="application/ld+json">{"@type":"ScholarlyArticle","name":"Kites in Low Wind","abstract":"Kites fly."}</script>'
    expect(parse(source).papers).toMatchObject([
      {id: 'arxiv:2401.01234', abstract: 'Kites fly.', authors: [{name: 'Ada Vlieger'}]}
    ])
  })

  it.each([
    ['an element that is called so', '<div id="abstract"><h2>Abstract</h2><p>TEXT</p></div>'],
    ['a class', '<section class="article-abstract"><p>TEXT</p></section>'],
    ['a heading', '<h2>Abstract</h2><p>TEXT</p>']
  ])("takes the abstract of a paper's own page from %s where its tags have none", (_, body) => {
    const abstract =
      'We fly kites of paper in low wind, with and without a tail, and measure how long they stay up before they fall.'
    const source = `<html><head><meta name="citation_title" content="Kites in Low Wind"><meta name="citation_doi" content="10.5555/kite.7"></head><body><h1>Kites in Low Wind</h1>${body.replace('TEXT', abstract)}<p>More.</p></body></html>`
    expect(parse(source).papers).toMatchObject([{title: 'Kites in Low Wind', abstract}])
  })

  it('leaves out the works that a paper cites', () => {
    const cited = '<ol><li><a href="https://doi.org/10.5555/1">A work about the wind in kites</a></li></ol>'
    const source = `<html><head><meta name="citation_title" content="Kites in Low Wind"></head><body>${cited}</body></html>`
    expect(parse(source).papers.map(paper => paper.title)).toEqual(['Kites in Low Wind'])
  })
})

describe('odd sources', () => {
  it.each([
    [
      'a page dump',
      'Kites in Low Wind\n\nWe fly kites of paper in low wind and measure how long they stay up.'
    ],
    ['BibTeX', '@misc{kite, title = {Kites in Low Wind}}'],
    ['JSON', '[{"title": "Kites in Low Wind"}]'],
    [
      'a feed',
      '<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><entry><title>Kites in Low Wind</title></entry></feed>'
    ],
    ['nothing', '']
  ])('of another format give messages and no papers: %s', (_, source) => {
    const tree = readHtml(source)
    expect(tree.children.filter(node => node.type === 'paper')).toEqual([])
  })

  it('say that they are no pages', () => {
    const {messages, papers} = parse('Kites in Low Wind')
    expect(papers).toEqual([])
    expect(messages.map(message => message.ruleId)).toEqual(['not-html', 'no-paper'])
  })

  it.each([
    ['nested elements', '<div>'.repeat(100_000)],
    ['unclosed tags', Array.from({length: 20_000}, (_, index) => `<b id="${index}">`).join('')],
    ['attributes', `<p ${Array.from({length: 20_000}, (_, index) => `a${index}`).join(' ')}>`],
    ['elements between cells', `<table>${'<b></b>'.repeat(20_000)}`]
  ])('too costly for a tree are read as text: %s', (_, opening) => {
    const source = `<html>${opening}<p>Kites &amp; Boats in Low Wind</p><p>We fly kites of paper in low wind and measure how long they stay up.</p>`
    const {papers, messages} = parse(source)
    expect(papers).toMatchObject([
      {
        title: 'Kites & Boats in Low Wind',
        abstract: 'We fly kites of paper in low wind and measure how long they stay up.'
      }
    ])
    expect(messages.map(message => message.ruleId)).toEqual(['html-too-deep'])
  })

  it('nested as real pages are do not count as deep', () => {
    const old = '<p><font size=2>Kites<li>Boats<td>Knots'.repeat(400)
    expect(rulesOf(`<html>${old}${'<div>'.repeat(200)}`)).not.toContain('html-too-deep')
  })

  it('never throw, and give valid records', () => {
    const piece = fc.oneof(
      fc.string({unit: 'binary', maxLength: 12}),
      fc.constantFrom(
        '<!doctype html>',
        '<dl><dt><a href="/abs/2401.01234">arXiv:2401.01234</a>',
        '<dd>',
        '<b>Title:</b> Kites in Low Wind<br>',
        '<b>Authors:</b> Ada Vlieger, Bo Draad',
        '<h3><a href="/papers/2401.01234">Kites in Low Wind</a></h3>',
        '<article>',
        '</article>',
        '<ul><li>',
        '<table><tr><th>Title<th>Authors<tr><td>Kites in Wind<td>Ada',
        '</table>',
        '<a href="https://arxiv.org/abs/2401.01235">Boats in High Water</a>',
        '<a href="javascript:x">PDF</a>',
        '<meta name="citation_title" content="Knots">',
        '<script type="application/ld+json">{"@type":"Thesis","name":["Reed"],"author":[{},null,1]}</script>',
        '<div itemscope itemtype="https://schema.org/Thesis"><i itemprop="name">Reed</i>',
        '<math><annotation encoding="application/x-tex">x^2',
        '<svg><title>',
        '<template>',
        '<!--',
        '&amp;',
        '\0',
        '\ud800'
      )
    )
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 16}), pieces => {
        for (const paper of parse(pieces.join('')).papers)
          expect(paperRecordSchema.safeParse(paper).error).toBeUndefined()
      })
    )
  })
})

describe('the sign of a page', () => {
  const heads = (folder: string) =>
    readdirSync(`fixtures/${folder}`)
      .filter(name => !name.endsWith('.expected.json'))
      .map(name => [name, readFileSync(`fixtures/${folder}/${name}`, 'utf8').slice(0, 4096)] as const)

  it.each(heads('html'))('is in %s', (_, head) => {
    expect(detect(head)).toMatchObject({format: 'html'})
    expect(htmlReader.detect(head)).toBeGreaterThanOrEqual(0.9)
  })

  it('is in no other format', () => {
    const others = readdirSync('fixtures').filter(name => name !== 'html')
    for (const [name, head] of others.flatMap(heads))
      expect([name, htmlReader.detect(head)]).toEqual([name, 0])
  })

  it.each([
    [
      '# Kites\n\n<div align="center"><img src="x.png"></div>\n\n- [Kites](https://arxiv.org/abs/2401.01234)',
      0.3
    ],
    ['<p align="center"><b>x</b></p>\n<p><i>y</i></p>\n\n## Papers\n\n- **Kites**', 0.3],
    ['<rdf:RDF xmlns="http://purl.org/rss/1.0/"><channel>', 0.01],
    ['We show that a <b for all b', 0.01]
  ])('is weak in %j', (head, most) => {
    expect(htmlReader.detect(head)).toBeLessThan(most)
  })

  it.each([
    '<dl id="articles"><dt><a name="1">[1]</a></dt><dd><b>Title:</b>',
    '<?xml version="1.0"?>\n<html xmlns="http://www.w3.org/1999/xhtml">',
    '\n<!-- saved -->\n<!DOCTYPE HTML PUBLIC'
  ])('is strong in %j', head => {
    expect(htmlReader.detect(head)).toBeGreaterThanOrEqual(0.8)
  })

  it.each([
    ['/pdf/kites.pdf', 'https://fern.example/pdf/kites.pdf'],
    ['/papers/2503.01234', 'https://fern.example/papers/2503.01234'],
    ['/abs/2503.01234', 'https://fern.example/abs/2503.01234']
  ])('count from it whatever they look like: %s', (href, url) => {
    const page = `<ul><li><b>Kites in Low Wind</b>. A. Fern. <i>Delta Workshop</i>, 2025. [<a href="${href}">pdf</a>]</li></ul>`
    const links = (address?: string) =>
      parseListing(page, {format: 'html', url: address}).papers.flatMap(paper =>
        paper.links.map(link => link.url)
      )
    expect(links('https://fern.example/pubs/')).toEqual([url])
  })

  it('are no arXiv papers where they only stand in a folder of that name', () => {
    const page =
      '<ul><li><h3><a href="/pdf/kites.pdf">Kites in Low Wind</a></h3><p>We fly kites of paper.</p></li></ul>'
    expect(parseListing(page, {format: 'html'}).papers.flatMap(({links}) => links)).toEqual([])
  })
})
