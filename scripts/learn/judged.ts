// npm run eval:judged [-- SHARED_DIR] [--misses] [--thresholds]
//
// Parses the papers of data/annotations/judged, which were drawn at random before anything was learned from their
// listings, and compares their records with their marks, by SHARED_DIR/eval/score.mjs. Nothing is learned from them, and
// their misses are not read while rules and features are made. --thresholds prints the table of docs/quality.md, too:
// precision and recall of what is said with so much confidence.
import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {parseArgs} from 'node:util'
import {type ExtractOptions, extractAll} from '../../src/extract/index.js'
import type {PaperText} from '../../src/tree/entities.js'
import {textsOf} from './annotated.js'
import type {GoldPaper} from './gold.js'
import {parseMarks} from './marks.js'
import {type Scored, score} from './score.js'

const {values: flags, positionals} = parseArgs({
  allowPositionals: true,
  options: {misses: {type: 'boolean', default: false}, thresholds: {type: 'boolean', default: false}}
})
const shared = positionals[0] ?? '../shared'
const JUDGED = 'data/annotations/judged'
const THRESHOLDS = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95]

for (const file of readdirSync(JUDGED).sort()) {
  const name = path.basename(file, '.txt')
  const marks = parseMarks(readFileSync(path.join(JUDGED, file), 'utf8'))
  const papers = textsOf(path.join(shared, 'listings', `${name}.json`)).flatMap(
    ({title, abstract, arxiv = ''}) => {
      const gold = marks.get(arxiv)
      return gold ? [{title, abstract: abstract ?? '', gold}] : []
    }
  )
  if (papers.length !== marks.size) throw new Error(`${JUDGED}/${file}: papers that are not in the listing`)
  console.log(`\n## ${papers.length} papers of ${name}, drawn at random, that nothing was learned from`)
  console.log(
    score(
      shared,
      papers.map(paper => find(paper)),
      /./,
      flags.misses ? ['--misses'] : []
    )
  )
  if (flags.thresholds) console.log(thresholdTable(papers))
}

interface Judged extends PaperText {
  readonly gold: GoldPaper
}

function find(paper: Judged, options: ExtractOptions = {}): Scored {
  return {title: paper.title, gold: paper.gold, found: extractAll(paper, options)}
}

/** Precision and recall by the option `threshold`, and of values with their name by their `nameConfidence`. */
function thresholdTable(papers: readonly Judged[]): string {
  const rows = [undefined, ...THRESHOLDS].map(threshold => {
    const found = papers.map(paper => find(paper, {threshold}))
    const named = papers.map(paper => withSureNames(find(paper), threshold ?? 0))
    const cells = [
      ...['datasets', 'methods', 'metrics'].map(what => precisionAndRecall(found, what)),
      precisionAndRecall(named, 'metrics, named')
    ]
    return `| ${[threshold ?? 'none', ...cells].join(' | ')} |`
  })
  return [
    '',
    '| threshold | datasets | methods | values | values with their name, by `nameConfidence` |',
    '| --- | --- | --- | --- | --- |',
    ...rows
  ].join('\n')
}

function withSureNames(scored: Scored, least: number): Scored {
  const metrics = scored.found.metrics.filter(({nameConfidence = 1}) => nameConfidence >= least)
  return {...scored, found: {...scored.found, metrics}}
}

function precisionAndRecall(papers: readonly Scored[], what: string): string {
  const scores: Record<string, {precision: number; recall: number}> = JSON.parse(
    score(shared, papers, /./, ['--json'])
  )
  const {precision = 0, recall = 0} = scores[what] ?? {}
  return `${precision.toFixed(3)}, ${recall.toFixed(3)}`
}
