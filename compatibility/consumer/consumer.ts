import {mergeRecords, parseListing, serialize} from 'paperglean'
import {cleanText} from 'paperglean/clean'
import {createParser, textReader} from 'paperglean/core'
import {extractLinks} from 'paperglean/extract'
import {readText} from 'paperglean/read'
import {recordJsonSchema, safeParseRecord} from 'paperglean/record'
import {textOf} from 'paperglean/tree'
import {bibtex, createSerializer} from 'paperglean/write'

export const page = `Mar 11

Pruning Willow Trees with Snip

We propose Snip, which reaches an accuracy of 91.5% on CIFAR-10. Code is at https://github.com/willow-lab/snip.

Counting Leaves on a Windy Day

We count leaves in the wind and measure how long it takes to count them all, with and without a ladder.
`

const file =
  '@misc{snip, title = {Pruning Willow Trees with Snip}, eprint = {2503.01234}, archivePrefix = {arXiv}}'

/** What somebody does with the package, and what comes of it, as JSON can hold it. */
export function use() {
  const listing = parseListing(page, {year: 2025})
  const [first] = listing.papers
  const merged = mergeRecords([...listing.papers, ...parseListing(file).papers]).papers
  const refused = safeParseRecord({...first, title: 5})
  const nodes = readText(page).children.flatMap(node => (node.type === 'paper' ? node.children : []))
  return {
    titles: listing.papers.map(({title}) => title),
    listed: first?.dates.listed,
    value: first?.metrics[0]?.value,
    dataset: first?.datasets[0]?.name,
    merged: merged.map(({id}) => id),
    lines: serialize(merged, 'ndjson').split('\n').length,
    parquet: [...serialize(merged, 'parquet').slice(0, 4)],
    bibtex: createSerializer({bibtex}).serialize(merged, 'bibtex').split('\n')[0],
    html: serialize(merged, 'html').includes('Counting Leaves on a Windy Day'),
    messages: parseListing('Subscribe').messages.map(({ruleId}) => ruleId),
    refused: refused.success ? [] : refused.error.issues.map(({path}) => path.join('.')),
    clean: cleanText('$\\alpha$-pruning &amp; counting').value,
    core: createParser([textReader])(page).papers.length,
    links: extractLinks('See https://github.com/willow-lab/snip').map(({kind}) => kind),
    tree: nodes.flatMap(node => (node.type === 'title' ? [textOf(node).value] : [])),
    schema: Object.keys(recordJsonSchema().properties ?? {}).includes('metrics')
  }
}
