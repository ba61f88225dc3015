// npm run eval:marks [-- SHARED_DIR]
//
// Compares the marks of data/annotations/blind, made without seeing how the same papers had been annotated before, with
// that annotation, by SHARED_DIR/eval/score.mjs: with that of the listing `mixed`, with the marks that models are learned
// from, and with those that judge them. What the second reader leaves open is left out.
import {readFileSync} from 'node:fs'
import path from 'node:path'
import {type GoldPaper, type WrittenPaper, withRanges} from './gold.js'
import {parseMarks} from './marks.js'
import {NAMES_AND_METRICS, score} from './score.js'

const shared = process.argv.slice(2).find(argument => !argument.startsWith('--')) ?? '../shared'
const MARKS = 'data/annotations'
const POOLS = ['arxiv-pool', 'older-pool']

const certain = <Item extends {readonly optional?: boolean}>(items: readonly Item[]) =>
  items.filter(({optional}) => !optional)

const marksIn = (file: string) => parseMarks(readFileSync(path.join(MARKS, `${file}.txt`), 'utf8'))

/** The annotation of the listing `mixed`, by the id of each paper. */
function mixed(): Map<string, GoldPaper> {
  const papers: ReadonlyArray<WrittenPaper & {readonly src: string}> = JSON.parse(
    readFileSync(path.join(shared, 'eval/gold/mixed.json'), 'utf8')
  )
  return new Map(papers.map(paper => [paper.src.replace(/v\d+$/, ''), withRanges(paper)]))
}

function compare(
  title: string,
  first: ReadonlyMap<string, GoldPaper>,
  second: ReadonlyMap<string, GoldPaper>
) {
  const papers = [...second].flatMap(([id, marked]) => {
    const gold = first.get(id)
    if (!gold) return []
    const found = {
      datasets: certain(marked.datasets),
      methods: certain(marked.methods),
      metrics: certain(marked.metrics)
    }
    return [{title: id, gold: {...gold, links: []}, found}]
  })
  console.log(`\n## blind marks of ${papers.length} papers ${title}`)
  console.log(score(shared, papers, NAMES_AND_METRICS))
}

compare('of mixed', mixed(), marksIn('blind/mixed'))
const second = new Map(POOLS.flatMap(pool => [...marksIn(`blind/${pool}`)]))
compare('that are learned from', new Map(POOLS.flatMap(pool => [...marksIn(pool)])), second)
compare('that judge', new Map(POOLS.flatMap(pool => [...marksIn(`judged/${pool}`)])), second)
