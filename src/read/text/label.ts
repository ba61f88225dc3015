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

/** Transitions as numbers: gap, then state before, then state. */
const table: Readonly<Record<Gap, readonly number[][]>> = {
  empty: transitions('empty'),
  loose: transitions('loose'),
  filled: transitions('filled')
}

function transitions(gap: Gap): number[][] {
  return states.map(from => states.map(to => pointsOf(steps[from][to], gap)))
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
  lines.forEach((line, index) => {
    evidence.push(weigh(line, evidence.at(-1)?.field, lines[index - 1]))
  })
  const pointers: Uint8Array[] = []
  let scores: number[] = []
  lines.forEach((line, index) => {
    const fit = evidence[index]?.fit
    const pointer = new Uint8Array(states.length)
    scores = states.map((state, to) => {
      const here = fit?.[roleOf[state]] ?? 0
      if (index === 0) return here + pointsOf(steps.start[state], line.gap)
      const best = bestBefore(scores, table[line.gap], to)
      pointer[to] = best.from
      return here + best.score
    })
    pointers.push(pointer)
  })
  let state = indexOfMost(
    scores.map((score, index) => score + pointsOf(endPoints[states[index] ?? 'chrome'] ?? 0, 'empty'))
  )
  const labelled: LabelledState[] = []
  for (let index = lines.length - 1; index >= 0; index--) {
    const name = states[state] as State
    const {fit, field} = evidence[index] as Evidence
    const sure = roles.every(role => fit[role] <= fit[roleOf[name]])
    labelled.push({line: lines[index] as Line, state: name, field, sure})
    state = pointers[index]?.[state] ?? 0
  }
  return labelled.reverse()
}

function bestBefore(
  scores: readonly number[],
  matrix: readonly number[][],
  to: number
): {from: number; score: number} {
  let from = 0
  let score = Number.NEGATIVE_INFINITY
  scores.forEach((before, index) => {
    const sum = before + (matrix[index]?.[to] ?? never)
    if (sum > score) {
      score = sum
      from = index
    }
  })
  return {from, score}
}

function indexOfMost(numbers: readonly number[]): number {
  return numbers.reduce((best, number, index) => (number > (numbers[best] ?? number) ? index : best), 0)
}
