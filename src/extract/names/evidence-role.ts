import {nounClass} from '../grammar.js'
import {TokenKind} from '../vocabulary.js'
import {COMPARE, isActing, isLabel, NAMED, PROPOSE, words} from './context.js'
import type {EvidenceRule} from './evidence-rule.js'

const PROPOSE_DATA = words('release releases curate construct collect contribute build create')
const PASSIVE = new Set([...PROPOSE, 'designed'])
/** Verbs of what a paper finds. */
const SHOW = words(
  'demonstrate demonstrates show shows reveal reveals confirm confirms indicate indicates demonstrated showed shown find validate verify'
)
/** Nouns by which a paper praises what is its own. */
const PRAISE = words(
  'effectiveness superiority efficacy advantages advantage utility benefits versatility generalizability potential robustness'
)
const PERFORM = words(
  'achieves achieve outperforms outperform surpasses surpass exceeds improves improve reduces reduce leverages leverage learns learn enables enable uses employs generates generalizes trains predicts produces demonstrates incorporates integrates introduces consists combines maintains yields attains delivers adapts applies first jointly models extends operates significantly consistently substantially can decouples aligns treats reformulates formulates decomposes explicitly effectively dynamically exhibits matches scales adopts utilizes supports converts requires preserves addresses optimizes augments transforms offers outputs works'
)
const COMPARED = words('compared comparison relative')
/** Adjectives of what is the paper's own. */
const NOVEL = words(
  'novel new lightweight proposed learnable specialized simple efficient dedicated tailored innovative improved'
)
/** Numbers of the items of a list within a sentence. */
const ITEM_NUMBER = /^(?:\d|[a-d]|i{1,3}|iv)$/
/** Words that open a sentence about the field. */
const FIELD = words(
  'while although though existing recent recently current traditional prior previous conventional however despite most many unlike'
)
/** Words that open a sentence about the paper. */
const OWN = words(
  'we our this in to here specifically finally first second third additionally furthermore moreover'
)

/** What tells of a name whose it is, and of its kind too. */
export const ROLE_RULES: readonly EvidenceRule[] = [
  {
    id: 'proposed',
    reason: '"we propose FernMoE", "a system called Lichen"',
    own: true,
    test: c => PROPOSE.has(c.wordBefore) || NAMED.has(c.wordBefore)
  },
  {
    id: 'shown',
    reason: '"experiments demonstrate that FernNet …"',
    question: 'role',
    test: c => c.before(1)?.lower === 'that' && SHOW.has(c.before(2)?.lower ?? '')
  },
  {
    id: 'praised',
    reason: '"the effectiveness of FernNet"',
    question: 'role',
    test: c => c.wordBefore === 'of' && [2, 3, 4].some(n => PRAISE.has(c.before(n)?.lower ?? ''))
  },
  {
    id: 'is proposed',
    reason: '"a Moss Layer (ML) module is designed to …"',
    question: 'role',
    own: true,
    test: c =>
      [1, 2, 3].some(
        n =>
          ['is', 'are', 'was'].includes(c.after(n)?.lower ?? '') &&
          [1, 2].some(m => PASSIVE.has(c.after(n + m)?.lower ?? ''))
      )
  },
  {
    id: 'released',
    reason: '"we curate Moss-1K"',
    test: c => PROPOSE_DATA.has(c.wordBefore)
  },
  {
    id: 'label',
    reason: '"Fast Ferns: we …" in an abstract',
    question: 'role',
    test: c => c.after(1)?.text === ':' && c.span.text.field === 'abstract' && isLabel(c)
  },
  {
    id: 'noun-before',
    reason: '"an efficient algorithm FERN-PSR"',
    list: 'both',
    test: c => !c.span.entry && nounClass(c.before(1)?.lower ?? '') === 'method'
  },
  {id: 'our', reason: '"our FernMoE"', own: true, test: c => c.before(1)?.lower === 'our'},
  {
    id: 'subject',
    reason: '"Fern outperforms …"',
    test: c => PERFORM.has(c.after(1)?.lower ?? '')
  },
  {
    id: 'baseline',
    reason: '"outperforms EAGLE-3"',
    list: 'both',
    test: c => COMPARE.has(c.wordBefore)
  },
  {
    id: 'governed by proposing',
    list: 'role',
    reason: '"we introduce a large and fast FernNet"',
    test: c => c.governor === 'proposes'
  },
  {
    id: 'governed by using',
    reason: '"which adapts the well-known FernNet"',
    test: c => c.governor === 'uses'
  },
  {
    id: 'governed by comparing',
    reason: '"outperforms the conventional FernNet"',
    question: 'role',
    test: c => c.governor === 'compares'
  },
  {
    id: 'governed by comprising',
    reason: '"FernNet combines a Moss Layer with …"',
    question: 'role',
    test: c => c.governor === 'comprises'
  },
  {
    id: 'indefinite',
    reason: '"with a Moss Layer"',
    test: c =>
      ['a', 'an'].includes(c.before(1)?.lower ?? '') ||
      (['a', 'an'].includes(c.before(2)?.lower ?? '') && c.before(1)?.kind === TokenKind.word)
  },
  {
    id: 'novel',
    reason: '"a novel and light Moss Layer"',
    question: 'role',
    list: 'role',
    test: c => [1, 2, 3, 4].some(n => NOVEL.has(c.before(n)?.lower ?? ''))
  },
  {
    id: 'enumerated',
    reason: '"(1) Moss Layer", "ii) a Moss Layer"',
    question: 'role',
    test: c => [1, 2].some(n => c.before(n)?.text === ')' && ITEM_NUMBER.test(c.before(n + 1)?.lower ?? ''))
  },
  {
    id: 'acts',
    reason: '"FernNet regrows …"',
    question: 'role',
    test: c => {
      const next = c.after(1)
      return next?.kind === TokenKind.word && isActing(next) && !nounClass(next.lower)
    }
  },
  {
    id: 'of the field',
    reason: '"Existing methods like Moss"',
    question: 'role',
    test: c => c.opening !== undefined && FIELD.has(c.opening.lower)
  },
  {
    id: 'own sentence',
    reason: '"We …", "Our …"',
    question: 'role',
    test: c => c.opening !== undefined && OWN.has(c.opening.lower)
  },
  {
    id: 'governed by evaluating',
    reason: '"experiments with four views of Fern"',
    test: c => c.governor === 'evaluates'
  },
  {
    id: 'compared-to',
    reason: '"compared to EAGLE-3", "compared to 84.2% with EAGLE-3"',
    list: 'both',
    test: c =>
      ['to', 'with', 'by', 'for', 'of'].includes(c.wordBefore) &&
      [2, 3, 4, 5, 6].some(n => COMPARED.has(c.before(n)?.lower ?? ''))
  }
]
