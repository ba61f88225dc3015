import type {Quantity} from '../numbers.js'
import {fitOf} from './measures.js'
import type {Emit} from './model.js'
import type {Scan} from './scan.js'
import {
  AFTER_WINDOW,
  addGrouped,
  BEFORE_WINDOW,
  bucket,
  kindOfWord,
  MAX_WORD,
  NEAR_WINDOW
} from './value-templates.js'

const NAME_BEFORE = addGrouped('nameBefore')
const NAME_AFTER = addGrouped('nameAfter')
const DATASET = addGrouped('dataset')
const BETWEEN = addGrouped('toName')
const SENTENCE_NAMES = addGrouped('sentenceNames')

/** Emits which names of metrics and datasets stand near a number, and what ties them to it. */
export function emitNames(
  scan: Scan,
  quantity: Quantity,
  group: number,
  [from, to]: readonly [number, number],
  emit: Emit
): void {
  let name = -1
  for (let at = quantity.start - 1; at >= Math.max(from, quantity.start - BEFORE_WINDOW) && name < 0; at--)
    name = scan.nameAt[at] ?? -1
  emitName(scan, name, quantity, NAME_BEFORE + group, emit)
  if (name >= 0) emitGap(scan, scan.names[name]?.end ?? 0, quantity.start, group, emit)
  let next = -1
  for (let at = quantity.end; at < Math.min(to, quantity.end + AFTER_WINDOW) && next < 0; at++)
    next = scan.nameAt[at] ?? -1
  emitName(scan, next, quantity, NAME_AFTER + group, emit)
  if (next >= 0) {
    const start = scan.names[next]?.start ?? 0
    if (start === quantity.end + 1) emit(BETWEEN + group, `ahead-${kindOfWord(scan, quantity.end, from, to)}`)
  }
  emitSentence(scan, quantity, group, [from, to], emit)
  for (let at = quantity.start - 1; at >= Math.max(from, quantity.start - NEAR_WINDOW); at--)
    if (Number(scan.datasetAt[at]) >= 0) {
      emit(DATASET + group, 'just-before')
      break
    }
  for (let at = quantity.end; at < Math.min(to, quantity.end + AFTER_WINDOW); at++)
    if (Number(scan.datasetAt[at]) >= 0) {
      emit(DATASET + group, at - quantity.end < NEAR_WINDOW ? 'just-behind' : 'behind')
      break
    }
}

const SENTENCE_REACH = 60

/** Which kinds of names stand anywhere in the sentence. */
function emitSentence(
  scan: Scan,
  quantity: Quantity,
  group: number,
  [from, to]: readonly [number, number],
  emit: Emit
): void {
  let [specific, loose, dataset] = [false, false, false]
  const end = Math.min(to, quantity.end + SENTENCE_REACH)
  for (let index = Math.max(from, quantity.start - SENTENCE_REACH); index < end; index++) {
    const name = scan.names[scan.nameAt[index] ?? -1]
    if (name) [specific, loose] = [specific || !name.loose, loose || name.loose]
    dataset ||= Number(scan.datasetAt[index]) >= 0
  }
  if (specific) emit(SENTENCE_NAMES + group, 'specific')
  if (loose) emit(SENTENCE_NAMES + group, 'loose')
  if (dataset) emit(SENTENCE_NAMES + group, 'dataset')
}

function emitName(scan: Scan, index: number, quantity: Quantity, template: number, emit: Emit): void {
  const name = scan.names[index]
  if (!name) {
    emit(template, 'none')
    return
  }
  const gap = name.start >= quantity.end ? name.start - quantity.end : quantity.start - name.end
  emit(template, bucket(gap))
  emit(template, name.loose ? 'loose' : 'specific')
  const fit = fitOf(scan, name, quantity.unit)
  if (fit) emit(template, fit)
  if (gap < 4) emit(template, name.loose ? 'near-loose' : 'near-specific')
}

/** What stands between a metric name and its number: nothing but a tie ("of", "=", "is")? */
function emitGap(scan: Scan, start: number, end: number, group: number, emit: Emit): void {
  const length = end - start
  if (length === 0) emit(BETWEEN + group, 'nothing')
  else if (length === 1) emit(BETWEEN + group, scan.tokens[start]?.lower.slice(0, MAX_WORD) ?? '')
  else if (length < 5) emit(BETWEEN + group, `${scan.tokens[start]?.lower.slice(0, MAX_WORD)}…`)
}
