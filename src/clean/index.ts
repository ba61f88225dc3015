export {cleanListing} from './listing.js'
export {type CleanReport, cleanText} from './text.js'
