import {describe, expect, it} from 'vitest'
import {findAcronyms, fullFormStart} from '../src/extract/acronyms.js'
import {tokenize} from '../src/extract/tokens.js'

const pairs = (text: string) => findAcronyms(tokenize(text)).map(({short, long}) => [short, long])

describe('findAcronyms', () => {
  it('finds the full form before the bracket', () => {
    expect(findAcronyms(tokenize('We use Monte Carlo Tree Search (MCTS).'))[0]?.long).toBe(
      'Monte Carlo Tree Search'
    )
  })
  it('takes no more words than the letters need', () => {
    expect(pairs('a robust Gated Fern Network (GFN) wins')).toEqual([['GFN', 'Gated Fern Network']])
  })
  it('reads a plural short form', () => {
    expect(pairs('sparse moss encoders (SMEs)')).toEqual([['SMEs', 'sparse moss encoders']])
  })
  it('leaves a bracket that abbreviates nothing', () => {
    expect(pairs('on three tasks (GPU)')).toEqual([])
  })
  it('wants the first letter at the beginning of a word', () => {
    expect(fullFormStart('GFN', 'big fern net')).toBe(-1)
  })
})
