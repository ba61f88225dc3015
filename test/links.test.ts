import fc from 'fast-check'
import {describe, expect, expectTypeOf, it} from 'vitest'
import {extractLinks, type Link} from '../src/index.js'

const urls = (text: string) => extractLinks(text).map(link => link.url)

describe('an address is cut where a reader would cut it', () => {
  it.each([
    ['in a sentence', 'Code is at https://github.com/ada/kite.', 'https://github.com/ada/kite'],
    ['in brackets', '(see https://kite.example.org/a)', 'https://kite.example.org/a'],
    [
      'with brackets of its own',
      'https://en.example.org/wiki/Kite_(toy) flies',
      'https://en.example.org/wiki/Kite_(toy)'
    ],
    ['in angle brackets', '<https://kite.example.org/a>, and', 'https://kite.example.org/a'],
    ['in Markdown', '[Kites](https://kite.example.org/a).', 'https://kite.example.org/a'],
    [
      'as both parts of a Markdown link',
      '[https://kite.example.org/a](https://kite.example.org/a)',
      'https://kite.example.org/a'
    ],
    ['in emphasis', '**https://kite.example.org/a**', 'https://kite.example.org/a'],
    ['in quotation marks', '“https://kite.example.org/a”', 'https://kite.example.org/a'],
    ['in LaTeX', '\\url{ https://kite.example.org/a}', 'https://kite.example.org/a'],
    ['without a scheme, with a path', 'at github.com/ada/kite, and', 'https://github.com/ada/kite'],
    ['without a scheme, on a page host', 'at ada-kite.github.io.', 'https://ada-kite.github.io/'],
    ['as an arXiv identifier', 'builds on arXiv:2401.01234v2.', 'https://arxiv.org/abs/2401.01234v2'],
    ['as an old arXiv identifier', 'in arXiv:math.GT/0309136', 'https://arxiv.org/abs/math.GT/0309136'],
    ['as a DOI', 'Data: doi:10.5555/kite.1.', 'https://doi.org/10.5555/kite.1'],
    [
      'torn behind the owner',
      'at https://github.com/ada/ kite-sort-tools.',
      'https://github.com/ada/kite-sort-tools'
    ],
    ['torn in the host', 'at https://github. com/ada/kite/).', 'https://github.com/ada/kite/']
  ])('%s', (_, text, url) => expect(urls(text)).toEqual([url]))

  it.each([
    'ada@kite.example.org writes',
    'Node.js and and/or',
    'e.g./i.e.',
    'see Fig.2/3',
    'http://',
    'https://localhost',
    'the ratio 3.5/4',
    'javascript://alert'
  ])('there is none in "%s"', text => expect(urls(text)).toEqual([]))
})

describe('the kind of a link', () => {
  it.each([
    ['Code is available at https://ada-kite.github.io.', 'code'],
    ['Project page: https://github.com/ada/kite', 'project'],
    ['Code and demos are on our project website: https://kite.example.org', 'project'],
    ['We release our benchmark at https://github.com/ada/kite-bench.', 'dataset'],
    ['Resources are collected at https://github.com/ada/awesome-kites.', 'code'],
    ['Paper: https://kite.example.org/1', 'paper'],
    ['https://arxiv.org/abs/2401.01234', 'paper'],
    ['Model: https://huggingface.co/ada/kite-7b Dataset: https://huggingface.co/datasets/ada/kites', 'model'],
    ['https://huggingface.co/spaces/ada/kite', 'demo'],
    ['https://youtu.be/abc', 'video'],
    ['More details and videos are at https://ada-kite.github.io', 'project'],
    ['Our models are shown at https://ada-kite.github.io', 'project'],
    ['Code & Training data: https://github.com/ada/kite', 'code'],
    ['Code, wind tunnel, and benchmark: https://github.com/ada/kite', 'code'],
    ['Models & Data: https://huggingface.co/ada/kite-7b', 'model'],
    ['Demos, code, and data: https://ada-kite.github.io', 'project'],
    ['Videos of flights, code and weights lie here: https://ada-kite.github.io', 'project'],
    ['Get the code, the data and the weights at https://ada-kite.github.io', 'code'],
    ['🌐 Project & Contest: https://kite.example.org', 'project'],
    ['Project and Code: https://ada-kite.github.io', 'project'],
    ['Project code: https://ada-kite.github.io', 'code'],
    ['Docs: https://kite.example.org/1', 'project'],
    ['Links Blog: https://kite.example.org/1', 'project'],
    ['📄 Tech report: https://kite.example.org/1', 'paper'],
    ['You can read the full paper here: 👉 https://kite.example.org/1', 'paper'],
    ['A summary of the paper here: https://kite.example.org/1', 'other'],
    ['Try it now : https://kite.example.org/play', 'demo'],
    ['We try to fly: https://kite.example.org', 'other'],
    ['iOS App: https://kite.example.org', 'demo'],
    ['Demo: https://youtu.be/abc', 'video'],
    ['Project page with moving pictures: https://huggingface.co/spaces/ada/kite', 'project'],
    ['Project: https://arxiv.org/abs/2401.01234', 'paper'],
    ['Code: https://doi.org/10.5555/kite.1', 'code'],
    ['The flights are at https://doi.org/10.5281/zenodo.1234567', 'dataset'],
    ['see https://kite.example.org', 'other']
  ])('%s: %s', (text, kind) => expect(extractLinks(text)[0]?.kind).toBe(kind))
})

describe('a link', () => {
  it('names its repository and the paper that it leads to', () => {
    expect(
      extractLinks('https://github.com/ada/kite.git and https://arxiv.org/pdf/2401.01234v3')
    ).toMatchObject([
      {repository: {host: 'github.com', owner: 'ada', name: 'kite'}},
      {identifiers: {arxiv: '2401.01234'}}
    ])
  })

  it('stands once for all its mentions, in title and abstract', () => {
    const [link, ...others] = extractLinks({
      title: 'Kites (https://kite.example.org)',
      abstract: 'We fly. See http://www.kite.example.org/.'
    })
    expect(others).toEqual([])
    expect(link?.mentions).toEqual([
      {field: 'title', start: 7, end: 31, text: 'https://kite.example.org'},
      {field: 'abstract', start: 12, end: 40, text: 'http://www.kite.example.org/'}
    ])
    expectTypeOf(link).toEqualTypeOf<Link | undefined>()
  })

  it('has mentions that are slices of the text, in any text', () => {
    const part = fc.oneof(
      fc.string({unit: 'binary'}),
      fc.webUrl({withQueryParameters: true}),
      fc.constantFrom('(', ').', ' arXiv:2401.01234 ', ' github.com/a/b ')
    )
    fc.assert(
      fc.property(
        fc.array(part).map(parts => parts.join('')),
        text => {
          for (const link of extractLinks(text)) {
            expect(URL.canParse(link.url)).toBe(true)
            for (const {start, end, text: slice} of link.mentions) expect(text.slice(start, end)).toBe(slice)
          }
        }
      )
    )
  })
})
