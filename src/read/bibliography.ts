import {VFile} from 'vfile'
import {location} from 'vfile-location'
import {say} from '../messages/say.js'
import type {Listing} from '../tree/types.js'
import {readBibtex} from './bibliography/bibtex.js'
import {cffStart, readCff} from './bibliography/cff.js'
import {cslEntry, cslItems, hasOthers} from './bibliography/csl.js'
import {pubmedConfidence, readPubmed} from './bibliography/pubmed.js'
import type {Place} from './bibliography/report.js'
import {findDialect, tagConfidence} from './bibliography/tagged/detect.js'
import {readTagged} from './bibliography/tagged/read.js'
import {BibtexCutter} from './cut/bibtex.js'
import type {Cutter} from './cut/cutter.js'
import {JsonCutter} from './cut/json.js'
import {LayoutCutter} from './cut/layout.js'
import {TaggedCutter} from './cut/tagged.js'
import {type Entry, listingOf} from './entries.js'
import {checkReading, headLength, type Reader, type ReadOptions} from './reader.js'

/**
 * Reads a bibliography: [BibTeX and BibLaTeX](https://ctan.org/pkg/biblatex),
 * [CSL-JSON](https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html), or tagged lines:
 * [RIS](https://en.wikipedia.org/wiki/RIS_(file_format)),
 * [MEDLINE](https://www.nlm.nih.gov/bsd/mms/medlineelements.html) (`.nbib`), those of Web of Science, Ovid and
 * RefWorks, [Refer](https://en.wikipedia.org/wiki/Refer_(software)) (`.enw`); the texts that PubMed saves
 * ("Abstract", "Summary"); or a [CITATION.cff](https://citation-file-format.github.io).
 *
 * An entry that cannot be read leaves the others whole. Nothing is fetched: addresses and DOIs are only read.
 * Paths of files (`file`, `L1`) are left out.
 *
 * @param source - The bibliography.
 * @param options - Bibliographies write the year of their dates.
 * @param file - Takes the messages: `unreadable-bibliography` (none of these formats), `unreadable-entry`,
 *   `authors-cut-off` ("and others"), `item-left-out` (a volume of proceedings), `entry-without-title`, `no-paper`.
 * @returns The tree. A paper's position is that of its entry, but for CSL-JSON.
 *
 * @example
 * ```ts
 * import {readBibliography} from 'paperglean/read'
 *
 * const tree = readBibliography('@misc{kites, title = {Kites in Low Wind}, eprint = {2401.01234}, archivePrefix = {arXiv}}')
 * tree.children.map(node => node.type) // => ['paper']
 * ```
 */
export function readBibliography(source: string, options: ReadOptions = {}, file = new VFile()): Listing {
  checkReading(source, options, file)
  return listingOf('bibliography', entriesOf(source, file), file)
}

const jsonStart = /^[\ufeff\s]*[[{]/
const bibtexStart = /(?:^|[\s}),;%])\ufeff?@[ \t]{0,5}[a-z]{1,30}\s{0,10}[{(]/i

function entriesOf(source: string, file: VFile): Entry[] {
  if (jsonStart.test(source)) return readCsl(source, file)
  if (cffStart.test(source)) return readCff(source, file)
  const place = placesIn(source)
  if (pubmedConfidence(source.slice(0, headLength)) > 0) return readPubmed(source, place, file)
  const bibtex = bibtexStart.exec(source)?.index
  if (bibtex === 0) return readBibtex(source, place, file)
  const tagged = findDialect(source)
  if (tagged && tagged.at <= (bibtex ?? tagged.at)) return readTagged(source, tagged.dialect, place, file)
  if (bibtex !== undefined) return readBibtex(source, place, file)
  say(file, 'Neither BibTeX nor tagged lines nor CSL-JSON', 'unreadable-bibliography')
  return []
}

function readCsl(source: string, file: VFile): Entry[] {
  try {
    const items = cslItems(JSON.parse(source.replace(/^\ufeff/, '')), place =>
      say(file, `Item ${place} is no item of CSL-JSON`, 'unreadable-entry')
    )
    for (const {title = 'a paper'} of items.filter(hasOthers))
      say(file, `Not all authors of ${JSON.stringify(title.slice(0, 60))} are named`, 'authors-cut-off')
    return items.map(cslEntry)
  } catch (error) {
    const reason = error instanceof Error ? error.message.slice(0, 200) : 'no JSON'
    say(file, `No CSL-JSON: ${reason}`, 'unreadable-bibliography')
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
  /"type"\s*:\s*"(?:article|article-journal|article-magazine|article-newspaper|paper-conference|chapter|book|thesis|report|manuscript|webpage|dataset|software|document|post|post-weblog|speech|entry|entry-dictionary|entry-encyclopedia|review|review-book|patent|standard|pamphlet|periodical|collection|interview|personal_communication|motion_picture|broadcast|figure|graphic|map|legislation|legal_case|bill|event|classic)"/
const cslPart =
  /"author"\s*:\s*\[\s*(?:\]|\{\s*"(?:family|given|literal|non-dropping-particle|dropping-particle|suffix)")|"issued"\s*:\s*\{\s*"(?:date-parts|raw|literal|season)"|"citation-key"\s*:/
const crossref = /"message-type"\s*:|"message"\s*:\s*\{/

/** What JabRef, Mendeley and sites of Jekyll write before the first entry. */
const programLines =
  /^\ufeff?(?:(?:This file was created with JabRef[^\n]*|Encoding: [^\n]*|Automatically generated by Mendeley[^\n]*|Any changes to this file will be lost[^\n]*|BibTeX export options [^\n]*|---\s*)?\r?\n){1,12}/

/** `@article{key,` where only comments and strings stand before it; the key, or the comma behind it, may be missing. */
const firstEntry =
  /^(?:\s|%[^\n]*\n|@(?:comment|string|preamble)\b[^\n]*\n)*@[a-z][a-z_-]{2,30}\s{0,10}[{(]\s{0,10}(?:[^\s,()"=@][^\s,="@]{0,100}\s{0,10}(?:,|$|[\r\n]\s{0,100}[a-z][\w.-]{0,40}\s{0,10}=)|,|[a-z]{2,20}\s{0,10}=\s{0,10}[{"]|$)/i
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
  const tagged = tagConfidence(head) || pubmedConfidence(head)
  if (tagged > 0) return tagged
  const bare = head.replace(programLines, '')
  if (firstEntry.test(bare)) return 0.97
  if (firstStrings.test(bare)) return 0.9
  return laterEntry.test(head) ? 0.3 : 0
}

/** BibTeX, exports of tagged lines such as RIS, and CSL-JSON. */
export const bibliographyReader: Reader<'bibliography'> = {
  name: 'bibliography',
  detect: detectBibliography,
  read: readBibliography,
  cutter: cutterOf
}

function cutterOf(head: string): Cutter | undefined {
  if (jsonStart.test(head)) return new JsonCutter(head)
  if (cffStart.test(head)) return undefined
  if (pubmedConfidence(head) > 0) return new LayoutCutter()
  const tagged = findDialect(head)
  const bibtex = bibtexStart.exec(head)?.index
  if (bibtex !== undefined && bibtex < (tagged?.at ?? head.length)) return new BibtexCutter()
  const ends = tagged?.dialect.ends
  return ends === undefined ? new LayoutCutter() : new TaggedCutter(ends)
}
