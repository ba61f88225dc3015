/**
 * The listing tree: its nodes, the text of them, and the way from there back to the source.
 *
 * @packageDocumentation
 */
export type * from './claims.js'
export type * from './entities.js'
export {
  applyEdits,
  type Edit,
  type MappedText,
  mapped,
  type OffsetMap,
  type OffsetRun,
  sourceRange
} from './offsets.js'
export {type TextParent, textOf} from './text.js'
export type * from './types.js'
