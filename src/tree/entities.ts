import * as z from 'zod'

/**
 * The field of a record that a mention stands in.
 */
export const mentionFieldSchema = z.enum(['title', 'abstract'])

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

/** Kinds of link; see {@link Link}. */
export const linkKindSchema = z.enum([
  'code',
  'project',
  'paper',
  'dataset',
  'model',
  'demo',
  'video',
  'other'
])

/**
 * A link, without the places where it stands.
 */
export const linkEntitySchema = z.object({
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
  identifiers: z
    .record(z.string(), z.string())
    .optional()
    .describe(
      'Identifiers of a paper that the address names, by scheme: `arxiv`, `doi`, `openreview`, `acl`, …'
    )
})

/** How sure it is that something was found rightly. */
const confidence = {
  confidence: z
    .number()
    .min(0)
    .max(1)
    .optional()
    .describe('Probability that it is right, as far as annotated papers tell; absent where nothing tells')
}

/**
 * A measured or claimed quantity, without the places where it stands.
 */
export const metricEntitySchema = z.object({
  name: z.string().min(1).describe('What is measured, as the text calls it, short form first'),
  value: z
    .union(
      [z.number(), z.tuple([z.number(), z.number()]), z.null()],
      'expected a number, [low, high] or null'
    )
    .describe('The number, `[low, high]` for a range, `null` for a metric that is named without a value'),
  uncertainty: z.number().nonnegative().optional().describe('The number behind ±'),
  unit: z.string().describe('`%`, `x` for a factor, else the unit word; empty for a bare score'),
  kind: z.enum(['score', 'change']).describe('An absolute value, or a difference to something else'),
  direction: z.enum(['up', 'down']).optional().describe('Where a change goes'),
  bound: z.enum(['upTo', 'atLeast', 'about']).optional().describe('How the text qualifies the number'),
  of: z.enum(['own', 'baseline']).describe("The paper's own result, or the number that it is compared with"),
  dataset: z.string().optional().describe('Name of the dataset that it was measured on'),
  method: z.string().optional().describe('Name of the method that was measured'),
  comparedTo: z.string().optional().describe('Name of what a change is measured against'),
  ...confidence,
  nameConfidence: z
    .number()
    .min(0)
    .max(1)
    .optional()
    .describe('Probability that the value has the right name; absent where there is no value')
})

/**
 * A named dataset, without the places where it stands.
 */
export const datasetEntitySchema = z.object({
  name: z.string().min(1).describe('The name, short form first'),
  aliases: z.array(z.string()).describe('Other spellings of the name in this paper'),
  ...confidence
})

/**
 * A named method, without the places where it stands.
 */
export const methodEntitySchema = z.object({
  name: z.string().min(1).describe('The name, short form first'),
  expansion: z.string().optional().describe('The full form of a name that is an acronym'),
  aliases: z.array(z.string()).describe('Other spellings of the name in this paper'),
  role: z
    .enum(['proposed', 'used', 'compared'])
    .describe('Introduced by the paper, built on or analysed, or a baseline'),
  ...confidence
})

const mentions = {mentions: z.array(mentionSchema).min(1).describe('Where it stands, in order')}

/** A link with its mentions. */
export const linkSchema = linkEntitySchema
  .extend({
    mentions: z
      .array(mentionSchema)
      .describe('Where it stands, in order; empty for a link of the listing outside the title and abstract')
  })
  .meta({id: 'Link', description: 'A link'})

/** A dataset with its mentions. */
export const datasetSchema = datasetEntitySchema
  .extend(mentions)
  .meta({id: 'Dataset', description: 'A named dataset, corpus, benchmark or simulated environment'})

/** A method with its mentions. */
export const methodSchema = methodEntitySchema
  .extend(mentions)
  .meta({id: 'Method', description: 'A named algorithm, model, architecture, system or training objective'})

/** A mention of a metric: the span of its name or of its value. */
export const metricMentionSchema = mentionSchema
  .extend({part: z.enum(['name', 'value']).describe('Whether the span is the name or the value')})
  .meta({id: 'MetricMention', description: 'A span that bears the name or the value of a metric'})

/** A metric with its mentions. */
export const metricSchema = metricEntitySchema
  .extend({
    mentions: z.array(metricMentionSchema).min(1).describe('Where its name and value stand, in order')
  })
  .meta({id: 'Metric', description: 'A measured or claimed quantity of quality, cost or speed'})

/** The field of a record that a mention stands in. */
export type MentionField = z.infer<typeof mentionFieldSchema>
/** A span of a record's title or abstract, in UTF-16 offsets. */
export type Mention = z.infer<typeof mentionSchema>
/** A mention of a metric's name or value. */
export type MetricMention = z.infer<typeof metricMentionSchema>
/** What a link leads to. */
export type LinkKind = z.infer<typeof linkKindSchema>
/** A link and where it stands. */
export type Link = z.infer<typeof linkSchema>
/** A metric and where it stands. */
export type Metric = z.infer<typeof metricSchema>
/** A dataset and where it stands. */
export type Dataset = z.infer<typeof datasetSchema>
/** A method and where it stands. */
export type Method = z.infer<typeof methodSchema>
/** What a paper does with a method. */
export type MethodRole = Method['role']

/** Everything found in one title and abstract. */
export interface Extraction {
  links: Link[]
  metrics: Metric[]
  datasets: Dataset[]
  methods: Method[]
}

/** The title and abstract that extraction works on; offsets of mentions count from the start of each. */
export interface PaperText {
  readonly title: string
  readonly abstract: string | null
}
