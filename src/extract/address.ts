import type {Link, LinkKind} from '../tree/entities.js'

/** Forms of identifiers in an address: host, then path and query; the first group is the identifier. */
const identifierForms: ReadonlyArray<{
  readonly scheme: string
  readonly host: RegExp
  readonly path: RegExp
  readonly example: string
}> = [
  {
    scheme: 'arxiv',
    host: /(?:^|\.)arxiv\.org$/,
    path: /^\/(?:abs|pdf|html|ps|format)\/(\d{4}\.\d{4,5}|[a-z-]+(?:\.[a-z]{2})?\/\d{7})(?:v\d+)?/i,
    example: 'https://arxiv.org/abs/2401.01234v2'
  },
  {
    scheme: 'arxiv',
    host: /^(?:huggingface\.co|hf\.co|(?:www\.)?alphaxiv\.org)$/,
    path: /^\/(?:papers|abs|overview)\/(\d{4}\.\d{4,5})/,
    example: 'https://huggingface.co/papers/2401.01234'
  },
  {
    scheme: 'doi',
    host: /^(?:dx\.)?doi\.org$/,
    path: /^\/(10\.\d{4,9}\/[^?#]+)/,
    example: 'https://doi.org/10.5555/12345678'
  },
  {
    scheme: 'openreview',
    host: /^openreview\.net$/,
    path: /^\/(?:forum|pdf)\?(?:[^#]*&)?id=([\w-]+)/,
    example: 'https://openreview.net/forum?id=abCD12'
  },
  {
    scheme: 'acl',
    host: /^(?:www\.)?(?:aclanthology\.org|aclweb\.org)$/,
    path: /^\/(?:anthology\/)?([A-Z]\d{2}-\d{4}|\d{4}\.[a-z0-9-]+\.\d+)(?:v\d+)?(?:\.pdf|\/)?$/i,
    example: 'https://aclanthology.org/2020.delta-main.7/'
  },
  {
    scheme: 'pubmed',
    host: /^pubmed\.ncbi\.nlm\.nih\.gov$/,
    path: /^\/(\d{1,9})/,
    example: 'https://pubmed.ncbi.nlm.nih.gov/12345678/'
  }
]

/** What a host's addresses lead to when the sentence does not say; the first that fits counts. */
const hostKinds: ReadonlyArray<{readonly kind: LinkKind; readonly host: RegExp; readonly path?: RegExp}> = [
  {
    kind: 'paper',
    host: /(?:^|\.)(?:arxiv\.org|doi\.org|openreview\.net|aclanthology\.org|biorxiv\.org|medrxiv\.org|pubmed\.ncbi\.nlm\.nih\.gov|semanticscholar\.org|alphaxiv\.org)$/
  },
  {kind: 'paper', host: /^(?:huggingface\.co|hf\.co)$/, path: /^\/papers\//},
  {kind: 'dataset', host: /^(?:huggingface\.co|hf\.co)$/, path: /^\/datasets\//},
  {kind: 'demo', host: /^(?:huggingface\.co|hf\.co)$/, path: /^\/spaces\//},
  {kind: 'model', host: /^(?:huggingface\.co|hf\.co)$/, path: /^\/(?:collections\/)?[^/]+\/[^/]+/},
  {kind: 'dataset', host: /(?:^|\.)(?:zenodo\.org|kaggle\.com|figshare\.com|physionet\.org)$/},
  {kind: 'model', host: /(?:^|\.)(?:ollama\.com|modelscope\.cn)$/},
  {
    kind: 'code',
    host: /^(?:www\.)?(?:github\.com|gitlab\.com|bitbucket\.org|codeberg\.org|gist\.github\.com|pypi\.org|npmjs\.com|anonymous\.4open\.science)$/
  },
  {
    kind: 'demo',
    host: /(?:^|\.)(?:colab\.research\.google\.com|replicate\.com|gradio\.live|hf\.space|streamlit\.app)$/
  },
  {kind: 'video', host: /(?:^|\.)(?:youtube\.com|youtu\.be|vimeo\.com|bilibili\.com)$/},
  {
    kind: 'project',
    host: /(?:^|\.)(?:github\.io|gitlab\.io|sites\.google\.com|netlify\.app|vercel\.app|pages\.dev|readthedocs\.io)$/
  },
  {kind: 'paper', host: /./, path: /\.pdf$/i}
]

/**
 * Finds the identifiers of a paper in an address.
 *
 * @param url - A normalised address.
 * @returns Identifiers by scheme, without their version; empty where there is none.
 *
 * @example
 * ```ts
 * import {identifiersOf} from 'paperglean/extract'
 *
 * identifiersOf(new URL('https://arxiv.org/abs/2401.01234v2')) // => {arxiv: '2401.01234'}
 * ```
 */
export function identifiersOf(url: URL): Record<string, string> {
  const path = url.pathname + url.search
  const found: Record<string, string> = {}
  for (const form of identifierForms) {
    if (!form.host.test(url.hostname)) continue
    const identifier = form.path.exec(path)?.[1]
    if (identifier) found[form.scheme] ??= normalise(form.scheme, identifier)
  }
  return found
}

function normalise(scheme: string, identifier: string): string {
  if (scheme === 'doi') return decode(identifier).toLowerCase()
  // The subject class is no part of an arXiv identifier: math.GT/0309136 is math/0309136.
  return scheme === 'arxiv' ? identifier.replace(/^([a-z-]+)\.[a-z]{2}\//i, '$1/') : identifier
}

/** What the host of an address says that it leads to; `undefined` where the host says nothing. */
export function kindOfHost(url: URL): LinkKind | undefined {
  return hostKinds.find(({host, path}) => host.test(url.hostname) && (path?.test(url.pathname) ?? true))?.kind
}

/** What a link's words say that it leads to. */
const labelKinds: ReadonlyArray<{readonly kind: LinkKind; readonly words: RegExp}> = [
  {
    kind: 'code',
    words:
      /^(?:official |source |view )*(?:code|codes|codebase|github|gitlab|git|repo|repository|implementation|pytorch|tensorflow|jax)(?: (?:repo(?:sitory)?|page|code|link|[\d.,]+k?))?$/i
  },
  {
    kind: 'project',
    words: /^(?:project|web|home)(?: ?(?:web)?(?:page|site))?$|^(?:page|site|blog(?: post)?)$/i
  },
  {kind: 'demo', words: /^(?:online |live |interactive )*(?:demos?|spaces?|playground|colab|app)$/i},
  {kind: 'video', words: /^(?:videos?|youtube|talk|recording|presentation)$/i},
  {kind: 'dataset', words: /^(?:data ?sets?|data|benchmarks?|corpus)$/i},
  {kind: 'model', words: /^(?:models?|weights|checkpoints?|(?:hf|hugging ?face) models?)$/i},
  {
    kind: 'paper',
    words:
      /^(?:view |download |read |full |the )*(?:paper|papers|pdf|arxiv|abs|abstract|html|ar5iv|preprint|doi|openreview|link|publisher|full text)(?: (?:page|link|pdf|version|paper))?$/i
  }
]

/**
 * What the words of a link say that it leads to, such as "Code" or "Project page".
 *
 * @param label - The words of the link alone.
 * @returns `undefined` where they are no such label.
 */
export function kindOfLabel(label: string): LinkKind | undefined {
  const words = label
    .slice(0, 60)
    .replace(/^[^\p{L}]+|(?<![^\p{L}\d])[^\p{L}\d]+$/gu, '')
    .replace(/\s+/g, ' ')
  return labelKinds.find(kind => kind.words.test(words))?.kind
}

const repositoryHosts =
  /^(?:www\.)?(github\.com|gitlab\.com|bitbucket\.org|codeberg\.org|huggingface\.co|hf\.co)$/
/** First parts of paths that are no owners. */
const noOwners =
  /^(?:orgs|topics|features|about|sponsors|papers|collections|blog|docs|spaces|datasets|models|search)$/

/** The repository that an address names. */
export function repositoryOf(url: URL): Link['repository'] {
  const host = repositoryHosts.exec(url.hostname)?.[1]
  if (!host) return undefined
  const parts = url.pathname.split('/').filter(part => part !== '')
  if (host.startsWith('h') && /^(?:datasets|spaces)$/.test(parts[0] ?? '')) parts.shift()
  const [owner, name] = parts
  if (!owner || !name || noOwners.test(owner)) return undefined
  return {host, owner, name: name.replace(/\.git$/, '')}
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** What an address alone tells of a link. */
export function linkOf(url: URL): Omit<Link, 'mentions'> {
  const identifiers = identifiersOf(url)
  const repository = repositoryOf(url)
  return {
    url: url.href,
    kind: kindOfHost(url) ?? 'other',
    ...(repository && {repository}),
    ...(Object.keys(identifiers).length > 0 && {identifiers})
  }
}

/** What two addresses of one page have in common: scheme, `www.` and a slash at the end do not matter. */
export function addressKey(url: string): string {
  return url
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/(?<!\/)\/+$/, '')
}
