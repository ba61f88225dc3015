import {describe, expect, it} from 'vitest'
import {
  authorOf,
  mergeRecords,
  normaliseIdentifier,
  type PaperRecord,
  parseListing,
  recordId
} from '../src/index.js'
import {identifierExamples} from '../src/record/identifiers.js'

describe('the name of an author', () => {
  it.each([
    ['Ada B. Example', {name: 'Ada B. Example', given: 'Ada B.', family: 'Example'}],
    ['Ada van der Berg', {name: 'Ada van der Berg', given: 'Ada', family: 'van der Berg'}],
    ['Example, Ada', {name: 'Ada Example', given: 'Ada', family: 'Example'}],
    ['Ada Example Jr.', {name: 'Ada Example Jr.', given: 'Ada', family: 'Example'}],
    ['Dr. Ada Example, Ph.D.', {name: 'Ada Example', given: 'Ada', family: 'Example'}],
    ['Ada Example*', {name: 'Ada Example', given: 'Ada', family: 'Example'}],
    ['Ada Example (Polder Institute)', {name: 'Ada Example', given: 'Ada', family: 'Example'}],
    ['Ada Example1,2', {name: 'Ada Example', given: 'Ada', family: 'Example'}],
    ['The Kite Collaboration', {name: 'The Kite Collaboration'}],
    ['Kite Team', {name: 'Kite Team'}],
    ['OpenKite', {name: 'OpenKite'}],
    ['Kite-AI', {name: 'Kite-AI'}],
    ['李明', {name: '李明'}],
    ['Ada', {name: 'Ada'}],
    ['ADA EXAMPLE', {name: 'ADA EXAMPLE', given: 'ADA', family: 'EXAMPLE'}],
    ['Ada McKite', {name: 'Ada McKite', given: 'Ada', family: 'McKite'}],
    ['Ada Example 0002', {name: 'Ada Example', given: 'Ada', family: 'Example'}],
    ['Kite Society (KS)', {name: 'Kite Society (KS)'}],
    ['Kite Team 2', {name: 'Kite Team 2'}],
    ['Abteilung 2', {name: 'Abteilung 2'}],
    ['KITE01234567', {name: 'KITE01234567'}],
    [':', undefined],
    ['  ', undefined]
  ])('"%s"', (text, author) => expect(authorOf({text})).toEqual(author))

  it('is split as the source splits it', () => {
    expect(authorOf({text: 'Ada Maria Example', given: 'Ada', family: 'Maria Example'})).toEqual({
      name: 'Ada Maria Example',
      given: 'Ada',
      family: 'Maria Example'
    })
  })
})

describe('an identifier', () => {
  it.each(identifierExamples)('of %s: %s', (scheme, from, to) =>
    expect(normaliseIdentifier(scheme, from)).toEqual({[scheme]: to})
  )
  it.each([
    ['arxiv', 'https://arxiv.org/pdf/2401.01234v3.pdf', {arxiv: '2401.01234'}],
    ['arxiv', 'hep-th/9901001', {arxiv: 'hep-th/9901001'}],
    ['arxiv', 'oai:arXiv.org:2401.01234', {arxiv: '2401.01234'}],
    ['doi', 'https://doi.org/10.48550/arXiv.2401.01234', {arxiv: '2401.01234'}],
    ['doi', 'https://dx.doi.org/10.5555/Kite.(1)', {doi: '10.5555/kite.(1)'}],
    ['openreview', 'https://openreview.net/forum?id=abCD12', {openreview: 'abCD12'}],
    ['acl', 'https://aclanthology.org/2020.delta-main.7/', {acl: '2020.delta-main.7'}],
    ['pubmed', 'https://pubmed.ncbi.nlm.nih.gov/12345678/', {pubmed: '12345678'}],
    ['arxiv', 'to appear', {}],
    ['doi', '11.5555/kite', {}]
  ] as const)('of %s: %s', (scheme, text, identifiers) =>
    expect(normaliseIdentifier(scheme, text)).toEqual(identifiers)
  )

  it('is the same in any dress', () => {
    const ids = ['arXiv:math.GT/0309136', 'math/0309136v2', 'https://arxiv.org/abs/math.GT/0309136'].map(
      text => recordId('Kites', normaliseIdentifier('arxiv', text))
    )
    expect(new Set(ids)).toEqual(new Set(['arxiv:math/0309136']))
  })
})

describe('mergeRecords', () => {
  const [base] = parseListing('Paper Kites in Low Wind').papers as [PaperRecord]
  const paper = (changes: Partial<PaperRecord>): PaperRecord => ({
    ...base,
    id: recordId(changes.title ?? base.title, changes.identifiers ?? {}),
    ...changes
  })
  const link = (url: string) => ({url, kind: 'code' as const, mentions: []})

  it('unites links, identifiers, subjects and the earliest dates of papers with one identifier', () => {
    const {papers, messages} = mergeRecords([
      paper({
        identifiers: {arxiv: '2401.01234'},
        links: [link('https://github.com/ada/kite')],
        dates: {published: '2024-02', submitted: '2024-01-09'},
        subjects: ['cs.LG']
      }),
      paper({
        title: 'Kites in Low Wind',
        identifiers: {arxiv: '2401.01234', doi: '10.5555/kite'},
        links: [link('https://github.com/ada/kite/'), link('https://github.com/bo/kite')],
        dates: {published: '2024-02-11', submitted: '2024-01-08'},
        subjects: ['cs.LG', 'cs.RO']
      })
    ])
    expect(papers).toHaveLength(1)
    expect(papers[0]).toMatchObject({
      id: 'arxiv:2401.01234',
      title: 'Paper Kites in Low Wind',
      identifiers: {arxiv: '2401.01234', doi: '10.5555/kite'},
      links: [{url: 'https://github.com/ada/kite'}, {url: 'https://github.com/bo/kite'}],
      dates: {published: '2024-02-11', submitted: '2024-01-08'},
      subjects: ['cs.LG', 'cs.RO']
    })
    expect(messages.map(message => [message.ruleId, message.reason])).toEqual([
      [
        'duplicate-paper',
        'Record 1 (arxiv:2401.01234) is the same paper as arxiv:2401.01234; the two are united'
      ]
    ])
  })

  it('knows a paper by its title where one of the listings has no identifier', () => {
    const {papers} = mergeRecords([paper({}), paper({identifiers: {doi: '10.5555/kite'}})])
    expect(papers.map(({id}) => id)).toEqual(['doi:10.5555/kite'])
  })

  it('keeps papers of one title apart whose identifiers differ', () => {
    const {papers, messages} = mergeRecords([
      paper({identifiers: {arxiv: '2401.01234'}}),
      paper({identifiers: {arxiv: '2401.05678'}})
    ])
    expect(papers).toHaveLength(2)
    expect(messages).toEqual([])
  })

  it('keeps papers with a short title apart', () => {
    const {papers} = mergeRecords([
      paper({title: 'Editorial', identifiers: {doi: '10.5555/1'}}),
      paper({title: 'Editorial', identifiers: {arxiv: '2401.01234'}})
    ])
    expect(papers).toHaveLength(2)
  })

  it('unites two papers when a third one shows that they are the same', () => {
    const {papers} = mergeRecords([
      paper({title: 'Kites', identifiers: {arxiv: '2401.01234'}}),
      paper({title: 'Paper Kites', identifiers: {doi: '10.5555/kite'}}),
      paper({title: 'Low Wind', identifiers: {arxiv: '2401.01234', doi: '10.5555/kite'}})
    ])
    expect(papers.map(({id}) => id)).toEqual(['arxiv:2401.01234'])
  })

  it('keeps what the longer abstract names, and of the shorter what stands in the text that is kept', () => {
    const parse = (abstract: string) => parseListing(`KiteNet: Paper Kites in Low Wind\n\n${abstract}`).papers
    const {papers} = mergeRecords([
      ...parse('We fly kites in low wind. Code is at https://github.com/ada/kite-short.'),
      ...parse(
        'We propose KiteNet, which flies kites of paper in low wind and reaches an accuracy of 91.5% on ImageNet.'
      )
    ])
    expect(papers).toHaveLength(1)
    const [united] = papers
    expect(united?.abstract).toContain('91.5%')
    expect(united?.datasets.map(({name}) => name)).toEqual(['ImageNet'])
    expect(united?.links).toMatchObject([{url: 'https://github.com/ada/kite-short', mentions: []}])
    for (const {field, start, end, text} of united?.methods.flatMap(method => method.mentions) ?? [])
      expect(united?.[field]?.slice(start, end)).toBe(text)
  })

  it('gives the same papers when it is given what it gave', () => {
    const once = mergeRecords([paper({}), paper({identifiers: {doi: '10.5555/kite'}})]).papers
    expect(mergeRecords(once)).toEqual({papers: once, messages: []})
  })
})

describe('a record', () => {
  it('gives metrics in the order of their values', () => {
    const {papers} = parseListing(
      'Ferns in Fog\n\nWe propose FernNet, which boosts performance on FernBench from 82.18 to 88.37 and keeps its accuracy of 91.5% in the fog.'
    )
    const places = papers[0]?.metrics.map(({mentions}) => mentions.find(({part}) => part === 'value')?.start)
    expect(places?.length).toBeGreaterThan(1)
    expect(places).toEqual(places?.toSorted((a, b) => Number(a) - Number(b)))
  })
})
