import {describe, expect, it} from 'vitest'
import {faultOf} from '../scripts/check/regex/fault.js'
import {findExpressions} from '../scripts/check/regex/find.js'

describe('the check of regular expressions', () => {
  it.each([
    ['nested repeats', /^(?:\w+\s?)+$/, 'exponential'],
    ['alternatives that take the same', /^(?:\s|\s)+x$/, 'exponential'],
    ['neighbouring repeats', /^\d[\d,]*\S*;$/, 'polynomial'],
    ['a repeat that begins an expression', /\s*$/, 'polynomial'],
    ['a repeat that what is before it leads to again', /www\.\S*x/, 'polynomial'],
    ['the same behind an alternative', /(?:^|at )[^;]*;/, 'polynomial'],
    ['a repeat that begins where a run begins', /(?<!\s)\s*$/, undefined],
    ['a repeat that what is before it does not lead to', /\([^()]*\)/, undefined],
    ['a repeat at the start of a text', /^\s*x/, undefined],
    ['a repeat at the start of a line, within it', /^- .*x/m, undefined],
    ['a repeat at the end, which takes all', /www\.\S*/, undefined],
    ['a repeat with a bound', /\s{0,9}$/, undefined],
    ['a sticky expression', /www\.\S*x/y, undefined]
  ])('tells the time of %s', (_, {source, flags}, time) => expect(faultOf({source, flags})?.time).toBe(time))

  it('finds literals and what is put together of constants', () => {
    const found = findExpressions(process.cwd(), 'src/read').filter(
      ({file}) => file === 'src/read/parts/counts.ts'
    )
    expect(found.map(({source}) => source)).toContainEqual(expect.stringMatching(/^\^\S+ comments\?\$$/))
    expect(found.every(({source}) => new RegExp(source, 'u') instanceof RegExp)).toBe(true)
  })
})
