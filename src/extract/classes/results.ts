import {SHARED_WORDS} from './shared.js'
import {wordTable} from './word-table.js'

/** Classes of words that tell what a number is; the learned models know a class by its place. */
export const RESULT_WORDS = /* @__PURE__ */ wordTable([
  {
    class: 'report',
    stems:
      'achiev attain reach obtain yield deliver scor record report get produc result hit register secur show demonstrat observ confirm reveal indicat exhibit suggest verif validat rated measur rank maintain preserv retain match surpass exceed averag stay remain equal correctly successfully solv resolv detect recogniz recognis identif classifi predict complet recover correspond',
    example: 'achieves 91%',
    reason: 'verbs by which a text tells a result'
  },
  {
    class: 'improve',
    stems:
      'improv boost enhanc rais lift elevat increas gain accelerat speed advanc ris rise rose grow grew climb jump',
    example: 'improves accuracy by 3%',
    reason: 'verbs of a change upwards'
  },
  {
    class: 'reduce',
    stems:
      'reduc decreas lower shorten curb lessen cut cutt sav shrink minimiz minimis drop dropp declin fall fell falls degrad los slash halv eliminat compress collaps lag trail',
    example: 'cuts latency by 40%',
    reason: 'verbs of a change downwards'
  },
  {
    class: 'beat',
    stems: 'outperform surpass exceed beat outpac outscor top topp',
    example: 'outperforms Moss by 2 points',
    reason: 'verbs that set a method above another'
  },
  {
    class: 'gain',
    stems:
      'improvement gain increas boost uplift margin advantag speedup speed-up acceleration rise jump enhancement lead lift win',
    example: 'a gain of 3 points',
    reason: 'nouns of a change upwards'
  },
  {
    class: 'loss',
    stems:
      'reduction decreas drop declin degradation saving compression loss gap decay deviation difference deterioration penalty',
    example: 'a 40% reduction',
    reason: 'nouns of a change downwards'
  },
  {
    class: 'compare',
    stems:
      'fewer less lower faster higher better greater smaller cheaper shorter larger longer more slower wors quicker lighter stronger',
    example: '2x faster',
    reason: 'comparatives, by which a change is told'
  },
  {
    class: 'cost',
    stems: 'tak requir cost run complet finish need consum operat converg finishe spend',
    example: 'takes 3 ms',
    reason: 'verbs of time and means'
  },
  {
    class: 'data',
    stems:
      'data dataset corpu corpora sampl imag label annotation video hour document exampl pair user participant patient record token instanc question item query querie paper annotated labeled labelled scene clip frame training pixel respondent people student volunteer case dialogue prompt test trial episod',
    example: '5,000 images',
    reason: 'what data is counted in'
  },
  {
    class: 'setup',
    stems:
      'step epoch layer expert head shot seed iteration gpu parameter model task benchmark category categori class domain languag setting agent hop scal dimension bit bits subject node block stag modality modaliti view camera environment scenario problem method architectur turn level type round run machin robot attack language',
    example: '12 layers',
    reason: 'what models and experiments are counted in'
  },
  {
    class: 'setVerb',
    stems:
      'us train set contain compris includ consist cover span sampl collect curat construct releas introduc provid featur evaluat rang fine-tun finetun pretrain synthesiz annotat select propos present spann',
    example: 'trained on 8 tasks',
    reason: 'verbs of what was used, and not of a result'
  },
  {
    class: 'baseline',
    stems:
      'baselin compar than versu vs against prior previou existing original vanilla strongest standard conventional',
    example: 'compared to 41% of the baseline',
    reason: 'the other side of a comparison'
  },
  {
    class: 'mean',
    stems: 'averag mean overall median total aggregat respectively',
    example: 'on average 91%',
    reason: 'a result over several'
  },
  {
    class: 'stat',
    stems: 'ci confidenc interval significanc p-value p threshold correlat alpha temperatur kappa',
    example: 'a p-value of 0.01',
    reason: 'terms of statistics beside a result'
  },
  {
    class: 'condition',
    stems: 'when under with at threshold if given within only',
    example: 'at a threshold of 0.5',
    reason: 'under what a result was measured'
  },
  {
    class: 'share',
    stems:
      'of all most share fraction portion proportion subset top bottom remain majority minority half respondent',
    example: '10% of all tokens',
    reason: 'a part of a whole'
  },
  {
    class: 'risk',
    stems: 'vulnerab attack fail failur hallucinat error',
    example: 'fails in 30% of cases',
    reason: 'what goes wrong'
  },
  {
    class: 'agent',
    stems:
      'model method baselin approach framework pipelin agent system network algorithm experiment result superiority effectiveness variant paper work study policy planner architecture llm vlm mllm evaluation comparison strategy techniqu compar analysis analys finding decoder encoder gpu strategi polici setting efficacy validat code',
    example: 'our model reaches 91%',
    reason: 'whose a number is, and not what it measures'
  },
  {
    class: 'time',
    stems: 'latency tim runtim inferenc training second real-time throughput speed memory storag footprint',
    example: 'inference in 3 ms',
    reason: 'time and memory'
  }
])

/** Small words and signs that tie a number to what it measures and to what it is set against. */
export const TIE_WORDS = /* @__PURE__ */ wordTable(
  [
    {
      class: 'hedge',
      words:
        'up to about around approximately nearly roughly over at least more than an average of by a as much ~ only just + - from',
      example: 'accuracy *by up to* 3%',
      reason: 'stands before a number and parts it from nothing'
    },
    {
      class: 'relation',
      words: ': (',
      includes: ['equation'],
      example: 'PSNR *=* 31.2',
      reason: 'says that the number behind it is the value of the name before it'
    },
    {
      class: 'assign',
      words: '= : of',
      example: 'Fern *:* 91%',
      reason:
        'makes of a method’s name the name of a number, which else is the method’s and not named after it'
    },
    {
      class: 'locative',
      words: 'for in',
      includes: ['measuredOn'],
      example: '91% *on* Kites',
      reason: 'a name behind a number'
    },
    {class: 'by', words: 'by', example: 'improves accuracy *by* 3%', reason: 'a change behind its name'},
    {class: 'from', words: 'from', example: 'accuracy *from* 41%', reason: 'the first of two values'},
    {
      class: 'list',
      words: 'the both ;',
      includes: ['listLink'],
      example: '10.3% *and* 7.7% in mIoU *and* PSNR',
      reason: 'all that stands between the parts of a list'
    },
    {
      class: 'end',
      words: 'than . , ) and while on at compared with ( but ;',
      example: '9× smaller *than* Moss',
      reason: 'what stands behind a comparative that has no noun'
    },
    {
      class: 'against',
      words: 'relative',
      includes: ['rival', 'directional'],
      example: 'a gain of 3% *over* Moss',
      reason: 'stands before what a change is measured against'
    },
    {
      class: 'compared',
      includes: ['comparison'],
      words: 'improves improving improvement gain gains',
      example: '*compared* to Moss',
      reason: 'the words of comparison before a weak one'
    },
    {
      class: 'comparing',
      words: 'to with than against',
      includes: ['versus'],
      example: 'compared *to* 138.66',
      reason: 'stands before a baseline’s number'
    },
    {
      class: 'human',
      words: 'human humans people laypeople physicians clinicians radiologists',
      example: '*Human* bakers reach 88%',
      reason: 'a subject beside which a method is judged'
    },
    {
      class: 'pronoun',
      words: 'it we they this which',
      example: 'on RyeGym *it* gains 8%',
      reason: 'a subject that stands for a method'
    },
    {
      class: 'beforeNumber',
      words: 'the a an only about . ~ $',
      example: 'vs. *only* 83%',
      reason: 'may stand between such a word and the number'
    },
    {
      class: 'down',
      words: 'fewer less lower smaller cheaper shorter slower worse lighter',
      example: '40% *fewer* tokens',
      reason: 'a change downwards'
    },
    {
      class: 'up',
      words: 'faster higher better greater larger longer more quicker stronger',
      example: '2x *faster*',
      reason: 'a change upwards'
    },
    {
      class: 'turn',
      words: 'while whereas with and but',
      example: 'accuracy of 91% *while* latency …',
      reason: 'may part a name from a number that is not its own'
    },
    {class: 'bracket', words: '( )', example: '(91%)', reason: 'what stands in brackets stands for itself'},
    {
      class: 'respectively',
      words: 'respectively',
      example: '3% and 4% in mIoU and PSNR, *respectively*',
      reason: 'numbers take names in order'
    }
  ],
  SHARED_WORDS
)

/** Words beside numbers that are no results. */
export const EXCLUSION_WORDS = /* @__PURE__ */ wordTable(
  [
    {
      class: 'confidence',
      words: 'confidence credible',
      includes: ['interval'],
      example: '95% *confidence*',
      reason: 'the level of an interval'
    },
    {
      class: 'interval',
      words: 'ci cis c.i iqr',
      example: '95% *CI*: 4.69-5.78',
      reason: 'the interval itself'
    },
    {
      class: 'intervalMark',
      words: ': = [ ( , to of + - – ± < ≤',
      example: '95% CI *[* + 0.02 *,* + 0.05',
      reason: 'all that stands between it and its bounds, beside numbers'
    },
    {
      class: 'held',
      words:
        'sparsity coverage pruning dropout masking noise missing missingness unstructured blending contamination corruption poisoning occlusion retention compression ratio ratios budget',
      example: 'at 80% *sparsity*',
      reason: 'what is held while something else is measured'
    },
    {
      class: 'beforeHeld',
      words: 'a an the both up to about around only even just as low high over',
      example: 'at *a* 40% pruning ratio',
      reason: 'may stand between "at" and what is held'
    },
    {
      class: 'phraseMark',
      words: ', . ; : ( ) and with on of in by for',
      example: 'at 80% *on* sparsity',
      reason: 'ends the phrase of what is held'
    },
    {
      class: 'device',
      words: 'gpu gpus rtx a100 h100 orin nx nano jetson 3090 4090 a6000',
      example: 'a *GPU* with 8 GB',
      reason: 'what has memory'
    },
    {class: 'under', words: 'under', example: '*under* 10% label noise', reason: 'what is held follows'},
    {
      class: 'crossed',
      words: 'cross cross-validation cross-validated crossvalidation cv',
      example: '5-fold *cross-validation*',
      reason: 'how data is split'
    },
    {
      class: 'statistic',
      words: 'p n k t α β λ γ τ ε epsilon alpha temperature seed seeds df',
      example: '*p* < 0.001',
      reason: 'a symbol of statistics, or a setting'
    },
    {
      class: 'significance',
      words: 'p-value p-values',
      example: 'a *p-value* of 0.003',
      reason: 'how sure a difference is, and not how large'
    },
    {
      class: 'significanceLink',
      words:
        'is was are were be all less lower smaller than below under to about around approximately between from ~',
      includes: ['equation', 'colon', 'of'],
      example: 'a p-value *of less than* 0.05',
      reason: 'may stand between a p-value and its number'
    },
    {
      class: 'threshold',
      words: 'with threshold',
      includes: ['at'],
      example: '*at* IoU = 0.5',
      reason: 'a threshold'
    },
    {class: 'iou', words: 'iou', example: '*IoU* = 0.5', reason: 'a measure with a threshold'},
    {class: 'times', words: 'x ×', example: '11 m *x* 4.5 m', reason: 'dimensions'},
    {
      class: 'scaled',
      words:
        'super super-resolution upsampling downsampling upscaling magnification zoom sr h20 h20s h100 h100s h200 h200s h800 h800s a40 a40s a100 a100s a800 a800s b100 b100s b200 b200s gb200 gb200s v100 v100s l40 l40s tpu tpus nvidia gpus gpu rtx node nodes overlap scale',
      example: '4x *super-resolution*, 8x *H100*',
      reason: 'what a factor counts or scales'
    },
    {
      class: 'with',
      words: 'with using on from',
      example: '*with* 10% of the labels',
      reason: 'a part of the data'
    },
    {
      class: 'data',
      words:
        'data labels labeled labelled annotations annotated samples examples images dataset datasets corpus demonstrations',
      example: '10% of the *labels*',
      reason: 'a part of the data'
    },
    {
      class: 'top',
      words: 'top bottom top- first last',
      example: 'the *top* 1%',
      reason: 'a part of a ranking'
    },
    {
      class: 'label',
      words:
        'table figure fig section version v equation stage level phase arxiv python cuda gpt llama claude gemini qwen chapter task track appendix license licence apache mit',
      example: '*Table* 3, *v* 2.0',
      reason: 'the number of a thing'
    },
    {
      class: 'false',
      words: 'false far fpr fmr fnr fdr eer',
      example: 'TPR at 1% *FPR*',
      reason: 'the rate that is held at an operating point'
    },
    {
      class: 'order',
      words: 'order orders',
      example: 'within the same *order* of magnitude',
      reason: 'no gain'
    },
    {class: 'same', words: 'same', example: 'within the *same* order of magnitude', reason: 'no gain'},
    {
      class: 'glue',
      words: '/ * #',
      includes: ['script'],
      example: 'x*^*2, 256*/*64',
      reason: 'part of a formula'
    },
    {
      class: 'pace',
      words: 'mph km/h m/s',
      example: 'in tests at 9 *mph*',
      reason: 'units of how fast a thing moved when it was measured'
    },
    {
      class: 'extent',
      words: 'seconds minutes hours days m cm mm km degrees',
      example: 'a 20-*seconds* horizon',
      reason: 'units, as they are canonical, of how long a thing is, where they are no result'
    }
  ],
  SHARED_WORDS
)

/** Words by which a paper speaks of itself. */
export const VOICE_WORDS = /* @__PURE__ */ wordTable([
  {class: 'own', words: 'we our ours us', example: '*we* reach 91%', reason: 'the paper speaks of itself'},
  {
    class: 'paperNoun',
    words: 'paper work study article thesis survey',
    example: 'this *paper* shows',
    reason: 'behind "this": the paper speaks of itself'
  }
])
