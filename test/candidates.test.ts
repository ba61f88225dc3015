import {describe, expect, it} from 'vitest'
import {findAcronyms} from '../src/extract/acronyms.js'
import {findCandidates} from '../src/extract/names/candidates.js'
import {spanText} from '../src/extract/names/spans.js'
import {tokenize} from '../src/extract/tokens.js'

/** What becomes of the stretches of a text that a tagger takes for names, each where it stands first. */
function cut(text: string, ...tagged: string[]): string[] {
  const field = tokenize(text)
  const spans = tagged.map(name => {
    const from = text.indexOf(name)
    const start = field.starts.findIndex((at, token) => at <= from && from < (field.ends[token] ?? 0))
    const behind = field.starts.findIndex(at => at >= from + name.length)
    const end = behind < 0 ? field.tokens.length : behind
    return {start, end, probability: {dataset: 0, method: 0.9, metric: 0}}
  })
  return findCandidates(field, spans, findAcronyms(field)).map(({span}) => spanText(span))
}

describe('a name that was found takes with it', () => {
  it.each([
    ['the tag of its size', 'with fern3:30b and', 'fern3', 'fern3:30b'],
    ['its version', 'on Moss 0.9.14 and', 'Moss', 'Moss 0.9.14'],
    ['its version with an edition', 'on Moss 2.0-Snow and', 'Moss', 'Moss 2.0-Snow'],
    ['its year', "on FernBench'24, and", 'FernBench', "FernBench'24"],
    ['its year of four digits', 'on FernBench’2024 and', 'FernBench', 'FernBench’2024'],
    ['more of its kind behind slashes', 'on Moss-10/100 and', 'Moss-10', 'Moss-10/100'],
    ['more versions behind slashes', 'with Fern1/2/3.1 and', 'Fern1', 'Fern1/2/3.1'],
    ['more sizes behind slashes', 'with Fern-Base/Large and', 'Fern-Base', 'Fern-Base/Large'],
    ['no possessive', "because FernNet's roots grow", "FernNet's", 'FernNet'],
    ['a possessive within', "on Fern's Garden and", "Fern's Garden", "Fern's Garden"],
    ['the edition of a model in small letters', 'with GPT-4o mini and', 'GPT-4o', 'GPT-4o mini']
  ])('%s: %s', (_, text, tagged, name) => expect(cut(text, tagged)).toEqual([name]))

  it.each([
    ['what is no year', "on FernBench's test", 'FernBench', 'FernBench'],
    ['another name behind a slash', 'with Fern/Moss and', 'Fern', 'Fern'],
    ['what happens to be small', 'with FernNet mini batches', 'FernNet', 'FernNet']
  ])('not %s: %s', (_, text, tagged, name) => expect(cut(text, tagged)).toEqual([name]))
})

describe('two names are not one', () => {
  it('where a dash parts them', () => {
    expect(cut('of Slow Weeding - FernNet grows', 'Slow Weeding - FernNet', 'FernNet')).toEqual(['FernNet'])
    expect(cut('of Slow-Weeding grows', 'Slow-Weeding')).toEqual(['Slow-Weeding'])
  })
})

describe('keys of citations', () => {
  it('are no names', () => {
    expect(cut('older kites ~Ada_kite,Bo_kite2 fly', 'Ada_kite', 'Bo_kite2')).toEqual([])
    expect(cut('about ~ KiteNet, RopeNet', 'KiteNet', 'RopeNet')).toEqual(['KiteNet', 'RopeNet'])
  })
})

describe('what is named after people', () => {
  it.each([
    ['keeps its noun', 'with the Petrov-Haas relaxation of', ['Petrov-Haas'], ['Petrov-Haas relaxation']],
    [
      'is found without a tagger',
      'The Osei formula and Lindgren-Okoro tests, the Ferrand model',
      [],
      ['Osei formula', 'Lindgren-Okoro tests', 'Ferrand model']
    ],
    ['is found by two people', 'and a Lindgren-Okoro test of', [], ['Lindgren-Okoro test']],
    ['is no common word', 'by the Matching algorithm and the Gaussian filter', [], []],
    ['is nothing that a gazetteer knows', 'by the Transformer model', [], []],
    ['is no word of a sentence', 'a Ferrand model of ferns', [], []]
  ])('%s: %s', (_, text, tagged, names) => expect(cut(text, ...tagged)).toEqual(names))
})

describe('the key of a citation behind a name', () => {
  it('is cut away', () => {
    expect(cut('with FernNet ada2020ferns and Moss', 'FernNet ada2020ferns')).toEqual(['FernNet'])
    expect(cut('with FernNet Ada_2020_KITES and Moss', 'FernNet Ada_2020_KITES')).toEqual(['FernNet'])
  })
})
