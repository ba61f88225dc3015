import type {Dataset, Mention, Method} from '../tree/entities.js'
import type {Acronym} from './acronyms.js'
import {isSentenceCase, nounClass} from './grammar.js'
import {type Evidence, weigh} from './grammar-evidence.js'
import {findNames, type NameSpan, nameKey} from './grammar-names.js'
import {metricLexicon} from './lexicon.js'
import type {TokenText} from './tokens.js'

/** A name with its mentions in the paper and what is known of it. */
export interface NameEntity {
  readonly key: string
  name: string
  expansion?: string
  readonly spans: NameSpan[]
  readonly evidence: Evidence
}

/** Names of a paper that were decided. */
export interface NamedEntities {
  readonly datasets: readonly NameEntity[]
  readonly methods: readonly NameEntity[]
}

const DATASET_THRESHOLD = 2.5
const METHOD_THRESHOLD = 1.5
const CAPITALISED_THRESHOLD = 3.5
const PROPOSED_THRESHOLD = 2.5
const TASK_HEAD =
  /(?:learning|generation|tasks?|answering|recognition|detection|segmentation|estimation|reality|intelligence|models|agents|retrieval|processing|problems?|understanding|imaging|images?|tomography|translation|inference|disease|disorder|systems|networks|rate|error|score|accuracy|time|ratio|data|index|units?|interfaces?|records?|vehicles?|reasoning|computing|loops?|graphs?|equations?|prediction|classification|tracking|navigation|manipulation|planning|optimization|search|control|analysis|modeling|process|processes|programming|editing|synthesis|reconstruction|restoration|completion)$/i

const spanText = (span: NameSpan) => span.text.text.slice(span.from, span.to)
const add = (sum: Evidence, more: Evidence) => {
  for (const side of ['dataset', 'method', 'proposed', 'compared'] as const)
    sum[side] = Math.max(sum[side], more[side])
}

/** What one mention says of a dataset holds for all mentions of the name. */
function shareByName(spans: readonly NameSpan[], weights: readonly Evidence[]): void {
  const best = new Map<string, number>()
  spans.forEach((span, index) => {
    best.set(span.key, Math.max(best.get(span.key) ?? 0, weights[index]?.dataset ?? 0))
  })
  spans.forEach((span, index) => {
    const weight = weights[index]
    if (weight) weight.dataset = best.get(span.key) ?? 0
  })
}

/** Spans that only ",", "and" and the like keep apart are one list: what one of them is, the others are too. */
function shareInLists(spans: readonly NameSpan[], weights: readonly Evidence[]): void {
  let group: number[] = []
  const close = () => {
    let best = 0
    let compared = 0
    for (const index of group) {
      if (spans[index]?.entry?.kind !== 'method') best = Math.max(best, weights[index]?.dataset ?? 0)
      compared = Math.max(compared, weights[index]?.compared ?? 0)
    }
    for (const index of group) {
      const weight = weights[index]
      if (!weight || group.length < 2) continue
      if (best >= DATASET_THRESHOLD && spans[index]?.entry?.kind !== 'method')
        weight.dataset = Math.max(weight.dataset, best - 0.5)
      weight.compared = Math.max(weight.compared, compared)
    }
    group = []
  }
  spans.forEach((span, index) => {
    const last = spans[group[group.length - 1] ?? -1]
    if (last && !isList(last, span)) close()
    group.push(index)
  })
  if (group.length > 0) close()
}

const LIST_MARKS = new Set([',', 'and', 'or', '&', '/', 'the', ';', 'both', 'as', 'well'])

function isList(first: NameSpan, second: NameSpan): boolean {
  if (first.text !== second.text || second.start - first.end > 3 || second.start <= first.end) return false
  if (first.text.tokens[first.start]?.sentence !== second.text.tokens[second.start]?.sentence) return false
  return first.text.tokens.slice(first.end, second.start).every(token => LIST_MARKS.has(token.lower))
}

/** Keys of full forms lead to the key of the short form. */
function acronymKeys(acronyms: readonly Acronym[]): Map<string, Acronym> {
  const keys = new Map<string, Acronym>()
  for (const acronym of acronyms) keys.set(nameKey(acronym.long), acronym)
  return keys
}

function collect(
  spans: readonly NameSpan[],
  weights: readonly Evidence[],
  acronyms: readonly Acronym[]
): NameEntity[] {
  const byLong = acronymKeys(acronyms)
  const byShort = new Map(acronyms.map(acronym => [nameKey(acronym.short), acronym]))
  const entities = new Map<string, NameEntity>()
  spans.forEach((span, index) => {
    const acronym = byLong.get(span.key) ?? byShort.get(span.key)
    const key = acronym ? nameKey(acronym.short) : span.key
    let entity = entities.get(key)
    if (!entity) {
      const evidence = {dataset: 0, method: 0, proposed: 0, compared: 0}
      entity = {
        key,
        name: acronym?.short ?? spanText(span),
        spans: [],
        evidence,
        ...(acronym && {expansion: acronym.long})
      }
      entities.set(key, entity)
    }
    entity.spans.push(span)
    const weight = weights[index]
    if (weight) add(entity.evidence, weight)
  })
  const found = [...entities.values()]
  for (const acronym of byShort.values()) creditDefinition(entities.get(nameKey(acronym.short)), acronym)
  creditRelatives(found)
  return found
}

const GENERIC_HEAD =
  /(?:models?|index|error|mean|score|rate|distance|accuracy|systems?|identification|language|detection|experience|area)$/i

/** A full form in capitals behind the first sentence introduces a name: "Gated Fern Rewiring (GFR)". */
function creditDefinition(entity: NameEntity | undefined, acronym: Acronym): void {
  const span = entity?.spans.find(each => each.text.field === 'abstract')
  if (!entity || !span || entity.spans.some(each => each.entry && each.entry.kind !== 'generic')) return
  if (GENERIC_HEAD.test(acronym.long) || metricLexicon().get(acronym.short)) return
  const words = acronym.long.split(/[\s-]+/).filter(word => word.length > 3)
  if (words.length === 0 || !words.every(word => /^\P{Ll}/u.test(word))) return
  if ((span.text.tokens[span.start]?.sentence ?? 0) < 1) return
  entity.evidence.method += 3
  entity.evidence.proposed += 2.5
}

const MIN_FAMILY = 3
const MAX_FAMILIES = 20

/** Names that begin with a proposed name are the paper's own too: "Moss" and "Moss-4B". */
function creditRelatives(entities: readonly NameEntity[]): void {
  const heads = entities
    .filter(entity => entity.evidence.proposed >= 4 && entity.key.length >= MIN_FAMILY)
    .slice(0, MAX_FAMILIES)
  for (const entity of entities) {
    const known = entity.spans.some(span => span.entry)
    if (!known && heads.some(head => head !== entity && entity.key.startsWith(head.key)))
      entity.evidence.proposed += 2.5
  }
}

const TITLE_CASE = /^\P{Ll}\S*(?: \P{Ll}\S*)+$/u
const COMMON = new Set(
  'evaluation dataset datasets benchmark challenges research training what it construction results method methods introduction contributions code video image text language service memory diffusion unified consistency attention reasoning prototype recent'.split(
    ' '
  )
)

/** What stands in no list of names and is no name either. */
function isGeneric({name, spans, evidence, expansion, key}: NameEntity): boolean {
  if (nounClass(name.toLowerCase()) || COMMON.has(name.toLowerCase())) return true
  const coinedHere = evidence.proposed >= PROPOSED_THRESHOLD
  if (
    spans.some(span => span.entry?.kind === 'generic') &&
    !(expansion && coinedHere && TITLE_CASE.test(expansion))
  )
    return true
  const metric = metricLexicon().get(key)
  if (metric && !metric.weak && !spans.some(span => span.titleName)) return true
  if (metric && !coinedHere && evidence.dataset < 4 && evidence.method < 4) return true
  return Boolean(
    expansion &&
      TASK_HEAD.test(expansion) &&
      !coinedHere &&
      !TITLE_CASE.test(expansion) &&
      evidence.dataset < 4 &&
      evidence.method < 4
  )
}

/** A capitalised word that begins a sentence is a name only where it is one elsewhere too. */
function isNameCase(entity: NameEntity): boolean {
  if (entity.spans.some(span => span.coined || span.entry || span.titleName)) return true
  return entity.spans.some(span => {
    const first = span.text.tokens[span.start]
    return Boolean(first && span.text.field === 'abstract' && !isSentenceCase(first))
  })
}

/** A title name of plain words must come again in the abstract, or be coined. */
function isFoundTitle(entity: NameEntity): boolean {
  const coined = entity.spans.some(span => span.coined && span.end - span.start === 1)
  if (coined || !entity.spans.some(span => span.titleName)) return true
  return entity.spans.some(span => span.text.field === 'abstract')
}

function classOf(entity: NameEntity): 'dataset' | 'method' | undefined {
  const {dataset, method, proposed} = entity.evidence
  if (isGeneric(entity) || !isNameCase(entity) || !isFoundTitle(entity)) return undefined
  const coined = entity.spans.some(span => span.coined) || entity.expansion !== undefined
  const known = entity.spans.some(span => span.entry?.kind === 'method' || span.entry?.kind === 'dataset')
  if (dataset >= DATASET_THRESHOLD && dataset > method - (proposed >= PROPOSED_THRESHOLD ? 0 : 1)) {
    return coined || known || dataset >= CAPITALISED_THRESHOLD ? 'dataset' : undefined
  }
  const needed = coined || known || proposed >= 4 ? METHOD_THRESHOLD : CAPITALISED_THRESHOLD
  return method >= needed ? 'method' : undefined
}

/**
 * Finds the names in the tokenized fields of a paper, decides which are datasets and which are methods, and unites
 * the spellings of each.
 */
export function findNamedEntities(
  texts: readonly TokenText[],
  acronyms: ReadonlyMap<TokenText, readonly Acronym[]>
): NamedEntities {
  const spans = texts.flatMap(text => findNames(text, acronyms.get(text) ?? []))
  const weights = spans.map(weigh)
  shareByName(spans, weights)
  shareInLists(spans, weights)
  const entities = collect(spans, weights, [...acronyms.values()].flat())
  return {
    datasets: entities.filter(entity => classOf(entity) === 'dataset'),
    methods: entities.filter(entity => classOf(entity) === 'method')
  }
}

const mentionOf = (span: NameSpan): Mention => ({
  field: span.text.field,
  start: span.from,
  end: span.to,
  text: spanText(span)
})

/** Other spellings than the name. */
function aliasesOf(entity: NameEntity): string[] {
  const spellings = new Set(entity.spans.map(spanText))
  spellings.delete(entity.name)
  if (entity.expansion) spellings.delete(entity.expansion)
  return [...spellings]
}

/** The dataset of a name. */
export function toDataset(entity: NameEntity): Dataset {
  const expansion = entity.expansion ? [entity.expansion] : []
  return {
    name: entity.name,
    aliases: [...aliasesOf(entity), ...expansion],
    mentions: entity.spans.map(mentionOf)
  }
}

/** The method of a name; what is both extended and compared is `used`. */
export function toMethod(entity: NameEntity): Method {
  const {proposed, compared} = entity.evidence
  return {
    name: entity.name,
    ...(entity.expansion !== undefined && {expansion: entity.expansion}),
    aliases: aliasesOf(entity),
    role:
      proposed >= PROPOSED_THRESHOLD && !isKnownMethod(entity)
        ? 'proposed'
        : compared >= 2
          ? 'compared'
          : 'used',
    mentions: entity.spans.map(mentionOf)
  }
}

const isKnownMethod = (entity: NameEntity) =>
  entity.spans.some(span => span.entry?.kind === 'method') && !entity.spans.some(span => span.titleName)
