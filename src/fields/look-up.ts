import type {FieldName} from './names.js'
import {nameRules, otherTags, type Place, type TagFormat, tagRules} from './table.js'

/** What a place takes over from others. */
const places: Readonly<Record<Place, readonly Place[]>> = {
  line: ['line'],
  label: ['line', 'label'],
  column: ['column', 'label', 'line'],
  meta: ['meta']
}

/** `tl;dr` holds what stands between names. */
function split(names: string): string[] {
  return names.split('; ')
}

const fields: Readonly<Record<Place, ReadonlyMap<string, FieldName>>> = {
  line: /* @__PURE__ */ mapOf('line'),
  label: /* @__PURE__ */ mapOf('label'),
  column: /* @__PURE__ */ mapOf('column'),
  meta: /* @__PURE__ */ mapOf('meta')
}

function mapOf(place: Place): Map<string, FieldName> {
  const map = new Map<string, FieldName>()
  for (const where of places[place])
    for (const rule of nameRules)
      if (rule.where === where)
        for (const name of split(rule.names)) if (!map.has(name)) map.set(name, rule.field)
  return map
}

/** Longer texts are no names of fields. */
const longest = 40

/** A label without the signs around it, in lower case: "**Authors：**" is "authors". */
function bare(label: string): string {
  if (label.length > longest + 20) return ''
  const words = label
    .replace(/^[^\p{L}]+/u, '')
    .replace(/(?<![\s:：*_])[\s:：*_]+$/, '')
    .replace(/\s+/g, ' ')
    .toLowerCase()
  return words.length > longest ? '' : words
}

/**
 * The part of a paper that a name stands for.
 *
 * @param label - With or without a colon behind it.
 * @param place - Where it stands.
 */
export function fieldNamed(label: string, place: Place): FieldName | undefined {
  return fields[place].get(bare(label))
}

/** The parts of a paper that stand in a column, most often one: "Title & Authors" has two. */
export function fieldsOfColumn(label: string): readonly FieldName[] {
  const whole = fieldNamed(label, 'column')
  if (whole) return [whole]
  const parts = bare(label)
    .split(/\s?[&/+,、]\s?|\s(?:and|or)\s/)
    .map(part => fieldNamed(part, 'column'))
  const known = parts.flatMap(part => part ?? [])
  return known.length === parts.length ? [...new Set(known)] : []
}

/** The names of a field in one place, the best first. */
export function namesOf(field: FieldName, place: Place): readonly string[] {
  return nameRules.flatMap(rule => (rule.field === field && rule.where === place ? split(rule.names) : []))
}

/** The tags of a field in an export, the best first. */
export function tagsOf(field: FieldName, format: TagFormat): readonly string[] {
  return tagGroupsOf(field, format).flat()
}

/** The same, those that may stand side by side together. */
export function tagGroupsOf(field: FieldName, format: TagFormat): ReadonlyArray<readonly string[]> {
  return tagGroups.get(field)?.[format] ?? []
}

const tagGroups = /* @__PURE__ */ new Map(
  /* @__PURE__ */ tagRules.map(({field, tags: {ris, medline, endnote, isi, ovid, refworks}}) => [
    field,
    {
      ris: groupsOf(ris),
      medline: groupsOf(medline),
      endnote: groupsOf(endnote),
      isi: groupsOf(isi),
      ovid: groupsOf(ovid),
      refworks: groupsOf(refworks)
    }
  ])
)

function groupsOf(tags: string): string[][] {
  return tags === '' ? [] : tags.split(' ').map(group => group.split(','))
}

/** Whether a tag says nothing of a paper. */
export function isOtherTag(tag: string, format: TagFormat): boolean {
  return ` ${otherTags[format]} `.includes(` ${tag} `)
}

/** All tags that are known of an export. */
export function knownTags(format: TagFormat): ReadonlySet<string> {
  return new Set([...tagRules.flatMap(({field}) => tagsOf(field, format)), ...otherTags[format].split(' ')])
}
