import {lexemeTest, perLexeme} from '../vocabulary.js'

/** Classes of words that tell what a number is, by the stems of their words; see {@link stem}. */
const CLASSES = {
  report:
    'achiev attain reach obtain yield deliver scor record report get produc result hit register secur show demonstrat observ confirm reveal indicat exhibit suggest verif validat rated measur rank maintain preserv retain match surpass exceed attain averag stay remain equal correctly successfully solv resolv detect recogniz recognis identif classifi predict complet recover correspond',
  improve:
    'improv boost enhanc rais lift elevat increas gain accelerat speed advanc ris rise rose grow grew climb jump',
  reduce:
    'reduc decreas lower cut cutt sav shrink minimiz minimis drop dropp declin fall fell falls degrad los slash halv eliminat compress collaps lag trail',
  beat: 'outperform surpass exceed beat outpac outscor top topp',
  gain: 'improvement gain increas boost uplift margin advantag speedup speed-up acceleration rise jump enhancement lead lift win',
  loss: 'reduction decreas drop declin degradation saving compression loss gap decay deviation difference deterioration penalty',
  compare:
    'fewer less lower faster higher better greater smaller cheaper shorter larger longer more slower wors quicker lighter stronger',
  cost: 'tak requir cost run complet finish need consum operat converg finishe spend',
  data: 'data dataset corpu corpora sampl imag label annotation video hour document exampl pair user participant patient record token instanc question item query querie paper annotated labeled labelled scene clip frame training pixel respondent people student volunteer case dialogue prompt test trial episod',
  setup:
    'step epoch layer expert head shot seed iteration gpu parameter model task benchmark category categori class domain languag setting agent hop scal dimension bit bits subject node block stag modality modaliti view camera environment scenario problem method architectur turn level type round run machin robot attack language',
  setVerb:
    'us train set contain compris includ consist cover span sampl collect curat construct releas introduc provid featur evaluat rang fine-tun finetun pretrain synthesiz annotat select propos present spann',
  baseline:
    'baselin compar than versu vs against prior previou existing original vanilla strongest standard conventional',
  mean: 'averag mean overall median total aggregat respectively',
  stat: 'ci confidenc interval significanc p-value p threshold correlat alpha temperatur kappa',
  condition: 'when under with at threshold if given within only',
  share:
    'of all most share fraction portion proportion subset top bottom remain majority minority half respondent',
  risk: 'vulnerab attack fail failur hallucinat error',
  agent:
    'model method baselin approach framework pipelin agent system network algorithm experiment result superiority effectiveness variant paper work study policy planner architecture llm vlm mllm evaluation comparison strategy techniqu compar experiment analysis analys finding decoder encoder gpu strategi polici setting efficacy validat code',
  time: 'latency tim runtim inferenc training second real-time throughput speed memory storag footprint'
} as const

export type Cue = keyof typeof CLASSES

/** The classes in the order of their bits. */
export const CUES = Object.keys(CLASSES) as readonly Cue[]

const bits = new Map<string, number>()
CUES.forEach((cue, index) => {
  for (const word of CLASSES[cue].split(' ')) bits.set(word, (bits.get(word) ?? 0) | (1 << index))
})

const MAX_WORD = 24

/** A word without its ending: "achieves", "achieved", "achieving" and "achieve" are "achiev". */
export function stem(word: string): string {
  const {length} = word
  if (length < 4 || length > MAX_WORD) return word
  if (word.endsWith('ing') && length > 5) return word.slice(0, -3)
  if (word.endsWith('ed') || word.endsWith('es')) return word.slice(0, -2)
  return word.endsWith('s') || word.endsWith('e') ? word.slice(0, -1) : word
}

/** The classes of a word, as bits in the order of {@link CUES}. */
export const cueBits = perLexeme(({lower}) => bits.get(lower) ?? bits.get(stem(lower)) ?? 0)

/** The bit of a class. */
export const cue = (name: Cue): number => 1 << CUES.indexOf(name)

const VERBS = cue('report') | cue('improve') | cue('reduce') | cue('beat') | cue('cost') | cue('setVerb')
/** Nouns that are verbs too: within a phrase they stay. */
const NOUNS_TOO = new Set(
  'score scores speed result results cost costs rank match gain gains increase drop lift saving savings complete training time success use runs'.split(
    ' '
  )
)

/** Whether a word is a verb by which a text tells of results and not a noun. */
export const isVerbOfResults = lexemeTest(
  lexeme =>
    (cueBits({lexeme}) & VERBS) !== 0 && !NOUNS_TOO.has(lexeme.lower) && !/(?:tion|ment)$/.test(lexeme.lower)
)
