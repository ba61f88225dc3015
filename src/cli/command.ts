import type {Buffer} from 'node:buffer'
import {readFile, realpath} from 'node:fs/promises'
import type {Readable, Writable} from 'node:stream'
import {buffer} from 'node:stream/consumers'
import {Command, CommanderError, InvalidArgumentError, Option} from 'commander'
import {VFile} from 'vfile'
import {reporter} from 'vfile-reporter'
import packageJson from '../../package.json' with {type: 'json'}
import {mergeRecords, type ParseOptions, type ParseResult, parseListing} from '../index.js'
import {fileErrorText, writeFileAtomic} from '../node/files.js'
import {readers} from '../read/readers.js'
import type {PaperRecord} from '../record/schema.js'
import {
  type FormatName,
  type StreamingFormatName,
  serialize,
  serializeStream,
  writers
} from '../write/index.js'
import {safe, safeLine} from '../write/safe.js'
import {ClosedPipe, writeAll} from './output.js'
import {summary} from './summary.js'

/** What the command reads from and writes to; `process` is one. */
export interface CommandIo {
  /** Where `-` is read from. */
  readonly stdin: Readable
  /** Where records and summaries go. */
  readonly stdout: Writable & {readonly isTTY?: boolean | undefined; readonly columns?: number | undefined}
  /** Where messages go. */
  readonly stderr: Writable
  /** Environment; `NO_COLOR`, `FORCE_COLOR` and `TERM` are read. */
  readonly env: Readonly<Record<string, string | undefined>>
}

/** Exit codes of the command. */
export const EXIT = {fine: 0, failed: 1, usage: 2} as const

/** Why the command ends without its work done; the message is the one line that the user sees. */
class Failure extends Error {
  readonly code: number

  constructor(message: string, code: number = EXIT.failed) {
    super(message)
    this.code = code
  }
}

interface ReadFlags extends ParseOptions {
  readonly quiet?: true
}

interface ShowFlags extends ReadFlags {
  readonly width?: number
  readonly hyperlinks?: true
}

interface ParseFlags extends ReadFlags {
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
    await program(io).parseAsync([...argv], {from: 'user'})
    return EXIT.fine
  } catch (error) {
    if (error instanceof ClosedPipe) return EXIT.fine
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.fine : EXIT.usage
    if (!(error instanceof Failure)) throw error
    await writeAll(io.stderr, [`paperglean: ${safeLine(error.message)}\n`])
    return error.code
  }
}

function program(io: CommandIo): Command {
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
  command
    .command('parse')
    .description('Read listings and write their records; the same paper in several becomes one record.')
    .argument('<files...>', 'the listings; - for standard input')
    .addOption(
      new Option('--to <format>', 'output format (default: by the extension of -o, else ndjson)').choices(
        Object.keys(writers)
      )
    )
    .option('-o, --output <file>', 'write the records to a file, whole or not at all')
    .addOption(formatOption())
    .option('--year <yyyy>', 'year of dates that the listing gives without one', yearArgument)
    .option('--summary', 'print counts and a table of what was found instead of records')
    .option('--quiet', 'print no messages about the listing')
    .addHelpText('after', EXIT_HELP)
    .action((files: string[], flags: ParseFlags) => parse(files, flags, io))
  command
    .command('show')
    .description('Show the papers of listings with what their titles and abstracts name.')
    .argument('<files...>', 'the listings; - for standard input')
    .addOption(formatOption())
    .option('--year <yyyy>', 'year of dates that the listing gives without one', yearArgument)
    .option('--width <columns>', 'columns of a line (default: those of the terminal, else 80)', widthArgument)
    .option('--hyperlinks', 'make addresses links of the terminal')
    .option('--quiet', 'print no messages about the listing')
    .addHelpText('after', EXIT_HELP)
    .action((files: string[], flags: ShowFlags) => show(files, flags, io))
  return command
}

const EXIT_HELP = `
Exit codes:
  0  fine
  1  a file could not be read or written, or no paper was found
  2  wrong usage`

function formatOption(): Option {
  const names = readers.map(reader => reader.name)
  return new Option('--format <format>', 'input format (default: told from the content)').choices(names)
}

function yearArgument(text: string): number {
  if (!/^\d{4}$/.test(text)) throw new InvalidArgumentError('expected four digits, such as 2025')
  return Number(text)
}

/** Narrower than this nothing can be shown. */
const NARROWEST = 20

function widthArgument(text: string): number {
  const width = Number(text)
  if (!/^\d{1,4}$/.test(text) || width < NARROWEST)
    throw new InvalidArgumentError(`expected a number of columns from ${NARROWEST} to 9999`)
  return width
}

async function parse(files: readonly string[], flags: ParseFlags, io: CommandIo): Promise<void> {
  if (flags.summary && flags.to && !flags.output)
    throw new Failure('--to with --summary needs -o FILE for the records', EXIT.usage)
  for (const file of files)
    if (flags.output !== undefined && (await isSameFile(file, flags.output)))
      throw new Failure('-o names the listing itself', EXIT.usage)
  const papers = await readPapers(files, flags, io)
  await writeRecords(papers, flags, io)
  if (flags.summary) await print([summary(papers, screenOf(io))], io)
}

async function show(files: readonly string[], flags: ShowFlags, io: CommandIo): Promise<void> {
  const papers = await readPapers(files, flags, io)
  const {width, color} = screenOf(io)
  const hyperlinks = color && flags.hyperlinks === true
  await print(serializeStream(papers, 'terminal', {width: flags.width ?? width, color, hyperlinks}), io)
}

async function readPapers(
  files: readonly string[],
  flags: ReadFlags,
  io: CommandIo
): Promise<readonly PaperRecord[]> {
  const listings: ParseResult[] = []
  for (const file of files) listings.push(await parseFile(file, flags, io))
  return unite(listings, flags, io)
}

async function parseFile(file: string, flags: ReadFlags, io: CommandIo): Promise<ParseResult> {
  const input = new VFile({value: await readInput(file, io)})
  if (file !== '-') input.path = file
  const result = parseListing(input, parseOptions(flags))
  if (!flags.quiet) await report(result.file, io)
  if (result.papers.length === 0) throw new Failure(`${nameOf(file)}: no paper was found`)
  return result
}

async function unite(
  listings: readonly ParseResult[],
  flags: ReadFlags,
  io: CommandIo
): Promise<readonly PaperRecord[]> {
  const papers = listings.flatMap(listing => listing.papers)
  if (listings.length === 1) return papers
  const file = new VFile({path: 'all listings'})
  const merged = mergeRecords(papers, file)
  if (!flags.quiet) await report(file, io)
  return merged.papers
}

function parseOptions({format, year}: ReadFlags): ParseOptions {
  return {...(format && {format}), ...(year !== undefined && {year})}
}

async function readInput(file: string, io: CommandIo): Promise<Buffer> {
  try {
    return file === '-' ? await buffer(io.stdin) : await readFile(file)
  } catch (error) {
    throw new Failure(`${nameOf(file)}: ${fileErrorText(error)}`)
  }
}

async function isSameFile(input: string, output: string): Promise<boolean> {
  if (input === '-') return false
  try {
    return (await realpath(input)) === (await realpath(output))
  } catch {
    return false
  }
}

async function report(file: VFile, io: CommandIo): Promise<void> {
  if (file.messages.length === 0) return
  await writeAll(io.stderr, [`${safe(reporter(file, {color: false}))}\n`])
}

async function writeRecords(papers: readonly PaperRecord[], flags: ParseFlags, io: CommandIo): Promise<void> {
  const format = flags.to ?? formatOfFile(flags.output) ?? 'ndjson'
  if (flags.output === undefined) {
    if (!flags.summary) await print(pieces(papers, format), io)
    return
  }
  try {
    await writeFileAtomic(flags.output, pieces(papers, format))
  } catch (error) {
    throw new Failure(`${flags.output}: ${fileErrorText(error)}`)
  }
}

/** Record by record where the format can be written so. */
function pieces(papers: readonly PaperRecord[], format: FormatName): Parameters<typeof writeAll>[1] {
  return isStreaming(format) ? serializeStream(papers, format) : [serialize(papers, format)]
}

function isStreaming(format: FormatName): format is StreamingFormatName {
  return 'stream' in writers[format]
}

async function print(pieces: Parameters<typeof writeAll>[1], io: CommandIo): Promise<void> {
  try {
    await writeAll(io.stdout, pieces)
  } catch (error) {
    if (error instanceof ClosedPipe) throw error
    throw new Failure(`standard output: ${fileErrorText(error)}`)
  }
}

/** The format that a file's extension names. */
function formatOfFile(file: string | undefined): FormatName | undefined {
  const names = Object.keys(writers) as FormatName[]
  return names.find(name => file?.toLowerCase().endsWith(`.${writers[name].extension}`))
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

function nameOf(file: string): string {
  return file === '-' ? 'standard input' : file
}
