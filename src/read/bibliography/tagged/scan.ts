import {type Dialect, taggedLine} from './dialects.js'

/** A tag of a record with the lines of its value. */
interface TaggedValue {
  readonly tag: string
  readonly lines: string[]
}

/** A record as it stands: its tags in source order. */
export interface TaggedRecord {
  readonly start: number
  end: number
  /** Whether its last line says that it ends. */
  ended: boolean
  readonly values: TaggedValue[]
}

/**
 * Splits a source into records. What stands before the first tag and between records is no record's.
 *
 * @param source - The whole source.
 * @param dialect - How its lines are tagged.
 */
export function scanTagged(source: string, dialect: Dialect): TaggedRecord[] {
  const scanner = new Scanner(source, dialect)
  let from = 0
  for (const {0: end, index} of source.matchAll(/\r\n?|\n/g)) {
    scanner.line(source.slice(from, index), from)
    from = index + end.length
  }
  scanner.line(source.slice(from), from)
  return scanner.records
}

class Scanner {
  readonly records: TaggedRecord[] = []
  readonly #dialect: Dialect
  readonly #foreign: RegExp | undefined
  /** Whether an empty line may end a record: not where each begins or ends with a tag. */
  #parted = true
  #record: TaggedRecord | undefined
  #value: string[] | undefined
  /** Whether the line before is empty. */
  #empty = false

  constructor(source: string, dialect: Dialect) {
    this.#dialect = dialect
    this.#foreign = dialect.foreign(source)
    const {ends} = dialect
    if (ends !== undefined && new RegExp(`^[ \\t]{0,3}${ends}(?:[ \\t]|$)`, 'm').test(source))
      this.#parted = false
  }

  line(written: string, at: number): void {
    const line = written.replace(/^\ufeff/, '')
    if (line.trim() === '') {
      this.#value?.push('')
      this.#empty = true
      return
    }
    if (this.#dialect.number?.test(line)) {
      this.#close()
      this.#parted = false
      return
    }
    const {ends} = this.#dialect
    const tagged =
      line.trim() === ends ? {tag: ends, text: ''} : taggedLine(line, this.#dialect, this.#foreign)
    if (tagged) this.#tag(tagged.tag, tagged.text, at)
    else this.#value?.push(line)
    if (this.#record) this.#record.end = at + written.length
    if (tagged && tagged.tag === ends) this.#close(true)
    this.#empty = false
  }

  #tag(tag: string, text: string, at: number): void {
    if (this.#begins(tag)) this.#close()
    if (!this.#record) {
      this.#record = {start: at, end: at, ended: false, values: []}
      this.records.push(this.#record)
      if (this.records.length === 1 && tag === this.#dialect.begins) this.#parted = false
    }
    this.#value = [text]
    this.#record.values.push({tag, lines: this.#value})
  }

  /** Whether a tag begins another record than the one that is open. */
  #begins(tag: string): boolean {
    if (!this.#record) return false
    const {begins} = this.#dialect
    if (tag === begins && this.#record.values.some(value => value.tag === begins)) return true
    return this.#parted && this.#empty
  }

  #close(ended = false): void {
    if (this.#record) this.#record.ended = ended
    this.#record = undefined
    this.#value = undefined
  }
}
