import {plugins} from '@citation-js/core'
// It registers its formats when it is imported.
import '@citation-js/plugin-bibtex'
import * as z from 'zod'
import {type CslItem, cslItems} from './csl.js'

/** An entry of BibTeX as it is written: values without their delimiters, with strings put in, but with all LaTeX. */
export interface RawEntry {
  readonly type: string
  readonly label: string
  readonly properties: Readonly<Record<string, string>>
}

const rawEntries = z.array(
  z.object({
    type: z.string(),
    label: z.string(),
    properties: z.record(z.string(), z.union([z.string(), z.number()]).transform(String).catch(''))
  })
)

/**
 * Parses BibTeX or BibLaTeX. Formats are always named here, since citation-js fetches what looks like an address
 * when it is left to guess.
 *
 * @throws What citation-js throws on a text that is none.
 */
export function parseBibtex(text: string): RawEntry[] {
  return rawEntries.parse(plugins.input.data(text, '@biblatex/text'))
}

/** Reads the values of an entry: names, dates, LaTeX. `undefined` where citation-js cannot. */
export function bibtexToCsl(entry: RawEntry): CslItem | undefined {
  return convert([entry], '@biblatex/entries+list')
}

const constants = z.object({constants: z.object({commands: z.record(z.string(), z.string().nullable())})})
const commands = constants.safeParse(plugins.config.get('@bibtex')).data?.constants.commands ?? {}

/** The character that a macro such as `textquoteright` stands for. */
export function textSymbol(name: string): string | undefined {
  return (Object.hasOwn(commands, name) ? commands[name] : undefined) ?? undefined
}

function convert(input: unknown, type: string): CslItem | undefined {
  try {
    return cslItems(plugins.input.data(input, type))[0]
  } catch {
    return undefined
  }
}
