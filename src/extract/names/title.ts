import type {TokenText} from '../tokens.js'
import type {NameEntity} from './entity.js'
import {type NameSpan, spanOf} from './spans.js'

/**
 * The same with the place of each name in the title, where the tagger took a name of the abstract for a word: in a title,
 * most words have capitals.
 *
 * @param entities - Names that were decided.
 * @param title - The title.
 */
export function withTitle(entities: readonly NameEntity[], title: TokenText): NameEntity[] {
  const taken = entities.flatMap(({spans}) => spans.filter(({text}) => text === title))
  return entities.map(entity => {
    if (entity.spans.some(({text}) => text === title)) return entity
    const found = entity.spans.flatMap(span => placeIn(title, span) ?? [])[0]
    const isFree = found && taken.every(({start, end}) => end <= found.start || start >= found.end)
    return isFree ? {...entity, spans: [found, ...entity.spans]} : entity
  })
}

/** Where the words of a name stand in a title, spelt the same, if it has a capital. */
function placeIn(title: TokenText, {text, start, end, coined, entry}: NameSpan): NameSpan | undefined {
  const words = text.tokens.slice(start, end)
  if (!words.some(word => /\p{Lu}/u.test(word.text))) return undefined
  for (let at = 0; at + words.length <= title.tokens.length; at++)
    if (words.every((word, index) => title.tokens[at + index] === word))
      return spanOf(title, at, at + words.length, {entry, coined, titleName: false})
  return undefined
}
