import {VFile} from 'vfile'
import type {Listing} from '../tree/types.js'
import {listingOf} from './entries.js'
import type {Reader, ReadOptions} from './reader.js'

export function readHtml(_source: string, _options: ReadOptions = {}, file = new VFile()): Listing {
  return listingOf('html', [], file)
}

export const htmlReader: Reader<'html'> = {name: 'html', detect: () => 0, read: readHtml}
