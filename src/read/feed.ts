import type {Position} from 'unist'
import {VFile} from 'vfile'
import {location} from 'vfile-location'
import type {RuleId} from '../messages/rules.js'
import {say} from '../messages/say.js'
import type {Listing} from '../tree/types.js'
import {XmlCutter} from './cut/xml.js'
import {type Entry, listingOf} from './entries.js'
import {hasOpen, isFeed, isItem, itemName, itemsOf} from './feed/document.js'
import {entryOf} from './feed/entry.js'
import {itemOf} from './feed/items.js'
import {checkReading, type Reader, type ReadOptions} from './reader.js'
import {prologue, rdfFeed} from './xml/head.js'
import {parseXml, type XmlDocument, type XmlElement} from './xml/parse.js'

/**
 * Reads a feed of papers: arXiv's API and feeds, preprint servers, journals, conferences, blogs.
 *
 * Formats: Atom ([RFC 4287](https://www.rfc-editor.org/rfc/rfc4287)),
 * [RSS 2.0](https://www.rssboard.org/rss-specification) and 0.9x,
 * [RSS 1.0](https://web.resource.org/rss/1.0/spec), with Dublin Core, PRISM, `content:encoded` and arXiv's
 * own elements. HTML in titles and descriptions becomes text. Entities that a document declares are never
 * expanded, and nothing is fetched.
 *
 * @param source - The feed. A cut or a broken item leaves the other items whole.
 * @param options - Feeds write the year of their dates.
 * @param file - Takes the messages: `unreadable-feed` (no feed, or what of it cannot be read),
 *   `unsafe-entities` (the document type declares entities), `feed-error` (what a server says instead of
 *   papers), `entry-without-title`, `no-paper`.
 * @returns The tree. A paper's position is that of its item.
 *
 * @example
 * ```ts
 * import {readFeed} from 'paperglean/read'
 *
 * const tree = readFeed('<rss version="2.0"><channel><item><title>Kites in Low Wind</title></item></channel></rss>')
 * tree.children.map(node => node.type) // => ['paper']
 * ```
 */
export function readFeed(source: string, options: ReadOptions = {}, file = new VFile()): Listing {
  checkReading(source, options, file)
  const document = parseXml(source, {isItem})
  const positionOf = positions(source)
  const report = (reason: string, ruleId: RuleId, range?: Range): void => {
    say(file, reason, ruleId, range && positionOf(range))
  }
  if (document.entities)
    report('Entities of the document are not expanded', 'unsafe-entities', document.entities)
  for (const fault of document.faults)
    if (fault.kind === 'deep') report(fault.reason, 'unreadable-feed', fault)
  if (!document.root || !isFeed(document.root))
    report('No feed: the first element is not rss, feed or rdf:RDF', 'unreadable-feed')
  return listingOf('feed', entriesOf(document, positionOf, report), file)
}

type Report = (reason: string, ruleId: RuleId, range?: Range) => void

function entriesOf(
  {root, roots}: XmlDocument,
  positionOf: (range: Range) => Position | undefined,
  report: Report
): Entry[] {
  if (!root || !isFeed(root)) return []
  const entries: Entry[] = []
  const other = roots.find(element => !isFeed(element))
  if (other) report('What stands behind the feed is not read', 'unreadable-feed', other)
  for (const feed of roots) {
    if (!isFeed(feed)) continue
    const {items, dates, open} = itemsOf(feed)
    for (const placed of items) {
      const {element} = placed
      if (hasOpen(element)) {
        report('An item cannot be read: an element has no end', 'unreadable-feed', element)
        continue
      }
      const item = itemOf(placed)
      if (item.names.some(name => serverError.test(name)))
        report(`The server says: ${item.summary.value || item.title}`, 'feed-error', element)
      else entries.push({...entryOf(item, dates), position: positionOf(element)})
    }
    for (const range of open) report('An item has no end', 'unreadable-feed', range)
    if (!feed.closed && open.length === 0)
      report('The feed has no end', 'unreadable-feed', {start: feed.end, end: feed.end})
  }
  return entries
}

type Range = Pick<XmlElement, 'start' | 'end'>

/** arXiv's API answers a bad query with an entry of this name. */
const serverError = /^https?:\/\/(?:export\.)?arxiv\.org\/api\/errors/

function positions(source: string): (range: Range) => Position | undefined {
  const place = location(source)
  return ({start, end}) => {
    const [from, to] = [place.toPoint(start), place.toPoint(end)]
    return from && to && {start: {...from, offset: start}, end: {...to, offset: end}}
  }
}

const firstElement =
  /^<(?:rss(?=[\s>])|(?:[a-z][\w.-]{0,20}:)?rdf(?=[\s>])|(?:[a-z][\w.-]{0,20}:)?feed(?=[\s>]))/i

function detectFeed(head: string): number {
  const rest = head.replace(prologue, '')
  const element = firstElement.exec(rest)?.[0].toLowerCase()
  if (element === undefined) return 0
  if (element === '<rss') return 0.98
  if (element.endsWith('rdf')) return rdfFeed.test(rest) ? 0.97 : 0
  return /w3\.org\/2005\/atom|purl\.org\/atom|<(?:\w{1,20}:)?entry[\s>]/i.test(rest) ? 0.98 : 0.7
}

/** Feeds in XML, known by their first element. */
export const feedReader: Reader<'feed'> = {
  name: 'feed',
  detect: detectFeed,
  read: readFeed,
  cutter: () => new XmlCutter({isRecord: name => itemName.test(name), nest: false})
}
