import type {Dataset, Identifiers, Link, Method, Metric} from '../tree/entities.js'
import type {InputFormatName} from '../tree/types.js'

/** An author of a paper. */
export interface PaperAuthor {
  /** The whole name, in reading order. */
  name: string
  /** Given names. */
  given?: string | undefined
  /** Family name. */
  family?: string | undefined
}

/**
 * Dates of a paper, in ISO 8601 with the precision that the source gave: `2025-02-27`, `2025-02`, `2025`, a date with a time,
 * or `--03-11` for a day without a year.
 */
export interface PaperDates {
  /** When the listing showed the paper. */
  listed?: string | undefined
  /** When its first version was submitted. */
  submitted?: string | undefined
  /** When it was published. */
  published?: string | undefined
  /** When its newest version was submitted. */
  updated?: string | undefined
}

/** A place in a listing. */
export interface SourcePoint {
  /** Line in the listing, from 1. */
  line: number
  /** Column in the line, from 1. */
  column: number
  /** UTF-16 code units before it in the listing. */
  offset: number
}

/** The span of a listing that holds a paper. */
export interface SourcePosition {
  /** Where it begins. */
  start: SourcePoint
  /** Where it ends. */
  end: SourcePoint
}

/** Where a record comes from. */
export interface PaperSource {
  /** Name of the input format, such as `text`. */
  format: InputFormatName
  /** Place of the paper in its listing, from 0. */
  index: number
  /** Address of the listing, as the option `url` says it. */
  url?: string | undefined
  /** The span of the listing that holds the paper. */
  position?: SourcePosition | undefined
}

/** A paper of a listing, with what its title and abstract name. */
export interface PaperRecord {
  /** Version of the shape of a record. */
  schemaVersion: 1
  /** The same for the same paper in any listing: `arxiv:2403.07815`, `doi:10.5555/abc.12`, `title:a-paper-1b2c3d4e`. */
  id: string
  /** The title as Unicode text. */
  title: string
  /** The abstract as Unicode text; paragraphs stand apart by an empty line; `null` where the listing has none. */
  abstract: string | null
  /** The authors, in the order of the listing. */
  authors: PaperAuthor[]
  /** Dates of the paper. */
  dates: PaperDates
  /** Identifiers of the paper, by scheme. */
  identifiers: Identifiers
  /** Subject classes, such as `cs.LG`. */
  subjects: string[]
  /** Addresses in title and abstract; then, without mentions, those that the listing gives and those in comments and notes. */
  links: Link[]
  /** Measured or claimed quantities, and metrics named without a value. */
  metrics: Metric[]
  /** Named datasets, corpora, benchmarks and simulated environments. */
  datasets: Dataset[]
  /** Named algorithms, models, architectures, systems and objectives. */
  methods: Method[]
  /** Where the record comes from. */
  source: PaperSource
  /** What else the listing said, such as `upvotes`, `stars` or `comments`. */
  extra: Record<string, string>
}
