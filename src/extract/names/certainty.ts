import type {Candidate} from './candidates.js'

/** What the tagger says of a mention. */
export type Side = (candidate: Candidate) => number
export const dataset: Side = candidate => candidate.dataset
export const method: Side = candidate => candidate.method
export const either: Side = candidate => Math.min(1, candidate.dataset + candidate.method)

export const most = (candidates: readonly Candidate[], side: Side) =>
  candidates.reduce((greatest, candidate) => Math.max(greatest, side(candidate)), 0)
export const sum = (candidates: readonly Candidate[], side: Side) =>
  candidates.reduce((total, candidate) => total + side(candidate), 0)
export const mean = (candidates: readonly Candidate[], side: Side) =>
  sum(candidates, side) / candidates.length

const MAX_LOGIT_SHARE = 0.01
/** Spreads the probabilities near 0 and 1. */
export const logit = (probability: number) =>
  Math.log((probability + MAX_LOGIT_SHARE) / (1 + MAX_LOGIT_SHARE - probability))
