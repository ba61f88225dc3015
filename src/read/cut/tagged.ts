import type {Cut, Cutter} from './cutter.js'

/** A longer record is not repeated. */
const longestHead = 65_536

/** Cuts an export of tagged lines behind the lines that end its records, `ER  -`. */
export class TaggedCutter implements Cutter {
  readonly #end: RegExp
  #last = ''

  /** @param tag - The tag that ends a record. */
  constructor(tag: string) {
    this.#end = new RegExp(
      `(?:^|[\\r\\n])[ \\t]{0,3}${tag}(?:[ \\t][^\\r\\n]{0,100})?(?:\\r\\n|\\n|\\r(?!\\n|$))`,
      'g'
    )
  }

  /** A record that has an end, so that one without an end shows. */
  head(): string {
    return this.#last
  }

  /** Programs write one more line at the end, such as `EF`. */
  holds(text: string): boolean {
    return text.trim().includes('\n')
  }

  cut(text: string): Cut | undefined {
    let [start, end] = [0, 0]
    for (const {0: line, index} of text.matchAll(this.#end)) [start, end] = [end, index + line.length]
    if (end === 0) return undefined
    this.#last = end - start > longestHead ? '' : text.slice(start, end)
    return {head: '', end, tail: '', next: end}
  }
}
