import type {FieldName} from './names.js'

/**
 * Places of values in a record of XML. Paths are parted by spaces, the best first: the first that holds a value counts.
 *
 * A path is made of steps with slashes between. Prefixes and case do not matter. A step is the name of an element
 * or of several (`journal|book`), `*` for any, `@name` for an attribute, or, as the first one, `^name` for the nearest
 * element around the record. `name?` is passed over where there is none. In brackets stands what else must hold:
 * `[@type=doi|DOI]` an attribute, `[role=author]` an element, `[!@type]` none of that name, `[^Comment:]` how its own text begins, `[-1]` the last of them.
 * What stands in two places is united: with a colon between (`title+subtitle`), with a space (`nonSort~title`).
 */
export type ElementPaths = string

/** Links of a record with words of their own. */
export interface ElementLink {
  readonly paths: ElementPaths
  /** The words, such as `PDF`. */
  readonly label?: string
  /** What stands before and behind a value that is no whole address. */
  readonly around?: readonly [before: string, behind: string]
}

/** What one vocabulary of XML calls the parts of a paper. */
export interface Vocabulary {
  readonly name: string
  /** Elements that are one paper each, by their local names. */
  readonly records: string
  /** Of these there must be one. */
  readonly where?: ElementPaths
  /** Of these there must be none. */
  readonly lacks?: ElementPaths
  /** A part with which a record that is cut off is still whole. */
  readonly whole?: string
  /** Where the fields stand; of subjects also in several lists, with semicolons between, that go together. */
  readonly fields: Readonly<Partial<Record<FieldName, ElementPaths>>>
  /** Where identifiers of any kind and addresses stand, each of which counts. */
  readonly identifiers?: readonly ElementPaths[]
  readonly links?: readonly ElementLink[]
  /** Whether titles end with a full stop that is not theirs. */
  readonly fullStops?: true
  /** Where it comes from. */
  readonly note: string
}

/** Dublin Core as repositories, RDF and Springer use it, with the terms of DCMI. */
const dublinCore = {
  abstract: 'abstract description[!^Comment:]',
  published: 'issued created date available dateAccepted coverDate',
  submitted: 'dateSubmitted',
  updated: 'modified',
  comment: 'description[^Comment:]',
  subjects: 'subject',
  publisher: 'publisher',
  type: 'type genre',
  license: 'license rights'
} as const satisfies Vocabulary['fields']

const article = 'MedlineCitation?/Article?'
const book = 'BookDocument?/Book?'
const meta = 'front/article-meta'
const journalMeta = 'front/journal-meta'
const bookMeta = 'book/book_metadata|book_series_metadata|book_set_metadata'
const header = 'teiHeader?/fileDesc?'
const source = `${header}/sourceDesc/biblStruct`
const openUrl = 'referent/metadata-by-val/metadata/*'
const wos = 'static_data/summary'
const wosIds = 'dynamic_data/cluster_related/identifiers/identifier'
const solr = (names: string) => `arr[@name=${names}]/str str[@name=${names}] int[@name=${names}]`
const marc = (tags: string, codes: string) => `datafield[@tag=${tags}]/subfield[@code=${codes}]`

/** The vocabularies that are known; the first that fits an element counts. */
export const vocabularies: readonly Vocabulary[] = [
  {
    name: 'PubMed',
    records: 'PubmedArticle PubmedBookArticle MedlineCitation BookDocument',
    where: `${article}/ArticleTitle ${article}/VernacularTitle ${book}/BookTitle MedlineCitation/PMID BookDocument/PMID PMID`,
    fields: {
      title: `${article}/ArticleTitle BookDocument?/ArticleTitle ${book}/BookTitle ${article}/VernacularTitle`,
      abstract: `${article}/Abstract/AbstractText BookDocument?/Abstract/AbstractText MedlineCitation?/OtherAbstract/AbstractText`,
      authors: `${article}/AuthorList[!@Type=editors]/Author BookDocument?/AuthorList[!@Type=editors]/Author ${book}/AuthorList[!@Type=editors]/Author`,
      editor: `${article}/AuthorList[@Type=editors]/Author ${book}/AuthorList[@Type=editors]/Author`,
      organization: `${article}/AuthorList/Author/AffiliationInfo/Affiliation ${article}/AuthorList/Author/Affiliation ${article}/Affiliation`,
      published: `${article}/Journal/JournalIssue/PubDate ${book}/PubDate ${article}/ArticleDate BookDocument?/ContributionDate`,
      doi: `${article}/ELocationID[@EIdType=doi] PubmedData/ArticleIdList/ArticleId[@IdType=doi] PubmedBookData/ArticleIdList/ArticleId[@IdType=doi] BookDocument?/ArticleIdList/ArticleId[@IdType=doi]`,
      pubmed: 'MedlineCitation?/PMID BookDocument?/PMID PubmedData/ArticleIdList/ArticleId[@IdType=pubmed]',
      pmc: 'PubmedData/ArticleIdList/ArticleId[@IdType=pmc]',
      isbn: `${book}/Isbn`,
      issn: `${article}/Journal/ISSN`,
      journal: `${article}/Journal/Title ${article}/Journal/ISOAbbreviation MedlineCitation?/MedlineJournalInfo/MedlineTA`,
      volume: `${article}/Journal/JournalIssue/Volume ${book}/Volume`,
      issue: `${article}/Journal/JournalIssue/Issue`,
      pages: `${article}/Pagination/MedlinePgn ${article}/Pagination/StartPage+${article}/Pagination/EndPage BookDocument?/Pagination/MedlinePgn`,
      publisher: `${book}/Publisher/PublisherName`,
      subjects:
        'MedlineCitation?/KeywordList/Keyword BookDocument?/KeywordList/Keyword; MedlineCitation?/MeshHeadingList/MeshHeading/DescriptorName',
      type: `${article}/PublicationTypeList/PublicationType BookDocument?/PublicationType`
    },
    fullStops: true,
    note: 'efetch; the files of the baseline; books of the Bookshelf'
  },
  {
    name: 'PubMed summaries',
    records: 'DocumentSummary DocSum',
    where: 'Title Item[@Name=Title]',
    fields: {
      title: 'Title Item[@Name=Title]',
      authors: 'Authors/Author Item[@Name=AuthorList]/Item',
      published: 'PubDate Item[@Name=PubDate] EPubDate',
      doi: 'ArticleIds/ArticleId[IdType=doi]/Value Item[@Name=DOI]',
      pubmed: '@uid ArticleIds/ArticleId[IdType=pubmed]/Value Item[@Name=ArticleIds]/Item[@Name=pubmed] Id',
      pmc: 'ArticleIds/ArticleId[IdType=pmc]/Value Item[@Name=ArticleIds]/Item[@Name=pmc]',
      journal: 'FullJournalName Source Item[@Name=FullJournalName] Item[@Name=Source]',
      volume: 'Volume Item[@Name=Volume]',
      issue: 'Issue Item[@Name=Issue]',
      pages: 'Pages Item[@Name=Pages]'
    },
    fullStops: true,
    note: 'esummary, versions 2.0 and 1.0'
  },
  {
    name: 'Europe PMC',
    records: 'result',
    where: '^resultList',
    fields: {
      title: 'title',
      abstract: 'abstractText',
      authors: 'authorList/author authorString',
      organization: 'affiliation',
      published:
        'firstPublicationDate electronicPublicationDate journalInfo/printPublicationDate pubYear journalInfo/yearOfPublication',
      doi: 'doi',
      pubmed: 'pmid',
      pmc: 'pmcid',
      journal: 'journalInfo/journal/title journalTitle bookOrReportDetails/publisher',
      volume: 'journalInfo/volume journalVolume',
      issue: 'journalInfo/issue issue',
      pages: 'pageInfo',
      citations: 'citedByCount',
      license: 'license',
      subjects: 'keywordList/keyword; meshHeadingList/meshHeading/descriptorName',
      type: 'pubTypeList/pubType pubType'
    },
    links: [
      {paths: 'fullTextUrlList/fullTextUrl[documentStyle=html]/url'},
      {paths: 'fullTextUrlList/fullTextUrl[documentStyle=pdf]/url', label: 'PDF'}
    ],
    fullStops: true,
    note: 'the search of its web service, core and lite'
  },
  {
    name: 'EndNote',
    records: 'record',
    where: 'ref-type contributors titles',
    fields: {
      title: 'titles/title titles/secondary-title titles/alt-title',
      abstract: 'abstract',
      authors: 'contributors/authors/author authors/author',
      editor: 'contributors/secondary-authors/author',
      organization: 'auth-address',
      published: 'dates',
      doi: 'electronic-resource-num',
      isbn: 'isbn',
      journal: 'periodical/full-title titles/secondary-title periodical/abbr-1',
      volume: 'volume',
      issue: 'number issue',
      pages: 'pages',
      publisher: 'publisher',
      subjects: 'keywords/keyword',
      type: 'ref-type/@name',
      comment: 'notes'
    },
    links: [
      {paths: 'urls/web-urls/url urls/related-urls/url urls/text-urls/url urls/url'},
      {paths: 'urls/pdf-urls/url', label: 'PDF'}
    ],
    note: 'EndNote and what writes its XML: Zotero, Mendeley, Rayyan, Covidence'
  },
  {
    name: 'MODS',
    records: 'mods',
    fields: {
      title:
        'titleInfo[!@type]/nonSort~titleInfo[!@type]/title+titleInfo[!@type]/subTitle+titleInfo[!@type]/partNumber+titleInfo[!@type]/partName titleInfo/title+titleInfo/subTitle',
      abstract: 'abstract',
      authors: 'name[!@type=conference]',
      editor: 'relatedItem[@type=host]/name',
      published:
        'originInfo/dateIssued relatedItem[@type=host]/part/date relatedItem[@type=host]/originInfo/dateIssued originInfo/copyrightDate originInfo/dateCreated part/date originInfo/dateCaptured',
      submitted: 'originInfo/dateOther[@type=submitted]',
      journal: 'relatedItem[@type=host]/titleInfo/nonSort~relatedItem[@type=host]/titleInfo/title',
      volume:
        'relatedItem[@type=host]/part/detail[@type=volume]/number part/detail[@type=volume]/number relatedItem[@type=host]/part/detail[@type=volume]',
      issue:
        'relatedItem[@type=host]/part/detail[@type=issue|number]/number part/detail[@type=issue|number]/number',
      pages:
        'relatedItem[@type=host]/part/extent[@unit=page|pages]/start+relatedItem[@type=host]/part/extent[@unit=page|pages]/end relatedItem[@type=host]/part/extent/list part/extent[@unit=page|pages]/start+part/extent[@unit=page|pages]/end',
      publisher: 'originInfo/publisher relatedItem[@type=host]/originInfo/publisher',
      doi: 'identifier[@type=doi][!@invalid=yes]',
      pubmed: 'identifier[@type=pmid|pubmed]',
      pmc: 'identifier[@type=pmc|pmcid]',
      arxiv: 'identifier[@type=arxiv]',
      isbn: 'identifier[@type=isbn] relatedItem[@type=host]/identifier[@type=isbn]',
      subjects: 'subject/topic',
      type: 'genre'
    },
    identifiers: ['identifier[@type=uri|hdl] identifier[!@type]'],
    links: [{paths: 'location/url'}],
    note: 'libraries, the ACL Anthology, BibUtils'
  },
  {
    name: 'MARC',
    records: 'record',
    where: 'datafield leader',
    fields: {
      title: `${marc('245', 'a')}+${marc('245', 'b')}+${marc('245', 'n')}+${marc('245', 'p')}`,
      abstract: marc('520', 'a'),
      authors: 'datafield[@tag=100|110|111|700|710|711]',
      published: `${marc('260|264', 'c')} ${marc('773', 'y|d')} ${marc('269', 'c')} controlfield[@tag=008]`,
      doi: 'datafield[@tag=024][subfield=doi]/subfield[@code=a]',
      isbn: marc('020', 'a'),
      issn: marc('022', 'a'),
      arxiv: 'datafield[@tag=037][subfield=arxiv]/subfield[@code=a]',
      journal: marc('773', 't|p'),
      volume: marc('773', 'v'),
      issue: marc('773', 'n'),
      pages: marc('773', 'c'),
      publisher: marc('260|264', 'b'),
      subjects: `${marc('650', 'a')} ${marc('653', 'a')}`,
      reportNumber: marc('088', 'a')
    },
    links: [{paths: marc('856', 'u')}],
    note: 'MARC 21 in XML, as libraries, SRU and INSPIRE give it'
  },
  {
    name: 'Primo',
    records: 'record',
    where: 'display/title',
    fields: {
      title: 'display/title',
      abstract: 'addata/abstract display/description',
      authors: 'display/creator addata/au addata/addau display/contributor',
      published: 'addata/date addata/risdate display/creationdate search/creationdate',
      journal: 'addata/jtitle addata/stitle',
      volume: 'addata/volume',
      issue: 'addata/issue',
      pages: 'addata/spage+addata/epage addata/pages',
      publisher: 'addata/pub',
      doi: 'addata/doi',
      pubmed: 'addata/pmid',
      isbn: 'addata/isbn',
      subjects: 'search/subject display/subject',
      type: 'display/type'
    },
    note: 'library catalogues'
  },
  {
    name: 'NASA ADS',
    records: 'record',
    where: 'bibcode',
    fields: {
      title: 'title',
      abstract: 'abstract',
      authors: 'author',
      organization: 'affiliation',
      published: 'pubdate',
      doi: 'DOI',
      arxiv: 'eprintid preprintid[@ecode=arxiv]',
      journal: 'journal',
      volume: 'volume',
      issue: 'issue',
      pages: 'page+lastpage',
      subjects: 'keywords/keyword',
      citations: 'citations',
      comment: 'comment'
    },
    links: [{paths: 'url'}, {paths: 'link[@type=ARTICLE|GIF|PDF|PREPRINT]/url'}],
    note: 'references in XML'
  },
  {
    name: 'JATS',
    records: 'article',
    where: meta,
    whole: 'front',
    fields: {
      title: `${meta}/title-group/article-title+${meta}/title-group/subtitle ${meta}/title-group/trans-title ${meta}/title-group/trans-title-group/trans-title ${meta}/product/article-title ${meta}/product/source`,
      abstract: `${meta}/abstract[!@abstract-type] ${meta}/abstract[@abstract-type=section|structured|summary|main|executive-summary] ${meta}/abstract[!@abstract-type=graphical|toc|teaser|key-points|author-highlights|highlights|editor|plain-language-summary] ${meta}/trans-abstract`,
      authors: `${meta}/contrib-group/contrib`,
      editor: `${meta}/contrib-group/contrib[@contrib-type=editor]`,
      organization: `${meta}/aff/institution ${meta}/aff ${meta}/contrib-group/aff`,
      published: `${meta}/pub-date[@pub-type=epub|epub-ppub] ${meta}/pub-date[@date-type=pub] ${meta}/pub-date[@pub-type=ppub] ${meta}/pub-date ${meta}/pub-date[@pub-type=collection]`,
      submitted: `${meta}/history/date[@date-type=received]`,
      updated: `${meta}/history/date[@date-type=rev-recd|corrected|updated]`,
      doi: `${meta}/article-id[@pub-id-type=doi]`,
      pubmed: `${meta}/article-id[@pub-id-type=pmid]`,
      pmc: `${meta}/article-id[@pub-id-type=pmc|pmcid|pmcaid]`,
      arxiv: `${meta}/article-id[@pub-id-type=arxiv]`,
      isbn: `${meta}/isbn`,
      issn: `${journalMeta}/issn`,
      journal: `${journalMeta}/journal-title-group/journal-title ${journalMeta}/journal-title ${journalMeta}/journal-title-group/abbrev-journal-title ${journalMeta}/abbrev-journal-title ${journalMeta}/journal-id`,
      event: `${meta}/conference/conf-name`,
      volume: `${meta}/volume`,
      issue: `${meta}/issue`,
      pages: `${meta}/fpage+${meta}/lpage ${meta}/page-range ${meta}/elocation-id`,
      publisher: `${journalMeta}/publisher/publisher-name`,
      license: `${meta}/permissions/license/@href ${meta}/permissions/license/license_ref`,
      subjects: `${meta}/kwd-group/kwd ${meta}/kwd-group/compound-kwd/compound-kwd-part; ${meta}/article-categories/subj-group/subject`,
      type: '@article-type'
    },
    links: [{paths: `${meta}/self-uri/@href ${meta}/self-uri`}],
    note: 'the front matter of articles: PubMed Central, publishers, bioRxiv; NLM 1 to 3'
  },
  {
    name: 'IEEE Xplore',
    records: 'article document',
    where: '^articles arnumber article_number',
    fields: {
      title: 'title',
      abstract: 'abstract',
      authors: 'authors/author authors/authors/author authors',
      organization: 'authors/author/affiliation authors/authors/author/affiliation affiliations',
      published: 'publication_date publication_year py',
      doi: 'doi',
      isbn: 'isbn',
      issn: 'issn',
      journal: 'publication_title pubtitle',
      event: 'conference_location',
      volume: 'volume',
      issue: 'issue',
      pages: 'start_page+end_page spage+epage',
      publisher: 'publisher',
      citations: 'citing_paper_count',
      subjects: 'index_terms/*/terms|term controlledterms/term; thesaurusterms/term',
      type: 'content_type pubtype'
    },
    links: [{paths: 'html_url abstract_url mdurl'}, {paths: 'pdf_url pdf', label: 'PDF'}],
    note: 'its API, and the gateway before it'
  },
  {
    name: 'DBLP',
    records: 'article inproceedings proceedings incollection book phdthesis mastersthesis data',
    where: '@key',
    fields: {
      title: 'title',
      authors: 'author',
      editor: 'editor',
      published: '.',
      journal: 'journal booktitle',
      volume: 'volume',
      issue: 'number',
      pages: 'pages',
      publisher: 'publisher school',
      isbn: 'isbn',
      type: '@publtype'
    },
    links: [{paths: 'ee'}],
    fullStops: true,
    note: 'the dump, pages of persons and of volumes'
  },
  {
    name: 'DBLP',
    records: 'info',
    where: '^hit',
    fields: {
      title: 'title',
      authors: 'authors/author',
      published: 'year',
      doi: 'doi',
      journal: 'venue',
      volume: 'volume',
      issue: 'number',
      pages: 'pages',
      publisher: 'publisher',
      type: 'type'
    },
    links: [{paths: 'ee'}],
    fullStops: true,
    note: 'the search of its API'
  },
  {
    name: 'ACL Anthology',
    records: 'paper',
    where: '^volume',
    fields: {
      title: 'title',
      abstract: 'abstract',
      authors: 'author',
      editor: '^volume/meta/editor',
      organization: 'author/affiliation',
      published: '^volume/meta ^volume/frontmatter .',
      updated: 'revision[-1]/@date',
      doi: 'doi',
      isbn: '^volume/meta/isbn',
      journal: '^volume/meta/journal-title ^volume/meta/booktitle ^volume/frontmatter/booktitle',
      volume: '^volume/meta/journal-volume',
      issue: '^volume/meta/journal-issue',
      pages: 'pages',
      publisher: '^volume/meta/publisher',
      datasets: 'pwcdataset'
    },
    links: [
      {paths: 'url', around: ['https://aclanthology.org/', '/']},
      {paths: 'url', label: 'PDF', around: ['https://aclanthology.org/', '.pdf']},
      {paths: 'pwccode/@url', label: 'Code'},
      {paths: 'pwcdataset/@url', label: 'Dataset'},
      {paths: 'video/@href', label: 'Video', around: ['https://aclanthology.org/', '']}
    ],
    note: 'the files of its repository'
  },
  {
    name: 'DataCite',
    records: 'resource',
    where: 'titles/title identifier[@identifierType]',
    fields: {
      title:
        'titles/title[!@titleType]+titles/title[@titleType=Subtitle] titles/title[!@titleType=Subtitle|AlternativeTitle] titles/title',
      abstract: 'descriptions/description[@descriptionType=Abstract] descriptions/description',
      authors: 'creators/creator',
      editor: 'contributors/contributor[@contributorType=Editor]',
      organization: 'creators/creator/affiliation',
      published:
        'dates/date[@dateType=Issued] publicationYear dates/date[@dateType=Available] dates/date[@dateType=Created]',
      submitted: 'dates/date[@dateType=Submitted]',
      updated: 'dates/date[@dateType=Updated]',
      doi: 'identifier[@identifierType=DOI]',
      arxiv:
        'alternateIdentifiers/alternateIdentifier[@alternateIdentifierType=arXiv] relatedIdentifiers/relatedIdentifier[@relatedIdentifierType=arXiv][@relationType=IsIdenticalTo|IsVersionOf]',
      journal:
        'relatedItems/relatedItem[@relationType=IsPublishedIn]/titles/title descriptions/description[@descriptionType=SeriesInformation]',
      volume: 'relatedItems/relatedItem[@relationType=IsPublishedIn]/volume',
      issue: 'relatedItems/relatedItem[@relationType=IsPublishedIn]/issue',
      pages:
        'relatedItems/relatedItem[@relationType=IsPublishedIn]/firstPage+relatedItems/relatedItem[@relationType=IsPublishedIn]/lastPage',
      publisher: 'publisher',
      subjects: 'subjects/subject',
      type: 'resourceType resourceType/@resourceTypeGeneral',
      license: 'rightsList/rights/@rightsURI rightsList/rights'
    },
    identifiers: ['alternateIdentifiers/alternateIdentifier[@alternateIdentifierType=URL|url]'],
    note: 'kernel 3 and 4, alone or in OAI-PMH; Zenodo, figshare, Dryad'
  },
  {
    name: 'Crossref',
    records:
      'journal_article conference_paper posted_content content_item dissertation report-paper peer_review standard dataset',
    where: 'titles/title */titles/title ^journal/journal_metadata ^crossref ^doi_record ^body',
    fields: {
      title: 'titles/title+titles/subtitle */titles/title+*/titles/subtitle titles/original_language_title',
      abstract: 'abstract */abstract description',
      authors: 'contributors/person_name|organization person_name */contributors/person_name|organization',
      editor:
        'contributors/person_name[@contributor_role=editor] ^book/book_metadata|book_series_metadata|book_set_metadata/contributors/person_name[@contributor_role=editor] ^conference/*/contributors/person_name[@contributor_role=editor]',
      organization:
        'contributors/person_name/affiliation contributors/person_name/affiliations/institution/institution_name',
      published:
        'publication_date[@media_type=online] publication_date posted_date approval_date */publication_date review_date database_date/publication_date ^journal/journal_issue/publication_date ^book/*/publication_date ^conference/proceedings_metadata/publication_date ^conference/proceedings_series_metadata/publication_date',
      submitted: 'crossmark/custom_metadata/assertion[@name=received] acceptance_date',
      doi: 'doi_data/doi */doi_data/doi',
      isbn: '^book/*/isbn ^conference/*/isbn isbn',
      issn: '^journal/journal_metadata/issn',
      journal: `^journal/journal_metadata/full_title ^journal/journal_metadata/abbrev_title ^conference/*/proceedings_title ^${bookMeta}/titles/title ^conference/event_metadata/conference_name group_title ^database/database_metadata/titles/title`,
      event: '^conference/event_metadata/conference_name',
      volume:
        '^journal/journal_issue/journal_volume/volume ^journal/journal_issue/volume ^book/*/volume ^conference/*/volume',
      issue: '^journal/journal_issue/issue ^journal/journal_issue/journal_volume/issue',
      pages: 'pages/first_page+pages/last_page publisher_item/item_number',
      publisher:
        '^book/*/publisher/publisher_name ^conference/*/publisher/publisher_name */publisher/publisher_name institution/institution_name ^query/crm-item[@name=publisher-name]',
      type: '@type @component_type',
      license: 'program/license_ref crossmark/custom_metadata/program/license_ref',
      citations: '^query/crm-item[@name=citedby-count]'
    },
    links: [{paths: 'doi_data/resource */doi_data/resource'}],
    note: 'UNIXREF, UNIXSD and the files that are deposited'
  },
  {
    name: 'Crossref',
    records: 'book',
    where: 'book_metadata book_series_metadata book_set_metadata',
    lacks: 'content_item',
    fields: {
      title: '*/titles/title+*/titles/subtitle',
      abstract: '*/abstract',
      authors: '*/contributors/person_name|organization',
      editor: '*/contributors/person_name[@contributor_role=editor]',
      published: '*/publication_date',
      doi: '*/doi_data/doi',
      isbn: '*/isbn',
      publisher: '*/publisher/publisher_name',
      type: '@book_type'
    },
    links: [{paths: '*/doi_data/resource'}],
    note: 'a book of which no chapter is meant'
  },
  {
    name: 'Crossref',
    records: 'query',
    where: 'article_title volume_title',
    lacks: 'doi_record',
    fields: {
      title: 'article_title volume_title',
      authors: 'contributors/contributor author',
      published: 'year publication_date',
      doi: 'doi',
      isbn: 'isbn',
      issn: 'issn',
      journal: 'journal_title volume_title series_title',
      volume: 'volume',
      issue: 'issue',
      pages: 'first_page+last_page',
      type: 'doi/@type'
    },
    note: 'the answer to a query'
  },
  {
    name: 'arXiv',
    records: 'arXiv arXivRaw',
    fields: {
      title: 'title',
      abstract: 'abstract',
      authors: 'authors/author authors',
      organization: 'authors/author/affiliation',
      submitted: 'created version[@version=v1]/date',
      updated: 'updated version[-1]/date',
      arxiv: 'id',
      doi: 'doi',
      subjects: 'categories',
      mscClass: 'msc-class',
      acmClass: 'acm-class',
      comment: 'comments',
      journal: 'journal-ref',
      reportNumber: 'report-no',
      license: 'license',
      submittedBy: 'submitter'
    },
    note: 'its own formats in OAI-PMH'
  },
  {
    name: 'TEI',
    records: 'TEI biblFull',
    where: `${header}/titleStmt/title`,
    lacks: 'text/*/listBibl/biblFull text/body/listBibl',
    whole: 'teiHeader',
    fields: {
      title: `${header}/titleStmt/title[@type=main] ${header}/titleStmt/title ${source}/analytic/title`,
      abstract: 'teiHeader?/profileDesc/abstract',
      authors: `${source}/analytic/author ${header}/titleStmt/author ${source}/monogr/author`,
      editor: `${source}/analytic/author[@role=edt] ${header}/titleStmt/editor[!@role=depositor]`,
      organization: `${source}/analytic/author/affiliation/orgName`,
      published: `${source}/monogr/imprint/date[@type=datePub|published] ${source}/monogr/imprint/date ${header}/publicationStmt/date ${header}/editionStmt/edition[@type=current]/date[@type=whenReleased] ${header}/editionStmt/edition/date[@type=whenProduced]`,
      submitted: `${header}/editionStmt/edition/date[@type=whenSubmitted]`,
      doi: `${source}/idno[@type=doi|DOI] ${header}/publicationStmt/idno[@type=doi|DOI]`,
      arxiv: `${source}/idno[@type=arxiv|arXiv]`,
      pubmed: `${source}/idno[@type=pubmed|PMID]`,
      pmc: `${source}/idno[@type=PMCID|pubmedcentral]`,
      isbn: `${source}/monogr/idno[@type=isbn|ISBN]`,
      journal: `${source}/monogr/title[@level=j] ${source}/monogr/title[@level=m] ${source}/monogr/title`,
      event: `${source}/monogr/meeting/title`,
      volume: `${source}/monogr/imprint/biblScope[@unit=volume]`,
      issue: `${source}/monogr/imprint/biblScope[@unit=issue]`,
      pages: `${source}/monogr/imprint/biblScope[@unit=page|pp]`,
      publisher: `${source}/monogr/imprint/publisher ${header}/publicationStmt/publisher`,
      subjects: 'teiHeader?/profileDesc/textClass/keywords/term teiHeader?/profileDesc/textClass/keywords',
      type: 'teiHeader?/profileDesc/textClass/classCode[@scheme=halTypology]',
      license: `${header}/publicationStmt/availability/licence/@target`
    },
    links: [{paths: `${header}/publicationStmt/idno[@type=halUri] ${source}/ref[@type=publisher]/@target`}],
    note: 'HAL, and the head of what Grobid reads'
  },
  {
    name: 'TEI',
    records: 'biblStruct',
    fields: {
      title: 'analytic/title[@level=a] analytic/title monogr/title[@level=m] monogr/title',
      abstract: 'note[@type=abstract]',
      authors: 'analytic/author monogr/author',
      editor: 'monogr/editor',
      published: 'monogr/imprint/date[@type=published] monogr/imprint/date',
      doi: 'analytic/idno[@type=DOI|doi] idno[@type=DOI|doi] monogr/idno[@type=DOI|doi]',
      arxiv: 'analytic/idno[@type=arXiv] idno[@type=arXiv] monogr/idno[@type=arXiv]',
      pubmed: 'analytic/idno[@type=PMID] idno[@type=PMID]',
      pmc: 'analytic/idno[@type=PMCID] idno[@type=PMCID]',
      isbn: 'monogr/idno[@type=ISBN|isbn]',
      journal: 'monogr/title[@level=j] monogr/title',
      event: 'monogr/meeting',
      volume: 'monogr/imprint/biblScope[@unit=volume]',
      issue: 'monogr/imprint/biblScope[@unit=issue]',
      pages:
        'monogr/imprint/biblScope[@unit=page|pp]/@from+monogr/imprint/biblScope[@unit=page|pp]/@to monogr/imprint/biblScope[@unit=page|pp]',
      publisher: 'monogr/imprint/publisher',
      type: '@type'
    },
    links: [
      {
        paths:
          'analytic/ptr/@target ptr/@target monogr/ptr/@target monogr/imprint/note[@type=url] ref/@target'
      }
    ],
    note: 'lists of references by Grobid, Zotero’s TEI'
  },
  {
    name: 'Word',
    records: 'Source',
    where: 'SourceType Tag',
    fields: {
      title: 'Title',
      abstract: 'Abstract',
      authors: 'Author/Author Author/Artist Author/Inventor',
      editor: 'Author/Editor Author/BookAuthor',
      published: '.',
      doi: 'DOI',
      isbn: 'StandardNumber',
      journal: 'JournalName BookTitle ConferenceName PublicationTitle InternetSiteTitle',
      volume: 'Volume',
      issue: 'Issue',
      pages: 'Pages',
      publisher: 'Publisher Institution',
      type: 'SourceType',
      comment: 'Comments'
    },
    links: [{paths: 'URL'}],
    note: 'sources of Word, MSBib of JabRef and BibUtils'
  },
  {
    name: 'OpenURL',
    records: 'context-object',
    where: `${openUrl}/atitle ${openUrl}/btitle ${openUrl}/title ${openUrl}/jtitle`,
    fields: {
      title: `${openUrl}/atitle ${openUrl}/btitle ${openUrl}/title ${openUrl}/jtitle`,
      authors: `${openUrl}/au|aucorp ${openUrl}[aulast] ${openUrl}/creator|inventor`,
      published: `${openUrl}/date`,
      isbn: `${openUrl}/isbn`,
      issn: `${openUrl}/issn`,
      journal: `${openUrl}/jtitle ${openUrl}/stitle ${openUrl}[atitle]/title ${openUrl}[atitle]/btitle`,
      volume: `${openUrl}/volume`,
      issue: `${openUrl}/issue`,
      pages: `${openUrl}/pages ${openUrl}/spage+${openUrl}/epage`,
      publisher: `${openUrl}/pub`,
      type: `${openUrl}/genre`
    },
    identifiers: ['referent/identifier', `${openUrl}/id`],
    note: 'ContextObjects in XML'
  },
  {
    name: 'Springer Nature',
    records: 'message',
    where: 'head/article',
    fields: {
      title: 'head/article/title',
      abstract: 'body',
      authors: 'head/article/creator',
      published: 'head/article/publicationDate head/article/onlineDate',
      doi: 'head/article/doi head/article/identifier',
      isbn: 'head/article/isbn',
      issn: 'head/article/issn',
      journal: 'head/article/publicationName',
      volume: 'head/article/volume',
      issue: 'head/article/number',
      pages: 'head/article/startingPage+head/article/endingPage',
      publisher: 'head/article/publisher',
      subjects: 'head/article/keyword head/article/subject',
      type: 'head/article/genre'
    },
    links: [
      {paths: 'head/article/url[!@format=pdf]'},
      {paths: 'head/article/url[@format=pdf]', label: 'PDF'}
    ],
    note: 'PAM messages of its API'
  },
  {
    name: 'Elsevier',
    records: 'entry coredata',
    where: '^search-results ^abstracts-retrieval-response ^full-text-retrieval-response',
    fields: {
      title: 'title',
      abstract: 'description teaser',
      authors: 'author authors/author ^abstracts-retrieval-response/authors/author creator',
      organization: 'affiliation/affilname',
      published: 'coverDate coverDisplayDate',
      doi: 'doi identifier',
      pubmed: 'pubmed-id',
      isbn: 'isbn',
      issn: 'issn',
      journal: 'publicationName',
      volume: 'volume',
      issue: 'issueIdentifier',
      pages: 'pageRange startingPage+endingPage',
      publisher: 'publisher',
      citations: 'citedby-count',
      subjects: 'authkeywords subject',
      type: 'subtypeDescription aggregationType'
    },
    links: [{paths: 'link[@ref=scopus|scidir]/@href link[@rel=scidir|scopus]/@href'}],
    note: 'the search and the abstracts of Scopus and ScienceDirect'
  },
  {
    name: 'Web of Science',
    records: 'REC',
    where: 'static_data',
    fields: {
      title: `${wos}/titles/title[@type=item]`,
      abstract: 'static_data/fullrecord_metadata/abstracts/abstract/abstract_text',
      authors: `${wos}/names/name[@role=author]`,
      editor: `${wos}/names/name[@role=book_editor]`,
      published: `${wos}/pub_info/@sortdate ${wos}/pub_info/@pubyear`,
      doi: `${wosIds}[@type=doi]/@value ${wosIds}[@type=xref_doi]/@value`,
      pubmed: `${wosIds}[@type=pmid]/@value`,
      issn: `${wosIds}[@type=issn]/@value`,
      journal: `${wos}/titles/title[@type=source]`,
      event: `${wos}/conferences/conference/conf_titles/conf_title`,
      volume: `${wos}/pub_info/@vol`,
      issue: `${wos}/pub_info/@issue`,
      pages: `${wos}/pub_info/page/@begin+${wos}/pub_info/page/@end`,
      publisher: `${wos}/publishers/publisher/names/name/full_name`,
      subjects: 'static_data/fullrecord_metadata/keywords/keyword',
      type: `${wos}/doctypes/doctype`
    },
    note: 'its API Expanded'
  },
  {
    name: 'RefWorks',
    records: 'reference',
    where: 't1',
    fields: {
      title: 't1',
      abstract: 'ab',
      authors: 'a1',
      editor: 'a2',
      organization: 'ad',
      published: 'yr',
      doi: 'do',
      isbn: 'sn',
      journal: 'jf jo t2',
      volume: 'vo',
      issue: 'is',
      pages: 'sp+op',
      publisher: 'pb',
      subjects: 'k1',
      type: 'rt',
      comment: 'no'
    },
    links: [{paths: 'ul lk'}],
    note: 'its own XML'
  },
  {
    name: 'Solr',
    records: 'doc',
    where: 'str/@name arr/@name',
    fields: {
      title: solr('title_display|title|title_s|dctitle'),
      abstract: solr('abstract|abstract_s|dcdescription|description'),
      authors: solr('author_display|authFullName_s|author|authors|dccreator'),
      published: `${solr('publication_date|producedDate_s|pubdate|dcdate|year|dcyear')} date[@name=publication_date]`,
      doi: solr('doi|doiId_s|dcdoi|id'),
      arxiv: solr('arxivId_s'),
      journal: solr('journal|journalTitle_s|pub|dcsource'),
      volume: solr('volume|volume_s'),
      issue: solr('issue|issue_s'),
      pages: solr('page_s'),
      publisher: solr('publisher|dcpublisher'),
      subjects: solr('keyword|keyword_s|subject|dcsubject'),
      type: solr('article_type|docType_s|doctype')
    },
    links: [{paths: solr('uri_s|dclink|url')}],
    note: 'what Solr answers: PLOS, HAL, BASE'
  },
  {
    name: 'DSpace',
    records: 'dim dublin_core',
    fields: {
      title: 'field[@element=title][!@qualifier] dcvalue[@element=title][@qualifier=none]',
      abstract:
        'field[@element=description][@qualifier=abstract] dcvalue[@element=description][@qualifier=abstract]',
      authors:
        'field[@element=contributor][@qualifier=author] dcvalue[@element=contributor][@qualifier=author] field[@element=creator]',
      published: 'field[@element=date][@qualifier=issued] dcvalue[@element=date][@qualifier=issued]',
      publisher: 'field[@element=publisher] dcvalue[@element=publisher]',
      subjects: 'field[@element=subject] dcvalue[@element=subject]',
      type: 'field[@element=type] dcvalue[@element=type]'
    },
    identifiers: ['field[@element=identifier]', 'dcvalue[@element=identifier]'],
    note: 'DIM in OAI-PMH, and archives of its items'
  },
  {
    name: 'Dublin Core',
    records: 'dc qdc qualifieddc oai_dc uketddc thesis dcterms metadata',
    where: 'title creator identifier',
    fields: {
      ...dublinCore,
      title: 'title alternative',
      authors: 'creator',
      journal: 'source isPartOf bibliographicCitation'
    },
    identifiers: ['identifier', 'relation'],
    note: 'OAI-PMH of any repository, SRU, theses, ERIC'
  },
  {
    name: 'RDF',
    records: '*',
    where: '^RDF',
    fields: {
      ...dublinCore,
      title: 'title+subtitle name',
      abstract: 'abstract description',
      authors: 'authors authorList creator author',
      editor: 'editors editorList editor',
      published:
        'issued datePublished publicationDate date created isPartOf/*?/datePublished|date|issued dateCreated',
      submitted: 'dateSubmitted',
      doi: 'doi',
      pubmed: 'pmid',
      isbn: 'isbn isbn13 isbn10 isPartOf/isbn',
      issn: 'issn isPartOf/issn isPartOf/isPartOf/issn',
      journal:
        'isPartOf/*?/isPartOf/*?/title isPartOf/*?/title isPartOf/*?/isPartOf/*?/name isPartOf/*?/name publicationName source',
      event: 'presentedAt/*?/title',
      volume:
        'volume isPartOf/*/volume isPartOf/volume isPartOf/*?/volumeNumber isPartOf/*?/isPartOf/*?/volumeNumber',
      issue: 'issue isPartOf/*/issue isPartOf/issue number isPartOf/*?/number isPartOf/*?/issueNumber',
      pages: 'pages pageStart+pageEnd startingPage+endingPage',
      publisher: 'publisher/*?/name publisher',
      subjects: 'subject keywords keyword',
      type: 'itemType'
    },
    // Older Zotero writes the DOI of an article in the node of its journal, which is of this article alone.
    identifiers: ['identifier', 'uri', 'sameAs/@resource', '@about', 'isPartOf/Journal?/identifier[^doi]'],
    links: [{paths: 'url url/@resource'}, {paths: 'codeRepository/@resource codeRepository', label: 'Code'}],
    note: 'Zotero, Bibliontology, PRISM, schema.org; Europe PMC’s Dublin Core'
  }
]

/** Elements of a person, and what they say of the name; the first of a part that is there counts. */
export const personElements = {
  family:
    'surname lastname last family familyname family_name last_name keyname namepart[@type=family] aulast',
  given:
    'given-names given-name givenname given_name given forenames forename firstname first first_name namepart[@type=given] aufirst',
  middle: 'middle middlename middle_name',
  initials: 'initials auinit',
  particle: 'prefix particle namelink',
  suffix: 'suffix genname',
  group: 'collectivename corporate',
  whole:
    'collab creatorname contributorname fullname full_name authname indexed-name displayform namepart[!@type] subfield[@code=a] literal institution_name orgname string-name name rolename'
} as const

/** Elements that hold persons. */
export const personHolders =
  'authors author creator creators editors editor seq bag alt list li namelist person name persname string-name name-alternatives'

/** Where it stands what somebody did for a paper. */
export const roleElements = '@contributor_role @contrib-type @role role/roleterm subfield[@code=4|e]'

/** What those do who are its authors; of codes of MARC (https://www.loc.gov/marc/relators), the words too. */
export const authorRoles =
  'aut author authors cre creator dis dissertant crp corresp collaborator co-author coauthor first joint student rsp pht cmp prf performer'

/** What other documents in XML are, by the name or the namespace of their first element. */
export const otherXml: ReadonlyArray<{
  readonly names: string
  readonly namespace?: RegExp
  /** Completes "This is …". */
  readonly what: string
}> = [
  {names: 'html', what: 'a web page: read it as `html`'},
  {names: 'rss feed', what: 'a feed: read it as `feed`'},
  {names: 'urlset sitemapindex', what: 'a site map, a list of addresses'},
  {names: 'opml', what: 'OPML, a list of feeds or an outline'},
  {names: 'kml', what: 'KML, a map'},
  {names: 'gpx', what: 'GPX, a track on a map'},
  {names: 'svg', what: 'SVG, a drawing'},
  {names: 'graphml', what: 'GraphML, a graph'},
  {names: 'gexf', what: 'GEXF, a graph'},
  {names: 'pnml', what: 'PNML, a Petri net'},
  {names: 'plist', what: 'a property list of macOS'},
  {names: 'stylesheet transform', what: 'a style sheet of XSL'},
  {names: 'schema', what: 'a schema of XML'},
  {names: 'xmpmeta xapmeta', what: 'XMP, data about one file'},
  {names: 'math', what: 'MathML, a formula'},
  {names: 'score-partwise score-timewise', what: 'MusicXML, a score'},
  {names: 'envelope', what: 'a message of SOAP'},
  {names: 'project', what: 'a file of a build'},
  {
    names: 'citaviexchangedata',
    what: 'a project of Citavi, whose persons stand elsewhere than its titles: export RIS or BibTeX'
  },
  {names: 'esearchresult', what: 'a list of PubMed’s numbers alone: fetch the records by `efetch`'},
  {
    names: 'document worksheet workbook presentation package document-content types relationships',
    namespace: /openxmlformats|schemas-microsoft-com|opendocument/i,
    what: 'a part of an Office document'
  }
]
