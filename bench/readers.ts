import {Buffer} from 'node:buffer'
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {visit} from 'unist-util-visit'
import {readers} from '../src/index.js'
import {readMarkdown} from '../src/read/index.js'
import type {Listing} from '../src/tree/index.js'
import {plainText, runWink, somePapers, WINK} from './listing.js'
import {others} from './others.js'
import {sources} from './sources.js'
import {megabytes, type Table} from './table.js'
import {type Stage, timed} from './time.js'

const MOST_LISTS = 12

/**
 * Times each reader on the same papers in each of its formats, beside other readers of that format; and the reader of
 * Markdown on lists that people keep.
 */
export function* benchReaders(): Iterable<Table> {
  const papers = somePapers()
  const stages: Record<string, Stage> = {}
  for (const reader of readers)
    for (const [format, write] of Object.entries(sources[reader.name])) {
      const source = write(papers)
      const bytes = Buffer.byteLength(source)
      const found = countPapers(reader.read(source))
      if (found !== papers.length) throw new Error(`${format}: read ${found} papers of ${papers.length}`)
      stages[format] = {run: () => reader.read(source), bytes}
      for (const [name, read] of Object.entries(others[format] ?? {}))
        stages[`${format} by ${name}`] = {run: () => read(source), bytes}
    }
  const text = plainText(papers)
  yield timed(
    `Readers, to the tree, on ${papers.length} papers in each format`,
    {...stages, [WINK]: () => runWink(text)},
    Buffer.byteLength(text),
    WINK
  )
  yield markdownLists()
}

function markdownLists(): Table {
  const folder = ['../shared/listings/markdown', 'fixtures/markdown'].find(existsSync) ?? ''
  const lists = readdirSync(folder)
    .filter(name => name.endsWith('.md'))
    .slice(0, MOST_LISTS)
    .map(name => readFileSync(path.join(folder, name), 'utf8'))
  const bytes = lists.reduce((sum, list) => sum + Buffer.byteLength(list), 0)
  const byOthers = Object.entries(others.Markdown ?? {}).map(
    ([name, read]) => [name, () => lists.map(read)] as const
  )
  return timed(
    `${lists.length} lists in Markdown (${megabytes(bytes)})`,
    {
      'read Markdown': () => lists.map(list => readMarkdown(list)),
      ...Object.fromEntries(byOthers),
      [WINK]: () => lists.map(runWink)
    },
    bytes,
    WINK
  )
}

function countPapers(tree: Listing): number {
  let papers = 0
  visit(tree, 'paper', () => {
    papers++
  })
  return papers
}
