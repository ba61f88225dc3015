import {type Tag, tagsOf} from './scan.js'

/** Browsers nest no deeper (Blink's limit); parsers of trees overflow the stack not far above. */
const deepest = 512
/** Unclosed `<b>` and the like are opened anew in each paragraph: how often, summed over all tags. */
const mostCopies = 1_000_000
/** Attributes of one tag; each is compared with each. */
const mostAttributes = 1000
/** Elements that stand in a table outside its cells; each is moved before the table, which is searched for. */
const mostMoved = 5000
/** Further `<html>` and `<body>` tags; each is compared with the first. */
const mostRoots = 100

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

const voids = words(
  'area base basefont bgsound br col embed frame hr img input link meta param source track wbr'
)
const formatting = words('a b big code em font i nobr s small strike strong tt u')
const tableParts = words('table tbody thead tfoot tr')
const inTables = words('caption colgroup col tbody thead tfoot tr td th script style template table')
/** Elements that end the search for an open paragraph or another element. */
const scopes = words(
  'applet button caption html table td th marquee object template svg math foreignobject select'
)
/** "Special" elements of the parsing algorithm, without those that list items pass over. */
const special = words(
  'applet area article aside blockquote body button caption center col colgroup dd details dir dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup html iframe li listing main marquee menu nav object ol plaintext pre section select summary table tbody td template tfoot th thead tr ul xmp svg math foreignobject'
)
const closesParagraph = words(
  'address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li listing main menu nav ol p plaintext pre search section summary ul xmp'
)

/** Start tags that end an open element before them: which, and where the search for it ends. */
const impliedEnds: Readonly<
  Record<string, readonly [closes: ReadonlySet<string>, until: ReadonlySet<string>]>
> = {
  li: [words('li'), special],
  dt: [words('dt dd'), special],
  dd: [words('dt dd'), special],
  option: [words('option'), special],
  td: [words('td th'), words('table template')],
  th: [words('td th'), words('table template')],
  tr: [words('tr'), words('table template')],
  tbody: [words('tbody thead tfoot'), words('table template')],
  thead: [words('tbody thead tfoot'), words('table template')],
  tfoot: [words('tbody thead tfoot'), words('table template')]
}

/**
 * Tells why a tree of a source would cost too much: a tree builder's time is not linear in nesting, unclosed
 * tags, attributes and misplaced elements. It follows the open elements as a tree builder does, roughly, and
 * where in doubt counts too many.
 *
 * @returns What there is too much of; `undefined` where a tree can be made.
 */
export function tooCostly(source: string): string | undefined {
  const open = new OpenElements()
  for (const tag of tagsOf(source)) {
    open.add(tag)
    if (open.excess) return open.excess
  }
  return undefined
}

class OpenElements {
  excess: string | undefined
  readonly #stack: string[] = []
  readonly #unclosed = new Map<string, number>()
  #unclosedCount = 0
  #copies = 0
  #moved = 0
  #roots = 0

  add(tag: Tag): void {
    const {name} = tag
    if (name === '') return
    if (tag.attributes > mostAttributes) this.excess = 'Attributes of one tag'
    this.#copies += this.#unclosedCount
    if (this.#copies > mostCopies) this.excess = 'Unclosed tags'
    if (tag.closing) this.#close(name)
    else this.#open(name)
  }

  #open(name: string): void {
    if (name === 'html' || name === 'body') {
      if (++this.#roots > mostRoots) this.excess = 'Further html and body tags'
      return
    }
    if (tableParts.has(this.#stack.at(-1) ?? '') && !inTables.has(name) && ++this.#moved > mostMoved)
      this.excess = 'Elements between the cells of tables'
    const implied = impliedEnds[name]
    if (implied) this.#truncate(closing => implied[0].has(closing), implied[1])
    if (closesParagraph.has(name)) this.#truncate(closing => closing === 'p', scopes)
    if (voids.has(name)) return
    if (formatting.has(name)) this.#count(name, 1)
    this.#stack.push(name)
    if (this.#stack.length > deepest) this.excess = 'Elements within each other'
  }

  #close(name: string): void {
    if (name === 'html' || name === 'body') return
    if (formatting.has(name)) this.#closeFormatting(name)
    else this.#truncate(closing => closing === name, boundaryOf(name))
  }

  /** What a formatting element holds stays open where it is special, such as a `div` in a `b`. */
  #closeFormatting(name: string): void {
    this.#count(name, -1)
    const at = this.#stack.lastIndexOf(name)
    const above = this.#stack.slice(at + 1)
    if (at === -1 || above.some(element => scopes.has(element))) return
    if (above.some(element => special.has(element) || element === 'div' || element === 'p'))
      this.#stack.splice(at, 1)
    else this.#stack.length = at
  }

  #count(name: string, by: 1 | -1): void {
    const count = this.#unclosed.get(name) ?? 0
    // A link ends the link before it.
    if ((by === -1 && count === 0) || (by === 1 && name === 'a' && count === 1)) return
    this.#unclosed.set(name, count + by)
    this.#unclosedCount += by
  }

  #truncate(closes: (name: string) => boolean, until: ReadonlySet<string>): void {
    for (let index = this.#stack.length - 1; index >= 0; index--) {
      const name = this.#stack[index] ?? ''
      if (closes(name)) {
        this.#stack.length = index
        return
      }
      if (until.has(name)) return
    }
  }
}

const inTable = words('table template')

function boundaryOf(name: string): ReadonlySet<string> {
  if (inTables.has(name)) return inTable
  return special.has(name) || name === 'p' || name === 'div' || name === 'address' ? scopes : special
}
