import {applyEdits, type Edit, type MappedText, mapped} from '../../tree/offsets.js'

/** A link of a page whose address the dump keeps apart from its words. */
export interface PageLink {
  /** Where its words begin, in the text without references. */
  readonly start: number
  readonly url: string
  /** Its words. */
  readonly label: string
}

/** A dump without its references. */
export interface Dereferenced {
  readonly text: MappedText
  /** In order. */
  readonly links: readonly PageLink[]
}

/**
 * Where addresses stand, by the number that the words of a link refer to. What `within` looks for is found sooner than
 * that there is no line of the pattern.
 */
const definitions: ReadonlyArray<{
  readonly within: RegExp
  readonly pattern: RegExp
  readonly example: string
}> = [
  {
    within: /\]:/,
    pattern: /^[ \t]*\[(\d{1,5})\]:[ \t]*<?(https?:\/\/[^\s<>]{1,2000})>?[ \t]*$/gim,
    example: '[12]: https://example.org/papers/12'
  },
  {
    within: /\d\.[ \t]+http/i,
    pattern: /^[ \t]{0,8}(\d{1,5})\.[ \t]+(https?:\/\/[^\s<>]{1,2000})[ \t]*$/gim,
    example: '  12. https://example.org/papers/12'
  }
]

/** "[![][3]][4]" and "![Ada][3]": pictures have no words. */
const picture = /\[!\[[^[\]]{0,200}\]\[\d{1,5}\]\]\[\d{1,5}\]|!\[[^[\]]{0,200}\]\[\d{1,5}\]/g
/** "[Kites in Low Wind][12]" */
const named = /\[((?:[^[\]\n]|\n(?!\s*\n)|\[[^[\]\n]{0,80}\](?!\[)){1,400})\]\[(\d{1,5})\]/g
/** "[12]Kites in Low Wind", as text browsers write it. */
const numbered = /\[(\d{1,5})\](?=[^\s:[(,.;\]])([^[\n]{1,300})/g

/**
 * Takes numbered references out of a dump: the words of a link stay, the numbers and the list of addresses
 * go, and the links are told apart.
 *
 * @param source - A page dump.
 * @returns `undefined` where no reference has an address.
 */
export function dereference(source: string): Dereferenced | undefined {
  const edits: Edit[] = []
  const addresses = new Map<string, string>()
  for (const {within, pattern} of definitions) {
    if (!within.test(source)) continue
    for (const match of source.matchAll(pattern)) {
      addresses.set(match[1] ?? '', match[2] ?? '')
      edits.push({start: match.index, end: match.index + match[0].length, value: ''})
    }
    if (addresses.size > 0) break
  }
  if (addresses.size === 0) return undefined
  const found: Array<PageLink & {readonly start: number}> = []
  cutPictures(source, edits)
  cutNamed(source, addresses, edits, found)
  if (found.length === 0) cutNumbered(source, addresses, edits, found)
  if (found.length === 0) return undefined
  const kept = withoutOverlap(edits)
  return {text: applyEdits(mapped(source), kept), links: shift(found, kept)}
}

function cutPictures(source: string, edits: Edit[]): void {
  for (const match of source.matchAll(picture))
    edits.push({start: match.index, end: match.index + match[0].length, value: ''})
}

function cutNamed(
  source: string,
  addresses: ReadonlyMap<string, string>,
  edits: Edit[],
  found: PageLink[]
): void {
  for (const match of source.matchAll(named)) {
    const [whole, label = '', number = ''] = match
    const url = addresses.get(number)
    if (url === undefined) continue
    const start = match.index + 1
    edits.push({start: match.index, end: start, value: ''})
    edits.push({start: start + label.length, end: match.index + whole.length, value: ''})
    found.push({start, url, label})
  }
}

function cutNumbered(
  source: string,
  addresses: ReadonlyMap<string, string>,
  edits: Edit[],
  found: PageLink[]
): void {
  for (const match of source.matchAll(numbered)) {
    const [whole, number = '', label = ''] = match
    const url = addresses.get(number)
    if (url === undefined) continue
    const start = match.index + whole.length - label.length
    edits.push({start: match.index, end: start, value: ''})
    found.push({start, url, label: label.trim()})
  }
}

function withoutOverlap(edits: readonly Edit[]): Edit[] {
  const kept: Edit[] = []
  for (const edit of edits.toSorted((a, b) => a.start - b.start || b.end - a.end))
    if (edit.start >= (kept.at(-1)?.end ?? 0)) kept.push(edit)
  return kept
}

/** Moves links by what was cut before them. */
function shift(links: readonly PageLink[], cuts: readonly Edit[]): PageLink[] {
  let cut = 0
  let index = 0
  return links.map(link => {
    for (let edit = cuts[index]; edit && edit.end <= link.start; edit = cuts[++index])
      cut += edit.end - edit.start
    return {...link, start: link.start - cut}
  })
}
