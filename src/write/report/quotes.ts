import type {PaperRecord} from '../../record/types.js'
import type {MentionField, Metric} from '../../tree/entities.js'

/** Words of a paper, and the metrics whose values stand in them. */
export interface Quote {
  readonly metrics: readonly Metric[]
  /** Pieces of the text; those that are values are set apart. */
  readonly pieces: ReadonlyArray<{readonly text: string; readonly isValue: boolean}>
}

/** How much of a sentence is shown before and behind a value. */
const BEFORE = 140
const BEHIND = 90

interface Passage {
  readonly field: MentionField
  readonly start: number
  end: number
  readonly metrics: Metric[]
  readonly values: Array<readonly [start: number, end: number]>
}

/**
 * Quotes what a paper says of its values: the words around each, those around several once.
 *
 * @param paper - The record.
 */
export function quotesOf(paper: PaperRecord): readonly Quote[] {
  const passages: Passage[] = []
  const found = paper.metrics
    .filter(metric => metric.value !== null)
    .flatMap(metric => {
      const mention = metric.mentions.find(({part}) => part === 'value') ?? metric.mentions[0]
      return mention === undefined ? [] : [{metric, mention}]
    })
    .sort((a, b) => b.mention.field.localeCompare(a.mention.field) || a.mention.start - b.mention.start)
  for (const {metric, mention} of found) {
    const last = passages.at(-1)
    const {field, start, end} = mention
    const isKnown = last?.field === field && end <= last.end
    const range = isKnown ? last : around(paper[field] ?? '', start, end)
    if (last?.field === field && range.start < last.end) {
      last.end = Math.max(last.end, range.end)
      last.metrics.push(metric)
      if (start >= (last.values.at(-1)?.[1] ?? 0)) last.values.push([start, end])
    } else passages.push({field, ...range, metrics: [metric], values: [[start, end]]})
  }
  return passages.map(passage => ({metrics: passage.metrics, pieces: piecesOf(paper, passage)}))
}

/** The sentence that a span stands in, or as much of it as is shown. */
function around(text: string, start: number, end: number): {start: number; end: number} {
  const from = Math.max(0, start - BEFORE)
  const before = text.slice(from, start)
  const opening = [...before.matchAll(/[.!?]\s+(?=\P{Ll})|\n/gu)].at(-1)
  const gap = from === 0 ? 0 : before.indexOf(' ') + 1
  const behind = text.slice(end, end + BEHIND)
  const closing = /[.!?](?=\s+\P{Ll}|\s*$)|(?=\n)/u.exec(behind)
  const isWhole = end + BEHIND >= text.length
  const last = isWhole || !behind.includes(' ') ? behind.length : behind.lastIndexOf(' ')
  return {
    start: from + (opening ? opening.index + opening[0].length : gap),
    end: end + (closing ? closing.index + closing[0].length : last)
  }
}

function piecesOf(paper: PaperRecord, {field, start, end, values}: Passage): Quote['pieces'] {
  const text = paper[field] ?? ''
  const before = text.slice(Math.max(0, start - 3), start)
  const isOpened = start === 0 || before.includes('\n') || /[.!?]$/.test(before.trimEnd())
  const isClosed = end === text.length || /[.!?]$/.test(text.slice(end - 1, end))
  const pieces: Array<Quote['pieces'][number]> = []
  let place = start
  for (const [from, to] of values) {
    pieces.push({text: text.slice(place, from), isValue: false}, {text: text.slice(from, to), isValue: true})
    place = to
  }
  pieces.push({text: text.slice(place, end) + (isClosed ? '' : ' …'), isValue: false})
  return isOpened ? pieces : [{text: '… ', isValue: false}, ...pieces]
}
