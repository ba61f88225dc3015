import type {PaperRecord} from '../../record/types.js'
import {safeAddress} from '../addresses.js'
import {isDoubtful} from '../facts.js'
import {metricText} from '../metric-text.js'
import {shown} from '../safe.js'

/** What a person may want to look at again. */
export interface Doubt {
  readonly label: string
  /** The papers, by their place from 0, each with what was found in it. */
  readonly papers: ReadonlyArray<{readonly index: number; readonly note: string}>
}

/** A longer title is rarely one. */
const LONGEST_TITLE = 250
/** A shorter abstract is rarely whole. */
const SHORTEST_ABSTRACT = 100

const REMAINS = /\\[A-Za-z]+\{|<\/?[a-z]{1,10}>|&[a-z]{2,8};/

interface Rule {
  readonly label: string
  /** Notes on the paper; none where all is well. */
  readonly find: (paper: PaperRecord) => readonly string[]
}

const RULES: readonly Rule[] = [
  {label: 'No abstract', find: paper => when(paper.abstract === null)},
  {
    label: `Abstract of fewer than ${SHORTEST_ABSTRACT} characters`,
    find: ({abstract}) => when(abstract !== null && abstract.length < SHORTEST_ABSTRACT)
  },
  {
    label: `Title of more than ${LONGEST_TITLE} characters`,
    find: ({title}) => when(title.length > LONGEST_TITLE)
  },
  {
    label: 'Abstract in which nothing was found',
    find: ({abstract, links, metrics, datasets, methods}) =>
      when(abstract !== null && links.length + metrics.length + datasets.length + methods.length === 0)
  },
  {
    label: 'Metric value without a dataset',
    find: ({metrics}) =>
      metrics
        .filter(metric => metric.value !== null && metric.dataset === undefined && metric.kind === 'score')
        .map(metricText)
  },
  {
    label: 'Metric in doubt, or its name',
    find: ({metrics}) => metrics.filter(isDoubtful).map(metricText)
  },
  {
    label: 'Dataset or method in doubt',
    find: ({datasets, methods}) => [...datasets, ...methods].filter(isDoubtful).map(({name}) => name)
  },
  {
    label: 'Metric without a value',
    find: ({metrics}) => metrics.filter(metric => metric.value === null).map(metric => metric.name)
  },
  {
    label: 'Date without a year',
    find: ({dates}) =>
      Object.values(dates).filter((date): date is string => typeof date === 'string' && date.startsWith('--'))
  },
  {
    label: 'Address that is no link (not http, https or mailto)',
    find: ({links}) => links.map(link => link.url).filter(url => safeAddress(url) === undefined)
  },
  {
    label: 'Characters that cannot be shown, or were lost before',
    find: ({title, abstract}) =>
      when(shown(title).includes('\uFFFD') || shown(abstract ?? '').includes('\uFFFD'))
  },
  {
    label: 'Remains of LaTeX or HTML',
    find: ({title, abstract}) =>
      [title, abstract ?? ''].map(text => REMAINS.exec(text)?.[0] ?? '').filter(note => note !== '')
  }
]

function when(holds: boolean): readonly string[] {
  return holds ? [''] : []
}

/**
 * Looks for what is doubtful in records.
 *
 * @param papers - The records.
 * @returns Every doubt that is looked for, those without a paper too.
 */
export function doubtsOf(papers: readonly PaperRecord[]): readonly Doubt[] {
  const found = RULES.map(({label, find}) => ({
    label,
    papers: papers.flatMap((paper, index) => {
      const notes = find(paper)
      return notes.length === 0 ? [] : [{index, note: notes.filter(note => note !== '').join('; ')}]
    })
  }))
  return [{label: 'Paper that stands there twice', papers: duplicatesOf(papers)}, ...found]
}

/** Papers with the identifier or the title of one before them. */
function duplicatesOf(papers: readonly PaperRecord[]): Doubt['papers'] {
  const known = new Map<string, number>()
  return papers.flatMap((paper, index) => {
    const keys = [`id ${paper.id}`, `title ${paper.title.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')}`]
    const first = keys.map(key => known.get(key)).find(place => place !== undefined)
    for (const key of keys) if (!known.has(key)) known.set(key, index)
    return first === undefined ? [] : [{index, note: `as paper ${first + 1}`}]
  })
}
