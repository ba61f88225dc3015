import {isModelName} from '../lexicon.js'
import type {Feature} from './feature.js'
import {logit} from './mentions.js'

/** As much of the end of a name as tells its form. */
const endOf = (name: string): string => name.slice(-20)

/** What says of a name that it is spelt as datasets are. */
export const FORM_OF_DATASETS = 'form of datasets'

/** What is known of a name beside the rules about its mentions. */
export const FEATURES: readonly Feature[] = [
  {name: 'dataset, surest', reason: 'the tagger', of: ({mentions}) => logit(mentions.surest.dataset)},
  {name: 'method, surest', reason: 'the tagger', of: ({mentions}) => logit(mentions.surest.method)},
  {name: 'name, surest', reason: 'the tagger', of: ({mentions}) => logit(mentions.surest.either)},
  {
    name: 'method, mean',
    reason: 'the tagger',
    question: 'role',
    of: ({mentions}) => mentions.sum.method / mentions.count
  },
  {
    name: 'dataset, sum',
    reason: 'the tagger',
    question: 'role',
    of: ({mentions}) => Math.min(4, mentions.sum.dataset)
  },
  {name: 'method, sum', reason: 'the tagger', of: ({mentions}) => Math.min(4, mentions.sum.method)},
  {
    name: 'list of datasets',
    reason: '"CIFAR-10, Fern and …"',
    question: 'kind',
    of: ({beside}) => beside.dataset
  },
  {name: 'list of methods', reason: '"DARTS, Fern and …"', of: ({beside}) => beside.method},
  {
    name: 'mentions',
    reason: 'a name that comes again',
    question: 'role',
    of: ({mentions}) => Math.min(5, mentions.count)
  },
  {name: 'in title', reason: '', question: 'role', of: ({mentions}) => mentions.inTitle},
  {name: 'title name', reason: '"Fern: …"', of: ({mentions}) => mentions.titleName},
  {
    name: 'title alone',
    reason: '"Fern: *Slow Reading* of Old Ferns" describes',
    of: ({mentions}) => mentions.onlyInTitle
  },
  {
    name: 'subtitle',
    reason: '"Fern: … with *Moss*"',
    question: 'kind',
    of: ({mentions, relations}) => relations.otherTitleName && mentions.inTitle
  },
  {
    name: 'family of the title',
    reason: '"Fern: …" and "Fern-4B"',
    question: 'role',
    of: ({relations}) => relations.titleFamily
  },
  {
    name: 'another is proposed',
    reason: '"we propose Fern"',
    of: ({relations}) => relations.otherProposed
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
    of: ({mentions, paper}) => mentions.firstSentence < paper.ownFrom
  },
  {name: 'coined', reason: '"FernMoE"', of: ({mentions}) => mentions.coined},
  {
    name: 'words',
    reason: 'long names',
    question: 'role',
    of: ({mentions}) => Math.min(6, mentions.words)
  },
  {name: 'small letters', reason: '"k-means"', of: ({group}) => /^\P{Lu}*$/u.test(group.name)},
  {name: 'capitals', reason: '"VPN"', question: 'role', of: ({group}) => /^[A-Z]{2,5}s?$/.test(group.name)},
  {
    name: 'inner capital',
    reason: '"FernMoE"',
    question: 'kind',
    of: ({group}) => /[a-z][A-Z]/.test(group.name)
  },
  {name: 'digit', reason: '"SAM2"', question: 'kind', of: ({group}) => /\d/.test(group.name)},
  {name: 'hyphen', reason: '"Fern-RM"', question: 'role', of: ({group}) => /-/.test(group.name)},
  {name: 'length', reason: '', question: 'kind', of: ({group}) => Math.min(20, group.name.length)},
  {
    name: 'known dataset',
    reason: 'gazetteer',
    question: 'kind',
    of: ({mentions: {entry}}) => entry?.kind === 'dataset' && !entry.weak
  },
  {
    name: 'known dataset, weak',
    reason: 'gazetteer',
    question: 'kind',
    of: ({mentions: {entry}}) => entry?.kind === 'dataset' && entry.weak
  },
  {name: 'known method', reason: 'gazetteer', of: ({mentions: {entry}}) => entry?.kind === 'method'},
  {
    name: 'generic',
    reason: 'gazetteer: "VQA"',
    of: ({mentions: {entry}}) => entry?.kind === 'generic' && entry.reason !== 'background'
  },
  {
    name: 'background',
    reason: 'gazetteer: "RAG"',
    of: ({mentions: {entry}}) => entry?.reason === 'background'
  },
  {
    name: 'known metric',
    reason: 'gazetteer',
    question: 'kind',
    of: ({metric}) => metric !== undefined && !metric.weak
  },
  {
    name: 'known metric, weak',
    reason: 'gazetteer',
    question: 'kind',
    of: ({metric}) => metric?.weak === true
  },
  {name: 'model name', reason: '"Qwen2.5-7B"', of: ({group}) => isModelName(group.name)},
  {
    name: 'full form',
    reason: '"Gated Fern Rewiring (GFR)"',
    of: ({group}) => group.expansion !== undefined
  },
  {
    name: 'full form in capitals',
    reason: '"Gated Fern Rewiring"',
    of: ({words}) => words.length > 0 && words.every(word => word.length <= 3 || /^\P{Ll}/u.test(word))
  },
  {
    name: 'full form of a dataset',
    reason: '"Fern Reading Benchmark"',
    question: 'kind',
    of: ({expansionHead}) => expansionHead.noun === 'dataset'
  },
  {
    name: 'full form of a method',
    reason: '"Fern Reading Network"',
    question: 'role',
    of: ({expansionHead}) => expansionHead.noun === 'method'
  },
  {
    name: 'full form of a task',
    reason: '"fern recognition"',
    question: 'kind',
    of: ({expansionHead}) => expansionHead.isTask
  },
  {
    name: 'full form of an activity',
    reason: '"Frond Fault Naming"',
    question: 'kind',
    of: ({words}) => /(?:ing|tion|sion|sis|ment|ery)$/.test(words.at(-1) ?? '')
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
    of: ({relations}) => relations.insideOther
  },
  {name: 'family', reason: '"Moss" and "Moss-4B"', question: 'kind', of: ({relations}) => relations.family},
  {
    name: 'opens sentence',
    reason: 'its capital may be of the sentence',
    of: ({mentions}) => mentions.opensSentences
  },
  {name: 'others', reason: 'names of the paper', of: ({others}) => Math.min(20, others)},
  {
    name: 'first sentence',
    reason: 'own names come later than those of the field',
    question: 'role',
    of: ({mentions}) => (mentions.inTitle ? 0 : 1 + mentions.firstSentence)
  },
  {
    name: 'noun of datasets',
    reason: '"Fern Benchmark"',
    question: 'kind',
    of: ({head}) => head.noun === 'dataset'
  },
  {
    name: 'noun of methods',
    reason: '"Fern Network"',
    question: 'role',
    of: ({head}) => head.noun === 'method'
  },
  {
    name: 'noun of tasks',
    reason: '"Fern Recognition"',
    question: 'kind',
    of: ({head}) => head.isTask
  },
  {
    name: 'noun of facts',
    reason: '"Broad Fern Hypothesis"',
    question: 'kind',
    of: ({head, expansionHead}) => head.isFact || expansionHead.isFact
  },
  {
    name: FORM_OF_DATASETS,
    reason: 'its own name says so: "FernEval", "MossQA"',
    question: 'kind',
    of: ({group}) =>
      /[a-z\d-](?:Eval|QA|VQA|Verse|World|Gym|DB|Set|Suite|Data|Bank|Hub|Wiki|Atlas|Net-\d{1,4}|Pile|Corpora|Challenge|Instruct)(?:[-\s]?(?:v?\d[\w.]*|[A-Z][\w+]{0,5}))?$/.test(
        endOf(group.name)
      )
  },
  {
    name: 'form of methods',
    reason: 'its own name says so: "FernNet", "MossFormer", "Fern-8B"',
    question: 'kind',
    of: ({group}) =>
      /(?:[a-z\d-](?:Net|Former|BERT|GPT|LM|GAN|VAE|Diff|NeRF|Mamba|RAG|PO|MoE|CLIP|SAM|VLA|VLM|MLLM|Flow|Agent|RL|Opt|Prune|Quant|Tuner?|Coder|Planner|Search|Rec|Chat|Seg|Prompt|CoT|GS|KV|Attn|Attention|Zero|R1)|-\d+(?:\.\d+)?[BM])s?$/.test(
        endOf(group.name)
      )
  },
  {
    name: 'form of metrics',
    reason: 'its own name says so: "CrackleScore", "Echo Rate", "pass@k"',
    question: 'kind',
    of: ({group}) =>
      /(?:score|rate|index|error|metric|accuracy|distance|similarity|@[\dkKnN]+)s?$/i.test(endOf(group.name))
  }
]
