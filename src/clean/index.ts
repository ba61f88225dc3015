export {cleanListing} from './listing.js'
export type {CleanReport} from './report.js'
export {cleanText} from './text.js'
