import type {PaperRecord} from '../record/schema.js'
import type {FormatName} from '../write/index.js'
import {type CommandIo, EXIT, Failure, refuseSameFile} from './io.js'
import {type ListingFlags, readPapers, unite} from './listings.js'
import {outputOf, writeRecords} from './write.js'

/** Flags of `convert`, but for those of the formats. */
export interface ConvertFlags extends ListingFlags {
  readonly to?: FormatName
  readonly output?: string
}

/**
 * Reads files of any input format, and writes their records in any output format. Files with records of this package
 * are taken as they are: a record that does not validate ends the work before anything is written.
 *
 * @param options - Options of the output format.
 */
export async function convert(
  files: readonly string[],
  flags: ConvertFlags,
  options: Record<string, unknown>,
  io: CommandIo
): Promise<void> {
  if (flags.output === undefined && flags.to === undefined)
    throw new Failure('name the output: -o FILE, --to FORMAT, or both', EXIT.usage)
  const output = outputOf(flags.output, flags.to, options)
  await refuseSameFile(files, flags.output, 'the input')
  const listings: Array<readonly PaperRecord[]> = []
  for (const file of files) listings.push(await readPapers(file, flags, io))
  await writeRecords(await unite(listings, flags, io), output, io)
}
