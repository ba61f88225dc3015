import {latexText, textSymbols} from '../../latex/index.js'
import {splitOutside} from './split.js'

/** A macro with what ends its name; what is passed over whole; a dash. */
const token = /\\([a-z]{1,40})(?:\{\}|[ \t]{1,9}|(?![a-z]))|\\[\s\S]|\$[^$]*\$|https?:\/\/[^\s{}]+|---?/gi

/** Symbols of text but signs of LaTeX, such as braces: those are left to the cleaning. */
const letters = new Map(
  Object.entries(textSymbols).filter(([, character]) => /^[^\\{}$&%#_~^]$/u.test(character))
)

/** `SP\textsuperscript{2}OT`: scripts of words, which formulas write as `^{2}`. */
const script = /\\text(super|sub)script\s{0,5}\{([\d+=()n-]{1,20})\}/g

/**
 * Makes of what is BibTeX's own in a title or an abstract what cleaning knows. Formulas and addresses stay.
 *
 * - `--` and `---` are dashes, where other texts mean hyphens;
 * - white space behind the name of a symbol only ends it: `\o rnithopter`;
 * - `\textsuperscript{2}` becomes a script of a formula;
 * - braces that only keep capitals go.
 */
export function plainLatex(latex: string): string {
  const formulas = latex.replace(
    script,
    (_, kind: string, text: string) => `$${kind === 'super' ? '^' : '_'}{${text}}$`
  )
  return unbrace(
    formulas.replace(token, (whole, name: string | undefined) => {
      if (name !== undefined) return letters.get(name) ?? whole
      return whole === '---' ? '—' : whole === '--' ? '–' : whole
    })
  )
}

/** `\name` or `\'`, with the white space behind a name: what takes the braces behind it as its argument. */
const macroBefore = /\\(?:[a-z]{1,40}\*?\s{0,5}|[^a-z\s])$|[\^_]$/i

/**
 * Takes away the braces that only keep the capitals of a title: `The {BERT} Model`. Braces that hold the
 * argument of a macro, or a macro, and those of formulas stay for the cleaning.
 */
function unbrace(latex: string): string {
  if (!latex.includes('{')) return latex
  const parts: string[] = []
  const stays: boolean[] = []
  let copied = 0
  let formula = false
  let argumentEnd = -1
  for (let at = 0; at < latex.length; at++) {
    const character = latex.charAt(at)
    if (character === '\\') at++
    else if (character === '$') formula = !formula
    else if (character === '{') {
      const holds = argumentEnd === at || macroBefore.test(latex.slice(Math.max(0, at - 50), at))
      stays.push(formula || holds || latex.charAt(at + 1) === '\\')
      if (stays.at(-1)) continue
    } else if (character === '}') {
      if (stays.pop() === false) argumentEnd = -1
      else {
        argumentEnd = at + 1
        continue
      }
    }
    if (character === '{' || character === '}') {
      parts.push(latex.slice(copied, at))
      copied = at + 1
    }
  }
  return parts.join('') + latex.slice(copied)
}

/** An address without the marks of LaTeX: `\url{https://example.org/a\_b}`. */
export function plainAddress(latex: string): string {
  return latex
    .trim()
    .replace(/^\\url\s{0,3}/, '')
    .replace(/\{?\\(?:textasciitilde|string~|~)(?:\{\})?\}?|\$\\sim\$/g, '~')
    .replace(/\\([&%$#_~{}])|[{}]|\s+/g, '$1')
}

const longestTitle = 2000
/** Braces that hold a word, and no argument of a macro: `{Willow}`, but not `\\c{C}` and `{\\"U}`. */
const wordInBraces = /(?<!\\[a-z]{1,40}\*?|\\[^a-z]|[\^_])\{[\p{L}\d{]/iu
const aroundWord = /^[^\p{L}\d]+|(?<![^\p{L}\d])[^\p{L}\d]+$/gu

/** The words that braces protect in a title: Willow in `Pruning {Willow} Trees`. Braces around all of it protect none. */
export function protectedWords(latex: string): string[] {
  const pieces = latex.length > longestTitle ? [] : splitOutside(latex, /\s+/y)
  if (pieces.length < 2) return []
  const words = pieces.flatMap(piece =>
    wordInBraces.test(piece) && !piece.includes('$') ? [latexText(piece).replace(aroundWord, '')] : []
  )
  return wordsToTell(words)
}

/** Of the words that are protected those of which it must be told: those with an inner capital are anyway. */
export function wordsToTell(words: readonly string[]): string[] {
  const told = words.filter(
    word => /\p{Lu}/u.test(word) && !word.includes(';') && (/\s/.test(word) || !/\p{Lu}/u.test(word.slice(1)))
  )
  return [...new Set(told)]
}
