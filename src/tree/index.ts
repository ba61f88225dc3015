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
