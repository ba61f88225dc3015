import {parseAtomFeed, parseRssFeed} from 'feedsmith'
import {atomItem, type FeedItem, rssItem} from './items.js'
import type {FeedKind, FeedScan, ItemRange} from './scan.js'

/** Items that are parsed at once: to begin a document costs feedsmith more than an item does. */
const batchLength = 64
/** How often batches with a broken item are parsed again in halves, in one feed. */
const retryLimit = 1000

const namespace = /\sxmlns:[\w.-]{1,60}\s{0,10}=\s{0,10}(?:"[^"<]{0,500}"|'[^'<]{0,500}')/g
/** How much of the feed's start tag is looked through for namespaces. */
const rootLength = 16_384

/** An item, and where it stands. */
export interface PlacedItem {
  readonly range: ItemRange
  readonly item: FeedItem
}

/**
 * Parses the items of a feed.
 *
 * @param source - The whole feed.
 * @param scan - What `scanFeed` found in it.
 * @param broken - Takes the items that cannot be parsed.
 * @returns The others, in order.
 */
export function parseItems(
  source: string,
  scan: FeedScan,
  broken: (range: ItemRange, reason: string) => void
): PlacedItem[] {
  const parse = parserOf(scan.kind ?? 'rss', namespacesOf(source, scan))
  const parsed: PlacedItem[] = []
  let retries = 0
  for (let start = 0; start < scan.items.length; start += batchLength) {
    const pending = [scan.items.slice(start, start + batchLength)]
    for (let batch = pending.pop(); batch; batch = pending.pop()) {
      const outcome = attempt(source, batch, parse)
      if (typeof outcome !== 'string') parsed.push(...outcome)
      else if (batch.length > 1 && retries++ < retryLimit)
        pending.push(batch.slice(batch.length >> 1), batch.slice(0, batch.length >> 1))
      else for (const range of batch) broken(range, outcome)
    }
  }
  return parsed
}

/**
 * Parses what stands before the first item: the feed's own dates.
 *
 * @param source - The whole feed.
 * @param scan - What `scanFeed` found in it.
 * @returns The dates, the best first, as the feed writes them.
 */
export function parseDates(source: string, scan: FeedScan): string[] {
  const end = scan.items[0]?.start ?? scan.root.end
  const head = disarm(source.slice(scan.root.end, Math.min(end, scan.root.end + rootLength)))
  const names = namespacesOf(source, scan)
  try {
    if (scan.kind === 'atom') {
      const {updated} = parseAtomFeed(atomFeed(head, names))
      return typeof updated === 'string' ? [updated] : []
    }
    const {pubDate, lastBuildDate, dc} = parseRssFeed(
      rssFeed(head.replace(/<\/?channel\b[^<>]*>/gi, ''), names)
    )
    return [pubDate, ...(dc?.dates ?? []), lastBuildDate].filter(date => typeof date === 'string')
  } catch {
    // The head is no paper; what is wrong with it harms none.
    return []
  }
}

function namespacesOf(source: string, {root}: FeedScan): string {
  return (source.slice(root.start, Math.min(root.end, root.start + rootLength)).match(namespace) ?? []).join(
    ''
  )
}

const atomFeed = (content: string, names: string) =>
  `<feed xmlns="http://www.w3.org/2005/Atom"${names}>${content}</feed>`
const rssFeed = (content: string, names: string) =>
  `<rss version="2.0"${names}><channel>${content}</channel></rss>`

/** An item with the mark that stood in it. */
interface MarkedItem {
  readonly mark: string | undefined
  readonly item: FeedItem
}

type ParseItems = (items: string) => MarkedItem[]

/**
 * Items of RSS 1.0 are parsed as those of RSS 2.0, which have the same elements, and more of the namespaces
 * that journals use.
 */
function parserOf(kind: FeedKind, names: string): ParseItems {
  if (kind === 'atom')
    return items =>
      (parseAtomFeed(atomFeed(items, names)).entries ?? []).map(entry => ({
        mark: entry.wfw?.comment,
        item: atomItem(entry)
      }))
  return items =>
    (parseRssFeed(rssFeed(creatorsOf(items), names)).items ?? []).map(item => ({
      mark: item.wfw?.comment,
      item: rssItem(item)
    }))
}

/** The items of a batch, or why they cannot be parsed. */
function attempt(source: string, batch: readonly ItemRange[], parse: ParseItems): PlacedItem[] | string {
  try {
    const found = parse(batch.map((range, place) => markedItem(source, range, place)).join(''))
    // An element without an end swallows the items behind it, and their marks.
    if (found.length !== batch.length || found.some(({mark}, place) => mark !== `${place}`))
      return 'an element has no end'
    return found.flatMap(({item}, place) => {
      const range = batch[place]
      return range ? [{range, item}] : []
    })
  } catch (error) {
    const cause = error instanceof Error ? (error.cause ?? error) : error
    return cause instanceof Error ? cause.message.slice(0, 200) : 'it is no XML'
  }
}

/** An item with a first element that tells its place in the batch. */
function markedItem(source: string, {start, content, end, name}: ItemRange, place: number): string {
  const open = source.slice(start, content).replace(/\/>$/, '>')
  const rest = content === end ? `</${name}>` : source.slice(content, end)
  return `${open}<wfw:comment>${place}</wfw:comment>${disarm(rest)}`
}

/**
 * Takes away what feedsmith stumbles over. It takes an element with a child `length` for a list of that
 * length, and makes it. A `<` that begins no tag ("a < b") hides the end tag behind it.
 */
function disarm(xml: string): string {
  return changeMarkup(xml, text =>
    text
      .replace(/<(\/?)(?:[^\s<>:/]*:)?length(?=[\s/>])/gi, '<$1x-length')
      .replace(/<(?![/!?a-z_])/gi, '&lt;')
  )
}

/** Changes what stands outside of CDATA sections. */
function changeMarkup(xml: string, change: (text: string) => string): string {
  const parts: string[] = []
  let at = 0
  for (let open = xml.indexOf('<![CDATA['); open !== -1; open = xml.indexOf('<![CDATA[', at)) {
    const end = xml.indexOf(']]>', open)
    if (end === -1) break
    parts.push(change(xml.slice(at, open)), xml.slice(open, end + 3))
    at = end + 3
  }
  return parts.join('') + change(xml.slice(at))
}

/**
 * Authors of RSS as creators: feedsmith looks for an address and a name in an author, in quadratic time, and
 * IEEE's `authors` it does not know.
 */
function creatorsOf(xml: string): string {
  return xml.replace(/<(\/?)authors?(?=[\s/>])/gi, '<$1dc:creator')
}
