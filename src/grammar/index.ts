/**
 * The grammar of abstracts: a plugin of compromise that tags what a paper names, and the comparisons of methods that
 * an abstract states.
 *
 * @packageDocumentation
 */
export type {Claim, ClaimMention, ClaimRelation} from '../tree/claims.js'
export {claimSchema} from './claim.js'
export {findClaims} from './find-claims.js'
export {type GrammarInput, type GrammarOptions, grammarOf} from './grammar-of.js'
export {listingClaims} from './listing-claims.js'
export {type PaperMethods, type PaperView, paperGrammar, type TermSpan} from './plugin.js'
