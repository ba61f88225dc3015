import type {EntryAuthor} from '../../entries.js'
import {plainLine} from '../../feed/markup.js'
import {isOrganization, isParticle, isPerson, nameSpans} from '../../parts/people.js'
import {isPlaceholder} from '../../parts/placeholders.js'

/** The people that the values of a tag name. */
export interface People {
  readonly authors: readonly EntryAuthor[]
  /** Whether "et al." stands among them. */
  readonly cutOff: boolean
}

/** How a dialect writes names. */
export interface NameForm {
  /** Initials stand behind the family name: `Example AB`. */
  readonly initialsLast: boolean
  /** Degrees and marks of affiliations stand behind names: `Example, Ada MD 1,2,+`. */
  readonly marked: boolean
}

/** `[Reprint Author]`, `(ada@example.org)` */
const remark = /\s{0,3}(?:\[[^\][]{0,200}\]|\([^()]{0,100}@[^()]{0,100}\))/g
const cutOffWords = /(?:^|[\s,])(?:and\s)?(?:et\.? ?al\.?|others)\s{0,3}$/i
const suffix = /^(?:jr|sr|ii|iii|iv|2nd|3rd|4th)\.?$/i
const suffixBehind = /\s(?:jr\.?|sr\.?|ii|iii|iv|2nd|3rd|4th)$/i
const degreeBehind =
  /(?<=[\s,]\S{1,40})[\s,]{1,3}(?:Ph\.? ?D|M\.? ?D|MPH|M\.?Sc|B\.?Sc|RN|DO|MBBS)\b.{0,100}$/
const marksBehind = /(?<![\s\d,+*†‡§])[\s\d,+*†‡§]+$/
/** The full stop of a line, not that of an initial. */
const fullStop = /(?<=\p{Ll}{2})\.$/u
/** `Example AB`, `van der Muster BC Jr` */
const initialsBehind = /^(\p{L}[\p{L}\p{M}'’ -]{0,60}) (\p{Lu}{1,4})(?: (Jr|Sr|II|III|IV|2nd|3rd|4th))?$/u
const shortInitialsBehind = /^((?:\p{Ll}{1,5} ){0,3}\p{Lu}[\p{L}\p{M}'’-]{0,30}) (\p{Lu}{1,2})()$/u
const han = /^\p{Script=Han}{1,4}$/u

/**
 * Reads the names of a tag.
 *
 * @param values - One name each, as a rule `Family, Given, Suffix`; some programs put several in one.
 * @param form - How the dialect writes names.
 */
export function peopleOf(values: readonly string[], form: NameForm): People {
  const authors = new Map<string, EntryAuthor>()
  let cutOff = false
  for (const value of values)
    for (const name of namesIn(plain(value))) {
      const whole = name.replace(cutOffWords, '')
      if (whole !== name) cutOff = true
      const author = authorOf(
        form.marked ? whole.replace(marksBehind, '').replace(degreeBehind, '') : whole,
        form
      )
      if (author.value !== '' && !isPlaceholder('author', author.value) && !authors.has(author.value))
        authors.set(author.value, author)
    }
  return {authors: [...authors.values()], cutOff}
}

/** A value in one line, without remarks. */
function plain(value: string): string {
  const line = plainLine(value).replace(/\s+/g, ' ').trim()
  return /[[@]/.test(line) ? line.replace(remark, '').trim() : line
}

/** The names of a value: one, but for programs that write lists. */
function namesIn(text: string): string[] {
  if (/[;；]/.test(text)) return text.split(/[;；]/).flatMap(namesJoined)
  return namesJoined(text)
}

/** The names of a part between semicolons. */
function namesJoined(text: string): string[] {
  const parts = text.split(/\s(?:and|&)\s/)
  if (parts.length > 1 && parts.every(part => part.includes(',') || isPerson(part))) return parts
  const commas = text.split(',')
  const isOne =
    commas.length < 3 || commas.slice(1, 3).some(part => suffix.test(part.trim()) || part.trim() === '')
  if (parts.length === 1 && isOne) return [text]
  const names = nameSpans(text).map(({start, end}) => text.slice(start, end))
  return names.length > 1 && names.every(name => isPerson(name) || name.includes(',')) ? names : [text]
}

/** A name in reading order, with its parts where they are told apart. */
function authorOf(text: string, form: NameForm): EntryAuthor {
  const name = text.trim().replace(fullStop, '')
  const [family = '', second = '', third = ''] = name.split(',').map(part => part.trim())
  if (second === '') return unparted(family === '' ? name : family, form)
  if (/\s/.test(family) && isOrganization(family)) return {value: name}
  if (third === '' && suffix.test(second)) return {value: `${family} ${second}`}
  const [given, ending] = suffix.test(second) ? [third, second] : [second, third]
  return parted(family, given, ending)
}

function parted(family: string, given: string, ending: string): EntryAuthor {
  if (han.test(family) && han.test(given)) return {value: family + given, given, family}
  const inner = suffixBehind.exec(given)?.[0] ?? ''
  const words = given.slice(0, given.length - inner.length).split(' ')
  // "Muster, Bo van der"
  const last = words.findLastIndex(word => !isParticle(word)) + 1
  const [first, particles] = last > 0 ? [words.slice(0, last), words.slice(last)] : [words, []]
  const names = {given: first.join(' '), family: [...particles, family].join(' ')}
  const value = [names.given, names.family, inner.trim() || ending].filter(Boolean).join(' ')
  return {value, ...names}
}

/** `Ada Example`; the record stage tells such names apart. */
function unparted(name: string, {initialsLast}: NameForm): EntryAuthor {
  const [, family, given, ending = ''] =
    (initialsLast ? initialsBehind : shortInitialsBehind).exec(name.replace(/(?<=\p{Lu})\.$/u, '')) ?? []
  return family && given ? parted(family, given, ending) : {value: name}
}
