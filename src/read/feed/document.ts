import {type Scope, scopeOf, usualName} from '../xml/names.js'
import {elementsOf, localName, type XmlElement} from '../xml/parse.js'
import {feedDatesOf, type Placed, pageOf} from './items.js'

/** The items of a feed that have an end, those that have none, and the feed's own dates. */
export interface Items {
  readonly items: readonly Placed[]
  readonly open: readonly XmlElement[]
  readonly dates: readonly string[]
}

/** Finds the items of a feed, wherever they stand in it. */
export function itemsOf(feed: XmlElement): Items {
  const head = elementsOf(feed).find(({name}) => localName(name) === 'channel') ?? feed
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
    for (const child of elementsOf(element).toReversed())
      pending.push({element: child, scope: scopeOf(child, placed.scope)})
  }
  return {items, open, dates: feedDatesOf({element: head, scope})}
}

/** Local names of the items of a feed. */
export const itemName = /^(?:item|entry)$/

/** Whether an element is a feed, by its name. */
export function isFeed({name}: XmlElement): boolean {
  return /^(?:rss|channel|feed|rdf)$/.test(localName(name))
}

/** Items by their names as they are written: `item` of RSS, and of Atom `entry` with the prefix of the feed. */
export function isItem(name: string, root: string): boolean {
  const feed = root.toLowerCase()
  return name.toLowerCase() === (feed.endsWith('feed') ? feed.replace(/feed$/, 'entry') : 'item')
}

/** Elements of HTML that people leave open. */
const needsNoEnd = /^(?:br|hr|img|p|li|dd|dt|td|th|tr|wbr)$/

/** Whether an element without an end stands in another. */
export function hasOpen(element: XmlElement): boolean {
  return elementsOf(element).some(
    child => (!child.closed && !needsNoEnd.test(localName(child.name))) || hasOpen(child)
  )
}
