import {unified} from 'unified'
import {SKIP, visit} from 'unist-util-visit'
import {describe, expect, expectTypeOf, it} from 'vitest'
import {
  type Extraction,
  type Listing,
  listingClean,
  listingExtract,
  listingParse,
  listingRecord,
  listingRecords,
  type MentionNode,
  type Paper,
  type PaperRecord,
  type ParseOptions,
  parseListing
} from '../src/index.js'

const text =
  'KiteNet: Paper Kites in Low Wind\n\nWe propose KiteNet, which reaches an accuracy of 91.5% on CIFAR-10. Code is at https://github.com/ada/kite.'

/** The names that a caller knows, so that no weight decides on them. */
const extract = {methods: ['KiteNet'], datasets: ['CIFAR-10']}

/** The record of the text, with a plugin between extract and record. */
function recordWith(plugin: (tree: Listing) => void): PaperRecord {
  const {result} = unified()
    .use(listingParse)
    .use(listingClean)
    .use(listingExtract, extract)
    .use(() => plugin)
    .use(listingRecord)
    .processSync(text)
  return result[0] as PaperRecord
}

const [plain] = parseListing(text, {extract}).papers as [PaperRecord]

function paperOf(tree: Listing): Paper {
  return tree.children.find(node => node.type === 'paper') as Paper
}

const isOf = (node: MentionNode, kind: MentionNode['kind']) => node.kind === kind

describe('a plugin between extract and record', () => {
  it('finds what a paper names in its data', () => {
    let found: Extraction | undefined
    const record = recordWith(tree => {
      found = paperOf(tree).data?.extraction
    })
    const {links, metrics, datasets, methods} = record
    expect(found).toEqual({links, metrics, datasets, methods})
    expect(datasets.map(({name}) => name)).toEqual(['CIFAR-10'])
    expect(record).toEqual(plain)
  })

  it('changes an entity by the nodes that bear it', () => {
    const {links} = recordWith(tree =>
      visit(tree, 'mention', node => {
        if (node.kind === 'link') node.entity.kind = 'project'
      })
    )
    expect(links).toEqual(plain.links.map(link => ({...link, kind: 'project'})))
  })

  it('puts another entity in the place of one', () => {
    const {datasets} = recordWith(tree =>
      visit(tree, 'mention', node => {
        if (node.kind === 'dataset') node.entity = {name: 'CIFAR', aliases: ['CIFAR-10']}
      })
    )
    expect(datasets).toMatchObject([{name: 'CIFAR', aliases: ['CIFAR-10'], mentions: [{text: 'CIFAR-10'}]}])
  })

  it('takes a mention out and leaves its text', () => {
    const record = recordWith(tree =>
      visit(tree, 'mention', (node, index, parent) => {
        if (!isOf(node, 'dataset') || !parent || index === undefined) return undefined
        parent.children.splice(index, 1, ...node.children)
        return [SKIP, index]
      })
    )
    expect(record.datasets).toEqual([])
    expect(record.abstract).toBe(plain.abstract)
    expect(record.links).toEqual(plain.links)
  })

  it('takes all mentions out', () => {
    const record = recordWith(tree =>
      visit(tree, node => {
        if (node.type === 'title') node.children = [{type: 'text', value: plain.title}]
        if (node.type === 'abstract') node.children = [{type: 'text', value: plain.abstract ?? ''}]
      })
    )
    expect(record).toEqual({...plain, links: [], metrics: [], datasets: [], methods: []})
  })

  it('makes a mention of a text', () => {
    const {methods} = recordWith(tree =>
      visit(tree, 'title', title => {
        title.children.push({
          type: 'mention',
          kind: 'method',
          entity: {name: 'Gust', aliases: [], role: 'used'},
          children: [{type: 'text', value: ' and Gust'}]
        })
      })
    )
    expect(methods.find(({name}) => name === 'Gust')?.mentions).toEqual([
      {field: 'title', start: 32, end: 41, text: ' and Gust'}
    ])
  })

  it('changes the text around the mentions', () => {
    const {datasets} = recordWith(tree =>
      visit(tree, 'abstract', ({children: [first]}) => {
        if (first?.type === 'text') first.value = `Once ${first.value}`
      })
    )
    const [
      {
        mentions: [before]
      } = {mentions: []}
    ] = plain.datasets
    expect(datasets[0]?.mentions).toEqual([
      {...before, start: Number(before?.start) + 5, end: Number(before?.end) + 5}
    ])
  })

  it('sets what a paper names, in place of its mention nodes', () => {
    const record = recordWith(tree => {
      const paper = paperOf(tree)
      paper.data = {...paper.data, extraction: {links: [], metrics: [], datasets: [], methods: plain.methods}}
    })
    expect(record).toEqual({...plain, links: [], metrics: [], datasets: []})
  })

  it('assigns what a paper names, made of what was found', () => {
    const record = recordWith(tree => {
      const {data} = paperOf(tree)
      if (data?.extraction) data.extraction = {...data.extraction, methods: []}
    })
    expect(record).toEqual({...plain, methods: []})
  })

  it('hands on a copy of the tree', () => {
    const {tree: original} = parseListing(text, {extract})
    const parsed: Listing = JSON.parse(JSON.stringify(original))
    for (const tree of [structuredClone(original), parsed]) {
      visit(tree, 'mention', node => {
        if (node.kind === 'link') node.entity.kind = 'project'
      })
      expect(listingRecords(tree)[0]?.links).toMatchObject([{kind: 'project'}])
    }
  })

  it('may stand behind parseListing, too', () => {
    const {tree, papers} = parseListing(text, {extract})
    visit(tree, 'mention', node => {
      if (node.kind === 'dataset') node.entity.name = 'CIFAR'
    })
    expect(listingRecords(tree)[0]?.datasets[0]?.name).toBe('CIFAR')
    expect(papers[0]?.datasets[0]?.name).toBe('CIFAR-10')
  })
})

describe('parseListing without a tree', () => {
  it('gives the same papers and messages, and no tree', () => {
    const result = parseListing(text, {tree: false, extract})
    expect(result.papers).toEqual([plain])
    expect(result).not.toHaveProperty('tree')
  })

  it('has the type of what it gives', () => {
    const isWanted: boolean = JSON.parse('true')
    const options: ParseOptions = {tree: isWanted}
    expectTypeOf(parseListing(text).tree).toEqualTypeOf<Listing>()
    expectTypeOf(parseListing(text, {year: 2025}).tree).toEqualTypeOf<Listing>()
    expectTypeOf(parseListing(text, {tree: true}).tree).toEqualTypeOf<Listing>()
    expectTypeOf(parseListing(text, {tree: false, extract})).not.toHaveProperty('tree')
    const result = parseListing(text, options)
    expectTypeOf('tree' in result && result.tree).toEqualTypeOf<Listing | false>()
  })
})
