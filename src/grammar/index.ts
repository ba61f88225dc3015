/**
 * The grammar of abstracts: a plugin of compromise that tags what a paper names, and the comparisons of methods that
 * an abstract states.
 *
 * @packageDocumentation
 */
export type {Claim, ClaimMention, ClaimRelation} from '../tree/claims.js'
export {findClaims} from './claims/find-claims.js'
export {listingClaims} from './claims/listing-claims.js'
export {claimSchema} from './claims/schema.js'
export {type GrammarInput, type GrammarOptions, grammarOf} from './grammar-of.js'
export {type PaperMethods, type PaperView, paperGrammar, type TermSpan} from './plugin.js'
