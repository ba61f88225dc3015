import type {FieldName} from './names.js'

/** What fields of BibTeX and BibLaTeX say, by their names. */
export interface BibtexRule {
  /** A part of a paper, or what stands in `extra` under a name that other formats do not have. */
  readonly field:
    | FieldName
    | 'series'
    | 'edition'
    | 'address'
    | 'howPublished'
    | 'note'
    | 'version'
    | 'issn'
    | 'language'
  /** Names in lower case, the best first: the first that has a value counts. */
  readonly names: string
  readonly reason: string
}

/** Fields whose values are short texts. */
export const bibtexRules: readonly BibtexRule[] = [
  {field: 'event', names: 'eventtitle conference', reason: 'BibLaTeX; IEEE writes `conference`'},
  {
    field: 'journal',
    names: 'journaltitle fjournal journal booktitle maintitle shortjournal journalabbr venue',
    reason: 'BibLaTeX has `journaltitle`; MathSciNet writes whole names in `fjournal`'
  },
  {
    field: 'publisher',
    names: 'publisher institution school organization',
    reason: 'reports and theses have the others'
  },
  {field: 'volume', names: 'volume', reason: 'DBLP writes abs/2401.01234 of arXiv’s papers, too'},
  {field: 'issue', names: 'number issue', reason: 'BibTeX calls the issue its number'},
  {field: 'series', names: 'series', reason: 'also the short name of a conference: KITE ’07'},
  {field: 'edition', names: 'edition', reason: 'books'},
  {
    field: 'pages',
    names: 'pages eid articleno article-number',
    reason: 'journals without pages number their articles'
  },
  {field: 'address', names: 'address location', reason: 'BibLaTeX has `location`'},
  {field: 'version', names: 'version', reason: 'software'},
  {field: 'reportNumber', names: 'reportnumber report_number report-no', reason: 'INSPIRE'},
  {field: 'isbn', names: 'isbn', reason: 'of the volume'},
  {field: 'issn', names: 'issn', reason: 'of the journal'},
  {field: 'language', names: 'langid language', reason: 'BibLaTeX has `langid`'},
  {field: 'license', names: 'license copyright rights', reason: 'Zotero, Mendeley'},
  {field: 'organization', names: 'affiliation affiliations', reason: 'Scopus, Web of Science'},
  {field: 'citations', names: 'citations citedby times-cited', reason: 'Web of Science'},
  {field: 'tldr', names: 'tldr', reason: 'home pages'},
  {field: 'comment', names: 'comment comments', reason: 'JabRef, arXiv'},
  {field: 'note', names: 'note notes addendum annote annotation', reason: 'what authors and readers say'}
]

/** Fields with classes and keywords; their values go together. */
export const bibtexSubjects: readonly string[] = [
  'primaryclass',
  'eprintclass',
  'author_keywords',
  'keywords',
  'keyword',
  'keywords-plus',
  'mendeley-tags',
  'tags'
]

/**
 * Fields that hold addresses, and what the links are called: `true` where the field's own name says it. A star stands for
 * any end of a name.
 */
export const bibtexAddresses: ReadonlyArray<{
  readonly names: string
  readonly label?: string | true
  readonly reason: string
}> = [
  {names: 'url', reason: 'the paper itself'},
  {names: 'link ee eprint', reason: 'DBLP; Google Scholar and ACM write addresses in `eprint`'},
  {names: 'bdsk-url-*', reason: 'BibDesk'},
  {names: 'adsurl', reason: 'NASA ADS'},
  {names: 'howpublished note addendum', reason: 'words with addresses between'},
  {
    names: 'annote annotation comment comments',
    label: true,
    reason: 'what a reader notes is of other papers, too'
  },
  {
    names:
      'arxiv html pdf supp code poster slides website blog video talk project demo dataset data model github paper openreview',
    label: true,
    reason: 'al-folio and other home pages'
  },
  {names: 'url_*', label: true, reason: 'BibBase, Hugo: url_code, url_Slides'},
  {names: 'code_url codeurl repository', label: 'Code', reason: 'home pages'},
  {names: 'project_page projectpage homepage', label: 'Project page', reason: 'home pages'},
  {names: 'video_url recording youtube', label: 'Video', reason: 'home pages'}
]
