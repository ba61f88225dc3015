import {describe, expect, it} from 'vitest'
import {findAcronyms} from '../src/extract/acronyms.js'
import {groupNames} from '../src/extract/names/groups.js'
import {spanOf, spanText} from '../src/extract/names/spans.js'
import {type TokenText, tokenize} from '../src/extract/tokens.js'

/** Wherever one of some names stands in a title and an abstract, as groups of what is one: name, full form, spellings. */
function grouped(title: string, abstract: string, ...names: string[]) {
  const fields = [tokenize(title, 'title'), tokenize(abstract, 'abstract')]
  const candidates = fields.flatMap(field =>
    names.flatMap(name => mentionsOf(field, name)).sort((a, b) => a.start - b.start)
  )
  const groups = groupNames(
    candidates.map(span => ({span, dataset: 0, method: 0.9})),
    new Map(fields.map(field => [field, findAcronyms(field)]))
  )
  return groups.map(({name, expansion = '', candidates}) => [
    name,
    expansion,
    [...new Set(candidates.map(({span}) => spanText(span)))].join(' = ')
  ])
}

function mentionsOf(field: TokenText, name: string) {
  return [...field.starts].flatMap((from, start) => {
    const end = field.ends.indexOf(from + name.length) + 1
    if (end === 0 || !field.text.startsWith(name, from)) return []
    const titleName = field.field === 'title' && start === 0 && field.tokens[end]?.text === ':'
    return [spanOf(field, start, end, {entry: undefined, coined: true, titleName})]
  })
}

describe('spellings of one name are one group', () => {
  it.each([
    ['hyphen, space and case', 'Fern-Net and Fern net', ['Fern-Net', 'Fern net']],
    ['a plural', 'a FernNet of FernNets', ['FernNet', 'FernNets']],
    ['a short plural', 'a PI of PIs', ['PI', 'PIs']]
  ])('%s', (_, text, names) =>
    expect(grouped('', text, ...names)).toEqual([[names[0], '', names.join(' = ')]])
  )
})

describe('a full form and its short form are one group', () => {
  it('where a bracket ties them', () => {
    expect(grouped('', 'The Gated Fern Net (GFN) grows.', 'Gated Fern Net', 'GFN')).toEqual([
      ['GFN', 'Gated Fern Net', 'Gated Fern Net = GFN']
    ])
  })
  it('where one of them has a noun behind it', () => {
    expect(
      grouped(
        'On the Slow Moss Path Algorithm',
        'The Slow Moss Path (SMP) grows.',
        'Slow Moss Path Algorithm',
        'SMP'
      )
    ).toEqual([['SMP', 'Slow Moss Path', 'Slow Moss Path Algorithm = SMP']])
  })
  it('where the name of a title goes on', () => {
    expect(
      grouped(
        'SARGO: Slow Aligned Rooting of Gardens Outdoors Now via Moss',
        'SARGO roots.',
        'SARGO',
        'Slow Aligned Rooting of Gardens Outdoors Now'
      )
    ).toMatchObject([['SARGO', 'Slow Aligned Rooting of Gardens Outdoors', expect.anything()]])
  })
  it('where its initials are the letters of the short form', () => {
    expect(
      grouped('Long Moss-Term Memory', 'An LMTM and a NeRF.', 'Long Moss-Term Memory', 'LMTM', 'NeRF')
    ).toEqual([
      ['LMTM', 'Long Moss-Term Memory', 'Long Moss-Term Memory = LMTM'],
      ['NeRF', '', 'NeRF']
    ])
    expect(grouped('Neat Rooted Ferns', 'A NeRF.', 'Neat Rooted Ferns', 'NeRF')).toEqual([
      ['NeRF', 'Neat Rooted Ferns', 'Neat Rooted Ferns = NeRF']
    ])
  })
  it('where they stand side by side and have nearly the same letters', () => {
    expect(
      grouped(
        '',
        'We present GFDiT, a Gated Fern-grown Autumnal Diffusion Trellis.',
        'GFDiT',
        'Gated Fern-grown Autumnal Diffusion Trellis'
      )
    ).toHaveLength(1)
    expect(
      grouped('LATTE: Late Trees of Evergreens', 'LATTE grows.', 'LATTE', 'Late Trees of Evergreens')
    ).toHaveLength(1)
    expect(
      grouped('', 'LATTE grows late. Late Trees of Evergreens do not.', 'LATTE', 'Late Trees of Evergreens')
    ).toHaveLength(2)
  })
  it('where the short form is made of beginnings of its last words, in the spelling of the title', () => {
    expect(
      grouped(
        'Wool by Force-Centric Washing and Drying',
        'WaDr trains by Force-Centric washing and Drying.',
        'WaDr',
        'Force-Centric washing and Drying'
      )
    ).toEqual([['WaDr', 'Force-Centric Washing and Drying', 'WaDr = Force-Centric washing and Drying']])
  })
  it('where each part of the short form is cut off a word, though the full form is no candidate', () => {
    expect(grouped('', 'LaSo trains by Force-Centric lathing and sorting.', 'LaSo')).toEqual([
      ['LaSo', 'Force-Centric lathing and sorting', 'LaSo']
    ])
    expect(grouped('', 'FernNet is a fern network, LaSo a lathe for old sorts.', 'FernNet', 'LaSo')).toEqual([
      ['FernNet', '', 'FernNet'],
      ['LaSo', '', 'LaSo']
    ])
  })
  it('where the short form is made of beginnings of all words before the colon of the title', () => {
    expect(grouped('Quiet Parser: Reading Clues', 'QUIPA reads.', 'Quiet Parser', 'QUIPA')).toEqual([
      ['QUIPA', 'Quiet Parser', 'Quiet Parser = QUIPA']
    ])
    expect(grouped('Quiet Parser: Reading Clues', 'QUIZA reads.', 'Quiet Parser', 'QUIZA')).toHaveLength(2)
  })
  it('but not where another full form is told', () => {
    expect(
      grouped(
        '',
        'Direct Pruning Order (DPO) is no Dense Planting Opera.',
        'Direct Pruning Order',
        'DPO',
        'Dense Planting Opera'
      )
    ).toHaveLength(2)
    expect(
      grouped(
        'Synthesizing Over Grass',
        'Synthetic over Grass (SOG) is a lawn.',
        'Synthesizing Over Grass',
        'Synthetic over Grass',
        'SOG'
      )
    ).toHaveLength(1)
  })
})
