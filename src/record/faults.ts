import type * as z from 'zod'
import type {RuleId} from '../messages/rules.js'
import {type PathKey, pathText} from './path.js'

/** What is wrong with a record, or with the file that it stands in. */
export interface Fault {
  /** Line of the file, from 1: that of the value, as far as it is known, else that of its record. */
  readonly line: number
  /** Place of the record in the file, from 0; `undefined` where the file itself cannot be read. */
  readonly index: number | undefined
  /** Id or title of the record, where it has one. */
  readonly record: string | undefined
  /** Such as `links[0].url`; `(record)` for the record itself. */
  readonly path: string
  /** What should stand there, in words. */
  readonly expected: string
  /** What stands there, as JSON, shortened; `nothing` where it is missing. */
  readonly found: string
  /** `unreadable-file`, `unreadable-record`, `invalid-record` or `ignored-cell`. */
  readonly ruleId: Extract<
    RuleId,
    'unreadable-file' | 'unreadable-record' | 'invalid-record' | 'ignored-cell'
  >
}

/** The part of a fault that an issue of zod tells. */
export function issueFault(
  issue: z.core.$ZodIssue,
  value: unknown
): Pick<Fault, 'path' | 'expected' | 'found'> {
  const [, expected = expectedOf(issue), found = shown(valueAt(value, issue.path))] =
    /^expected (.*), found (.*)$/s.exec(issue.message) ?? []
  return {path: pathText(issue.path), expected, found: short(found)}
}

function expectedOf(issue: z.core.$ZodIssue): string {
  const [, said] = /^expected (.*)$/s.exec(issue.message) ?? []
  if (said !== undefined) return said
  switch (issue.code) {
    case 'invalid_type':
      return named(issue.expected)
    case 'invalid_value':
      return issue.values.map(value => JSON.stringify(value)).join(' or ')
    case 'invalid_format':
      return issue.format === 'url' ? 'an address' : `text of the form ${issue.format}`
    case 'too_small':
      return `${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}${units[issue.origin] ?? ''}`
    default:
      return issue.message
  }
}

const units: Readonly<Record<string, string>> = {string: ' character', array: ' item'}

function named(type: string): string {
  const name = ({string: 'text', int: 'an integer', record: 'an object'} as Record<string, string>)[type]
  return name ?? `${/^[aeiou]/.test(type) ? 'an' : 'a'} ${type}`
}

function valueAt(value: unknown, path: readonly PathKey[]): unknown {
  let at = value
  for (const key of path) at = typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined
  return at
}

const longest = 120

/** The beginning of a value as JSON; `nothing` where there is none. */
export function shown(value: unknown): string {
  return value === undefined ? 'nothing' : short(jsonHead(value))
}

/** Writes as much as is shown: the whole of a value that is nested deep would exhaust the stack. */
function jsonHead(value: unknown, room = longest + 1): string {
  if (room <= 0) return ''
  if (typeof value === 'string') return JSON.stringify(value.slice(0, room))
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? String(value)
  const isArray = Array.isArray(value)
  let text = isArray ? '[' : '{'
  for (const [key, member] of Object.entries(value)) {
    if (text.length > room) return text
    if (member === undefined) continue
    if (text.length > 1) text += ','
    if (!isArray) text += `${JSON.stringify(key.slice(0, room))}:`
    text += jsonHead(member, room - text.length)
  }
  return text + (isArray ? ']' : '}')
}

function short(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text
}
