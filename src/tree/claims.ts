import type {Mention} from './entities.js'

/** How two methods compare, as an abstract states it. */
export type ClaimRelation =
  | 'outperforms'
  | 'matches'
  | 'underperforms'
  | 'faster-than'
  | 'cheaper-than'
  | 'builds-on'

/** A span that bears a part of a claim. */
export interface ClaimMention extends Mention {
  /** Which part of the claim the span says. */
  part: 'subject' | 'relation' | 'object' | 'dataset'
}

/** A comparison of two methods that an abstract states. */
export interface Claim {
  /** Name of the method that the claim is about; of the proposed one where the text says "we" or "our method". */
  subject: string
  /** How it compares. */
  relation: ClaimRelation
  /** Name of the method that it is compared with. */
  object: string
  /** Name of the dataset that they were compared on. */
  dataset?: string | undefined
  /** Where its parts stand, in order. */
  mentions: ClaimMention[]
}
