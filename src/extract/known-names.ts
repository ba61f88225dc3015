import {nameKey} from '../tree/name-key.js'
import type {ExtractedField} from './fields.js'
import {Gazetteer} from './gazetteer.js'
import type {ExtractOptions} from './options.js'

/** Least confidence of names, where a caller sets none; metrics have thresholds of their own then. */
const NAME_THRESHOLD = 0.5

/** Options made ready for many papers. */
export interface Settings {
  /** Least confidence of a name. */
  readonly least: number
  /** Least confidence that a caller asks for; 0 where none is asked for. */
  readonly threshold: number
  readonly wants: (field: ExtractedField) => boolean
  /** Names that a caller says are datasets or methods. */
  readonly known: Gazetteer<'dataset' | 'method'> | undefined
  /** Whether a name is to be left out. */
  readonly ignores: (name: string) => boolean
}

/** Makes options ready. */
export function makeSettings({
  fields,
  threshold,
  datasets = [],
  methods = [],
  ignore = []
}: ExtractOptions): Settings {
  const ignored = new Set(ignore.map(nameKey))
  const names = [
    ...datasets.map(name => [name, 'dataset'] as const),
    ...methods.map(name => [name, 'method'] as const)
  ]
  return {
    least: threshold ?? NAME_THRESHOLD,
    threshold: threshold ?? 0,
    wants: field => fields === undefined || fields.includes(field),
    known: names.length > 0 ? new Gazetteer(names) : undefined,
    ignores: name => ignored.size > 0 && ignored.has(nameKey(name))
  }
}
