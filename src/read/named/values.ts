/** A JSON object. */
export type JsonObject = {readonly [key: string]: unknown}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A name without case and punctuation: `arXiv_ID`, `arxiv-id` and `@arxivId` are one. */
export function fold(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9\u0080-\uffff]+/g, '')
}

/** Paths of names as {@link Members.at} takes them: `doi externalIds.DOI`. */
export function pathsOf(names: string): string[][] {
  return names.split(' ').map(name => name.split('.').map(step => (/^-?\d+$/.test(step) ? step : fold(step))))
}

/** Members that hold the attributes of an element that came from XML (xml2js, xml-js). */
const attributeMembers = ['$', '_attributes']

/** How many objects are remembered: more than a paper has. */
const mostKnown = 200

/** Members of objects by their folded names; `null`, empty strings and empty arrays count as missing. */
export class Members {
  readonly #known = new Map<JsonObject, ReadonlyMap<string, unknown>>()

  /**
   * What stands at a path of folded names such as `['externalids', 'doi']`. A number is a place in an array,
   * from its end where it is negative; otherwise a step into an array of one goes into its element.
   */
  at(value: unknown, path: readonly string[]): unknown {
    let inner = value
    for (const name of path) {
      const list = Array.isArray(inner) ? inner : undefined
      if (list && /^-?\d+$/.test(name)) inner = list.at(Number(name))
      else {
        const holder: unknown = list?.length === 1 ? list[0] : inner
        inner = isObject(holder) ? this.of(holder).get(name) : undefined
      }
      if (inner === undefined) return undefined
    }
    return inner
  }

  /** The first text at one of these paths. */
  text(value: unknown, paths: ReadonlyArray<readonly string[]>): string | undefined {
    for (const path of paths) {
      const text = scalar(this.at(value, path))
      if (text !== undefined) return text
    }
    return undefined
  }

  /** The members of an object. */
  of(object: JsonObject): ReadonlyMap<string, unknown> {
    const known = this.#known.get(object)
    if (known) return known
    const members = new Map<string, unknown>()
    addMembers(object, members)
    for (const name of attributeMembers) addMembers(own(object, name), members)
    if (this.#known.size === mostKnown) this.#known.clear()
    this.#known.set(object, members)
    return members
  }
}

function addMembers(object: unknown, members: Map<string, unknown>): void {
  if (!isObject(object)) return
  for (const [key, value] of Object.entries(object)) {
    const name = fold(key)
    if (!isMissing(value) && !members.has(name)) members.set(name, value)
  }
}

function isMissing(value: unknown): boolean {
  return value === null || value === '' || (Array.isArray(value) && value.length === 0)
}

function own(object: JsonObject, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined
}

/** Members that hold the text of an element: xml2js, fast-xml-parser, xml-js, OpenReview, JSON-LD, MongoDB. */
const textMembers = ['_', '#text', '$t', '__text', '_text', '__cdata', 'value', '@value', '$date', '$oid']

/** Takes a value out of arrays of one and of objects that hold only its text. */
export function plain(value: unknown): unknown {
  let inner = value
  for (let depth = 0; depth < 4; depth++) {
    const holder = inner
    if (Array.isArray(holder) && holder.length === 1) inner = holder[0]
    else if (isObject(holder)) {
      const key = textMembers.find(name => (own(holder, name) ?? undefined) !== undefined)
      if (key === undefined) break
      inner = holder[key]
    } else break
  }
  return inner
}

/** The text of a string or a number, trimmed; `undefined` of anything else, and of an empty text. */
export function scalar(value: unknown): string | undefined {
  const inner = plain(value)
  const text = typeof inner === 'string' ? inner : Number.isFinite(inner) ? String(inner) : ''
  return text.trim() || undefined
}

/** `['Ada Example', "Bo O'Example"]`: a list that Python wrote into a text. */
const pythonList = /^\[\s*(?:'[^']*'|"[^"]*")(?:\s*,\s*(?:'[^']*'|"[^"]*"))*(?:\s*,)?\s*\]$/

/** A value as a list: an array as it is, also one that is written in a text; anything else alone. */
export function listOf(value: unknown): readonly unknown[] {
  const inner = isObject(value) ? (plain(value) ?? value) : value
  if (Array.isArray(inner)) return inner
  if (typeof inner === 'string' && pythonList.test(inner.trim()))
    return [...inner.matchAll(/'([^']*)'|"([^"]*)"/g)].map(([, single, double]) => single ?? double)
  return [inner]
}
