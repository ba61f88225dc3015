import {bareName, isFamily, isOrganization, isPerson, nameSpans} from './people.js'

/** The name of an author in reading order, with its parts where the way in which it is written tells them. */
export interface AuthorName {
  readonly value: string
  readonly given?: string
  readonly family?: string
}

/** "et al.", "and others", "…": more authors than are named. */
const others = /^(?:et\.? ?al\.?|(?:and )?(?:\d{1,5} )?(?:others|more)|…|\.{3}|等)\.?$/i
const degrees = /(?:,\s?|\s)(?:Ph\.?\s?D|M\.D|MD|M\.?Sc|B\.?Sc|MA|MS|BA|MPH|MBA|DPhil|FRCP|FACS|RN|CFA)\.?$/
const suffix = /^(?:jr|sr|ii|iii|iv|2nd|3rd)\.?$/i
/** "Example AB", "van der Example A.-B.", "Example AB Jr": the groups are the family name, initials, a suffix. */
const initialsBehind =
  /^((?:[\p{L}\p{M}'’ʼ-]{1,40} ){0,3}[\p{L}\p{M}'’ʼ-]{2,40}) ((?!(?:AI|ML|NLP|LLM|CV|US|UK|EU|II|IV|Jr|Sr)\b)(?:\p{Lu}{1,4}|(?:\p{Lu}\p{Ll}?\.[ -]?){1,4}|\p{Lu}-\p{Lu}))(?: ((?:Jr|Sr|2nd|3rd|II|III)\.?))?$/u
/** A given name with or without initials, or initials alone. */
const givenName = /^(?:\p{Lu}[\p{L}\p{M}'’-]{0,40}\.?)(?:[ -]?\p{Lu}\p{Ll}?\.){0,4}(?: \p{Lu}){0,3}$/u
const severalGivenNames = /^\p{Lu}[\p{L}\p{M}'’.-]{0,40}(?:[ -]\p{Lu}[\p{L}\p{M}'’.-]{0,40}){0,3}$/u

/** How lists of authors are written, the surest form first; `split` gives nothing where a text is not of the form. */
const listForms: ReadonlyArray<{
  readonly split: (text: string) => readonly string[] | undefined
  readonly example: string
}> = [
  {split: semicolons, example: 'Example, Ada; Sample, Bo'},
  {split: text => signs(text, '|'), example: 'Ada Example|Bo Sample'},
  {split: text => signs(text, / [·•∙/] /), example: 'Ada Example · Bo Sample'},
  {split: lines, example: 'Ada Example\nBo Sample'},
  {split: bibtex, example: 'Example, Ada and Sample, Bo'},
  {split: behindFamilies, example: 'Example AB, Sample C.'},
  {split: pairs, example: 'Example, A., Sample, B.A.'},
  {split: oneBackwards, example: 'Example, Ada'}
]

/**
 * Reads a text that is known to name authors, one or several in any of the usual forms.
 *
 * @returns The names in order, without "et al.", degrees and marks of footnotes.
 */
export function authorNames(text: string): AuthorName[] {
  for (const {split} of listForms) {
    const names = split(text)
    if (names) return namesOfList(names)
  }
  const list = text.replace(suffixBehind, ' $1')
  return namesOfList(nameSpans(list).map(({start, end}) => list.slice(start, end)))
}

/** "Ada Example, Jr., Bo Sample" */
const suffixBehind = /, ?((?:Jr|Sr)\b\.?|I{2,3}\b|IV\b)/g

/**
 * Reads names that stand apart already. All of them tell how each is written: where most end in initials, the
 * family name is first ("Example AB").
 */
export function namesOfList(names: readonly string[]): AuthorName[] {
  const bare = names.map(cleaned).filter(name => name !== '' && !others.test(name))
  const withInitials = bare.filter(name => initialsBehind.test(name)).length
  return bare.flatMap(name => nameOf(name, withInitials * 2 >= bare.length) ?? [])
}

/** A name without what stands around it: braces of BibTeX, "and", degrees, marks of footnotes. */
function cleaned(text: string): string {
  let name = text.trim().replace(/^(?:and|&)\s+/, '')
  const inBraces = /^\{([^{}]{0,200})\}$/.exec(name)?.[1]
  if (inBraces !== undefined) return inBraces
  for (let count = 0; count < 3 && name.includes(',') && degrees.test(name); count++)
    name = name.replace(degrees, '')
  if (name.length <= 100) name = bareName(name)
  return name.replace(/[\s,;…]{1,3}$/, '').replace(/(?<=\p{Lu}{2})\.$/u, '')
}

function nameOf(name: string, isFamilyFirst: boolean): AuthorName | undefined {
  const match = isFamilyFirst ? initialsBehind.exec(name) : null
  if (match) return inOrder(match[2], match[1], match[3])
  const [first = '', ...rest] = name.split(',').map(part => part.trim())
  const ending = rest.find(part => suffix.test(part))
  const [given, ...more] = rest.filter(part => part !== '' && part !== ending)
  if (given === undefined) return inOrder(undefined, first, ending)
  if (isPerson(first) && [given, ...more].some(isOrganization)) return {value: first}
  return more.length > 0 || isOrganization(name) ? {value: name} : inOrder(given, first, ending)
}

function inOrder(given = '', family = '', ending = ''): AuthorName | undefined {
  const value = [given, family, ending].filter(Boolean).join(' ')
  if (value === '') return undefined
  return given === '' || family === '' ? {value} : {value, given, family}
}

function signs(text: string, sign: string | RegExp): readonly string[] | undefined {
  const names = text.split(sign)
  return names.length > 1 ? names : undefined
}

/**
 * Names behind a semicolon may be several: those of one affiliation, the last two, and the persons before a group in
 * "Example AB, van Sample C; Kite Study Group." of PubMed.
 */
function semicolons(text: string): readonly string[] | undefined {
  return signs(text, /[;；]/)?.flatMap(
    part =>
      behindFamilies(part) ?? personsOf(part, /, /, 3) ?? personsOf(part, / (?:and|&) /, 2) ?? [part.trim()]
  )
}

/** The parts of a text if there are so many and each is a name. */
function personsOf(text: string, sign: RegExp, least: number): readonly string[] | undefined {
  const parts = text.split(sign).map(part => part.trim())
  return parts.length >= least && parts.every(part => isPerson(part)) ? parts : undefined
}

function lines(text: string): readonly string[] | undefined {
  const names = text.split('\n').map(line => line.trim().replace(/,$/, ''))
  const filled = names.filter(name => name !== '')
  return filled.length > 1 && filled.every(name => isPerson(name) || isBackwards(name)) ? filled : undefined
}

/** Whether a text is a name written backwards, and can be nothing else: "Example, Ada", "Example, Jr., Ada". */
function isBackwards(text: string): boolean {
  const [family = '', ...rest] = text.split(',').map(part => part.trim())
  const [given = '', ...more] = rest.filter(part => !suffix.test(part))
  const isName = severalGivenNames.test(given) && more.length === 0
  return isName && !isOrganization(text) && isFamily(family) && (isAlone(family) || givenName.test(given))
}

/** A family name of one word, with or without particles. */
function isAlone(family: string): boolean {
  return /^(?:[\p{Ll}'’]{1,5} ){0,3}[^\s]+$/u.test(family)
}

/** BibTeX writes "and" between all names; those in braces are of groups. */
function bibtex(text: string): readonly string[] | undefined {
  const names = text.split(/\s{1,9}and\s{1,9}/)
  const areWhole = names.every(name => /,|^\{.*\}$|^others$/.test(name))
  return names.length > 1 && areWhole && names.some(isBackwards) ? names : undefined
}

/** Where commas, "and" and "&" part the names of a list, or the parts of names. */
const comma = /,\s{0,9}(?:(?:and|&)\s{1,9})?|\s{1,9}(?:and|&)\s{1,9}/

function behindFamilies(text: string): readonly string[] | undefined {
  const names = text.split(comma).filter(name => name !== '')
  const known = names.filter(name => initialsBehind.test(name)).length
  if (names.length < 2 || known < names.length * 0.6) return undefined
  // The period behind the last name is that of the list, unless initials have periods.
  return /\.\S/.test(text) || names.slice(0, -1).some(name => name.endsWith('.'))
    ? names
    : [...names.slice(0, -1), (names.at(-1) ?? '').replace(/\.$/, '')]
}

/** Family and given names by turns. */
function pairs(text: string): readonly string[] | undefined {
  const parts = text.split(comma).filter(part => part !== '')
  if (parts.length < 4 || parts.length % 2 !== 0) return undefined
  const names: string[] = []
  let alone = 0
  for (let index = 0; index < parts.length; index += 2) {
    const [family = '', given = ''] = parts.slice(index, index + 2).map(part => part.trim())
    if (!isFamily(family) || !givenName.test(given)) return undefined
    if (isAlone(family)) alone++
    names.push(`${family}, ${given}`)
  }
  return alone * 2 >= names.length ? names : undefined
}

function oneBackwards(text: string): readonly string[] | undefined {
  const [first = '', ...rest] = text.split(',')
  const isMember = rest.length === 1 && isPerson(first) && isOrganization(text)
  return isBackwards(text) || isMember ? [text] : undefined
}
