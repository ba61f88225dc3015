import type {Command, Option} from 'commander'

/** What stands behind an option, or behind a verb: nothing, a file, one of some words, or what nobody can guess. */
export type Value = 'nothing' | 'file' | 'text' | readonly string[]

/** An option as a shell completes it. */
export interface OptionWords {
  /** `-o` and `--output`. */
  readonly flags: readonly string[]
  readonly description: string
  readonly value: Value
}

/** A verb as a shell completes it. */
export interface VerbWords {
  /** Its name and its other names. */
  readonly names: readonly string[]
  readonly description: string
  readonly options: readonly OptionWords[]
  readonly value: Value
}

/** All verbs; the first is that of a call without one. */
export type Verbs = readonly [VerbWords, ...VerbWords[]]

/** What of a verb can be completed, read off the verb itself. */
export function verbWords(verb: Command): VerbWords {
  const help = verb.createHelp()
  return {
    names: [verb.name(), ...verb.aliases()],
    description: verb.summary(),
    options: help.visibleOptions(verb).map(optionWords),
    value: verb.registeredArguments[0]?.argChoices ?? 'file'
  }
}

function optionWords({short, long, description, argChoices, required, flags}: Option): OptionWords {
  const value = required ? (argChoices ?? (flags.endsWith('<file>') ? 'file' : 'text')) : 'nothing'
  return {flags: [short, long].filter(flag => flag !== undefined), description, value}
}
