import {isSentenceCase, nounClass} from '../grammar.js'
import {isModelName, type LexiconEntry, metricLexicon} from '../lexicon.js'
import type {TokenText} from '../tokens.js'
import type {Candidate} from './candidates.js'
import {EVIDENCE_RULES, rulesFor} from './evidence.js'
import type {NameGroup} from './groups.js'
import {listsOf} from './lists.js'
import {type PaperCues, paperCues, TASK_HEAD} from './paper-cues.js'

/** A name in its paper. */
interface Context {
  readonly group: NameGroup
  readonly paper: PaperCues
  readonly entry: LexiconEntry | undefined
  readonly metric: LexiconEntry | undefined
  /** Words of the full form. */
  readonly words: readonly string[]
  /** Candidates beside those of the group in lists. */
  readonly listed: readonly Candidate[]
  readonly relations: Relations
  readonly others: number
}

/** How a name stands to the other names of its paper. */
interface Relations {
  readonly insideOther: boolean
  readonly holdsOther: boolean
  /** Probability of the surest name that begins with it, or that it begins with. */
  readonly family: number
}

/** A number that tells something of a name. */
interface Feature {
  readonly name: string
  readonly reason: string
  readonly of: (context: Context) => number
}

const MAX_LOGIT_SHARE = 0.01
const logit = (probability: number) =>
  Math.log((probability + MAX_LOGIT_SHARE) / (1 + MAX_LOGIT_SHARE - probability))

type Side = (candidate: Candidate) => number
const dataset: Side = candidate => candidate.dataset
const method: Side = candidate => candidate.method
const either: Side = candidate => Math.min(1, candidate.dataset + candidate.method)

const most = (candidates: readonly Candidate[], side: Side) =>
  candidates.reduce((greatest, candidate) => Math.max(greatest, side(candidate)), 0)
const sum = (candidates: readonly Candidate[], side: Side) =>
  candidates.reduce((total, candidate) => total + side(candidate), 0)
const mean = (candidates: readonly Candidate[], side: Side) => sum(candidates, side) / candidates.length

const flag = (test: (context: Context) => boolean) => (context: Context) => (test(context) ? 1 : 0)
const named = (pattern: RegExp) => flag(({group}) => pattern.test(group.name))
const someSpan = (test: (candidate: Candidate) => boolean) => flag(({group}) => group.candidates.some(test))
const lastWord = (name: string) => (name.split(/\s+/).at(-1) ?? '').toLowerCase()

const FEATURES: readonly Feature[] = [
  {name: 'dataset, surest', reason: 'the tagger', of: ({group}) => logit(most(group.candidates, dataset))},
  {name: 'method, surest', reason: 'the tagger', of: ({group}) => logit(most(group.candidates, method))},
  {name: 'name, surest', reason: 'the tagger', of: ({group}) => logit(most(group.candidates, either))},
  {name: 'dataset, mean', reason: 'the tagger', of: ({group}) => mean(group.candidates, dataset)},
  {name: 'method, mean', reason: 'the tagger', of: ({group}) => mean(group.candidates, method)},
  {name: 'dataset, sum', reason: 'the tagger', of: ({group}) => Math.min(4, sum(group.candidates, dataset))},
  {name: 'method, sum', reason: 'the tagger', of: ({group}) => Math.min(4, sum(group.candidates, method))},
  {
    name: 'dataset, share',
    reason: 'the tagger',
    of: ({group: {candidates}}) =>
      (mean(candidates, dataset) + 0.02) / (mean(candidates, dataset) + mean(candidates, method) + 0.04)
  },
  {name: 'list of datasets', reason: '"CIFAR-10, Fern and …"', of: ({listed}) => most(listed, dataset)},
  {name: 'list of methods', reason: '"DARTS, Fern and …"', of: ({listed}) => most(listed, method)},
  {
    name: 'mentions',
    reason: 'a name that comes again',
    of: ({group}) => Math.min(5, group.candidates.length)
  },
  {name: 'in title', reason: '', of: someSpan(({span}) => span.text.field === 'title')},
  {name: 'title name', reason: '"Fern: …"', of: someSpan(({span}) => span.titleName)},
  {name: 'coined', reason: '"FernMoE"', of: someSpan(({span}) => span.coined)},
  {
    name: 'words',
    reason: 'long names',
    of: ({group}) => Math.min(6, Math.max(...group.candidates.map(({span}) => span.end - span.start)))
  },
  {name: 'small letters', reason: '"k-means"', of: named(/^\P{Lu}*$/u)},
  {name: 'capitals', reason: '"VPN"', of: named(/^[A-Z]{2,5}s?$/)},
  {name: 'inner capital', reason: '"FernMoE"', of: named(/[a-z][A-Z]/)},
  {name: 'digit', reason: '"SAM2"', of: named(/\d/)},
  {name: 'hyphen', reason: '"Fern-RM"', of: named(/-/)},
  {name: 'length', reason: '', of: ({group}) => Math.min(20, group.name.length)},
  {
    name: 'known dataset',
    reason: 'gazetteer',
    of: flag(({entry}) => entry?.kind === 'dataset' && !entry.weak)
  },
  {
    name: 'known dataset, weak',
    reason: 'gazetteer',
    of: flag(({entry}) => entry?.kind === 'dataset' && entry.weak)
  },
  {name: 'known method', reason: 'gazetteer', of: flag(({entry}) => entry?.kind === 'method')},
  {
    name: 'generic',
    reason: 'gazetteer: "VQA"',
    of: flag(({entry}) => entry?.kind === 'generic' && entry.reason !== 'background')
  },
  {name: 'background', reason: 'gazetteer: "RAG"', of: flag(({entry}) => entry?.reason === 'background')},
  {name: 'known metric', reason: 'gazetteer', of: flag(({metric}) => metric !== undefined && !metric.weak)},
  {name: 'known metric, weak', reason: 'gazetteer', of: flag(({metric}) => metric?.weak === true)},
  {name: 'model name', reason: '"Qwen2.5-7B"', of: flag(({group}) => isModelName(group.name))},
  {
    name: 'full form',
    reason: '"Gated Fern Rewiring (GFR)"',
    of: flag(({group}) => group.expansion !== undefined)
  },
  {
    name: 'full form in capitals',
    reason: '"Gated Fern Rewiring"',
    of: flag(
      ({words}) =>
        words.length > 0 && words.filter(word => word.length > 3).every(word => /^\P{Ll}/u.test(word))
    )
  },
  {
    name: 'full form of a dataset',
    reason: '"Fern Reading Benchmark"',
    of: flag(({words}) => nounClass(words.at(-1)?.toLowerCase() ?? '') === 'dataset')
  },
  {
    name: 'full form of a method',
    reason: '"Fern Reading Network"',
    of: flag(({words}) => nounClass(words.at(-1)?.toLowerCase() ?? '') === 'method')
  },
  {
    name: 'full form of a task',
    reason: '"fern recognition"',
    of: flag(({words}) => TASK_HEAD.test(words.at(-1) ?? ''))
  },
  {name: 'title of a dataset', reason: '"…: A Benchmark for …"', of: ({paper}) => paper.title},
  {name: 'paper of a dataset', reason: '"we introduce … benchmark"', of: ({paper}) => paper.dataset},
  {name: 'paper of a method', reason: '"we introduce … framework"', of: ({paper}) => paper.method},
  {
    name: 'inside other',
    reason: 'SAM, where there is SAM 2',
    of: flag(({relations}) => relations.insideOther)
  },
  {name: 'holds other', reason: 'SAM 2, where there is SAM', of: flag(({relations}) => relations.holdsOther)},
  {name: 'family', reason: '"Moss" and "Moss-4B"', of: ({relations}) => relations.family},
  {
    name: 'opens sentence',
    reason: 'its capital may be of the sentence',
    of: flag(({group}) =>
      group.candidates.every(({span}) => {
        const first = span.text.tokens[span.start]
        return first !== undefined && isSentenceCase(first)
      })
    )
  },
  {name: 'others', reason: 'names of the paper', of: ({others}) => Math.min(20, others)},
  {
    name: 'first sentence',
    reason: 'own names come later than those of the field',
    of: ({group}) =>
      Math.min(
        ...group.candidates.map(({span: {text, start}}) =>
          text.field === 'title' ? 0 : 1 + (text.tokens[start]?.sentence ?? 0)
        )
      )
  },
  {
    name: 'noun of datasets',
    reason: '"Fern Benchmark"',
    of: flag(({group}) => nounClass(lastWord(group.name)) === 'dataset')
  },
  {
    name: 'noun of methods',
    reason: '"Fern Network"',
    of: flag(({group}) => nounClass(lastWord(group.name)) === 'method')
  },
  {
    name: 'noun of tasks',
    reason: '"Fern Recognition"',
    of: flag(({group}) => TASK_HEAD.test(lastWord(group.name)))
  }
]

/** Rules that hold for all members of a list, where they hold for one: "outperforms Fern and *Moss*". */
const SHARED_RULES = EVIDENCE_RULES.flatMap(({shared}, index) => (shared ? [index] : []))

/** Names of the features, in the order of {@link nameFeatures}. */
export const FEATURE_NAMES: readonly string[] = [
  ...FEATURES.map(({name}) => name),
  ...EVIDENCE_RULES.map(({id}) => id),
  ...SHARED_RULES.map(index => `${EVIDENCE_RULES[index]?.id}, list`)
]

/** The features of each name of a paper. */
export function nameFeatures(
  groups: readonly NameGroup[],
  candidates: readonly Candidate[],
  texts: readonly TokenText[]
): Float64Array[] {
  const paper = paperCues(texts)
  const lists = listsOf(candidates)
  const rulesOf = new Map(candidates.map(candidate => [candidate, rulesFor(candidate.span)]))
  const relations = relationsOf(groups)
  return groups.map((group, index) => {
    const context: Context = {
      group,
      paper,
      entry: group.candidates.map(({span}) => span.entry).find(Boolean),
      metric: metricLexicon().get(group.name),
      words: group.expansion?.split(/[\s-]+/) ?? [],
      listed: group.candidates.flatMap(candidate =>
        (lists.get(candidate) ?? []).filter(other => other !== candidate)
      ),
      relations: relations[index] ?? {insideOther: false, holdsOther: false, family: 0},
      others: groups.length
    }
    const holds = (some: readonly Candidate[], rule: number) =>
      some.some(candidate => rulesOf.get(candidate)?.[rule]) ? 1 : 0
    return Float64Array.from([
      ...FEATURES.map(({of}) => of(context)),
      ...EVIDENCE_RULES.map((_, rule) => holds(group.candidates, rule)),
      ...SHARED_RULES.map(rule => holds(context.listed, rule))
    ])
  })
}

const MIN_FAMILY = 3
/** Papers have fewer names; a longer text is not compared name by name. */
const MAX_RELATED = 200

function relationsOf(groups: readonly NameGroup[]): Relations[] {
  if (groups.length > MAX_RELATED) return []
  const sure = groups.map(({candidates}) => most(candidates, either))
  return groups.map(({key}, index) => {
    const found = {insideOther: false, holdsOther: false, family: 0}
    groups.forEach((other, place) => {
      if (place === index) return
      if (other.key.length > key.length && other.key.includes(key)) found.insideOther = true
      if (other.key.length >= MIN_FAMILY && other.key.length < key.length && key.includes(other.key))
        found.holdsOther = true
      if (other.key.length >= MIN_FAMILY && (key.startsWith(other.key) || other.key.startsWith(key)))
        found.family = Math.max(found.family, sure[place] ?? 0)
    })
    return found
  })
}
