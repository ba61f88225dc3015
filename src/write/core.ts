import {json} from './json.js'
import {ndjson} from './ndjson.js'
import {createSerializer} from './serializer.js'

const serializer = createSerializer({json, ndjson})

/** Writes records as `json` or `ndjson`; `createSerializer` makes one for other formats, too. */
export const serialize = serializer.serialize
/** Writes records as `json` or `ndjson` as they come. */
export const serializeStream = serializer.serializeStream
