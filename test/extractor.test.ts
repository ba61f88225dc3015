import {readFileSync} from 'node:fs'
import {describe, expect, expectTypeOf, it} from 'vitest'
import {
  createExtractor,
  type Extraction,
  type Extractor,
  extractAll,
  extractDatasets,
  extractMethods,
  parseListing
} from '../src/index.js'

const abstract =
  'We propose FernNet, a small network that outperforms MossNet by 3.2% on CIFAR-10. Code: https://github.com/ada/fern-net.'
const papers = Array.from({length: 40}, (_, index) => ({
  title: `Fern Nets for Ponds of Size ${index}`,
  abstract: abstract.replace('3.2', `${index}.5`)
}))
const modelFile = (name: string) => new Uint8Array(readFileSync(`data/models/${name}.bin`))

describe('an extractor', () => {
  it('finds what extractAll finds by the same options', () => {
    const options = {methods: ['Pond Sorting'], ignore: ['CIFAR-10'], threshold: 0.6}
    const text = `${abstract} Pond Sorting is slow.`
    expect(createExtractor(options).extract(text)).toEqual(extractAll(text, options))
    expect(createExtractor().extract(text)).toEqual(extractAll(text))
  })

  it('finds in many papers at once what it finds in each', () => {
    const extractor = createExtractor()
    expect(extractor.extractMany(papers)).toEqual(papers.map(paper => extractAll(paper)))
    expect(extractor.extractMany([])).toEqual([])
  })

  it('looks for the fields alone that are asked for', () => {
    const {links, datasets, methods, metrics} = createExtractor({fields: ['links', 'datasets']}).extract(
      abstract
    )
    expect([links.length, datasets.length, methods.length, metrics.length]).toEqual([1, 1, 0, 0])
  })

  it('does not touch another one', () => {
    const [first, second] = [
      createExtractor({ignore: ['FernNet']}),
      createExtractor({methods: ['small network']})
    ]
    const [wanted, other] = [first.extract(abstract), second.extract(abstract)]
    for (const paper of papers) {
      first.extract(paper)
      second.extract(paper)
    }
    expect(first.extract(abstract)).toEqual(wanted)
    expect(second.extract(abstract)).toEqual(other)
    expect(wanted.methods.map(({name}) => name)).not.toContain('FernNet')
    expect(other.methods.map(({name}) => name)).toContain('small network')
  })

  it('finds the same behind more words than it keeps', () => {
    const extractor = createExtractor()
    const wanted = extractor.extract(abstract)
    for (let text = 0; text < 30; text++)
      extractor.extract(Array.from({length: 2000}, (_, word) => `pond${text}x${word}`).join(' '))
    expect(extractor.extract(abstract)).toEqual(wanted)
  })

  it('is taken wherever options of extraction are', () => {
    const extractor = createExtractor({methods: ['Pond Sorting']})
    const text = 'We compare Pond Sorting with others on CIFAR-10.'
    expect(extractAll(text, extractor).methods[0]?.name).toBe('Pond Sorting')
    expect(extractMethods(text, extractor)[0]?.name).toBe('Pond Sorting')
    expect(extractDatasets(text, extractor)[0]?.name).toBe('CIFAR-10')
    const {papers: records} = parseListing(
      `Kites in Low Wind\n\n${text} It is all said in some more words.`,
      {
        extract: extractor
      }
    )
    expect(records[0]?.methods[0]?.name).toBe('Pond Sorting')
  })

  it('takes files of weights in place of those of the package', () => {
    const models = {tagger: modelFile('tagger'), names: modelFile('names'), metrics: modelFile('metrics')}
    expect(createExtractor({models}).extract(abstract)).toEqual(extractAll(abstract))
  })

  it.each([
    [{threshold: 2}, 'option "threshold": Too big'],
    [
      {models: {tagger: 'weights'}},
      'option "models.tagger": Invalid input: expected Uint8Array, received string'
    ],
    [{models: {tags: new Uint8Array(3)}}, 'option "models.tags"'],
    [{models: {tagger: new Uint8Array(3)}}, 'model: expected a file that begins with'],
    [{models: {tagger: modelFile('names')}}, 'model: expected weights of "labels"'],
    [{models: {tagger: modelFile('tagger').slice(0, -1)}}, 'model: expected']
  ])('refuses the bad options %o', (options, message) => {
    const wrong: object = options
    expect(() => createExtractor(wrong)).toThrow(TypeError)
    expect(() => createExtractor(wrong)).toThrow(message)
  })

  it('has its types', () => {
    expectTypeOf(createExtractor).returns.toEqualTypeOf<Extractor>()
    expectTypeOf<Extractor['extract']>().returns.toEqualTypeOf<Extraction>()
    expectTypeOf<Extractor['extractMany']>().returns.toEqualTypeOf<Extraction[]>()
  })
})
