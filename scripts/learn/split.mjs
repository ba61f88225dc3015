import {readFileSync} from 'node:fs'

/** The hash at the end of an id that was made of a title. */
const hashOf = (/** @type {string} */ id) => id.slice(id.lastIndexOf('-') + 1)

/**
 * The papers of the annotated listing `mixed` that nothing is learned from. data/annotations/split.json names each by
 * the hash of its title alone.
 *
 * @param {readonly string[]} ids - The `recordId` of each annotated title, as if the paper had no identifier.
 * @returns {ReadonlySet<string>} The ids of the papers that are kept to judge by.
 * @throws {Error} Where a hash of the split is not of an annotated paper.
 */
export function heldOutOf(ids) {
  /** @type {{heldOut: string[]}} */
  const {heldOut} = JSON.parse(readFileSync('data/annotations/split.json', 'utf8'))
  const annotated = new Map(ids.map(id => [hashOf(id), id]))
  return new Set(
    heldOut.map(hash => {
      const id = annotated.get(hash)
      if (id === undefined) throw new Error(`data/annotations/split.json: ${hash} is of no annotated paper`)
      return id
    })
  )
}

/**
 * What a file of weights says of the papers that it was learned from.
 *
 * @param {boolean} isSplit - Whether the papers that are kept to judge by were left out.
 */
export const learnedFrom = isSplit =>
  isSplit ? 'all annotated papers but those of data/annotations/split.json' : 'all annotated papers'
