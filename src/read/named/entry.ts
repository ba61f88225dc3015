import {type FieldName, type MemberRule, memberRules} from '../../fields/index.js'
import type {Entry, EntryField} from '../entries.js'
import {lineOf} from '../feed/markup.js'
import {peopleOf} from './people.js'
import {readings} from './reading.js'
import {abstractOf} from './text.js'
import {type JsonObject, listOf, type Members, pathsOf, scalar} from './values.js'

/** An object that is a paper, and the objects that it is wrapped in, from inside. */
export type Layers = readonly [paper: JsonObject, ...around: JsonObject[]]

/** A rule with its names as `Members.at` takes them. */
export interface CompiledRule extends Omit<MemberRule, 'names' | 'note'> {
  readonly paths: ReadonlyArray<readonly string[]>
}

/** Rules as {@link entryOf} takes them. */
export interface EntryRules {
  readonly title: CompiledRule
  readonly abstract: CompiledRule
  readonly authors: CompiledRule
  /** Those of fields. */
  readonly others: readonly CompiledRule[]
}

/**
 * Makes rules ready for use.
 *
 * @param rules - Those of the title, the abstract and the authors go together.
 * @param paths - The paths of the names of a rule.
 */
export function entryRules(rules: readonly MemberRule[], paths = pathsOf): EntryRules {
  const compiled = rules.map(({names, note: _, ...rule}): CompiledRule => ({...rule, paths: paths(names)}))
  const united = (target: FieldName): CompiledRule => ({
    target,
    paths: compiled.flatMap(rule => (rule.target === target ? rule.paths : []))
  })
  const [title, abstract, authors] = [united('title'), united('abstract'), united('authors')]
  const parts = new Set([title.target, abstract.target, authors.target])
  return {title, abstract, authors, others: compiled.filter(rule => !parts.has(rule.target))}
}

const ownRules = entryRules(memberRules)
/** Fields of which a paper has several. */
const several = new Set(['subjects', 'url'])

/** How the comment begins in which Hugging Face's bot lists similar papers. */
const BOT_COMMENT = /^\s*This is an automated message from the Librarian Bot\b/

/** The title of an object; empty where it has none. */
export function titleOf(value: unknown, members: Members, {title: {paths}} = ownRules): string {
  for (const path of paths) {
    const title = scalar(listOf(members.at(value, path))[0])
    if (title !== undefined) return lineOf(title).trim()
  }
  return ''
}

/**
 * Makes an entry of a paper, by the table of names.
 *
 * @param layers - What the paper itself does not say is looked for in what it is wrapped in.
 * @param members - Of this source.
 * @param rules - Those of objects without it.
 */
export function entryOf(layers: Layers, members: Members, rules = ownRules): Entry {
  const [paper] = layers
  const title = layers.map(layer => titleOf(layer, members, rules)).find(Boolean) ?? ''
  const abstract = firstOf(rules.abstract, layers, members, abstractOf) ?? ''
  const people = firstOf(rules.authors, layers, members, value => {
    const found = peopleOf(value, members)
    return found.authors.length > 0 ? found : undefined
  })
  const isComment = BOT_COMMENT.test(abstract)
  const organization = people?.organizations.join('; ') ?? ''
  return {
    title: {value: title},
    // Scrapers put the title where they find no abstract, or the first comment under the paper.
    abstract: {value: isComment || abstract.trim() === title ? '' : abstract},
    authors: people?.authors ?? [],
    fields: [
      ...fieldsOf(layers, members, rules),
      {name: 'organization', value: organization},
      {name: 'comment', value: isComment ? abstract : ''}
    ],
    ...(isRecord(paper) && {record: paper})
  }
}

/** A record of this package. */
function isRecord(paper: JsonObject): boolean {
  return paper.schemaVersion === 1
}

function fieldsOf(layers: Layers, members: Members, {others}: EntryRules): EntryField[] {
  const fields: EntryField[] = []
  const known = new Set<string>()
  for (const rule of others) {
    if (known.has(rule.target)) continue
    const found = valuesOf(rule, layers, members)
    fields.push(...found)
    if (found.length > 0 && !several.has(rule.target)) known.add(rule.target)
  }
  return fields
}

/** The values of the first name that has some. A date that cannot be read goes on, so that it is reported. */
function valuesOf(rule: CompiledRule, layers: Layers, members: Members): EntryField[] {
  const {target: name, as = 'text', form, label} = rule
  const read = (value: unknown) => {
    const values = readings[as](value, members).filter(({value}) => form?.test(value) ?? true)
    return values.length > 0 ? values : undefined
  }
  const values =
    firstOf(rule, layers, members, read) ??
    (as === 'date' ? firstOf(rule, layers, members, value => readings.text(value, members)) : undefined)
  return (values ?? []).map(value => ({name, label, ...value}))
}

/** What comes of the first value at the paths of a rule of which something comes. */
function firstOf<Found>(
  {paths}: CompiledRule,
  layers: Layers,
  members: Members,
  read: (value: unknown) => Found | undefined
): Found | undefined {
  for (const layer of layers)
    for (const path of paths) {
      const value = members.at(layer, path)
      const found = value === undefined ? undefined : read(value)
      if (found) return found
    }
  return undefined
}
