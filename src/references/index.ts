export {decodeReferences} from './decode.js'
