import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
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

  it.each([
    ['a PDF', utf8('%PDF-1.7\n1 0 obj')],
    ['a ZIP', join(utf8('PK'), new Uint8Array([3, 4, 20, 0, 0, 0, 8, 0]))],
    ['zero bytes', new Uint8Array(500)]
  ])('of %s are no listing', (_, bytes) => {
    const {papers, messages} = parseListing(bytes)
    expect(papers).toEqual([])
    expect(messages.map(message => message.ruleId)).toEqual(['not-text'])
  })

  it('of any kind give text', () => {
    fc.assert(fc.property(fc.uint8Array({maxLength: 300}), bytes => typeof decodeText(bytes) === 'string'))
  })
})
