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
  it('leaves out a noun that only says what it is', () => {
    expect(pairs('the Slow Fern Mapping model (SFM)')).toEqual([['SFM', 'Slow Fern Mapping model']])
    expect(pairs('the Slow Oven Bread model (SLOB)')).toEqual([['SLOB', 'Slow Oven Bread']])
  })
  it('leaves out a noun of datasets, tasks or methods behind words that have all letters', () => {
    expect(pairs('on the Quiet Sign Language dataset (QSL)')).toEqual([['QSL', 'Quiet Sign Language']])
    expect(pairs('recurrent moss growing models (RMGs)')).toEqual([['RMGs', 'recurrent moss growing']])
    expect(pairs('with moss growing nets (MGN)')).toEqual([['MGN', 'moss growing nets']])
  })
  it('leaves out a version and a coined ending of the short form', () => {
    expect(pairs('the Slow Oven Bread model (SLOBx), which bakes')).toEqual([['SLOBx', 'Slow Oven Bread']])
    expect(pairs('LOAF-2 (Layered Oven Aware Firing) bakes')).toEqual([
      ['LOAF-2', 'Layered Oven Aware Firing']
    ])
  })
  it('reads a number as so many letters', () => {
    expect(pairs('an Evergreen-Edge Early-Exit (E4) plan')).toEqual([['E4', 'Evergreen-Edge Early-Exit']])
    expect(pairs('of Leaf-Adding Aerial Adaptation (L3A)')).toEqual([
      ['L3A', 'Leaf-Adding Aerial Adaptation']
    ])
    expect(pairs('the Moss Slow-Stream Seed Planter (Moss-2SP)')).toEqual([
      ['Moss-2SP', 'Moss Slow-Stream Seed Planter']
    ])
  })
  it('reads beginnings of words', () => {
    expect(pairs('Frond Dynamic Scaling (FronScale)')).toEqual([['FronScale', 'Frond Dynamic Scaling']])
    expect(pairs('with Frond Dynamic Scaling (FlyKites)')).toEqual([])
  })
  it('takes a capital within a word for its beginning', () => {
    expect(pairs('and eXtreme Moss Planting (XMPlant)')).toEqual([['XMPlant', 'eXtreme Moss Planting']])
  })
  it('reads a short form that repeats the last word', () => {
    expect(pairs('the Many-Objective Sown Attack (MOS Attack), a')).toEqual([
      ['MOS Attack', 'Many-Objective Sown Attack']
    ])
  })
  it('reads a full form in brackets that has a word more', () => {
    expect(pairs('called FoRROW (Self-Slow-Fern Rooting with Late Rare Outgrowth and Winding).')).toEqual([])
    expect(pairs('called FoRROW (Self-Fern Rooting with Rare Outgrowth and Winding).')).toEqual([
      ['FoRROW', 'Self-Fern Rooting with Rare Outgrowth and Winding']
    ])
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
