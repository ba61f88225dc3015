import {METRIC_NAME_WORDS} from '../classes/metrics.js'
import {classBits} from '../classes/word-table.js'

/** Classes of words in and around the names of metrics. */
export const NAME_CLASSES = classBits(METRIC_NAME_WORDS)
