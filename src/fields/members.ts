import {namesOf} from './look-up.js'
import type {FieldName} from './names.js'

/** How the value of a member is read; by a reader of formats with named parts. */
export type Reading =
  | 'text'
  | 'words'
  | 'keywords'
  | 'date'
  | 'number'
  | 'identifier'
  | 'arxiv'
  | 'addresses'
  | 'files'
  | 'supplements'
  | 'openreviewPath'

/** What members of a paper say, by their names. */
export interface MemberRule {
  /** Where it goes: `title`, `abstract`, `authors`, or the name of a field of the tree. */
  readonly target: FieldName
  /**
   * Names, the best first: the first that has a value counts. Case and punctuation do not matter (`title_s` is
   * `titles`); a dot leads into an object or to the element of a list that says that it is of this type, and a number
   * to a place in an array.
   */
  readonly names: string
  /** How values are read; as text without it. */
  readonly as?: Reading
  /** Values of another form are passed over. */
  readonly form?: RegExp
  /** Names that other things have, too, count only where one of these stands beside them. */
  readonly beside?: string
  /** What a paper is wrapped in says this of itself. */
  readonly own?: true
  /** The words of the links, such as `Code`. */
  readonly label?: string
  /** Where the names come from. */
  readonly note: string
}

/** The form of arXiv's identifiers, alone or in an address. */
const arxivForm =
  /^(?:oai:arxiv\.org:|arxiv:|https?:\/\/(?:[a-z]{1,10}\.)?arxiv\.org\/(?:abs|pdf|html)\/)?(?:\d{4}\.\d{4,5}|[a-z-]{2,10}(?:\.[a-z]{2})?\/\d{7})(?:v\d{1,3})?(?:\.pdf)?$/i
const doiForm = /^(?:doi:\s?|https?:\/\/(?:dx\.)?doi\.org\/)?10\.\d{4,9}\/\S{1,250}$/i
const webForm = /^https?:\/\//i

/** The names of a field in other scripts than Latin, as columns of lists have them. */
function cjkNames(field: FieldName): string {
  return namesOf(field, 'label')
    .filter(name => /^[^\sa-z]+$/.test(name))
    .join(' ')
}

/** What stands in the papers of all sources. Subjects and addresses of several rows go together. */
export const memberRules: readonly MemberRule[] = [
  {
    target: 'title',
    names: `title content.title paper_title display_name dc:title ${cjkNames('title')}`,
    note: 'OpenReview has it in `content`, Papers with Code links call it `paper_title`, OpenAlex also `display_name`'
  },
  {target: 'title', names: 'titles.title titles', note: 'DataCite, INSPIRE; HAL says `title_s`'},
  {
    target: 'title',
    names: 'title_display main_title article_title title_group.article_title preprint_title paper_name',
    note: 'PLOS, OpenAIRE, IEEE and PubMed, JATS, bioRxiv'
  },
  {
    target: 'title',
    names: 'name headline',
    beside: 'author authors creator abstract date_added',
    note: 'schema.org, conferences on the web, bookmarks of Chrome'
  },

  {
    target: 'abstract',
    names: `abstract summary content.abstract abstract_inverted_index paper_abstract abstract_text abstractNote ${cjkNames('abstract')}`,
    note: 'arXiv and Hugging Face call it `summary`, Europe PMC `abstractText`, Zotero `abstractNote`'
  },
  {
    target: 'abstract',
    names: 'abstracts.0 pdf_parse.abstract preprint_abstract excerpt',
    note: 'INSPIRE, HAL (`abstract_s`), S2ORC, bioRxiv, WordPress'
  },
  {
    target: 'abstract',
    names: 'descriptions.abstract.description descriptions.other.description descriptions.0',
    note: 'DataCite, OpenAIRE'
  },
  {
    target: 'abstract',
    names: 'dc:description:abstract dc:description.0 dc:description description',
    note: 'DSpace, Dublin Core, Scopus, Zenodo'
  },
  {target: 'abstract', names: 'content_html content_text', note: 'JSON Feed has the whole text, too'},

  {
    target: 'authors',
    names: `authors_parsed authors content.authors authorships author author_names author_list creators creator ${cjkNames('authors')}`,
    note: 'arXiv’s dump has the names also in parts, which are better; Europe PMC and PubMed say `authorList`'
  },
  {
    target: 'authors',
    names:
      'authors_full auth_full_name_s author_display author_s z_authors preprint_authors author_string embeds.contributors.data dc:creator dc:contributor:author contrib_group.contrib speakers/authors contributors',
    note: 'HAL, PLOS, Unpaywall, bioRxiv, Europe PMC, OSF, Dublin Core, DSpace, JATS'
  },

  {
    target: 'arxiv',
    names: 'arxiv_id externalIds.ArXiv identifiers.arxiv ids.arxiv paper_arxiv_id',
    as: 'arxiv',
    note: 'Papers with Code, Semantic Scholar, Mendeley, records of this package'
  },
  {
    target: 'arxiv',
    names: 'arxiv_eprints.value arxivId_s external_ids.arxiv article_ids.arxiv pids.arxiv',
    as: 'arxiv',
    note: 'INSPIRE, HAL, Lens, PubMed, OpenAIRE'
  },
  {
    target: 'arxiv',
    names:
      'arxiv id entry_id paper_id eprint key identifier identifiers alternateIdentifiers dc:identifier header.identifier',
    as: 'arxiv',
    form: arxivForm,
    note: 'names that other things have, too; ADS lists all identifiers in `identifier`'
  },
  {
    target: 'doi',
    names:
      'doi externalIds.DOI identifiers.doi ids.doi arxiv:doi paper_doi prism:doi content.doi links.preprint_doi',
    as: 'identifier',
    note: 'OpenAlex writes an address, which is read'
  },
  {
    target: 'doi',
    names:
      'dois.value doiId_s external_ids.doi article_ids.doi ArticleIdList.ArticleId.doi PubmedData.ArticleIdList.ArticleId.doi ELocationID.doi',
    as: 'identifier',
    note: 'INSPIRE, HAL, Lens, PubMed'
  },
  {
    target: 'doi',
    names:
      'pids.doi pid.doi identifier.doi dc:doi preprint_doi biorxiv_doi medrxiv_doi published_doi dc:identifier:doi article_id.doi doi_str',
    as: 'identifier',
    note: 'InvenioRDM, OpenAIRE, DOAJ, BASE, bioRxiv'
  },
  {
    target: 'doi',
    names: 'id _id key identifier dc:identifier PubmedData.ArticleIdList',
    as: 'identifier',
    form: doiForm,
    note: 'names that other things have, too'
  },
  {
    target: 'openreview',
    names: 'forum identifiers.openreview openreview_id',
    note: 'OpenReview: the note of the paper'
  },
  {target: 'acl', names: 'externalIds.ACL identifiers.acl acl_id anthology_id', note: 'Semantic Scholar'},
  {
    target: 'pubmed',
    names: 'externalIds.PubMed identifiers.pubmed ids.pmid pmid pubmed_id identifiers.pmid',
    note: 'Semantic Scholar, OpenAlex, Europe PMC, Mendeley'
  },
  {
    target: 'pubmed',
    names: 'article_ids.pubmed article_ids.pmid external_ids.pmid pids.pmid pubmed_id_s',
    as: 'identifier',
    note: 'PubMed, Lens, OpenAIRE, HAL'
  },
  {
    target: 'pmc',
    names: 'externalIds.PubMedCentral identifiers.pmc ids.pmcid pmcid',
    note: 'Semantic Scholar, OpenAlex, Europe PMC'
  },
  {
    target: 'pmc',
    names:
      'article_ids.pmc article_ids.pmcid ArticleIdList.ArticleId.pmc PubmedData.ArticleIdList.ArticleId.pmc external_ids.pmcid',
    as: 'identifier',
    note: 'PubMed, Lens'
  },
  {
    target: 'semanticscholar',
    names: 'paperId identifiers.semanticscholar s2_id paper_id',
    form: /^[0-9a-f]{40}$/,
    note: 'Semantic Scholar, S2ORC'
  },
  {
    target: 'semanticscholar',
    names: 'corpusId externalIds.CorpusId',
    note: 'Semantic Scholar, where it is asked for no other'
  },
  {
    target: 'openalex',
    names: 'ids.openalex identifiers.openalex openalex_id id',
    form: /^(?:https?:\/\/openalex\.org\/)?W\d{1,12}$/i,
    note: 'OpenAlex'
  },
  {target: 'arxiv', names: 'serial-number.arxiv', as: 'arxiv', note: 'Hayagriva'},
  {target: 'doi', names: 'serial-number.doi', as: 'identifier', note: 'Hayagriva'},
  {target: 'isbn', names: 'isbn identifiers.isbn', as: 'identifier', note: 'Crossref'},

  {
    target: 'submitted',
    names:
      'versions.0.created dates.submitted submitted submitted_date submission_date submitted_at date_submitted tcdate cdate',
    as: 'date',
    note: 'arXiv’s dump lists versions; OpenReview counts milliseconds'
  },
  {
    target: 'submitted',
    names: 'preprint_date',
    as: 'date',
    beside: 'preprint_title',
    note: 'bioRxiv, where the paper was published since'
  },
  {
    target: 'submitted',
    names: 'created',
    as: 'date',
    beside: 'categories',
    own: true,
    note: 'arXiv; elsewhere the day of a database'
  },
  {
    target: 'published',
    names:
      'dates.published dates.issued publication_date published_at published published_date date_published date_published_parts first_publication_date prism:coverDate pub_date pdate published-online published-print published_on',
    as: 'date',
    note: 'the day before the year; ADS and PubMed say `pubdate`, Scopus `coverDate`'
  },
  {
    target: 'published',
    names:
      'sort_pub_date epubdate issued produced_date_s preprint_date earliest_date imprints.date paper_date journal.journal_issue.pub_date article_date publish_date dc:date dc:date:issued date_of_acceptance',
    as: 'date',
    note: 'PubMed, DataCite, HAL, INSPIRE, leaderboards, BASE'
  },
  {
    target: 'published',
    names: `date release_date ${cjkNames('published')}`,
    as: 'date',
    note: 'many; ADS has a day here that it made up'
  },
  {
    target: 'published',
    names: 'publication_year year content.year pub_year year_published date_time calendar',
    as: 'date',
    note: 'Lens, CORE, scholarly; `calendar` is put together of `year` and `month`'
  },
  {
    target: 'updated',
    names:
      'versions.-1.created dates.updated updated updated_at update_date last_updated date_updated date_modified tmdate mdate',
    as: 'date',
    own: true,
    note: 'not OpenAlex’s `updated_date`, which is that of its own record'
  },
  {
    target: 'listed',
    names:
      'dates.listed submittedOnDailyAt listed listed_at date_listed announced announced_at featured_at scraped_date scraped_at date_scraped crawled_at',
    as: 'date',
    note: 'Hugging Face; what scrapers add'
  },

  {
    target: 'listed',
    names: 'starttime',
    as: 'date',
    beside: 'virtualsite_url',
    own: true,
    note: 'NeurIPS: when the paper is shown'
  },

  {
    target: 'subjects',
    names: 'primary_category arxiv:primary_category',
    as: 'words',
    note: 'arXiv: the first of the categories'
  },
  {
    target: 'subjects',
    names:
      'categories category subjects subject s2FieldsOfStudy fieldsOfStudy topics concepts arxiv_eprints.categories',
    as: 'words',
    note: 'arXiv, Crossref, Semantic Scholar, OpenAlex, DataCite, INSPIRE'
  },
  {target: 'subjects', names: 'tasks', as: 'words', note: 'Papers with Code'},
  {
    target: 'subjects',
    names:
      'keywords content.keywords keyword keyword_list keyword_s author_keywords auth_keywords index_terms.author_terms tags ai_keywords labelsNamed track',
    as: 'keywords',
    note: 'OpenReview, OpenAlex, Zotero, Europe PMC, HAL, Scopus, IEEE, Hugging Face, Paperpile, ACL'
  },
  {
    target: 'subjects',
    names: 'topic field_of_study dc:subject dcterms:subject index_terms.ieee_terms',
    as: 'words',
    note: 'conferences, CORE, BASE, ScienceDirect, IEEE'
  },
  {target: 'subjects', names: 'labels', as: 'keywords', beside: 'saved_at slug', note: 'Omnivore'},

  {
    target: 'url',
    names: 'url_public_html url pub_url',
    as: 'addresses',
    note: 'Crossref, Semantic Scholar, scholarly and many others'
  },
  {
    target: 'url',
    names: 'paper_url paper_link',
    as: 'addresses',
    label: 'Paper',
    note: 'Papers with Code, conferences'
  },
  {
    target: 'url',
    names: 'url_abs paper_url_abs abs_url abstract_url',
    as: 'addresses',
    label: 'Paper',
    note: 'Papers with Code'
  },
  {
    target: 'url',
    names: 'arxiv_url arxiv_link arxiv',
    as: 'addresses',
    form: webForm,
    label: 'Paper',
    note: 'curated lists'
  },
  {
    target: 'url',
    names: 'entry_id id',
    as: 'addresses',
    form: webForm,
    label: 'Paper',
    note: 'arXiv, OpenAlex'
  },
  {
    target: 'url',
    names: 'primary_location.landing_page_url html_url uri_s source_url ee sameAs',
    as: 'addresses',
    label: 'Paper',
    note: 'OpenAlex, IEEE, HAL, Readwise, DBLP, schema.org'
  },
  {
    target: 'url',
    names:
      'primary_location.pdf_url best_oa_location.pdf_url best_oa_location.url_for_pdf openAccessPdf open_access.oa_url',
    as: 'addresses',
    label: 'PDF',
    note: 'OpenAlex, Unpaywall, Semantic Scholar'
  },
  {
    target: 'url',
    names:
      'pdf_url url_pdf paper_url_pdf pdf pdf_link eprint_url download_url content.pdf_url file_main_s encoding.content_url',
    as: 'addresses',
    label: 'PDF',
    note: 'arXiv, Papers with Code, scholarly, CORE, HAL'
  },
  {target: 'url', names: 'content.pdf', as: 'openreviewPath', label: 'PDF', note: 'OpenReview writes a path'},
  {
    target: 'url',
    names: 'dc:identifier identifier dc:identifier:uri',
    as: 'addresses',
    form: webForm,
    label: 'Paper',
    note: 'Dublin Core'
  },
  {
    target: 'url',
    names: 'link uri',
    as: 'addresses',
    note: 'feeds that became JSON, Crossref, Zotero, SerpApi'
  },
  {
    target: 'url',
    names: 'links urls fullTextUrlList.fullTextUrl resources resource source_urls websites linkout',
    as: 'addresses',
    note: 'arXiv, Zenodo, Europe PMC, SerpApi, Lens; also where `link` stands beside'
  },
  {
    target: 'url',
    names: 'files files.entries',
    as: 'files',
    label: 'PDF',
    note: 'Figshare, Zenodo, InvenioRDM'
  },
  {
    target: 'url',
    names: 'related_identifiers related_materials',
    as: 'supplements',
    note: 'DataCite, Zenodo, Figshare'
  },
  {target: 'url', names: 'virtualsite_url', as: 'addresses', label: 'Paper', note: 'conferences'},
  {target: 'url', names: 'external_url', as: 'addresses', note: 'JSON Feed: what an item is about'},
  {target: 'url', names: 'attachments', as: 'addresses', note: 'JSON Feed'},
  {
    target: 'url',
    names: 'githubRepo github_repo github github_url github_link github_links',
    as: 'addresses',
    label: 'Code',
    note: 'Hugging Face'
  },
  {
    target: 'url',
    names: 'repo_url repo code_url code_link code_links code content.code repository repositories',
    as: 'addresses',
    label: 'Code',
    note: 'Papers with Code'
  },
  {
    target: 'url',
    names: 'projectPage project_url project website homepage content.project_page',
    as: 'addresses',
    label: 'Project page',
    note: 'Hugging Face'
  },
  {target: 'url', names: 'demo demo_url', as: 'addresses', label: 'Demo', note: 'curated lists'},
  {
    target: 'url',
    names: 'video video_url content.video',
    as: 'addresses',
    label: 'Video',
    note: 'conferences'
  },
  {
    target: 'url',
    names: 'dataset_url dataset_link',
    as: 'addresses',
    label: 'Dataset',
    note: 'curated lists'
  },
  {target: 'url', names: 'model_url model_link', as: 'addresses', label: 'Model', note: 'curated lists'},

  {target: 'upvotes', names: 'upvotes num_upvotes likes', as: 'number', note: 'Hugging Face'},
  {
    target: 'stars',
    names: 'githubStars stars num_stars stargazers_count',
    as: 'number',
    note: 'Hugging Face, GitHub'
  },
  {
    target: 'comments',
    names: 'numComments comments',
    as: 'number',
    note: 'Hugging Face; a number, not arXiv’s text'
  },
  {
    target: 'citations',
    names:
      'citationCount cited_by_count is-referenced-by-count citation_count num_citations inline_links.cited_by.total cited_by.value citing_paper_count cited_by times_cited scholarly_citations_count citations',
    as: 'number',
    note: 'Semantic Scholar, OpenAlex, Crossref, ADS, INSPIRE, Europe PMC, Scopus, scholarly, SerpApi, IEEE'
  },
  {target: 'comment', names: 'comment comments arxiv:comment', form: /\D/, note: 'arXiv'},
  {target: 'remark', names: 'snippet', note: 'Google Scholar: some words of the paper'},
  {target: 'remark', names: 'note notes', form: /\D/, note: 'CSL, curated lists: "Code at https://…"'},
  {
    target: 'journal',
    names:
      'journal-ref arxiv:journal_ref container-title full_journal_name journal_info.journal journalfull journal proceeding venue content.venue publicationVenue primary_location.source host_venue',
    note: 'arXiv, Crossref, PubMed, Europe PMC, Paperpile, Papers with Code, Semantic Scholar, OpenReview, OpenAlex'
  },
  {
    target: 'journal',
    names: 'journal_title journal_name publication_title publication_name prism:publicationName pub',
    note: 'Europe PMC, Unpaywall, Zotero, IEEE, Springer, Scopus, ADS'
  },
  {
    target: 'journal',
    names:
      'publication_info.journal_title journal_title_s conference_title_s container.title container.name journals.title book_title proceedings_title is_part_of preprint_journal',
    note: 'INSPIRE, HAL, DataCite, OpenAIRE, CORE, Zotero, schema.org'
  },
  {target: 'journal', names: 'citation', beside: 'pub_year', note: 'scholarly'},
  {target: 'journal', names: 'publication', beside: 'citation_id cited_by', note: 'SerpApi'},
  {target: 'journal', names: 'source', beside: 'websites file_attached', note: 'Mendeley'},
  {target: 'journal', names: 'source.title', beside: 'lens_id source.issn source.publisher', note: 'Lens'},
  {target: 'journal', names: 'source_title', beside: 'pii load_date', note: 'ScienceDirect'},
  {target: 'event', names: 'event conference conference_name', note: 'Crossref, Papers with Code, Zotero'},
  {
    target: 'volume',
    names:
      'volume journal.volume biblio.volume journal_info.volume journal.journal_issue.volume prism:volume publication_info.journal_volume',
    note: 'Crossref, Semantic Scholar, OpenAlex, Europe PMC, PubMed, Scopus, INSPIRE'
  },
  {
    target: 'issue',
    names:
      'issue biblio.issue journal_info.issue journal.journal_issue.issue prism:issueIdentifier publication_info.journal_issue',
    note: 'Crossref, OpenAlex, Europe PMC, PubMed, Scopus, INSPIRE'
  },
  {
    target: 'pages',
    names: 'page pages journal.pages page_info pagination.medline_pgn prism:pageRange',
    note: 'Crossref, Semantic Scholar, Europe PMC, PubMed, Scopus'
  },
  {target: 'publisher', names: 'publisher', note: 'Crossref'},
  {
    target: 'type',
    names: 'type publicationTypes item_type types.resource_type_general doc_type resource_type',
    note: 'Crossref, OpenAlex, Semantic Scholar, Zotero, DataCite, ADS, Zenodo'
  },
  {
    target: 'tldr',
    names: 'tldr.text tldr content.TL;DR content.TLDR ai_summary takeaway',
    note: 'Semantic Scholar, OpenReview, Hugging Face'
  },
  {
    target: 'organization',
    names: 'organization.fullname organization affiliation affiliations',
    note: 'Hugging Face'
  },
  {target: 'submittedBy', names: 'submittedBy submittedOnDailyBy submitter', note: 'Hugging Face, arXiv'},
  {target: 'reportNumber', names: 'report-no report_number', note: 'arXiv'},
  {target: 'mscClass', names: 'msc-class', note: 'arXiv'},
  {target: 'acmClass', names: 'acm-class', note: 'arXiv'},
  {target: 'license', names: 'license primary_location.license', note: 'arXiv, Crossref, OpenAlex'},
  {target: 'methods', names: 'methods', note: 'Papers with Code'},
  {target: 'journal', names: 'parent.title parent.0.title', note: 'Hayagriva'},
  {target: 'volume', names: 'parent.volume parent.0.volume', note: 'Hayagriva'},
  {target: 'framework', names: 'framework', note: 'Papers with Code'}
]

/** Members of sources that write a period behind each title: PubMed, Europe PMC, DBLP, and whoever took it from them. */
export const periodMembers = 'articleids pmid authorstring ee mdate externalids.pubmed'

/** Members that hold the second part of a title: Crossref, OpenAIRE, DataCite. */
export const subtitleMembers = 'subtitle titles.subtitle.title'

/** Members of objects that were made of BibTeX, whose titles have braces: `{K}ites`. */
export const bibtexMembers = 'entrytype'
