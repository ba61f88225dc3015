import {type Command, Help, InvalidArgumentError, Option} from 'commander'
import {type FormatName, serializeStream} from '../write/index.js'
import {completionScript, type Shell, shells} from './completion/index.js'
import {filesOf} from './files.js'
import {Sieve} from './filter.js'
import {addFormatFlags, formatOptions} from './format-flags.js'
import {usageText} from './help.js'
import {inputsOf, sizeOf} from './inputs.js'
import {type CommandIo, EXIT, Failure, print} from './io.js'
import {addReadingOptions, addRecordOptions, addRunOptions} from './listing-options.js'
import {type ListingFlags, Origins} from './listings.js'
import {Messages} from './messages.js'
import {eachPaper} from './papers.js'
import {Progress} from './progress.js'
import {narrowestScreen, screenOf} from './screen.js'
import {type TransferFlags, transfer} from './transfer.js'
import {type ValidateFlags, validate} from './validate.js'
import {verbs} from './verbs.js'
import {formatNames, formatsText, outputOf} from './write.js'

interface ShowFlags extends ListingFlags {
  readonly width?: number
  readonly hyperlinks?: true
}

interface ParseFlags extends TransferFlags {
  readonly to?: FormatName
  readonly summary?: true
}

/**
 * Gives a verb its options and its work.
 *
 * @param command - The verb, with its name alone.
 * @param io - Streams and environment.
 * @param end - Takes the exit code where the work is done and something is wrong.
 */
export function equip(command: Command, io: CommandIo, end: (code: number) => void): void {
  const name = command.name()
  const examples = verbs.find(verb => verb.name === name)?.examples ?? []
  if (name === 'parse') equipParse(command, io)
  else if (name === 'show') equipShow(command, io)
  else if (name === 'validate') equipValidate(command, io, end)
  else equipCompletion(command, io)
  command.helpOption('-h, --help', 'print this help').addHelpText('after', usageText(examples))
}

function equipParse(command: Command, io: CommandIo): void {
  addReadingOptions(command)
  command
    .optionsGroup('Output:')
    .addOption(
      outputOption('where to write, a file that appears whole or not at all; a folder for --to dataset')
    )
    .addOption(toOption('output format (default: by the extension of -o, else ndjson)'))
    .option('--summary', 'print counts and a table of what was found instead of records')
  addRecordOptions(command)
  addFormatFlags(command)
  addRunOptions(command)
  command
    .option('--resume', 'go on where a run before was interrupted (NDJSON with -o)')
    .addHelpText('after', ({command}) => formatsHelp(command))
    .action((files: string[], flags: ParseFlags) => runParse(command, files, flags, io))
}

function equipShow(command: Command, io: CommandIo): void {
  addReadingOptions(command)
  command
    .optionsGroup('Output:')
    .option('--width <columns>', 'columns of a line (default: those of the terminal, else 80)', widthArgument)
    .option('--hyperlinks', 'make addresses links of the terminal')
    .action((files: string[], flags: ShowFlags) => runShow(command, files, flags, io))
  addRecordOptions(command)
  addRunOptions(command)
}

function equipValidate(command: Command, io: CommandIo, end: (code: number) => void): void {
  command
    .optionsGroup('Output:')
    .option('--fix', 'repair what is safe, and write the valid records to -o')
    .addOption(outputOption('where to write the records that were repaired'))
    .addOption(toOption('format of -o (default: by its extension, else ndjson)'))
    .option('--json', 'print the faults as JSON')
    .optionsGroup('Run:')
    .action(async (files: string[], flags: ValidateFlags) =>
      end(await runValidate(command, files, flags, io))
    )
}

function equipCompletion(command: Command, io: CommandIo): void {
  command.registeredArguments[0]?.choices(shells)
  command
    .optionsGroup('Run:')
    .action((shell: Shell) => print([completionScript(shell, command.parent ?? command)], io))
}

function outputOption(description: string): Option {
  return new Option('-o, --output <file>', description)
}

function toOption(description: string): Option {
  return new Option('--to <format>', description).choices(formatNames)
}

function formatsHelp(command: Command): string {
  const width = command.configureOutput().getOutHelpWidth?.() ?? 80
  return `\nOutput formats, with the extensions of -o:\n${indented(formatsText(), width)}`
}

function indented(text: string, width: number): string {
  return new Help().boxWrap(text, width - 2).replace(/^/gm, '  ')
}

async function runParse(
  command: Command,
  files: readonly string[],
  flags: ParseFlags,
  io: CommandIo
): Promise<void> {
  if (flags.summary && flags.to && !flags.output)
    throw new Failure('--to with --summary needs -o FILE for the records', EXIT.usage)
  const output = outputOf(
    flags.output,
    flags.to,
    name => formatOptions(command, name),
    flags.summary ? undefined : io.stdout
  )
  const messages = new Messages(io, flags)
  const read = await filesOf(namedOrPiped(command, files, io), {
    of: 'listings',
    output: output.path,
    messages
  })
  const summarized = flags.summary ? screenOf(io) : undefined
  await transfer({files: read, sieve: new Sieve(flags.filter), output, summarized}, flags, messages, io)
}

async function runShow(
  command: Command,
  files: readonly string[],
  flags: ShowFlags,
  io: CommandIo
): Promise<void> {
  const messages = new Messages(io, flags)
  const read = await filesOf(namedOrPiped(command, files, io), {of: 'listings', output: undefined, messages})
  const inputs = await inputsOf(read, io)
  const progress = new Progress(undefined, {total: sizeOf(inputs), isTerminal: false})
  const sieve = new Sieve(flags.filter)
  const papers = await eachPaper(inputs, {flags, progress, messages, origins: new Origins(), io})
  const {width, color} = screenOf(io)
  const options = {width: flags.width ?? width, color, hyperlinks: color && flags.hyperlinks === true}
  await print(serializeStream(sieve.each(papers), 'terminal', options), io)
  sieve.report(messages, flags.year)
  await messages.end()
}

async function runValidate(
  command: Command,
  files: readonly string[],
  flags: ValidateFlags,
  io: CommandIo
): Promise<number> {
  const messages = new Messages(io, {})
  const options = {of: 'records' as const, output: flags.output, messages}
  const code = await validate(await filesOf(namedOrPiped(command, files, io), options), flags, io)
  await messages.flush()
  return code
}

/** Files that are named, else standard input, unless somebody sits at it. */
function namedOrPiped(command: Command, files: readonly string[], {stdin}: CommandIo): readonly string[] {
  if (files.length > 0) return files
  if (!stdin.isTTY) return ['-']
  const example = verbs.find(({name}) => name === command.name())?.examples[0] ?? ''
  return command.error(
    'no file is named, and nothing comes through a pipe\n' +
      `Usage: paperglean ${command.name()} ${command.usage()}\nExample: ${example}`,
    {exitCode: EXIT.usage}
  )
}

function widthArgument(text: string): number {
  const width = Number(text)
  if (!/^\d{1,4}$/.test(text) || width < narrowestScreen)
    throw new InvalidArgumentError(`expected a number of columns from ${narrowestScreen} to 9999`)
  return width
}
