import {existsSync, readFileSync} from 'node:fs'

/** Real listings where there are some, else the fixture. */
const LISTINGS = [
  '../shared/listings/mixed.txt',
  '../shared/listings/hf-trending-mar-11.txt',
  'fixtures/text/trending.txt'
]

export const listing = LISTINGS.find(existsSync) ?? ''
export const text = readFileSync(listing, 'utf8')

/** The beginning of the listing up to a line end. */
export function beginning(longest: number): string {
  return text.length > longest ? text.slice(0, text.lastIndexOf('\n', longest)) : text
}
