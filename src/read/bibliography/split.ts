/**
 * Splits a text where a pattern fits outside of braces.
 *
 * @param pattern - A sticky one.
 * @returns The pieces, trimmed, without empty ones.
 */
export function splitOutside(text: string, pattern: RegExp): string[] {
  const pieces: string[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at)
    if (character === '{') depth++
    else if (character === '}') depth--
    if (depth <= 0) {
      pattern.lastIndex = at
      const match = pattern.exec(text)
      if (match && match[0] !== '') {
        pieces.push(text.slice(from, at))
        from = at + match[0].length
        at = from - 1
        continue
      }
    }
    if (character === '\\') at++
  }
  return [...pieces, text.slice(from)].map(piece => piece.trim()).filter(piece => piece !== '')
}
