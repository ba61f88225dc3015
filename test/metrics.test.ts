import {describe, expect, it} from 'vitest'
import {extractMetrics} from '../src/extract/extract.js'

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
        confidence: expect.closeTo(0.95, 1),
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
  it('takes "A vs. B" as own result and baseline of one metric', () => {
    expect(short('Fern reaches an accuracy of 83.3% vs. 41.7% on CIFAR-10.')).toEqual([
      ['accuracy', 83.3, '%', 'score', 'own'],
      ['accuracy', 41.7, '%', 'score', 'baseline']
    ])
  })
  it('gives the numbers of a list the names that follow it', () => {
    expect(extractMetrics('Fern improves by 2.1% and 3.4% in mIoU and PSNR.')).toMatchObject([
      {name: 'mIoU', value: 2.1},
      {name: 'PSNR', value: 3.4}
    ])
  })
  it('takes no method for the name of its number: "MossNet (68.4%)"', () => {
    expect(
      extractMetrics('FernNet reaches an accuracy of 73.6%, and MossNet (68.4%) does not.')
    ).toMatchObject([
      {name: 'accuracy', value: 73.6, of: 'own', method: 'FernNet'},
      {name: 'accuracy', value: 68.4, of: 'baseline', method: 'MossNet'}
    ])
  })
  it('takes no verb into a name: "cuts accuracy"', () => {
    expect(extractMetrics('Lichen cuts accuracy by 3.5%.')).toMatchObject([{name: 'accuracy', value: 3.5}])
  })
  it('takes no number into a name: "855ms first-frame latency"', () => {
    expect(short('Moss runs with 855ms first-frame latency.')).toEqual([
      ['first-frame latency', 855, 'ms', 'score', 'own']
    ])
  })
  it.each([
    'FernNet yields stable gaits over a 20-second horizon.',
    'FernNet walks on a 13.24-meter bridge.',
    'The cost of FernNet stays within the same order of magnitude.',
    'FernNet achieves high accuracy under Apache 2.0.',
    'FernNet trains well on 8×A100s.',
    'We compare detectors at 1% false positive rate.'
  ])('takes no attribute, version or device for a result: "%s"', text => {
    expect(extractMetrics(text).filter(({value}) => value !== null)).toEqual([])
  })
  it('takes the part for the value and not the whole: "26 out of 35 points"', () => {
    expect(extractMetrics('FernNet reaches a score of 26 out of 35 points.')).toMatchObject([
      {value: 26, unit: 'points'}
    ])
  })
  it('gives a result that stands twice once, with both mentions', () => {
    const metrics = extractMetrics('We reach 91.5% accuracy with FernNet. We say it again: 91.5% accuracy.')
    expect(metrics).toHaveLength(1)
    expect(metrics[0]?.mentions.filter(({part}) => part === 'value')).toHaveLength(2)
  })
  it('takes no count of devices for a result', () => {
    expect(extractMetrics('Moss trains on 8x A800 nodes.')).toEqual([])
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
  it('measures both ends of "from 9.3% to 2.1%" on one dataset, though another stands nearer', () => {
    expect(extractMetrics('On CIFAR-10, accuracy falls from 9.3% to 2.1%; on COCO it stays.')).toMatchObject([
      {name: 'accuracy', value: 9.3, of: 'baseline', dataset: 'CIFAR-10'},
      {name: 'accuracy', value: 2.1, of: 'own', dataset: 'CIFAR-10'}
    ])
  })
  it('takes no acronym of a method for a metric that has no value', () => {
    expect(extractMetrics('We propose Gated Fern Alignment (GFA), and GFA folds boats.')).toEqual([])
  })
  it('lets an empty head belong to the metric before it: "Pass@8 rates"', () => {
    const [metric] = extractMetrics('Fern folds paper boats with average Pass@8 rates of 88.1%.')
    expect(metric).toMatchObject({name: 'Pass@8', value: 88.1, unit: '%'})
    expect(metric?.mentions).toContainEqual(expect.objectContaining({text: 'Pass@8 rates', part: 'name'}))
  })
  it('takes no name that the unit does not measure: no latency in GB, no memory in ms', () => {
    const text = 'The kite planner cuts memory and inference latency to 12 ms and 1.8 GB.'
    expect(extractMetrics(text)).toMatchObject([
      {name: 'inference latency', value: 12, unit: 'ms'},
      {name: 'memory', value: 1.8, unit: 'GB'}
    ])
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
  it.each([
    ['one-quarter of', 0.25],
    ['three quarters of', 0.75],
    ['two-third of', 0.667],
    ['two-fifths of', 0.4],
    ['one half of', 0.5],
    ['seven-tenths of', 0.7],
    ['one twentieth of', 0.05],
    ['three-hundredths of', 0.03]
  ])('reads fractions of any size in words: "%s"', (words, value) => {
    expect(short(`Moss cuts memory to ${words} what MossNet needs.`)).toMatchObject([
      ['memory', value, 'x', 'change', 'own']
    ])
  })
  it.each(['two halves of', 'one third-party copy of', 'one. Third of'])(
    'takes no "%s" for a part',
    words => {
      expect(extractMetrics(`Moss cuts memory to ${words} what MossNet needs.`)).toEqual([])
    }
  )
  it('orders names and values by "respectively"', () => {
    expect(
      short('It gains 10.3% and 7.7% in mIoU and PSNR, respectively.').map(row => row.slice(0, 2))
    ).toEqual([
      ['mIoU', 10.3],
      ['PSNR', 7.7]
    ])
  })
  it('gives the dataset, and the method on either side of a comparison', () => {
    const text = 'KiteNet achieves an FID of 17.86 on ImageNet 64×64, compared to 138.66 for DDIM.'
    expect(extractMetrics(`We propose KiteNet. ${text}`)).toMatchObject([
      {name: 'FID', value: 17.86, dataset: 'ImageNet 64×64', of: 'own', method: 'KiteNet'},
      {name: 'FID', value: 138.66, dataset: 'ImageNet 64×64', of: 'baseline', method: 'DDIM'}
    ])
  })
  it('says what a change is measured against', () => {
    expect(extractMetrics('We propose KiteNet. KiteNet improves accuracy by 2.7% over DDIM.')).toMatchObject([
      {name: 'accuracy', value: 2.7, kind: 'change', direction: 'up', method: 'KiteNet', comparedTo: 'DDIM'}
    ])
  })
  it('takes the short form where the text gives one', () => {
    expect(short('The Effective Flight Rate (EFR) rises by 10%.')).toEqual([
      ['EFR', 10, '%', 'change', 'own']
    ])
  })
  it("names a benchmark's own score after the benchmark", () => {
    expect(extractMetrics('KiteNet scores 56.5 on OSWorld.')).toMatchObject([
      {name: 'OSWorld', value: 56.5, unit: '', dataset: 'OSWorld'}
    ])
  })
  it('gives the numbers of a list the benchmarks in order', () => {
    const text = 'KiteNet achieves 91.2% and 83.4% on GSM8K and HumanEval, respectively.'
    expect(extractMetrics(text).map(({name, value, dataset}) => [name, value, dataset])).toEqual([
      ['GSM8K', 91.2, 'GSM8K'],
      ['HumanEval', 83.4, 'HumanEval']
    ])
  })
  it('names a comparative without a noun: "9× smaller"', () => {
    expect(short('KiteNet is 9× smaller than the largest boat model.')).toEqual([
      ['size', 9, 'x', 'change', 'own']
    ])
  })
  it('takes the number behind "vs." for that of a baseline', () => {
    expect(short('Boats float better (0.91 vs. 0.85 F1).')).toEqual([
      ['F1', 0.91, '', 'score', 'own'],
      ['F1', 0.85, '', 'score', 'baseline']
    ])
  })
  it.each([
    ['KiteNet sorts kites with an accuracy of 8.81±0.10%.', {value: 8.81, uncertainty: 0.1, unit: '%'}],
    ['Training is 1.18×-1.22× faster.', {value: [1.18, 1.22], unit: 'x', direction: 'up'}],
    ['KiteNet reduces the collision rate by 15-20%.', {value: [15, 20], unit: '%', direction: 'down'}],
    ['The WER ranges from 0.3 to 2.1 percentage points.', {value: [0.3, 2.1]}],
    ['A two-fold increase in throughput is observed.', {value: 2, unit: 'x', name: 'throughput'}],
    ['KiteNet achieves a 1.42times speedup.', {value: 1.42, unit: 'x', name: 'speedup'}],
    ['KiteNet reduces the error by an order of magnitude.', {value: 10, unit: 'x', name: 'error'}],
    ['We train KiteNet at a total cost of only $4000.', {value: 4000, unit: '$'}],
    ['KiteNet finds a fold for paper boats in 1.2 GPU days.', {value: 1.2, unit: 'GPU days', kind: 'score'}],
    ['KiteNet runs at 33M leaf steps per second.', {value: 33e6, unit: 'leaf steps per second'}],
    ['The method reaches at least 95% success rate.', {value: 95, bound: 'atLeast', name: 'success rate'}],
    ['Leaves are found with high agreement (kappa > 0.90).', {value: 0.9, bound: 'atLeast', name: 'kappa'}],
    ['The drift correlates with wind (rho = -0.42).', {value: -0.42, name: 'rho', kind: 'score'}],
    ['It lowers word error rate by 12 percentage points.', {value: 12, unit: 'points'}],
    ['The new brake shortens the stopping distance by 7.5 ft.', {value: 7.5, unit: 'ft'}],
    [
      'KiteNet reaches an accuracy of 81.3% with a standard deviation of 0.4%.',
      {value: 81.3, uncertainty: 0.4, unit: '%'}
    ]
  ])('reads the number of %j', (text, expected) => {
    expect(extractMetrics(text)).toMatchObject([expected])
  })
  it('shares the unit of the first number in a list with signs', () => {
    const text = 'KiteNet gains +2.5 points on GSM8K, +3.8 on HumanEval, and +4.7 on MBPP.'
    expect(short(text)).toEqual([
      ['GSM8K', 2.5, 'points', 'change', 'own'],
      ['HumanEval', 3.8, 'points', 'change', 'own'],
      ['MBPP', 4.7, 'points', 'change', 'own']
    ])
  })
  it('takes a number in another unit for a result too: "7.5 ft (2.29 m)"', () => {
    expect(
      extractMetrics(
        'We present KiteNet. In tests at 9 mph, it reduces the braking distance by 7.5 ft (2.29 m).'
      )
    ).toMatchObject([
      {value: 7.5, unit: 'ft'},
      {value: 2.29, unit: 'm'}
    ])
  })
  it('gives each value the method that it is of: "91.2% for Moss-9B and 84.8% for Fern-3B"', () => {
    const text = 'Without it, accuracy is 91.2% for Moss-9B and 84.8% for Fern-3B.'
    expect(extractMetrics(text).map(({value, method}) => [value, method])).toEqual([
      [91.2, 'Moss-9B'],
      [84.8, 'Fern-3B']
    ])
  })
  it('says what a change is measured against, behind more words', () => {
    const text =
      'We propose KiteNet. It improves accuracy from 73.1% to 80.9% over the well-known MOSS-9 method, and is 3.5x faster than large networks such as FernNet.'
    expect(extractMetrics(text).map(({value, method, comparedTo}) => [value, method, comparedTo])).toEqual([
      [73.1, 'MOSS-9', undefined],
      [80.9, 'KiteNet', 'MOSS-9'],
      [3.5, 'KiteNet', 'FernNet']
    ])
  })
  it('takes a metric that the text defines', () => {
    const text = 'We introduce the Kite Recall Index (KRI), a metric that measures how many kites come back.'
    expect(extractMetrics(text)).toMatchObject([{name: 'KRI', value: null}])
  })
  it('gives a metric with a value no entry without one', () => {
    const text = 'We report hypervolume. In terms of hypervolume, it reaches a hypervolume of 0.91.'
    expect(extractMetrics(text)).toMatchObject([{name: 'hypervolume', value: 0.91}])
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
    ['set-up', 'We use four steps in 7 settings on 180 GPUs.'],
    ['an amount of data', 'We train on 100 trillion tokens.'],
    ['an asymptotic bound', 'We prove a bound of O(1/T) for boats.'],
    ['a threshold', 'Detection holds at IoU = 0.5.'],
    ['a significance level', 'The difference is significant (p < 0.001).'],
    ['dimensions', 'The pond is 11 m x 4.5 m x 3.65 m.'],
    ['a vague claim', 'It is significantly better and near-optimal.'],
    ['a generic noun', 'We improve performance, quality and efficiency.'],
    ['a scale', 'We study 4x super-resolution.']
  ])('leaves out %s', (_, text) => {
    expect(extractMetrics(text)).toEqual([])
  })
})
