import {Buffer} from 'node:buffer'
import compromise from 'compromise'
import {cleanListing} from '../src/clean/index.js'
import {extractListing, extractPapers} from '../src/extract/listing.js'
import {listingRecords, parseListing, serialize} from '../src/index.js'
import {readText} from '../src/read/index.js'
import {beginning, listing, runWink, text, WINK} from './listing.js'
import {megabytes, type Table} from './table.js'
import {timed} from './time.js'

const bytes = Buffer.byteLength(text)
/** compromise needs minutes for more. */
const short = beginning(100_000)

function cleaned() {
  const tree = readText(text)
  cleanListing(tree)
  return tree
}

/** Times each stage alone, the whole way, and two taggers of English, on one listing in one process. */
export function* benchStages(): Iterable<Table> {
  const withData = cleaned()
  extractPapers(withData)
  const withNodes = cleaned()
  extractListing(withNodes)
  const papers = listingRecords(withData)

  yield timed(
    `Stages, on ${listing} (${megabytes(bytes)})`,
    {
      'read: readText': () => readText(text),
      'clean: cleanListing': {
        prepare: () => {
          const tree = readText(text)
          return () => cleanListing(tree)
        }
      },
      'extract: without mention nodes': {
        prepare: () => {
          const tree = cleaned()
          return () => extractPapers(tree)
        }
      },
      'extract: extractListing, with mention nodes': {
        prepare: () => {
          const tree = cleaned()
          return () => extractListing(tree)
        }
      },
      'record: listingRecords, as parseListing calls it': () => listingRecords(withData),
      'record: listingRecords of mention nodes': () => listingRecords(withNodes),
      'ndjson: serialize': () => serialize(papers, 'ndjson'),
      'parseListing, tree: false': () => parseListing(text, {tree: false}),
      parseListing: () => parseListing(text),
      'parseListing and its tree': () => parseListing(text).tree,
      [WINK]: () => runWink(text),
      'compromise: tag the first 100 kB': {
        run: () => compromise(short).terms().length,
        bytes: Buffer.byteLength(short)
      }
    },
    bytes,
    WINK
  )
}
