// Mutates the fixtures for some seconds and tells what throws, gives an invalid record or a mention in the wrong place, or is
// cleaned twice otherwise than once: npm run fuzz [-- SECONDS [SEED]]. Jazzer.js, which is led by what code is reached,
// is not used: its program of today (4.0) needs glibc 2.38, which Debian 12 lacks, and that of 2.1 is not in the registry.
import {readdirSync, readFileSync, statSync} from 'node:fs'
import path from 'node:path'
import {cleanText, parseListing, safeParseRecord, validateRecords} from '../../../src/index.js'

const longest = 4000
const pieces = [
  ...[
    '<',
    '>',
    '</',
    '<![CDATA[',
    '<!--',
    '&amp;',
    '&#',
    '"',
    "'",
    '{',
    '}',
    '[',
    ']',
    '(',
    ')',
    '|',
    '*',
    '_',
    '`',
    '#',
    '> ',
    '- '
  ],
  ...[
    '\n',
    '\n\n',
    '\r',
    '\t',
    ' ',
    ',',
    ';',
    ':',
    '\\',
    '$',
    '^',
    '~',
    '@',
    '%',
    '=',
    '\0',
    '\ufeff',
    '\u0301',
    '\ud83d',
    '\u2028'
  ],
  ...[
    'constructor',
    '__proto__',
    'title',
    'abstract',
    'authors: ',
    'https://a.example/',
    '10.5555/1',
    '2503.01234',
    '95%',
    'and'
  ]
]

const [seconds = '60', seed = String(Date.now() % 1_000_000)] = process.argv.slice(2)
let state = Number(seed)

/** A number below another, from the seed (mulberry32). */
function below(end: number): number {
  state = (state + 0x6d2b79f5) | 0
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
  return ((mixed ^ (mixed >>> 14)) >>> 0) % end
}

const fixtures = readdirSync('fixtures', {recursive: true, encoding: 'utf8'})
  .map(file => path.join('fixtures', file))
  .filter(file => statSync(file).isFile() && statSync(file).size < 200_000)
  .map(file => readFileSync(file, 'utf8'))

function mutated(): string {
  const fixture = fixtures[below(fixtures.length)] ?? ''
  const start = below(2) * below(Math.max(1, fixture.length - longest))
  let text = fixture.slice(start, start + longest)
  for (let count = 1 + below(6); count > 0; count--) {
    const at = below(text.length + 1)
    const other = fixtures[below(fixtures.length)] ?? ''
    const from = below(other.length + 1)
    const put = [
      pieces[below(pieces.length)] ?? '',
      '',
      other.slice(from, from + below(80)),
      (pieces[below(pieces.length)] ?? '').repeat(below(40))
    ]
    text = text.slice(0, at) + (put[below(put.length)] ?? '') + text.slice(at + below(8))
  }
  return text
}

/** What is wrong with what comes of a text. */
function faultOf(text: string): string | undefined {
  try {
    const {papers, tree} = parseListing(text)
    JSON.stringify(tree)
    for (const paper of papers) {
      const {error} = safeParseRecord(paper)
      if (error) return `invalid record: ${error.message}`
    }
    validateRecords(text)
    const {value} = cleanText(text)
    return cleanText(value).value === value ? undefined : 'cleaned twice'
  } catch (error) {
    return String(error)
  }
}

const end = Date.now() + Number(seconds) * 1000
const known = new Set<string>()
let count = 0
for (; Date.now() < end; count++) {
  const text = mutated()
  const fault = faultOf(text)
  if (fault === undefined || known.has(fault.slice(0, 60))) continue
  known.add(fault.slice(0, 60))
  console.log(`${fault.slice(0, 300)}\n${JSON.stringify(text)}\n`)
}
console.log(`${count} texts from seed ${seed}: ${known.size} kinds of faults`)
if (known.size > 0) process.exitCode = 1
