/** Addresses of references, by label; see {@link labelKey}. */
export type Definitions = ReadonlyMap<string, string>

const definition = /^ {0,3}\[(?!\^)((?:[^[\]\\\n]|\\.){1,200})\]:[ \t]*\r?\n?[ \t]*<?([^\s<>]{1,2000})>?/gm

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
