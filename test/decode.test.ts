import fc from 'fast-check'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {createParser, textReader} from '../src/core/index.js'
import {decodeText, parseListing} from '../src/index.js'

const page =
  'Pruning “Willow” Trees by Álvaro\n\nWe prune willow trees – with 91.5 % of the leaves kept – and measure it.'

const utf16 = (text: string, littleEndian: boolean) => {
  const view = new DataView(new ArrayBuffer(text.length * 2))
  for (let index = 0; index < text.length; index++)
    view.setUint16(index * 2, text.charCodeAt(index), littleEndian)
  return new Uint8Array(view.buffer)
}
const windows1252 = (text: string) =>
  Uint8Array.from(
    text,
    character => ({'“': 0x93, '”': 0x94, '–': 0x96})[character] ?? character.charCodeAt(0)
  )
const join = (...parts: Uint8Array[]) => Uint8Array.from(parts.flatMap(part => [...part]))
const utf8 = (text: string) => new TextEncoder().encode(text)

/** Encodes by the inverse of what decodes: one byte or two for each character. */
function encoder(label: string): (text: string) => Uint8Array {
  const decoder = new TextDecoder(label)
  const known = new Map<string, number[]>()
  for (let first = 0xff; first >= 0; first--) {
    for (let second = 0xfe; first > 0x80 && second > 0x3f; second--)
      known.set(decoder.decode(Uint8Array.of(first, second)), [first, second])
    known.set(decoder.decode(Uint8Array.of(first)), [first])
  }
  return text => Uint8Array.from([...text].flatMap(character => known.get(character) ?? []))
}

describe('bytes', () => {
  it.each([
    ['UTF-8', utf8(page)],
    ['UTF-8 with a byte order mark', join(new Uint8Array([0xef, 0xbb, 0xbf]), utf8(page))],
    ['UTF-16, little endian', join(new Uint8Array([0xff, 0xfe]), utf16(page, true))],
    ['UTF-16, big endian', join(new Uint8Array([0xfe, 0xff]), utf16(page, false))],
    ['UTF-16, little endian, without a byte order mark', utf16(page, true)],
    ['UTF-16, big endian, without a byte order mark', utf16(page, false)]
  ])('in %s become text, without a message', (_, bytes) => {
    const {papers, messages} = parseListing(bytes)
    expect(papers.map(paper => paper.title)).toEqual(['Pruning “Willow” Trees by Álvaro'])
    expect(messages).toEqual([])
  })

  it('in Windows-1252 become text, and it is said that they were guessed', () => {
    const {papers, messages} = parseListing(windows1252(page))
    expect(papers[0]?.title).toBe('Pruning “Willow” Trees by Álvaro')
    expect(messages.map(message => message.ruleId)).toEqual(['not-utf8'])
  })

  it.each([
    '<?xml version="1.0" encoding="ISO-8859-1"?><p>“Álvaro”</p>',
    '<html><head><meta charset=windows-1252></head>“Álvaro”',
    '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">“Álvaro”'
  ])('are of the encoding that the document declares: %s', text => {
    expect(decodeText(windows1252(text))).toBe(text)
  })

  it('of an unknown declared encoding are UTF-8', () => {
    const text = '<meta charset="kite-8">Álvaro'
    expect(decodeText(utf8(text))).toBe(text)
  })

  it('with a fault in UTF-8 keep the rest', () => {
    const {papers, messages} = parseListing(join(utf8(page), new Uint8Array([0xe2, 0x80])))
    expect(papers[0]?.title).toBe('Pruning “Willow” Trees by Álvaro')
    expect(messages.map(message => message.ruleId)).toContain('invalid-bytes')
  })

  it('with the escape sequences of ISO-2022-JP are of that encoding', () => {
    const title = new Uint8Array([0x1b, 0x24, 0x42, 0x42, 0x7c, 0x1b, 0x28, 0x42])
    expect(decodeText(join(title, utf8(' Kites')))).toBe('凧 Kites')
  })

  it.each([
    ['Content-Type: text/plain; charset=windows-1252\nSubject: “Álvaro”\n'],
    ['% Encoding: Cp1252\n@misc{kites, author = {Álvaro}}']
  ])('are of the encoding that mail or JabRef names: %s', text => {
    expect(decodeText(windows1252(text))).toBe(text)
  })

  it('of any kind give text', () => {
    fc.assert(fc.property(fc.uint8Array({maxLength: 300}), bytes => typeof decodeText(bytes) === 'string'))
  })
})

const title = {
  Chinese: '标题：低风中的风筝，作者：张三、李四，我们提出了一种新方法',
  Japanese: 'タイトル：弱い風の中の凧、著者：山田太郎',
  Korean: '제목: 약한 바람 속의 연, 저자: 홍길동'
}

describe('bytes of old encodings', () => {
  it.each([
    ['GB18030', title.Chinese, 'gb18030'],
    ['GB18030', '[{"title": "低风中的风筝"}]', 'gb18030'],
    ['EUC-KR', '[{"title": "약한 바람 속의 연"}]', 'euc-kr'],
    ['Windows-1251', 'НАЗВАНИЕ: ВОЗДУШНЫЕ ЗМЕИ ПРИ СЛАБОМ ВЕТРЕ', 'windows-1251'],
    ['Shift JIS', title.Japanese, 'shift_jis'],
    ['EUC-JP', title.Japanese, 'euc-jp'],
    ['EUC-KR', title.Korean, 'euc-kr'],
    ['Windows-1251', 'Название: Воздушные змеи при слабом ветре, авторы: Иван Петров', 'windows-1251'],
    ['ISO 8859-2', 'Název: Draci ve slabém větru, autoři: Jiří Novák, Šárka Dvořáková', 'iso-8859-2']
  ])('are known: %s', (_, text, label) => {
    const file = new VFile()
    expect(decodeText(encoder(label)(text), file)).toBe(text)
    expect(file.messages.map(message => message.ruleId)).toEqual(['not-utf8'])
  })

  it('are known by the few lines that are not in English', () => {
    const list = `${'Title,Authors\nKites in Low Wind,Ada Example\n'.repeat(50)}${title.Korean}\n`
    expect(decodeText(encoder('euc-kr')(list))).toBe(list)
  })

  it('with some letters with accents are Western', () => {
    expect(decodeText(windows1252('Kites by Müller – and Gödel'))).toBe('Kites by Müller – and Gödel')
  })
})

describe('a file that is no text', () => {
  it.each([
    ['a PDF', '%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj'],
    ['a ZIP archive', 'PK\x03\x04\x14\0\0\0\b\0kites.csv'],
    ['a Word document', 'PK\x03\x04\x14\0\x06\0\b\0[Content_Types].xml…word/document.xml'],
    ['an Excel workbook', 'PK\x03\x04\x14\0\x06\0\b\0xl/workbook.xml'],
    ['gzip', '\x1f\x8b\b\0\0\0\0\0\0\x03kites and more kites'],
    ['xz', '\xfd7zXZ\0\0\x04'],
    ['Zstandard', '\x28\xb5\x2f\xfd\x04\x88'],
    ['an image', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR'],
    ['RTF', '{\\rtf1\\ansi Kites in Low Wind}'],
    ['a tar archive', `kites.txt${'\0'.repeat(248)}ustar\x0000`]
  ])('is refused by name: %s', (name, bytes) => {
    const latin = Uint8Array.from(bytes, character => character.charCodeAt(0))
    for (const source of [latin, bytes, new TextDecoder().decode(latin)]) {
      const {papers, messages} = parseListing(source)
      expect(papers).toEqual([])
      expect(messages.map(message => message.ruleId)).toEqual(['not-text'])
      expect(messages[0]?.reason).toContain(`This seems to be ${name}, which cannot be read; `)
    }
  })

  it('is refused without a name where none is known', () => {
    const {papers, messages} = parseListing(new Uint8Array(500))
    expect(papers).toEqual([])
    expect(messages.map(message => message.ruleId)).toEqual(['not-text'])
  })

  it('is known where all of its bytes are random', () => {
    const bytes = Uint8Array.from(
      {length: 4000},
      (_, at) => Math.trunc(Math.abs(Math.sin(at + 1) * 1e6)) % 256
    )
    const {papers, messages} = parseListing(bytes)
    expect(papers).toEqual([])
    expect(messages.map(message => message.ruleId)).toContain('not-text')
  })
})

describe('a text whose lines are no listing', () => {
  it.each([
    ['a file of settings', '[kites]\nwind = low\nsail = red\n'],
    ['a file of settings', 'version: "3"\nkites:\n  red:\n    image: wind\n    sizes:\n      - "80:80"\n'],
    ['a LaTeX document', '% Kites\n\\documentclass{article}\n\\begin{document}\nKites in Low Wind'],
    ['a LaTeX document', '\\begin{thebibliography}{9}\n\\bibitem{kites} Ada Example. Kites in Low Wind.'],
    [
      'an export of NoteExpress',
      '{Reference Type}: Journal Article\n{Title}: Kites in Low Wind\n{Author}: Ada Example'
    ],
    ['a dump of a database', "-- Papers\nINSERT INTO papers VALUES (1, 'Kites in Low Wind');"],
    ['a calendar or an address book', 'BEGIN:VCALENDAR\nSUMMARY:Kites in Low Wind'],
    ['a family tree in GEDCOM', '0 HEAD\n1 SOUR Kites\n0 @S1@ SOUR\n1 TITL Register of Kites\n0 TRLR'],
    ['a message of SWIFT', '{1:F01KITEDEFFAXXX0000000000}{2:I103KITEGB2LXXXXN}{4:\n:20:KITE-1\n:70:KITES\n-}']
  ])('is refused by name: %s', (name, source) => {
    const {papers, messages} = parseListing(source)
    expect(papers).toEqual([])
    expect(messages.map(message => message.ruleId)).toEqual(['unknown-format'])
    expect(messages[0]?.reason).toContain(`This seems to be ${name}, which cannot be read; `)
  })

  it.each([
    ['a mailbox', 'From ada@example.org Tue Mar 11 10:00:00 2025\nSubject: Kites in Low Wind\n\nHello Bo'],
    [
      'an e-mail in parts or in HTML',
      'Subject: Kites\nMIME-Version: 1.0\nContent-Type: multipart/alternative;\n boundary="x"\n\n--x\n'
    ],
    ['an e-mail in parts or in HTML', 'Subject: Kites\nContent-Type: text/html\n\n<h3>Kites in Low Wind</h3>']
  ])('is refused by a parser that reads no mails: %s', (name, source) => {
    const {papers, messages} = createParser([textReader])(source)
    expect(papers).toEqual([])
    expect(messages.map(({reason}) => reason)).toEqual([
      `This seems to be ${name}, which cannot be read; save the message as text or HTML`
    ])
  })

  it('is read where its format is named', () => {
    const {papers} = parseListing('From Kites to Wind\n\nWe fly kites of paper in low wind.', {
      format: 'text'
    })
    expect(papers).toHaveLength(1)
  })
})
