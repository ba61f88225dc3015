import type {Data, Literal, Parent, Position} from 'unist'
import type {Claim} from './claims.js'
import type {Dataset, Extraction, Link, Method, Metric} from './entities.js'
import type {OffsetMap} from './offsets.js'

/**
 * Input formats by name. A reader of one's own adds its name, so that `source.format` of a record can be it:
 *
 * ```ts
 * declare module 'paperglean' {
 *   interface InputFormats {
 *     org: true
 *   }
 * }
 * ```
 */
export interface InputFormats {
  text: true
  markdown: true
  html: true
  mail: true
  'arxiv-digest': true
  'arxiv-listing': true
  feed: true
  xml: true
  json: true
  bibliography: true
  table: true
  yaml: true
}

/** Name of an input format. */
export type InputFormatName = keyof InputFormats

/** The tree of a listing: papers, and what stands between them. */
export interface Listing extends Parent {
  type: 'root'
  children: ListingContent[]
  data?: ListingData | undefined
}

/** What a reader knows about a whole listing. */
export interface ListingData extends Data {
  /** Name of the input format. */
  format?: string | undefined
}

/** What stands directly in a listing. */
export type ListingContent = Paper | Heading | Chrome | Separator

/** One paper of a listing, with its parts in source order. */
export interface Paper extends Parent {
  type: 'paper'
  children: PaperContent[]
  data?: PaperData | undefined
}

/** What a reader knows about a paper. */
export interface PaperData extends Data {
  /** A record that the source holds whole. The record stage keeps it as it is if it is valid. */
  record?: unknown
  /**
   * Whether that is known to be valid, so that nothing has to be found in the paper.
   *
   * @internal
   */
  isStored?: boolean | undefined
  /**
   * What title and abstract name. `listingExtract` makes mention nodes of it, which count from then on; one that a plugin
   * sets counts in their place.
   */
  extraction?: Extraction | undefined
  /** The extraction that the mention nodes were made of. */
  mentioned?: Extraction | undefined
  /** The comparisons of methods that its abstract states, where `listingClaims` has looked for them. */
  claims?: Claim[] | undefined
}

/** What stands directly in a paper. */
export type PaperContent = Title | Abstract | Author | Field | Separator

/** The title of a paper. */
export interface Title extends Parent {
  type: 'title'
  children: Phrasing[]
}

/** The abstract of a paper. */
export interface Abstract extends Parent {
  type: 'abstract'
  children: Phrasing[]
}

/** One author of a paper. */
export interface Author extends Parent {
  type: 'author'
  /** Given names, where the source tells them from the family name. */
  given?: string | undefined
  /** Family name, where the source tells it from the given names. */
  family?: string | undefined
  children: Phrasing[]
}

/**
 * Any other labelled part of a paper. By their names, these go to a place of their own in the record, and any
 * other goes to `extra`:
 *
 * - identifiers: `arxiv`, `doi`, `openreview`, `acl`, `pubmed`, `pmc`, `isbn`, `semanticscholar`, `openalex`,
 * - dates: `listed`, `submitted`, `published` (or `date`), `updated`,
 * - `subjects`: classes with semicolons between, or with commas where there is no semicolon,
 * - `url`: an address that belongs to the paper; `action`: a button of the page, dropped.
 */
export interface Field extends Parent {
  type: 'field'
  /** What the part says, such as `upvotes` or `date`. */
  name: string
  /** The words of a link, such as "Code"; for `url` alone. */
  label?: string | undefined
  /** The part's value, normalised: a number without its label, a date in ISO 8601. */
  value: string
  children: Phrasing[]
}

/** A line of the listing that stands over several papers: a date or a section. */
export interface Heading extends Parent {
  type: 'heading'
  /** The date that the line gives, in ISO 8601; `--03-11` where it gives no year. */
  date?: string | undefined
  children: Phrasing[]
}

/** Text that belongs to the page and not to a paper: menus, footers, "Subscribe". */
export interface Chrome extends Parent {
  type: 'chrome'
  children: Phrasing[]
}

/** What stands in the parts of a paper. */
export type Phrasing = Text | MentionNode | Separator

/** Running text. Its `value` is the source's until it is cleaned; its position is always the source's. */
export interface Text extends Literal {
  type: 'text'
  value: string
  data?: TextData | undefined
}

/** What cleaning knows about a text. */
export interface TextData extends Data {
  /** From offsets in the cleaned value to offsets in the source; absent where the value is the source's. */
  offsets?: OffsetMap | undefined
}

/** Source characters between the parts: white space, line ends, bullets, commas between authors, markup. */
export interface Separator extends Literal {
  type: 'separator'
  value: string
}

/**
 * A span that names something. Mentions of one thing share one `entity` object; where spans overlap,
 * the longer holds the shorter.
 */
export type MentionNode = LinkMention | MetricMentionNode | DatasetMention | MethodMention

/** What mentions of every kind have. */
export interface MentionParent extends Parent {
  type: 'mention'
  /** Whether the span began in the mention node before, of the same entity, where another span ended. */
  continued?: boolean | undefined
  children: Array<Text | MentionNode>
}

/** A span that is an address. */
export interface LinkMention extends MentionParent {
  kind: 'link'
  entity: Omit<Link, 'mentions'>
}

/** A span that is the name or the value of a metric. */
export interface MetricMentionNode extends MentionParent {
  kind: 'metric'
  /** Whether the span is the name or the value. */
  part: 'name' | 'value'
  entity: Omit<Metric, 'mentions'>
}

/** A span that names a dataset. */
export interface DatasetMention extends MentionParent {
  kind: 'dataset'
  entity: Omit<Dataset, 'mentions'>
}

/** A span that names a method. */
export interface MethodMention extends MentionParent {
  kind: 'method'
  entity: Omit<Method, 'mentions'>
}

/** Any node of a listing tree. */
export type ListingNode = Listing | ListingContent | PaperContent | Phrasing

/** A node whose characters stand in the source. */
export interface Positioned {
  position: Position
}
