import {describe, expect, it} from 'vitest'
import type {PaperRecord} from '../src/record/types.js'
import type {Method} from '../src/tree/entities.js'
import {countsOf} from '../src/write/counts.js'
import {namesOf} from '../src/write/names.js'
import {whole} from './papers.js'

const mentions = [{field: 'title' as const, start: 0, end: 7, text: 'Pruning'}]

type Form = Partial<Method> & {readonly name: string}

/** Papers that name datasets or methods, such as `[{name: 'PPO', expansion: 'proximal policy optimization'}]`. */
const naming = (...papers: ReadonlyArray<readonly (string | Form)[]>): PaperRecord[] =>
  papers.map(names => ({
    ...whole,
    ...{links: [], metrics: [], datasets: []},
    methods: names.map(name => ({
      ...{aliases: [], role: 'used' as const, mentions},
      ...(typeof name === 'string' ? {name} : name)
    }))
  }))

const shown = (papers: readonly PaperRecord[]) =>
  namesOf(papers, paper => paper.methods).all.map(({label, papers}) => [label, papers])

describe('a name', () => {
  it('is one in all spellings, and is called as most call it', () => {
    expect(shown(naming(['kitesort'], ['Kite-Sort'], ['Kite-Sort', 'Snip'], ['Snips']))).toEqual([
      ['Kite-Sort', [0, 1, 2]],
      ['Snip', [2, 3]]
    ])
  })

  it('is its full form, and an alias', () => {
    const short = {name: 'KPO', expansion: 'kite policy optimization', aliases: ['KPO-2']}
    expect(shown(naming([short], ['Kite Policy Optimization'], ['KPO2'], ['KPO']))).toEqual([
      ['KPO', [0, 1, 2, 3]]
    ])
  })

  it('is no full form where papers mean different things by it', () => {
    const [stable, spare] = ['Stable Kites', 'sparse kiting'].map(expansion => ({name: 'SK', expansion}))
    expect(shown(naming([stable ?? 'SK'], [spare ?? 'SK'], ['Stable Kites'], ['sparse kiting']))).toEqual([
      ['SK', [0, 1]],
      ['Stable Kites', [2]],
      ['sparse kiting', [3]]
    ])
  })

  it('counts a paper once that spells it in two ways', () => {
    expect(shown(naming(['cifar10', 'CIFAR-10']))).toEqual([['cifar10', [0]]])
  })

  it('may be nothing but signs', () => {
    expect(shown(naming(['★'], ['☆'], ['★']))).toEqual([
      ['★', [0, 2]],
      ['☆', [1]]
    ])
  })

  it('is found by any spelling', () => {
    const names = namesOf(
      naming([{name: 'KPO', expansion: 'kite policy optimization'}]),
      ({methods}) => methods
    )
    expect(names.find('Kite policy optimization')).toBe(names.all[0])
    expect(names.find('Snip')).toBeUndefined()
  })
})

it('counts what there is and of which sort, and names once', () => {
  const others = naming(['Snip'], [{name: 'snip', role: 'compared'}])
  expect(countsOf([whole, ...others])).toEqual([
    {what: 'papers', count: 3, details: [['with an abstract', 3]]},
    {
      what: 'links',
      count: 2,
      details: [
        ['code', 1],
        ['paper', 1]
      ]
    },
    {what: 'metrics', count: 3, details: [['with a value', 2]]},
    {what: 'datasets', count: 1, details: [['different names', 1]]},
    {
      what: 'methods',
      count: 3,
      details: [
        ['different names', 1],
        ['compared', 1],
        ['proposed', 1],
        ['used', 1]
      ]
    }
  ])
})
