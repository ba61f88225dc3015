/**
 * Remains of LaTeX and HTML, and odd characters, to Unicode text, with the way back to the source.
 *
 * @packageDocumentation
 */
export {cleanListing} from './listing.js'
export type {CleanReport} from './report.js'
export {cleanText} from './text.js'
