import type {NameEntity} from '../names/decide.js'
import type {Quantity} from '../numbers.js'
import {type EntitySpan, Layer, type TextContext} from './context.js'
import {tie} from './cues.js'
import {isRun} from './lists.js'
import {best, type Features, type Models, Templates} from './model.js'
import {stepOf} from './units.js'
import type {MetricValue} from './values.js'
import {tiesAt, wordAt} from './words.js'

const REACH = 30
const MAX_METHODS = 12

/** What is known of a result whose methods are looked for. */
export interface Sided {
  readonly quantity: Quantity
  readonly change: boolean
  readonly baseline: boolean
  /** The result before it. */
  readonly last: Quantity | undefined
  /** The method that the paper proposes, if it names one. */
  readonly proposed: NameEntity | undefined
}

/** The methods of a number's sentence near it; `undefined` stands for none of them. */
export function methodsFor(
  {methods, methodAt, sentences}: TextContext,
  {quantity: {start, end, sentence}}: Sided
): Array<EntitySpan | undefined> {
  const found: Array<EntitySpan | undefined> = [undefined]
  if (methods.length === 0) return found
  const from = Math.max(sentences[sentence] ?? 0, start - REACH)
  const to = Math.min(sentences[sentence + 1] ?? 0, end + REACH)
  for (let index = from; index < to && found.length < MAX_METHODS; index++) {
    const method = methodAt[index]
    if (!method) continue
    found.push(method)
    index = method.end - 1
  }
  return found
}

/** The templates of {@link methodFeatures}. */
export const METHOD_TEMPLATES = new Templates()
const KINDS = ['score', 'baseline', 'change', 'baseline change'] as const
const SIDES = ['before', 'after'] as const
const byKind = (name: string) => METHOD_TEMPLATES.add(name, KINDS)
const bySide = (name: string) =>
  METHOD_TEMPLATES.add(
    name,
    KINDS.flatMap(kind => SIDES.map(side => `${kind} ${side}`))
  )
const NONE = byKind('none')
const NONE_COUNT = byKind('none, methods near')
const NONE_AGAINST = byKind('none, a word of comparison near')
const SIDE = bySide('side')
const PROPOSED = bySide('proposed')
const ROLE_AGAINST = bySide('behind a word of comparison')
const DISTANCE = bySide('distance')
const WORD_BEFORE = bySide('word before')
const WORD_BEHIND = bySide('word behind')
const LINK = bySide('words between')
const BETWEEN = bySide('numbers and methods between')
const RANK = bySide('place among methods of the side')
const RUN = byKind('place in the lists')

const MAX_BETWEEN = 2

const kindOf = ({change, baseline}: Sided): number => Number(change) * 2 + Number(baseline)

/** Adds what tells whether a method of the sentence is one whose result a number is, or which it is set against. */
export function methodFeatures(
  context: TextContext,
  sided: Sided,
  method: EntitySpan | undefined,
  all: ReadonlyArray<EntitySpan | undefined>,
  features: Features
): void {
  const {quantity, proposed, last} = sided
  const kind = kindOf(sided)
  if (!method) {
    const others = all.filter(each => each && each.entity !== proposed).length
    features.add(NONE + kind, Number(others < all.length - 1))
    features.add(NONE_COUNT + kind, Math.min(MAX_BETWEEN, others), Number(proposed !== undefined))
    features.add(NONE_AGAINST + kind, Number(all.some(each => each && isAgainst(context, each))))
    return
  }
  const before = method.end <= quantity.start
  const side = kind * 2 + Number(!before)
  const [from, to] = before ? [method.end, quantity.start] : [quantity.end, method.start]
  const against = Number(isAgainst(context, method))
  const own = Number(method.entity === proposed)
  features.add(SIDE + side, Number(proposed !== undefined))
  features.add(PROPOSED + side, own, against)
  features.add(ROLE_AGAINST + side, against, stepOf(to - from))
  features.add(DISTANCE + side, stepOf(to - from), own)
  features.add(WORD_BEFORE + side, wordAt(context, method.start - 1))
  features.add(WORD_BEHIND + side, wordAt(context, method.end))
  if (to - from < 4) features.add(LINK + side, wordAt(context, from), wordAt(context, to - 1))
  let methods = 0
  for (const each of all) if (each && each.start >= from && each.end <= to) methods++
  const numbered = before && last !== undefined && last.start >= from && last.end <= to
  features.add(BETWEEN + side, Math.min(MAX_BETWEEN, methods), Number(numbered))
  features.add(RANK + side, Math.min(MAX_BETWEEN, methods), against)
  if (last && isRun(context, last, quantity))
    features.add(RUN + kind, Math.min(MAX_BETWEEN, methods), Number(before))
}

const AGAINST = tie('against')
const WEAK = tie('directional')
const COMPARED = tie('compared')
const BY = tie('by')
const CLAUSE_END = tie('comma', 'semicolon')
/** Words that may stand between a word of comparison and a name. */
const MAX_WORDS = 6
const MAX_LIST = 40

/** Whether a word says that another side follows: "over", "outperforms", "compared *to*". */
function isComparison(context: TextContext, at: number): boolean {
  const ties = tiesAt(context, at)
  return (ties & AGAINST) !== 0 && (!(ties & WEAK) || (tiesAt(context, at - 1) & COMPARED) !== 0)
}

/**
 * Whether a method stands where a comparison names its other side: "over *Moss*", "than popular sorters such as *Moss*",
 * "outperforms Moss by 5%, *Lichen* by 3%".
 */
function isAgainst(context: TextContext, {start, end}: EntitySpan): boolean {
  const listed = (tiesAt(context, end) & BY) !== 0
  const from = Math.max(
    context.sentences[context.text.sentenceOf[start] ?? 0] ?? 0,
    start - (listed ? MAX_LIST : MAX_WORDS)
  )
  for (let at = start - 1; at >= from; at--) {
    if (isComparison(context, at)) return true
    if (!listed && (context.layers[at] || tiesAt(context, at) & CLAUSE_END)) return false
  }
  return false
}

const gap = ({start, end}: EntitySpan, quantity: Quantity): number =>
  end <= quantity.start ? quantity.start - end : start - quantity.end

/** Of the methods that a sentence compares with, the one right behind a number ("2x faster than *Moss*"), else the nearest. */
function rivalOf(
  context: TextContext,
  rivals: readonly EntitySpan[],
  quantity: Quantity
): EntitySpan | undefined {
  let found: EntitySpan | undefined
  for (const method of rivals) {
    if (isBehind(context, method, quantity)) return method
    if (!found || gap(method, quantity) < gap(found, quantity)) found = method
  }
  return found
}

/** Whether a method stands behind a number with no other number between, and is not the next one's. */
function isBehind(context: TextContext, {start, end}: EntitySpan, quantity: Quantity): boolean {
  if (start < quantity.end || tiesAt(context, end) & BY) return false
  for (let index = quantity.end; index < start; index++)
    if ((context.layers[index] as number) & Layer.quantity) return false
  return true
}

/** Whose number it is, and what it is measured against. */
export interface ResultArguments {
  readonly method?: string
  readonly comparedTo?: string
}

/** Says whose the numbers of a text are, and what they are set against. */
export class MethodFinder {
  readonly #context: TextContext
  readonly #models: Models
  readonly #proposed: NameEntity | undefined
  readonly #features: Features

  /**
   * @param features - Room to work in.
   * @param proposed - The method that the paper proposes, if it names one: its are the own results of no other.
   */
  constructor(context: TextContext, models: Models, features: Features, proposed: NameEntity | undefined) {
    this.#context = context
    this.#models = models
    this.#features = features
    this.#proposed = proposed
  }

  /** @param last - The result before it. */
  find(value: MetricValue, last: MetricValue | undefined): ResultArguments {
    const {quantity, kind, of} = value
    const sided: Sided = {
      quantity,
      change: kind === 'change',
      baseline: of === 'baseline',
      last: last?.quantity,
      proposed: this.#proposed
    }
    const all = methodsFor(this.#context, sided)
    const rivals = all.filter(
      (each): each is EntitySpan =>
        each !== undefined && each.entity !== this.#proposed && isAgainst(this.#context, each)
    )
    const rival = rivalOf(this.#context, rivals, quantity)?.entity
    const chosen = this.#choose(sided, all)?.entity
    if (sided.baseline) {
      const own = chosen ?? (quantity.pair === 'from' ? rival : undefined)
      return own ? {method: own.name} : {}
    }
    const own = chosen ?? this.#proposed
    const isCompared = sided.change || quantity.pair === 'to'
    return {
      ...(own && {method: own.name}),
      ...(isCompared && rival && rival !== own && {comparedTo: rival.name})
    }
  }

  #choose(sided: Sided, all: ReadonlyArray<EntitySpan | undefined>): EntitySpan | undefined {
    return best(all, method => {
      methodFeatures(this.#context, sided, method, all, this.#features.clear())
      return this.#models.method.score(this.#features)
    })
  }
}
