import * as z from 'zod'
import {harmlessLine} from '../clean/harmless.js'
import type {PaperRecord} from '../record/types.js'
import {workOf} from './bibliography/work.js'
import type {StreamingFormat} from './format.js'

const options = z.strictObject({})

/** Options of the `ris` format: it has none. */
export type RisOptions = Readonly<Record<string, never>>

/**
 * [RIS](https://en.wikipedia.org/wiki/RIS_(file_format)), read by Zotero, Mendeley, EndNote and others. A value
 * is one line, so that none can begin a tag. Control characters and unpaired surrogates are U+FFFD.
 */
export const ris: StreamingFormat<string, typeof options> = {
  extension: 'ris',
  mediaType: 'application/x-research-info-systems',
  options,

  write(papers) {
    return papers.map(entryOf).join('\r\n')
  },

  async *stream(papers) {
    let between = ''
    for await (const paper of papers) {
      yield between + entryOf(paper)
      between = '\r\n'
    }
  }
}

const types = {article: 'JOUR', conference: 'CPAPER', preprint: 'GEN'}

function entryOf(paper: PaperRecord): string {
  const {kind, date, arxiv, doi, url, container, ...work} = workOf(paper)
  const [year, month, day] = date.map(part => String(part).padStart(2, '0'))
  const [firstPage, lastPage] = (work.pages ?? '').split(/[-–—]+/, 2)
  const tags: ReadonlyArray<readonly [tag: string, value: string | undefined]> = [
    ['TY', types[kind]],
    ['TI', paper.title],
    ...paper.authors.map(author => ['AU', nameOf(author)] as const),
    ['T2', container],
    ['VL', work.volume],
    ['IS', work.issue],
    ['SP', firstPage],
    ['EP', lastPage],
    ['PB', work.publisher ?? (arxiv && 'arXiv')],
    ['PY', year],
    ['DA', year && `${year}/${month ?? ''}/${day ?? ''}`],
    ['AB', paper.abstract ?? undefined],
    ...paper.subjects.map(subject => ['KW', subject] as const),
    ['DO', doi],
    ['AN', arxiv && `arXiv:${arxiv}`],
    ['UR', url]
  ]
  const lines = tags.flatMap(([tag, value]) => {
    const line = harmlessLine(value ?? '')
    return line === '' ? [] : [`${tag}  - ${line}`]
  })
  return `${lines.join('\r\n')}\r\nER  - \r\n`
}

/** `Family, Given`. A comma of a name that is no person's would part it. */
function nameOf({name, given, family}: PaperRecord['authors'][number]): string {
  if (given && family && !`${given}${family}`.includes(',')) return `${family}, ${given}`
  return name.replace(/,/g, ' ')
}
