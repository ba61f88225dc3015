import {readFileSync} from 'node:fs'
import {type Command, InvalidArgumentError, Option} from 'commander'
import {type Limits, limits} from '../arguments/limits.js'
import {type ExtractedField, extractedFields} from '../extract/fields.js'
import {parseQuery} from '../query/index.js'
import {decodeText} from '../read/decode.js'
import {readers} from '../read/readers.js'
import {duplicatesChoices} from '../record/record.js'
import {failureAt} from './io.js'

/** Adds what is asked of the listings, and of what their papers name. */
export function addReadingOptions(command: Command): void {
  command
    .optionsGroup('Input:')
    .addOption(
      new Option(
        '--format <name>',
        `input format: ${formats.join(', ')} (default: told from the content)`
      ).choices(formats)
    )
    .option('--year <yyyy>', 'year of dates that the listing gives without one', yearArgument)
    .option('--url <address>', 'address of the listing, which the records name as their source', urlArgument)
    .option(
      '--encoding <label>',
      'encoding of text that says nothing of its own, such as shift_jis (default: told from the content)',
      encodingArgument
    )
    .option(
      '--limit <name=n>',
      `take no more of a listing (repeatable): ${limitNames.map(limitText).join(', ')}`,
      limitArgument
    )
    .optionsGroup('Extraction, from titles and abstracts:')
    .addOption(
      new Option(
        '--fields <names>',
        `what is looked for: ${extractedFields.join(', ')} (default: all)`
      ).argParser(fieldsArgument)
    )
    .option('--threshold <n>', 'least confidence of what is found, from 0 to 1', thresholdArgument)
    .option('--datasets <name>', `a name that is a dataset wherever it stands (${ofNames})`, namesArgument)
    .option('--methods <name>', 'the same for a method', namesArgument)
    .option('--ignore <name>', 'the same for a name that is never given', namesArgument)
}

/** Adds what is done with the records of the papers. */
export function addRecordOptions(command: Command): void {
  command
    .option(
      '--filter <query>',
      'only the papers that a query finds: words, phrases in quotes, dataset:MNIST, method:, author:, has:code, ' +
        'metric:accuracy>=90, date>=2025-01 and the like; - before a term for not',
      filterArgument
    )
    .addOption(
      new Option(
        '--duplicates <what>',
        'merge records of the same paper, or keep all (default: merge)'
      ).choices(duplicatesChoices)
    )
}

/** Adds how the work is done. */
export function addRunOptions(command: Command): void {
  command
    .optionsGroup('Run:')
    .option(
      '--jobs <n>',
      'find what papers name by so many workers; needs the package piscina (default: 1)',
      jobsArgument
    )
    .option('--verbose', 'print every message, and not each kind once and how often')
    .option('--quiet', 'print no messages, and no progress')
}

const formats = readers.map(({name}) => name)

const ofNames = 'repeatable; @FILE has one a line'

function yearArgument(text: string): number {
  if (!/^\d{4}$/.test(text) || Number(text) < 1)
    throw new InvalidArgumentError('expected four digits, such as 2025')
  return Number(text)
}

function urlArgument(text: string): string {
  if (!URL.canParse(text.trim()))
    throw new InvalidArgumentError('expected an address, such as https://papers.example/today')
  return text
}

function encodingArgument(label: string): string {
  try {
    return new TextDecoder(label).encoding
  } catch {
    throw new InvalidArgumentError('expected the label of an encoding, such as shift_jis or windows-1251')
  }
}

const limitNames = ['papers', 'paper', 'mentions'] as const satisfies ReadonlyArray<keyof Limits>

const limitOf: Readonly<Record<(typeof limitNames)[number], string>> = {
  papers: 'papers',
  paper: 'characters of a title or an abstract',
  mentions: 'mentions in both'
}

function limitText(name: (typeof limitNames)[number]): string {
  return `${name}=${limits[name]} (${limitOf[name]})`
}

function limitArgument(text: string, before: Limits = {}): Limits {
  const [, word, number] = /^([a-z]+)=(\d{1,15})$/.exec(text) ?? []
  const name = limitNames.find(known => known === word)
  if (name === undefined || Number(number) < 1)
    throw new InvalidArgumentError(
      `expected one of ${limitNames.join(', ')} and a number from 1, such as papers=1000`
    )
  return {...before, [name]: Number(number)}
}

function fieldsArgument(text: string, before: readonly ExtractedField[] = []): readonly ExtractedField[] {
  const asked = text.split(',').map(name => extractedFields.find(known => known === name.trim()))
  const found = asked.filter(name => name !== undefined)
  if (found.length < asked.length)
    throw new InvalidArgumentError(`expected some of ${extractedFields.join(', ')} with commas between them`)
  return [...before, ...found]
}

function thresholdArgument(text: string): number {
  const number = Number(text)
  if (text.trim() === '' || !(number >= 0 && number <= 1))
    throw new InvalidArgumentError('expected a number from 0 to 1')
  return number
}

/** A name, or those of the lines of a file. */
function namesArgument(text: string, before: readonly string[] = []): readonly string[] {
  const names = (text.startsWith('@') ? linesOf(text.slice(1)) : [text]).map(name => name.trim())
  const found = names.filter(name => name !== '')
  if (found.length === 0) throw new InvalidArgumentError('expected a name, or @ and a file of names')
  return [...before, ...found]
}

function linesOf(file: string): string[] {
  try {
    return decodeText(readFileSync(file)).split(/\r\n?|\n/)
  } catch (error) {
    throw failureAt(file, error)
  }
}

function filterArgument(text: string): string {
  try {
    parseQuery(text)
    return text
  } catch (error) {
    throw new InvalidArgumentError(error instanceof Error ? error.message : String(error))
  }
}

/** Most workers; more than any machine has cores for. */
const mostJobs = 1024

function jobsArgument(text: string): number {
  const jobs = Number(text)
  if (!/^\d{1,4}$/.test(text) || jobs < 1 || jobs > mostJobs)
    throw new InvalidArgumentError(`expected a number of workers from 1 to ${mostJobs}`)
  return jobs
}
