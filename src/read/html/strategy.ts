import type {VFile} from 'vfile'
import type {Entry} from '../entries.js'
import type {ReadOptions} from '../reader.js'
import type {Page} from './page.js'

/** What a strategy reads. */
export interface Context {
  readonly page: Page
  /** What relative links count from. */
  readonly base: URL | undefined
  readonly options: ReadOptions
  readonly file: VFile
}

/** A way in which pages hold papers. */
export interface Strategy {
  readonly name: string
  /** A page for which it is. */
  readonly example: string
  readonly read: (context: Context) => Entry[]
}
