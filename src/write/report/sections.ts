import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import type {PaperRecord} from '../../record/types.js'
import type {Dataset, LinkKind, Method} from '../../tree/entities.js'
import {counted, isDoubtful, LINK_LABELS, shortened} from '../facts.js'
import {joined, text} from '../html/nodes.js'
import {type Name, namesOf, type Use} from '../names.js'
import {type Bar, type BarStyle, barChart, largestOf} from './bars.js'
import {boardList} from './board-list.js'
import {tallyDates} from './dates.js'
import {doubtsOf} from './doubts.js'
import {folded} from './folded.js'
import {leaderboardsOf} from './leaderboards.js'
import {linkTo, papersBehind} from './links.js'
import {paperList} from './papers.js'
import {metricValues} from './value-plots.js'
import {valuesOf} from './values.js'

/** A part of the report. */
export interface Section {
  readonly id: string
  readonly title: string
  readonly content: readonly ElementContent[]
  /** Whether it needs half of a wide page alone. */
  readonly isNarrow?: boolean
}

/**
 * Makes the parts of a report; those that there is nothing for are left out.
 *
 * @param papers - The records.
 * @param top - How many datasets, methods, leaderboards and metrics are shown at once.
 */
export function sectionsOf(papers: readonly PaperRecord[], top: number): readonly Section[] {
  const datasets = namesOf(papers, paper => paper.datasets.filter(dataset => !isDoubtful(dataset)))
  const methods = namesOf(papers, paper => paper.methods.filter(method => !isDoubtful(method)))
  const values = valuesOf(papers)
  const sure = values.filter(value => !value.isDoubtful)
  const boards = leaderboardsOf(sure, datasets, methods)
  const sections: readonly Section[] = [
    {id: 'time', title: 'Papers over time', content: times(papers), isNarrow: true},
    {id: 'links', title: 'Links by kind', content: links(papers), isNarrow: true},
    {id: 'datasets', title: 'Datasets', content: names(papers, 'dataset', datasets.all, top), isNarrow: true},
    {id: 'methods', title: 'Methods', content: names(papers, 'method', methods.all, top), isNarrow: true},
    {id: 'leaderboards', title: 'Leaderboards', content: boardList(boards, top)},
    {id: 'metrics', title: 'Metric values', content: metricValues(papers, values, datasets, top)},
    {id: 'doubts', title: 'What to look at again', content: doubts(papers)},
    {id: 'papers', title: 'Papers', content: papers.length === 0 ? [] : [paperList(papers)]}
  ]
  return sections.filter(section => section.content.length > 0)
}

function times(papers: readonly PaperRecord[]): Element[] {
  const bars = tallyDates(papers.map(dateOf))
  if (bars.length === 0) return []
  const undated = papers.filter(paper => dateOf(paper) === undefined).length
  const note = `Not shown: ${counted(undated, 'paper')} without a date that has a year.`
  return [
    barChart(papers, bars, {unit: 'paper', kind: 'paper'}),
    ...(undated > 0 ? [h('p', {className: 'note'}, note)] : [])
  ]
}

function dateOf({dates}: PaperRecord): string | undefined {
  return [dates.published, dates.submitted, dates.listed].find(date => date && !date.startsWith('--'))
}

function links(papers: readonly PaperRecord[]): Element[] {
  const kinds = new Map<LinkKind, Map<number, number>>()
  papers.forEach(({links}, index) => {
    for (const {kind} of links) {
      const counts = kinds.get(kind) ?? new Map<number, number>()
      kinds.set(kind, counts.set(index, (counts.get(index) ?? 0) + 1))
    }
  })
  const bars = [...kinds].map(
    ([kind, counts]): Bar => ({
      label: LINK_LABELS[kind],
      count: [...counts.values()].reduce((sum, count) => sum + count, 0),
      behind: [...counts].map(([index, count]) => ({index, note: count > 1 ? counted(count, 'link') : ''}))
    })
  )
  bars.sort((a, b) => b.count - a.count)
  return bars.length > 0 ? [barChart(papers, bars, {unit: 'link', kind: 'link'})] : []
}

/** A chart of names, and how many are left out of it. */
function names(
  papers: readonly PaperRecord[],
  kind: 'dataset' | 'method',
  known: ReadonlyArray<Name<Dataset> | Name<Method>>,
  top: number
): Element[] {
  const all = papers.flatMap<Dataset | Method>(paper => paper[`${kind}s`])
  return [...nameChart(papers, known, {unit: 'paper', kind}, top), ...leftOut(all)]
}

/** Bars of the names that several papers have, and a line of those that stand in one. */
function nameChart(
  papers: readonly PaperRecord[],
  names: ReadonlyArray<Name<Dataset> | Name<Method>>,
  style: BarStyle,
  top: number
): Element[] {
  const bars = names.filter(name => name.papers.length > 1).map(barOf)
  const [shown, more] = [bars.slice(0, top), bars.slice(top)]
  return [
    ...(shown.length > 0 ? [barChart(papers, shown, style)] : []),
    ...(more.length > 0
      ? [
          folded(`${counted(more.length, 'more name')} that several papers have`, [
            barChart(papers, more, style, largestOf(bars))
          ])
        ]
      : []),
    ...inOnePaper(
      names.filter(name => name.papers.length === 1),
      top
    )
  ]
}

function barOf({label, uses, papers}: Name<Dataset> | Name<Method>): Bar {
  const notes = new Map(uses.map(({entity, index}: Use<Dataset | Method>) => [index, roleOf(entity)]))
  return {
    label,
    count: papers.length,
    behind: papers.map(index => ({index, note: notes.get(index) ?? ''}))
  }
}

function roleOf(entity: Dataset | Method): string {
  return 'role' in entity ? entity.role : ''
}

function inOnePaper(names: ReadonlyArray<Name<Dataset> | Name<Method>>, top: number): Element[] {
  const links = names.map(({label, papers: [index = 0]}) => linkTo(index, shortened(label)))
  if (links.length === 0) return []
  const more = links.slice(top)
  return [
    h('p', {className: 'note'}, ['In one paper: ', ...joined(links.slice(0, top), ', ')]),
    ...(more.length > 0
      ? [folded(`${more.length} more in one paper`, [h('p', {className: 'note'}, joined(more, ', '))])]
      : [])
  ]
}

/** Says how many names are in no bar. */
function leftOut(named: ReadonlyArray<Dataset | Method>): Element[] {
  const count = named.filter(isDoubtful).length
  if (count === 0) return []
  return [
    h('p', {className: 'note'}, [
      `${counted(count, 'name')} left out, as more likely wrong than right: see `,
      h('a', {href: '#doubts'}, 'what to look at again'),
      '.'
    ])
  ]
}

function doubts(papers: readonly PaperRecord[]): Element[] {
  const all = doubtsOf(papers)
  const found = all.filter(doubt => doubt.papers.length > 0)
  const fine = all.filter(doubt => doubt.papers.length === 0).map(doubt => lowerFirst(doubt.label))
  return [
    ...found.map(doubt =>
      folded(
        [text(`${doubt.label} `), h('span', {className: 'count'}, String(doubt.papers.length))],
        [papersBehind(papers, doubt.papers)]
      )
    ),
    ...(fine.length === 0 ? [] : [h('p', {className: 'note'}, `Not found: ${fine.join('; ')}.`)])
  ]
}

function lowerFirst(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1)
}
