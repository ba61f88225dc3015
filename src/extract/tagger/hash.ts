/** Constants of the FNV-1a hash (Fowler, Noll and Vo), 32 bits. */
const OFFSET_BASIS = 0x811c9dc5
const PRIME = 0x01000193

const isDigit = (code: number) => code >= 48 && code <= 57

/** A hash of a stretch of text, in which all digits are alike. */
export function hashText(text: string, start = 0, end = text.length): number {
  let hash = OFFSET_BASIS
  for (let index = start; index < end; index++) {
    const code = text.charCodeAt(index)
    hash = Math.imul(hash ^ (isDigit(code) ? 48 : code), PRIME)
  }
  return hash
}

const LONGEST_SHAPE = 40

/** A hash of a word's shape: capitals, small letters, digits and marks, a run of the same told by two. */
export function shapeHash(word: string): number {
  let hash = OFFSET_BASIS
  let last = 0
  let run = 0
  const end = Math.min(word.length, LONGEST_SHAPE)
  for (let index = 0; index < end; index++) {
    const kind = kindOfCode(word.charCodeAt(index))
    run = kind === last ? run + 1 : 1
    if (run <= 2) hash = Math.imul(hash ^ kind, PRIME)
    last = kind
  }
  return hash
}

function kindOfCode(code: number): number {
  if (code >= 97 && code <= 122) return 1
  if (code >= 65 && code <= 90) return 2
  if (isDigit(code)) return 3
  return code > 160 ? 4 : code
}

/** Mixes a template with one or two values; the rounds are those of MurmurHash3 (Appleby) and xxHash (Collet). */
export function mix(template: number, first: number, second: number): number {
  let hash = Math.imul(first ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13) ^ Math.imul(second, 0xc2b2ae35), 0x27d4eb2f)
  return hash ^ (hash >>> 15)
}
