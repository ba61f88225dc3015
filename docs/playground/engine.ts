import type {Answer, Job, Ready} from './jobs.js'

/** Runs one job at a time in a worker; a new one, or `stop`, ends the one before at once. */
export class Engine {
  readonly #onReady: (ready: Ready) => void
  #worker: Worker
  #onAnswer: ((answer: Answer) => void) | undefined

  constructor(onReady: (ready: Ready) => void) {
    this.#onReady = onReady
    this.#worker = this.#start()
  }

  run(job: Job, onAnswer: (answer: Answer) => void): void {
    this.stop()
    this.#onAnswer = onAnswer
    this.#worker.postMessage(job)
  }

  /** Ends what runs; the worker that did it goes, since nothing else interrupts it. */
  stop(): void {
    if (!this.#onAnswer) return
    this.#onAnswer = undefined
    // One that is ended while it starts says that it did not, later, and is not to be heard for the next.
    this.#worker.onmessage = null
    this.#worker.onerror = null
    this.#worker.terminate()
    this.#worker = this.#start()
  }

  #start(): Worker {
    const worker = new Worker(workerAddress())
    worker.onmessage = ({data}: MessageEvent<Answer | Ready>) => {
      if (data.type === 'ready') this.#onReady(data)
      else this.#answer(data)
    }
    worker.onerror = ({message}) =>
      this.#answer({type: 'fault', reason: message || 'The worker did not start'})
    return worker
  }

  #answer(answer: Answer): void {
    const onAnswer = this.#onAnswer
    if (answer.type === 'done' || answer.type === 'fault') this.#onAnswer = undefined
    onAnswer?.(answer)
  }
}

let address: string | undefined

/** A worker from a blob has the policy of its page, so that it can send nothing either; one from a file has none. */
function workerAddress(): string {
  const file = new URL('worker.js', document.baseURI).href
  address ??= URL.createObjectURL(
    new Blob([`importScripts(${JSON.stringify(file)})`], {type: 'text/javascript'})
  )
  return address
}
