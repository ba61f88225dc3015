import {type Scope, scopeOf, usualName} from '../xml/names.js'
import {localName, type XmlElement} from '../xml/parse.js'
import {feedDatesOf, type Placed, pageOf} from './items.js'

/** The items of a feed that have an end, those that have none, and the feed's own dates. */
export interface Items {
  readonly items: readonly Placed[]
  readonly open: readonly XmlElement[]
  readonly dates: readonly string[]
}

/** Finds the items of a feed, wherever they stand in it. */
export function itemsOf(feed: XmlElement): Items {
  const channel = feed.children.find(
    child => typeof child !== 'string' && localName(child.name) === 'channel'
  )
  const head = typeof channel === 'object' ? channel : feed
  const own = scopeOf(feed, undefined)
  const scope: Scope = {...own, base: own.base ?? pageOf({element: head, scope: own})}
  const [items, open]: [Placed[], XmlElement[]] = [[], []]
  const pending: Placed[] = [{element: feed, scope}]
  for (let placed = pending.pop(); placed; placed = pending.pop()) {
    const {element} = placed
    if (element !== feed && itemName.test(usualName(element.name, placed.scope))) {
      if (element.closed) {
        items.push(placed)
        continue
      }
      // One without an end may have swallowed those behind it.
      open.push(element)
    }
    for (const child of element.children.toReversed())
      if (typeof child !== 'string') pending.push({element: child, scope: scopeOf(child, placed.scope)})
  }
  return {items, open, dates: feedDatesOf({element: head, scope})}
}

const itemName = /^(?:item|entry)$/

/** Whether an element is a feed, by its name. */
export function isFeed({name}: XmlElement): boolean {
  return /^(?:rss|channel|feed|rdf|search-results)$/.test(localName(name))
}

const atomRoot = /(?:feed|search-results)$/

/** Items by their names as they are written: `item` of RSS, and of Atom `entry` with the prefix of the feed. */
export function isItem(name: string, root: string): boolean {
  const feed = root.toLowerCase()
  return name.toLowerCase() === (atomRoot.test(feed) ? feed.replace(atomRoot, 'entry') : 'item')
}

/** Elements of HTML that people leave open. */
const needsNoEnd = /^(?:br|hr|img|p|li|dd|dt|td|th|tr|wbr)$/

/** Whether an element without an end stands in another. */
export function hasOpen({children}: XmlElement): boolean {
  return children.some(
    child =>
      typeof child !== 'string' &&
      ((!child.closed && !needsNoEnd.test(localName(child.name))) || hasOpen(child))
  )
}
