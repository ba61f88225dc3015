import {parseListing, serialize} from 'paperglean'

globalThis.convert = text => serialize(parseListing(text).papers, 'ndjson')
