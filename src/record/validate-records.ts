import {aString, checkArgument, checkOptionsBy, trueOrFalse} from '../arguments/checks.js'
import {type CsvRow, csvHeader, isRecordsTable, readCsv} from '../table/csv.js'
import {type Fault, issueFault, shown} from './faults.js'
import {jsonValues, type LocatedValue, parseJson} from './located.js'
import {type Repair, repairRecord} from './repair.js'
import {paperRecordSchema} from './schema.js'
import type {PaperRecord} from './types.js'

/** Options of {@link validateRecords}. */
export interface ValidateOptions {
  /** Whether what is safe is repaired first. Default `false`. */
  readonly fix?: boolean | undefined
}

/** A repair, and where it was made. */
export interface Fix extends Repair {
  /** Line of the file that the record begins on, from 1. */
  readonly line: number
  /** Place of the record in the file, from 0. */
  readonly index: number
}

/** What {@link validateRecords} gives. */
export interface ValidateResult {
  /** What the text was read as. */
  readonly format: 'json' | 'ndjson' | 'csv'
  /** How many records there are, valid or not. */
  readonly records: number
  /** Those that are valid, as they were given or repaired. */
  readonly papers: PaperRecord[]
  /** What is wrong with the others, by line. */
  readonly faults: Fault[]
  /** What was repaired. */
  readonly fixes: Fix[]
}

/**
 * Checks records of this package in NDJSON, in JSON (an array or one record), or in CSV or TSV as `serialize`
 * writes it. Nothing is thrown on what the text holds.
 *
 * With `fix`, what is safe is repaired first: white space at the ends of texts, missing parts of which nothing was said,
 * an `id` that is none, and offsets of mentions whose text stands elsewhere in the title or abstract.
 *
 * @param text - The file.
 * @param options - See {@link ValidateOptions}.
 * @returns The valid records, and each fault with line, path, what was expected and what was found.
 * @throws TypeError for a bad option or a text that is none.
 *
 * @example
 * ```ts
 * import {parseListing, serialize} from 'paperglean'
 * import {validateRecords} from 'paperglean/record'
 *
 * const text = serialize(parseListing('Kites in Low Wind').papers, 'ndjson').replace('"abstract":null', '"abstract":7')
 * const {faults} = validateRecords(text)
 * faults[0]?.path // => 'abstract'
 * faults[0]?.expected // => 'text'
 * faults[0]?.found // => '7'
 * ```
 */
export function validateRecords(text: string, options: ValidateOptions = {}): ValidateResult {
  checkArgument('text', aString, text)
  checkOptionsBy({fix: trueOrFalse}, options)
  const {fix = false} = options
  const format = recordsFormat(text)
  const faults: Fault[] = []
  const values = format === 'csv' ? readCsv(text).map(rowValue) : jsonValues(text, format, faults)
  const checked = values.map((value, index) => check(value, index, fix))
  return {
    format,
    records: values.length,
    papers: checked.flatMap(({paper}) => paper ?? []),
    faults: [...faults, ...checked.flatMap(each => each.faults)].sort((a, b) => a.line - b.line),
    fixes: checked.flatMap(each => each.fixes)
  }
}

/**
 * Tells whether a text holds records of this package, by its beginning.
 *
 * @param text - Any text.
 *
 * @example
 * ```ts
 * import {holdsRecords} from 'paperglean/record'
 *
 * holdsRecords('{"schemaVersion": 1, "id": "title:kites-1b2c3d4e"}') // => true
 * holdsRecords('{"title": "Kites in Low Wind"}') // => false
 * ```
 */
export function holdsRecords(text: string): boolean {
  checkArgument('text', aString, text)
  const head = text.slice(0, 4096)
  if (/^\ufeff?\s*(?:\[\s*)?\{[^{}[\]]{0,1000}"schemaVersion"\s*:/.test(head)) return true
  return isRecordsTable(text)
}

function recordsFormat(text: string): ValidateResult['format'] {
  const start = /^[\ufeff\s]*([[{]?)/.exec(text)?.[1]
  if (start === '') return csvHeader(text) ? 'csv' : 'ndjson'
  const [first = ''] = text.trimStart().split('\n', 1)
  return start === '{' && (first.trimEnd().endsWith('}') || parseJson(first)) ? 'ndjson' : 'json'
}

function rowValue({line, value, ignored}: CsvRow): LocatedValue & {readonly ignored: readonly string[]} {
  return {value, line, lineAt: () => line, ignored}
}

interface Checked {
  readonly paper?: PaperRecord
  readonly faults: Fault[]
  readonly fixes: Fix[]
}

function check(
  located: LocatedValue & {readonly ignored?: readonly string[]},
  index: number,
  fix: boolean
): Checked {
  const {value, line, lineAt, ignored = []} = located
  const fixes = fix && isObject(value) ? repairRecord(value).map(repair => ({...repair, line, index})) : []
  const about = {index, record: nameOf(value)}
  const result = paperRecordSchema.safeParse(value)
  const issues = result.error?.issues ?? []
  const faults: Fault[] = issues.map(issue => ({
    ...about,
    line: lineAt(issue.path),
    ...issueFault(issue, value),
    ruleId: 'invalid-record'
  }))
  for (const column of ignored)
    faults.push({
      ...about,
      ...{line, path: column, expected: 'the cell as it was written', found: 'another text'},
      ruleId: 'ignored-cell'
    })
  return {...(isRecord(value, issues.length) && {paper: value}), faults, fixes}
}

/** A record stays as it was given, with all keys that validation does not know. */
function isRecord(value: unknown, issues: number): value is PaperRecord {
  return issues === 0 && isObject(value)
}

function nameOf(value: unknown): string | undefined {
  if (!isObject(value)) return undefined
  return typeof value.id === 'string' && value.id !== ''
    ? value.id
    : value.title === undefined
      ? undefined
      : shown(value.title)
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
