import {Command, CommanderError, InvalidArgumentError, Option} from 'commander'
import packageJson from '../../package.json' with {type: 'json'}
import {duplicatesChoices} from '../options.js'
import {readers} from '../read/readers.js'
import type {PaperRecord} from '../record/schema.js'
import {type FormatName, serializeStream} from '../write/index.js'
import {safe, safeLine} from '../write/safe.js'
import {type ConvertFlags, convert} from './convert.js'
import {addFormatFlags, formatOptions} from './format-flags.js'
import {type CommandIo, EXIT, Failure, print, refuseSameFile} from './io.js'
import {type ListingFlags, readListing, readPapers, unite} from './listings.js'
import {ClosedPipe, writeAll} from './output.js'
import {summary} from './summary.js'
import {type ValidateFlags, validate} from './validate.js'
import {formatNames, outputOf, writeRecords} from './write.js'

export {type CommandIo, EXIT} from './io.js'

interface ShowFlags extends ListingFlags {
  readonly width?: number
  readonly hyperlinks?: true
}

interface ParseFlags extends ListingFlags {
  readonly to?: FormatName
  readonly output?: string
  readonly summary?: true
}

/**
 * Runs the command.
 *
 * @param argv - Arguments behind the program's name.
 * @param io - Streams and environment.
 * @returns The exit code: see {@link EXIT}.
 */
export async function main(argv: readonly string[], io: CommandIo): Promise<number> {
  try {
    let code: number = EXIT.fine
    await program(io, remaining => (code = remaining)).parseAsync([...argv], {from: 'user'})
    return code
  } catch (error) {
    if (error instanceof ClosedPipe) return EXIT.fine
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.fine : EXIT.usage
    if (!(error instanceof Failure)) throw error
    await writeAll(io.stderr, [`paperglean: ${safeLine(error.message)}\n`])
    return error.code
  }
}

function program(io: CommandIo, end: (code: number) => void): Command {
  const command = new Command('paperglean')
    .description('Turn the raw text of a paper listing into validated paper records.')
    .version(packageJson.version)
    .exitOverride()
    .configureOutput({
      writeOut: text => io.stdout.write(text),
      writeErr: text => io.stderr.write(safe(text)),
      getOutHelpWidth: () => io.stdout.columns ?? 80
    })
    .showHelpAfterError('(see paperglean --help)')
    .addHelpText('after', EXIT_HELP)
  const parse = command
    .command('parse')
    .description('Read listings and write their records; the same paper in several becomes one record.')
    .argument('<files...>', 'the listings; - for standard input')
    .addOption(toOption('output format (default: by the extension of -o, else ndjson)'))
    .option('-o, --output <file>', 'write the records to a file, whole or not at all')
    .option('--summary', 'print counts and a table of what was found instead of records')
    .addHelpText('after', EXIT_HELP)
    .action((files: string[], flags: ParseFlags) => runParse(files, flags, io))
  const conversion = command
    .command('convert')
    .description('Read listings or records of any format and write them in any other.')
    .argument('<files...>', 'the files; - for standard input')
    .addOption(toOption('output format (default: by the extension of -o)'))
    .option('-o, --output <file>', 'where to write; a folder for --to dataset')
    .addHelpText('after', EXIT_HELP)
    .action((files: string[], flags: ConvertFlags, self: Command) =>
      convert(files, flags, formatOptions(self), io)
    )
  const view = command
    .command('show')
    .description('Show the papers of listings or records with what their titles and abstracts name.')
    .argument('<files...>', 'the files; - for standard input')
    .option('--width <columns>', 'columns of a line (default: those of the terminal, else 80)', widthArgument)
    .option('--hyperlinks', 'make addresses links of the terminal')
    .addHelpText('after', EXIT_HELP)
    .action((files: string[], flags: ShowFlags) => runShow(files, flags, io))
  for (const each of [parse, conversion, view]) addListingOptions(each)
  addFormatFlags(conversion)
  command
    .command('validate')
    .description('Check records in NDJSON, JSON, CSV or TSV and print each fault.')
    .argument('<files...>', 'the records; - for standard input')
    .option('--fix', 'repair what is safe, and write the valid records to -o')
    .option('-o, --output <file>', 'where to write the records that were repaired')
    .addOption(toOption('format of -o (default: by its extension, else ndjson)'))
    .option('--json', 'print the faults as JSON')
    .addHelpText('after', EXIT_HELP)
    .action(async (files: string[], flags: ValidateFlags) => end(await validate(files, flags, io)))
  return command
}

function toOption(description: string): Option {
  return new Option('--to <format>', description).choices(formatNames)
}

function addListingOptions(command: Command): void {
  command
    .addOption(
      new Option('--format <format>', 'input format (default: told from the content)').choices(
        readers.map(reader => reader.name)
      )
    )
    .option('--year <yyyy>', 'year of dates that the listing gives without one', yearArgument)
    .addOption(
      new Option(
        '--duplicates <what>',
        'whether records of the same paper become one (default: merge)'
      ).choices(duplicatesChoices)
    )
    .option('--quiet', 'print no messages about the listing')
}

const EXIT_HELP = `
Exit codes:
  0  fine
  1  a file could not be read or written, no paper was found, or a record does not validate
  2  wrong usage`

function yearArgument(text: string): number {
  if (!/^\d{4}$/.test(text)) throw new InvalidArgumentError('expected four digits, such as 2025')
  return Number(text)
}

async function runParse(files: readonly string[], flags: ParseFlags, io: CommandIo): Promise<void> {
  if (flags.summary && flags.to && !flags.output)
    throw new Failure('--to with --summary needs -o FILE for the records', EXIT.usage)
  const output = outputOf(flags.output, flags.to)
  await refuseSameFile(files, flags.output, 'the listing')
  const listings: Array<readonly PaperRecord[]> = []
  for (const file of files) listings.push(await readListing(file, flags, io))
  const papers = await unite(listings, flags, io)
  if (!flags.summary || flags.output !== undefined) await writeRecords(papers, output, io)
  if (flags.summary) await print([summary(papers, screenOf(io))], io)
}

async function runShow(files: readonly string[], flags: ShowFlags, io: CommandIo): Promise<void> {
  const listings: Array<readonly PaperRecord[]> = []
  for (const file of files) listings.push(await readPapers(file, flags, io))
  const papers = await unite(listings, flags, io)
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
