import {VFile} from 'vfile'
import type {Listing} from '../tree/types.js'
import {listingOf} from './entries.js'
import type {Reader, ReadOptions} from './reader.js'

export function readFeed(_source: string, _options: ReadOptions = {}, file = new VFile()): Listing {
  return listingOf('feed', [], file)
}

export const feedReader: Reader<'feed'> = {name: 'feed', detect: () => 0, read: readFeed}
