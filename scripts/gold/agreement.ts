// npm run eval:marks [-- SHARED_DIR]
//
// Compares the marks of scripts/annotations/blind, made without seeing the annotation of the same papers, with that
// annotation, by SHARED_DIR/eval/score.mjs. What the marks leave open is left out; links are not marked.
import {execFileSync} from 'node:child_process'
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {parseMarks} from './marks.js'
import type {GoldPaper} from './types.js'

const shared = process.argv.slice(2).find(argument => !argument.startsWith('--')) ?? '../shared'
const annotated: ReadonlyArray<GoldPaper & {readonly src: string; readonly title: string}> = JSON.parse(
  readFileSync(path.join(shared, 'eval/gold/mixed.json'), 'utf8')
)
const marks = parseMarks(readFileSync('scripts/annotations/blind/mixed.txt', 'utf8'))
const certain = <Item extends {readonly optional?: boolean}>(items: readonly Item[] = []) =>
  items.filter(({optional}) => !optional)

const idOf = ({src}: {readonly src: string}) => src.replace(/v\d+$/, '')
const papers = annotated.filter(paper => marks.has(idOf(paper)))
const records = papers.map(paper => {
  const {datasets, methods, metrics} = marks.get(idOf(paper)) ?? {}
  return {
    title: paper.title,
    datasets: certain(datasets),
    methods: certain(methods),
    metrics: certain(metrics)
  }
})

mkdirSync('.eval', {recursive: true})
writeFileSync('.eval/blind-gold.json', JSON.stringify(papers.map(paper => ({...paper, links: []}))))
writeFileSync('.eval/blind-marks.json', JSON.stringify(records))
const printed = execFileSync(
  'node',
  [path.join(shared, 'eval/score.mjs'), '.eval/blind-gold.json', '.eval/blind-marks.json'],
  {encoding: 'utf8'}
)
console.log(`\n## blind marks of ${papers.length} papers of mixed`)
console.log(
  printed
    .trimEnd()
    .split('\n')
    .filter(line => /^(?:dataset|method|proposed|metric)/.test(line))
    .join('\n')
)
