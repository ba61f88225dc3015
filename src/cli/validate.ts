import {constants} from 'node:buffer'
import {decodeText} from '../read/decode.js'
import {type ValidateResult, validateRecords} from '../record/validate-records.js'
import type {FormatName} from '../write/index.js'
import {safeLine} from '../write/safe.js'
import {faultText} from './fault-text.js'
import {type Input, inputsOf} from './inputs.js'
import {type CommandIo, EXIT, Failure, print, refuseSameFile} from './io.js'
import {outputOf, writeRecords} from './write.js'

/** Flags of `validate`. */
export interface ValidateFlags {
  readonly fix?: true
  readonly json?: true
  readonly to?: FormatName
  readonly output?: string
}

interface Checked extends ValidateResult {
  readonly file: string
}

/**
 * Checks files of records and prints their faults; with `fix`, repairs what is safe and writes the records that are
 * valid then.
 *
 * @returns The exit code: 1 where faults remain.
 */
export async function validate(
  files: readonly string[],
  flags: ValidateFlags,
  io: CommandIo
): Promise<number> {
  if (flags.fix && flags.output === undefined)
    throw new Failure('--fix needs -o FILE for the records', EXIT.usage)
  if (!flags.fix && (flags.output ?? flags.to) !== undefined)
    throw new Failure('-o and --to need --fix', EXIT.usage)
  const output = outputOf(flags.output, flags.to)
  await refuseSameFile(files, flags.output, 'the input')
  const checked: Checked[] = []
  for (const input of await inputsOf(files, io)) {
    const text = await textOf(input)
    checked.push({file: input.name, ...validateRecords(text, {fix: flags.fix ?? false})})
  }
  if (flags.fix)
    await writeRecords(
      checked.flatMap(each => each.papers),
      output,
      io
    )
  await print([flags.json ? jsonReport(checked) : textReport(checked, flags)], io)
  return checked.some(each => each.faults.length > 0) ? EXIT.failed : EXIT.fine
}

async function textOf(input: Input): Promise<string> {
  const most = constants.MAX_STRING_LENGTH
  const bytes = await input.whole(most)
  if (bytes) return decodeText(bytes)
  throw new Failure(`${input.name}: longer than ${Math.floor(most / 1e6)} MB; check it in parts`)
}

function jsonReport(checked: readonly Checked[]): string {
  const files = checked.map(({papers, ...each}) => ({...each, valid: papers.length}))
  return `${JSON.stringify({files}, null, 2)}\n`
}

function textReport(checked: readonly Checked[], {fix}: ValidateFlags): string {
  const lines = checked.flatMap(({file, records, papers, faults, fixes}) => {
    const counts = [
      `${records} ${records === 1 ? 'record' : 'records'}`,
      faults.length === 0 ? 'no faults' : `${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}`,
      ...(fix ? [`${fixes.length} repaired`, `${papers.length} written`] : [])
    ]
    return [
      ...fixes.map(({line, path, done}) => `${file}:${line}: ${path}: ${done}`),
      ...faults.map(fault => `${file}:${faultText(fault)}`),
      `${file}: ${counts.join(', ')}`
    ]
  })
  return lines.map(line => `${safeLine(line)}\n`).join('')
}
