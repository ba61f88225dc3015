import {VFile} from 'vfile'
import type {Listing} from '../tree/types.js'
import {listingOf} from './entries.js'
import type {Reader, ReadOptions} from './reader.js'

export function readBibliography(_source: string, _options: ReadOptions = {}, file = new VFile()): Listing {
  return listingOf('bibliography', [], file)
}

export const bibliographyReader: Reader<'bibliography'> = {
  name: 'bibliography',
  detect: () => 0,
  read: readBibliography
}
