import type {FormatName} from '../write/index.js'
import {type CommandIo, EXIT, Failure} from './io.js'
import {type TransferFlags, transfer} from './transfer.js'
import {outputOf} from './write.js'

/** Flags of `convert`, but for those of the formats. */
export interface ConvertFlags extends TransferFlags {
  readonly to?: FormatName
}

/**
 * Reads files of any input format, and writes their records in any output format. Files with records of this package
 * are taken as they are: a record that does not validate ends the work, before anything is written to a file.
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
  await transfer({files, what: 'the input', output, isStrict: true}, flags, io)
}
