// Scores datasets, methods and metrics by the one scorer, SHARED_DIR/eval/score.mjs. Links are no part of it.
import {execFileSync} from 'node:child_process'
import {mkdirSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import type {Dataset, Method, Metric} from '../../src/tree/entities.js'
import type {GoldPaper} from './gold.js'

/** What is scored of a paper. */
interface Found {
  readonly datasets: readonly Pick<Dataset, 'name'>[]
  readonly methods: readonly Pick<Method, 'name'>[]
  readonly metrics: ReadonlyArray<Pick<Metric, 'name' | 'value' | 'unit' | 'nameConfidence'>>
}

/** A paper with what was found in it and what is annotated. */
export interface Scored {
  readonly title: string
  readonly found: Found
  readonly gold: GoldPaper
}

/**
 * Scores what was found.
 *
 * @param shared - The folder with the scorer.
 * @param papers - The papers.
 * @param lines - Which lines of the scorer are given.
 * @param flags - For the scorer: `--misses`.
 */
export function score(
  shared: string,
  papers: readonly Scored[],
  lines: RegExp,
  flags: readonly string[] = []
): string {
  mkdirSync('.eval', {recursive: true})
  const [annotation, records] = ['.eval/scored-gold.json', '.eval/scored-records.json']
  writeFileSync(
    annotation,
    JSON.stringify(papers.map(({gold, title}, index) => ({links: [], ...gold, title, id: String(index)})))
  )
  writeFileSync(records, JSON.stringify(papers.map(({title, found}) => ({title, ...found}))))
  return execFileSync('node', [path.join(shared, 'eval/score.mjs'), annotation, records, ...flags], {
    encoding: 'utf8',
    maxBuffer: 1e9
  })
    .split('\n')
    .filter(line => lines.test(line))
    .join('\n')
}

/** The lines of names and metrics. */
export const NAMES_AND_METRICS = /^(?:perfect|dataset|method|proposed|metric|one entry)|(?:wrong|missed)/
