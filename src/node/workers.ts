import type {Piscina} from 'piscina'
import type {ExtractorOptions, Noted} from '../extract/extractor.js'
import type {PaperText} from '../tree/entities.js'
import type {WorkerData} from './worker.js'

/** Papers that a worker is given at once. */
const batch = 16

/** What is known of a paper by which a worker crashed. */
export interface Crash {
  /** Why, in words. */
  readonly crash: string
}

type Found = Noted | Crash
type Pool = Piscina<readonly PaperText[], Noted[]>

/** What {@link Workers} need to know. */
export interface WorkersOptions {
  /** How many there are at most. */
  readonly count: number
  /** The file that each of them runs. */
  readonly file: URL
  readonly extract: ExtractorOptions | undefined
}

/** Workers that find what papers name. They start when there is work for them. */
export class Workers {
  readonly #options: WorkersOptions
  #all: Promise<Pool> | undefined
  /** Does again, alone, what a worker crashed by. */
  #alone: Promise<Pool> | undefined
  #isClosed = false
  #fault: unknown

  constructor(options: WorkersOptions) {
    this.#options = options
  }

  /**
   * Finds what each of many papers names.
   *
   * @throws An error where no worker can be started.
   */
  async extract(papers: readonly PaperText[]): Promise<Found[]> {
    const batches: Array<Promise<Found[]>> = []
    for (let start = 0; start < papers.length; start += batch)
      batches.push(this.#extractBatch(papers.slice(start, start + batch)))
    return (await Promise.all(batches)).flat()
  }

  /** Ends the workers, whatever they do. */
  async close(): Promise<void> {
    this.#isClosed = true
    for (const pool of [this.#all, this.#alone]) await (await pool)?.destroy()
  }

  async #extractBatch(papers: readonly PaperText[]): Promise<Found[]> {
    // A worker that has a second batch at hand need not wait for the main thread.
    this.#all ??= this.#start(this.#options.count, 2)
    const pool = await this.#all
    try {
      return await pool.run(papers)
    } catch {
      return this.#extractAlone(papers)
    }
  }

  /** Finds out by halves which paper it is that a worker crashes by. */
  async #extractAlone(papers: readonly PaperText[]): Promise<Found[]> {
    if (this.#isClosed || this.#fault) throw this.#fault ?? new Error('the workers were ended')
    this.#alone ??= this.#start(1, 1)
    const pool = await this.#alone
    try {
      return await pool.run(papers)
    } catch (error) {
      // Where a worker cannot even do nothing, it is not for the papers.
      await pool.run([]).catch(reason => {
        throw this.#fault ?? reason
      })
      if (papers.length === 1) return [{crash: error instanceof Error ? error.message : String(error)}]
      const middle = papers.length >> 1
      const first = await this.#extractAlone(papers.slice(0, middle))
      return [...first, ...(await this.#extractAlone(papers.slice(middle)))]
    }
  }

  async #start(count: number, atOnce: number): Promise<Pool> {
    const {
      default: {Piscina}
    } = await importPiscina()
    const workerData: WorkerData = {extract: this.#options.extract}
    const pool: Pool = new Piscina({
      filename: this.#options.file.href,
      workerData,
      minThreads: 1,
      maxThreads: count,
      idleTimeout: Number.POSITIVE_INFINITY,
      concurrentTasksPerWorker: atOnce
    })
    // A worker that does not start is not replaced, and where there is no other, what waits would wait for ever.
    pool.on('error', error => {
      if (pool.threads.length > 0) return
      this.#fault ??= error
      void pool.destroy()
    })
    return pool
  }
}

/** Loads the package that is needed here alone. */
async function importPiscina() {
  try {
    return await import('piscina')
  } catch (error) {
    const message = 'parseListings of paperglean/node needs the package piscina: npm install piscina'
    throw new Error(message, {cause: error})
  }
}
