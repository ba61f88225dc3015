import {describe, expect, it} from 'vitest'
import {
  hostRules,
  identifiersOf,
  isPaperAddress,
  isPaperLabel,
  isResourceLabel,
  kindOfHost,
  kindOfLabel,
  redirects,
  webAddress
} from '../src/address/index.js'
import {parseListing} from '../src/index.js'

describe('the table of hosts', () => {
  it.each(hostRules.map(rule => ({...rule, path: String(rule.path)})))(
    'knows $example',
    ({example, kind, paper, scheme}) => {
      const url = new URL(example)
      expect(kindOfHost(url)).toBe(paper ? 'paper' : kind)
      if (paper) expect(isPaperAddress(url)).toBe(true)
      expect(Object.keys(identifiersOf(url))).toEqual(scheme ? [scheme] : [])
    }
  )

  it.each([
    [
      'https://www.biorxiv.org/content/10.1101/2025.01.01.123456v1.full.pdf',
      'doi',
      '10.1101/2025.01.01.123456'
    ],
    ['https://www.frontiersin.org/articles/10.3389/fkite.2025.00001/full', 'doi', '10.3389/fkite.2025.00001'],
    ['https://dl.acm.org/doi/pdf/10.5555/1234567.1234568', 'doi', '10.5555/1234567.1234568'],
    ['https://link.springer.com/content/pdf/10.5555%2F978-3-031-1_7.pdf', 'doi', '10.5555/978-3-031-1_7'],
    ['https://iopscience.iop.org/article/10.1088/1234-5678/ab1234/meta', 'doi', '10.1088/1234-5678/ab1234'],
    ['https://ar5iv.labs.arxiv.org/html/2401.01234', 'arxiv', '2401.01234'],
    ['https://export.arxiv.org/abs/math.GT/0309136v1', 'arxiv', 'math/0309136'],
    ['https://europepmc.org/article/PMC/PMC1234567', 'pmc', 'PMC1234567'],
    ['https://dblp.org/rec/conf/kite/ExampleE25.html', 'dblp', 'conf/kite/ExampleE25']
  ])('%s names %s:%s', (address, scheme, identifier) =>
    expect(identifiersOf(new URL(address))).toEqual({[scheme]: identifier})
  )

  it.each([
    'https://arxiv.org/list/cs.LG/new',
    'https://proceedings.mlr.press/v1/',
    'https://papers.nips.cc/paper/2025',
    'https://openaccess.thecvf.com/CVPR2025',
    'https://jmlr.org/papers/v1/',
    'https://dl.acm.org/doi/proceedings/10.5555/1234567',
    'https://dl.acm.org/journal/kites',
    'https://link.springer.com/book/10.5555/978-3-031-12345-6',
    'https://www.ijcai.org/proceedings/2025/',
    'https://ojs.aaai.org/index.php/AAAI/issue/view/123',
    'https://www.semanticscholar.org/author/Ada/123',
    'https://www.semanticscholar.org/search?q=kites',
    'https://scholar.google.com/scholar?q=kites',
    'https://dblp.org/rec/conf/kite/ExampleE25.html',
    'https://dblp.org/pid/1/2345.html',
    'https://huggingface.co/papers/trending',
    'https://paperswithcode.com/task/kites',
    'https://www.researchgate.net/profile/Ada-Example',
    'https://github.com/ada/kite',
    'https://kite.example/talk/slides.pdf',
    'https://kite.example/2025'
  ])('%s is no page of one paper', address => expect(isPaperAddress(new URL(address))).toBe(false))
})

describe('a link that leads on is read as where it leads', () => {
  it.each(redirects.map(({example}) => example))('%s', example =>
    expect(webAddress(example)?.href).toBe('https://kite.example/1')
  )

  it('also within another', () => {
    const inner = 'https://www.google.com/url?q=https%3A%2F%2Fkite.example%2F1'
    expect(webAddress(`https://l.facebook.com/l.php?u=${encodeURIComponent(inner)}`)?.href).toBe(
      'https://kite.example/1'
    )
  })

  it.each([
    'https://www.google.com/url?q=javascript:alert(1)',
    'https://kite.example/?url=https://a.example/'
  ])('but not %s', address => expect(webAddress(address)?.href).toBe(new URL(address).href))
})

describe('the words of a link', () => {
  it.each([
    ['Paper', 'paper'],
    ['[ PDF ]', 'paper'],
    ['📄 Paper', 'paper'],
    ['View arXiv page', 'paper'],
    ['论文链接', 'paper'],
    ['Code (PyTorch)', 'code'],
    ['Official GitHub repo', 'code'],
    ['GitHub 1.2k', 'code'],
    ['project code', 'code'],
    ['代码', 'code'],
    ['Project page', 'project'],
    ['project website', 'project'],
    ['Live demo', 'demo'],
    ['demo video', 'video'],
    ['Code and data', undefined],
    ['Slides', undefined]
  ])('%s: a button, for %s', (label, kind) => {
    expect(isResourceLabel(label)).toBe(true)
    expect(kindOfLabel(label)).toBe(kind)
  })

  it.each([
    'Kites in Low Wind',
    'Ada Example',
    'Paper Boats',
    'The',
    'Code of Conduct',
    'Data Folding by Candle Light',
    'CVPR 2025',
    'arXiv 2025',
    '12',
    ''
  ])('"%s" is no button', label => {
    expect(isResourceLabel(label)).toBe(false)
    expect(kindOfLabel(label)).toBeUndefined()
  })

  it.each([
    ['Paper', true],
    ['arXiv', true],
    ['Full paper', true],
    ['Papers', false],
    ['Link', false],
    ['Paper / Code', false],
    ['Code', false]
  ])('%s names the paper itself: %s', (label, expected) => expect(isPaperLabel(label)).toBe(expected))
})

describe('a list of pages of publishers', () => {
  const papers = [
    ['Kites in Low Wind over Polders', 'https://proceedings.mlr.press/v901/kite25a.html'],
    ['Counting Leaves on a Windy Day', 'https://papers.nips.cc/paper/2025/hash/0a1b-Abstract.html']
  ] as const
  it.each([
    ['text', papers.map(([title, url]) => `${title}\n${url}\nAda Example, Bo Example`).join('\n\n')],
    [
      'Markdown',
      papers.map(([title, url]) => `- [${title}](${url})  \n  Ada Example, Bo Example`).join('\n')
    ],
    [
      'HTML',
      `<!doctype html><ul>${papers.map(([title, url]) => `<li><a href="${url}">${title}</a><br>Ada Example, Bo Example</li>`).join('')}</ul>`
    ]
  ])('is read the same in %s', (_, source) => {
    expect(
      parseListing(source).papers.map(({title, authors, links}) => [
        title,
        authors.map(({name}) => name),
        links.map(({kind, url}) => [kind, url])
      ])
    ).toEqual(papers.map(([title, url]) => [title, ['Ada Example', 'Bo Example'], [['paper', url]]]))
  })
})
