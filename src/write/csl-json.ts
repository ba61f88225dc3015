import * as z from 'zod'
import type {PaperRecord} from '../record/types.js'
import {KeyMaker} from './bibliography/keys.js'
import {suffixOf, workOf} from './bibliography/work.js'
import type {StreamingFormat} from './format.js'
import {jsonArray} from './json-array.js'

const options = z.strictObject({})

/** Options of the `csl-json` format: it has none. */
export type CslJsonOptions = Readonly<Record<string, never>>

/**
 * [CSL-JSON](https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html), for citation processors such as
 * pandoc and Zotero.
 */
export const cslJson: StreamingFormat<string, typeof options> = {
  extension: 'csl.json',
  mediaType: 'application/vnd.citationstyles.csl+json',
  options,
  ...jsonArray(() => {
    const keys = new KeyMaker()
    return paper => itemOf(paper, keys)
  })
}

const types = {article: 'article-journal', conference: 'paper-conference', preprint: 'article'}

function itemOf(paper: PaperRecord, keys: KeyMaker): object {
  const {kind, date, arxiv, doi, url, ...work} = workOf(paper)
  return {
    id: keys.keyOf(paper, date[0]),
    type: types[kind],
    title: paper.title,
    author: paper.authors.map(nameOf),
    issued: date.length > 0 ? {'date-parts': [date]} : undefined,
    'container-title': work.container,
    volume: work.volume,
    issue: work.issue,
    page: work.pages,
    publisher: work.publisher ?? (arxiv && 'arXiv'),
    archive: arxiv && 'arXiv',
    number: arxiv && `arXiv:${arxiv}`,
    DOI: doi,
    PMID: paper.identifiers.pubmed,
    PMCID: paper.identifiers.pmc,
    ISBN: paper.identifiers.isbn,
    URL: url,
    keyword: paper.subjects.length > 0 ? keywordsOf(paper.subjects) : undefined,
    abstract: paper.abstract ?? undefined
  }
}

function nameOf(author: PaperRecord['authors'][number]): object {
  const {name, given, family} = author
  return given && family ? {family, given, suffix: suffixOf(author) || undefined} : {literal: name}
}

/** With commas between or, where one holds a comma, with semicolons. */
function keywordsOf(subjects: readonly string[]): string {
  return subjects.some(subject => subject.includes(',')) ? `${subjects.join('; ')};` : subjects.join(', ')
}
