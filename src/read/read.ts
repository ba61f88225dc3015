import type {VFile} from 'vfile'
import {location} from 'vfile-location'
import {say} from '../messages/say.js'
import type {Chrome, Listing} from '../tree/types.js'
import {type Detection, detectAmong} from './detect.js'
import {binaryKind, type FileKind, textKind} from './file-kinds.js'
import {headLength, type Reader, type ReadOptions} from './reader.js'
import {textReader} from './text/text.js'

/** Options of reading a listing of any format. */
export interface ReadListingOptions<Name extends string = string> extends ReadOptions {
  /** Name of the format; without it, it is told from the beginning of the source. */
  readonly format?: Name | undefined
}

/** A format that is as sure as this is not another one. */
const certain = 0.9
/** A reader that is less sure than this was given something else. */
const doubtful = 0.3

/** Formats whose source says nothing to a reader of lines: it would take names and marks for papers. */
const structured: ReadonlySet<string> = new Set([
  'html',
  'feed',
  'xml',
  'json',
  'bibliography',
  'table',
  'yaml'
])

/**
 * Reads a listing of one of some formats.
 *
 * @param source - The source.
 * @param readers - The formats that it can be.
 * @param options - See {@link ReadListingOptions}.
 * @param file - Takes the messages: those of the reader, `wrong-format`, `not-text`, `unknown-format`.
 */
export function readAmong(
  source: string,
  readers: readonly Reader[],
  options: ReadListingOptions,
  file: VFile
): Listing {
  const choice = readerFor(source, readers, options.format)
  return 'reader' in choice
    ? choice.reader.read(source, {year: options.year, url: options.url}, file)
    : unread(source, choice, file)
}

/** Why a source is not read. */
export interface Refusal {
  readonly reason: string
  readonly ruleId: 'not-text' | 'unknown-format' | 'wrong-format'
  /** Name of the format that it was taken for. */
  readonly format: string
}

/**
 * Chooses the reader of a source by its beginning.
 *
 * @param source - The source, or at least its first {@link headLength} characters.
 * @param readers - The formats that it can be.
 * @param format - Name of the format that it is said to be.
 */
export function readerFor(
  source: string,
  readers: readonly Reader[],
  format: string | undefined
): {readonly reader: Reader} | Refusal {
  const found = detectAmong(source, readers)
  const isSure = found !== undefined && found.confidence >= certain
  const binary = binaryKind(source)
  if (binary) return {reason: refusal(binary), ruleId: 'not-text', format: 'text'}
  if (isBinary(source, isSure)) return {reason: 'This is no text', ruleId: 'not-text', format: 'text'}
  const stranger = isSure || format ? undefined : textKind(source.slice(0, headLength))
  if (stranger) return {reason: refusal(stranger), ruleId: 'unknown-format', format: 'text'}
  const reader = readers.find(({name}) => name === (format ?? found?.format)) ?? textReader
  if (!found || !isOther(reader, found, source)) return {reader}
  const reason = `This is no ${reader.name}; it looks like ${found.format}`
  return {reason, ruleId: 'wrong-format', format: reader.name}
}

function isOther(asked: Reader, found: Detection, source: string): boolean {
  return (
    found.format !== asked.name &&
    found.confidence >= certain &&
    structured.has(found.format) &&
    asked.detect(source.slice(0, headLength)) < doubtful
  )
}

const control = /[\0-\x08\x0e-\x1f\x7f]/g
const controlOrReplacement = /[\0-\x08\x0e-\x1f\x7f\ufffd]/g

/** So many stand in a text that somebody copied, however short it is: what is left of ligatures. */
const fewestControls = 2

/**
 * Control characters are a sign of what is no text. Replacement characters are, too, but not where the head is one of a
 * format: writers put them in the place of what it cannot hold.
 */
function isBinary(source: string, isSure: boolean): boolean {
  const head = source.slice(0, headLength)
  const controls = head.match(isSure ? control : controlOrReplacement)?.length ?? 0
  return controls > fewestControls + head.length / (isSure ? 8 : 20)
}

function refusal({name, remedy}: FileKind): string {
  return `This seems to be ${name}, which cannot be read; ${remedy}`
}

/** A listing without papers: all of the source is chrome. */
function unread(source: string, {format, reason, ruleId}: Refusal, file: VFile): Listing {
  say(file, reason, ruleId)
  const end = location(source).toPoint(source.length) ?? {line: 1, column: 1}
  const position = {start: {line: 1, column: 1, offset: 0}, end: {...end, offset: source.length}}
  const chrome: Chrome = {type: 'chrome', children: [{type: 'text', value: source, position}], position}
  return {type: 'root', children: source === '' ? [] : [chrome], data: {format}, position}
}
