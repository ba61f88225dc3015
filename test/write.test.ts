import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import type {PaperRecord} from '../src/record/types.js'
import {
  createSerializer,
  type FormatName,
  type FormatOptions,
  InvalidRecordError,
  type StreamingFormatName,
  serialize,
  serializeStream,
  writers
} from '../src/write/index.js'

const record: PaperRecord = {
  schemaVersion: 1,
  id: 'title:pruning-willow-trees-1b2c3d4e',
  title: 'Pruning Willow Trees',
  abstract: 'We propose Snip, which prunes at https://willow.example/snip.',
  authors: [{name: 'Ada Willow', given: 'Ada', family: 'Willow'}],
  dates: {submitted: '2025-03-11'},
  identifiers: {},
  subjects: [],
  links: [
    {
      url: 'https://willow.example/snip',
      kind: 'project',
      mentions: [{field: 'abstract', start: 33, end: 60, text: 'https://willow.example/snip'}]
    }
  ],
  metrics: [],
  datasets: [],
  methods: [
    {
      name: 'Snip',
      aliases: [],
      role: 'proposed',
      mentions: [{field: 'abstract', start: 11, end: 15, text: 'Snip'}]
    }
  ],
  source: {format: 'text', index: 0},
  extra: {}
}

/** The record with fields that types do not allow. */
function odd(fields: object): PaperRecord {
  return Object.assign(structuredClone(record), fields)
}

/** The record with the keys of every object in reverse. */
function reversed<Value>(value: Value): Value {
  const copy = (inner: unknown): unknown => {
    if (Array.isArray(inner)) return inner.map(copy)
    if (typeof inner !== 'object' || inner === null) return inner
    return Object.fromEntries(
      Object.entries(inner)
        .reverse()
        .map(([key, field]) => [key, copy(field)])
    )
  }
  return copy(value) as Value
}

async function joined(pieces: AsyncIterable<string>): Promise<string> {
  let text = ''
  for await (const piece of pieces) text += piece
  return text
}

const names = Object.keys(writers) as FormatName[]
const streaming = names.filter((name): name is StreamingFormatName => 'stream' in writers[name])

/** Options without which a format cannot be written. */
const needed: Partial<FormatOptions> = {dataset: {license: 'cc-by-4.0'}}

describe.each(names)('serialize to %s', format => {
  it('gives the same bytes whatever the order of keys in the record', () => {
    const full = {...record, identifiers: {doi: '10.5555/a', arxiv: '2403.07815'}, extra: {b: '1', a: '2'}}
    expect(serialize([reversed(full)], format, needed[format])).toEqual(
      serialize([full], format, needed[format])
    )
  })

  it('refuses a record that does not validate, and names it and the path', () => {
    const broken = odd({links: [{...record.links[0], url: 'no address'}]})
    expect(() => serialize([record, broken], format, needed[format])).toThrow(InvalidRecordError)
    expect(() => serialize([record, broken], format, needed[format])).toThrow(
      /^record 1 \(title:pruning-willow-trees-1b2c3d4e\) does not validate: links\[0\]\.url: /
    )
  })

  it('names an option that does not exist', () => {
    expect(() => serialize([record], format, JSON.parse('{"colour": 1}'))).toThrow(
      /^.+: .*there is no option `colour`/
    )
  })

  it('writes no record at all', () => {
    expect(() => serialize([], format, needed[format])).not.toThrow()
  })
})

describe.each(streaming)('serializeStream to %s', format => {
  it('gives what is written at once', async () => {
    for (const papers of [[], [record], [record, record, record]])
      expect(await joined(serializeStream(papers, format))).toBe(serialize(papers, format))
  })
})

describe.each(['json', 'ndjson'] as const)('serialize to %s', format => {
  it('refuses a value that JSON has no form for instead of dropping it', () => {
    expect(() => serialize([odd({stars: Number.NaN})], format)).toThrow(
      'stars: expected a value that JSON can bear'
    )
    expect(() => serialize([odd({stars: {now: 1n}})], format)).toThrow('stars.now: expected')
    const circle: Record<string, unknown> = {}
    circle.again = circle
    expect(() => serialize([odd({circle})], format)).toThrow('nested no deeper than 500 levels')
  })

  it('reads back as the record that was written, for any extra keys', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue({depthSize: 'small'})), extra => {
        const keys = Object.fromEntries(Object.entries(extra).map(([key, value]) => [`x${key}`, value]))
        const written = serialize([odd(keys)], format)
        const expected = JSON.parse(JSON.stringify({...record, ...keys}))
        expect([JSON.parse(written)].flat()).toEqual([expected])
      })
    )
  })
})

describe('serialize', () => {
  it('writes keys in the order of the schema, and others sorted behind them', () => {
    const written = serialize([odd({zebra: 1, aardvark: 2, 7: 3})], 'ndjson')
    const keys = [...written.matchAll(/"(id|title|extra|7|aardvark|zebra)":/g)].map(match => match[1])
    expect(keys).toEqual(['id', 'title', 'extra', '7', 'aardvark', 'zebra'])
  })

  it.each(['ndjson', 'json'] as const)('gives the same %s, however the keys of a record stand', format => {
    const turned = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(turned)
      if (typeof value !== 'object' || value === null) return value
      return Object.fromEntries(
        Object.entries(value)
          .map(([key, inner]) => [key, turned(inner)])
          .reverse()
      )
    }
    const known = Object.keys(record)
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue({depthSize: 'small'})), extra => {
        const more = Object.entries(extra).filter(([key]) => !known.includes(key))
        const sorted = odd(Object.fromEntries(more.sort(([a], [b]) => (a < b ? -1 : 1))))
        expect(serialize([turned(sorted) as PaperRecord], format)).toBe(serialize([sorted], format))
      })
    )
  })

  it('keeps a key that is named __proto__', () => {
    const paper: PaperRecord = {...record, extra: JSON.parse('{"__proto__": "kept"}')}
    expect(serialize([paper], 'ndjson')).toContain('"extra":{"__proto__":"kept"}')
  })

  it('drops a field that is undefined', () => {
    expect(serialize([odd({note: undefined})], 'ndjson')).toBe(serialize([record], 'ndjson'))
  })

  it('names the formats where one does not exist', () => {
    expect(() => serialize([record], JSON.parse('"yaml"'))).toThrow(
      /^format: expected one of `json`, `ndjson`, .*, found "yaml"$/
    )
    expect(() => serialize([record], JSON.parse('"toString"'))).toThrow(TypeError)
  })

  it('names a value that is no record at all', () => {
    expect(() => serialize(JSON.parse('[null]'), 'ndjson')).toThrow('record 0 does not validate: (record): ')
    expect(() => serialize(JSON.parse('{}'), 'ndjson')).toThrow(
      new TypeError('papers: Invalid input: expected array, received object')
    )
  })
})

describe('createSerializer', () => {
  it('writes the formats that it is given, and no others', () => {
    const some = createSerializer({ndjson: writers.ndjson})
    expect(some.serialize([record], 'ndjson')).toBe(serialize([record], 'ndjson'))
    expect(() => some.serialize([record], JSON.parse('"json"'))).toThrow(
      new TypeError('format: expected one of `ndjson`, found "json"')
    )
  })
})

describe('serialize to ndjson', () => {
  it('writes one line a record, and nothing for no record', () => {
    expect(serialize([], 'ndjson')).toBe('')
    expect(serialize([record, record], 'ndjson').split('\n')).toHaveLength(3)
  })

  it('escapes the characters that some readers take for line ends', () => {
    const line = serialize([odd({title: 'Willow\u2028Trees\u2029'})], 'ndjson')
    expect(line).toContain('"title":"Willow\\u2028Trees\\u2029"')
  })

  it('escapes unpaired surrogates, so that the text is well-formed', () => {
    const line = serialize([odd({title: 'Willow \uD83D'})], 'ndjson')
    expect(line).toContain('Willow \\ud83d')
    expect(new TextDecoder().decode(new TextEncoder().encode(line))).toBe(line)
  })

  it('escapes the controls that would steer a terminal', () => {
    expect(serialize([odd({title: 'Willow \u001B[2J\u009B2J\u007F'})], 'ndjson')).toContain(
      'Willow \\u001b[2J\\u009b2J\\u007f'
    )
  })
})

describe('serialize to json', () => {
  it('is what JSON.stringify would indent', () => {
    for (const indent of [0, 2, 4]) {
      const written = serialize([record, record], 'json', {indent})
      const parsed: unknown = JSON.parse(written)
      expect(written).toBe(`${JSON.stringify(parsed, null, indent)}\n`)
    }
  })

  it('says which value of an option it expected', () => {
    expect(() => serialize([record], 'json', {indent: 11})).toThrow(
      new TypeError('json: option `indent`: expected an integer from 0 to 10')
    )
  })
})

describe('serializeStream', () => {
  it('refuses a format that cannot be written record by record', () => {
    expect(() => serializeStream([record], JSON.parse('"html"'))).toThrow(
      new TypeError('format: `html` cannot be written record by record')
    )
  })

  it('refuses a wrong option at the call, before the first record is asked for', () => {
    expect(() => serializeStream([record], 'json', {indent: -1})).toThrow(TypeError)
  })

  it('writes the records before the one that it refuses', async () => {
    const pieces: string[] = []
    const run = async () => {
      for await (const piece of serializeStream([record, odd({title: ''})], 'ndjson')) pieces.push(piece)
    }
    await expect(run()).rejects.toThrow(/^record 1 /)
    expect(pieces).toEqual([serialize([record], 'ndjson')])
  })

  it('takes an asynchronous source and does not run ahead of its reader', async () => {
    let asked = 0
    async function* source() {
      for (; asked < 10; asked++) yield record
    }
    const stream = serializeStream(source(), 'ndjson')
    await stream.next()
    await stream.return()
    expect(asked).toBe(0)
  })
})
