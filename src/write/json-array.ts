import type {PaperRecord} from '../record/types.js'
import {jsonText} from './canonical.js'

/**
 * Writes one JSON value a paper into an array, an item at two spaces.
 *
 * @param start - Gives what makes a value of a paper, anew for each file.
 */
export function jsonArray(start: () => (paper: PaperRecord) => object) {
  return {
    write(papers: readonly PaperRecord[]): string {
      const itemOf = start()
      const items = papers.map(paper => `  ${jsonText(itemOf(paper), 2, 1)}`)
      return items.length === 0 ? '[]\n' : `[\n${items.join(',\n')}\n]\n`
    },

    async *stream(papers: AsyncIterable<PaperRecord>): AsyncGenerator<string, void> {
      const itemOf = start()
      let before = '['
      for await (const paper of papers) {
        yield `${before}\n  ${jsonText(itemOf(paper), 2, 1)}`
        before = ','
      }
      yield before === '[' ? '[]\n' : '\n]\n'
    }
  }
}
