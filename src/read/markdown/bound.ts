/** Deeper lists and quotes are read as text: a parser's time grows with the square of the depth. */
const deepest = 12
/** No line that means anything is indented deeper, in columns. */
const widest = 100
/** How much markup one paragraph may hold: parsers compare each opening mark with each closing one. */
const densest = 1500

/** What marks cost. */
const weights: Readonly<Record<string, number>> = {
  '*': 4,
  _: 4,
  '[': 1,
  ']': 1,
  '`': 1,
  '<': 1,
  '&': 1,
  '!': 1,
  '\\': 1
}
const mark = /[*_[\]`<&!\\]/g
const longRun = /(?<=[^\s]) {33,}/g
/** Stands for a character that shall mean nothing. */
const meaningless = '\u00a4'
/** A line that begins a paragraph of its own. */
const begins = /^\s*(?:$|[-*+][ \t]|\d{1,9}[.)][ \t]|#{1,6}[ \t])/
const container = /[>]|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])|[ \t]+/y
const underline = /^[ \t]*(?:=+|-+)[ \t]*\r?$/

/** A text that a parser of Markdown can read in linear time. */
export interface Bounded {
  /** As long as the text that it was made of; marks that are too many are other characters. */
  readonly value: string
  /** Where the first mark stands that means nothing; `undefined` where all marks are kept. */
  readonly excess: number | undefined
}

/**
 * Makes marks of Markdown meaningless where they are too many, so that the time to parse a text is linear in
 * its length: containers within each other, and marks of one paragraph.
 *
 * @param text - Markdown.
 */
export function bound(text: string): Bounded {
  const masks: Array<[start: number, end: number]> = []
  const bars: Array<readonly [start: number, end: number]> = []
  let [cost, before, inTable] = [0, '', false]
  for (let at = 0; at < text.length; ) {
    const newline = text.indexOf('\n', at)
    const end = newline < 0 ? text.length : newline
    const head = text.slice(at, Math.min(end, at + 1000))
    if (head.trim() === '') inTable = false
    else if (isTableHeader(before, head)) {
      inTable = true
      const bar = /\|[ \t]+\r?$/.exec(head)
      if (bar && head.length === end - at) bars.push([at + bar.index, end])
    }
    before = head
    if (inTable || begins.test(head)) cost = 0
    const deep = tooDeep(text, at, end)
    if (deep !== undefined) masks.push([deep, deep + 1])
    if (underline.test(head)) {
      cost += 10
      if (cost > densest) masks.push([at, end])
    } else cost = maskMarks(text, deep === undefined ? at : deep + 1, end, cost, masks)
    at = end + 1
  }
  const value = withBars(masked(text, masks), bars)
  // The parser looks at the rest of a run of spaces at each of them.
  const short = value.replace(longRun, run => ` ${meaningless.repeat(run.length - 3)}  `)
  return {value: short, excess: masks[0]?.[0]}
}

/** The parser knows no table by a row of dashes with spaces at its end: its last bar goes there. */
function withBars(text: string, bars: ReadonlyArray<readonly [start: number, end: number]>): string {
  const parts: string[] = []
  let from = 0
  for (const [start, end] of bars) {
    parts.push(text.slice(from, start), ' '.repeat(end - start - 1), '|')
    from = end
  }
  return from === 0 ? text : parts.join('') + text.slice(from)
}

/** Where a line's containers or its indentation go too deep. */
function tooDeep(text: string, start: number, end: number): number | undefined {
  let [depth, columns, at] = [0, 0, start]
  for (;;) {
    container.lastIndex = at
    const token = container.exec(text)?.[0]
    if (token === undefined || at + token.length > end) return undefined
    if (/[ \t]/.test(token)) {
      for (let index = 0; index < token.length; index++) {
        columns += token[index] === '\t' ? 4 : 1
        if (columns > widest) return at + index
      }
    } else {
      columns += token.length
      if (++depth > deepest) return at
    }
    at += token.length
  }
}

function maskMarks(
  text: string,
  start: number,
  end: number,
  before: number,
  masks: Array<[start: number, end: number]>
): number {
  let cost = before
  for (const {0: sign, index} of text.slice(start, end).matchAll(mark)) {
    cost += weights[sign] ?? 0
    if (cost > densest) addMask(masks, start + index)
  }
  return cost
}

function addMask(masks: Array<[start: number, end: number]>, at: number): void {
  const last = masks.at(-1)
  if (last?.[1] === at) last[1]++
  else masks.push([at, at + 1])
}

function masked(text: string, masks: ReadonlyArray<[start: number, end: number]>): string {
  const parts: string[] = []
  let from = 0
  for (const [start, end] of masks) {
    parts.push(text.slice(from, start), meaningless.repeat(end - start))
    from = end
  }
  parts.push(text.slice(from))
  return parts.join('')
}

const delimiterRow =
  /^[ \t]{0,3}\|?[ \t]{0,9}:?-{1,200}:?[ \t]{0,99}(?:\|[ \t]{0,9}:?-{1,200}:?[ \t]{0,99}){0,200}\|?[ \t]{0,9}\r?$/

/** Whether two lines are the header of a table: as many columns as the row of dashes below has. */
function isTableHeader(header: string, below: string): boolean {
  return header.includes('|') && delimiterRow.test(below.trimEnd()) && columnsOf(header) === columnsOf(below)
}

function columnsOf(row: string): number {
  return row
    .trim()
    .replace(/\\\|/g, '')
    .replace(/^\||\|$/g, '')
    .split('|').length
}
