import {describe, expect, it} from 'vitest'
import {type PaperRecord, parseListing} from '../src/index.js'
import {hosts, type Layout, layouts, type Paper, papersOf, styles} from './layouts.js'

/** A layout, a way to write authors and a host. */
interface Combination {
  readonly layout: Layout
  readonly style: string
  readonly host: string
  /** Titles of papers that stand in a combination of their own. */
  readonly without: readonly string[]
}

/** What is read wrongly today. */
interface Failure {
  readonly why: string
  readonly layouts: readonly string[]
  /** All where it names none. */
  readonly styles?: readonly string[]
  /** The papers without which the others are read well; all where it names none. */
  readonly titles?: readonly string[]
}

const allStyles = Object.keys(styles)

const combinations: readonly Combination[] = layouts.flatMap(layout =>
  allStyles.flatMap(style =>
    // Where no address is shown, the host makes no difference.
    (layout.link ? Object.keys(hosts) : ['no host']).map(host => ({layout, style, host, without: []}))
  )
)

const papersIn = ({style, host}: Combination): Paper[] => papersOf(style, host in hosts ? host : 'arXiv')

/** What a layout shows of a paper. */
function shown({title, authors, abstract, url}: Paper, layout: Layout) {
  return {
    title,
    authors,
    abstract: layout.abstract === 'none' ? null : abstract.join(layout.abstract === 'joined' ? ' ' : '\n\n'),
    links: layout.link ? [url] : []
  }
}

function read({title, authors, abstract, links}: PaperRecord) {
  return {
    title,
    authors: authors.map(author => author.name),
    abstract,
    links: links.filter(link => link.kind === 'paper').map(link => link.url)
  }
}

function expectSameRecords(combination: Combination): void {
  const {layout, without} = combination
  const papers = papersIn(combination).filter(({title}) => !without.includes(title))
  expect(parseListing(layout.write(papers)).papers.map(read)).toEqual(
    papers.map(paper => shown(paper, layout))
  )
}

const named = (name: string): string => {
  if (!layouts.some(layout => layout.name === name)) throw new Error(`No layout is called ${name}`)
  return name
}
const allBut = (...names: readonly string[]): string[] => {
  const others = names.map(named)
  return layouts.map(({name}) => name).filter(name => !others.includes(name))
}

const failures: readonly Failure[] = [
  {
    why: 'names written backwards with hyphens or rare letters are lost where no label or column says that they are names',
    layouts: allBut(
      'text with labels and no addresses',
      'headings with a list of facts below',
      'headings with a list of facts below, the abstract one of them',
      'numbered headings with bold labels below',
      'headings with a heading for each field',
      'a list with labelled facts in a list of each item',
      'folded papers with bold numbered summaries',
      'a table with linked titles and abstracts',
      'a table with dates and links',
      'a table with the authors first',
      'a table with numbers and venues',
      'an HTML table with abstracts'
    ),
    styles: ['family names first']
  },
  {
    why: 'a line that is a link called "paper" and nothing else is lost',
    layouts: ['headings with a link called "paper" below', 'HTML cards with classes']
  },
  {
    why: 'lines with labels are run together where one of them is an address',
    layouts: ['text with labels'],
    styles: allStyles.filter(style => style !== 'nine with ", and"')
  },
  {
    why: 'a line of authors before an address is joined to the title, and the address to the abstract',
    layouts: ['text with blank lines between papers only and the address below']
  },
  {
    why: 'the greeting and the ruler become papers, and indented lines are run together',
    layouts: ['a mail with numbers and rulers']
  },
  {
    why: 'without abstracts, addresses are taken for them, authors for titles, and short titles are lost',
    layouts: ['text of titles, authors and addresses', 'text of numbered titles, authors and addresses']
  },
  {
    why: 'behind an address, the name of one author is taken for a title',
    layouts: ['text with blank lines and the address below the title'],
    styles: ['one author'],
    titles: ['12 Ways to Fold a Map of the Moon']
  },
  {
    why: 'a title in straight quotation marks ends at curly ones within it',
    layouts: ['a list of quoted titles with authors behind', 'a list of quoted titles with authors in front'],
    titles: ['Reading “Mind the Step” Signs at Night']
  },
  {
    why: 'a plain title ends at a dash within it',
    layouts: ['a list of plain titles with authors behind a full stop'],
    styles: ['one and "et al."'],
    titles: ['Beyond Yeast — Slow Bread from Fast Ovens']
  },
  {
    why: 'the name of one author behind a plain title is taken for a part of it, and a dash within it for its end',
    layouts: ['a list of plain titles with authors behind a full stop'],
    styles: ['one author', 'each paper its own'],
    titles: [
      'Maps, Mazes and Moths in the Dark',
      'Beyond Yeast — Slow Bread from Fast Ovens',
      'Winter Bridges'
    ]
  }
]

for (const failure of failures) failure.layouts.forEach(named)

const failuresOf = ({layout, style}: Combination): Failure[] =>
  failures.filter(
    failure => failure.layouts.includes(layout.name) && (failure.styles ?? allStyles).includes(style)
  )

/** The combinations that are read well, without the papers that are not. */
const well = combinations.flatMap(combination => {
  const found = failuresOf(combination)
  return found.some(({titles}) => titles === undefined)
    ? []
    : [{...combination, without: found.flatMap(({titles}) => titles ?? [])}]
})

const badly = combinations.flatMap(combination => {
  const found = failuresOf(combination)
  return found.length > 0 ? [{...combination, why: found.map(({why}) => why).join('; ')}] : []
})

const nameOf = ({layout, style, host}: Combination): string => `${layout.name}; ${style}; ${host}`

describe('the same papers give the same records, whatever the layout', () => {
  it.each(well.map(each => [nameOf(each), each] as const))('%s', (_, each) => expectSameRecords(each))
})

describe('records that are not yet the same', () => {
  it.fails.each(badly.map(each => [`${nameOf(each)}: ${each.why}`, each] as const))('%s', (_, each) =>
    expectSameRecords(each)
  )
})
