import type {VFileMessage} from 'vfile-message'
import {safeLine} from '../write/safe.js'
import {type CommandIo, say} from './io.js'

/** What readers say where they give no more messages of a rule themselves. */
const ofOthers = /^(\d+) more messages of this kind$/

/** Which messages are printed. */
export interface MessageFlags {
  readonly quiet?: true
  /** Each of them, and not one of a kind. */
  readonly verbose?: true
}

/**
 * Says on standard error what is odd: of each rule and file the first message, and then how many more there were. Nothing
 * is held but what was not printed yet.
 */
export class Messages {
  readonly #io: CommandIo
  readonly #flags: MessageFlags
  #pending: string[] = []
  /** How many messages of a rule a file has, and how many of them were said. */
  #ofFile = new Map<string, {count: number; said: number}>()
  /** How many messages of a rule all files have. */
  readonly #ofAll = new Map<string, number>()
  #filesWithMessages = 0
  readonly #leftOut = new Set<string>()

  constructor(io: CommandIo, flags: MessageFlags) {
    this.#io = io
    this.#flags = flags
  }

  /** Whether there is something to print. */
  get isPending(): boolean {
    return this.#pending.length > 0
  }

  /** Says something of the work. */
  say(text: string): void {
    if (!this.#flags.quiet) this.#pending.push(`paperglean: ${safeLine(text)}\n`)
  }

  /** Leaves out the messages of a rule, where a failure says the same. */
  leaveOut(ruleId: string): void {
    this.#leftOut.add(ruleId)
  }

  /**
   * Takes a message.
   *
   * @param file - What the file is called.
   */
  add(file: string, {reason, ruleId = 'message', line, column}: VFileMessage): void {
    if (this.#flags.quiet || this.#leftOut.has(ruleId)) return
    const [, others] = ofOthers.exec(reason) ?? []
    const counts = this.#ofFile.get(ruleId) ?? {count: 0, said: 0}
    this.#ofFile.set(ruleId, counts)
    counts.count += Number(others ?? 1)
    if (others !== undefined || (counts.said > 0 && !this.#flags.verbose)) return
    counts.said++
    const place = [file, line, column].filter(part => part !== undefined).join(':')
    this.#pending.push(`${safeLine(`${place}: ${reason} (${ruleId})`)}\n`)
  }

  /** Prints what is there. */
  async flush(): Promise<void> {
    const lines = this.#pending
    this.#pending = []
    if (lines.length > 0) await say(lines, this.#io)
  }

  /** Says how many more messages a file has. */
  async endFile(file: string): Promise<void> {
    if (this.#ofFile.size > 0) this.#filesWithMessages++
    for (const [ruleId, {count, said}] of this.#ofFile) {
      this.#ofAll.set(ruleId, (this.#ofAll.get(ruleId) ?? 0) + count)
      if (count > said) this.#pending.push(`${safeLine(`${file}: ${count - said} more (${ruleId})`)}\n`)
    }
    this.#ofFile = new Map()
    await this.flush()
  }

  /** Says how many messages of each rule there are, where they are of several files. */
  async end(): Promise<void> {
    const counts = [...this.#ofAll].sort(([, a], [, b]) => b - a)
    if (this.#filesWithMessages > 1)
      this.say(`messages: ${counts.map(([ruleId, count]) => `${ruleId} ${count}`).join(', ')}`)
    await this.flush()
  }
}
