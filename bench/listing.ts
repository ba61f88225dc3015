import {existsSync, readFileSync} from 'node:fs'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import {ordinaryListings} from '../scripts/check/hostile/ordinary.js'
import {longListing} from '../scripts/check/long-listing.mjs'
import {type PaperRecord, parseListing} from '../src/index.js'

/** Real listings where there are some, else invented ones. */
const PAGES = ['../shared/listings/mixed.txt', '../shared/listings/hf-trending-mar-11.txt']
const PAPERS = '../shared/listings/arxiv-2025-10.json'
const PAPER_COUNT = 200

const page = PAGES.find(existsSync)

export const listing = page?.replace('../shared/listings/', '') ?? 'invented papers'
export const text = page ? readFileSync(page, 'utf8') : [...longListing(1_500_000)].join('')

/** The beginning of the listing up to a line end. */
export function beginning(longest: number): string {
  return text.length > longest ? text.slice(0, text.lastIndexOf('\n', longest)) : text
}

/** Papers with authors, identifiers and what they name. */
export function somePapers(): PaperRecord[] {
  const source = existsSync(PAPERS) ? readFileSync(PAPERS, 'utf8') : (ordinaryListings.json?.(500_000) ?? '')
  const {papers} = parseListing(source, {tree: false})
  return papers.slice(0, PAPER_COUNT)
}

/** Titles and abstracts alone. */
export function plainText(papers: readonly PaperRecord[]): string {
  return papers.map(({title, abstract = ''}) => `${title}\n\n${abstract}\n\n`).join('')
}

/** What the speed of all is compared with. */
export const WINK = 'wink-nlp'
const wink = winkNLP(model)

/** Runs the whole pipeline of wink-nlp. */
export function runWink(source: string): number {
  return wink.readDoc(source).tokens().length()
}
