import type {Element, Root} from 'hast'
import rehypeParse from 'rehype-parse'
import {unified} from 'unified'
import {visit} from 'unist-util-visit'
import {describe, expect, it} from 'vitest'
import {summary} from '../src/cli/summary.js'
import type {PaperRecord} from '../src/record/types.js'
import type {Dataset, Method, Metric} from '../src/tree/entities.js'
import {serialize} from '../src/write/index.js'
import {betterOf} from '../src/write/report/better.js'
import {quotesOf} from '../src/write/report/quotes.js'
import {bare} from './papers.js'

const title = 'Kites'
const mentions = [{field: 'title' as const, start: 0, end: 5, text: 'Kites'}]
const dataset = (name: string): Dataset => ({name, aliases: [], mentions})
const method = (name: string, role: Method['role'] = 'used'): Method => ({name, aliases: [], role, mentions})

/** A score, such as `{name: 'FID', value: 2.5, dataset: 'KiteBench'}`. */
const score = (fields: Partial<Metric> & Pick<Metric, 'name' | 'value'>): Metric => ({
  ...{unit: '', kind: 'score', of: 'own'},
  ...{mentions: mentions.map(mention => ({...mention, part: 'value' as const}))},
  ...fields
})

/** Papers that are called "Paper 1", "Paper 2", …. */
const papersOf = (...parts: ReadonlyArray<Partial<PaperRecord>>): PaperRecord[] =>
  parts.map((part, index) => ({
    ...bare,
    id: `title:paper-${index}`,
    title: `${title}, ${index + 1}`,
    ...part
  }))

type Options = Parameters<typeof serialize<'report'>>[2]

function sectionOf(papers: readonly PaperRecord[], id: string, options?: Options): Element | undefined {
  return elementsIn(treeOf(papers, options)).find(element => element.properties.id === id)
}

function treeOf(papers: readonly PaperRecord[], options?: Options): Root {
  return unified()
    .use(rehypeParse)
    .parse(serialize(papers, 'report', options))
}

function elementsIn(node: Root | Element): Element[] {
  const elements: Element[] = []
  visit(node, 'element', element => {
    elements.push(element)
  })
  return elements
}

function textOf(node: Root | Element | undefined): string {
  let text = ''
  if (node)
    visit(node, 'text', ({value}) => {
      text += value
    })
  return text
}

const withTag = (node: Root | Element | undefined, tag: string) =>
  node ? elementsIn(node).filter(({tagName}) => tagName === tag) : []

/** Places of the papers that links in an element lead to, from 1. */
const placesIn = (node: Element | undefined) =>
  withTag(node, 'a').map(({properties}) => Number(/^#paper-(\d+)$/.exec(String(properties.href))?.[1]))

/** The bars of a section: label and count, and the papers that each opens. */
function barsOf(section: Element | undefined) {
  return withTag(section, 'li')
    .filter(({properties}) => properties.className === undefined || hasRow(properties.className))
    .flatMap(item => {
      const row = elementsIn(item).find(({properties}) => hasRow(properties.className))
      return row === undefined ? [] : [[textOf(row), placesIn(item)]]
    })
}

const hasRow = (names: unknown) => Array.isArray(names) && names.includes('row')

/** The rows of a table, each with the texts of its cells. */
const rowsOf = (node: Element | undefined) =>
  withTag(node, 'tr').map(row =>
    row.children.flatMap(cell => (cell.type === 'element' ? [textOf(cell).replaceAll('\u00A0', ' ')] : []))
  )

describe('a bar of the report', () => {
  it('opens the papers that it counts, and says what they do with a method', () => {
    const papers = papersOf(
      {methods: [method('Snip', 'proposed')]},
      {methods: []},
      {methods: [method('snip', 'compared')]}
    )
    const section = sectionOf(papers, 'methods')
    expect(barsOf(section)).toEqual([['Snip2 papers', [1, 3]]])
    expect(textOf(withTag(section, 'ul').at(-1))).toBe('Kites, 1 proposedKites, 3 compared')
  })

  it('is one for all spellings of a name, full forms too', () => {
    const papers = papersOf(
      {datasets: [dataset('cifar10'), dataset('KITTI')]},
      {datasets: [dataset('CIFAR-10')]},
      {datasets: [dataset('CIFAR-10'), {...dataset('WB'), aliases: ['Willow Bench']}]},
      {datasets: [dataset('Willow Bench'), dataset('kitti')]}
    )
    expect(barsOf(sectionOf(papers, 'datasets'))).toEqual([
      ['CIFAR-103 papers', [1, 2, 3]],
      ['KITTI2 papers', [1, 4]],
      ['WB2 papers', [3, 4]]
    ])
  })

  it('counts the links of a kind', () => {
    const code = {url: 'https://code.example/kites', kind: 'code' as const, mentions: []}
    const section = sectionOf(
      papersOf({links: [code, {...code, kind: 'demo'}]}, {links: [code, code]}),
      'links'
    )
    expect(barsOf(section)).toEqual([
      ['Code3 links', [1, 2]],
      ['Demo1 link', [1]]
    ])
  })

  it('counts papers over time, in the longest spans that the dates need', () => {
    const days = ['2025-02-27', '2025-03-01'].map(listed => ({dates: {listed}}))
    const dated = (...dates: string[]) =>
      barsOf(sectionOf(papersOf(...dates.map(published => ({dates: {published}}))), 'time'))
    expect(dated('2025-02-27', '2025-03-01')).toEqual([
      ['2025-02-271 paper', [1]],
      ['2025-02-280 papers', []],
      ['2025-03-011 paper', [2]]
    ])
    expect(dated('2024-11', '2025-01-15')).toEqual([
      ['2024-111 paper', [1]],
      ['2024-120 papers', []],
      ['2025-011 paper', [2]]
    ])
    expect(dated('1950', '2025-01-15')[0]).toEqual(['1950–19591 paper', [1]])
    expect(textOf(sectionOf(papersOf({dates: {listed: '--03-11'}}, ...days), 'time'))).toContain(
      'Not shown: 1 paper without a date that has a year.'
    )
    expect(dated('2025', '2025')).toEqual([])
    expect(dated('--03-11', '2025')).toEqual([])
  })
})

describe('names of the report', () => {
  it('stand in as many bars as `top` says; the others can be opened', () => {
    const methods = ['Snip', 'Saw', 'Rake', 'Hoe', 'Axe'].map(name => method(name))
    const shared = sectionOf(papersOf({methods}, {methods}), 'methods', {top: 2})
    const [, more] = textOf(shared).split('3 more names that several papers have')
    const opened = '2 papersKites, 1 usedKites, 2 used'
    expect(more).toBe(`Rake${opened}Hoe${opened}Axe${opened}`)
    const single = sectionOf(papersOf({methods}), 'methods', {top: 2})
    expect(textOf(single)).toBe('MethodsIn one paper: Snip, Saw3 more in one paperRake, Hoe, Axe')
    expect(placesIn(single)).toEqual([1, 1, 1, 1, 1])
    expect(() => serialize([], 'report', {top: 0})).toThrow(
      new TypeError('report: option `top`: expected an integer from 1 to 1000')
    )
  })

  it('are in no bar where they are doubtful, which is said', () => {
    const doubtful = {...method('Snip'), confidence: 0.4}
    const section = sectionOf(
      papersOf({methods: [doubtful]}, {methods: [doubtful, method('Saw')]}),
      'methods'
    )
    expect(textOf(section)).not.toContain('Snip')
    expect(textOf(section)).toContain('2 names left out, as more likely wrong than right')
    expect(serialize(papersOf({methods: [doubtful]}), 'report')).toContain(
      'Snip<span class="doubt"> in doubt'
    )
  })
})

describe('totals of the report', () => {
  it('say the same as the summary of the command, in the same words', () => {
    const papers = papersOf(
      {datasets: [dataset('cifar10')], methods: [method('Snip'), method('Saw', 'compared')]},
      {datasets: [dataset('CIFAR-10')], metrics: [score({name: 'FID', value: null})]}
    )
    const totals = elementsIn(treeOf(papers)).find(
      ({properties}) => String(properties.className) === 'totals'
    )
    expect(textOf(totals)).toBe(
      [
        '2 paperswith an abstract 0',
        '0 links',
        '1 metricswith a value 0',
        '2 datasetsdifferent names 1',
        '2 methodsdifferent names 2, compared 1, used 1'
      ].join('')
    )
    expect(summary(papers, {width: 80, color: false})).toContain('datasets  2   different names 1')
  })
})

it('leads every link of the report to something, where metrics have no value, too', () => {
  const papers = papersOf({metrics: [score({name: 'FID', value: null})], methods: [method('Snip')]})
  const elements = elementsIn(treeOf(papers))
  const ids = elements.map(({properties}) => `#${properties.id}`)
  const targets = elements.flatMap(({properties: {href}}) => (href === undefined ? [] : [href]))
  expect(targets).toContain('#methods')
  for (const target of targets) expect(ids).toContain(target)
})

describe('a leaderboard', () => {
  const kite = {dataset: 'KiteBench', unit: '%'}
  const boardOf = (...parts: ReadonlyArray<Partial<PaperRecord>>) => {
    const section = sectionOf(papersOf(...parts), 'leaderboards')
    return {heading: textOf(withTag(section, 'h3')[0]), rows: rowsOf(section).slice(1), section}
  }

  it('puts the values of a dataset and metric in order, the best first, with the method of each', () => {
    const {heading, rows, section} = boardOf(
      {
        metrics: [
          score({...kite, name: 'accuracy', value: 81.5, uncertainty: 0.3, method: 'Saw', of: 'baseline'})
        ]
      },
      {metrics: [score({...kite, name: 'Accuracy', value: 91.5, method: 'Snip', dataset: 'kite bench'})]}
    )
    expect(heading).toBe('KiteBench accuracy, %: higher is better')
    expect(rows).toEqual([
      ['Snip', '91.5 %', 'Kites, 2'],
      ['Saw', '81.5 ± 0.3 % baseline', 'Kites, 1']
    ])
    expect(placesIn(section)).toEqual([2, 1])
  })

  it.each([
    ['error rate', 'lower is better', ['1', '2']],
    ['flutter', 'highest first, as it is not known which is better', ['2', '1']]
  ])('of %s says that %s', (name, order, values) => {
    const {heading, rows} = boardOf(
      {metrics: [score({dataset: 'KiteBench', name, value: 1, method: 'Saw'})]},
      {metrics: [score({dataset: 'KiteBench', name, value: 2, method: 'Snip'})]}
    )
    expect(heading).toContain(order)
    expect(rows.map(([, value]) => value)).toEqual(values)
  })

  it('takes the method that a paper proposes where it says none of the value, and says so', () => {
    const {rows} = boardOf(
      {methods: [method('Snip', 'proposed')], metrics: [score({...kite, name: 'accuracy', value: 3})]},
      {metrics: [score({...kite, name: 'accuracy', value: 2})]}
    )
    expect(rows.map(([method]) => method)).toEqual(['Snip proposed by the paper', 'not named'])
  })

  it('needs two papers or two methods', () => {
    const metric = score({...kite, name: 'accuracy', value: 1, method: 'Snip'})
    expect(boardOf({metrics: [metric, metric]}).section).toBeUndefined()
    expect(boardOf({metrics: [metric, {...metric, method: 'Saw'}]}).rows).toHaveLength(2)
  })

  it('says where values may be of two scales', () => {
    const metric = score({name: 'accuracy', value: 0.91, dataset: 'KiteBench'})
    const {section} = boardOf({metrics: [metric]}, {metrics: [{...metric, value: 73}]})
    expect(textOf(section)).toContain('may be parts of 1, others of 100')
  })

  it('has no value in doubt; a table does, and marks it', () => {
    const metric = score({...kite, name: 'accuracy', value: 1, method: 'Snip'})
    const papers = papersOf({metrics: [metric]}, {metrics: [{...metric, nameConfidence: 0.3}]})
    expect(sectionOf(papers, 'leaderboards')).toBeUndefined()
    const text = textOf(sectionOf(papers, 'metrics'))
    expect(text).toContain('in no plot and no leaderboard 1')
    expect(text).toContain('accuracy in doubt')
  })
})

it.each([
  ['word error rate', 'lower'],
  ['WER', 'lower'],
  ['inference latency', 'lower'],
  ['success rate', 'higher'],
  ['Recall@10', 'higher'],
  ['mAP50', 'higher'],
  ['error of localisation accuracy', 'lower'],
  ['token accuracy', 'higher'],
  ['flutter', undefined]
])('knows of %s whether higher or lower is better: %s', (name, better) => {
  expect(betterOf(name)).toBe(better)
})

describe('a plot of the report', () => {
  it('has a dot for each value, which leads to its paper, and the values beside', () => {
    const metric = score({name: 'FID', value: 2.5, dataset: 'KiteBench'})
    const section = sectionOf(papersOf({metrics: [metric]}, {metrics: [{...metric, value: 3}]}), 'metrics')
    expect(rowsOf(section)).toContainEqual(['KiteBench', '2.5: Kites, 13: Kites, 2', '2.5, 3'])
    const dots = withTag(section, 'a').filter(({properties}) => String(properties.className).includes('dot'))
    expect(dots.map(dot => [dot.properties.href, textOf(dot)])).toEqual([
      ['#paper-1', '2.5: Kites, 1'],
      ['#paper-2', '3: Kites, 2']
    ])
  })

  it.each<[string, number, number?]>([
    ['the smallest numbers', -5e-324, 5e-324],
    ['the largest numbers', -1.7e308, 1.7e308],
    ['numbers almost the same', 1e100, 1.0000000000000002e100],
    ['one number', 0],
    ['large ratios', 1e-99, 1e99]
  ])('has a scale for %s', (_, value, valueHigh) => {
    const metric = score({name: 'lift', value, valueHigh})
    const section = sectionOf(papersOf({metrics: [metric, metric]}), 'metrics')
    const places = (section ? elementsIn(section) : []).flatMap(({properties: {x1, x2, cx}}) =>
      [x1, x2, cx].filter(place => place !== undefined)
    )
    expect(places.length).toBeGreaterThan(3)
    for (const place of places) expect(Number.parseFloat(String(place))).toBeGreaterThanOrEqual(0)
    for (const place of places) expect(Number.parseFloat(String(place))).toBeLessThanOrEqual(100)
  })
})

describe('the papers of the report', () => {
  it('quote the words in which their values stand, those around several once', () => {
    const abstract = `Kites fly. ${'On KiteBench, a set of many kites, '.repeat(5)}Snip reaches 91% and Saw 84%. So it is.`
    const at = (text: string) => {
      const start = abstract.indexOf(text)
      return [{field: 'abstract' as const, start, end: start + text.length, text, part: 'value' as const}]
    }
    const metrics = ['84%', '91%'].map(text =>
      score({name: 'accuracy', value: Number.parseInt(text, 10), unit: '%', mentions: at(text)})
    )
    const [quote, ...others] = quotesOf({...bare, abstract, metrics})
    expect(others).toEqual([])
    expect(quote?.pieces.map(({text, isValue}) => (isValue ? `[${text}]` : text)).join('')).toMatch(
      /^… .{100,150}Snip reaches \[91%\] and Saw \[84%\]\.$/
    )
    expect(quote?.metrics.map(({value}) => value)).toEqual([91, 84])
  })

  it('say where nothing was found', () => {
    const section = sectionOf(papersOf({}, {abstract: 'Kites fly.'}), 'papers')
    expect(textOf(section)).toBe('Papers1Kites, 1no abstract2Kites, 2nothing found in title and abstract')
  })
})

describe('the head of the report', () => {
  const headOf = (...parts: ReadonlyArray<Partial<PaperRecord>>) =>
    textOf(withTag(treeOf(papersOf(...parts)), 'header')[0])
  const from = (url: string) => ({source: {...bare.source, url}})

  it('says where the papers come from, and of what time they are', () => {
    expect(
      headOf(
        {...from('https://www.papers.example/today'), dates: {listed: '2025-03-12', published: '2025-02'}},
        {...from('https://www.papers.example/today'), dates: {listed: '2025-03-11'}}
      )
    ).toContain(
      'Papers of papers.exampleFrom papers.example/todayPublished 2025-02, listed 2025-03-11 to 2025-03-12'
    )
  })

  it('has a title of its own, the host of all listings, or `Report`', () => {
    expect(headOf(from('https://a.example/'), from('https://b.example/'))).toMatch(
      /^ReportFrom a\.example, b\.example/
    )
    expect(headOf({dates: {listed: '--03-11'}})).toMatch(/^ReportListed Mar 11/)
    expect(textOf(withTag(treeOf(papersOf({}), {title: 'Kites of March'}), 'h1')[0])).toBe('Kites of March')
  })
})
