import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import metrics from '../data/models/metrics.bin'
import names from '../data/models/names.bin'
import tagger from '../data/models/tagger.bin'
import {writeModel} from '../scripts/learn/write-model.js'
import {checksum, readModel, tableOf, type WeightTable} from '../src/extract/model/read.js'

const features = ['ends in bench', 'has “Ω”']
const table: WeightTable = {
  name: 'kind',
  classes: ['dataset', 'method'],
  features: checksum(features),
  hashes: new Int32Array(0),
  steps: Float64Array.of(3, -2, 0, 4096),
  per: 1000
}
const file = writeModel('names', 'two papers', [table])

describe('a file of weights', () => {
  it('gives what was written', () => {
    const {name, learned, tables} = readModel(file)
    expect({name, learned}).toEqual({name: 'names', learned: 'two papers'})
    expect([...tables]).toEqual([['kind', table]])
  })

  it('says in its first line what it holds', () => {
    const line = new TextDecoder().decode(file).split('\n')[0] ?? ''
    expect(JSON.parse(line)).toMatchObject({
      format: 'paperglean model 2',
      name: 'names',
      learned: 'two papers'
    })
  })

  it('can be read from base64', () => {
    expect(readModel(Buffer.from(file).toString('base64'))).toEqual(readModel(file))
  })

  it('keeps hashes of 32 bits and whole numbers of any sign, as they are', () => {
    const step = fc.oneof(fc.integer({min: -9, max: 9}), fc.integer({min: -(2 ** 45), max: 2 ** 45}))
    const row = fc.record({hash: fc.integer({min: 1, max: 2 ** 32 - 1}), steps: fc.tuple(step, step)})
    fc.assert(
      fc.property(fc.uniqueArray(row, {selector: ({hash}) => hash}), unsorted => {
        const rows = unsorted.sort((a, b) => a.hash - b.hash)
        const hashed = {
          ...table,
          name: 'hashed',
          hashes: Int32Array.from(rows, ({hash}) => hash),
          steps: Float64Array.from(rows.flatMap(({steps}) => steps))
        }
        for (const tables of [
          [table, hashed],
          [hashed, table]
        ])
          expect([...readModel(writeModel('any', '', tables)).tables.values()]).toEqual(tables)
      })
    )
  })

  it('is refused where it is cut off', () => {
    expect(() => readModel(file.subarray(0, -3))).toThrow(
      `model: expected ${file.length} bytes of "names", found ${file.length - 3}`
    )
  })

  it.each([
    ['nothing', new Uint8Array()],
    ['another file', new TextEncoder().encode('{"name": "another"}\n')],
    ['a first line that is no JSON', new TextEncoder().encode('{"format":"paperglean model 2", …\n')],
    ['a first line without tables', new TextEncoder().encode('{"format":"paperglean model 2","name":"a"}\n')]
  ])('is refused where it is none: %s', (_, bytes) => {
    expect(() => readModel(bytes)).toThrow('model: expected a file that begins with "paperglean model 2"')
  })

  it('is refused by what asks for other weights', () => {
    const model = readModel(file)
    expect(tableOf(model, 'kind', ['dataset', 'method'], features)).toEqual(table)
    expect(() => tableOf(model, 'role', [])).toThrow('model: expected weights of "role" in "names"')
    expect(() => tableOf(model, 'kind', ['method'])).toThrow(
      'model: expected other classes in "kind" of "names"'
    )
    expect(() => tableOf(model, 'kind', table.classes, ['length'])).toThrow(
      'model: expected other features in "kind" of "names"'
    )
  })
})

describe('the weights of the package', () => {
  it('hold a model each', () => {
    const tablesOf = (base64: string) => [...readModel(base64).tables.keys()]
    expect(tablesOf(tagger)).toEqual(['labels', 'moves'])
    expect(tablesOf(names)).toEqual(['kind', 'role'])
    expect(tablesOf(metrics)).toEqual(['value', 'name', 'extent', 'dataset', 'method', 'named'])
  })
})
