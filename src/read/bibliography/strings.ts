import type {BibtexChunk} from './scan-bibtex.js'
import {readValues, type ValuePart} from './values.js'

/** Longest `@string` with its strings put in: `a # a` can double again and again. Those of real files are names of journals. */
const stringLength = 2000

/** `@string`s by name, with those put in that stand before them. */
export class StringTable {
  /** `undefined` where one is too long. */
  readonly #texts = new Map<string, string | undefined>()

  constructor(chunks: readonly BibtexChunk[]) {
    for (const {type, body} of chunks)
      if (type === 'string')
        for (const {name, parts} of readValues(body).fields)
          this.#texts.set(name, this.join(parts, stringLength))
  }

  /**
   * A value with its strings put in; a name without a string stands for itself, such as that of a month.
   *
   * @returns `undefined` where it is longer than it may be.
   */
  join(parts: readonly ValuePart[], longest: number): string | undefined {
    const [only] = parts
    if (parts.length === 1 && only && !only.isName) return only.text
    const texts: string[] = []
    let length = 0
    for (const {text, isName} of parts) {
      const name = text.toLowerCase()
      const value = isName && this.#texts.has(name) ? this.#texts.get(name) : text
      length += value?.length ?? Number.POSITIVE_INFINITY
      if (value === undefined || length > longest) return undefined
      texts.push(value)
    }
    return texts.join('')
  }
}
