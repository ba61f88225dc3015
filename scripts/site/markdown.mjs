// What the site takes from the Markdown of a page.
import path from 'node:path'
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
 * The addresses that Markdown links to, each with the offsets between which it stands.
 *
 * @param {string} markdown
 */
export function urlsOf(markdown) {
  /** @type {Array<{url: string, start: number, end: number}>} */
  const urls = []
  visit(fromMarkdown(markdown), node => {
    if (!('url' in node)) return
    const start = markdown.lastIndexOf(node.url, node.position?.end.offset)
    urls.push({url: node.url, start, end: start + node.url.length})
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
      return text.slice(0, start) + address + (anchor ? `#${anchor}` : '') + text.slice(end)
    }, markdown)
}
