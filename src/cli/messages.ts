import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {reporter} from 'vfile-reporter'
import {safe} from '../write/safe.js'
import type {CommandIo} from './io.js'
import {writeAll} from './output.js'

/** How many messages of a rule are printed one by one. */
const mostMessages = 100

/** What readers say where they give no more messages of a rule themselves. */
const ofOthers = /^(\d+) more messages of this kind$/

/** Messages of a file: of each rule so many, and then how many more there were. */
export class Messages {
  readonly #file: VFile
  readonly #counts = new Map<string | undefined, number>()

  /** @param path - Path of the file; none for standard input. */
  constructor(path: string | undefined) {
    this.#file = path === undefined ? new VFile() : new VFile({path})
  }

  add(message: VFileMessage): void {
    const before = this.#counts.get(message.ruleId) ?? 0
    const [, others] = ofOthers.exec(message.reason) ?? []
    this.#counts.set(message.ruleId, before + Number(others ?? 1))
    if (others === undefined && before < mostMessages) this.#file.messages.push(message)
  }

  /** Prints them to standard error. */
  async print(io: CommandIo): Promise<void> {
    for (const [ruleId, count] of this.#counts)
      if (count > mostMessages)
        this.#file.message(`${count - mostMessages} more messages of this kind`, {
          ...(ruleId !== undefined && {ruleId}),
          source: 'paperglean'
        })
    if (this.#file.messages.length > 0)
      await writeAll(io.stderr, [`${safe(reporter(this.#file, {color: false}))}\n`])
  }
}

/** Prints the messages of a file to standard error. */
export async function report(file: VFile, io: CommandIo): Promise<void> {
  const messages = new Messages(file.path)
  for (const message of file.messages) messages.add(message)
  await messages.print(io)
}
