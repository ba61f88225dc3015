import {type Scope, scopeOf, usualName} from './names.js'
import type {XmlElement} from './parse.js'

/** The text of an element and of all that stands in it. */
export function innerText({children}: XmlElement): string {
  return children.map(child => (typeof child === 'string' ? child : innerText(child))).join('')
}

/**
 * The content of an element as a snippet of HTML or JATS; where no elements stand in it, its text, which may be such a
 * snippet itself.
 *
 * @param scope - Of the element.
 */
export function contentOf({children}: XmlElement, scope: Scope): string {
  if (children.every(child => typeof child === 'string')) return children.join('')
  return children.map(child => (typeof child === 'string' ? escaped(child) : tagged(child, scope))).join('')
}

function tagged(element: XmlElement, around: Scope): string {
  const scope = scopeOf(element, around)
  const name = usualName(element.name, scope).replace(/^xhtml:/, '')
  const {href} = element.attributes
  const link =
    href === undefined ? '' : ` href="${escaped(href.replaceAll('&', '&amp;')).replaceAll('"', '&quot;')}"`
  const content = element.children.map(child =>
    typeof child === 'string' ? escaped(child) : tagged(child, scope)
  )
  return `<${name}${link}>${content.join('')}</${name}>`
}

/** What stands for tags must not become some. */
function escaped(text: string): string {
  return text.replaceAll('<', '&lt;')
}
