import {headLength, type Reader} from './reader.js'

/** What format a source seems to have. */
export interface Detection<Name extends string = string> {
  /** Name of the format. */
  readonly format: Name
  /** From 0 to 1. */
  readonly confidence: number
}

/**
 * Tells the format of a source by its first 4,096 characters.
 *
 * @param source - The source.
 * @param readers - The formats that it can be; where two are as sure, the first.
 */
export function detectAmong<Name extends string>(
  source: string,
  readers: ReadonlyArray<Reader<Name>>
): Detection<Name> | undefined {
  const head = source.slice(0, headLength).replace(/^\ufeff/, '')
  let best: Detection<Name> | undefined
  for (const {name, detect} of readers) {
    const confidence = detect(head)
    if (confidence > (best?.confidence ?? 0)) best = {format: name, confidence}
  }
  return best
}
