import {describe, expect, it} from 'vitest'
import {parseListing} from '../src/index.js'

function read(text: string): string[] {
  return parseListing(text).papers.map(({title, authors}) =>
    [title, ...authors.map(({name}) => name)].join(' / ')
  )
}

describe('words behind a comma of a title', () => {
  it('are no author in a column of titles', () => {
    const rows = '| Think Fast, Act Slow | C. Reed | 2025 |\n| A Longer Title of a Paper | A. Fern | 2025 |\n'
    expect(read(`| Title | Authors | Year |\n|---|---|---|\n${rows}`)).toEqual([
      'Think Fast, Act Slow / C. Reed',
      'A Longer Title of a Paper / A. Fern'
    ])
  })

  it('are no author in a column of titles of a page', () => {
    const rows = [
      ['Think Fast, Act Slow', 'C. Reed'],
      ['A Longer Title of a Paper', 'A. Fern']
    ].map(cells => `<tr>${cells.map(cell => `<td>${cell}</td>`).join('')}</tr>`)
    expect(read(`<table><tr><th>Title</th><th>Authors</th></tr>${rows.join('')}</table>`)).toEqual([
      'Think Fast, Act Slow / C. Reed',
      'A Longer Title of a Paper / A. Fern'
    ])
  })

  it('are no author where the authors stand in the next line', () => {
    const items = [
      '1. Snip Twice, Train Once\nC. Reed\narXiv:2501.01234\nWe show that snipping twice helps kites of all sizes.',
      '2. Kites in Low Wind\nA. Fern, B. Holt\narXiv:2501.01235\nWe show that kites fly with a longer tail.'
    ]
    expect(read(items.join('\n\n'))).toEqual([
      'Snip Twice, Train Once / C. Reed',
      'Kites in Low Wind / A. Fern / B. Holt'
    ])
  })

  it('are no author where the authors stand behind a full stop', () => {
    const items = [
      '- Think Fast, Act Slow. C. Reed, A. Fern. [pdf](https://arxiv.org/abs/2501.01234)',
      '- Kites in Low Wind. Ada Fern, B. Holt. [pdf](https://arxiv.org/abs/2501.01235)'
    ]
    expect(read(items.join('\n'))).toEqual([
      'Think Fast, Act Slow / C. Reed / A. Fern',
      'Kites in Low Wind / Ada Fern / B. Holt'
    ])
  })

  it('are authors where those of other records are', () => {
    const items = [
      '- Kites in Low Wind, Ada Fern [pdf](https://arxiv.org/abs/2501.01234)',
      '- Strings of Paper Kites, C. Reed [pdf](https://arxiv.org/abs/2501.01236)',
      '- Tails of Small Kites, Ada Fern and Bo Holt [pdf](https://arxiv.org/abs/2501.01237)'
    ]
    expect(read(items.join('\n'))).toEqual([
      'Kites in Low Wind / Ada Fern',
      'Strings of Paper Kites / C. Reed',
      'Tails of Small Kites / Ada Fern / Bo Holt'
    ])
  })
})
