import {SHARED_WORDS} from './shared.js'
import {wordTable} from './word-table.js'

/** Words in and around the names of metrics. */
export const METRIC_NAME_WORDS = /* @__PURE__ */ wordTable([
  {
    class: 'head',
    words:
      'rate rates score scores accuracy accuracies error errors latency time cost costs loss ratio precision recall speed success quality consumption usage overhead performance',
    example: 'collision *rate*, overall *score*',
    reason: 'makes a metric of the noun before it'
  },
  {
    class: 'emptyHead',
    words: 'score scores rate rates value values metric metrics performance',
    example: 'Pass@8 *rates*, mIoU *score*',
    reason: 'adds nothing to a metric before it'
  },
  {
    class: 'noModifier',
    words:
      'the a an of in on and or to by with for its our their that this which from at is are was were as than while both first same real each all any high higher highest low lower lowest better best less more improve improves improving reduce reduces reducing achieve achieves achieving increase increases increasing boost boosts boosting maintain maintaining training-free significantly competitive state-of-the-art strong superior comparable faster over up average',
    example: '*higher* accuracy',
    reason: 'is no part of the name behind it'
  },
  {
    class: 'activity',
    words:
      'training reasoning decoding processing tracking planning rendering sampling matching serving labeling labelling forecasting parsing grounding mapping clustering counting reading writing coding forgetting editing ranking routing learning prompting annotating',
    example: '*training* loss; but "improving loss" is none',
    reason: 'activities that are measured: part of the name although they look like participles'
  },
  {
    class: 'verbToo',
    words: 'score scores cost costs rate rates time times',
    example: 'Moss *scores* above 50%, *costs* 10 cents',
    reason: 'verbs that are spelt as nouns of measure'
  },
  {
    class: 'complement',
    words: 'above below higher lower only over the less more at up under them it as better worse',
    example: 'scores *above* 50%',
    reason: 'follows such a verb'
  },
  {class: 'run', words: 'run', example: 'a *run* costs $ 2', reason: 'a subject of such a verb'},
  {
    class: 'functionWord',
    words: 'a an and are as at be for in is it or our over per the these they this through to us we with',
    example: '*is* better; but "an *IS* of 9.1" has a name',
    reason: 'in small letters opens no name, although names begin with its letters'
  },
  {
    class: 'whole',
    words: 'success',
    example: 'the success',
    reason: 'a name by itself: what stands before it is no part of it'
  },
  {
    class: 'nounToo',
    words:
      'score scores speed result results cost costs rank match gain gains increase drop lift saving savings complete training time success use runs average top sample samples features',
    example: 'the *results* of Moss',
    reason: 'verbs by which a text tells of results that are nouns too: within a phrase they stay'
  },
  {
    class: 'phraseBreak',
    words:
      'a an the of in on at to by with for from and or but as than that which who while when where after before between among across behind beyond beside besides near away ahead apart aside along toward towards upon throughout despite unlike until amid outside inside over under within without via using through against per versus vs into onto during about around above below up down out off only also even both each every all any no not nor is are was were be been being has have had do does did can could may might will would shall should must it its they their them this these those we our us one such so then thus hence more most less least fewer very just nearly roughly approximately almost yet still respectively compared based due given including showing demonstrating indicating making enabling whereas although though because since if whether other another same respective there here how what whose whom either neither none nothing something much many some several i you your my me he she him her his itself themselves',
    example: 'falls *on the* clean split',
    reason: 'ends a noun phrase, or stands before it'
  },
  {
    class: 'qualifier',
    words:
      'average avg relative new novel proposed ours strong stronger strongest best better state-of-the-art sota significant significantly substantial substantially consistent consistently large larger high higher low lower fast faster small smaller greater additional further absolute overall competitive superior comparable up-to existing previous prior remarkable impressive notable corresponding',
    example: 'a *high* recall; but "the *overall* score" may be a name',
    reason: 'begins no noun phrase, although a name may begin with it'
  },
  {
    class: 'past',
    words: 'fell rose grew got shrank beat took ran spent',
    example: 'the loss *fell*',
    reason: 'forms of verbs that are no nouns: end a noun phrase'
  },
  {
    class: 'complementOpener',
    words: 'of per to for in at before between',
    example: 'probability *of* miss, energy *per* step',
    reason: 'may open a complement that a name takes with it'
  },
  {
    class: 'determiner',
    words: 'the a an its their our all each both this these',
    example: 'share of *all* stones',
    reason: 'stands before the noun of such a complement'
  },
  {
    class: 'bySize',
    words: 'smaller larger lighter bigger compact',
    example: '9× *smaller*',
    reason: 'comparatives of size, where the text has no noun for it'
  },
  {
    class: 'bySpeed',
    words: 'faster quicker slower',
    example: '2× *faster*',
    reason: 'comparatives of speed, where the text has no noun for it'
  },
  {
    class: 'byCost',
    words: 'cheaper',
    example: '2× *cheaper*',
    reason: 'comparatives of cost, where the text has no noun for it'
  },
  {
    class: 'byLength',
    words: 'shorter longer',
    example: '2× *shorter*',
    reason: 'comparatives of length, where the text has no noun for it'
  }
])

/** Words that name what is measured: by a unit of time, memory and so on, or by any. */
export const MEASURE_WORDS = /* @__PURE__ */ wordTable([
  {
    class: 'time',
    words: 'time times latency runtime delay duration ttft tpot overhead rtf period interval',
    example: 'a *latency* of 3 ms',
    reason: 'measured in time'
  },
  {
    class: 'memory',
    words: 'memory vram footprint storage size usage overhead cache bandwidth',
    example: 'a *footprint* of 3 GB',
    reason: 'measured in bytes'
  },
  {
    class: 'rate',
    words: 'speed fps throughput frequency framerate rate',
    example: 'a *throughput* of 30 FPS',
    reason: 'measured by the second'
  },
  {
    class: 'distance',
    words: 'error rmse mae distance mpjpe ate ade fde accuracy deviation resolution',
    example: 'an *error* of 3 cm',
    reason: 'measured in lengths'
  },
  {
    class: 'energy',
    words: 'energy power consumption',
    example: 'a *consumption* of 3 W',
    reason: 'measured in energy or power'
  },
  {
    class: 'money',
    words: 'cost costs price expense',
    example: 'a *cost* of $3',
    reason: 'measured in money'
  },
  {
    class: 'level',
    words: 'psnr snr si-snr si-sdr sdr gain',
    example: 'a *PSNR* of 31 dB',
    reason: 'measured in decibels'
  },
  {
    class: 'angle',
    words: 'error accuracy deviation rotation orientation',
    example: 'a *rotation* of 3 degrees',
    reason: 'measured in degrees'
  },
  {
    class: 'open',
    words:
      'error rmse mae accuracy deviation gain rate cost costs size usage overhead speed consumption resolution distance interval period',
    example: 'an *error* of 3 seconds, a *cost* of 2 GPU days',
    reason: 'of these, words that any unit can follow'
  },
  {
    class: 'head',
    words:
      'accuracy accuracies score scores error errors rate rates measure distance distances recall precision iou miou map auc psnr ssim fid mae rmse mpjpe mrr f1 loss losses similarity correlation perplexity index ratio coefficient rating overlap time times latency throughput speed speedup speed-up speedups memory cost costs energy power consumption usage overhead footprint bandwidth delay length size success completion performance quality efficiency robustness consistency coherence fidelity faithfulness diversity coverage agreement preference alignment divergence deviation variance probability frequency percentage fraction return returns reward rewards regret bias gap budget count counts parameters params flops macs tokens steps calls storage runtime compute utilization productivity acceptance confidence sensitivity specificity stability generalization reliability density sparsity compression vram',
    example: 'the collision *rate*',
    reason: 'nouns by which a phrase names something measured'
  }
])

/** Words around a metric that is named without a value. */
export const EVALUATION_WORDS = /* @__PURE__ */ wordTable(
  [
    {
      class: 'evaluation',
      words:
        'metric metrics measure measures measured measuring evaluate evaluated evaluation evaluating terms report reports reported reporting scores score scored lowest highest best improves improve improving improved consistently higher lower reduces reducing drops outperforms outperforming both including include includes achieves achieving index propose introduce using via',
      example: 'we *report* FID',
      reason: 'says that a paper measures'
    },
    {
      class: 'terms',
      words: 'terms',
      example: 'in *terms* of FID',
      reason: 'before "of": opens a list of metrics'
    },
    {
      class: 'measured',
      words: 'measured',
      example: '*measured* by FID',
      reason: 'before "by" or "with": opens a list of metrics'
    },
    {
      class: 'by',
      words: 'by with',
      example: 'measured *by* FID',
      reason: 'behind "measured": opens a list of metrics'
    },
    {
      class: 'metrics',
      words: 'metrics measures',
      example: '*metrics* such as FID',
      reason: 'before an opener: opens a list of metrics'
    },
    {
      class: 'opener',
      words: 'such including like namely ( : , e.g',
      example: 'metrics *such* as FID',
      reason: 'behind "metrics": opens a list of metrics'
    }
  ],
  SHARED_WORDS
)
