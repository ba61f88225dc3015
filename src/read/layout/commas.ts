import {fieldsOfColumn} from '../../fields/index.js'
import {partOfColumn} from '../parts/labels.js'
import {isNames} from '../parts/people.js'
import type {Row} from './block.js'
import type {Unit} from './classes.js'
import type {Commas} from './head.js'
import {labelAt} from './lines.js'
import type {Place} from './vote.js'

/** A record, with where its title may stand. */
interface Titled {
  readonly from: number
  readonly to: number
  readonly places: readonly Place[]
}

/** How many lines of a record are looked at for its authors. */
const authorLines = 6

/**
 * Reads the commas of titles in the records of a class: "Act Slow" in "Think Fast, Act Slow" is a name by its form
 * alone. It is none where the record names its authors elsewhere; else most records of the class say whether their
 * titles are followed by names.
 *
 * @returns The places of each record, with the commas of its title read so.
 */
export function commasOf(units: readonly Unit[], records: readonly Titled[]): Array<readonly Place[]> {
  const own = records.map(record => ownCommas(units, record))
  const others = records.filter((_, index) => own[index] === undefined)
  const usual = usualCommas(others.map(({places}) => places))
  return records.map(({from, places}, index) => {
    const commas = own[index] ?? usual
    return places.map(place => (place.at === from ? {...place, slots: place.slots.reading(commas)} : place))
  })
}

/** What a record says by itself. */
function ownCommas(units: readonly Unit[], {from, to, places}: Titled): Commas | undefined {
  const first = units[from]
  if (first?.kind === 'row') return isTold(first) ? 'words' : undefined
  const behind = places.find(({at}) => at === from)?.slots.namesBehind
  if (behind === undefined) return undefined
  const authors = authorsBelow(units, from, to)
  if (authors === undefined) return undefined
  // "Kites in Low Wind, C. Reed" over what looks like a name.
  return behind === 'sure' && authors !== 'label' ? 'sure' : 'words'
}

/** Whether a row has a column of authors, or one of nothing but titles. */
function isTold({columns}: Row): boolean {
  return columns.some(column => {
    const part = partOfColumn(column)
    return part === 'authors' || (part === 'title' && fieldsOfColumn(column).length <= 1)
  })
}

/** How the lines behind the first line of a record name authors, if they do. */
function authorsBelow(units: readonly Unit[], from: number, to: number): 'label' | 'line' | undefined {
  let before = ''
  for (let at = from; at < Math.min(to, from + authorLines); at++) {
    const unit = units[at]
    if (!unit || unit.kind === 'row') return undefined
    if (at > from && (unit.label === 'authors' || labelAt(unit.inline)?.name === 'authors')) return 'label'
    for (const line of unit.inline.text.slice(0, longestLines).split('\n')) {
      const words = line.trim()
      // A list that breaks off behind a comma goes on.
      if (before !== '' && !before.endsWith(',') && isNames(words)) return 'line'
      if (words !== '') before = words
    }
  }
  return undefined
}

const longestLines = 2000

/** What most of the records say that name no authors elsewhere. */
function usualCommas(records: ReadonlyArray<readonly Place[]>): Commas {
  let [names, sure] = [0, 0]
  for (const places of records) {
    const behind = places[0]?.slots.namesBehind ?? 'none'
    if (behind !== 'none') names++
    if (behind === 'sure') sure++
  }
  return names * 2 >= records.length && (sure > 0 || names >= leastAlike) ? 'names' : 'sure'
}

/** So many records of the same form bear each other out. */
const leastAlike = 3
