import {readFileSync} from 'node:fs'

/**
 * The papers of the annotated listing `mixed` that nothing is learned from, of scripts/split.json.
 *
 * @param {readonly string[]} ids - The `recordId` of each annotated title, as if the paper had no identifier.
 * @returns {ReadonlySet<string>} The ids of the papers that are kept to judge by.
 * @throws {Error} Where an id of the split is not of an annotated paper.
 */
export function heldOutOf(ids) {
  /** @type {{heldOut: string[]}} */
  const {heldOut} = JSON.parse(readFileSync('scripts/split.json', 'utf8'))
  const annotated = new Set(ids)
  const missing = heldOut.filter(id => !annotated.has(id))
  if (missing.length === 0) return new Set(heldOut)
  throw new Error(
    `scripts/split.json: ${missing.length} of ${heldOut.length} ids are of no annotated paper, as ${missing[0]}`
  )
}
