import {COSTS, FAULTS, MERITS, SPEEDS, TIMES} from '../../tree/measures.js'

/** Which values of a metric are better. */
export type Better = 'higher' | 'lower'

/** Heads that say so only where no word before them does: an error *rate*, a toxicity *score*. */
const HEADS = new Set(['rates', 'score', 'scores', 'performance'])

/**
 * Tells which values of a metric are better, where its name says so.
 *
 * @param name - Such as `word error rate`, `Recall@10` or `mAP50`.
 * @returns Absent where no word of the name is known.
 */
export function betterOf(name: string): Better | undefined {
  // "error of localisation": what stands before "of" is measured.
  const words = (name.toLowerCase().split(' of ')[0] ?? '').split(/[\s/_-]+/).map(known)
  const word = words.findLast(word => word && !HEADS.has(word)) ?? words.findLast(word => word)
  if (!word) return undefined
  return MERITS.has(word) || SPEEDS.has(word) ? 'higher' : 'lower'
}

/** The word, or what it is without a number ("recall@10", "map50"), where a table has it. */
function known(word: string): string | undefined {
  return [word, word.replace(/@?\d{1,9}$/, '')].find(form => TABLES.some(table => table.has(form)))
}

const TABLES = [TIMES, COSTS, FAULTS, SPEEDS, MERITS]
