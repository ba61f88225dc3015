import type {Position} from 'unist'
import type {VFile} from 'vfile'

/** Makes a position of offsets in the source. */
export type Place = (start: number, end: number) => Position | undefined

/** Takes what could not be read. */
export type Report = (
  reason: string,
  ruleId: string,
  range: {readonly start: number; readonly end: number}
) => void

export function reporter(file: VFile, place: Place): Report {
  return (reason, ruleId, {start, end}) => {
    file.message(reason, {place: place(start, end), ruleId, source: 'paperglean'})
  }
}
