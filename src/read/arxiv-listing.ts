import {VFile} from 'vfile'
import type {Listing} from '../tree/types.js'
import {listingOf} from './entries.js'
import type {Reader, ReadOptions} from './reader.js'

export function readArxivListing(_source: string, _options: ReadOptions = {}, file = new VFile()): Listing {
  return listingOf('arxiv-listing', [], file)
}

export const arxivListingReader: Reader<'arxiv-listing'> = {
  name: 'arxiv-listing',
  detect: () => 0,
  read: readArxivListing
}
