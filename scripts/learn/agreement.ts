// npm run eval:marks [-- SHARED_DIR]
//
// Compares the marks of data/annotations/blind, made without seeing the annotation of the same papers, with that
// annotation, by SHARED_DIR/eval/score.mjs. What the marks leave open is left out; links are not marked.
import {readFileSync} from 'node:fs'
import path from 'node:path'
import type {GoldPaper} from './gold.js'
import {parseMarks} from './marks.js'
import {NAMES_AND_METRICS, score} from './score.js'

const shared = process.argv.slice(2).find(argument => !argument.startsWith('--')) ?? '../shared'
const annotated: ReadonlyArray<GoldPaper & {readonly src: string; readonly title: string}> = JSON.parse(
  readFileSync(path.join(shared, 'eval/gold/mixed.json'), 'utf8')
)
const marks = parseMarks(readFileSync('data/annotations/blind/mixed.txt', 'utf8'))
const certain = <Item extends {readonly optional?: boolean}>(items: readonly Item[]) =>
  items.filter(({optional}) => !optional)

const papers = annotated.flatMap(gold => {
  const marked = marks.get(gold.src.replace(/v\d+$/, ''))
  if (!marked) return []
  const found = {
    datasets: certain(marked.datasets),
    methods: certain(marked.methods),
    metrics: certain(marked.metrics)
  }
  return [{title: gold.title, gold, found}]
})

console.log(`\n## blind marks of ${papers.length} papers of mixed`)
console.log(score(shared, papers, NAMES_AND_METRICS))
