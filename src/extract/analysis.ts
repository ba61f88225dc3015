import type {PaperText} from '../tree/entities.js'
import {type Acronyms, findAcronyms} from './acronyms.js'
import type {Tokenizer, TokenText} from './tokens.js'

/** A paper's fields with their tokens and acronyms: what all stages look at. */
export interface Analysis {
  /** The title, and the abstract where there is one. */
  readonly texts: readonly TokenText[]
  readonly acronyms: Acronyms
}

/** Analyses a paper. */
export function analyze({title, abstract}: PaperText, tokenizer: Tokenizer): Analysis {
  const texts = [tokenizer.tokenize(title, 'title')]
  if (abstract !== null) texts.push(tokenizer.tokenize(abstract, 'abstract'))
  return {texts, acronyms: new Map(texts.map(text => [text, findAcronyms(text)]))}
}
