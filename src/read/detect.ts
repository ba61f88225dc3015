import {checkArgument, textOrBytes} from '../arguments/checks.js'
import {decodeText} from './decode.js'
import {checkReaders, headLength, type Reader} from './reader.js'

/** What format a source seems to have. */
export interface Detection<Name extends string = string> {
  /** Name of the format. */
  readonly format: Name
  /** From 0 (no sign of it) to 1 (it can be nothing else). */
  readonly confidence: number
}

/** Bytes that {@link headLength} characters take at most. */
const headBytes = headLength * 4

/**
 * Tells the format of a listing by its first 4,096 characters.
 *
 * @param value - Text, or bytes in any encoding that {@link decodeText} knows.
 * @param readers - The formats that it can be; where two are as sure, the first.
 * @returns The surest; `undefined` where no reader knows it.
 */
export function detectAmong<Name extends string>(
  value: string | Uint8Array,
  readers: ReadonlyArray<Reader<Name>>
): Detection<Name> | undefined {
  checkArgument('value', textOrBytes, value)
  checkReaders(readers)
  const text = typeof value === 'string' ? value : decodeText(value.subarray(0, headBytes))
  const head = text.slice(0, headLength).replace(/^\ufeff/, '')
  let best: Detection<Name> | undefined
  for (const {name, detect} of readers) {
    const confidence = detect(head)
    if (confidence > (best?.confidence ?? 0)) best = {format: name, confidence}
  }
  return best
}
