import type {FieldName} from './names.js'

/**
 * Where a name stands: before a colon in a `line` of plain text, as the `label` of a line or block in a document
 * with marks, over a `column` of a table, as the name of a `meta` tag. What labels a line may also be a label, and
 * what is a label may also be over a column.
 */
export type Place = 'line' | 'label' | 'column' | 'meta'

/** What the parts of a paper are called. */
export interface NameRule {
  readonly field: FieldName
  readonly where: Place
  /** In lower case, with semicolons between; the best first where several may stand in one source. */
  readonly names: string
  readonly reason: string
}

/** The names of fields in English, Chinese, Japanese and Korean. */
export const nameRules: readonly NameRule[] = [
  {
    field: 'title',
    where: 'label',
    names:
      'title; titles; paper title; paper; paper name; name; article title; 标题; 题目; 论文; 论文题目; 论文标题; 论文名; 论文名称; 文章标题; 標題; 題目; 論文; タイトル; 題名; 논문; 제목; 논문 제목',
    reason: 'Title: Kites in Low Wind'
  },
  {
    field: 'authors',
    where: 'label',
    names:
      'author; authors; by; author(s); all authors; first author; author list; author names; written by; 作者; 作者列表; 第一作者; 论文作者; 著者; 저자',
    reason: 'Authors: Ada Example, Bo Example'
  },
  {
    field: 'abstract',
    where: 'label',
    names: 'abstract; summary; paper abstract; 摘要; 论文摘要; 要旨; 概要; アブストラクト; 초록; 요약',
    reason: 'Abstract: We fly kites.'
  },
  {
    field: 'tldr',
    where: 'label',
    names:
      'tldr; tl;dr; tl dr; tl-dr; tl;-dr; tl;dr.; tldr.; one-sentence summary; one sentence summary; 一句话; 一句话总结; 一句话概括; 一句话介绍; 总结; 要点',
    reason: 'TL;DR: Kites fly.'
  },
  {
    field: 'organization',
    where: 'line',
    names:
      'organization; organizations; organisation; organisations; affiliation; affiliations; institution; institutions; 机构; 作者机构; 单位; 机构单位; 所属; 소속',
    reason: 'Affiliation: Polder Institute'
  },
  {
    field: 'organization',
    where: 'column',
    names: 'institute; institutes; org; company; team; lab',
    reason: 'columns of curated lists'
  },
  {
    field: 'subjects',
    where: 'line',
    names:
      'subject; subjects; categories; tags; keywords; keyword; key words; primary category; 关键词; 关键字; 類別; 类别; 分类; 标签; キーワード; 키워드',
    reason: 'Subjects: cs.LG; cs.CL'
  },
  {
    field: 'subjects',
    where: 'label',
    names: 'subj-class; subj-classes; subject class; subject classes; topic; topics',
    reason: 'arXiv: Subj-class: Kites'
  },
  {
    field: 'mscClass',
    where: 'label',
    names: 'msc class; msc-class; msc classes; msc-classes',
    reason: 'arXiv'
  },
  {
    field: 'acmClass',
    where: 'label',
    names: 'acm class; acm-class; acm classes; acm-classes',
    reason: 'arXiv'
  },
  {field: 'comment', where: 'line', names: 'comment; comments', reason: 'Comments: 12 pages, 3 figures'},
  {
    field: 'journal',
    where: 'line',
    names:
      'journal ref; journal-ref; journal reference; journal-reference; journal refs; journal references; venue; published in; accepted at; accepted to; accepted by; 会议; 期刊; 会议期刊; 收录; 录用; 出处; 发表; 发表于; 发表会议; 学会; 학회',
    reason: 'Venue: Delta Workshop'
  },
  {
    field: 'journal',
    where: 'label',
    names:
      'conference; conf; conf.; journal; record; published at; published by; publication; pub; pub.; proceedings; where; conference/journal; conf/journal; conf./journal; journal/conference',
    reason: 'Conf: Delta 2025'
  },
  {field: 'doi', where: 'label', names: 'doi; related doi', reason: 'DOI: 10.5555/12345678'},
  {field: 'arxiv', where: 'label', names: 'arxiv; arxiv id', reason: 'arXiv: 2401.01234'},
  {
    field: 'reportNumber',
    where: 'label',
    names: 'report no; report no.; report-no; report-no.; report number; report-number',
    reason: 'arXiv: Report-no: KITE-25-1'
  },
  {field: 'license', where: 'label', names: 'license; licence', reason: 'License: CC BY 4.0'},
  {
    field: 'published',
    where: 'label',
    names:
      'date; year; published; publication date; published on; publish date; published date; publishdate; publish on; publish at; publicationdate; releasedate; pub date; pub. date; release date; released; posted; 日期; 发布日期; 发表日期; 发布时间; 发表时间; 时间; 年份; 年; 発表日; 日付; 날짜; 연도',
    reason: 'Date: 2025-03-11'
  },
  {field: 'published', where: 'column', names: 'time; date published; publishing date', reason: 'columns'},
  {
    field: 'submitted',
    where: 'label',
    names: 'submitted; submitted on; submission date; submission time; 提交日期; 提交时间; 投稿日',
    reason: 'Submitted on: 11 Mar 2025'
  },
  {
    field: 'updated',
    where: 'label',
    names:
      'updated; last updated; last modified; last revised; update date; update time; updated on; 更新; 更新日期; 更新时间',
    reason: 'Last updated: 11 Mar 2025'
  },
  {field: 'listed', where: 'label', names: 'listed; listed on', reason: 'Listed on: 11 Mar 2025'},
  {field: 'stars', where: 'label', names: 'star; stars; github star; github stars', reason: 'Stars: 12'},
  {
    field: 'upvotes',
    where: 'label',
    names: 'upvotes; up-votes; upvote; likes; votes; 点赞; 点赞数',
    reason: 'Upvotes: 12'
  },
  {
    field: 'citations',
    where: 'label',
    names: 'citations; cited by; citation count; 引用; 引用数; 引用次数; 被引',
    reason: 'Cited by: 12'
  },
  {field: 'score', where: 'label', names: 'score; rating; 评分; 得分; 推荐指数', reason: 'Score: 4.5'},
  {
    field: 'remark',
    where: 'label',
    names:
      'remark; remarks; note; notes; description; introduction; brief introduction; highlight; highlights; 备注; 说明; 描述; 简介',
    reason: 'Notes: with code'
  },
  {
    field: 'links',
    where: 'label',
    names:
      'link; links; code; pdf; resource; resources; url; repo; repository; github; read; available; material; materials; open source; opensource; 链接; 代码; 论文链接; 代码链接; 论文地址; 代码地址; 项目; 项目地址; 项目主页; 链接地址; リンク; コード; 링크; 코드',
    reason: 'Code: https://github.com/ada/kite'
  },
  {
    field: 'datasets',
    where: 'label',
    names: 'datasets; benchmarks; 数据集',
    reason: 'Datasets: Kite-1k; on a link, where they are'
  },
  // Over a column it is the name of what the paper proposes; on a link, its weights.
  {
    field: 'method',
    where: 'column',
    names: 'model; model name; method; method name; 模型; 方法',
    reason: 'Model'
  },

  {
    field: 'title',
    where: 'meta',
    names: 'citation_title; dc.title; dcterms.title; bepress_citation_title; eprints.title; prism.title',
    reason: 'Highwire Press, Dublin Core, bepress, EPrints, PRISM'
  },
  {
    field: 'authors',
    where: 'meta',
    names:
      'citation_author; citation_authors; dc.creator; dcterms.creator; dc.contributor; bepress_citation_author; eprints.creators_name',
    reason: 'one tag for each author'
  },
  {
    field: 'abstract',
    where: 'meta',
    names:
      'citation_abstract; dc.description; dcterms.abstract; dcterms.description; dc.description.abstract; eprints.abstract',
    reason: 'Highwire Press, Dublin Core, EPrints'
  },
  {field: 'doi', where: 'meta', names: 'citation_doi; bepress_citation_doi; prism.doi', reason: 'publishers'},
  {field: 'arxiv', where: 'meta', names: 'citation_arxiv_id', reason: 'arXiv'},
  {field: 'pubmed', where: 'meta', names: 'citation_pmid', reason: 'Highwire Press'},
  {field: 'isbn', where: 'meta', names: 'citation_isbn', reason: 'Highwire Press'},
  {
    field: 'published',
    where: 'meta',
    names:
      'citation_publication_date; citation_date; citation_online_date; citation_year; bepress_citation_date; dc.date; dcterms.issued; dcterms.date; dc.date.issued; prism.publicationdate; article:published_time',
    reason: 'the day before the year'
  },
  {
    field: 'journal',
    where: 'meta',
    names:
      'citation_journal_title; citation_conference_title; citation_conference; citation_inbook_title; prism.publicationname; dc.source',
    reason: 'Highwire Press, PRISM, Dublin Core'
  },
  {
    field: 'subjects',
    where: 'meta',
    names: 'citation_keywords; citation_keyword; dc.subject; dcterms.subject',
    reason: 'one tag for each, or all in one'
  },
  {
    field: 'organization',
    where: 'meta',
    names:
      'citation_author_institution; citation_dissertation_institution; citation_technical_report_institution',
    reason: 'Highwire Press'
  },
  {field: 'reportNumber', where: 'meta', names: 'citation_technical_report_number', reason: 'Highwire Press'},
  {field: 'license', where: 'meta', names: 'dc.rights; dcterms.license', reason: 'Dublin Core'}
]

/** Programs and databases that write exports with tags. */
export type TagFormat = 'ris' | 'medline' | 'endnote' | 'isi' | 'ovid' | 'refworks'

/**
 * What tags of exports say; those of one field in the order in which they are preferred. Where a comma stands
 * between two, both may say something. Labels of Ovid are written in one word: `DateofPublication`.
 */
export const tagRules: ReadonlyArray<{
  readonly field: FieldName
  readonly tags: Readonly<Record<TagFormat, string>>
  readonly reason: string
}> = [
  {
    field: 'title',
    tags: {
      ris: 'TI T1 CT BT',
      medline: 'TI BTI CTI',
      endnote: '%T',
      isi: 'TI',
      ovid: 'TI Title ArticleTitle BT BookTitle',
      refworks: 'T1'
    },
    reason: 'TI  - Kites in Low Wind; a whole book has but the title of a book'
  },
  {
    field: 'otherTitle',
    tags: {
      ris: 'TT',
      medline: 'TT',
      endnote: '%Q',
      isi: 'FT',
      ovid: 'OT OriginalTitle TT TranslatedTitle VernacularTitle',
      refworks: 'OT'
    },
    reason: 'the same in another language'
  },
  {
    field: 'authors',
    tags: {
      ris: 'AU,A1',
      medline: 'FAU AU',
      endnote: '%A',
      isi: 'AF AU BF BA',
      ovid: 'FA FAU AuthorsFullName AU Author Authors AuthorsEditors',
      refworks: 'A1'
    },
    reason: 'the full names before those with initials'
  },
  {
    field: 'groupAuthors',
    tags: {
      ris: '',
      medline: 'CN',
      endnote: '',
      isi: 'CA',
      ovid: 'CA CN CorporateAuthors CollaborativeNames GroupAuthors CorporateAuthor',
      refworks: ''
    },
    reason: 'CN  - The Kite Collaboration'
  },
  {
    field: 'editor',
    tags: {
      ris: 'ED,A2,A3',
      medline: 'FED ED',
      endnote: '%E',
      isi: 'BE,GP',
      ovid: 'ED Editor Editors BookEditors',
      refworks: 'A2'
    },
    reason: 'those of the book or the series that the paper stands in'
  },
  {
    field: 'abstract',
    tags: {
      ris: 'AB,N2',
      medline: 'AB OAB',
      endnote: '%X',
      isi: 'AB',
      ovid: 'AB Abstract',
      refworks: 'AB'
    },
    reason: 'AB  - We fly kites.'
  },
  {
    field: 'published',
    tags: {
      ris: 'DA Y1 PY YR',
      medline: 'DP DEP',
      endnote: '%8 %D',
      isi: 'PD PY EA DG',
      ovid: 'DP DateofPublication PublicationDate YR YearofPublication PublicationYear DG SO Source Status',
      refworks: 'FD YR WP'
    },
    reason: 'the day before the year'
  },
  {
    field: 'journal',
    tags: {
      ris: 'JF T2 JO JA J2 J1 BT',
      medline: 'JT TA BTI CTI',
      endnote: '%J %B',
      isi: 'SO',
      ovid: 'JN JournalName JT Journal JournalTitle PublicationTitle BT BookTitle TA SO Source',
      refworks: 'JF JO T2'
    },
    reason: 'the whole name before the short one'
  },
  {
    field: 'volume',
    tags: {ris: 'VL', medline: 'VI', endnote: '%V', isi: 'VL', ovid: 'VO VI Volume', refworks: 'VO vo'},
    reason: 'VL  - 12'
  },
  {
    field: 'issue',
    tags: {
      ris: 'IS CP',
      medline: 'IP',
      endnote: '%N',
      isi: 'IS',
      ovid: 'IP Issue IssuePart',
      refworks: 'IS'
    },
    reason: 'IS  - 3'
  },
  {
    field: 'pages',
    tags: {
      ris: 'SP,EP C7',
      medline: 'PG',
      endnote: '%P',
      isi: 'BP,EP PS AR',
      ovid: 'PG Page Pages Pagination PageNumbers',
      refworks: 'SP,OP'
    },
    reason: 'first and last, or the number of the article'
  },
  {
    field: 'subjects',
    tags: {
      ris: 'KW',
      medline: 'OT,KW,MH',
      endnote: '%K',
      isi: 'DE,ID',
      ovid: 'KW,KY,KF,KeywordHeading,Keywords,Keyword,AuthorKeywords,IdentifiersKeyConcepts,ID,MH,MeSHSubjectHeadings,SubjectHeadings',
      refworks: 'K1'
    },
    reason: 'the authors’ own before those of the database'
  },
  {
    field: 'doi',
    tags: {
      ris: 'DO DI DOI M3 L3',
      medline: 'LID,AID',
      endnote: '%R',
      isi: 'DI D2',
      ovid: 'DO DI DigitalObjectIdentifier DOI DOINumber',
      refworks: 'DO'
    },
    reason: 'some hold other identifiers, too'
  },
  {
    field: 'arxiv',
    tags: {
      ris: 'AN,M1,M2,C2,C3,C6,U1,PMCID',
      medline: '',
      endnote: '%M',
      isi: 'AR UT',
      ovid: '',
      refworks: 'AN'
    },
    reason: 'numbers of databases: AN  - arXiv:2401.01234, C2  - PMC1234567'
  },
  {
    field: 'url',
    tags: {
      ris: 'UR,LK,L2,L1',
      medline: 'LID',
      endnote: '%U,%>',
      isi: '',
      ovid: 'UR URL JL,XL,LinktotheOvidFullTextorcitation',
      refworks: 'UL,LK'
    },
    reason: 'L1 and %> are the file'
  },
  {
    field: 'pubmed',
    tags: {
      ris: 'PMID',
      medline: 'PMID',
      endnote: '',
      isi: 'PM',
      ovid: 'PM PMID PubMedID UI UniqueIdentifier',
      refworks: 'PMID'
    },
    reason: 'PMID- 12345678; UI is also the number of other databases'
  },
  {
    field: 'pmc',
    tags: {ris: '', medline: 'PMC', endnote: '%2', isi: '', ovid: 'PMCID', refworks: 'PMCID'},
    reason: 'PMC - PMC1234567'
  },
  {
    field: 'isbn',
    tags: {
      ris: 'SN',
      medline: 'ISBN',
      endnote: '%@',
      isi: 'BN',
      ovid: 'IB ISBN',
      refworks: 'SN'
    },
    reason: 'or the ISSN'
  },
  {
    field: 'issn',
    tags: {
      ris: '',
      medline: 'IS ISSN',
      endnote: '',
      isi: 'SN',
      ovid: 'IS IT ISSN ISSNPrint ISSNElectronic',
      refworks: ''
    },
    reason: 'IS  - 1234-5678 (Print)'
  },
  {
    field: 'publisher',
    tags: {ris: 'PB', medline: 'PB', endnote: '%I', isi: 'PU', ovid: 'PU PB Publisher', refworks: 'PB'},
    reason: 'PB  - Delta Press'
  },
  {
    field: 'organization',
    tags: {
      ris: 'AD',
      medline: 'AD',
      endnote: '%+',
      isi: 'C1',
      ovid: 'IN AD Institution AuthorAffiliation AffiliationAddress Affiliation',
      refworks: 'AD'
    },
    reason: 'AD  - Polder Institute'
  },
  {
    field: 'note',
    tags: {ris: 'N1,RN', medline: 'GN', endnote: '%Z,%O', isi: '', ovid: 'NT Notes', refworks: 'NO'},
    reason: 'N1  - 12 pages'
  },
  {
    field: 'language',
    tags: {ris: 'LA', medline: 'LA', endnote: '%G', isi: 'LA', ovid: 'LG LA Language', refworks: 'LA'},
    reason: 'LA  - eng'
  },
  {
    field: 'accession',
    tags: {
      ris: 'AN',
      medline: '',
      endnote: '%M',
      isi: 'UT',
      ovid: 'AN AccessionNumber',
      refworks: 'AN'
    },
    reason: 'the number of the record in its database'
  },
  {
    field: 'type',
    tags: {
      ris: 'TY',
      medline: 'PT',
      endnote: '%0',
      isi: 'DT PT',
      ovid: 'PT PublicationType DT DocumentType',
      refworks: 'RT'
    },
    reason: 'TY  - JOUR'
  },
  {
    field: 'citationKey',
    tags: {ris: 'ID', medline: '', endnote: '%F', isi: '', ovid: '', refworks: 'ID'},
    reason: 'ID  - Example2024'
  }
]

/** Tags that say nothing of a paper: what programs note for themselves, and marks of records. */
export const otherTags: Readonly<Record<TagFormat, string>> = {
  ris: 'ER EF A4 A5 AV C1 C4 C5 C8 CA CN CR CY DB DP DS ET H1 H2 L4 LB LL LN NV OP PP RI RP SE ST T3 TA TS US U2 U3 U4 U5 U6 VO WT WV XR Y2',
  medline:
    'OWN STAT OID DCOM DA LR EDAT MHDA CRDT CTDT CDAT DRDT PHST PST SO SB JID PL RN GR SI IR FIR IRAD CI COIS CIN CON EIN ECI EFR ECF CRF CRI DDIN DRIN DRR EN ROF ORI PUBM RF RIN RPF RPI RRI RRF SPIN UIN UOF OTO OCI GS NM PS FPS AUID VTI STI CP MID SFM TI2 AUIDR OABL DDRIN REFS',
  endnote: '%1 %3 %4 %5 %6 %7 %9 %C %H %L %S %W %Y %! %# %$ %& %( %) %* %< %= %? %[ %] %^ %| %~ %{ %}',
  isi: 'FN VR ER EF SE BS CT CY CL SP HO C3 RP EM RI OI FU FX CR NR TC Z1 Z2 Z3 Z4 Z5 Z6 Z7 Z8 Z9 ZA ZB ZR ZS U1 U2 PI PA EI J9 JI PN SU SI MA EY PG P2 WC WE SC GA OA HC HP DA CC CN OR BD MC MQ AE PC PL DP MH TM GE TA CD MI ST PR SS S1',
  ovid: 'VN DB RO CY CC CL PA PN PC MC BC ST TN OL FO MA CQ PO LO MD TM TD GS CP RF UP MO PH IA ON OU DS DE RN SY EN JA CR EM DD DC CB AR FS GI CI RS SB EZ DA EP RD SI ES LM PL OI RV CountryofPublication CreateDate EntryDate UpdateCode EntryWeek Copyright Score LinktotheExternalLinkResolver GrantInformation RevisionDate',
  refworks:
    'SR ED PP A3 A4 A5 A6 T3 AV CL SF CN DB DS IP RD ST U1 U2 U3 U4 U5 U6 U7 U8 U9 U10 U11 U12 U13 U14 U15 SL LL CR WT WV OL ER RP JA'
}
