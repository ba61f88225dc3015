import {isObject} from './values.js'

/** Members that hold a list of papers. */
const lists = new Set(
  'papers results data items works entries entry records hits hit notes articles docs documents rows publications recommendedPapers dailyPapers collection item list'.split(
    ' '
  )
)

/** Members that hold one paper, or what a list stands in. */
const holders = new Set(
  'paper message feed rss channel result resultList response info row node edges citedPaper citingPaper references citations work article publication note record _source search-results @graph'.split(
    ' '
  )
)

/** Whether a member of this name can hold papers. */
export function isWrapper(key: string): boolean {
  return lists.has(key) || holders.has(key)
}

/** Whether a member is surely a list of papers, whatever else its object says. */
export function isList(key: string, value: unknown, isTitled: (value: unknown) => boolean): boolean {
  return lists.has(key) && Array.isArray(value) && isObject(value[0]) && isTitled(value[0])
}
