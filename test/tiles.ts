import {expect} from 'vitest'
import type {MappedText} from '../src/tree/index.js'

/** Expects the runs of a map to tile the text and its source, with copied runs the same in both. */
export function expectTiles({value, map}: MappedText, source: string): void {
  let [at, from] = [0, 0]
  for (const run of map) {
    expect([run.start, run.source]).toEqual([at, from])
    if (!run.replaced)
      expect(value.slice(at, at + run.length)).toBe(source.slice(from, from + run.sourceLength))
    at += run.length
    from += run.sourceLength
  }
  expect([at, from]).toEqual([value.length, source.length])
}
