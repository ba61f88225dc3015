import * as z from 'zod'
import {aboutOptions} from '../croissant.js'

/** What is said of a set. */
export const datasetOptions = z.strictObject({
  ...aboutOptions,
  license: aboutOptions.license.unwrap().describe(aboutOptions.license.description ?? ''),
  language: z
    .string('expected a code of ISO 639-1, such as en')
    .regex(/^[a-z]{2,3}$/, 'expected a code of ISO 639-1, such as en')
    .default('en')
    .describe('Language of the papers, by its code of ISO 639-1')
})

/** The options of a set, with their defaults. */
export type DatasetSettings = z.output<typeof datasetOptions>
