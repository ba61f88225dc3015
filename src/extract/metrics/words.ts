import {Shape, TokenKind} from '../vocabulary.js'
import {CUES} from './cues.js'
import type {Emit} from './model.js'
import type {Scan} from './scan.js'

const MAX_WORD = 24

/** The word of a token as a feature; a number is a word of its own kind. */
export function wordAt(scan: Scan, index: number): string {
  const token = scan.tokens[index]
  if (!token) return '<none>'
  if (token.kind === TokenKind.number || token.shape & Shape.digitFirst) return '<number>'
  return token.lower.length > MAX_WORD ? '<long>' : token.lower
}

/** Whether a token is "vs" or "versus". */
export const isVersus = ({tokens}: Scan, index: number): boolean =>
  tokens[index]?.lower === 'vs' || tokens[index]?.lower === 'versus'

/** Emits the classes that stand in a word's bits. */
export function emitCues(emit: Emit, template: number, bits: number, ending = ''): void {
  for (let index = 0; bits >> index !== 0; index++) {
    const name = CUES[index]
    if (name && (bits >> index) & 1) emit(template, name + ending)
  }
}
