import type {Element, ElementContent, Root, RootContent} from 'hast'
import {toHtml} from 'hast-util-to-html'
import {h} from 'hastscript'
import {visit} from 'unist-util-visit'
import {shown} from '../safe.js'
import {STYLE, STYLE_HASH} from './style.js'

/** Nothing runs, nothing is fetched, nothing is sent; the one style sheet is known by its hash. */
const POLICY = [
  "default-src 'none'",
  `style-src '${STYLE_HASH}'`,
  "base-uri 'none'",
  "form-action 'none'"
].join('; ')

/**
 * Writes a page that needs nothing beside itself.
 *
 * @param title - Title of the document.
 * @param body - What stands in its body.
 * @returns HTML. Controls, bidirectional characters and unpaired surrogates of any text in it are `�`.
 */
export function pageHtml(title: string, body: readonly ElementContent[]): string {
  const page: Root = {
    type: 'root',
    children: [
      {type: 'doctype'},
      h('html', {lang: 'en'}, [
        h('head', [
          h('meta', {charSet: 'utf-8'}),
          h('meta', {httpEquiv: 'Content-Security-Policy', content: POLICY}),
          h('meta', {name: 'viewport', content: 'width=device-width, initial-scale=1'}),
          h('meta', {name: 'referrer', content: 'no-referrer'}),
          h('meta', {name: 'color-scheme', content: 'light dark'}),
          h('title', title),
          h('style', STYLE)
        ]),
        h('body', [...body])
      ])
    ]
  }
  visit(page, makeWellFormed)
  return `${toHtml(page)}\n`
}

function makeWellFormed(node: Root | RootContent): void {
  if (node.type === 'text') node.value = shown(node.value)
  if (node.type !== 'element') return
  for (const [name, value] of Object.entries(node.properties))
    if (typeof value === 'string') node.properties[name] = shown(value)
}

/**
 * Makes a link of an address.
 *
 * @param address - A safe address; `undefined` leaves the text as it is.
 * @param children - What is shown.
 */
export function anchor(address: string | undefined, children: readonly ElementContent[]): Element {
  return address === undefined
    ? h('span', [...children])
    : h('a', {href: address, rel: 'noopener noreferrer'}, [...children])
}
