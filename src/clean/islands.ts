import type {CleanReport} from './report.js'

/** A stretch of LaTeX in a text. */
export interface Island {
  readonly start: number
  readonly end: number
}

/** Longer stretches are left as they stand, in UTF-16 code units. */
const maxLength = 1000
/** More deeply nested braces are left as they stand. */
const maxDepth = 20

const start = /\$\$?|\\\(|\{\\[a-zA-Z]+|\{(?=\\[^a-zA-Z\s])|\\[a-zA-Z]+|\\[^a-zA-Z\s]/g

/** Finds the stretches of a text that are LaTeX: formulas, macros with what they hold, groups that set type. */
export function findIslands(text: string, report: CleanReport): Island[] {
  const islands: Island[] = []
  let free = 0
  for (const match of text.matchAll(start)) {
    if (match.index < free) continue
    const end = endOf(text, match.index, match[0], report)
    if (end === undefined) continue
    islands.push({start: match.index, end})
    free = end
  }
  return islands
}

function endOf(text: string, at: number, opening: string, report: CleanReport): number | undefined {
  if (opening.startsWith('$')) return endOfFormula(text, at, opening)
  if (opening === '\\(') return endAt(text, at, '\\)')
  if (opening.startsWith('{')) return endOfBraces(text, at, report)
  if (/^\\(?:begin|end)$/.test(opening)) return undefined
  const behind = at + opening.length
  if (/^\\['`^"~=.]$|^\\[uvHckrd]$/.test(opening)) return endOfAccent(text, behind, report)
  return endOfArguments(text, behind, report)
}

/** Two dollar signs hold a formula when what is between looks like one; else they are prices. */
function endOfFormula(text: string, at: number, opening: string): number | undefined {
  const from = at + opening.length
  const close = text.slice(from, from + maxLength).indexOf(opening)
  if (close <= 0) return undefined
  const inside = text.slice(from, from + close)
  if (/^\s|\s$|\n[^\S\n]*\n/.test(inside) && !/[\\^_]/.test(inside)) return undefined
  const words = inside.replace(/\\[a-zA-Z]+(?:\{[^{}]*\})?/g, '').match(/[a-zA-Z]{3,}/g)?.length ?? 0
  const isFormula = /[\\^_{}<>=+|]/.test(inside)
    ? words <= 3
    : inside.length <= 20 && words <= 1 && !/^[\d,.]+\s/.test(inside)
  return isFormula ? from + close + opening.length : undefined
}

function endAt(text: string, at: number, closing: string): number | undefined {
  const close = text.slice(at, at + maxLength).indexOf(closing)
  return close < 0 ? undefined : at + close + closing.length
}

function endOfAccent(text: string, at: number, report: CleanReport): number | undefined {
  if (text[at] === '{') return endOfBraces(text, at, report)
  const letter = /^\s?(?:\\[ij](?![a-zA-Z])|\p{L})/u.exec(text.slice(at, at + 4))
  return letter ? at + letter[0].length : at
}

/** A macro and the braces and brackets behind it. */
function endOfArguments(text: string, at: number, report: CleanReport): number | undefined {
  let end = at
  if (text[end] === '[' && /[a-zA-Z]/.test(text[at - 1] ?? '')) end = endAt(text, end, ']') ?? end
  while (text[end] === '{') {
    const close = endOfBraces(text, end, report)
    if (close === undefined) return end === at ? undefined : end
    end = close
  }
  return end
}

function endOfBraces(text: string, at: number, report: CleanReport): number | undefined {
  let depth = 0
  const last = Math.min(text.length, at + maxLength)
  for (let index = at; index < last; index++) {
    const character = text[index]
    if (character === '\\') index++
    else if (character === '{' && ++depth > maxDepth) {
      report('LaTeX nested too deep to clean', 'latex-too-deep', at, index)
      return undefined
    } else if (character === '}' && --depth === 0) return index + 1
  }
  if (last < text.length) report('LaTeX too long to clean', 'latex-too-long', at, last)
  return undefined
}
