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
interface CompiledRule extends Omit<MemberRule, 'names' | 'note'> {
  readonly paths: ReadonlyArray<readonly string[]>
}

const compiledRules = memberRules.map(
  ({names, note: _, ...rule}): CompiledRule => ({...rule, paths: pathsOf(names)})
)
const titleRule = ruleOf('title')
const abstractRule = ruleOf('abstract')
const authorsRule = ruleOf('authors')
const partRules = new Set([titleRule, abstractRule, authorsRule])
const rules = compiledRules.filter(rule => !partRules.has(rule))
/** Fields of which a paper has several. */
const several = new Set(['subjects', 'url'])

/** How the comment begins in which Hugging Face's bot lists similar papers. */
const BOT_COMMENT = /^\s*This is an automated message from the Librarian Bot\b/

function ruleOf(target: FieldName): CompiledRule {
  return compiledRules.find(rule => rule.target === target) ?? {target, paths: []}
}

/** The title of an object; empty where it has none. */
export function titleOf(value: unknown, members: Members): string {
  for (const path of titleRule.paths) {
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
 */
export function entryOf(layers: Layers, members: Members): Entry {
  const [paper] = layers
  const title = layers.map(layer => titleOf(layer, members)).find(Boolean) ?? ''
  const abstract = firstOf(abstractRule, layers, members, abstractOf) ?? ''
  const people = firstOf(authorsRule, layers, members, value => {
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
      ...fieldsOf(layers, members),
      {name: 'organization', value: organization},
      {name: 'comment', value: isComment ? abstract : '', label: 'Librarian Bot'}
    ],
    ...(isRecord(paper) && {record: paper})
  }
}

/** A record of this package. */
function isRecord(paper: JsonObject): boolean {
  return paper.schemaVersion === 1
}

function fieldsOf(layers: Layers, members: Members): EntryField[] {
  const fields: EntryField[] = []
  const known = new Set<string>()
  for (const rule of rules) {
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
