import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {decodeText, detect, type InputFormatName, parseListing, readers} from '../src/index.js'

const formats = readers.map(reader => reader.name).filter(name => existsSync(`fixtures/${name}`))
const fixtures = formats.flatMap(format =>
  readdirSync(`fixtures/${format}`)
    .filter(name => !name.endsWith('.expected.json'))
    .map(name => ({format, path: `fixtures/${format}/${name}`}))
)
/** These hold no listing of their format, but what is taken for one. */
const others = new Set(['fixtures/feed/other-xml.xml'])
const known = fixtures.filter(({path}) => !others.has(path))
const headLength = 4096

const utf16 = (text: string, littleEndian: boolean) => {
  const view = new DataView(new ArrayBuffer(2 + text.length * 2))
  view.setUint16(0, 0xfeff, littleEndian)
  for (let index = 0; index < text.length; index++)
    view.setUint16(2 + index * 2, text.charCodeAt(index), littleEndian)
  return new Uint8Array(view.buffer)
}

describe('detect', () => {
  it.each(known)('knows $path', ({format, path}) => {
    const bytes = readFileSync(path)
    const text = decodeText(bytes)
    const latin = Uint8Array.from(text, character =>
      character.charCodeAt(0) < 256 ? character.charCodeAt(0) : 0x3f
    )
    const dresses = {
      bytes,
      text,
      beginning: text.slice(0, headLength),
      marked: `\ufeff${text}`,
      'UTF-16, little endian': utf16(text, true),
      'UTF-16, big endian': utf16(text, false),
      'Windows-1252': latin
    }
    const found = Object.entries(dresses).map(([dress, value]) => [dress, detect(value).format])
    expect(found).toEqual(Object.keys(dresses).map(dress => [dress, format]))
  })

  it.each(['', ' ', '{', '[', '<', '\\\\', '@', '#', '\0', 'Kites in Low Wind'])(
    'takes %j for text',
    text => {
      expect(detect(text).format).toBe('text')
    }
  )

  it('is surer of a sign that only one format has', () => {
    expect(detect('<!doctype html><html>').confidence).toBeGreaterThan(detect('Kites in Low Wind').confidence)
  })
})

/** Formats that are told by a syntax of their own. */
const syntaxes: readonly InputFormatName[] = ['html', 'feed', 'xml', 'json', 'bibliography', 'table', 'yaml']

describe('a wrong format', () => {
  const pairs = syntaxes.flatMap(format =>
    formats
      .filter(asked => asked !== format)
      .map(asked => ({format, asked, path: known.find(fixture => fixture.format === format)?.path ?? ''}))
  )
  it.each(pairs)('$asked for $path gives messages, not records', ({asked, path}) => {
    const {papers, messages} = parseListing(readFileSync(path), {format: asked})
    expect(papers).toEqual([])
    expect(messages.length).toBeGreaterThan(0)
  })

  it.each(syntaxes)('%s for a page dump gives messages, not records', format => {
    const {papers, messages} = parseListing(readFileSync('fixtures/text/trending.txt'), {format})
    expect(papers).toEqual([])
    expect(messages.length).toBeGreaterThan(0)
  })
})
