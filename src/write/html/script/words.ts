import {nameKey} from '../../../tree/name-key.js'

/** A short word in basic Latin letters must begin a word: "rl" is not meant to find "world". */
const SHORT = /^[a-z\d]{1,3}$/

/** Texts share most of their words. */
const known = new Map<string, string>()

/**
 * Makes a text that can be searched: all its words by their keys, each whole and in its parts.
 *
 * @param text - Any.
 */
export function searchable(text: string): string {
  const keys = new Set<string>()
  for (const word of wordsOf(text)) {
    let key = known.get(word)
    if (key === undefined) {
      key = [word, ...partsOf(word)].map(nameKey).join(' ')
      known.set(word, key)
    }
    keys.add(key)
  }
  return ` ${[...keys].join(' ')}`
}

/**
 * Tells which texts hold all words that are asked for, in any spelling.
 *
 * @param asked - Words as a person writes them.
 * @returns Whether a {@link searchable} text holds them.
 */
export function searchFor(asked: string): (text: string) => boolean {
  const sought = wordsOf(asked).map(word => ({whole: soughtKey(word), parts: partsOf(word).map(soughtKey)}))
  return text =>
    sought.every(({whole, parts}) => text.includes(whole) || parts.every(part => text.includes(part)))
}

function soughtKey(word: string): string {
  const key = nameKey(word)
  return SHORT.test(key) ? ` ${key}` : key
}

/** Words without the marks of their letters. */
function wordsOf(text: string): string[] {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').split(/\s+/)
}

/** "state-of-the-art", "GPT-4" */
function partsOf(word: string): string[] {
  return word.split(/[^\p{L}\p{N}+*]+/u)
}
