/** An array or object of a JSON text, with its place. */
export interface Outline {
  readonly kind: 'array' | 'object'
  /** Offset of the bracket that opens it. */
  readonly start: number
  /** Offset behind the bracket that closes it; `undefined` where it is never closed. */
  end?: number
  /** Arrays and objects in it, by key or index; those of the first {@link deepest} levels alone. */
  children?: Map<string | number, Outline>
}

/** No list of papers stands deeper. */
export const deepest = 8

/**
 * Finds the arrays and objects of a JSON text without reading their values, so also in a broken text.
 * Walks through the text once and keeps no call for each level.
 *
 * @param text - JSON, whole, cut off or broken.
 * @returns An array that stands for the text: its elements are what stands side by side in it.
 */
export function outlineOf(text: string): Outline {
  const walk = new Walk(text)
  for (let at = 0; at < text.length; ) at = walk.step(at)
  return walk.root
}

interface Level {
  readonly outline: Outline
  index: number
  /** Where the last string stood: in an object, the key of an array or object that follows. */
  key: readonly [start: number, end: number]
}

class Walk {
  readonly root: Outline
  readonly #text: string
  readonly #levels: Level[]
  /** How many of the levels are of each kind. */
  readonly #open = {array: 0, object: 0}

  constructor(text: string) {
    this.#text = text
    this.root = {kind: 'array', start: 0, end: text.length}
    this.#levels = [{outline: this.root, index: 0, key: [0, 0]}]
  }

  /** Reads what stands at an offset and gives the offset behind it. */
  step(at: number): number {
    const level = this.#levels.at(-1)
    const character = this.#text[at]
    if (character === '"') {
      const {end} = stringAt(this.#text, at)
      if (level) level.key = [at, end]
      return end
    }
    if (character === '[') this.#enter('array', at)
    else if (character === '{') this.#enter('object', at)
    else if (character === ']') this.#leave('array', at + 1)
    else if (character === '}') this.#leave('object', at + 1)
    else if (character === ',' && level && level.outline !== this.root) level.index++
    return at + 1
  }

  #enter(kind: Outline['kind'], start: number): void {
    const outline: Outline = {kind, start}
    const level = this.#levels.at(-1)
    if (level && this.#levels.length <= deepest) {
      level.outline.children ??= new Map()
      level.outline.children.set(this.#keyOf(level), outline)
    }
    this.#open[kind]++
    this.#levels.push({outline, index: 0, key: [start, start]})
  }

  /** A bracket that closes another kind closes what stands between, too. */
  #leave(kind: Outline['kind'], end: number): void {
    if (this.#open[kind] === 0) return
    for (let level = this.#levels.pop(); level; level = this.#levels.pop()) {
      this.#open[level.outline.kind]--
      if (level.outline.kind !== kind) continue
      level.outline.end = end
      return
    }
  }

  /** Where a comma is missing, an element is one behind the last. */
  #freePlace(level: Level): number {
    if (level.outline.children?.has(level.index)) level.index++
    return level.index
  }

  #keyOf(level: Level): string | number {
    const {outline, key} = level
    if (outline === this.root) return outline.children?.size ?? 0
    if (outline.kind === 'array') return this.#freePlace(level)
    const raw = this.#text.slice(...key)
    if (!raw.includes('\\')) return raw.slice(1, -1)
    try {
      return String(JSON.parse(raw))
    } catch {
      return raw.slice(1, -1)
    }
  }
}

/**
 * Finds the end of a string. One whose closing quote is missing ends before a line that begins as a line
 * of JSON does.
 *
 * @param text - JSON.
 * @param at - Offset of the opening quote.
 * @returns Offset behind the string, and whether a quote closes it.
 */
export function stringAt(text: string, at: number): {readonly end: number; readonly closed: boolean} {
  for (let index = at + 1; index < text.length; index++) {
    const character = text[index]
    if (character === '"') return {end: index + 1, closed: true}
    if (character === '\\') index++
    else if (character === '\n') {
      const next = spacesEnd(text, index)
      if (/["}\]]/.test(text[next] ?? '')) return {end: index, closed: false}
      index = next - 1
    }
  }
  return {end: text.length, closed: false}
}

/** The offset behind white space. */
export function spacesEnd(text: string, at: number): number {
  let end = at
  while (end < text.length && ' \t\r\n'.includes(text.charAt(end))) end++
  return end
}
