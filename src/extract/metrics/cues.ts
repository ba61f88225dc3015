import {lexemeTest} from '../vocabulary.js'
import {wordClasses} from './word-classes.js'

/** Classes of words that tell what a number is. */
export const CUES = wordClasses([
  {
    class: 'report',
    stems:
      'achiev attain reach obtain yield deliver scor record report get produc result hit register secur show demonstrat observ confirm reveal indicat exhibit suggest verif validat rated measur rank maintain preserv retain match surpass exceed attain averag stay remain equal correctly successfully solv resolv detect recogniz recognis identif classifi predict complet recover correspond',
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
      'reduc decreas lower cut cutt sav shrink minimiz minimis drop dropp declin fall fell falls degrad los slash halv eliminat compress collaps lag trail',
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
      'model method baselin approach framework pipelin agent system network algorithm experiment result superiority effectiveness variant paper work study policy planner architecture llm vlm mllm evaluation comparison strategy techniqu compar experiment analysis analys finding decoder encoder gpu strategi polici setting efficacy validat code',
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

/** The bits of some classes. */
export const cue = CUES.bits

const VERBS = cue('report', 'improve', 'reduce', 'beat', 'cost', 'setVerb')
/** Nouns that are verbs too: within a phrase they stay. */
const NOUNS_TOO = new Set(
  'score scores speed result results cost costs rank match gain gains increase drop lift saving savings complete training time success use runs'.split(
    ' '
  )
)

/** Whether a word is a verb by which a text tells of results and not a noun. */
export const isVerbOfResults = lexemeTest(
  lexeme =>
    (CUES.of(lexeme) & VERBS) !== 0 && !NOUNS_TOO.has(lexeme.lower) && !/(?:tion|ment)$/.test(lexeme.lower)
)

/** Small words and signs that tie a number to what it measures and to what it is set against. */
export const TIES = wordClasses([
  {
    class: 'hedge',
    words:
      'up to about around approximately nearly roughly over at least more than an average of by a as much ~ only just + - from',
    example: 'accuracy *by up to* 3%',
    reason: 'stands before a number and parts it from nothing'
  },
  {
    class: 'relation',
    words: '= : ≈ > < ≥ ≤ (',
    example: 'PSNR *=* 31.2',
    reason: 'says that the number behind it is the value of the name before it'
  },
  {
    class: 'assign',
    words: '= : of',
    example: 'Fern *:* 91%',
    reason: 'makes of a method’s name the name of a number, which else is the method’s and not named after it'
  },
  {class: 'place', words: 'on across for in', example: '91% *on* Kites', reason: 'a name behind a number'},
  {class: 'by', words: 'by', example: 'improves accuracy *by* 3%', reason: 'a change behind its name'},
  {class: 'from', words: 'from', example: 'accuracy *from* 41%', reason: 'the first of two values'},
  {
    class: 'list',
    words: ', and or & / the both ;',
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
    words:
      'over than versus vs against to with from outperforms outperforming outperform surpasses surpassing surpass beats beating exceeds exceeding relative',
    example: 'a gain of 3% *over* Moss',
    reason: 'stands before what a change is measured against'
  },
  {
    class: 'weak',
    words: 'to with from',
    example: 'compared *to* Moss',
    reason: 'of these, the words that compare only behind a word of comparison'
  },
  {
    class: 'compared',
    words: 'compared comparison relative improves improving improvement gain gains',
    example: '*compared* to Moss',
    reason: 'the words of comparison before a weak one'
  },
  {
    class: 'between',
    words:
      'the prior previous strong baseline baselines existing both its state-of-the-art sota vanilla standard original , and . a an by such as like',
    example: 'over *the strong baseline* Moss',
    reason: 'may stand between a word of comparison and the name'
  },
  {
    class: 'reports',
    words:
      'achieves achieved reaches reached attains attained obtains obtained scores scored gets records yields',
    example: 'Moss *reaches* 91%',
    reason: 'makes the number behind it that of the method before it'
  },
  {
    class: 'versus',
    words: 'vs versus',
    example: '91% *vs.* 83%',
    reason: 'sets two numbers against each other'
  },
  {
    class: 'comparing',
    words: 'to with than vs versus against',
    example: 'compared *to* 138.66',
    reason: 'stands before a baseline’s number'
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
  {class: 'comma', words: ',', example: 'mIoU, PSNR', reason: 'parts of a list or clause'},
  {class: 'semicolon', words: ';', example: '91%; PSNR', reason: 'parts more than a comma'},
  {class: 'colon', words: ':', example: 'PSNR: 31.2', reason: 'parts more than a comma'},
  {class: 'bracket', words: '( )', example: '(91%)', reason: 'what stands in brackets stands for itself'},
  {
    class: 'respectively',
    words: 'respectively',
    example: '3% and 4% in mIoU and PSNR, *respectively*',
    reason: 'numbers take names in order'
  }
])

/** The bits of some ties. */
export const tie = TIES.bits
