import type {PaperRecord} from '../record/types.js'
import {foldedText, wordsOf} from './words.js'

/** A record, and its texts as they are compared, each of which is folded once and only when it is asked for. */
export class PaperView {
  readonly record: PaperRecord
  #title: string | undefined
  #text: string | undefined
  #venue: string | undefined
  #authors: ReadonlyArray<readonly string[]> | undefined

  constructor(record: PaperRecord) {
    this.record = record
  }

  get title(): string {
    this.#title ??= foldedText([this.record.title])
    return this.#title
  }

  /** Title and abstract. */
  get text(): string {
    this.#text ??= foldedText([this.record.title, this.record.abstract])
    return this.#text
  }

  get venue(): string {
    const {journal, event, venue} = this.record.extra
    this.#venue ??= foldedText([journal, event, venue])
    return this.#venue
  }

  /** The words of each author's name. */
  get authors(): ReadonlyArray<readonly string[]> {
    this.#authors ??= this.record.authors.map(({name}) => wordsOf(name))
    return this.#authors
  }
}
