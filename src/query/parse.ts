import {aString, type Check, checkArgument} from '../arguments/checks.js'
import {identifierSchemes, isScheme} from '../record/identifiers.js'
import {aDate, aPhrase, conditionChecks, notBlank, paperParts} from './checks.js'
import type {DateRange, MetricQuery, OneOrMore, PaperPart, PaperQuery} from './query.js'

/**
 * Reads the text of a query, as one types it into a search box. A paper is found that meets each of its terms, which stand
 * apart by spaces:
 *
 * - `kites`, `"low wind"`, `kite*`: a word, a phrase or the beginning of a word in title or abstract,
 * - `dataset:CIFAR-10`, `author:"Ada Fern"`: a key and its value; keys are the members of {@link PaperQuery} but for `words`,
 *   `all`, `any` and `not`, and the schemes of identifiers (`arxiv:2403.07815`),
 * - `date:2025-03`, `date>=2025-01`, `submitted:2024..2025`: a year, a month or a day, or a range,
 * - `metric:accuracy`, `metric:accuracy>=90`, `metric:"F1 score">0.9`, `metric:accuracy>=90%`: a metric and its value,
 * - `has:code`: what a paper has; see {@link PaperPart},
 * - `dataset:MNIST,CIFAR-10` or `kites|sails`: alternatives, of which one suffices,
 * - `-method:ResNet`, `-"low wind"`: what a paper must not meet.
 *
 * Signs of the query itself lose their meaning in quotes, in which `\"` is a quote.
 *
 * @param text - 2,000 characters at most; an empty one finds all papers.
 * @returns A term each in `all`.
 * @throws TypeError for a text that cannot be read; it names the place and what was expected there.
 *
 * @example
 * ```ts
 * import {parseQuery} from 'paperglean'
 *
 * parseQuery('dataset:mnist,cifar-10 "low wind" -has:code date>=2025-01')
 * // => {all: [{dataset: ['mnist', 'cifar-10']}, {words: 'low wind'}, {not: {has: 'code'}}, {date: {since: '2025-01'}}]}
 * ```
 */
export function parseQuery(text: string): PaperQuery {
  checkArgument('text', aString, text)
  if (text.length > longest)
    throw new TypeError(`query: expected ${longest} characters at most, found ${text.length}`)
  return {all: new QueryReader(text).terms()}
}

/** Longer ones are no queries: each of their words would be looked for in each record. */
const longest = 2_000

/** Keys of a query whose value is text. */
export const textKeys = [
  'title',
  'author',
  'subject',
  'venue',
  'dataset',
  'method',
  'proposed',
  'used',
  'compared',
  'id'
] as const
const dateKeys = ['date', 'listed', 'submitted', 'published', 'updated'] as const
const keys = [...textKeys, 'metric', 'has', ...dateKeys, ...identifierSchemes]

const space = /\s+/y
const minus = /-/y
const key = /\p{L}[\p{L}\p{N}_-]*(?=[:<>=])/uy
/** `date:>=2025` says what `date>=2025` does. */
const operator = /:?[<>]=?|:?=|:/y
const between = /[|,]/y
const quoted = /"(?:[^"\\]|\\.)*"/sy
const word = /[^\s"|,]+/y
const wordOfMetric = /[^\s"|,<>=]+/y
const comparison = /[<>]=?|=/y
const number = /[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?/iy

/** Reads a query from its beginning to its end. */
class QueryReader {
  readonly #text: string
  #at = 0

  constructor(text: string) {
    this.#text = text
  }

  terms(): PaperQuery[] {
    const terms: PaperQuery[] = []
    this.#take(space)
    while (this.#at < this.#text.length) {
      terms.push(this.#term())
      if (this.#take(space) === undefined && this.#at < this.#text.length)
        throw this.#fault('a space between terms, or `,` or `|` between alternatives')
    }
    return terms
  }

  #term(): PaperQuery {
    if (this.#take(minus) === undefined) return this.#condition()
    return {not: this.#condition()}
  }

  #condition(): PaperQuery {
    const start = this.#at
    const name = this.#take(key)?.toLowerCase()
    if (name === undefined) return {words: this.#alternatives(() => this.#value(aPhrase))}
    const textKey = textKeys.find(known => known === name)
    if (textKey) return {[textKey]: this.#named(textKey, () => this.#value(conditionChecks[textKey]))}
    const dateKey = dateKeys.find(known => known === name)
    if (dateKey) return {[dateKey]: this.#dates()}
    if (name === 'metric') return {metric: this.#named(name, () => this.#metric())}
    if (name === 'has') return {has: this.#named(name, () => this.#part())}
    if (isScheme(name)) return {id: this.#named(name, () => `${name}:${this.#value(notBlank)}`)}
    this.#at = start
    throw this.#fault(
      `one of the keys ${keys.join(', ')}, or quotes around words with \`:\`, \`<\`, \`=\` or \`>\``
    )
  }

  /** The values behind a key that takes no comparison. */
  #named<Value>(name: string, read: () => Value): OneOrMore<Value> {
    const start = this.#at
    const found = this.#take(operator)
    if (found === ':' || found === '=') return this.#alternatives(read)
    this.#at = start
    throw this.#fault(`\`:\` behind ${name}`)
  }

  #alternatives<Value>(read: () => Value): OneOrMore<Value> {
    const first = read()
    if (this.#take(between) === undefined) return first
    const values = [first]
    do values.push(read())
    while (this.#take(between) !== undefined)
    return values
  }

  #dates(): OneOrMore<DateRange> {
    const found = this.#take(operator)?.replace(/^:(?=.)/, '')
    return this.#alternatives(() => {
      if (found === '>=') return {since: this.#value(aDate)}
      if (found === '<=') return {until: this.#value(aDate)}
      if (found === '>') return {after: this.#value(aDate)}
      if (found === '<') return {before: this.#value(aDate)}
      return this.#range()
    })
  }

  /** `2025-03`, `2024..2025`. */
  #range(): DateRange {
    const start = this.#at
    const text = this.#written(word)
    const [since = '', until = since, ...others] = text.split('..')
    // What has more than two ends is no date as a whole either.
    for (const bound of others.length > 0 ? [text] : [since, until]) this.#check(aDate, bound, start)
    return {since, until}
  }

  #metric(): string | MetricQuery {
    const name = this.#value(aPhrase, wordOfMetric)
    const found = this.#take(comparison)
    if (found === undefined) return name
    const value = this.#number()
    const unit = this.#take(wordOfMetric)
    return {name, ...bounds(found, value), ...(unit !== undefined && {unit})}
  }

  #number(): number {
    const start = this.#at
    const value = Number(this.#take(number) ?? this.#throw('a number'))
    if (Number.isFinite(value)) return value
    this.#at = start
    throw this.#fault('a number no larger than 1.8e308')
  }

  #part(): PaperPart {
    const start = this.#at
    const text = this.#written(word)
    const part = paperParts.find(known => known === text)
    if (part) return part
    this.#at = start
    throw this.#fault(`one of ${paperParts.join(', ')}`)
  }

  #value(check: Check, unquoted = word): string {
    const start = this.#at
    const value = this.#written(unquoted)
    this.#check(check, value, start)
    return value
  }

  /** A value as it is meant: in quotes or not. */
  #written(unquoted: RegExp): string {
    const inQuotes = this.#take(quoted)
    if (inQuotes !== undefined) return inQuotes.slice(1, -1).replace(/\\(.)/gs, '$1')
    return this.#take(unquoted) ?? this.#throw(this.#text[this.#at] === '"' ? 'a closing quote' : 'a value')
  }

  #check(check: Check, value: string, start: number): void {
    const fault = check(value)
    if (fault) throw new TypeError(`query, character ${start + 1}: ${fault.message}`)
  }

  #take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at
    const found = pattern.exec(this.#text)?.[0]
    this.#at += found?.length ?? 0
    return found
  }

  #throw(expected: string): never {
    throw this.#fault(expected)
  }

  #fault(expected: string): TypeError {
    const rest = this.#text.slice(this.#at, this.#at + 40)
    const found = rest === '' ? 'the end' : JSON.stringify(/^\s*\S*/.exec(rest)?.[0])
    return new TypeError(`query, character ${this.#at + 1}: expected ${expected}, found ${found}`)
  }
}

function bounds(comparison: string, value: number): MetricQuery {
  if (comparison === '>=') return {least: value}
  if (comparison === '<=') return {most: value}
  if (comparison === '>') return {above: value}
  return comparison === '<' ? {below: value} : {least: value, most: value}
}
