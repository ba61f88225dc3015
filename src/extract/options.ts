import {
  aFunction,
  aString,
  bytesOnly,
  type Check,
  checkArgument,
  checkOptionsBy,
  listOf,
  numberFrom,
  type OptionChecks,
  oneOf,
  someOptions,
  someText,
  textOrNull,
  withMembers,
  wrongType
} from '../arguments/checks.js'
import {type ExtractedField, extractedFields} from './fields.js'
import type {ExtractorStage} from './stages.js'

/** Options of extraction. */
export interface ExtractOptions {
  /** What is looked for; all without it. */
  readonly fields?: readonly ExtractedField[] | undefined
  /**
   * Least confidence of what is given, from 0 to 1. Without it, that by which most is right: 0.5 for datasets and
   * methods, 0.3 for metrics, below which none is given. A higher one gives fewer that are wrong, a lower one misses
   * fewer. Links are given always.
   */
  readonly threshold?: number | undefined
  /** Names that are datasets wherever they stand. Case, hyphens and spaces do not count. */
  readonly datasets?: readonly string[] | undefined
  /** Names that are methods wherever they stand. */
  readonly methods?: readonly string[] | undefined
  /** Names that are never given, neither as dataset nor method nor metric. */
  readonly ignore?: readonly string[] | undefined
  /**
   * Stages of one's own, which see what was found and give more or less, in this order; see {@link ExtractorStage}. They say
   * nothing to functions that give one kind alone, such as {@link extractMetrics}.
   */
  readonly extractors?: readonly ExtractorStage[] | undefined
}

const names = /* @__PURE__ */ listOf(someText)

/** A list of stages. */
export const someStages = /* @__PURE__ */ listOf(aFunction)

/** What the values of {@link ExtractOptions} can be. */
export const extractOptionChecks = {
  fields: /* @__PURE__ */ listOf(/* @__PURE__ */ oneOf(extractedFields)),
  threshold: /* @__PURE__ */ numberFrom(0, 1),
  datasets: names,
  methods: names,
  ignore: names,
  extractors: someStages
} satisfies OptionChecks

/**
 * Checks options of extraction.
 *
 * @throws TypeError that names the option and what was expected.
 */
export function checkExtractOptions(options: unknown): void {
  checkOptionsBy(extractOptionChecks, options)
}

const aPaper = /* @__PURE__ */ withMembers({title: aString, abstract: textOrNull})
const textOrPaper: Check = value => {
  if (typeof value === 'string') return undefined
  return typeof value === 'object' && value !== null ? aPaper(value) : wrongType('string or object', value)
}
const papersOnly = /* @__PURE__ */ listOf(aPaper)

/** Checks title and abstract, or one text. */
export function checkText(text: unknown): void {
  checkArgument('text', textOrPaper, text)
}

/** Checks titles and abstracts of many papers. */
export function checkPapers(papers: unknown): void {
  checkArgument('papers', papersOnly, papers)
}

/** What the values of the options of an extractor can be. */
export const extractorOptionChecks = {
  ...extractOptionChecks,
  models: /* @__PURE__ */ someOptions({tagger: bytesOnly, names: bytesOnly, metrics: bytesOnly})
} satisfies OptionChecks

/**
 * Checks options of an extractor.
 *
 * @throws TypeError that names the option and what was expected.
 */
export function checkExtractorOptions(options: unknown): void {
  checkOptionsBy(extractorOptionChecks, options)
}
