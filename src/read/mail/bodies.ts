import {VFile} from 'vfile'
import type {MappedText} from '../../tree/offsets.js'
import type {Listing, Paper} from '../../tree/types.js'
import {arxivDigestReader} from '../arxiv-digest.js'
import {arxivListingReader} from '../arxiv-listing.js'
import {bibliographyReader} from '../bibliography.js'
import {detectAmong} from '../detect.js'
import {whyNoHtml} from '../html/detect.js'
import {htmlReader} from '../html.js'
import {markdownReader} from '../markdown.js'
import type {Reader, ReadOptions} from '../reader.js'
import {textReader} from '../text/text.js'
import {unquote, withoutMark} from './quotes.js'
import type {BodyPart, Choice} from './scan.js'
import {decodeBody} from './transfer.js'

/** A body that was read by itself. */
export interface BodyReading {
  readonly body: BodyPart
  /** What was read, with the way back to the file of mails. */
  readonly text: MappedText
  /** Its positions are those of the text. */
  readonly tree: Listing
  /** Takes the messages of its reader. */
  readonly file: VFile
}

/** What people write in mails. */
const readers = [
  textReader,
  markdownReader,
  htmlReader,
  arxivDigestReader,
  arxivListingReader,
  bibliographyReader
] as const satisfies readonly Reader[]

const html = /^(?:text\/html|application\/xhtml\+xml)$/
const readable = /^(?:text\/(?:plain|html|(?:x-)?markdown)|application\/xhtml\+xml)$/

/** Whether a body may hold a listing. */
export function isReadable({type, isAttachment}: BodyPart): boolean {
  return readable.test(type) && !isAttachment
}

/**
 * Reads a body by the reader of its format; `undefined` where there is nothing in it.
 *
 * @param source - The file of mails.
 */
export function readBody(source: string, body: BodyPart, options: ReadOptions): BodyReading | undefined {
  const decoded = decodeBody(source, body)
  const text = isQuoted(decoded.value) ? unquote(decoded) : withoutMark(decoded)
  const value = text.value.slice(0, signatureStart(text.value))
  if (value.trim() === '') return undefined
  const file = new VFile()
  return {body, text, tree: readerOf(body, value).read(value, options, file), file}
}

function readerOf({type}: BodyPart, value: string): Reader {
  if (html.test(type) && whyNoHtml(value) === undefined) return htmlReader
  if (type.endsWith('markdown')) return markdownReader
  const {format} = detectAmong<string>(value, readers) ?? {}
  return readers.find(({name}) => name === format) ?? textReader
}

/** Whether most lines are those of another mail. */
function isQuoted(text: string): boolean {
  const quoted = text.match(/^>/gm)?.length ?? 0
  return quoted > 0 && quoted * 2 > (text.match(/^[ \t]*\S/gm)?.length ?? 0)
}

/** The line before a signature (RFC 3676, 4.3). */
const signature = /^-- \r?$/gm
/** A longer one is none. */
const longestSignature = 2000

function signatureStart(text: string): number {
  const start = [...text.slice(-longestSignature).matchAll(signature)].at(-1)?.index
  return start === undefined ? text.length : Math.max(0, text.length - longestSignature) + start
}

/**
 * Of bodies that say the same in several ways, those that say most: the text of a newsletter is often no more than that its
 * page is elsewhere, and its page no more than pictures. Of two that say as much, the richer comes later (RFC 2046, 5.1.4).
 *
 * @param readings - In the order of their bodies.
 */
export function chosen(readings: readonly BodyReading[]): BodyReading[] {
  const worth = new Map<number, Map<number, number>>()
  for (const {body, tree} of readings) {
    if (!body.choice) continue
    const branches = worth.get(body.choice.of) ?? new Map<number, number>()
    branches.set(body.choice.branch, (branches.get(body.choice.branch) ?? 0) + worthOf(tree))
    worth.set(body.choice.of, branches)
  }
  const best = new Map([...worth].map(([of, branches]) => [of, bestOf(branches)]))
  return readings.filter(({body: {choice}}) => !choice || best.get(choice.of) === choice.branch)
}

function bestOf(branches: ReadonlyMap<number, number>): Choice['branch'] {
  let best = {branch: 0, worth: -1}
  for (const [branch, worth] of branches) if (worth >= best.worth) best = {branch, worth}
  return best.branch
}

/** Whether a body is a letter: it holds one line that may be a title, and nothing speaks for that. */
export function isLetter({tree}: BodyReading): boolean {
  return worthOf(tree) === 0 && tree.children.filter(({type}) => type === 'paper').length < 2
}

/** How many papers a tree has that something speaks for. */
function worthOf({children}: Listing): number {
  return children.filter(node => node.type === 'paper' && isEvident(node)).length
}

function isEvident({children}: Paper): boolean {
  return children.some(({type}) => type === 'abstract' || type === 'author') || children.some(isIdentity)
}

const identities = new Set(['url', 'arxiv', 'doi', 'openreview', 'acl', 'pubmed', 'pmc'])

function isIdentity(part: Paper['children'][number]): boolean {
  return part.type === 'field' && identities.has(part.name)
}
