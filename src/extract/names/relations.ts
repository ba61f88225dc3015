import {either, most} from './certainty.js'
import type {NameGroup} from './groups.js'

/** How a name stands to the other names of its paper. */
export interface Relations {
  /** Whether another name holds it: SAM, where there is SAM 2. */
  readonly insideOther: boolean
  /** Probability of the surest name that begins with it, or that it begins with. */
  readonly family: number
  /** Whether it begins with the name of the title, or that with it: "Moss: …" and "Moss-4B". */
  readonly titleFamily: boolean
  /** Whether another name is the name of the title. */
  readonly otherTitleName: boolean
  /** Whether the paper says of another name that it is its own. */
  readonly otherProposed: boolean
  /** How often it stands in the text, beside the name that stands there most often. */
  readonly share: number
}

const MIN_FAMILY = 3
/** Papers have fewer names; a longer text is not compared name by name. */
const MAX_RELATED = 200

/** Of a name that stands alone, or among too many to compare. */
export const NO_RELATIONS: Relations = {
  insideOther: false,
  family: 0,
  titleFamily: false,
  otherTitleName: false,
  otherProposed: false,
  share: 1
}

/**
 * How each name stands to the other names.
 *
 * @param groups - The names of a paper.
 * @param isProposed - Whether the paper says of a name that it is its own.
 */
export function relationsOf(
  groups: readonly NameGroup[],
  isProposed: (group: NameGroup) => boolean
): Relations[] {
  if (groups.length > MAX_RELATED) return []
  const sure = groups.map(({candidates}) => most(candidates, either))
  const titled = groups.map(({candidates}) => candidates.some(({span}) => span.titleName))
  const proposed = groups.map(isProposed)
  const greatest = Math.max(...groups.map(({candidates}) => candidates.length))
  return groups.map(({key, candidates}, index) => {
    const found = {...NO_RELATIONS, share: candidates.length / greatest}
    groups.forEach((other, place) => {
      if (place === index) return
      if (other.key.length > key.length && other.key.includes(key)) found.insideOther = true
      if (titled[place]) found.otherTitleName = true
      if (proposed[place]) found.otherProposed = true
      if (other.key.length >= MIN_FAMILY && (key.startsWith(other.key) || other.key.startsWith(key))) {
        found.family = Math.max(found.family, sure[place] ?? 0)
        if (titled[place]) found.titleFamily = true
      }
    })
    return found
  })
}
