import {workerData} from 'node:worker_threads'
import {createExtractor, type ExtractorOptions, type Noted} from '../extract/extractor.js'
import type {PaperText} from '../tree/entities.js'

/** What a worker is given when it starts. */
export interface WorkerData {
  readonly extract: ExtractorOptions | undefined
}

const {extract}: WorkerData = workerData
const extractor = createExtractor(extract)

/** Finds what papers name, in a worker. */
export default function extractInWorker(papers: readonly PaperText[]): Noted[] {
  return extractor.note(papers)
}
