import type {Writable} from 'node:stream'
import type {Pieces} from '../node/files.js'

/** A reader that went away: `paperglean parse x | head` closes the pipe early. */
export class ClosedPipe extends Error {}

/**
 * Writes pieces to a stream and waits where it is full.
 *
 * @param stream - The stream; it is not ended.
 * @param pieces - What to write.
 * @throws ClosedPipe where nobody reads any more; else what the stream reports.
 */
export async function writeAll(stream: Writable, pieces: Pieces): Promise<void> {
  // A stream reports a failure to the callback of a write and as an event; an event without a listener ends the process.
  const ignore = () => undefined
  stream.on('error', ignore)
  try {
    for await (const piece of pieces) await writeOne(stream, piece)
  } finally {
    await new Promise(resolve => setImmediate(resolve))
    stream.off('error', ignore)
  }
}

function writeOne(stream: Writable, piece: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(piece, error => {
      if (!error) resolve()
      else reject(isClosedPipe(error) ? new ClosedPipe() : error)
    })
  })
}

function isClosedPipe(error: Error): boolean {
  return 'code' in error && (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED')
}
