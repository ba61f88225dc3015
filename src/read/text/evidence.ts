import {isMenuAddress, mayBePaperAddress, webAddress} from '../../address/index.js'
import {countAlphanumeric, isSpace} from '../parts/characters.js'
import {readDate} from '../parts/dates.js'
import {type LabelledLine, readField} from '../parts/labels.js'
import {isNames, isPerson, namesAtStart} from '../parts/people.js'
import type {Line} from './lines.js'

/** What a line of a listing can be. */
export type Role = 'chrome' | 'heading' | 'title' | 'titleMore' | 'authors' | 'field' | 'abstract'

/** All roles. */
export const roles: readonly Role[] = [
  'chrome',
  'heading',
  'title',
  'titleMore',
  'authors',
  'field',
  'abstract'
]

/** Points of roles: the more, the better. */
type Points = Readonly<Partial<Record<Role, number>>>

/** What is known of a line before its neighbours are looked at. */
export interface Evidence {
  /** How well it fits each of {@link roles}, in points. */
  readonly fit: Float64Array
  readonly field: LabelledLine | undefined
}

/** Longer lines are judged by their beginning and end. */
const sampleLength = 2000
/** No clue asks for more words, unless for three times as many as links. */
const mostWords = 26

interface Shape {
  readonly text: string
  /** Its last word, with the white space before. Looked for in all of a long line, its end would be found last. */
  readonly end: string
  readonly length: number
  /** How many words there are; {@link mostWords} are as many as more. */
  readonly words: number
  readonly field: LabelledLine | undefined
  /** Whether the line before is a label whose value is still to come, as in "Submitted by". */
  readonly afterLabel: boolean
  /** Whether the line before breaks off in the middle of a sentence, with no empty line between. */
  readonly continues: boolean
  /** Whether a program may have broken the line before it. */
  readonly filled: boolean
  /** How many links begin in it. */
  readonly links: number
  /** Where it leads to. */
  readonly address: URL | undefined
  /** Whether most words begin with a capital. */
  readonly isTitleCase: boolean
  /** Whether it names persons and little else. */
  readonly names: 'one' | 'several' | 'none'
  /** Whether a sentence ends and another begins. */
  readonly hasSentences: boolean
  /** How many words of running text there are; two are as many as more. */
  readonly proseWords: number
}

interface Clue {
  readonly holds: (shape: Shape) => boolean
  readonly points: Points
  readonly reason: string
}

/** Words that titles write small, in small letters. */
const functionWords = new Set(
  'a an the and or of in on at to by for from with without via as is are be can it its vs toward towards into over under through'.split(
    ' '
  )
)
const longestFunctionWord = Math.max(...Array.from(functionWords, word => word.length))
const proseWords =
  /\b(?:we|our|us|this (?:paper|work|article|study|survey|report|method|approach)|these|however|moreover|furthermore|therefore|thus|has been|have been|has|have|is|are|was|were|which|while|such as|in order to|propose[sd]?|show|shows)\b/gi
const sentenceBreak = /[.!?]["'”’)\]]{0,3}\s+["'“‘(]?\p{Lu}/u

const pageWords =
  /^(?:new|home|menu|search|log ?in|sign ?(?:in|up|out)|subscribe|models?|datasets?|spaces|docs|enterprise|pricing|blog|papers?|daily papers|trending papers|tos|terms|privacy|about|contact|jobs|help|faq|company|website|settings|community|next|previous|back|top|rss|theme|load more|show more|read more|see all|view all|skip to (?:main )?content|\d{1,3} ?\/ ?\d{1,3}|page \d{1,4}(?: of \d{1,4})?)$/i
const pagePhrases =
  /\b(?:your (?:e-?mail|inbox|account|feed|preferences?)|subscribe|newsletter|sign up|log in|cookies?|all rights reserved|privacy policy|terms of (?:use|service)|unsubscribe|follow us|powered by|back to top|related articles|this (?:message|e-?mail|alert) (?:was|is) sent|(?:view|read|open|see)(?: \w{1,12}){0,3} in (?:(?:a|your|the) )?browser|you (?:get|are (?:getting|receiving)|receive|received) this)\b|^(?:dear|hello|hi|hey) [^,:.!?]{1,40},$|©|^by ?\S.{0,40} and the .{0,30}community$/i
const sectionWords =
  /^(?:(?:new submissions|cross(?:-| )?(?:lists?|submissions)|replacements?|replacement submissions|(?:trending|popular|latest|recent|today['’]s|top|daily)(?: papers)?|this (?:week|month)|last (?:week|month)|today|yesterday)(?: \(.{0,40}\))?|.{0,60}\b(?:showing \d+ of \d+ entries).{0,10})$/i

/** Buttons that stand beside each other below a paper. */
const buttonWords = new Set(
  'save share cite tweet twitter x linkedin facebook reddit whatsapp telegram mastodon bluesky wechat email print'.split(
    ' '
  )
)

/** Whether a line is words of menus, or of buttons as in "Save Twitter LinkedIn Facebook". */
function isMenu(text: string): boolean {
  if (text.length >= 300) return false
  if (pageWords.test(text)) return true
  const words = text
    .trim()
    .toLowerCase()
    .split(/[\s|·•]+/, 12)
  return words.length < 12 && words.every(word => buttonWords.has(word))
}

/** Whether a line has words for the reader of the page. */
function speaksToReader(text: string): boolean {
  return text.length < 300 && pagePhrases.test(text)
}

/** Whether a line belongs to the page: words of menus and buttons, or words for the reader of the page. */
export function isPageLine(text: string): boolean {
  return isMenu(text) || speaksToReader(text)
}

/** How many words of running text there are, such as "we" and "this paper"; two are as many as more. */
export function proseWordCount(text: string): number {
  const sample = text.slice(0, sampleLength)
  proseWords.lastIndex = 0
  if (!proseWords.test(sample)) return 0
  return proseWords.test(sample) ? 2 : 1
}

/** What speaks for and against each role, with the reason. */
const clues: readonly Clue[] = [
  {
    holds: s => s.length >= 300,
    points: {abstract: 6, title: -10, chrome: -4},
    reason: 'a long line is a paragraph'
  },
  {
    holds: s => s.length >= 200 && s.length < 300,
    points: {abstract: 3, title: -2.5, chrome: -2},
    reason: 'few titles are as long'
  },
  {
    holds: s => s.length >= 120 && s.length < 200,
    points: {abstract: 1, title: -1},
    reason: 'long for a title'
  },
  {
    holds: s => s.words >= 3 && s.words <= 25,
    points: {title: 1.5, chrome: -1},
    reason: 'titles have some words'
  },
  {
    holds: s => s.words === 2,
    points: {title: -0.5, abstract: -3, chrome: 1},
    reason: 'two words are a menu entry or a short title'
  },
  {
    holds: s => s.words <= 1,
    points: {title: -1.5, abstract: -4, chrome: 1, field: 1},
    reason: 'one word is a menu entry, a user or an organisation'
  },
  {holds: s => s.words <= 5, points: {abstract: -2, field: 0.5}, reason: 'no paragraph is as short'},
  {holds: s => s.words > 5, points: {field: -4}, reason: 'an unlabelled field is short'},
  {holds: s => s.isTitleCase, points: {title: 2.5, abstract: -1.5}, reason: 'capitals on most words'},
  {
    holds: s => /\.["'”’)]?$/.test(s.end),
    points: {title: -1.5, abstract: 1, chrome: -0.5, authors: -2},
    reason: 'ends as a sentence does'
  },
  {holds: s => s.hasSentences, points: {title: -3, abstract: 2}, reason: 'more than one sentence'},
  {holds: s => s.proseWords >= 1, points: {title: -1, abstract: 1}, reason: 'words of running text'},
  {
    holds: s => s.proseWords >= 2,
    points: {title: -2, abstract: 1, authors: -4},
    reason: 'many words of running text'
  },
  {
    holds: s => /^\p{Ll}+ /u.test(s.text),
    points: {title: -1.5, abstract: 0.5},
    reason: 'begins in the middle of a sentence'
  },
  {
    holds: s => /[,;]$/.test(s.end),
    points: {title: -2, abstract: 0.5, authors: 0.5},
    reason: 'breaks off in the middle'
  },
  {
    holds: s => s.length < 200 && /\brelated articles\b/i.test(s.text),
    points: {chrome: 10, abstract: -14, title: -6},
    reason: 'the buttons below a result of a search'
  },
  {
    holds: s => s.length < 300 && bylineEnd(s.text) > 0,
    points: {authors: 9, title: -9, abstract: -5, field: -5, chrome: -3},
    reason: 'names, a venue and a year with dashes between: "A Example, B Sample - Journal of Kites, 2024"'
  },
  {
    holds: s => s.names === 'several',
    points: {authors: 5, title: -3, abstract: -3},
    reason: 'names of persons with commas between'
  },
  {
    holds: s => s.names === 'one',
    points: {authors: 4, title: -1, chrome: -1},
    reason: 'the name of one person'
  },
  {
    holds: s => /^(?:authors?|by):? \p{Lu}/iu.test(s.text) && s.length < sampleLength,
    points: {authors: 4},
    reason: 'says that it names authors'
  },
  {
    holds: s => s.field !== undefined && s.field.name !== 'organization',
    points: {field: 9, title: -6, abstract: -6},
    reason: 'bears a known label'
  },
  {
    holds: s => s.field?.name === 'organization',
    points: {field: 3.5},
    reason: 'ends like the name of an organisation'
  },
  {holds: s => s.afterLabel, points: {field: 6}, reason: 'the line before is a label without a value'},
  {
    holds: s => readDate(s.text) !== undefined,
    points: {heading: 12, field: 6, title: -4, abstract: -6},
    reason: 'is a date'
  },
  {
    holds: s => /\.["'”’)\]]?$/.test(s.end) && s.words >= 9 && !s.isTitleCase,
    points: {title: -4},
    reason: 'a whole sentence; few titles are one'
  },
  {
    holds: s => s.filled,
    points: {authors: -5, field: -4, chrome: -3, heading: -4, title: -1},
    reason: 'a program broke the line before it'
  },
  {
    holds: s => s.length < 120 && /^(?:[-*•·–—▪●]|\d{1,3}[.)]) /.test(s.text),
    points: {titleMore: -12, abstract: -5},
    reason: 'a bullet begins an item'
  },
  {holds: s => s.length > 130, points: {titleMore: -12}, reason: 'wider than wrapped lines'},
  {
    holds: s => s.proseWords >= 1 || s.hasSentences,
    points: {titleMore: -3},
    reason: 'running text does not end a title'
  },
  {
    holds: s => /\.["'”’)\]]?$/.test(s.end),
    points: {titleMore: -2},
    reason: 'few titles end as a sentence does'
  },
  {
    holds: s => s.continues && s.field?.name === 'url',
    points: {abstract: 14, field: -9},
    reason: 'an address that a wrapped sentence ends with'
  },
  {
    holds: s => s.continues && /^\p{Ll}/u.test(s.text),
    points: {abstract: 2, title: -2},
    reason: 'goes on with a sentence'
  },
  {
    holds: s => s.field === undefined && !s.continues && isOrnament(s),
    points: {chrome: 5, title: -5, abstract: -3, field: -3},
    reason: 'a ruler or ornament'
  },
  {
    holds: s =>
      !s.isTitleCase && /[.!]$/.test(s.end) && /^\p{Lu}/u.test(s.text) && /\s\p{Ll}+.$/u.test(s.end),
    points: {field: -4, title: -1},
    reason: 'a short sentence'
  },
  {holds: s => /^https?:/.test(s.text), points: {title: -5}, reason: 'no title begins with an address'},
  {
    holds: s => s.links > 1 && s.words <= s.links * 3,
    points: {chrome: 7, title: -5, authors: 1},
    reason: 'links side by side are a menu'
  },
  {
    holds: s => s.address !== undefined && mayBePaperAddress(s.address),
    points: {title: 3},
    reason: 'leads to the page of a paper'
  },
  {
    holds: s => s.address !== undefined && s.length < 60 && isMenuAddress(s.address),
    points: {chrome: 6, title: -5},
    reason: 'leads to a page of the site'
  },
  {holds: s => sectionWords.test(s.text), points: {heading: 6, title: -2}, reason: 'names a section'},
  {
    holds: s => isMenu(s.text),
    points: {chrome: 6, title: -2},
    reason: 'words of menus and buttons'
  },
  {
    holds: s => speaksToReader(s.text),
    points: {chrome: 6, abstract: -1},
    reason: 'speaks to the reader of the page'
  }
]

/** Where the names of a byline end that goes on with a venue and a year behind a dash; 0 where a text is none. */
export function bylineEnd(text: string): number {
  const dash = /\s[-–—]\s/.exec(text.slice(0, 300))
  if (!dash || !/\b(?:19|20)\d\d\b/.test(text.slice(dash.index, dash.index + 300))) return 0
  const {names, end} = namesAtStart(text.slice(0, dash.index))
  return names.length > 0 && end >= dash.index - 2 ? dash.index : 0
}

/** What a line is without any clue: nothing is a heading, a list of names or a field of its own accord. */
const prior = pointsOfRoles({heading: -6, titleMore: 2, authors: -3, field: -1})

/** The clues with their points by role. */
const weights = clues.map(({holds, points}) => ({holds, points: pointsOfRoles(points)}))

function pointsOfRoles(points: Points): Float64Array {
  return Float64Array.from(roles, role => points[role] ?? 0)
}

/** Weighs what one line is, by itself. */
export function weigh(line: Line, before: LabelledLine | undefined, lineBefore: Line | undefined): Evidence {
  const field = readField(line.text)
  const sample = line.text.length > sampleLength ? line.text.slice(0, sampleLength) : line.text
  const afterLabel = before?.value === '' && field === undefined
  const shape: Shape = {
    text: sample,
    end: lastWord(sample),
    length: line.text.length,
    words: wordCount(sample, Math.max(mostWords, 3 * line.links + 1)),
    field,
    afterLabel,
    continues: lineBefore !== undefined && goesOn(line, lineBefore),
    filled: line.gap === 'filled',
    links: line.links,
    address: line.address === undefined ? undefined : webAddress(line.address),
    names: namesOf(line.text),
    isTitleCase: isTitleCase(line.text),
    hasSentences: sentenceBreak.test(sample),
    proseWords: proseWordCount(sample)
  }
  const fit = prior.slice()
  for (const {holds, points} of weights) {
    if (!holds(shape)) continue
    for (let role = 0; role < fit.length; role++) fit[role] = (fit[role] ?? 0) + (points[role] ?? 0)
  }
  return {fit, field: afterLabel && before ? {name: before.name, value: line.text} : field}
}

/** Shorter lines do not tell whether they end a sentence. */
const sentenceLength = 40

/** "Project page:", "Code is available at": an address is to come. */
const leadIn = /(?:[:(]|\b(?:at|from|via|see|visit|here|page|website|code|github|available))$/i

/** Whether a line goes on with a sentence that the line before begins. */
function goesOn({gap, text}: Line, {text: before}: Line): boolean {
  if (gap === 'empty' || /^<?https?:\S+$/.test(before)) return false
  const open = !endsSentence(before)
  if (before.length >= sentenceLength && open) return true
  if (!/^https?:/.test(text) || gap !== 'filled') return false
  return leadIn.test(before.slice(-20)) || (open && !isTitleCase(before))
}

const closingMarks = '"\'”’)]*'

function endsSentence(text: string): boolean {
  let last = text.length - 1
  while (last >= 0 && closingMarks.includes(text.charAt(last))) last--
  return last >= 0 && '.!?:…'.includes(text.charAt(last))
}

/** Whether less than half of a line are letters and digits. */
function isOrnament({text}: Shape): boolean {
  // Nearly all lines are known by their letters of ASCII.
  const half = Math.ceil(text.length / 2)
  if (countAlphanumeric(text, half) >= half) return false
  return (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) * 2 < (text.replace(/\s/g, '').length || 1)
}

/** How many words a text has that does not begin with white space, if fewer than `most`; else `most`. */
function wordCount(text: string, most: number): number {
  let words = 1
  for (let index = 1; index < text.length && words < most; index++)
    if (isSpace(text.charCodeAt(index)) && !isSpace(text.charCodeAt(index - 1))) words++
  return words
}

function lastWord(text: string): string {
  let start = text.length - 1
  while (start > 0 && !isSpace(text.charCodeAt(start))) start--
  return text.slice(Math.max(0, start))
}

/** Whether most words of a text begin with a capital, as those of titles. */
export function isTitleCase(text: string): boolean {
  if (text.length >= 300) return false
  let [capital, content] = [0, 0]
  for (const word of text.split(/\s+/)) {
    const hasCapital = /[A-Z]/.test(word) || /\p{Lu}/u.test(word)
    if (!hasCapital && !/[a-z]/.test(word) && !/\p{L}/u.test(word)) continue
    if (word.length <= longestFunctionWord && functionWords.has(word.toLowerCase())) continue
    content++
    if (hasCapital) capital++
  }
  return content >= 1 && capital / content >= 0.6
}

function namesOf(text: string): Shape['names'] {
  if (text.length > sampleLength || !isNames(text)) return 'none'
  return isPerson(text) ? 'one' : 'several'
}
