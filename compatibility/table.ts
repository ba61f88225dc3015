import {readFile, writeFile} from 'node:fs/promises'

/** A row that was tried, or could not be. */
export interface Tried {
  readonly what: string
  readonly version: string
  readonly result: 'works' | 'FAILS' | 'not tried'
  readonly note: string
}

const file = 'docs/compatibility.md'
const head = {what: 'what', version: 'version', result: 'result', note: 'note'}

export function tableOf(rows: readonly Tried[]): string {
  const rule = {what: '---', version: '---', result: '---', note: '---'}
  return [head, rule, ...rows]
    .map(({what, version, result, note}) => `| ${what} | ${version} | ${result} | ${note} |\n`)
    .join('')
}

/** With `UPDATE_TABLES=1`, writes the table of the document anew; otherwise says where it differs. */
export async function compareWithDocument(table: string): Promise<void> {
  const text = await readFile(file, 'utf8')
  const expected = text.replace(
    /(<!-- compatibility -->\n).*?(<!-- \/compatibility -->)/s,
    (_, before, after) => `${before}\n${table}\n${after}`
  )
  if (!text.includes('<!-- compatibility -->')) throw new Error(`${file} has no place for the table`)
  if (process.env.UPDATE_TABLES === '1') await writeFile(file, expected)
  else if (text !== expected) console.log(`the table of ${file} differs from this one`)
}
