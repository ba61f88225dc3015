import {plugins} from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import * as z from 'zod'

/**
 * What LaTeX would act on, in words. Braces are words, too: BibTeX counts them even behind a backslash, so
 * that a lone one would end the entry or swallow the next.
 */
const special: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  $: '\\$',
  '&': '\\&',
  '%': '\\%',
  '#': '\\#',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}'
}

/**
 * Escapes what LaTeX would act on.
 *
 * @param text - Text on one line.
 * @param ascii - Whether other characters than those of ASCII become macros, as far as there are macros for them.
 */
export function latexOf(text: string, ascii: boolean): string {
  const escaped = text.replace(/[\\{}$&%#_~^]/g, character => special[character] ?? character)
  return ascii ? withMacros(escaped) : escaped
}

/** The same, with braces around words whose capitals a style must not touch, such as `{ImageNet}`. */
export function latexTitle(text: string, ascii: boolean): string {
  return text
    .split(' ')
    .map(word => {
      const latex = latexOf(word, ascii)
      return /\p{Lu}/u.test(word.slice(1)) ? `{${latex}}` : latex
    })
    .join(' ')
}

const table = z.record(z.string(), z.string().nullable())
const tables = z.object({constants: z.object({commands: table, mathCommands: table, diacritics: table})})

interface Macros {
  readonly symbols: ReadonlyMap<string, string>
  readonly accents: ReadonlyMap<string, string>
}

let macros: Macros | undefined

/** The tables by which citation-js reads LaTeX, the other way round. */
function macrosOf(): Macros {
  const {commands, mathCommands, diacritics} = tables.parse(plugins.config.get('@bibtex')).constants
  return {
    symbols: new Map([
      ...inverse(mathCommands, name => `$\\${name}$`),
      ...inverse(commands, name => `\\${name}{}`)
    ]),
    accents: inverse(diacritics, name => `\\${name}`)
  }
}

function inverse(names: z.infer<typeof table>, write: (name: string) => string): Map<string, string> {
  return new Map(
    Object.entries(names).flatMap(([name, character]) =>
      character && character > '\x7F' ? [[character, write(name)] as const] : []
    )
  )
}

function withMacros(text: string): string {
  macros ??= macrosOf()
  const {symbols, accents} = macros
  // Longer runs of marks take quadratic time to normalise, and no macro sets two.
  const composed = text.replace(/\p{L}\p{M}{1,30}/gu, letter => letter.normalize('NFC'))
  return composed.replace(/[^\0-\x7F]/gu, character => {
    const symbol = symbols.get(character)
    if (symbol) return symbol
    const [letter = '', mark = '', ...others] = character.normalize('NFD')
    const accent = accents.get(mark)
    return accent && others.length === 0 && /[A-Za-z]/.test(letter) ? `{${accent}{${letter}}}` : character
  })
}
