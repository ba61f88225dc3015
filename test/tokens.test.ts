import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {Gazetteer} from '../src/extract/gazetteer.js'
import {findQuantities} from '../src/extract/numbers.js'
import {tokenize} from '../src/extract/tokens.js'
import {TokenKind, Vocabulary} from '../src/extract/vocabulary.js'

const words = (text: string) => tokenize(text).tokens.map(token => token.text)
const quantities = (text: string) => findQuantities(tokenize(text))

describe('tokenize', () => {
  it('keeps names whole and takes percent apart', () => {
    expect(words('Reaches 2.7% on CIFAR-10.')).toEqual(['Reaches', '2.7', '%', 'on', 'CIFAR-10', '.'])
  })
  it('keeps "ScanNet++" and "Recall@5" whole', () => {
    expect(words('ScanNet++ Recall@5')).toEqual(['ScanNet++', 'Recall@5'])
  })
  it('keeps "FLUX.1-dev" and "TL;DR" whole, but ends a sentence', () => {
    expect(words('TL;DR: FLUX.1-dev wins; it does.')).toEqual([
      'TL;DR',
      ':',
      'FLUX.1-dev',
      'wins',
      ';',
      'it',
      'does',
      '.'
    ])
  })
  it('takes ranges apart: "15-20%"', () => {
    expect(words('15-20%')).toEqual(['15', '-', '20', '%'])
  })
  it('takes a score apart from its name, but no version: "AUC-0.881", "Fern-2.5"', () => {
    expect(words('AUC-0.881 Fern-2.5')).toEqual(['AUC', '-', '0.881', 'Fern-2.5'])
  })
  it('keeps brackets within a name: "K(m,n)-Loom", "Free()LM", "D^(3)-Kite", but no formula', () => {
    expect(words('K(m,n)-Loom Free()LM D^(3)-Kite f(x) O(n) word(s)-level')).toEqual(
      'K(m,n)-Loom Free()LM D^(3)-Kite f ( x ) O ( n ) word ( s ) - level'.split(' ')
    )
  })
  it('keeps the mark of a name within a sentence and at the beginning of a title', () => {
    expect(words('Wind! We like Kites!, and Kites! flies (or Kites!)')).toEqual(
      'Wind ! We like Kites! , and Kites! flies ( or Kites! )'.split(' ')
    )
    expect(tokenize('Kites! Flying! Low', 'title').tokens.map(({text}) => text)).toEqual(
      'Kites! Flying ! Low'.split(' ')
    )
  })
  it('keeps a version of three parts whole', () => {
    expect(words('Moss 0.9.14 grows by 0.9.')).toEqual(['Moss', '0.9.14', 'grows', 'by', '0.9', '.'])
  })
  it('takes what draws an emoji for no letter', () => {
    expect(words('🛠\ufe0f Tools').at(-1)).toBe('Tools')
    expect(tokenize('🛠\ufe0f').tokens.every(({kind}) => kind === TokenKind.mark)).toBe(true)
  })
  it('keeps thousands together: "3,700"', () => {
    expect(words('3,700 runs')).toEqual(['3,700', 'runs'])
  })
  it('ends a sentence at a full stop, but not behind "e.g."', () => {
    const {sentenceOf, sentences} = tokenize('Small nets, e.g. Fern, win. They do.')
    expect(sentenceOf.at(-1)).toBe(1)
    expect(sentences).toEqual([0, 9])
  })
  it('gives offsets that slice the text, in order, on any text', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), text => {
        let last = 0
        const {tokens, starts, ends} = tokenize(text)
        for (const [index, token] of tokens.entries()) {
          const [start = -1, end = -1] = [starts[index], ends[index]]
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(text.slice(start, end)).toBe(token.text)
          last = end
        }
      })
    )
  })
})

describe('a vocabulary', () => {
  it('has one lexeme for each spelling, and one for long words that begin alike', () => {
    const vocabulary = new Vocabulary()
    const unitsOf = (text: string) => Uint16Array.from(text, character => character.charCodeAt(0))
    const lexemeOf = (word: string) =>
      vocabulary.lexemeAt(unitsOf(`a ${word} b`), 2, 2 + word.length, TokenKind.word)
    expect(lexemeOf('Fern')).toBe(lexemeOf('Fern'))
    expect(lexemeOf('fern')).not.toBe(lexemeOf('Fern'))
    expect(lexemeOf('a'.repeat(1000))).toBe(lexemeOf('a'.repeat(2000)))
    expect(vocabulary.size).toBe(3)
  })
  it('keeps the text of a long word whole in its token', () => {
    const long = 'A'.repeat(100)
    expect(tokenize(long).tokens[0]).toMatchObject({text: long, lower: long.toLowerCase()})
  })
})

describe('Gazetteer', () => {
  const gazetteer = new Gazetteer([
    ['CIFAR-10', 1],
    ['k-means', 2]
  ])
  it('takes all spellings of a name', () => {
    for (const text of ['CIFAR-10', 'CIFAR10', 'Cifar 10']) {
      expect(gazetteer.match(tokenize(text), 0)?.entry).toBe(1)
    }
  })
  it('does not end inside a word', () => {
    expect(gazetteer.match(tokenize('CIFAR-100'), 0)).toBeUndefined()
  })
})

describe('findQuantities', () => {
  it('reads a range of factors: "up to 1.18×-1.22× faster"', () => {
    expect(quantities('up to 1.18×-1.22× faster')[0]).toEqual({
      start: 2,
      end: 7,
      value: 1.18,
      valueHigh: 1.22,
      unit: 'x',
      bound: 'upTo',
      sign: '',
      sentence: 0
    })
  })
  it.each([
    ['2.7%', 2.7, '%'],
    ['17.86', 17.86, ''],
    ['15-20%', [15, 20], '%'],
    ['3-10 times', [3, 10], 'x'],
    ['a two-fold gain', 2, 'x'],
    ['one-quarter of the memory', 0.25, 'x'],
    ['three quarters of the time', 0.75, 'x'],
    ['two-third of the time', 0.667, 'x'],
    ['two-fifths of the time', 0.4, 'x'],
    ['one half of the time', 0.5, 'x'],
    ['seven-tenths of the time', 0.7, 'x'],
    ['one twentieth of the time', 0.05, 'x'],
    ['three-hundredths of the time', 0.03, 'x'],
    ['by an order of magnitude', 10, 'x'],
    ['ranges from 0.3 to 2.1 percentage points', [0.3, 2.1], 'points'],
    ['ranging from 58.6% to 22.2%', [22.2, 58.6], '%'],
    ['2.4x-5.3x faster', [2.4, 5.3], 'x'],
    ['3.3* faster', 3.3, 'x'],
    ['2.6 Angstrom', 2.6, 'Å'],
    ['5 millijoules', 5, 'mJ'],
    ['33M leaf steps per second', 33e6, 'leaf steps per second'],
    ['855ms', 855, 'ms'],
    ['rho = -0.42', -0.42, ''],
    ['2.13X', 2.13, 'x'],
    ['48× faster', 48, 'x'],
    ['1.2 GPU days', 1.2, 'GPU days'],
    ['$4000', 4000, '$'],
    ['521.91 ms', 521.91, 'ms'],
    ['4.8 to 8.4x', [4.8, 8.4], 'x'],
    ['by a factor of 6', 6, 'x'],
    ['12 milliseconds', 12, 'ms'],
    ['12 s', 12, 'seconds'],
    ['4 pp', 4, 'points'],
    ['50~ms', 50, 'ms'],
    ['7.5 ft', 7.5, 'ft'],
    ['0.5 J/token', 0.5, 'J/token'],
    ['200 tokens/sec', 200, 'tokens/s'],
    ['a sevenfold gain', 7, 'x'],
    ['(-3.5 dB)', -3.5, 'dB'],
    ['-3 to -8%', [-8, -3], '%'],
    ['+1.2% to +6.9%', [1.2, 6.9], '%'],
    ['rated 4.3/5', 4.3, ''],
    ['1.9 vs. 3.1 mm', 1.9, 'mm'],
    ['3 and 6 points', 3, 'points'],
    ['26 out of 35 points', 26, 'points']
  ])('reads "%s"', (text, value, unit) => {
    const ends = Array.isArray(value) ? {value: value[0], valueHigh: value[1]} : {value}
    expect(quantities(text)[0]).toMatchObject({...ends, unit})
  })
  it.each(['two halves of the time', 'one third-party copy of it', 'one. Third of all'])(
    'takes no "%s" for a part',
    text => expect(quantities(text)).toEqual([])
  )
  it('reads a bound: "kappa > 0.90", "at least 95%"', () => {
    expect(quantities('kappa > 0.90')).toMatchObject([{value: 0.9, bound: 'atLeast'}])
    expect(quantities('at least 95%')).toMatchObject([{value: 95, bound: 'atLeast'}])
  })
  it.each([
    '81.3% ± 0.4',
    '81.3% (SD 0.4)',
    '81.3% (std = 0.4%)',
    '81.3%, with a standard deviation of 0.4%',
    '81.3 ± 0.4%'
  ])('takes the spread for no number of its own: "%s"', text => {
    expect(quantities(text)).toMatchObject([{value: 81.3, uncertainty: 0.4, unit: '%'}])
  })
  it('takes two results in brackets for no range: "(65.2% to 73.1%)"', () => {
    expect(quantities('better (65.2% to 73.1%)')).toMatchObject([
      {value: 65.2, pair: 'from'},
      {value: 73.1, pair: 'to'}
    ])
    expect(quantities('it varies by season (10% to 82%)')).toMatchObject([{value: 10, valueHigh: 82}])
  })
  it('takes a way down for no range: "64.2% to 5.1%"', () => {
    expect(quantities('falls 64.2% to 5.1%')).toMatchObject([{pair: 'from'}, {pair: 'to'}])
  })
  it('shares the unit of a parallel number: "by 25.7 points on Kites, 21.4 on Boats"', () => {
    expect(quantities('by 25.7 points on Kites, 21.4 on Boats')[1]).toMatchObject({unit: 'points'})
  })
  it('shares no unit with a year or the number of a thing', () => {
    expect(quantities('in 2019 and 20%')[0]).toMatchObject({unit: ''})
    expect(quantities('in Phase 2 and 5 ms')[0]).toMatchObject({unit: ''})
  })
  it('reads an uncertainty: "8.81±0.10"', () => {
    expect(quantities('8.81±0.10')[0]).toMatchObject({value: 8.81, uncertainty: 0.1})
  })
  it('reads a pair: "from 41.7% to 83.3%"', () => {
    expect(quantities('from 41.7% to 83.3%')).toMatchObject([
      {value: 41.7, pair: 'from'},
      {value: 83.3, pair: 'to'}
    ])
  })
  it('shares the unit of a list: "+15.9 and +30.4 points"', () => {
    expect(quantities('by +15.9 and +30.4 points')).toMatchObject([
      {value: 15.9, unit: 'points', sign: '+'},
      {value: 30.4, unit: 'points', sign: '+'}
    ])
  })
  it('shares the unit of the first of a list with signs', () => {
    expect(quantities('+2.5 points on GSM8K, +3.8 on HumanEval, and +4.7 on MBPP')).toMatchObject([
      {value: 2.5, unit: 'points'},
      {value: 3.8, unit: 'points'},
      {value: 4.7, unit: 'points'}
    ])
  })
  it('takes no key for a number: "1️⃣ first"', () => {
    expect(quantities('1️⃣ It sorts early. 2️⃣ It sorts once.')).toEqual([])
  })
  it('takes no size for a factor: "256 × 256"', () => {
    expect(quantities('at 256 × 256').every(quantity => quantity.unit !== 'x')).toBe(true)
  })
})
