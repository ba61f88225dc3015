import type {Plugin, Pointer} from 'compromise/misc'
import type View from 'compromise/view/three'
import {extractAll} from '../extract/extract.js'
import {type NamedSpan, namedSpans, type PaperTag} from './named-spans.js'
import {type PaperTerm, type Piece, placeTerms} from './terms.js'

/** A stretch of a field: `field.slice(start, end) === text`, in UTF-16 offsets. */
export interface TermSpan {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Methods that the plugin adds to the views of compromise. Each takes the index of the match that is wanted. */
export interface PaperMethods {
  /** Names of datasets, one match each. */
  datasetNames(n?: number): PaperView
  /** Names of methods, one match each. (`methods` itself is a property of compromise.) */
  methodNames(n?: number): PaperView
  /** Names of metrics, one match each. */
  metricNames(n?: number): PaperView
  /** Values of metrics with their units, one match each. */
  results(n?: number): PaperView
  /** Addresses, one match each. */
  links(n?: number): PaperView
  /** Where each match stands in the text that was read, without the punctuation around it. */
  spans(): TermSpan[]
}

type Match = Parameters<View['match']>
type Count = Parameters<View['first']>

/** A view of compromise whose terms are tagged with what the paper names. */
export interface PaperView extends View, PaperMethods {
  match: (...match: Match) => PaperView
  matchOne: (...match: Match) => PaperView
  if: (...match: Match) => PaperView
  ifNo: (...match: Match) => PaperView
  before: (...match: Match) => PaperView
  after: (...match: Match) => PaperView
  not: View['not'] extends (...args: infer Args) => unknown ? (...args: Args) => PaperView : never
  eq: (n: number) => PaperView
  first: (...count: Count) => PaperView
  last: (...count: Count) => PaperView
  all: () => PaperView
  fullSentences: () => PaperView
}

/** What a plugin of compromise sees of a view and does not find in its types. */
export interface Inner extends Omit<View, 'docs' | 'document' | 'methods' | 'update'> {
  readonly docs: PaperTerm[][]
  document: PaperTerm[][]
  methods: {one: {setTag: (terms: PaperTerm[], tag: string, world: unknown) => void}}
  update: (pointers: Pointer[]) => View
  world: unknown
}

/** A view with what the types of compromise do not show. */
export const innerOf = (view: View) => view as unknown as Inner

/** The terms by their tags: a name is no person, wherever it was found; a result keeps the tags that it has. */
const tags = {
  Dataset: {is: 'ProperNoun', not: ['Person', 'Place', 'Organization']},
  Method: {is: 'ProperNoun', not: ['Person', 'Place', 'Organization']},
  Metric: {is: 'Noun', not: ['Person', 'Place', 'Organization']},
  Result: {},
  Link: {is: 'Url'}
} satisfies Record<PaperTag, object>

/** Verbs of abstracts that compromise takes for nouns. */
const words = {
  outperform: 'Infinitive',
  outperforms: 'PresentTense',
  underperform: 'Infinitive'
}

/** Name of the hook, which stands where terms are cut but not tagged yet. */
export const HOOK = 'paperMentions'
const HOOK_BEFORE = 'alias'

/**
 * Cuts and tags the terms of a document whose mentions are known.
 *
 * @param view - A document whose terms have no tags yet.
 * @param text - The field, a piece of which the document holds.
 * @param piece - That piece.
 * @param spans - The mentions in it.
 */
export function tagMentions(view: View, text: string, piece: Piece, spans: readonly NamedSpan[]): void {
  const inner = innerOf(view)
  inner.document = placeTerms(inner.document, text, piece, spans)
  view.compute('normal')
  for (const terms of inner.document)
    for (const term of terms)
      for (const {tag} of term.mentions ?? []) {
        inner.methods.one.setTag([term], tag, inner.world)
        if (tag !== 'Result') term.frozen = true
      }
}

/** Tags a document of which nothing is known but its text. */
function findMentions(view: View): void {
  const text = view.document
    .flat()
    .map(({pre, text, post}) => pre + text + post)
    .join('')
  tagMentions(view, text, {start: 0, end: text.length}, namedSpans(extractAll(text), 'abstract'))
}

/** Adds methods to the views of compromise. */
function api(ViewClass: {prototype: object}): void {
  const named = (tag: PaperTag) =>
    function (this: View, n?: number) {
      const inner = innerOf(this)
      const found = inner.update(namesIn(inner, tag))
      return n === undefined ? found : found.eq(n)
    }
  Object.assign(ViewClass.prototype, {
    datasetNames: named('Dataset'),
    methodNames: named('Method'),
    metricNames: named('Metric'),
    results: named('Result'),
    links: named('Link'),
    spans(this: View): TermSpan[] {
      return spansIn(innerOf(this))
    }
  })
}

/** Pointers to the terms with a tag: a run of them is one match, or several where another mention begins. */
function namesIn(view: Inner, tag: PaperTag): Pointer[] {
  const places = view.fullPointer
  return view.docs.flatMap((terms, index) => {
    const [sentence = 0, offset = 0] = places[index] ?? []
    const found: Pointer[] = []
    let start = -1
    terms.forEach((term, at) => {
      if (!term.tags.has(tag)) return
      const last = terms[at - 1]
      if (!last?.tags.has(tag) || !sameMention(last, term, tag)) start = at
      const pointer: Pointer = [sentence, offset + start, offset + at + 1]
      if (start === at) found.push(pointer)
      else found[found.length - 1] = pointer
    })
    return found
  })
}

function sameMention(a: PaperTerm, b: PaperTerm, tag: PaperTag): boolean {
  const of = (term: PaperTerm) => term.mentions?.filter(mention => mention.tag === tag) ?? []
  const [before, after] = [of(a), of(b)]
  if (before.length === 0 || after.length === 0) return before.length === after.length
  return before.some(mention => after.includes(mention))
}

function spansIn({docs}: Inner): TermSpan[] {
  return docs.flatMap(terms => {
    const [first, last] = [terms.find(term => term.span), terms.findLast(term => term.span)]
    if (!first?.span || !last?.span) return []
    const inside = terms.slice(terms.indexOf(first), terms.indexOf(last) + 1)
    const text = inside.map(
      (term, index) => (index > 0 ? term.pre : '') + term.text + (index + 1 < inside.length ? term.post : '')
    )
    return [{start: first.span[0], end: last.span[1], text: text.join('')}]
  })
}

/** What the plugin adds to compromise without looking for anything: tags, words and methods of views. */
export const paperTags: Plugin = {tags, words, api}

/**
 * Plugin of compromise: every text is searched for the names of datasets, methods and metrics, results and
 * addresses, and their terms are tagged `#Dataset`, `#Method`, `#Metric`, `#Result` and `#Link`.
 *
 * @example
 * ```ts
 * import nlp from 'compromise'
 * import {type PaperMethods, paperGrammar} from 'paperglean/grammar'
 *
 * nlp.plugin(paperGrammar)
 * const doc = nlp<PaperMethods>('We train a small network on CIFAR-10.')
 * doc.has('train . #Adjective . on #Dataset+') // => true
 * doc.datasetNames().spans() // => [{start: 28, end: 36, text: 'CIFAR-10'}]
 * ```
 */
export const paperGrammar: Plugin = {
  ...paperTags,
  compute: {[HOOK]: findMentions},
  mutate: world => {
    if ('hooks' in world && Array.isArray(world.hooks)) {
      const others = world.hooks.filter(hook => hook !== HOOK)
      world.hooks = others.toSpliced(others.indexOf(HOOK_BEFORE), 0, HOOK)
    }
  }
}
