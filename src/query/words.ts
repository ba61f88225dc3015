import {titleWords, unspaced} from '../record/title.js'

/** Letters that Unicode does not take apart into a plain one and a mark. */
const plain: Readonly<Record<string, string>> = {
  ...{ø: 'o', ł: 'l', đ: 'd', ð: 'd', ħ: 'h', ı: 'i', þ: 'th'},
  ...{ß: 'ss', æ: 'ae', œ: 'oe'}
}
const withoutMark = /[øłđðħıþßæœ]/g

/**
 * The words of a text, without case, accents and punctuation: "Müller's" and "mullers" begin alike. Each letter of those that
 * are written without spaces (Chinese, Japanese) is a word, so that a phrase is found in the middle of a sentence.
 */
export function wordsOf(text: string): string[] {
  return titleWords(text.replace(unspaced, ' $& ')).map(word =>
    word.replace(withoutMark, letter => plain[letter] ?? letter)
  )
}

/** Folds texts of a record: their words, with a space around each. No phrase goes from one text into the next. */
export function foldedText(texts: ReadonlyArray<string | null | undefined>): string {
  const parts = texts.map(text => wordsOf(text ?? '').join(' '))
  return ` ${parts.join(' \n ')} `
}

/**
 * Makes what tells whether a folded text holds a phrase.
 *
 * @param phrase - One word or several; with `*` at its end, the last may go on.
 */
export function phraseFinder(phrase: string): (text: string) => boolean {
  const words = wordsOf(phrase).join(' ')
  const needle = isBeginning(phrase) ? ` ${words}` : ` ${words} `
  return text => text.includes(needle)
}

/** Whether a phrase is the beginning of one: `kite*`. */
export function isBeginning(phrase: string): boolean {
  return phrase.trimEnd().endsWith('*')
}
