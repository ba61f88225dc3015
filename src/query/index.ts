export {filterRecords, recordFilter} from './filter.js'
export {parseQuery} from './parse.js'
export type {DateRange, MetricQuery, OneOrMore, PaperPart, PaperQuery} from './query.js'
