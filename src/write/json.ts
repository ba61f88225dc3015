import * as z from 'zod'
import type {PaperRecord} from '../record/types.js'
import {canonicalJson} from './canonical.js'
import type {StreamingFormat} from './format.js'

const options = z.strictObject({
  indent: z
    .int('expected an integer from 0 to 10')
    .min(0, 'expected an integer from 0 to 10')
    .max(10, 'expected an integer from 0 to 10')
    .default(2)
    .describe('Spaces for each level; 0 for one line')
})

/** Options of the `json` format. */
export interface JsonOptions {
  /** Spaces for each level, from 0 (all on one line) to 10. Default 2. */
  readonly indent?: number | undefined
}

/** One JSON array of all records, with a line feed at the end. */
export const json: StreamingFormat<string, typeof options> = {
  extension: 'json',
  mediaType: 'application/json',
  options,

  write(papers, {indent}) {
    const frame = frameOf(indent)
    const items = papers.map(paper => frame.item(paper))
    return items.length === 0 ? '[]\n' : frame.open + items.join(frame.between) + frame.close
  },

  async *stream(papers, {indent}) {
    const frame = frameOf(indent)
    let before = frame.open
    for await (const paper of papers) {
      yield before + frame.item(paper)
      before = frame.between
    }
    yield before === frame.open ? '[]\n' : frame.close
  }
}

/** What stands around the records of an array. */
function frameOf(indent: number) {
  const line = indent ? `\n${' '.repeat(indent)}` : ''
  return {
    open: `[${line}`,
    item: (paper: PaperRecord) => canonicalJson(paper, indent, 1),
    between: `,${line}`,
    close: indent ? '\n]\n' : ']\n'
  }
}
