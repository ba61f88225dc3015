import * as z from 'zod'
import type {StreamingFormat} from './format.js'
import {kinds} from './segments.js'
import {paintMention} from './terminal/paint.js'
import {paperText} from './terminal/paper.js'

const NARROWEST = 20
const WIDTH = 'expected an integer of at least 20'

const options = z.strictObject({
  width: z.int(WIDTH).min(NARROWEST, WIDTH).default(80).describe('Columns of a line'),
  color: z.boolean('expected true or false').default(false).describe('Whether there are colours'),
  hyperlinks: z
    .boolean('expected true or false')
    .default(false)
    .describe('Whether addresses are links of the terminal (OSC 8)')
})

/** Options of the `terminal` format. */
export interface TerminalOptions {
  /** Columns of a line, from 20. Default 80. */
  readonly width?: number | undefined
  /** Whether mentions have colours. Default false. */
  readonly color?: boolean | undefined
  /** Whether addresses in http, https and mailto are links of the terminal (OSC 8). Default false. */
  readonly hyperlinks?: boolean | undefined
}

/**
 * Papers for reading on a terminal: a legend, and each paper with coloured mentions and a table of what was
 * found. Escape sequences of the records are removed, other controls replaced.
 */
export const terminal: StreamingFormat<string, typeof options> = {
  extension: 'ansi',
  mediaType: 'text/plain',
  options,

  write(papers, screen) {
    const pieces = papers.map((paper, index) => `\n${paperText(paper, index, screen)}`)
    return [...legend(screen.color), ...pieces].join('')
  },

  async *stream(papers, screen) {
    yield* legend(screen.color)
    let index = 0
    for await (const paper of papers) yield `\n${paperText(paper, index++, screen)}`
  }
}

/** What each colour means; nothing without colours. */
function legend(color: boolean): string[] {
  return color ? [`  ${kinds.map(kind => paintMention(kind, kind, color)).join('  ')}\n`] : []
}
