import * as z from 'zod'

/** Fields of a record that extraction fills. */
export type ExtractedField = 'links' | 'metrics' | 'datasets' | 'methods'

/** Options of extraction. */
export interface ExtractOptions {
  /** What is looked for; all without it. */
  readonly fields?: readonly ExtractedField[] | undefined
  /**
   * Least confidence of what is given, from 0 to 1. Without it, that by which most is right: 0.5 for datasets and
   * methods, 0.3 for metrics, below which none is given. A higher one gives fewer that are wrong, a lower one misses
   * fewer. Links are given always.
   */
  readonly threshold?: number | undefined
  /** Names that are datasets wherever they stand. Case, hyphens and spaces do not count. */
  readonly datasets?: readonly string[] | undefined
  /** Names that are methods wherever they stand. */
  readonly methods?: readonly string[] | undefined
  /** Names that are never given, neither as dataset nor method nor metric. */
  readonly ignore?: readonly string[] | undefined
}

const names = z.array(z.string().min(1)).optional()

/** The schema of {@link ExtractOptions}. */
export const extractOptionsSchema = z.strictObject({
  fields: z.array(z.enum(['links', 'metrics', 'datasets', 'methods'])).optional(),
  threshold: z.number().min(0).max(1).optional(),
  datasets: names,
  methods: names,
  ignore: names
})

/**
 * Checks options by a schema.
 *
 * @throws TypeError that names the option and what was expected.
 */
export function checkBySchema(schema: z.ZodType, options: unknown): void {
  const issue = schema.safeParse(options ?? {}).error?.issues[0]
  if (!issue) return
  const name = issue.code === 'unrecognized_keys' ? issue.keys[0] : issue.path.join('.')
  throw new TypeError(
    name === undefined || name === '' ? `options: ${issue.message}` : `option "${name}": ${issue.message}`
  )
}
