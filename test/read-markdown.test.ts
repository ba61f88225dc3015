import {readdirSync, readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {detect, type PaperRecord, parseListing} from '../src/index.js'
import {markdownReader, readMarkdown} from '../src/read/index.js'
import {bound} from '../src/read/markdown/bound.js'
import {signExamples} from '../src/read/markdown/detect.js'
import {paperRecordSchema} from '../src/record/index.js'
import {spansOf} from './leaves.js'

const folder = 'fixtures/markdown'
const fixtures = readdirSync(folder).filter(name => name.endsWith('.md'))
const read = (name: string) => readFileSync(`${folder}/${name}`, 'utf8')
const parse = (...lines: string[]) => parseListing(lines.join('\n'), {format: 'markdown', year: 2025})
const papersOf = (...lines: string[]) => parse(...lines).papers
const rulesOf = (...lines: string[]) => parse(...lines).messages.map(message => message.ruleId)
const leavesText = (source: string) => spansOf(readMarkdown(source), source).join('')
const titlesOf = (...lines: string[]) => papersOf(...lines).map(paper => paper.title)
const namesOf = (paper: PaperRecord | undefined) => paper?.authors.map(author => author.name)
const kindsOf = (paper: PaperRecord | undefined) => paper?.links.map(({kind, url}) => [kind, url])

const paper = '[paper](https://arxiv.org/abs/2401.01234)'

describe('a document in Markdown', () => {
  it.each(fixtures)('%s stands whole in the leaves of its tree', name => {
    expect(leavesText(read(name))).toBe(read(name))
  })

  it.each(fixtures)('%s is known by any beginning of it that says enough', name => {
    for (const length of [600, 700, 1000]) {
      const head = read(name).slice(0, length)
      expect([length, detect(head).format]).toEqual([length, 'markdown'])
    }
  })

  it.each(signExamples)('is known by a sign such as %s', example => {
    expect(markdownReader.detect(`${example}\n\n## Kites\n\n## Boats\n`)).toBeGreaterThan(0.3)
  })

  it.each([
    ['a page dump', 'Mar 11\n\nKites in Low Wind\n\nWe fly kites of paper in low wind.'],
    ['a page dump with a ruler', '# new\n\n- 12\n\n#### ####\n\nKites in Low Wind\n\n* * *\n'],
    [
      'a page dump with numbered references',
      '[Kites in Low Wind][1]\n\nWe fly kites.\n\n[GitHub][2]\n\n[1]: https://kites.example/1\n[2]: https://github.com/kite-lab/kites\n'
    ],
    ['HTML', '<!doctype html><html><body># Kites [a](https://kites.example) [b](https://kites.example)'],
    ['a feed', '<?xml version="1.0"?><rss><title># Kites [a](https://kites.example)</title>'],
    ['BibTeX', '@misc{kite,\n  note = {[a](https://kites.example) [b](https://kites.example)}\n}'],
    ['JSON', '[{"body": "# Kites\\n[a](https://kites.example) [b](https://kites.example)"}]'],
    ['NDJSON', '{"body": "[a](https://kites.example) [b](https://kites.example)"}\n{"body": ""}']
  ])('%s is none', (_, source) => expect(markdownReader.detect(source)).toBe(0))
})

describe('the title of an item', () => {
  it.each([
    ['a link', '[Kites in Low Wind](https://arxiv.org/abs/2401.01234)'],
    ['a bold link', '**[Kites in Low Wind](https://arxiv.org/abs/2401.01234)**'],
    ['a link of bold words', '[**Kites in Low Wind**](https://arxiv.org/abs/2401.01234)'],
    ['a link with a full stop', '[Kites in Low Wind.](https://arxiv.org/abs/2401.01234) Ada Example'],
    ['bold words', `**Kites in Low Wind** ${paper}`],
    ['bold words with a comma', `**Kites in Low Wind,** ${paper}`],
    ['words in quotes', `"Kites in Low Wind," Ada Example. ${paper}`],
    ['words in italics', `*Kites in Low Wind*. ${paper}`],
    ['words alone', `Kites in Low Wind [${paper}]`],
    ['words before names', `Kites in Low Wind, Ada Example, Bo Example ${paper}`],
    ['words before a year', `Kites in Low Wind (2024) ${paper}`],
    ['words behind a date', `[2024/01] Kites in Low Wind ${paper}`],
    ['words behind a venue', `(*ICML 2024*) Kites in Low Wind. Ada Example. ${paper}`],
    ['words behind a number', `[12] Kites in Low Wind. ${paper}`],
    ['words behind a box to tick', `[x] Kites in Low Wind. ${paper}`],
    ['words behind a picture sign', `🔥 Kites in Low Wind ${paper}`],
    ['words behind links', `[${paper}] Kites in Low Wind`],
    ['words behind names', `Ada Example, Bo Example. "Kites in Low Wind". 2024. ${paper}`],
    ['escaped and named characters', '[Kites in Low&nbsp;Wind](https://arxiv.org/abs/2401.01234)'],
    ['a link in HTML', '<a href="https://arxiv.org/abs/2401.01234">Kites in <b>Low</b> Wind</a>'],
    ['a word with a footnote', `**Kites in Low Wind**[^1] ${paper}`]
  ])('is %s', (_, item) => {
    expect(titlesOf('## Kites', '', `- ${item}`).map(title => title.replace('\u00a0', ' '))).toEqual([
      'Kites in Low Wind'
    ])
  })

  it('keeps its colon, comma and brackets', () => {
    expect(titlesOf('- [Kites, Tails (and Strings): A Survey](https://arxiv.org/abs/2401.01234)')).toEqual([
      'Kites, Tails (and Strings): A Survey'
    ])
  })

  it('stands in the source where the tree says', () => {
    const source = '- **Kites in *Low* Wind**, Ada Example [[paper](https://arxiv.org/abs/2401.01234)]'
    const node = readMarkdown(source).children.find(child => child.type === 'paper')
    const parts = node?.children.filter(({type}) => type === 'title' || type === 'author')
    expect(parts?.map(({position}) => source.slice(position?.start.offset, position?.end.offset))).toEqual([
      'Kites in *Low* Wind',
      'Ada Example'
    ])
  })
})

describe('what is no paper', () => {
  it.each([
    ['a table of contents', '- [Kites in Low Wind](#kites-in-low-wind)'],
    ['a tool', '- [Kite Studio Pro](https://github.com/kite-lab/studio) - Draw kites.'],
    ['a course', '- [Course on Paper Kites](https://kites.example/course) - Ten lessons.'],
    ['documentation', '[Documentation of Kite Studio](https://kites.example/docs)'],
    ['a menu', '[Home](https://kites.example/) [Papers](https://kites.example/papers)'],
    [
      'a badge',
      '[![arXiv](https://img.shields.io/badge/arXiv-2401.01234-red)](https://arxiv.org/abs/2401.01234)'
    ],
    [
      'running text with a link',
      'We read [an old paper](https://arxiv.org/abs/2401.01234) and liked it a lot.'
    ],
    ['a footnote', 'Kites.[^1]\n\n[^1]: [Kites in Low Wind](https://arxiv.org/abs/2401.01234)'],
    ['a comment', 'Kites.\n\n<!-- [Kites in Low Wind](https://arxiv.org/abs/2401.01234) -->'],
    ['code', '# Kites\n\n```\n[Kites in Low Wind](https://arxiv.org/abs/2401.01234)\n```'],
    ['a table of figures', '| Model | Accuracy |\n| --- | --- |\n| Kites in Low Wind | 91.5 |']
  ])('%s', (_, source) => {
    expect(parse('# Kites', '', source).papers).toEqual([])
    expect(rulesOf('# Kites', '', source)).toContain('no-paper')
  })
})

describe('titles and abstracts without a link', () => {
  const kites = 'We fly kites of paper in low wind and measure how long they stay up.'
  const ferns = 'We count the ferns of a wood by a drone and compare with people who walk.'

  it.each([
    ['headings', ['# Kites in Low Wind', kites, '# Counting Ferns by Drone', ferns]],
    ['bold lines', ['**Kites in Low Wind**', kites, '**Counting Ferns by Drone**', ferns]]
  ])('are papers under %s', (_, blocks) => {
    const papers = papersOf(blocks.join('\n\n'))
    expect(papers.map(({title, abstract}) => [title, abstract])).toEqual([
      ['Kites in Low Wind', kites],
      ['Counting Ferns by Drone', ferns]
    ])
  })

  it('are one paper alone, known as Markdown', () => {
    const {papers} = parseListing(`# Kites in Low Wind\n\n${kites}\n`)
    expect(papers).toMatchObject([
      {title: 'Kites in Low Wind', abstract: kites, source: {format: 'markdown'}}
    ])
  })

  it('are none where a document has headings of a word, as those of software have', () => {
    const blocks = [
      '# Fernware',
      'A tool that counts the ferns of a wood.',
      '## Install',
      'Run the installer in a folder.'
    ]
    expect(rulesOf(blocks.join('\n\n'))).toEqual(['no-paper'])
  })
})

describe('what is not read', () => {
  it.each([
    [
      'identifiers of papers',
      'We read [an old paper](https://arxiv.org/abs/2401.01234).',
      'uncovered-identifiers'
    ],
    [
      'links that are called as papers',
      '- [A Course on Paper Kites](https://kites.example/a)',
      'unread-items'
    ]
  ])('%s are said, with their line', (_, source, rule) => {
    const said = parse('# Kites', '', source).messages.find(({ruleId}) => ruleId === rule)
    expect(said?.line).toBe(3)
  })

  it('is said of a record that holds several papers', () => {
    const {papers, messages} = parse(
      '## [Kites in Low Wind](https://arxiv.org/abs/2401.01234)',
      '',
      '[paper](https://arxiv.org/abs/2401.01235)'
    )
    expect(papers.map(({title}) => title)).toEqual(['Kites in Low Wind'])
    expect(messages.map(({ruleId, line}) => [ruleId, line])).toContainEqual(['several-papers-in-one', 1])
  })
})

describe('what stands behind a title', () => {
  it.each(['·', '|'])('is no title of its own, whatever the heading is like: %s', sign => {
    const {papers} = parseListing(
      `## Consistency Trajectories Revisited\nHao Lin, Marie Dupont ${sign} ICLR 2026 ${sign} [paper](https://arxiv.org/abs/2503.00001)\n\n` +
        `## Masked Diffusion Transformers\nAda Fern, Bo Moss ${sign} CVPR 2026 ${sign} [paper](https://arxiv.org/abs/2503.00002)\n`
    )
    expect(papers.map(({title, extra}) => [title, extra])).toEqual([
      ['Consistency Trajectories Revisited', {journal: 'ICLR 2026'}],
      ['Masked Diffusion Transformers', {journal: 'CVPR 2026'}]
    ])
  })

  it.each(['24 Nov 2026 | cs.LG, cs.DC', 'cs.LG, cs.DC · 24 Nov 2026', '[cs.LG, cs.DC] 24 Nov 2026'])(
    'is a day and subjects in one line: %s',
    line => {
      const item = (title: string, id: string) =>
        `1. ${title}\nAda Fern, Bo Moss\n${line}\nhttps://arxiv.org/abs/2611.${id}\nWe fly kites of paper in low wind and measure how long they stay in the air.\n\n`
      const {papers} = parseListing(
        item('Kites in Low Wind', '00001') + item('Counting Ferns by Drone', '00002')
      )
      expect(papers.map(({dates, subjects}) => [dates.published, subjects])).toEqual([
        ['2026-11-24', ['cs.LG', 'cs.DC']],
        ['2026-11-24', ['cs.LG', 'cs.DC']]
      ])
    }
  )

  it.each([
    ['authors', ', Ada Example, Bo van der Example', ['Ada Example', 'Bo van der Example'], {}],
    ['authors and a venue', ', Ada Example, NeurIPS 2025', ['Ada Example'], {journal: 'NeurIPS 2025'}],
    [
      'authors with initials',
      '. A. B. Example, Bo Example. ICML 2024.',
      ['A. B. Example', 'Bo Example'],
      {journal: 'ICML 2024'}
    ],
    ['authors and others', ' - Ada Example et al.', ['Ada Example'], {}],
    ['a remark', ' - Flies well.', [], {remark: 'Flies well.'}],
    ['a remark with dashes and dots', ' - Flies - well. And: far', [], {remark: 'Flies - well. And: far'}],
    ['stars', ' ⭐ 120', [], {stars: '120'}]
  ])('%s', (_, behind, names, extra) => {
    const [found] = papersOf(`- [Kites in Low Wind](https://arxiv.org/abs/2401.01234)${behind}`)
    expect(found?.title).toBe('Kites in Low Wind')
    expect(namesOf(found)).toEqual(names)
    expect(found?.extra).toEqual(extra)
    expect(found?.abstract).toBeNull()
  })

  it('are links, each of its kind', () => {
    const [found] = papersOf(
      '- **Kites in Low Wind** [[Paper](https://arxiv.org/abs/2401.01234)] [[Code](https://kites.example/code)] [[Dataset](https://kites.example/data)] [[Demo](https://kites.example/demo)] [[Project Page](https://kites.example)] [🔗](https://huggingface.co/kite-lab/kite-7b) <https://youtu.be/kite>'
    )
    expect(kindsOf(found)).toEqual([
      ['paper', 'https://arxiv.org/abs/2401.01234'],
      ['code', 'https://kites.example/code'],
      ['dataset', 'https://kites.example/data'],
      ['demo', 'https://kites.example/demo'],
      ['project', 'https://kites.example/'],
      ['model', 'https://huggingface.co/kite-lab/kite-7b'],
      ['video', 'https://youtu.be/kite']
    ])
  })

  it('are no schemes that run code', () => {
    const [found] = papersOf(`- **Kites in Low Wind** ${paper} [code](javascript:alert(1))`)
    expect(kindsOf(found)).toEqual([['paper', 'https://arxiv.org/abs/2401.01234']])
  })
})

describe('a long table', () => {
  const rows = (count: number, abstract: string) =>
    Array.from(
      {length: count},
      (_, index) => `| **Kites in the Wind, Part ${index}** | Ada Example | 2025-03-11 | ${abstract} |`
    )
  const columns = ['| Title | Authors | Date | Abstract |', '| --- | --- | --- | --- |']

  it.each([
    ['many rows', 70, ''],
    [
      'long rows',
      30,
      'We fly kites in the wind and measure how long they fly, with and without a string. '.repeat(9)
    ]
  ])('with %s is read by its columns to the end', (_, count, abstract) => {
    const papers = papersOf('# Kites', '', ...columns, ...rows(count, abstract))
    expect(papers.map(({title, authors, dates}) => [title, authors[0]?.name, dates.published])).toEqual(
      Array.from({length: count}, (_, index) => [
        `Kites in the Wind, Part ${index}`,
        'Ada Example',
        '2025-03-11'
      ])
    )
    expect(papers.map(paper => paper.abstract ?? '')).toEqual(Array(count).fill(abstract.trim()))
  })
})

describe('a heading for each part of a paper', () => {
  it('names authors and abstract', () => {
    const [paper] = papersOf(
      '## 1. Kites in Low Wind [PDF](https://arxiv.org/pdf/2401.01234)',
      '### Authors',
      'Ada Example, Bo Example',
      '### Abstract',
      'Kites fly in the wind. It is hard to fly them where there is little of it, and there is no method that does so.'
    )
    expect(paper?.title).toBe('Kites in Low Wind')
    expect(namesOf(paper)).toEqual(['Ada Example', 'Bo Example'])
    expect(paper?.abstract).toMatch(/^Kites fly in the wind\..*does so\.$/)
  })
})

describe('a section', () => {
  it.each([
    ['## 2025-03-11', '2025-03-11'],
    ['## Mar 11', '2025-03-11'],
    ['# Daily Papers - March 11, 2025', '2025-03-11'],
    ['## Updated on 2025.03.11 (12)', '2025-03-11']
  ])('%s dates its papers', (heading, listed) => {
    const [found] = papersOf(heading, '', '- [Kites in Low Wind](https://arxiv.org/abs/2401.01234)')
    expect(found?.dates).toEqual({listed})
    expect(found?.extra).toEqual({})
  })

  it('is their category where it has a name', () => {
    const [found] = papersOf('## Low Wind', '', '- [Kites in Low Wind](https://arxiv.org/abs/2401.01234)')
    expect(found?.extra).toEqual({category: 'Low Wind'})
  })
})

describe('the digest that this package writes', () => {
  const digest = [
    '# Papers',
    '',
    '## [Kites - A "Survey". \\[v2\\]](https://arxiv.org/abs/2401.01234)',
    '',
    'Ada Example, Bo Example',
    '',
    '- Published: 2025-03-11',
    '- Listed: Mar 11',
    '- DOI: [10.5555/kite.7](https://doi.org/10.5555/kite.7)',
    '- Code: [https://github.com/kite-lab/kites](https://github.com/kite-lab/kites)',
    '- Link: <https://kites.example/kites>',
    '',
    'Code: short.',
    '',
    'And a second paragraph with [https://kites.example/a](https://kites.example/a).',
    '',
    '## Snip',
    '',
    'Cy Example',
    '',
    '- Subjects: cs.LG, cs.CL',
    '',
    'No full stop',
    '',
    '## A Title Alone'
  ]

  it('gives the same titles, authors, abstracts and links', () => {
    const [first, second, third] = papersOf(...digest)
    expect(first).toMatchObject({
      title: 'Kites - A "Survey". [v2]',
      identifiers: {arxiv: '2401.01234', doi: '10.5555/kite.7'},
      dates: {published: '2025-03-11', listed: '2025-03-11'},
      abstract: 'Code: short.\n\nAnd a second paragraph with https://kites.example/a.'
    })
    expect(namesOf(first)).toEqual(['Ada Example', 'Bo Example'])
    expect(first?.links.map(link => link.url).sort()).toEqual([
      'https://arxiv.org/abs/2401.01234',
      'https://doi.org/10.5555/kite.7',
      'https://github.com/kite-lab/kites',
      'https://kites.example/a',
      'https://kites.example/kites'
    ])
    expect(second).toMatchObject({title: 'Snip', subjects: ['cs.LG', 'cs.CL'], abstract: 'No full stop'})
    expect(namesOf(second)).toEqual(['Cy Example'])
    expect(third).toMatchObject({title: 'A Title Alone', abstract: null})
  })
})

describe('markup beyond all measure', () => {
  it.each([
    '[',
    '*',
    '_',
    '*a_ ',
    '`',
    '>',
    '- ',
    '> - ',
    '1. ',
    '|',
    '![[',
    '<',
    '&',
    '[a](',
    '\\',
    '  ',
    '=\n',
    '- a\n',
    '[a]\n'
  ])('of %j is read as text', piece => {
    const source = piece.repeat(2000)
    expect(leavesText(source)).toBe(source)
    expect(rulesOf(source)).toContain('no-paper')
  })

  it('is reported where it begins', () => {
    const {messages} = parse(paper, `${'> '.repeat(20)}Kites`)
    expect(messages.map(String)).toContain(
      '2:25-2:26: More markup than a document has; what is too much is read as text'
    )
  })

  it('leaves papers beside it', () => {
    const item = '- [Kites in Low Wind](https://arxiv.org/abs/2401.01234)'
    expect(titlesOf(item, '', '*a_ '.repeat(2000), '', item)).toEqual(['Kites in Low Wind'])
  })

  it('is no list of many papers and no large table', () => {
    const items = Array.from(
      {length: 300},
      (_, index) =>
        `- [Kites in *Low* Wind ${index}](https://arxiv.org/abs/2401.0${1000 + index}) [[code](https://github.com/kite_lab/kite_${index})]`
    )
    expect(bound(items.join('\n')).excess).toBeUndefined()
    expect(papersOf(...items)).toHaveLength(300)
    const rows = items.map(item => `|${item.slice(2)}|Ada Example|`)
    expect(papersOf('|Title|Authors|', '|-|-|', ...rows)).toHaveLength(300)
  })
})

describe('any text', () => {
  const piece = fc.oneof(
    fc.string({unit: 'binary', maxLength: 20}),
    fc.string({unit: fc.constantFrom(...'[]()*_`<>#|-!\\&~=+.:1a "\t\u00a0'.split('')), maxLength: 30}),
    fc.constantFrom(
      '',
      '# Kites',
      '## [Kites in Low Wind](https://arxiv.org/abs/2401.01234)',
      '- **Kites in Low Wind**, Ada Example, NeurIPS 2025 [[Paper](https://arxiv.org/abs/2401.01234)]',
      '  1. Nested [pdf](https://kites.example/a.pdf) &amp; [Ada](https://ada.example)',
      '> - [Kites][kite] \\',
      '[kite]: https://arxiv.org/abs/2401.01234',
      '| Title | Authors | PDF |',
      '| --- | :-: | --- |',
      '|**Kites \\| Tails**|Ada Example et.al.|[2401.01234](http://arxiv.org/abs/2401.01234)|',
      '[We fly kites. \\\\',
      '\\\\',
      'They fly.](https://huggingface.co/papers/2401.01234)',
      '<details><summary>Kites <a href="https://arxiv.org/abs/2401.01234">in</a>',
      '</summary>We fly kites of paper in low wind and measure how long they stay up.<br>',
      '</details>',
      '<!-- no -->',
      '**Authors:** Ada Example, Bo Example',
      '**Abstract:** We fly kites of paper in low wind and measure how long they stay up.',
      'Submitted by',
      '[128](https://huggingface.co/login)',
      '- 3 authors',
      '![](https://avatars.example/a.png)ada',
      '---',
      '```',
      '    code',
      '[^1]: note'
    )
  )

  it('loses nothing behind code that two lines share', () => {
    const source = '[128](https://huggingface.co/login)\n`\n**Authors:** Ada Example\n\0\n`['
    expect(leavesText(source)).toBe(source)
  })

  it('stands whole in the leaves, and gives valid records', () => {
    fc.assert(
      fc.property(
        fc.array(piece, {maxLength: 25}),
        fc.constantFrom('\n', '\r\n', '\n\n', '\r'),
        (lines, end) => {
          const source = lines.join(end)
          expect(leavesText(source)).toBe(source)
          for (const record of parseListing(source, {format: 'markdown'}).papers)
            paperRecordSchema.parse(record)
        }
      ),
      {numRuns: 300}
    )
  }, 60_000)
})
