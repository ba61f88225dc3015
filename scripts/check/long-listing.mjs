// A listing of any length, of papers that nobody wrote: the same length gives the same text.
import {createWriteStream} from 'node:fs'
import {Readable} from 'node:stream'
import {pipeline} from 'node:stream/promises'

const doings = ['Counting', 'Pruning', 'Sorting', 'Watching', 'Weighing', 'Drawing', 'Finding', 'Naming']
const kinds = [
  'Willow',
  'Fern',
  'Kite',
  'Pond',
  'Moss',
  'Heron',
  'Pebble',
  'Lantern',
  'Acorn',
  'Ferry',
  'Drum'
]
const times = ['at Dawn', 'in Low Wind', 'after Rain', 'by Moonlight', 'under Ice', 'in Late Autumn']

/** @param {number} index */
function paper(index) {
  const pick = (/** @type {readonly string[]} */ words, step = 1) =>
    words[Math.floor(index / step) % words.length]
  const [doing, kind, time] = [pick(doings), pick(kinds, 3), pick(times, 7)]
  const name = `${kind}${doing?.slice(0, 3)}${index % 9973}`
  const title = `${name}: ${doing} ${kind}s ${time}, Part ${index}`
  const abstract =
    `We propose ${name}, a method for ${doing?.toLowerCase()} ${kind?.toLowerCase()}s ${time} that needs no ladder. ` +
    `On ${kind}Bench it reaches an accuracy of ${60 + (index % 39)}.${index % 10}%, ${1 + (index % 7)}.${index % 9} points over earlier ` +
    `methods, and takes ${2 + (index % 5)}x less time on ${1000 + (index % 8999)} pictures of ${kind?.toLowerCase()}s that were taken in ${1 + (index % 30)} gardens. ` +
    `Code is available at https://github.com/garden-lab/${name.toLowerCase()}.`
  return {title, abstract}
}

/** @type {Readonly<Record<string, (index: number) => string>>} */
const writers = {
  text: index => `${paper(index).title}\n\n${paper(index).abstract}\n\n`,
  ndjson: index => `${JSON.stringify(paper(index))}\n`,
  bibtex: index =>
    `@misc{p${index},\n  title = {${paper(index).title}},\n  abstract = {${paper(index).abstract}}\n}\n`
}

/**
 * The listing in pieces.
 *
 * @param {number} length - About how many characters it has.
 * @param {string} format - `text`, `ndjson` or `bibtex`.
 */
export function* longListing(length, format = 'text') {
  const write = writers[format]
  if (!write) throw new TypeError(`format: expected one of ${Object.keys(writers).join(', ')}`)
  let written = 0
  for (let index = 0; written < length; index++) {
    const text = write(index)
    written += text.length
    yield text
  }
}

/**
 * Writes the listing to a file.
 *
 * @param {string} file
 * @param {number} length
 * @param {string} [format]
 */
export async function writeLongListing(file, length, format) {
  await pipeline(Readable.from(longListing(length, format)), createWriteStream(file))
}

const [file, length, format] = process.argv.slice(2)
if (process.argv[1] === import.meta.filename && file) await writeLongListing(file, Number(length), format)
