import {describe, expect, it} from 'vitest'
import {extractMetrics} from '../src/extract/extract.js'
import {tablesIn} from '../src/extract/tables.js'
import {parseListing} from '../src/index.js'

const TABLE =
  'Results: Method Pond Lake Mean Fern-2B 41.2 50.3 45.8 Moss-1B 46.1 52.4 49.2 Moss-4B 50.0 55.1 52.5'

describe('a table that was pasted into an abstract', () => {
  it('is found by its rows of numbers', () => {
    expect(tablesIn(TABLE).map(({start, end}) => TABLE.slice(start, end))).toEqual([
      '41.2 50.3 45.8 Moss-1B 46.1 52.4 49.2 Moss-4B 50.0 55.1 52.5'
    ])
  })
  it('may have bars between its cells', () => {
    expect(tablesIn('| Fern | 41.2 | 50.3 | 45.8 | | Moss | 46.1 | 52.4 | 49.2 |')).toHaveLength(1)
  })
  it('is no list of results in a sentence', () => {
    const prose =
      'It reaches 41.2, 50.3, 45.8 and 46.1 on four ponds, and with 52.4 % and 49.2 % on two lakes it is ahead by 3 points.'
    expect(tablesIn(prose)).toEqual([])
  })
  it('gives no metrics', () => {
    expect(extractMetrics(TABLE)).toEqual([])
  })
  it('leaves the sentence before it its number', () => {
    const text = `Moss reaches an accuracy of 83.1% on CIFAR-10. ${TABLE}`
    expect(extractMetrics(text)).toMatchObject([{name: 'accuracy', value: 83.1}])
  })
  it('is told by a message with the place of the abstract', () => {
    const source = `Sorting Ponds by Hand\n\nWe sort ponds by hand and say in some more words how it is done. ${TABLE}`
    const {messages} = parseListing(source)
    expect(messages.map(({ruleId, line}) => [ruleId, line])).toContainEqual(['pasted-table', 3])
    const {messages: none} = parseListing(source, {extract: {fields: ['links']}})
    expect(none.map(({ruleId}) => ruleId)).not.toContain('pasted-table')
  })
  it('is found in a text of any length in one pass', () => {
    expect(tablesIn('7 '.repeat(50_000))).toHaveLength(1)
    expect(tablesIn('7 a '.repeat(50_000))).toEqual([])
    expect(tablesIn('7'.repeat(100_000))).toEqual([])
  })
})
