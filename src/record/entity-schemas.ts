import * as z from 'zod'
import type {IdentifierScheme} from './identifiers.js'

const mentionFieldSchema = z.enum(['title', 'abstract'])

/**
 * A span of a record's text: `record[field].slice(start, end) === text`.
 */
export const mentionSchema = z
  .object({
    field: mentionFieldSchema.describe('The field of the record that the span stands in'),
    start: z.int().nonnegative().describe('Offset of the first UTF-16 code unit, from 0'),
    end: z.int().positive().describe('Offset behind the last UTF-16 code unit'),
    text: z.string().min(1).describe('The text of the span')
  })
  .meta({id: 'Mention', description: 'A span of the title or abstract of a record'})

const scheme = (description: string) => z.string().optional().describe(description)

/**
 * An object that keeps keys which it does not name. Types do not show them: what is misspelt is an error, in what was picked or
 * extended, too.
 */
export function open<Shape extends z.core.$ZodLooseShape>(
  shape: Shape,
  others: z.core.$ZodType = z.unknown()
): z.ZodObject<Shape> {
  return z.object(shape).catchall(others) as z.ZodObject<z.core.$ZodLooseShape> as z.ZodObject<Shape>
}

/** Identifiers of a paper, by scheme. */
export const identifiersSchema = open(
  {
    arxiv: scheme('Of arXiv, without its version: `2403.07815`, `math/0309136`'),
    doi: scheme('Digital object identifier, in small letters: `10.5555/abc.12`'),
    openreview: scheme('Of a forum of OpenReview: `rkl3m1BFDB`'),
    acl: scheme('Of the ACL Anthology: `2024.acl-long.1`, `P19-1001`'),
    pubmed: scheme('Of PubMed'),
    pmc: scheme('Of PubMed Central, with its letters: `PMC1234567`'),
    semanticscholar: scheme('Of a paper of Semantic Scholar'),
    openalex: scheme('Of a work of OpenAlex: `W2741809807`'),
    isbn: scheme('Of the book that holds the paper, without hyphens')
  } satisfies Record<IdentifierScheme, z.ZodType>,
  z.string()
).meta({
  id: 'Identifiers',
  description: 'Identifiers of a paper, by scheme; other schemes that a record bears are kept'
})

const linkKindSchema = z.enum(['code', 'project', 'paper', 'dataset', 'model', 'demo', 'video', 'other'])

/** A link. */
export const linkSchema = z
  .object({
    url: z.url().describe('The normalised address; `https:` is supplied where the text gives no scheme'),
    kind: linkKindSchema.describe('What the address leads to, by the sentence around it, else by its host'),
    repository: z
      .object({
        host: z.string().describe('Such as `github.com`'),
        owner: z.string().describe('Who it belongs to'),
        name: z.string().describe('Its name')
      })
      .optional()
      .describe('The repository that the address names'),
    identifiers: identifiersSchema
      .optional()
      .describe('Identifiers of a paper that the address names, by scheme'),
    mentions: z
      .array(mentionSchema)
      .describe('Where it stands, in order; empty for a link of the listing outside the title and abstract')
  })
  .meta({id: 'Link', description: 'A link'})

/** A mention of a metric: the span of its name or of its value. */
const metricMentionSchema = mentionSchema
  .extend({part: z.enum(['name', 'value']).describe('Whether the span is the name or the value')})
  .meta({id: 'MetricMention', description: 'A span that bears the name or the value of a metric'})

const mentions = z.array(mentionSchema).min(1).describe('Where it stands, in order')

/** How sure it is that something was found rightly. */
const confidence = {
  confidence: z
    .number()
    .min(0)
    .max(1)
    .optional()
    .describe('Probability that it is right, as far as annotated papers tell; absent where nothing tells')
}

/** A metric. */
export const metricSchema = z
  .object({
    name: z.string().min(1).describe('What is measured, as the text calls it, short form first'),
    value: z
      .number('expected a number or null')
      .nullable()
      .describe(
        'The number, below zero behind a minus; the lower end of a range; `null` for a metric that is named without a value'
      ),
    valueHigh: z
      .number()
      .optional()
      .describe('The upper end of a range; absent where the value is one number'),
    uncertainty: z.number().nonnegative().optional().describe('The number behind ±, or a standard deviation'),
    unit: z.string().describe('`%`, `x` for a factor, else one of the units; empty for a bare score'),
    kind: z.enum(['score', 'change']).describe('An absolute value, or a difference to something else'),
    direction: z.enum(['up', 'down']).optional().describe('Where a change goes'),
    bound: z.enum(['upTo', 'atLeast', 'about']).optional().describe('How the text qualifies the number'),
    of: z
      .enum(['own', 'baseline'])
      .describe("The paper's own result, or the number that it is compared with"),
    dataset: z.string().optional().describe('Name of the dataset that it was measured on'),
    method: z.string().optional().describe('Name of the method that was measured'),
    comparedTo: z.string().optional().describe('Name of what a change is measured against'),
    ...confidence,
    nameConfidence: z
      .number()
      .min(0)
      .max(1)
      .optional()
      .describe('Probability that the value has the right name; absent where there is no value'),
    mentions: z.array(metricMentionSchema).min(1).describe('Where its name and value stand, in order')
  })
  .meta({id: 'Metric', description: 'A measured or claimed quantity of quality, cost or speed'})

/** A dataset. */
export const datasetSchema = z
  .object({
    name: z.string().min(1).describe('The name, short form first'),
    aliases: z.array(z.string()).describe('Other spellings of the name in this paper'),
    ...confidence,
    mentions
  })
  .meta({id: 'Dataset', description: 'A named dataset, corpus, benchmark or simulated environment'})

/** A method. */
export const methodSchema = z
  .object({
    name: z.string().min(1).describe('The name, short form first'),
    expansion: z.string().optional().describe('The full form of an acronym'),
    aliases: z.array(z.string()).describe('Other spellings of the name in this paper'),
    role: z
      .enum(['proposed', 'used', 'compared'])
      .describe('Introduced by the paper, built on or analysed, or a baseline'),
    ...confidence,
    mentions
  })
  .meta({id: 'Method', description: 'A named algorithm, model, architecture, system or training objective'})
