/**
 * Makes the code of a heading count as its text. TypeDoc leaves it out of anchors and of the list of a page's headings, so
 * that `field` alone has no name that a link could lead to.
 *
 * @param {any} parser of markdown-it, which has no types here
 */
export function codeInHeadings(parser) {
  parser.core.ruler.push('code-in-headings', (/** @type {any} */ state) => {
    for (const [index, {type}] of state.tokens.entries()) {
      const inline = state.tokens[index + 1]
      if (type === 'heading_open') inline.children = inline.children.flatMap(asText)
    }

    /** @param {any} child */
    function asText(child) {
      if (child.type !== 'code_inline') return child
      return [token('html_inline', '<code>'), token('text', child.content), token('html_inline', '</code>')]
    }

    /**
     * @param {string} type
     * @param {string} content
     */
    function token(type, content) {
      return Object.assign(new state.Token(type, '', 0), {content})
    }
  })
}
