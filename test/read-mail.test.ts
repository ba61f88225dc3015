import {readdirSync, readFileSync} from 'node:fs'
import fc from 'fast-check'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {detect, type Listing, paperRecordSchema, parseListing, parseListings} from '../src/index.js'
import {mailReader, readMail} from '../src/read/index.js'
import {leavesOf} from './leaves.js'

const folder = 'fixtures/mail'
const fixtures = readdirSync(folder).filter(name => !name.endsWith('.json'))
const read = (name: string) => readFileSync(`${folder}/${name}`, 'utf8')

/** Where the leaves stand, as one text of the source. */
function covered(tree: Listing, source: string): string {
  return leavesOf(tree)
    .map(({position}) => source.slice(position?.start.offset, position?.end.offset))
    .join('')
}

/** A mail of some lines. */
function mail(headers: readonly string[], ...lines: string[]): string {
  return ['From: ada@example.org', 'Subject: Kites', ...headers, '', ...lines, ''].join('\n')
}

const items = ['<ul>', '<li><a href="https://arxiv.org/abs/2503.01234">Kites in Low Wind</a></li>', '</ul>']
const base64 = (text: string | Uint8Array) => Buffer.from(text).toString('base64')
const titles = (source: string) => parseListing(source, {format: 'mail'}).papers.map(({title}) => title)
const rules = (source: string) => parseListing(source, {format: 'mail'}).messages.map(({ruleId}) => ruleId)

describe('a mail', () => {
  it.each(fixtures)('%s stands whole in the leaves of its tree', name => {
    const source = read(name)
    expect(covered(readMail(source), source)).toBe(source)
  })

  it.each([
    ['with headers that programs write', mail(['MIME-Version: 1.0'], 'Kites')],
    ['copied with its headers', 'From: Ada\nSent: Monday\nTo: Bo\nSubject: Kites\n\nHello'],
    ['with folded headers', 'Received: from a\n\tby b; Mon, 3 Mar 2025\nSubject: Kites\r\n\r\nHello'],
    ['of a mailbox', 'From ada@example.org Mon Mar  3 08:15:22 2025\nFrom: Ada\nSubject: Kites\n\nHello']
  ])('%s is known', (_, source) => {
    expect(detect(source)).toEqual({format: 'mail', confidence: 0.97})
  })

  it.each([
    ['a page dump', 'Mar 11\n\nKites in Low Wind\n\nWe fly kites of paper in low wind and measure how long.'],
    ['lines with one label', 'From: the editors\n\nKites in Low Wind'],
    ['labels of a paper', 'Date: 2025-03-03\nFrom: Ada Example\nTitle: Kites in Low Wind\n\nWe fly.'],
    ['lines behind which no text stands', 'From: Ada\nTo: Bo\nHello Bo'],
    ['a mail of arXiv', 'From: no-reply@arXiv.org\nSubject: cs daily\n\n\\\\\narXiv:2401.01234\n'],
    ['YAML', 'title: Kites\nfrom: Ada\nsubject: kites']
  ])('%s is none', (_, source) => expect(mailReader.detect(source)).toBe(0))

  it('gives the date of the listing where the text says none', () => {
    const [paper] = parseListing(mail(['Date: Mon, 3 Mar 2025 23:15:22 -0800'], ...items)).papers
    expect(paper?.dates).toEqual({listed: '2025-03-03'})
    const dated = mail(['Date: Mon, 3 Mar 2025 23:15:22 -0800'], '<h2>March 1, 2025</h2>', ...items)
    expect(parseListing(dated).papers[0]?.dates).toEqual({listed: '2025-03-01'})
  })

  it('with a date that is none says so', () => {
    expect(rules(mail(['Date: Mon, 99 Mar 2025 23:15:22 -0800'], ...items))).toEqual(['unreadable-date'])
  })

  it('of arXiv that stands in another is read as one', () => {
    const digest =
      '\\\\\narXiv:2401.01234\n\nTitle: Kites in Low Wind\nAuthors: Ada Example\n\\\\\n  We fly.\n\\\\\n'
    const source = mail(['Content-Transfer-Encoding: base64'], base64(digest))
    expect(parseListing(source).papers[0]).toMatchObject({
      title: 'Kites in Low Wind',
      abstract: 'We fly.',
      source: {format: 'mail'}
    })
  })

  it('with a byte order mark is read', () => {
    expect(titles(`\ufeff${mail(['Content-Type: text/html'], ...items)}`)).toEqual(['Kites in Low Wind'])
  })

  it('that is a letter holds no paper', () => {
    expect(titles(mail([], 'Dear Bo,', '', 'I eat at noon.', '', 'Ada'))).toEqual([])
  })

  it('without text says so', () => {
    expect(rules(mail([]))).toEqual(['mail-without-text', 'no-paper'])
  })
})

describe('a body', () => {
  it.each(['utf-8', 'iso-8859-1', 'windows-1252'])('in quoted-printable of %s is decoded', charset => {
    const line = charset === 'utf-8' ? 'Caf=C3=A9 Kites' : 'Caf=E9 Kites'
    const html = `<ul><li><a href=3D"https://arxiv.org/abs/2503.01234">${line} in=\n=20Low Wind</a></li></ul>`
    const headers = [
      `Content-Type: text/html; charset=${charset}`,
      'Content-Transfer-Encoding: quoted-printable'
    ]
    expect(titles(mail(headers, html))).toEqual(['Café Kites in Low Wind'])
  })

  it.each([
    ['utf-8', Buffer.from(items.join('\n').replace('Low', 'Löw'))],
    ['iso-8859-1', Buffer.from(items.join('\n').replace('Low', 'Löw'), 'latin1')],
    ['utf-16', Buffer.from(`\ufeff${items.join('\n').replace('Low', 'Löw')}`, 'utf16le')]
  ])('in base64 of %s is decoded', (charset, bytes) => {
    const headers = [`Content-Type: text/html; charset="${charset}"`, 'Content-Transfer-Encoding: BASE64']
    expect(titles(mail(headers, base64(bytes)))).toEqual(['Kites in Löw Wind'])
  })

  it('with bytes that are not of its charset says so', () => {
    const headers = ['Content-Type: text/html; charset=utf-8', 'Content-Transfer-Encoding: quoted-printable']
    const lines = items.map(line => line.replaceAll('=', '=3D').replace('Low', 'L=F6w'))
    expect(rules(mail(headers, ...lines))).toEqual(['invalid-bytes'])
  })

  it.each([
    ['an encoding', ['Content-Transfer-Encoding: x-uuencode']],
    ['a charset', ['Content-Type: text/html; charset=x-kite']]
  ])('with %s that nobody knows is said', (_, headers) => {
    expect(rules(mail(headers, ...items))).toEqual(['mail-without-text', 'unread-mail-parts', 'no-paper'])
  })

  it('whose lines are quoted is read without their marks', () => {
    const list = [
      '- [Kites in Low Wind](https://arxiv.org/abs/2503.01234)',
      '- [Tails](https://arxiv.org/abs/2503.01235)'
    ]
    expect(titles(mail([], 'See below.', ...list.map(line => `> > ${line}`)))).toEqual([
      'Kites in Low Wind',
      'Tails'
    ])
  })

  it('ends before the signature', () => {
    const source = mail(
      [],
      '1. Kites in Low Wind, https://arxiv.org/abs/2503.01234',
      '2. Tails of Kites, https://arxiv.org/abs/2503.01235',
      '-- ',
      'Ada, https://arxiv.org/abs/2503.09999'
    )
    expect(parseListing(source).papers.map(({id}) => id)).toEqual(['arxiv:2503.01234', 'arxiv:2503.01235'])
  })
})

describe('parts', () => {
  const parts = (type: string, ...bodies: Array<readonly string[]>) =>
    mail(
      [`Content-Type: multipart/${type}; boundary=b`],
      ...bodies.flatMap(lines => ['--b', ...lines]),
      '--b--'
    )
  const text = (...lines: string[]) => ['Content-Type: text/plain', '', ...lines]
  const html = (...lines: string[]) => ['Content-Type: text/html', '', ...lines]
  const listed = [
    '* Tails of Kites, https://arxiv.org/abs/2503.01235',
    '* Strings of Kites, https://arxiv.org/abs/2503.01236'
  ]

  it('that say the same: the page is read, if there are papers in it', () => {
    expect(titles(parts('alternative', text('View it in your browser.'), html(...items)))).toEqual([
      'Kites in Low Wind'
    ])
    expect(
      titles(
        parts(
          'alternative',
          text('Kites in Low Wind', '', 'https://arxiv.org/abs/2503.01234'),
          html(...items)
        )
      )
    ).toEqual(['Kites in Low Wind'])
  })

  it('that say the same: the text is read, if there are more in that', () => {
    expect(titles(parts('alternative', text(...listed), html('<p>See <img src="week.png"></p>')))).toEqual([
      'Tails of Kites',
      'Strings of Kites'
    ])
  })

  it('that stand beside each other are all read', () => {
    expect(titles(parts('mixed', text(...listed), html(...items)))).toEqual([
      'Tails of Kites',
      'Strings of Kites',
      'Kites in Low Wind'
    ])
  })

  it('that are mails are read with their dates', () => {
    const inner = [
      'Content-Type: message/rfc822',
      '',
      'From: bo@example.org',
      'Date: Sat, 1 Mar 2025 10:00:00 +0000',
      '',
      ...items
    ]
    expect(
      parseListing(parts('mixed', text('Have a look!'), inner)).papers.map(({dates}) => dates.listed)
    ).toEqual(['2025-03-01'])
  })

  it('of a digest are mails', () => {
    const inner = ['', 'From: bo@example.org', 'Date: Sat, 1 Mar 2025 10:00:00 +0000', '', ...items]
    expect(parseListing(parts('digest', inner)).papers.map(({dates}) => dates.listed)).toEqual(['2025-03-01'])
  })

  it('that are attached, pictures or calendars are said once', () => {
    const attached = ['Content-Type: text/html', 'Content-Disposition: attachment', '', ...items]
    const picture = ['Content-Type: image/png', 'Content-Transfer-Encoding: base64', '', 'iVBORw0KGgo=']
    const source = parts('mixed', html(...items), attached, picture, [
      'Content-Type: text/calendar',
      '',
      'BEGIN:VCALENDAR'
    ])
    const {messages} = parseListing(source)
    expect(messages.map(({reason}) => reason)).toEqual([
      '3 parts are not read: text/html, image/png, text/calendar'
    ])
    expect(messages[0]?.line).toBe(15)
  })
})

describe('positions', () => {
  it.each(['scholar-alert.eml', 'newsletter.eml', 'table-of-contents.eml', 'text-base64.eml'])(
    'of the papers of %s stand in the raw mail, one behind the other',
    name => {
      const source = read(name)
      const {papers} = parseListing(source)
      const places = papers.flatMap(({source: {position}}) => [position?.start.offset, position?.end.offset])
      expect(places).toEqual(places.toSorted((a, b) => Number(a) - Number(b)))
      expect(places[0]).toBeGreaterThan(source.search(/\r?\n\r?\n/))
      expect(places.at(-1)).toBeLessThanOrEqual(source.length)
    }
  )

  it('of a title in quoted-printable are those of its raw characters', () => {
    const source = read('table-of-contents.eml')
    const paper = readMail(source).children.find(node => node.type === 'paper')
    const title = paper?.children.find(part => part.type === 'title')?.position
    expect(source.slice(title?.start.offset, title?.end.offset)).toMatch(
      /^(?:=\r\n)?=DCber die L=E4nge der Schnur$/
    )
  })

  it('of a title in base64 are those of its digits', () => {
    const source = read('newsletter.eml')
    const paper = readMail(source).children.find(node => node.type === 'paper')
    const title = paper?.children.find(part => part.type === 'title')?.position
    const digits = source.slice(title?.start.offset, title?.end.offset).replace(/\s/g, '')
    const length = ('Pruning Willow Trees with Snip'.length * 4) / 3
    expect(digits.length).toBeGreaterThanOrEqual(Math.floor(length))
    expect(digits.length).toBeLessThanOrEqual(length + 3)
  })

  it('of a message are those of the raw mail', () => {
    const file = new VFile()
    readMail(mail(['Date: Mon, 99 Mar 2025'], ...items), {}, file)
    expect(file.messages.map(String)).toEqual(['3:1-3:23: The date of the mail cannot be read'])
  })
})

describe('a mailbox', () => {
  it('in pieces gives the papers of the whole', async () => {
    const source = read('three.mbox')
    const pieces: string[] = source.match(/[\s\S]{1,100}/g) ?? []
    const papers = []
    for await (const paper of parseListings(pieces.concat(Array(40).fill('\n')))) papers.push(paper)
    expect(papers.map(({title, dates}) => [title, dates.listed])).toEqual(
      parseListing(source).papers.map(({title, dates}) => [title, dates.listed])
    )
  })
})

describe('any text', () => {
  const piece = fc.oneof(
    fc.string({unit: 'binary', maxLength: 20}),
    fc.constantFrom(
      '',
      'From: ada@example.org',
      'From ada@example.org Mon Feb 3 2025',
      'Date: Mon, 3 Mar 2025 08:15:22 +0000',
      'Content-Type: multipart/alternative; boundary="b"',
      'Content-Type: multipart/mixed; boundary="c"',
      'Content-Type: text/html; charset=utf-16',
      'Content-Type: text/html',
      'Content-Type: text/plain; charset=gb2312',
      'Content-Type: message/rfc822',
      'Content-Transfer-Encoding: quoted-printable',
      'Content-Transfer-Encoding: base64',
      '--b',
      '--c',
      '--b--',
      '-- ',
      '=E2=80=99=',
      '=',
      '> - [Kites in Low Wind](https://arxiv.org/abs/2503.01234)',
      '<li><a href="https://arxiv.org/abs/2503.01234">Kites in Low Wind</a></li>',
      'w6kgXFwKYXJYaXY6MjQwMS4wMTIzNAoK',
      'Kites in Low Wind',
      'We fly kites of paper in low wind and measure how long they stay in the air.'
    )
  )

  it('gives valid records, and positions in the source', () => {
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 25}), fc.constantFrom('\n', '\r\n', '\n\n'), (lines, end) => {
        const source = lines.join(end)
        for (const {position} of leavesOf(readMail(source))) {
          if (!position) continue
          expect(position.end.offset).toBeLessThanOrEqual(source.length)
          expect(position.start.offset).toBeLessThanOrEqual(position.end.offset ?? 0)
        }
        for (const paper of parseListing(source, {format: 'mail'}).papers) paperRecordSchema.parse(paper)
      }),
      {numRuns: 300}
    )
  })
})
