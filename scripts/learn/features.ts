// The features of tokens, all of them: the library sums those of single lexemes beforehand.
import {WIDTH} from '../../src/extract/tagger/columns.js'
import type {Encoded} from '../../src/extract/tagger/encode.js'
import {
  CONTEXT_TEMPLATES,
  LEXICAL_FROM,
  LEXICAL_TEMPLATES,
  LexicalHasher,
  TEMPLATES,
  TemplateHasher
} from '../../src/extract/tagger/templates.js'
import type {TokenText} from '../../src/extract/tokens.js'
import type {Lexeme} from '../../src/extract/vocabulary.js'

/** For each token a hash by each template, in the order of the templates. */
export function featuresOf(
  {tokens}: TokenText,
  {positions, values}: Encoded,
  isKept: (template: number) => boolean = () => true
): Uint32Array[] {
  const lexemes = new Map<number, Lexeme>(tokens.map((lexeme, index) => [positions[index], lexeme]))
  const hasher = new TemplateHasher(CONTEXT_TEMPLATES)
  const lexical = new LexicalHasher()
  return Array.from(positions, position => {
    const features = new Uint32Array(TEMPLATES.length)
    const context = hasher.hash(values, position * WIDTH)
    CONTEXT_TEMPLATES.forEach((template, index) => {
      features[template] = context[index]
    })
    LEXICAL_TEMPLATES.forEach((templates, offset) => {
      lexical.take(lexemes.get(position + LEXICAL_FROM + offset))
      const own = lexical.hash(offset)
      templates.forEach(([template], index) => {
        features[template] = own[index]
      })
    })
    return features.filter((_, template) => isKept(template))
  })
}
