import {readdirSync, readFileSync} from 'node:fs'
import fc from 'fast-check'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {detect, type Listing, paperRecordSchema, parseListing} from '../src/index.js'
import {arxivDigestReader, readArxivDigest} from '../src/read/index.js'
import {leavesOf} from './leaves.js'

const folder = 'fixtures/arxiv-digest'
const fixtures = readdirSync(folder).filter(name => !name.endsWith('.expected.json'))
const read = (name: string) => readFileSync(`${folder}/${name}`, 'utf8')

/** Where the leaves stand, as one text of the source. */
function covered(tree: Listing, source: string): string {
  let end = 0
  return leavesOf(tree)
    .map(({position}) => {
      const [from, to] = [position?.start.offset ?? -1, position?.end.offset ?? -1]
      expect(from).toBe(end)
      end = to
      return source.slice(from, to)
    })
    .join('')
}

function read1(source: string) {
  const file = new VFile()
  const tree = readArxivDigest(source, {}, file)
  return {tree, rules: file.messages.map(message => message.ruleId)}
}

/** A paper with some lines of labels. */
function digest(...lines: string[]): string {
  return [
    '\\\\',
    'arXiv:2401.01234',
    '',
    'Title: Kites in Low Wind',
    ...lines,
    '\\\\',
    '  We fly.',
    '\\\\'
  ].join('\n')
}

const recordOf = (source: string) => parseListing(source, {format: 'arxiv-digest'}).papers[0]

describe('a mail of arXiv', () => {
  it.each(fixtures)('%s stands whole in the leaves of its tree', name => {
    const source = read(name)
    expect(covered(readArxivDigest(source), source)).toBe(source)
  })

  it.each(fixtures)('%s is known by its beginning', name => {
    expect(detect(read(name))).toMatchObject({format: 'arxiv-digest'})
  })

  it.each([
    ['a page dump', 'Mar 11\n\nKites in Low Wind\n\nWe fly kites of paper in low wind and measure how long.'],
    ['another mail', 'From: ada@example.org\nSubject: Kites\nDate: Mon, 3 Feb 2025 12:00:00 GMT\n\nHello'],
    ['Markdown about such mails', '# Mails\n\n```\n\\\\\narXiv:2401.01234\n```'],
    ['an arXiv list', '[1] arXiv:2401.01234 [pdf, html, other]\nTitle: Kites in Low Wind'],
    ['HTML', '<pre>\n\\\\\narXiv:2401.01234\n</pre>'],
    ['BibTeX', '@misc{kite, title = {Kites in Low Wind}, eprint = {2401.01234}}'],
    ['JSON', '{"mail": "\\\\\\\\\\narXiv:2401.01234"}']
  ])('%s is none', (_, source) => expect(arxivDigestReader.detect(source)).toBe(0))

  it('in HTML alone says so', () => {
    const {tree, rules} = read1(
      'From: no-reply@arXiv.org\nContent-Type: text/html\n\n<pre>arXiv:2502.01777</pre>'
    )
    expect(rules).toEqual(['mail-without-text', 'no-paper'])
    expect(tree.children.some(node => node.type === 'paper')).toBe(false)
  })

  it('gives messages and no papers for a page dump', () => {
    const {tree, rules} = read1('Mar 11\n\nKites in Low Wind\n\nWe fly kites of paper in low wind.')
    expect(rules).toEqual(['no-paper'])
    expect(tree.children.some(node => node.type === 'paper')).toBe(false)
  })
})

describe('a label', () => {
  it.each([
    ['Authors: Ada Example (1), Bo Example (1 and 2) ((1) Polder, (2) Delta)', ['Ada Example', 'Bo Example']],
    [
      'Authors: The Kite Collaboration: Ada Example and\n  Bo Example',
      ['The Kite Collaboration', 'Ada Example', 'Bo Example']
    ],
    ["Author: Mar\\'ia Ejemplo, S{\\o}ren Pr\\o{}ve", ['María Ejemplo', 'Søren Prøve']],
    ['Authors: Ada Example (Polder, Bo Example', ['Ada Example (Polder', 'Bo Example']],
    ['Authors: Ada Example, et al. (3 additional authors not shown)', ['Ada Example']]
  ])('%s names the authors', (line, names) => {
    expect(recordOf(digest(line))?.authors.map(author => author.name)).toEqual(names)
  })

  it.each([
    ['Categories: cs.LG cs.CL stat.ML', ['cs.LG', 'cs.CL', 'stat.ML']],
    [
      'Subjects: Machine Learning (cs.LG); Distributed, Parallel, and Cluster Computing (cs.DC)',
      ['cs.LG', 'cs.DC']
    ],
    ['Subj-class: High Energy Physics - Theory (hep-th)', ['hep-th']]
  ])('%s gives the classes', (line, subjects) => {
    expect(recordOf(digest(line))?.subjects).toEqual(subjects)
  })

  it.each([
    ['Comments: 12 pages,\n  3 figures', {comment: '12 pages, 3 figures'}],
    ['Report-no: DELTA-1', {reportNumber: 'DELTA-1'}],
    ['Proxy: lou', {proxy: 'lou'}],
    ['constructor: kite', {}]
  ])('%s goes to extra', (line, extra) => expect(recordOf(digest(line))?.extra).toEqual(extra))

  it('"Date" gives the time of submission, in its zone', () => {
    expect(recordOf(digest('Date: Mon, 3 Feb 2025 12:34:56 GMT   (123kb,D)'))).toMatchObject({
      dates: {submitted: '2025-02-03T12:34:56Z'},
      extra: {size: '123kb'}
    })
    expect(recordOf(digest('Date: Mon, 3 Feb 2025 12:34:56 -0500 (EST)'))?.dates.submitted).toBe(
      '2025-02-03T12:34:56-05:00'
    )
  })

  it('"Date" with a day that is none is reported and kept', () => {
    const {papers, messages} = parseListing(digest('Date: Mon, 3 Feb 2025 25:34:56 GMT'))
    expect(messages.map(message => message.ruleId)).toEqual(['unreadable-date'])
    expect(papers[0]?.extra.submitted).toBe('Mon, 3 Feb 2025 25:34:56 GMT')
  })

  it('"DOI" gives the identifier, and links of the others', () => {
    expect(recordOf(digest('DOI: 10.5555/kite.1, 10.5555/kite.2'))).toMatchObject({
      identifiers: {doi: '10.5555/kite.1'},
      links: [{url: 'https://doi.org/10.5555/kite.2', kind: 'paper'}]
    })
  })
})

describe('positions', () => {
  it('of a part in quoted-printable are those of the raw mail', () => {
    const source = read('quoted-printable.eml')
    const {papers} = parseListing(source)
    const position = papers[0]?.source.position
    expect(source.slice(position?.start.offset, position?.end.offset)).toMatch(
      /^arXiv:2502\.01777\nDate.*2502\.01777$/s
    )
    const paper = readArxivDigest(source).children.find(node => node.type === 'paper')
    const title = paper?.children.find(part => part.type === 'title')?.position
    expect(source.slice(title?.start.offset, title?.end.offset)).toBe(
      'The Gardener=E2=80=99s Kite: Caf=C3=A9 Tables as Launch Pads for Ver=\ny Small and Light\n  Kites'
    )
  })

  it('of a word in base64 are those of its digits', () => {
    const source = read('base64.eml')
    const paper = readArxivDigest(source).children.find(node => node.type === 'paper')
    const author = paper?.children.find(part => part.type === 'author')?.position
    const digits = source.slice(author?.start.offset, author?.end.offset).replace(/\s/g, '')
    expect(digits.length).toBeGreaterThanOrEqual(Math.floor(('María Ejemplo'.length * 4) / 3))
    expect(digits.length).toBeLessThanOrEqual(24)
  })

  it('of a message are those of the part', () => {
    const file = new VFile()
    readArxivDigest(digest().replace('\\\\\n  We fly.\n', ''), {}, file)
    expect(file.messages.map(String)).toEqual(['4:8-4:25: Title without an abstract'])
  })
})

describe('any text', () => {
  const piece = fc.oneof(
    fc.string({unit: 'binary', maxLength: 20}),
    fc.constantFrom(
      '',
      '\\\\',
      '\\\\ ( https://arxiv.org/abs/2401.01234 ,  56kb)',
      '-'.repeat(78),
      '%%--'.repeat(19),
      'arXiv:2401.01234 (*cross-listing*)',
      'replaced with revised version Mon, 3 Feb 2025 10:11:12 GMT   (56kb,D)',
      'Date: Mon, 30 Feb 2025 10:11:12 GMT   (56kb,D)',
      'Title: Kites in',
      '  Low Wind',
      'Authors: Ada Example (1), Bo ((1) Polder',
      'DOI: 10.5555/1 10.5555/2',
      '> \\\\',
      '> arXiv:2401.01234',
      'From: no-reply@arxiv.org',
      'From ada@example.org Mon Feb 3 2025',
      'Content-Type: multipart/mixed; boundary="b"',
      'Content-Type: text/plain; charset=utf-16',
      'Content-Type: message/rfc822',
      'Content-Transfer-Encoding: quoted-printable',
      'Content-Transfer-Encoding: base64',
      '--b',
      '--b--',
      '=E2=80=99=',
      'w6kgXFwKYXJYaXY6MjQwMS4wMTIzNAoK',
      ' received from  Fri 31 Jan 25 19:00:00 GMT  to  Mon  3 Feb 25 19:00:00 GMT'
    )
  )

  it('stands whole in the leaves, and gives valid records', () => {
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 25}), fc.constantFrom('\n', '\r\n', '\n\n'), (lines, end) => {
        const source = lines.join(end)
        expect(covered(readArxivDigest(source), source)).toBe(source)
        for (const paper of parseListing(source, {format: 'arxiv-digest'}).papers)
          paperRecordSchema.parse(paper)
      }),
      {numRuns: 500}
    )
  })
})
