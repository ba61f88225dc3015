import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
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
  it('are all in the description of the record', () => {
    const page = readFileSync('docs/record.md', 'utf8')
    const rows = page.split('\n').filter(line => /^\| [a-z]+ \| `/.test(line))
    const listed = rows.flatMap(row => [...row.matchAll(/`([^`]+)`/g)].map(match => match[1]))
    expect(UNIT_TABLE.map(({unit}) => unit).filter(unit => !listed.includes(unit))).toEqual([])
  })
})
