import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {holdsRecords, validateRecords} from '../src/record/index.js'
import {jsonBreak} from '../src/record/json-break.js'
import {serialize} from '../src/write/index.js'
import {bare, records, whole} from './papers.js'

const ndjson = (...values: unknown[]) => values.map(value => `${JSON.stringify(value)}\n`).join('')

describe('validateRecords', () => {
  it.each([2_000, 8_000])('shows the beginning of a value that is nested %i deep', depth => {
    const text = '['.repeat(depth) + ']'.repeat(depth)
    const {papers, faults} = validateRecords(text)
    expect(papers).toEqual([])
    expect(faults.map(({line, expected, found}) => [line, expected, found])).toEqual([
      [1, 'an object', `${'['.repeat(120)}…`]
    ])
  })

  it.each(['json', 'ndjson', 'csv', 'tsv'] as const)('gives back the records of %s', format => {
    fc.assert(
      fc.property(fc.array(records, {minLength: 1, maxLength: 3}), papers => {
        const result = validateRecords(serialize(papers, format))
        expect(result).toEqual({
          format: format === 'tsv' ? 'csv' : format,
          records: papers.length,
          papers,
          faults: [],
          fixes: []
        })
      }),
      {numRuns: 40}
    )
  })

  it('names line, path, what was expected and what was found', () => {
    const text = ndjson(
      whole,
      {...bare, title: ''},
      {...bare, abstract: 7, dates: {listed: 'yesterday'}},
      {...whole, metrics: [{...whole.metrics[0], kind: 'guess', value: 'high'}]}
    )
    const {papers, faults} = validateRecords(text)
    expect(papers).toEqual([whole])
    expect(faults.map(({line, path, expected, found}) => [line, path, expected, found])).toEqual([
      [2, 'title', 'at least 1 character', '""'],
      [3, 'abstract', 'text', '7'],
      [3, 'dates.listed', 'an ISO 8601 date, such as 2025-02-27, 2025-02, 2025 or --02-27', '"yesterday"'],
      [4, 'metrics[0].value', 'a number or null', '"high"'],
      [4, 'metrics[0].kind', '"score" or "change"', '"guess"']
    ])
    expect(faults[0]).toMatchObject({index: 1, record: bare.id, ruleId: 'invalid-record'})
  })

  it('names the line of the value in JSON that stands on many lines', () => {
    const text = serialize([bare, whole, {...whole, datasets: []}], 'json')
      .replace('"name": "WillowBench"', '"name": 7')
      .replace('"title": "Kites"', '"title": null')
      .replace(/"Snip"\n(?!.*"Snip"\n)/s, '"Snap"\n')
    const lines = text.split('\n')
    const {faults} = validateRecords(text)
    expect(faults.map(({line, path}) => [lines[line - 1]?.trim(), path])).toEqual([
      ['"title": null,', 'title'],
      ['"name": 7,', 'datasets[0].name'],
      ['{', 'methods[0].mentions[1]']
    ])
    expect(faults[2]).toMatchObject({expected: 'abstract[11, 15] to be "Snap"', found: '"Snip"'})
  })

  it('names a line of NDJSON that is no JSON, and reads the others', () => {
    const {records: count, papers, faults} = validateRecords(`${ndjson(bare)}{"title": \n${ndjson(whole)}7\n`)
    expect([count, papers]).toEqual([3, [bare, whole]])
    expect(faults.map(({line, path, ruleId, found}) => [line, path, ruleId, found])).toEqual([
      [2, '(record)', 'unreadable-record', '"{\\"title\\":"'],
      [4, '(record)', 'invalid-record', '7']
    ])
  })

  it('names the upper end of a range that has no lower one, or a higher one', () => {
    const metric = {...whole.metrics[1], value: 10}
    const metrics = [
      {...metric, value: null, valueHigh: 30},
      {...metric, valueHigh: 5}
    ]
    expect(validateRecords(`${JSON.stringify({...whole, metrics})}\n`).faults).toMatchObject([
      {path: 'metrics[0].valueHigh', expected: 'nothing, as there is no value', found: '30'},
      {path: 'metrics[1].valueHigh', expected: 'a number from 10 up', found: '5'}
    ])
  })

  it('parts a range that is written as a pair', () => {
    const metrics = [{...whole.metrics[1], value: [10, 30], valueHigh: undefined}]
    const {papers, fixes} = validateRecords(`${JSON.stringify({...whole, metrics})}\n`, {fix: true})
    expect(papers[0]?.metrics).toEqual([whole.metrics[1]])
    expect(fixes).toMatchObject([{path: 'metrics[0].value', done: 'range parted into value and valueHigh'}])
  })

  it('names the line on which JSON breaks', () => {
    const text = serialize([whole], 'json').replace('"stat.ML"\n', '"stat.ML",,\n')
    expect(validateRecords(text)).toMatchObject({
      format: 'json',
      records: 0,
      faults: [
        {
          line: text.slice(0, text.indexOf(',,')).split('\n').length,
          ruleId: 'unreadable-file',
          expected: 'JSON'
        }
      ]
    })
  })

  it('names the line of a row of CSV, and cells that could not be taken over', () => {
    const text = serialize([whole, bare], 'csv')
      .replace(',2024-03-13,', ',tomorrow,')
      .replace('accuracy about 91.5%', 'accuracy 92%')
      .replace(/\bKites,/, ',')
    expect(validateRecords(text).faults.map(({line, path, ruleId}) => [line, path, ruleId])).toEqual([
      [2, 'dates.listed', 'invalid-record'],
      [2, 'metrics', 'ignored-cell'],
      [5, 'title', 'invalid-record']
    ])
  })

  it('takes text that holds no record for broken NDJSON', () => {
    expect(validateRecords('')).toMatchObject({records: 0, faults: []})
    expect(validateRecords('Kites in Low Wind').faults).toMatchObject([
      {line: 1, ruleId: 'unreadable-record'}
    ])
  })

  it('never throws, and counts each line', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), values => {
        const result = validateRecords(ndjson(bare, ...values), {fix: true})
        expect(result.records).toBe(values.length + 1)
        expect(result.papers.length + new Set(result.faults.map(fault => fault.line)).size).toBe(
          values.length + 1
        )
      })
    )
    fc.assert(fc.property(fc.string({unit: 'binary'}), text => void validateRecords(text, {fix: true})))
  })
})

describe('validateRecords with fix', () => {
  const fixed = (value: object) => validateRecords(ndjson(value), {fix: true})

  it('finds the text of mentions again, at the place nearest to where it was', () => {
    const title = 'Snip or Snip: Pruning Willow Trees with Snip, 30% Faster'
    const {papers, faults, fixes} = fixed({...whole, title})
    expect(faults).toEqual([])
    expect(papers[0]?.methods[0]?.mentions[0]).toEqual({field: 'title', start: 40, end: 44, text: 'Snip'})
    expect(fixes).toContainEqual({
      ...{line: 1, index: 0},
      ...{path: 'methods[0].mentions[0]', done: 'found again at title[40, 44]'}
    })
  })

  it('trims texts, and the mentions follow', () => {
    const mentions = [{field: 'title', start: 28, end: 32, text: 'Snip'}]
    const method = {...whole.methods[0], mentions}
    const value = {...bare, title: `  ${whole.title} `, subjects: [' cs.LG'], methods: [method]}
    const {papers, faults, fixes} = fixed(value)
    expect(faults).toEqual([])
    expect(papers).toMatchObject([
      {title: whole.title, subjects: ['cs.LG'], methods: [{mentions: [{start: 26}]}]}
    ])
    expect(fixes.map(fix => fix.path)).toEqual(['title', 'subjects[0]', 'methods[0].mentions[0]'])
  })

  it('makes an id anew, and puts in what is missing', () => {
    const {papers, fixes} = fixed({title: 'Kites', id: 'no id', source: bare.source})
    expect(papers).toEqual([{...bare, id: 'title:kites-b28564ff'}])
    expect(fixes.map(({path, done}) => `${path}: ${done}`)).toEqual([
      'schemaVersion: 1 put in',
      'abstract: null put in',
      ...['authors', 'subjects', 'links', 'metrics', 'datasets', 'methods'].map(name => `${name}: [] put in`),
      ...['dates', 'identifiers', 'extra'].map(name => `${name}: {} put in`),
      'id: made anew: title:kites-b28564ff'
    ])
  })

  it('leaves what would need a guess', () => {
    const {papers, faults} = fixed({...whole, title: 'Felling Willow Trees', dates: {listed: 'yesterday'}})
    expect(papers).toEqual([])
    expect(faults.map(fault => fault.path)).toEqual([
      'dates.listed',
      'metrics[1].mentions[0]',
      'metrics[2].mentions[0]',
      'methods[0].mentions[0]'
    ])
  })

  it('changes nothing of a record that is fine', () => {
    expect(fixed(whole)).toMatchObject({papers: [whole], faults: [], fixes: []})
  })
})

describe('jsonBreak', () => {
  it.each([
    ['[1,,2]', 3],
    ['{"a" 1}', 5],
    ['{a: 1}', 1],
    ['[1}', 2],
    ['[1] 2', 4],
    ['["a\nb"]', 1],
    ['[nul]', 1],
    ['{"a": [1, 2', 11],
    ['[1,]', 3],
    ['', 0]
  ])('finds where %j stops being JSON', (text, offset) => {
    expect(jsonBreak(text)).toBe(offset)
  })

  it('passes over all of a text that is JSON', () => {
    fc.assert(
      fc.property(fc.json(), text => {
        expect(jsonBreak(text)).toBe(text.length)
      })
    )
  })

  it('bears any depth', () => {
    expect(jsonBreak('['.repeat(200_000))).toBe(200_000)
  })
})

describe('holdsRecords', () => {
  it.each(['json', 'ndjson', 'csv', 'tsv'] as const)('knows records in %s', format => {
    expect(holdsRecords(serialize([whole], format))).toBe(true)
  })

  it.each(['csl-json', 'json-ld', 'bibtex', 'ris'] as const)('does not take %s for records', format => {
    expect(holdsRecords(serialize([whole], format))).toBe(false)
  })

  it('does not take a page for records', () => {
    expect(holdsRecords('Kites, title and id\n\nWe fly kites.')).toBe(false)
  })
})
