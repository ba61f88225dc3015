import {describe, expect, it} from 'vitest'
import {type ExtractOptions, extractAll, extractDatasets, extractMethods, parseListing} from '../src/index.js'

const text =
  'We propose FernNet, a small network that reaches an accuracy of 91.5% on ImageNet. Code is at https://github.com/fern/net.'
const names = (entities: ReadonlyArray<{readonly name: string}>) => entities.map(({name}) => name)
const bad = (options: object) => options as ExtractOptions

describe('options of extraction', () => {
  it('looks for the named fields alone', () => {
    const found = extractAll(text, {fields: ['links', 'datasets']})
    expect(names(found.datasets)).toEqual(['ImageNet'])
    expect(found.links).toHaveLength(1)
    expect(found.metrics).toEqual([])
    expect(found.methods).toEqual([])
  })

  it('finds a name that a caller says is a dataset, wherever and however it is spelt', () => {
    const options = {datasets: ['pond lilies']}
    const sentence = 'Boats float over the Pond Lilies and the pond-lilies.'
    expect(extractDatasets(sentence)).toEqual([])
    expect(extractDatasets(sentence, options)).toMatchObject([
      {
        name: 'Pond Lilies',
        confidence: 1,
        mentions: [
          {start: 21, end: 32},
          {start: 41, end: 52}
        ]
      }
    ])
  })

  it('finds a name that a caller says is a method, even where it would be a dataset', () => {
    expect(names(extractMethods('We train on ImageNet.', {methods: ['ImageNet']}))).toEqual(['ImageNet'])
    expect(extractDatasets('We train on ImageNet.', {methods: ['ImageNet']})).toEqual([])
  })

  it('leaves out names that a caller does not want, of any kind', () => {
    const found = extractAll(text, {ignore: ['imagenet', 'fern-net', 'Accuracy']})
    expect(found.datasets).toEqual([])
    expect(found.methods).toEqual([])
    expect(found.metrics).toEqual([])
  })

  it('gives more for a lower threshold and less for a higher one, of what it gives otherwise the same', () => {
    const counts = [0, 0.5, 0.999].map(threshold => {
      const {datasets, methods} = extractAll(text, {threshold})
      return datasets.length + methods.length
    })
    expect(counts[0]).toBeGreaterThanOrEqual(counts[1] ?? 0)
    expect(counts[1]).toBeGreaterThanOrEqual(counts[2] ?? 0)
    for (const {confidence} of extractMethods(text, {threshold: 0.9}))
      expect(confidence).toBeGreaterThanOrEqual(0.9)
  })

  it('is taken by parseListing', () => {
    const {papers} = parseListing(`Fern Nets for Small Ponds\n\n${text}`, {extract: {fields: ['links']}})
    expect(papers[0]?.links).toHaveLength(1)
    expect(papers[0]?.methods).toEqual([])
  })

  it.each([
    [{fields: ['title']}, 'option "fields.0"'],
    [{threshold: 2}, 'option "threshold"'],
    [{datasets: 'ImageNet'}, 'option "datasets"'],
    [{methods: ['']}, 'option "methods.0"'],
    [{colour: 'green'}, 'option "colour"']
  ])('names what is wrong with %j', (options, message) => {
    expect(() => extractAll(text, bad(options))).toThrow(TypeError)
    expect(() => extractAll(text, bad(options))).toThrow(message)
  })

  it.each([
    [{fields: ['title']}, 'Invalid option: expected one of "links"|"metrics"|"datasets"|"methods"'],
    [{threshold: -1}, 'Too small: expected number to be >=0'],
    [{threshold: 2}, 'Too big: expected number to be <=1'],
    [{threshold: Number.NaN}, 'Invalid input: expected number, received NaN'],
    [{datasets: 'ImageNet'}, 'Invalid input: expected array, received string'],
    [{methods: ['']}, 'Too small: expected string to have >=1 characters'],
    [{ignore: [new Date(0)]}, 'Invalid input: expected string, received Date'],
    [{colour: 'green', shape: 'round'}, 'extractors, found "colour"'],
    [['links'], 'options: Invalid input: expected object, received array']
  ])('says of %j what was expected', (options, message) => {
    expect(() => extractAll(text, bad(options))).toThrow(message)
  })
})
