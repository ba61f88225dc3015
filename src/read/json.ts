import {VFile} from 'vfile'
import type {Listing} from '../tree/types.js'
import {listingOf} from './entries.js'
import type {Reader, ReadOptions} from './reader.js'

export function readJson(_source: string, _options: ReadOptions = {}, file = new VFile()): Listing {
  return listingOf('json', [], file)
}

export const jsonReader: Reader<'json'> = {name: 'json', detect: () => 0, read: readJson}
