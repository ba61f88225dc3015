import type {Noted} from '../src/extract/extractor.js'
import extractInWorker from '../src/node/worker.js'
import type {PaperText} from '../src/tree/entities.js'

/** Does what a worker does, but crashes by papers that ask for it. */
export default function crash(papers: readonly PaperText[]): Noted[] {
  for (const {title} of papers) {
    if (title.includes('Exit')) process.exit(3)
    if (title.includes('Throw')) throw new RangeError('too many kites')
  }
  return extractInWorker(papers)
}
