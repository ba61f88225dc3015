import {namedVenue} from '../../fields/index.js'
import {readDateTime} from './dates.js'

const longest = 160

const forms: ReadonlyArray<{
  readonly pattern: RegExp
  /** Whether it holds a year. */
  readonly dated?: true
  readonly example: string
}> = [
  {
    pattern:
      /^(?:in )?(?:proc\.|proceedings|transactions on|journal of|workshop on|conference on|international (?:conference|workshop|symposium|journal)|annual (?:conference|meeting)|advances in neural|findings of|IEEE|ACM|springer|elsevier|preprint|under review)(?:\b|(?<=\.)).{0,140}$/i,
    example: 'In Proc. of the Delta Conference'
  },
  {
    pattern:
      /^.{0,60}\b(?:workshop|conference|symposium|journal|transactions|proceedings|letters|preprint)\b.{0,60}\b(?:19|20)\d\d\b.{0,20}$/i,
    dated: true,
    example: 'Delta Symposium on Kites, 2010'
  },
  {
    pattern:
      /^(?:[A-Z][\w&+]{1,12}[ '’/-]){1,3}(?:19|20)\d\d(?: ?[([]?(?:oral|spotlight|poster|best paper|workshop|findings|main|highlight|demo|D&B|datasets? (?:and|&) benchmarks?)[\w &]{0,20}[)\]]?)?$/i,
    dated: true,
    example: 'KiteCon 2024 (Oral)'
  },
  {
    pattern:
      /^(?:[A-Z]\w{0,10}[A-Z]\w{0,4}|[A-Z]{2,8})[ '’-]{0,2}(?:(?:19|20)\d\d|\d\d)(?: ?[([]?(?:oral|spotlight|poster|best paper|workshop|findings|main|highlight|demo)[\w ]{0,20}[)\]]?)?$/,
    dated: true,
    example: "KITE'24"
  }
]

/** Whether a text says where a paper was published: "CVPR 2024", "NeurIPS 2023 D&B", "In Proc. of …". */
export function isVenue(text: string): boolean {
  if (text.length > longest) return false
  const line = text.trim()
  if (namedVenue(line)) return true
  const mayHoldYear = /\d\d/.test(line)
  return (
    forms.some(({pattern, dated}) => (mayHoldYear || !dated) && pattern.test(line)) &&
    readDateTime(line) === undefined
  )
}

/** "CVPR 2024", "arXiv 2025.06"; no number of pages and no identifier. */
const yearWithin = /(?<![\d.:/–-])((?:19|20)\d\d)(?:[./-](0[1-9]|1[0-2])(?![\d.]))?(?![\d.:/–-]\d|\d)/

/** What the name of a venue says beside: "arXiv preprint arXiv:2401.01234, 2024", "Journal of Kites, doi:10.5555/12345678". */
export function venueFacts(
  venue: string
): ReadonlyArray<readonly [name: 'published' | 'arxiv' | 'doi', value: string]> {
  const [, year, month] = yearWithin.exec(venue) ?? []
  const [, arxiv] = /\barxiv[:\s]\s?(\d{4}\.\d{4,5})/i.exec(venue) ?? []
  const [, doi] = /\bdoi[:\s]\s?(10\.\d{4,9}\/[^\s,;]{1,200})/i.exec(venue) ?? []
  return [
    ...(year ? [['published', month ? `${year}-${month}` : year] as const] : []),
    ...(arxiv ? [['arxiv', arxiv] as const] : []),
    ...(doi ? [['doi', doi.replace(/\.$/, '')] as const] : [])
  ]
}
