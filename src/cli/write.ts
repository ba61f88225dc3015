import {basename, extname} from 'node:path'
import {type Pieces, writeFileAtomic} from '../node/files.js'
import {writeFolder} from '../node/folder.js'
import type {PaperRecord} from '../record/types.js'
import {checkOptions, checkRecord} from '../write/check.js'
import type {RecordFormat} from '../write/format.js'
import {type FormatName, writers} from '../write/index.js'
import {type CommandIo, EXIT, Failure, failureAt, namesFolder, print} from './io.js'

/** Where records go, and how. */
export interface Output {
  /** Path of the file or folder; standard output without one. */
  readonly path: string | undefined
  readonly name: FormatName
  /** Options of the format, checked. */
  readonly options: unknown
}

/** Names of all output formats. */
export const formatNames = Object.keys(writers).filter((name): name is FormatName => name in writers)

/** Formats that are no text. */
const binaryFormats: ReadonlySet<FormatName> = new Set(['parquet'])

/**
 * Where records go: in the format that is named, else that of the file's extension, else NDJSON.
 *
 * @param file - Where they go; standard output for `-` or none.
 * @param options - Gives the options of a format.
 * @param stdout - Standard output, if records can go there.
 * @throws Failure where an option of the format is wrong or missing, the extension says nothing, or a terminal would have
 *   to show bytes.
 */
export function outputOf(
  file: string | undefined,
  to: FormatName | undefined,
  options: (name: FormatName) => unknown = () => undefined,
  stdout?: CommandIo['stdout']
): Output {
  const path = file === '-' ? undefined : file
  const name = to ?? formatOfFile(path) ?? 'ndjson'
  const format: RecordFormat = writers[name]
  if (format.extension === '' && path === undefined)
    throw new Failure(`--to ${name} needs -o FOLDER`, EXIT.usage)
  if (binaryFormats.has(name) && path === undefined && stdout?.isTTY)
    throw new Failure(`--to ${name} gives bytes, which no terminal shows; name a file with -o`, EXIT.usage)
  try {
    return {path, name, options: checkOptions(name, format.options, options(name))}
  } catch (error) {
    if (error instanceof Failure) throw error
    throw new Failure(error instanceof Error ? error.message : String(error), EXIT.usage)
  }
}

/** Extensions that people use too. */
const otherExtensions: ReadonlyArray<readonly [extension: string, name: FormatName]> = [
  ['jsonl', 'ndjson'],
  ['htm', 'html'],
  ['markdown', 'markdown']
]

/** Extensions of all formats; where several have the same, it is that of the first. */
const extensions = [
  ...formatNames.map(name => [writers[name].extension, name] as const),
  ...otherExtensions
].filter(([extension]) => extension !== '')

/**
 * The format that a file's extension names; where several fit, the longest: `papers.csl.json`. A name without an extension
 * says nothing: it may be that of a device or a pipe.
 *
 * @throws Failure where no format has the extension.
 */
function formatOfFile(file: string | undefined): FormatName | undefined {
  if (file === undefined || namesFolder(file)) return undefined
  const name = basename(file).toLowerCase()
  const [longest] = extensions
    .filter(([extension]) => name === extension || name.endsWith(`.${extension}`))
    .sort(([a], [b]) => b.length - a.length)
  const extension = extname(name)
  if (longest || extension === '') return longest?.[1]
  throw new Failure(
    `-o ${file}: no format has the extension ${extension}; name the format with --to, or use one of ${formatsText()}`,
    EXIT.usage
  )
}

/** All formats, with the extensions that name them: `bibtex (.bib)`. */
export function formatsText(): string {
  const texts = formatNames.map(name => {
    if (writers[name].extension === '') return `${name} (a folder)`
    const own = extensions.filter(([extension, format]) => format === name && firstOf(extension) === name)
    return own.length > 0 ? `${name} (${own.map(([extension]) => `.${extension}`).join(', ')})` : name
  })
  return texts.join(', ')
}

function firstOf(extension: string): FormatName | undefined {
  return extensions.find(([known]) => known === extension)?.[1]
}

/** Whether it is a folder that is written, with several files. */
export function isFolder({name}: Output): boolean {
  return writers[name].extension === ''
}

/** Whether records can be written one after the other. */
export function canStream({name}: Output): boolean {
  const format: RecordFormat = writers[name]
  return format.stream !== undefined
}

/** Writes all records at once. A file or a new folder appears whole or not at all. */
export async function writeRecords(
  papers: readonly PaperRecord[],
  output: Output,
  io: CommandIo
): Promise<void> {
  papers.forEach(checkRecord)
  const format: RecordFormat = writers[output.name]
  const written = format.stream?.(each(papers), output.options) ?? format.write(papers, output.options)
  if (isPiece(written)) await writePieces([written], output, io)
  else if (Symbol.asyncIterator in written) await writePieces(piecesOf(written), output, io)
  else if (output.path !== undefined) await about(output.path, writeFolder(output.path, written))
}

/** Writes records one after the other, as they come. A file appears whole or not at all. */
export async function writeEach(
  papers: AsyncIterable<PaperRecord>,
  output: Output,
  io: CommandIo
): Promise<void> {
  await writePieces(piecesFrom(papers, output), output, io)
}

/** Text or bytes of records, one after the other, as they come. */
export async function* piecesFrom(
  papers: AsyncIterable<PaperRecord>,
  {name, options}: Output
): AsyncGenerator<string | Uint8Array, void> {
  const format: RecordFormat = writers[name]
  if (format.stream) yield* piecesOf(format.stream(checked(papers), options))
}

async function writePieces(pieces: Pieces, {path}: Output, io: CommandIo): Promise<void> {
  if (path === undefined) await print(pieces, io)
  else await about(path, writeFileAtomic(path, pieces))
}

/** Says which file it was that work on it failed. */
export async function about(path: string, work: Promise<void>): Promise<void> {
  try {
    await work
  } catch (error) {
    throw failureAt(path, error)
  }
}

async function* checked(papers: AsyncIterable<PaperRecord>): AsyncGenerator<PaperRecord, void> {
  let index = 0
  for await (const paper of papers) yield checkRecord(paper, index++)
}

async function* piecesOf(pieces: AsyncIterable<unknown>): AsyncGenerator<string | Uint8Array, void> {
  for await (const piece of pieces) if (isPiece(piece)) yield piece
}

function isPiece(value: unknown): value is string | Uint8Array {
  return typeof value === 'string' || value instanceof Uint8Array
}

async function* each<Item>(items: readonly Item[]): AsyncGenerator<Item, void> {
  yield* items
}
