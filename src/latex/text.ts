import {accents, references, styles, subscript, superscript, switches, symbols} from './symbols.js'

/** What is more than a letter; scripts are only that in formulas. */
const special = /[\\{}~$^_]|-{2,3}|``|''/g
/** Macros that say nothing, with what they hold: `\noopsort{1973a}1973`. */
const silent = new Set([
  ...references,
  'noopsort',
  'textcolor',
  'sortkey',
  'printfirst',
  'switchargs',
  'href'
])

const name = /[A-Za-z]+\*?/y
const blank = /\s*/y
const emptyGroup = /\s*\{\}|\s+/y
const shortGroup = /\s{0,5}\{([^{}]{0,40})\}/y
const anyGroup = /\s{0,5}\{[^{}]{0,500}\}/y
const script = /\{([^{}\\]{1,20})\}|([^\s{}\\$])/y

const quotes: Readonly<Record<string, string>> = {'``': '“', "''": '”', '--': '–', '---': '—'}

/**
 * Makes Unicode text of a short piece of LaTeX, such as a name: accents, symbols, dashes and quotation marks are read,
 * braces and macros that set type go. A macro that nobody knows leaves what it holds, or its name if it holds nothing.
 *
 * @param latex - On any number of lines.
 * @returns Text in one line.
 */
export function latexText(latex: string): string {
  return (isPlain(latex) ? latex : new LatexText(latex).read()).replace(/\s+/g, ' ').trim()
}

function isPlain(latex: string): boolean {
  special.lastIndex = 0
  return !special.test(latex)
}

/** A letter with a mark; `\i` and `\j` lose their dots only to get an accent. */
export function accented(letter: string, marks: string): string {
  const base = letter === 'ı' ? 'i' : letter === 'ȷ' ? 'j' : letter
  return `${base}${marks}`.normalize('NFC')
}

/** More marks than a letter bears are no accents, and take long to be put in order. */
const mostMarks = 4

class LatexText {
  readonly #latex: string
  readonly #parts: string[] = []
  #at = 0
  /** Accents that wait for their letter, the innermost first. */
  #marks = ''
  #formulaEnd = -1

  constructor(latex: string) {
    this.#latex = latex
  }

  read(): string {
    while (this.#at < this.#latex.length) {
      special.lastIndex = this.#at
      const match = special.exec(this.#latex)
      this.#put(this.#latex.slice(this.#at, match?.index))
      if (!match) break
      this.#at = match.index + match[0].length
      this.#special(match[0], match.index)
    }
    return this.#parts.join('')
  }

  /** Text, of which the first letter takes the accents. */
  #put(text: string): void {
    if (text === '') return
    const letter = this.#marks === '' ? undefined : /^\s*(\S)/u.exec(text)?.[1]
    if (letter !== undefined) {
      this.#parts.push(accented(letter, this.#marks), text.trimStart().slice(letter.length))
      this.#marks = ''
    } else this.#parts.push(text)
  }

  #special(mark: string, start: number): void {
    if (mark === '\\') this.#macro()
    else if (mark === '$') this.#dollar(start)
    else if (mark === '^' || mark === '_') this.#script(mark, start)
    else if (mark === '}') this.#marks = ''
    else if (mark === '~') this.#put(' ')
    else if (mark !== '{') this.#put(quotes[mark] ?? mark)
  }

  #macro(): void {
    const letters = this.#match(name)?.[0].replace('*', '')
    if (letters === undefined) {
      const character = this.#latex.charAt(this.#at++)
      if (Object.hasOwn(accents, character)) this.#accent(accents[character] ?? '')
      else if (!/[()[\]]/.test(character)) this.#put(symbols[character] ?? character)
    } else if (Object.hasOwn(accents, letters)) this.#accent(accents[letters] ?? '')
    else if (Object.hasOwn(symbols, letters)) {
      this.#match(emptyGroup)
      this.#put(symbols[letters] ?? '')
    } else this.#other(letters)
  }

  #other(letters: string): void {
    if (/^text(?:super|sub)script$/.test(letters)) {
      const held = this.#match(shortGroup)?.[1]
      const raised = held && (letters === 'textsuperscript' ? superscript(held) : subscript(held))
      this.#put(raised ?? latexWithout(held ?? ''))
    } else if (silent.has(letters)) this.#match(anyGroup)
    else if (switches.has(letters) || styles.has(letters) || letters === 'url' || letters === 'relax')
      this.#match(blank)
    else if (this.#latex.startsWith('{}', this.#at)) {
      this.#at += 2
      this.#put(letters)
    } else if (this.#latex.charAt(this.#at) !== '{') this.#put(letters)
  }

  #accent(mark: string): void {
    this.#match(blank)
    if (this.#marks.length < mostMarks) this.#marks = mark + this.#marks
  }

  /** A dollar sign with a partner goes: "the 4$^{th}$ Workshop". */
  #dollar(start: number): void {
    if (start === this.#formulaEnd) return
    const end = this.#latex.slice(this.#at, this.#at + 200).indexOf('$')
    if (end <= 0) this.#put('$')
    else this.#formulaEnd = this.#at + end
  }

  #script(mark: string, start: number): void {
    if (start > this.#formulaEnd) {
      this.#put(mark)
      return
    }
    const [whole, braced, bare] = this.#match(script) ?? []
    const held = braced ?? bare ?? ''
    if (whole !== undefined) this.#put((mark === '^' ? superscript(held) : subscript(held)) ?? held)
  }

  /** Reads what a sticky pattern fits here. */
  #match(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.#at
    const match = pattern.exec(this.#latex) ?? undefined
    if (match) this.#at += match[0].length
    return match
  }
}

/** What is left of a text if nothing of it is LaTeX. */
function latexWithout(text: string): string {
  return text.replace(/\\[A-Za-z]+\s?|[\\{}$]/g, '')
}
