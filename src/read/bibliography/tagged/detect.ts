import {type FieldName, tagsOf} from '../../../fields/index.js'
import {headLength} from '../../reader.js'
import {type Dialect, dialects, isKnown, taggedLine} from './dialects.js'

/** Lines before the first tag: `Provider: Example`, `Character Set=utf-8`, "BEGIN EXPORTED REFERENCES". */
const remark = /^[\w .()-]{1,40}[:=]|^[*=-]{3,}$/
/** Other lines before it, such as "BEGIN EXPORTED REFERENCES". */
const mostOthers = 6

/** What the beginning of a source has of a dialect. */
interface Signs {
  readonly dialect: Dialect
  /** Where the sign stands. */
  readonly at: number
  /** Lines that are neither tagged nor blank nor indented, before the first tagged line. */
  readonly before: readonly string[]
  /** The same behind it. */
  readonly others: number
  readonly tags: readonly string[]
}

function signsOf(head: string, dialect: Dialect): Signs | undefined {
  const at = dialect.sign.exec(head)?.index
  if (at === undefined) return undefined
  const foreign = dialect.foreign(head)
  const tags: string[] = []
  const before: string[] = []
  let others = 0
  for (const line of head.split(/\r\n?|\n/)) {
    const tag = taggedLine(line, dialect, foreign)?.tag
    if (tag !== undefined && isKnown(tag, dialect)) tags.push(tag)
    else if (tag !== undefined || line.trim() === '' || /^\s/.test(line) || dialect.number?.test(line))
      continue
    else if (tags.length > 0) others++
    else before.push(line)
  }
  return {dialect, at, before, others, tags}
}

/** Whether enough tags of a record stand together. */
function isRecord({dialect: {format}, tags}: Signs): boolean {
  const known = new Set(tags)
  const isPlain = format === 'ris' || tagsOf('title', format).some(tag => known.has(tag))
  return known.size >= (isPlain ? 2 : 3)
}

/**
 * How sure it is that a source is an export of tagged lines.
 *
 * @param head - Its beginning.
 */
export function tagConfidence(head: string): number {
  if (/^\s*TY {2}-(?: [A-Z]|$)/.test(head)) return 0.98
  const found = surest(head)
  return found && isWhole(found) ? 0.96 : 0
}

/** Whether little but tagged lines stands in a text. */
function isWhole({before, others, tags}: Signs): boolean {
  const words = before.filter(line => !remark.test(line))
  const areShort =
    words.length <= mostOthers && words.every(line => line.length <= 80 && !/[`#|<>{]/.test(line))
  return areShort && others <= tags.length * 4
}

function surest(head: string): Signs | undefined {
  const found = dialects.flatMap(dialect => signsOf(head, dialect) ?? []).filter(isRecord)
  return found.sort((a, b) => a.at - b.at)[0] ?? untyped(head)
}

/** Records of RIS whose type stands far behind: title, authors and two more tags, and nothing before them. */
function untyped(head: string): Signs | undefined {
  const ris = dialects.find(({format}) => format === 'ris')
  const signs = ris && signsOf(head, {...ris, sign: /^(?:T[I1]|A[U1]) {2}- \S/m})
  const tags = new Set(signs?.tags)
  const has = (field: FieldName) => tagsOf(field, 'ris').some(tag => tags.has(tag))
  return signs?.before.length === 0 && tags.size > 3 && has('title') && has('authors') ? signs : undefined
}

/** A dialect, and where its first sign stands. */
export interface FoundDialect {
  readonly dialect: Dialect
  readonly at: number
}

/** The dialect of a source; of one that begins with other things, that of the first sign. */
export function findDialect(marked: string): FoundDialect | undefined {
  const source = marked.replace(/^\ufeff/, '')
  const found = surest(source.slice(0, headLength))
  if (found) return found
  const signs = dialects.flatMap(dialect => {
    const at = dialect.sign.exec(source)?.index ?? source.length
    const behind = signsOf(source.slice(at, at + headLength), dialect)
    return behind && isRecord(behind) ? [{dialect, at}] : []
  })
  return signs.sort((a, b) => a.at - b.at)[0]
}
