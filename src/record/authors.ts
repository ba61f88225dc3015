import {parse} from '@citation-js/name'
import {aString, checkArgument, maybe, withMembers} from '../arguments/checks.js'
import type {PaperAuthor} from './types.js'

/** What an author's part of a listing says. */
export interface AuthorText {
  /** The name, cleaned, with what stands by it. */
  readonly text: string
  readonly given?: string | undefined
  readonly family?: string | undefined
}

/** Words of names that are no person's. */
const groupWords =
  /(?:^|[\s-])(?:collaborations?|consortium|teams?|groups?|grp|projects?|initiative|network|committee|council|commission|ministry|bureau|federation|alliance|authority|community|society|association|foundation|organi[sz]ation|institutes?|labs?|laborator(?:y|ies)|university|center|centre|company|inc\.?|ltd\.?|gmbh|corp\.?|contributors?|authors?|researchers?|AI|NLP|LLM)(?:$|[\s,.])/i
/** "The Kite Authority", "Kite Team 2": no person's name has a digit. */
const groupShape = /^the\s|\d/i
/** Names that are written without a space between family and given name. */
const unspaced = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}·・]+$/u
/** Marks of footnotes and affiliations behind a name: "Ada Example*", "Cy Example¹". */
const mark = /[*†‡§¶#✉⁰¹²³⁴-⁹]/
/** Marks are numbers of one or two digits, and those of DBLP: "Bo Example 2", "Cy Example 0001". */
const markDigits = /(?:(?<!\d)\d{1,2}|\s0\d{3})$/
/** The number of a group, and its short name: "Kite Team 2", "Kite Society (KS)". */
const groupNumber =
  /^(?:\S{1,60}|.{0,200}(?:team|group|committee|department|division|abteilung|section|unit|lab)) \d{1,2}$/i
const groupAcronym = / \(\p{Lu}[\p{L}\d&/-]{1,20}\)$/u
/** What stands between two of them, and before the first: "Cy Example^1,2". */
const markSeparator = /[ ,˒'^]/
/** Longest remark in brackets that is no part of a name: "Bo Example (Polder Institute)". */
const longestRemark = 80
const title = /^(?:(?:dr|prof|professor|mr|mrs|ms)\.?\s+)+/i
const suffix = /,? (jr\.?|sr\.?|ii|iii|iv)$/i
const degree = /,? (?:ph\.?\s?d\.?|m\.?d\.?|m\.?sc\.?|b\.?sc\.?)$/i

const anAuthor = /* @__PURE__ */ withMembers({
  text: aString,
  given: /* @__PURE__ */ maybe(aString),
  family: /* @__PURE__ */ maybe(aString)
})

/**
 * Makes an author of a name: names that are no person's are kept whole, names written backwards are turned
 * round, and a person's name is split into given names and family name, particles with the family name
 * (by `@citation-js/name`).
 *
 * @param author - The name, and its parts where the source tells them.
 * @returns `undefined` where there is no letter in it.
 *
 * @example
 * ```ts
 * import {authorOf} from 'paperglean/record'
 *
 * authorOf({text: 'Ada B. van Example*'}) // => {name: 'Ada B. van Example', given: 'Ada B.', family: 'van Example'}
 * authorOf({text: 'Example, Ada'}) // => {name: 'Ada Example', given: 'Ada', family: 'Example'}
 * authorOf({text: 'The Kite Collaboration'}) // => {name: 'The Kite Collaboration'}
 * ```
 */
export function authorOf(author: AuthorText): PaperAuthor | undefined {
  checkArgument('author', anAuthor, author)
  const {text, given, family} = author
  const name = text.replace(/\s+/g, ' ').trim()
  if (!/\p{L}/u.test(name)) return undefined
  if (given && family) return {name, given, family}
  const bare = withoutMarks(name).replace(title, '').replace(degree, '').trim() || name
  if (isGroup(bare) || !/\s/.test(bare) || unspaced.test(bare)) return {name: bare}
  const ending = suffix.exec(bare)?.[1]
  const parsed = parse(ending ? bare.replace(suffix, '') : bare)
  if (parsed.literal && capitals.test(bare)) return inCapitals(bare)
  if (!parsed.given || !parsed.family) return {name: bare}
  const particle = parsed['non-dropping-particle'] ?? parsed['dropping-particle']
  const familyName = [particle, parsed.family].filter(Boolean).join(' ')
  const whole = [parsed.given, familyName, parsed.suffix ?? ending].filter(Boolean).join(' ')
  return {name: bare.includes(',') ? whole : bare, given: parsed.given, family: familyName}
}

/** Words with a capital each, of which the first may also be a particle: "Di Example". */
const capitals = /^\p{Lu}\S{0,30}(?: \p{Lu}\S{0,30}){1,4}$/u

function inCapitals(name: string): PaperAuthor {
  const end = name.lastIndexOf(' ')
  return {name, given: name.slice(0, end), family: name.slice(end + 1)}
}

function isGroup(name: string): boolean {
  return groupWords.test(name) || groupShape.test(name)
}

/** A name without the marks and remarks at its end, of which groups have some that are their own. */
function withoutMarks(name: string): string {
  if (groupNumber.test(name) || (groupAcronym.test(name) && groupWords.test(name))) return name
  let end = name.length
  for (let start = markStart(name, end); start !== undefined; start = markStart(name, end)) {
    end = start
    while (markSeparator.test(name[end - 1] ?? '')) end--
  }
  return name.slice(0, end)
}

/** Where the mark or remark begins that ends at an offset. */
function markStart(name: string, end: number): number | undefined {
  const last = name[end - 1] ?? ''
  if (last === ')') return remarkStart(name, end)
  if (mark.test(last)) return end - 1
  const digits = markDigits.exec(name.slice(Math.max(0, end - 6), end))?.[0]
  return digits === undefined ? undefined : end - digits.length
}

function remarkStart(name: string, end: number): number | undefined {
  const within = name.slice(Math.max(0, end - 2 - longestRemark), end - 1)
  const open = within.lastIndexOf('(')
  return open > within.lastIndexOf(')') ? end - 1 - within.length + open : undefined
}
