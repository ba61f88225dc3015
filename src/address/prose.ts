import type {Link, LinkKind} from '../tree/entities.js'
import {kindOfHost} from './hosts.js'
import {kindOfLabel} from './labels.js'
import {kindSaid, linkOf, webAddress} from './links.js'

/** A link in a text that people wrote, and where it stands. */
export interface ProseLink {
  readonly link: Omit<Link, 'mentions'>
  readonly start: number
  readonly end: number
}

/** An address in a text, before it is normalised. */
interface Found {
  readonly start: number
  readonly end: number
  readonly address: string
}

/** Ends of host names that are trusted where neither a scheme nor a path says that it is an address. */
const bareHost =
  /(?:[a-z0-9-]{1,63}\.){1,5}(?:github\.io|gitlab\.io)|www\.(?:[a-z0-9-]{1,63}\.){1,5}[a-z]{2,12}/
/** Ends of host names that are trusted where a path follows. */
const hostWithPath =
  /(?:[a-z0-9-]{1,63}\.){1,5}(?:com|org|net|io|ai|co|dev|app|edu|gov|info|me|science|page|site|tech|cloud|ac\.uk|co\.uk|uk|de|fr|ch|cn|jp|kr|it|nl|eu|in|ca|au|se|at|be|es)(?=\/)/
/** All that can stand in an address; brackets and punctuation at its end are cut afterwards. */
const rest = /[^\s<>"“”«»{}|\\^`]{0,2000}/
/** An address whose host or path was torn by a space: "https://code.example. com/kite/". */
const tornHost = /https?:\/\/(?:[a-z0-9-]{1,63}\.){1,3} (?:com|org|io|co|net|ai)\//

/** A dot inside a word, or a scheme: without either there is no address. */
const mayHoldAddress = /\.[a-z]|(?:https?|arxiv|doi):/iu

const address = new RegExp(
  [
    `(?<torn>${tornHost.source})${rest.source}`,
    `(?<scheme>https?:\\/\\/)${rest.source}`,
    `(?<![\\w@./-])(?<bare>(?:${hostWithPath.source}|${bareHost.source})(?![a-z0-9@-]|\\.[a-z]))(?:[/?#:]${rest.source})?`,
    '(?<![\\w./])arxiv:\\s?(?<arxiv>\\d{4}\\.\\d{4,5}(?:v\\d{1,2})?|[a-z-]{2,10}(?:\\.[a-z]{2})?\\/\\d{7}(?:v\\d{1,2})?)(?!\\d)',
    '(?<![\\w./])doi:\\s?(?<doi>10\\.\\d{4,9}\\/[^\\s<>"“”{}|\\\\^`]{1,200})'
  ].join('|'),
  'giu'
)

/** How much before an address may say what it is, in UTF-16 code units. */
const contextLength = 240

/**
 * Finds the links of a text that people wrote. Their kind is what the sentence says, else what the host does.
 *
 * @param text - Such as an abstract or a comment.
 * @returns The links in order, also those that stand twice.
 */
export function linksOfProse(text: string): ProseLink[] {
  const links: ProseLink[] = []
  let before = 0
  for (const found of findAddresses(text)) {
    const context = text.slice(Math.max(before, found.start - contextLength), found.start)
    before = found.end
    const link = linkOfProse(found, context)
    if (link) links.push({link, start: found.start, end: found.end})
  }
  return links
}

function linkOfProse({address}: Found, context: string): ProseLink['link'] | undefined {
  const url = webAddress(address)
  if (!url || !/^[^.]+(?:\.[^.]+)+$/.test(url.hostname) || !/\.[a-z][a-z0-9-]+$|\d$/.test(url.hostname))
    return undefined
  const link = linkOf(url)
  return {...link, kind: kindSaid(kindOfSentence(context, url), url)}
}

function findAddresses(text: string): Found[] {
  if (!mayHoldAddress.test(text)) return []
  const found: Found[] = []
  address.lastIndex = 0
  for (let match = address.exec(text); match; match = address.exec(text)) {
    const {arxiv, doi, bare} = match.groups ?? {}
    const kept = arxiv ? match[0] : trimEnd(match[0])
    const end = match.index + kept.length
    if (arxiv) found.push({start: match.index, end, address: `https://arxiv.org/abs/${arxiv}`})
    else if (doi)
      found.push({start: match.index, end, address: `https://doi.org/${kept.replace(/^doi:\s?/i, '')}`})
    else {
      const whole = rejoin(text, match.index, end)
      const spelled = text.slice(match.index, whole).replace(/\s+/g, '')
      found.push({start: match.index, end: whole, address: bare ? `https://${spelled}` : spelled})
      address.lastIndex = Math.max(address.lastIndex, whole)
    }
    if (match[0] === '') address.lastIndex++
  }
  return found
}

/** An owner's page that ends with a slash, and a repository's name behind a space: torn at a line end. */
function rejoin(text: string, start: number, end: number): number {
  if (!/^https?:\/\/(?:github|gitlab)\.com\/[\w.-]+\/$/.test(text.slice(start, end))) return end
  const torn = /^\s([a-z0-9]+(?:[-_][A-Za-z0-9]+)+)(?=[\s.,;)]|$)/.exec(text.slice(end, end + 100))
  return torn ? end + torn[0].length : end
}

const opening: Readonly<Record<string, string>> = {')': '(', ']': '['}

/** Cuts what belongs to the sentence: punctuation, and closing brackets that were not opened in the address. */
function trimEnd(text: string): string {
  const link = text.indexOf('](')
  let end = link >= 0 ? link : text.length
  const depth = {')': 0, ']': 0}
  for (const character of text.slice(0, end)) {
    if (character === '(') depth[')']--
    else if (character === '[') depth[']']--
    else if (character === ')' || character === ']') depth[character]++
  }
  for (; end > 0; end--) {
    const last = text.charAt(end - 1)
    if (last === ')' || last === ']') {
      if (opening[last] && depth[last] <= 0) break
      depth[last]--
    } else if (!/[.,;:!?'’‘*_~…$]/.test(last)) break
  }
  return text.slice(0, end)
}

/** Words that say what an address is, the more telling first. */
const cues: ReadonlyArray<{readonly kind: LinkKind; readonly words: RegExp}> = [
  {
    kind: 'project',
    words: /\b(?:projects?(?: ?(?:web)?(?:page|site)| home ?page)|web ?(?:page|site)|home ?page|projects?:)/i
  },
  {kind: 'demo', words: /\b(?:online |live |interactive )?demos?(?: (?:page|app|site))?\b(?!\s?videos?\b)/i},
  {
    kind: 'code',
    words: /\b(?:code|codes|codebase|source code|implementations?|github|scripts?|toolkit|library)\b/i
  },
  {kind: 'dataset', words: /\b(?:data ?sets?|benchmarks?|corpus|corpora|data)\b/i},
  {kind: 'model', words: /\b(?:models?|checkpoints?|weights)\b/i},
  {kind: 'video', words: /\bvideos?\b/i}
]
/** A label right before the address: "Code:", "Project Page :", "SFT model:", "Demos, code, and data:". */
const label =
  /(?:^|[\s.,;(•|·[])([\p{L}-]+(?:(?: ?[&+/] ?|, and |, | and )(?:[\p{L}-]+ ){0,2}[\p{L}-]+){1,3}|(?:[\p{L}-]+ ){0,2}[\p{L}-]+) ?[:：]\s*(?:\\?(?:url|href) ?\{ ?)?[<([]?$/u
const paperLabel = /\b(?:paper|arxiv|preprint|pdf|tech(?:nical)? report)$/i
/** "Project & Contest:", but "Project code:" is of code. */
const projectLabel = /\bprojects?(?=$| links?$| ?[&+/,]| and\b)/i
/** "Published at https://kite.example.org/1" */
const publishedWords =
  /\b(?:published|published version|journal version|final version|version of record)(?: (?:is )?(?:available )?(?:at|in|on|here|online))?[\s:(]{0,3}$/i
/** "Read the full paper here: 👉 https://kite.example.org/1", but no summary of it. */
const readWords =
  /(?<!\bof )\b(?:full|the|our) (?:paper|preprint|report)(?: is)?(?: available)? (?:here|at)\P{L}{0,6}$/iu
/** "Try it now: https://kite.example.org/play" */
const tryWords = /\btry (?!to )[\p{L}\d-]+(?: (?:now|out|here|at)){0,2}\P{L}{0,6}$/iu
/** More is shown there than what is named: a page about the work. */
const furtherWords =
  /\b(?:more|further|additional) (?:information|details|results|examples|videos|visuali[sz]ations)\b/i
/** What a page shows; together with two things that are released, the page is one about the work. */
const shownWords = /\b(?:demos?|videos?|visual(?:i[sz]ations?| results)|qualitative results)\b/i
const releasedKinds: ReadonlySet<LinkKind> = new Set(['code', 'dataset', 'model'])
/** On a host of code, only what is said right before an address makes it something else. */
const nearLength = 45

function kindOfSentence(context: string, url: URL): LinkKind | undefined {
  const sentence = context.slice(lastSentenceStart(context))
  const host = kindOfHost(url)
  const labelled = kindOfName(label.exec(sentence)?.[1], host)
  if (labelled) return labelled
  const isModelHost = /^(?:huggingface|hf)\.co$/.test(url.hostname)
  const said = cues.filter(({words}) => words.test(sentence)).map(({kind}) => kind)
  // "Project page: https://huggingface.co/spaces/ada/kite"
  if (host === 'demo' && isModelHost && said[0] === 'project') return 'project'
  if (host === 'paper' || (isModelHost && host !== undefined)) return host
  // "Demos and code are at https://github.com/ada/kite"
  const cue = said[0] === 'demo' && host === 'code' ? (said.find(kind => kind === 'code') ?? 'demo') : said[0]
  if (host === 'code' && cue !== 'project' && cue !== 'code') {
    return cues.find(({kind, words}) => kind === cue && words.test(sentence.slice(-nearLength)))?.kind
  }
  if (host === undefined && (publishedWords.test(sentence) || readWords.test(sentence))) return 'paper'
  if (host === undefined && tryWords.test(sentence)) return 'demo'
  if ((host === 'project' || host === undefined) && isShowcase(sentence, said)) return 'project'
  if (cue === 'video' && furtherWords.test(sentence)) return host
  if (cue === 'code' && host === 'project' && /\bmore (?:details|information)\b/i.test(sentence)) return host
  // A page that shows models is a page about the work; models themselves lie with their hosts.
  if (cue === 'model' && !isModelHost && (host === 'project' || host === undefined)) return 'project'
  return cue ?? (furtherWords.test(sentence) ? 'project' : undefined)
}

/** "Videos of flights, code and weights lie here: https://kite.example.org" */
function isShowcase(words: string, named: readonly LinkKind[]): boolean {
  return named.filter(kind => releasedKinds.has(kind)).length > 1 && shownWords.test(words)
}

/** What the words before a colon name; of several things, the one that lies on such hosts. */
function kindOfName(name: string | undefined, host: LinkKind | undefined): LinkKind | undefined {
  // "Code and data available at:" is no label, but a sentence.
  if (!name || /\b(?:at|here|from|in|on|via)$/i.test(name)) return undefined
  if (paperLabel.test(name)) return 'paper'
  const named = cues.filter(({words}) => words.test(`${name}:`)).map(({kind}) => kind)
  if (projectLabel.test(name) && !named.includes('project')) named.unshift('project')
  if (host === 'project' && isShowcase(name, named)) return host
  const kind = named.find(kind => kind === host) ?? named[0] ?? kindOfLastWords(name)
  // "Link:" says nothing here.
  return kind === 'paper' ? undefined : kind
}

/** What the last words of a label name: "Links Blog", "iOS App". */
function kindOfLastWords(name: string): LinkKind | undefined {
  return kindOfLabel(name) ?? kindOfLabel(name.slice(name.lastIndexOf(' ') + 1))
}

function lastSentenceStart(context: string): number {
  let start = 0
  for (const match of context.matchAll(/[.!?;]["'”’)]{0,2}\s+|\s•\s|, the (?=demo)/g))
    start = match.index + match[0].length
  return start
}
