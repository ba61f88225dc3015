import * as z from 'zod'
import {harmlessLine} from '../clean/harmless.js'
import type {PaperRecord} from '../record/schema.js'
import {KeyMaker} from './bibliography/keys.js'
import {latexOf, latexTitle} from './bibliography/latex.js'
import {type Work, workOf} from './bibliography/work.js'
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
 *
 * citation-js is not used for writing: it leaves out characters that it knows no macro for, reads `<i>` in a title
 * as markup, and has no `primaryClass`.
 */
export const bibtex: StreamingFormat<string, typeof options> = {
  extension: 'bib',
  mediaType: 'application/x-bibtex',
  options,
  ...entries({
    types: {article: 'article', conference: 'inproceedings', preprint: 'misc'},
    fields: (paper, {kind, date: [year, month], ...work}) => ({
      [kind === 'conference' ? 'booktitle' : 'journal']: work.container,
      volume: work.volume,
      number: work.issue,
      pages: work.pages,
      publisher: work.publisher,
      year: year?.toString(),
      month: months[(month ?? 0) - 1],
      eprint: work.arxiv,
      archivePrefix: work.arxiv && 'arXiv',
      primaryClass: work.arxiv && paper.subjects[0],
      doi: work.doi,
      url: work.url
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
      eprintclass: work.arxiv && paper.subjects[0],
      doi: work.doi,
      url: work.url
    })
  })
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
    ['title', latexTitle(harmlessLine(paper.title), latex)],
    ['author', names.join(' and ')],
    ...others,
    ['abstract', abstracts ? text(paper.abstract ?? '') : '']
  ]
  const lines = fields
    .filter(([, value]) => value !== '')
    .map(([name = '', value]) => `  ${name} = ${name === 'month' ? value : `{${value}}`}`)
  return `@${dialect.types[work.kind]}{${keys.keyOf(paper, work.date[0])},\n${lines.join(',\n')}\n}\n`
}

/** Strings that every style of BibTeX defines. */
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** Fields whose values are no LaTeX. */
const verbatim = new Set(['eprint', 'doi', 'url'])

/** Such a value, with what would break out of it as an address has it. Some readers take `$` for a formula there, too. */
function verbatimOf(value: string): string {
  return harmlessLine(value).replace(
    /[{}\\\s$]/g,
    character => `%${character.charCodeAt(0).toString(16).padStart(2, '0')}`
  )
}

/** `Family, Given`; in braces where the name is no person's or BibTeX would part it wrongly. */
function nameOf(
  {name, given, family}: PaperRecord['authors'][number],
  text: (value: string) => string
): string {
  const parts = given && family ? [family, given] : [name]
  const [first = '', second] = parts.map(part => {
    const latex = text(part)
    return /,|(?:^|\s)and(?:\s|$)/i.test(latex) ? `{${latex}}` : latex
  })
  if (second !== undefined && first !== '' && second !== '') return `${first}, ${second}`
  return `{${text(name)}}`
}
