/** The families of feeds: RSS 2.0 and 0.9x, Atom, RSS 1.0. */
export type FeedKind = 'rss' | 'atom' | 'rdf'

/** A range of the source, in UTF-16 code units. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** An item of a feed, from `<item` or `<entry` to the end of its end tag. */
export interface ItemRange extends Range {
  /** Name of the element, as the feed writes it. */
  readonly name: string
  /** Where its content begins, behind the start tag. */
  readonly content: number
}

/** What a feed is made of. */
export interface FeedScan {
  /** `undefined` where the first element is no feed's. */
  readonly kind: FeedKind | undefined
  /** The start tag of the first element. */
  readonly root: Range
  readonly items: readonly ItemRange[]
  /** Items that have no end. */
  readonly open: readonly Range[]
  /** Whether the end tag of the feed is there. */
  readonly complete: boolean
  /** The document type, if it declares entities. */
  readonly entities: Range | undefined
}

const kinds: Readonly<Record<string, FeedKind>> = {rss: 'rss', channel: 'rss', feed: 'atom', rdf: 'rdf'}
const itemNames: Readonly<Record<FeedKind, string>> = {rss: 'item', atom: 'entry', rdf: 'item'}

/** What is passed over as a whole, whatever stands in it. */
const opaque: ReadonlyArray<readonly [open: string, close: string]> = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>']
]

const tagName = /<(\/?)(?:([a-z_][\w.-]{0,60}):)?([a-z_][\w.-]{0,60})(?=[\s/>])/iy

/**
 * Finds the items of a feed in one pass. No XML parser sees the source as a whole, so that a broken item
 * or a cut does not harm the others and no document type is ever read.
 *
 * @param source - The whole feed.
 */
export function scanFeed(source: string): FeedScan {
  const scanner = new FeedScanner(source)
  scanner.run()
  return scanner
}

class FeedScanner implements FeedScan {
  kind: FeedKind | undefined
  root: Range = {start: 0, end: 0}
  entities: Range | undefined
  complete = false
  readonly items: ItemRange[] = []
  readonly open: Range[] = []
  readonly #source: string
  #rootName = ''
  #itemName = ''
  #item: Omit<ItemRange, 'end'> | undefined

  constructor(source: string) {
    this.#source = source
  }

  run(): void {
    let at = this.#source.indexOf('<')
    while (at !== -1 && !this.complete) {
      const next = this.#pass(at) ?? this.#tag(at)
      if (next === -1) break
      at = this.#source.indexOf('<', next)
    }
    this.#leaveOpen(this.#source.length)
  }

  /** Passes over what is no tag; -1 where it has no end, `undefined` where it is a tag. */
  #pass(at: number): number | undefined {
    for (const [open, close] of opaque) {
      if (!this.#source.startsWith(open, at)) continue
      const end = this.#source.indexOf(close, at + open.length)
      return end === -1 ? -1 : end + close.length
    }
    if (!this.#source.startsWith('<!', at)) return undefined
    const end = this.#rootName === '' ? documentTypeEnd(this.#source, at) : at + 2
    if (/<!ENTITY\s/i.test(this.#source.slice(at, end === -1 ? undefined : end)))
      this.entities ??= {start: at, end: end === -1 ? this.#source.length : end}
    return end
  }

  /** Reads a tag; gives where to go on. */
  #tag(at: number): number {
    tagName.lastIndex = at
    const match = tagName.exec(this.#source)
    if (!match) return at + 1
    const [text, slash, prefix, local = ''] = match
    const name = (prefix === undefined ? local : `${prefix}:${local}`).toLowerCase()
    const end = tagEnd(this.#source, at + text.length)
    if (this.#rootName === '') return this.#begin(name, local.toLowerCase(), prefix, {start: at, end})
    if (slash === '/' && name === this.#rootName) {
      this.complete = true
      this.#leaveOpen(at)
    } else if (name === this.#itemName && end !== -1)
      this.#itemTag(text.slice(1 + (slash ?? '').length), slash === '/', {start: at, end})
    return end === -1 ? at + 1 : end
  }

  /** The first element tells the kind of feed. */
  #begin(name: string, local: string, prefix: string | undefined, range: Range): number {
    this.kind = Object.hasOwn(kinds, local) ? kinds[local] : undefined
    if (!this.kind || range.end === -1) return -1
    this.root = range
    this.#rootName = name
    this.#itemName =
      prefix !== undefined && this.kind === 'atom' ? `${prefix.toLowerCase()}:entry` : itemNames[this.kind]
    return range.end
  }

  #itemTag(name: string, closing: boolean, tag: Range): void {
    if (closing) {
      if (this.#item) this.items.push({...this.#item, end: tag.end})
      this.#item = undefined
      return
    }
    this.#leaveOpen(tag.start)
    if (this.#source.startsWith('/>', tag.end - 2))
      this.items.push({name, start: tag.start, content: tag.end, end: tag.end})
    else this.#item = {name, start: tag.start, content: tag.end}
  }

  /** An item that another one follows, or the end of the feed, has no end of its own. */
  #leaveOpen(end: number): void {
    if (this.#item) this.open.push({start: this.#item.start, end})
    this.#item = undefined
  }
}

/** Offset behind a start or end tag; -1 where a new tag begins before. `>` may stand between quotes. */
export function tagEnd(source: string, from: number): number {
  let quote = ''
  for (let at = from; at < source.length; at++) {
    const character = source.charAt(at)
    if (character === '<') return -1
    if (quote !== '') {
      if (character === quote) quote = ''
    } else if (character === '>') return at + 1
    else if (character === '"' || character === "'") quote = character
  }
  return -1
}

/** Offset behind a document type with all that it declares between `[` and `]`; -1 where it has no end. */
function documentTypeEnd(source: string, from: number): number {
  let depth = 0
  for (let at = from + 2; at < source.length; at++) {
    const character = source.charAt(at)
    if (source.startsWith('<!--', at)) {
      const end = source.indexOf('-->', at + 4)
      if (end === -1) return -1
      at = end + 2
    } else if (character === '"' || character === "'") {
      const end = source.indexOf(character, at + 1)
      if (end === -1) return -1
      at = end
    } else if (character === '[') depth++
    else if (character === ']') depth--
    else if (character === '>' && depth <= 0) return at + 1
  }
  return -1
}
