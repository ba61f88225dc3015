import {readdirSync, readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {type Listing, parseListing, readText} from '../src/index.js'
import {readDate, readDateTime, readField} from '../src/read/index.js'
import {fieldExamples} from '../src/read/parts/labels.js'
import {leavesOf, spansOf} from './leaves.js'

const fixtures = readdirSync('fixtures/text')
  .filter(name => !name.endsWith('.expected.json'))
  .map(name => `fixtures/text/${name}`)

describe('a page dump', () => {
  it.each(fixtures)('%s stands whole in the leaves of its tree', path => {
    const source = readFileSync(path, 'utf8')
    expect(spansOf(readText(source), source).join('')).toBe(source)
  })

  it('is never lost, whatever the lines are', () => {
    const line = fc.oneof(
      fc.string({unit: 'binary', maxLength: 30}),
      fc.constantFrom(
        '',
        'Mar 11',
        'Kites in Low Wind',
        'Submitted by',
        '128',
        'By Ada Example and Bo Example',
        '· 5 authors',
        'We fly kites of paper in low wind and measure how long they stay up in the air.',
        '[Kites in Low Wind][12]',
        '[12]Kites in Low Wind',
        '[12]: https://example.org/papers/12',
        'https://example.org/papers/12'
      )
    )
    fc.assert(
      fc.property(fc.array(line, {maxLength: 20}), fc.constantFrom('\n', '\r\n', '\n\n'), (lines, end) => {
        const source = lines.join(end)
        const tree = readText(source)
        expect(spansOf(tree, source).join('')).toBe(source)
        let offset = 0
        for (const {position} of leavesOf(tree)) {
          expect(position?.start.offset).toBe(offset)
          offset = position?.end.offset ?? 0
        }
      })
    )
  })

  it('knows chrome from papers', () => {
    const types = (tree: Listing) => tree.children.map(node => node.type).filter(type => type !== 'separator')
    expect(types(readText(readFileSync('fixtures/text/junk.txt', 'utf8')))).toEqual([
      'chrome',
      'chrome',
      'chrome',
      'paper',
      'chrome',
      'paper',
      'chrome',
      'chrome'
    ])
  })

  it.each(['Print', 'Tweet', 'Save Twitter LinkedIn Facebook', 'Share | Cite | Email'])(
    'has buttons between papers: %s',
    buttons => {
      const {children} = readText(`Kites in Low Wind

We fly kites of paper in low wind and measure how long they stay up in the air.

${buttons}

Counting Ferns of a Wood

We count the ferns of a wood by a camera on a kite, and show the counts to all.`)
      const types = children.map(({type}) => type).filter(type => type !== 'separator')
      expect(types).toEqual(['paper', 'chrome', 'paper'])
    }
  )

  it('gives the year of the options to dates that name none', () => {
    const [paper] = parseListing(readFileSync('fixtures/text/trending.txt'), {year: 2025}).papers
    expect(paper?.dates).toEqual({listed: '2025-03-11'})
  })

  it('reports texts that stand side by side, where they begin', () => {
    const {messages} = parseListing(`Kites in Low Wind          Counting Ferns
Ada Fern, Bo Moss          Cy Reed
We fly kites and measure   We count the ferns of a
how long they stay up      wood by a camera on a
in low wind.               kite.`)
    expect(messages.map(String)).toEqual([
      '1:1-4:49: Texts seem to stand side by side; they are read as one, line by line'
    ])
  })

  it.each([
    [
      'a gap by chance',
      'Kites in   Low Wind\n\nWe fly   kites of paper in low wind and measure how long\nthey stay   up.'
    ],
    [
      'lines that are set in',
      '   Kites in Low Wind\n\n   We fly kites of paper in low wind\n   and measure how long they\n   stay up.'
    ],
    ['a numbered list', '1.   Kites\n2.   Ferns\n3.   Mills'],
    [
      'a numbered list of sentences',
      '1.   We fly kites of paper\n2.   We count ferns of a wood\n3.   We build mills of wood'
    ],
    [
      'a list of labels',
      'Title:      Kites in Low Wind\nAuthors:    Ada Fern, Bo Moss\nSubjects:   Kites and other things that fly'
    ],
    [
      'a list of labels of several words',
      'Title of the paper:          Kites in Low Wind\nSubjects of the paper:       Kites and other things\nNotes of the first author:   Kites of a long day\nNotes of the other ones:     Kites of a short day'
    ],
    ['counts, line by line', '120 votes   9 comments\n115 votes   8 comments\n104 votes   7 comments'],
    [
      'a table of short cells',
      'Kite        Wind      Height\nRed kite    low       12 m\nBlue kite   low       15 m\nOld kite    strong    31 m'
    ]
  ])('takes no columns for what is %s', (_, listing) => {
    const reasons = parseListing(listing).messages.map(({reason}) => reason)
    expect(reasons.filter(reason => reason.includes('side by side'))).toEqual([])
  })

  it('reports a day that is not in the calendar', () => {
    const {messages} = parseListing(
      'Feb 30, 2025\n\nKites in Low Wind\n\nWe fly kites of paper in low wind and measure how long they stay up.'
    )
    expect(messages.map(String)).toEqual(['1:1-1:13: No such day'])
  })
})

describe('readDate', () => {
  it.each([
    ['Mar 11', '--03-11'],
    ['Mar 11, 2025', '2025-03-11'],
    ['Tue, 11 March 2025', '2025-03-11'],
    ['March 2025', '2025-03'],
    ['2025-3-1', '2025-03-01'],
    ['Feb 29, 2024', '2024-02-29'],
    ['Feb 29, 2025', null],
    ['2025-13-01', null],
    ['Marching on', undefined],
    ['May the force be with you', undefined]
  ])('%s is %s', (text, date) => expect(readDate(text)).toBe(date))
})

describe('readDateTime', () => {
  it.each([
    ['Mon, 3 Feb 2025 12:34:56 GMT', '2025-02-03T12:34:56Z'],
    ['Mon 3 Feb 25 19:00:00 GMT', '2025-02-03T19:00:00Z'],
    ['Thu, 27 Feb 2025 08:00:00 -0500', '2025-02-27T08:00:00-05:00'],
    ['Tue, 4 Feb 2025 01:00:00 -0500 (EST)', '2025-02-04T01:00:00-05:00'],
    ['2025-10-10T17:59:59Z', '2025-10-10T17:59:59Z'],
    ['2025-10-10 17:59:59.123+0000', '2025-10-10T17:59:59.123+00:00'],
    ['3 Feb 95', '1995-02-03'],
    ['2025-02', '2025-02'],
    ['Mar 11', '--03-11'],
    ['Mon, 3 Feb 2025 25:00:00 GMT', null],
    ['31 Feb 2025 12:00', null],
    ['kites at 12:00', undefined]
  ])('%s is %s', (text, date) => expect(readDateTime(text)).toBe(date))
})

describe('readField', () => {
  it.each(fieldExamples)('knows %s in "%s"', (name, example) => expect(readField(example)?.name).toBe(name))
  it.each(['We count authors', 'Upvotes and What They Mean', 'Comments on a Theory of Clocks'])(
    'leaves "%s"',
    text => expect(readField(text)).toBeUndefined()
  )
})

describe('what is given in the place of a listing', () => {
  it.each([
    ['', 'the text is empty'],
    ['data/page.html', 'this looks like the name of a file; give what is in it'],
    ['https://kites.example/list', 'this is an address; give the text that stands there']
  ])('is told from a listing without papers: "%s"', (text, said) => {
    expect(String(parseListing(text).messages[0]?.reason)).toBe(`No paper found: ${said}`)
  })
})
