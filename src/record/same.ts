import {type IdentifierScheme, workSchemes} from './identifiers.js'
import {isPartTitle, isSpecificTitle, titleWords} from './title.js'
import type {PaperAuthor, PaperRecord} from './types.js'

/** Whether two records are of one paper. Where that is in doubt, a sentence's part says why. */
export type Likeness = 'same' | 'different' | {readonly doubt: string}

type Agreement = 'agree' | 'differ' | 'unknown'

/** Schemes by which a paper has one identifier for good: two of them are two papers, whatever else they share. */
const singular = ['arxiv', 'doi'] as const

/** Compares two records that share an identifier of a work. */
export function compareByIdentifier(one: PaperRecord, two: PaperRecord): Likeness {
  const scheme = singular.find(name => differs(one, two, name))
  return scheme ? {doubt: `their identifiers of ${scheme} differ`} : 'same'
}

/**
 * Compares two records with the same title. They are of one paper where authors and year agree, or where the title is
 * specific and nothing speaks against it: a page often shows a paper twice, once with its title alone. Under a short title
 * neither may say more than the other, as where a file is read twice.
 */
export function compareByTitle(one: PaperRecord, two: PaperRecord): Likeness {
  const authors = compareAuthors(one.authors, two.authors)
  if (workSchemes.some(scheme => differs(one, two, scheme)))
    return authors === 'agree' ? {doubt: 'their identifiers differ'} : 'different'
  if (authors === 'differ') return 'different'
  const years = compareYears(one.dates, two.dates)
  const words = titleWords(one.title)
  const isSpecific = isSpecificTitle(words)
  if (years === 'differ')
    return isSpecific || authors === 'agree' ? {doubt: 'their years differ'} : 'different'
  if (isSpecific || (authors === 'agree' && years === 'agree')) return 'same'
  if (!isPartTitle(words) && saysAsMuch(one, two)) return 'same'
  return {doubt: 'many papers may bear that title, and authors and year are not known of both'}
}

/** What a bibliography says of where a paper stands: one author writes many a "Preface". */
const placeNames = ['type', 'journal', 'volume', 'issue', 'pages'] as const

/** Whether both say who wrote a paper, when, how it is identified and where it stands, or neither does. */
function saysAsMuch(one: PaperRecord, two: PaperRecord): boolean {
  return (
    one.authors.length > 0 === two.authors.length > 0 &&
    yearOf(one.dates) === yearOf(two.dates) &&
    workSchemes.every(scheme => one.identifiers[scheme] === two.identifiers[scheme]) &&
    placeNames.every(name => one.extra[name] === two.extra[name])
  )
}

function differs(
  {identifiers: one}: PaperRecord,
  {identifiers: two}: PaperRecord,
  scheme: IdentifierScheme
): boolean {
  return one[scheme] !== undefined && two[scheme] !== undefined && one[scheme] !== two[scheme]
}

/** Lists agree where half of the names in the shorter one stand in the other: "Ada Fern et al.", "Fern, A.". */
function compareAuthors(one: readonly PaperAuthor[], two: readonly PaperAuthor[]): Agreement {
  if (one.length === 0 || two.length === 0) return 'unknown'
  const [shorter, longer] = one.length <= two.length ? [one, two] : [two, one]
  const families = new Set(longer.map(familyKey))
  const words = new Set(longer.flatMap(nameKeys))
  const known = shorter.filter(
    author => words.has(familyKey(author)) || nameKeys(author).some(word => families.has(word))
  )
  return known.length * 2 >= shorter.length ? 'agree' : 'differ'
}

/** The last word of a family name, without case and accents; the whole of a name that is not parted. */
export function familyKey({name, family}: PaperAuthor): string {
  return family === undefined ? titleWords(name).join('') : (titleWords(family).at(-1) ?? '')
}

function nameKeys(author: PaperAuthor): string[] {
  return author.family === undefined ? [familyKey(author)] : titleWords(author.name)
}

function compareYears(one: PaperRecord['dates'], two: PaperRecord['dates']): Agreement {
  const pairs = (['published', 'submitted'] as const)
    .map(kind => [yearIn(one[kind]), yearIn(two[kind])] as const)
    .filter(([a, b]) => a !== undefined && b !== undefined)
  if (pairs.length > 0) return pairs.every(([a, b]) => a === b) ? 'agree' : 'differ'
  const [a, b] = [yearOf(one), yearOf(two)]
  return a !== undefined && a === b ? 'agree' : 'unknown'
}

/** The year that a paper is from, as far as it is known. */
export function yearOf({published, submitted}: PaperRecord['dates']): string | undefined {
  return yearIn(published) ?? yearIn(submitted)
}

function yearIn(date: string | undefined): string | undefined {
  return date?.match(/^\d{4}/)?.[0]
}
