/** Names that only feeds have, behind an `rdf:RDF` that other documents have too; not the modules of RSS that Zotero uses. */
export const rdfFeed = /purl\.org\/rss\/(?:1\.0\/)?["']|netscape\.com\/rdf|<(?:channel|item)[\s>]/i

/**
 * What may stand before the first element: a declaration, comments, style sheets, a document type. Browsers say that they
 * show a document as a tree.
 */
export const prologue =
  /^(?:\s+|<\?[^>]*>|<!--(?:[^-]|-(?!->))*-->|<!DOCTYPE[^[>]*(?:\[[^\]]*\]\s*)?>|This XML file does not appear to have any style information associated with it\. The document tree is shown below\.)+/i
