import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {extractAll, extractDatasets, extractMethods} from '../src/extract/extract.js'

// What the learned models find in single sentences stands in test/behaviours. Here a caller knows the names.

describe('a name that is known', () => {
  it('is one method with its full form', () => {
    expect(
      extractMethods('We introduce Gated Fern Network (GFN). GFN is fast.', {methods: ['GFN']})
    ).toMatchObject([{name: 'GFN', expansion: 'Gated Fern Network'}])
  })
  it('is one method with the words of a title that its letters stand for', () => {
    expect(
      extractMethods(
        {title: 'GFN: A Gated Fern Network for Willow Trees', abstract: null},
        {methods: ['GFN']}
      )
    ).toMatchObject([{name: 'GFN', expansion: 'Gated Fern Network'}])
  })
  it('is one method in "FernNet-based" and "FernNet"', () => {
    expect(
      extractMethods('A FernNet-based agent, FernNet, wins.', {methods: ['FernNet']}).map(({name}) => name)
    ).toEqual(['FernNet'])
  })
  it('is one method with Greek letters and with their names', () => {
    const [method] = extractMethods('We grow pi-Fern. Like MossNet, π-Fern is a network.', {
      methods: ['pi-Fern']
    })
    expect(method?.mentions.map(({text}) => text)).toEqual(['pi-Fern', 'π-Fern'])
  })
  it('stands in title and abstract', () => {
    const [method] = extractMethods(
      {title: 'Lichen: Slow Agents for Old Gardens', abstract: 'Lichen plans for years.'},
      {methods: ['Lichen']}
    )
    expect(method?.mentions).toEqual([
      {field: 'title', start: 0, end: 6, text: 'Lichen'},
      {field: 'abstract', start: 0, end: 6, text: 'Lichen'}
    ])
  })
  it('may stand more often than a call takes arguments', () => {
    const [found] = extractMethods('MossNet1 and '.repeat(130_000), {methods: ['MossNet1']})
    expect(found?.mentions).toHaveLength(130_000)
  })
  it('has mentions in the text as it was given', () => {
    expect(
      extractDatasets({title: 'FernBench: Can Agents Garden?', abstract: null}, {datasets: ['FernBench']})
    ).toMatchObject([{mentions: [{field: 'title', start: 0, end: 9, text: 'FernBench'}]}])
  })
})

const pieces = fc.constantFrom(
  ...'We propose FernNet (FN) , a 2.7 % FID on CIFAR-10 from to 8.81±0.10 × - ( ) : . × 15-20 respectively ImageNet 64'.split(
    ' '
  ),
  '\ud83d\ude00',
  '\u0130'
)
const anyText = fc.oneof(
  fc.string({unit: 'binary'}),
  fc.array(pieces).map(list => list.join(' '))
)

describe('a number that is no result', () => {
  it.each([
    ['a p-value', 'The difference has a p-value of 0.003.'],
    ['a p-value behind a sign', 'The difference is significant (p-value < 0.001).'],
    ['a p-value behind a verb', 'The p-value was approximately 0.02.'],
    ['a bound of p-values', 'All p-values were less than 0.05.'],
    ['p-values', 'The p-values of all gardens are high: p-values below 0.1 are rare.'],
    ['part of a percentage with a decimal comma', 'FernNet reaches an accuracy of 91,5 % on ImageNet.'],
    ['part of a number with a decimal comma', 'FernNet reaches an accuracy of 91,5 on ImageNet.'],
    ['what stands behind 0 and a comma', 'FernNet reaches an F1 of 0,915.'],
    ['what stands behind 0 and a comma, on a dataset', 'FernNet reaches an accuracy of 0,915 on ImageNet.'],
    [
      'one with an uncertainty behind 0 and a comma',
      'FernNet reaches an accuracy of 0.915 ± 0,012 on ImageNet.'
    ],
    ['part of a factor with a decimal comma', 'A speedup of 1,5x.'],
    ['part of a range with decimal commas', 'A speedup of 1,5x-2,5x over MossNet.'],
    ['part of a time with a decimal comma', 'FernNet has a latency of 3,5ms.'],
    ['part of a change with decimal commas', 'FernNet improves accuracy from 71,2% to 91,5% on ImageNet.']
  ])('is %s', (_, text) => {
    expect(extractAll(text).metrics).toEqual([])
  })
})

describe('a number that is a result', () => {
  it.each([
    ['another metric beside p-values', 'The method has low p-values and accuracy 0.91 on CIFAR-10.', [0.91]],
    ['a metric in brackets behind p-values', 'We report p-values (F1 0.88).', [0.88]],
    ['a metric behind p-values and a comma', 'FernNet lowers p-values, reaching 0.93 accuracy', [0.93]],
    ['one with groups of thousands', 'FernNet reaches a throughput of 12,500 tokens per second.', [12_500]],
    [
      'each of two with a comma and no space between',
      'FernNet reaches accuracies of 0.91,0.93 on ImageNet and CIFAR-10.',
      [0.91, 0.93]
    ],
    [
      'each of two percentages with a comma and no space between',
      'FernNet reaches 91%,93% accuracy on ImageNet and CIFAR-10.',
      [91, 93]
    ]
  ])('is %s', (_, text, values) => {
    expect(extractAll(text).metrics.map(({value}) => value)).toEqual(values)
  })
})

describe('extractAll, on any text', () => {
  it('never throws, and every mention slices its field', () => {
    fc.assert(
      fc.property(anyText, anyText, (title, abstract) => {
        const paper = {title, abstract}
        const {metrics, datasets, methods} = extractAll(paper)
        for (const entity of [...metrics, ...datasets, ...methods]) {
          expect(entity.mentions.length).toBeGreaterThan(0)
          for (const {field, start, end, text} of entity.mentions) {
            expect(end).toBeGreaterThan(start)
            expect(paper[field].slice(start, end)).toBe(text)
          }
        }
      })
    )
  })
})
