import {describe, expect, it} from 'vitest'
import datasets from '../data/lexicons/datasets.txt'
import generic from '../data/lexicons/generic.txt'
import metrics from '../data/lexicons/metrics.txt'
import models from '../data/lexicons/models.txt'
import names from '../data/lexicons/names.txt'
import {isModelName, metricLexicon, nameLexicon} from '../src/extract/lexicon.js'

const namesOf = (...lists: readonly string[]) =>
  lists.flatMap(list => list.split('\n').filter(line => !line.startsWith('[')))

describe('lexicons', () => {
  it('know each name of their lists as it is spelt there, once', () => {
    for (const name of namesOf(generic, names, datasets))
      expect(nameLexicon().get(name)).toHaveProperty('name', name)
    for (const name of namesOf(metrics)) expect(metricLexicon().get(name)).toHaveProperty('name', name)
  })

  it('say what a name is by the head that it stands under', () => {
    expect(nameLexicon().get('CIFAR-10')).toEqual({name: 'CIFAR-10', kind: 'dataset', weak: false})
    expect(nameLexicon().get('Amazon Fraud')).toMatchObject({kind: 'dataset', weak: false})
    expect(nameLexicon().get('Berkeley')).toMatchObject({kind: 'dataset', weak: true})
    expect(nameLexicon().get('A100')).toMatchObject({kind: 'generic', reason: 'hardware'})
    expect(metricLexicon().get('throughput')).toMatchObject({kind: 'metric', weak: true})
  })

  it('come without the comments of their files', () => {
    for (const list of [datasets, generic, metrics, models, names]) expect(list).not.toMatch(/^#|^$/m)
  })

  it('know a model by its family and a version', () => {
    expect(isModelName('Qwen2.5-VL-7B')).toBe(true)
    expect(isModelName('Qwen')).toBe(false)
    expect(isModelName('Fern2')).toBe(false)
  })
})
