import {Parser} from 'htmlparser2'

/** An element of an XML document. Offsets are those of its source. */
export interface XmlElement {
  /** As it is written, with its prefix: `dc:title`. */
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  /** Elements and text in order; CDATA is text. */
  readonly children: ReadonlyArray<XmlElement | string>
  /** Offset of its `<`. */
  readonly start: number
  /** Offset behind its start tag. */
  readonly content: number
  /** Offset behind its end tag; of one that is never closed, where it was cut off. */
  readonly end: number
  /** Whether it has an end tag of its own, or needs none. */
  readonly closed: boolean
}

/** What of a document could not be read as it is written. */
interface XmlFault {
  /** An element without an end, or one that is nested too deep to be read. */
  readonly kind: 'open' | 'deep'
  readonly reason: string
  readonly start: number
  readonly end: number
}

export interface XmlDocument {
  /** The first element; `undefined` where there is none. */
  readonly root: XmlElement | undefined
  /** All elements that stand in no other: files that were put together have several. */
  readonly roots: readonly XmlElement[]
  readonly faults: readonly XmlFault[]
  /** Where the document type declares entities; they are never expanded. */
  readonly entities: {readonly start: number; readonly end: number} | undefined
}

export interface XmlOptions {
  /**
   * Tells the elements that never stand in each other, such as the items of a feed, by their names and that of the
   * first element. The start of one ends the one before, so that one without an end does not swallow the others.
   */
  readonly isItem?: (name: string, root: string) => boolean
}

/** Elements nested deeper are left out, with all that stands in them. */
const deepest = 200
/** Behind so many that are open and left out the rest is not read. */
const mostTooDeep = 5000
const chunkLength = 65_536

interface Open extends Omit<XmlElement, 'children' | 'end' | 'closed'> {
  readonly children: Array<XmlElement | string>
  end: number
  closed: boolean
}

/**
 * Parses [XML](https://www.w3.org/TR/xml/) by htmlparser2. A broken or cut document gives the elements that stand in it;
 * entities that the document declares stay as they are written, and nothing is fetched.
 */
export function parseXml(source: string, {isItem}: XmlOptions = {}): XmlDocument {
  const faults: XmlFault[] = []
  const stack: Open[] = []
  const roots: Open[] = []
  let tooDeep = 0
  /** Where in the stack the open item stands. */
  let item = -1

  /** Takes the innermost element off the stack. */
  function close(end: number, closed: boolean): void {
    const element = stack.pop()
    if (!element) return
    if (stack.length === item) item = -1
    element.closed = closed
    element.end = end
    if (!closed)
      faults.push({kind: 'open', reason: `<${element.name}> has no end`, start: element.start, end})
  }

  const parser: Parser = new Parser(
    {
      onopentag(name, attributes) {
        const begins = isItem?.(name, roots[0]?.name ?? name) === true
        if (begins && item !== -1) {
          while (stack.length > item && item !== -1) close(parser.startIndex, false)
          tooDeep = 0
        }
        if (stack.length >= deepest) {
          if (tooDeep++ === 0)
            faults.push({
              kind: 'deep',
              reason: `Elements are nested deeper than ${deepest}`,
              start: parser.startIndex,
              end: parser.endIndex + 1
            })
          return
        }
        const element: Open = {
          name,
          attributes,
          children: [],
          start: parser.startIndex,
          content: parser.endIndex + 1,
          end: parser.endIndex + 1,
          closed: false
        }
        if (begins) item = stack.length
        const parent = stack.at(-1)
        if (parent) parent.children.push(element)
        else roots.push(element)
        stack.push(element)
      },
      onclosetag(name, isImplied) {
        if (tooDeep > 0) {
          tooDeep--
          return
        }
        const element = stack.at(-1)
        // A start tag that the source ends in is closed without having been opened; an item, before its own end tag.
        if (element?.name !== name) return
        const selfClosed = parser.endIndex + 1 === element.content
        const closed = !isImplied || selfClosed
        close(closed ? parser.endIndex + 1 : parser.startIndex, closed)
      },
      ontext(text) {
        const children = tooDeep > 0 ? undefined : stack.at(-1)?.children
        if (!children) return
        const last = children.at(-1)
        if (typeof last === 'string') children[children.length - 1] = last + text
        else children.push(text)
      }
    },
    {xmlMode: true, decodeEntities: true}
  )
  const {end, entities} = prologueOf(source)
  // The parser takes the first `>` for the end of a document type, whatever it declares.
  parser.write(' '.repeat(end))
  // The parser's own stack grows slow with its height.
  for (let at = end; at < source.length && tooDeep < mostTooDeep; at += chunkLength)
    parser.write(source.slice(at, at + chunkLength))
  parser.end()
  const [root] = roots
  return {root, roots, faults, entities}
}

/** What stands before the first element: a declaration, comments, a document type. */
function prologueOf(source: string): {readonly end: number; readonly entities: XmlDocument['entities']} {
  let entities: XmlDocument['entities']
  for (let at = source.indexOf('<'); at !== -1; at = source.indexOf('<', at)) {
    const start = at
    if (source.startsWith('<!--', at)) at = behind(source, '-->', at + 4)
    else if (source.startsWith('<?', at)) at = behind(source, '?>', at + 2)
    else if (source.startsWith('<!', at)) {
      at = documentTypeEnd(source, at)
      if (/<!ENTITY\s/i.test(source.slice(start, at))) entities ??= {start, end: at}
    } else return {end: at, entities}
  }
  return {end: source.length, entities}
}

function behind(source: string, close: string, from: number): number {
  const end = source.indexOf(close, from)
  return end === -1 ? source.length : end + close.length
}

/** Offset behind a document type with all that it declares between `[` and `]`. */
export function documentTypeEnd(source: string, from: number): number {
  let depth = 0
  for (let at = from + 2; at < source.length; at++) {
    const character = source.charAt(at)
    if (source.startsWith('<!--', at)) at = behind(source, '-->', at + 4) - 1
    else if (character === '"' || character === "'") at = behind(source, character, at + 1) - 1
    else if (character === '[') depth++
    else if (character === ']') depth--
    else if (character === '>' && depth <= 0) return at + 1
  }
  return source.length
}

/** A name without its prefix, in lower case: `dc:title` is `title`. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1).toLowerCase()
}

/** The elements in an element. */
export function elementsOf({children}: XmlElement): XmlElement[] {
  return children.filter(child => typeof child !== 'string')
}
