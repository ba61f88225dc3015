import type {Quantity} from '../numbers.js'
import {Shape, TokenKind} from '../vocabulary.js'
import {cue} from './cues.js'
import type {Emit} from './model.js'
import type {Scan} from './scan.js'
import {emitNames} from './value-names.js'
import {
  AFTER_WINDOW,
  add,
  addGrouped,
  BEFORE_WINDOW,
  kindOfWord,
  MAX_WORD,
  NEAR_WINDOW,
  UNIT_GROUPS,
  unitGroup
} from './value-templates.js'
import {emitCues} from './words.js'

export {VALUE_TEMPLATES} from './value-templates.js'

const BIAS = addGrouped('bias')
const UNIT = add('unit')
const FORM = addGrouped('form')
const SIZE = addGrouped('size')
const BEFORE = [addGrouped('before1'), add('before2'), add('before3')]
const AFTER = [addGrouped('after1'), add('after2'), add('after3')]
const SHAPE_AFTER = addGrouped('shapeAfter')
const SHAPE_BEFORE = addGrouped('shapeBefore')
const CUE_BEFORE = addGrouped('cueBefore')
const CUE_AFTER = addGrouped('cueAfter')
const CUE_SENTENCE = add('cueSentence')
const NEAR_CUE = add('nearCue')
const NEIGHBOUR = addGrouped('neighbour')
const PLACE = addGrouped('place')
const FRAME = add('frame')
const FRAME_SHAPE = add('frameShape')

/** What a word is by its form: plural, coined, capital, … */
function shapeAt(scan: Scan, index: number, from: number, to: number): string {
  const token = index >= from && index < to ? scan.tokens[index] : undefined
  if (!token) return 'none'
  if (token.kind === TokenKind.mark) return 'mark'
  if (token.kind === TokenKind.number || token.shape & Shape.digitFirst) return 'number'
  if (token.shape & Shape.innerCapital) return 'coined'
  if (token.shape & Shape.capital) return 'capital'
  if (token.shape & Shape.hyphen) return 'hyphen'
  if (token.lower.endsWith('ing')) return 'ing'
  if (token.lower.endsWith('ed')) return 'ed'
  if (token.lower.endsWith('ly')) return 'ly'
  return token.lower.length > 3 && token.lower.endsWith('s') ? 'plural' : 'small'
}

function sizeOf(value: number): string {
  const size = Math.abs(value)
  if (size === 0) return '0'
  if (size < 1) return '<1'
  if (size === 1) return '1'
  if (size < 10) return '<10'
  if (size < 100) return '<100'
  if (size === 100) return '100'
  return size >= 1900 && size < 2100 ? 'year' : size < 1000 ? '<1000' : 'large'
}

function decimals(scan: Scan, quantity: Quantity): string {
  const text = scan.tokens[quantity.start]?.text ?? ''
  const point = text.indexOf('.')
  const count = point < 0 ? 0 : text.length - point - 1
  return count > 2 ? 'decimals3+' : `decimals${count}`
}

/** A number among the numbers of its text. */
export interface Neighbourhood {
  readonly last: Quantity | undefined
  readonly next: Quantity | undefined
}

/**
 * Emits what tells of a number whether it is a result, a change, and a baseline's: its form, the words around it, and
 * what names stand near by.
 */
export function valueFeatures(scan: Scan, quantity: Quantity, near: Neighbourhood, emit: Emit): void {
  const group = unitGroup(quantity)
  const [from, to] = [scan.sentences[quantity.sentence] ?? 0, scan.sentences[quantity.sentence + 1] ?? 0]
  emit(BIAS + group, '1')
  emit(UNIT, quantity.unit === '' ? 'none' : quantity.unit.replaceAll(' ', '_'))
  emitForm(scan, quantity, group, emit)
  for (let step = 0; step < BEFORE.length; step++) {
    const [before, after] = [quantity.start - 1 - step, quantity.end + step]
    emit(Number(BEFORE[step]) + (step === 0 ? group : 0), kindOfWord(scan, before, from, to))
    emit(Number(AFTER[step]) + (step === 0 ? group : 0), kindOfWord(scan, after, from, to))
  }
  const last = kindOfWord(scan, quantity.start - 1, from, to)
  emit(FRAME, `${last}_${kindOfWord(scan, quantity.end, from, to)}`)
  emit(FRAME_SHAPE + 0, `${last}_${shapeAt(scan, quantity.end, from, to)}`)
  emit(SHAPE_AFTER + group, shapeAt(scan, quantity.end, from, to))
  emit(SHAPE_BEFORE + group, shapeAt(scan, quantity.start - 1, from, to))
  emitWords(scan, quantity, group, [from, to], emit)
  emitNames(scan, quantity, group, [from, to], emit)
  emitNeighbours(scan, quantity, near, group, emit)
  const count = scan.sentences.length - 1
  emit(PLACE + group, quantity.sentence === 0 ? 'first' : quantity.sentence >= count - 2 ? 'end' : 'middle')
  if (quantity.sentence * 2 > count) emit(PLACE + group, 'second-half')
}

function emitForm(scan: Scan, quantity: Quantity, group: number, emit: Emit): void {
  const low = typeof quantity.value === 'number' ? quantity.value : quantity.value[0]
  emit(SIZE + group, sizeOf(low))
  const places = decimals(scan, quantity)
  emit(FORM + group, places)
  emit(FORM + group, `${sizeOf(low)}_${places}`)
  if (typeof quantity.value !== 'number') emit(FORM + group, 'range')
  if (quantity.sign) emit(FORM + group, `sign${quantity.sign}`)
  if (quantity.pair) emit(FORM + group, quantity.pair)
  if (quantity.bound) emit(FORM + group, quantity.bound)
  if (quantity.uncertainty !== undefined) emit(FORM + group, 'uncertainty')
  const first = scan.tokens[quantity.start]
  if (first?.kind === TokenKind.word && !(first.shape & Shape.digit)) emit(FORM + group, 'words')
  if (scan.tokens[quantity.start - 1]?.text === '(') {
    emit(FORM + group, scan.tokens[quantity.end]?.text === ')' ? 'alone-in-brackets' : 'opens-brackets')
  }
}

function emitWords(
  scan: Scan,
  quantity: Quantity,
  group: number,
  [from, to]: readonly [number, number],
  emit: Emit
): void {
  let before = 0
  let after = 0
  let near = 0
  for (let index = Math.max(from, quantity.start - BEFORE_WINDOW); index < quantity.start; index++) {
    const bits = scan.cues[index] ?? 0
    before |= bits
    if (index >= quantity.start - NEAR_WINDOW) near |= bits
  }
  let nearAfter = 0
  for (let index = quantity.end; index < Math.min(to, quantity.end + AFTER_WINDOW); index++) {
    const bits = scan.cues[index] ?? 0
    after |= bits
    if (index < quantity.end + NEAR_WINDOW) nearAfter |= bits
  }
  emitCues(emit, CUE_BEFORE + group, before)
  emitCues(emit, CUE_AFTER + group, nearAfter)
  emitCues(emit, NEAR_CUE, near)
  emitCues(emit, CUE_SENTENCE, before | after)
  // The nearest verb behind tells most.
  for (let index = quantity.start - 1; index >= Math.max(from, quantity.start - BEFORE_WINDOW); index--) {
    const verb = (scan.cues[index] ?? 0) & VERBS
    if (verb === 0) continue
    emitCues(emit, CUE_BEFORE + group, verb, '-verb')
    break
  }
}

const VERBS =
  cue('report') |
  cue('improve') |
  cue('reduce') |
  cue('beat') |
  cue('cost') |
  cue('setVerb') |
  cue('gain') |
  cue('loss')

function emitNeighbours(
  scan: Scan,
  quantity: Quantity,
  {last, next}: Neighbourhood,
  group: number,
  emit: Emit
): void {
  if (last && last.sentence === quantity.sentence) {
    emit(NEIGHBOUR + group, `last-${UNIT_GROUPS[unitGroup(last)]}`)
    emitTwin(scan, quantity, last, quantity.start - last.end, group, emit)
    if (quantity.start - last.end < 4 && last.unit === quantity.unit)
      emit(NEIGHBOUR + group, `list-${scan.tokens[last.end]?.lower.slice(0, MAX_WORD)}`)
  }
  if (next && next.sentence === quantity.sentence) {
    emit(NEIGHBOUR + group, `next-${UNIT_GROUPS[unitGroup(next)]}`)
    emitTwin(scan, quantity, next, next.start - quantity.end, group, emit)
    if (next.start - quantity.end < 4 && next.unit === quantity.unit)
      emit(NEIGHBOUR + group, `listed-${scan.tokens[quantity.end]?.lower.slice(0, MAX_WORD)}`)
  }
}

/** Two numbers near each other with as many decimals are of one kind. */
function emitTwin(
  scan: Scan,
  quantity: Quantity,
  other: Quantity,
  gap: number,
  group: number,
  emit: Emit
): void {
  if (gap > NEAR_TWIN || other.unit !== quantity.unit) return
  const places = decimals(scan, quantity)
  if (places === decimals(scan, other)) emit(NEIGHBOUR + group, `twin-${places}`)
}

const NEAR_TWIN = 12
