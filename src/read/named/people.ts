import type {EntryAuthor} from '../entries.js'
import {authorsOf} from '../feed/people.js'
import {isObject, listOf, type Members, pathsOf, scalar} from './values.js'

/** Members of a person, the best first. */
const person = {
  name: pathsOf('display_name author.display_name full_name name raw_author_name literal user.fullname text'),
  given: pathsOf('given given_name first_name first forenames'),
  middle: pathsOf('middle middle_name'),
  particle: pathsOf('non-dropping-particle'),
  family: pathsOf('family family_name last_name last surname'),
  suffix: pathsOf('suffix'),
  hidden: ['hidden']
}
const organization = pathsOf('affiliation affiliations institutions raw_affiliation_strings organization')
const organizationName = pathsOf('display_name name')

/** The authors of a paper, and where the source says that they work. */
export interface People {
  readonly authors: readonly EntryAuthor[]
  readonly organizations: readonly string[]
}

/** Several names in one text. */
const several = /;|\sand\s|,[^,]+,/

/**
 * Reads the authors of a paper.
 *
 * @param value - One text with all names; or a list of texts, of objects, or of `[family, given, suffix]` as
 *   in arXiv's `authors_parsed`.
 */
export function peopleOf(value: unknown, members: Members): People {
  const list = listOf(value)
  const [only] = list
  if (list.length === 1 && typeof only === 'string' && (!Array.isArray(value) || several.test(only)))
    return {authors: authorsOf([only]), organizations: []}
  return {
    authors: list.flatMap(each => authorOf(each, members)),
    organizations: [...new Set(list.flatMap(each => organizationsOf(each, members)))]
  }
}

function authorOf(value: unknown, members: Members): EntryAuthor[] {
  if (Array.isArray(value)) {
    const [family, given, suffix] = value.map(part => scalar(part))
    return named(family, given, suffix)
  }
  if (!isObject(value)) return named(scalar(value))
  if (members.at(value, person.hidden) === true) return []
  const [name, given, middle, particle, family, suffix] = [
    person.name,
    person.given,
    person.middle,
    person.particle,
    person.family,
    person.suffix
  ].map(paths => members.text(value, paths))
  if (!family) return named(name ?? given)
  return named(joined(particle, family), joined(given, middle), suffix)
}

/** An author, with the parts of the name where there are two. */
function named(family = '', given = '', suffix = ''): EntryAuthor[] {
  const value = joined(given, family, suffix)
  if (value === '') return []
  return [given === '' ? {value} : {value, given, family}]
}

function joined(...parts: ReadonlyArray<string | undefined>): string {
  return parts.filter(Boolean).join(' ')
}

function organizationsOf(value: unknown, members: Members): string[] {
  if (!isObject(value)) return []
  for (const path of organization) {
    const list = listOf(members.at(value, path) ?? [])
    const names = list.flatMap(each => members.text(each, organizationName) ?? scalar(each) ?? [])
    if (names.length > 0) return names
  }
  return []
}
