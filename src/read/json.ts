import {VFile} from 'vfile'
import type {Listing} from '../tree/types.js'
import {JsonCutter} from './cut/json.js'
import {type Entry, listingOf} from './entries.js'
import {otherKind} from './json/kinds.js'
import type {Outline} from './json/outline.js'
import {PaperFinder} from './json/papers.js'
import {Report} from './json/report.js'
import {type Located, valuesOf} from './json/source.js'
import {entryOf} from './named/entry.js'
import {isObject, Members} from './named/values.js'
import {checkReading, type Reader, type ReadOptions} from './reader.js'

/**
 * Reads papers from JSON ([RFC 8259](https://www.rfc-editor.org/rfc/rfc8259)), from NDJSON with one value a line, and
 * from JSON values that stand one behind the other: answers of the APIs of Hugging Face, arXiv, Semantic Scholar,
 * OpenAlex, Crossref, DataCite, OpenReview, DBLP, PubMed, Europe PMC, Zenodo, INSPIRE, HAL, ADS, IEEE, Springer
 * Nature, Scopus and others, dumps of arXiv, S2ORC and Papers with Code, exports of Zotero and of search tools,
 * tables of pandas, records of this package, and any objects with a title.
 *
 * Of broken JSON, the values that are whole are read. A record of this package is kept as it is if it is
 * valid.
 *
 * @param source - The text.
 * @param options - JSON writes the year of its dates.
 * @param file - Takes the messages: `unreadable-json` (no JSON, or the parts that cannot be read),
 *   `loose-json` (read, but JSON only nearly), `entry-without-title`, `item-left-out` (a note or attachment of
 *   Zotero without a paper), `unknown-format` (JSON of another kind), `no-paper`. Of each rule a hundred are given,
 *   and then one with the number of the rest.
 * @returns The tree. A paper's position is that of its object.
 *
 * @example
 * ```ts
 * import {readJson} from 'paperglean/read'
 *
 * const tree = readJson('{"papers": [{"title": "Kites in Low Wind"}]}')
 * tree.children[0]?.position?.start // => {line: 1, column: 13, offset: 12}
 * ```
 */
export function readJson(source: string, options: ReadOptions = {}, file = new VFile()): Listing {
  checkReading(source, options, file)
  const report = new Report(source, file)
  const values = valuesOf(source, report)
  const kind = otherKind(values[0]?.value)
  if (kind) {
    report.message(`This seems to be ${kind}, which holds no listing of papers`, 'unknown-format')
    return {type: 'root', children: [], data: {format: 'json'}}
  }
  const entries = entriesOfValues(values, report)
  report.finish()
  return listingOf('json', entries, file)
}

/** What stands where a paper may, and is none. */
interface Stranger {
  readonly value: unknown
  readonly outline: Outline | undefined
  /** Why it was left out, where it is known. */
  readonly reason: string | undefined
}

/**
 * Finds the papers in values of JSON or of what has the same kinds of values.
 *
 * @param values - Those of a source.
 * @param report - Takes the messages `entry-without-title` and `item-left-out`.
 */
export function entriesOfValues(values: readonly Located[], report: Report): Entry[] {
  const members = new Members()
  const strangers: Stranger[] = []
  const finder = new PaperFinder(members, (value, outline, reason) =>
    strangers.push({value, outline, reason})
  )
  for (const {value, outline} of values) finder.find(value, outline, values.length > 1)
  reportStrangers(strangers, finder.found.length === 0, report)
  return finder.found.map(({layers, outline}) => ({
    ...entryOf(layers, members),
    position: outline && report.position(outline)
  }))
}

/** Where all are strange, one message stands for them. */
function reportStrangers(strangers: readonly Stranger[], areAll: boolean, report: Report): void {
  const [first] = strangers
  if (areAll && first && strangers.length > 1 && strangers.every(({reason}) => reason === undefined)) {
    const reason = `None of ${strangers.length} values has a title; the first is ${shown(first.value)}`
    report.message(reason, 'entry-without-title', first.outline)
    return
  }
  for (const {value, outline, reason} of strangers)
    if (reason === undefined)
      report.message(() => `No title: ${shown(value)}`, 'entry-without-title', outline)
    else report.message(reason, 'item-left-out', outline)
}

/** How many names of members a message shows. */
const shownMembers = 5

function shown(value: unknown): string {
  if (!isObject(value)) return Array.isArray(value) ? 'an array' : `${JSON.stringify(value)}`.slice(0, 60)
  const names = Object.keys(value).slice(0, shownMembers)
  return names.length === 0 ? 'an empty object' : `an object with ${names.join(', ').slice(0, 100)}`
}

/** An object with a first member, alone or in arrays; configurations have comments. */
const objectStart =
  /^(?:[\s\x1e]|\/\/[^\n]{0,300}\n)*(?:\[[\s[]*)?\{(?:\s|\/\/[^\n]{0,300}\n)*"(?:[^"\\]|\\.)*"\s*:\s*(?:["{[\d-]|true|false|null|NaN|$)/
/** Rows of a table, of which the first are the names of its columns. */
const gridStart = /^\s*\[\s*\[\s*"(?:[^"\\]|\\.)*"\s*[,\]]/
/** Several texts, which are no papers. */
const textsStart = /^\s*\[\s*"(?:[^"\\]|\\.)*"\s*,\s*"/
const empty = /^\s*(?:\[[\s[\]{},]*\]|\{\s*\})\s*$/

/**
 * CSL-JSON is JSON too: the bibliography's reader is surer of it. Arrays without objects are no papers, and may
 * be the numbers of references.
 */
function detectJson(head: string): number {
  return [objectStart, gridStart, textsStart, empty].some(form => form.test(head)) ? 0.94 : 0
}

/** JSON and NDJSON. */
export const jsonReader: Reader<'json'> = {
  name: 'json',
  detect: detectJson,
  read: readJson,
  cutter: head => new JsonCutter(head)
}
