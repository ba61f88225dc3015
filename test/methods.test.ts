import {describe, expect, it} from 'vitest'
import {extractMethods} from '../src/extract/extract.js'
import type {PaperText} from '../src/tree/entities.js'

const roles = (text: PaperText | string) => extractMethods(text).map(method => [method.name, method.role])

describe('extractMethods', () => {
  it('tells the proposed method from the used one', () => {
    expect(roles('We propose FernNet, a small network trained with Adam.')).toEqual([
      ['FernNet', 'proposed'],
      ['Adam', 'used']
    ])
  })
  it('takes the name of a title that the abstract repeats', () => {
    const [method] = extractMethods({
      title: 'Lichen: Slow Agents for Old Gardens',
      abstract: 'We present Lichen, a framework that plans for years.'
    })
    expect(method).toMatchObject({name: 'Lichen', role: 'proposed'})
    expect(method?.mentions.map(mention => mention.field)).toEqual(['title', 'abstract'])
  })
  it('unites a full form and its acronym', () => {
    expect(extractMethods('We introduce Gated Fern Network (GFN). GFN is fast.')).toMatchObject([
      {name: 'GFN', expansion: 'Gated Fern Network', role: 'proposed'}
    ])
  })
  it('unites "FernNet-based" with "FernNet"', () => {
    expect(extractMethods('A FernNet-based agent, FernNet, wins.').map(method => method.name)).toEqual([
      'FernNet'
    ])
  })
  it('takes the headings of a structured abstract for none', () => {
    const abstract =
      'BACKGROUND: We propose FernNet, a network for gardens. MATERIALS AND METHODS: FernNet runs. CONCLUSIONS: FernNet wins.'
    expect(roles(abstract)).toEqual([['FernNet', 'proposed']])
  })
  it('takes a baseline as compared', () => {
    expect(
      roles('We propose FernNet. Compared to MossNet and other baselines, FernNet is faster.')
    ).toContainEqual(['MossNet', 'compared'])
  })
  it('tells the role by the verb that governs the name, and by the list', () => {
    expect(roles('We propose FernNet, a framework that adapts the well-known MossNet.')).toContainEqual([
      'MossNet',
      'used'
    ])
    expect(roles('FernNet outperforms the conventional MossNet and LichenNet.')).toEqual(
      expect.arrayContaining([
        ['MossNet', 'compared'],
        ['LichenNet', 'compared']
      ])
    )
  })
  it('takes no subject behind a comma into what it is compared with', () => {
    expect(roles('We propose FernNet. Compared with MossNet and LichenNet, FernNet is faster.')).toEqual([
      ['FernNet', 'proposed'],
      ['MossNet', 'compared'],
      ['LichenNet', 'compared']
    ])
  })
  it('takes what it outperforms and competes with as compared, in brackets too', () => {
    expect(roles('FernNet outperforms existing models (MossNet, LichenNet) on ferns.')).toEqual(
      expect.arrayContaining([
        ['MossNet', 'compared'],
        ['LichenNet', 'compared']
      ])
    )
    expect(roles('We introduce FernNet, which competes with systems like MossNet.')).toContainEqual([
      'MossNet',
      'compared'
    ])
  })
  it('takes the parts of what a paper proposes as proposed', () => {
    expect(
      roles(
        'We present FernNet, a framework with two modules: (1) a Frond Weaving Layer (FWL) that weaves fronds, and (2) Spore Routing.'
      )
    ).toEqual(expect.arrayContaining([['FWL', 'proposed']]))
    expect(
      extractMethods({
        title: 'FernNet: Deep Slow Gardens for Old Ferns',
        abstract:
          'We introduce FernNet, a network. FernNet is built via Gated Frond Rewiring (GFR), a new layer.'
      })
    ).toMatchObject([
      {name: 'FernNet', role: 'proposed'},
      {name: 'GFR', role: 'proposed'}
    ])
  })
  it('takes what stands before a paper speaks of itself as used', () => {
    expect(
      roles(
        'Gated Moss Network (GMNet) is popular for growing moss. We propose FernNet, which makes GMNet fast.'
      )
    ).toEqual([
      ['GMNet', 'used'],
      ['FernNet', 'proposed']
    ])
  })
  it('takes sizes of a method for the method', () => {
    expect(
      extractMethods({
        title: 'FernNet: Ferns Grow Slowly',
        abstract: 'We propose FernNet, a network. FernNet-7B is our largest model.'
      })
    ).toMatchObject([{name: 'FernNet', aliases: ['FernNet-7B'], role: 'proposed'}])
  })
  it('finds every name of a list of any length', () => {
    const list = Array.from({length: 100}, (_, index) => `MossNet${index}`)
    const found = extractMethods(`FernNet outperforms ${list.join(', ')}.`)
    expect(found.map(({name}) => name)).toEqual(expect.arrayContaining(list))
    expect(found.find(({name}) => name === 'MossNet9')).toMatchObject({role: 'compared'})
  })
  it('finds a name that stands more often than a call takes arguments', () => {
    const [found] = extractMethods('MossNet1 and '.repeat(130_000))
    expect(found?.mentions).toHaveLength(130_000)
  })
  it('unites what a title names and what the letters stand for', () => {
    expect(
      extractMethods({title: 'GFN: A Gated Fern Network for Willow Trees', abstract: null})
    ).toMatchObject([{name: 'GFN', expansion: 'Gated Fern Network'}])
  })
  it('takes no adjective into the full form of an acronym', () => {
    expect(
      extractMethods('We propose a generic Gated Fern Network (GFN), a framework for ferns.')
    ).toMatchObject([{name: 'GFN', expansion: 'Gated Fern Network', aliases: []}])
  })
  it('takes no part of a full form in brackets for a name of its own', () => {
    expect(
      roles('We propose FROND (Fern Rewiring Over Nested Dunes), a framework for slow gardens.')
    ).toEqual([['FROND', 'proposed']])
  })
  it('takes no noun of its class into a name', () => {
    expect(roles('We introduce the Moss-as-a-Judge mechanism, which FernNet uses.').at(0)).toEqual([
      'Moss-as-a-Judge',
      'proposed'
    ])
  })
  it('takes what others proposed as theirs', () => {
    expect(roles('We propose FernNet, which gains 3% over the recently proposed MossNet.')).toContainEqual([
      'MossNet',
      'compared'
    ])
  })
  it('takes what is designed, shown and praised as proposed', () => {
    const text = 'We present FernNet. A Frond Weaving Layer (FWL) module is designed to weave fronds.'
    expect(roles(`${text} Experiments show the effectiveness of FernNet.`)).toEqual([
      ['FernNet', 'proposed'],
      ['FWL', 'proposed']
    ])
  })
  it('unites Greek letters and their names', () => {
    expect(
      extractMethods('We propose pi-Fern. Like MossNet, π-Fern is a network.')[0]?.mentions
    ).toHaveLength(2)
  })
  it('takes no count into a name', () => {
    expect(roles('Moss places GPT-5 30 points above Fern.').map(([name]) => name)).toContain('GPT-5')
  })
  it('takes version and edition with the name of a model', () => {
    expect(roles('We query Claude 3.5 Sonnet.')).toEqual([['Claude 3.5 Sonnet', 'used']])
  })
  it('takes no bracket that a name does not open', () => {
    expect(roles('Models such as DINO (FernNet, LoRA) learn ferns.').map(([name]) => name)).toEqual([
      'DINO',
      'FernNet',
      'LoRA'
    ])
  })
  it('takes a term of art in small letters', () => {
    expect(roles('Decoding uses beam search.')).toEqual([['beam search', 'used']])
  })
  it.each([
    ['fields and model classes', 'LLMs and RL shape NLP.'],
    ['hardware', 'It runs on NVIDIA H100 GPUs.'],
    ['sizes', 'A 7B model with 448K pairs.'],
    ['compounds of generic words', 'GUI-specialized and RL-tuned agents.']
  ])('leaves out %s', (_, text) => {
    expect(extractMethods(text)).toEqual([])
  })
})
