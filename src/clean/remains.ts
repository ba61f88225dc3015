import {superscript, symbols} from '../latex/index.js'
import type {Edit} from '../tree/offsets.js'
import {outsideAddresses, withoutOverlap} from './characters.js'

/** A remainder of LaTeX after a site has dropped dollar signs and backslashes. */
export interface RemainRule {
  /** What every match holds, as far as there is such a thing; a text without it is not searched. */
  readonly mark: string
  readonly pattern: RegExp
  /** The text in place of the match, from its groups; `undefined` where it is not certain after all. */
  readonly value: (...groups: string[]) => string | undefined
  readonly reason: string
  /** A real remainder and what it becomes. */
  readonly example: readonly [string, string]
}

/** Names of letters inside of a formula; `in`, `to` and the like are words. */
const letterNames =
  /(?<![A-Za-z])(?:varepsilon|epsilon|alpha|beta|gamma|delta|lambda|sigma|theta|kappa|tau|eta|zeta|omega|Omega|Delta|sqrt|infty)(?![A-Za-z])/g

/** The rules; of two that meet, the one that begins first counts. */
export const remainRules: readonly RemainRule[] = [
  {
    mark: 'times',
    pattern: /(?<=\d)times(?![a-z])/g,
    value: () => '×',
    reason: 'no word begins right behind a digit',
    example: ['1.18times-1.22times', '1.18×-1.22×']
  },
  {
    mark: 'times',
    pattern: /(?<=\d )times(?= \d+(?:[ .,;:)]|$))/g,
    value: () => '×',
    reason: 'between two numbers: a size',
    example: ['ImageNet 64 times 64', 'ImageNet 64 × 64']
  },
  {
    mark: 'pm',
    pattern: /(?<=\d)pm(?=\d)/g,
    value: () => '±',
    reason: 'between two numbers: an uncertainty',
    example: ['8.81pm0.10', '8.81±0.10']
  },
  {
    mark: 'pm',
    pattern: /(?<=\d\.\d{1,6}%? )pm(?= \d+\.\d)/g,
    value: () => '±',
    reason: 'no time of day has decimals',
    example: ['8.81 pm 0.10', '8.81 ± 0.10']
  },
  {
    mark: 'var',
    pattern: /(?<![A-Za-z])(?:varepsilon|varphi|vartheta|varrho)(?![a-z])/g,
    value: name => symbols[name],
    reason: 'never a word',
    example: ['varepsilon-best', 'ε-best']
  },
  {
    mark: 'tilde',
    pattern: /\b(?:widetilde|tilde) ?O ?\(/g,
    value: () => 'Õ(',
    reason: 'a bound without logarithms',
    example: ['widetilde O(|Omega| k)', 'Õ(|Ω| k)']
  },
  {
    mark: 'a(',
    pattern: /\b(Omega|Theta)(?=\([^()]{0,60}[\^{\d=+/][^()]{0,60})/g,
    value: (_, name = '') => symbols[name],
    reason: 'a bound: the name of a letter before a formula in brackets',
    example: ['Omega(T^{2/3})', 'Ω(T^(2/3))']
  },
  {
    mark: '',
    pattern: letterNames,
    value: name => symbols[name],
    reason: 'the name of a letter inside of a bound or an exponent',
    example: ['O(epsilon^{-3})', 'O(ϵ⁻³)']
  },
  {
    mark: '^',
    pattern:
      /(?<=[A-Za-z0-9)|\]])(?:(?<!(?<![A-Za-z])[a-z]{3,20})|(?<=log|epsilon))\^(?:\{([-+]?\d{1,3})\}|(\d{1,2})(?!\d))/g,
    value: (_, braced = '', bare = '') => superscript(braced || bare),
    reason: 'a number as an exponent',
    example: ['SP^2OT', 'SP²OT']
  },
  {
    mark: '^top',
    pattern: /(?<=[A-Z])\^top\b/g,
    value: () => 'ᵀ',
    reason: 'a transposed matrix',
    example: ['UV^top', 'UVᵀ']
  },
  {
    mark: '^{',
    pattern: /(?<=[A-Za-z0-9)])\^\{([a-zA-Z])times ([a-zA-Z])\}/g,
    value: (_, rows = '', columns = '') => `^(${rows}×${columns})`,
    reason: 'the shape of a matrix',
    example: ['R^{mtimes n}', 'R^(m×n)']
  },
  {
    mark: '^{',
    pattern: /(?<=[A-Za-z0-9)])\^\{([^{}\s]{1,12})\}/g,
    value: (_, exponent = '') => `^(${exponent})`,
    reason: 'an exponent that Unicode lacks',
    example: ['T^{2/3}', 'T^(2/3)']
  },
  {
    mark: '^{',
    pattern: /\b([A-Z])in (?=[A-Z]\^\{)/g,
    value: (_, name = '') => `${name} ∈ `,
    reason: 'an element of a space',
    example: ['Min R^{mtimes n}', 'M ∈ R^(m×n)']
  },
  {
    mark: 'rightarrow',
    pattern: /(?<=\b[a-z]|\d)rightarrow(?![A-Za-z]) ?/g,
    value: () => '→',
    reason: 'glued to a letter or number',
    example: ['n/drightarrow 0', 'n/d→0']
  },
  {
    mark: 'gg',
    pattern: /(?<=\b[dkmnKNT])gg(?= \d)/g,
    value: () => ' ≫',
    reason: 'a letter, much greater, a number',
    example: ['mgg 1', 'm ≫ 1']
  },
  {
    mark: '``',
    pattern: /(?<!``)``([^`\n]{1,200}?)(?:''|")/g,
    value: (_, quoted = '') => `“${quoted}”`,
    reason: 'quotation marks of LaTeX; a longer run of backticks is a rule or code',
    example: ["``smoothness''", '“smoothness”']
  },
  {
    mark: '~',
    pattern: /(?<=[a-z.,)]|[A-Z]{2})(?<!\d[a-zA-Z])~(?=[([A-Za-z0-9])/g,
    value: () => ' ',
    reason: 'a space that does not break',
    example: ['language models~(LLMs)', 'language models (LLMs)']
  },
  {
    mark: 'footnote',
    pattern: /(?<=[A-Za-z\d.,;:)%])(?:bl)?footnote(?=[A-Z]|https?:)/g,
    value: () => ' footnote ',
    reason: 'a note that is glued to the word it belongs to; where it ends nobody knows',
    example: ['KiteNetfootnoteKiteNet is a', 'KiteNet footnote KiteNet is a']
  },
  {
    mark: 'href{',
    pattern: /\bhref\{ ?(https?:[^{}\s]{1,500}) ?\}\{([^{}]{1,200})\}/g,
    value: (_, url = '', text = '') => linkText(url, text),
    reason: 'a link that has lost its backslash',
    example: ['href{https://kite.example}{here}', 'here (https://kite.example)']
  },
  {
    mark: '{',
    pattern: /\b(?:textbf|textit|texttt|textsc|emph|math(?:cal|bb|rm|bf))\{([^{}]{0,300})\}/g,
    value: (_, text = '') => text,
    reason: 'type that has lost its backslash',
    example: ['emph{slow} clocks', 'slow clocks']
  }
]

/** Decimal points and marks of thousands that braces keep from a space behind them: `3{.}4`, `27{,}000`, `12{,}5`. */
export function numberEdits(text: string): Edit[] {
  return [...text.matchAll(/(?<=\d)\{([.,])\}(?=\d)/g)].map(({0: found, 1: mark, index}) => {
    const end = index + found.length
    return {start: index, end, value: mark === ',' && isOfThousands(text, index, end) ? ',' : '.'}
  })
}

/** Whether three digits follow, and before a mark stands what such a group may follow: no "0,125". */
const isOfThousands = (text: string, start: number, end: number): boolean =>
  /^\d{3}(?!\d)/.test(text.slice(end, end + 4)) &&
  /(?:(?<!\d)[1-9]\d{0,2}|[,}]\d{3})$/.test(text.slice(Math.max(0, start - 4), start))

/** What is left of a link: its text, and its address where the text is another. */
export function linkText(url: string, text: string): string {
  const [address, words] = [url.trim(), text.trim()]
  return words === '' || address.replace(/^https?:\/\/|\/$/g, '') === words.replace(/^https?:\/\/|\/$/g, '')
    ? address
    : `${words} (${address})`
}

/** Restores the remains of LaTeX that are certain. */
export function remainEdits(text: string): Edit[] {
  const formulas = formulaSpans(text)
  const edits: Edit[] = []
  const links: Edit[] = []
  for (const {mark, pattern, value} of remainRules) {
    if (!text.includes(mark) || (pattern === letterNames && formulas.length === 0)) continue
    const isInFormula = insideOf(formulas)
    for (const match of text.matchAll(pattern)) {
      if (pattern === letterNames && !isInFormula(match.index)) continue
      const restored = value(...match)
      if (restored === undefined) continue
      const edit = {start: match.index, end: match.index + match[0].length, value: restored}
      ;(match[0].startsWith('href') ? links : edits).push(edit)
    }
  }
  return withoutOverlap([...links, ...outsideAddresses(text, edits)])
}

/** Tells of offsets, each behind the last, whether it is in one of some spans, which stand in order. */
function insideOf(spans: ReadonlyArray<readonly [number, number]>): (at: number) => boolean {
  let [next, end] = [0, 0]
  return at => {
    for (let span = spans[next]; span && span[0] <= at; span = spans[++next]) end = Math.max(end, span[1])
    return at < end
  }
}

/** The insides of bounds and exponents, where the name of a letter is the letter. */
function formulaSpans(text: string): Array<readonly [number, number]> {
  const spans: Array<readonly [number, number]> = []
  for (const match of text.matchAll(
    /\b[oO]\((?=([^()]{0,80}(?:\([^()]{0,40}\)[^()]{0,40}){0,3}\)))|\b(?:Omega|Theta)\((?=([^()]{1,80}\)))|\^(?=(\{[^{}]{1,40}\}))|\b1[+-](?=((?:var)?epsilon))/g
  )) {
    const inside = match[1] ?? match[2] ?? match[3] ?? match[4] ?? ''
    const start = match.index + match[0].length
    spans.push([start, start + inside.length])
  }
  return spans
}
