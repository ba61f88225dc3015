import {constants} from 'node:buffer'
import {decodeText} from '../read/decode.js'
import type {Fault} from '../record/faults.js'
import {type ValidateResult, validateRecords} from '../record/validate-records.js'
import {jsonText} from '../write/canonical.js'
import type {FormatName} from '../write/index.js'
import {safeLine} from '../write/safe.js'
import {faultText} from './fault-text.js'
import {type Input, inputsOf} from './inputs.js'
import {type CommandIo, checkOutput, EXIT, Failure, print} from './io.js'
import {isFolder, outputOf, writeRecords} from './write.js'

/** Flags of `validate`. */
export interface ValidateFlags {
  readonly fix?: true
  readonly json?: true
  readonly to?: FormatName
  readonly output?: string
}

interface Checked extends ValidateResult {
  readonly file: string
  /** Whether it is a file of another kind, of which nothing can be said record by record. */
  readonly isOther: boolean
}

/**
 * Checks files of records and prints their faults; with `fix`, repairs what is safe and writes the records that are
 * valid then.
 *
 * @returns The exit code: 1 where faults remain, or a file holds no record.
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
  await checkOutput(files, output.path, isFolder(output))
  const checked: Checked[] = []
  for (const input of await inputsOf(files, io)) {
    const result = validateRecords(await textOf(input), {fix: flags.fix ?? false})
    checked.push({file: input.name, ...(isOther(result) ? asOther(result) : {...result, isOther: false})})
  }
  if (flags.fix)
    await writeRecords(
      checked.flatMap(each => each.papers),
      output,
      io
    )
  await print([flags.json ? jsonReport(checked) : textReport(checked, flags)], io)
  return checked.some(({records, faults}) => records === 0 || faults.length > 0) ? EXIT.failed : EXIT.fine
}

async function textOf(input: Input): Promise<string> {
  const most = constants.MAX_STRING_LENGTH
  const bytes = await input.whole(most)
  if (bytes) return decodeText(bytes)
  throw new Failure(`${input.name}: longer than ${Math.floor(most / 1e6)} MB; check it in parts`)
}

/** Whether nothing in a file claims to be a record: it is text, or JSON or a table of somebody else. */
function isOther({format, records, papers, faults}: ValidateResult): boolean {
  if (papers.length > 0 || faults.length === 0 || faults.some(({ruleId}) => ruleId === 'unreadable-file'))
    return false
  const strange = faults.filter(({path, found}) =>
    format === 'csv'
      ? path === 'id' && found === '""'
      : path === '(record)' || (path === 'schemaVersion' && found === 'nothing')
  )
  const unreadable = faults.filter(({ruleId}) => ruleId === 'unreadable-record')
  return strange.length === records + unreadable.length
}

function asOther(result: ValidateResult): Omit<Checked, 'file'> {
  const fault: Fault = {
    ...{line: 1, index: undefined, record: undefined, path: '(file)'},
    expected: 'records in NDJSON, JSON, CSV or TSV',
    found: result.faults[0]?.found ?? 'nothing',
    ruleId: 'unreadable-file'
  }
  return {...result, records: 0, faults: [fault], isOther: true}
}

function jsonReport(checked: readonly Checked[]): string {
  const files = checked.map(({papers, isOther: _, ...each}) => ({...each, valid: papers.length}))
  return `${jsonText({files})}\n`
}

function textReport(checked: readonly Checked[], {fix}: ValidateFlags): string {
  const lines = checked.flatMap(({file, records, papers, faults, fixes, isOther}) => {
    if (isOther)
      return `${file}: this is no NDJSON, JSON, CSV or TSV with records; paperglean parse reads it as a listing`
    if (records === 0 && faults.length === 0) return `${file}: this file holds no record`
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
