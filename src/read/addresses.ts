import {identifiersOf, kindOfHost} from '../extract/address.js'

/** What the links of a paper say: "PDF", "[Code]", "arXiv page". */
const resource =
  /^\W{0,3}(?:view |download |full |open |official |source )?(?:abs|abstract|pdf|paper|preprint|arxiv|html|ps|tex|doi|code|github|gitlab|repo(?:sitory)?|project|website|web ?site|homepage|page|demo|dataset|data|models?|weights|checkpoints?|slides|video|poster|talk|blog|supp(?:l(?:ementary)?)?|openreview|proceedings|software|hugging ?face|colab|link)(?:[ -](?:page|link|pdf|paper|code|site|website|materials?|text|repo|repository|version|html|\(.{1,20}\)|v?\d{1,3}(?:\.\d)?k?))?\W{0,3}$/i

/** Whether the words of a link are those of a button by which a paper's parts are got. */
export function isResourceLabel(label: string): boolean {
  return label.length < 60 && resource.test(label)
}

/** Pages of papers whose addresses hold no identifier that records have. */
const paperPages: ReadonlyArray<{readonly host: RegExp; readonly path: RegExp; readonly example: string}> = [
  {
    host: /^proceedings\.mlr\.press$/,
    path: /^\/[vr]\d+\/[\w-]+/,
    example: 'https://proceedings.mlr.press/v1/kite25a.html'
  },
  {
    host: /^openaccess\.thecvf\.com$/,
    path: /\/(?:html|papers)\/./,
    example: 'https://openaccess.thecvf.com/content/CVPR2025/html/Kite_CVPR_2025_paper.html'
  },
  {
    host: /^(?:papers\.nips\.cc|(?:proceedings\.)?(?:papers\.)?neurips\.cc)$/,
    path: /^\/paper/,
    example: 'https://papers.nips.cc/paper/2025/hash/kite-Abstract.html'
  },
  {
    host: /^(?:www\.)?jmlr\.org$/,
    path: /^\/(?:beta\/)?papers\/v\d/,
    example: 'https://jmlr.org/papers/v1/kite25a.html'
  },
  {
    host: /^ieeexplore\.ieee\.org$/,
    path: /\/document\/\d/,
    example: 'https://ieeexplore.ieee.org/document/1234567'
  },
  {
    host: /^(?:dl\.acm\.org|onlinelibrary\.wiley\.com|pubs\.acs\.org|journals\.sagepub\.com|www\.tandfonline\.com)$/,
    path: /\/doi\//,
    example: 'https://dl.acm.org/doi/10.5555/1234567'
  },
  {
    host: /^link\.springer\.com$/,
    path: /^\/(?:chapter|article)\/./,
    example: 'https://link.springer.com/article/10.5555/kite'
  },
  {
    host: /^www\.(?:nature\.com|science\.org|pnas\.org|mdpi\.com|frontiersin\.org)$/,
    path: /^\/(?:articles?|doi|[\d-]+\/\d+)\//,
    example: 'https://www.nature.com/articles/kite-7'
  },
  {
    host: /^www\.sciencedirect\.com$/,
    path: /\/article\//,
    example: 'https://www.sciencedirect.com/science/article/pii/S1234'
  },
  {
    host: /^(?:www\.)?semanticscholar\.org$/,
    path: /^\/paper\/./,
    example: 'https://www.semanticscholar.org/paper/kite/0a1b'
  },
  {
    host: /^www\.(?:bio|med)rxiv\.org$/,
    path: /^\/content\/./,
    example: 'https://www.biorxiv.org/content/10.1101/2025.01.01.123456v1'
  },
  {
    host: /^ojs\.aaai\.org$/,
    path: /\/article\//,
    example: 'https://ojs.aaai.org/index.php/AAAI/article/view/12345'
  },
  {
    host: /^(?:www\.)?(?:isca-archive\.org|roboticsproceedings\.org|ijcai\.org)$/,
    path: /\/\w*\d{2}/,
    example: 'https://www.ijcai.org/proceedings/2025/7'
  }
]

/** Whether an address is the page of one paper. */
export function isPaperAddress(url: URL): boolean {
  return (
    Object.keys(identifiersOf(url)).length > 0 ||
    /^(?!\/volumes?\/).*\.pdf$/i.test(url.pathname) ||
    paperPages.some(({host, path}) => host.test(url.hostname) && path.test(url.pathname))
  )
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
