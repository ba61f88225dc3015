import type {VFile} from 'vfile'
import {isOfPaper} from '../../address/index.js'
import {decodeReferences} from '../../references/index.js'
import type {MappedText} from '../../tree/offsets.js'
import type {Field, Listing, Paper} from '../../tree/types.js'
import {ListingBuilder} from '../builder.js'
import type {ReadOptions} from '../reader.js'
import {addLines} from '../text/text.js'
import {linkFields, type PageLink} from './links.js'
import {tagsOf} from './scan.js'
import {TextWriter} from './text-writer.js'

/** What is read as lines. */
export interface Lines {
  readonly source: string
  readonly text: MappedText
  readonly links: readonly PageLink[]
  readonly options: ReadOptions
  readonly file: VFile
}

/** Reads the text that a page shows as a page dump; the links that stand in a paper's lines are its. */
export function readLines({source, text, links, options, file}: Lines): Listing {
  const build = new ListingBuilder(text, 'html', file, source)
  addLines(build, text.value, options)
  const tree = build.finish()
  const papers = tree.children.filter(node => node.type === 'paper')
  const own = links.filter(({url, label}) => isOfPaper(url, label))
  let next = 0
  papers.forEach((paper, index) => {
    const start = paper.position?.start.offset ?? 0
    const end = papers[index + 1]?.position?.start.offset ?? paper.position?.end.offset ?? 0
    const found: PageLink[] = []
    for (let link = own[next]; link && offsetOf(link) < end; link = own[++next])
      // The link around a title begins before it.
      if ((link.element.position?.end.offset ?? 0) > start) found.push(link)
    addLinks(paper, found)
  })
  return tree
}

function offsetOf({element}: PageLink): number {
  return element.position?.start.offset ?? 0
}

function addLinks(paper: Paper, links: readonly PageLink[]): void {
  for (const {name, value, label, position} of linkFields(links)) {
    const field: Field = {type: 'field', name, value, children: []}
    if (label) field.label = label
    if (position) field.position = position
    paper.children.push(field)
  }
}

const inline = new Set(
  'a abbr b bdi bdo cite code data dfn em font i img input kbd label mark q s samp small span strong sub sup time tt u var wbr'.split(
    ' '
  )
)
const unseen = /^(?:script|style|title|textarea|iframe|noembed|noframes|xmp)$/

/** The text between the tags of a source, for pages that no tree can be made of. */
export function textBetweenTags(source: string): MappedText {
  const writer = new TextWriter(source)
  let end = 0
  const add = (start: number) => {
    const text = source.slice(end, start)
    if (text !== '') writer.text(text.includes('&') ? decodeReferences(text) : text, end, start)
  }
  for (const tag of tagsOf(source)) {
    add(tag.start)
    end = tag.end
    if (tag.name === 'p') writer.break(2)
    else if (tag.name === 'br') writer.lineEnd()
    else if (tag.name !== '' && !inline.has(tag.name) && !unseen.test(tag.name)) writer.break(1)
  }
  add(source.length)
  return writer.finish()
}
