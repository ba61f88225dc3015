import {Shape, TokenKind} from '../vocabulary.js'
import type {Candidate} from './candidates.js'
import {cue} from './cues.js'
import type {Scan} from './scan.js'

const GAINS = cue('gain') | cue('loss')
const COMPARE = cue('compare')
const CHANGES = cue('improve') | cue('reduce')
const HEDGES = new Set(
  'up to about around approximately nearly roughly over at least more than an average of by a as much ~ only just + - from'.split(
    ' '
  )
)
const EQUALS = new Set(['=', ':', '≈', '>', '<', '≥', '≤', '('])
const PLACES = new Set(['on', 'across', 'for', 'in'])
const SHORT_GAP = 6

const has = (scan: Scan, index: number, classes: number) => Boolean((scan.cues[index] ?? 0) & classes)

/** Whether nothing but words such as "up to" or "about" stands from a token to another. */
function onlyHedges(scan: Scan, from: number, to: number): boolean {
  if (to - from > SHORT_GAP) return false
  for (let index = from; index < to; index++) if (!HEDGES.has(scan.tokens[index]?.lower ?? '')) return false
  return true
}

const isNumber = (scan: Scan, index: number) => {
  const token = scan.tokens[index]
  return Boolean(token && (token.kind === TokenKind.number || token.shape & Shape.digitFirst))
}

const isCapital = (scan: Scan, {start, kind}: Candidate) =>
  kind === 'dataset' || Boolean(Number(scan.tokens[start]?.shape) & (Shape.capital | Shape.innerCapital))

/** The set phrase in which a candidate stands before a number N that begins at `at`. */
export function patternBefore(scan: Scan, candidate: Candidate, at: number): string | undefined {
  const {start, end} = candidate
  const behind = scan.tokens[end]?.lower ?? ''
  const verb = has(scan, start - 1, CHANGES) || has(scan, start - 2, CHANGES) || has(scan, start - 3, CHANGES)
  if (EQUALS.has(behind) && onlyHedges(scan, end + 1, at)) return behind === '(' ? 'M-(N' : 'M=N'
  if (behind === 'by' && onlyHedges(scan, end, at)) return verb ? 'V-M-by-N' : 'M-by-N'
  if (behind === 'from' && at - end < 3) return verb ? 'V-M-from-N' : 'M-from-N'
  if (['of', 'to', 'at', 'is', 'was', 'reaches'].includes(behind) && onlyHedges(scan, end + 1, at))
    return `${verb ? 'V-' : ''}M-${behind}-N`
  // "the drift falls by 3%"
  if (has(scan, end, CHANGES) && onlyHedges(scan, end + 1, at)) return 'M-V-by-N'
  if (has(scan, end, GAINS) && onlyHedges(scan, end + 1, at)) return 'M-gain-of-N'
  if (onlyHedges(scan, end, at)) return 'M-N'
  if (has(scan, end, CHANGES)) return 'M-V'
  return verb ? 'V-M' : undefined
}

/** The set phrase in which a candidate stands behind a number N that ends before `at`. */
export function patternAfter(scan: Scan, candidate: Candidate, at: number): string | undefined {
  const {start, end} = candidate
  const gap = start - at
  const first = scan.tokens[at]?.lower ?? ''
  if (gap === 0) return has(scan, end, GAINS) ? 'N-M-gain' : isCapital(scan, candidate) ? 'N-Name' : 'N-M'
  if (gap === 1 && has(scan, at, COMPARE)) return 'N-compare-M'
  if (gap === 1 && PLACES.has(first)) return `N-${first}-${isCapital(scan, candidate) ? 'Name' : 'M'}`
  if (gap > SHORT_GAP) return undefined
  for (let index = at; index < start; index++) if (isNumber(scan, index)) return undefined
  const tie = scan.tokens[start - 1]?.lower ?? ''
  const gain = [at, at + 1, at + 2].some(index => index < start && has(scan, index, GAINS))
  if (gain && PLACES.has(tie)) return `N-gain-${tie}-${isCapital(scan, candidate) ? 'Name' : 'M'}`
  if (gain && tie === 'of') return 'N-gain-of-M'
  if (gap === 1 && has(scan, end, GAINS)) return 'N-W-M-gain'
  return undefined
}
