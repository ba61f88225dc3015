import type {Position} from 'unist'
import type {VFile} from 'vfile'
import {say} from '../messages/say.js'
import type {Author, Field, Listing, Paper, PaperContent, Text} from '../tree/types.js'
import {isPlaceholder} from './parts/placeholders.js'

/** A part of an entry, with its place in the source where it is known. */
export interface EntryPart {
  readonly value: string
  readonly position?: Position | undefined
}

/** An author of an entry; `given` and `family` where the source tells them apart. */
export interface EntryAuthor extends EntryPart, Pick<Author, 'given' | 'family'> {}

/** Any other part of an entry. Names are those of {@link Field}. */
export interface EntryField extends EntryPart, Pick<Field, 'name' | 'label'> {}

/** A paper as formats with named parts have it: JSON, feeds, bibliographies, metadata of pages. */
export interface Entry {
  readonly title: EntryPart
  readonly abstract?: EntryPart | undefined
  readonly authors?: readonly EntryAuthor[] | undefined
  readonly fields?: readonly EntryField[] | undefined
  readonly position?: Position | undefined
  /** A record that the source holds whole; the record stage keeps it as it is if it is valid. */
  readonly record?: unknown
}

/**
 * Makes the tree of entries. Empty parts are left out; an entry without a title is reported
 * (`entry-without-title`) and left out, and so is a listing without papers (`no-paper`).
 *
 * @param format - Name of the input format.
 * @param entries - In source order.
 * @param file - Takes the messages.
 */
export function listingOf(format: string, entries: Iterable<Entry>, file: VFile): Listing {
  const root: Listing = {type: 'root', children: [], data: {format}}
  let index = 0
  for (const entry of entries) {
    index++
    if (isGiven('title', entry.title)) root.children.push(paperOf(entry))
    else say(file, `Entry ${index} has no title`, 'entry-without-title', entry.position)
  }
  if (root.children.length === 0) say(file, 'No paper found', 'no-paper')
  return root
}

function paperOf({title, abstract, authors = [], fields = [], position, record}: Entry): Paper {
  const paper: Paper = {
    type: 'paper',
    children: [placed({type: 'title', children: texts(title)}, title.position)]
  }
  for (const {given, family, value, ...part} of authors) {
    if (!isGiven('author', {value})) continue
    const name = familyFirst(given, family) ?? value
    const author: Author = {type: 'author', children: texts({...part, value: name})}
    if (given) author.given = given
    if (family) author.family = family
    paper.children.push(placed(author, part.position))
  }
  for (const {name, label, ...part} of fields) {
    const value = part.value.trim()
    if (value === '') continue
    const field: Field = {type: 'field', name, value, children: texts(part)}
    if (label) field.label = label
    paper.children.push(placed(field, part.position))
  }
  if (abstract && isGiven('abstract', abstract))
    paper.children.push(placed({type: 'abstract', children: texts(abstract)}, abstract.position))
  if (record !== undefined) paper.data = {record}
  return placed(paper, position)
}

function isGiven(part: 'title' | 'author' | 'abstract', {value}: EntryPart): boolean {
  return value.trim() !== '' && !isPlaceholder(part, value)
}

/** Names in signs of Chinese, Japanese and Korean. */
const cjkName = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}ー]{1,20}$/u

/** A name of such signs in its reading order: the family first, with nothing between. */
function familyFirst(given = '', family = ''): string | undefined {
  return cjkName.test(given) && cjkName.test(family) ? family + given : undefined
}

function placed<Node extends Paper | PaperContent>(node: Node, position: Position | undefined): Node {
  if (position) node.position = position
  return node
}

/** A text stands for its place as a whole, since the source may write it in another way. */
function texts({value, position}: EntryPart): Text[] {
  const text: Text = {type: 'text', value}
  const [source, end] = [position?.start.offset, position?.end.offset]
  if (position && source !== undefined && end !== undefined) {
    text.position = position
    if (end - source !== value.length)
      text.data = {
        offsets: [{start: 0, length: value.length, source, sourceLength: end - source, replaced: true}]
      }
  }
  return [text]
}
