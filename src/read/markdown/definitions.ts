/** Addresses of references, by label; see {@link labelKey}. */
export type Definitions = ReadonlyMap<string, string>

const definition =
  /^ {0,3}\[(?!\^)((?:[^[\]\\\n]|\\.){1,200})\]:[ \t]{0,9}\r?\n?[ \t]{0,9}<?([^\s<>]{1,2000})>?/gm

/** What two writings of a label have in common. */
export function labelKey(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase()
}

/** Finds the addresses of references. */
export function definitionsIn(text: string): Definitions {
  const found = new Map<string, string>()
  for (const [, label = '', url = ''] of text.matchAll(definition)) {
    const key = labelKey(label)
    if (!found.has(key)) found.set(key, url)
  }
  return found
}

/** Stands for a bracket that is text. */
const meaningless = '\u00a4'
const bracket = /\\.|[[\]]|\n[ \t>]*\n/gs

/**
 * Makes brackets meaningless that lead nowhere, since the parser takes each pair for a reference, and no link may stand
 * within a link: "[[Paper]](https://…)".
 *
 * @param text - Markdown.
 * @param definitions - What references lead to.
 * @returns A text of the same length.
 */
export function withoutLooseBrackets(text: string, definitions: Definitions): string {
  const loose: number[] = []
  let open: number[] = []
  for (const {0: mark, index} of text.matchAll(bracket)) {
    if (mark === '[') open.push(index)
    else if (mark === ']') {
      const start = open.pop()
      if (start !== undefined && isLoose(text, start, index, definitions)) loose.push(start, index)
    } else if (mark.startsWith('\n')) open = []
  }
  if (loose.length === 0) return text
  const parts: string[] = []
  let from = 0
  for (const at of loose.sort((one, two) => one - two)) {
    parts.push(text.slice(from, at), meaningless)
    from = at + 1
  }
  return parts.join('') + text.slice(from)
}

function isLoose(text: string, start: number, end: number, definitions: Definitions): boolean {
  const next = text[end + 1]
  if (next === '(' || next === ':' || text[start - 1] === ']') return false
  const label = /^\[([^[\]\n]{1,200})\]/.exec(text.slice(end + 1, end + 210))?.[1]
  return !definitions.has(labelKey(label ?? text.slice(start + 1, end)))
}
