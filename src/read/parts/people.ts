import {isResourceLabel} from '../../address/index.js'
import {aString, checkArgument} from '../../arguments/checks.js'
import type {Span} from '../builder.js'
import {isSpace} from './characters.js'
import type {Stretch} from './stretch.js'
import {isVenue} from './venue.js'

/** Words within names that begin with a small letter, and some that may. */
const particles = new Set(
  'al el la le lo las los bin binti ben ibn abu abd da das de del della den der des di dos du e y ten ter te van von vom zu zum zur af av st st. san'.split(
    ' '
  )
)

/** Whether a word within a name belongs to the family name: "van", "de la". */
export function isParticle(word: string): boolean {
  return particles.has(word)
}

/** Of these only the ones that are no words of English may stand in a name without others to bear it out. */
const doubtfulParticles = new Set(['e', 'y'])

/** Words that titles, sections, buttons and affiliations are made of and names are not. */
const notNames: ReadonlyArray<{readonly words: string; readonly reason: string}> = [
  {
    words:
      'the an and or in on at by for from with without via as is are be can its vs toward towards into over under through how why what when where do does not no we our this that these using beyond between then once twice never always again also before after while until if',
    reason: 'function words'
  },
  {
    words:
      'abstract introduction overview contents content references reference related work works results result method methods methodology paper papers code project page home about contact news resources resource blog video videos slides poster oral spotlight demo download read more show view submit search list lists table figure open access best award awards accepted invited keynote session track tutorial title author authors date topic topics category categories conclusion acknowledgements acknowledgments appendix citation citations bibtex license installation usage latest new trending popular daily weekly today archive awesome collection reading recent',
    reason: 'sections and buttons'
  },
  {
    words:
      'workshop conference journal proceedings proc conf trans symposium transactions letters university institute laboratory laboratories lab labs department school college center centre research academy foundation inc ltd corporation company group team college society association consortium collaboration hospital',
    reason: 'venues and organisations'
  },
  {
    words:
      'learning network networks neural deep machine vision language languages model models modeling modelling processing natural computer computers computing graph graphs image images speech text texts data dataset datasets recognition detection segmentation generation generative reinforcement supervised unsupervised transformer transformers attention diffusion optimization robotics robot robots intelligence artificial reasoning retrieval survey review analysis theory system systems algorithm algorithms application applications evaluation benchmark benchmarks benchmarking training large small fast efficient adversarial multimodal object objects semantic translation representation representations estimation prediction classification clustering security privacy software engineering science sciences physics mathematics statistics biology medicine medical quantum information knowledge human social time series space point cloud scene depth pose motion tracking editing synthesis planning control driving autonomous agent agents memory online offline federated transfer domain adaptation causal inference bayesian probabilistic interpretability explainable fairness safety alignment compression hardware database databases recommendation recommender programming program programs audio sound music visual spatial temporal dynamic static robust scalable sparse dense linear nonlinear stochastic gradient convolutional recurrent contrastive self semi zero few shot low high resolution super real world general question answering dialogue dialog summarization parsing embedding embeddings tokens token prompt prompting tuning pretraining pre-training ai ml nlp cv llm llms vlm gpt rl 2d 3d',
    reason: 'words of titles and subjects'
  }
]
const [functionWords, contentWords] = [new Set<string>(), new Set<string>()]
for (const {words, reason} of notNames)
  for (const word of words.split(' ')) (reason === 'function words' ? functionWords : contentWords).add(word)
/** Function words that are names, too, where they begin or end one: "An Xiao", "In So Example". */
const alsoNames = new Set('an in can do so no be to my'.split(' '))

/** The most common family names of one sign; two signs are listed apart. */
const hanFamilies =
  /^(?:[赵趙钱錢孙孫李周吴吳郑鄭王冯馮陈陳褚卫衛蒋蔣沈韩韓杨楊朱秦尤许許何吕呂施张張孔曹严嚴华華金魏陶姜戚谢謝邹鄒喻柏苏蘇潘葛范彭鲁魯韦韋马馬苗方俞任袁柳唐罗羅薛雷贺賀倪汤湯滕殷毕畢郝邬安常乐于时傅皮卞齐齊康伍余元卜顾顧孟黄黃穆萧蕭尹姚邵汪祁毛禹狄米贝明臧计戴谈宋庞龐熊纪舒屈项項祝董梁杜阮蓝閔闵席季贾賈路娄江童颜顏郭梅盛林刁钟鍾徐邱骆駱高夏蔡田樊胡凌霍虞万萬支柯管卢盧莫房裘缪解应應宗丁宣邓鄧郁单洪包诸左石崔吉龚龔程邢裴陆陸荣翁荀曲封靳段侯武刘劉景詹龙龍叶葉白赖賴卓蔺池乔喬温溫庄莊柴瞿阎閻连連习習艾容向古易廖耿匡文寇关關欧歐利师聂聶敖冷辛那简饶饒曾沙丰游权益桓公肖涂]|欧阳|歐陽|上官|司马|司馬|诸葛|諸葛|司徒|令狐|皇甫|慕容|宇文|东方|尉迟|公孙)/
const hanName = /^\p{Script=Han}{2,4}$/u
/** "山田 太郎", "山田 さくら" */
const spacedName = /^\p{Script=Han}{1,3}[ 　][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{1,5}$/u
/** Names of other languages in Chinese, Japanese and Korean: parts with a dot between. */
const dottedName =
  /^(?:\p{Script=Han}{1,6}|[\p{Script=Katakana}ー]{1,10})(?:[·・](?:\p{Script=Han}{1,6}|[\p{Script=Katakana}ー]{1,10})){1,3}$/u
const hangulName =
  /^[김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진지엄채원천방공현함변염여추도석선설마길연위표명기반왕금옥육인맹제모탁국은편용예경봉사부][가-힣]{2}$/
/** What looks like a name and heads a column or a section. */
const cjkWords =
  /^(?:摘要|标题|題目|题目|作者|日期|时间|论文|論文|代码|链接|关键词|机构|会议|期刊|发表|评分|方法|结果|结论|简介|目录|项目|数据|模型|应用|安全|综述|计算机|高分辨率|文章|文献|金融|时序|解释性|应用|制作人|主题|저자|제목|초록|하이라이트|지식|주제|연구|방법론|이미지|인공지능|전문가|기계|언어)$/

/** Marks of footnotes and affiliations behind a name: "Ada Example1,2*". */
const marks = new Set('0123456789*†‡§¶∗⋆★☆✉✝#,^⁰¹²³⁴⁵⁶⁷⁸⁹ \t\n')
const leadingMarks = /^[*†‡§¶∗✉\s]{0,5}/u
const suffixes = new Set(
  'jr sr ii iii iv phd ph.d md m.d jr. sr. ii. iii. iv. phd. ph.d. md. m.d.'.split(' ')
)
const initial = /^(?:\p{Lu}\p{M}?\.?(?:-\p{Lu}\.?)?){1,3}$/u
/** "J.N.Example" */
const gluedName = /^(?:\p{Lu}\.-?){1,3}\p{Lu}\p{Ll}[\p{L}'’-]{0,30}$/u
const nameWord = /^(?:\p{Lu}\.-?){0,3}\p{Lu}[\p{L}\p{M}'’ʼ`-]*\.?$/u
/** "d'Example", "al-Example", "O’Reed" */
const prefixed = /^(?:[dlo]['’]|al-|el-|ben-)\p{Lu}[\p{L}\p{M}'’-]*$/iu
/** Capitals within a word that no name has: "ChatKITE", "KiTeS". */
const oddCapitals = /\p{Ll}\p{Lu}{2}|\p{Lu}{2}\p{Ll}/u
const mostWords = 6

/** The part of a text that is the name, without the marks around it. */
export function bareName(text: string): string {
  const words = text.slice(leadingMarks.exec(text)?.[0].length ?? 0, 120)
  return words.slice(0, endOfName(words))
}

/** Where a name ends, before the marks behind it. */
function endOfName(text: string): number {
  let end = text.length
  while (end > 0 && marks.has(text.charAt(end - 1))) end--
  return end
}

/** What a word of a name is; `common` are words that titles and buttons are made of. */
type WordKind = 'name' | 'initial' | 'particle' | 'suffix' | 'common' | 'none'
type Place = 'first' | 'inner' | 'last'

/** "Example": what most words of names look like. */
const plainName = /^[A-Z][a-z]+$/

function kindOfWord(word: string, place: Place): WordKind {
  if (particles.has(word)) return 'particle'
  const lower = word.toLowerCase()
  const isSuffix = suffixes.has(lower)
  const isPrefixed = mayBePrefixed(word) && prefixed.test(word)
  const first = word.charCodeAt(0)
  // Most words of running text are told by their first letter.
  if (first >= 97 && first <= 122 && !isSuffix && !isPrefixed) return 'none'
  // Titles begin so: "A Smart Kite".
  if (word === 'A' && place === 'first') return 'common'
  const isPlain = plainName.test(word)
  if (!isPlain && initial.test(word)) return 'initial'
  if (functionWords.has(lower) && (word === lower || place === 'inner' || !alsoNames.has(lower)))
    return 'none'
  if (isSuffix) return place === 'first' ? 'none' : 'suffix'
  if (isPrefixed) return 'name'
  if (isPlain) return contentWords.has(lower) ? 'common' : 'name'
  if (!nameWord.test(word) || oddCapitals.test(word)) return 'none'
  const parts = lower.includes('-') ? word.split('-') : []
  if (parts.some(part => functionWords.has(part))) return 'none'
  return contentWords.has(lower.replace(/\.$/, '')) ||
    parts.some(part => contentWords.has(part.toLowerCase()))
    ? 'common'
    : 'name'
}

/** Whether a word holds an apostrophe or a hyphen where a prefix ends. */
function mayBePrefixed(word: string): boolean {
  const second = word.charAt(1)
  return second === "'" || second === '’' || word.indexOf('-') > 1
}

/** How often each kind is among some words. */
interface Kinds {
  readonly counts: Readonly<Record<WordKind, number>>
  readonly last: WordKind
  /** How many names are written in capitals. */
  readonly capitals: number
}

/** The kinds of words; `undefined` where one is no part of a name. */
function kindsOf(words: readonly string[]): Kinds | undefined {
  const counts = {name: 0, initial: 0, particle: 0, suffix: 0, common: 0, none: 0}
  let last: WordKind = 'none'
  let capitals = 0
  for (const [index, word] of words.entries()) {
    last = kindOfWord(word, index === 0 ? 'first' : index === words.length - 1 ? 'last' : 'inner')
    if (last === 'none') return undefined
    counts[last]++
    if (last === 'name' && /^\p{Lu}{3}/u.test(word) && word === word.toUpperCase()) capitals++
  }
  return {counts, last, capitals}
}

/**
 * Whether a text is a name in letters: two words or more of which one is no initial.
 *
 * @param among - Whether names stand beside it, so that common words may be one ("Deeptej More").
 */
function isWordsName(bare: string, among: boolean): boolean {
  const words = bare.split(/\s+/, mostWords + 1)
  if (words.length === 1) return gluedName.test(bare)
  if (words.length > mostWords) return false
  const kinds = kindsOf(words)
  if (!kinds || kinds.last === 'particle') return false
  const {name, common, initial, particle} = kinds.counts
  if (common > (among ? 1 : 0) || name === 0) return false
  if (particle > 1 && words.filter(word => doubtfulParticles.has(word)).length > 1) return false
  // One word in capitals among others is an acronym: "KITE Example".
  if (kinds.capitals > 0 && kinds.capitals < name && !among) return false
  return name + common + initial >= 2
}

function isCjkName(bare: string): boolean {
  if (cjkWords.test(bare)) return false
  return (
    (hanName.test(bare) && hanFamilies.test(bare)) ||
    spacedName.test(bare) ||
    dottedName.test(bare) ||
    hangulName.test(bare)
  )
}

/** "Example, A. B.": the family name before the initials. */
const inverted = /^([^,]{2,40}), ?((?:\p{Lu}\p{M}?\.?[ -]?){1,4})$/u

const notAscii = /[^\0-\x7f]/

/**
 * Whether a text is the name of one person.
 *
 * `Ada Example`, `A. B. Example`, `Example A.`, `Ada van der Example`, `Example, A.` and `王小明` are.
 */
export function isPerson(text: string): boolean {
  if (text.length > 110) return false
  const bare = bareName(text.trim())
  if (bare === '' || bare.length > 80) return false
  if (notAscii.test(bare) && isCjkName(bare)) return true
  const [, family, initials] = (bare.includes(',') && inverted.exec(bare)) || []
  const isName = family && initials ? isFamily(family) : isWordsName(bare, false)
  return isName && !isVenue(bare) && !isResourceLabel(bare)
}

/** Whether a text may be a family name: a word, with or without particles and another. */
export function isFamily(text: string): boolean {
  const words = text.trim().split(/\s+/, 5)
  const kinds = words.length > 4 ? undefined : kindsOf(words)
  if (kinds?.last !== 'name') return false
  const {name, particle} = kinds.counts
  return name <= 2 && name + particle === words.length
}

const onlyInitials = /^(?:\p{Lu}\p{M}?\.?[ -]?){1,4}(?:,? (?:[Jj]r|[Ss]r|I{2,3})\.?)?$/u

/** Whether a text may be the given names of a person: a word, with or without initials. */
function isGiven(text: string): boolean {
  const [first = '', ...rest] = text.split(/\s+/, 4)
  const isInitial = (word: string, index: number) =>
    kindOfWord(word, index === rest.length - 1 ? 'last' : 'inner') === 'initial'
  return rest.length <= 2 && kindOfWord(first, 'first') === 'name' && rest.every(isInitial)
}

/** Whether a text may be a name where names stand around it: one word, a small second word, a common word. */
function mayBeName(text: string): boolean {
  const bare = bareName(text.trim())
  if (hanName.test(bare)) return true
  if (bare.length > 60) return false
  return (isWordsName(bare, true) || isShortName(bare)) && !isVenue(bare) && !isResourceLabel(bare)
}

/** One word, or one with a small word behind it: "Example kite". */
function isShortName(bare: string): boolean {
  const [first = '', second, third] = bare.split(/\s+/, 3)
  if (third !== undefined || kindOfWord(first, 'first') !== 'name') return false
  return (
    second === undefined ||
    (/^\p{Ll}{2,20}$/u.test(second) && !functionWords.has(second) && !contentWords.has(second))
  )
}

/** "et al.", "and others", "…": more authors than are named. */
const others = /^(?:et\.? ?al\.?|(?:and )?(?:\d{1,3} )?others|and more|…|\.\.\.|等)$/i
const mayEndInOthers = /(?:al\.?|others|等|…|\.\.)\s{0,3}$/i
const othersBehind = /[\s,]{0,3}\b(?:et\.? ?al\.?|and (?:\d{1,3} )?others)\s{0,3}$|\s?(?:等|…|\.{2,3})$/i

/** Names at the beginning of a text, with where they end. */
export interface Names {
  readonly names: readonly Stretch[]
  /** Offset behind the last name and what belongs to it, such as "et al.". */
  readonly end: number
}

const label = /^\s{0,9}(?:(?:authors?|by)\b:?\s{0,9}|(?:作者|著者|저자)\s?[:：]?\s?)?/i
/** How a text begins that may begin with a label. */
const labelBegin = /^[\sab作著저]/i

/** Where the names begin behind a label. */
function beginOf(text: string): number {
  return labelBegin.test(text) ? (label.exec(text.slice(0, 40))?.[0].length ?? 0) : 0
}
/** Where each of some characters ends a name: anywhere, before white space, with white space around, or as "and". */
const enders = [
  {characters: ',;，、；([（\n', place: 1},
  {characters: '.', place: 2},
  {characters: '&-–—|·•∙', place: 3},
  {characters: 'a', place: 4}
] as const
const enderPlaces = new Map(
  enders.flatMap(({characters, place}) =>
    Array.from(characters, character => [character.charCodeAt(0), place] as const)
  )
)
/** The same for ASCII: a look into it is made for each character of all lines that may begin with a name. */
const asciiPlaces = Uint8Array.from({length: 128}, (_, code) => enderPlaces.get(code) ?? 0)

/** How long the mark is that ends a name at an offset; 0 where none does. */
function enderAt(text: string, index: number): number {
  const code = text.charCodeAt(index)
  const place = code < 128 ? asciiPlaces[code] : enderPlaces.get(code)
  if (!place) return 0
  if (place === 1) return 1
  const length = place === 4 ? 3 : 1
  const next = index + length
  const isBefore = next < text.length ? isSpace(text.charCodeAt(next)) : place === 2 && next === text.length
  if (!isBefore || place === 2) return isBefore ? 1 : 0
  const isApart = index > 0 && isSpace(text.charCodeAt(index - 1))
  return isApart && (place === 3 || text.startsWith('and', index)) ? length : 0
}

/** A stretch of a list up to what ends it. */
interface Piece {
  readonly from: number
  /** Where it ends. */
  readonly to: number
  /** What ends it; empty at the end of the text. */
  readonly mark: string
  /** Where the next begins. */
  readonly next: number
}

/** Reads the piece of a list that begins at an offset. */
function pieceAt(text: string, from: number): Piece {
  for (let index = from; index < text.length; index++) {
    const length = enderAt(text, index)
    if (length === 0) continue
    const mark = text.slice(index, index + length)
    // The dot of an initial ends no name.
    if (mark === '.' && /(?:^|[\s.-])(?:\p{Lu}|[JS]r)$/u.test(text.slice(Math.max(from, index - 3), index)))
      continue
    if (/^[([（]/.test(mark)) {
      const close = closing(text, index)
      if (close !== undefined) return {from, to: index, mark: close.mark, next: close.next}
    }
    const behind = index + mark.length
    const and = /^[,;，、；]/.test(mark)
      ? (/^\s{0,9}(?:and|&)\s{1,9}/.exec(text.slice(behind, behind + 24))?.[0].length ?? 0)
      : 0
    return {from, to: index, mark, next: behind + and}
  }
  return {from, to: text.length, mark: '', next: text.length}
}

const longestAside = 200
const organization =
  /\b(?:universit|institut|laborator|labs?\b|college|academ|research|school|department|centre|center|corporation|company|inc\b|ltd\b|gmbh)|大学|学院|研究/i

/** Whether a text names an organisation, such as "Polder Institute". */
export function isOrganization(text: string): boolean {
  return text.length <= longestAside && organization.test(text)
}

/** Where a list goes on behind the brackets that an affiliation stands in: "Ada Example (Kite Lab), Bo Example". */
function closing(text: string, open: number): {readonly mark: string; readonly next: number} | undefined {
  const inside = text.slice(open + 1, open + longestAside)
  const length = inside.search(/[)\]）]/)
  const words = inside.slice(0, Math.max(0, length))
  if (length < 0 || /[([（]/.test(words) || /(?:19|20)\d\d/.test(words) || isVenue(words)) return undefined
  if (isResourceLabel(words)) return undefined
  const at = open + length + 2
  const following = text.slice(at, at + 40)
  // "Ada Example (Kite Lab) et al."
  if (/^\s{0,9}(?:et\.? ?al\b|等)/i.test(following)) return {mark: ',', next: at}
  const behind = /^\s{0,9}(?:([,;，、；]|(?:and|&)(?=\s))(?:\s{0,9}(?:and|&)(?=\s))?|$)/.exec(following)
  if (!behind) return undefined
  const mark = behind[1] ?? ''
  return mark === '' && !organization.test(words) && !/^[\d,\s]+$/.test(words)
    ? undefined
    : {mark, next: at + behind[0].length}
}

const goesOn = /^(?:[,;，、；]|and|&|[·•∙])$/

/** A name, and the piece behind which the list goes on. */
interface Found {
  readonly name: Stretch | undefined
  readonly last: Piece
}

/** Cuts spaces and marks around a name. */
function trimmed(text: string, {from, to}: Stretch): Stretch {
  const raw = text.slice(from, to)
  const begin = leadingMarks.exec(raw)?.[0].length ?? 0
  return {from: from + begin, to: from + begin + endOfName(raw.slice(begin))}
}

/** Reads one name at the beginning of a piece. */
function nameAt(text: string, piece: Piece, isFirst: boolean): Found | undefined {
  const raw = text.slice(piece.from, piece.to)
  const shorter = raw.length < 200 && mayEndInOthers.test(raw) ? raw.replace(othersBehind, '') : raw
  const words = shorter.trim()
  if (words === '') return shorter !== raw || piece.mark === '.' ? {name: undefined, last: piece} : undefined
  if (others.test(words) || /^(?:\d{1,2}[*†‡§¶∗]?|[*†‡§¶∗])$/.test(words))
    return {name: undefined, last: piece}
  if (isPerson(words) || isAmongInitials(text, piece, words, isFirst))
    return {name: trimmed(text, {from: piece.from, to: piece.from + shorter.length}), last: piece}
  if (piece.mark !== ',') return undefined
  return isFamily(bareName(words)) ? invertedAt(text, piece, isFirst) : undefined
}

/** "A Example, BC Sample": initials before a family name. */
const initialsFirst = /^\p{Lu}{1,3} \p{Lu}[\p{L}'’-]+$/u

/** Whether "A Example", which may begin a title, stands in a list of names that begin with initials. */
function isAmongInitials(text: string, piece: Piece, words: string, isFirst: boolean): boolean {
  if (!/^A \p{Lu}/u.test(words) || !initialsFirst.test(words) || !mayBeName(words)) return false
  if (!isFirst) return true
  if (piece.mark !== ',') return false
  const next = pieceAt(text, piece.next)
  const beside = text.slice(next.from, next.to).trim().replace(othersBehind, '')
  return initialsFirst.test(beside) && isPerson(beside)
}

/** "Example, A., Sample, B. C."; the first of "Example, Ada, and Bo Sample". */
function invertedAt(text: string, piece: Piece, isFirst: boolean): Found | undefined {
  const second = pieceAt(text, piece.next)
  const given = text.slice(second.from, second.to).trim()
  const name = trimmed(text, {from: piece.from, to: second.to})
  if (onlyInitials.test(given)) return {name, last: second}
  const isAlone = !/\s/.test(text.slice(piece.from, piece.to).trim())
  if (!isFirst || !isAlone || !isGiven(given) || !/^(?:,|and|&)$/.test(second.mark)) return undefined
  const third = pieceAt(text, second.next)
  const words = text.slice(third.from, third.to).trim()
  return isPerson(words) || others.test(words) ? {name, last: second} : undefined
}

/**
 * Reads names as long as they follow each other.
 *
 * @param most - So many are enough.
 */
export function namesAtStart(text: string, most = Infinity): Names {
  const backwards = text.includes(';') ? backwardsAtStart(text) : undefined
  if (backwards) return backwards
  const names: Stretch[] = []
  let start = beginOf(text)
  let end = 0
  // Most texts are told by their first letter.
  if (/[a-z\d]/.test(text.charAt(start)) && !smallBegin.test(text.slice(start, start + 12)))
    return {names, end}
  while (start < text.length) {
    const piece = pieceAt(text, start)
    // Most texts begin with no name: what is long, or begins with a small letter.
    if (piece.to - piece.from > longestName || (names.length === 0 && !mayBegin(text, piece))) break
    const found = nameAt(text, piece, names.length === 0) ?? between(text, piece, names.length)
    if (!found) break
    if (found.name) names.push(found.name)
    end = found.last.mark === '' ? found.last.next : found.last.to
    const {mark, next} = found.last
    if (mark === '' || names.length >= most) break
    // Behind "et al." may stand a comma: "Ada Example et al., 2024".
    if (!goesOn.test(mark) && !(mark === '.' && /^\s{0,3},/.test(text.slice(next, next + 4)))) break
    start = next
  }
  return {names, end}
}

/** With an affiliation or a mark behind it. */
const longestName = 110

function mayBegin(text: string, {from, to}: Piece): boolean {
  const first = /[^\s*†‡§¶∗✉]/u.exec(text.slice(from, Math.min(to, from + 12)))?.[0]
  return first === undefined || !/[\p{Ll}\d]/u.test(first) || smallBegin.test(text.slice(from, from + 12))
}

/** "van der Example", "d'Example", "et al." */
const smallBegin = /^\s*(?:\p{Ll}{1,4}['’]?\s|[dlo]['’]|al-|el-|ben-|et\b)/iu

/** "Example, Ada" before a semicolon or the end of a list; the groups are the family and the given names. */
const backwardsName =
  /\s{0,4}(?:(?:and|&)\s)?([\p{L}\p{M}'’. -]{2,40}), ?((?:\p{Lu}\.[ -]?|[\p{Lu}][\p{L}\p{M}'’-]{0,30} ?){1,4})(?=\s{0,2}(?:;|[([|\n]|[-–—]\s|\.(?:\s|$)|$))/uy

/** Names written backwards with semicolons between, as long as they follow each other. */
function backwardsAtStart(text: string): Names | undefined {
  const names: Stretch[] = []
  let at = beginOf(text)
  let end = 0
  for (;;) {
    backwardsName.lastIndex = at
    const match = backwardsName.exec(text)
    if (!match?.[1] || !isFamily(match[1])) break
    const from = match.index + match[0].indexOf(match[1])
    end = match.index + match[0].length
    names.push(trimmed(text, {from, to: end}))
    const next = /^\s{0,2};/.exec(text.slice(end, end + 4))
    if (!next) break
    at = end + next[0].length
  }
  return names.length >= 2 ? {names, end} : undefined
}

/** Groups that sign papers: "Kite-AI", "Kite Team". */
const group =
  /^(?:the )?\p{L}[\p{L}\d]*(?:-AI|(?:[ -]\p{L}[\p{L}\d]*)?[ -](?:Team|Collaboration|Consortium))$/iu

/** What may be a name, between or beside names that are known. */
function between(text: string, piece: Piece, before: number): Found | undefined {
  const words = text.slice(piece.from, piece.to)
  const isGroup = group.test(words.trim().slice(0, 80))
  const found = {name: trimmed(text, piece), last: piece}
  if (isGroup && (before > 0 || piece.mark === '' || isKnown(text, pieceAt(text, piece.next)))) return found
  if (!mayBeName(words)) return undefined
  if (!goesOn.test(piece.mark))
    return before >= 2 && isWordsName(bareName(words.trim()), true) ? found : undefined
  let next = pieceAt(text, piece.next)
  if (before === 0) {
    // The first needs two names behind it: "Kite Team, Ada Example, Bo Example".
    if (!isWordsName(bareName(words.trim()), true) || !isKnown(text, next)) return undefined
    next = pieceAt(text, next.next)
  }
  return isKnown(text, next) ? found : undefined
}

function isKnown(text: string, {from, to}: Piece): boolean {
  return isPerson(text.slice(from, to).trim())
}

/** Longer texts are no lists of names. */
const longest = 3000

/** Whether a text names persons and little else; also one person alone. */
export function isNames(text: string): boolean {
  if (text.length > longest) return false
  if (text.includes(';') && areBackwards(text)) return true
  const {names, end} = namesAtStart(text)
  if (names.length >= 1 && /^[\s.,;]*$/.test(text.slice(end))) return true
  return mayBeginNames(text) && areNames(text)
}

/** Whether what stands first is short and begins as a name does, which running text seldom does. */
function mayBeginNames(text: string): boolean {
  const from = beginOf(text)
  const {to, mark} = pieceAt(text, from)
  const words = text.slice(from, to).trim()
  return mark !== '' && words.length <= 60 && !/^\p{Ll}/u.test(words) && plainWords.test(bareName(words))
}

/** Whether most names of a list are known, and the others are short and of letters. */
function areNames(text: string): boolean {
  let [all, known] = [0, 0]
  for (const {from, to} of splitNames(text)) {
    const name = text.slice(from, to)
    all++
    if (isPerson(name)) known++
    // In running text one of the first is none.
    else if (!plainWords.test(name)) return false
  }
  return known >= 2 && known >= all * 0.7
}

const plainWords = /^\p{L}[\p{L}\p{M}\s.'’-]{0,50}$/u

/** "Example, Ada; Sample, Bo" */
function areBackwards(text: string): boolean {
  const names = text
    .split(';')
    .map(name => name.trim())
    .filter(name => name !== '')
  return (
    names.length >= 2 &&
    names.every(name => backwards.test(name) && isFamily(name.slice(0, name.indexOf(','))))
  )
}

/** Where semicolons stand between names, commas are part of them: "Example, Ada; Sample, Bo". */
const backwards = /^[\p{L}\p{M}'’. -]{2,40}, [\p{L}\p{M}'’. -]{1,40}$/u

/** Splits a list of names whatever they look like. */
function* splitNames(text: string): Generator<Stretch> {
  const from = beginOf(text)
  const list = text.slice(from)
  const isBackwards =
    list.includes(';') && list.split(';').every(name => name.trim() === '' || backwards.test(name.trim()))
  for (let start = from; start < text.length; ) {
    let piece = pieceAt(text, start)
    const isEnd = ({mark}: Piece) =>
      mark === '' || (isBackwards ? /^(?:[;；]|and|&)$/.test(mark) : goesOn.test(mark) || mark === '\n')
    let nameEnd = piece.to
    while (!isEnd(piece)) {
      piece = pieceAt(text, piece.next)
      nameEnd = piece.to
    }
    const raw = text.slice(start, nameEnd)
    const name = trimmed(text, {
      from: start,
      to: start + (raw.length < 200 ? raw.replace(othersBehind, '') : raw).length
    })
    const words = text.slice(name.from, name.to)
    // The full stop behind the last name is the sentence's, but not that of an initial.
    const to = /[\p{L}\p{M}]{3}\.$/u.test(words.slice(-4)) ? name.to - 1 : name.to
    if (words !== '' && !others.test(words)) yield {from: name.from, to}
    start = piece.next
  }
}

/** The names of a text that is known to name authors, whatever they look like. */
export function namesIn(text: string): readonly Stretch[] {
  const known = namesAtStart(text)
  if (known.names.length > 0 && known.end >= text.trimEnd().length - 1) return known.names
  return [...splitNames(text)]
}

/**
 * Finds the names in a list of authors.
 *
 * @param text - Names with commas, semicolons or "and" between, with or without a label before them; where
 *   semicolons stand between names written backwards (`Example, Ada; Example, Bo`), commas are part of them.
 *   Marks of footnotes and affiliations in brackets are no part of a name.
 * @returns Offsets of each name in the text, in order.
 *
 * @example
 * ```ts
 * import {nameSpans} from 'paperglean/read'
 *
 * const text = 'Authors: Ada Example, Bo Example and Cy Example'
 * nameSpans(text).map(({start, end}) => text.slice(start, end)) // => ['Ada Example', 'Bo Example', 'Cy Example']
 * ```
 */
export function nameSpans(text: string): Span[] {
  checkArgument('text', aString, text)
  return namesIn(text).map(({from, to}) => ({start: from, end: to}))
}

/** Letters and signs of names as arXiv writes them, with what is left of LaTeX: `{\"O}stberg`. */
const arxivWord = /^[("'{\\]*[\p{Lu}\p{Lo}][\p{L}\p{M}.'’`"^~=\\{}-]*$|^d['’]\p{Lu}/u

/** Whether each word of a text may be one of a name, which is enough where only titles stand beside names. */
export function couldBePerson(text: string): boolean {
  const words = text.split(/\s+/)
  return (
    words.length <= 7 &&
    words.every(
      word => arxivWord.test(word) || particles.has(word.toLowerCase()) || /^(?:ay?|of)$/i.test(word)
    ) &&
    arxivWord.test(words.at(-1) ?? '')
  )
}
