// Reads annotated listings: cleaned titles and abstracts with the names that the annotation gives them.
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {cleanListing, cleanText} from '../../src/clean/index.js'
import {readText} from '../../src/read/text/text.js'
import {recordId} from '../../src/record/id.js'
import {textOf} from '../../src/tree/text.js'
import {heldOutOf} from '../split.mjs'

export interface GoldName {
  readonly name: string
  readonly mentions: readonly string[]
  readonly optional?: boolean
  readonly role?: 'proposed' | 'used' | 'compared'
}

export interface GoldMetric {
  readonly name: string
  readonly value: number | [number, number] | null
  readonly text: string
  readonly optional?: boolean
}

export interface GoldPaper {
  readonly id: string
  readonly title: string
  readonly datasets: readonly GoldName[]
  readonly methods: readonly GoldName[]
  readonly metrics: readonly GoldMetric[]
}

export interface Annotated {
  readonly gold: GoldPaper
  readonly title: string
  readonly abstract: string | null
  /** Kept to judge by: nothing is learned from it. */
  readonly heldOut: boolean
}

/** One spelling for all spellings of a name, as the scorer has it. */
export const goldKey = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\\?times|×/g, 'x')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/\^/g, '')
    .replace(/[²³]/g, c => (c === '²' ? '2' : '3'))
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .replace(/(?<=.{4})s$/, '')

/**
 * @param shared - Folder with `listings/NAME.txt` and `eval/gold/NAME.json`.
 * @param name - Name of the listing.
 */
export function readAnnotated(shared: string, name: string): Annotated[] {
  const gold: GoldPaper[] = JSON.parse(readFileSync(join(shared, `eval/gold/${name}.json`), 'utf8'))
  const tree = readText(readFileSync(join(shared, `listings/${name}.txt`), 'utf8'))
  cleanListing(tree)
  const papers = tree.children
    .filter(node => node.type === 'paper')
    .map(({children}) => {
      const title = children.find(node => node.type === 'title')
      const abstract = children.find(node => node.type === 'abstract')
      return {title: title ? textOf(title).value : '', abstract: abstract ? textOf(abstract).value : null}
    })
  const byTitle = new Map(papers.map(paper => [goldKey(paper.title), paper]))
  const ids = gold.map(({title}) => recordId(cleanText(title).value, {}))
  const heldOut = heldOutOf(ids)
  return gold.flatMap((paper, index) => {
    const found = byTitle.get(goldKey(paper.title))
    return found ? [{gold: paper, ...found, heldOut: heldOut.has(ids[index])}] : []
  })
}
