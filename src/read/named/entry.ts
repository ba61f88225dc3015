import {
  bibtexMembers,
  type FieldName,
  type MemberRule,
  memberRules,
  periodMembers,
  subtitleMembers
} from '../../fields/index.js'
import type {Entry, EntryField} from '../entries.js'
import {lineOf} from '../feed/markup.js'
import {isPlaceholder} from '../parts/placeholders.js'
import {ownTitle} from '../parts/title.js'
import {derivedOf} from './derived.js'
import {peopleOf} from './people.js'
import {readings} from './reading.js'
import {abstractOf} from './text.js'
import {fold, isObject, type JsonObject, listOf, type Members, pathsOf, scalar} from './values.js'

/** An object that is a paper, and the objects that speak of it, too: those in it, and those around it from inside. */
export type Layers = readonly [paper: JsonObject, ...others: JsonObject[]]

/** A rule with its names as `Members.at` takes them. */
interface CompiledRule extends Omit<MemberRule, 'names' | 'note' | 'beside'> {
  readonly paths: ReadonlyArray<readonly string[]>
  readonly beside?: ReadonlyArray<readonly string[]>
}

/** Rules as {@link entryOf} takes them. */
export interface EntryRules {
  readonly title: readonly CompiledRule[]
  readonly abstract: readonly CompiledRule[]
  readonly authors: readonly CompiledRule[]
  /** Those of fields. */
  readonly others: readonly CompiledRule[]
  /** Places among those of the rules that a name begins a path of. */
  readonly byName: ReadonlyMap<string, readonly number[]>
}

/**
 * Makes rules ready for use.
 *
 * @param rules - Those of the title, the abstract and the authors go together.
 * @param paths - The paths of the names of a rule.
 */
export function entryRules(rules: readonly MemberRule[], paths = pathsOf): EntryRules {
  const compiled = rules.map(({names, note: _, beside, ...rule}): CompiledRule => {
    return {...rule, paths: paths(names), ...(beside && {beside: paths(beside)})}
  })
  const of = (...targets: FieldName[]) => compiled.filter(({target}) => targets.includes(target))
  const others = compiled.filter(({target}) => !/^(?:title|abstract|authors)$/.test(target))
  return {
    title: of('title'),
    abstract: of('abstract'),
    authors: of('authors'),
    others,
    byName: placesByName(others)
  }
}

function placesByName(rules: readonly CompiledRule[]): Map<string, number[]> {
  const places = new Map<string, number[]>()
  for (const [place, {paths}] of rules.entries())
    for (const name of new Set(paths.map(([first = '']) => first))) {
      const known = places.get(name)
      if (known) known.push(place)
      else places.set(name, [place])
    }
  return places
}

let ready: EntryRules | undefined

/** The rules of members, made ready when the first entry is read: most sources have none. */
function ownRules(): EntryRules {
  ready ??= entryRules(memberRules)
  return ready
}

const periodPaths = pathsOf(periodMembers)
const subtitlePaths = pathsOf(subtitleMembers)
const bibtexPaths = pathsOf(bibtexMembers)
/** Fields of which a paper has several. */
const several = new Set(['subjects', 'url'])

/** How the comment begins in which Hugging Face's bot lists similar papers. */
const BOT_COMMENT = /^\s*This is an automated message from the Librarian Bot\b/

/** The title of an object; empty where it has none. */
export function titleOf(value: unknown, members: Members, {title} = ownRules()): string {
  // Of a record of this package it is text, even if it looks like an element.
  if (isObject(value) && isRecord(value) && typeof value.title === 'string') return value.title
  for (const {paths, beside} of title)
    for (const path of paths) {
      const found = members.at(value, path)
      const text = mixedText(found) ?? scalar(listOf(found)[0])
      if (text === undefined || (beside && !hasAny(value, beside, members))) continue
      return lineOf(text).trim()
    }
  return scalar(isObject(value) ? derivedOf(value, members)?.title : undefined) ?? ''
}

const inlineMember = /^(?:i|b|u|em|strong|italic|bold)$/

/**
 * xmltodict puts the elements of a text beside it and forgets where they stood: `{"i": "Salix", "#text": "in spring"}`.
 * Their words are those in front where the text does not begin as a title does; elsewhere no place for them is known.
 */
function mixedText(value: unknown): string | undefined {
  if (!isObject(value) || typeof value['#text'] !== 'string') return undefined
  const text = value['#text'].trim()
  if (!/^\p{Ll}/u.test(text)) return undefined
  const inline = Object.keys(value).filter(key => inlineMember.test(key))
  return [...inline.flatMap(key => scalar(value[key]) ?? []), text].join(' ')
}

/**
 * Makes an entry of a paper, by the table of names.
 *
 * @param layers - What the paper itself does not say is looked for in what else speaks of it.
 * @param members - Of this source.
 * @param rules - Those of objects without it.
 */
export function entryOf(layers: Layers, members: Members, rules = ownRules()): Entry {
  const [paper, ...others] = layers
  const derived = layers.map(layer => derivedOf(layer, members)).filter(isObject)
  const all = [...derived, paper, ...others]
  const title = titleIn(all, members, rules)
  const abstract =
    firstOf(rules.abstract, all, members, value => {
      const text = abstractOf(value, members)
      return text === '' || isPlaceholder('abstract', text) ? undefined : text
    }) ?? ''
  const people = firstOf(rules.authors, all, members, value => {
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
      ...fieldsOf({all, own: [...derived, paper]}, members, rules),
      {name: 'organization', value: organization},
      {name: 'comment', value: isComment ? abstract : '', label: 'Librarian Bot'}
    ],
    ...(isRecord(paper) && {record: paper})
  }
}

function titleIn(layers: readonly JsonObject[], members: Members, rules: EntryRules): string {
  const title = layers.map(layer => titleOf(layer, members, rules)).find(Boolean) ?? ''
  const isOf = (paths: ReadonlyArray<readonly string[]>) =>
    layers.some(layer => hasAny(layer, paths, members))
  const bare = title.includes('{') && isOf(bibtexPaths) ? title.replace(/(?<!\\)[{}]/g, '') : title
  const whole = withSubtitle(
    bare,
    layers.map(layer => members.text(layer, subtitlePaths)).find(Boolean) ?? ''
  )
  return /[.\]]$/.test(whole) && isOf(periodPaths) ? ownTitle(whole) : whole
}

/** Longer texts are leads of articles. */
const longestSubtitle = 200

/** "Kites: In Low Wind", as papers are cited. */
function withSubtitle(title: string, subtitle: string): string {
  const line = lineOf(subtitle).trim()
  const isOwn = line !== '' && line.length <= longestSubtitle && !fold(title).includes(fold(line))
  return title !== '' && isOwn ? `${title}${/[:?!]$/.test(title) ? '' : ':'} ${line}` : title
}

/** A record of this package. */
function isRecord(paper: JsonObject): boolean {
  return paper.schemaVersion === 1
}

/** The objects that speak of a paper, and those of them that speak of nothing else. */
interface Speakers {
  readonly all: readonly JsonObject[]
  readonly own: readonly JsonObject[]
}

function fieldsOf({all, own}: Speakers, members: Members, rules: EntryRules): EntryField[] {
  const fields: EntryField[] = []
  const known = new Set<string>()
  const fitting = rulesFor(all, members, rules)
  for (const rule of fitting) {
    if (known.has(rule.target)) continue
    const found = valuesOf(rule, rule.own ? own : all, members)
    fields.push(...found)
    if (found.length > 0 && !several.has(rule.target)) known.add(rule.target)
  }
  for (const rule of fitting) {
    const found = known.has(rule.target) ? [] : unreadDate(rule, rule.own ? own : all, members)
    fields.push(...found)
    if (found.length > 0) known.add(rule.target)
  }
  return fields
}

/** The rules of which some name stands in a paper: few, and in their order. */
function rulesFor(
  layers: readonly JsonObject[],
  members: Members,
  {others, byName}: EntryRules
): CompiledRule[] {
  const places = new Set<number>()
  for (const layer of layers)
    for (const name of members.of(layer).keys()) for (const place of byName.get(name) ?? []) places.add(place)
  return others.filter((_, place) => places.has(place))
}

/** The values of the first name that has some. */
function valuesOf(rule: CompiledRule, layers: readonly JsonObject[], members: Members): EntryField[] {
  const {target: name, as = 'text', form, label} = rule
  const values = firstOf([rule], layers, members, value => {
    const read = readings[as](value, members).filter(({value}) => form?.test(value) ?? true)
    return read.length > 0 ? read : undefined
  })
  const one = as === 'identifier' || as === 'arxiv' ? values?.slice(0, 1) : values
  return (one ?? []).map(value => ({name, label, ...value}))
}

/** A date that cannot be read goes on, so that it is reported, unless another name has one. */
function unreadDate(rule: CompiledRule, layers: readonly JsonObject[], members: Members): EntryField[] {
  if (rule.as !== 'date') return []
  const values = firstOf([rule], layers, members, value => {
    const texts = scalar(value) === undefined ? [] : readings.text(value, members)
    return texts.length > 0 ? texts : undefined
  })
  return (values ?? []).map(({value}) => ({name: rule.target, value}))
}

/** What comes of the first value at the paths of some rules of which something comes. */
function firstOf<Found>(
  rules: readonly CompiledRule[],
  layers: readonly JsonObject[],
  members: Members,
  read: (value: unknown) => Found | undefined
): Found | undefined {
  for (const {paths, beside} of rules)
    for (const layer of layers) {
      if (beside && !hasAny(layer, beside, members)) continue
      for (const path of paths) {
        const value = members.at(layer, path)
        const found = value === undefined ? undefined : read(value)
        if (found) return found
      }
    }
  return undefined
}

function hasAny(value: unknown, paths: ReadonlyArray<readonly string[]>, members: Members): boolean {
  return paths.some(path => members.at(value, path) !== undefined)
}
