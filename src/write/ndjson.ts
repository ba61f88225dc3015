import * as z from 'zod'
import type {PaperRecord} from '../record/types.js'
import {canonicalJson} from './canonical.js'
import type {StreamingFormat} from './format.js'

const options = z.strictObject({})

/** Options of the `ndjson` format: it has none. */
export type NdjsonOptions = Readonly<Record<string, never>>

/** One JSON object a line, each line ended by a line feed. No line holds U+2028 or U+2029. */
export const ndjson: StreamingFormat<string, typeof options> = {
  extension: 'ndjson',
  mediaType: 'application/x-ndjson',
  options,

  write(papers) {
    return papers.map(line).join('')
  },

  async *stream(papers) {
    for await (const paper of papers) yield line(paper)
  }
}

function line(paper: PaperRecord): string {
  return `${canonicalJson(paper)}\n`
}
