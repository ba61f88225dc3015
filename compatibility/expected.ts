import assert from 'node:assert/strict'

const titles = ['Pruning Willow Trees with Snip', 'Counting Leaves on a Windy Day']

/** What the consumer sees, wherever it runs. */
const seen = {
  titles,
  listed: '2025-03-11',
  value: 91.5,
  dataset: 'CIFAR-10',
  merged: ['arxiv:2503.01234', 'title:counting-leaves-on-a-windy-day-32a8f02d'],
  lines: 3,
  parquet: [...Buffer.from('PAR1')],
  bibtex: '@misc{snip,',
  html: true,
  messages: ['no-paper'],
  refused: ['title'],
  clean: 'α-pruning & counting',
  core: 2,
  links: ['code'],
  tree: titles,
  schema: true
}

/** Compares what the consumer has seen. */
export function expectSeen(found: unknown): void {
  assert.deepEqual(found, seen)
}

/** Compares what `use` has printed. */
export function expectUse(output: string): void {
  expectSeen(JSON.parse(output))
}

/** Compares what `main` has printed. */
export function expectMain(output: string): void {
  assert.deepEqual(JSON.parse(output), {...seen, claim: 'MossNet'})
}

/** Compares what `workers` has printed. */
export function expectWorkers(output: string): void {
  assert.deepEqual(JSON.parse(output), [...titles, ...titles])
}
