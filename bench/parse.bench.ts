import {existsSync, readFileSync} from 'node:fs'
import nlp from 'compromise'
import {bench, describe} from 'vitest'
import {cleanListing} from '../src/clean/index.js'
import {extractListing} from '../src/extract/index.js'
import {parseListing} from '../src/index.js'
import {readText} from '../src/read/index.js'

/** The same text for every stage and for compromise: real where there is some, else the fixture. */
const path =
  ['../shared/listings/hf-trending-mar-11.txt', 'fixtures/text/trending.txt'].find(existsSync) ?? ''
const text = readFileSync(path, 'utf8')
const cleaned = () => {
  const tree = readText(text)
  cleanListing(tree)
  return tree
}

describe(`${text.length} characters of ${path}`, () => {
  bench('paperglean: read', () => void readText(text))
  bench('paperglean: read and clean', () => void cleaned())
  bench('paperglean: read, clean and extract', () => extractListing(cleaned()))
  bench('paperglean: parseListing, to validated records', () => void parseListing(text))
  bench('compromise: tag the same text', () => void nlp(text).terms().length, {iterations: 3, time: 0})
})
