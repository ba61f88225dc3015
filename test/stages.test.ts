import fc from 'fast-check'
import {unified} from 'unified'
import {describe, expect, it} from 'vitest'
import {
  createExtractor,
  createParser,
  createStreamingParser,
  type ExtractorStage,
  extractAll,
  extractDatasets,
  listingClean,
  listingExtract,
  listingParse,
  listingRecord,
  paperRecordSchema,
  parseListing,
  parseListings,
  readers,
  textReader
} from '../src/index.js'
import {parseListings as parseOnAllCores} from '../src/node/index.js'

const page = 'Pruning Willow Trees\n\nWe prune willow trees in yards of our town by hand, faster than others.'

/** Finds a name as a dataset, wherever it stands in the abstract. */
const datasetStage =
  (name: string): ExtractorStage =>
  ({abstract}, found) => {
    const start = abstract?.indexOf(name) ?? -1
    if (start < 0) return found
    const mention = {field: 'abstract' as const, start, end: start + name.length, text: name}
    return {...found, datasets: [...found.datasets, {name, aliases: [], mentions: [mention]}]}
  }
const yards = datasetStage('yards')

const withTasks: ExtractorStage = ({title}, found) => ({
  ...found,
  fields: title.includes('Pruning') ? {tasks: 'pruning', subjects: 'q-bio.TO'} : {}
})

const namesIn = (papers: ReturnType<typeof parseListing>['papers']) =>
  papers[0]?.datasets.map(({name}) => name)

async function papersOf(stream: ReturnType<typeof parseListings>) {
  const papers = []
  for await (const paper of stream) papers.push(paper)
  return papers
}

describe('a stage of one’s own', () => {
  const extract = {extractors: [yards, withTasks]}

  it('adds to what a paper names', () => {
    const [paper] = parseListing(page, {extract}).papers
    expect(paper?.datasets).toContainEqual({
      name: 'yards',
      aliases: [],
      mentions: [{field: 'abstract', start: 25, end: 30, text: 'yards'}]
    })
    expect(paperRecordSchema.safeParse(paper).success).toBe(true)
  })

  it('adds parts that go where labelled parts of a listing go', () => {
    const [paper] = parseListing(page, {extract}).papers
    expect(paper?.extra).toEqual({tasks: 'pruning'})
    expect(paper?.subjects).toEqual(['q-bio.TO'])
  })

  it('becomes nodes of the tree', () => {
    const {tree} = parseListing(page, {extract})
    expect(JSON.stringify(tree)).toContain('"name":"yards"')
    expect(JSON.stringify(tree)).toContain('"name":"tasks"')
  })

  it('works wherever options of extraction go', async () => {
    const expected = expect.arrayContaining(['yards'])
    const processor = unified()
      .use(listingParse)
      .use(listingClean)
      .use(listingExtract, extract)
      .use(listingRecord)
    const [paper] = processor.processSync(page).result
    expect(paper?.extra).toEqual({tasks: 'pruning'})
    expect(namesIn(processor.processSync(page).result)).toEqual(expected)
    expect(namesIn(await papersOf(parseListings(page, {extract})))).toEqual(expected)
    expect(namesIn(parseListing(page, {extract: createExtractor(extract)}).papers)).toEqual(expected)
    const {datasets} = extractAll('We prune in yards.', {extractors: [yards]})
    expect(datasets.map(({name}) => name)).toEqual(expected)
  })

  it('is part of a parser, behind the stages of a call', async () => {
    const seen: string[][] = []
    const look: ExtractorStage = (_, found) => {
      seen.push(found.datasets.map(({name}) => name))
      return found
    }
    const options = {readers: [textReader], extractors: [look]}
    createParser(options)(page, {extract: {extractors: [yards]}})
    await papersOf(
      createStreamingParser(options).parseListings(page, {extract: createExtractor({extractors: [yards]})})
    )
    expect(seen).toEqual([expect.arrayContaining(['yards']), expect.arrayContaining(['yards'])])
  })

  it('says nothing to functions that give one kind alone', () => {
    expect(extractDatasets('We prune in a yard.', {extractors: [datasetStage('yard')]})).toEqual([])
  })

  it('leaves records alone that a source holds whole', () => {
    const stored = parseListing(page).papers
    expect(parseListing(JSON.stringify(stored), {extract}).papers).toEqual(stored)
  })

  it('are not asked about a record that a file of records holds, at once or as a stream', async () => {
    const [paper] = parseListing(page).papers
    const asked: string[] = []
    const stage: ExtractorStage = ({title}, found) => {
      asked.push(title)
      return found
    }
    const options = {readers, extractors: [stage]}
    const file = [paper, {...paper, title: 'No record, as its id is none', id: 7}]
      .map(line => JSON.stringify(line))
      .join('\n')

    expect(createParser(options)(file).papers).toHaveLength(2)
    for await (const {title} of createStreamingParser(options).parseListings([file]))
      expect(title).not.toBe('')
    expect(asked).toEqual(['No record, as its id is none', 'No record, as its id is none'])
  })

  it('leave the mentions of such a record in the tree', () => {
    const {papers, tree} = parseListing(
      'Snip\n\nWe propose Snip, a pruning method that reaches 91.5% accuracy on ImageNet.'
    )
    const again = parseListing(JSON.stringify(papers))
    const kinds = (listing: typeof tree) => JSON.stringify(listing).match(/"type":"mention","kind":"\w+"/g)
    expect(kinds(again.tree)).toEqual(kinds(tree))
  })

  it('has as many mentions as are allowed', () => {
    const limits = {mentions: 1}
    const both = {extractors: [yards, datasetStage('town')]}
    const {papers, messages} = parseListing(page, {extract: both, limits})
    expect(namesIn(papers)).toEqual(['yards'])
    expect(messages.map(({ruleId}) => ruleId)).toContain('too-many-mentions')
  })
})

describe('a stage that is wrong', () => {
  function shifted() {
    return {
      ...{links: [], metrics: [], methods: []},
      datasets: [
        {
          name: 'yards',
          aliases: [],
          mentions: [{field: 'abstract' as const, start: 24, end: 29, text: 'yards'}]
        }
      ]
    }
  }
  const parsed = (stage: unknown) => () =>
    createParser({readers, extractors: [stage as ExtractorStage]})(page)

  it('is a TypeError that names stage, paper and place', () => {
    const place = 'what the extractor shifted gave for "Pruning Willow Trees".datasets.0.mentions.0'
    expect(parsed(shifted)).toThrow(TypeError)
    expect(parsed(shifted)).toThrow(`${place}: expected abstract[24, 29] to be "yards", found " yard"`)
    expect(parsed(() => undefined)).toThrow(
      'what the extractor 0 gave for "Pruning Willow Trees": Invalid input: expected object, received undefined'
    )
    expect(parsed(() => ({links: []}))).toThrow('.metrics: Invalid input: expected array, received undefined')
    expect(parsed((_: unknown, found: object) => ({...found, fields: {tasks: 5}}))).toThrow(
      '.fields.tasks: Invalid input: expected string, received number'
    )
    const [yards] = shifted().datasets
    const inBody = {...yards, mentions: [{field: 'body', start: 25, end: 30, text: 'yards'}]}
    expect(parsed(() => ({...shifted(), datasets: [inBody]}))).toThrow(
      '.datasets.0.mentions.0.field: Invalid option: expected one of "title"|"abstract"'
    )
    expect(parsed('tasks')).toThrow(
      'option "extractors.0": Invalid input: expected function, received string'
    )
  })

  it('is told when papers are asked for, where a listing is read piece by piece', async () => {
    const papers = parseListings(page, {extract: {extractors: [shifted]}})
    await expect(papers.next()).rejects.toThrow('what the extractor shifted gave for')
  })

  it('cannot be sent to workers', () => {
    const extract = JSON.parse('{}')
    extract.extractors = [yards]
    expect(() => parseOnAllCores([], {extract})).toThrow(
      'option "extract.extractors": Invalid input: expected none, since functions cannot be sent to workers'
    )
  })

  it('is no wrong one, whatever slice of the text it finds', () => {
    const span = fc.tuple(fc.nat(), fc.nat())
    fc.assert(
      fc.property(fc.array(span, {maxLength: 6}), spans => {
        const some: ExtractorStage = ({abstract}, found) => {
          const text = abstract ?? ''
          const mentions = spans.map(([from, length]) => {
            const start = from % text.length
            const end = start + 1 + (length % (text.length - start))
            return {field: 'abstract' as const, start, end, text: text.slice(start, end)}
          })
          const dataset = {name: 'Yard', aliases: [], mentions}
          return mentions.length === 0 ? found : {...found, datasets: [dataset]}
        }
        const {papers, tree} = parseListing(page, {extract: {extractors: [some]}})
        expect(paperRecordSchema.safeParse(papers[0]).success).toBe(true)
        const processor = unified().use(listingParse).use(listingExtract).use(listingRecord).freeze()
        expect(tree.children.length).toBeGreaterThan(0)
        expect(processor.stringify(tree)).toHaveLength(1)
      })
    )
  })
})
