/**
 * Turns the raw text of a paper listing into validated paper records.
 *
 * @packageDocumentation
 */
export * from './core/index.js'
export {listingParse} from './listing-parse.js'
export {parseListing} from './parse.js'
export {createListingStream, parseListings} from './parse-listings.js'
export {detect, readers} from './read/index.js'
export * from './record/index.js'
export * from './write/index.js'
// Those of the core write fewer formats.
export {serialize, serializeStream} from './write/serialize.js'
