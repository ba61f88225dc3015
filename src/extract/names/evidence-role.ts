import {NAME_WORDS} from '../classes/names.js'
import {nounClass} from '../grammar.js'
import {TokenKind} from '../vocabulary.js'
import {before, behind, isActing, isLabel} from './context.js'
import type {EvidenceRule} from './evidence-rule.js'

const OWN_NAME = before('propose', 'named')
const GATHERING = before('makeData')
const THAT = before('that')
const SHOWING = before('show')
const OF = before('of')
const PRAISE = before('praise')
const OUR = before('our')
const ARTICLE = before('article')
const NOVEL = before('praiseAdjective')
const ITEM = before('itemNumber')
const COMPARING = before('rival')
const COMPARED = before('comparison')
const COMPARING_VERB = before('comparesWith')
const TO = before('afterCompared')
const FIELD = before('fieldOpener')
const OWN = before('ownOpener')
const IS = behind('copula')
const PASSIVE = behind('designed')
const PERFORMING = behind('acts')
const AS = behind('as')
const INTO = behind('into')
const SOURCES = NAME_WORDS.wordsOf('source')
const CLAUSE = behind('we')
const PROPOSED_BEHIND = behind('designed')

/** What tells of a name whose it is, and of its kind too. */
export const ROLE_RULES: readonly EvidenceRule[] = [
  {
    id: 'proposed',
    reason: '"we propose FernMoE", "a system called Lichen"',
    own: true,
    test: c => c.wordBefore & OWN_NAME
  },
  {
    id: 'shown',
    reason: '"experiments demonstrate that FernNet …"',
    question: 'role',
    test: c => c.before(1) & THAT && c.before(2) & SHOWING
  },
  {
    id: 'praised',
    reason: '"the effectiveness of FernNet"',
    question: 'role',
    test: c => c.wordBefore & OF && c.within(2, 4) & PRAISE
  },
  {
    id: 'is proposed',
    reason: '"a Moss Layer (ML) module is designed to …"',
    question: 'role',
    own: true,
    test: c => [1, 2, 3].some(n => c.behind(n) & IS && (c.behind(n + 1) | c.behind(n + 2)) & PASSIVE)
  },
  {
    id: 'we present',
    reason: '"the Moss Net (MN) we present employs …", "MN, which we propose"',
    question: 'role',
    own: true,
    test: c => [1, 2, 3].some(n => c.behind(n) & CLAUSE && c.behind(n + 1) & PROPOSED_BEHIND)
  },
  {
    id: 'taken from',
    reason: '"labels from Moss Tagger"',
    question: 'role',
    test: c => c.isBehind(SOURCES)
  },
  {
    id: 'released',
    reason: '"we curate Moss-1K"',
    test: c => c.wordBefore & GATHERING
  },
  {
    id: 'label',
    reason: '"Fast Ferns: we …" in an abstract',
    question: 'role',
    test: c => c.tokenBehind(1)?.text === ':' && c.span.text.field === 'abstract' && isLabel(c)
  },
  {
    id: 'noun-before',
    reason: '"an efficient algorithm FERN-PSR"',
    list: 'both',
    test: c => !c.span.entry && nounClass(c.tokenBefore(1)?.lower ?? '') === 'method'
  },
  {id: 'our', reason: '"our FernMoE"', own: true, test: c => c.before(1) & OUR},
  {
    id: 'subject',
    reason: '"Fern outperforms …"',
    test: c => c.behind(1) & PERFORMING
  },
  {
    id: 'baseline',
    reason: '"outperforms EAGLE-3"',
    list: 'both',
    test: c => c.wordBefore & COMPARING
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
    test: c => c.before(1) & ARTICLE || (c.before(2) & ARTICLE && c.tokenBefore(1)?.kind === TokenKind.word)
  },
  {
    id: 'novel',
    reason: '"a novel and light Moss Layer"',
    question: 'role',
    list: 'role',
    test: c => c.within(1, 4) & NOVEL
  },
  {
    id: 'chosen as',
    reason: '"we choose FernNet as our backbone"',
    question: 'role',
    test: c => c.behind(1) & AS
  },
  {
    id: 'put into',
    reason: '"we introduce a Moss Layer block into the controller"',
    question: 'role',
    test: c => c.governor === 'proposes' && [1, 2, 3].some(n => c.behind(n) & INTO)
  },
  {
    id: 'enumerated',
    reason: '"(1) Moss Layer", "ii) a Moss Layer"',
    question: 'role',
    test: c => [1, 2].some(n => c.before(n + 1) & ITEM && c.tokenBefore(n)?.text === ')')
  },
  {
    id: 'acts',
    reason: '"FernNet regrows …"',
    question: 'role',
    test: c => {
      const next = c.tokenBehind(1)
      return next?.kind === TokenKind.word && isActing(next) && !nounClass(next.lower)
    }
  },
  {
    id: 'of the field',
    reason: '"Existing methods like Moss"',
    question: 'role',
    test: c => c.opening & FIELD
  },
  {
    id: 'own sentence',
    reason: '"We …", "Our …"',
    question: 'role',
    test: c => c.opening & OWN
  },
  {
    id: 'governed by evaluating',
    reason: '"experiments with four views of Fern"',
    test: c => c.governor === 'evaluates'
  },
  {
    id: 'compared-to',
    reason: '"compared to EAGLE-3", "compared to 84.2% with EAGLE-3", "we compare FernNet with EAGLE-3"',
    list: 'both',
    test: c =>
      c.wordBefore & TO &&
      (c.within(2, 6) & COMPARED || (c.within(2, 6) & COMPARING_VERB && c.tokenBefore(1)?.lower !== 'of'))
  }
]
