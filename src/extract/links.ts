import {addressKey, linksOfProse} from '../address/index.js'
import type {Link, PaperText} from '../tree/entities.js'
import {fieldsOf} from './fields.js'
import {checkText} from './options.js'

/**
 * Finds the addresses in a paper's title and abstract.
 *
 * Addresses are cut where a reader would cut them, also in Markdown and in brackets; `github.com/x/y`,
 * `arXiv:2401.01234` and `doi:10.…` count without a scheme. The kind is what the sentence says that the
 * address is ("Code:", "project page"), else what its host says.
 *
 * @param text - Title and abstract, or one text that is taken for an abstract.
 * @returns A link for each address, in order, with all its mentions.
 *
 * @example
 * ```ts
 * import {extractLinks} from 'paperglean'
 *
 * const [link] = extractLinks('Code is at https://github.com/ada/kite-sort.')
 * link?.url // => 'https://github.com/ada/kite-sort'
 * link?.kind // => 'code'
 * link?.repository // => {host: 'github.com', owner: 'ada', name: 'kite-sort'}
 * ```
 */
export function extractLinks(text: PaperText | string): Link[] {
  checkText(text)
  const links = new Map<string, Link>()
  for (const [field, value] of fieldsOf(text))
    for (const {link, start, end} of linksOfProse(value)) {
      const mention = {field, start, end, text: value.slice(start, end)}
      const key = addressKey(link.url)
      const known = links.get(key)
      if (known) known.mentions.push(mention)
      else links.set(key, {...link, mentions: [mention]})
    }
  return [...links.values()]
}
