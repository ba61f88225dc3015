// Reads what is annotated: cleaned titles and abstracts with the names and metrics that a reader marked in them.
import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {cleanText} from '../../src/clean/index.js'
import {parseListing} from '../../src/index.js'
import {recordId} from '../../src/record/id.js'
import {type GoldPaper, type WrittenPaper, withRanges} from './gold.js'
import {parseMarks} from './marks.js'
import {heldOutOf} from './split.mjs'

/** A paper with what is annotated of it. */
export interface Annotated {
  readonly gold: GoldPaper
  readonly title: string
  readonly abstract: string | null
  /** Kept to judge by: nothing is learned from it. */
  readonly heldOut: boolean
  /** Of what listing it is. */
  readonly listing: string
  /** Names alone are marked in it: its numbers teach nothing. */
  readonly namesOnly: boolean
}

/** One spelling for all spellings of a name, as the scorer has it. */
export const goldKey = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\\?times|×/g, 'x')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/\^/g, '')
    .replace(/[²³]/g, char => (char === '²' ? '2' : '3'))
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .replace(/(?<=.{4})s$/, '')

const MARKS = 'data/annotations'

/**
 * All that is annotated: the listing `mixed`, from which some papers are kept, those papers of other listings that
 * data/annotations marks, and the invented ones.
 *
 * @param shared - Folder with `listings` and `eval/gold`.
 * @param invented - How often each invented paper is given, so that it weighs as many of the others.
 */
export function readAnnotated(shared: string, invented = 1): Annotated[] {
  const marked = readdirSync(MARKS).filter(file => file.endsWith('.txt'))
  return [
    ...readGold(shared, 'mixed'),
    ...marked.sort().flatMap(file => readMarked(shared, path.basename(file, '.txt'))),
    ...Array.from({length: invented}, readInvented).flat()
  ]
}

/** Papers that were written to teach what papers of a listing hardly show; the marks name each by its title. */
export function readInvented(): Annotated[] {
  const folder = path.join(MARKS, 'invented')
  const marks = parseMarks(readFileSync(path.join(folder, 'marks.txt'), 'utf8'))
  return textsOf(path.join(folder, 'papers.ndjson')).map(text => {
    const gold = marks.get(text.title)
    if (!gold) throw new Error(`${folder}/marks.txt: nothing is said of ${text.title}`)
    return {gold, ...text, heldOut: false, listing: 'invented', namesOnly: true}
  })
}

export const textsOf = (listing: string) =>
  parseListing(readFileSync(listing), {extract: {fields: []}}).papers.map(paper => ({
    title: paper.title,
    abstract: paper.abstract ?? null,
    arxiv: paper.identifiers?.arxiv
  }))

const idOf = ({title}: {readonly title: string}) => recordId(cleanText(title).value, {})

function readGold(shared: string, name: string): Annotated[] {
  const written: ReadonlyArray<WrittenPaper & {readonly title: string}> = JSON.parse(
    readFileSync(path.join(shared, 'eval/gold', `${name}.json`), 'utf8')
  )
  const gold = written.map(withRanges)
  const byTitle = new Map<string, ReturnType<typeof textsOf>[number]>()
  for (const paper of textsOf(path.join(shared, 'listings', `${name}.txt`)))
    if (!byTitle.has(goldKey(paper.title))) byTitle.set(goldKey(paper.title), paper)
  const heldOut = heldOutOf(gold.map(idOf))
  return gold.flatMap(paper => {
    const text = byTitle.get(goldKey(paper.title))
    return text
      ? [{gold: paper, ...text, heldOut: heldOut.has(idOf(paper)), listing: name, namesOnly: false}]
      : []
  })
}

function readMarked(shared: string, name: string): Annotated[] {
  const marks = parseMarks(readFileSync(path.join(MARKS, `${name}.txt`), 'utf8'))
  const byId = new Map(
    textsOf(path.join(shared, 'listings', `${name}.json`)).map(text => [text.arxiv, text] as const)
  )
  return [...marks].map(([id, gold]) => {
    const text = byId.get(id)
    if (!text) throw new Error(`${MARKS}/${name}.txt: ${id} is no paper of the listing`)
    return {gold, ...text, heldOut: false, listing: name, namesOnly: false}
  })
}
