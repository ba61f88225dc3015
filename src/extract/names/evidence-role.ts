import {NAME_WORDS} from '../classes/names.js'
import {nounClass} from '../grammar.js'
import {TokenKind} from '../vocabulary.js'
import {isActing, isLabel} from './context.js'
import type {EvidenceRule} from './evidence-rule.js'

const PROPOSE = NAME_WORDS.wordsOf('propose')
const MAKE_DATA = NAME_WORDS.wordsOf('makeData')
const DESIGNED = NAME_WORDS.wordsOf('designed')
const NAMED = NAME_WORDS.wordsOf('named')
const RIVAL = NAME_WORDS.wordsOf('rival')
const COMPARISON = NAME_WORDS.wordsOf('comparison')
const AFTER_COMPARED = NAME_WORDS.wordsOf('afterCompared')
const SHOW = NAME_WORDS.wordsOf('show')
const PRAISE = NAME_WORDS.wordsOf('praise')
const PRAISE_ADJECTIVES = NAME_WORDS.wordsOf('praiseAdjective')
const ACTS = NAME_WORDS.wordsOf('acts')
const COPULAS = NAME_WORDS.wordsOf('copula')
const ARTICLES = NAME_WORDS.wordsOf('article')
const FIELD_OPENERS = NAME_WORDS.wordsOf('fieldOpener')
const OWN_OPENERS = NAME_WORDS.wordsOf('ownOpener')
/** Numbers of the items of a list within a sentence. */
const ITEM_NUMBER = /^(?:\d|[a-d]|i{1,3}|iv)$/

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
          COPULAS.has(c.after(n)?.lower ?? '') && [1, 2].some(m => DESIGNED.has(c.after(n + m)?.lower ?? ''))
      )
  },
  {
    id: 'released',
    reason: '"we curate Moss-1K"',
    test: c => MAKE_DATA.has(c.wordBefore)
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
    test: c => ACTS.has(c.after(1)?.lower ?? '')
  },
  {
    id: 'baseline',
    reason: '"outperforms EAGLE-3"',
    list: 'both',
    test: c => RIVAL.has(c.wordBefore)
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
      ARTICLES.has(c.before(1)?.lower ?? '') ||
      (ARTICLES.has(c.before(2)?.lower ?? '') && c.before(1)?.kind === TokenKind.word)
  },
  {
    id: 'novel',
    reason: '"a novel and light Moss Layer"',
    question: 'role',
    list: 'role',
    test: c => [1, 2, 3, 4].some(n => PRAISE_ADJECTIVES.has(c.before(n)?.lower ?? ''))
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
    test: c => c.opening !== undefined && FIELD_OPENERS.has(c.opening.lower)
  },
  {
    id: 'own sentence',
    reason: '"We …", "Our …"',
    question: 'role',
    test: c => c.opening !== undefined && OWN_OPENERS.has(c.opening.lower)
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
      AFTER_COMPARED.has(c.wordBefore) && [2, 3, 4, 5, 6].some(n => COMPARISON.has(c.before(n)?.lower ?? ''))
  }
]
