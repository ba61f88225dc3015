import {otherXml, vocabularies} from '../../fields/index.js'
import {prologue, rdfFeed} from './head.js'

const declaration = /^\s*<\?xml\s/
const firstElement = /^<(?:([A-Za-z_][\w.-]{0,40}):)?([A-Za-z_][\w.-]{0,60})((?:\s[^<>]{0,3000})?)\/?>?/
/** Feeds and pages. */
const feed = /^(?:rss|feed)$/
const pageSign = /^html$/i
/** A page before whose first element a declaration may stand. */
const pageType = /<!DOCTYPE\s{1,20}html[\s>]/i

/** Names of elements that are papers in some vocabulary. */
export const recordNames: ReadonlySet<string> = new Set(
  vocabularies.flatMap(({records}) => records.toLowerCase().split(' '))
)
/** First elements of documents that hold papers. */
const rootNames = new Set(
  'xml records collection modscollection pubmedarticleset pubmedbookarticleset medlinecitationset esummaryresult esearchresult efetchresult doi_records crossref_result doi_batch pmc-articleset oai-pmh responsewrapper dblp dblpperson bht sources context-objects search-results abstracts-retrieval-response full-text-retrieval-response searchretrieveresponse rdf tei teicorpus listbibl articles'.split(
    ' '
  )
)
/** Names that are only those of other kinds of documents; pages hold drawings and formulas. */
const otherNames = new Set(
  otherXml
    .flatMap(({names, namespace}) => (namespace ? [] : names.split(' ')))
    .filter(name => !/^(?:html|rss|feed|svg|math|project)$/.test(name))
)
/** Elements of HTML that are records in some vocabulary, too. */
const htmlNames =
  /^(?:a|abbr|address|article|aside|audio|b|base|blockquote|body|br|button|canvas|caption|center|cite|code|data|dd|details|dialog|div|dl|dt|em|fieldset|figure|font|footer|form|h[1-6]|head|header|hr|i|iframe|img|input|kbd|li|link|main|map|mark|menu|meta|nav|ol|p|picture|pre|q|s|samp|script|section|select|small|source|span|strong|style|sub|summary|sup|table|tbody|td|template|th|thead|time|title|tr|u|ul|var|video|wbr)$/
const vocabularySign = /<front[\s>]|\smdate=|\sdtd-version=|\sarticle-type=/

/** How sure it is that a source is XML that is neither a feed nor a page. */
export function detectXml(head: string): number {
  const before = prologue.exec(head)?.[0] ?? ''
  const rest = head.slice(before.length)
  const isDeclared = declaration.test(before)
  const [, prefix = '', raw = '', attributes = ''] = firstElement.exec(rest) ?? []
  if (pageType.test(before)) return 0
  if (raw === '') return isDeclared && (rest === '' || rest.startsWith('<')) ? 0.9 : 0
  const name = raw.toLowerCase()
  if (pageSign.test(name) || feed.test(name) || (name === 'rdf' && rdfFeed.test(rest))) return 0
  if (htmlNames.test(name) && /www\.w3\.org\/1999\/xhtml["']/.test(attributes)) return 0
  const isKnown =
    rootNames.has(name) || otherNames.has(name) || (recordNames.has(name) && !htmlNames.test(name))
  if (isDeclared) return isKnown ? 0.98 : 0.95
  if (/\sxmlns(?::[\w.-]{1,40})?\s?=/.test(attributes) || prefix !== '') return isKnown ? 0.98 : 0.92
  if (isKnown || (recordNames.has(name) && vocabularySign.test(rest))) return 0.95
  return htmlNames.test(name) ? 0 : ofOtherNames(rest)
}

/** Least tags that say that a source is markup. */
const leastTags = 4

/** Markup whose tags are none of HTML, each with its end. */
function ofOtherNames(head: string): number {
  const tags = [...head.matchAll(/<(\/?)([A-Za-z_][\w.:-]{0,60})(?=[\s/>])/g)]
  const names = tags.map(([, , name = '']) => name.toLowerCase())
  const others = names.filter(name => !htmlNames.test(name) || name === 'title' || name === 'link').length
  const isClosed = tags.some(([, slash]) => slash === '/')
  return tags.length >= leastTags && isClosed && others === tags.length ? 0.9 : 0
}
