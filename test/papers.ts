import fc from 'fast-check'
import {recordId} from '../src/record/id.js'
import type {PaperRecord} from '../src/record/types.js'

/** A record in which every field of the schema says something. */
export const whole: PaperRecord = {
  schemaVersion: 1,
  id: 'arxiv:2403.07815',
  title: 'Pruning Willow Trees with Snip, 30% Faster',
  abstract:
    'We propose Snip, which reaches an accuracy of 91.5% on WillowBench.\n\nCode is at https://github.com/willow-lab/snip.',
  authors: [
    {name: 'María de la Weide', given: 'María', family: 'de la Weide'},
    {name: 'The Kite Collaboration'}
  ],
  dates: {listed: '2024-03-13', submitted: '2024-03-11', published: '2024-03', updated: '2024-04-02'},
  identifiers: {arxiv: '2403.07815', doi: '10.5555/kite.7', openreview: 'abCD12-x'},
  subjects: ['cs.LG', 'stat.ML'],
  links: [
    {
      url: 'https://github.com/willow-lab/snip',
      kind: 'code',
      repository: {host: 'github.com', owner: 'willow-lab', name: 'snip'},
      mentions: [{field: 'abstract', start: 80, end: 114, text: 'https://github.com/willow-lab/snip'}]
    },
    {url: 'https://arxiv.org/abs/2403.07815', kind: 'paper', identifiers: {arxiv: '2403.07815'}, mentions: []}
  ],
  metrics: [
    {
      name: 'accuracy',
      value: 91.5,
      uncertainty: 0.2,
      unit: '%',
      kind: 'score',
      bound: 'about',
      of: 'own',
      dataset: 'WillowBench',
      method: 'Snip',
      mentions: [
        {field: 'abstract', start: 34, end: 42, text: 'accuracy', part: 'name'},
        {field: 'abstract', start: 46, end: 51, text: '91.5%', part: 'value'}
      ]
    },
    {
      name: 'speed',
      value: 10,
      valueHigh: 30,
      unit: '%',
      kind: 'change',
      direction: 'up',
      of: 'own',
      comparedTo: 'Saw',
      mentions: [{field: 'title', start: 32, end: 35, text: '30%', part: 'value'}]
    },
    {
      name: 'cost',
      value: null,
      unit: '',
      kind: 'score',
      of: 'baseline',
      mentions: [{field: 'title', start: 36, end: 42, text: 'Faster', part: 'name'}]
    }
  ],
  datasets: [
    {
      name: 'WillowBench',
      aliases: ['Willow Bench'],
      mentions: [{field: 'abstract', start: 55, end: 66, text: 'WillowBench'}]
    }
  ],
  methods: [
    {
      name: 'Snip',
      expansion: 'Simple Needle Pruning',
      aliases: [],
      role: 'proposed',
      mentions: [
        {field: 'title', start: 26, end: 30, text: 'Snip'},
        {field: 'abstract', start: 11, end: 15, text: 'Snip'}
      ]
    }
  ],
  source: {
    format: 'text',
    index: 0,
    url: 'https://papers.example/today',
    position: {start: {line: 3, column: 1, offset: 12}, end: {line: 9, column: 5, offset: 240}}
  },
  extra: {upvotes: '128', comments: '12 pages; accepted'}
}

/** A record of which little is known. */
export const bare: PaperRecord = {
  ...{schemaVersion: 1, id: 'title:kites-a1b2c3d4', title: 'Kites', abstract: null},
  ...{authors: [], dates: {}, identifiers: {}, subjects: []},
  ...{links: [], metrics: [], datasets: [], methods: []},
  ...{source: {format: 'text', index: 1}, extra: {}}
}

/** What breaks formats, encodings and spreadsheets. */
const evil = fc.constantFrom(
  ...['"', "'", '""', '{', '}', '\\', '\\end{document}', '$', '&', '%', '#', '_', '^', '~', '@misc{x,', ','],
  ...[';', '\t', '\n', '\r', '\r\n', '\n\n', '\u2028', '\u0085', '\v', '\0', '\u001B[2J', '\u007F', '\uFEFF'],
  ...['=', '+', '-', '@', '=cmd|x', '\nER  - \n', 'TY  - JOUR', '<i>', '</script>', '&amp;', '---', '| a |'],
  ...[
    'שלום',
    '\u202E',
    'مرحبا',
    '🪁',
    '👩‍🔬',
    'é',
    'e\u0301',
    '漢字',
    '\uD83E',
    '\uDE81',
    'ß',
    'Ł',
    '１',
    ' and '
  ]
)

const text = fc
  .array(fc.oneof({weight: 2, arbitrary: evil}, {weight: 2, arbitrary: fc.string({maxLength: 8})}), {
    minLength: 1,
    maxLength: 8
  })
  .map(parts => parts.join(''))
  .filter(joined => joined !== '')

const title = fc.oneof(
  {weight: 30, arbitrary: text},
  {
    weight: 1,
    arbitrary: text.map(part => part.repeat(Math.ceil(10_000 / part.length)))
  }
)

const name = fc.record({name: text, given: text, family: text}, {requiredKeys: ['name']})
const date = fc.constantFrom('2025-03-11', '2025-03', '2025', '--03-11', '2025-03-11T12:00:00Z')
const number = fc.double({noNaN: true, noDefaultInfinity: true}).map(value => value + 0) // no -0: JSON has none

const span = {field: 'title' as const, start: 0, end: 1, text: ''}

const entity = {
  link: fc.record({
    url: fc.webUrl({withQueryParameters: true, withFragments: true}),
    kind: fc.constantFrom('code' as const, 'paper' as const, 'other' as const),
    mentions: fc.array(fc.constant(span), {maxLength: 0})
  }),
  metric: fc
    .tuple(
      fc.record(
        {
          name: text,
          value: fc.option(number),
          unit: fc.constantFrom('%', 'x', '', 'ms'),
          kind: fc.constantFrom('score' as const, 'change' as const),
          of: fc.constant('own' as const),
          uncertainty: number.map(Math.abs),
          dataset: text
        },
        {requiredKeys: ['name', 'value', 'unit', 'kind', 'of']}
      ),
      fc.option(number)
    )
    .map(([metric, other]) =>
      metric.value === null || other === null ? metric : {...metric, valueHigh: Math.max(metric.value, other)}
    ),
  dataset: fc.record({name: text, aliases: fc.array(text, {maxLength: 2})}),
  method: fc.record(
    {
      name: text,
      aliases: fc.array(text, {maxLength: 2}),
      role: fc.constant('used' as const),
      expansion: text
    },
    {requiredKeys: ['name', 'aliases', 'role']}
  )
}

/** Keys stay apart in any encoding. */
const key = text.filter(each => !/\p{Surrogate}|\uFEFF/u.test(each))
const strings = fc.dictionary(key, text, {maxKeys: 3})
const few = {maxLength: 2}

/** Valid records with all that is hostile in their texts. */
export const records: fc.Arbitrary<PaperRecord> = fc
  .record({
    title,
    abstract: fc.option(text),
    authors: fc.array(name, few),
    dates: fc.record({listed: date, published: date}, {requiredKeys: []}),
    identifiers: fc.record(
      {
        arxiv: fc.constantFrom('2403.07815', 'math/0309136'),
        doi: fc.constant('10.5555/kite.(7)<a>'),
        x: text
      },
      {requiredKeys: []}
    ),
    subjects: fc.array(text, few),
    links: fc.array(entity.link, few),
    metrics: fc.array(entity.metric, few),
    datasets: fc.array(entity.dataset, few),
    methods: fc.array(entity.method, few),
    extra: strings,
    index: fc.nat()
  })
  .map(({index, ...parts}) => {
    const mention = {field: 'title' as const, start: 0, end: 1, text: parts.title.slice(0, 1)}
    return {
      ...parts,
      schemaVersion: 1 as const,
      id: recordId(parts.title, {...(parts.identifiers.arxiv && {arxiv: parts.identifiers.arxiv})}),
      metrics: parts.metrics.map(metric => ({...metric, mentions: [{...mention, part: 'value' as const}]})),
      datasets: parts.datasets.map(dataset => ({...dataset, mentions: [mention]})),
      methods: parts.methods.map(method => ({...method, mentions: [mention]})),
      source: {format: 'text', index}
    }
  })
