import {identifierSchemes} from './identifiers.js'

/** Longest slug in an identifier made of a title, in characters. */
const slugLength = 60

/**
 * Makes the id of a paper: the same for the same paper in any listing.
 *
 * @param title - The cleaned title.
 * @param identifiers - What the listing says of the paper, by scheme.
 * @returns `arxiv:2403.07815`, `doi:10.…` or, without an identifier, `title:<slug>-<hash>`, where neither
 *   case nor punctuation of the title matter.
 *
 * @example
 * ```ts
 * import {recordId} from 'paperglean/record'
 *
 * recordId('Kites in Low Wind', {arxiv: '2401.01234'}) // => 'arxiv:2401.01234'
 * recordId('Kites in Low Wind', {}) === recordId('KITES IN LOW-WIND', {}) // => true
 * ```
 */
export function recordId(title: string, identifiers: Readonly<Record<string, string>>): string {
  for (const scheme of identifierSchemes) {
    const identifier = identifiers[scheme]?.trim().replace(/\s+/g, '')
    if (identifier) return `${scheme}:${scheme === 'arxiv' ? identifier.replace(/v\d+$/, '') : identifier}`
  }
  const words =
    (isAscii.test(title) ? title : title.normalize('NFKD'))
      .replace(/[\p{M}^_{}$\\]/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  return `title:${slugOf(words)}-${fnv1a(words.join(''))}`
}

/** What normalisation leaves as it is; it is slow. */
const isAscii = /^[ -~]*$/

/** As many of the words in Latin letters as fit. */
function slugOf(words: readonly string[]): string {
  let slug = ''
  for (const word of words) {
    if (!/^[a-z0-9]+$/.test(word)) continue
    if (slug.length + word.length >= slugLength) break
    slug += slug === '' ? word : `-${word}`
  }
  return slug || 'paper'
}

/** FNV-1a, 32 bit, over UTF-16 code units (Fowler, Noll, Vo; RFC 9923), as eight hexadecimal digits. */
function fnv1a(text: string): string {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, '0')
}
