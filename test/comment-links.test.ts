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
    ['see https://kite.example.org', ['other']]
  ])('%s: %j', (comment, expected) => expect(kinds(comment)).toEqual(expected))
})
