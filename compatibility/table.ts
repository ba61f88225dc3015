import {readFile, writeFile} from 'node:fs/promises'
import type {Row} from './row.js'

/** A row that was tried, or could not be. */
export interface Tried extends Omit<Row, 'run'> {
  readonly result: 'works' | 'FAILS' | 'not tried'
}

const file = 'docs/compatibility.md'
const head = {what: 'what', version: 'version', result: 'result', note: 'note'}

export function tableOf(rows: readonly Tried[]): string {
  const rule = {what: '---', version: '---', result: '---', note: '---'}
  return [head, rule, ...rows]
    .map(({what, version, result, note}) => `| ${what} | ${version} | ${result} | ${note} |\n`)
    .join('')
}

/** Writes the table of the document anew. */
export async function writeTable(rows: readonly Row[]): Promise<void> {
  await writeFile(file, (await documents(rows)).expected)
}

/** Whether the table of the document is that of these rows: it holds what works alone. */
export async function isInDocument(rows: readonly Row[]): Promise<boolean> {
  const {text, expected} = await documents(rows)
  if (text !== expected) console.log(`the table of ${file} is not of these rows and versions`)
  return text === expected
}

/** The document as it is, and as it has to be. */
async function documents(rows: readonly Row[]): Promise<{text: string; expected: string}> {
  const text = await readFile(file, 'utf8')
  if (!text.includes('<!-- compatibility -->')) throw new Error(`${file} has no place for the table`)
  const table = tableOf(rows.map(row => ({...row, result: 'works'})))
  const expected = text.replace(
    /(<!-- compatibility -->\n).*?(<!-- \/compatibility -->)/s,
    (_, before, after) => `${before}\n${table}\n${after}`
  )
  return {text, expected}
}
