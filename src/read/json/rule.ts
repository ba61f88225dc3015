import type {FieldName} from '../../fields/index.js'
import {pathsOf} from './values.js'

/** How the value of a member is read; see `reading.ts`. */
export type Reading = 'text' | 'words' | 'date' | 'number' | 'arxiv' | 'addresses' | 'openreviewPath'

/** What members of a paper say, by their names. */
export interface FieldRule {
  /** Where it goes: `title`, `abstract`, `authors`, or the name of a field of the tree. */
  readonly target: FieldName
  /**
   * Names, the best first: the first that has a value counts. Case and punctuation do not matter; a dot leads
   * into an object, and a number to a place in an array.
   */
  readonly names: string
  /** How values are read; as text without it. */
  readonly as?: Reading
  /** Values of another form are passed over. */
  readonly form?: RegExp
  /** The words of the links, such as `Code`. */
  readonly label?: string
  /** Where the names come from. */
  readonly note: string
}

/** A rule with its names as `Members.at` takes them. */
export interface CompiledRule extends Omit<FieldRule, 'names' | 'note'> {
  readonly paths: ReadonlyArray<readonly string[]>
}

/** Makes a rule ready for use. */
export function compile({names, note: _, ...rule}: FieldRule): CompiledRule {
  return {...rule, paths: pathsOf(names)}
}
