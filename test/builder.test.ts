import fc from 'fast-check'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {createParser, createStreamingParser, type Reader} from '../src/index.js'
import {ListingBuilder, nameSpans} from '../src/read/index.js'
import {spansOf} from './leaves.js'

declare module '../src/index.js' {
  interface Rules {
    'slips-without-name': true
  }
}

/** Slips of paper: "# title", "@ authors", any other line is the abstract. */
const slips: Reader<'slips'> = {
  name: 'slips',
  detect: head => (head.startsWith('# ') ? 1 : 0),
  read(source, _options, file) {
    const builder = new ListingBuilder(source, 'slips', file)
    for (const {0: line, index: start} of source.matchAll(/.+/g)) {
      const end = start + line.length
      if (line.startsWith('# ')) {
        builder.endPaper()
        builder.title({start: start + 2, end})
      } else if (line.startsWith('@ '))
        for (const name of nameSpans(line.slice(2)))
          builder.author({start: start + 2 + name.start, end: start + 2 + name.end})
      else if (line === '@') builder.message('Nobody is named', 'slips-without-name', {start, end})
      else if (!builder.has('abstract')) builder.abstract({start, end})
    }
    return builder.finish()
  }
}

const page = '# Kites in Low Wind\n@ Ada Fern, Bo Moss\nWe fly kites.\n\n# Counting Ferns\nWe count ferns.\n'

describe('a reader that uses the builder', () => {
  it('has parts with their places', () => {
    const {papers, messages} = createParser({readers: [slips]})(page)
    expect(
      papers.map(({title, abstract, source}) => ({title, abstract, line: source.position?.start.line}))
    ).toEqual([
      {title: 'Kites in Low Wind', abstract: 'We fly kites.', line: 1},
      {title: 'Counting Ferns', abstract: 'We count ferns.', line: 5}
    ])
    expect(papers[0]?.authors.map(({name}) => name)).toEqual(['Ada Fern', 'Bo Moss'])
    expect(papers[0]?.source.format).toBe('slips')
    expect(messages).toEqual([])
  })

  it('is read when all is there, where it has no cutter', async () => {
    const {parseListings} = createStreamingParser({readers: [slips]})
    const titles = []
    for await (const paper of parseListings(page.split(/(?=\n)/))) titles.push(paper.title)
    expect(titles).toEqual(['Kites in Low Wind', 'Counting Ferns'])
  })

  it('loses nothing of a source', () => {
    const line = fc.oneof(
      fc.string({unit: 'binary'}),
      fc.constantFrom('# Kites', '@ Ada Fern', '# ', '@', 'We fly.')
    )
    fc.assert(
      fc.property(fc.array(line), lines => {
        const source = lines.join('\n')
        expect(spansOf(slips.read(source), source).join('')).toBe(source)
      })
    )
  })

  it('says what was odd, with its place', () => {
    const {messages} = createParser({readers: [slips]})('# Kites\n@\nWe fly.')
    expect(messages.map(message => [message.ruleId, message.line, message.column])).toEqual([
      ['slips-without-name', 2, 1]
    ])
  })

  it('says that there is no paper', () => {
    const file = new VFile('')
    slips.read('', {}, file)
    expect(file.messages.map(({ruleId}) => ruleId)).toEqual(['no-paper'])
  })
})

describe('the builder', () => {
  const span = JSON.parse('{"start": 3}')

  it.each<[string, () => unknown, string]>([
    ['a text', () => new ListingBuilder(span, 'slips'), 'text.value: Invalid input: expected string'],
    ['a format', () => new ListingBuilder('', span), 'format: Invalid input: expected string'],
    ['a file', () => new ListingBuilder('', 'slips', span), 'file: Invalid input: expected VFile'],
    [
      'a span',
      () => new ListingBuilder('Kites', 'slips').title(span),
      'span: expected offsets from 0 to 5, found 3 to undefined'
    ],
    [
      'one within the text',
      () => new ListingBuilder('Kites', 'slips').title({start: 0, end: 6}),
      'found 0 to 6'
    ],
    [
      'one that ends behind its start',
      () => new ListingBuilder('Kites', 'slips').title({start: 4, end: 3}),
      'found 4 to 3'
    ]
  ])('takes %s', (_, call, message) => {
    expect(call).toThrow(TypeError)
    expect(call).toThrow(message)
  })
})
