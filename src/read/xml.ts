import {VFile} from 'vfile'
import type {Listing} from '../tree/types.js'
import {XmlCutter} from './cut/xml.js'
import {listingOf} from './entries.js'
import {Report} from './json/report.js'
import {checkReading, type Reader, type ReadOptions} from './reader.js'
import {detectXml, recordNames} from './xml/detect.js'
import {entriesOf} from './xml/records.js'

/**
 * Reads papers from XML.
 *
 * Formats: PubMed, Europe PMC, EndNote, MODS, MARC, DataCite, Crossref, JATS, TEI, ACL Anthology, DBLP, arXiv,
 * NASA ADS, IEEE Xplore, Springer Nature, Elsevier, Word, OpenURL, Primo, DSpace, Dublin Core and RDF, alone or in
 * answers of OAI-PMH and SRU; other XML whose elements are named as the parts of papers are. HTML, JATS and LaTeX in
 * titles and abstracts become text. Entities that a document declares are never expanded, and nothing is fetched.
 *
 * @param source - The document, or several one behind the other. One that is cut off gives the papers that are whole.
 * @param options - XML writes the year of its dates.
 * @param file - Takes the messages: `unreadable-xml` (no papers are known in it, or what of it is cut off or broken),
 *   `unsafe-entities` (the document type declares entities), `server-error` (what a server says instead of papers),
 *   `deleted-record`, `unread-record` and `more-records` (OAI-PMH), `entry-without-title`, `no-paper`.
 * @returns The tree. A paper's position is that of its element.
 *
 * @example
 * ```ts
 * import {readXml} from 'paperglean/read'
 *
 * const tree = readXml('<mods><titleInfo><title>Kites in Low Wind</title></titleInfo></mods>')
 * tree.children.map(node => node.type) // => ['paper']
 * ```
 */
export function readXml(source: string, options: ReadOptions = {}, file = new VFile()): Listing {
  checkReading(source, options, file)
  const report = new Report(source, file)
  const entries = entriesOf(source, report)
  report.finish()
  return listingOf('xml', entries, file)
}

/** XML that is no feed and no page. */
export const xmlReader: Reader<'xml'> = {
  name: 'xml',
  detect: detectXml,
  read: readXml,
  cutter: () => new XmlCutter({isRecord: name => wrappers.has(name) || recordNames.has(name), nest: true})
}

/** Elements that hold one record each, of any vocabulary. */
const wrappers: ReadonlySet<string> = new Set(['record', 'doi_record', 'hit', 'item', 'result', 'rdf'])
