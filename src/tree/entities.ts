/** The field of a record that a mention stands in. */
export type MentionField = 'title' | 'abstract'

/** A span of the title or abstract of a record: `record[field].slice(start, end) === text`. */
export interface Mention {
  /** The field of the record that the span stands in. */
  field: MentionField
  /** Offset of the first UTF-16 code unit, from 0. */
  start: number
  /** Offset behind the last UTF-16 code unit. */
  end: number
  /** The text of the span. */
  text: string
}

/** A span that bears the name or the value of a metric. */
export interface MetricMention extends Mention {
  /** Whether the span is the name or the value. */
  part: 'name' | 'value'
}

/** What a link leads to. */
export type LinkKind = 'code' | 'project' | 'paper' | 'dataset' | 'model' | 'demo' | 'video' | 'other'

/** The repository that an address names. */
export interface Repository {
  /** Such as `github.com`. */
  host: string
  /** Who it belongs to. */
  owner: string
  /** Its name. */
  name: string
}

/** Identifiers of a paper, by scheme; other schemes that a record bears are kept. */
export interface Identifiers {
  /** Of arXiv, without its version: `2403.07815`, `math/0309136`. */
  arxiv?: string | undefined
  /** Digital object identifier, in small letters: `10.5555/abc.12`. */
  doi?: string | undefined
  /** Of a forum of OpenReview: `rkl3m1BFDB`. */
  openreview?: string | undefined
  /** Of the ACL Anthology: `2024.acl-long.1`, `P19-1001`. */
  acl?: string | undefined
  /** Of PubMed. */
  pubmed?: string | undefined
  /** Of PubMed Central, with its letters: `PMC1234567`. */
  pmc?: string | undefined
  /** Of a paper of Semantic Scholar. */
  semanticscholar?: string | undefined
  /** Of a work of OpenAlex: `W2741809807`. */
  openalex?: string | undefined
  /** Of the book that holds the paper, without hyphens. */
  isbn?: string | undefined
}

/** A link. */
export interface Link {
  /** The normalised address; `https:` is supplied where the text gives no scheme. */
  url: string
  /** What the address leads to, by the sentence around it, else by its host. */
  kind: LinkKind
  /** The repository that the address names. */
  repository?: Repository | undefined
  /** Identifiers of a paper that the address names, by scheme. */
  identifiers?: Identifiers | undefined
  /** Where it stands, in order; empty for a link of the listing outside the title and abstract. */
  mentions: Mention[]
}

/** A measured or claimed quantity of quality, cost or speed. */
export interface Metric {
  /** What is measured, as the text calls it, short form first. */
  name: string
  /** The number, below zero behind a minus; the lower end of a range; `null` for a metric that is named without a value. */
  value: number | null
  /** The upper end of a range; absent where the value is one number. */
  valueHigh?: number | undefined
  /** The number behind ±, or a standard deviation. */
  uncertainty?: number | undefined
  /** `%`, `x` for a factor, else one of the units; empty for a bare score. */
  unit: string
  /** An absolute value, or a difference to something else. */
  kind: 'score' | 'change'
  /** Where a change goes. */
  direction?: 'up' | 'down' | undefined
  /** How the text qualifies the number. */
  bound?: 'upTo' | 'atLeast' | 'about' | undefined
  /** The paper's own result, or the number that it is compared with. */
  of: 'own' | 'baseline'
  /** Name of the dataset that it was measured on. */
  dataset?: string | undefined
  /** Name of the method that was measured. */
  method?: string | undefined
  /** Name of what a change is measured against. */
  comparedTo?: string | undefined
  /** Probability that it is right, as far as annotated papers tell; absent where nothing tells. */
  confidence?: number | undefined
  /** Probability that the value has the right name; absent where there is no value. */
  nameConfidence?: number | undefined
  /** Where its name and value stand, in order. */
  mentions: MetricMention[]
}

/** A named dataset, corpus, benchmark or simulated environment. */
export interface Dataset {
  /** The name, short form first. */
  name: string
  /** Other spellings of the name in this paper. */
  aliases: string[]
  /** Probability that it is right, as far as annotated papers tell; absent where nothing tells. */
  confidence?: number | undefined
  /** Where it stands, in order. */
  mentions: Mention[]
}

/** What a paper does with a method. */
export type MethodRole = 'proposed' | 'used' | 'compared'

/** A named algorithm, model, architecture, system or training objective. */
export interface Method {
  /** The name, short form first. */
  name: string
  /** The full form of an acronym. */
  expansion?: string | undefined
  /** Other spellings of the name in this paper. */
  aliases: string[]
  /** Introduced by the paper, built on or analysed, or a baseline. */
  role: MethodRole
  /** Probability that it is right, as far as annotated papers tell; absent where nothing tells. */
  confidence?: number | undefined
  /** Where it stands, in order. */
  mentions: Mention[]
}

/** Everything found in one title and abstract. */
export interface Extraction {
  links: Link[]
  metrics: Metric[]
  datasets: Dataset[]
  methods: Method[]
}

/** The title and abstract that extraction works on; offsets of mentions count from the start of each. */
export interface PaperText {
  readonly title: string
  readonly abstract: string | null
}
