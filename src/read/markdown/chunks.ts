/** A stretch of a document that is parsed by itself. */
export interface Chunk {
  /** What is parsed: repeated lines, the stretch, the addresses of its references. */
  readonly text: string
  /** Offset in the document of the first character of `text`, less what is repeated. */
  readonly base: number
  /** Where the stretch begins and ends in `text`. */
  readonly start: number
  readonly end: number
}

/** Addresses of references, by label; see {@link labelKey}. */
export type Definitions = ReadonlyMap<string, string>

/** From this length on, a chunk ends before the next line that cannot belong to what comes before. */
const enough = 4000
/** No chunk is longer, but for its last line. */
const most = 16_000
/** Headers of tables are repeated; longer ones are none. */
const longestHeader = 2000
const mostRows = 64

const fence = /^ {0,3}(?:`{3,}|~{3,})/
/** A heading, or an item of an outer list. */
const boundary = /^(?:#{1,6}[ \t]|[-*+][ \t]|\d{1,9}[.)][ \t])/
const delimiterRow = /^[ \t]{0,3}\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*){0,200}\|?[ \t]*\r?$/
const definition = /^ {0,3}\[(?!\^)((?:[^[\]\\\n]|\\.){1,200})\]:[ \t]*\r?\n?[ \t]*<?([^\s<>]{1,2000})>?/gm
const reference = /\[(?!\^)((?:[^[\]\\\n]|\\.){1,200})\]/g

/** Whether two lines are the header of a table: as many columns as the row of dashes below has. */
export function isTableHeader(header: string, below: string): boolean {
  return header.includes('|') && delimiterRow.test(below.trimEnd()) && columnsOf(header) === columnsOf(below)
}

function columnsOf(row: string): number {
  return row
    .trim()
    .replace(/\\\|/g, '')
    .replace(/^\||\|$/g, '')
    .split('|').length
}

/** What two writings of a label have in common. */
export function labelKey(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase()
}

/** Finds the addresses of references. */
export function definitionsIn(text: string): Definitions {
  const found = new Map<string, string>()
  for (const [, label = '', url = ''] of text.matchAll(definition)) {
    const key = labelKey(label)
    if (!found.has(key)) found.set(key, url)
  }
  return found
}

/**
 * Cuts a document where no paragraph, list item or table is torn, so that a parser, whose time is not linear,
 * sees little at once. Long tables get their header anew; where nothing else is left, any line end will do.
 */
export function* chunksOf(text: string, definitions: Definitions): Generator<Chunk> {
  let start = 0
  let header = ''
  for (const {at, repeat} of cutsOf(text)) {
    yield chunkOf(text, start, at, header, definitions)
    start = at
    header = repeat
  }
  if (start < text.length) yield chunkOf(text, start, text.length, header, definitions)
}

function chunkOf(text: string, start: number, end: number, header: string, definitions: Definitions): Chunk {
  const stretch = text.slice(start, end)
  const used = new Set<string>()
  if (definitions.size > 0)
    for (const [, label = ''] of stretch.matchAll(reference))
      if (definitions.has(labelKey(label))) used.add(label)
  const notes = [...used].map(label => `\n[${label}]: #`).join('')
  return {
    text: header + stretch + (notes && `\n${notes}`),
    base: start - header.length,
    start: header.length,
    end: header.length + stretch.length
  }
}

interface Cut {
  readonly at: number
  /** Lines to stand before what follows. */
  readonly repeat: string
}

function* cutsOf(text: string): Generator<Cut> {
  let [start, inFence, blank, header, rows, before] = [0, false, false, '', 0, '']
  for (let at = 0; at < text.length; ) {
    const newline = text.indexOf('\n', at)
    const end = newline < 0 ? text.length : newline + 1
    const line = text.slice(at, Math.min(end, at + longestHeader))
    const length = at - start
    const apart = !inFence && (boundary.test(line) || (blank && /^\S/.test(line)))
    if (length > 0 && (length >= most || (length >= enough && apart) || rows >= mostRows)) {
      yield {at, repeat: apart ? '' : header}
      start = at
      rows = 0
    }
    if (fence.test(line)) inFence = !inFence
    blank = line.trim() === ''
    if (blank || !line.includes('|')) [header, rows] = ['', 0]
    else if (header !== '') rows++
    else if (end - at < longestHeader && isTableHeader(before, line)) header = before + line
    before = end - at < longestHeader ? line : ''
    at = end
  }
}
