/** A JSON object. */
export type JsonObject = {readonly [key: string]: unknown}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** An own member; `undefined` where there is none, `null` counts as none. */
export function member(value: unknown, key: string): unknown {
  return isObject(value) && Object.hasOwn(value, key) ? (value[key] ?? undefined) : undefined
}

/** What stands at a path such as `externalIds.DOI`; the empty path is the value itself. */
export function at(value: unknown, path: string): unknown {
  if (path === '') return value
  return path.split('.').reduce<unknown>(member, value)
}

/** Members that hold the text of an element: xml2js, fast-xml-parser, OpenReview, JSON-LD, MongoDB. */
const textMembers = ['_', '#text', '$t', '__text', '_text', '__cdata', 'value', '@value', '$date', '$oid']

/** Takes a value out of arrays of one and of objects that hold only its text. */
export function plain(value: unknown): unknown {
  let inner = value
  for (let depth = 0; depth < 4; depth++) {
    if (Array.isArray(inner) && inner.length === 1) inner = inner[0]
    else {
      const holder = inner
      const key = isObject(holder) ? textMembers.find(name => member(holder, name) !== undefined) : undefined
      if (key === undefined) break
      inner = member(inner, key)
    }
  }
  return inner
}

/** A member, or an attribute of an element that came from XML. */
export function attribute(value: unknown, name: string): unknown {
  return (
    member(value, name) ??
    member(value, `@_${name}`) ??
    member(value, `@${name}`) ??
    at(value, `$.${name}`) ??
    at(value, `_attributes.${name}`)
  )
}

/** The text of a scalar; `undefined` of anything else. */
export function scalar(value: unknown): string | undefined {
  const inner = plain(value)
  if (typeof inner === 'string') return inner
  return typeof inner === 'number' || typeof inner === 'boolean' ? String(inner) : undefined
}

/** The text of the first of these members that has one. */
export function firstText(value: unknown, names: readonly string[]): string | undefined {
  for (const name of names) {
    const text = scalar(attribute(value, name))
    if (text !== undefined && text.trim() !== '') return text
  }
  return undefined
}

/** A value as a list: an array as it is, anything else alone. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value]
}

/** A value as a message shows it. */
export function shown(value: unknown): string {
  if (Array.isArray(value)) return `an array of ${value.length}`
  if (isObject(value)) return 'an object'
  const text = JSON.stringify(value) ?? 'nothing'
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}
