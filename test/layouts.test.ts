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

const failures: readonly Failure[] = [
  {
    why: 'behind an address, the name of one author is taken for a title',
    layouts: ['text with blank lines and the address below the title'],
    styles: ['one author'],
    titles: ['12 Ways to Fold a Map of the Moon']
  },
  {
    why: 'the number that a title begins with is taken for that of its item',
    layouts: ['a list of plain titles with authors behind a full stop'],
    styles: ['family names first'],
    titles: ['12 Ways to Fold a Map of the Moon']
  }
]

for (const {layouts: names} of failures)
  for (const name of names)
    if (!layouts.some(layout => layout.name === name)) throw new Error(`No layout is called ${name}`)

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
