import type {PaperRecord} from '../record/types.js'
import type {MethodRole, Metric} from '../tree/entities.js'
import {nameKey} from '../tree/name-key.js'
import {FoldedText, wordsOf} from './words.js'

/** A metric, and its names as they are compared. */
export interface MetricView {
  readonly metric: Metric
  readonly key: string
  readonly words: FoldedText
}

type MethodKeys = Readonly<Record<MethodRole, Set<string>>>

/** A record, and its texts and names as they are compared: each is folded once, when it is first asked for. */
export class PaperView {
  readonly record: PaperRecord
  #title: FoldedText | undefined
  #text: FoldedText | undefined
  #venue: FoldedText | undefined
  #authors: ReadonlyArray<ReadonlySet<string>> | undefined
  #datasets: ReadonlySet<string> | undefined
  #methods: MethodKeys | undefined
  #metrics: readonly MetricView[] | undefined

  constructor(record: PaperRecord) {
    this.record = record
  }

  get title(): FoldedText {
    this.#title ??= new FoldedText(this.record.title)
    return this.#title
  }

  /** Title and abstract. */
  get text(): FoldedText {
    this.#text ??= new FoldedText(this.record.title, this.record.abstract)
    return this.#text
  }

  get venue(): FoldedText {
    const {journal, event, venue} = this.record.extra
    this.#venue ??= new FoldedText(journal, event, venue)
    return this.#venue
  }

  /** The words of each author's name. */
  get authors(): ReadonlyArray<ReadonlySet<string>> {
    this.#authors ??= this.record.authors.map(({name}) => new Set(wordsOf(name)))
    return this.#authors
  }

  /** All names of datasets. */
  get datasets(): ReadonlySet<string> {
    this.#datasets ??= new Set(
      this.record.datasets.flatMap(({name, aliases}) => [name, ...aliases].map(nameKey))
    )
    return this.#datasets
  }

  /** All names of methods, by what the paper does with them. */
  get methods(): MethodKeys {
    this.#methods ??= methodKeys(this.record)
    return this.#methods
  }

  get metrics(): readonly MetricView[] {
    this.#metrics ??= this.record.metrics.map(metric => {
      const {name} = metric
      return {metric, key: nameKey(name), words: new FoldedText(name)}
    })
    return this.#metrics
  }
}

function methodKeys({methods}: PaperRecord): MethodKeys {
  const keys: MethodKeys = {proposed: new Set(), used: new Set(), compared: new Set()}
  for (const {name, expansion, aliases, role} of methods)
    for (const spelling of [name, ...(expansion === undefined ? [] : [expansion]), ...aliases])
      keys[role].add(nameKey(spelling))
  return keys
}
