import {describe, expect, it} from 'vitest'
import {authorOf, type InputFormatName, parseListing} from '../src/index.js'

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
    [`Ada Example${ones}`, 'Ada Example'],
    [`Ada Example ${daggers}`, 'Ada Example'],
    [`Ada Example${' (2)'.repeat(5_000)}`, 'Ada Example'],
    [`Ada ${ones} x`, `Ada ${ones} x`],
    [`Ada ${daggers}x`, `Ada ${daggers}x`],
    [daggers, daggers]
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
    expect(titleOf(listing(`Kites in Low Wind${marks} x`))).toEqual([`Kites in Low Wind${marks} x`])
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
