import {describe, expect, it} from 'vitest'
import {authorOf, type InputFormatName, parseListing} from '../src/index.js'
import {nameSpans} from '../src/read/index.js'

// Each input is a run of what a reader looks for at the end of a text, with another letter behind it. An expression that
// tries each part of the run anew would not come to an end within any test's time.

const ones = '1'.repeat(5_000)
const daggers = '†'.repeat(5_000)

describe('marks behind the name of an author', () => {
  it.each([
    ['Ada Example*†‡', 'Ada Example'],
    ['Ada Example *, 1', 'Ada Example'],
    ['Ada Example^1,2', 'Ada Example'],
    ['Ada Example¹,²', 'Ada Example'],
    ['Ada Example 1,2*', 'Ada Example'],
    ['Ada Example (Polder Institute) (2)✉', 'Ada Example'],
    ['Ada Example )2)', 'Ada Example )2)'],
    [`Ada Example${' 1'.repeat(5_000)}`, 'Ada Example'],
    [`Ada Example${ones}`, `Ada Example${ones}`],
    [`Ada Example ${daggers}`, 'Ada Example'],
    [`Ada Example${' (2)'.repeat(5_000)}`, 'Ada Example'],
    [`Ada ${ones} x`, `Ada ${ones} x`],
    [`Ada ${daggers}x`, `Ada ${daggers}x`],
    [daggers, undefined]
  ])('are taken away, and nothing else: %#', (text, name) => expect(authorOf({text})?.name).toBe(name))
})

describe('an author whose name has a long run of digits or marks', () => {
  const name = `Ada ${ones} x`
  it.each<[InputFormatName, string, string]>([
    ['json', JSON.stringify([{title: 'Kites in Low Wind', authors: [name]}]), name],
    ['bibliography', `@misc{a, title = {Kites in Low Wind}, author = {{${name}}}}`, name],
    [
      'feed',
      `<rss version="2.0"><channel><item><title>Kites in Low Wind</title><dc:creator>${name}</dc:creator></item></channel></rss>`,
      name
    ],
    [
      'markdown',
      `# List\n\n## Kites in Low Wind\n\nAuthors: Ada Fern ${'†'.repeat(40)}x\n\n[Paper](https://arxiv.org/abs/2503.01234)`,
      `Ada Fern ${'†'.repeat(40)}x`
    ]
  ])('is read: %s', (format, text, author) => {
    const {papers} = parseListing(text, {format})
    expect(papers.map(({title, authors}) => [title, authors.map(({name}) => name)])).toEqual([
      ['Kites in Low Wind', [author]]
    ])
  })
})

describe('footnote marks behind a title in Markdown', () => {
  const marks = ' [^1]'.repeat(60)
  const titleOf = (text: string) => parseListing(text, {format: 'markdown'}).papers.map(({title}) => title)
  const rest = '\n\nAuthors: Ada Fern\n\nWe fly kites of paper in low wind.'

  it.each([
    ['a heading', (words: string) => `# List\n\n## ${words}${rest}`],
    ['an item', (words: string) => `# List\n\n- [${words}](https://arxiv.org/abs/2503.01234)`]
  ])('are taken from %s, but for those before other words', (_, listing) => {
    expect(titleOf(listing(`Kites in Low Wind${marks}`))).toEqual(['Kites in Low Wind'])
    expect(titleOf(listing('Kites in Low Wind [^1] [^1] x'))).toEqual(['Kites in Low Wind [^1] [^1] x'])
  })

  it('are taken with the dash, the stops and the brackets at its end', () => {
    expect(titleOf(`# List\n\n## Kites in Low Wind – [^1] (${rest}`)).toEqual(['Kites in Low Wind'])
    expect(titleOf(`# List\n\n## Kites in Low-${rest}`)).toEqual(['Kites in Low-'])
    expect(titleOf('# List\n\n- [Kites in Low Wind.,"[^1]](https://arxiv.org/abs/2503.01234)')).toEqual([
      'Kites in Low Wind'
    ])
    expect(titleOf('# List\n\n- [Kites in Low Wind...](https://arxiv.org/abs/2503.01234)')).toEqual([
      'Kites in Low Wind...'
    ])
  })
})

describe('a long run of what a part of a listing ends in', () => {
  const run = (text: string) => text.repeat(200_000 / text.length)
  const spaces = run(' ')
  const digest = (lines: string) =>
    `\\\\\narXiv:2503.01234\nDate: Tue, 11 Mar 2025 12:34:56 GMT   (1kb)\n\nTitle: Kites in Low Wind\nAuthors: Ada Fern\n${lines}\n\\\\\n  We fly.\n\\\\\n`
  const ris = (line: string) => `TY  - JOUR\nTI  - Kites in Low Wind\n${line}\nER  - \n`

  it.each<[string, InputFormatName, string]>([
    ['commas behind a name in RIS', 'bibliography', ris(`AU  - Fern${run(',;')}x`)],
    ['brackets behind a name in RIS', 'bibliography', ris(`AU  - Fern${run('[(')}x`)],
    ['digits of a journal in RIS', 'bibliography', ris(`SN  - ${run('1-')}x`)],
    [
      'marks behind a name of Ovid',
      'bibliography',
      `<1>\nVN  - Ovid Technologies\nTI  - Kites in Low Wind\nAU  - Fern, Ada${run(' 1,')}x\n`
    ],
    ['semicolons before an address in RIS', 'bibliography', ris(`UR  - a${run(';')}x`)],
    [
      'spaces around "and" in BibTeX',
      'bibliography',
      `@misc{a, title = {Kites in Low Wind}, author = {{Fern${spaces}x}}}`
    ],
    ['braces that nobody closes', 'bibliography', `@misc{a, title = {Kites in Low Wind}, note = ${run('{')}`],
    ['values that nobody closes', 'bibliography', `@misc{a, title = {Kites in Low Wind}${run(',\na = {')}`],
    ['quotation marks', 'bibliography', `@misc{a, title = {Kites in Low Wind}, note = ${run('"')}`],
    ['entries that nobody closes', 'bibliography', `@misc{a, title = {Kites in Low Wind}}${run('@a{')}`],
    [
      'comments that nobody closes',
      'bibliography',
      `@misc{a, title = {Kites in Low Wind}}${run('\n@comment{')}`
    ],
    [
      'joints',
      'bibliography',
      `@string{s = "x"}\n@misc{a, title = {Kites in Low Wind}, note = s${run(' # s')}}`
    ],
    ['commas behind a DOI', 'arxiv-digest', digest(`DOI: 10.5555/${run(',')}x`)],
    ['letters of a size', 'arxiv-digest', digest(`Date (revised v2): ${run('b')} x`)],
    ['spaces behind a submitter', 'arxiv-digest', digest(`From: Ada${spaces}x`)],
    [
      'spaces among keywords',
      'json',
      JSON.stringify([{title: 'Kites in Low Wind', keywords: `a${spaces}x`}])
    ],
    [
      'spaces among authors',
      'json',
      JSON.stringify([{title: 'Kites in Low Wind', authors: `Ada Fern,${spaces}x`}])
    ],
    [
      'slashes of an address',
      'json',
      JSON.stringify([{title: 'Kites in Low Wind', url: `https://kites.example${run('/')}x`}])
    ],
    [
      'spaces of a heading',
      'html',
      `<!doctype html><h2>Kites${'&nbsp;'.repeat(60_000)}x</h2><h3><a href="/papers/2503.01234">Kites in Low Wind</a></h3>`
    ],
    [
      'accents on a letter',
      'bibliography',
      `@misc{a, title = {Kites in Low Wind}, abstract = {a${run('\u0301')}}}`
    ]
  ])('is read: %s', (_, format, text) => {
    expect(parseListing(text, {format}).papers.map(({title}) => title)).toEqual(['Kites in Low Wind'])
  })

  it('is the title itself', () => {
    const [paper] = parseListing(`@misc{a, title = {Kites a${run('\u0301')}}}`).papers
    expect(paper?.title.slice(0, 8)).toBe('Kites \u00e1\u0301')
    expect(paper?.id).toMatch(/^title:kites-a-/)
  })
})

describe('what stands behind such runs', () => {
  it('is read as before', () => {
    const [paper] = parseListing(
      'TY  - JOUR\nTI  - Kites in Low Wind\nAU  - Fern, Ada,; \nSP  - 12 -- 15\nUR  - https://a.example/1;https://a.example/2 ; https://a.example/3\nER  - \n'
    ).papers
    expect(paper?.authors).toEqual([{name: 'Ada Fern', given: 'Ada', family: 'Fern'}])
    expect(paper?.links.map(({url}) => url)).toEqual([1, 2, 3].map(number => `https://a.example/${number}`))
  })

  it('is parted into names', () => {
    const names = (text: string) => nameSpans(text).map(({start, end}) => text.slice(start, end))
    expect(names('Ada Fern ,  Bo Moss  and  Cy Kite , & Dan Leaf')).toEqual([
      ...['Ada Fern', 'Bo Moss', 'Cy Kite', 'Dan Leaf']
    ])
    expect(names('Fern, Ada ; Moss, Bo')).toEqual(['Fern, Ada', 'Moss, Bo'])
  })
})
