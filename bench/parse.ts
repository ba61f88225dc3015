// npm run bench
//
// Times each stage, and two taggers of English, on one text in one process: the beginning of a real listing where
// there is one, else of the fixture. Then the reader of Markdown beside a parser of Markdown alone, on all lists there are; and
// the readers of exports beside other readers of the same, on the papers of the listing in each format.
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {performance} from 'node:perf_hooks'
import {plugins} from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import {parse as parseBibtex} from '@retorquere/bibtex-parser'
import compromise from 'compromise'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {gfmTableFromMarkdown} from 'mdast-util-gfm-table'
import {gfmTable} from 'micromark-extension-gfm-table'
import Papa from 'papaparse'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import {cleanListing} from '../src/clean/index.js'
import {extractListing} from '../src/extract/index.js'
import {type PaperRecord, parseListing, serialize} from '../src/index.js'
import {readBibliography, readJson, readMarkdown, readTable, readText, readXml} from '../src/read/index.js'

const LISTINGS = [
  '../shared/listings/mixed.txt',
  '../shared/listings/hf-trending-mar-11.txt',
  'fixtures/text/trending.txt'
]
/** Characters at most: the taggers need seconds for more. */
const LONGEST = 200_000
/** Every round runs each stage once, so that what else the machine does falls on all alike. */
const ROUNDS = 9
const WARM_UPS = 2

const listing = LISTINGS.find(existsSync) ?? ''
const whole = readFileSync(listing, 'utf8')
const text = whole.length > LONGEST ? whole.slice(0, whole.lastIndexOf('\n', LONGEST)) : whole
const bytes = Buffer.byteLength(text)

const cleaned = () => {
  const tree = readText(text)
  cleanListing(tree)
  return tree
}
const wink = winkNLP(model)

/** What is timed, by its name. */
type Stages = Readonly<Record<string, () => unknown>>

const STAGES: Stages = {
  'paperglean: read': () => readText(text),
  'paperglean: read and clean': () => cleaned(),
  'paperglean: read, clean and extract': () => extractListing(cleaned()),
  'paperglean: parseListing, to validated records': () => parseListing(text),
  'compromise: tag the same text': () => compromise(text).terms().length,
  'wink-nlp: all its pipeline on the same text': () => wink.readDoc(text).tokens().length()
}

/** Runs each stage in turn, and prints the median of its times. */
function time(stages: Stages, bytes: number): void {
  const times = new Map(Object.keys(stages).map(name => [name, [] as number[]]))
  for (let round = -WARM_UPS; round < ROUNDS; round++)
    for (const [name, stage] of Object.entries(stages)) {
      const start = performance.now()
      stage()
      if (round >= 0) times.get(name)?.push((performance.now() - start) / 1e3)
    }
  for (const [name, seconds] of times) {
    const median = seconds.sort((a, b) => a - b)[seconds.length >> 1] ?? Number.NaN
    const speed = (bytes / 1e6 / median).toFixed(2)
    console.log(`${name.padEnd(48)} ${speed.padStart(6)} MB/s ${(1e3 * median).toFixed(0).padStart(6)} ms`)
  }
}

console.log(
  `The first ${(bytes / 1e3).toFixed(0)} kB of ${listing}; medians of ${ROUNDS}, Node.js ${process.version}`
)
time(STAGES, bytes)

const folder = ['../shared/listings/markdown', 'fixtures/markdown'].find(existsSync) ?? ''
const lists = readdirSync(folder)
  .filter(name => name.endsWith('.md'))
  .map(name => readFileSync(path.join(folder, name), 'utf8'))
const size = lists.reduce((sum, list) => sum + Buffer.byteLength(list), 0)
const gfm = {extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()]}

console.log(`\n${lists.length} lists of ${folder}, ${(size / 1e6).toFixed(2)} MB`)
time(
  {
    'paperglean: read Markdown': () => lists.map(list => readMarkdown(list)),
    'mdast-util-from-markdown: parse the same': () => lists.map(list => fromMarkdown(list, gfm))
  },
  size
)

const {papers} = parseListing(text)
const escaped = (value: string) => value.replace(/[&<>]/g, character => `&#${character.charCodeAt(0)};`)
const pubmed = (paper: PaperRecord) =>
  `<PubmedArticle><MedlineCitation><PMID>1</PMID><Article><ArticleTitle>${escaped(paper.title)}</ArticleTitle>` +
  `<Abstract><AbstractText>${escaped(paper.abstract ?? '')}</AbstractText></Abstract></Article></MedlineCitation></PubmedArticle>`

const exports = {
  BibTeX: serialize(papers, 'bibtex'),
  RIS: serialize(papers, 'ris'),
  'CSL-JSON': serialize(papers, 'csl-json'),
  JSON: JSON.stringify(papers.map(({title, abstract, authors}) => ({title, abstract, authors}))),
  CSV: Papa.unparse(
    papers.map(({title, abstract}) => ({Title: title, Abstract: abstract, Authors: 'Example, A.'}))
  ),
  PubMed: `<PubmedArticleSet>\n${papers.map(pubmed).join('\n')}\n</PubmedArticleSet>`
}

const READERS: Readonly<Record<keyof typeof exports, (source: string) => Stages>> = {
  BibTeX: source => ({
    'paperglean: read BibTeX': () => readBibliography(source),
    'citation-js: the same, to CSL': () => plugins.input.chain(source, {forceType: '@bibtex/text'}),
    '@retorquere/bibtex-parser: the same': () => parseBibtex(source)
  }),
  RIS: source => ({
    'paperglean: read RIS': () => readBibliography(source),
    'citation-js: the same, to CSL': () => plugins.input.chain(source, {forceType: '@ris/file'})
  }),
  'CSL-JSON': source => ({'paperglean: read CSL-JSON': () => readBibliography(source)}),
  JSON: source => ({
    'paperglean: read JSON': () => readJson(source),
    'JSON.parse: the same': () => JSON.parse(source)
  }),
  CSV: source => ({
    'paperglean: read CSV': () => readTable(source),
    'papaparse: the same': () => Papa.parse(source, {header: true})
  }),
  PubMed: source => ({'paperglean: read XML of PubMed': () => readXml(source)})
}

for (const [name, source] of Object.entries(exports)) {
  const size = Buffer.byteLength(source)
  console.log(`\n${papers.length} papers in ${name}, ${(size / 1e6).toFixed(2)} MB`)
  const stages = READERS[name as keyof typeof exports](source)
  time(stages, size)
}
