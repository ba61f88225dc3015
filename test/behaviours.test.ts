import {describe, expect, it} from 'vitest'
import {createExtractor} from '../src/index.js'
import type {Behaviour} from './behaviours/behaviour.js'
import {faultsOf, tryAll} from './behaviours/check.js'
import {CAPABILITIES, FLOOR} from './behaviours/index.js'
import {failureList, passRate, rateTable} from './behaviours/report.js'

const known = createExtractor({methods: ['FernNet', 'MossNet'], datasets: ['FernBench'], ignore: ['Adam']})
const isRight = (behaviour: Behaviour) => faultsOf(behaviour, known).length === 0

describe('a behaviour', () => {
  const text = 'We plant FernNet and MossNet on FernBench.'

  it('holds where all that is spoken of is found, and nothing else', () => {
    expect(isRight({text, methods: {FernNet: 'any', MossNet: 'any'}, datasets: ['FernBench']})).toBe(true)
    expect(isRight({text, datasets: ['FernBench']})).toBe(true)
  })

  it('says what is missing and what is found beside', () => {
    expect(faultsOf({text, methods: {FernNet: 'any', Lichen: 'any'}, metrics: []}, known)).toEqual([
      'no method "Lichen"',
      'further method "MossNet"'
    ])
    expect(faultsOf({text, metrics: [{name: 'F1', value: 3}], datasets: []}, known)).toEqual([
      'further dataset "FernBench"',
      'no metric {"name":"F1","value":3}'
    ])
  })

  it('may be open for further names, or for some', () => {
    expect(isRight({text, methods: {FernNet: 'any'}, others: true})).toBe(true)
    expect(isRight({text, methods: {FernNet: 'any'}, optional: ['MossNet']})).toBe(true)
    expect(isRight({text, never: {methods: ['MossNet']}})).toBe(false)
  })

  it('may be that the same is found in several texts, and something in each', () => {
    expect(isRight({same: [text, 'We plant FernNet and MossNet on the bench FernBench.']})).toBe(true)
    expect(faultsOf({same: [text, 'We plant FernNet on FernBench.']}, known)).toEqual([
      expect.stringContaining('no method MossNet')
    ])
    expect(isRight({same: ['We plant ferns.', 'We plant moss.']})).toBe(false)
  })

  it('may be that a change brings something', () => {
    const from = 'We plant ferns.'
    expect(isRight({from, to: text, gains: {datasets: ['FernBench']}})).toBe(true)
    expect(isRight({from: text, to: text, gains: {datasets: ['FernBench']}})).toBe(false)
    expect(isRight({from: text, to: from, gains: {datasets: ['FernBench']}})).toBe(false)
  })
})

describe('the weights of the package', () => {
  it(`do what is expected in at least ${100 * FLOOR} of 100 sentences`, () => {
    const trials = tryAll(CAPABILITIES, createExtractor())
    console.log(rateTable(trials))
    const rate = passRate(trials)
    expect(rate, rate < FLOOR ? failureList(trials) : '').toBeGreaterThanOrEqual(FLOOR)
  })
})
