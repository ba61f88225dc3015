interface Cue {
  readonly reason: string
  readonly words: string
  /** Says nothing of what stands some words behind it. */
  readonly quiet?: boolean
}

/** Groups of words that say what stands beside them. */
const CUES: readonly Cue[] = [
  {
    reason: '"we propose FernMoE"',
    words:
      'propose proposes proposed proposing introduce introduces introducing introduced present presents presenting presented develop develops developed developing design designs devise devised unveil'
  },
  {
    reason: '"we release Moss-1K"',
    words:
      'release releases released contribute construct constructed create created curate curated establish build builds built collect collected'
  },
  {reason: '"a system called Lichen"', words: 'called named termed dubbed coined namely'},
  {
    reason: '"FernNet achieves …"',
    words:
      'achieves achieve outperforms outperform surpasses surpass exceeds improves improve reduces reduce enables enable employs generates generalizes learns demonstrates incorporates integrates consists combines maintains yields attains delivers leverages'
  },
  {
    reason: '"trained with Adam"',
    words:
      'using via with use uses used leveraging leverage employ employing apply applying adopting adopt utilize utilizing'
  },
  {
    reason: '"fine-tune Moss-4B"',
    words:
      'fine-tune fine-tuned fine-tuning finetune finetuning train trained training pretrained pre-trained distilled'
  },
  {
    reason: '"outperforming EAGLE"',
    words:
      'outperforming surpassing exceeding beats beating over than versus vs against compared comparison relative baselines baseline'
  },
  {
    reason: '"evaluated on CIFAR-10"',
    words:
      'on across evaluate evaluated evaluation evaluations experiments tested testing test benchmarked validated'
  },
  {reason: '"datasets such as GSM8K"', words: 'such like including includes include e.g'},
  {reason: '"based on DARTS"', words: 'extend extends extending based from into'},
  {reason: '"an FID of"', words: 'accuracy score scores f1 fid rate precision recall'},
  {reason: '"our FernMoE"', words: 'our we ours'},
  {
    reason: '"CIFAR-10 images"',
    words: 'data samples images videos tasks instances questions problems examples annotations splits split'
  },
  {reason: 'joins the names of a list', words: 'respectively both and or & /', quiet: true},
  {reason: 'opens a noun phrase', words: 'the a an this its these their', quiet: true}
]

/** The group of each cue word, from 1. */
export const CUE_WORDS: ReadonlyMap<string, number> = new Map(
  CUES.flatMap(({words}, index) => words.split(' ').map(word => [word, index + 1] as const))
)

/** Groups that say nothing of what stands some words behind them. */
export const QUIET_CUES: ReadonlySet<number> = new Set(
  CUES.flatMap(({quiet}, index) => (quiet ? [index + 1] : []))
)

/** The group of nouns that datasets are called by; the next is that of methods. */
export const DATASET_CUE = CUES.length + 1
/** The group of nouns that methods are called by. */
export const METHOD_CUE = CUES.length + 2

/** Words that begin many sentences and no name. */
export const OPENS_NO_NAME: ReadonlySet<string> = new Set(
  (
    'we the this our existing in to a an it these they while however to by for with as at on experiments extensive code results although ' +
    'despite moreover furthermore unlike specifically additionally recent when large here from first finally through using recently that ' +
    'under across their such via both if its most'
  ).split(' ')
)
