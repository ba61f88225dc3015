// What the site takes from the Markdown of a page.
import path from 'node:path'
import {fromHtml} from 'hast-util-from-html'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {EXIT, visit} from 'unist-util-visit'

/**
 * The sentence that says what a page is for: the first of its text.
 *
 * @param {string} markdown
 */
export function firstSentence(markdown) {
  let paragraph = ''
  visit(fromMarkdown(markdown), 'paragraph', node => {
    visit(node, child => {
      if (child.type === 'text') paragraph += child.value
      if (child.type === 'inlineCode') paragraph += `\`${child.value}\``
    })
    return EXIT
  })
  const text = paragraph.replaceAll(/\s+/g, ' ').trim()
  return text.match(/^.*?[.!?](?= |$)/)?.[0] ?? text
}

/**
 * The addresses that Markdown and the HTML in it lead to, each with the offsets between which it stands, in order.
 *
 * @param {string} markdown
 */
export function urlsOf(markdown) {
  /** @type {Array<{url: string, start: number, end: number}>} */
  const urls = []
  const exit = {resourceDestination: addDestination, definitionDestination: addDestination}
  visit(fromMarkdown(markdown, {mdastExtensions: [{exit}]}), node => {
    const start = node.position?.start.offset ?? 0
    const source = markdown.slice(start, node.position?.end.offset)
    if (node.type === 'html') urls.push(...urlsOfHtml(inPlace(node.value, source), start))
    if (node.type === 'link' && source.startsWith('<'))
      urls.push({url: source.slice(1, -1), start: start + 1, end: start + source.length - 1})
  })
  return urls.toSorted((a, b) => a.start - b.start)

  /**
   * The tree does not say where an address stands; its tokens do.
   *
   * @type {import('mdast-util-from-markdown').Handle}
   */
  function addDestination({start, end}) {
    const node = this.stack.at(-1)
    if (node && 'url' in node) urls.push({url: node.url, start: start.offset, end: end.offset})
  }
}

/**
 * Text without the marks of quotes and lists around it, each line of which ends where it does in the source.
 *
 * @param {string} text
 * @param {string} source
 */
function inPlace(text, source) {
  const lines = text.split('\n')
  return source
    .split('\n')
    .map(({length}, index) => (lines[index] ?? '').padStart(length))
    .join('\n')
}

/**
 * The addresses of pictures and links.
 *
 * @param {string} html
 * @param {number} offset at which it stands
 */
function urlsOfHtml(html, offset) {
  /** @type {ReturnType<typeof urlsOf>} */
  const urls = []
  visit(fromHtml(html, {fragment: true, verbose: true}), 'element', ({properties, data}) => {
    for (const name of ['href', 'src']) {
      const url = properties[name]
      const attribute = data?.position?.properties?.[name]
      if (typeof url !== 'string' || !attribute) continue
      const [, before = '', raw = ''] =
        /^([^=]*=\s*["']?)(.*?)["']?$/s.exec(html.slice(attribute.start.offset, attribute.end.offset)) ?? []
      const start = offset + (attribute.start.offset ?? 0) + before.length
      urls.push({url, start, end: start + raw.length})
    }
  })
  return urls
}

/**
 * The page with links that lead to the same places from anywhere.
 *
 * @param {string} markdown
 * @param {string} file of the repository
 * @param {(file: string) => string} addressOf the address of a file of the repository
 */
export function withAddresses(markdown, file, addressOf) {
  return urlsOf(markdown)
    .filter(({url}) => !/^([a-z]+:|#)/i.test(url))
    .reduceRight((text, {url, start, end}) => {
      const [to = '', anchor] = url.split('#')
      const address = addressOf(path.posix.join(path.posix.dirname(file), to))
      return text.slice(0, start) + new URL(address + (anchor ? `#${anchor}` : '')) + text.slice(end)
    }, markdown)
}
