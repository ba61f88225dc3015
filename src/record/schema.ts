import * as z from 'zod'
import type {InputFormatName} from '../tree/types.js'
import {
  datasetSchema,
  identifiersSchema,
  linkSchema,
  methodSchema,
  metricSchema,
  open
} from './entity-schemas.js'
import type {PaperRecord} from './types.js'

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
export const authorSchema = open({
  name: z.string().min(1).describe('The whole name, in reading order'),
  given: z.string().optional().describe('Given names'),
  family: z.string().optional().describe('Family name')
}).meta({id: 'PaperAuthor', description: 'An author of a paper'})

const pointSchema = z
  .object({
    line: z.int().positive().describe('Line in the listing, from 1'),
    column: z.int().positive().describe('Column in the line, from 1'),
    offset: z.int().nonnegative().describe('UTF-16 code units before it in the listing')
  })
  .meta({id: 'SourcePoint', description: 'A place in a listing'})

/** Where a record comes from. */
export const sourceSchema = open({
  // Of which names there are, types tell: readers of one's own have others.
  format: z.string().describe('Name of the input format, such as `text`') as z.ZodType<InputFormatName>,
  index: z.int().nonnegative().describe('Place of the paper in its listing, from 0'),
  url: z.url().optional().describe('Address of the listing, as the option `url` says it'),
  position: z
    .object({
      start: pointSchema.describe('Where it begins'),
      end: pointSchema.describe('Where it ends')
    })
    .meta({id: 'SourcePosition', description: 'The span of a listing that holds a paper'})
    .optional()
    .describe('The span of the listing that holds the paper')
}).meta({id: 'PaperSource', description: 'Where a record comes from'})

/**
 * A paper record as a plain object schema, for `pick`, `omit`, `partial` and `extend`. It does not hold mentions against the
 * fields that they stand in: {@link paperRecordSchema} does.
 *
 * @example
 * ```ts
 * import {paperObjectSchema} from 'paperglean'
 *
 * const headSchema = paperObjectSchema.pick({id: true, title: true})
 * headSchema.parse({id: 'arxiv:2401.01234', title: 'Kites in Low Wind'}).title // => 'Kites in Low Wind'
 * ```
 */
export const paperObjectSchema = open({
  schemaVersion: z.literal(1).describe('Version of the shape of a record'),
  id: z
    .string()
    .regex(
      /^[a-z][a-z0-9]*:\S+$/,
      'expected a scheme, a colon and an identifier, such as arxiv:2403.07815 or title:a-paper-1b2c3d4e'
    )
    .describe(
      'The same for the same paper in any listing: `arxiv:2403.07815`, `doi:10.5555/abc.12`, `title:a-paper-1b2c3d4e`'
    ),
  title: z.string().min(1).describe('The title as Unicode text'),
  abstract: z
    .string()
    .min(1)
    .nullable()
    .describe(
      'The abstract as Unicode text; paragraphs stand apart by an empty line; `null` where the listing has none'
    ),
  authors: z.array(authorSchema).describe('The authors, in the order of the listing'),
  dates: open({
    listed: dateSchema.optional().describe('When the listing showed the paper'),
    submitted: dateSchema.optional().describe('When its first version was submitted'),
    published: dateSchema.optional().describe('When it was published'),
    updated: dateSchema.optional().describe('When its newest version was submitted')
  }).describe('Dates of the paper'),
  identifiers: identifiersSchema.describe('Identifiers of the paper, by scheme'),
  subjects: z.array(z.string()).describe('Subject classes, such as `cs.LG`'),
  links: z
    .array(linkSchema)
    .describe(
      'Addresses in title and abstract; then, without mentions, those that the listing gives and those in comments and notes'
    ),
  metrics: z
    .array(metricSchema)
    .describe('Measured or claimed quantities, and metrics named without a value'),
  datasets: z.array(datasetSchema).describe('Named datasets, corpora, benchmarks and simulated environments'),
  methods: z.array(methodSchema).describe('Named algorithms, models, architectures, systems and objectives'),
  source: sourceSchema.describe('Where the record comes from'),
  extra: z
    .record(z.string(), z.string())
    .describe('What else the listing said, such as `upvotes`, `stars` or `comments`')
}).meta({title: 'PaperRecord', description: 'A paper of a listing, with what its title and abstract name'})

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
export const paperRecordSchema: z.ZodType<PaperRecord> = paperObjectSchema
  .superRefine((record, context) => {
    for (const [key, value] of Object.entries(record))
      if (isDeep(value, 1))
        context.addIssue({
          code: 'custom',
          path: [key],
          message: `expected values nested no deeper than ${deepestValue} levels, found deeper ones`
        })
    record.metrics.forEach(({value, valueHigh}, index) => {
      if (valueHigh === undefined || (value !== null && valueHigh >= value)) return
      context.addIssue({
        code: 'custom',
        path: ['metrics', index, 'valueHigh'],
        message: `expected ${value === null ? 'nothing, as there is no value' : `a number from ${value} up`}, found ${valueHigh}`
      })
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

function quote(text: string | undefined): string {
  return text === undefined ? 'nothing' : JSON.stringify(text)
}
