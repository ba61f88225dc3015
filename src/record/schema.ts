import * as z from 'zod'
import {datasetSchema, linkSchema, type Mention, methodSchema, metricSchema} from '../tree/entities.js'

/**
 * A date in ISO 8601 with the precision that the source gave: `2025-02-27`, `2025-02`, `2025`, a date
 * with a time, or `--03-11` for a day without a year.
 */
export const dateSchema = z
  .string()
  .regex(
    /^(?:\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01])(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?)?)?)?|--(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))$/,
    'expected an ISO 8601 date, such as 2025-02-27, 2025-02, 2025 or --02-27'
  )

/** An author of a paper. */
export const authorSchema = z
  .looseObject({
    name: z.string().min(1).describe('The whole name, in reading order'),
    given: z.string().optional().describe('Given names'),
    family: z.string().optional().describe('Family name')
  })
  .meta({id: 'Author', description: 'An author of a paper'})

const pointSchema = z.object({
  line: z.int().positive().describe('Line in the listing, from 1'),
  column: z.int().positive().describe('Column in the line, from 1'),
  offset: z.int().nonnegative().describe('UTF-16 code units before it in the listing')
})

/** Where a record comes from. */
export const sourceSchema = z
  .looseObject({
    format: z.string().describe('Name of the input format'),
    index: z.int().nonnegative().describe('Place of the paper in its listing, from 0'),
    url: z.url().optional().describe('Address of the listing'),
    position: z
      .object({
        start: pointSchema.describe('Where it begins'),
        end: pointSchema.describe('Where it ends')
      })
      .optional()
      .describe('The span of the listing that holds the paper')
  })
  .meta({id: 'Source', description: 'Where a record comes from'})

const shape = {
  schemaVersion: z.literal(1).describe('Version of the shape of a record'),
  id: z
    .string()
    .regex(
      /^[a-z][a-z0-9]*:\S+$/,
      'expected a scheme, a colon and an identifier, such as arxiv:2403.07815 or title:a-paper-1b2c3d4e'
    )
    .describe('The same for the same paper in any listing'),
  title: z.string().min(1).describe('The title as Unicode text'),
  abstract: z
    .string()
    .min(1)
    .nullable()
    .describe('The abstract as Unicode text; paragraphs stand apart by an empty line'),
  authors: z.array(authorSchema).describe('The authors, in order'),
  dates: z
    .looseObject({
      listed: dateSchema.optional().describe('When the listing showed the paper'),
      submitted: dateSchema.optional().describe('When its first version was submitted'),
      published: dateSchema.optional().describe('When it was published'),
      updated: dateSchema.optional().describe('When its newest version was submitted')
    })
    .describe('Dates of the paper'),
  identifiers: z.record(z.string(), z.string()).describe("The paper's identifiers, by scheme"),
  subjects: z.array(z.string()).describe('Subject classes, such as cs.LG'),
  links: z.array(linkSchema),
  metrics: z.array(metricSchema),
  datasets: z.array(datasetSchema),
  methods: z.array(methodSchema),
  source: sourceSchema,
  extra: z.record(z.string(), z.string()).describe('What else the listing said, such as upvotes or comments')
}

/** Deeper values in a record would exhaust the stack of those who write and read them. */
export const deepestValue = 500

function isDeep(value: unknown, depth: number): boolean {
  if (depth > deepestValue) return true
  if (typeof value !== 'object' || value === null) return false
  for (const member of Object.values(value)) if (isDeep(member, depth + 1)) return true
  return false
}

/**
 * A paper record. Unknown extra keys are kept; each mention must be the slice of its field that it says.
 *
 * @example
 * ```ts
 * import {paperRecordSchema, parseListing} from 'paperglean'
 *
 * const [record] = parseListing('Kites in Low Wind').papers
 * paperRecordSchema.safeParse(record).success // => true
 * paperRecordSchema.safeParse({...record, title: ''}).success // => false
 * ```
 */
export const paperRecordSchema = z
  .looseObject(shape)
  .superRefine((record, context) => {
    for (const [key, value] of Object.entries(record))
      if (isDeep(value, 1))
        context.addIssue({
          code: 'custom',
          path: [key],
          message: `expected values nested no deeper than ${deepestValue} levels, found deeper ones`
        })
    for (const kind of ['links', 'metrics', 'datasets', 'methods'] as const) {
      record[kind].forEach((entity, index) => {
        entity.mentions.forEach((mention, place) => {
          const found = record[mention.field]?.slice(mention.start, mention.end)
          if (found === mention.text) return
          context.addIssue({
            code: 'custom',
            path: [kind, index, 'mentions', place],
            message: `expected ${mention.field}[${mention.start}, ${mention.end}] to be ${quote(mention.text)}, found ${quote(found)}`
          })
        })
      })
    }
  })
  .meta({
    title: 'PaperRecord',
    description: 'A paper of a listing, with what its title and abstract name'
  })

/** A paper of a listing, with what its title and abstract name. */
export type PaperRecord = z.infer<typeof paperRecordSchema>
/** An author of a paper. */
export type AuthorName = z.infer<typeof authorSchema>

function quote(text: Mention['text'] | undefined): string {
  return text === undefined ? 'nothing' : JSON.stringify(text)
}
