/** The address of a namespace, and the prefix that its names have by convention. */
export interface NamespaceRule {
  /** Empty for the namespaces of feeds themselves, whose names mostly stand without one. */
  readonly prefix: string
  /** A prefix that means it where no document says so. */
  readonly alias?: string
  readonly address: RegExp
  readonly example: string
}

/** Namespaces that tell of papers. */
export const namespaceRules: readonly NamespaceRule[] = [
  {
    prefix: '',
    alias: 'atom',
    address: /^https?:\/\/(?:www\.w3\.org\/2005\/atom|purl\.org\/atom\/)/i,
    example: 'http://www.w3.org/2005/Atom'
  },
  {
    prefix: '',
    alias: 'rss',
    address:
      /^https?:\/\/(?:purl\.org\/(?:rss\/1\.0\/?$|net\/rss)|(?:my|channel)\.netscape\.com\/rdf|backend\.userland\.com\/rss)/i,
    example: 'http://purl.org/rss/1.0/'
  },
  {
    prefix: 'rdf',
    address: /^https?:\/\/www\.w3\.org\/1999\/02\/22-rdf-syntax-ns/i,
    example: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'
  },
  {
    prefix: 'dc',
    address: /^https?:\/\/purl\.org\/dc\/elements\/1\.[01]/i,
    example: 'http://purl.org/dc/elements/1.1/'
  },
  {prefix: 'dcterms', address: /^https?:\/\/purl\.org\/dc\/terms/i, example: 'http://purl.org/dc/terms/'},
  {
    prefix: 'prism',
    address: /^https?:\/\/(?:(?:www\.)?prismstandard\.org\/|purl\.org\/rss\/1\.0\/modules\/prism)/i,
    example: 'http://prismstandard.org/namespaces/basic/2.0/'
  },
  {
    prefix: 'content',
    address: /^https?:\/\/purl\.org\/rss\/1\.0\/modules\/content/i,
    example: 'http://purl.org/rss/1.0/modules/content/'
  },
  {
    prefix: 'slash',
    address: /^https?:\/\/purl\.org\/rss\/1\.0\/modules\/slash/i,
    example: 'http://purl.org/rss/1.0/modules/slash/'
  },
  {
    prefix: 'arxiv',
    address: /^https?:\/\/arxiv\.org\/schemas\/atom/i,
    example: 'http://arxiv.org/schemas/atom'
  },
  {
    prefix: 'media',
    address: /^https?:\/\/(?:search\.yahoo\.com\/mrss|video\.search\.yahoo\.com\/mrss)/i,
    example: 'http://search.yahoo.com/mrss/'
  },
  {
    prefix: 'itunes',
    address: /^https?:\/\/www\.itunes\.com\/dtds\/podcast-1\.0/i,
    example: 'http://www.itunes.com/dtds/podcast-1.0.dtd'
  },
  {
    prefix: 'cc',
    address:
      /^https?:\/\/(?:(?:web\.resource|creativecommons|backend\.userland)\.(?:org|com)\/(?:cc|ns|creativecommons))/i,
    example: 'http://web.resource.org/cc/'
  },
  {
    prefix: 'feedburner',
    address: /^https?:\/\/rssnamespace\.org\/feedburner/i,
    example: 'http://rssnamespace.org/feedburner/ext/1.0'
  },
  {
    prefix: 'xhtml',
    address: /^https?:\/\/www\.w3\.org\/1999\/xhtml/i,
    example: 'http://www.w3.org/1999/xhtml'
  }
]
