import {webAddress} from '../../address/index.js'
import type {Piece} from '../builder.js'
import type {Stretch} from '../parts/stretch.js'

export type {Stretch}

/** A link in a line. */
export interface InlineLink extends Stretch {
  readonly url: string
  /** Its words; those of a picture's description where it holds nothing else; empty for a bare address. */
  readonly label: string
  /** Where it stands, with its markup. */
  readonly start: number
  readonly end: number
}

/** What stands in one paragraph, heading or cell, without markup. */
export interface Inline {
  readonly text: string
  /** The stretches that the text comes from, in order. */
  readonly pieces: ReadonlyArray<Piece & Stretch>
  readonly links: readonly InlineLink[]
  /** What is set in bold, and what in italics. */
  readonly strong: readonly Stretch[]
  readonly emphasis: readonly Stretch[]
  /** Offsets in the text of line ends that its author wanted, as `<br>`. */
  readonly breaks: ReadonlySet<number>
  readonly start: number
  readonly end: number
}

const bareAddress = /https?:\/\/[^\s<>()[\]{}"'`|*]{3,2000}(?<![.,;:!?_])/gi

type Kind = 'link' | 'strong' | 'emphasis'

/** An element that is not closed yet. */
interface Open extends Pick<InlineLink, 'url' | 'start' | 'from'> {
  readonly kind: Kind
  alt: string
}

/** Gathers text, links and what is set apart. */
export class InlineWriter {
  readonly #source: string
  readonly #parts: string[] = []
  #length = 0
  readonly #pieces: Array<Piece & Stretch> = []
  readonly #links: InlineLink[] = []
  readonly #strong: Stretch[] = []
  readonly #emphasis: Stretch[] = []
  readonly #breaks = new Set<number>()
  readonly #open: Open[] = []

  /** @param source - What positions are offsets of. */
  constructor(source: string) {
    this.#source = source
  }

  /** Whether there is anything in it. */
  get isEmpty(): boolean {
    return this.#links.length === 0 && this.#parts.every(part => part.trim() === '')
  }

  /** Adds text; `value` where the source writes it in another way. */
  text(start: number, end: number, value?: string): void {
    const text = value ?? this.#source.slice(start, end)
    if (text === '') return
    const from = this.#length
    this.#parts.push(text)
    this.#length += text.length
    this.#pieces.push({start, end, ...(value !== undefined && {value}), from, to: this.#length})
  }

  /** Adds a line end that the author wanted. */
  lineEnd(start: number, end: number): void {
    this.#breaks.add(this.#length)
    this.text(start, end, '\n')
  }

  open(kind: Kind, start: number, url = ''): void {
    this.#open.push({kind, url, start, from: this.#length, alt: ''})
  }

  /** A picture stands for the words of a link that has none. */
  picture(alt: string): void {
    const link = this.#open.findLast(({kind}) => kind === 'link')
    if (link) link.alt ||= alt.trim()
  }

  close(kind: Kind, end: number): void {
    const index = this.#open.findLastIndex(open => open.kind === kind)
    const open = this.#open[index]
    if (!open) return
    this.#open.splice(index, 1)
    const {from, start, url, alt} = open
    const to = this.#length
    if (kind === 'strong' && to > from) this.#strong.push({from, to})
    else if (kind === 'emphasis' && to > from) this.#emphasis.push({from, to})
    else if (kind === 'link' && url !== '') {
      const words = this.#slice(from, to).trim()
      const label = /^https?:\/\/\S+$/.test(words) ? '' : words || alt
      this.#links.push({url, label, from, to, start, end})
    }
  }

  finish(start: number, end: number): Inline {
    for (const {kind} of this.#open.toReversed()) this.close(kind, end)
    const text = this.#parts.join('')
    const inline: Inline = {
      text,
      pieces: this.#pieces,
      links: this.#links,
      strong: this.#strong,
      emphasis: this.#emphasis,
      breaks: this.#breaks,
      start,
      end
    }
    return text.includes('://') ? withBareAddresses(inline) : inline
  }

  #slice(from: number, to: number): string {
    const first = this.#pieces.findLastIndex(piece => piece.from <= from)
    const text = this.#parts.slice(Math.max(0, first)).join('')
    const at = this.#pieces[Math.max(0, first)]?.from ?? 0
    return text.slice(from - at, to - at)
  }
}

function withBareAddresses(inline: Inline): Inline {
  const known = inline.links
  let next = 0
  const found: InlineLink[] = []
  for (const {0: url, index: from} of inline.text.matchAll(bareAddress)) {
    const to = from + url.length
    while ((known[next]?.to ?? Infinity) <= from) next++
    if ((known[next]?.from ?? Infinity) < to) continue
    const [first, last] = [piecesOf(inline, from, to)[0], piecesOf(inline, from, to).at(-1)]
    if (first && last) found.push({url, label: '', from, to, start: first.start, end: last.end})
  }
  if (found.length === 0) return inline
  return {...inline, links: [...known, ...found].sort((one, two) => one.from - two.from)}
}

/** The pieces of a stretch of a line's text. */
export function piecesOf({pieces}: Inline, from: number, to: number): Piece[] {
  const found: Piece[] = []
  for (let index = firstPiece(pieces, from); index < pieces.length; index++) {
    const piece = pieces[index]
    if (!piece || piece.from >= to) break
    if (piece.to <= from) continue
    const {start, end, value} = piece
    const [first, last] = [Math.max(from, piece.from), Math.min(to, piece.to)]
    if (value === undefined) found.push({start: start + first - piece.from, end: start + last - piece.from})
    else found.push({start, end, value: value.slice(first - piece.from, last - piece.from)})
  }
  return found
}

function firstPiece(pieces: Inline['pieces'], from: number): number {
  let [low, high] = [0, pieces.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((pieces[middle]?.to ?? 0) <= from) low = middle + 1
    else high = middle
  }
  return low
}

/** A part of an inline, with offsets of its own. */
export function stretchOf(inline: Inline, from: number, to: number): Inline {
  const within = (stretch: Stretch) => stretch.from >= from && stretch.to <= to
  const moved = <Value extends Stretch>(stretch: Value) => ({
    ...stretch,
    from: stretch.from - from,
    to: stretch.to - from
  })
  const clipped = (stretch: Stretch) => ({from: Math.max(from, stretch.from), to: Math.min(to, stretch.to)})
  const pieces = piecesOf(inline, from, to)
  let at = 0
  return {
    text: inline.text.slice(from, to),
    pieces: pieces.map(piece => {
      const length = piece.value?.length ?? piece.end - piece.start
      at += length
      return {...piece, from: at - length, to: at}
    }),
    links: inline.links
      .filter(link => (link.from < to && link.to > from ? true : link.from === link.to && within(link)))
      .map(link => moved({...link, ...clipped(link)})),
    strong: inline.strong
      .map(clipped)
      .filter(({from: one, to: two}) => two > one)
      .map(moved),
    emphasis: inline.emphasis
      .map(clipped)
      .filter(({from: one, to: two}) => two > one)
      .map(moved),
    breaks: movedBreaks(inline.breaks, from, to),
    start: pieces[0]?.start ?? inline.start,
    end: pieces.at(-1)?.end ?? inline.end
  }
}

function movedBreaks(breaks: ReadonlySet<number>, from: number, to: number): ReadonlySet<number> {
  const found = new Set<number>()
  for (const at of breaks) if (at >= from && at < to) found.add(at - from)
  return found
}

/** The address of a link, where it is one of the web. */
export function addressOf({url}: Pick<InlineLink, 'url'>): URL | undefined {
  return webAddress(url)
}
