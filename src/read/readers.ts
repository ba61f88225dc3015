import {arxivDigestReader} from './arxiv-digest.js'
import {arxivListingReader} from './arxiv-listing.js'
import {bibliographyReader} from './bibliography.js'
import {feedReader} from './feed.js'
import {htmlReader} from './html.js'
import {jsonReader} from './json.js'
import {mailReader} from './mail.js'
import {markdownReader} from './markdown.js'
import type {Reader} from './reader.js'
import {tableReader} from './table.js'
import {textReader} from './text/text.js'
import {xmlReader} from './xml.js'
import {yamlReader} from './yaml.js'

/** The readers of all formats. */
export const readers = [
  textReader,
  markdownReader,
  htmlReader,
  mailReader,
  arxivDigestReader,
  arxivListingReader,
  feedReader,
  xmlReader,
  jsonReader,
  bibliographyReader,
  tableReader,
  yamlReader
] as const satisfies readonly Reader[]

/** Name of a format that one of these reads. */
export type ReadableFormat = (typeof readers)[number]['name']
