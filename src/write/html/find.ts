import type {Element} from 'hast'
import {h} from 'hastscript'
import type {PaperRecord} from '../../record/types.js'
import {nameKey} from '../../tree/name-key.js'
import {counted, isDoubtful} from '../facts.js'
import {namesOf, spellingKey} from '../names.js'

/** More choices than these in one control help nobody; the search finds what is left out. */
const MOST_CHOICES = 100

interface Choice {
  readonly key: string
  readonly label: string
  /** The papers that it leaves, by their places from 0, in their order; all where it leaves them as they are. */
  readonly papers?: readonly number[]
}

/**
 * Makes controls that find papers: a search, filters and an order. They need a script, and are hidden without one. Each
 * choice says which papers it leaves, so that the script knows nothing of papers but their text.
 *
 * @param papers - The records.
 */
export function find(papers: readonly PaperRecord[]): Element {
  return h('form', {className: 'find', role: 'search', hidden: true}, [
    h('label', {className: 'words'}, [
      h('span', 'Search'),
      h('input', {
        ...{type: 'search', name: 'words', autoComplete: 'off', ariaKeyShortcuts: '/'},
        ...{spellCheck: 'false', placeholder: 'title, abstract, names'}
      })
    ]),
    ...choice('Method', 'method', 'any', methodsOf(papers)),
    ...choice('Dataset', 'dataset', 'any', datasetsOf(papers)),
    ...choice('Subject', 'subject', 'any', subjectsOf(papers)),
    ...choice('Code', 'code', 'any', codesOf(papers)),
    ...choice('Order', 'order', 'as listed', ordersOf(papers)),
    ...choice('Show', 'show', 'abstracts', [{key: 'titles', label: 'titles only'}]),
    h('p', [h('output', counted(papers.length, 'paper')), h('button', {type: 'reset'}, 'Reset')])
  ])
}

/** A list of choices, of which the first changes nothing; none where there is no other. */
function choice(label: string, name: string, none: string, choices: readonly Choice[]): Element[] {
  if (choices.length === 0) return []
  const options = choices.map(({key, label, papers}) =>
    h('option', {value: key, ...(papers && {dataPapers: papers.join(' ')})}, label)
  )
  const select = h('select', {name}, [h('option', {value: ''}, none), ...options])
  return [h('label', [h('span', label), select])]
}

function methodsOf(papers: readonly PaperRecord[]): readonly Choice[] {
  return shared(namesOf(papers, paper => paper.methods.filter(method => !isDoubtful(method))).all)
}

function datasetsOf(papers: readonly PaperRecord[]): readonly Choice[] {
  return shared(namesOf(papers, paper => paper.datasets.filter(dataset => !isDoubtful(dataset))).all)
}

function subjectsOf(papers: readonly PaperRecord[]): readonly Choice[] {
  const subjects = (paper: PaperRecord) => paper.subjects.map(name => ({name, aliases: []}))
  return shared(namesOf(papers, subjects).all)
}

/** What several papers share. */
function shared(names: ReadonlyArray<{label: string; papers: readonly number[]}>): readonly Choice[] {
  return names
    .filter(name => name.papers.length > 1)
    .slice(0, MOST_CHOICES)
    .map(({label, papers}) => ({key: spellingKey(label), label: `${label} (${papers.length})`, papers}))
}

function hasCode(paper: PaperRecord): boolean {
  return paper.links.some(link => link.kind === 'code')
}

/** Papers with code and those without it, where there are both. */
function codesOf(papers: readonly PaperRecord[]): readonly Choice[] {
  const [yes, no] = [placesWhere(papers, hasCode), placesWhere(papers, paper => !hasCode(paper))]
  if (yes.length === 0 || no.length === 0) return []
  return [
    {key: 'yes', label: `with (${yes.length})`, papers: yes},
    {key: 'no', label: `without (${no.length})`, papers: no}
  ]
}

function placesWhere(
  papers: readonly PaperRecord[],
  holds: (paper: PaperRecord) => boolean
): readonly number[] {
  return papers.flatMap((paper, index) => (holds(paper) ? [index] : []))
}

interface Order {
  readonly key: string
  readonly label: string
  /** What papers are compared by; `undefined` stands last. */
  readonly of: (paper: PaperRecord) => string | number | undefined
  readonly descending: boolean
}

const ORDERS: readonly Order[] = [
  {key: 'newest', label: 'newest first', of: dateOf, descending: true},
  {key: 'oldest', label: 'oldest first', of: dateOf, descending: false},
  {key: 'title', label: 'by title', of: titleKey, descending: false},
  {key: 'links', label: 'most links', of: paper => paper.links.length || undefined, descending: true},
  {key: 'upvotes', label: 'most upvotes', of: paper => numberOf(paper.extra.upvotes), descending: true},
  {key: 'stars', label: 'most stars', of: paper => numberOf(paper.extra.stars), descending: true},
  {key: 'citations', label: 'most citations', of: paper => numberOf(paper.extra.citations), descending: true}
]

/** The orders in which the papers stand otherwise than listed. */
function ordersOf(papers: readonly PaperRecord[]): readonly Choice[] {
  return ORDERS.map(order => ({key: order.key, label: order.label, papers: ordered(papers, order)})).filter(
    order => order.papers.some((place, index) => place !== index)
  )
}

function ordered(papers: readonly PaperRecord[], {of, descending}: Order): readonly number[] {
  const known = papers.map((paper, index) => ({index, by: of(paper)}))
  const side = descending ? -1 : 1
  return known
    .sort(({by: a}, {by: b}) => {
      if (a === b) return 0
      if (a === undefined) return 1
      if (b === undefined) return -1
      return a < b ? -side : side
    })
    .map(({index}) => index)
}

/** The date of a paper; one without a year before all others. */
function dateOf({dates}: PaperRecord): string | undefined {
  return dates.published ?? dates.submitted ?? dates.listed ?? dates.updated
}

/** A title by its letters alone, those of a kind together. */
function titleKey({title}: PaperRecord): string {
  return nameKey(title.normalize('NFKD').replace(/\p{M}/gu, ''))
}

const SCALES: Readonly<Record<string, number>> = {'': 1, k: 1000, m: 1_000_000}

/** Reads a count such as `1.2k` or `3,401`. */
function numberOf(text: string | undefined): number | undefined {
  const [, digits = '', scale = ''] = /^([\d,.]{1,20})([km]?)$/i.exec(text ?? '') ?? []
  const number = Number(digits.replaceAll(',', '')) * (SCALES[scale.toLowerCase()] ?? 1)
  return digits === '' || Number.isNaN(number) ? undefined : number
}
