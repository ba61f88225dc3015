import type {ElementContent, Root, RootContent} from 'hast'
import {toHtml} from 'hast-util-to-html'
import {h} from 'hastscript'
import {visit} from 'unist-util-visit'
import {shown} from '../safe.js'
import {sha256} from '../sha256.js'
import basics from './basics.css?text'

/** What a page consists of. */
export interface Page {
  /** Title of the document. */
  readonly title: string
  /** Rules of its own, which follow those that all pages share. */
  readonly style: string
  /** What runs when the body has been read, if anything. */
  readonly script?: string
  /** What stands in its body. */
  readonly body: readonly ElementContent[]
}

/**
 * Writes a page that needs nothing beside itself.
 *
 * @param page - What it consists of.
 * @returns HTML. Controls, bidirectional characters and unpaired surrogates of any text in it are `�`.
 */
export function pageHtml({title, style, script, body}: Page): string {
  const sheet = basics + style
  const tree: Root = {
    type: 'root',
    children: [
      {type: 'doctype'},
      h('html', {lang: 'en'}, [
        h('head', [
          h('meta', {charSet: 'utf-8'}),
          h('meta', {httpEquiv: 'Content-Security-Policy', content: policy(sheet, script)}),
          h('meta', {name: 'viewport', content: 'width=device-width, initial-scale=1'}),
          h('meta', {name: 'referrer', content: 'no-referrer'}),
          h('meta', {name: 'color-scheme', content: 'light dark'}),
          h('title', title),
          h('style', sheet)
        ]),
        h('body', [...body, script === undefined ? undefined : h('script', script)])
      ])
    ]
  }
  visit(tree, makeWellFormed)
  return `${toHtml(tree)}\n`
}

/** Nothing is fetched, nothing is sent, and nothing runs but what is known by its hash. */
function policy(style: string, script: string | undefined): string {
  return [
    "default-src 'none'",
    `style-src ${hashOf(style)}`,
    ...(script === undefined ? [] : [`script-src ${hashOf(script)}`]),
    "base-uri 'none'",
    "form-action 'none'"
  ].join('; ')
}

/** Names a text in a Content-Security-Policy. */
function hashOf(text: string): string {
  const digits = sha256(new TextEncoder().encode(text)).match(/../g) ?? []
  const bytes = digits.map(pair => String.fromCharCode(Number.parseInt(pair, 16)))
  return `'sha256-${btoa(bytes.join(''))}'`
}

function makeWellFormed(node: Root | RootContent): void {
  if (node.type === 'text') node.value = shown(node.value)
  if (node.type !== 'element') return
  for (const [name, value] of Object.entries(node.properties))
    if (typeof value === 'string') node.properties[name] = shown(value)
}
