import {GRAMMAR_WORDS} from './grammar.js'
import {wordTable} from './word-table.js'

/** Words before the name of a dataset or method, and words that open its sentence. */
export const BEFORE_NAME_WORDS = /* @__PURE__ */ wordTable(
  [
    {
      class: 'propose',
      words: 'releases establish',
      includes: ['present', 'make'],
      example: 'we *propose* FernMoE',
      reason: 'verbs by which a paper introduces what is its own'
    },
    {
      class: 'named',
      words: 'call calls denoted',
      includes: ['coined'],
      example: 'which we *call* Lichen',
      reason: 'stands before the name that something is given'
    },
    {
      class: 'beforeName',
      words:
        'a an the our new novel this these state-of-the-art popular standard widely-used existing challenging public and both several its baseline model framework method dataset benchmark algorithm " “ \' ‘ ` (',
      example: 'we propose *a novel framework* FernNet',
      reason: 'may stand between a name and the word that tells of it'
    },
    {
      class: 'earlier',
      words: 'recently previously originally',
      example: 'the *recently* proposed Fern',
      reason: 'others did what follows'
    },
    {
      class: 'exampleOpener',
      words: 'including like namely e.g',
      example: 'benchmarks *including* Kites',
      reason: 'behind a noun: the names of what it is follow'
    },
    {
      class: 'appositionMark',
      words: ', : — – -- -',
      example: 'our system — Fern',
      reason: 'stands between a noun and the name that follows it'
    },
    {
      class: 'unknownYet',
      words: 'our new novel',
      includes: ['article'],
      example: '*a new* benchmark, Fern',
      reason: 'the noun behind it is not known yet, and a name follows'
    },
    {class: 'our', words: 'our', example: '*our* FernMoE', reason: 'the name is the paper’s own'},
    {
      class: 'that',
      words: 'that',
      example: 'experiments show *that* FernNet …',
      reason: 'behind a verb of finding: what is found follows'
    },
    {
      class: 'show',
      words:
        'demonstrate demonstrates show shows reveal reveals confirm confirms indicate indicates demonstrated showed shown find validate verify',
      example: 'experiments *demonstrate* that FernNet …',
      reason: 'verbs of what a paper finds'
    },
    {
      class: 'praise',
      words:
        'effectiveness superiority efficacy advantages advantage utility benefits versatility generalizability potential robustness',
      example: 'the *effectiveness* of FernNet',
      reason: 'nouns by which a paper praises what is its own'
    },
    {
      class: 'praiseAdjective',
      words:
        'novel new lightweight proposed learnable specialized simple efficient dedicated tailored innovative improved',
      example: 'a *novel* and light Moss Layer',
      reason: 'adjectives of what is the paper’s own'
    },
    {
      class: 'itemNumber',
      words: '0 1 2 3 4 5 6 7 8 9 a b c d i ii iii iv',
      example: '*ii*) a Moss Layer',
      reason: 'numbers of the items of a list within a sentence'
    },
    {
      class: 'afterCompared',
      words: 'to with by for of against',
      example: 'compared *to* 84.2% *with* Moss',
      reason: 'stands before a name behind a word of comparison'
    },
    {
      class: 'comparesWith',
      words: 'compare compares comparing',
      example: '*compare* our net with Moss',
      reason: 'before "with", "to" or "against": the other side follows'
    },
    {
      class: 'governsUsed',
      words:
        'leverages adopts adapt adapts adapting applies utilizes building builds inspired previously atop backbone backbones',
      includes: ['use', 'extend', 'train'],
      example: 'which *adapts* the well-known FernNet',
      reason: 'the names behind it were there before'
    },
    {
      class: 'governsParts',
      words:
        'integrate integrates integrating incorporate incorporates incorporating combine combines combining comprises comprising consists consisting composed contains containing includes including couples coupling featuring features unifies synergizes employs',
      example: 'FernNet *combines* a Moss Layer with …',
      reason: 'the names behind it are parts of what stands before'
    },
    {
      class: 'governsRivals',
      words:
        'baseline baselines unlike comparable superior competitors competes compete competing rivals rivaling rivalling',
      includes: ['comparison'],
      example: '*unlike* the conventional FernNet',
      reason: 'the names behind it are of others'
    },
    {
      class: 'governsData',
      words: 'benchmarks datasets',
      includes: ['evaluate'],
      example: '*experiments* with four views of Fern',
      reason: 'the names behind it are datasets'
    },
    {
      class: 'clauseEnd',
      words: '; : which that where while whereas but',
      example: 'we propose FernNet, *which* makes Moss fast',
      reason: 'a verb does not reach over it'
    },
    {
      class: 'dataItem',
      words:
        'data image images photo photos photograph photographs picture pictures video videos clip clips frame frames sample samples instance instances example examples question questions problem problems query queries sentence sentences document documents text texts article articles abstract abstracts paper papers post posts tweet tweets review reviews dialogue dialogues conversation conversations utterance utterances recording recordings speaker speakers signal signals record records report reports scan scans patient patients subject subjects participant participants user users item items pair pairs caption captions annotation annotations split splits subset subsets trajectory trajectories episode episodes scene scenes series table tables graph graphs',
      example: '*photographs* from Kites',
      reason: 'before "from", "of" or "in" and a name: what holds such items is a dataset'
    },
    {
      class: 'solves',
      words:
        'do does doing perform performs performing solve solves solving tackle tackles tackling address addresses addressing study studies studying formulate formulates task tasks problem problems',
      example: 'models *do* Frond Fault Naming (FFN)',
      reason: 'what follows is most often a task'
    },
    {
      class: 'fieldOpener',
      words:
        'while although though existing recent recently current traditional prior previous conventional however despite most many unlike',
      example: '*Existing* methods like Moss',
      reason: 'opens a sentence about the field'
    },
    {
      class: 'ownOpener',
      words:
        'we our this in to here specifically finally first second third additionally furthermore moreover',
      example: '*Here* FernNet grows',
      reason: 'opens a sentence about the paper'
    }
  ],
  GRAMMAR_WORDS
)

/** Words behind the name of a dataset or method. */
export const BEHIND_NAME_WORDS = /* @__PURE__ */ wordTable(
  [
    {
      class: 'auxiliary',
      words: 'is are was were has have can does achieves achieve outperforms',
      example: 'compared with Moss, FernNet *is* fast',
      reason: 'behind a name: the name is a subject'
    },
    {
      class: 'copula',
      words: 'is are was',
      example: 'a Moss Layer module *is* designed to …',
      reason: 'before a participle: a passive'
    },
    {
      class: 'designed',
      words: 'designed',
      includes: ['propose'],
      example: 'a Moss Layer module is *designed* to …',
      reason: 'behind "is": the paper made it'
    },
    {
      class: 'qualifier',
      words:
        'image video text vision language code training test validation real-world public standard reasoning robot simulation evaluation the and or',
      example: 'the Kites *image* dataset',
      reason: 'may stand between a name and its noun'
    },
    {
      class: 'appositionArticle',
      words: 'the our one',
      includes: ['article'],
      example: 'Fern, *a* novel benchmark for …',
      reason: 'opens an apposition'
    },
    {
      class: 'appositionOpener',
      words: ', is -- - — – : as',
      example: 'Fern *is* a framework',
      reason: 'ties an apposition or predicate to its name'
    },
    {
      class: 'as',
      words: 'as',
      example: 'choose Fern *as* our backbone',
      reason: 'behind what is chosen'
    },
    {
      class: 'into',
      words: 'into within',
      example: 'introduce a Moss block *into* the net',
      reason: 'behind what is put into another thing: it was there before'
    },
    {
      class: 'we',
      words: 'we which that',
      example: 'the Fern net *we* present',
      reason: 'behind a name, before a verb: opens a clause about it'
    },
    {
      class: 'over',
      words: 'on across over for',
      example: 'using Fern *on* three models',
      reason: 'behind a name, before those that are judged by it'
    },
    {
      class: 'judged',
      words: 'models llms vlms mllms lvlms systems agents baselines methods algorithms approaches',
      example: 'using Fern on three *models*',
      reason: 'what is judged by a dataset'
    },
    {
      class: 'holds',
      words: 'comprises contains consists covers spans includes has features provides encompasses',
      example: 'Fern *comprises* 1,204 questions',
      reason: 'before a number: what has so many items is a dataset'
    },
    {
      class: 'nameless',
      words:
        'task tasks problem problems setting settings scenario scenarios field community domain research applications systems data images imagery signals sensor sensors camera cameras robot robots gpu gpus devices hardware platform platforms',
      example: 'the Fern *task*, Moss *data*',
      reason: 'nouns behind the name of a task, a field, a device or a source of data'
    },
    {
      class: 'acts',
      words:
        'does learn uses trains predicts produces introduces adapts applies first jointly models extends operates significantly consistently substantially can decouples aligns treats reformulates formulates decomposes explicitly effectively dynamically exhibits matches scales adopts utilizes supports converts requires preserves addresses optimizes augments transforms offers outputs works leverage',
      includes: ['perform'],
      example: 'Fern *predicts* …',
      reason: 'behind a name: it is that of a method'
    }
  ],
  BEFORE_NAME_WORDS
)

/** Words that tell what a paper as a whole is about. */
export const PAPER_WORDS = /* @__PURE__ */ wordTable(
  [
    {
      class: 'titleNoun',
      words: 'datasets benchmarks benchmarking',
      includes: ['commonDatasetNoun'],
      example: 'Fern: A *Benchmark* for Kites',
      reason: 'in a title: the paper is about a dataset'
    },
    {
      class: 'introduces',
      words: 'introduce introduces present presents propose develop',
      includes: ['make'],
      example: 'we *present* a dataset',
      reason: 'before a noun: what the paper as a whole is about'
    },
    {
      class: 'self',
      words: 'we our us',
      example: '*we* grow ferns',
      reason: 'a paper speaks of itself'
    },
    {
      class: 'work',
      words: 'paper work study article report survey letter',
      example: 'this *paper* grows ferns',
      reason: 'behind "this": a paper speaks of itself'
    }
  ],
  GRAMMAR_WORDS
)

/** Words in names, and between the names of a list. */
export const NAME_WORDS = /* @__PURE__ */ wordTable(
  [
    {
      class: 'listWord',
      words: 'the ; both as well )',
      includes: ['listLink'],
      example: 'Fern as *well* as Moss',
      reason: 'keeps the names of a list apart'
    },
    {
      class: 'heading',
      words:
        'background introduction context importance rationale objective objectives aim aims purpose hypothesis design setting settings participants patients subjects materials method methods methodology intervention interventions measurements outcomes results findings discussion conclusion conclusions interpretation significance limitations funding registration',
      example: '*BACKGROUND*: we fly kites',
      reason:
        'stands over a part of a structured abstract (https://www.nlm.nih.gov/bsd/policy/structured_abstracts.html)'
    },
    {
      class: 'edition',
      words: 'verified lite pro live multilingual full mini hard diamond test-time plus kitchen v2 xl',
      example: 'FernBench *Verified*',
      reason: 'in capitals behind the name of a dataset: belongs to it'
    },
    {
      class: 'sizeWord',
      words: 'tiny small medium base large xl xxl huge instruct chat preview it uncased cased',
      example: 'FernNet-*Base*',
      reason: 'behind the name of a method: the same in another size or after more training'
    },
    {
      class: 'eponymNoun',
      words:
        'algorithm model method formula approximation filter transform criterion decomposition relaxation dynamics heuristic sampler',
      example: 'the Ferrand *formula*',
      reason: 'behind the name of someone: belongs to the name of a method'
    },
    {
      class: 'eponymPairNoun',
      words: 'divergence distance test theory process sampling',
      includes: ['eponymNoun'],
      example: 'the Petrov-Haas *test*',
      reason: 'behind the names of two people: belongs to the name of a method'
    },
    {
      class: 'opposing',
      words: 'unlike whereas while',
      includes: ['rival', 'comparison'],
      example: 'FernNet-9B is faster *than* FernNet',
      reason: 'between two names: sets them against each other'
    },
    {
      class: 'partNoun',
      words: 'head heads layer layers block blocks loss losses term terms step steps stage stages',
      example: 'an entmax *head*',
      reason: 'behind a known method: what is made of it, no part of its name'
    },
    {
      class: 'instrument',
      words: 'by with via using through use uses employ employs apply applies like than as',
      example: 'found *by* simulated annealing',
      reason: 'before a term of art: it is something that is used or compared'
    },
    {
      class: 'source',
      words: 'from by via',
      example: 'labels *from* Moss',
      reason: 'before a name: what is taken from it was there before'
    },
    {
      class: 'naming',
      words: 'call term name dub terms named termed dubbed called',
      example: 'we *term* this effect Moss',
      reason: 'gives a name to what is said beside it'
    },
    {
      class: 'modelEdition',
      words: 'mini nano pro flash turbo sonnet opus haiku lite',
      example: 'GPT-4o *mini*',
      reason: 'in small letters too behind the name and version of a model: tells models apart'
    }
  ],
  GRAMMAR_WORDS
)
