import {isWrapper} from '../json/papers.js'
import {isLines} from '../json/source.js'
import type {Cut, Cutter} from './cutter.js'

/** From so many code units on, an object that holds a list of papers is cut within the list. */
const longObject = 65_536
/** Longer names are those of no list. */
const longestName = 64
/** No list stands deeper. */
const highest = 64

const [quote, backslash, comma, colon, openObject, closeObject, openArray, closeArray] = [
  34, 92, 44, 58, 123, 125, 91, 93
]

/** An array or object that is open. */
interface Open {
  readonly code: number
  /** The member that it is of its object; empty for the elements of an array. */
  readonly name: string
  /** Whether papers may stand in it: all names on the way are those of lists and what holds them. */
  readonly holds: boolean
}

/** Cuts JSON behind the elements of an array, behind values that stand one behind the other, and NDJSON behind its lines. */
export class JsonCutter implements Cutter {
  readonly #areLines: boolean
  readonly #stack: Open[] = []
  /** How many arrays and objects are open within those of the stack. */
  #deeper = 0
  /** Which of the stack is the outermost list of papers; -1 without one. */
  #list = -1
  #at = 0
  #inString = false
  #stringStart = 0
  #name = ''
  #isMember = false
  /** Behind the last element of the list, or the last value; -1 for none. */
  #border = -1
  /** The path of the list when the border was found. */
  #path: readonly Open[] = []
  /** The path at the beginning of the text. */
  #start: readonly Open[] = []

  /** @param head - The beginning of the source. */
  constructor(head: string) {
    this.#areLines = /^[\s\x1e]*\{[^\n]*\}\s*\n/.test(head) && isLines(head)
  }

  head(): string {
    return this.#start.map(({name, code}) => `${name}${String.fromCharCode(code)}`).join('')
  }

  cut(text: string): Cut | undefined {
    if (this.#areLines) {
      const end = text.lastIndexOf('\n') + 1
      return end === 0 ? undefined : {head: '', end, tail: '', next: end}
    }
    this.#scan(text)
    const isOuter = this.#path.length === 0 || (this.#path.length === 1 && this.#path[0]?.code === openArray)
    if (this.#border < 0 || (!isOuter && this.#border < longObject)) return undefined
    const end = this.#border
    const next =
      end + (text.charCodeAt(pastSpaces(text, end)) === comma ? pastSpaces(text, end) + 1 - end : 0)
    const cut = {head: this.head(), end, tail: closers(this.#path), next}
    this.#start = this.#path
    this.#at -= next
    this.#stringStart -= next
    this.#border = -1
    return cut
  }

  #scan(text: string): void {
    for (; this.#at < text.length; this.#at++) {
      const code = text.charCodeAt(this.#at)
      if (this.#inString) this.#string(text, code)
      else if (code === quote) {
        this.#inString = true
        this.#stringStart = this.#at
      } else if (code === openObject || code === openArray) this.#open(code)
      else if (code === closeObject || code === closeArray) this.#close()
      else if (code === colon) this.#isMember = true
      else if (code === comma) this.#isMember = false
    }
  }

  #string(text: string, code: number): void {
    if (code === backslash) this.#at++
    else if (code === quote) {
      this.#inString = false
      if (!this.#isMember && this.#at - this.#stringStart <= longestName)
        this.#name = text.slice(this.#stringStart, this.#at + 1)
    }
  }

  #open(code: number): void {
    const parent = this.#stack.at(-1)
    const name = this.#isMember && parent?.code === openObject ? `${this.#name}:` : ''
    const holds = (parent?.holds ?? true) && (name === '' || isWrapper(name.slice(1, -2)))
    this.#isMember = false
    if (this.#stack.length === highest) {
      this.#deeper++
      return
    }
    if (this.#list === -1 && holds && code === openArray) this.#list = this.#stack.length
    this.#stack.push({code, name, holds})
  }

  #close(): void {
    this.#isMember = false
    if (this.#deeper > 0) {
      this.#deeper--
      return
    }
    this.#stack.pop()
    if (this.#list === this.#stack.length) this.#list = -1
    // Behind a whole value, or behind an element of the outermost list.
    if (this.#stack.length === 0 || this.#list === this.#stack.length - 1) {
      this.#border = this.#at + 1
      this.#path = [...this.#stack]
    }
  }
}

function closers(path: readonly Open[]): string {
  return path
    .map(({code}) => (code === openArray ? ']' : '}'))
    .reverse()
    .join('')
}

function pastSpaces(text: string, at: number): number {
  let end = at
  while (end < text.length && text.charCodeAt(end) <= 32) end++
  return end
}
