import {characterEntities} from 'character-entities'
import {characterEntitiesLegacy} from 'character-entities-legacy'
import fc from 'fast-check'
import {parseEntities} from 'parse-entities'
import {describe, expect, it} from 'vitest'
import {decodeReferences} from '../src/references/index.js'

describe('a character reference of HTML', () => {
  it.each([
    ['Nov&aacute;k &amp; Ko', 'Novák & Ko', 'a name'],
    ['&#269; &#x10D; &#X10d;', 'č č č', 'a number'],
    [
      'AT&ampT &copy 2024 &#233cole',
      'AT&T © 2024 école',
      'the semicolon may be left out of old names and numbers'
    ],
    ['&notit; &notin;', '¬it; ∉', 'the longest name counts'],
    ['&#146;kites&#x94;', '’kites”', 'controls are characters of Windows-1252'],
    [
      '&#0; &#xD800; &#x110000; &#99999999999999999999;',
      '\ufffd \ufffd \ufffd \ufffd',
      'what is no character'
    ],
    ['&bne; &NotEqualTilde;', '=\u20e5 ≂\u0338', 'two characters'],
    ['&kite; &; & &# &#x; R&D', '&kite; &; & &# &#x; R&D', 'no reference']
  ])('%j is %j: %s', (text, expected) => expect(decodeReferences(text)).toBe(expected))

  it('without a semicolon is text where they are asked for', () => {
    expect(decodeReferences('?a=1&copy=2&#65 &lt;b&gt;', true)).toBe('?a=1&copy=2&#65 <b>')
  })

  it('has the names of the standard', () => {
    for (const [name, characters] of Object.entries(characterEntities))
      expect(decodeReferences(`&${name};`)).toBe(characters)
    for (const name of characterEntitiesLegacy)
      expect(decodeReferences(`&${name} x`)).toBe(`${characterEntities[name]} x`)
  })

  it('is decoded as parse-entities does', () => {
    const part = fc.constantFrom(...'&|&#|;|x|not|in|amp|copy|1|128|D8|<| |é|&frac12|&lt;|&#x41;'.split('|'))
    const text = fc.array(part, {maxLength: 12}).map(parts => parts.join(''))
    fc.assert(
      fc.property(text, fc.boolean(), (source, semicolons) => {
        expect(decodeReferences(source, semicolons)).toBe(parseEntities(source, {nonTerminated: !semicolons}))
      }),
      {numRuns: 1000}
    )
  })

  it('is found in any text, however long', () => {
    for (const piece of ['&', '&#', '&a', '&amp', '&#1'])
      expect(decodeReferences(piece.repeat(100_000)).length).toBeGreaterThan(0)
  })
})
