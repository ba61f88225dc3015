/** Names that only feeds have, behind an `rdf:RDF` that other documents have too; not the modules of RSS that Zotero uses. */
export const rdfFeed = /purl\.org\/rss\/(?:1\.0\/)?["']|netscape\.com\/rdf|<(?:channel|item)[\s>]/i
