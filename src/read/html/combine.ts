import {identifiersOf} from '../../address/index.js'
import type {Entry, EntryField} from '../entries.js'
import {arxivAbs, arxivList, arxivSearch} from './arxiv.js'
import {attribute} from './element.js'
import {huggingFaceData, huggingFaceList, huggingFacePaper} from './hugging-face.js'
import {metaTags, socialTags} from './meta.js'
import {jsonLd, microdata} from './schema-org.js'
import type {Context, Strategy} from './strategy.js'

/** Layouts that are known, and data for machines. The one that finds most counts. */
const strategies: readonly Strategy[] = [
  arxivList,
  arxivSearch,
  arxivAbs,
  huggingFaceList,
  huggingFacePaper,
  huggingFaceData,
  metaTags,
  jsonLd,
  microdata
]

/** Reads a page in all the ways that are known, and unites what they find. */
export function readKnown(context: Context): Entry[] {
  const found = strategies.map(strategy => titled(strategy.read(context)))
  const own = found[strategies.indexOf(metaTags)] ?? []
  const listed = found.slice(0, strategies.indexOf(metaTags)).some(entries => entries.length > 0)
  // What a page says of itself counts more than what it recommends beside it.
  const best =
    own.length === 1 && !listed
      ? own
      : found.reduce((most, entries) => (worth(entries) > worth(most) ? entries : most), [])
  const united = combined(best, found.filter(entries => entries !== best).flat())
  return best === own ? united.map(entry => withAbstract(context, entry)) : united
}

const abstractName = /^(?:abstract|.*[-_]abstract|abstract[-_](?:text|content|body|section))$/i
/** Shorter texts are headings and buttons. */
const shortestAbstract = 80

/** The page of a paper whose tags hold no abstract often shows one. */
function withAbstract({page}: Context, entry: Entry): Entry {
  if (entry.abstract?.value) return entry
  const named = page.where(element =>
    `${attribute(element, 'id')} ${attribute(element, 'className')}`
      .slice(0, 300)
      .split(' ')
      .some(name => abstractName.test(name))
  )
  const below = page
    .all('h1 h2 h3 h4 h5 strong b')
    .filter(element => /^abstract:?$/i.test(page.text(element).value.trim()))
    .flatMap(heading => page.next(heading) ?? [])
  for (const element of [...named, ...below]) {
    const text = page.text(element)
    const label = /^\s{0,9}abstract\s{0,3}[:.]?\s{1,9}/i.exec(text.value.slice(0, 40))?.[0].length ?? 0
    const abstract = page.slice(text, label, text.value.length)
    if (abstract.value.length >= shortestAbstract) return {...entry, abstract}
  }
  return entry
}

/** Reads what a page says of itself to those who share it. */
export function readShared(context: Context): Entry[] {
  return titled(socialTags.read(context))
}

function titled(entries: readonly Entry[]): Entry[] {
  return entries.filter(entry => entry.title.value.trim() !== '')
}

/** How much was found: papers, and what is known of each. */
function worth(entries: readonly Entry[]): number {
  let points = 0
  for (const {abstract, authors = [], fields = []} of entries)
    points += 2 + (abstract?.value ? 1 : 0) + (authors.length > 0 ? 1 : 0) + (fields.length > 0 ? 1 : 0)
  return points
}

/** Adds to each paper what other ways found of it. Papers that only they found are left: they are mostly cited ones. */
function combined(best: readonly Entry[], others: readonly Entry[]): Entry[] {
  const byKey = new Map<string, Entry[]>()
  for (const entry of others)
    for (const key of keysOf(entry)) {
      const same = byKey.get(key)
      if (same) same.push(entry)
      else byKey.set(key, [entry])
    }
  return best.map(entry => {
    const same = new Set(keysOf(entry).flatMap(key => byKey.get(key) ?? []))
    return [...same].slice(0, 10).reduce(united, entry)
  })
}

/** By what a paper is known to be the same: its identifiers and its title. */
function keysOf({title, fields = []}: Entry): string[] {
  const keys = fields.flatMap(({name, value}) => {
    if (name === 'arxiv') return [`arxiv:${value.replace(/^arxiv:\s*|v\d+$/gi, '')}`]
    if (name === 'doi') return [`doi:${value.toLowerCase()}`]
    if (name !== 'url' || !URL.canParse(value)) return []
    return Object.entries(identifiersOf(new URL(value))).map(
      ([scheme, identifier]) => `${scheme}:${identifier}`
    )
  })
  const words = title.value.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
  return words.length > 8 ? [...new Set([...keys, `title:${words}`])] : keys
}

/** Parts of both; where both have a part, the first's, but the longer abstract and the more authors. */
function united(first: Entry, second: Entry): Entry {
  const [one, two] = [first.abstract?.value.length ?? 0, second.abstract?.value.length ?? 0]
  return {
    ...first,
    abstract: two > one * 1.5 ? second.abstract : first.abstract,
    authors: (second.authors?.length ?? 0) > (first.authors?.length ?? 0) ? second.authors : first.authors,
    fields: unitedFields(first.fields ?? [], second.fields ?? [])
  }
}

function unitedFields(first: readonly EntryField[], second: readonly EntryField[]): EntryField[] {
  const names = new Set(first.filter(({value}) => value !== '').map(({name}) => name))
  const addresses = new Set(
    first.filter(({name}) => name === 'url').map(({value}) => value.replace(/\/$/, ''))
  )
  const added = second.filter(({name, value}) =>
    name === 'url' ? !addresses.has(value.replace(/\/$/, '')) : !names.has(name)
  )
  return [...first, ...added]
}
