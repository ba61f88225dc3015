import type {LabelledLine} from '../parts/labels.js'
import {type Evidence, type Role, roles, weigh} from './evidence.js'
import type {Gap, Line} from './lines.js'

/**
 * What a line is in the listing. `titleMore` and `abstractMore` continue the line before in the same
 * paragraph, `paragraph` begins another one of the abstract; `field` and `authors` stand between title
 * and abstract or behind the title; `outerField` stands outside: behind the abstract, or before a title.
 */
export type State =
  | 'chrome'
  | 'heading'
  | 'title'
  | 'titleMore'
  | 'authors'
  | 'field'
  | 'abstract'
  | 'abstractMore'
  | 'paragraph'
  | 'outerField'

/** A line with its state and what it says. */
export interface LabelledState {
  readonly line: Line
  readonly state: State
  readonly field: LabelledLine | undefined
  /** Whether the line alone, without its neighbours, would have been taken for the same. */
  readonly sure: boolean
}

const roleOf: Readonly<Record<State, Role>> = {
  chrome: 'chrome',
  heading: 'heading',
  title: 'title',
  titleMore: 'titleMore',
  authors: 'authors',
  field: 'field',
  abstract: 'abstract',
  abstractMore: 'abstract',
  paragraph: 'abstract',
  outerField: 'field'
}
const states = Object.keys(roleOf) as State[]
/** Where the role of each state stands among all roles. */
const roleAt = Uint8Array.from(states, state => roles.indexOf(roleOf[state]))

const never = -1e6
type Points = number | Readonly<Record<Gap, number>>
type Steps = Readonly<Partial<Record<State, Points>>>

/** Between paragraphs: an empty line is the rule, a line end will do, a filled line speaks against it. */
const apart = (points: number) => ({empty: points, loose: points - 1, filled: points - 6})
/** The parts of one paper stand on lines of their own, with or without an empty line between. */
const below = (points: number) => ({empty: points, loose: points, filled: points - 1})
const wrapped = (points: number) => ({empty: never, loose: points - 6, filled: points})

const behindTitle: Steps = {
  authors: below(1),
  field: below(0.5),
  abstract: below(2),
  title: apart(-4),
  chrome: -3,
  heading: -3,
  outerField: -4
}
const behindField: Steps = {
  authors: below(0),
  field: below(0.5),
  abstract: below(2),
  title: apart(-2),
  chrome: -2,
  heading: -2
}
const behindParagraph: Steps = {
  abstractMore: {empty: never, loose: -0.5, filled: 2},
  paragraph: apart(-1.5),
  title: apart(1),
  outerField: below(0),
  heading: apart(0),
  chrome: apart(-0.5)
}

/** How likely one state is to follow another, by the gap between them. What is not named does not happen. */
const steps: Readonly<Record<State | 'start', Steps>> = {
  start: {chrome: 0, heading: 0, title: 0, outerField: -1, abstract: -8},
  chrome: {chrome: 0.5, heading: 0, title: 0, outerField: -1, abstract: -8},
  heading: {chrome: -0.5, heading: 0, title: 1, outerField: -0.5, abstract: -8},
  title: {...behindTitle, titleMore: wrapped(0.5)},
  titleMore: {...behindTitle, titleMore: wrapped(-2)},
  authors: behindField,
  field: behindField,
  abstract: behindParagraph,
  abstractMore: behindParagraph,
  paragraph: behindParagraph,
  outerField: {outerField: below(0.5), title: below(0.5), heading: 0, chrome: 0, paragraph: -5}
}

/** A listing that ends with a title alone is less likely than one that ends with its footer. */
const endPoints: Steps = {title: -3, titleMore: -3}

/** Transitions as numbers: for each state those from each state before. */
type Transitions = Readonly<Record<Gap, Float64Array>>

let table: Transitions | undefined

/** They are made when the first text is read, and not with each start of a program. */
function transitions(): Transitions {
  const of = (gap: Gap) =>
    Float64Array.from(states.flatMap(to => states.map(from => pointsOf(steps[from][to], gap))))
  table ??= {empty: of('empty'), loose: of('loose'), filled: of('filled')}
  return table
}

function pointsOf(points: Points | undefined, gap: Gap): number {
  if (points === undefined) return never
  return typeof points === 'number' ? points : points[gap]
}

/**
 * Decides what each line is: the sequence of states whose evidence and transitions together score best
 * (Viterbi 1967). Time and memory grow with the number of lines.
 */
export function labelLines(lines: readonly Line[]): LabelledState[] {
  const evidence: Evidence[] = []
  for (const [index, line] of lines.entries())
    evidence.push(weigh(line, evidence[index - 1]?.field, lines[index - 1]))
  const labelled: LabelledState[] = []
  const path = bestPath(lines, evidence)
  for (const [index, line] of lines.entries()) {
    const {fit, field} = evidence[index] as Evidence
    const state = path[index] ?? 0
    const own = fit[roleAt[state] ?? 0] ?? 0
    labelled.push({line, state: states[state] as State, field, sure: fit.every(points => points <= own)})
  }
  return labelled
}

/** The best sequence, as the places of its states among all states. */
function bestPath(lines: readonly Line[], evidence: readonly Evidence[]): Uint8Array {
  const size = states.length
  /** For each state of each line, the state before it. */
  const pointers = new Uint8Array(lines.length * size)
  const points = transitions()
  let before = new Float64Array(size)
  let scores = Float64Array.from(states, state => pointsOf(steps.start[state], lines[0]?.gap ?? 'empty'))
  for (const [index, {gap}] of lines.entries()) {
    if (index > 0) {
      ;[before, scores] = [scores, before]
      step(before, points[gap], scores, pointers.subarray(index * size, (index + 1) * size))
    }
    const fit = evidence[index]?.fit
    for (let state = 0; state < size; state++)
      scores[state] = (scores[state] ?? 0) + (fit?.[roleAt[state] ?? 0] ?? 0)
  }
  const path = new Uint8Array(lines.length)
  let state = indexOfMost(
    scores.map((score, index) => score + pointsOf(endPoints[states[index] ?? 'chrome'] ?? 0, 'empty'))
  )
  for (let index = lines.length - 1; index >= 0; index--) {
    path[index] = state
    state = pointers[index * size + state] ?? 0
  }
  return path
}

/** Goes on to each state from the state before that scores best. */
function step(before: Float64Array, points: Float64Array, scores: Float64Array, pointers: Uint8Array): void {
  const size = before.length
  for (let to = 0; to < size; to++) {
    let best = Number.NEGATIVE_INFINITY
    for (let from = 0; from < size; from++) {
      const sum = (before[from] ?? 0) + (points[to * size + from] ?? never)
      if (sum <= best) continue
      best = sum
      pointers[to] = from
    }
    scores[to] = best
  }
}

function indexOfMost(numbers: Float64Array): number {
  return numbers.reduce((best, number, index) => (number > (numbers[best] ?? number) ? index : best), 0)
}
