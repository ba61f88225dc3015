import {lineOf, plainLine} from '../feed/markup.js'
import {localName, type XmlElement} from './parse.js'

/** How elements of texts are written in the HTML that `readMarkup` knows; all others are passed over, not their text. */
const tags: ReadonlyArray<{readonly tag: string; readonly names: string; readonly reason: string}> = [
  {tag: 'sup', names: 'sup superscript', reason: 'JATS, Elsevier'},
  {tag: 'sub', names: 'sub subscript inf', reason: 'JATS, Elsevier'},
  {
    tag: 'p',
    names:
      'p para simple-para par sec section title section-title list-item disp-quote abstracttext abstract-sec div ab item head h1 h2 h3 h4 label',
    reason: 'blocks of JATS, Elsevier, PubMed, TEI, XHTML'
  },
  {tag: 'tex-math', names: 'tex-math', reason: 'JATS, the ACL Anthology'},
  {tag: 'br', names: 'br break lb', reason: 'XHTML, JATS, TEI'}
]
const tagOf = new Map(tags.flatMap(({tag, names}) => names.split(' ').map(name => [name, tag] as const)))

/** Elements whose text is no part of the text that they stand in. */
const silent = new Set(
  'xref fn fn-group object-id graphic media inline-graphic related-article related-object contrib-group contrib-id copyrightinformation'.split(
    ' '
  )
)
/** Labels of parts of an abstract that name none. */
const noLabel = /^(?:unassigned|unlabelled|unlabeled)$/i

/** Writes an element as a snippet of HTML; without any tags it is a plain text. */
export function snippetOf(element: XmlElement): string {
  const [first] = element.children
  const isPlain = element.children.length === 1 && typeof first === 'string'
  const label = labelOf(element)
  if (isPlain) return label + first
  const pieces: Piece[] = []
  addPieces(element, pieces)
  const hasTags = pieces.some(({isTag}) => isTag)
  return (
    label + pieces.map(({text, isTag}) => (isTag || !hasTags ? text : text.replaceAll('<', '&lt;'))).join('')
  )
}

/** The text of an element in one line, character references as they are. */
export function lineOfElement(element: XmlElement): string {
  return lineOf(snippetOf(element)).replace(/\s+/g, ' ').trim()
}

/** The text of an element or attribute, character references read. */
export function plainText(value: XmlElement | string): string {
  return plainLine(typeof value === 'string' ? value : lineOfElement(value))
}

/** `<AbstractText Label="METHODS">` */
function labelOf({attributes}: XmlElement): string {
  const label = (attributes.Label ?? '').trim()
  return label === '' || noLabel.test(label) ? '' : `${label}: `
}

interface Piece {
  readonly text: string
  readonly isTag: boolean
}

function addPieces(element: XmlElement, pieces: Piece[]): void {
  const hasTex = element.children.some(
    child => typeof child !== 'string' && localName(child.name) === 'tex-math'
  )
  for (const child of element.children) {
    if (typeof child === 'string') {
      pieces.push({text: child, isTag: false})
      continue
    }
    const name = localName(child.name)
    // The same formula in MathML stands beside.
    if (silent.has(name) || (hasTex && name === 'math')) continue
    const tag = styleOf(child) ?? tagOf.get(name)
    if (tag === undefined) addPieces(child, pieces)
    else if (tag === 'br') pieces.push({text: '<br/>', isTag: true})
    else {
      pieces.push({text: `<${tag}>`, isTag: true}, {text: labelOf(child), isTag: false})
      addPieces(child, pieces)
      pieces.push({text: `</${tag}>`, isTag: true})
    }
  }
}

/** EndNote's `<style face="superscript">`, TEI's `<hi rend="sup">`. */
function styleOf({attributes: {face, rend}}: XmlElement): string | undefined {
  const style = (face ?? rend ?? '').toLowerCase()
  if (/\bsup/.test(style)) return 'sup'
  return /\bsub/.test(style) ? 'sub' : undefined
}
