import {parseMinimal} from '@unified-latex/unified-latex-util-parse'
import {
  accented,
  accents,
  latexText,
  references,
  styles,
  subscript,
  superscript,
  switches,
  symbols
} from '../latex/index.js'
import type {Edit} from '../tree/offsets.js'
import {findIslands, type Island} from './islands.js'
import {linkText} from './remains.js'
import type {CleanReport} from './report.js'

/** Stands for a percent sign, which would begin a comment; listings have no comments. */
const percent = '\ue000'

/** The nodes of unified-latex, as far as they are read here. */
type Node = ReturnType<typeof parseMinimal>['content'][number]

/** Macros of two characters that need no parser: `60\%`. */
const escapes = /^\\[%&#$_{}]$/

/**
 * Restores whole LaTeX. The stretches that are LaTeX are found here and read by unified-latex.
 * A macro that nobody knows leaves its name and what it holds: `\JudgeR{}`
 * becomes JudgeR, and `\INT{8}` INT8.
 */
export function latexEdits(text: string, report: CleanReport): Edit[] {
  const edits: Edit[] = []
  for (const island of findIslands(text, report)) edits.push(...islandEdits(text, island))
  return edits
}

function islandEdits(text: string, {start, end}: Island): Edit[] {
  const source = text.slice(start, end)
  if (escapes.test(source)) return [{start, end, value: source.slice(1)}]
  const link = /^\\(?:url|href) ?\{\s*(?:([^{}\s]{1,900})\s*)?\}(?: ?\{([\s\S]*)\})?$/.exec(source)
  if (link) return [{start, end, value: linkText(link[1] ?? '', cleanWords(link[2] ?? ''))}]
  const reader = new LatexReader(
    source,
    start,
    /[\p{L}\p{N}.,)]~$/u.test(text.slice(Math.max(0, start - 2), start))
  )
  try {
    reader.read(parseMinimal(source.replace(/(?<!\\)%/g, percent)).content, false)
  } catch {
    // What the parser does not read is left as it stands.
    return []
  }
  return reader.edits
}

function cleanWords(text: string): string {
  return text.replace(/\\(?:textcolor|color|hypersetup)\{[^{}]*\}|\\[a-zA-Z]+|[{}]/g, '')
}

/** Walks through the nodes of one stretch and writes edits in offsets of the whole text. */
class LatexReader {
  readonly edits: Edit[] = []
  readonly #source: string
  readonly #offset: number
  readonly #afterTie: boolean

  constructor(source: string, offset: number, afterTie: boolean) {
    this.#source = source
    this.#offset = offset
    this.#afterTie = afterTie
  }

  read(nodes: readonly Node[], formula: boolean): void {
    for (let index = 0; index < nodes.length; index++) index += this.#node(nodes, index, formula)
  }

  /** Reads one node; gives how many nodes behind it were read too. */
  #node(nodes: readonly Node[], index: number, formula: boolean): number {
    const node = nodes[index]
    const span = spanOf(node)
    if (!node || !span) return 0
    if (node.type === 'macro') return this.#macro(nodes, index, formula)
    if (node.type === 'group') this.#group(node.content, span, formula)
    else if (node.type === 'inlinemath' || node.type === 'displaymath') {
      const mark = /^\$\$|^\\[([]/.test(this.#source.slice(span.start)) ? 2 : 1
      this.#edit(span.start, span.start + mark, '')
      this.read(node.content, true)
      this.#edit(span.end - mark, span.end, '')
    } else if (node.type === 'string' && node.content === '~') this.#edit(span.start, span.end, ' ')
    return 0
  }

  #group(content: readonly Node[], span: Island, formula: boolean): void {
    this.#edit(span.start, span.start + 1, '')
    this.read(content, formula)
    this.#edit(span.end - 1, span.end, '')
  }

  #macro(nodes: readonly Node[], index: number, formula: boolean): number {
    const node = nodes[index]
    const span = spanOf(node)
    if (node?.type !== 'macro' || !span) return 0
    const {content: name} = node
    const next = nodes[index + 1]
    const behind = spanOf(next)
    if (formula && node.escapeToken === '' && next && behind) return this.#script(name, span, next, behind)
    if (name in accents && next && behind && !(formula && name.length === 1)) {
      return this.#accent(accents[name] ?? '', span, nodes, index)
    }
    if (references.has(name)) return this.#drop(span, nodes, index)
    if ((name === 'href' || name === 'url') && next?.type === 'group' && behind)
      return this.#link(span, nodes, index)
    const code =
      name === 'unicode' && behind
        ? /^\{x(?!0?d[89a-f][\da-f]{2}\})([\da-f]{1,5})\}$/i.exec(
            this.#source.slice(behind.start, behind.end)
          )
        : null
    if (code && behind) {
      this.#edit(span.start, behind.end, String.fromCodePoint(Number.parseInt(code[1] ?? '', 16)))
      return 1
    }
    if (name === 'textcolor' && next?.type === 'group' && behind) {
      this.#edit(span.start, behind.end, '')
      return 1
    }
    if (name === 'frac' && next?.type === 'group' && nodes[index + 2]?.type === 'group' && behind) {
      this.#edit(span.start, span.end, '')
      this.#group(next.content, behind, true)
      this.#insert(behind.end, '/')
      return 1
    }
    if (
      formula &&
      next?.type === 'whitespace' &&
      behind &&
      index > 0 &&
      /^[A-Za-z]+$/.test(name) &&
      nodes[index - 1]?.type !== 'whitespace' &&
      Object.hasOwn(symbols, name)
    ) {
      this.#edit(span.start, behind.end, symbols[name] ?? name)
      return 1
    }
    const known = Object.hasOwn(symbols, name) ? symbols[name] : undefined
    if (switches.has(name)) {
      this.#edit(span.start, next?.type === 'whitespace' && behind ? behind.end : span.end, '')
      return next?.type === 'whitespace' ? 1 : 0
    }
    this.#edit(span.start, span.end, styles.has(name) ? '' : (known ?? name))
    return 0
  }

  /** `10^{-3}` and `x_2`, where Unicode has the characters; else the sign stays, with brackets for braces. */
  #script(name: string, span: Island, next: Node, behind: Island): number {
    const braced = next.type === 'group'
    const inside = this.#source.slice(behind.start, behind.end).replace(/^\{|\}$/g, '')
    const mark = name === '^' ? superscript(inside) : subscript(inside)
    if (name === '^' && /^\\circ$/.test(inside)) this.#edit(span.start, behind.end, '°')
    else if (name === '^' && /^\\(?:top|intercal)$/.test(inside)) this.#edit(span.start, behind.end, 'ᵀ')
    else if (mark !== undefined) this.#edit(span.start, behind.end, mark)
    else if (braced && next.content.length > 1 && name === '^') {
      this.#edit(behind.start, behind.start + 1, '(')
      this.read(next.content, true)
      this.#edit(behind.end - 1, behind.end, ')')
    } else this.read([next], true)
    return 1
  }

  #accent(mark: string, span: Island, nodes: readonly Node[], index: number): number {
    let used = 1
    if (nodes[index + 1]?.type === 'whitespace') used++
    const base = nodes[index + used]
    const where = spanOf(base)
    if (!base || !where) return 0
    const text = latexText(this.#source.slice(where.start, where.end))
    const [letter] = text
    if (letter === undefined) return 0
    const whole = base.type === 'group' || base.type === 'macro'
    const end = whole ? where.end : where.start + letter.length
    this.#edit(span.start, end, accented(letter, mark) + (whole ? text.slice(letter.length) : ''))
    return used
  }

  #link(span: Island, nodes: readonly Node[], index: number): number {
    const inside = [nodes[index + 1], nodes[index + 2]].map(node => {
      const where = node?.type === 'group' ? spanOf(node) : undefined
      return where && {end: where.end, text: this.#source.slice(where.start + 1, where.end - 1)}
    })
    const [url, text] = inside
    this.#edit(
      span.start,
      (text ?? url)?.end ?? span.end,
      linkText(url?.text ?? '', cleanWords(text?.text ?? ''))
    )
    return text ? 2 : 1
  }

  /** A citation goes, with the space that ties it to the word before. */
  #drop(span: Island, nodes: readonly Node[], index: number): number {
    const next = nodes[index + 1]
    const behind = next?.type === 'group' ? spanOf(next) : undefined
    const from = span.start === 0 && this.#afterTie ? -1 : span.start
    this.#edit(from, behind?.end ?? span.end, '')
    return behind ? 1 : 0
  }

  #edit(start: number, end: number, value: string): void {
    this.edits.push({start: this.#offset + start, end: this.#offset + end, value})
  }

  #insert(at: number, value: string): void {
    this.#edit(at, at, value)
  }
}

function spanOf(node: Node | undefined): Island | undefined {
  return node?.position && {start: node.position.start.offset, end: node.position.end.offset}
}
