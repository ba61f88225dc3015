import {describe, expect, it} from 'vitest'
import {limits} from '../src/arguments/limits.js'
import {type PaperRecord, parseListing, parseListings, type StreamOptions} from '../src/index.js'

const titles = (papers: readonly PaperRecord[]) => papers.map(({title}) => title)
const prose =
  'We train FernNet on CIFAR-10, ImageNet and COCO and measure how long kites stay up in low wind.'

describe('a limit', () => {
  it('of papers leaves out those behind them', () => {
    const {papers, messages} = parseListing(
      'Title,Year\nKites in Low Wind,2024\nPruning Willow Trees,2024\nCounting Ferns,2024\n',
      {
        limits: {papers: 2}
      }
    )
    expect(titles(papers)).toEqual(['Kites in Low Wind', 'Pruning Willow Trees'])
    expect(messages.map(({ruleId, line}) => [ruleId, line])).toContainEqual(['too-many-papers', 4])
  })

  it('of papers holds for the whole of a stream', async () => {
    const rules: unknown[] = []
    const options: StreamOptions = {limits: {papers: 2}, onMessage: ({ruleId}) => rules.push(ruleId)}
    const papers = []
    for await (const paper of parseListings(
      ['{"title":"Kites"}\n', '{"title":"Ferns"}\n{"title":"Ponds"}\n'],
      options
    ))
      papers.push(paper)
    expect(titles(papers)).toEqual(['Kites', 'Ferns'])
    expect(rules).toEqual(['too-many-papers'])
  })

  it('of the length of a paper cuts its title and abstract, and mentions stay in place', () => {
    const {papers, messages, tree} = parseListing(
      JSON.stringify([{title: 'Kites &amp; Wind', abstract: prose}]),
      {
        limits: {paper: 30}
      }
    )
    expect(papers.map(({title, abstract}) => [title, abstract])).toEqual([
      ['Kites & Wind', prose.slice(0, 29)]
    ])
    expect(papers[0]?.datasets.map(({name}) => name)).toEqual(['CIFAR-10'])
    expect(messages.map(({ruleId, reason}) => [ruleId, reason])).toEqual([
      ['too-long', 'The abstract is longer than 30 characters; the rest is left out']
    ])
    expect(JSON.stringify(tree)).toContain('"kind":"dataset"')
  })

  it('of mentions leaves out what is named behind them', () => {
    const {papers, messages} = parseListing(JSON.stringify([{title: 'Kites in Low Wind', abstract: prose}]), {
      limits: {mentions: 2}
    })
    expect(papers[0]?.methods.map(({name}) => name)).toEqual(['FernNet'])
    expect(papers[0]?.datasets.map(({name}) => name)).toEqual(['CIFAR-10'])
    expect(messages.map(({ruleId}) => ruleId)).toEqual(['too-many-mentions'])
  })

  it('is hit by no paper that people write', () => {
    const {papers, messages} = parseListing(JSON.stringify([{title: 'Kites in Low Wind', abstract: prose}]))
    expect(papers[0]?.datasets).toHaveLength(3)
    expect(messages).toEqual([])
    expect(Math.min(...Object.values(limits))).toBeGreaterThan(1000)
  })

  it('has to be a whole number above zero', () => {
    expect(() => parseListing('', {limits: {papers: 0}})).toThrow('option "limits.papers": Too small')
    expect(() => parseListings('', {limits: {mentions: 1.5}})).toThrow('option "limits.mentions"')
    expect(() => parseListing('', {limits: JSON.parse('{"paperz": 1}')})).toThrow(
      'option "limits.paperz": expected one of paper, papers, mentions, found "paperz"'
    )
  })
})

describe('aliases of YAML', () => {
  const venue = '- &first\n  title: Kites\n  venue: &venue KiteConf 2025\n'
  const papers = Array.from({length: 200}, (_, index) => `- title: Kites ${index}\n  venue: *venue\n`).join(
    ''
  )
  const grown = Array.from(
    {length: 40},
    (_, index) => `a${index + 1}: &a${index + 1} [*a${index}, *a${index}]\n`
  ).join('')

  it('are read however often they stand', () => {
    expect(parseListing(venue + papers, {format: 'yaml', duplicates: 'keep'}).papers).toHaveLength(201)
  })

  it.each([
    ['make a text without end', `a0: &a0 kites\n${grown}`],
    ['name what holds them', 'title: Kites\na: &a [*a]\n']
  ])('are refused where they %s', (_, text) => {
    const {papers, messages} = parseListing(text, {format: 'yaml'})
    expect(papers).toEqual([])
    expect(messages.map(({ruleId}) => ruleId)).toContain('unreadable-yaml')
  })
})
