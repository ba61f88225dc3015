import type {Quantity} from '../numbers.js'
import {type Emit, Templates} from './model.js'
import type {Place, Scan} from './scan.js'
import {bucket, UNIT_GROUPS, unitGroup} from './value-templates.js'
import {wordAt} from './words.js'

/** A result whose dataset is looked for. */
export interface Measured {
  readonly quantity: Quantity
  readonly change: boolean
  /** The result before it and the dataset that was found for it. */
  readonly last?: {readonly quantity: Quantity; readonly place: Place | undefined} | undefined
  /** The result behind it. */
  readonly next: Quantity | undefined
  /** Its place in a list of numbers, and the length of the list. */
  readonly runRank: number
  readonly runCount: number
}

const NONE = 'none'
const REACH = 40
const MAX_PLACES = 12
/** "*On* the challenging *Kites*, …": tokens before a dataset that opens its sentence. */
const OPENING = 3

/** The datasets that a result may have been measured on; `undefined` stands for none. */
export function placesFor(scan: Scan, {quantity, last}: Measured): Array<Place | undefined> {
  const found: Array<Place | undefined> = [undefined]
  const from = Math.max(scan.sentences[quantity.sentence] ?? 0, quantity.start - REACH)
  const to = Math.min(scan.sentences[quantity.sentence + 1] ?? 0, quantity.end + REACH)
  for (let index = from; index < to && found.length < MAX_PLACES; index++) {
    const place = scan.datasets[scan.datasetAt[index] ?? -1]
    if (!place) continue
    found.push(place)
    index = place.end - 1
  }
  if (last?.place && !found.includes(last.place)) found.push(last.place)
  const earlier = lastBefore(scan, from)
  if (earlier && !found.includes(earlier)) found.push(earlier)
  const {benchmark} = scan
  if (benchmark && !found.some(place => place?.entity === benchmark.entity)) found.push(benchmark)
  return found
}

/** The last dataset before a token, not far away. */
function lastBefore(scan: Scan, before: number): Place | undefined {
  for (let index = before - 1; index >= Math.max(0, before - REACH); index--) {
    const place = scan.datasets[scan.datasetAt[index] ?? -1]
    if (place) return place
  }
  return undefined
}

/** The templates of {@link placeFeatures}. */
export const PLACE_TEMPLATES = new Templates()
const SIDES = ['before', 'after', 'outside'] as const
const addSide = (name: string) => PLACE_TEMPLATES.add(name, SIDES)
const IS_NONE = PLACE_TEMPLATES.add('none', UNIT_GROUPS)
const DISTANCE = addSide('distance')
const TIE = addSide('wordBefore')
const FOLLOW = addSide('wordBehind')
const LINK = addSide('link')
const SAME = PLACE_TEMPLATES.add('sameAsLast')
const COUNT = PLACE_TEMPLATES.add('count')
const BETWEEN = addSide('between')
const RUN = addSide('run')
const KIND = PLACE_TEMPLATES.add('side', UNIT_GROUPS)

/** Emits what tells whether a result was measured on a dataset. */
export function placeFeatures(
  scan: Scan,
  measured: Measured,
  place: Place | undefined,
  places: ReadonlyArray<Place | undefined>,
  emit: Emit
): void {
  const {quantity, last, change} = measured
  const group = unitGroup(quantity)
  const near = places.filter(each => each && scan.tokens[each.start]?.sentence === quantity.sentence)
  if (!place) {
    emit(IS_NONE + group, change ? 'change' : 'score')
    emit(IS_NONE + group, `${Math.min(3, near.length)}-near`)
    emit(COUNT, `${NONE}_${Math.min(3, near.length)}_${last?.place ? 'last' : 'no-last'}`)
    return
  }
  const outside = !near.includes(place)
  const before = place.end <= quantity.start
  const side = outside ? 2 : before ? 0 : 1
  const [from, to] = before ? [place.end, quantity.start] : [quantity.end, place.start]
  emit(KIND + group, SIDES[side] ?? '')
  emit(DISTANCE + side, outside ? 'outside' : bucket(to - from))
  emit(TIE + side, wordAt(scan, place.start - 1))
  emit(FOLLOW + side, wordAt(scan, place.end))
  if (place.entity === scan.benchmark?.entity) emit(SAME, 'benchmark')
  if (last?.place?.entity === place.entity) emit(SAME, last.place === place ? 'same' : 'same-name')
  if (last?.place && last.place !== place) emit(SAME, before ? 'other-before' : 'other-behind')
  if (outside) return
  if (place.start - Number(scan.sentences[quantity.sentence]) <= OPENING) emit(SAME, 'opens-sentence')
  if (to - from < 4)
    emit(LINK + side, to === from ? 'nothing' : `${wordAt(scan, from)}_${wordAt(scan, to - 1)}`)
  emitBetween(scan, measured, places, [from, to], side, emit)
  emitRun(scan, measured, place, places, side, emit)
}

function emitBetween(
  scan: Scan,
  {quantity, last, next}: Measured,
  places: ReadonlyArray<Place | undefined>,
  [from, to]: readonly [number, number],
  side: number,
  emit: Emit
): void {
  const other = side === 0 ? last?.quantity : next
  if (other && other.start >= from && other.end <= to && other.sentence === quantity.sentence) {
    emit(BETWEEN + side, 'number')
  }
  let datasets = 0
  for (const place of places) if (place && place.start >= from && place.end <= to) datasets++
  emit(BETWEEN + side, `datasets${Math.min(2, datasets)}`)
  let commas = 0
  for (let index = from; index < to; index++) {
    const mark = scan.tokens[index]?.text
    if (mark === ',') commas++
    else if (mark === ';' || mark === '(' || mark === ')') emit(BETWEEN + side, 'semicolon')
  }
  emit(BETWEEN + side, `commas${Math.min(2, commas)}`)
}

/** "91% and 83% on Kites and Boats": the numbers take the datasets in order. */
function emitRun(
  scan: Scan,
  {runRank, runCount}: Measured,
  place: Place,
  places: ReadonlyArray<Place | undefined>,
  side: number,
  emit: Emit
): void {
  if (runCount < 2) return
  const list = places.filter(
    each => each && (side === 1) === each.start > place.start - REACH && each.end > 0
  )
  const same = list.filter(
    each => each && scan.tokens[each.start]?.sentence === scan.tokens[place.start]?.sentence
  )
  const at = same.indexOf(place)
  emit(RUN + side, `${same.length === runCount ? 'even' : 'uneven'}-${at === runRank ? 'same' : 'other'}`)
}
