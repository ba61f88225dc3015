import {type Token, TokenKind} from './tokens.js'

/** A name that was found: a span of tokens (`end` is behind the last) and what the gazetteer holds for it. */
export interface GazetteerHit<Entry> {
  readonly start: number
  readonly end: number
  readonly entry: Entry
}

const ALPHABET = 64
const OTHER = 39

/** Small code of a character that counts in a name, or -1 for hyphens, spaces and other marks. */
function letterCode(code: number): number {
  if (code >= 97 && code <= 122) return code - 97
  if (code >= 65 && code <= 90) return code - 65
  if (code >= 48 && code <= 57) return code - 48 + 26
  if (code === 43) return 36
  if (code === 42) return 37
  if (code === 64) return 38
  return code > 160 ? OTHER : -1
}

const mayStandInside = (token: Token) =>
  token.kind === TokenKind.word || token.kind === TokenKind.number || token.text === '-' || token.text === '–'

/**
 * A dictionary of names matched over tokens. Case, hyphens and spaces do not count (`CIFAR10`, `CIFAR-10`, `Cifar 10`
 * are one name), nor does a plural s; a name begins and ends with a token. Each name is a path in a trie of
 * letters, so a match costs at most the length of the longest name.
 *
 * @example
 * const gazetteer = new Gazetteer([['CIFAR-10', 1]])
 * gazetteer.match(tokenize('on CIFAR10').tokens, 1)?.entry
 * // 1
 */
export class Gazetteer<Entry> {
  readonly #next = new Map<number, number>()
  readonly #entries = new Map<number, Entry>()
  #size = 1

  constructor(names: Iterable<readonly [name: string, entry: Entry]>) {
    for (const [name, entry] of names) this.#add(name, entry)
  }

  #add(name: string, entry: Entry): void {
    let node = 0
    for (let index = 0; index < name.length; index++) {
      const letter = letterCode(name.charCodeAt(index))
      if (letter < 0) continue
      const key = node * ALPHABET + letter
      let next = this.#next.get(key)
      if (next === undefined) {
        next = this.#size++
        this.#next.set(key, next)
      }
      node = next
    }
    if (node !== 0 && !this.#entries.has(node)) this.#entries.set(node, entry)
  }

  /** Walks one word from a node; the node behind it, or -1. A last s may be left over at the end of a name. */
  #walk(from: number, word: string): {readonly node: number; readonly plural: boolean} {
    let node = from
    for (let index = 0; index < word.length; index++) {
      const letter = letterCode(word.charCodeAt(index))
      if (letter < 0) continue
      const next = this.#next.get(node * ALPHABET + letter)
      if (next === undefined) {
        const plural = index === word.length - 1 && word[index] === 's' && this.#entries.has(node)
        return {node: plural ? node : -1, plural}
      }
      node = next
    }
    return {node, plural: false}
  }

  /** The entry of a whole name, or `undefined`. */
  get(name: string): Entry | undefined {
    const {node} = this.#walk(0, name)
    return node > 0 ? this.#entries.get(node) : undefined
  }

  /** The longest name that begins at token `start`. */
  match(tokens: readonly Token[], start: number): GazetteerHit<Entry> | undefined {
    const first = tokens[start]
    if (!first || (first.kind !== TokenKind.word && first.kind !== TokenKind.number)) return undefined
    let best: GazetteerHit<Entry> | undefined
    let node = 0
    for (let index = start; index < tokens.length; index++) {
      const token = tokens[index]
      if (!token || token.sentence !== first.sentence || !mayStandInside(token)) break
      const step = this.#walk(node, token.text)
      if (step.node < 0) break
      node = step.node
      const entry = this.#entries.get(node)
      if (entry !== undefined && token.kind !== TokenKind.mark) best = {start, end: index + 1, entry}
      if (step.plural) break
    }
    return best
  }

  /** The longest names of a text, from left to right, without overlap. */
  matchAll(tokens: readonly Token[]): GazetteerHit<Entry>[] {
    const hits: GazetteerHit<Entry>[] = []
    for (let start = 0; start < tokens.length; ) {
      const hit = this.match(tokens, start)
      if (hit) hits.push(hit)
      start = hit ? hit.end : start + 1
    }
    return hits
  }
}
