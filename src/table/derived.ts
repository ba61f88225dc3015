import {dateOf} from '../record/date.js'
import type {PaperRecord} from '../record/types.js'

/** A column for what stands deeper in a record, or follows from it: tables are filtered and joined by it. */
export interface DerivedColumn {
  readonly type: 'text' | 'integer'
  readonly description: string
  readonly of: (paper: PaperRecord) => string | number | undefined
}

/** The columns that a paper has beside the fields of its record. */
export const derived = {
  arxiv: {
    type: 'text',
    description: 'Its identifier of arXiv, as in `identifiers`',
    of: paper => paper.identifiers.arxiv
  },
  doi: {
    type: 'text',
    description: 'Its DOI, as in `identifiers`',
    of: paper => paper.identifiers.doi
  },
  listed: {
    type: 'text',
    description: 'When the listing showed it, as in `dates`',
    of: paper => paper.dates.listed
  },
  year: {
    type: 'integer',
    description:
      'The year of the first date known of publication, submission, update and listing, else of arXiv’s identifier',
    of: paper => dateOf(paper)[0]
  }
} as const satisfies Readonly<Record<string, DerivedColumn>>
