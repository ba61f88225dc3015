import type {NameGroup} from './groups.js'
import type {Mentions} from './mentions.js'

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
 * How each name stands to the other names; nothing where there are none, or too many.
 *
 * @param groups - The names of a paper.
 * @param mentions - What the mentions of each tell.
 * @param proposed - Whether the paper says of each that it is its own.
 */
export function relationsOf(
  groups: readonly NameGroup[],
  mentions: readonly Mentions[],
  proposed: readonly boolean[]
): Relations[] {
  if (groups.length < 2 || groups.length > MAX_RELATED) return []
  const greatest = Math.max(...mentions.map(({count}) => count))
  return groups.map(({key}, index) => {
    const found = {...NO_RELATIONS, share: (mentions[index] as Mentions).count / greatest}
    for (let place = 0; place < groups.length; place++) {
      if (place === index) continue
      const other = (groups[place] as NameGroup).key
      const {titleName, surest} = mentions[place] as Mentions
      if (other.length > key.length && other.includes(key)) found.insideOther = true
      if (titleName) found.otherTitleName = true
      if (proposed[place]) found.otherProposed = true
      if (other.length >= MIN_FAMILY && (key.startsWith(other) || other.startsWith(key))) {
        found.family = Math.max(found.family, surest.either)
        if (titleName) found.titleFamily = true
      }
    }
    return found
  })
}
