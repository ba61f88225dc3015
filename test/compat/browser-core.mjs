import {createParser, serialize, textReader} from 'paperglean/core'

const parse = createParser([textReader])
globalThis.convert = text => serialize(parse(text).papers, 'ndjson')
