type State = 'value' | 'valueOrEnd' | 'key' | 'keyOrEnd' | 'colon' | 'commaOrEnd' | 'done'

const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y

/**
 * Finds where a text stops being JSON (RFC 8259), for what `JSON.parse` says of that differs between engines.
 * Walks through the text once, without a call for each level.
 *
 * @param text - A text that is no JSON.
 * @returns The offset of the first character that cannot stand where it stands; the length where it ends too early.
 */
export function jsonBreak(text: string): number {
  const open: Array<'{' | '['> = []
  let state: State = 'value'
  for (let at = 0; at < text.length; ) {
    const character = text.charAt(at)
    if (' \t\r\n'.includes(character)) {
      at++
      continue
    }
    const end = tokenEnd(text, at)
    const next: State | undefined = end === undefined ? undefined : step(state, character, open)
    if (end === undefined || next === undefined) return at
    state = next
    at = end
  }
  return text.length
}

/** The offset behind a token; `undefined` where there is none. */
function tokenEnd(text: string, at: number): number | undefined {
  const character = text.charAt(at)
  if ('{}[],:'.includes(character)) return at + 1
  if (character === '"') return stringEnd(text, at)
  scalar.lastIndex = at
  return scalar.test(text) ? scalar.lastIndex : undefined
}

function stringEnd(text: string, at: number): number | undefined {
  for (let index = at + 1; index < text.length; index++) {
    const character = text.charAt(index)
    if (character === '"') return index + 1
    if (character < ' ') return undefined
    if (character === '\\') index++
  }
  return undefined
}

/** The state behind a token; `undefined` where it cannot stand. */
function step(state: State, character: string, open: Array<'{' | '['>): State | undefined {
  const inside = (): State => (open.length === 0 ? 'done' : 'commaOrEnd')
  const takesValue = state === 'value' || state === 'valueOrEnd'
  if (character === '{' || character === '[') {
    if (!takesValue) return undefined
    open.push(character)
    return character === '{' ? 'keyOrEnd' : 'valueOrEnd'
  }
  if (character === '}' || character === ']') {
    const matches = open.at(-1) === (character === '}' ? '{' : '[')
    const mayEnd = state === 'commaOrEnd' || state === (character === '}' ? 'keyOrEnd' : 'valueOrEnd')
    if (!matches || !mayEnd) return undefined
    open.pop()
    return inside()
  }
  if (character === ',') {
    if (state !== 'commaOrEnd') return undefined
    return open.at(-1) === '{' ? 'key' : 'value'
  }
  if (character === ':') return state === 'colon' ? 'value' : undefined
  if (state === 'key' || state === 'keyOrEnd') return character === '"' ? 'colon' : undefined
  return takesValue ? inside() : undefined
}
