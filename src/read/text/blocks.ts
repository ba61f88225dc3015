import type {Block} from '../layout/block.js'
import {type InlineLink, InlineWriter} from '../layout/inline.js'
import {labelOf} from '../parts/labels.js'
import {type Line, splitLines} from './lines.js'
import type {PageLink} from './references.js'

/** "- ", "12. ", "[12] ", "12: " before an item of a list. */
const itemMark = /^(?:[-*•·▪●]\s|\d{1,4}[.):]\s|\[\d{1,4}\]\s|\(\d{1,4}\)\s)/

/** Makes paragraphs and items of a text without markup. */
export function blocksOf(text: string, links: readonly PageLink[] = []): Block[] {
  const blocks: Block[] = []
  let lines: Line[] = []
  let next = 0
  const end = () => {
    const [first, last] = [lines[0], lines.at(-1)]
    if (!first || !last) return
    while (links[next] && (links[next]?.start ?? 0) < first.start) next++
    const own: PageLink[] = []
    for (let link = links[next]; link && link.start < last.end; link = links[++next]) own.push(link)
    blocks.push(blockOf(text, lines, own))
    lines = []
  }
  for (const line of splitLines(text, links)) {
    if (line.gap === 'empty' || itemMark.test(line.text) || labelOf(line.text)?.name === 'title') end()
    lines.push(line)
  }
  end()
  return blocks
}

function blockOf(text: string, lines: readonly Line[], links: readonly PageLink[]): Block {
  const writer = new InlineWriter(text)
  let before: Line | undefined
  for (const line of lines) {
    if (before) writer.text(before.end, line.start, '\n')
    writer.text(line.start, line.end)
    before = line
  }
  const [start, end] = [lines[0]?.start ?? 0, before?.end ?? 0]
  const inline = writer.finish(start, end)
  const found = links.map(({start: at, url, label}): InlineLink => {
    const from = inline.pieces.findLast(piece => piece.start <= at)
    const place = from ? Math.min(from.to, from.from + at - from.start) : 0
    const to = Math.min(inline.text.length, place + label.length)
    return {url, label, from: place, to, start: at, end: Math.min(end, at + label.length)}
  })
  const all = [...inline.links, ...found].sort((one, two) => one.from - two.from)
  const isItem = itemMark.test(lines[0]?.text ?? '')
  // Text tells no depth: what follows an item belongs to it up to the next one.
  return {kind: 'text', depth: 0, item: isItem, inline: found.length > 0 ? {...inline, links: all} : inline}
}
