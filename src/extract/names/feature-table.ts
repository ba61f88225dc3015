import {isSentenceCase, nounClass} from '../grammar.js'
import {isModelName} from '../lexicon.js'
import type {Candidate} from './candidates.js'
import {dataset, either, logit, mean, method, most, sum} from './certainty.js'
import type {Feature, NameContext} from './feature.js'
import {TASK_HEAD} from './paper-cues.js'

const flag = (test: (context: NameContext) => boolean) => (context: NameContext) => (test(context) ? 1 : 0)
const named = (pattern: RegExp) => flag(({group}) => pattern.test(group.name))
const someSpan = (test: (candidate: Candidate) => boolean) => flag(({group}) => group.candidates.some(test))
const lastWord = (name: string) => (name.split(/\s+/).at(-1) ?? '').toLowerCase()

/** What is known of a name beside the rules about its mentions. */
export const FEATURES: readonly Feature[] = [
  {name: 'dataset, surest', reason: 'the tagger', of: ({group}) => logit(most(group.candidates, dataset))},
  {name: 'method, surest', reason: 'the tagger', of: ({group}) => logit(most(group.candidates, method))},
  {name: 'name, surest', reason: 'the tagger', of: ({group}) => logit(most(group.candidates, either))},
  {
    name: 'method, mean',
    reason: 'the tagger',
    question: 'role',
    of: ({group}) => mean(group.candidates, method)
  },
  {
    name: 'dataset, sum',
    reason: 'the tagger',
    question: 'role',
    of: ({group}) => Math.min(4, sum(group.candidates, dataset))
  },
  {name: 'method, sum', reason: 'the tagger', of: ({group}) => Math.min(4, sum(group.candidates, method))},
  {
    name: 'list of datasets',
    reason: '"CIFAR-10, Fern and …"',
    question: 'kind',
    of: ({listed}) => most(listed, dataset)
  },
  {name: 'list of methods', reason: '"DARTS, Fern and …"', of: ({listed}) => most(listed, method)},
  {
    name: 'mentions',
    reason: 'a name that comes again',
    question: 'role',
    of: ({group}) => Math.min(5, group.candidates.length)
  },
  {name: 'in title', reason: '', question: 'role', of: someSpan(({span}) => span.text.field === 'title')},
  {name: 'title name', reason: '"Fern: …"', of: someSpan(({span}) => span.titleName)},
  {
    name: 'title alone',
    reason: '"Fern: *Slow Reading* of Old Ferns" describes',
    of: ({group}) => (group.candidates.every(({span}) => span.text.field === 'title') ? 1 : 0)
  },
  {
    name: 'subtitle',
    reason: '"Fern: … with *Moss*"',
    question: 'kind',
    of: flag(
      ({group, relations}) =>
        relations.otherTitleName && group.candidates.some(({span}) => span.text.field === 'title')
    )
  },
  {
    name: 'family of the title',
    reason: '"Fern: …" and "Fern-4B"',
    question: 'role',
    of: flag(({relations}) => relations.titleFamily)
  },
  {
    name: 'another is proposed',
    reason: '"we propose Fern"',
    of: flag(({relations}) => relations.otherProposed)
  },
  {
    name: 'share of mentions',
    reason: 'own names come again and again',
    question: 'role',
    of: ({relations}) => relations.share
  },
  {
    name: 'before own part',
    reason: '"Moss is slow. … *We* propose …"',
    of: flag(({group, paper}) =>
      group.candidates.some(
        ({span: {text, start}}) => text.field !== 'title' && (text.sentenceOf[start] ?? 0) < paper.ownFrom
      )
    )
  },
  {name: 'coined', reason: '"FernMoE"', of: someSpan(({span}) => span.coined)},
  {
    name: 'words',
    reason: 'long names',
    question: 'role',
    of: ({group}) =>
      Math.min(
        6,
        most(group.candidates, ({span}) => span.end - span.start)
      )
  },
  {name: 'small letters', reason: '"k-means"', of: named(/^\P{Lu}*$/u)},
  {name: 'capitals', reason: '"VPN"', question: 'role', of: named(/^[A-Z]{2,5}s?$/)},
  {name: 'inner capital', reason: '"FernMoE"', question: 'kind', of: named(/[a-z][A-Z]/)},
  {name: 'digit', reason: '"SAM2"', question: 'kind', of: named(/\d/)},
  {name: 'hyphen', reason: '"Fern-RM"', question: 'role', of: named(/-/)},
  {name: 'length', reason: '', question: 'kind', of: ({group}) => Math.min(20, group.name.length)},
  {
    name: 'known dataset',
    reason: 'gazetteer',
    question: 'kind',
    of: flag(({entry}) => entry?.kind === 'dataset' && !entry.weak)
  },
  {
    name: 'known dataset, weak',
    reason: 'gazetteer',
    question: 'kind',
    of: flag(({entry}) => entry?.kind === 'dataset' && entry.weak)
  },
  {name: 'known method', reason: 'gazetteer', of: flag(({entry}) => entry?.kind === 'method')},
  {
    name: 'generic',
    reason: 'gazetteer: "VQA"',
    of: flag(({entry}) => entry?.kind === 'generic' && entry.reason !== 'background')
  },
  {name: 'background', reason: 'gazetteer: "RAG"', of: flag(({entry}) => entry?.reason === 'background')},
  {
    name: 'known metric',
    reason: 'gazetteer',
    question: 'kind',
    of: flag(({metric}) => metric !== undefined && !metric.weak)
  },
  {
    name: 'known metric, weak',
    reason: 'gazetteer',
    question: 'kind',
    of: flag(({metric}) => metric?.weak === true)
  },
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
    question: 'kind',
    of: flag(({words}) => nounClass(words.at(-1)?.toLowerCase() ?? '') === 'dataset')
  },
  {
    name: 'full form of a method',
    reason: '"Fern Reading Network"',
    question: 'role',
    of: flag(({words}) => nounClass(words.at(-1)?.toLowerCase() ?? '') === 'method')
  },
  {
    name: 'full form of a task',
    reason: '"fern recognition"',
    question: 'kind',
    of: flag(({words}) => TASK_HEAD.test(words.at(-1) ?? ''))
  },
  {
    name: 'title of a dataset',
    reason: '"…: A Benchmark for …"',
    question: 'kind',
    of: ({paper}) => paper.title
  },
  {
    name: 'paper of a dataset',
    reason: '"we introduce … benchmark"',
    question: 'kind',
    of: ({paper}) => paper.dataset
  },
  {
    name: 'paper of a method',
    reason: '"we introduce … framework"',
    question: 'role',
    of: ({paper}) => paper.method
  },
  {
    name: 'inside other',
    reason: 'SAM, where there is SAM 2',
    question: 'role',
    of: flag(({relations}) => relations.insideOther)
  },
  {name: 'family', reason: '"Moss" and "Moss-4B"', question: 'kind', of: ({relations}) => relations.family},
  {
    name: 'opens sentence',
    reason: 'its capital may be of the sentence',
    of: flag(({group}) => group.candidates.every(({span}) => isSentenceCase(span.text, span.start)))
  },
  {name: 'others', reason: 'names of the paper', of: ({others}) => Math.min(20, others)},
  {
    name: 'first sentence',
    reason: 'own names come later than those of the field',
    question: 'role',
    of: ({group}) =>
      group.candidates.reduce(
        (first, {span: {text, start}}) =>
          Math.min(first, text.field === 'title' ? 0 : 1 + (text.sentenceOf[start] ?? 0)),
        Infinity
      )
  },
  {
    name: 'noun of datasets',
    reason: '"Fern Benchmark"',
    question: 'kind',
    of: flag(({group}) => nounClass(lastWord(group.name)) === 'dataset')
  },
  {
    name: 'noun of methods',
    reason: '"Fern Network"',
    question: 'role',
    of: flag(({group}) => nounClass(lastWord(group.name)) === 'method')
  },
  {
    name: 'noun of tasks',
    reason: '"Fern Recognition"',
    question: 'kind',
    of: flag(({group}) => TASK_HEAD.test(lastWord(group.name)))
  }
]
