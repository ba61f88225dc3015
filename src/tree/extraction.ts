import type {Extraction} from './entities.js'
import type {Paper} from './types.js'

/**
 * Notes what was found in a paper, and whether its mention nodes say the same. No copy of the tree and no JSON of it
 * holds the note: there the nodes count.
 */
export function noteExtraction(paper: Paper, extraction: Extraction, mentioned?: Extraction): void {
  const hidden = {writable: true, configurable: true, enumerable: false}
  paper.data ??= {}
  Object.defineProperties(paper.data, {
    extraction: {...hidden, value: extraction},
    mentioned: {...hidden, value: mentioned}
  })
}

/**
 * What was found in a paper, as far as its nodes do not say it: none is made of it yet, or a plugin set another one.
 * Once there are nodes, any plugin may have changed them, and they count.
 */
export function extractionBesideNodes({data}: Paper): Extraction | undefined {
  return data?.extraction === data?.mentioned ? undefined : data?.extraction
}
