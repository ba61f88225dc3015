import type {NameEntity} from '../names/decide.js'
import type {Quantity} from '../numbers.js'
import type {Place, Scan} from './scan.js'
import type {MetricValue} from './values.js'

/** Words before what a change is measured against: "over DDIM", "compared to Fern", "than Moss". */
const AGAINST = new Set([
  'over',
  'than',
  'versus',
  'vs',
  'against',
  'to',
  'with',
  'from',
  'outperforms',
  'outperforming',
  'outperform',
  'surpasses',
  'surpassing',
  'surpass',
  'beats',
  'beating',
  'exceeds',
  'exceeding',
  'relative'
])
/** Of these the words "to", "with" and "from" compare only behind one of the others. */
const WEAK = new Set(['to', 'with', 'from'])
const COMPARED = new Set([
  'compared',
  'comparison',
  'relative',
  'improves',
  'improving',
  'improvement',
  'gain',
  'gains'
])
const BETWEEN = new Set([
  'the',
  'prior',
  'previous',
  'strong',
  'baseline',
  'baselines',
  'existing',
  'both',
  'its',
  'state-of-the-art',
  'sota',
  'vanilla',
  'standard',
  'original',
  ',',
  'and',
  '.',
  'a',
  'an',
  'by',
  'such',
  'as',
  'like'
])
const REACH = 24

/** Whether a method stands where a comparison names its other side. */
function isAgainst(scan: Scan, place: Place): boolean {
  let at = place.start - 1
  for (let step = 0; step < 4 && BETWEEN.has(scan.tokens[at]?.lower ?? ''); step++) at--
  const word = scan.tokens[at]?.lower ?? ''
  if (!AGAINST.has(word)) return false
  return !WEAK.has(word) || COMPARED.has(scan.tokens[at - 1]?.lower ?? '')
}

/** The methods of a number's sentence near it, without the parts of numbers. */
function nearby(scan: Scan, {start, end, sentence}: Quantity): Place[] {
  const found: Place[] = []
  const from = Math.max(scan.sentences[sentence] ?? 0, start - REACH)
  const to = Math.min(scan.sentences[sentence + 1] ?? 0, end + REACH)
  for (let index = from; index < to; index++) {
    const place = scan.methods[scan.methodAt[index] ?? -1]
    if (!place) continue
    found.push(place)
    index = place.end - 1
  }
  return found
}

const gap = ({start, end}: Place, quantity: Quantity): number =>
  end <= quantity.start ? quantity.start - end : start - quantity.end

const nearest = (places: readonly Place[], quantity: Quantity): Place | undefined =>
  places.reduce<Place | undefined>(
    (best, place) => (best && gap(best, quantity) <= gap(place, quantity) ? best : place),
    undefined
  )

/** Whose number it is, and what it is measured against. */
export interface Sides {
  readonly method?: string
  readonly comparedTo?: string
}

/**
 * Says whose a number is: a baseline's number belongs to the named baseline next to it, the paper's own to the method
 * that the paper proposes; a change is measured against what the sentence compares with.
 *
 * @param proposed - The method that the paper proposes, if it names one.
 */
export function sidesOf(scan: Scan, value: MetricValue, proposed: NameEntity | undefined): Sides {
  const {quantity} = value
  const places = nearby(scan, quantity).filter(({entity}) => entity !== proposed)
  const against = places.filter(place => isAgainst(scan, place))
  if (value.of === 'baseline') {
    const own =
      nearest(against, quantity) ??
      nearest(
        places.filter(place => gap(place, quantity) < 4),
        quantity
      )
    return own ? {method: own.entity.name} : {}
  }
  const subject = nearest(
    places.filter(
      place => !against.includes(place) && place.end <= quantity.start && isSubject(scan, place, quantity)
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

const REPORTS = new Set(
  'achieves achieved reaches reached attains attained obtains obtained scores scored gets records yields'.split(
    ' '
  )
)

/** "Fern *reaches* 91%": another method than the proposed one has a number where a verb of result follows it. */
const isSubject = (scan: Scan, place: Place, quantity: Quantity): boolean =>
  REPORTS.has(scan.tokens[place.end]?.lower ?? '') && scan.tokens[place.start]?.sentence === quantity.sentence
