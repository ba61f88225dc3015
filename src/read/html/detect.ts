import {headLength} from '../reader.js'
import {detectXml} from '../xml/detect.js'
import {tagsOf} from './scan.js'

/** What the beginning of a page looks like, the surest first. */
const signs: ReadonlyArray<{
  readonly pattern: RegExp
  readonly confidence: number
  readonly example: string
}> = [
  {
    pattern: /^(?:\s|<\?xml[^>]{0,200}\?>|<!--(?:(?!-->)[\s\S]){0,2000}-->)*<!doctype html/i,
    confidence: 1,
    example: '<!doctype html>'
  },
  {
    pattern: /^\s*(?:<\?xml[^>]{0,200}\?>\s*)?<(?:html|head)[\s>]/i,
    confidence: 1,
    example: '<html lang="en">'
  },
  {pattern: /<(?:html|head|body)(?:\s[^<>]{0,500})?>/i, confidence: 0.9, example: '<!-- saved --> <html>'},
  {
    pattern:
      /^\s*<(?:title|meta|link|base|script|style|body|article|section|main|nav|header|dl|table|ul|ol)[\s>]/i,
    confidence: 0.8,
    example: '<dl id="articles">'
  },
  {
    pattern: /^\s*<(?:div|p|h[1-6]|li|dt|a|span|form|tr)[\s>]/i,
    confidence: 0.6,
    example: '<div class="paper">'
  }
]
/** Feeds. */
const feed =
  /^\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--(?:(?!-->)[\s\S]){0,2000}-->\s*|<\?[^>]{0,500}\?>\s*)*<(?:feed|rss|rdf:RDF|rdf|channel|entry)[\s>:]/i

/** Whether it is a feed or another document in XML. */
function isOtherXml(head: string): boolean {
  return feed.test(head) || detectXml(head) > 0
}

/** Markdown that begins with some tags for its looks. */
const markdown = /^#{1,6} \S|^(?:[-*+]|\d{1,3}\.) +(?:\[|\*\*|\S)|\]\(https?:/m

/** How sure it is that a source is a page; see the sign of each. */
export function detectHtml(head: string): number {
  if (isOtherXml(head)) return 0
  const sign = signs.find(({pattern}) => pattern.test(head))
  if (!sign) return 0
  if (sign.confidence === 0.9 && !/^\s*</.test(head)) return 0
  if (sign.confidence < 0.9) {
    if (markdown.test(head)) return 0.2
    const tags = head.match(/<\/?[a-z][a-z0-9]{0,10}(?:\s[^<>]{0,300})?>/gi)?.length ?? 0
    return tags >= 4 ? Math.max(sign.confidence, 0.8) : Math.min(sign.confidence, 0.4)
  }
  return sign.confidence
}

/** Why a source is no page at all: XML of another kind, or no tag in it. */
export function whyNoHtml(source: string): string | undefined {
  if (isOtherXml(source.slice(0, headLength))) return 'This is XML of another kind, such as a feed'
  for (const {name} of tagsOf(source)) if (name !== '') return undefined
  return 'There is no tag in it'
}
