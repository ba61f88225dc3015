// The form of data/annotations. A paper is a line `=== ARXIV-ID` (of an invented paper its title) with a line for each thing that is marked in it:
//
//   D NAME | other surface | …                         a dataset
//   M NAME | other surface | … : proposed              a method: proposed, used or compared
//   V NAME = VALUE UNIT | score | own | on DATASET | by METHOD | vs METHOD | upTo | pm 0.4
//                                                      a value: score or change, own or baseline
//   N NAME                                             a metric named without a value
//   T NAME | other surface | …                         a task or field that looks like a name
//   O NAME | other surface | …                         another name that is neither dataset nor method: hardware, a venue
//   L URL : code                                       a link
//
// `?` behind the letter: found or not, it neither earns nor costs. The first line of a file may be `marked: others`: then
// tasks and other names are marked in all its papers. Names and surfaces stand as in the text; a value is
// a number of JSON or [low, high]. What is marked follows the guidelines of the annotated listings.
import {
  type GoldLink,
  type GoldMetric,
  type GoldName,
  type GoldOther,
  type GoldPaper,
  ranged
} from './gold.js'

interface Marks extends GoldPaper {
  readonly datasets: GoldName[]
  readonly methods: GoldName[]
  readonly metrics: GoldMetric[]
  readonly others?: GoldOther[]
  readonly links: GoldLink[]
}

const WITH_OTHERS = 'marked: others'

/**
 * Reads marks.
 *
 * @throws Error that names the line that cannot be read.
 */
export function parseMarks(text: string): Map<string, GoldPaper> {
  const papers = new Map<string, GoldPaper>()
  const withOthers = text.startsWith(WITH_OTHERS)
  let paper: Marks | undefined
  for (const [index, line] of text.split('\n').entries()) {
    if (line === '' || line === WITH_OTHERS) continue
    const id = /^=== (.+)$/.exec(line)?.[1]
    if (id) {
      paper = {datasets: [], methods: [], metrics: [], links: [], ...(withOthers && {others: []})}
      papers.set(id, paper)
    } else if (!paper || !addMark(paper, line)) throw new Error(`line ${index + 1} is no mark: ${line}`)
  }
  return papers
}

function addMark(paper: Marks, line: string): boolean {
  const [, letter, optional, rest = ''] = /^([DMVNTOL])(\?)? (.+)$/.exec(line) ?? []
  const open = optional ? {optional: true} : {}
  if (letter === 'D') paper.datasets.push({...namesIn(rest), ...open})
  else if (letter === 'N') paper.metrics.push({name: rest, value: null, unit: '', ...open})
  else if (letter === 'T' || letter === 'O')
    paper.others?.push({...namesIn(rest), what: letter === 'T' ? 'task' : 'other'})
  else if (letter === 'L') {
    const [url, kind] = rest.split(' : ')
    if (!url || !kind) return false
    paper.links.push({url, kind})
  } else if (letter === 'M') {
    const [, names, role] = /^(.+) : (proposed|used|compared)$/.exec(rest) ?? []
    if (!names) return false
    paper.methods.push({...namesIn(names), role: role as NonNullable<GoldName['role']>, ...open})
  } else {
    const metric = letter === 'V' ? valueIn(rest) : undefined
    if (!metric) return false
    paper.metrics.push({...metric, ...open})
  }
  return true
}

function namesIn(list: string): GoldName {
  const mentions = list.split(' | ')
  return {name: mentions[0] ?? '', mentions}
}

function valueIn(text: string): GoldMetric | undefined {
  const [head, ...fields] = text.split(' | ')
  const [, name, value, unit = ''] = /^(.+) = (\[.+?\]|[-+]?[\d.e]+) ?(.*)$/i.exec(head ?? '') ?? []
  if (!name || !value) return undefined
  const said = (word: string) => fields.find(field => field.startsWith(`${word} `))?.slice(word.length + 1)
  const [dataset, method, comparedTo, uncertainty] = ['on', 'by', 'vs', 'pm'].map(said)
  const bound = fields.find(field => /^(?:upTo|atLeast|about)$/.test(field))
  return ranged({
    name,
    value: JSON.parse(value.replace(/^\+/, '')),
    unit,
    kind: fields.includes('change') ? 'change' : 'score',
    of: fields.includes('baseline') ? 'baseline' : 'own',
    ...(dataset !== undefined && {dataset}),
    ...(method !== undefined && {method}),
    ...(comparedTo !== undefined && {comparedTo}),
    ...(uncertainty !== undefined && {uncertainty: Number(uncertainty)}),
    ...(bound !== undefined && {bound})
  })
}
