interface Span {
  /** Place of the first character, in UTF-16 code units. */
  readonly start: number
  /** Place behind the last one. */
  readonly end: number
}

/** A macro, without what it takes: `\alpha`, `\%`. */
export interface Macro extends Span {
  readonly type: 'macro'
  /** Without the backslash. */
  readonly name: string
}

/** `^` or `_` in a formula, with the space around it. */
export interface Script extends Span {
  readonly type: 'script'
  readonly name: string
}

/** What stands in braces. */
export interface Group extends Span {
  readonly type: 'group'
  readonly children: readonly LatexNode[]
}

/** `$x$`, `$$x$$`, `\(x\)` or `\[x\]`. */
interface Formula extends Span {
  readonly type: 'formula'
  readonly children: readonly LatexNode[]
  /** Characters of the mark at each end. */
  readonly mark: number
}

/** Space that does not break a paragraph. */
interface Space extends Span {
  readonly type: 'space'
}

/** A word, a number or a sign, a break between paragraphs, or an environment as it stands. */
interface Text extends Span {
  readonly type: 'text'
}

/** A piece of LaTeX. */
export type LatexNode = Macro | Script | Group | Formula | Space | Text

/** Braces nested deeper are text. */
const maxDepth = 100

const macro = /\\([a-zA-Z]+|.)/suy
const environment = /\\begin(\{[^{}]{0,40}\})/y
const space = /[ \t\r\n]+/y
const text = /\d+\.\d*|\.\d+|[^\\{}$&#~ \t\r\n.,;:*/()!?=+<>[\]`'"-]+|./suy
const character = /./suy
const paragraph = /\n[ \t\r]*\n/

/**
 * Reads the LaTeX of a stretch of text. What has no end is text: a brace, a dollar sign, `\(`. There are no comments, for
 * a percent sign in a listing is one.
 *
 * @param source - LaTeX, as it stands in a title or an abstract.
 * @returns The pieces in order. In the braces of a formula `^` and `_` are text.
 */
export function parseLatex(source: string): LatexNode[] {
  return new LatexParser(source).nodes(0, source.length, false)
}

class LatexParser {
  readonly #source: string
  /** The closing brace of each opening one that has one. */
  readonly #closing: ReadonlyMap<number, number>
  /** Ends that were looked for in vain, with where the search ended. */
  readonly #missing = new Set<string>()

  constructor(source: string) {
    this.#source = source
    this.#closing = closingBraces(source)
  }

  nodes(from: number, to: number, formula: boolean): LatexNode[] {
    const nodes: LatexNode[] = []
    for (let at = from; at < to; ) {
      const solid = formula ? this.#behindSpace(at) : at
      if (formula && this.#takesSpace(solid)) {
        const node = this.#node(solid, to, true)
        const end = this.#behindSpace(node.end)
        nodes.push(node.type === 'script' ? {...node, start: at, end} : node)
        at = end
      } else {
        const node = this.#node(at, to, formula)
        nodes.push(node)
        at = node.end
      }
    }
    return nodes
  }

  /** Space around these is nothing in a formula. */
  #takesSpace(at: number): boolean {
    return /[&^_]/.test(this.#source.charAt(at)) || this.#closing.has(at)
  }

  #behindSpace(at: number): number {
    return at + (this.#match(space, at)?.[0].length ?? 0)
  }

  #node(start: number, to: number, formula: boolean): LatexNode {
    const first = this.#source.charAt(start)
    const close = this.#closing.get(start)
    if (close !== undefined)
      return {type: 'group', start, end: close + 1, children: this.nodes(start + 1, close, false)}
    if (formula && (first === '^' || first === '_'))
      return {type: 'script', start, end: start + 1, name: first}
    if (first === '\\') return this.#macro(start, to)
    const math = first === '$' ? this.#dollars(start, to, formula) : undefined
    if (math) return math
    const blank = this.#match(space, start)?.[0]
    if (blank !== undefined)
      return {type: paragraph.test(blank) ? 'text' : 'space', start, end: start + blank.length}
    return this.#text(start, formula)
  }

  /** Letters and digits of a formula stand alone: `x_10` is x₁0. */
  #text(start: number, formula: boolean): Text {
    return {
      type: 'text',
      start,
      end: start + (this.#match(formula ? character : text, start)?.[0].length ?? 1)
    }
  }

  #macro(start: number, to: number): LatexNode {
    const [whole, name] = this.#match(macro, start) ?? []
    if (whole === undefined || name === undefined) return this.#text(start, true)
    const math =
      name === '('
        ? this.#formula(start, to, whole, '\\)')
        : name === '['
          ? this.#formula(start, to, whole, '\\]')
          : this.#environment(start, to)
    return math ?? {type: 'macro', start, end: start + whole.length, name}
  }

  #environment(start: number, to: number): Text | undefined {
    const [opening, name] = this.#match(environment, start) ?? []
    if (opening === undefined) return undefined
    const closing = `\\end${name}`
    const end = this.#find(closing, start + opening.length, to)
    return end === undefined ? undefined : {type: 'text', start, end: end + closing.length}
  }

  #dollars(start: number, to: number, formula: boolean): Formula | undefined {
    const display = this.#source.startsWith('$$', start) ? this.#formula(start, to, '$$', '$$') : undefined
    if (display || formula || this.#source.charAt(start + 1) === '$') return display
    return this.#formula(start, to, '$', '$')
  }

  #formula(start: number, to: number, opening: string, closing: string): Formula | undefined {
    const from = start + opening.length
    const close = this.#find(closing, from, to)
    if (close === undefined) return undefined
    const children = this.nodes(from, close, true)
    return {type: 'formula', start, end: close + closing.length, children, mark: closing.length}
  }

  /** Where something stands, outside of braces. */
  #find(closing: string, from: number, to: number): number | undefined {
    const key = `${closing} ${to}`
    if (this.#missing.has(key)) return undefined
    for (let at = from; at < to; at = this.#behind(at)) if (this.#source.startsWith(closing, at)) return at
    this.#missing.add(key)
    return undefined
  }

  #behind(at: number): number {
    return (this.#closing.get(at) ?? (this.#source[at] === '\\' ? at + 1 : at)) + 1
  }

  #match(pattern: RegExp, at: number): RegExpExecArray | undefined {
    pattern.lastIndex = at
    return pattern.exec(this.#source) ?? undefined
  }
}

function closingBraces(source: string): Map<number, number> {
  const closing = new Map<number, number>()
  const open: number[] = []
  for (let at = 0; at < source.length; at++) {
    const character = source[at]
    if (character === '\\') at++
    else if (character === '{') open.push(at)
    else if (character === '}') {
      const start = open.pop()
      if (start !== undefined && open.length < maxDepth) closing.set(start, at)
    }
  }
  return closing
}
