/** One value, or alternatives, of which one suffices. */
export type OneOrMore<Value> = Value | readonly Value[]

/**
 * What papers are looked for. A paper is found that meets all that is given; in a list, one alternative suffices.
 *
 * Words are compared without case, accents and punctuation, and whole: `kite` does not find "kites", but `kite*`
 * does; several words are a phrase. Names are compared as extraction does, without case, hyphens and spaces:
 * `cifar10` is "CIFAR-10".
 *
 * @example
 * ```ts
 * import {filterRecords, type PaperQuery, parseListing} from 'paperglean'
 *
 * const {papers} = parseListing('Kites in Low Wind\n\nWe fly kites of paper in low wind. Code: https://github.com/ada/kite.')
 * const query: PaperQuery = {words: ['kites', 'sails'], has: 'code', not: {dataset: 'CIFAR-10'}}
 * filterRecords(papers, query).length // => 1
 * ```
 */
export interface PaperQuery {
  /** A word or phrase in the title or the abstract. */
  readonly words?: OneOrMore<string> | undefined
  /** A word or phrase in the title. */
  readonly title?: OneOrMore<string> | undefined
  /** Words of an author's name in any order; an initial stands for a name: `fern`, `A. Fern`, `Fern, Ada`. */
  readonly author?: OneOrMore<string> | undefined
  /** A subject class, or the archive that it is of: `cs.LG`, `cs`. */
  readonly subject?: OneOrMore<string> | undefined
  /** A word or phrase in the name of the journal or conference: `extra.journal`, `extra.event` or `extra.venue`. */
  readonly venue?: OneOrMore<string> | undefined
  /** The name or another spelling of a dataset. */
  readonly dataset?: OneOrMore<string> | undefined
  /** The name, the full form or another spelling of a method, whatever the paper does with it. */
  readonly method?: OneOrMore<string> | undefined
  /** The same of a method that the paper introduces. */
  readonly proposed?: OneOrMore<string> | undefined
  /** The same of a method that the paper builds on or analyses. */
  readonly used?: OneOrMore<string> | undefined
  /** The same of a method that is a baseline. */
  readonly compared?: OneOrMore<string> | undefined
  /** The name of a metric, or what is known of its value. */
  readonly metric?: OneOrMore<string | MetricQuery> | undefined
  /** What a paper has. */
  readonly has?: OneOrMore<PaperPart> | undefined
  /** When the paper was listed, submitted or published: one of these dates. */
  readonly date?: OneOrMore<DateRange> | undefined
  /** When the listing showed the paper. */
  readonly listed?: OneOrMore<DateRange> | undefined
  /** When its first version was submitted. */
  readonly submitted?: OneOrMore<DateRange> | undefined
  /** When it was published. */
  readonly published?: OneOrMore<DateRange> | undefined
  /** When its newest version was submitted. */
  readonly updated?: OneOrMore<DateRange> | undefined
  /** The id of the record, or an identifier in any dress: `arxiv:2403.07815`, `2403.07815v2`, the address of a DOI. */
  readonly id?: OneOrMore<string> | undefined
  /** Queries that the paper meets, each of them. */
  readonly all?: readonly PaperQuery[] | undefined
  /** Queries of which the paper meets at least one. */
  readonly any?: readonly PaperQuery[] | undefined
  /** A query that the paper does not meet. */
  readonly not?: PaperQuery | undefined
}

/**
 * A range of time. Bounds are a year, a month or a day: `2025`, `2025-03`, `2025-03-11`. A date and a bound are
 * compared as far as both go: a paper of `2025` is found by `since: '2025-03'` and by `until: '2025-03'`. A day without
 * a year (`--03-11`) lies in no range. Of a date with a time, the day counts that is written.
 */
export interface DateRange {
  /** The earliest. */
  readonly since?: string | undefined
  /** The latest: `2025-03` has all of March in it. */
  readonly until?: string | undefined
  /** It is later than this: `2025-03` begins with April. */
  readonly after?: string | undefined
  /** It is earlier than this. */
  readonly before?: string | undefined
}

/**
 * What is known of a metric. Numbers are compared with the paper's own scores, as they are written: not with those of
 * baselines, and not with changes ("3% better"). A range is found where a part of it fits.
 */
export interface MetricQuery {
  /** Its name, or words of it: `accuracy` finds "top-1 accuracy". */
  readonly name?: string | undefined
  /** The lowest number. */
  readonly least?: number | undefined
  /** The highest number. */
  readonly most?: number | undefined
  /** It is more than this. */
  readonly above?: number | undefined
  /** It is less than this. */
  readonly below?: number | undefined
  /** The unit, such as `%`; empty for a bare score. Any without it. */
  readonly unit?: string | undefined
  /** Name of the dataset that it was measured on. */
  readonly dataset?: string | undefined
}

/**
 * What a paper can have: an abstract, a name of some kind, a link of any kind or of one. `dataset` is a name;
 * a link to a dataset is `dataset-link`.
 */
export type PaperPart =
  | 'abstract'
  | 'dataset'
  | 'method'
  | 'metric'
  | 'link'
  | 'code'
  | 'project'
  | 'paper'
  | 'dataset-link'
  | 'model'
  | 'demo'
  | 'video'

/** What a query asks for by name. */
export type ConditionName = Exclude<keyof PaperQuery, 'all' | 'any' | 'not'>
