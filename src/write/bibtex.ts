import * as z from 'zod'
import {harmlessLine} from '../clean/harmless.js'
import type {PaperRecord} from '../record/types.js'
import {KeyMaker} from './bibliography/keys.js'
import {latexOf, latexTitle, verbatimOf} from './bibliography/latex.js'
import {suffixOf, type Work, workOf} from './bibliography/work.js'
import type {StreamingFormat} from './format.js'

const options = z.strictObject({
  latex: z
    .boolean('expected true or false')
    .default(false)
    .describe('Whether accents and symbols become LaTeX macros instead of Unicode'),
  abstracts: z.boolean('expected true or false').default(true).describe('Whether abstracts are written')
})

/** Options of the `bibtex` and `biblatex` formats. */
export interface BibtexOptions {
  /** Whether accents and symbols become LaTeX macros; characters without a macro stay. Default false. */
  readonly latex?: boolean | undefined
  /** Whether abstracts are written. Default true. */
  readonly abstracts?: boolean | undefined
}

type Settings = z.output<typeof options>

/** How one of the two writes an entry. */
interface Dialect {
  readonly types: Readonly<Record<Work['kind'], string>>
  /** Fields between authors and abstract; those without a value are left out. */
  readonly fields: (paper: PaperRecord, work: Work) => Readonly<Record<string, string | undefined>>
}

/**
 * [BibTeX](https://ctan.org/pkg/bibtex) with [arXiv's fields](https://info.arxiv.org/help/hypertex/bibstyles/):
 * `eprint`, `archivePrefix`, `primaryClass`. What a paper's text holds cannot end an entry: every brace and
 * backslash of it is a macro. Control characters and unpaired surrogates are U+FFFD.
 */
export const bibtex: StreamingFormat<string, typeof options> = {
  extension: 'bib',
  mediaType: 'application/x-bibtex',
  options,
  ...entries({
    types: {article: 'article', conference: 'inproceedings', preprint: 'misc'},
    fields: (paper, {kind, date: [year, month, day], ...work}) => ({
      [kind === 'conference' ? 'booktitle' : 'journal']: work.container,
      volume: work.volume,
      number: work.issue,
      pages: work.pages,
      publisher: work.publisher,
      year: year?.toString(),
      month: months[(month ?? 0) - 1],
      day: day?.toString(),
      eprint: work.arxiv,
      archivePrefix: work.arxiv && 'arXiv',
      primaryClass: arxivClassOf(paper),
      ...others(paper, work)
    })
  })
}

/** [BibLaTeX](https://ctan.org/pkg/biblatex): as `bibtex`, with `@online`, `date`, `eprinttype` and `eprintclass`. */
export const biblatex: StreamingFormat<string, typeof options> = {
  extension: 'bib',
  mediaType: 'application/x-biblatex',
  options,
  ...entries({
    types: {article: 'article', conference: 'inproceedings', preprint: 'online'},
    fields: (paper, {kind, date, ...work}) => ({
      [kind === 'conference' ? 'booktitle' : 'journaltitle']: work.container,
      volume: work.volume,
      number: work.issue,
      pages: work.pages,
      publisher: work.publisher,
      date: date.map(part => String(part).padStart(2, '0')).join('-'),
      eprint: work.arxiv,
      eprinttype: work.arxiv && 'arxiv',
      eprintclass: arxivClassOf(paper),
      ...others(paper, work)
    })
  })
}

/** A class of arXiv, such as cs.LG. */
const arxivClass = /^[a-z-]{2,8}(?:\.[A-Za-z-]{2,12})?$/

/** The first subject of a paper of arXiv is its class. */
function arxivClassOf({identifiers, subjects: [first]}: PaperRecord): string | undefined {
  return identifiers.arxiv && first && arxivClass.test(first) ? first : undefined
}

/** What both write alike. */
function others(
  paper: PaperRecord,
  {doi, url}: Pick<Work, 'doi' | 'url'>
): Readonly<Record<string, string | undefined>> {
  const {isbn, pubmed, pmc} = paper.identifiers
  const keywords = paper.subjects.slice(arxivClassOf(paper) === undefined ? 0 : 1)
  // Where a comma is part of a keyword, semicolons part them, also a single one from nothing.
  const parts = keywords.some(keyword => keyword.includes(','))
  return {
    doi,
    isbn,
    pmid: pubmed,
    pmcid: pmc,
    url,
    keywords: keywords.join(parts ? '; ' : ', ') + (parts ? ';' : '')
  }
}

function entries(dialect: Dialect) {
  return {
    write(papers: readonly PaperRecord[], settings: Settings): string {
      const keys = new KeyMaker()
      return papers.map(paper => entryOf(paper, keys, settings, dialect)).join('\n')
    },

    async *stream(papers: AsyncIterable<PaperRecord>, settings: Settings): AsyncGenerator<string, void> {
      const keys = new KeyMaker()
      let between = ''
      for await (const paper of papers) {
        yield between + entryOf(paper, keys, settings, dialect)
        between = '\n'
      }
    }
  }
}

function entryOf(paper: PaperRecord, keys: KeyMaker, {latex, abstracts}: Settings, dialect: Dialect): string {
  const work = workOf(paper)
  const text = (value: string) => latexOf(harmlessLine(value), latex)
  const others = Object.entries(dialect.fields(paper, work)).map(([name, value = '']) => [
    name,
    verbatim.has(name) ? verbatimOf(value) : text(value)
  ])
  const names = paper.authors.map(author => nameOf(author, text)).filter(name => name !== '{}')
  const fields = [
    ['title', latexTitle(harmlessLine(paper.title), latex, protectedWords(paper))],
    ['author', names.join(' and ')],
    ...others,
    ['abstract', abstracts ? paragraphs(paper.abstract ?? '', text) : '']
  ]
  const lines = fields
    .filter(([, value]) => value !== '')
    .map(([name = '', value]) => `  ${name} = ${name === 'month' ? value : `{${value}}`}`)
  return `@${dialect.types[work.kind]}{${keys.keyOf(paper, work.date[0])},\n${lines.join(',\n')}\n}\n`
}

/** Paragraphs apart by an empty line; none may begin like an entry. */
function paragraphs(abstract: string, text: (value: string) => string): string {
  return abstract
    .split(/\n{2,}/)
    .map(text)
    .filter(paragraph => paragraph !== '')
    .map(paragraph => paragraph.replace(/^@/, '{}@'))
    .join('\n\n')
}

/** Words that the braces of another bibliography protected in the title. */
function protectedWords({extra}: PaperRecord): ReadonlySet<string> {
  return new Set(extra.protectedWords?.split('; '))
}

/** Strings that every style of BibTeX defines. */
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** Fields whose values are no LaTeX. */
const verbatim = new Set(['eprint', 'doi', 'url', 'isbn', 'pmid', 'pmcid'])

/** `Family, Given` or `Family, Jr., Given`; in braces where the name is no person's or BibTeX would part it wrongly. */
function nameOf(author: PaperRecord['authors'][number], text: (value: string) => string): string {
  const {name, given = '', family = ''} = author
  const parts = [family, suffixOf(author), given].map(part => {
    const latex = text(part)
    return /,|(?:^|\s)and(?:\s|$)/i.test(latex) ? `{${latex}}` : latex
  })
  const [last, suffix, first] = parts
  return last && first ? [last, ...(suffix ? [suffix] : []), first].join(', ') : `{${text(name)}}`
}
