import {parseListing} from '../../../src/index.js'
import type {PaperRecord} from '../../../src/record/types.js'

const adjectives = ['Robust', 'Sparse', 'Gentle', 'Deep', 'Curious', 'Patient', 'Modular', 'Quiet']
const nouns = ['Kites', 'Ferns', 'Ponds', 'Willows', 'Lanterns', 'Meadows', 'Harbours', 'Dunes']
const places = ['Low Wind', 'Shallow Water', 'Dim Light', 'Early Spring', 'Narrow Valleys', 'Open Fields']
const given = ['Ada', 'Bo', 'Cy', 'Dana', 'Edo', 'Fay', 'Gil', 'Hana']
const family = ['Fern', 'Moss', 'Leaf', 'Brook', 'Stone', 'Hazel', 'Reed', 'Thorn']

function pick<Item>(items: readonly Item[], index: number): Item {
  return items[index % items.length] as Item
}

/** A paper as a listing has it: nothing odd, each a little different. */
interface OrdinaryPaper {
  readonly title: string
  readonly authors: readonly string[]
  readonly abstract: string
  readonly arxiv: string
  readonly date: string
}

/** The paper of a number. */
function ordinaryPaper(index: number): OrdinaryPaper {
  const [adjective, noun, place] = [
    pick(adjectives, index),
    pick(nouns, index >> 2),
    pick(places, index >> 1)
  ]
  const name = `${noun.slice(0, 4)}Net-${index % 90}`
  return {
    title: `${name}: ${adjective} ${noun} in ${place}, Part ${index}`,
    authors: [0, 1, 2].map(step => `${pick(given, index + step)} ${pick(family, (index >> 3) + step * 3)}`),
    abstract: [
      `We study ${noun.toLowerCase()} in ${place.toLowerCase()} and ask what keeps them apart over many days.`,
      `Earlier work looks at one season alone, so that what is learned in it seldom holds in the next.`,
      `We propose ${name}, a ${adjective.toLowerCase()} network that is trained with Adam on CIFAR-10 and ${noun}Bench.`,
      `It reaches an accuracy of ${70 + (index % 29)}.${index % 10}% and needs ${2 + (index % 5)}x less memory than ResNet-50.`,
      `An ablation shows that most of the gain comes from how the weights are shared between neighbours.`,
      `Code is at https://github.com/willow-lab/${name.toLowerCase()} together with all that was measured.`
    ].join(' '),
    arxiv: `2503.${String(index % 100_000).padStart(5, '0')}`,
    date: `2025-03-${String((index % 28) + 1).padStart(2, '0')}`
  }
}

/** Papers one after the other, until their text is as long as it should be. */
function repeated(
  size: number,
  each: (paper: OrdinaryPaper, index: number) => string,
  head = '',
  tail = ''
): string {
  let text = head
  for (let index = 0; text.length + tail.length < size; index++) text += each(ordinaryPaper(index), index)
  return text + tail
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** Listings as people have them, by the name of their format. */
export const ordinaryListings: Readonly<Record<string, (size: number) => string>> = {
  text: size => repeated(size, ({title, abstract}) => `${title}\n\n${abstract}\n\n`, 'Mar 11\n\n'),
  markdown: size =>
    repeated(
      size,
      ({title, authors, abstract, arxiv}) =>
        `## [${title}](https://arxiv.org/abs/${arxiv})\n\n${authors.join(', ')}\n\n${abstract}\n\n`,
      '# Papers\n\n'
    ),
  html: size =>
    repeated(
      size,
      ({title, authors, abstract, arxiv}) =>
        `<article><h3><a href="https://arxiv.org/abs/${arxiv}">${title}</a></h3><p class="authors">${authors.join(', ')}</p><p>${abstract}</p></article>\n`,
      '<!doctype html><html><head><title>Papers</title></head><body>\n',
      '</body></html>'
    ),
  feed: size =>
    repeated(
      size,
      ({title, authors, abstract, arxiv, date}) =>
        `<item><title>${escaped(title)}</title><link>https://arxiv.org/abs/${arxiv}</link><description>${escaped(abstract)}</description><dc:creator>${authors.join(', ')}</dc:creator><dc:date>${date}</dc:date></item>\n`,
      '<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Papers</title>\n',
      '</channel></rss>'
    ),
  xml: size =>
    repeated(
      size,
      ({title, authors, abstract, arxiv, date}) =>
        `<record><title>${escaped(title)}</title>${authors.map(name => `<author>${name}</author>`).join('')}<abstract>${escaped(abstract)}</abstract><date>${date}</date><url>https://arxiv.org/abs/${arxiv}</url></record>\n`,
      '<?xml version="1.0"?><records>\n',
      '</records>'
    ),
  json: size =>
    repeated(size, (paper, index) => `${index > 0 ? ',' : ''}${JSON.stringify(paper)}\n`, '[', ']'),
  yaml: size =>
    repeated(
      size,
      ({title, authors, abstract, date}) =>
        `- title: "${title}"\n  authors:\n${authors.map(name => `    - ${name}\n`).join('')}  abstract: "${abstract}"\n  date: ${date}\n`
    ),
  table: size =>
    repeated(
      size,
      ({title, authors, abstract, date}) => `"${title}","${authors.join('; ')}","${abstract}",${date}\n`,
      'title,authors,abstract,date\n'
    ),
  bibliography: size =>
    repeated(
      size,
      ({title, authors, abstract, arxiv}, index) =>
        `@article{paper${index},\n  title = {${title}},\n  author = {${authors.join(' and ')}},\n  abstract = {${abstract.replaceAll('%', '\\%')}},\n  eprint = {${arxiv}},\n  archivePrefix = {arXiv},\n  year = {2025}\n}\n\n`
    ),
  mail: size =>
    repeated(
      size,
      ({title, authors, abstract, arxiv}) =>
        `<h3><a href=3D"https://arxiv.org/abs/${arxiv}">${title}</a></h3><div>${authors.join(', ')}</div>=\n<p>${abstract}</p>\n`,
      'From: ada@example.org\nSubject: Papers\nContent-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n'
    ),
  'arxiv-digest': size =>
    repeated(
      size,
      ({title, authors, abstract, arxiv}) =>
        `\\\\\narXiv:${arxiv}\nDate: Tue, 11 Mar 2025 12:34:56 GMT   (12kb)\n\nTitle: ${title}\nAuthors: ${authors.join(', ')}\nCategories: cs.LG\n\\\\\n  ${abstract}\n\\\\ ( https://arxiv.org/abs/${arxiv} ,  12kb)\n${'-'.repeat(78)}\n`
    ),
  'arxiv-listing': size =>
    repeated(
      size,
      ({title, authors, abstract, arxiv}, index) =>
        `[${index + 1}] arXiv:${arxiv} [pdf, html, other]\nTitle: ${title}\nAuthors: ${authors.join(', ')}\nSubjects: Machine Learning (cs.LG)\n\n${abstract}\n\n`
    )
}

/** An abstract with the LaTeX that abstracts have. */
export function ordinaryLatex(size: number): string {
  return repeated(
    size,
    ({abstract}) => `${abstract} With $\\alpha = 0.5$ it is $1.42\\times$ as quick, as Milenkovi\\'c says. `
  )
}

/** One long text of abstracts. */
export function ordinaryProse(size: number): string {
  return repeated(size, ({abstract}) => `${abstract} `)
}

/** Records whose JSON is about as long as it should be. */
export function ordinaryRecords(size: number): PaperRecord[] {
  const {papers} = parseListing(ordinaryListings.markdown?.(size) ?? '', {tree: false, duplicates: 'keep'})
  let length = 0
  const end = papers.findIndex(paper => {
    length += JSON.stringify(paper).length
    return length > size
  })
  return papers.slice(0, end)
}
