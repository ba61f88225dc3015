import type {SyntaxNode} from '@lezer/common'
import {decodeReferences} from '../../references/index.js'
import {type Inline, InlineWriter} from '../layout/inline.js'
import {type Definitions, labelKey} from './definitions.js'
import {isInline, tagsOf, writeTag} from './html.js'

/** Deeper inline markup is read as text; `bound` lets none come so far. */
const maxDepth = 400

/** Reads the text of a paragraph, a heading or a cell. */
export function readInline(node: SyntaxNode, source: string, definitions: Definitions): Inline {
  let [from, to] = [node.from, node.to]
  // The marks of a heading stand at its begin, its end or both.
  for (const mark of node.getChildren('HeaderMark')) {
    if (source.slice(from, mark.from).trim() === '') from = mark.to
    else to = mark.from
  }
  const reader = new InlineReader(source, definitions)
  reader.children(node, from, to, 0)
  return reader.writer.finish(node.from, node.to)
}

class InlineReader {
  readonly writer: InlineWriter
  readonly #source: string
  readonly #definitions: Definitions

  constructor(source: string, definitions: Definitions) {
    this.#source = source
    this.#definitions = definitions
    this.writer = new InlineWriter(source)
  }

  /** Reads what stands in a stretch of a node: its children there, and the text between them. */
  children(node: SyntaxNode, from: number, to: number, depth: number): void {
    let at = from
    for (let child = node.firstChild; child && child.from < to; child = child.nextSibling) {
      if (child.from < at) continue
      this.#text(at, child.from)
      this.#node(child, depth)
      at = child.to
    }
    this.#text(at, to)
  }

  #node(node: SyntaxNode, depth: number): void {
    const {name, from, to} = node
    if (depth > maxDepth) this.#text(from, to)
    else if (name === 'StrongEmphasis' || name === 'Emphasis') this.#emphasis(node, depth)
    else if (name === 'Link') this.#link(node, depth)
    else if (name === 'Image') this.writer.picture(contentOf(node, this.#source).text)
    else if (name === 'InlineCode') this.#code(node)
    else if (name === 'Escape') this.writer.text(from, to, this.#source.slice(from + 1, to))
    else if (name === 'Entity') this.#entity(from, to)
    else if (name === 'HardBreak') this.writer.lineEnd(from, to)
    else if (name === 'HTMLTag') this.#html(from, to)
    else if (name === 'Autolink') this.#autolink(node)
    else if (!/Mark$|^(?:Comment|ProcessingInstruction)$/.test(name)) this.#text(from, to)
  }

  #emphasis(node: SyntaxNode, depth: number): void {
    const kind = node.name === 'StrongEmphasis' ? 'strong' : 'emphasis'
    this.writer.open(kind, node.from)
    this.children(node, node.from, node.to, depth + 1)
    this.writer.close(kind, node.to)
  }

  #link(node: SyntaxNode, depth: number): void {
    const {from, to, text} = contentOf(node, this.#source)
    const url = this.#addressOf(node, text)
    // Brackets that lead nowhere are text.
    if (url === undefined) this.#text(node.from, from)
    else this.writer.open('link', node.from, url)
    this.children(node, from, to, depth + 1)
    if (url === undefined) this.#text(to, node.to)
    else this.writer.close('link', node.to)
  }

  #addressOf(node: SyntaxNode, words: string): string | undefined {
    const url = node.getChild('URL')
    if (url) return unescaped(this.#source.slice(url.from, url.to))
    if (node.getChildren('LinkMark').length > 2) return ''
    const label = node.getChild('LinkLabel')
    const key = label ? this.#source.slice(label.from + 1, label.to - 1) : ''
    return this.#definitions.get(labelKey(key || words))
  }

  #autolink(node: SyntaxNode): void {
    const url = node.getChild('URL')
    if (!url) return
    this.writer.open('link', node.from, this.#source.slice(url.from, url.to))
    this.writer.text(url.from, url.to)
    this.writer.close('link', node.to)
  }

  #code(node: SyntaxNode): void {
    const marks = node.getChildren('CodeMark')
    this.#text(marks[0]?.to ?? node.from, marks.at(-1)?.from ?? node.to)
  }

  #entity(from: number, to: number): void {
    const reference = this.#source.slice(from, to)
    this.writer.text(from, to, decodeReferences(reference))
  }

  #html(from: number, to: number): void {
    for (const tag of tagsOf(this.#source.slice(from, to))) {
      if (isInline(tag) || tag.name === 'br') writeTag(this.writer, tag, from)
      else this.writer.lineEnd(from, to)
    }
  }

  /** Adds text without what indents its lines. */
  #text(from: number, to: number): void {
    let at = from
    for (let end = this.#source.indexOf('\n', at); end >= 0 && end < to; ) {
      this.#words(at, end + 1)
      at = end + 1
      while (at < to && (this.#source[at] === ' ' || this.#source[at] === '\t')) at++
      end = this.#source.indexOf('\n', at)
    }
    if (at < to) this.#words(at, to)
  }

  /** Names of pictures, as `:fire:`, are no words. */
  #words(from: number, to: number): void {
    const text = this.#source.slice(from, to)
    let at = 0
    if (text.includes(':'))
      for (const {0: name, index} of text.matchAll(shortcode)) {
        this.writer.text(from + at, from + index)
        at = index + name.length
      }
    this.writer.text(from + at, to)
  }
}

/** What stands between the brackets of a link or a picture. */
function contentOf(node: SyntaxNode, source: string): {from: number; to: number; text: string} {
  const [open, close] = node.getChildren('LinkMark')
  const [from, to] = [open?.to ?? node.from, close?.from ?? node.to]
  return {from, to, text: source.slice(from, to)}
}

/** `:star2:` */
const shortcode = /(?<![\w:/]):[a-z][a-z\d_+-]{1,30}:(?![\w:/])/g
const escaped = /\\([!-/:-@[-`{-~])/g

/** An address without its angle brackets and escapes. */
function unescaped(url: string): string {
  return decodeReferences(url.replace(/^<|>$/g, '').replace(escaped, '$1'), true)
}
