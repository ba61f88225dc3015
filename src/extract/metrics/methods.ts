import type {NameEntity} from '../names/decide.js'
import type {Quantity} from '../numbers.js'
import type {EntitySpan, TextContext} from './context.js'
import {tie} from './cues.js'
import type {MetricValue} from './values.js'
import {tiesAt} from './words.js'

const AGAINST = tie('against')
const WEAK = tie('directional')
const COMPARED = tie('compared')
const BETWEEN = tie('between')
const REPORTS = tie('reports')
/** Words that may stand between a word of comparison and a name. */
const MAX_BETWEEN = 4
const REACH = 24

/** Whether a method stands where a comparison names its other side: "over *Moss*", "compared to the baseline *Moss*". */
function isAgainst(context: TextContext, {start}: EntitySpan): boolean {
  let at = start - 1
  while (at > start - 1 - MAX_BETWEEN && tiesAt(context, at) & BETWEEN) at--
  const ties = tiesAt(context, at)
  if (!(ties & AGAINST)) return false
  return !(ties & WEAK) || (tiesAt(context, at - 1) & COMPARED) !== 0
}

/** The methods of a number's sentence near it, without the parts of numbers. */
function nearby(context: TextContext, {start, end, sentence}: Quantity): EntitySpan[] {
  const found: EntitySpan[] = []
  if (context.methods.length === 0) return found
  const from = Math.max(context.sentences[sentence] ?? 0, start - REACH)
  const to = Math.min(context.sentences[sentence + 1] ?? 0, end + REACH)
  for (let index = from; index < to; index++) {
    const method = context.methodAt[index]
    if (!method) continue
    found.push(method)
    index = method.end - 1
  }
  return found
}

const gap = ({start, end}: EntitySpan, quantity: Quantity): number =>
  end <= quantity.start ? quantity.start - end : start - quantity.end

const nearest = (methods: readonly EntitySpan[], quantity: Quantity): EntitySpan | undefined =>
  methods.reduce<EntitySpan | undefined>(
    (best, method) => (best && gap(best, quantity) <= gap(method, quantity) ? best : method),
    undefined
  )

/** Whose number it is, and what it is measured against. */
export interface ResultArguments {
  readonly method?: string
  readonly comparedTo?: string
}

/**
 * Says whose a number is: a baseline's number belongs to the named baseline next to it, the paper's own to the method
 * that the paper proposes; a change is measured against what the sentence compares with.
 *
 * @param proposed - The method that the paper proposes, if it names one.
 */
export function argumentsOf(
  context: TextContext,
  value: MetricValue,
  proposed: NameEntity | undefined
): ResultArguments {
  const {quantity} = value
  const methods = nearby(context, quantity).filter(({entity}) => entity !== proposed)
  const against = methods.filter(method => isAgainst(context, method))
  if (value.of === 'baseline') {
    const own =
      nearest(against, quantity) ??
      nearest(
        methods.filter(method => gap(method, quantity) < 4),
        quantity
      )
    return own ? {method: own.entity.name} : {}
  }
  const subject = nearest(
    methods.filter(
      each => !against.includes(each) && each.end <= quantity.start && isSubject(context, each, quantity)
    ),
    quantity
  )
  const method = subject?.entity.name ?? proposed?.name
  const other = value.kind === 'change' ? nearest(against, quantity) : undefined
  return {
    ...(method !== undefined && {method}),
    ...(other && other.entity.name !== method && {comparedTo: other.entity.name})
  }
}

/** "Fern *reaches* 91%": another method than the proposed one has a number where a verb of result follows it. */
const isSubject = (context: TextContext, {start, end}: EntitySpan, {sentence}: Quantity): boolean =>
  (tiesAt(context, end) & REPORTS) !== 0 && context.text.sentenceOf[start] === sentence
