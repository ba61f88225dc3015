import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {extractAll, extractDatasets} from '../src/extract/extract.js'
import type {PaperText} from '../src/tree/entities.js'

const names = (text: PaperText | string) => extractDatasets(text).map(dataset => dataset.name)

describe('extractDatasets', () => {
  it('takes the resolution with the name', () => {
    expect(names('Experiments on CIFAR-10 and ImageNet 64×64.')).toEqual(['CIFAR-10', 'ImageNet 64×64'])
  })
  it('takes no score with the name', () => {
    expect(names('Results on our benchmarks: OSWorld 69.0 and GSM8K 81.9.')).toEqual(['OSWorld', 'GSM8K'])
  })
  it('takes a benchmark that the paper introduces', () => {
    expect(names('We introduce FernBench, a benchmark for botanists.')).toEqual(['FernBench'])
  })
  it('leaves the word "dataset" out of the name', () => {
    expect(names('We train on the MossTwo dataset.')).toEqual(['MossTwo'])
  })
  it('takes every name of a list that begins with a known one', () => {
    expect(names('We test on GSM8K, FernMath, and MossMath.')).toEqual(['GSM8K', 'FernMath', 'MossMath'])
  })
  it('takes the name of a paper that is a benchmark', () => {
    const {datasets} = extractAll({title: 'FernBench: Can Agents Garden?', abstract: null})
    expect(datasets[0]?.mentions).toEqual([{field: 'title', start: 0, end: 9, text: 'FernBench'}])
  })
  it('takes what its title, or the noun before its name, calls a dataset', () => {
    expect(
      names({
        title: 'FIRN: A Large-Scale Dataset for Cold Ferns',
        abstract: 'We introduce FIRN, a fern dataset of 1.2M samples. We use FIRN to train a model.'
      })
    ).toEqual(['FIRN'])
    expect(names('We build a new benchmark, called Lichenia, which comprises 1,204 questions.')).toEqual([
      'Lichenia'
    ])
  })
  it('leaves out unnamed data', () => {
    expect(names('Results on six real-world datasets and synthetic data.')).toEqual([])
  })
  it('leaves a model that is evaluated "on" out', () => {
    expect(names('Tested on Qwen3-8B.')).toEqual([])
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
