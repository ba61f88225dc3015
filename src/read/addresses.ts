import {identifiersOf, kindOfHost} from '../extract/address.js'

/** What the links of a paper say: "PDF", "[Code]", "arXiv page". */
const resource =
  /^\W{0,3}(?:view |download |full |open |official |source )?(?:abs|abstract|pdf|paper|preprint|arxiv|html|ps|tex|doi|code|github|gitlab|repo(?:sitory)?|project|website|web ?site|homepage|page|demo|dataset|data|models?|weights|checkpoints?|slides|video|poster|talk|blog|supp(?:l(?:ementary)?)?|openreview|proceedings|software|hugging ?face|colab|link)(?:[ -](?:page|link|pdf|paper|code|site|website|materials?|text|repo|repository|version|html|\(.{1,20}\)|v?\d{1,3}(?:\.\d)?k?))?\W{0,3}$/i

/** Whether the words of a link are those of a button by which a paper's parts are got. */
export function isResourceLabel(label: string): boolean {
  return label.length < 60 && resource.test(label)
}

/** Whether an address is the page of one paper. */
export function isPaperAddress(url: URL): boolean {
  return Object.keys(identifiersOf(url)).length > 0 || /^(?!\/volumes?\/).*\.pdf$/i.test(url.pathname)
}

/** Hosts' own pages: they belong to the site, not to a paper. */
const siteOwn =
  /^\/(?:$|login|logout|join|settings|about|help|search|list|archive|user|profile|people|a\/|tags?\/|topics|features|papers\/?(?:$|trending|date|week|month)|share|intent|sharer|join|pricing|docs|orgs\/|auth\/|prefs|bibtex|format|references_type|group|events?\/|volumes?\/|faq|\d{4}\.\d{4,5}\/?$)/

/** What reference managers take. */
const citationFile = /\.(?:bib|ris|enw|endf|xml|txt)$/i

/** Whether a link among the parts of a paper belongs to the paper. */
export function isOfPaper(url: URL, label: string): boolean {
  if (isPaperAddress(url)) return true
  if (siteOwn.test(url.pathname) || citationFile.test(url.pathname)) return false
  return isResourceLabel(label) || kindOfHost(url) !== undefined
}

/** An address of the web, resolved; `undefined` for all other schemes, and where nothing can be resolved. */
export function webAddress(href: string, base?: URL): URL | undefined {
  const trimmed = href.trim()
  if (trimmed === '' || trimmed.length > 4000 || trimmed.startsWith('#') || !URL.canParse(trimmed, base))
    return undefined
  const url = new URL(trimmed, base)
  return /^https?:$/.test(url.protocol) && url.hostname !== '' ? url : undefined
}
