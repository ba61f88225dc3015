import type {Nodes, Parents} from 'mdast'
import type {Piece} from '../builder.js'

/** A link in a line, with the place of its words. */
export interface InlineLink {
  readonly url: string
  /** Its words; those of a picture's description where it holds nothing else. */
  readonly label: string
  /** Offsets of its words in the line's text; equal where it shows a picture alone. */
  readonly from: number
  readonly to: number
}

/** What stands in one line or paragraph, without markup. */
export interface Inline {
  readonly text: string
  /** The stretches of the source that the text comes from, in order. */
  readonly pieces: ReadonlyArray<Piece & {readonly from: number; readonly to: number}>
  readonly links: readonly InlineLink[]
  /** Offsets in the text of what is set in bold. */
  readonly strong: ReadonlyArray<{readonly from: number; readonly to: number}>
  /** Offsets in the text of what is set in italics. */
  readonly emphasis: ReadonlyArray<{readonly from: number; readonly to: number}>
  readonly start: number
  readonly end: number
}

/** Addresses of references, by label. */
export type Definitions = ReadonlyMap<string, string>

/** Deeper inline markup is read as text without it. */
const maxDepth = 50

/** Gathers the text of inline nodes. */
export class InlineReader {
  readonly #source: string
  readonly #definitions: Definitions
  #text = ''
  #pieces: Array<Piece & {from: number; to: number}> = []
  #links: InlineLink[] = []
  #strong: Array<{from: number; to: number}> = []
  #emphasis: Array<{from: number; to: number}> = []

  /**
   * @param source - What was parsed.
   * @param definitions - See {@link Definitions}.
   */
  constructor(source: string, definitions: Definitions) {
    this.#source = source
    this.#definitions = definitions
  }

  /** Reads the children of a paragraph, a heading or a cell. */
  read(parent: Parents): Inline {
    this.#text = ''
    this.#pieces = []
    this.#links = []
    this.#strong = []
    this.#emphasis = []
    for (const child of parent.children) this.#node(child, 0)
    return {
      text: this.#text,
      pieces: this.#pieces,
      links: this.#links,
      strong: this.#strong,
      emphasis: this.#emphasis,
      start: offsetOf(parent, 'start'),
      end: offsetOf(parent, 'end')
    }
  }

  #node(node: Nodes, depth: number): void {
    const from = this.#text.length
    if (node.type === 'text') this.#add(node.value, offsetOf(node, 'start'), offsetOf(node, 'end'))
    else if (node.type === 'inlineCode')
      this.#code(node.value, offsetOf(node, 'start'), offsetOf(node, 'end'))
    else if (node.type === 'break') this.#whole('\n', node)
    else if (node.type === 'html') this.#html(node.value, node)
    else if ('children' in node && depth < maxDepth) {
      for (const child of node.children) this.#node(child, depth + 1)
      this.#mark(node, from)
    }
  }

  #mark(node: Nodes, from: number): void {
    const to = this.#text.length
    if (node.type === 'strong') this.#strong.push({from, to})
    else if (node.type === 'emphasis') this.#emphasis.push({from, to})
    else if (node.type === 'link' || node.type === 'linkReference') {
      const url = node.type === 'link' ? node.url : this.#definitions.get(node.identifier)
      if (url === undefined) return
      const words = this.#text.slice(from, to).trim()
      this.#links.push({url, label: words || pictureText(node), from, to})
    }
  }

  /** `<br>` ends a line; other tags say nothing. */
  #html(value: string, node: Nodes): void {
    if (/^<br\s*\/?>$/i.test(value)) this.#whole('\n', node)
  }

  #whole(value: string, node: Nodes): void {
    this.#piece(offsetOf(node, 'start'), offsetOf(node, 'end'), value)
  }

  #code(value: string, start: number, end: number): void {
    const at = this.#source.indexOf(value, start)
    if (value !== '' && at >= 0 && at + value.length <= end) this.#piece(at, at + value.length)
    else this.#piece(start, end, value)
  }

  /** Aligns a text with its source: escapes, character references, the markers of quotes and lists. */
  #add(value: string, start: number, end: number): void {
    const source = this.#source
    let [at, run, index] = [start, start, 0]
    const close = () => {
      if (at > run) this.#piece(run, at)
    }
    while (index < value.length && at < end) {
      const reference = source[at] === '&' ? referenceAt(source, at, end) : 0
      if (reference > 0 && value[index] !== undefined) {
        close()
        const length = (value.codePointAt(index) ?? 0) > 0xffff ? 2 : 1
        this.#piece(at, at + reference, value.slice(index, index + length))
        at += reference
        run = at
        index += length
      } else if (source[at] === value[index]) {
        at++
        index++
      } else if (source[at] === '\\' || source[at] === '\r' || /[ \t>]/.test(source[at] ?? '')) {
        close()
        at++
        run = at
      } else {
        close()
        this.#piece(at, end, value.slice(index))
        return
      }
    }
    close()
  }

  #piece(start: number, end: number, value?: string): void {
    const text = value ?? this.#source.slice(start, end)
    const from = this.#text.length
    this.#text += text
    this.#pieces.push({start, end, ...(value !== undefined && {value}), from, to: from + text.length})
  }
}

/** The pieces of a stretch of a line's text. */
export function piecesOf({pieces}: Inline, from: number, to: number): Piece[] {
  return pieces
    .filter(piece => piece.from < to && piece.to > from)
    .map(piece => {
      if (piece.value !== undefined) return {start: piece.start, end: piece.end, value: piece.value}
      const [first, last] = [Math.max(from, piece.from), Math.min(to, piece.to)]
      return {start: piece.start + first - piece.from, end: piece.start + last - piece.from}
    })
}

function pictureText(node: Nodes): string {
  if (node.type === 'image' || node.type === 'imageReference') return node.alt ?? ''
  return 'children' in node ? (node.children.map(pictureText).find(text => text !== '') ?? '') : ''
}

/** Length of a character reference. */
function referenceAt(source: string, at: number, end: number): number {
  const match = /^&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/i.exec(
    source.slice(at, Math.min(end, at + 36))
  )
  return match?.[0].length ?? 0
}

export function offsetOf(node: Nodes, side: 'start' | 'end'): number {
  return node.position?.[side].offset ?? 0
}
