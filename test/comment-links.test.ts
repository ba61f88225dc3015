import {describe, expect, it} from 'vitest'
import {parseListing} from '../src/index.js'

const linksIn = (comment: string, abstract = '') =>
  parseListing(JSON.stringify([{title: 'Kites in Low Wind', comment, abstract}])).papers[0]?.links
const kinds = (comment: string) => linksIn(comment)?.map(({kind}) => kind)
const urls = (comment: string) => linksIn(comment)?.map(({url}) => url)

describe('an address in the comment of a paper', () => {
  it('is a link of the paper, and the comment stays', () => {
    const comment = '9 pages, 3 figures. Code: https://github.com/ada/kite'
    const [paper] = parseListing(JSON.stringify([{title: 'Kites in Low Wind', comment}])).papers
    expect(paper?.links).toEqual([
      {
        url: 'https://github.com/ada/kite',
        kind: 'code',
        repository: {host: 'github.com', owner: 'ada', name: 'kite'},
        mentions: []
      }
    ])
    expect(paper?.extra).toEqual({comment})
  })

  it('stands once where the abstract names it, too', () => {
    expect(
      linksIn('Code: http://github.com/ada/kite/', 'Code is at https://github.com/ada/kite.')
    ).toMatchObject([{url: 'https://github.com/ada/kite', kind: 'code', mentions: [{field: 'abstract'}]}])
  })

  it.each([
    ['without a scheme', 'code at github.com/ada/kite', 'https://github.com/ada/kite'],
    ['of a page without a scheme', 'see ada.github.io/kite.', 'https://ada.github.io/kite'],
    ['in brackets', '9 pages (https://github.com/ada/kite).', 'https://github.com/ada/kite'],
    ['in LaTeX', 'Code: \\url{https://github.com/ada/low\\_kite}', 'https://github.com/ada/low_kite'],
    ['behind a line end', 'Code:\n  https://github.com/ada/kite', 'https://github.com/ada/kite'],
    ['over a line end', 'Code: https://github.com/ada/\n  kite, 9 pages', 'https://github.com/ada/kite']
  ])('is found %s', (_, comment, url) => expect(urls(comment)).toEqual([url]))

  it.each([
    'text overlap with arXiv:2401.01234',
    'in Proceedings Kites 2024, arXiv:2410.01234',
    'write to ada@kites.example.org',
    '12 pages, 3 figures, uses kite.sty'
  ])('there is none in "%s"', comment => expect(urls(comment)).toEqual([]))

  it.each([
    ['Project page: https://kite.example.org, code: https://github.com/ada/kite', ['project', 'code']],
    ['Code and data available at: https://github.com/ada/kite', ['code']],
    ['Code (https://github.com/ada/kite) and data (https://zenodo.org/record/1)', ['code', 'dataset']],
    ['Weights and code: https://huggingface.co/ada/kite-7b', ['model']],
    ['Dataset at https://kite.example.org/data', ['dataset']],
    ['with a demo: https://kite.example.org', ['demo']],
    ['Demo video: https://youtu.be/kite', ['video']],
    ['supplementary video https://kite.example.org/1.mp4', ['video']],
    ['Website: https://kite.example.org', ['project']],
    ['Blog post: https://kite.example.org/1', ['project']],
    ['Slides: https://kite.example.org/slides.pdf', ['other']],
    ['Published at https://doi.org/10.5555/12345678', ['paper']],
    ['Published version: doi:10.5555/12345678', ['paper']],
    ['Published at https://kite.example.org/1', ['paper']],
    ['Journal version: https://kite.example.org/1', ['paper']],
    ['Published at Delta 2025. Code: https://kite.example.org/1', ['code']],
    ['Demos and code are available at https://github.com/ada/kite', ['code']],
    ['see https://kite.example.org', ['other']]
  ])('%s: %j', (comment, expected) => expect(kinds(comment)).toEqual(expected))
})

describe('an address in a note', () => {
  it.each([
    ['BibTeX', '@misc{a, title = {Kites in Low Wind}, note = {9 pages. Code: https://github.com/ada/kite}}'],
    ['BibTeX, of many', '@misc{a, title = {Kites in Low Wind}, notes = {Code: https://github.com/ada/kite}}'],
    ['JSON', JSON.stringify([{title: 'Kites in Low Wind', notes: 'Code: https://github.com/ada/kite'}])],
    ['CSL', JSON.stringify([{title: 'Kites in Low Wind', note: 'Code: https://github.com/ada/kite'}])],
    [
      'RIS',
      'TY  - JOUR\nTI  - Kites in Low Wind\nN1  - Comment: 9 pages. Code: https://github.com/ada/kite\nER  - \n'
    ]
  ])('of %s is a link of the paper', (_, source) => {
    expect(parseListing(source).papers[0]?.links).toMatchObject([
      {url: 'https://github.com/ada/kite', kind: 'code', mentions: []}
    ])
  })
})

describe('the comment of a paper of arXiv', () => {
  const title = 'Kites in Low Wind'
  const comment = '9 pages. Code at https://github.com/ada/kite'
  it.each([
    [
      'of its API',
      `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:arxiv="http://arxiv.org/schemas/atom"><entry>
<id>http://arxiv.org/abs/2401.01234v1</id><title>${title}</title><arxiv:comment>${comment}</arxiv:comment>
</entry></feed>`
    ],
    [
      'of its metadata',
      JSON.stringify([{id: '2401.01234', title, comments: comment, categories: 'cs.LG', abstract: 'We fly.'}])
    ],
    [
      'of its lists',
      `[1] arXiv:2401.01234 [pdf, html, other]
Title: ${title}
Ada Fern, Bo Moss
Comments: ${comment}
Subjects: Machine Learning (cs.LG)

[2] arXiv:2401.01235 [pdf, html, other]
Title: Counting Boats
Bo Moss
Comments: 3 pages
Subjects: Machine Learning (cs.LG)
`
    ],
    [
      'of its mails',
      `\\\\
arXiv:2401.01234
Date: Mon, 1 Jan 2024 00:00:00 GMT   (10kb)

Title: ${title}
Authors: Ada Fern
Categories: cs.LG
Comments: ${comment}
\\\\
  We fly.
\\\\ ( https://arxiv.org/abs/2401.01234 ,  10kb)
`
    ]
  ])('%s gives its links', (_, source) => {
    expect(parseListing(source).papers[0]?.links).toContainEqual({
      url: 'https://github.com/ada/kite',
      kind: 'code',
      repository: {host: 'github.com', owner: 'ada', name: 'kite'},
      mentions: []
    })
  })
})

describe('the DOI of the paper itself in a note', () => {
  it('is no further link', () => {
    const note = '{doi: 10.5555/kite.1, data: doi:10.5555/kite.2}'
    const source = `@article{a, title = {Kites in Low Wind}, doi = {10.5555/kite.1}, note = ${note}}`
    expect(parseListing(source).papers[0]?.links.map(({url}) => url)).not.toContain(
      'https://doi.org/10.5555/kite.1'
    )
    expect(parseListing(source).papers[0]?.links).toMatchObject([
      {url: 'https://doi.org/10.5555/kite.2', kind: 'dataset'}
    ])
  })
})

describe('a comment that others wrote', () => {
  it('gives no links', () => {
    const abstract =
      'This is an automated message from the Librarian Bot. Similar papers: [Boats](https://huggingface.co/papers/2401.01234)'
    expect(linksIn('', abstract)).toEqual([])
  })
})
