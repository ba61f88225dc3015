import type {EntryField} from '../entries.js'

const arxivId = '(\\d{4}\\.\\d{4,5}(?:v\\d{1,3})?|[a-z-]{2,10}(?:\\.[a-z]{2})?\\/\\d{7}(?:v\\d{1,3})?)'

/** How identifiers of papers look in addresses, notes and fields; the first group is the identifier. */
const forms: ReadonlyArray<{readonly name: string; readonly pattern: RegExp; readonly example: string}> = [
  {
    name: 'arxiv',
    pattern: new RegExp(`arxiv(?:\\.org\\/(?:abs|pdf|html)\\/|\\.org:|:\\s?|\\.)${arxivId}`, 'i'),
    example: 'oai:arXiv.org:2401.01234v1'
  },
  {
    name: 'doi',
    pattern:
      /(?:^|doi(?::\s?|\s)|doi\.org\/|\/doi\/(?:[a-z]{3,9}\/)?|springer\.com\/)(10\.\d{4,9}\/[^\s"<>?#]{1,300})/i,
    example: 'doi:10.5555/12345678'
  },
  {
    name: 'pubmed',
    pattern: /(?:pubmed:|pmid:\s?|pubmed\.ncbi\.nlm\.nih\.gov\/)(\d{1,9})/i,
    example: 'pmid:12345678'
  },
  {name: 'pmc', pattern: /(?:^|pmc(?:id)?:\s?|\/)(PMC\d{1,9})(?![\w])/i, example: 'pmc:PMC1234567'}
]

/**
 * Finds the identifiers of a paper in what names it.
 *
 * @param texts - Addresses and identifiers of the paper, the surest first.
 * @returns Fields, one for each kind of identifier.
 */
export function identifierFields(texts: readonly string[]): EntryField[] {
  const fields: EntryField[] = []
  for (const {name, pattern} of forms) {
    const value = firstGroup(pattern, texts)
    if (value !== undefined) fields.push({name, value: withoutEnd(value)})
  }
  return fields
}

/** Without what belongs to the sentence: punctuation, and brackets that were not opened: "(doi:10.5555/kite(7))." */
function withoutEnd(value: string): string {
  let open = (value.match(/\(/g)?.length ?? 0) - (value.match(/\)/g)?.length ?? 0)
  let end = value.length
  for (; end > 0; end--) {
    const last = value.charAt(end - 1)
    if (last === ')' && open < 0) open++
    else if (!/[.,;\]]/.test(last)) break
  }
  return value.slice(0, end)
}

function firstGroup(pattern: RegExp, texts: readonly string[]): string | undefined {
  for (const text of texts) {
    const group = pattern.exec(text.slice(0, 2000))?.[1]
    if (group !== undefined) return group
  }
  return undefined
}
