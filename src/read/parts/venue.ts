import {readDateTime} from './dates.js'

/** Conferences, journals and archives by what lists call them. */
const venueNames: ReadonlyArray<{
  readonly names: string
  /** Whether it is also a word of titles, so that only a year, a track or nothing may stand behind it. */
  readonly word?: true
  readonly reason: string
}> = [
  {
    names:
      'NeurIPS NIPS ICML ICLR AISTATS UAI COLT CoRL AutoML MLSys COLM SaTML ECML PKDD ACML ALT TMLR JMLR',
    reason: 'machine learning'
  },
  {
    names:
      'CVPR ICCV ECCV WACV ACCV BMVC 3DV ICIP MICCAI MIDL ISBI TPAMI PAMI IJCV TVCG SIGGRAPH CVPRW ICCVW',
    reason: 'vision and graphics'
  },
  {names: 'TIP TOG CVIU', word: true, reason: 'journals of vision and graphics'},
  {
    names:
      'ACL EMNLP NAACL EACL AACL COLING CoNLL TACL LREC SIGDIAL SemEval IJCNLP INLG ICASSP Interspeech ISMIR ASRU TASLP WMT',
    reason: 'language and speech'
  },
  {names: 'AAAI IJCAI AAMAS ECAI ICAPS JAIR TNNLS TKDE TCYB', reason: 'artificial intelligence'},
  {names: 'ICRA IROS T-RO RA-L RAL', reason: 'robotics'},
  {names: 'RSS', word: true, reason: 'robotics; also a feed'},
  {
    names: 'KDD TheWebConf SIGIR CIKM WSDM RecSys ICDM SDM ECIR SIGMOD PODS VLDB PVLDB ICDE EDBT CIDR SIGKDD',
    reason: 'data'
  },
  {names: 'WWW', word: true, reason: 'the web conference; also the web'},
  {
    names:
      'OSDI SOSP USENIX NSDI ASPLOS EuroSys SIGCOMM INFOCOM MobiCom HPCA ISCA ICCAD IPDPS PPoPP NDSS SOUPS',
    reason: 'systems and security'
  },
  {names: 'MICRO DAC CCS ATC FAST SC', word: true, reason: 'systems and security; also words'},
  {names: 'ICSE FSE ISSTA POPL PLDI OOPSLA ICFP TOSEM', reason: 'programming'},
  {names: 'ASE CAV', word: true, reason: 'programming; also words'},
  {names: 'UIST CSCW IUI', reason: 'people and computers'},
  {names: 'CHI LoG VIS', word: true, reason: 'also words'},
  {names: 'FOCS STOC SODA ICALP', reason: 'theory'},
  {names: 'Nature Science Cell', word: true, reason: 'journals that are words'},
  {names: 'PNAS PLOS eLife JAMA NEJM', reason: 'journals'},
  {names: 'arXiv CoRR bioRxiv medRxiv OpenReview SSRN', reason: 'archives'}
]

const strong = new Set<string>()
const words = new Set<string>()
for (const {names, word} of venueNames)
  for (const name of names.split(' ')) (word ? words : strong).add(word ? name : name.toLowerCase())

/** What may stand before the name of a venue, several in a row. */
const lead =
  /^(?:in|at|accepted(?: (?:at|to|by|in))?|published (?:in|at)|to appear (?:in|at)|IEEE(?:\/CVF|\/RSJ)?|ACM(?: SIG\w+)?|the|proc(?:eedings)?\.? (?:of )?(?:the )?|会议|发表于)[\s:：]+/i
const mostLeads = 3
/** What stands behind the name of a venue that is also a word. */
const tail =
  /^(?:\W{0,3}(?:19|20)?\d\d\b.{0,60}|\W{0,3}(?:oral|spotlight|poster|highlight|workshops?|findings|demo|asia|(?:communications|methods|medicine|machine intelligence|biotechnology|neuroscience|physics|chemistry|computational science|electronics|energy|climate change|human behaviou?r|reviews .{1,30}|scientific reports|advances|robotics|reports|systems|translational medicine|immunology|signaling)\b.{0,30})\W{0,3})?$/i

const longest = 160

const forms: ReadonlyArray<{
  readonly pattern: RegExp
  /** Whether it holds a year. */
  readonly dated?: true
  readonly example: string
}> = [
  {
    pattern:
      /^(?:in )?(?:proc\.|proceedings|transactions on|journal of|workshop on|conference on|international (?:conference|workshop|symposium|journal)|annual (?:conference|meeting)|advances in neural|findings of|IEEE|ACM|springer|elsevier|preprint|under review)(?:\b|(?<=\.)).{0,140}$/i,
    example: 'In Proc. of the Delta Conference'
  },
  {
    pattern:
      /^.{0,60}\b(?:workshop|conference|symposium|journal|transactions|proceedings|letters|preprint)\b.{0,60}\b(?:19|20)\d\d\b.{0,20}$/i,
    dated: true,
    example: 'Delta Symposium on Kites, 2010'
  },
  {
    pattern:
      /^(?:[A-Z][\w&+]{1,12}[ '’/-]){1,3}(?:19|20)\d\d(?: ?[([]?(?:oral|spotlight|poster|best paper|workshop|findings|main|highlight|demo|D&B|datasets? (?:and|&) benchmarks?)[\w &]{0,20}[)\]]?)?$/i,
    dated: true,
    example: 'KiteCon 2024 (Oral)'
  },
  {
    pattern:
      /^(?:[A-Z]\w{0,10}[A-Z]\w{0,4}|[A-Z]{2,8})[ '’-]{0,2}(?:(?:19|20)\d\d|\d\d)(?: ?[([]?(?:oral|spotlight|poster|best paper|workshop|findings|main|highlight|demo)[\w ]{0,20}[)\]]?)?$/,
    dated: true,
    example: "KITE'24"
  }
]

/** Whether a text says where a paper was published: "CVPR 2024", "NeurIPS 2023 D&B", "In Proc. of …". */
export function isVenue(text: string): boolean {
  if (text.length > longest) return false
  const line = text.trim()
  if (isNamed(line)) return true
  const mayHoldYear = /\d\d/.test(line)
  return (
    forms.some(({pattern, dated}) => (mayHoldYear || !dated) && pattern.test(line)) &&
    readDateTime(line) === undefined
  )
}

/** Whether a text begins with a venue of the table. */
function isNamed(line: string): boolean {
  let rest = line
  for (let step = 0; step <= mostLeads; step++) {
    const begin = /^[A-Za-z3][A-Za-z-]{0,15}/.exec(rest)?.[0]
    if (begin === undefined) return false
    const name = begin.endsWith('-') ? begin.slice(0, -1) : begin
    if (isStrong(name) && rest.length - name.length <= 60 && !/^[\p{L}_]/u.test(rest.slice(name.length)))
      return true
    if (words.has(name) && tail.test(rest.slice(name.length))) return true
    const before = lead.exec(rest)?.[0].length ?? 0
    if (before === 0) return false
    rest = rest.slice(before)
  }
  return false
}

/** "NeurIPS", or "NeurIPS" of "NeurIPS-W". */
function isStrong(name: string): boolean {
  const lower = name.toLowerCase()
  const hyphen = lower.indexOf('-')
  return strong.has(lower) || (hyphen > 0 && strong.has(lower.slice(0, hyphen)))
}
