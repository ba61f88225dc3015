import {spacesEnd, stringAt} from './outline.js'

/** What programs write where JSON has other words. */
const words: ReadonlyMap<string, string> = new Map([
  ['NaN', 'null'], // Python's json.dumps of a missing number
  ['Infinity', 'null'],
  ['-Infinity', 'null'],
  ['undefined', 'null'],
  ['None', 'null'],
  ['True', 'true'],
  ['False', 'false']
])

/**
 * Makes strict JSON of what is nearly JSON: commas before a closing bracket go, line ends and tabs inside
 * strings are escaped, comments go, `NaN` and such words become those of JSON.
 *
 * @param text - JSON that does not parse.
 * @returns The text, changed; it may still not parse.
 */
export function strictJson(text: string): string {
  const pieces: string[] = []
  let from = 0
  const replace = (start: number, end: number, value: string) => {
    pieces.push(text.slice(from, start), value)
    from = end
  }
  for (let at = 0; at < text.length; ) {
    const character = text.charAt(at)
    if (character === '"') {
      const {end, closed} = stringAt(text, at)
      const raw = text.slice(at, end)
      if (!closed || /[\0-\x1f]/.test(raw)) replace(at, end, escaped(raw) + (closed ? '' : '"'))
      at = end
    } else if (character === '/') {
      const end = commentEnd(text, at)
      if (end > at) replace(at, end, '')
      at = Math.max(end, at + 1)
    } else if (character === ',') {
      const next = gapEnd(text, at + 1)
      if (/[\]}]/.test(text.charAt(next))) replace(at, at + 1, '')
      at++
    } else if (/[-A-Za-z]/.test(character)) {
      const end = wordEnd(text, at)
      const word = words.get(text.slice(at, end))
      if (word !== undefined) replace(at, end, word)
      at = end
    } else at++
  }
  return pieces.join('') + text.slice(from)
}

/** Offset behind a comment that begins here, which JSON has not; without one, the same. */
function commentEnd(text: string, at: number): number {
  const isLine = text.startsWith('//', at)
  if (!isLine && !text.startsWith('/*', at)) return at
  const end = text.indexOf(isLine ? '\n' : '*/', at + 2)
  return end === -1 ? text.length : end + (isLine ? 0 : 2)
}

/** Offset behind white space and comments. */
function gapEnd(text: string, at: number): number {
  let end = spacesEnd(text, at)
  for (let next = commentEnd(text, end); next > end; next = commentEnd(text, end)) end = spacesEnd(text, next)
  return end
}

function escaped(raw: string): string {
  return raw.replace(/[\0-\x1f]/g, control => `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

function wordEnd(text: string, at: number): number {
  let end = at + 1
  while (end < text.length && /[A-Za-z]/.test(text.charAt(end))) end++
  return end
}
