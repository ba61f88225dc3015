import type {TokenText} from './tokens.js'
import {type Lexeme, TokenKind} from './vocabulary.js'

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

/**
 * A trie in which the entries of a gazetteer are paths of letters. Behind most nodes stands one letter, and the node that
 * it leads to was made next: it is noted with the node. The other edges are in one open-addressed table.
 */
class Trie {
  /** Of each node the letter that leads to the node behind it in number, plus 1, or 0; and {@link MORE}. */
  #letters = new Uint8Array(1024)
  /** Of each node the number that it was marked with, or 0. */
  #marks = new Int32Array(1024)
  #keys = new Int32Array(1024)
  #nodes = new Int32Array(1024)
  #edges = 0
  #size = 1

  /** The node that a letter leads to from a node, or 0. */
  next(node: number, letter: number): number {
    const own = this.#letters[node] as number
    if ((own & ~MORE) === letter + 1) return node + 1
    return own & MORE ? this.#byTable(node * ALPHABET + letter + 1) : 0
  }

  /** The number that a node was marked with, or 0. */
  markOf(node: number): number {
    return this.#marks[node] as number
  }

  mark(node: number, number: number): void {
    this.#marks[node] = number
  }

  /** The same as {@link next}, for a letter that may be new. */
  add(node: number, letter: number): number {
    const found = this.next(node, letter)
    if (found !== 0) return found
    const added = this.#size++
    if (added === this.#letters.length) this.#growNodes()
    if (added === node + 1) this.#letters[node] = letter + 1
    else {
      this.#letters[node] = (this.#letters[node] as number) | MORE
      if (++this.#edges * 2 > this.#keys.length) this.#growTable()
      this.#put(node * ALPHABET + letter + 1, added)
    }
    return added
  }

  #byTable(key: number): number {
    const mask = this.#keys.length - 1
    for (let slot = Math.imul(key, GOLDEN) >>> 7; ; slot++) {
      const found = this.#keys[slot & mask]
      if (found === key) return this.#nodes[slot & mask] as number
      if (found === 0) return 0
    }
  }

  #put(key: number, node: number): void {
    const mask = this.#keys.length - 1
    let slot = (Math.imul(key, GOLDEN) >>> 7) & mask
    while (this.#keys[slot] !== 0) slot = (slot + 1) & mask
    this.#keys[slot] = key
    this.#nodes[slot] = node
  }

  #growNodes(): void {
    const [letters, marks] = [this.#letters, this.#marks]
    this.#letters = new Uint8Array(letters.length * 2)
    this.#marks = new Int32Array(marks.length * 2)
    this.#letters.set(letters)
    this.#marks.set(marks)
  }

  #growTable(): void {
    const [keys, nodes] = [this.#keys, this.#nodes]
    this.#keys = new Int32Array(keys.length * 2)
    this.#nodes = new Int32Array(keys.length * 2)
    keys.forEach((key, slot) => {
      if (key !== 0) this.#put(key, nodes[slot] as number)
    })
  }
}

/** Says of a node that the table holds others of its edges; letters are less. */
const MORE = 64

/** 2³² divided by the golden ratio: spreads keys over a table (Knuth, The Art of Computer Programming, 6.4). */
const GOLDEN = 0x9e3779b1

const mayStandInside = (token: Lexeme) =>
  token.kind === TokenKind.word || token.kind === TokenKind.number || token.text === '-' || token.text === '–'

/**
 * A dictionary of names matched over tokens. Case, hyphens and spaces do not count (`CIFAR10`, `CIFAR-10`, `Cifar 10`
 * are one name), nor does a plural s; a name begins and ends with a token. Each name is a path in a trie of
 * letters, so a match costs at most the length of the longest name.
 *
 * @example
 * const gazetteer = new Gazetteer([['CIFAR-10', 1]])
 * gazetteer.match(tokenize('on CIFAR10'), 1)?.entry
 * // 1
 */
export class Gazetteer<Entry> {
  readonly #trie = new Trie()
  /** By the mark of the node that each ends at; none has mark 0. */
  readonly #entries: Array<Entry | undefined> = [undefined]

  constructor(names: Iterable<readonly [name: string, entry: Entry]>) {
    for (const [name, entry] of names) this.#add(name, entry)
  }

  #add(name: string, entry: Entry): void {
    let node = 0
    for (let index = 0; index < name.length; index++) {
      const letter = letterCode(name.charCodeAt(index))
      if (letter >= 0) node = this.#trie.add(node, letter)
    }
    if (node !== 0 && this.#trie.markOf(node) === 0) this.#trie.mark(node, this.#entries.push(entry) - 1)
  }

  #entryAt(node: number): Entry | undefined {
    return this.#entries[this.#trie.markOf(node)]
  }

  /** Walks one word from a node; the node behind it, or -1. */
  #walk(from: number, word: string): number {
    let node = from
    for (let index = 0; index < word.length; index++) {
      const letter = letterCode(word.charCodeAt(index))
      if (letter < 0) continue
      const next = this.#trie.next(node, letter)
      // A plural s may be left over at the end of a name.
      if (next === 0) return this.#isPlural(node, word, index) ? -1 - node : NOWHERE
      node = next
    }
    return node
  }

  #isPlural(node: number, word: string, index: number): boolean {
    return index === word.length - 1 && word.charCodeAt(index) === SMALL_S && this.#trie.markOf(node) !== 0
  }

  /** The entry of a whole name, or `undefined`. */
  get(name: string): Entry | undefined {
    const node = this.#walk(0, name)
    if (node === NOWHERE) return undefined
    return this.#entryAt(node < 0 ? -1 - node : node)
  }

  /** What a word says of the names that begin with it. */
  start(word: string): GazetteerStart {
    const node = this.#walk(0, word)
    if (node === NOWHERE) return {node, next: 0}
    const behind = node < 0 ? -1 - node : node
    let next = this.#trie.markOf(behind) === 0 ? 0 : ENDS
    for (let letter = 0; letter <= OTHER; letter++)
      if (this.#trie.next(behind, letter) !== 0) next |= bitOf(letter)
    return {node, next}
  }

  /**
   * The longest name that begins at token `start`.
   *
   * @param text - The tokenized field.
   * @param start - Where it is to begin.
   * @param node - What {@link start} says of the first word, where that is known.
   */
  match(
    {tokens, sentenceOf}: TokenText,
    start: number,
    node = this.#walk(0, tokens[start]?.text ?? '')
  ): GazetteerHit<Entry> | undefined {
    const first = tokens[start]
    if (node === NOWHERE || !first || (first.kind !== TokenKind.word && first.kind !== TokenKind.number))
      return undefined
    let found: Entry | undefined
    let end = start
    let step = node
    for (let index = start; ; ) {
      const behind = step < 0 ? -1 - step : step
      const entry = tokens[index]?.kind === TokenKind.mark ? undefined : this.#entryAt(behind)
      index++
      if (entry !== undefined) [found, end] = [entry, index]
      const token = tokens[index]
      if (step < 0 || !token || sentenceOf[index] !== sentenceOf[start] || !mayStandInside(token)) break
      step = this.#walk(behind, token.text)
      if (step === NOWHERE) break
    }
    return found === undefined ? undefined : {start, end, entry: found}
  }

  /**
   * The longest names of a text, from left to right, without overlap.
   *
   * @param text - The tokenized field.
   * @param starts - What {@link start} says of each lexeme, where that is known.
   */
  matchAll(text: TokenText, starts?: GazetteerStarts): GazetteerHit<Entry>[] {
    const hits: GazetteerHit<Entry>[] = []
    const {tokens} = text
    for (let index = 0; index < tokens.length; ) {
      let hit: GazetteerHit<Entry> | undefined
      if (!starts) hit = this.match(text, index)
      else {
        const at = (tokens[index] as Lexeme).id * starts.width + starts.column
        const node = starts.list[at] as number
        const next = starts.list[at + 1] as number
        if (node !== NOWHERE && mayGoOn(next, tokens[index + 1])) hit = this.match(text, index, node)
      }
      if (hit) hits.push(hit)
      index = hit ? hit.end : index + 1
    }
    return hits
  }
}

/** What a word says of the names that begin with it. */
export interface GazetteerStart {
  /** Where the word leads to. */
  readonly node: number
  /** Bits for what may come next. */
  readonly next: number
}

/** What a gazetteer says of each lexeme: its node and the bits behind it begin at `width` times its number, and `column`. */
export interface GazetteerStarts {
  readonly list: Int32Array
  readonly width: number
  readonly column: number
}

/** In {@link GazetteerStart}: the name may end here. */
const ENDS = 2 ** 30
const bitOf = (letter: number) => 1 << (letter % 30)

/** Whether a name may end before a token or go on with it, by its first letter. */
export function mayGoOn(next: number, token: Lexeme | undefined): boolean {
  if (next & ENDS) return true
  if (!token || !mayStandInside(token)) return false
  const letter = letterCode(token.text.charCodeAt(0))
  return letter < 0 || (next & bitOf(letter)) !== 0
}

/** What {@link Gazetteer.start} says of a word that begins no name: none goes on so. Other negative numbers stand for a node behind which a plural s was left over. */
export const NOWHERE = -0x7fffffff
const SMALL_S = 115
