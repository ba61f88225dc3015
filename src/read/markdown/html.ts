import type {InlineWriter} from '../layout/inline.js'

/** A tag of raw HTML. */
export interface Tag {
  readonly name: string
  readonly closes: boolean
  readonly attributes: string
  readonly start: number
  readonly end: number
}

const tag = /<(\/?)([a-z][a-z\d]{0,20})\b([^<>]{0,4000})>/gi

/** Finds the tags of raw HTML. */
export function* tagsOf(html: string): Generator<Tag> {
  for (const match of html.matchAll(tag))
    yield {
      name: (match[2] ?? '').toLowerCase(),
      closes: match[1] === '/',
      attributes: match[3] ?? '',
      start: match.index,
      end: match.index + match[0].length
    }
}

const kinds: Readonly<Record<string, 'strong' | 'emphasis' | 'link'>> = {
  a: 'link',
  b: 'strong',
  strong: 'strong',
  i: 'emphasis',
  em: 'emphasis'
}
/** Tags that neither end a line nor set anything apart. */
const silent = /^(?:a|b|strong|i|em|code|span|sup|sub|img|font|u|small|kbd|mark|del|s|ins|input)$/

/** Whether a tag stands within a line. */
export function isInline({name}: Tag): boolean {
  return silent.test(name)
}

/**
 * Follows a tag that stands within a line.
 *
 * @param writer - Gathers the line.
 * @param offset - Of the HTML that the tag was found in.
 */
export function writeTag(
  writer: InlineWriter,
  {name, closes, attributes, start, end}: Tag,
  offset: number
): void {
  const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined
  if (kind && closes) writer.close(kind, offset + end)
  else if (kind) writer.open(kind, offset + start, kind === 'link' ? attribute(attributes, 'href') : '')
  else if (name === 'img') writer.picture(attribute(attributes, 'alt'))
  else if (name === 'br') writer.lineEnd(offset + start, offset + end)
}

const attributePatterns = {
  href: /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i,
  alt: /\balt\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i
}

function attribute(attributes: string, name: keyof typeof attributePatterns): string {
  const match = attributePatterns[name].exec(attributes)
  return (match?.[1] ?? match?.[2] ?? match?.[3] ?? '').replaceAll('&amp;', '&')
}
