import {describe, expect, it} from 'vitest'
import type {NameEntity} from '../src/extract/names/entity.js'
import {hasSizes, uniteFamilies} from '../src/extract/names/families.js'
import {spanOf, spanText} from '../src/extract/names/spans.js'
import {tokenize} from '../src/extract/tokens.js'

/** Names of a text as they are decided: each with its mentions, and its role where it is not just used. */
function named(text: string, names: readonly string[]): NameEntity[] {
  const field = tokenize(text)
  const startsAt = (name: string) =>
    [...field.starts].map((from, token) => (text.startsWith(name, from) ? token : -1))
  return names.map(each => {
    const [name = '', role = 'used'] = each.split(' : ') as [string, NameEntity['role']?]
    const spans = startsAt(name).flatMap(start => {
      if (start < 0) return []
      const end = [...field.ends].findIndex(to => to >= (field.starts[start] ?? 0) + name.length) + 1
      const span = spanOf(field, start, end, {entry: undefined, coined: true, titleName: false})
      return spanText(span) === name ? [span] : []
    })
    return {name, expansion: undefined, spans, confidence: 0.9, role}
  })
}

const families = (kind: 'datasets' | 'methods', text: string, ...names: string[]): string[] =>
  uniteFamilies(kind, named(text, names)).map(({name, spans}) =>
    [name, ...new Set(spans.map(spanText).filter(spelling => spelling !== name))].join(' = ')
  )
const methods = (text: string, ...names: string[]) => families('methods', text, ...names)
const datasets = (text: string, ...names: string[]) => families('datasets', text, ...names)

describe('sizes of a method', () => {
  it('are the method', () => {
    expect(
      methods(
        'We release FernNet. FernNet-4B and FernNet 9B sort ferns.',
        'FernNet',
        'FernNet-4B',
        'FernNet 9B'
      )
    ).toEqual(['FernNet = FernNet-4B = FernNet 9B'])
    expect(methods('FernNet-Base and FernNet grow.', 'FernNet-Base', 'FernNet')).toEqual([
      'FernNet = FernNet-Base'
    ])
    expect(methods('FernNet grows to FernNet-8B-Instruct.', 'FernNet', 'FernNet-8B-Instruct')).toEqual([
      'FernNet = FernNet-8B-Instruct'
    ])
  })
  it('are methods of their own where a text sets them against each other', () => {
    expect(methods('FernNet-9B outperforms FernNet.', 'FernNet-9B', 'FernNet')).toEqual([
      'FernNet-9B',
      'FernNet'
    ])
    expect(methods('FernNet scores 71 and FernNet-9B 75.', 'FernNet', 'FernNet-9B')).toEqual([
      'FernNet',
      'FernNet-9B'
    ])
  })
  it('are no method that nobody names', () => {
    expect(methods('We train FernNet-4B and FernNet-9B.', 'FernNet-4B', 'FernNet-9B')).toEqual([
      'FernNet-4B',
      'FernNet-9B'
    ])
  })
})

describe('versions of a method', () => {
  it('are the method', () => {
    expect(methods('We use FernNet, in FernNet v2.1.', 'FernNet', 'FernNet v2.1')).toEqual([
      'FernNet = FernNet v2.1'
    ])
  })
  it('are others where the paper proposes one of them, or names several', () => {
    expect(methods('We extend FernNet to FernNet-2.', 'FernNet', 'FernNet-2 : proposed')).toEqual([
      'FernNet',
      'FernNet-2'
    ])
    expect(
      methods('Of all FernNet nets, FernNet-3 and FernNet-4 grow.', 'FernNet', 'FernNet-3', 'FernNet-4')
    ).toEqual(['FernNet', 'FernNet-3', 'FernNet-4'])
  })
})

describe('a method with a noun', () => {
  it('is the method', () => {
    expect(
      methods('Moss Search, the Moss Search algorithm.', 'Moss Search', 'Moss Search algorithm')
    ).toEqual(['Moss Search = Moss Search algorithm'])
  })
  it('or with another name is another', () => {
    expect(
      methods('FernNet and FernNet-GRU, FernNet++ grow.', 'FernNet', 'FernNet-GRU', 'FernNet++')
    ).toEqual(['FernNet', 'FernNet-GRU', 'FernNet++'])
  })
})

describe('a dataset', () => {
  it('is the same with its year, its noun and more behind a slash', () => {
    expect(datasets('The FernRace of FernRace 2024.', 'FernRace', 'FernRace 2024')).toEqual([
      'FernRace = FernRace 2024'
    ])
    expect(datasets('FernRace, the FernRace corpus.', 'FernRace', 'FernRace corpus')).toEqual([
      'FernRace = FernRace corpus'
    ])
    expect(datasets('On Moss-10/100 and Moss-10.', 'Moss-10/100', 'Moss-10')).toEqual([
      'Moss-10 = Moss-10/100'
    ])
  })
  it('is another in another size or version', () => {
    expect(datasets('On Moss and Moss-21K and Moss v2.', 'Moss', 'Moss-21K', 'Moss v2')).toEqual([
      'Moss',
      'Moss-21K',
      'Moss v2'
    ])
  })
})

describe('a name whose sizes in billions are methods', () => {
  const sized = (text: string, name: string, ...others: string[]) => {
    const [entity, ...methods] = named(text, [name, ...others])
    return entity !== undefined && hasSizes(entity, methods)
  }

  it('is that of a model', () => {
    expect(sized('We release FernNet. Of it, FernNet-4B sorts ferns.', 'FernNet', 'FernNet-4B')).toBe(true)
  })

  it('is not where they are sizes of data', () => {
    expect(sized('We release Moss. Of it, Moss-10M holds mosses.', 'Moss', 'Moss-10M')).toBe(false)
  })
})
