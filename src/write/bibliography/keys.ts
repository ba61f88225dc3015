import type {PaperRecord} from '../../record/types.js'

/** Words that say little of a title. */
const little = new Set(
  'a an the of on in for to and or with by from as at via is are be do does can how what why when towards toward using beyond'.split(
    ' '
  )
)
const longest = 40
/** Keys that every program can read; no addresses. */
const usable = /^(?!https?:)\w[\w:.+/-]{0,100}$/

/** Makes citation keys such as `wang2024ordering`, each but once. */
export class KeyMaker {
  readonly #taken = new Map<string, number>()

  /**
   * The key of a paper: that which a bibliography gave it, so that texts that cite it still find it; else family name of
   * its first author, year, first word of its title that says something.
   */
  keyOf(paper: PaperRecord, year: number | undefined): string {
    const {citationKey = ''} = paper.extra
    if (usable.test(citationKey)) return this.#unique(citationKey)
    const [author] = paper.authors
    const name = wordsOf(author?.family ?? author?.name ?? '').at(-1) ?? ''
    const words = wordsOf(paper.title)
    const word = words.find(each => !little.has(each)) ?? words[0] ?? ''
    return this.#unique(`${name}${year ?? ''}${word}`.slice(0, longest) || 'paper')
  }

  /** The key, or with `a`, `b`, … `z`, `aa` behind it where it was given before. */
  #unique(key: string): string {
    for (let count = this.#taken.get(key) ?? 0; ; count++) {
      const candidate = key + letters(count)
      if (count > 0 && this.#taken.has(candidate)) continue
      this.#taken.set(key, count + 1)
      if (count > 0) this.#taken.set(candidate, 1)
      return candidate
    }
  }
}

/** 1 is `a`, 26 is `z`, 27 is `aa`; nothing for 0. */
function letters(count: number): string {
  return count === 0
    ? ''
    : letters(Math.floor((count - 1) / 26)) + String.fromCharCode(97 + ((count - 1) % 26))
}

/** Letters that have no parts which Unicode knows. */
const folds: Readonly<Record<string, string>> = {
  ...{ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', ħ: 'h', ŋ: 'ng'}
}

/** Words in ASCII letters and digits, for BibTeX allows no others in keys. */
function wordsOf(text: string): string[] {
  const plain = text
    .slice(0, 1000)
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\0-\x7F]/g, character => folds[character] ?? (/\p{L}/u.test(character) ? ' ' : ''))
    .replace(/['’]/g, '')
  return plain.match(/[a-z0-9]+/g) ?? []
}
