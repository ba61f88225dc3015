/**
 * What only Node has: files, and all cores.
 *
 * @packageDocumentation
 */
export {type JobOptions, type ListingFile, parseListings} from './parse-listings.js'
