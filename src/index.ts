/**
 * Turns the text of a paper listing into validated paper records.
 *
 * @packageDocumentation
 */
export {cleanText} from './clean/index.js'
export * from './extract/index.js'
export type {ParseOptions} from './options.js'
export {type ParseResult, parseListing} from './parse.js'
export {listingClean, listingExtract, listingParse, listingRecord} from './plugins.js'
export {type Detection, detect, type InputFormatName, readText} from './read/index.js'
export * from './record/index.js'
export type * from './tree/types.js'
export * from './write/index.js'
