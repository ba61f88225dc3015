import {documentTypeEnd, localName} from '../xml/parse.js'
import type {Cut, Cutter} from './cutter.js'

/** What stands before the first record is repeated if it is no longer than this. */
const longestHead = 65_536
/** No record is looked for deeper. */
const deepest = 12
/** So many open elements are known by their names. */
const highest = 64
/** A record holds so many elements; one that bears the name of a record and holds fewer may be a count. */
const leastElements = 3

/** How records are told. */
export interface XmlRecords {
  /** Tells them by their local names, in lower case. */
  readonly isRecord: (name: string) => boolean
  /** Whether a record may stand in another; if not, one that begins ends the other. */
  readonly nest: boolean
}

/** What may be the first record. */
interface Candidate {
  readonly depth: number
  readonly start: number
  /** How many elements it holds. */
  elements: number
}

/** Cuts XML behind its records. What stands before the first is repeated before each stretch, and its tags are closed. */
export class XmlCutter implements Cutter {
  readonly #records: XmlRecords
  readonly #stack: string[] = []
  /** How many elements are open within those of the stack. */
  #deeper = 0
  #at = 0
  #candidate: Candidate | undefined
  /** How many elements stand around a record; -1 before the first. */
  #depth = -1
  #head = ''
  #record = ''
  /** Behind the last record; 0 for none. */
  #border = 0
  /** The elements that are open there. */
  #around: readonly string[] = []
  #isFirst = true
  /** Whether it is not cut: its first element is a record. */
  #isOne = false
  /** Behind the first element, once that has an end. */
  #end: number | undefined

  constructor(records: XmlRecords) {
    this.#records = records
  }

  /** With a record, so that other elements that are left are not taken for records of an unknown kind. */
  head(): string {
    return this.#isFirst ? '' : this.#head + this.#record
  }

  holds(text: string): boolean {
    const isOpen = this.#isFirst || this.#end === undefined
    return isOpen || text.slice(this.#end).trim() !== '' || /<[A-Za-z_]/.test(text.slice(0, this.#end))
  }

  cut(text: string): Cut | undefined {
    this.#scan(text)
    if (this.#border === 0) return undefined
    const [head, end] = [this.#isFirst ? '' : this.#head, this.#border]
    const tail = this.#around
      .toReversed()
      .map(name => `</${name}>`)
      .join('')
    this.#isFirst = false
    this.#at -= end
    if (this.#end !== undefined) this.#end -= end
    this.#border = 0
    return {head, end, tail, next: end}
  }

  #scan(text: string): void {
    for (let at = text.indexOf('<', this.#at); at !== -1; at = text.indexOf('<', at)) {
      const end = tagEnd(text, at)
      if (end === -1) {
        this.#at = at
        return
      }
      this.#tag(text, at, end)
      at = end
    }
    this.#at = text.length
  }

  #tag(text: string, start: number, end: number): void {
    const isClosing = text[start + 1] === '/'
    const name = nameAt(text, start + (isClosing ? 2 : 1))
    if (name === '' || this.#end !== undefined) return
    if (isClosing) this.#close(text, name, end)
    else {
      this.#open(name, start)
      if (text[end - 2] === '/') this.#close(text, name, end)
    }
  }

  #open(name: string, start: number): void {
    const isRecord = this.#records.isRecord(localName(name))
    if (isRecord && !this.#records.nest && this.#depth !== -1 && this.#stack.length > this.#depth) {
      this.#stack.length = this.#depth
      this.#deeper = 0
      this.#mark(start)
    }
    const depth = this.#stack.length
    if (depth === 0) this.#isOne = isRecord
    if (this.#candidate) this.#candidate.elements++
    else if (isRecord && !this.#isOne && this.#depth === -1 && depth <= deepest && start <= longestHead)
      this.#candidate = {depth, start, elements: 0}
    if (depth < highest) this.#stack.push(name)
    else this.#deeper++
  }

  #close(text: string, name: string, end: number): void {
    if (this.#deeper > 0) {
      this.#deeper--
      return
    }
    const open = this.#stack.lastIndexOf(name)
    if (open === -1) return
    this.#stack.length = open
    if (open === 0) this.#end = end
    if (this.#candidate && open <= this.#candidate.depth) this.#judge(text, this.#candidate, end)
    if (open === this.#depth && this.#records.isRecord(localName(name))) this.#mark(end)
  }

  /** Takes a candidate for the first record if it holds enough. */
  #judge(text: string, {depth, start, elements}: Candidate, end: number): void {
    this.#candidate = undefined
    if (elements < leastElements) return
    this.#depth = depth
    this.#head = text.slice(0, start)
    if (end - start <= longestHead) this.#record = text.slice(start, end)
  }

  #mark(border: number): void {
    this.#border = border
    this.#around = this.#stack.slice(0, this.#depth)
  }
}

/** Offset behind what a `<` begins; -1 where that is not there yet. */
function tagEnd(text: string, start: number): number {
  if (start + 1 === text.length) return -1
  if (!/[A-Za-z_/!?]/.test(text.charAt(start + 1))) return start + 1
  const behind = (close: string, from: number) => {
    const end = text.indexOf(close, from)
    return end === -1 ? -1 : end + close.length
  }
  if (text.startsWith('<?', start)) return behind('?>', start + 2)
  if (text.startsWith('<!--', start)) return behind('-->', start + 4)
  if (text.startsWith('<![CDATA[', start)) return behind(']]>', start + 9)
  if (text.startsWith('<!', start)) {
    // Of a comment or a CDATA section, not all of the mark may have arrived.
    const end = text.length - start < '<![CDATA['.length ? -1 : documentTypeEnd(text, start)
    return text[end - 1] === '>' ? end : -1
  }
  for (let at = start + 1; at < text.length; at++) {
    const character = text[at]
    if (character === '>') return at + 1
    if (character === '"' || character === "'") {
      at = text.indexOf(character, at + 1)
      if (at === -1) return -1
    }
  }
  return -1
}

const nameForm = /[A-Za-z_][\w.:-]{0,100}/y

function nameAt(text: string, at: number): string {
  nameForm.lastIndex = at
  return nameForm.exec(text)?.[0] ?? ''
}
