import {Buffer} from 'node:buffer'
import {type FormatName, serialize, writers} from '../src/index.js'
import {plainText, runWink, somePapers, WINK} from './listing.js'
import {megabytes, type Table} from './table.js'
import {timed} from './time.js'

const about = {name: 'papers', license: 'cc-by-4.0'}
const options: {readonly [Name in FormatName]?: typeof about} = {dataset: about, croissant: about}

/** Times each writer; the size is that of the titles and abstracts, so that one can be compared with another. */
export function* benchWriters(): Iterable<Table> {
  const papers = somePapers()
  const text = plainText(papers)
  const bytes = Buffer.byteLength(text)
  const stages = Object.keys(writers).map(name => {
    const format = name as FormatName
    return [name, () => serialize(papers, format, options[format])] as const
  })
  yield timed(
    `Writers, on ${papers.length} papers, by the size of their titles and abstracts (${megabytes(bytes)})`,
    {...Object.fromEntries(stages), [WINK]: () => runWink(text)},
    bytes,
    WINK
  )
}
