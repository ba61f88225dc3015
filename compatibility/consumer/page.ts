// First: schemas are made as they are imported.
import './jitless.ts'
import {use} from './consumer.ts'

const worker = new Worker(new URL('./worker.ts', import.meta.url), {type: 'module'})
const seenByWorker = new Promise((resolve, reject) => {
  worker.onmessage = ({data}) => resolve(data)
  worker.onerror = reject
})

Object.assign(globalThis, {seen: Promise.all([use(), seenByWorker])})
