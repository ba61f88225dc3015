// Writes weights in the format that `readModel` reads.
import {
  FORMAT,
  type ModelHead,
  type Packed,
  type TableHead,
  type WeightTable
} from '../../src/extract/model/read.js'

/** A file of weights, as bytes. */
export function writeModel(name: string, learned: string, tables: readonly WeightTable[]): Uint8Array {
  const letters: number[] = []
  const heads = tables.map(table => packTable(table, letters))
  const head: ModelHead = {format: FORMAT, name, learned, tables: heads}
  const line = new TextEncoder().encode(JSON.stringify(head))
  // The arrays begin where a letter of base64 does.
  const start = 3 * Math.ceil((line.length + 1) / 3)
  const bytes = new Uint8Array(start + (letters.length / 4) * 3).fill(SPACE, 0, start)
  bytes.set(line)
  bytes[start - 1] = NEWLINE
  for (let index = 0; index < letters.length; index += 4) {
    const [a = 0, b = 0, c = 0, d = 0] = letters.slice(index, index + 4)
    bytes.set([(a << 2) | (b >> 4), (b << 4) | (c >> 2), (c << 6) | d], start + (index / 4) * 3)
  }
  return bytes
}

const SPACE = 32
const NEWLINE = 10

function packTable({name, classes, per, features, hashes, steps}: WeightTable, letters: number[]): TableHead {
  const text = features.join('\n').split('')
  const counts = new Map<string, number>()
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1)
  const alphabet = [...counts].sort(([, a], [, b]) => b - a).map(([character]) => character)
  const places = new Map(alphabet.map((character, place) => [character, place]))
  const pack = (numbers: readonly number[]) => packNumbers(numbers, letters)
  return {
    name,
    classes,
    per,
    alphabet: alphabet.join(''),
    features: pack(text.map(character => places.get(character) ?? 0)),
    hashes: pack(Array.from(hashes, (hash, row) => (hash >>> 0) - ((hashes[row - 1] ?? 0) >>> 0))),
    steps: pack(Array.from(steps, step => (step < 0 ? -2 * step - 1 : 2 * step)))
  }
}

function packNumbers(numbers: readonly number[], letters: number[]): Packed {
  const greatest = numbers.reduce((most, number) => Math.max(most, number), 0)
  let planes = 0
  for (let unit = 1; planes === 0 || unit <= greatest; unit *= 64, planes++) {
    for (const number of numbers) letters.push(Math.floor(number / unit) % 64)
    while (letters.length % 4 > 0) letters.push(0)
  }
  return [numbers.length, planes]
}
