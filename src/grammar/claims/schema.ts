import * as z from 'zod'
import {mentionSchema} from '../../record/entity-schemas.js'

/**
 * A comparison of two methods that an abstract states.
 *
 * @example
 * ```ts
 * import {claimSchema, findClaims} from 'paperglean/grammar'
 *
 * const [claim] = findClaims('FernNet outperforms MossNet on CIFAR-10.')
 * claimSchema.safeParse(claim).success // => true
 * ```
 */
export const claimSchema = z
  .object({
    subject: z
      .string()
      .min(1)
      .describe('Method that the claim is about; the proposed one where the text says "we" or "our method"'),
    relation: z
      .enum(['outperforms', 'matches', 'underperforms', 'faster-than', 'cheaper-than', 'builds-on'])
      .describe('How it compares'),
    object: z.string().min(1).describe('Method that it is compared with'),
    dataset: z.string().min(1).optional().describe('Dataset that they were compared on'),
    mentions: z
      .array(
        mentionSchema.extend({
          part: z
            .enum(['subject', 'relation', 'object', 'dataset'])
            .describe('Which part of the claim the span says')
        })
      )
      .min(3)
      .describe('Where its parts stand, in order')
  })
  .meta({id: 'Claim', description: 'A comparison of two methods that an abstract states'})
