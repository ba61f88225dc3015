import {type BibtexChunk, scanBibtex} from '../bibliography/scan-bibtex.js'
import type {Cut, Cutter} from './cutter.js'

/** Kinds of entries that others are made of, or stand in. */
const shared = /^(?:string|xdata|set|(?:mv)?(?:proceedings|collection|book|reference)|periodical)$/
/** How much of such entries is repeated, in code units. */
const longestHead = 65_536
/** How far behind an entry the volume is looked for that it stands in. */
const volumeWithin = 1_048_576
/** A reference to an entry that, in BibTeX, stands behind. */
const reference = /\b(?:crossref|xdata)\s{0,20}=\s{0,20}["{]?\s{0,20}([^\s"{},]{1,200})/i

/**
 * Cuts BibTeX before an entry. Strings, and volumes that stood before, are repeated; a volume that papers stand in is waited
 * for.
 */
export class BibtexCutter implements Cutter {
  readonly #keys = new Set<string>()
  #head = ''

  head(): string {
    return this.#head
  }

  cut(text: string): Cut | undefined {
    const chunks = scanBibtex(text)
    const whole = chunks.slice(0, -1)
    const ready = this.#ready(text, whole)
    const taken = ready === 0 && text.length > volumeWithin ? whole : whole.slice(0, ready)
    const next = chunks[taken.length]
    if (taken.length === 0 || !next) return undefined
    const head = this.#head
    for (const chunk of taken) this.#keep(text, chunk)
    return {head, end: next.start, tail: '', next: next.start}
  }

  /** How many entries refer to none that is not among them or was not seen before. */
  #ready(text: string, chunks: readonly BibtexChunk[]): number {
    const places = new Map(chunks.map(({key}, index) => [key.toLowerCase(), index]))
    let [ready, needed] = [0, -1]
    chunks.forEach(({start, end}, index) => {
      const key = reference.exec(text.slice(start, end))?.[1]?.toLowerCase()
      if (key !== undefined && !this.#keys.has(key))
        needed = Math.max(needed, places.get(key) ?? Number.POSITIVE_INFINITY)
      if (needed <= index) ready = index + 1
    })
    return ready
  }

  #keep(text: string, {type, key, start, end}: BibtexChunk): void {
    if (!shared.test(type) || this.#head.length + end - start > longestHead) return
    this.#head += `${text.slice(start, end)}\n`
    if (key !== '') this.#keys.add(key.toLowerCase())
  }
}
