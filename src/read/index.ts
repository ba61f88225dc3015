/**
 * The readers: text of one format to the tree of its listing. Which one a text needs, {@link detect} tells.
 *
 * @packageDocumentation
 */
export {arxivDigestReader, readArxivDigest} from './arxiv-digest.js'
export {arxivListingReader, readArxivListing} from './arxiv-listing.js'
export {bibliographyReader, readBibliography} from './bibliography.js'
export {ListingBuilder, type Piece, type Span} from './builder.js'
export {decodeText} from './decode.js'
export {type Detection, detectAmong} from './detect.js'
export {feedReader, readFeed} from './feed.js'
export {htmlReader, readHtml} from './html.js'
export {jsonReader, readJson} from './json.js'
export {detect, readListing} from './listing.js'
export {mailReader, readMail} from './mail.js'
export {markdownReader, readMarkdown} from './markdown.js'
export {readDate, readDateTime} from './parts/dates.js'
export {type LabelledLine, readField} from './parts/labels.js'
export {nameSpans} from './parts/people.js'
export type {ReadListingOptions} from './read.js'
export type {Reader, ReadOptions} from './reader.js'
export {readers} from './readers.js'
export {readTable, tableReader} from './table.js'
export {readText, textReader} from './text/text.js'
export {readXml, xmlReader} from './xml.js'
export {readYaml, yamlReader} from './yaml.js'
