import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {findAcronyms} from '../src/extract/acronyms.js'
import {
  BEFORE,
  kindOfLabel,
  LABELS,
  labelOf,
  mayFollow,
  Part,
  partOfLabel
} from '../src/extract/tagger/labels.js'
import {Lattice} from '../src/extract/tagger/lattice.js'
import {learnedTagger, runsOf, Tagger} from '../src/extract/tagger/tagger.js'
import {tokenize, wordsOf} from '../src/extract/tokens.js'

const [begin, inside, last, unit] = [Part.begin, Part.inside, Part.last, Part.unit].map(part =>
  labelOf(1, part)
) as [number, number, number, number]

describe('labels of tokens', () => {
  it('make spans: a name that begins goes on to its last token, and no name ends that did not begin', () => {
    expect(mayFollow(begin, inside)).toBe(true)
    expect(mayFollow(inside, last)).toBe(true)
    expect(mayFollow(begin, 0)).toBe(false)
    expect(mayFollow(0, last)).toBe(false)
    expect(mayFollow(last, unit)).toBe(true)
    expect(mayFollow(begin, labelOf(0, Part.last))).toBe(false)
  })

  it('tell their kind and part', () => {
    for (let label = 1; label < LABELS; label++)
      expect(labelOf(kindOfLabel(label), partOfLabel(label))).toBe(label)
  })
})

/** All sequences of labels that are allowed between two tokens outside. */
function sequences(length: number): number[][] {
  if (length === 0) return [[]]
  return sequences(length - 1).flatMap(head =>
    Array.from({length: LABELS}, (_, label) => label)
      .filter(label => mayFollow(head.at(-1) ?? 0, label))
      .map(label => [...head, label])
  )
}

describe('the sums of a lattice', () => {
  const score = fc.double({min: -4, max: 4, noNaN: true})
  const problem = fc.integer({min: 1, max: 4}).chain(length =>
    fc.record({
      length: fc.constant(length),
      scores: fc.array(score, {minLength: length * LABELS, maxLength: length * LABELS}),
      moves: fc.array(score, {minLength: LABELS * LABELS, maxLength: LABELS * LABELS})
    })
  )

  it('are those of all sequences, one by one', () => {
    fc.assert(
      fc.property(problem, ({length, scores, moves}) => {
        const lattice = new Lattice(Float64Array.from(moves, Math.exp))
        lattice.run(Float64Array.from(scores), length)
        const weighted = sequences(length)
          .filter(labels => mayFollow(labels.at(-1) ?? 0, 0))
          .map(labels => {
            let sum = moves[(labels.at(-1) ?? 0) * LABELS] ?? 0
            labels.forEach((label, token) => {
              sum +=
                (scores[token * LABELS + label] ?? 0) +
                (moves[(labels[token - 1] ?? 0) * LABELS + label] ?? 0)
            })
            return {labels, weight: Math.exp(sum)}
          })
        const total = weighted.reduce((sum, {weight}) => sum + weight, 0)
        const share = (test: (labels: readonly number[]) => boolean) =>
          weighted.filter(({labels}) => test(labels)).reduce((sum, {weight}) => sum + weight, 0) / total
        for (let label = 0; label < LABELS; label++)
          expect(lattice.marginal(0, label)).toBeCloseTo(
            share(labels => labels[0] === label),
            9
          )
        for (const {start, end, kind, probability} of lattice.spans(0.001, 4)) {
          const isSpan = (labels: readonly number[]) =>
            end - start === 1
              ? labels[start] === labelOf(kind, Part.unit)
              : labels[start] === labelOf(kind, Part.begin) &&
                labels[end - 1] === labelOf(kind, Part.last) &&
                labels.slice(start + 1, end - 1).every(label => label === labelOf(kind, Part.inside))
          expect(probability).toBeCloseTo(share(isSpan), 9)
        }
      }),
      {numRuns: 30}
    )
  })

  it('stay finite for very long runs and very great scores', () => {
    const length = 5000
    const lattice = new Lattice(new Float64Array(LABELS * LABELS).fill(1))
    lattice.run(
      Float64Array.from({length: length * LABELS}, (_, index) => ((index * 7919) % 601) - 300),
      length
    )
    for (const token of [0, 2500, 4999]) {
      let sum = 0
      for (let label = 0; label < LABELS; label++) sum += lattice.marginal(token, label)
      expect(sum).toBeCloseTo(1, 6)
    }
  })

  it('know from which label each can be reached', () => {
    expect(BEFORE[begin]).toContain(0)
    expect(BEFORE[inside]).toEqual([begin, inside])
  })
})

describe('the tagger', () => {
  const tag = (text: string) => {
    const tokens = tokenize(text)
    return new Tagger(learnedTagger())
      .tag({texts: [tokens], acronyms: new Map([[tokens, findAcronyms(tokens)]])})
      .flat()
      .map(({start, end, probability}) => ({
        text: wordsOf(tokens, start, end),
        probability
      }))
  }

  it('cuts runs of any length', () => {
    const runs = [...runsOf(new Uint8Array(10_000).fill(1))]
    expect(runs.reduce((sum, {start, end}) => sum + end - start, 0)).toBe(10_000)
    expect(Math.max(...runs.map(({start, end}) => end - start))).toBeLessThan(5000)
  })

  it('gives probabilities for any text', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary', maxLength: 200}), text => {
        for (const {probability} of tag(text))
          for (const value of Object.values(probability)) {
            expect(value).toBeGreaterThanOrEqual(0)
            expect(value).toBeLessThanOrEqual(1 + 1e-9)
          }
      })
    )
  })
})
