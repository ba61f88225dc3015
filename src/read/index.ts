export {readDate} from './dates.js'
export {type LabelledLine, readField} from './fields.js'
export {type ReadOptions, readText} from './text.js'
