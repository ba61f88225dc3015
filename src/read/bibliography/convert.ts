import {plugins} from '@citation-js/core'
// It registers its format when it is imported.
import '@citation-js/plugin-ris'
import {type CslItem, cslItems} from './csl.js'

/** Reads a record of RIS, by its tags. `undefined` where citation-js cannot. */
export function risToCsl(record: Readonly<Record<string, string | readonly string[]>>): CslItem | undefined {
  try {
    return cslItems(plugins.input.data(record, '@ris/record'))[0]
  } catch {
    return undefined
  }
}
