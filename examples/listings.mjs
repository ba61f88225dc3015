// Writes listings of invented papers for the recipes: node examples/listings.mjs FOLDER [FILES] [PAPERS]. They are the
// papers of a fixture, each numbered, so that no two are the same; the files take turns in five formats.
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {parseListing, serialize} from 'paperglean'

const fixture = fileURLToPath(new URL('../fixtures/text/trending.txt', import.meta.url))
const models = parseListing(readFileSync(fixture, 'utf8')).papers

/** By extension. */
const writers = {
  txt: papers => papers.map(({title, abstract}) => `${title}\n\n${abstract}\n`).join('\n'),
  ndjson: papers => papers.map(paper => `${JSON.stringify(rowOf(paper))}\n`).join(''),
  bib: papers => serialize(papers, 'bibtex'),
  ris: papers => serialize(papers, 'ris'),
  csv: papers => serialize(papers, 'csv', {record: false})
}
const extensions = Object.keys(writers)

/**
 * Writes listings.
 *
 * @param {string} folder
 * @param {number} files
 * @param {number} papers - How many stand in each.
 * @returns {string[]} The files.
 */
export function writeListings(folder, files = 20, papers = 50) {
  mkdirSync(folder, {recursive: true})
  return Array.from({length: files}, (_, file) => {
    const extension = extensions[file % extensions.length]
    const name = path.join(folder, `listing-${String(file).padStart(4, '0')}.${extension}`)
    writeFileSync(
      name,
      writers[extension](Array.from({length: papers}, (_, n) => paperOf(file * papers + n)))
    )
    return name
  })
}

/** @param {number} number */
function paperOf(number) {
  const {title, abstract, source} = models[number % models.length]
  const arxiv = `25${String(1 + Math.floor(number / 99_999)).padStart(2, '0')}.${String((number % 99_999) + 1).padStart(5, '0')}`
  return {
    ...{schemaVersion: 1, id: `arxiv:${arxiv}`, title: `${title}, Part ${number + 1}`, abstract, source},
    ...{authors: [{name: 'Ada Example'}], dates: {published: '2025-03'}, identifiers: {arxiv}, subjects: []},
    ...{links: [], metrics: [], datasets: [], methods: [], extra: {}}
  }
}

/** As the dump of arXiv has it. */
function rowOf({title, abstract, identifiers}) {
  return {id: identifiers.arxiv, authors: 'Ada Example', title, categories: 'cs.LG', abstract}
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder, files, papers] = process.argv.slice(2)
  if (folder === undefined) throw new Error('usage: node examples/listings.mjs FOLDER [FILES] [PAPERS]')
  const written = writeListings(folder, files && Number(files), papers && Number(papers))
  console.log(`${written.length} listings in ${folder}`)
}
