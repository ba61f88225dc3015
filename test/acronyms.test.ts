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
  it('prefers words whose initials are the letters', () => {
    expect(pairs('with Proximal Policy Optimization (PPO)')).toEqual([
      ['PPO', 'Proximal Policy Optimization']
    ])
    expect(pairs('Multi-modal Drift Mapping (MDM)')).toEqual([['MDM', 'Multi-modal Drift Mapping']])
    expect(pairs('called MDM (Multi-modal Drift Mapping).')).toEqual([['MDM', 'Multi-modal Drift Mapping']])
    expect(pairs('the Agent-Native Fern Artifact (AFA)')).toEqual([['AFA', 'Agent-Native Fern Artifact']])
  })
  it('reads what the name of a title stands for behind its colon', () => {
    const title = (text: string) =>
      findAcronyms(tokenize(text, 'title')).map(({short, long}) => [short, long])
    expect(title('GFN: A Gated Fern Network for Willow Trees')).toEqual([['GFN', 'Gated Fern Network']])
    expect(title('GFN: Counting Kites in the Wind')).toEqual([])
    expect(pairs('GFN: A Gated Fern Network')).toEqual([])
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
