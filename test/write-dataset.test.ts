import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {parquetMetadata, parquetReadObjects, parquetSchema, type SchemaTree} from 'hyparquet'
import {describe, expect, it} from 'vitest'
import {parse} from 'yaml'
import type {PaperRecord} from '../src/record/types.js'
import {measured} from '../src/write/dataset/measured.js'
import {serialize} from '../src/write/index.js'
import {bare, records, whole} from './papers.js'

const folder = (papers: readonly PaperRecord[], options = {}) =>
  serialize(papers, 'dataset', {license: 'cc-by-4.0', ...options})
const textOf = (papers: readonly PaperRecord[], file: string, options = {}) => {
  const content = folder(papers, options).get(file) ?? ''
  return typeof content === 'string' ? content : new TextDecoder().decode(content)
}
const cardOf = (papers: readonly PaperRecord[], options = {}) => textOf(papers, 'README.md', options)
const headOf = (card: string, version: '1.1' | '1.2' = '1.2') =>
  parse(/^---\n(.*?)\n---\n/s.exec(card)?.[1] ?? '', {version})
/** The bytes of a file as hyparquet takes them. */
const bufferOf = (papers: readonly PaperRecord[], file: string) =>
  new Uint8Array(Buffer.from(folder(papers).get(file) ?? '')).buffer
const rowsOf = async (papers: readonly PaperRecord[], file: string) =>
  (await parquetReadObjects({file: bufferOf(papers, file)})).map(row =>
    Object.fromEntries(
      Object.entries(row)
        .filter(([, cell]) => cell !== null && cell !== undefined)
        .map(([name, cell]) => [name, typeof cell === 'bigint' ? Number(cell) : cell])
    )
  )
const linesOf = (text: string) =>
  text
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line))

describe('dataset', () => {
  it('is a folder with papers, metrics and mentions, card, Croissant and JSON Schema', () => {
    expect([...folder([whole]).keys()]).toEqual([
      ...['README.md', 'papers.parquet', 'metrics.parquet', 'mentions.parquet'],
      ...['croissant.json', 'record.schema.json']
    ])
    expect(folder([whole]).get('papers.parquet')).toEqual(serialize([whole], 'parquet'))
    expect(textOf([whole], 'record.schema.json')).toBe(serialize([whole], 'json-schema'))
  })

  it('holds the records as they are, and rows of the others, as NDJSON', () => {
    const options = {data: 'ndjson'}
    expect(textOf([whole, bare], 'papers.ndjson', options)).toBe(serialize([whole, bare], 'ndjson'))
    expect(linesOf(textOf([whole, bare], 'metrics.ndjson', options))).toMatchObject([
      {id: whole.id, name: 'accuracy', value: 91.5, value_high: null},
      {name: 'speed', value: 10, value_high: 30},
      {name: 'cost', value: null}
    ])
  })

  it('has no file for a table without a row, which no reader can open', () => {
    expect([...folder([bare]).keys()].slice(0, 2)).toEqual(['README.md', 'papers.parquet'])
    expect(headOf(cardOf([bare])).configs).toHaveLength(1)
    expect([...folder([], {data: 'ndjson'}).keys()].slice(0, 2)).toEqual(['README.md', 'papers.ndjson'])
  })

  it('asks for a licence', () => {
    expect(() => serialize([whole], 'dataset', JSON.parse('{}'))).toThrow(
      'dataset: option `license`: expected an SPDX identifier'
    )
  })

  it('describes each table in Croissant', () => {
    const {recordSet, distribution} = JSON.parse(textOf([whole], 'croissant.json'))
    expect(recordSet.map((each: {name: string}) => each.name)).toEqual(['papers', 'metrics', 'mentions'])
    expect(distribution.map((each: {contentUrl: string}) => each.contentUrl)).toEqual([
      ...['papers.parquet', 'metrics.parquet', 'mentions.parquet']
    ])
    expect(recordSet[0].key).toEqual({'@id': 'papers/id'})
    expect(recordSet[1].field).toContainEqual({
      '@type': 'cr:Field',
      '@id': 'metrics/value_high',
      name: 'value_high',
      description: expect.stringContaining('range'),
      dataType: 'sc:Float',
      source: {fileObject: {'@id': 'metrics.parquet'}, extract: {column: 'value_high'}}
    })
  })
})

describe('the tables of a dataset', () => {
  it('have flat columns beside the nested ones of a paper', async () => {
    expect(await rowsOf([whole, bare], 'papers.parquet')).toMatchObject([
      {
        ...{id: whole.id, title: whole.title, arxiv: '2403.07815', doi: '10.5555/kite.7'},
        ...{listed: '2024-03-13', year: 2024, dates: {published: '2024-03'}}
      },
      {id: bare.id, title: 'Kites'}
    ])
  })

  it('take the year from the arXiv identifier where no date tells it', async () => {
    const paper = {...whole, dates: {listed: '--03-13'}, identifiers: {arxiv: '2303.07815'}}
    expect(await rowsOf([paper], 'papers.parquet')).toMatchObject([{listed: '--03-13', year: 2023}])
  })

  it('have a row a metric, with the columns of CSV', async () => {
    const [metric] = whole.metrics
    if (!metric) throw new Error('there is a metric')
    const sure = {
      ...whole,
      metrics: [{...metric, confidence: 0.9, nameConfidence: 0.7}, ...whole.metrics.slice(1)]
    }
    expect(await rowsOf([bare, sure], 'metrics.parquet')).toEqual([
      {
        ...{id: whole.id, title: whole.title, arxiv: '2403.07815', year: 2024, index: 0},
        ...{name: 'accuracy', value: 91.5, uncertainty: 0.2, unit: '%', kind: 'score', bound: 'about'},
        ...{of: 'own', dataset: 'WillowBench', method: 'Snip', confidence: 0.9, name_confidence: 0.7}
      },
      {
        ...{id: whole.id, title: whole.title, arxiv: '2403.07815', year: 2024, index: 1},
        ...{name: 'speed', value: 10, value_high: 30, unit: '%', kind: 'change', direction: 'up'},
        ...{of: 'own', compared_to: 'Saw'}
      },
      {
        ...{id: whole.id, title: whole.title, arxiv: '2403.07815', year: 2024, index: 2},
        ...{name: 'cost', unit: '', kind: 'score', of: 'baseline'}
      }
    ])
    const {children} = parquetSchema(parquetMetadata(bufferOf([whole], 'metrics.parquet')))
    const [header = ''] = serialize([], 'csv', {explode: 'metrics'}).split('\r\n')
    expect([...children.map(({element}) => element.name), 'mentions']).toEqual(header.split(','))
  })

  it('have row groups that readers load one at a time', () => {
    const many = Array.from({length: 1001}, () => bare)
    const groups = parquetMetadata(bufferOf(many, 'papers.parquet')).row_groups
    expect(groups.map(group => Number(group.num_rows))).toEqual([1000, 1])
  })

  it('have a row a mention, whose span is in the text of its paper', async () => {
    const rows = await rowsOf([bare, whole], 'mentions.parquet')
    expect(rows).toHaveLength(8)
    expect(rows).toContainEqual({
      ...{id: whole.id, field: 'abstract', start: 46, end: 51, text: '91.5%'},
      ...{kind: 'metric', name: 'accuracy', index: 0, part: 'value'}
    })
    expect(rows).toContainEqual({
      ...{id: whole.id, field: 'title', start: 26, end: 30, text: 'Snip'},
      ...{kind: 'method', name: 'Snip', index: 0, role: 'proposed'}
    })
    expect(rows).toContainEqual(
      expect.objectContaining({kind: 'link', name: 'https://github.com/willow-lab/snip', start: 80})
    )
  })
})

describe('the mentions of a dataset', () => {
  it('are those of its records, whatever they hold', async () => {
    const spansOf = (paper: PaperRecord) =>
      [...paper.metrics, ...paper.datasets, ...paper.methods, ...paper.links].flatMap(
        ({mentions}) => mentions
      )
    await fc.assert(
      fc.asyncProperty(fc.array(records, {maxLength: 3}), async papers => {
        fc.pre(papers.some(paper => spansOf(paper).length > 0))
        const rows = await rowsOf(papers, 'mentions.parquet')
        expect(rows.map(({id, field, start, end}) => [id, field, start, end])).toEqual(
          papers.flatMap(paper => spansOf(paper).map(({field, start, end}) => [paper.id, field, start, end]))
        )
      }),
      {numRuns: 30}
    )
  })
})

/** What Parquet's schema says of a column, in the words of the card. */
function featureOf({element, children}: SchemaTree): object {
  const {name} = element
  if (element.converted_type === 'LIST') {
    const item = children[0]?.children[0]
    return item && item.children.length > 0
      ? {name, list: item.children.map(featureOf)}
      : {name, sequence: typeName(item?.element.type)}
  }
  if (children.length > 0) return {name, struct: children.map(featureOf)}
  return {name, dtype: typeName(element.type)}
}

function typeName(type = ''): string | undefined {
  return {BYTE_ARRAY: 'string', INT64: 'int64', DOUBLE: 'float64'}[type]
}

describe('the head of a card', () => {
  it('says what the Hub asks for', () => {
    expect(headOf(cardOf([whole, bare], {title: 'Kites: "all" of them'}))).toMatchObject({
      pretty_name: 'Kites: "all" of them',
      language: ['en'],
      license: 'cc-by-4.0',
      annotations_creators: ['machine-generated'],
      language_creators: ['found'],
      source_datasets: ['original'],
      task_categories: ['token-classification'],
      size_categories: ['n<1K'],
      configs: [
        {config_name: 'papers', default: true, data_files: [{split: 'train', path: 'papers.parquet'}]},
        {config_name: 'metrics', data_files: [{split: 'train', path: 'metrics.parquet'}]},
        {config_name: 'mentions', data_files: [{split: 'train', path: 'mentions.parquet'}]}
      ],
      dataset_info: [
        {config_name: 'papers', splits: [{name: 'train', num_examples: 2}]},
        {config_name: 'metrics', splits: [{name: 'train', num_examples: 3}]},
        {config_name: 'mentions', splits: [{name: 'train', num_examples: 8}]}
      ]
    })
    expect(headOf(cardOf([], {license: 'https://papers.example/licence'}))).toMatchObject({
      license: 'other',
      license_link: 'https://papers.example/licence'
    })
  })

  it.each(['papers', 'metrics', 'mentions'])('names the features of %s as Parquet has them', name => {
    const {dataset_info} = headOf(cardOf([whole]))
    const {children} = parquetSchema(parquetMetadata(bufferOf([whole], `${name}.parquet`)))
    const info = dataset_info.find((each: {config_name: string}) => each.config_name === name)
    expect(info.features).toEqual(children.map(featureOf))
  })

  it('names the keys that records in NDJSON have, for their first ones may lack them', () => {
    const featuresOf = (...papers: PaperRecord[]) =>
      headOf(cardOf(papers, {data: 'ndjson'})).dataset_info[0].features
    expect(featuresOf(bare, whole)).toEqual(
      expect.arrayContaining([
        {name: 'extra', struct: ['comments', 'upvotes'].map(name => ({name, dtype: 'string'}))}
      ])
    )
    expect(featuresOf(Object.assign({}, bare, {stars: 7}))).toBeUndefined()
    expect(featuresOf({...bare, extra: {'up\nvotes': '7'}})).toBeUndefined()
    const many = Object.fromEntries(Array.from({length: 1000}, (_, index) => [`key${index}`, 'x']))
    expect(featuresOf({...bare, extra: many})).toBeUndefined()
  })

  it.each(['no', 'yes', '1e3', '1:30', '0o7', 'null', '2025-03-11'])(
    'has the text "%s" as text for readers of YAML 1.1 and 1.2',
    word => {
      const card = cardOf([], {title: word, ...(word === 'no' && {language: word})})
      for (const version of ['1.1', '1.2'] as const)
        expect(headOf(card, version)).toMatchObject({
          pretty_name: word,
          language: [word === 'no' ? 'no' : 'en']
        })
    }
  )
})

describe('the text of a card', () => {
  it('says what is in the set', () => {
    const card = cardOf([whole, bare], {creator: 'Ada', url: 'https://papers.example/'})
    expect(card).toContain(
      '| papers | 2 | with an abstract 1 |\n| links | 2 | code 1, paper 1 |\n| metrics | 3 | with a value 2 |'
    )
    expect(card).toContain('| `metrics` | `metrics.parquet` | 3 | One row a metric |')
    expect(card).toContain('Made by Ada.\n\nPublished at <https://papers.example/>.')
    expect(card).toContain('Listings (text) were read')
    expect(card).toContain('The set is licensed as cc&#45;by&#45;4.0, which covers')
  })

  it('says how each library loads it, from its folder or from the Hub', () => {
    const card = cardOf([whole], {name: 'kites'})
    expect(card).toContain('folder = "./kites"  # the path of this folder, or "OWNER/NAME" on the Hub')
    expect(card).toContain('metrics = load_dataset(folder, "metrics", split="train")')
    expect(card).toContain('papers = pd.read_parquet(f"{folder}/papers.parquet")')
    expect(card).toContain('```sql\nselect dataset, name, value, unit, title from metrics\n')
    const published = cardOf([whole], {data: 'ndjson', url: 'https://huggingface.co/datasets/ada/kites'})
    expect(published).toContain('folder = "ada/kites"  # or the path of this folder')
    expect(published).toContain('folder = "hf://datasets/ada/kites"  # or the path of this folder')
    expect(published).toContain('pl.read_ndjson(f"{folder}/papers.ndjson", infer_schema_length=None)')
    expect(published).toContain(
      `read_json('{folder}/papers.ndjson', sample_size=-1, field_appearance_threshold=0)`
    )
  })

  it.each(['parquet', 'ndjson'] as const)('explains every column and what it holds, as %s', data => {
    const card = cardOf([whole], {data})
    for (const row of [
      '| `authors[]` | list of objects | The authors, in ',
      '| `metrics[].mentions[].start` | integer | Offset of the first UTF-16 code unit, from 0 |',
      '| `methods[].role` | text | Introduced by the paper, built on or analysed, or a baseline: `proposed`, `used`, `compared` |',
      '| `value_high` | number |',
      '| `part` | text | Whether the span is the name or the value: `name`, `value` |'
    ])
      expect(card).toContain(row)
    for (const [, path = '', meaning = ''] of card.matchAll(/^\| `([^`]+)` \| [a-z ]+ \| (.*) \|$/gm))
      expect([path, meaning]).toEqual([path, expect.stringMatching(/\S{3}/)])
  })

  it('shows the first row of each table, shortened', () => {
    const card = cardOf([{...whole, abstract: `${whole.abstract} ${'Willows bend. '.repeat(40)}`}])
    const examples = [...card.matchAll(/```json\n(.*?)\n```/gs)].map(([, text = '']) => JSON.parse(text))
    expect(examples).toMatchObject([
      {
        id: whole.id,
        abstract: expect.stringMatching(/^We propose Snip.{100,160} …$/s),
        authors: [{given: 'María'}, '… 1 more'],
        subjects: ['cs.LG', '… 1 more']
      },
      {name: 'accuracy', value: 91.5},
      {text: 'accuracy', part: 'name'}
    ])
  })

  it('has the measured figures of the model card', () => {
    const lines = readFileSync('docs/model-card.md', 'utf8').split('\n')
    const at = lines.findIndex(line => line.startsWith(`| ${measured.rows[0][0]} |`))
    const cellsOf = (line = '') => line.split('|').map(cell => cell.trim())
    const header = cellsOf(lines[at - 2])
    for (const [name, ...figures] of measured.rows) {
      const row = cellsOf(lines.find(line => line.startsWith(`| ${name} |`)))
      expect(measured.columns.map(column => row[header.indexOf(column)])).toEqual(figures)
      expect(cardOf([])).toContain(`| ${[name, ...figures].join(' | ')} |`)
    }
  })

  it('says how the set is cited', () => {
    expect(
      cardOf([], {title: 'Kites & {more}', published: '2025-03-11', url: 'https://papers.example/'})
    ).toContain(
      [
        '```bibtex',
        '@misc{papers,',
        '  title = {{Kites \\& \\textbraceleft{}more\\textbraceright{}}},',
        '  year = {2025},',
        '  version = {1.0.0},',
        '  url = {https://papers.example/}',
        '}',
        '```'
      ].join('\n')
    )
  })

  const evil = '---\nlicense: mit\n---\n# Owned <script>alert(1)</script> [x](javascript:1) | a\n```\n}'
  const bodyOf = (card: string) => card.replace(/^---\n.*?\n---\n/s, '')

  it.each(['parquet', 'ndjson'] as const)('is one that no text breaks out of, as %s', data => {
    const papers = [
      {
        ...{...whole, title: evil, abstract: evil, links: [], datasets: [], methods: []},
        metrics: [
          {
            ...{name: evil, value: 1, unit: evil, kind: 'score' as const, of: 'own' as const, dataset: evil},
            mentions: [
              {field: 'title' as const, start: 0, end: evil.length, text: evil, part: 'name' as const}
            ]
          }
        ],
        ...{extra: {[evil]: evil}, source: {format: evil as 'text', index: 0}}
      }
    ]
    const card = cardOf(papers, {data, title: evil, description: evil, creator: evil, release: evil})
    expect(headOf(card)).toMatchObject({license: 'cc-by-4.0'})
    expect(bodyOf(card)).not.toMatch(/<script|^# Owned|^license/m)
    // Fences stand in pairs: what opens a block has a language, what ends one has none.
    const fences = bodyOf(card).match(/^\s*```.*$/gm) ?? []
    expect(fences.map(fence => fence === '```')).toEqual(fences.map((_, index) => index % 2 === 1))
    const outside = bodyOf(card).replace(/^```\w+\n.*?^```$/gms, '')
    expect(outside).not.toMatch(/\]\(javascript|\| a/)
  })

  it('has the same fences and rows whatever the records hold', () => {
    const shapeOf = (card: string) => bodyOf(card).match(/^(?:```\w*|## .*)$/gm)
    const usual = shapeOf(cardOf([whole]))
    fc.assert(
      fc.property(records, paper => {
        fc.pre(paper.metrics.length > 0)
        expect(shapeOf(cardOf([paper]))).toEqual(usual)
      }),
      {numRuns: 40}
    )
  })
})
