import {SKIP, visit} from 'unist-util-visit'
import type {VFile} from 'vfile'
import {location} from 'vfile-location'
import type {OffsetMap} from '../tree/offsets.js'
import {type TextParent, textOf} from '../tree/text.js'
import type {Listing, Text} from '../tree/types.js'
import {cleanText} from './text.js'

/**
 * Cleans the titles, abstracts and authors' names of a listing.
 *
 * @param tree - The listing, changed in place: each of these parts has one text node afterwards, whose
 *   position is the source that it came from.
 * @param file - The source; takes the messages `latex-too-deep` and `latex-too-long`.
 *
 * @example
 * ```ts
 * import {cleanListing} from 'paperglean/clean'
 * import {readText} from 'paperglean/read'
 *
 * const tree = readText('SP^2OT: Kites in Low Wind')
 * cleanListing(tree)
 * JSON.stringify(tree).includes('SP²OT') // => true
 * ```
 */
export function cleanListing(tree: Listing, file?: VFile): void {
  const place = file && location(file)
  visit(tree, node => {
    if (node.type !== 'title' && node.type !== 'abstract' && node.type !== 'author') return undefined
    const cleaned = cleanText(textOf(node), (reason, ruleId, start, end) => {
      const [from, to] = node.position ? [place?.toPoint(start), place?.toPoint(end)] : []
      file?.message(reason, {place: from && to && {start: from, end: to}, ruleId, source: 'paperglean'})
    })
    node.children = [textNode(node, cleaned.value, cleaned.map)]
    return SKIP
  })
}

function textNode(parent: TextParent, value: string, map: OffsetMap): Text {
  const text: Text = {type: 'text', value}
  if (!parent.position) return text
  text.position = parent.position
  if (map.some(run => run.replaced) || map[0]?.source !== parent.position.start.offset)
    text.data = {offsets: map}
  return text
}
