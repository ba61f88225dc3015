import {VFile} from 'vfile'
import type {Listing} from '../tree/types.js'
import {listingOf} from './entries.js'
import type {Reader, ReadOptions} from './reader.js'

export function readArxivDigest(_source: string, _options: ReadOptions = {}, file = new VFile()): Listing {
  return listingOf('arxiv-digest', [], file)
}

export const arxivDigestReader: Reader<'arxiv-digest'> = {
  name: 'arxiv-digest',
  detect: () => 0,
  read: readArxivDigest
}
