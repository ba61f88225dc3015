// npm run eval:judged [-- SHARED_DIR] [--misses]
//
// Parses the papers of data/annotations/judged, which were drawn at random before anything was learned from their
// listings, and compares their records with their marks, by SHARED_DIR/eval/score.mjs. Nothing is learned from them, and
// their misses are not read while rules and features are made.
import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {parseArgs} from 'node:util'
import {extractAll} from '../../src/extract/index.js'
import {textsOf} from './annotated.js'
import {parseMarks} from './marks.js'
import {score} from './score.js'

const {values: flags, positionals} = parseArgs({
  allowPositionals: true,
  options: {misses: {type: 'boolean', default: false}}
})
const shared = positionals[0] ?? '../shared'
const JUDGED = 'data/annotations/judged'

for (const file of readdirSync(JUDGED).sort()) {
  const name = path.basename(file, '.txt')
  const marks = parseMarks(readFileSync(path.join(JUDGED, file), 'utf8'))
  const papers = textsOf(path.join(shared, 'listings', `${name}.json`)).flatMap(
    ({title, abstract, arxiv = ''}) => {
      const gold = marks.get(arxiv)
      return gold ? [{title, gold, found: extractAll({title, abstract: abstract ?? ''})}] : []
    }
  )
  if (papers.length !== marks.size) throw new Error(`${JUDGED}/${file}: papers that are not in the listing`)
  console.log(`\n## ${papers.length} papers of ${name}, drawn at random, that nothing was learned from`)
  console.log(score(shared, papers, /./, flags.misses ? ['--misses'] : []))
}
