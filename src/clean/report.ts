import type {RuleId} from '../messages/rules.js'

/**
 * Takes what cleaning could not do.
 *
 * @param reason - A sentence.
 * @param ruleId - `latex-too-deep` or `latex-too-long`.
 * @param start - Offset in the source.
 * @param end - Offset in the source, behind the last character.
 */
export type CleanReport = (reason: string, ruleId: RuleId, start: number, end: number) => void
