import {VFile} from 'vfile'
import {location} from 'vfile-location'
import type {Listing} from '../tree/types.js'
import {readBibtex} from './bibliography/bibtex.js'
import {cffStart, readCff} from './bibliography/cff.js'
import {cslEntry, cslItems} from './bibliography/csl.js'
import type {Place} from './bibliography/report.js'
import {readRis} from './bibliography/ris.js'
import {type Entry, listingOf} from './entries.js'
import type {Reader, ReadOptions} from './reader.js'

/**
 * Reads a bibliography: [BibTeX and BibLaTeX](https://ctan.org/pkg/biblatex),
 * [RIS](https://en.wikipedia.org/wiki/RIS_(file_format)),
 * [CSL-JSON](https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html) or a
 * [CITATION.cff](https://citation-file-format.github.io).
 *
 * An entry that cannot be read leaves the others whole. Nothing is fetched: addresses and DOIs are only read.
 * Paths of files (`file`, `L1`) are left out.
 *
 * @param source - The bibliography.
 * @param _options - Bibliographies write the year of their dates.
 * @param file - Takes the messages: `unreadable-bibliography` (none of these formats), `unreadable-entry`,
 *   `authors-cut-off` ("and others"), `entry-without-title`, `no-paper`.
 * @returns The tree. A paper's position is that of its entry, in BibTeX and RIS.
 *
 * @example
 * ```ts
 * import {readBibliography} from 'paperglean/read'
 *
 * const tree = readBibliography('@misc{kites, title = {Kites in Low Wind}, eprint = {2401.01234}, archivePrefix = {arXiv}}')
 * tree.children.map(node => node.type) // => ['paper']
 * ```
 */
export function readBibliography(source: string, _options: ReadOptions = {}, file = new VFile()): Listing {
  return listingOf('bibliography', entriesOf(source, file), file)
}

const jsonStart = /^[\ufeff\s]*[[{]/
const risStart = /(?:^|[\r\n])\ufeff?[ \t]{0,10}TY {1,2}-/
const bibtexStart = /(?:^|[\s}),;%])\ufeff?@[ \t]{0,5}[a-z]{1,30}\s{0,10}[{(]/i

function entriesOf(source: string, file: VFile): Entry[] {
  if (jsonStart.test(source)) return readCsl(source, file)
  if (cffStart.test(source)) return readCff(source, file)
  const [ris, bibtex] = [risStart.exec(source)?.index, bibtexStart.exec(source)?.index]
  if (ris !== undefined && (bibtex === undefined || ris < bibtex))
    return readRis(source, placesIn(source), file)
  if (bibtex !== undefined) return readBibtex(source, placesIn(source), file)
  file.message('Neither BibTeX nor RIS nor CSL-JSON', {
    ruleId: 'unreadable-bibliography',
    source: 'paperglean'
  })
  return []
}

function readCsl(source: string, file: VFile): Entry[] {
  try {
    return cslItems(JSON.parse(source.replace(/^\ufeff/, ''))).map(cslEntry)
  } catch (error) {
    const reason = error instanceof Error ? error.message.slice(0, 200) : 'no JSON'
    file.message(`No CSL-JSON: ${reason}`, {ruleId: 'unreadable-bibliography', source: 'paperglean'})
    return []
  }
}

function placesIn(source: string): Place {
  const place = location(source)
  return (start, end) => {
    const [from, to] = [place.toPoint(start), place.toPoint(end)]
    return from && to && {start: {...from, offset: start}, end: {...to, offset: end}}
  }
}

const cslType =
  /"type"\s*:\s*"(?:article|article-journal|article-magazine|paper-conference|chapter|book|thesis|report|manuscript|webpage|dataset|software|document|post|post-weblog|speech)"/
const cslPart =
  /"author"\s*:\s*\[\s*(?:\]|\{\s*"(?:family|given|literal|non-dropping-particle)")|"issued"\s*:\s*\{\s*"date-parts"/
const crossref = /"message-type"\s*:|"message"\s*:\s*\{/

/** `@article{key,` where only comments and strings stand before it. */
const firstEntry =
  /^(?:\s|%[^\n]*\n|@(?:comment|string|preamble)\b[^\n]*\n)*@(?:[a-z]{3,30})\s{0,10}[{(]\s{0,10}[^\s,{}()"=@]{0,100}\s{0,10}(?:,|$)/i
const firstStrings = /^(?:\s|%[^\n]*\n)*@(?:string|preamble|comment)\s{0,10}[{(]/i
const laterEntry = /^[ \t]{0,10}@[a-z]{3,30}\{[^\s,{}()"=@]{1,100},[ \t]*$/im

/** Items without names and dates might be those of another format, unless someone asks for this one. */
function detectCsl(head: string): number {
  if (!cslType.test(head) || crossref.test(head)) return 0
  return cslPart.test(head) ? 0.95 : 0.3
}

function detectBibliography(head: string): number {
  if (jsonStart.test(head)) return detectCsl(head)
  if (cffStart.test(head)) return 0.98
  if (/^\s*TY {2}-(?: [A-Z]|$)/.test(head)) return 0.98
  if (/^TY {2}- [A-Z]{2,}[ \t]*\r?$/m.test(head) && /^(?:AU|A1|TI|T1|PY) {2}- /m.test(head)) return 0.9
  if (firstEntry.test(head)) return 0.97
  if (firstStrings.test(head)) return 0.9
  return laterEntry.test(head) ? 0.3 : 0
}

/** BibTeX, RIS and CSL-JSON. */
export const bibliographyReader: Reader<'bibliography'> = {
  name: 'bibliography',
  detect: detectBibliography,
  read: readBibliography
}
