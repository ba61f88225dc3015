import stringWidth from 'string-width'
import wrapAnsi from 'wrap-ansi'
import type {PaperRecord} from '../../record/types.js'
import {identifiersOf, safeAddress} from '../addresses.js'
import {datesOf, LINK_LABELS, methodsByRole, ROLE_LABELS, venueOf} from '../facts.js'
import {valueText} from '../metric-text.js'
import {safe, safeLine} from '../safe.js'
import {inOneLine, type Kind, marksOf, paragraphsOf, type Segment, segmentsOf} from '../segments.js'
import {hyperlink, paint, paintKind, paintMention} from './paint.js'

/** What the place can show that papers are printed to. */
export interface Screen {
  /** Columns of a line. */
  readonly width: number
  /** Whether colours may be used. */
  readonly color: boolean
  /** Whether addresses become links of the terminal. */
  readonly hyperlinks: boolean
}

/** Longer lines are hard to read. */
const WIDEST = 100
const MARGIN = '  '
/** Columns of the labels of the table. */
const LABELS = 20
const GAP = 2

/**
 * Shows a paper: its title and abstract with what they name, and a table of what was found.
 *
 * @param paper - The record.
 * @param index - Its place, from 0.
 * @param screen - What it is printed to.
 * @returns Lines, each ended by a line feed.
 */
export function paperText(paper: PaperRecord, index: number, screen: Screen): string {
  const {color} = screen
  const width = Math.min(screen.width, WIDEST) - MARGIN.length
  const number = paint('dim', `${index + 1}. `, color)
  const title = inLine(segmentsOf(paper.title, marksOf(paper, 'title')), screen, width)
  const facts = factsOf(paper)
  const parts = [
    [
      ...wrapped(number + paint('bold', title, color), width),
      ...(facts === '' ? [] : plainLines(facts, width).map(line => paint('dim', line, color)))
    ],
    ...paragraphsOf(paper.abstract ?? '', marksOf(paper, 'abstract')).map(segments =>
      wrapped(inLine(segments, screen, width), width)
    ),
    ...(paper.abstract === null ? [[paint('dim', 'No abstract in the listing.', color)]] : []),
    table(paper, screen, width)
  ]
  return parts
    .filter(lines => lines.length > 0)
    .map(lines => lines.map(line => `${MARGIN}${line}\n`).join(''))
    .join('\n')
}

/** Authors, venue, dates and identifiers. */
function factsOf(paper: PaperRecord): string {
  const facts = [
    paper.authors.map(author => author.name).join(', '),
    venueOf(paper) ?? '',
    ...datesOf(paper).map(fact => fact.join(' ')),
    ...identifiersOf(paper).map(({label, value}) => `${label} ${value}`),
    paper.subjects.join(', ')
  ]
  return facts
    .map(safeLine)
    .filter(fact => fact !== '')
    .join(' · ')
}

/** Measuring one longer word takes time that grows with its square; such a word is broken without measuring. */
const LONGEST_WORD = 2000

/** Breaks pieces of a line in which a word is too long to be measured, so that each part fits. */
function withoutLongWords(segments: readonly Segment[], width: number): readonly Segment[] {
  const line = segments.map(({text}) => text).join('')
  if (line.split(/\s/).every(word => word.length <= LONGEST_WORD)) return segments
  // No character is wider than two columns.
  const fitting = new RegExp(`\\S{${Math.floor(width / 2)}}`, 'gu')
  return segments.map(({text, marks}) => ({text: `${text.replace(fitting, '$&\n')}\n`, marks}))
}

/** A text in one line, its mentions in the colour of the innermost kind. */
function inLine(segments: readonly Segment[], screen: Screen, width: number): string {
  // Breaking a word first would break the escape sequences in it, so that their ends would be shown.
  const harmless = inOneLine(segments).map(({text, marks}) => ({text: safe(text), marks}))
  return withoutLongWords(harmless, width)
    .map(({text, marks}) => {
      const kind = marks.at(-1)?.kind
      const link = marks.find(mark => mark.kind === 'link')
      const painted = kind === undefined ? text : paintMention(kind, text, screen.color)
      return link ? linked(link.entities[0].url, painted, screen) : painted
    })
    .join('')
}

function linked(url: string, text: string, {hyperlinks}: Screen): string {
  const address = hyperlinks ? safeAddress(url) : undefined
  return address === undefined ? text : hyperlink(address, text)
}

function namesText(entities: ReadonlyArray<{readonly name: string}>): string {
  return entities.map(({name}) => name).join(', ')
}

type Row = readonly [label: string, kind: Kind, value: string]

function table(paper: PaperRecord, screen: Screen, width: number): string[] {
  const rows: readonly Row[] = [
    ...methodsByRole(paper).map(([role, methods]): Row => [ROLE_LABELS[role], 'method', namesText(methods)]),
    ...(paper.datasets.length > 0 ? [['Datasets', 'dataset', namesText(paper.datasets)] as const] : []),
    ...paper.metrics.map((metric): Row => [metric.name, 'metric', valueLine(metric)]),
    ...paper.links.map(({kind, url}): Row => [LINK_LABELS[kind], 'link', url])
  ]
  const labels = Math.min(LABELS, Math.floor(width / 3))
  return rows.flatMap(([name, kind, value]) => {
    const label = plainLines(safeLine(name), labels)
    const cell = plainLines(safeLine(value), width - labels - GAP)
    return Array.from({length: Math.max(label.length, cell.length)}, (_, line) => {
      const left = label[line] ?? ''
      const right = cell[line] ?? ''
      const space = ' '.repeat(Math.max(0, labels - stringWidth(left)) + (right === '' ? 0 : GAP))
      const shown = kind === 'link' ? linked(value, right, screen) : right
      return `${paint('dim', left, screen.color)}${space}${paintKind(kind, shown, screen.color)}`
    })
  })
}

function valueLine(metric: PaperRecord['metrics'][number]): string {
  return [
    valueText(metric) || 'no value',
    metric.dataset === undefined ? '' : `on ${metric.dataset}`,
    metric.method === undefined ? '' : `by ${metric.method}`,
    metric.comparedTo === undefined ? '' : `compared to ${metric.comparedTo}`,
    metric.of === 'baseline' ? '(baseline)' : ''
  ]
    .filter(part => part !== '')
    .join(' ')
}

function plainLines(text: string, width: number): string[] {
  const segments = withoutLongWords([{text, marks: []}], width)
  return wrapped(segments.map(segment => segment.text).join(''), width)
}

function wrapped(text: string, width: number): string[] {
  return wrapAnsi(text.trimEnd(), width, {hard: true}).split('\n')
}
