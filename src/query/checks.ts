import {
  aString,
  type Check,
  listOf,
  numberFrom,
  type OptionChecks,
  oneOf,
  someOptions,
  wrongInput,
  wrongType
} from '../arguments/checks.js'
import {nameKey} from '../tree/name-key.js'
import type {ConditionName, PaperPart} from './query.js'
import {wordsOf} from './words.js'

/** All that a paper can have. */
export const paperParts = [
  ...(['abstract', 'dataset', 'method', 'metric'] as const),
  ...(['link', 'code', 'project', 'paper', 'dataset-link', 'model', 'demo', 'video'] as const)
] satisfies PaperPart[]

/** Deeper queries would exhaust the stack; nobody writes them. */
const deepest = 32

function textThat(isRight: (text: string) => boolean, expected: string): Check {
  return value => {
    if (typeof value !== 'string') return wrongType('string', value)
    return isRight(value) ? undefined : wrongInput(expected, value)
  }
}

const date = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/

/** A year, a month or a day. */
export const aDate = /* @__PURE__ */ textThat(
  text => date.test(text),
  'a date such as 2025, 2025-03 or 2025-03-11'
)
/** Text with a word in it. */
export const aPhrase = /* @__PURE__ */ textThat(text => wordsOf(text).length > 0, 'a letter or a digit')
const aName = /* @__PURE__ */ textThat(text => nameKey(text) !== '', 'a letter or a digit')
/** Text that is not blank. */
export const notBlank = /* @__PURE__ */ textThat(text => text.trim() !== '', 'some text')

const aNumber = /* @__PURE__ */ numberFrom(-Number.MAX_VALUE, Number.MAX_VALUE)
const aRange = /* @__PURE__ */ someOptions({since: aDate, until: aDate, after: aDate, before: aDate})
const aMetric = /* @__PURE__ */ someOptions({
  ...{name: aPhrase, least: aNumber, most: aNumber, above: aNumber, below: aNumber},
  ...{unit: aString, dataset: aName}
})

/** Checks of what each condition of a query takes. */
export const conditionChecks: Readonly<Record<ConditionName, Check>> = {
  words: aPhrase,
  title: aPhrase,
  author: aPhrase,
  subject: notBlank,
  venue: aPhrase,
  dataset: aName,
  method: aName,
  proposed: aName,
  used: aName,
  compared: aName,
  metric: value => (typeof value === 'string' ? aPhrase(value) : aMetric(value)),
  has: /* @__PURE__ */ oneOf(paperParts),
  date: aRange,
  listed: aRange,
  submitted: aRange,
  published: aRange,
  updated: aRange,
  id: notBlank
}

/** Checks that a value is a query. */
export const aQuery: Check = value => queryWithin(deepest)(value)

function queryWithin(depth: number): Check {
  return value => {
    if (depth === 0) return wrongInput(`queries nested no deeper than ${deepest}`, value)
    const inner: Check = query => queryWithin(depth - 1)(query)
    const conditions = Object.entries(conditionChecks).map(([name, check]) => [name, oneOrMore(check)])
    const checks: OptionChecks = {
      ...Object.fromEntries(conditions),
      ...{all: listOf(inner), any: listOf(inner), not: inner}
    }
    return someOptions(checks)(value)
  }
}

function oneOrMore(check: Check): Check {
  return value => (Array.isArray(value) ? listOf(check)(value) : check(value))
}
