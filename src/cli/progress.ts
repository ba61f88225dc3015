import type {Writable} from 'node:stream'

/** Milliseconds between two states of a line of a terminal, and between two lines elsewhere. */
const intervals = {terminal: 200, lines: 10_000}

/** What of a run is shown, and where. */
export interface ProgressOptions {
  /** How many bytes there are to read, where that is known. */
  readonly total: number | undefined
  /** Whether one line is written anew and anew; else there is one every ten seconds. */
  readonly isTerminal: boolean
  readonly columns?: number | undefined
  /** The time in milliseconds. */
  readonly now?: () => number
}

/** Shows how far a long run is: papers, MB a second, and the time that is left. */
export class Progress {
  readonly #stream: Writable | undefined
  readonly #options: ProgressOptions
  readonly #now: () => number
  readonly #interval: number
  #papers = 0
  #bytes = 0
  /** What the speed is measured from. */
  #start: {readonly time: number; readonly bytes: number}
  #next: number
  #isShown = false

  /** @param stream - Where it is shown; nowhere without one. */
  constructor(stream: Writable | undefined, options: ProgressOptions) {
    this.#stream = stream
    this.#options = options
    this.#now = options.now ?? Date.now
    this.#interval = options.isTerminal ? intervals.terminal : intervals.lines
    this.#start = {time: this.#now(), bytes: 0}
    this.#next = this.#start.time + this.#interval
    stream?.on('error', ignore)
  }

  /** How many bytes were read. */
  get bytes(): number {
    return this.#bytes
  }

  addBytes(count: number): void {
    this.#bytes += count
    this.#tick()
  }

  addPaper(): void {
    this.#papers++
    this.#tick()
  }

  /** Measures the speed from here on: what was done before went faster. */
  restart(): void {
    this.#start = {time: this.#now(), bytes: this.#bytes}
  }

  /** Takes the line away from a terminal, so that something else can be written. */
  clear(): void {
    if (this.#isShown) this.#stream?.write('\r\x1b[K')
    this.#isShown = false
  }

  end(): void {
    this.clear()
    setImmediate(() => this.#stream?.off('error', ignore))
  }

  #tick(): void {
    if (!this.#stream) return
    const time = this.#now()
    if (time < this.#next) return
    this.#next = time + this.#interval
    const line = `paperglean: ${this.#text(time)}`
    const {isTerminal, columns = 80} = this.#options
    this.#stream.write(isTerminal ? `\r\x1b[K${line.slice(0, columns - 1)}` : `${line}\n`)
    this.#isShown = isTerminal
  }

  #text(time: number): string {
    const {total} = this.#options
    // Bytes a millisecond are kilobytes a second.
    const speed = (this.#bytes - this.#start.bytes) / Math.max(1, time - this.#start.time)
    const read =
      total === undefined
        ? `${megabytes(this.#bytes)} MB`
        : `${megabytes(this.#bytes)} of ${megabytes(total)} MB`
    const parts = [`${this.#papers} papers`, read, `${(speed / 1000).toFixed(speed < 1000 ? 2 : 1)} MB/s`]
    if (total !== undefined && speed > 0) parts.push(`${timeText((total - this.#bytes) / speed)} left`)
    return parts.join(', ')
  }
}

/** A failure to write is an event; without a listener it would end the process. */
function ignore(): void {}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0)
}

/** `45 s`, `3:05 min`, `2:10 h`. */
function timeText(milliseconds: number): string {
  const seconds = Math.max(0, Math.round(milliseconds / 1000))
  if (seconds < 60) return `${seconds} s`
  const [large, small, unit] =
    seconds < 3600
      ? [Math.floor(seconds / 60), seconds % 60, 'min']
      : [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60), 'h']
  return `${large}:${String(small).padStart(2, '0')} ${unit}`
}
