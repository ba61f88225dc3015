/** What becomes of a tag: text before and behind what it holds. `drop`: what it holds goes, too. */
interface TagRule {
  readonly tags: string
  readonly open?: string
  readonly close?: string
  readonly drop?: boolean
}

/** Elements of HTML and JATS (NISO Z39.96) as abstracts have them. All others are text, such as `<think>`. */
const rules: readonly TagRule[] = [
  {tags: 'p div ul ol list sec blockquote h1 h2 h3 h4 h5 h6 abstract', open: '\n\n', close: '\n\n'},
  {tags: 'li list-item', open: '\n\n', close: '\n\n'},
  {tags: 'title', open: '\n\n', close: ': '},
  {tags: 'label', open: '', close: ' '},
  {tags: 'br', open: '\n\n'},
  {tags: 'sup', open: '$^{', close: '}$'},
  {tags: 'sub', open: '$_{', close: '}$'},
  {
    tags: 'i b em strong span a italic bold sc scp underline tt code font small monospace roman inline-formula disp-formula alternatives ext-link xref named-content styled-content'
  },
  {tags: 'tex-math', open: '', close: ''},
  {tags: 'math', drop: true},
  {tags: 'inline-graphic graphic style script', drop: true}
]

const tagRules: ReadonlyMap<string, TagRule> = new Map(
  rules.flatMap(rule => rule.tags.split(' ').map(tag => [tag, rule] as const))
)

/** These mean something else outside of JATS. */
const onlyJats = new Set(['title', 'label', 'math', 'abstract', 'list', 'sec', 'style'])
/** These need no end. */
const alone = new Set(['br', 'p', 'li'])

const tag = /<(\/?)((?:[a-z]{1,10}:)?)([a-z][a-z0-9-]{0,20})(?:\s[^<>]*)?\/?>/gi
/** Tags whose brackets were escaped once more. */
const escapedTag = /&lt;(\/?(?:jats:)?[a-z][a-z0-9-]{0,20}(?:\s[^<>&]{0,200})?\/?)&gt;/gi

/**
 * Makes text of HTML or JATS. Text that only looks like it is left as it is.
 *
 * @param source - A title or an abstract.
 * @returns Text with empty lines between paragraphs; raised and lowered characters as LaTeX.
 */
export function textOfMarkup(source: string): string {
  if (!source.includes('<') && !source.includes('&lt;')) return source
  const html = source.replace(escapedTag, '<$1>')
  const closed = new Set(
    [...html.matchAll(tag)].filter(([, slash]) => slash).map(([, , , name]) => lower(name))
  )
  const text = new Writer(html, closed).text
  return text.replace(/^\s*(?:abstract|summary)\s*[:.]\s+/i, '').trim()
}

function lower(text = ''): string {
  return text.toLowerCase()
}

class Writer {
  readonly text: string
  readonly #pieces: string[] = []
  /** The element whose content is dropped, and how deep it stands in itself. */
  #dropped: {readonly name: string; depth: number} | undefined

  constructor(html: string, closed: ReadonlySet<string>) {
    let from = 0
    for (const match of html.matchAll(tag)) {
      const name = lower(match[3])
      const rule = tagRules.get(name)
      const prefixed = match[2] !== ''
      if (!rule || (onlyJats.has(name) && !prefixed) || !(alone.has(name) || closed.has(name) || prefixed))
        continue
      this.#add(html.slice(from, match.index))
      this.#tag(name, rule, match[1] !== '')
      from = match.index + match[0].length
    }
    this.#add(html.slice(from))
    this.text = this.#pieces.join('')
  }

  #add(text: string): void {
    if (!this.#dropped) this.#pieces.push(texMath(text))
  }

  #tag(name: string, {open = '', close = '', drop = false}: TagRule, ends: boolean): void {
    if (this.#dropped) {
      if (name === this.#dropped.name) this.#dropped.depth += ends ? -1 : 1
      if (this.#dropped.depth === 0) this.#dropped = undefined
    } else if (drop && !ends) this.#dropped = {name, depth: 1}
    else this.#pieces.push(ends ? close : open)
  }
}

/** The formula of a whole LaTeX document, as Springer has them. */
function texMath(text: string): string {
  const begin = text.indexOf('\\begin{document}')
  if (begin < 0) return text.includes('$$') ? text.replaceAll('$$', '$') : text
  const end = text.indexOf('\\end{document}', begin)
  return text.slice(begin + '\\begin{document}'.length, end < 0 ? undefined : end).replaceAll('$$', '$')
}
