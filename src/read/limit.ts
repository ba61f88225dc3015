import type {VFile} from 'vfile'
import {type Limits, limits} from '../arguments/limits.js'
import type {RuleId} from '../messages/rules.js'
import {say} from '../messages/say.js'
import type {OffsetMap} from '../tree/offsets.js'
import type {Abstract, Listing, Paper, Text, Title} from '../tree/types.js'

/**
 * Leaves out of a listing what is more than its limits: further papers, and the ends of titles and abstracts.
 *
 * @param tree - The listing, as it was read; it is changed in place.
 * @param file - Takes the messages `too-many-papers` and `too-long`.
 * @param most - The limits.
 */
export function limitListing(
  tree: Listing,
  file: VFile,
  {paper: length = limits.paper, papers = limits.papers}: Limits = {}
): void {
  const all = tree.children.filter(node => node.type === 'paper')
  const first = all[papers]
  if (first) {
    tree.children = tree.children.slice(0, tree.children.indexOf(first))
    report(file, `More than ${papers} papers; those from here on are left out`, 'too-many-papers', first)
  }
  for (const node of all.slice(0, papers)) cutParts(node, length, file)
}

function cutParts(paper: Paper, length: number, file: VFile): void {
  for (const part of paper.children)
    if ((part.type === 'title' || part.type === 'abstract') && cut(part, length))
      report(
        file,
        `The ${part.type} is longer than ${length} characters; the rest is left out`,
        'too-long',
        paper
      )
}

/** Cuts what is too long; tells whether there was something. */
function cut(part: Title | Abstract, length: number): boolean {
  let room = length
  for (const [index, leaf] of part.children.entries()) {
    if (leaf.type !== 'text') continue
    if (leaf.value.length > room) {
      part.children = [...part.children.slice(0, index), ...(room > 0 ? [beginning(leaf, room)] : [])]
      return true
    }
    room -= leaf.value.length
  }
  return false
}

function beginning(leaf: Text, length: number): Text {
  const map = leaf.data?.offsets
  return {
    ...leaf,
    value: leaf.value.slice(0, length),
    ...(map && {data: {...leaf.data, offsets: beginningOf(map, length)}})
  }
}

function beginningOf(map: OffsetMap, length: number): OffsetMap {
  return map
    .filter(({start}) => start < length)
    .map(run => {
      const rest = Math.min(run.length, length - run.start)
      return {...run, length: rest, sourceLength: run.replaced ? run.sourceLength : rest}
    })
}

function report(file: VFile, reason: string, ruleId: RuleId, {position}: Paper): void {
  say(file, reason, ruleId, position)
}
