import type {Quantity} from './numbers.js'
import {Shape, type Token, TokenKind} from './tokens.js'

/** A number and the words around it, in its sentence. */
export interface ValueContext {
  readonly quantity: Quantity
  readonly tokens: readonly Token[]
  /** Words after the number, the next first; marks count. */
  readonly after: readonly string[]
  /** Words before it, the nearest first. */
  readonly before: readonly string[]
  /** The words after it in one string, with a space on both ends. */
  readonly ahead: string
  /** The words before it, in text order, with a space on both ends. */
  readonly behind: string
  /** Tokens to the nearest metric name behind and ahead; Infinity where there is none. */
  readonly nameBefore: number
  readonly nameAfter: number
}

/** Why a number is no result. */
export interface RejectRule {
  readonly id: string
  readonly reason: string
  readonly test: (context: ValueContext) => boolean
}

const WINDOW = 8
const MAX_WORD = 40

/** Looks around a number. */
export function contextOf(
  quantity: Quantity,
  tokens: readonly Token[],
  names: ReadonlyArray<{readonly start: number; readonly end: number}>
): ValueContext {
  const inside = (token: Token | undefined) => token?.sentence === quantity.sentence
  const after: string[] = []
  const before: string[] = []
  for (let step = 0; step < WINDOW; step++) {
    const next = tokens[quantity.end + step]
    const last = tokens[quantity.start - 1 - step]
    if (next && inside(next) && after.length === step) after.push(next.lower.slice(0, MAX_WORD))
    if (last && inside(last) && before.length === step) before.push(last.lower.slice(0, MAX_WORD))
  }
  let nameBefore = Infinity
  let nameAfter = Infinity
  for (const name of names) {
    if (name.end <= quantity.start) nameBefore = quantity.start - name.end
    else if (name.start >= quantity.end) {
      nameAfter = name.start - quantity.end
      break
    }
  }
  return {
    quantity,
    tokens,
    after,
    before,
    nameBefore,
    nameAfter,
    ahead: ` ${after.join(' ')} `,
    behind: ` ${[...before].reverse().join(' ')} `
  }
}

const PERFORMANCE_UNITS = new Set(['%', 'x', 'points', 'pp', 'percentage points', 'dB'])
const RATE_UNITS = new Set(['FPS', 'Hz', 'tokens/s', 'GFLOPs', 'TFLOPs', 'FLOPs', 'MACs'])
const RESULT_VERB =
  / (?:achiev\w+|reach\w*|attain\w*|reduc\w+|improv\w+|obtain\w*|yield\w*|deliver\w*|only|takes?|requir\w+|sav\w+|cut\w*|from|within|under|average|runs?|running|costs?|latency|time|memory|error|per|overhead|footprint|speed|at|by|to|in|of|with) /

/** Numbers with a unit that measure no result. */
export const REJECT_RULES: readonly RejectRule[] = [
  {
    id: 'confidence',
    reason: '"95% CI: 4.69-5.78", "95% confidence"',
    test: c => c.quantity.unit === '%' && /^ (?:ci|confidence|credible|c\.i)\b/.test(c.ahead)
  },
  {
    id: 'interval',
    reason: '"(95% CI: 4.69-5.78)"',
    test: c => / (?:ci|confidence interval|iou threshold|at iou)\W*(?:of |: |\[ |= )*$/.test(c.behind)
  },
  {
    id: 'p-value',
    reason: '"p < 0.001"',
    test: c =>
      /[ (](?:p|n|k|t|r|α|β|λ|γ|τ|ε|epsilon|alpha|temperature|threshold|seed|seeds|batch size|df) (?:[<>=≤≥] )+$/.test(
        c.behind
      ) && !/κ/.test(c.behind)
  },
  {
    id: 'share-of-data',
    reason: '"with 10% of the labels"',
    test: c =>
      c.quantity.unit === '%' &&
      /^ of (?:the |its |all |total |available |their |our |original |full |entire )*(?:\w+ )?(?:data|dataset|labels?|labeled|samples?|training|annotations?|users?|participants?|cases?|time|patients|papers|images|people|population|questions|respondents|examples|students|layers|attention|heads|experts|instances|pixels)\b/.test(
        c.ahead
      ) &&
      !/ (?:reduc|improv|outperform|sav)/.test(c.behind)
  },
  {
    id: 'share-word',
    reason: '"1% labeled data", "50% sparsity", "20% missing"',
    test: c =>
      c.quantity.unit === '%' &&
      /^ (?:labeled|labelled|labels|missing|masked|masking|noise|noisy|training data|sparsity|sparse|pruning|data|keep|subset|dropout|poisoning|budget|retention|more data|false|fpr|token budget|context)\b/.test(
        c.ahead
      )
  },
  {
    id: 'condition',
    reason: '"at 1% false detect rate", "at 50% sparsity"',
    test: c =>
      c.quantity.unit === '%' &&
      /^at (?!$)/.test(`${c.before[0] ?? ''} `) &&
      /^ (?:sparsity|compression|noise|pruning|false|fpr|far)/.test(c.ahead)
  },
  {
    id: 'share-in-words',
    reason: '"one-third of the villages"; but "reduces cost to one-third"',
    test: c =>
      /(?:third|quarter|fourth|fifth|sixth|eighth|tenth)s?$/.test(
        c.tokens[c.quantity.end - 1]?.lower ?? ''
      ) &&
      !/ (?:reduc\w+|cut\w*|sav\w+|lower\w*|decreas\w+|requir\w+|us(?:es|ing)) (?:[\w-]+ ){0,6}$/.test(
        c.behind
      )
  },
  {
    id: 'top',
    reason: '"the top 1%", "bottom 20%"',
    test: c => c.quantity.unit === '%' && ['top', 'bottom', 'top-'].includes(c.before[0] ?? '')
  },
  {
    id: 'upscaling',
    reason: '"4x super-resolution", "8× downsampling"',
    test: c =>
      c.quantity.unit === 'x' &&
      /^ (?:- )?(?:super|upsampl|downsampl|upscal|spatial|temporal|zoom|magnification|sr\b|h100|a100|h200|nvidia|gpus?|rtx|overlap|scale)/.test(
        c.ahead
      )
  },
  {
    id: 'repeats',
    reason: '"ran five times", "10 times each"',
    test: c =>
      c.quantity.unit === 'x' &&
      c.tokens[c.quantity.end - 1]?.lower === 'times' &&
      /(?: (?:ran|run|repeated|sampled|trained|cited|queried|used) (?:\w+ )?)$/.test(c.behind)
  },
  {
    id: 'points-noun',
    reason: '"3D points", "1000 points"',
    test: c =>
      c.quantity.unit === 'points' &&
      c.quantity.sign === '' &&
      !/ (?:by|of|improv\w+|gains?|outperform\w*|increase\w*|drop\w*|reduc\w+|to|over|up|about|around|nearly|than|and|least|average|a|an|,) (?:\w+ ){0,3}$/.test(
        c.behind
      )
  }
]

/** Whether a number without a unit is a score: a metric name stands beside it and ties it to itself. */
function isBareScore(context: ValueContext): boolean {
  const {quantity, tokens, before, after} = context
  const token = tokens[quantity.start]
  if (!token || token.kind !== TokenKind.number) return false
  const decimal = token.text.includes('.')
  const tie = before[0] ?? ''
  if (
    isYear(token) ||
    /^(?:b|m|k|million|billion|trillion|d|shots?|steps?|epochs?|layers?|tasks?|datasets?|models?)$/.test(
      after[0] ?? ''
    )
  )
    return false
  if (
    context.nameBefore <= 1 &&
    ['=', ':', 'of', '(', 'is', '≈', '<', '>', 'at', 'equals', 'from', 'to', 'by'].includes(tie)
  )
    return true
  if (context.nameBefore === 0 || context.nameAfter === 0) return decimal || context.nameAfter === 0
  if (!decimal)
    return (
      context.nameBefore <= 3 &&
      / (?:of|to|score|at|=|from) $/.test(context.behind) &&
      /^(?:[.,;)]|on|in|to|and|for|vs|while|with|from|$)/.test(after[0] ?? '')
    )
  if (quantity.pair) return context.nameBefore < 12 || context.nameAfter < 6
  if (quantity.sign) return true
  return (
    context.nameBefore <= 7 ||
    context.nameAfter <= 2 ||
    / (?:score[sd]?|achiev\w+|reach\w*|attain\w*|respectively) (?:\w+ ){0,3}$/.test(context.behind)
  )
}

const isYear = (token: Token) => /^(?:19|20)\d\d$/.test(token.text)

/** Parts of names and of formulas: "GPT-4 .1", "v 2.0", "Table 3", "d = 5". */
function isLabel({quantity, tokens, before}: ValueContext): boolean {
  const last = tokens[quantity.start - 1]
  if (
    last &&
    /^(?:table|figure|fig|section|version|v|equation|stage|level|phase|step|arxiv|python|cuda|gpt|llama|claude|gemini|qwen)$/.test(
      last.lower
    )
  )
    return true
  const glued = !(Number(tokens[quantity.start]?.shape) & Shape.spaceBefore)
  return glued && ['/', '_', '^', '{', '*'].includes(before[0] ?? '')
}

/**
 * Whether a number is a result of the paper or of a baseline, by its unit and the words around it.
 *
 * @param context - The number in its sentence.
 * @param inName - Whether it stands inside the name of a dataset or method.
 */
export function isResult(context: ValueContext, inName: boolean): boolean {
  const {quantity} = context
  if (inName || isLabel(context) || REJECT_RULES.some(rule => rule.test(context))) return false
  const {unit} = quantity
  // "0.81±0.10 seconds": nobody gives the uncertainty of a setting.
  if (quantity.uncertainty !== undefined || PERFORMANCE_UNITS.has(unit)) return true
  if (unit === '') return isBareScore(context)
  if (RATE_UNITS.has(unit))
    return context.nameBefore < 8 || context.nameAfter < 3 || RESULT_VERB.test(context.behind)
  if (COST_UNITS.has(unit)) return isCost(context)
  return context.nameBefore <= 3 || context.nameAfter === 0
}

const COST_UNITS = new Set(
  'seconds|minutes|hours|days|s|ms|μs|GPU days|GPU hours|GB|MB|$|bits|J|mJ|W|m|cm|mm|N|degrees|kbps|Mbps|eV|meV|m/s|bpp'.split(
    '|'
  )
)
/** "takes 521.91 ms", "costs $4000", "runs in 1.2 GPU days", "in just 12 s" */
const COST_VERB =
  / (?:takes?|taking|requires?|requiring|costs?|costing|(?:runs?|completes?|finishes|trains?|converges?) (?:in|at|within)|in (?:only|just|under|less than))(?: (?:only|just|about|around|under|approximately|less than|~|≈))* (?:\$ )?$/

const COST_NAME =
  / (?:latency|time|times|error|errors|memory|footprint|cost|costs|delay|overhead|rmse|mae|accuracy|speed|consumption|rate|vram|precision|mpjpe|energy|runtime|ttft|force|forces|distance|storage|size|power|deviation) (?:(?:of|to|by|is|=|:|up|under|below|only|just|from|about|around|as|low|approximately|over|at|and|$) )*$/

/** Costs count where the paper reports them as its result: "in 1.2 GPU days", "a latency of 33 ms". */
function isCost(context: ValueContext): boolean {
  if (context.quantity.pair) return true
  if (context.nameAfter === 0 || COST_NAME.test(context.behind) || COST_VERB.test(context.behind)) return true
  return /^ (?:per (?:image|frame|query|token|step|sample|scene|task)|latency|inference|error|overhead|memory|footprint)\b/.test(
    context.ahead
  )
}

/** Words around a number that make it a difference, and where it goes. */
export const CHANGE_AHEAD: ReadonlyArray<readonly [pattern: RegExp, direction: 'up' | 'down' | undefined]> = [
  [
    /^(?: [\w-]+){0,2} (?:reductions?|decreases?|drops?|declines?|savings?|decline|degradation|fewer|less|lower|smaller|cheaper|shorter|compression|loss in|slowdown)\b/,
    'down'
  ],
  [
    /^(?: [\w-]+){0,2} (?:improvements?|gains?|increases?|boosts?|speed-?ups?|acceleration|higher|faster|better|more|greater|larger|longer|uplift|enhancement|quicker|jump|rise|lift)\b/,
    'up'
  ],
  [/^(?: relative| absolute)+\b/, undefined]
]
const DOWN_VERB =
  /\b(?:reduc\w*|decreas\w*|lower\w*|cut\w*|drop\w*|declin\w*|sav\w+|degrad\w*|shrink\w*|minimi[sz]\w*|falls?|fell|loses?|lag\w*|less|fewer)\b/
const UP_VERB =
  /\b(?:improv\w*|increas\w*|gains?|boost\w*|outperform\w*|surpass\w*|exceed\w*|rais\w*|rise\w*|enhanc\w*|speed-?ups?|accelerat\w*|beat\w*|advanc\w*|uplift\w*|elevat\w*|higher|faster)\b/

/** What a number is: score or change, and the direction of a change. */
export function kindOf({quantity, ahead, behind}: ValueContext): {
  kind: 'score' | 'change'
  direction?: 'up' | 'down'
} {
  const direction = (found: 'up' | 'down' | undefined) => (found ? {direction: found} : {})
  const verb = DOWN_VERB.test(behind) ? 'down' : UP_VERB.test(behind) ? 'up' : undefined
  if (quantity.pair && quantity.unit !== 'x') return {kind: 'score'}
  for (const [pattern, way] of CHANGE_AHEAD)
    if (pattern.test(ahead)) return {kind: 'change', ...direction(way ?? verb)}
  if (quantity.sign) return {kind: 'change', direction: quantity.sign === '+' ? 'up' : 'down'}
  if (quantity.unit === 'x') return {kind: 'change', ...direction(verb ?? 'up')}
  const by =
    / by (?:(?:up|to|over|more|than|about|around|nearly|approximately|roughly|at|least|an?|average|of|as|much|almost|~|margins?|absolute) )*$/.test(
      behind
    )
  if (by) return {kind: 'change', ...direction(verb)}
  if (
    / (?:gains?|improvements?|reductions?|increases?|decreases?|drops?|boosts?|savings?|degradation|margins?) (?:(?:of|by|up|to|over|about|around|nearly|at|least|an?|average|more|than|approximately|roughly|as|large|high|exceeding) )+$/.test(
      behind
    )
  ) {
    return {kind: 'change', ...direction(verb)}
  }
  if (['points', 'pp', 'percentage points'].includes(quantity.unit) && verb)
    return {kind: 'change', direction: verb}
  return {kind: 'score'}
}

/** Whether a number is the one that the paper's result is compared with. */
export function isBaseline({quantity, before, behind, ahead}: ValueContext, change: boolean): boolean {
  if (quantity.pair) return quantity.pair === 'from'
  if (['vs', 'versus'].includes(before[0] ?? '') || (before[0] === '.' && before[1] === 'vs')) return true
  if (change) return false
  return (
    / (?:compared (?:to|with)|than|against|outperforming|surpassing|exceeding|over|baseline(?:'s)?) (?:[\w'’-]+ ){0,4}(?:of |at |\( |by )?$/.test(
      behind
    ) &&
    !/ by $/.test(behind) &&
    ahead !== ''
  )
}
