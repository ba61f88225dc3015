import {describe, expect, it} from 'vitest'
import {extractMetrics} from '../src/extract/entities.js'

const short = (text: string) =>
  extractMetrics(text).map(({name, value, unit, kind, of}) => [name, value, unit, kind, of])

describe('extractMetrics', () => {
  it('takes a score with name, value and dataset', () => {
    const text = 'It reaches an FID of 2.7 on CIFAR-10.'
    expect(extractMetrics(text)).toEqual([
      {
        name: 'FID',
        value: 2.7,
        unit: '',
        kind: 'score',
        of: 'own',
        dataset: 'CIFAR-10',
        mentions: [
          {field: 'abstract', start: 14, end: 17, text: 'FID', part: 'name'},
          {field: 'abstract', start: 21, end: 24, text: '2.7', part: 'value'}
        ]
      }
    ])
  })
  it('takes a pair as baseline and own result', () => {
    expect(short('Fern raises accuracy from 41.7% to 83.3%.')).toEqual([
      ['accuracy', 41.7, '%', 'score', 'baseline'],
      ['accuracy', 83.3, '%', 'score', 'own']
    ])
  })
  it('takes a reduction with bound and direction', () => {
    expect(extractMetrics('Moss reduces latency by up to 63%.')[0]).toMatchObject({
      name: 'latency',
      value: 63,
      kind: 'change',
      direction: 'down',
      bound: 'upTo'
    })
  })
  it('names a factor after what is compared: "8× fewer parameters"', () => {
    expect(short('Lichen needs 8× fewer parameters.')).toEqual([['parameters', 8, 'x', 'change', 'own']])
  })
  it('takes a number with an uncertainty for a result: "0.81±0.10 seconds"', () => {
    expect(extractMetrics('The drift stays at 0.81±0.10 seconds.')).toMatchObject([
      {name: 'time', value: 0.81, uncertainty: 0.1, unit: 'seconds'}
    ])
  })
  it('names a cost after its unit: "takes 521.91 ms"', () => {
    expect(short('Sorting a kite takes 521.91 ms.')).toEqual([['time', 521.91, 'ms', 'score', 'own']])
  })
  it('reads a fraction in words: "to one-third"', () => {
    expect(short('Moss reduces inference cost to around one-third of the strongest baseline.')).toMatchObject(
      [['inference cost', 0.333, 'x', 'change', 'own']]
    )
    expect(extractMetrics('Two thirds of the villages had kites.')).toEqual([])
  })
  it('orders names and values by "respectively"', () => {
    expect(
      short('It gains 10.3% and 7.7% in mIoU and PSNR, respectively.').map(row => row.slice(0, 2))
    ).toEqual([
      ['mIoU', 10.3],
      ['PSNR', 7.7]
    ])
  })
  it('names a metric without value where it evaluates', () => {
    expect(extractMetrics('We compare in terms of hypervolume.')).toMatchObject([
      {name: 'hypervolume', value: null}
    ])
  })
  it.each([
    ['a parameter count', 'The model has 52 billion parameters.'],
    ['a year', 'Data from 2019 is used.'],
    ['a share of the data', 'We train with 10% of the labels.'],
    ['a confidence level', 'We give the 95% confidence interval.'],
    ['a resolution', 'Images are 256×256.'],
    ['a hyper-parameter', 'We set k = 100.'],
    ['a scale', 'We study 4x super-resolution.']
  ])('leaves out %s', (_, text) => {
    expect(extractMetrics(text)).toEqual([])
  })
})
