import {decodeReferences} from '../../references/index.js'

/** A link with the words that it stands on. */
interface MarkupLink {
  readonly label: string
  readonly url: string
}

/** The text of a snippet of HTML. Character references stay, since cleaning reads them. */
export interface MarkupText {
  readonly paragraphs: readonly string[]
  readonly links: readonly MarkupLink[]
}

const blocks = new Set(
  'address article aside blockquote center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table td th tr ul'.split(
    ' '
  )
)
/** The same in other vocabularies, where they have a prefix: JATS, Elsevier. */
const prefixedBlocks = new Set(
  'title sec list list-item para simple-para section-title abstract-sec'.split(' ')
)
/** Elements whose content is no text of the page. */
const silent = new Set(['script', 'style', 'template', 'iframe', 'object', 'title', 'head'])
const inline =
  'a abbr b big br cite code em font i img kbd mark math q s small span strike strong sub sup tt u var tex-math inline-formula disp-formula named-content styled-content italic bold underline overline monospace roman scp inf it'
/** Elements of other vocabularies: `ce:italic`, `jats:p`, `mml:mi`. */
const prefixed = '[a-z]{2,8}:[a-z][a-z0-9-]{0,20}'

const known = [...blocks, ...silent, ...inline.split(' ')].join('|')
/** Elements that need no end. */
const alone = 'br|dd|dt|hr|li|p|td|th|tr'

/** An end, an element that needs none, or attributes: a mere `<s>` is a token of a language model. */
function signOf(open: string, close: string, other: string): RegExp {
  const tags = [
    `\\/(?:${known}|${prefixed})\\s{0,5}`,
    `(?:${alone})\\s{0,5}\\/?`,
    `(?:${known})\\s{1,5}[a-z:-]{1,30}=${other}`
  ]
  return new RegExp(`${open}(?:${tags.join('|')})${close}`, 'i')
}

const tagSign = signOf('<', '>', '[^<>]{0,2000}')
const escapedTagSign = signOf('&lt;', '&gt;', '[^<>&]{0,500}')

const name = /<(\/?)([a-z][\w:-]{0,30})/iy
const address = /\shref\s*=\s*(?:"([^"]{1,2000})"|'([^']{1,2000})'|([^\s"'>]{1,2000}))/i

const raised: Readonly<Record<string, string>> = {
  sup: '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿ',
  sub: '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₙ'
}
const raisable = '0123456789+-−=()n'

/** "Abstract: We fly kites", but not "Abstract kites fly". */
export const abstractLabel =
  /^(?:[Aa]bstract|ABSTRACT|[Ss]ummary|SUMMARY)\s{0,5}(?::|[–—-]|\n)\s{0,20}|^ABSTRACT\s{1,20}|^Abstract (?=(?:We|In|This|The|An?|Our|To|With|Recent|These|For|As|It|There|Background|Objectives?|Purpose)\s)/
/** A heading over an abstract. */
export const abstractHeading =
  /^(?:abstract|summary|zusammenfassung|résumé|resumen|resumo|riassunto|摘要|要旨|초록):?$/i

/** Tells whether a text bears tags of HTML or JATS, plain or escaped once more. `a < b` does not. */
export function isMarkup(text: string): boolean {
  return tagSign.test(text) || escapedTagSign.test(text)
}

/**
 * Takes the text out of a snippet of HTML or JATS. A tokeniser and no tree: snippets come from strangers,
 * and trees of hostile HTML grow with the square of its length.
 *
 * @param html - As it stands in a feed. Tags that are escaped once more are read too.
 */
export function readMarkup(html: string): MarkupText {
  const once = tagSign.test(html) ? html : decodeReferences(html, true)
  const text = new MarkupReader(once)
  text.run()
  return text
}

/** The text of a snippet in one line; what is no markup stays as it is. */
export function lineOf(text: string): string {
  return isMarkup(text) ? readMarkup(text).paragraphs.join(' ') : text
}

/** The text of a snippet that is not cleaned later: character references are read too. */
export function plainLine(text: string): string {
  const line = lineOf(text).trim()
  return line.includes('&') ? decodeReferences(line, true) : line
}

class MarkupReader implements MarkupText {
  readonly paragraphs: string[] = []
  readonly links: MarkupLink[] = []
  readonly #html: string
  #words: string[] = []
  #link: {readonly url: string; readonly from: number} | undefined
  /** Where in `#words` the content of `<sup>` or `<sub>` begins. */
  #raised: number | undefined
  /** Where in `#words` a formula begins. */
  #texFrom: number | undefined
  /** Whether this formula was read already. */
  #hasTex = false

  constructor(html: string) {
    this.#html = html
  }

  run(): void {
    let at = 0
    while (at < this.#html.length) {
      const open = this.#html.indexOf('<', at)
      this.#words.push(this.#html.slice(at, open === -1 ? undefined : open))
      if (open === -1) break
      at = this.#markup(open)
    }
    this.#endParagraph()
  }

  /** Reads what begins with `<`; gives where to go on. */
  #markup(at: number): number {
    if (this.#html.startsWith('<!--', at)) return behind(this.#html, '-->', at + 4)
    if (this.#html.startsWith('<![CDATA[', at)) {
      const end = this.#html.indexOf(']]>', at)
      this.#words.push(this.#html.slice(at + 9, end === -1 ? undefined : end))
      return end === -1 ? this.#html.length : end + 3
    }
    name.lastIndex = at
    const match = name.exec(this.#html)
    const end = match ? tagEnd(this.#html, at + match[0].length) : -1
    if (!match || end === -1) {
      this.#words.push('<')
      return at + 1
    }
    const tag = (match[2] ?? '').toLowerCase()
    const closing = match[1] === '/'
    if (silent.has(tag) && !closing) return behindElement(this.#html, tag, end)
    if (/^(?:mml:)?math$/.test(tag) && this.#hasTex && !closing) return behindElement(this.#html, tag, end)
    this.#tag(tag, closing, this.#html.slice(at, end))
    return end
  }

  #tag(tag: string, closing: boolean, source: string): void {
    const local = tag.slice(tag.indexOf(':') + 1)
    if (blocks.has(local) || (local !== tag && prefixedBlocks.has(local))) this.#endParagraph()
    else if (local === 'br') this.#words.push('\n')
    else if (local === 'a') this.#anchor(closing, source)
    else if (local === 'tex-math') this.#texMath(closing)
    else if (/(?:alternatives|formula)$/.test(local)) this.#hasTex = false
    else if (local === 'inf') this.#raise('sub', closing)
    else if (Object.hasOwn(raised, local)) this.#raise(local, closing)
  }

  /** Springer puts a whole document of LaTeX round a formula. The same formula stands beside in MathML. */
  #texMath(closing: boolean): void {
    if (!closing) this.#texFrom = this.#words.length
    else if (this.#texFrom !== undefined) {
      const [before = '', body = before] = this.#words
        .splice(this.#texFrom)
        .join('')
        .split('\\begin{document}')
      const formula = body.split('\\end{document}')[0] ?? ''
      this.#words.push(`$${formula.replaceAll('$', '').trim()}$`)
      this.#hasTex = true
      this.#texFrom = undefined
    }
  }

  #anchor(closing: boolean, source: string): void {
    const match = closing ? undefined : address.exec(source)
    const url = match?.[1] ?? match?.[2] ?? match?.[3]
    if (this.#link && closing) {
      const label = oneLine(this.#words.slice(this.#link.from).join(''))
      this.links.push({label, url: decodeReferences(this.#link.url)})
    }
    this.#link = url === undefined ? undefined : {url, from: this.#words.length}
  }

  /** `10<sup>-3</sup>` is 10⁻³; what Unicode cannot raise stays on the line. */
  #raise(tag: string, closing: boolean): void {
    if (!closing) {
      this.#raised = this.#words.length
      return
    }
    if (this.#raised === undefined) return
    const text = this.#words.splice(this.#raised).join('')
    this.#raised = undefined
    const places = [...text].map(character => raisable.indexOf(character))
    const row = raised[tag] ?? ''
    this.#words.push(places.includes(-1) ? text : places.map(place => row.charAt(place)).join(''))
  }

  #endParagraph(): void {
    const paragraph = oneLine(this.#words.join(''))
    if (paragraph !== '') this.paragraphs.push(paragraph)
    this.#words = []
    this.#link = undefined
    this.#raised = undefined
    this.#texFrom = undefined
  }
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function behind(text: string, close: string, from: number): number {
  const end = text.indexOf(close, from)
  return end === -1 ? text.length : end + close.length
}

/** Offset of the end tag of an element whose content is passed over. */
function behindElement(html: string, tag: string, from: number): number {
  const close = new RegExp(`</${tag}(?=[\\s/>])`, 'gi')
  close.lastIndex = from
  return close.exec(html)?.index ?? html.length
}

/** Offset behind a start or end tag; -1 where a new tag begins before. `>` may stand between quotes. */
function tagEnd(source: string, from: number): number {
  let quote = ''
  for (let at = from; at < source.length; at++) {
    const character = source.charAt(at)
    if (character === '<') return -1
    if (quote !== '') {
      if (character === quote) quote = ''
    } else if (character === '>') return at + 1
    else if (character === '"' || character === "'") quote = character
  }
  return -1
}
