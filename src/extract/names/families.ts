import {NAME_WORDS} from '../classes/names.js'
import {TokenKind} from '../vocabulary.js'
import type {NamedEntities, NameEntity} from './entity.js'
import type {NameSpan} from './spans.js'

/** What stands behind a name in another name for the same. */
interface Kinship {
  readonly pattern: RegExp
  /** Whether it may name a successor: what the paper proposes is not what was there before. */
  readonly succeeds?: boolean
  readonly example: string
}

const oneOf = (list: Parameters<typeof NAME_WORDS.wordsOf>[0]): string =>
  `(?:${[...NAME_WORDS.wordsOf(list)].join('|')})`

const SIZE = String.raw`(?:\d{1,4}(?:\.\d{1,3})?[bmk])`
const SIZE_WORD = oneOf('sizeWord')

/** Names that come in families. */
type Family = Exclude<keyof NamedEntities, 'metrics'>

/** Sizes in billions of parameters are those of models. */
const BILLIONS: Kinship = {
  pattern: /^[-_: ]?\(?\d{1,4}(?:\.\d{1,3})?b\)?(?:$|[-_ ])/,
  example: 'FernNet*-4B*'
}

const KINSHIPS: Readonly<Record<Family, readonly Kinship[]>> = {
  methods: [
    {
      pattern: new RegExp(String.raw`^[-_: ]?\(?${SIZE}\)?(?:-a\d{1,3}b)?(?:[-_ ]${SIZE_WORD})?$`),
      example: 'FernNet*-4B*'
    },
    {
      pattern: new RegExp(String.raw`^[-_ ]${SIZE_WORD}(?:[-_ /](?:${SIZE_WORD}|${SIZE}|v?\d{1,2})){0,3}$`),
      example: 'FernNet*-base-uncased*'
    },
    {pattern: /^[-_ ]v?\d{1,3}(?:\.\d{1,3}){0,2}$/, succeeds: true, example: 'FernNet* v2*'},
    {pattern: new RegExp(`^ ${oneOf('plainNoun')}s?$`), example: 'FernNet* algorithm*'},
    {pattern: /^\/\S{1,40}$/, example: 'FernNet-4B*/9B*'}
  ],
  datasets: [
    {pattern: /^[- '’]?(?:19|20)\d\d$/, example: 'Fern Challenge* 2024*'},
    {pattern: new RegExp(`^ ${oneOf('datasetNoun')}s?$`), example: 'FernSet* corpus*'},
    {pattern: /^\/\S{1,40}$/, example: 'Moss-10*/100*'}
  ]
}

/** Papers have fewer names; those of a longer text are not compared. */
const MAX_NAMES = 200

/**
 * Unites what is one method, or one dataset, in sizes, versions and with a noun, unless the text sets them against each
 * other: "FernNet, FernNet-4B and FernNet-9B", but not "FernNet-9B outperforms FernNet".
 *
 * @param entities - Names of one kind that were decided, by their first mention.
 * @returns The same; of each family the shared name with the mentions of all, where its first member stood.
 */
export function uniteFamilies(kind: Family, entities: readonly NameEntity[]): readonly NameEntity[] {
  if (entities.length < 2 || entities.length > MAX_NAMES) return entities
  const families = new Map<NameEntity, NameEntity[]>()
  for (const entity of entities) {
    const head = headOf(entity, entities, KINSHIPS[kind])
    families.set(head, [...(families.get(head) ?? []), entity])
  }
  return families.size === entities.length
    ? entities
    : [...families].map(([head, family]) => (family.length > 1 ? united(head, family) : head))
}

/**
 * Whether a name is that of a model whose sizes have names of their own: "FernNet, of which FernNet-4B …".
 *
 * @param methods - Names that were decided to be methods.
 */
export function hasSizes(entity: NameEntity, methods: readonly NameEntity[]): boolean {
  return methods.some(method => kinshipOf(method, entity, [BILLIONS]) !== undefined)
}

/** The shortest name that a name is a member of, or itself. */
function headOf(
  entity: NameEntity,
  entities: readonly NameEntity[],
  kinships: readonly Kinship[]
): NameEntity {
  const heads = entities.filter(other => {
    const kinship = kinshipOf(entity, other, kinships)
    return kinship && !(kinship.succeeds && isSuccession(entity, other, entities, kinship))
  })
  return heads.reduce((least, head) => (head.name.length < least.name.length ? head : least), entity)
}

function kinshipOf(
  {name, spans}: NameEntity,
  head: NameEntity,
  kinships: readonly Kinship[]
): Kinship | undefined {
  const shared = head.name.length
  if (name.length <= shared || name.slice(0, shared).toLowerCase() !== head.name.toLowerCase())
    return undefined
  const behind = name.slice(shared).toLowerCase()
  const kinship = kinships.find(({pattern}) => pattern.test(behind))
  return kinship && !areOpposed(spans, head.spans) ? kinship : undefined
}

/** Whether versions are told apart: one of them is the paper's own, or there are several. */
function isSuccession(
  entity: NameEntity,
  head: NameEntity,
  entities: readonly NameEntity[],
  kinship: Kinship
): boolean {
  if ((entity.role === 'proposed') !== (head.role === 'proposed')) return true
  return entities.some(other => other !== entity && kinshipOf(other, head, [kinship]))
}

const RIVALS = NAME_WORDS.wordsOf('opposing')

/** Whether a sentence sets two names against each other: by a word between them, or by a number for each. */
function areOpposed(one: readonly NameSpan[], other: readonly NameSpan[]): boolean {
  const all = [...one, ...other].sort((a, b) => a.start - b.start)
  const own = new Set(one)
  return all.some((second, index) => {
    const first = all[index - 1]
    return first !== undefined && own.has(first) !== own.has(second) && isOpposedTo(first, second)
  })
}

function isOpposedTo(first: NameSpan, second: NameSpan): boolean {
  const {text} = first
  const sentence = text.sentenceOf[first.start] as number
  if (text !== second.text || sentence !== text.sentenceOf[second.start]) return false
  const between = text.tokens.slice(first.end, second.start)
  if (between.some(({lower}) => RIVALS.has(lower))) return true
  const behind = text.tokens.slice(second.end, text.sentences[sentence + 1])
  return [between, behind].every(tokens => tokens.some(({kind}) => kind === TokenKind.number))
}

function united(head: NameEntity, family: readonly NameEntity[]): NameEntity {
  const all = family.includes(head) ? family : [head, ...family]
  const roles = all.map(({role}) => role)
  return {
    ...head,
    expansion: head.expansion ?? all.find(({expansion}) => expansion !== undefined)?.expansion,
    spans: all.flatMap(({spans}) => spans).sort(byPlace),
    confidence: Math.max(...all.map(({confidence}) => confidence)),
    role: roles.includes('proposed') ? 'proposed' : head.role
  }
}

/** The order of the text, the title first. */
export const byPlace = (a: NameSpan, b: NameSpan): number =>
  a.text === b.text ? a.from - b.from : a.text.field === 'title' ? -1 : 1
