/** A JSON object. */
export type JsonObject = {readonly [key: string]: unknown}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A name without case and punctuation: `arXiv_ID`, `arxiv-id` and `@arxivId` are one. */
export function fold(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9\u0080-\uffff]+/g, '')
}

const place = /^-?\d+$/

/** Paths of names as {@link Members.at} takes them: `doi externalIds.DOI`. */
export function pathsOf(names: string): string[][] {
  return names.split(' ').map(name => name.split('.').map(step => (place.test(step) ? step : fold(step))))
}

/** Members that hold the attributes of an element that came from XML (xml2js, xml-js). */
const attributeMembers = ['$', '_attributes']
/** Members that say what the value beside them is: `{"type": "doi", "value": "10.5555/1"}`. */
const typeMembers =
  'type idtype scheme datetype descriptiontype titletype identifiertype eidtype qualifiername schema classid pubidtype'.split(
    ' '
  )

/** How many elements of a list are looked at for one of a type. */
const mostTyped = 50
/** How many objects are remembered: more than a paper has. */
const mostKnown = 200
/** How many names are remembered in their folded form: more than a source has, unless it keys its papers. */
const mostNames = 2000

/** Members of objects by their folded names; `null`, empty strings and empty arrays count as missing. */
export class Members {
  readonly #known = new Map<JsonObject, ReadonlyMap<string, unknown>>()
  readonly #names = new Map<string, string>()

  /**
   * What stands at a path of folded names such as `['externalids', 'doi']`. A number is a place in an array,
   * from its end where it is negative. Any other step into an array leads to the element of this type, as in
   * `articleids.doi` to `{"idtype": "doi", "value": "10.5555/1"}`, or to a member of the first element that has it.
   */
  at(value: unknown, path: readonly string[]): unknown {
    let inner = value
    for (const name of path) {
      if (Array.isArray(inner)) inner = place.test(name) ? inner.at(Number(name)) : this.#among(inner, name)
      else inner = isObject(inner) ? (this.of(inner).get(name) ?? this.#ofType(inner, name)) : undefined
      if (inner === undefined) return undefined
    }
    return inner
  }

  /** An object alone that says that it is of this type, as one in a list does. */
  #ofType(object: JsonObject, name: string): JsonObject | undefined {
    const members = this.of(object)
    const isOfType = typeMembers.some(type => {
      const says = members.get(type)
      return typeof says === 'string' && this.fold(says) === name
    })
    return isOfType ? object : undefined
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
    this.#add(object, members)
    for (const name of attributeMembers) this.#add(own(object, name), members)
    if (this.#known.size === mostKnown) this.#known.clear()
    this.#known.set(object, members)
    return members
  }

  #add(object: unknown, members: Map<string, unknown>): void {
    if (!isObject(object)) return
    for (const key in object) {
      if (!Object.hasOwn(object, key)) continue
      const value = object[key]
      if (isMissing(value)) continue
      const name = this.fold(key)
      if (!members.has(name)) members.set(name, value)
    }
  }

  /** A name without case and punctuation; see {@link fold}. */
  fold(key: string): string {
    const known = this.#names.get(key)
    if (known !== undefined) return known
    const name = fold(key)
    if (this.#names.size === mostNames) this.#names.clear()
    this.#names.set(key, name)
    return name
  }

  #among(list: readonly unknown[], name: string): unknown {
    let member: unknown
    let typed: unknown
    for (const each of list.slice(0, mostTyped)) {
      if (!isObject(each)) continue
      member ??= this.of(each).get(name)
      typed ??= this.#ofType(each, name)
    }
    return list.length === 1 ? (member ?? typed) : (typed ?? member)
  }
}

function isMissing(value: unknown): boolean {
  return value === null || value === '' || (Array.isArray(value) && value.length === 0)
}

function own(object: JsonObject, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined
}

/** Members that hold the text of an element: xml2js, fast-xml-parser, xml-js, OpenReview, JSON-LD, MongoDB, WordPress, Notion. */
const textMembers =
  '_ #text $t __text _text __cdata value @value $date $oid $numberInt $numberLong rendered plain_text'.split(
    ' '
  )

/** Languages that a text may be keyed by: `{"en": "Kites", "de": "Drachen"}`; the first of these is taken. */
const languages = 'en fr de es pt it nl zh ja ko ru pl uk'.split(' ')
const languageKey = new RegExp(`^(?:${languages.join('|')})(?:[-_][A-Za-z]{2,4})?$`)

/** Takes a value out of arrays of one and of objects that hold only its text. */
export function plain(value: unknown): unknown {
  let inner = value
  for (let depth = 0; depth < 4; depth++) {
    const holder = inner
    if (Array.isArray(holder) && holder.length === 1) inner = holder[0]
    else if (isObject(holder)) {
      const key =
        textMembers.find(name => (own(holder, name) ?? undefined) !== undefined) ?? keyOfText(holder)
      // Figshare numbers what has a name.
      if (key === 'value' && own(holder, 'name') !== undefined) break
      if (key === undefined) break
      inner = holder[key]
    } else break
  }
  return inner
}

/** Types of values in Notion, which stand in a member of the same name. */
const notionTypes = new Set(['title', 'rich_text', 'number', 'url', 'date', 'select', 'multi_select'])

/** `$` holds a text in Elsevier's JSON and attributes elsewhere. */
function keyOfText(holder: JsonObject): string | undefined {
  const type = own(holder, 'type')
  if (typeof type === 'string' && notionTypes.has(type) && own(holder, type) !== undefined) return type
  if (typeof own(holder, '$') === 'string') return '$'
  const keys = Object.keys(holder)
  if (keys.length > languages.length || !keys.every(key => languageKey.test(key))) return undefined
  return languages.flatMap(language => keys.find(key => key.startsWith(language)) ?? [])[0]
}

/** The text of a string or a number, trimmed; `undefined` of anything else, and of an empty text. */
export function scalar(value: unknown): string | undefined {
  const inner = typeof value === 'string' ? value : plain(value)
  const text = typeof inner === 'string' ? inner : Number.isFinite(inner) ? String(inner) : ''
  return text.trim() || undefined
}

/**
 * A value as a list: an array as it is, also one that is written in a text or that its holder holds alone, as an
 * element of XML does (`{"author": ["Ada Example", "Bo Example"]}`); anything else alone.
 */
export function listOf(value: unknown): readonly unknown[] {
  const inner = isObject(value) ? (plain(value) ?? value) : value
  if (Array.isArray(inner)) {
    const [only] = inner
    return (inner.length === 1 && isObject(only) ? heldAlone(only) : undefined) ?? inner
  }
  if (typeof inner === 'string') return listInText(inner) ?? [inner]
  const held = isObject(inner) ? heldAlone(inner) : undefined
  return held ?? [inner]
}

/** The list that an object holds and nothing else; also one whose places are its keys: `{"0": …, "1": …}`. */
function heldAlone(object: JsonObject): readonly unknown[] | undefined {
  // What begins with a sign is an attribute of XML.
  const keys = Object.keys(object).filter(key => !/^[@$_]/.test(key))
  const values = keys.map(key => object[key])
  const [only] = values
  if (values.length === 1 && Array.isArray(only)) return only
  if (values.length === 1 && isObject(only)) return [only]
  return values.length > 0 && keys.every(key => /^\d{1,6}$/.test(key)) ? values : undefined
}

/** A list that a program wrote into a text: `['Ada Example', "Bo O'Example"]`, `[{"name": "Ada Example"}]`. */
function listInText(text: string): readonly unknown[] | undefined {
  const trimmed = text.trim()
  if (!/^\[\s*(?:[\]{'"[]|[\w.]{1,40}\()/.test(trimmed) || !trimmed.endsWith(']')) return undefined
  const list = parsed(trimmed) ?? parsed(jsonOfPython(trimmed.replace(pythonObject, '$1')))
  return Array.isArray(list) ? list : undefined
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** An object as Python prints it: `arxiv.Result.Author('Ada Example')`. */
const pythonObject = /\b[\w.]{1,40}\(('[^']{0,200}'|"[^"]{0,200}")\)/g
const pythonWords: Readonly<Record<string, string>> = {
  None: 'null',
  True: 'true',
  False: 'false',
  nan: 'null'
}

/** Makes JSON of a list as Python prints it. */
function jsonOfPython(text: string): string {
  const pieces: string[] = []
  for (let at = 0; at < text.length; ) {
    const character = text.charAt(at)
    const isQuote = character === "'" || character === '"'
    const end = isQuote ? quoteEnd(text, at) : wordEnd(text, at)
    const token = text.slice(at, end)
    pieces.push(isQuote ? quoted(token.slice(1, -1)) : (pythonWords[token] ?? token))
    at = end
  }
  return pieces.join('')
}

function quoted(inner: string): string {
  return JSON.stringify(inner.replace(/\\n/g, '\n').replace(/\\(['"\\])/g, '$1'))
}

/** Offset behind the quote that closes a string. */
function quoteEnd(text: string, at: number): number {
  let end = at + 1
  while (end < text.length && text[end] !== text[at]) end += text[end] === '\\' ? 2 : 1
  return end + 1
}

/** Offset behind a word, or behind one character. */
function wordEnd(text: string, at: number): number {
  let end = at + 1
  while (/[A-Za-z]/.test(text.charAt(end - 1)) && /[A-Za-z]/.test(text.charAt(end))) end++
  return end
}
