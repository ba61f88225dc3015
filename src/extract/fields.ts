import type {MentionField, PaperText} from '../tree/entities.js'

/** A field of a record that extraction fills. */
export type ExtractedField = 'links' | 'metrics' | 'datasets' | 'methods'

/** Fields of a record that extraction fills. */
export const extractedFields = [
  'links',
  'metrics',
  'datasets',
  'methods'
] as const satisfies readonly ExtractedField[]

/** The texts that a paper's mentions stand in; a plain text is taken for an abstract. */
export function fieldsOf(text: PaperText | string): Array<readonly [MentionField, string]> {
  if (typeof text === 'string') return [['abstract', text]]
  return text.abstract === null
    ? [['title', text.title]]
    : [
        ['title', text.title],
        ['abstract', text.abstract]
      ]
}
