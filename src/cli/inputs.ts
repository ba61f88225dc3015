import {createReadStream} from 'node:fs'
import {stat} from 'node:fs/promises'
import {type CommandIo, failureAt, nameOf} from './io.js'

/** What a regular file is known by without reading it. */
export interface FileState {
  /** Length in bytes. */
  readonly size: number
  /** When it was changed last, in milliseconds. */
  readonly modified: number
}

/** How much is read at once, in bytes. */
const pieceLength = 262_144

/** A file, or standard input for `-`, that is read piece by piece. */
export class Input {
  readonly file: string
  /** What it is called in a message. */
  readonly name: string
  /** Of a regular file alone. */
  readonly state: FileState | undefined
  readonly #io: CommandIo
  /** What was read and not given. */
  readonly #held: Uint8Array[] = []
  #rest: AsyncIterator<Uint8Array> | undefined

  constructor(file: string, state: FileState | undefined, io: CommandIo) {
    this.file = file
    this.name = nameOf(file)
    this.state = state
    this.#io = io
  }

  /**
   * Reads all; nothing of it is lost to {@link Input.pieces}.
   *
   * @param most - How many bytes there may be.
   * @returns `undefined` where there are more.
   * @throws Failure where it cannot be read.
   */
  async whole(most: number): Promise<Uint8Array | undefined> {
    if (this.state && this.state.size > most) return undefined
    let length = 0
    for (let piece = await this.#next(); piece; piece = await this.#next()) {
      this.#held.push(piece)
      length += piece.length
      if (length > most) return undefined
    }
    const whole = Buffer.concat(this.#held)
    this.#held.splice(0, Infinity, whole)
    return whole
  }

  /** @throws Failure where it cannot be read. */
  async *pieces(): AsyncGenerator<Uint8Array, void> {
    try {
      for (let piece = this.#held.shift(); piece; piece = this.#held.shift()) yield piece
      for (let piece = await this.#next(); piece; piece = await this.#next()) yield piece
    } finally {
      await this.#rest?.return?.()
    }
  }

  async #next(): Promise<Uint8Array | undefined> {
    try {
      this.#rest ??= this.#open()
      const {done, value} = await this.#rest.next()
      return done ? undefined : value
    } catch (error) {
      throw failureAt(this.name, error)
    }
  }

  #open(): AsyncIterator<Uint8Array> {
    const stream =
      this.file === '-' ? this.#io.stdin : createReadStream(this.file, {highWaterMark: pieceLength})
    return stream[Symbol.asyncIterator]()
  }
}

/**
 * Finds files, before any is read.
 *
 * @throws Failure where one is not there.
 */
export async function inputsOf(files: readonly string[], io: CommandIo): Promise<Input[]> {
  const inputs: Input[] = []
  for (const file of files) inputs.push(new Input(file, await stateOf(file), io))
  return inputs
}

async function stateOf(file: string): Promise<FileState | undefined> {
  if (file === '-') return undefined
  try {
    const stats = await stat(file)
    return stats.isFile() ? {size: stats.size, modified: stats.mtimeMs} : undefined
  } catch (error) {
    throw failureAt(nameOf(file), error)
  }
}

/**
 * Reads all of several files.
 *
 * @param most - How many bytes there may be together.
 * @returns `undefined` where there are more.
 */
export async function wholesOf(
  inputs: readonly Input[],
  most: number
): Promise<Array<{readonly input: Input; readonly bytes: Uint8Array}> | undefined> {
  const known = sizeOf(inputs.filter(({state}) => state))
  if (known !== undefined && known > most) return undefined
  const wholes: Array<{readonly input: Input; readonly bytes: Uint8Array}> = []
  let left = most
  for (const input of inputs) {
    const bytes = await input.whole(left)
    if (!bytes) return undefined
    left -= bytes.length
    wholes.push({input, bytes})
  }
  return wholes
}

/** Length of all, in bytes, where it is known. */
export function sizeOf(inputs: readonly Input[]): number | undefined {
  let size = 0
  for (const {state} of inputs) {
    if (!state) return undefined
    size += state.size
  }
  return size
}
