import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {applyEdits, type Edit, followMap, mapped, sourceRange, sourceSpan} from '../src/tree/offsets.js'
import {expectTiles} from './tiles.js'

describe('followMap', () => {
  const decoded = applyEdits(mapped('Caf=C3=A9 for kites', 10), [{start: 3, end: 9, value: 'é'}])

  it('leads what was copied on to the source', () => {
    const {map} = mapped('for', 5)
    expect(followMap(map, decoded.map)).toEqual([
      {start: 0, length: 3, source: 20, sourceLength: 3, replaced: false}
    ])
  })

  it('leads a run on that stands over several', () => {
    expect(followMap(mapped('afé f', 1).map, decoded.map)).toEqual([
      {start: 0, length: 2, source: 11, sourceLength: 2, replaced: false},
      {start: 2, length: 1, source: 13, sourceLength: 6, replaced: true},
      {start: 3, length: 2, source: 19, sourceLength: 2, replaced: false}
    ])
  })

  it('leads what was replaced on as a whole', () => {
    const {map} = applyEdits(mapped(decoded.value), [{start: 2, end: 4, value: 'fe'}])
    expect(followMap(map, decoded.map)).toContainEqual({
      start: 2,
      length: 2,
      source: 12,
      sourceLength: 7,
      replaced: true
    })
  })

  it.each([
    [0, 10],
    [3, 13],
    [4, 19],
    [14, 29]
  ])('an empty span at %i stands at %i', (at, start) => {
    expect(sourceSpan(decoded.map, at, at)).toEqual({start, end: start})
  })
})

describe('applyEdits', () => {
  it('replaces a span and leads every offset back to the source', () => {
    const text = applyEdits(mapped('a 1.42times speedup', 100), [{start: 6, end: 11, value: '×'}])
    expect(text.value).toBe('a 1.42× speedup')
    expect(sourceRange(text.map, 2, 7)).toEqual({start: 102, end: 111})
    expect(sourceRange(text.map, 8, 15)).toEqual({start: 112, end: 119})
  })

  it('keeps a replaced run whole when a later edit cuts through it', () => {
    const once = applyEdits(mapped('x\\alpha y'), [{start: 1, end: 7, value: '-alpha-'}])
    const twice = applyEdits(once, [{start: 0, end: 2, value: 'X'}])
    expect(twice.value).toBe('Xalpha- y')
    expect(sourceRange(twice.map, 0, 7)).toEqual({start: 0, end: 7})
  })

  it('does the same as string surgery, and its runs tile text and source, for any edits in any number of passes', () => {
    const passes = fc.array(fc.array(fc.tuple(fc.nat(40), fc.nat(5), fc.string({maxLength: 4}))), {
      maxLength: 4
    })
    fc.assert(
      fc.property(fc.string({maxLength: 40}), passes, (source, passes) => {
        let text = mapped(source)
        let expected = source
        for (const pass of passes) {
          const edits = sortedEdits(pass, expected.length)
          text = applyEdits(text, edits)
          for (const edit of [...edits].reverse())
            expected = expected.slice(0, edit.start) + edit.value + expected.slice(edit.end)
        }
        expect(text.value).toBe(expected)
        expectTiles(text, source)
      })
    )
  })
})

function sortedEdits(raw: Array<[number, number, string]>, length: number): Edit[] {
  const edits: Edit[] = []
  let free = 0
  for (const [at, size, value] of raw.sort((a, b) => a[0] - b[0])) {
    const start = Math.min(Math.max(at, free), length)
    const end = Math.min(start + size, length)
    if (start < free) continue
    edits.push({start, end, value})
    free = end + 1
  }
  return edits
}
