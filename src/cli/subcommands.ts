import {type Command, InvalidArgumentError, Option} from 'commander'
import {readers} from '../read/readers.js'
import {duplicatesChoices} from '../record/record.js'
import {type FormatName, serializeStream} from '../write/index.js'
import {type ConvertFlags, convert} from './convert.js'
import {addFormatFlags, formatOptions} from './format-flags.js'
import {inputsOf, sizeOf} from './inputs.js'
import {type CommandIo, EXIT, Failure, print} from './io.js'
import type {ListingFlags} from './listings.js'
import {eachPaper} from './papers.js'
import {Progress} from './progress.js'
import {type TransferFlags, transfer} from './transfer.js'
import {type ValidateFlags, validate} from './validate.js'
import {formatNames, outputOf} from './write.js'

interface ShowFlags extends ListingFlags {
  readonly width?: number
  readonly hyperlinks?: true
}

interface ParseFlags extends TransferFlags {
  readonly to?: FormatName
  readonly summary?: true
}

/**
 * Gives a subcommand its options and its work.
 *
 * @param command - The subcommand, with its name alone.
 * @param io - Streams and environment.
 * @param end - Takes the exit code where the work is done and something is wrong.
 */
export function equip(command: Command, io: CommandIo, end: (code: number) => void): void {
  const name = command.name()
  if (name === 'parse') equipParse(command, io)
  else if (name === 'convert') equipConvert(command, io)
  else if (name === 'show') equipShow(command, io)
  else equipValidate(command, io, end)
}

function equipParse(command: Command, io: CommandIo): void {
  command
    .addOption(toOption('output format (default: by the extension of -o, else ndjson)'))
    .option('-o, --output <file>', 'write the records to a file, whole or not at all')
    .addOption(resumeOption())
    .option('--summary', 'print counts and a table of what was found instead of records')
    .action((files: string[], flags: ParseFlags) => runParse(files, flags, io))
  addListingOptions(command)
}

function equipConvert(command: Command, io: CommandIo): void {
  command
    .addOption(toOption('output format (default: by the extension of -o)'))
    .option('-o, --output <file>', 'where to write; a folder for --to dataset')
    .addOption(resumeOption())
    .action((files: string[], flags: ConvertFlags) => convert(files, flags, formatOptions(command), io))
  addListingOptions(command)
  addFormatFlags(command)
}

function equipShow(command: Command, io: CommandIo): void {
  command
    .option('--width <columns>', 'columns of a line (default: those of the terminal, else 80)', widthArgument)
    .option('--hyperlinks', 'make addresses links of the terminal')
    .action((files: string[], flags: ShowFlags) => runShow(files, flags, io))
  addListingOptions(command)
}

function equipValidate(command: Command, io: CommandIo, end: (code: number) => void): void {
  command
    .option('--fix', 'repair what is safe, and write the valid records to -o')
    .option('-o, --output <file>', 'where to write the records that were repaired')
    .addOption(toOption('format of -o (default: by its extension, else ndjson)'))
    .option('--json', 'print the faults as JSON')
    .action(async (files: string[], flags: ValidateFlags) => end(await validate(files, flags, io)))
}

function toOption(description: string): Option {
  return new Option('--to <format>', description).choices(formatNames)
}

function resumeOption(): Option {
  return new Option('--resume', 'go on where a run before was interrupted (NDJSON with -o)')
}

function addListingOptions(command: Command): void {
  command
    .addOption(
      new Option('--format <format>', 'input format (default: told from the content)').choices(
        readers.map(reader => reader.name)
      )
    )
    .option('--year <yyyy>', 'year of dates that the listing gives without one', yearArgument)
    .option(
      '--encoding <label>',
      'encoding of text that says nothing of its own, such as shift_jis (default: told from the content)',
      encodingArgument
    )
    .option(
      '--jobs <n>',
      'find what papers name by so many workers; needs the package piscina (default: 1)',
      jobsArgument
    )
    .addOption(
      new Option(
        '--duplicates <what>',
        'whether records of the same paper become one (default: merge)'
      ).choices(duplicatesChoices)
    )
    .option('--quiet', 'print no messages about the listing, and no progress')
}

function yearArgument(text: string): number {
  if (!/^\d{4}$/.test(text)) throw new InvalidArgumentError('expected four digits, such as 2025')
  return Number(text)
}

/** Most workers; more than any machine has cores for. */
const mostJobs = 1024

function jobsArgument(text: string): number {
  const jobs = Number(text)
  if (!/^\d{1,4}$/.test(text) || jobs < 1 || jobs > mostJobs)
    throw new InvalidArgumentError(`expected a number of workers from 1 to ${mostJobs}`)
  return jobs
}

function encodingArgument(label: string): string {
  try {
    return new TextDecoder(label).encoding
  } catch {
    throw new InvalidArgumentError('expected the label of an encoding, such as shift_jis or windows-1251')
  }
}

async function runParse(files: readonly string[], flags: ParseFlags, io: CommandIo): Promise<void> {
  if (flags.summary && flags.to && !flags.output)
    throw new Failure('--to with --summary needs -o FILE for the records', EXIT.usage)
  const output = outputOf(flags.output, flags.to)
  const summarized = flags.summary && {summarized: screenOf(io)}
  await transfer({files, what: 'the listing', output, isStrict: false, ...summarized}, flags, io)
}

async function runShow(files: readonly string[], flags: ShowFlags, io: CommandIo): Promise<void> {
  const inputs = await inputsOf(files, io)
  const progress = new Progress(undefined, {total: sizeOf(inputs), isTerminal: false})
  const papers = await eachPaper(inputs, {flags, isStrict: true, progress, io})
  const {width, color} = screenOf(io)
  const hyperlinks = color && flags.hyperlinks === true
  await print(serializeStream(papers, 'terminal', {width: flags.width ?? width, color, hyperlinks}), io)
}

/** Narrower than this nothing can be shown. */
const NARROWEST = 20

function widthArgument(text: string): number {
  const width = Number(text)
  if (!/^\d{1,4}$/.test(text) || width < NARROWEST)
    throw new InvalidArgumentError(`expected a number of columns from ${NARROWEST} to 9999`)
  return width
}

function screenOf(io: CommandIo) {
  return {width: Math.max(NARROWEST, io.stdout.columns ?? 80), color: hasColor(io)}
}

/** As Node decides (https://nodejs.org/api/cli.html#force_color1-2-3) and https://no-color.org asks. */
function hasColor({stdout, env}: CommandIo): boolean {
  const {FORCE_COLOR, NO_COLOR, TERM} = env
  if (FORCE_COLOR !== undefined) return !/^(?:0|false)$/.test(FORCE_COLOR)
  return Boolean(stdout.isTTY) && !NO_COLOR && TERM !== 'dumb'
}
