/** One step into a value: the key of an object or the index of an array. */
export type PathKey = PropertyKey

/**
 * Writes a path as one does in code.
 *
 * @param path - Keys and indexes from the outside in, such as `['links', 0, 'url']`.
 * @returns Such as `links[0].url`; `(record)` for the empty path.
 */
export function pathText(path: readonly PathKey[]): string {
  if (path.length === 0) return '(record)'
  return path.map(step).join('').replace(/^\./, '')
}

function step(key: PathKey): string {
  if (typeof key === 'number') return `[${key}]`
  const name = String(key)
  return /^[A-Za-z_$][\w$]*$/.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`
}
