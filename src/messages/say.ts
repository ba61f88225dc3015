import type {VFile} from 'vfile'
import {VFileMessage, type Options as VFileMessageOptions} from 'vfile-message'
import type {RuleId} from './rules.js'

/** A message of this package: what was odd, with line and column where that is known. */
export interface ListingMessage extends VFileMessage {
  /** What it is about. */
  ruleId: RuleId
}

/** Where messages come from. */
const source = 'paperglean'

/** A place in a source: a node, a span or a point. */
export type MessagePlace = VFileMessageOptions['place']

/** Makes a message. */
export function listingMessage(reason: string, ruleId: RuleId, place?: MessagePlace): ListingMessage {
  return Object.assign(new VFileMessage(reason, {place, source}), {ruleId})
}

/** Adds a message to those of a file. */
export function say(file: VFile, reason: string, ruleId: RuleId, place?: MessagePlace): ListingMessage {
  return Object.assign(file.message(reason, {place, source}), {ruleId})
}

/** The messages of a file that this package made; one that was read before may hold those of others. */
export function messagesOf(file: VFile): ListingMessage[] {
  return file.messages.filter(isOurs)
}

const isOurs = (message: VFileMessage): message is ListingMessage => message.source === source
