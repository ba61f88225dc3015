import type {Command} from 'commander'
import {bashScript} from './bash.js'
import {fishScript} from './fish.js'
import {type Verbs, verbWords} from './words.js'
import {zshScript} from './zsh.js'

const scripts = {bash: bashScript, zsh: zshScript, fish: fishScript} satisfies Record<
  string,
  (name: string, verbs: Verbs) => string
>

/** A shell that completes. */
export type Shell = keyof typeof scripts

/** The shells that there are scripts for. */
export const shells = Object.keys(scripts).filter((name): name is Shell => name in scripts)

/** The script by which a shell completes a command, made of its verbs and their options. */
export function completionScript(shell: Shell, program: Command): string {
  const [first, ...others] = program.commands.map(verbWords)
  return first ? scripts[shell](program.name(), [first, ...others]) : ''
}
