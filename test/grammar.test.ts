import nlp from 'compromise'
import {unified} from 'unified'
import {describe, expect, it} from 'vitest'
import * as z from 'zod'
import {claimSchema, findClaims, grammarOf, listingClaims, paperGrammar} from '../src/grammar/index.js'
import {listingClean, listingExtract, listingParse, type Paper, parseListing} from '../src/index.js'

const names = (text: string) => {
  const doc = grammarOf(text)
  return {
    datasets: doc.datasetNames().spans(),
    methods: doc.methodNames().spans(),
    metrics: doc.metricNames().spans(),
    results: doc.results().spans(),
    links: doc.links().spans()
  }
}
const texts = (spans: ReadonlyArray<{text: string}>) => spans.map(({text}) => text)

describe('grammarOf', () => {
  const sentence = 'FernNet outperforms MossNet by 3 points on CIFAR-10.'

  it('lets patterns ask for what is named, beside words and parts of speech', () => {
    const doc = grammarOf(sentence)
    expect(doc.has('#Method outperforms #Method by #Result+ on #Dataset')).toBe(true)
    expect(doc.match('#Method+ #PresentTense #Method+').text()).toBe('FernNet outperforms MossNet')
    expect(doc.has('#Dataset outperforms')).toBe(false)
  })
  it('says where each name stands in the abstract', () => {
    expect(names(sentence)).toMatchObject({
      datasets: [{start: 43, end: 51, text: 'CIFAR-10'}],
      methods: [
        {start: 0, end: 7, text: 'FernNet'},
        {start: 20, end: 27, text: 'MossNet'}
      ],
      results: [{start: 31, end: 39, text: '3 points'}]
    })
  })
  it.each([
    ['a name with dots', 'We fine-tune Qwen2.5-VL on ImageNet.', ['Qwen2.5-VL'], ['ImageNet']],
    ['a name that is cut at its hyphens', 'We prompt GPT-4o on CIFAR-10.', ['GPT-4o'], ['CIFAR-10']],
    ['names with a slash between', 'We test FernNet on MS-COCO/LVIS.', ['FernNet'], ['MS-COCO', 'LVIS']],
    ['a name with signs behind', 'We test FernNet on ScanNet++.', ['FernNet'], ['ScanNet++']],
    ['a name that owns something', "FernNet's error on ImageNet is small.", ['FernNet'], ['ImageNet']],
    ['names in brackets', 'Both (FernNet and MossNet) fail.', ['FernNet', 'MossNet'], []],
    [
      'names one behind the other',
      'We test FernNet, MossNet and LichenNet.',
      ['FernNet', 'MossNet', 'LichenNet'],
      []
    ],
    [
      'a name of several words',
      'FernNet differs from Stable Diffusion XL.',
      ['FernNet', 'Stable Diffusion XL'],
      []
    ]
  ])('takes %s whole', (_, text, methods, datasets) => {
    const paper = {title: '', abstract: text}
    const mentions = (list: string[]) =>
      list.map(name => {
        const start = text.indexOf(name)
        return {field: 'abstract' as const, start, end: start + name.length, text: name}
      })
    const entity = (name: string) => ({name, aliases: [], mentions: mentions([name])})
    const doc = grammarOf({
      ...paper,
      datasets: datasets.map(entity),
      methods: methods.map(name => ({...entity(name), role: 'used'}))
    })
    expect(texts(doc.methodNames().spans())).toEqual(methods)
    expect(texts(doc.datasetNames().spans())).toEqual(datasets)
    for (const {start, end, text: name} of doc.methodNames().spans())
      expect(text.slice(start, end)).toBe(name)
    expect(doc.text()).toBe(text)
  })
  it('takes a name of several terms for one slot of a pattern with +', () => {
    const doc = grammarOf('FernNet outperforms MossNet on CIFAR-10 and ImageNet.')
    expect(doc.match('on [#Dataset+]', 0).spans()).toEqual([{start: 31, end: 39, text: 'CIFAR-10'}])
  })
  it('leaves the parts of speech of results to compromise', () => {
    expect(grammarOf(sentence).match('#Result+').has('#Value #Noun')).toBe(true)
  })
  it('takes the mentions of a record, and reads the title where it is asked to', () => {
    const [record] = parseListing(
      'FernNet for Pictures of Ferns\n\nWe propose FernNet, a small network for pictures of ferns, and train it for a day.'
    ).papers
    if (!record) throw new Error('expected a record')
    expect(texts(grammarOf(record).methodNames().spans())).toEqual(['FernNet'])
    expect(grammarOf(record, {field: 'title'}).methodNames().spans()).toEqual([
      {start: 0, end: 7, text: 'FernNet'}
    ])
    expect(grammarOf({...record, methods: []}).methodNames().found).toBe(false)
  })
  it('gives an empty view of a paper without an abstract', () => {
    expect(grammarOf({title: 'Ferns', abstract: null}).found).toBe(false)
    expect(grammarOf('').methodNames().spans()).toEqual([])
  })
  it('takes a record with very many mentions of one place', () => {
    const mention = {field: 'abstract' as const, start: 0, end: 7, text: 'FernNet'}
    const methods = [
      {name: 'FernNet', aliases: [], role: 'used' as const, mentions: Array(200_000).fill(mention)}
    ]
    const doc = grammarOf({title: '', abstract: 'FernNet grows.', methods})
    expect(doc.methodNames().spans()).toEqual([{start: 0, end: 7, text: 'FernNet'}])
  })
  it('names a bad option', () => {
    expect(() => grammarOf('Ferns.', {extract: {threshold: 2}})).toThrow('threshold')
  })
  it.each([
    ['hyphens', 'a-b-c '],
    ['initials', 'A. '],
    ['contractions', "it's "],
    ['slashes', 'a / b '],
    ['open brackets and quotes', '"( '],
    ['names', 'GPT-4o, '],
    ['emoticons', '<3  '],
    ['lone surrogates and marks', '\ud800\u0301\u200b ']
  ])('gives back a long text of %s', (_, unit) => {
    const text = unit.repeat(1500)
    expect(grammarOf(text).text()).toBe(text)
  })
})

describe('paperGrammar', () => {
  it('is a plugin of compromise: plain texts are searched', () => {
    nlp.plugin(paperGrammar)
    nlp.plugin(paperGrammar)
    expect(nlp.hooks().filter(hook => hook === 'paperMentions')).toHaveLength(1)
    expect(
      nlp('FernNet outperforms MossNet on CIFAR-10.').has('#Method outperforms #Method on #Dataset+')
    ).toBe(true)
    expect(nlp('').found).toBe(false)
    expect(nlp('Ferns are green.').has('#Method')).toBe(false)
  })
})

const claims = (text: string) =>
  findClaims(text, {methods: ['FernNet', 'MossNet', 'LichenNet']}).map(
    ({subject, relation, object, dataset}) =>
      [subject, relation, object, ...(dataset ? ['on', dataset] : [])].join(' ')
  )

describe('findClaims', () => {
  it.each([
    ['FernNet outperforms MossNet by 3 points on CIFAR-10.', 'FernNet outperforms MossNet on CIFAR-10'],
    ['MossNet is outperformed by FernNet on CIFAR-10.', 'FernNet outperforms MossNet on CIFAR-10'],
    ['FernNet surpasses the previous best MossNet by 2 points.', 'FernNet outperforms MossNet'],
    ['FernNet has been shown to outperform MossNet.', 'FernNet outperforms MossNet'],
    ['FernNet is more accurate than MossNet.', 'FernNet outperforms MossNet'],
    ['FernNet has a lower error than MossNet on CIFAR-10.', 'FernNet outperforms MossNet on CIFAR-10'],
    ['FernNet improves accuracy by 3% over MossNet on ImageNet.', 'FernNet outperforms MossNet on ImageNet'],
    ['FernNet improves over MossNet by 3% on ImageNet.', 'FernNet outperforms MossNet on ImageNet'],
    ['FernNet yields a gain of 2.4 points over MossNet.', 'FernNet outperforms MossNet'],
    [
      'FernNet outperforms the performance of MossNet on CIFAR-10.',
      'FernNet outperforms MossNet on CIFAR-10'
    ],
    ['Fern Network (FernNet) outperforms Moss Network (MossNet).', 'FernNet outperforms MossNet'],
    [
      'FernNet, which exceeds MossNet on ImageNet, needs no labels.',
      'FernNet outperforms MossNet on ImageNet'
    ],
    [
      'FernNet needs half of the memory and beats MossNet on CIFAR-10.',
      'FernNet outperforms MossNet on CIFAR-10'
    ],
    [
      'FernNet achieves an accuracy of 91.5% on CIFAR-10, outperforming MossNet.',
      'FernNet outperforms MossNet'
    ],
    ['On ImageNet, FernNet outperforms MossNet.', 'FernNet outperforms MossNet on ImageNet'],
    ['Experiments on ImageNet show that FernNet beats MossNet.', 'FernNet outperforms MossNet on ImageNet'],
    ['FernNet matches MossNet on ImageNet while being smaller.', 'FernNet matches MossNet on ImageNet'],
    ['FernNet matches or exceeds MossNet on CIFAR-10.', 'FernNet matches MossNet on CIFAR-10'],
    ['FernNet reaches a performance comparable to MossNet.', 'FernNet matches MossNet'],
    ['FernNet is on par with MossNet on CIFAR-10.', 'FernNet matches MossNet on CIFAR-10'],
    ['FernNet underperforms MossNet on ImageNet.', 'FernNet underperforms MossNet on ImageNet'],
    ['FernNet lags behind MossNet on CIFAR-10.', 'FernNet underperforms MossNet on CIFAR-10'],
    ['FernNet has a lower accuracy than MossNet.', 'FernNet underperforms MossNet'],
    ['FernNet is 3x faster than MossNet.', 'FernNet faster-than MossNet'],
    ['FernNet achieves a 2.5x speedup over MossNet.', 'FernNet faster-than MossNet'],
    ['Compared with MossNet, FernNet reduces latency by 40%.', 'FernNet faster-than MossNet'],
    ['FernNet trains with fewer parameters than MossNet.', 'FernNet cheaper-than MossNet'],
    ['FernNet reduces memory by 30% compared to MossNet.', 'FernNet cheaper-than MossNet'],
    ['FernNet reduces computation 3.5 times over MossNet.', 'FernNet cheaper-than MossNet'],
    ['FernNet extends MossNet to moving pictures.', 'FernNet builds-on MossNet'],
    ['FernNet is built on MossNet.', 'FernNet builds-on MossNet'],
    ['Built on MossNet, FernNet needs no labels.', 'FernNet builds-on MossNet'],
    ['We introduce FernNet, a network based on MossNet.', 'FernNet builds-on MossNet']
  ])('reads "%s"', (text, claim) => {
    expect(claims(text)).toEqual([claim])
  })

  it.each([
    [
      'FernNet outperforms MossNet and LichenNet.',
      ['FernNet outperforms MossNet', 'FernNet outperforms LichenNet']
    ],
    [
      'FernNet outperforms strong baselines such as MossNet and LichenNet.',
      ['FernNet outperforms MossNet', 'FernNet outperforms LichenNet']
    ],
    [
      'FernNet outperforms existing networks (MossNet, LichenNet).',
      ['FernNet outperforms MossNet', 'FernNet outperforms LichenNet']
    ],
    [
      'FernNet and LichenNet outperform MossNet.',
      ['FernNet outperforms MossNet', 'LichenNet outperforms MossNet']
    ],
    [
      'MossNet is surpassed by both FernNet and LichenNet.',
      ['FernNet outperforms MossNet', 'LichenNet outperforms MossNet']
    ],
    [
      'FernNet not only outperforms MossNet but also matches LichenNet.',
      ['FernNet outperforms MossNet', 'FernNet matches LichenNet']
    ],
    [
      'FernNet outperforms MossNet, and LichenNet even surpasses FernNet.',
      ['FernNet outperforms MossNet', 'LichenNet outperforms FernNet']
    ],
    [
      'FernNet outperforms MossNet on CIFAR-10, but underperforms LichenNet on ImageNet.',
      ['FernNet outperforms MossNet on CIFAR-10', 'FernNet underperforms LichenNet on ImageNet']
    ],
    [
      'FernNet outperforms MossNet on CIFAR-10 and ImageNet.',
      ['FernNet outperforms MossNet on CIFAR-10', 'FernNet outperforms MossNet on ImageNet']
    ],
    [
      'FernNet outperforms MossNet and LichenNet on CIFAR-10 and ImageNet, respectively.',
      ['FernNet outperforms MossNet on CIFAR-10', 'FernNet outperforms LichenNet on ImageNet']
    ]
  ])('reads all of "%s"', (text, expected) => {
    expect(claims(text)).toEqual(expected)
  })

  it.each([
    'FernNet outperforms existing methods on CIFAR-10.',
    'FernNet does not outperform MossNet on CIFAR-10.',
    'FernNet fails to outperform MossNet.',
    'FernNet is rarely better than MossNet.',
    'FernNet may outperform MossNet on ImageNet.',
    'We ask whether FernNet outperforms MossNet.',
    'If FernNet outperforms MossNet, it is used.',
    'Does FernNet outperform MossNet?',
    'To outperform MossNet, FernNet needs more labels.',
    'FernNet aims to outperform MossNet.',
    'We train FernNet and MossNet on CIFAR-10.',
    'FernNet and MossNet are compared on ImageNet.',
    'FernNet outperforms MossNet-based networks.',
    'FernNet outperforms MossNet compression methods.',
    'Networks with FernNet outperform MossNet.',
    'The training of FernNet exceeds that of MossNet.',
    'A simple search can surpass FernNet and MossNet.',
    'FernNet exceeds 90% with MossNet as a teacher.',
    'FernNet is trained on more images than MossNet.',
    'It outperforms FernNet and MossNet.',
    'FernNet improves on CIFAR-10, and MossNet on ImageNet.',
    'FernNet outperforms existing MossNet approaches.',
    'We compare FernNet, LichenNet and an agent based on MossNet.',
    'We train FernNet, LichenNet and a small detector outperforming MossNet.',
    'FernNet reduces labels compared to MossNet.',
    'We propose a new MossNet based on shaded trees (FernNet).'
  ])('takes none from "%s"', text => {
    expect(claims(text)).toEqual([])
  })

  it('takes "we" and "our method" for the one method that the paper proposes', () => {
    expect(claims('We propose FernNet. Our method outperforms MossNet.')).toEqual([
      'FernNet outperforms MossNet'
    ])
    expect(claims('We propose FernNet. We outperform MossNet by 2%.')).toEqual([
      'FernNet outperforms MossNet'
    ])
  })
  it('takes the roles that a record gives', () => {
    const abstract = 'MossNet is outperformed by our network.'
    const [start, end] = [0, 7]
    const mentions = [{field: 'abstract' as const, start, end, text: 'MossNet'}]
    const title = [{field: 'title' as const, start, end, text: 'FernNet'}]
    const methods = [
      {name: 'FernNet', aliases: [], role: 'proposed' as const, mentions: title},
      {name: 'MossNet', aliases: [], role: 'compared' as const, mentions}
    ]
    expect(findClaims({title: 'FernNet', abstract, methods})).toMatchObject([
      {subject: 'FernNet', relation: 'outperforms', object: 'MossNet'}
    ])
  })
  it('does not guess which of several proposed methods "our method" is', () => {
    expect(claims('We propose FernNet and LichenNet. Our method outperforms MossNet.')).toEqual([])
  })
  it('says where the parts of a claim stand, and is what its schema says', () => {
    const text = 'We propose FernNet. On CIFAR-10, our method clearly outperforms MossNet.'
    const found = findClaims({title: '', abstract: text}, {methods: ['FernNet', 'MossNet']})
    expect(found).toEqual([
      {
        subject: 'FernNet',
        relation: 'outperforms',
        object: 'MossNet',
        dataset: 'CIFAR-10',
        mentions: [
          {field: 'abstract', start: 23, end: 31, text: 'CIFAR-10', part: 'dataset'},
          {field: 'abstract', start: 33, end: 43, text: 'our method', part: 'subject'},
          {field: 'abstract', start: 52, end: 63, text: 'outperforms', part: 'relation'},
          {field: 'abstract', start: 64, end: 71, text: 'MossNet', part: 'object'}
        ]
      }
    ])
    expect(z.array(claimSchema).parse(found)).toEqual(found)
    for (const {start, end, text: part} of found[0]?.mentions ?? []) expect(text.slice(start, end)).toBe(part)
  })
  it('finds nothing where there is no abstract', () => {
    expect(findClaims({title: 'FernNet outperforms MossNet', abstract: null})).toEqual([])
  })
  it.each([
    ['a sentence without end', 'FernNet outperforms MossNet and '],
    ['many sentences', 'FernNet outperforms MossNet. '],
    ['brackets that stay open', 'FernNet outperforms (MossNet, '],
    ['clauses in clauses', 'FernNet, which, that while outperforming MossNet, ']
  ])('reads %s', (_, unit) => {
    const text = unit.repeat(1000)
    for (const {mentions} of findClaims(text, {methods: ['FernNet', 'MossNet']}))
      for (const {start, end, text: part} of mentions) expect(text.slice(start, end)).toBe(part)
  })
})

describe('listingClaims', () => {
  const page =
    'Ferns in Low Wind\n\nWe propose FernNet, a small network for ferns. FernNet outperforms ResNet-50 on CIFAR-10.\n\n' +
    'Counting Leaves on a Windy Day\n\nWe count leaves in the wind, with and without a ladder, on any day of the year.'
  const claimsOf = (processor: {parse(text: string): unknown; runSync(tree: never): unknown}) => {
    const tree = processor.runSync(processor.parse(page) as never) as {children: Array<{type: string}>}
    return tree.children.filter((node): node is Paper => node.type === 'paper').map(({data}) => data?.claims)
  }

  it('puts the claims of each abstract into the data of its paper', () => {
    const processor = unified().use(listingParse).use(listingClean).use(listingExtract).use(listingClaims)
    expect(claimsOf(processor)).toMatchObject([
      [{subject: 'FernNet', relation: 'outperforms', object: 'ResNet-50', dataset: 'CIFAR-10'}],
      []
    ])
  })
  it('gives the claims that the record has', () => {
    const processor = unified().use(listingParse).use(listingClean).use(listingExtract).use(listingClaims)
    expect(claimsOf(processor)).toEqual(parseListing(page).papers.map(record => findClaims(record)))
  })
  it('finds none where nothing was extracted', () => {
    expect(claimsOf(unified().use(listingParse).use(listingClaims))).toEqual([[], []])
  })
})
