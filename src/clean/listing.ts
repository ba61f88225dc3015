import type {VFile} from 'vfile'
import {location} from 'vfile-location'
import {say} from '../messages/say.js'
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
  const toPoint = file && location(file).toPoint
  for (const paper of tree.children) {
    if (paper.type !== 'paper') continue
    for (const part of paper.children) {
      if (part.type !== 'title' && part.type !== 'abstract' && part.type !== 'author') continue
      const cleaned = cleanText(textOf(part), (reason, ruleId, start, end) => {
        const [from, to] = part.position ? [toPoint?.(start), toPoint?.(end)] : []
        if (file) say(file, reason, ruleId, from && to && {start: from, end: to})
      })
      part.children = [textNode(part, cleaned.value, cleaned.map)]
    }
  }
}

function textNode(parent: TextParent, value: string, map: OffsetMap): Text {
  const text: Text = {type: 'text', value}
  if (!parent.position) return text
  text.position = parent.position
  if (map.some(run => run.replaced) || map[0]?.source !== parent.position.start.offset)
    text.data = {offsets: map}
  return text
}
