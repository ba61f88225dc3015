import {
  accented,
  accents,
  type Group,
  type LatexNode,
  latexText,
  type Macro,
  notes,
  parseLatex,
  references,
  type Script,
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

/** Macros of two characters that need no parser: `60\%`. */
const escapes = /^\\[%&#$_{}]$/

/**
 * Restores whole LaTeX. The stretches that are LaTeX are found here and read as a tree.
 * A macro that nobody knows leaves its name and what it holds: `\JudgeR{}`
 * becomes JudgeR, and `\INT{8}` INT8.
 */
export function latexEdits(text: string, report: CleanReport): Edit[] {
  return findIslands(text, report).flatMap(island => islandEdits(text, island))
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
  reader.read(parseLatex(source), false)
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

  read(nodes: readonly LatexNode[], formula: boolean): void {
    for (let index = 0; index < nodes.length; index++) index += this.#node(nodes, index, formula)
  }

  /** Reads one node; gives how many nodes behind it were read too. */
  #node(nodes: readonly LatexNode[], index: number, formula: boolean): number {
    const node = nodes[index]
    if (!node) return 0
    if (node.type === 'macro') return this.#macro(node, nodes, index, formula)
    if (node.type === 'script') return this.#script(node, nodes[index + 1])
    if (node.type === 'group') this.#group(node, formula)
    else if (node.type === 'formula') {
      this.#edit(node.start, node.start + node.mark, '')
      this.read(node.children, true)
      this.#edit(node.end - node.mark, node.end, '')
    } else if (this.#source[node.start] === '~') this.#edit(node.start, node.end, ' ')
    return 0
  }

  #group({start, end, children}: Group, formula: boolean): void {
    this.#edit(start, start + 1, '')
    this.read(children, formula)
    this.#edit(end - 1, end, '')
  }

  #macro(macro: Macro, nodes: readonly LatexNode[], index: number, formula: boolean): number {
    const {name, start, end} = macro
    const next = nodes[index + 1]
    if (next && Object.hasOwn(accents, name) && !(formula && name.length === 1))
      return this.#accent(accents[name] ?? '', start, nodes, index)
    if (references.has(name)) return this.#drop(macro, next)
    if (next?.type === 'group') {
      const read = this.#withGroup(macro, next, nodes[index + 2])
      if (read !== undefined) return read
    }
    if (next?.type === 'space' && (switches.has(name) || (formula && isBetween(name, nodes[index - 1])))) {
      this.#edit(start, next.end, switches.has(name) ? '' : (symbols[name] ?? name))
      return 1
    }
    const known = Object.hasOwn(symbols, name) ? symbols[name] : undefined
    this.#edit(start, end, styles.has(name) || switches.has(name) ? '' : (known ?? name))
    return 0
  }

  /** Reads a macro that takes the braces behind it; gives how many nodes were read, or `undefined` for other macros. */
  #withGroup({name, start, end}: Macro, group: Group, next: LatexNode | undefined): number | undefined {
    if (name === 'href' || name === 'url') return this.#link(start, group, next)
    if (name === 'unicode') {
      const code = /^x(?!0?d[89a-f][\da-f]{2}$)([\da-f]{1,5})$/i.exec(this.#inside(group))?.[1]
      if (code === undefined) return undefined
      this.#edit(start, group.end, String.fromCodePoint(Number.parseInt(code, 16)))
      return 1
    }
    if (name === 'textcolor') {
      this.#edit(start, group.end, '')
      return 1
    }
    if (notes.has(name)) {
      this.#note(start, group)
      return 1
    }
    if (name === 'frac' && next?.type === 'group') {
      this.#edit(start, end, '')
      this.#group(group, true)
      this.#edit(group.end, group.end, '/')
      return 1
    }
    return undefined
  }

  /** `10^{-3}` and `x_2`, where Unicode has the characters; else the sign stays, with brackets for braces. */
  #script({name, start, end}: Script, next: LatexNode | undefined): number {
    if (!next) {
      this.#edit(start, end, name)
      return 0
    }
    const inside = this.#source.slice(next.start, next.end).replace(/^\{|\}$/g, '')
    const mark = name === '^' ? superscript(inside) : subscript(inside)
    if (name === '^' && inside === '\\circ') this.#edit(start, next.end, '°')
    else if (name === '^' && /^\\(?:top|intercal)$/.test(inside)) this.#edit(start, next.end, 'ᵀ')
    else if (mark !== undefined) this.#edit(start, next.end, mark)
    else if (next.type === 'group' && next.children.length > 1 && name === '^') {
      this.#edit(next.start, next.start + 1, '(')
      this.read(next.children, true)
      this.#edit(next.end - 1, next.end, ')')
    } else this.read([next], true)
    return 1
  }

  #accent(mark: string, start: number, nodes: readonly LatexNode[], index: number): number {
    const used = nodes[index + 1]?.type === 'space' ? 2 : 1
    const base = nodes[index + used]
    if (!base) return 0
    const text = latexText(this.#source.slice(base.start, base.end))
    const [letter] = text
    if (letter === undefined) return 0
    const whole = base.type === 'group' || base.type === 'macro'
    const end = whole ? base.end : base.start + letter.length
    this.#edit(start, end, accented(letter, mark) + (whole ? text.slice(letter.length) : ''))
    return used
  }

  #link(start: number, url: Group, next: LatexNode | undefined): number {
    const text = next?.type === 'group' ? next : undefined
    const words = text ? cleanWords(this.#inside(text)) : ''
    this.#edit(start, (text ?? url).end, linkText(this.#inside(url), words))
    return text ? 2 : 1
  }

  /** A note stands in brackets: glued to the word that it belongs to, it would spoil it. */
  #note(start: number, group: Group): void {
    const isEmpty = this.#inside(group).trim() === ''
    this.#edit(start, group.start + 1, isEmpty ? '' : ' (')
    this.read(group.children, false)
    this.#edit(group.end - 1, group.end, isEmpty ? '' : ')')
  }

  /** A citation goes, with the space that ties it to the word before. */
  #drop({start, end}: Macro, next: LatexNode | undefined): number {
    const from = start === 0 && this.#afterTie ? -1 : start
    const group = next?.type === 'group' ? next : undefined
    this.#edit(from, group?.end ?? end, '')
    return group ? 1 : 0
  }

  /** What stands in braces, as source. */
  #inside({start, end}: Group): string {
    return this.#source.slice(start + 1, end - 1)
  }

  #edit(start: number, end: number, value: string): void {
    this.edits.push({start: this.#offset + start, end: this.#offset + end, value})
  }
}

/** Whether a macro is a sign right behind something else: the space behind it belongs to it alone then. */
function isBetween(name: string, before: LatexNode | undefined): boolean {
  return (
    /^[A-Za-z]+$/.test(name) &&
    before !== undefined &&
    before.type !== 'space' &&
    Object.hasOwn(symbols, name)
  )
}
