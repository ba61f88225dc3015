import {textSymbol} from './convert.js'

/** A symbol of text with what ends its name; what is passed over whole; a dash. */
const token = /\\(text[a-z]{1,40})(?:\{\}|[ \t]{1,9}|(?![a-z]))|\\[\s\S]|\$[^$]*\$|https?:\/\/[^\s{}]+|---?/gi

/** `SP\textsuperscript{2}OT`: scripts of words, which formulas write as `^{2}`. */
const script = /\\text(super|sub)script\s{0,5}\{([\d+=()n-]{1,20})\}/g

/**
 * Makes of what is BibTeX's own in a title or an abstract what cleaning knows. Formulas and addresses stay.
 *
 * - `--` and `---` are dashes, where other texts mean hyphens;
 * - `\textquoteright` is one of the symbols that citation-js writes;
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
      if (name !== undefined) return textSymbol(name) ?? whole
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

/** A short text without braces and escapes, for fields that are not cleaned: `{AT\&T} Labs`. */
export function plainText(latex: string): string {
  return latex
    .replace(/\\url\s{0,3}\{([^{}]{0,1000})\}/g, '$1')
    .replace(/\\([&%$#_{}])|[{}]/g, '$1')
    .replace(/~|\s+/g, ' ')
    .trim()
}

/** An address without the marks of LaTeX: `\url{https://example.org/a\_b}`. */
export function plainAddress(latex: string): string {
  return latex
    .trim()
    .replace(/^\\url\s{0,3}/, '')
    .replace(/\\([&%$#_~{}])|[{}]|\s+/g, '$1')
}
