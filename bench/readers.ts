import {Buffer} from 'node:buffer'
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {plugins} from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import {parse as parseBibtex} from '@retorquere/bibtex-parser'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {gfmTableFromMarkdown} from 'mdast-util-gfm-table'
import {gfmTable} from 'micromark-extension-gfm-table'
import Papa from 'papaparse'
import {type PaperRecord, parseListing, serialize} from '../src/index.js'
import {readBibliography, readJson, readMarkdown, readTable, readXml} from '../src/read/index.js'
import {beginning} from './listing.js'
import {type Stages, time} from './time.js'

const escaped = (value: string) => value.replace(/[&<>]/g, character => `&#${character.charCodeAt(0)};`)
const pubmed = (paper: PaperRecord) =>
  `<PubmedArticle><MedlineCitation><PMID>1</PMID><Article><ArticleTitle>${escaped(paper.title)}</ArticleTitle>` +
  `<Abstract><AbstractText>${escaped(paper.abstract ?? '')}</AbstractText></Abstract></Article></MedlineCitation></PubmedArticle>`

/** The same papers in each format. */
function exportsOf(papers: readonly PaperRecord[]) {
  return {
    BibTeX: serialize(papers, 'bibtex'),
    RIS: serialize(papers, 'ris'),
    'CSL-JSON': serialize(papers, 'csl-json'),
    JSON: JSON.stringify(papers.map(({title, abstract, authors}) => ({title, abstract, authors}))),
    CSV: Papa.unparse(
      papers.map(({title, abstract}) => ({Title: title, Abstract: abstract, Authors: 'Example, A.'}))
    ),
    PubMed: `<PubmedArticleSet>\n${papers.map(pubmed).join('\n')}\n</PubmedArticleSet>`
  }
}

const READERS: Readonly<Record<keyof ReturnType<typeof exportsOf>, (source: string) => Stages>> = {
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

/**
 * Times the reader of Markdown beside a parser of Markdown alone, on all lists there are; and the readers of exports beside
 * other readers of the same, on papers of the listing in each format.
 */
export function benchReaders(): void {
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

  const {papers} = parseListing(beginning(200_000))
  for (const [name, source] of Object.entries(exportsOf(papers))) {
    const size = Buffer.byteLength(source)
    console.log(`\n${papers.length} papers in ${name}, ${(size / 1e6).toFixed(2)} MB`)
    const stages = READERS[name as keyof typeof READERS](source)
    time(stages, size)
  }
}
