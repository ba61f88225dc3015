import fc from 'fast-check'
import type {PaperRecord} from '../src/record/types.js'

/** Text that would break out of a page, a digest or a terminal. */
const PIECES = [
  '</script><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "' onmouseover='alert(1)",
  '</style></title></textarea>-->]]>',
  '<!--',
  '&lt;b&gt; &amp;amp; &#60;',
  '[link](javascript:alert(1))',
  '![image](https://willow.example/x.png)',
  '<https://willow.example/auto>',
  '[label]: https://willow.example',
  '# heading',
  '> quote',
  '- item',
  '1. item',
  '***',
  '---',
  '===',
  '```',
  '`code`',
  '**bold** _it_ ~~gone~~',
  '| a | b |\n| - | - |',
  '[^1] [x] [ ]',
  '\\',
  '\\*',
  '&copy;',
  '    indented',
  '\u001B[2J\u001B]0;owned\u0007',
  '\u009B31m\u009D0;owned\u009C',
  '\u0000\u0007\b\r',
  '\u202Eevil\u2066\u200F',
  '\uD83D',
  '\uDE00',
  '\u2028\u2029\uFEFF',
  '\u{E0041}',
  '\t',
  '\n',
  '\n\n',
  ' ',
  'willow',
  '数据集合',
  '🌳👩‍👩‍👧‍👦é',
  'w'.repeat(10_000)
]

const ADDRESSES = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'file:///etc/passwd',
  'https://willow.example/"><script>alert(1)</script>',
  'https://willow.example/a)b(c]d[<e>*_`|',
  'https://willow.example/ä?x=y&copy=1#z',
  'http://willow.example/\\',
  'mailto:ada@willow.example'
]

/** Text of which anybody may have written any part. */
export const hostileText = fc
  .array(
    fc.oneof(
      {weight: 4, arbitrary: fc.constantFrom(...PIECES)},
      fc.string({unit: 'grapheme', maxLength: 6}),
      fc.string({unit: 'binary', maxLength: 4})
    ),
    {minLength: 1, maxLength: 8}
  )
  .map(pieces => pieces.join(''))
  .filter(text => text !== '')

const address = fc.constantFrom(...ADDRESSES)
const number = fc.double({noNaN: true, noDefaultInfinity: true})

/** Spans of a record's text, some inside each other, some crossing. */
function mentionsIn(title: string, abstract: string) {
  return fc
    .array(fc.record({inTitle: fc.boolean(), from: fc.nat(), length: fc.nat()}), {minLength: 1, maxLength: 4})
    .map(places =>
      places.map(({inTitle, from, length}) => {
        const field = inTitle ? ('title' as const) : ('abstract' as const)
        const text = inTitle ? title : abstract
        const start = from % text.length
        const end = start + 1 + (length % (text.length - start))
        return {field, start, end, text: text.slice(start, end)}
      })
    )
}

/** A record that validates and means harm. */
export const hostileRecord: fc.Arbitrary<PaperRecord> = fc
  .tuple(hostileText, hostileText)
  .chain(([title, abstract]) => {
    const mentions = mentionsIn(title, abstract)
    const parted = mentions.map(all => all.map(mention => ({...mention, part: 'value' as const})))
    const metric = fc.record({
      name: hostileText,
      value: fc.option(number),
      uncertainty: fc.double({noNaN: true, noDefaultInfinity: true, min: 0}),
      unit: fc.oneof(fc.constantFrom('', '%', 'x'), hostileText),
      kind: fc.constantFrom('score' as const, 'change' as const),
      direction: fc.constantFrom('up' as const, 'down' as const),
      bound: fc.constantFrom('upTo' as const, 'atLeast' as const, 'about' as const),
      of: fc.constantFrom('own' as const, 'baseline' as const),
      dataset: hostileText,
      method: hostileText,
      comparedTo: hostileText,
      mentions: parted
    })
    return fc.record({
      schemaVersion: fc.constant(1 as const),
      id: fc.constant('title:a-paper'),
      title: fc.constant(title),
      abstract: fc.constant(abstract),
      authors: fc.array(fc.record({name: hostileText}), {maxLength: 2}),
      dates: fc.constantFrom({listed: '--03-11'}, {published: '2025'}, {submitted: '2025-03-11'}, {}),
      identifiers: fc.dictionary(fc.oneof(fc.constantFrom('arxiv', 'doi'), hostileText), hostileText, {
        maxKeys: 2
      }),
      subjects: fc.array(hostileText, {maxLength: 2}),
      links: fc.array(
        fc.record({
          url: address,
          kind: fc.constantFrom('code' as const, 'paper' as const),
          mentions: fc.option(mentions, {nil: []})
        }),
        {maxLength: 3}
      ),
      metrics: fc.array(metric, {maxLength: 2}),
      datasets: fc.array(fc.record({name: hostileText, aliases: fc.constant([]), mentions}), {maxLength: 2}),
      methods: fc.array(
        fc.record({
          name: hostileText,
          aliases: fc.constant([]),
          role: fc.constantFrom('proposed' as const, 'used' as const, 'compared' as const),
          mentions
        }),
        {maxLength: 2}
      ),
      source: fc.constant({format: 'text', index: 0}),
      extra: fc.constant({})
    })
  })
