import type {EntryAuthor} from '../entries.js'
import {authorsOf} from '../feed/people.js'
import {namesOfList} from '../parts/author-lists.js'
import {fold, isObject, listOf, type Members, pathsOf, scalar} from './values.js'

/** Members of a person, the best first. */
const person = {
  name: pathsOf(
    'display_name author.display_name person_or_org.name full_name full fullname preferredName authname preferred_name name raw_author_name literal collectivename collective_name user.fullname creator formatted text creatorname author ce:indexed-name label username embeds.users.data.attributes.full_name'
  ),
  given: pathsOf(
    'given given_name given_names first_name fore_name forenames first person_or_org.given_name ce:given-name preferred_name.ce:given-name name.first name.given name.given_names initials'
  ),
  middle: pathsOf('middle middle_name'),
  particle: pathsOf('non-dropping-particle'),
  family: pathsOf(
    'family family_name last_name last surname keyname person_or_org.family_name ce:surname name.last name.family name.surname'
  ),
  suffix: pathsOf('suffix name_suffix'),
  hidden: ['hidden'],
  /** OSF: whether a contributor is an author. */
  isListed: ['attributes', 'bibliographic'],
  role: pathsOf('creatorType role roles inspire_roles contributor_role authtype contributorType relation')
}
const ownName = pathsOf('name')
/** Where a person stands among the authors: IEEE, OpenAIRE. */
const placePaths = pathsOf('author_order rank order sequence')
const organization = pathsOf(
  'affiliation affiliations affiliationinfo authoraffiliationdetailslist institution institutions raw_affiliation_strings organization'
)
const organizationName = pathsOf('display_name fullname name affiliation institution organization')

/** Those who have a part in a work and did not write it: Zotero, INSPIRE, PubMed, DataCite, MARC. */
const otherRoles = new Set(
  'editor serieseditor edt translator trl advisor adviser thesisadvisor ths supervisor degreesupervisor reviewer reviewedauthor bookauthor sponsor funder committeemember degreecommitteemember illustrator publisher pbl distributor hostinginstitution contactperson datacollector datamanager rightsholder datacurator projectleader projectmanager projectmember registrationagency registrationauthority relatedperson researchgroup workpackageleader producer other'.split(
    ' '
  )
)

/** The authors of a paper, and where the source says that they work. */
export interface People {
  readonly authors: readonly EntryAuthor[]
  readonly organizations: readonly string[]
}

/** Several names in one text. */
const several = /[;|\n]|\sand\s|,[^,]+,/

/**
 * Reads the authors of a paper.
 *
 * @param value - One text with all names; or a list of texts, of objects, or of `[family, given, suffix]` as
 *   in arXiv's `authors_parsed`. Those who only edited, translated or supervised it are left out.
 */
export function peopleOf(value: unknown, members: Members): People {
  const list = listOf(value)
  const [only] = list
  if (list.length === 1 && typeof only === 'string' && (!Array.isArray(value) || several.test(only)))
    return {authors: authorsOf([only]), organizations: []}
  const people = inPlace(list, members).filter(each => !hasOtherPart(each, members))
  const authors = people.flatMap(each => authorOf(each, members))
  return {
    authors: authors.length > 1 || isObject(only) ? withInitials(authors) : authors,
    organizations: [...new Set(people.flatMap(each => organizationsOf(each, members)))]
  }
}

/** People in the order of their places, where each has one. */
function inPlace(people: readonly unknown[], members: Members): readonly unknown[] {
  const placed = people.map(person => ({person, at: Number(members.text(person, placePaths) ?? Number.NaN)}))
  if (placed.some(({at}) => Number.isNaN(at))) return people
  return placed.sort((a, b) => a.at - b.at).map(({person}) => person)
}

function hasOtherPart(value: unknown, members: Members): boolean {
  if (!isObject(value)) return false
  if (members.at(value, person.isListed) === false) return true
  const roles = person.role.flatMap(path => listOf(members.at(value, path) ?? []))
  const names = roles.map(role => fold(members.text(role, [['role'], ['name']]) ?? scalar(role) ?? ''))
  return names.length > 0 && names.every(name => otherRoles.has(name.replace(/s$/, '')))
}

/** "Example AB" among names that all end in initials begins with the family name. */
export function withInitials(authors: readonly EntryAuthor[]): EntryAuthor[] {
  const names = authors.filter(({family, value}) => !family && !value.includes(',')).map(({value}) => value)
  const read = namesOfList(names)
  if (read.length !== names.length || !read.some(({family}) => family)) return [...authors]
  return authors.map(author => read[names.indexOf(author.value)] ?? author)
}

function authorOf(value: unknown, members: Members): EntryAuthor[] {
  if (Array.isArray(value)) {
    const [family, given, suffix] = value.map(part => scalar(part))
    return isObject(value[0]) ? value.flatMap(each => authorOf(each, members)) : named(family, given, suffix)
  }
  if (!isObject(value)) return named(scalar(value))
  if (members.at(value, person.hidden) === true) return []
  const say = (paths: typeof person.name) => members.text(value, paths)
  const [name, family] = [say(person.name), say(person.family)]
  if (!family) return named(name ?? say(person.given) ?? scalar(value) ?? nameInside(value, members))
  // OpenAIRE calls the given names `name`.
  const given =
    say(person.given) ?? [members.text(value, ownName), name].find(each => !each?.includes(family))
  if (!given && name) return named(name)
  const middle = person.middle
    .flatMap(path => listOf(members.at(value, path) ?? []))
    .flatMap(each => scalar(each) ?? [])
  return named(joined(say(person.particle), family), joined(given, ...middle), say(person.suffix))
}

/** A person that stands alone in another object: `{"author": {"name": "Ada Example"}}`. */
function nameInside(value: object, members: Members): string | undefined {
  const [only, ...others] = Object.values(value)
  return isObject(only) && others.length === 0 ? members.text(only, person.name) : undefined
}

/** An author, with the parts of the name where there are two. */
function named(family = '', given = '', suffix = ''): EntryAuthor[] {
  const value = joined(given, family, suffix)
  // A number stands for a person of another list.
  if (value === '' || /^\d+$/.test(value)) return []
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
