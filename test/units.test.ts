import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {Fit, fitOf} from '../src/extract/metrics/measures.js'
import {tokenize} from '../src/extract/tokens.js'
import {UNIT_TABLE, UNITS} from '../src/extract/units.js'

describe('units', () => {
  it('have one way to be written for each way that a text writes them', () => {
    const spellings = UNIT_TABLE.flatMap(({unit, spellings = []}) => [unit, ...spellings])
    expect(spellings).toHaveLength(new Set(spellings).size)
  })
  it.each([
    ['pp', 'points'],
    ['percentage points', 'points'],
    ['sec', 'seconds'],
    ['×', 'x'],
    ['fps', 'FPS'],
    ['feet', 'ft'],
    ['metres', 'm']
  ])('writes %s as %s', (spelling, unit) => {
    expect(UNITS.get(spelling)).toBe(unit)
  })
  it.each([
    ['latency', 'ms', 'fits'],
    ['latency', 'ft', 'clashes'],
    ['distance', 'ft', 'fits'],
    ['power', 'dBm', 'fits'],
    ['energy', 'μJ', 'fits'],
    ['price', '€', 'fits'],
    ['bandwidth', 'Mbps', 'any'],
    ['heart rate', 'bpm', 'any'],
    ['collapse', 'seconds', 'other']
  ] as const)('%s in %s: %s', (name, unit, fit) => {
    const {tokens} = tokenize(name)
    expect(fitOf(tokens, {start: 0, end: tokens.length}, unit)).toBe(Fit[fit])
  })
  it('are all in the description of the record', () => {
    const page = readFileSync('docs/record.md', 'utf8')
    const rows = page.split('\n').filter(line => /^\| [a-z]+ \| `/.test(line))
    const listed = rows.flatMap(row => [...row.matchAll(/`([^`]+)`/g)].map(match => match[1]))
    expect(UNIT_TABLE.map(({unit}) => unit).filter(unit => !listed.includes(unit))).toEqual([])
  })
})
