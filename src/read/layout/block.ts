import type {Inline} from './inline.js'

/** A heading, a paragraph or what else stands between two empty lines of a document. */
export interface Block {
  /** `rule` is a ruler, `close` the end of `<details>`, `rest` what has no text to read, such as code. */
  readonly kind: 'heading' | 'text' | 'summary' | 'rule' | 'close' | 'rest'
  /** Depth of a heading from 1, of a list item from 1; 0 outside of lists. */
  readonly depth: number
  /** Whether it is the first block of a list item. */
  readonly item: boolean
  /** The part of a paper that the source itself calls it, as by the class of an element. */
  readonly label?: string
  /** The containers that begin with it, the outermost first; only where the source has some. */
  readonly containers?: readonly Container[]
  readonly inline: Inline
}

/** What blocks stand in, such as the element of a card. */
export interface Container {
  /** What it has in common with others: tag and class. */
  readonly name: string
  /** Where it ends. */
  readonly end: number
}

/** A row of a table, with what its columns are called. */
export interface Row {
  readonly kind: 'row'
  readonly columns: readonly string[]
  readonly cells: readonly Inline[]
  readonly start: number
  readonly end: number
}
