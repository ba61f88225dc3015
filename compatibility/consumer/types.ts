import {type PaperRecord, parseListing} from 'paperglean'
import {type Claim, findClaims, grammarOf} from 'paperglean/grammar'
import {parseRecord} from 'paperglean/record'
import {type FormatName, serialize} from 'paperglean/write'

declare module 'paperglean' {
  interface InputFormats {
    org: true
  }
}

const {papers, messages, tree, file} = parseListing('Pruning Willow Trees\n\nWe prune trees faster.\n', {
  year: 2025
})
const first: PaperRecord | undefined = papers[0]
const value: number | null | undefined = first?.metrics[0]?.value
const text: string = serialize(papers, 'ndjson')
const format: FormatName = 'json'
const isOwn: boolean = first?.source.format === 'org'
const reason: string | undefined = messages[0]?.reason
const root: 'root' = tree.type
const record: PaperRecord = parseRecord(first)
const claims: Claim[] = findClaims(record)
const names: string[] = grammarOf(record)
  .methodNames()
  .spans()
  .map(span => span.text)

export function refused(): void {
  // @ts-expect-error there is no such option
  parseListing('', {yeer: 2025})
  // @ts-expect-error there is no such field
  record.titel
}

if (text.length === 0 || record.id !== first?.id) throw new Error('the record was lost')

export {claims, file, format, isOwn, names, reason, root, value}
