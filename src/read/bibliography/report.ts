import type {Position} from 'unist'
import type {VFile} from 'vfile'
import type {RuleId} from '../../messages/rules.js'
import {say} from '../../messages/say.js'

/** Makes a position of offsets in the source. */
export type Place = (start: number, end: number) => Position | undefined

/** Takes what could not be read. */
export type Report = (
  reason: string,
  ruleId: RuleId,
  range: {readonly start: number; readonly end: number}
) => void

export function reporter(file: VFile, place: Place): Report {
  return (reason, ruleId, {start, end}) => {
    say(file, reason, ruleId, place(start, end))
  }
}
