import {createHash} from 'node:crypto'
import fc from 'fast-check'
import type {Element, Root as HtmlRoot} from 'hast'
import type {Root as MarkdownRoot} from 'mdast'
import rehypeParse from 'rehype-parse'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import stringWidth from 'string-width'
import {unified} from 'unified'
import {visit} from 'unist-util-visit'
import {describe, expect, it, vi} from 'vitest'
import {parseListing} from '../src/index.js'
import {safeParseRecord} from '../src/record/index.js'
import type {PaperRecord} from '../src/record/types.js'
import type {Mention} from '../src/tree/entities.js'
import {safeAddress} from '../src/write/addresses.js'
import {serialize, serializeStream} from '../src/write/index.js'
import {metricText, valueText} from '../src/write/metric-text.js'
import {safe, shown} from '../src/write/safe.js'
import {hostileRecord, hostileText} from './hostile.js'

/** Properties over texts of several ten thousand characters take their time on a busy machine. */
vi.setConfig({testTimeout: 60_000})

const [found, leaves] = parseListing(
  `Mar 11

KiteSort: Sorting Paper Kites by Wind

We propose KiteSort, which reaches 91.4% accuracy on the KiteBench dataset, compared to 84.2% with ResNet-50. The code is available at https://github.com/ada-example/kite-sort.

Counting Leaves on a Windy Day

We count leaves in the wind and measure how long it takes to count them all, with and without a ladder.
`,
  {extract: {fields: ['links']}}
).papers
if (!found || !leaves) throw new Error('no papers')

/** Where the words stand in the title or abstract. */
function spanOf(text: string, field: 'title' | 'abstract' = 'abstract'): Mention {
  const start = found?.[field]?.indexOf(text) ?? -1
  return {field, start, end: start + text.length, text}
}
const nameSpan = {...spanOf('accuracy'), part: 'name' as const}
const accuracy = {name: 'accuracy', unit: '%', kind: 'score', dataset: 'KiteBench'} as const
const kites: PaperRecord = {
  ...found,
  methods: [
    {
      ...{name: 'KiteSort', aliases: [], role: 'proposed'},
      mentions: [spanOf('KiteSort', 'title'), spanOf('KiteSort')]
    },
    {name: 'ResNet-50', aliases: [], role: 'compared', mentions: [spanOf('ResNet-50')]}
  ],
  datasets: [{name: 'KiteBench', aliases: [], mentions: [spanOf('KiteBench')]}],
  metrics: [
    {
      ...accuracy,
      ...{value: 91.4, of: 'own', method: 'KiteSort'},
      mentions: [{...spanOf('91.4%'), part: 'value'}, nameSpan]
    },
    {
      ...accuracy,
      ...{value: 84.2, of: 'baseline', method: 'ResNet-50'},
      mentions: [nameSpan, {...spanOf('84.2%'), part: 'value'}]
    }
  ]
}
const papers = [kites, leaves]

function elementsOf(page: string): Element[] {
  const elements: Element[] = []
  visit(unified().use(rehypeParse).parse(page), 'element', node => {
    elements.push(node)
  })
  return elements
}

function textOf(node: Element | HtmlRoot): string {
  let text = ''
  visit(node, 'text', ({value}) => {
    text += value
  })
  return text
}

const hasClass = (name: string) => (element: Element) =>
  Array.isArray(element.properties.className) && element.properties.className.includes(name)

async function joined(pieces: AsyncIterable<string>): Promise<string> {
  let text = ''
  for await (const piece of pieces) text += piece
  return text
}

it('has hostile records that validate', () => {
  fc.assert(fc.property(hostileRecord, record => safeParseRecord(record).success))
})

describe('marks', () => {
  /** A record that names `inner` and `outer` spans of `top-1 accuracy on KiteBench`. */
  function markedHtml(metric: readonly [number, number], dataset: readonly [number, number]): string {
    const title = 'top-1 accuracy on KiteBench'
    const mention = ([start, end]: readonly [number, number]) => ({
      ...{field: 'title' as const, start, end},
      text: title.slice(start, end)
    })
    const record: PaperRecord = {
      ...{...papers[1], abstract: null, title},
      ...{links: [], methods: []},
      metrics: [
        {
          ...{name: 'accuracy', value: null, unit: '', kind: 'score', of: 'own'},
          mentions: [{...mention(metric), part: 'name'}]
        }
      ],
      datasets: [{name: 'KiteBench', aliases: [], mentions: [mention(dataset)]}]
    } as PaperRecord
    const heading = /<h2.*?>(.*?)<\/h2>/.exec(serialize([record], 'html'))?.[1] ?? ''
    return heading.replace(/<mark class="mark (\w+)".*?>/g, '[$1 ').replaceAll('</mark>', ']')
  }

  it('stand inside each other where one lies in another', () => {
    expect(markedHtml([0, 27], [18, 27])).toBe('[metric top-1 accuracy on [dataset KiteBench]]')
    expect(markedHtml([6, 14], [0, 27])).toBe('[dataset top-1 [metric accuracy] on KiteBench]')
  })

  it('are cut where they cross', () => {
    expect(markedHtml([0, 14], [6, 27])).toBe('[metric top-1 [dataset accuracy]][dataset  on KiteBench]')
  })

  it('stand inside each other where they are the same span', () => {
    expect(markedHtml([18, 27], [18, 27])).toBe('top-1 accuracy on [dataset [metric KiteBench]]')
  })
})

describe('a metric value', () => {
  const metric = {name: 'accuracy', value: 83.3, unit: '%', kind: 'score', of: 'own', mentions: []} as const

  it.each<[string, object]>([
    ['83.3 %', {}],
    ['↑ 2.7 %', {kind: 'change', direction: 'up', value: 2.7}],
    ['↓ ≤ 12 ms', {kind: 'change', direction: 'down', value: 12, unit: 'ms', bound: 'upTo'}],
    ['1.42×', {value: 1.42, unit: 'x'}],
    ['≈ 10×', {value: 10, unit: 'x', bound: 'about'}],
    ['≥ 0.87', {value: 0.87, unit: '', bound: 'atLeast'}],
    ['15–20 %', {value: 15, valueHigh: 20}],
    ['−5 to 3 points', {value: -5, valueHigh: 3, unit: 'points'}],
    ['0.81 ± 0.1 seconds', {value: 0.81, uncertainty: 0.1, unit: 'seconds'}],
    ['12,000 tokens', {value: 12_000, unit: 'tokens'}],
    ['1234.5', {value: 1234.5, unit: ''}],
    ['3 × 10⁻⁹', {value: 3e-9, unit: ''}],
    ['1.5 × 10²¹', {value: 1.5e21, unit: ''}],
    ['', {value: null}]
  ])('is written %j as a person does', (expected, fields) => {
    const text = valueText({...metric, ...fields} as unknown as Parameters<typeof valueText>[0])
    expect(text.replaceAll('\u00A0', ' ')).toBe(expected)
  })

  it('stands with what it was measured on, and by what', () => {
    const whole = {...metric, mentions: [], dataset: 'KiteBench', method: 'KiteSort', comparedTo: 'ResNet-50'}
    expect(metricText(whole)).toBe('accuracy 83.3\u00A0% on KiteBench (KiteSort, compared to ResNet-50)')
  })
})

/** What our pages are made of. */
const TAGS =
  `html head meta title style script aside form select option output button body a header h1 h2 h3 p div nav ol ul li main fieldset legend label
  input span article section mark dl dt dd table thead tbody colgroup col tr th td strong details summary svg rect line
  g circle text title q b`.split(/\s+/)

/** What our elements say; none of them runs anything. */
const PROPERTIES =
  `lang charSet httpEquiv content name className href id dir rel title type checked hidden value placeholder
  autoComplete spellCheck ariaKeyShortcuts dataPapers ariaLabel
  ariaLabelledBy ariaHidden tabIndex role scope open width height rx x x1 x2 y y1 y2 cx cy r textAnchor`.split(
    /\s+/
  )

describe.each(['html', 'report'] as const)('serialize to %s', format => {
  it('gives a page that needs nothing beside itself, and lets a browser fetch nothing, and run what it knows by its hash', () => {
    const elements = elementsOf(serialize(papers, format))
    const policy = elements.find(element => element.properties.httpEquiv)?.properties.content
    const hashesOf = (tag: string) =>
      elements
        .filter(({tagName}) => tagName === tag)
        .map(
          element => `${tag}-src 'sha256-${createHash('sha256').update(textOf(element)).digest('base64')}'`
        )
    const known = [...hashesOf('style'), ...hashesOf('script')]
    expect(policy).toBe(["default-src 'none'", ...known, "base-uri 'none'", "form-action 'none'"].join('; '))
    expect(elements.filter(({tagName}) => /^(?:link|img|iframe|object)$/.test(tagName))).toEqual([])
  })

  it('holds a style of less than 10 kB, and a script of less than 4 kB', () => {
    const elements = elementsOf(serialize([], format))
    const sizeOf = (tag: string) =>
      elements
        .filter(({tagName}) => tagName === tag)
        .reduce((sum, element) => sum + textOf(element).length, 0)
    expect(sizeOf('style')).toBeLessThan(10_000)
    expect(sizeOf('script')).toBeLessThan(4_000)
  })

  it('can be read aloud: language, one first heading, no level left out, names for regions and tables', () => {
    const elements = elementsOf(serialize(papers, format))
    expect(elements[0]?.properties.lang).toBe('en')
    const levels = elements
      .filter(({tagName}) => /^h\d$/.test(tagName))
      .map(({tagName}) => Number(tagName[1]))
    expect(levels.filter(level => level === 1)).toHaveLength(1)
    levels.forEach((level, index) => {
      expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1)
    })
    for (const element of elements) {
      if (element.tagName === 'nav' || element.properties.role === 'region')
        expect(element.properties.ariaLabel).toBeTruthy()
      if (element.tagName === 'th') expect(element.properties.scope).toMatch(/^(?:row|col)$/)
    }
  })

  it('leads every link inside the page to something', () => {
    const elements = elementsOf(serialize(papers, format))
    const ids = elements.map(element => element.properties.id)
    const targets = elements
      .map(element => String(element.properties.href ?? ''))
      .filter(href => href[0] === '#')
    expect(targets.length).toBeGreaterThan(2)
    for (const target of targets) expect(ids).toContain(target.slice(1))
  })

  it('holds nothing that a record smuggled in', () => {
    fc.assert(
      fc.property(hostileRecord, record => {
        for (const element of elementsOf(serialize([record, record], format, {title: record.title}))) {
          expect(TAGS).toContain(element.tagName)
          for (const name of Object.keys(element.properties)) expect(PROPERTIES).toContain(name)
          const {href} = element.properties
          if (href !== undefined) expect(String(href)).toMatch(/^(?:https?:|mailto:|#)/)
        }
      }),
      {numRuns: 60}
    )
  })

  it('names an option that does not exist, and says what it expected of a value', () => {
    expect(() => serialize(papers, format, JSON.parse('{"colour": 1}'))).toThrow(
      new TypeError(`${format}: there is no option \`colour\``)
    )
    expect(() => serialize(papers, format, JSON.parse('{"title": 1}'))).toThrow(
      new TypeError(`${format}: option \`title\`: expected a string`)
    )
  })
})

describe('the venue of a paper', () => {
  const paper = {...leaves, extra: {journal: 'arXiv.org', venue: 'Delta Conference 2024'}}

  it('stands in a page, in a digest and on the terminal; that of a conference before that of an archive', () => {
    const facts = elementsOf(serialize([paper], 'html')).find(hasClass('facts'))
    expect(facts && textOf(facts)).toMatch(/^Venue Delta Conference 2024/)
    expect(serialize([paper], 'markdown')).toContain('- Venue: Delta Conference 2024\n')
    expect(serialize([paper], 'terminal')).toContain('Delta Conference 2024 · ')
  })
})

describe('serialize to html', () => {
  it('highlights what title and abstract name, and says what each is', () => {
    const marks = elementsOf(serialize([kites], 'html')).filter(({tagName}) => tagName === 'mark')
    expect(marks.map(mark => [textOf(mark), mark.properties.title])).toEqual([
      ['KiteSort', 'method: KiteSort (proposes)'],
      ['KiteSort', 'method: KiteSort (proposes)'],
      ['91.4%', 'metric: accuracy 91.4\u00A0% on KiteBench (KiteSort)'],
      ['accuracy', expect.stringContaining('metric: accuracy 91.4\u00A0% on KiteBench')],
      ['KiteBench', 'dataset: KiteBench'],
      ['84.2%', expect.stringContaining('accuracy 84.2\u00A0%')],
      ['ResNet-50', expect.stringContaining('method: ResNet-50')],
      ['https://github.com/ada-example/kite-sort', 'link: Code']
    ])
  })

  it('shows the same text as the record, one paragraph for each', () => {
    fc.assert(
      fc.property(hostileRecord, record => {
        const elements = elementsOf(serialize([record], 'html'))
        const title = elements.find(element => element.properties.id === 'paper-1-title')
        const abstract = elements.filter(hasClass('abstract')).map(textOf)
        expect(title && textOf(title)).toBe(shown(record.title))
        expect(abstract).toEqual(
          (record.abstract ?? '')
            .split(/\n\s*\n\s*/)
            .filter(Boolean)
            .map(shown)
        )
      }),
      {numRuns: 60}
    )
  })

  it('says where there is no abstract, and counts each kind in the legend', () => {
    const page = serialize([{...leaves, abstract: null}, kites], 'html')
    expect(page).toContain('No abstract in the listing.')
    const legend = elementsOf(page).find(hasClass('legend'))
    expect(legend && textOf(legend)).toBe('HighlightedMethods2Datasets1Metrics2Links1')
  })

  it('says where the papers come from and of what time they are, by nothing but the records', () => {
    const url = 'https://www.listings.example/2025/'
    const record = (listed: string) => ({...leaves, dates: {listed}, source: {...leaves.source, url}})
    const page = serialize(['2025-03-11', '2025-02-27', '--01-05'].map(record), 'html')
    const top = elementsOf(page).find(hasClass('top'))
    expect(top && textOf(top)).toBe(
      'Papers of listings.example3 papersFrom listings.example/2025Listed 2025-02-27 to 2025-03-11'
    )
    expect(serialize(['2025-03-11', '2025-02-27', '--01-05'].map(record), 'html')).toBe(page)
  })

  it('shows what is more likely wrong than right as doubtful', () => {
    const unsure = {
      ...kites,
      datasets: kites.datasets.map(dataset => ({...dataset, confidence: 0.4})),
      metrics: kites.metrics.slice(0, 1).map(metric => ({...metric, nameConfidence: 0.3}))
    }
    const elements = elementsOf(serialize([unsure], 'html'))
    const found = elements.find(hasClass('found'))
    expect(found && textOf(found)).toContain('DatasetsKiteBench ? in doubt')
    expect(found && textOf(found)).toContain('accuracy ? in doubt91.4')
    expect(elements.filter(hasClass('doubtful')).map(textOf)).toEqual(['91.4%', 'accuracy', 'KiteBench'])
    expect(serialize([kites], 'html')).not.toContain('in doubt')
  })
})

describe('the controls of a page of papers', () => {
  /** What each list of choices leaves, such as `{method: {'KiteSort (2)': '0 1'}}`. */
  function choicesOf(records: readonly PaperRecord[]): Record<string, Record<string, unknown>> {
    const selects = elementsOf(serialize(records, 'html')).filter(({tagName}) => tagName === 'select')
    return Object.fromEntries(
      selects.map(select => {
        const options: Array<[string, unknown]> = []
        visit(select, 'element', option => {
          const {dataPapers} = option.properties
          if (dataPapers !== undefined) options.push([textOf(option), dataPapers])
        })
        return [String(select.properties.name), Object.fromEntries(options)]
      })
    )
  }
  const dataset = (name: string, confidence?: number) => ({
    ...{name, aliases: [], mentions: [spanOf('KiteBench')]},
    ...(confidence !== undefined && {confidence})
  })

  it('are hidden, for a script to show them', () => {
    const form = elementsOf(serialize(papers, 'html')).find(({tagName}) => tagName === 'form')
    expect(form?.properties.hidden).toBe(true)
  })

  it('offer names that several papers share, in all their spellings, without those in doubt', () => {
    const named = [['CIFAR-10', 'Kites'], ['cifar10'], ['CIFAR-10'], ['Kites']]
    const records = named.map(names => ({...kites, datasets: names.map(name => dataset(name))}))
    const unsure = {...kites, datasets: [dataset('CIFAR-10', 0.4), dataset('Trees', 0.4)]}
    expect(choicesOf([...records, unsure, unsure]).dataset).toEqual({
      'CIFAR-10 (3)': '0 1 2',
      'Kites (2)': '0 3'
    })
  })

  it('offer subjects, and papers with code and without', () => {
    const {subject, code} = choicesOf([
      {...kites, subjects: ['cs.LG', 'cs.CL']},
      {...leaves, subjects: ['cs.LG']}
    ])
    expect(subject).toEqual({'cs.LG (2)': '0 1'})
    expect(code).toEqual({'with (1)': '0', 'without (1)': '1'})
  })

  it('offer orders other than that of the listing, where the records tell them', () => {
    const record = (title: string, fields: Partial<PaperRecord>): PaperRecord => ({
      ...{...leaves, title, dates: {}},
      ...fields
    })
    const records = [
      record('Éclairs', {dates: {published: '2024-05'}, extra: {upvotes: '980'}}),
      record('Kites', {extra: {upvotes: '1.2k'}}),
      record('Doves', {dates: {listed: '2025-03-11'}})
    ]
    expect(choicesOf(records).order).toEqual({
      'newest first': '2 0 1',
      'oldest first': '0 2 1',
      'by title': '2 0 1',
      'most upvotes': '1 0 2'
    })
  })

  it('offer nothing that would change nothing', () => {
    expect(choicesOf([leaves])).toEqual({show: {}})
  })
})

it('says in the report that a link of another scheme is doubtful', () => {
  const record = {...leaves, links: [{url: 'javascript:alert(1)', kind: 'code' as const, mentions: []}]}
  expect(serialize([record], 'report')).toContain('Address that is no link')
  expect(serialize([record], 'html')).not.toContain('href="javascript')
})

function markdownOf(text: string): MarkdownRoot {
  return unified().use(remarkParse).parse(text)
}

describe('serialize to markdown', () => {
  it('is a digest that a person can read', () => {
    const record: PaperRecord = {
      ...kites,
      authors: [{name: 'Ada Example'}, {name: 'Bo Sample'}],
      identifiers: {arxiv: '2503.01234'}
    }
    expect(serialize([record, leaves], 'markdown', {title: 'Kites'})).toBe(`# Kites

## [KiteSort: Sorting Paper Kites by Wind](https://arxiv.org/abs/2503.01234)

Ada Example, Bo Sample

- Listed: Mar 11
- arXiv: [2503.01234](https://arxiv.org/abs/2503.01234)
- Code: <https://github.com/ada-example/kite-sort>
- Methods: KiteSort (proposed), ResNet-50 (compared)
- Datasets: KiteBench
- Metrics: accuracy 91.4 % on KiteBench (KiteSort), accuracy 84.2 % on KiteBench (ResNet-50, baseline)

We propose KiteSort, which reaches 91.4% accuracy on the KiteBench dataset, compared to 84.2% with ResNet-50. The code is available at <https://github.com/ada-example/kite-sort>.

## Counting Leaves on a Windy Day

- Listed: Mar 11

We count leaves in the wind and measure how long it takes to count them all, with and without a ladder.
`)
  })

  it('streams what it writes at once', async () => {
    for (const title of [undefined, 'Kites'])
      for (const some of [[], [kites], papers])
        expect(await joined(serializeStream(some, 'markdown', {title}))).toBe(
          serialize(some, 'markdown', {title})
        )
  })

  it('begins no list where a link that cannot be followed begins the abstract', () => {
    const mentions = [{field: 'abstract' as const, start: 0, end: 1, text: '1'}]
    const links = [{url: 'javascript:alert(1)', kind: 'code' as const, mentions}]
    expect(serialize([{...leaves, abstract: '1. item', links}], 'markdown')).toContain('\n\n1\\. item\n')
  })

  it('reads back as the same titles, links and text, and as nothing else', () => {
    fc.assert(
      fc.property(hostileRecord, record => {
        const links: string[] = []
        const texts: string[] = []
        const tree = markdownOf(serialize([record], 'markdown'))
        visit(tree, node => {
          expect(['root', 'heading', 'paragraph', 'list', 'listItem', 'text', 'link']).toContain(node.type)
          if (node.type === 'link') links.push(node.url)
        })
        for (const block of tree.children) texts.push(markdownText(block))
        const oneLine = (text: string) => shown(text.replace(/\s+/g, ' ')).trim()
        expect(tree.children.filter(node => node.type === 'heading')).toHaveLength(1)
        expect(texts[0]?.trim()).toBe(oneLine(record.title))
        const abstract = (record.abstract ?? '')
          .split(/\n\s*\n\s*/)
          .map(oneLine)
          .filter(Boolean)
        expect(texts.slice(texts.length - abstract.length).map(text => text.trim())).toEqual(abstract)
        for (const link of links) expect(safeAddress(link)).toBe(link)
      }),
      {numRuns: 100}
    )
  })

  it('lets a reader of GFM, which makes links of bare addresses, find no link of another scheme', () => {
    fc.assert(
      fc.property(hostileRecord, record => {
        const tree = unified()
          .use(remarkParse)
          .use(remarkGfm)
          .parse(serialize([record], 'markdown'))
        visit(tree, node => {
          expect(['root', 'heading', 'paragraph', 'list', 'listItem', 'text', 'link']).toContain(node.type)
          if (node.type === 'link') expect(node.url).toMatch(/^(?:https?|mailto):/i)
        })
      }),
      {numRuns: 100}
    )
  })
})

function markdownText(node: MarkdownRoot['children'][number]): string {
  let text = ''
  visit(node, 'text', ({value}) => {
    text += value
  })
  return text
}

/** What may steer a terminal: everything that we write ourselves taken away, nothing may be left. */
function withoutOurs(text: string): string {
  return text.replace(/\x1B\[[\d;]*m|\x1B\]8;;(?:(?:https?|mailto):[!-~]*)?\x07/g, '')
}

describe('serialize to terminal', () => {
  it('shows abstracts, and what was found below them', () => {
    expect(serialize([kites], 'terminal', {width: 60})).toBe(`
  1. KiteSort: Sorting Paper Kites by Wind
  Listed Mar 11

  We propose KiteSort, which reaches 91.4% accuracy on the
  KiteBench dataset, compared to 84.2% with ResNet-50. The
  code is available at
  https://github.com/ada-example/kite-sort.

  Proposes             KiteSort
  Compares with        ResNet-50
  Datasets             KiteBench
  accuracy             91.4 % on KiteBench by KiteSort
  accuracy             84.2 % on KiteBench by ResNet-50
                       (baseline)
  Code                 https://github.com/ada-example/kite-s
                       ort
`)
  })

  it('colours each kind, and says which is which, only where it may', () => {
    const colored = serialize([kites], 'terminal', {color: true})
    expect(colored.split('\n')[0]).toMatch(/method.*dataset.*metric.*link/)
    expect(colored).toContain('\x1B[38;5;170m\x1B[4mKiteSort\x1B[24m\x1B[39m')
    expect(serialize([kites], 'terminal')).not.toContain('\x1B')
  })

  it('makes links of the terminal of safe addresses alone, and only where asked to', () => {
    const links = [
      {url: 'https://willow.example/\u00E4', kind: 'code' as const, mentions: []},
      {url: 'file:///etc/passwd', kind: 'code' as const, mentions: []}
    ]
    const text = serialize([{...leaves, links}], 'terminal', {hyperlinks: true})
    expect(text).toContain(
      '\x1B]8;;https://willow.example/%C3%A4\x07https://willow.example/\u00E4\x1B]8;;\x07'
    )
    expect(text).not.toContain('8;;file')
    expect(serialize([{...leaves, links}], 'terminal')).not.toContain('\x1B')
  })

  it.each([20, 40, 80, 120])('fits %i columns, in any script', width => {
    const abstract = `${'数据集合'.repeat(40)} ${'🌳👩‍👩‍👧‍👦'.repeat(40)} ${'willow'.repeat(40)}`
    const record = {...leaves, abstract, title: '柳树'.repeat(60)}
    for (const line of serialize([record], 'terminal', {width}).split('\n'))
      expect(stringWidth(line)).toBeLessThanOrEqual(width)
  })

  it('streams what it writes at once', async () => {
    expect(await joined(serializeStream(papers, 'terminal', {color: true}))).toBe(
      serialize(papers, 'terminal', {color: true})
    )
  })

  it('fits 40 columns with a word that is too long to be measured', () => {
    const abstract = `Kites ${'数'.repeat(5000)} fly ${'w'.repeat(5000)}`
    const text = serialize([{...leaves, abstract}], 'terminal', {width: 40})
    for (const line of text.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(40)
    expect(text.replace(/\s+/g, '')).toContain(abstract.replace(/\s+/g, ''))
  })

  it('shows nothing of an escape sequence in a word that is too long to be measured', () => {
    const title = `${'w'.repeat(18)}\x1B[31m${'w'.repeat(3000)}`
    const text = serialize([{...leaves, title}], 'terminal', {width: 40})
    expect(text.replace(/\s+/g, '')).toContain(`1.${'w'.repeat(3018)}Listed`)
  })

  it('shows the same text as the record', () => {
    fc.assert(
      fc.property(hostileText, title => {
        const text = serialize([{...leaves, title}], 'terminal', {width: 40})
        const letters = (value: string) => value.replace(/\s+/g, '').normalize()
        expect(letters(text).startsWith(`1.${letters(safe(title.replace(/\s+/g, ' ')))}Listed`)).toBe(true)
      })
    )
  })

  it('writes no control but the colours and links of its own', () => {
    fc.assert(
      fc.property(hostileRecord, fc.boolean(), (record, hyperlinks) => {
        const text = serialize([record], 'terminal', {width: 40, color: true, hyperlinks})
        const left = withoutOurs(text)
        expect(left).toBe(safe(left))
        for (const line of left.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(40)
      }),
      {numRuns: 40}
    )
  })

  it('says which width it expects', () => {
    expect(() => serialize(papers, 'terminal', {width: 10})).toThrow(
      new TypeError('terminal: option `width`: expected an integer of at least 20')
    )
  })
})
