// Writes weights in the format that `readModel` reads.
import {codeSteps, codeUpperHalves, NumberCoder} from '../../src/extract/model/coding.js'
import {FORMAT, type ModelHead, type WeightTable} from '../../src/extract/model/read.js'

/** A file of weights, as bytes. */
export function writeModel(name: string, learned: string, tables: readonly WeightTable[]): Uint8Array {
  const writer = new NumberWriter()
  for (const {hashes, steps, classes} of tables) {
    codeUpperHalves(writer, hashes.slice())
    codeSteps(writer, steps.slice(), classes.length)
  }
  writer.end()
  const halves = tables.flatMap(({hashes}) => [...hashes].flatMap(hash => [hash & 0xff, (hash >> 8) & 0xff]))
  const body = [...halves, ...writer.bytes]
  const heads = tables.map(({name, classes, per, features, hashes, steps}) => ({
    name,
    classes,
    per,
    features,
    rows: steps.length / classes.length,
    hashed: hashes.length > 0
  }))
  const head: ModelHead = {format: FORMAT, name, learned, size: body.length, tables: heads}
  return Uint8Array.from([...new TextEncoder().encode(`${JSON.stringify(head)}\n`), ...body])
}

class NumberWriter extends NumberCoder {
  readonly bytes: number[] = []

  protected choose(_: number, value: number): number {
    return value
  }

  protected shift(byte: number): void {
    this.bytes.push(byte)
  }
}
