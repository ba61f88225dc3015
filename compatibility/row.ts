import type {Place} from './place.js'

/** A line of the table: one way to use the package. */
export interface Row {
  readonly what: string
  /** Of this repository, or `here` where it is of the machine: the table is the same on each. */
  readonly version: string
  /** How it was used, and what a user has to know. */
  readonly note: string
  /**
   * Uses the package.
   *
   * @throws {@link Missing} where it cannot be tried, and any other error where the package does not work.
   */
  readonly run: (place: Place) => Promise<void>
}

/** Why something cannot be tried here. */
export class Missing extends Error {}
