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
export interface XmlFault {
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
export function parseXml(source: string): XmlDocument {
  const faults: XmlFault[] = []
  const stack: Open[] = []
  const roots: Open[] = []
  let tooDeep = 0
  const parser: Parser = new Parser(
    {
      onopentag(name, attributes) {
        if (stack.length >= deepest) {
          if (tooDeep++ === 0)
            faults.push({
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
        // A start tag that the source ends in is closed without having been opened.
        if (element?.name !== name) return
        stack.pop()
        const selfClosed = parser.endIndex + 1 === element.content
        element.closed = !isImplied || selfClosed
        element.end = element.closed ? parser.endIndex + 1 : parser.startIndex
        if (!element.closed)
          faults.push({reason: `<${name}> has no end`, start: element.start, end: element.end})
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
  // The parser's own stack grows slow with its height.
  for (let at = 0; at < source.length && tooDeep < mostTooDeep; at += chunkLength)
    parser.write(source.slice(at, at + chunkLength))
  parser.end()
  const [root] = roots
  return {root, roots, faults, entities: entitiesOf(source, root?.start ?? source.length)}
}

/** Declarations of entities before the first element. */
function entitiesOf(source: string, end: number): XmlDocument['entities'] {
  const start = source.slice(0, end).search(/<!ENTITY\s/i)
  return start === -1 ? undefined : {start, end}
}

/** A name without its prefix, in lower case: `dc:title` is `title`. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1).toLowerCase()
}

/** The elements in an element. */
export function elementsOf({children}: XmlElement): XmlElement[] {
  return children.filter(child => typeof child !== 'string')
}
