import {recordFilter} from '../query/index.js'
import type {PaperRecord} from '../record/types.js'
import type {Messages} from './messages.js'

/** How many papers there were, and how many of them are wanted. */
export interface Passed {
  readonly papers: number
  readonly wanted: number
}

/** Lets those papers through that are wanted, and counts. */
export class Sieve {
  readonly #isWanted: ((paper: PaperRecord) => boolean) | undefined
  readonly #asksForDates: boolean
  #passed: Passed = {papers: 0, wanted: 0}
  /** How many papers have dates, and none with a year. */
  #withoutYear = 0

  /** @param query - Without it, all are. */
  constructor(query: string | undefined) {
    this.#isWanted = query === undefined ? undefined : recordFilter(query)
    this.#asksForDates = dateTerm.test(query ?? '')
  }

  /** How many papers there were. */
  get passed(): Passed {
    return this.#passed
  }

  /** Counts on from where a run before came to. */
  goOn(passed: Passed): void {
    this.#passed = passed
  }

  /** @param behind - Called when a paper is done with: left out, or taken and the next one asked for. */
  async *each(
    papers: AsyncIterable<PaperRecord>,
    behind?: () => Promise<void>
  ): AsyncGenerator<PaperRecord, void> {
    for await (const paper of papers) {
      if (this.#takes(paper)) yield paper
      await behind?.()
    }
  }

  all(papers: readonly PaperRecord[]): readonly PaperRecord[] {
    return papers.filter(paper => this.#takes(paper))
  }

  /**
   * Says how many were let through.
   *
   * @param year - That which was given for dates without one.
   */
  report(messages: Messages, year: number | undefined): void {
    const {papers, wanted} = this.#passed
    if (!this.#isWanted) return
    const isForYear =
      year === undefined && this.#asksForDates && wanted === 0 && papers > 0 && this.#withoutYear === papers
    messages.say(
      `--filter: ${wanted} of ${papers} ${papers === 1 ? 'paper' : 'papers'}` +
        (isForYear ? '; their dates have no year: see --year' : '')
    )
  }

  #takes(paper: PaperRecord): boolean {
    const isWanted = this.#isWanted?.(paper) ?? true
    const {papers, wanted} = this.#passed
    if (this.#asksForDates && isWithoutYear(paper)) this.#withoutYear++
    this.#passed = {papers: papers + 1, wanted: wanted + Number(isWanted)}
    return isWanted
  }
}

/** A term of a query that compares dates. */
const dateTerm = /\b(?:date|listed|submitted|published|updated)[:<=>]/i

function isWithoutYear({dates}: PaperRecord): boolean {
  const all = Object.values(dates).filter(date => date !== undefined)
  return all.length > 0 && all.every(date => date.startsWith('--'))
}
