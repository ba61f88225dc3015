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
  #passed: Passed = {papers: 0, wanted: 0}

  /** @param query - Without it, all are. */
  constructor(query: string | undefined) {
    this.#isWanted = query === undefined ? undefined : recordFilter(query)
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

  /** Says how many were let through. */
  report(messages: Messages): void {
    const {papers, wanted} = this.#passed
    if (this.#isWanted) messages.say(`--filter: ${wanted} of ${papers} ${papers === 1 ? 'paper' : 'papers'}`)
  }

  #takes(paper: PaperRecord): boolean {
    const isWanted = this.#isWanted?.(paper) ?? true
    const {papers, wanted} = this.#passed
    this.#passed = {papers: papers + 1, wanted: wanted + Number(isWanted)}
    return isWanted
  }
}
