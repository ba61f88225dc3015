/** What a venue is to a bibliography. */
export type VenueKind = 'conference' | 'journal' | 'archive'

/** Conferences, journals and archives by what lists call them. */
const venueNames: ReadonlyArray<{
  readonly names: string
  /** Default `conference`. */
  readonly kind?: VenueKind
  /** Whether it is also a word of titles, so that only a year, a track or nothing may stand behind it. */
  readonly word?: true
  readonly reason: string
}> = [
  {
    names: 'NeurIPS NIPS ICML ICLR AISTATS UAI COLT CoRL AutoML MLSys COLM SaTML ECML PKDD ACML ALT',
    reason: 'machine learning'
  },
  {names: 'TMLR JMLR', kind: 'journal', reason: 'machine learning'},
  {
    names: 'CVPR ICCV ECCV WACV ACCV BMVC 3DV ICIP MICCAI MIDL ISBI SIGGRAPH CVPRW ICCVW',
    reason: 'vision and graphics'
  },
  {names: 'TPAMI PAMI IJCV TVCG', kind: 'journal', reason: 'vision and graphics'},
  {names: 'TIP TOG CVIU', kind: 'journal', word: true, reason: 'vision and graphics; also words'},
  {
    names:
      'ACL EMNLP NAACL EACL AACL COLING CoNLL LREC SIGDIAL SemEval IJCNLP INLG ICASSP Interspeech ISMIR ASRU WMT',
    reason: 'language and speech'
  },
  {names: 'TACL TASLP', kind: 'journal', reason: 'language and speech'},
  {names: 'AAAI IJCAI AAMAS ECAI ICAPS', reason: 'artificial intelligence'},
  {names: 'JAIR TNNLS TKDE TCYB', kind: 'journal', reason: 'artificial intelligence'},
  {names: 'ICRA IROS', reason: 'robotics'},
  {names: 'T-RO RA-L RAL', kind: 'journal', reason: 'robotics'},
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
  {names: 'ICSE FSE ISSTA POPL PLDI OOPSLA ICFP', reason: 'programming'},
  {names: 'TOSEM', kind: 'journal', reason: 'programming'},
  {names: 'ASE CAV', word: true, reason: 'programming; also words'},
  {names: 'UIST CSCW IUI', reason: 'people and computers'},
  {names: 'CHI LoG VIS', word: true, reason: 'also words'},
  {names: 'FOCS STOC SODA ICALP', reason: 'theory'},
  {names: 'Nature Science Cell', kind: 'journal', word: true, reason: 'journals that are words'},
  {names: 'PNAS PLOS eLife JAMA NEJM', kind: 'journal', reason: 'journals'},
  {names: 'arXiv CoRR bioRxiv medRxiv OpenReview SSRN', kind: 'archive', reason: 'archives'}
]

const strong = /* @__PURE__ */ namesOf(false)
const words = /* @__PURE__ */ namesOf(true)

function namesOf(areWords: boolean): Map<string, VenueKind> {
  return new Map(
    venueNames
      .filter(({word = false}) => word === areWords)
      .flatMap(({names, kind = 'conference'}) =>
        names.split(' ').map(name => [areWords ? name : name.toLowerCase(), kind] as const)
      )
  )
}

/** What may stand before the name of a venue, several in a row. */
const lead =
  /^(?:in|at|accepted(?: (?:at|to|by|in))?|published (?:in|at)|to appear (?:in|at)|IEEE(?:\/CVF|\/RSJ)?|ACM|the|proc(?:eedings)?\.? (?:of )?(?:the )?|会议|发表于)[\s:：]+/i
const mostLeads = 3
/** What stands behind the name of a venue that is also a word. */
const tail =
  /^(?:\W{0,3}(?:19|20)?\d\d\b.{0,60}|\W{0,3}(?:oral|spotlight|poster|highlight|workshops?|findings|demo|asia|(?:communications|methods|medicine|machine intelligence|biotechnology|neuroscience|physics|chemistry|computational science|electronics|energy|climate change|human behaviou?r|reviews .{1,30}|scientific reports|advances|robotics|reports|systems|translational medicine|immunology|signaling)\b.{0,30})\W{0,3})?$/i

/** The venue of the table that a text begins with, by its kind: "In CVPR 2024 (Oral)" is a conference. */
export function namedVenue(line: string): VenueKind | undefined {
  let rest = line
  for (let step = 0; step <= mostLeads; step++) {
    const begin = /^[A-Za-z3][A-Za-z-]{0,15}/.exec(rest)?.[0]
    if (begin === undefined) return undefined
    const name = begin.endsWith('-') ? begin.slice(0, -1) : begin
    const behind = rest.slice(name.length)
    const kind = strongKind(name)
    if (kind && behind.length <= 60 && !/^[\p{L}_]/u.test(behind)) return kind
    const wordKind = words.get(name)
    if (wordKind && tail.test(behind)) return wordKind
    const before = lead.exec(rest)?.[0].length ?? 0
    if (before === 0) return undefined
    rest = rest.slice(before)
  }
}

/** "NeurIPS", or "NeurIPS" of "NeurIPS-W". */
function strongKind(name: string): VenueKind | undefined {
  const lower = name.toLowerCase()
  const hyphen = lower.indexOf('-')
  return strong.get(lower) ?? (hyphen > 0 ? strong.get(lower.slice(0, hyphen)) : undefined)
}

/** Words that the full names of venues have, the first that fits counts. */
const venueWords: ReadonlyArray<readonly [words: RegExp, kind: VenueKind]> = [
  [/\bpreprint\b/i, 'archive'],
  [/\b(?:journal|transactions|letters|magazine|annals|record|explorations|quarterly)\b/i, 'journal'],
  [/\b(?:conference|workshop|symposium|meeting)\b/i, 'conference'],
  [/^proceedings of the (?:IEEE|national academy|royal society|VLDB endowment)\b/i, 'journal'],
  [/\b(?:proceedings|proc|findings)\b|^advances in neural information processing/i, 'conference']
]

/** What a venue is by its name: "SIGMOD Record" is a journal, "ACM SIGMOD 2024" a conference, "arXiv 2025" an archive. */
export function venueKind(venue: string): VenueKind | undefined {
  const named = namedVenue(venue)
  if (named === 'archive') return named
  return venueWords.find(([words]) => words.test(venue))?.[1] ?? named
}
