import {recordId} from './id.js'
import {type PathKey, pathText} from './path.js'
import {paperObjectSchema} from './schema.js'

/** What was repaired in a record. */
export interface Repair {
  /** Such as `title`. */
  readonly path: string
  /** Such as `trimmed`. */
  readonly done: string
}

type Json = Record<string, unknown>
type Tell = (path: readonly PathKey[], done: string) => void

/** What can be repaired without a guess, in this order: each stands on those before it. */
const repairs: ReadonlyArray<(record: Json, tell: Tell) => void> = [
  trimTexts,
  partRanges,
  addMissing,
  renewId,
  findMentions
]

/**
 * Repairs what is safe in a record.
 *
 * @param record - A value of JSON; it is changed.
 * @returns What was done.
 */
export function repairRecord(record: Json): Repair[] {
  const done: Repair[] = []
  for (const repair of repairs) repair(record, (path, what) => done.push({path: pathText(path), done: what}))
  return done
}

/** Texts whose white space at the ends says nothing, by the path to them; `*` is each member. */
const trimmed: ReadonlyArray<readonly string[]> = [
  ...['id', 'title', 'abstract'].map(name => [name]),
  ...['name', 'given', 'family'].map(name => ['authors', '*', name]),
  ...['dates', 'identifiers', 'subjects'].map(name => [name, '*']),
  ['links', '*', 'url']
]

function trimTexts(record: Json, tell: Tell): void {
  for (const path of trimmed)
    eachAt(record, path, [], (holder, key, at) => {
      const text = holder[key]
      if (typeof text !== 'string' || text.trim() === text) return
      holder[key] = text.trim()
      tell(at, 'white space at the ends taken away')
    })
}

function eachAt(
  value: unknown,
  [step, ...rest]: readonly string[],
  above: readonly PathKey[],
  visit: (holder: Json, key: string, path: readonly PathKey[]) => void
): void {
  if (!isObject(value) || step === undefined) return
  for (const key of step === '*' ? Object.keys(value) : [step]) {
    const path = [...above, Array.isArray(value) ? Number(key) : key]
    if (rest.length === 0) visit(value, key, path)
    else eachAt(value[key], rest, path, visit)
  }
}

/** A range was once `[low, high]`. */
function partRanges(record: Json, tell: Tell): void {
  eachAt(record, ['metrics', '*', 'value'], [], (metric, key, path) => {
    const range = metric[key]
    if (!Array.isArray(range) || range.length !== 2) return
    ;[metric.value, metric.valueHigh] = range
    tell(path, 'range parted into value and valueHigh')
  })
}

/** What a missing part is: nothing was said of it. */
const empties: ReadonlyArray<readonly [name: string, make: () => unknown]> = [
  ['schemaVersion', () => 1],
  ['abstract', () => null],
  ...['authors', 'subjects', 'links', 'metrics', 'datasets', 'methods'].map(
    name => [name, () => []] as const
  ),
  ...['dates', 'identifiers', 'extra'].map(name => [name, () => ({})] as const)
]

function addMissing(record: Json, tell: Tell): void {
  for (const [name, make] of empties) {
    const isMissing = record[name] === undefined || (name === 'abstract' && record[name] === '')
    if (!isMissing) continue
    record[name] = make()
    tell([name], `${JSON.stringify(record[name])} put in`)
  }
}

function renewId(record: Json, tell: Tell): void {
  const {title, identifiers, authors, dates} = paperObjectSchema.shape
  if (paperObjectSchema.shape.id.safeParse(record.id).success) return
  const [text, schemes] = [title.safeParse(record.title), identifiers.safeParse(record.identifiers)]
  if (!text.success || !schemes.success) return
  record.id = recordId(text.data, schemes.data, {
    authors: authors.safeParse(record.authors).data ?? [],
    dates: dates.safeParse(record.dates).data ?? {}
  })
  tell(['id'], `made anew: ${record.id}`)
}

function findMentions(record: Json, tell: Tell): void {
  for (const kind of ['links', 'metrics', 'datasets', 'methods'])
    eachAt(record, [kind, '*', 'mentions', '*'], [], (holder, key, path) => {
      const mention = holder[key]
      if (!isObject(mention)) return
      const {field, start, end, text} = mention
      const source = field === 'title' || field === 'abstract' ? record[field] : undefined
      if (typeof source !== 'string' || typeof text !== 'string' || text === '') return
      if (typeof start === 'number' && typeof end === 'number' && source.slice(start, end) === text) return
      const found = nearest(source, text, typeof start === 'number' ? start : 0)
      if (found === -1) return
      Object.assign(mention, {start: found, end: found + text.length})
      tell(path, `found again at ${field}[${found}, ${found + text.length}]`)
    })
}

/** The place of a text that is nearest to where it was; -1 where it is nowhere. */
function nearest(source: string, text: string, start: number): number {
  const before = source.lastIndexOf(text, start)
  const after = source.indexOf(text, Math.max(0, start))
  if (before === -1 || after === -1) return Math.max(before, after)
  return start - before <= after - start ? before : after
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null
}
