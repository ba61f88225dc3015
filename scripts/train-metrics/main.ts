// npm run train:metrics [-- SHARED_DIR] [--misses] [--held-out]
//
// Learns the weights by which numbers are taken for results and get their names, from the annotated papers of
// SHARED_DIR/eval/gold/mixed.json and those of scripts/annotations, and writes them to src/extract/metrics/weights.ts.
// Prints what the models find in papers of `mixed` that they were not learned from: each of ten parts of the papers by
// models of the other nine. With --held-out it learns from all papers but those of scripts/split.json, and judges these
// too; the package ships what all papers teach. With --misses it prints what was missed in the parts. The same papers give the same weights.
import {writeFileSync} from 'node:fs'
import {RADIX} from '../../src/extract/metrics/model.js'
import {learnedFrom} from '../split.mjs'
import {type LabelledPaper, readPapers} from './gold.js'
import {Judge} from './judge.js'
import {learn, modelsOf, type Tables} from './learn.js'

const PARTS = 10

const args = process.argv.slice(2)
const shared = args.find(arg => !arg.startsWith('--')) ?? '../shared'
const all = readPapers(shared)
const isSplit = args.includes('--held-out')
const papers = isSplit ? all.filter(({heldOut}) => !heldOut) : all

crossValidate(papers)
const tables = learn(papers)
writeFileSync('src/extract/metrics/weights.ts', moduleOf(tables))
if (isSplit) {
  const judge = new Judge()
  const models = modelsOf(tables)
  const kept = all.filter(({heldOut}) => heldOut)
  for (const paper of kept) judge.paper(paper, models)
  console.log(`\n## ${kept.length} papers kept\n${judge}`)
}

function crossValidate(papers: readonly LabelledPaper[]): void {
  const judge = new Judge()
  for (let part = 0; part < PARTS; part++) {
    const models = modelsOf(learn(papers.filter((_, index) => index % PARTS !== part)))
    papers.forEach((paper, index) => {
      if (index % PARTS === part && paper.judged) judge.paper(paper, models)
    })
  }
  const judged = papers.filter(paper => paper.judged).length
  console.log(`## ${judged} papers, each by models of the other parts\n${judge}`)
  if (args.includes('--misses')) console.log(judge.misses.join('\n'))
}

/** The module that holds the tables. */
function moduleOf(tables: Tables): string {
  const parts = Object.entries(tables).map(
    ([name, table]) => `export const ${name.toUpperCase()}_WEIGHTS =\n  '${table}'`
  )
  return `// Written by npm run train:metrics: hashes of features and their weights in hundredths of log-odds, in base ${RADIX}.\n// ${learnedFrom(isSplit)}\n${parts.join('\n\n')}\n`
}
