import type {Capability} from './behaviour.js'
import {DATASETS} from './datasets.js'
import {METHODS} from './methods.js'
import {REMAINS} from './remains.js'
import {RESULTS} from './results.js'
import {ROLES} from './roles.js'
import {TUPLES} from './tuples.js'

/**
 * What a careful reader finds in invented sentences, by capability. The weights are learned and get some of them wrong:
 * a row says what is right, not what today's weights say.
 */
export const CAPABILITIES: readonly Capability[] = [
  ...METHODS,
  ...ROLES,
  ...DATASETS,
  ...RESULTS,
  ...TUPLES,
  ...REMAINS
]

/** The least share that has to hold: what the weights reach, less a margin for a few sentences. */
export const FLOOR = 0.78
