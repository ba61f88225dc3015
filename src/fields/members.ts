import {namesOf} from './look-up.js'
import type {FieldName} from './names.js'

/** How the value of a member is read; by a reader of formats with named parts. */
export type Reading = 'text' | 'words' | 'date' | 'number' | 'arxiv' | 'addresses' | 'openreviewPath'

/** What members of a paper say, by their names. */
export interface MemberRule {
  /** Where it goes: `title`, `abstract`, `authors`, or the name of a field of the tree. */
  readonly target: FieldName
  /**
   * Names, the best first: the first that has a value counts. Case and punctuation do not matter; a dot leads
   * into an object, and a number to a place in an array.
   */
  readonly names: string
  /** How values are read; as text without it. */
  readonly as?: Reading
  /** Values of another form are passed over. */
  readonly form?: RegExp
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
    names: `title content.title paper_title display_name headline dc:title ${cjkNames('title')}`,
    note: 'OpenReview has it in `content`, Papers with Code links call it `paper_title`, OpenAlex also `display_name`'
  },
  {
    target: 'abstract',
    names: `abstract summary content.abstract abstract_inverted_index paper_abstract abstract_text dc:description description content_html content_text ${cjkNames('abstract')}`,
    note: 'arXiv and Hugging Face call it `summary`; JSON Feed has it beside the whole text'
  },
  {
    target: 'authors',
    names: `authors_parsed authors content.authors authorships author author_names creators creator dc:creator ${cjkNames('authors')}`,
    note: 'arXiv’s dump has the names also in parts, which are better'
  },

  {
    target: 'arxiv',
    names: 'arxiv_id externalIds.ArXiv identifiers.arxiv ids.arxiv paper_arxiv_id',
    as: 'arxiv',
    note: 'Papers with Code, Semantic Scholar, records of this package'
  },
  {
    target: 'arxiv',
    names: 'arxiv id entry_id paper_id eprint key',
    as: 'arxiv',
    form: arxivForm,
    note: 'names that other things have, too'
  },
  {
    target: 'doi',
    names: 'doi externalIds.DOI identifiers.doi ids.doi arxiv:doi paper_doi prism:doi',
    note: 'OpenAlex writes an address, which is read'
  },
  {target: 'doi', names: 'id _id key', form: doiForm, note: 'names that other things have, too'},
  {
    target: 'openreview',
    names: 'forum identifiers.openreview openreview_id',
    note: 'OpenReview: the note of the paper'
  },
  {target: 'acl', names: 'externalIds.ACL identifiers.acl acl_id anthology_id', note: 'Semantic Scholar'},
  {
    target: 'pubmed',
    names: 'externalIds.PubMed identifiers.pubmed ids.pmid pmid pubmed_id',
    note: 'Semantic Scholar, OpenAlex'
  },
  {
    target: 'pmc',
    names: 'externalIds.PubMedCentral identifiers.pmc ids.pmcid pmcid',
    note: 'Semantic Scholar, OpenAlex'
  },
  {
    target: 'semanticscholar',
    names: 'paperId identifiers.semanticscholar s2_id',
    form: /^[0-9a-f]{40}$/,
    note: 'Semantic Scholar'
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
  {target: 'isbn', names: 'isbn identifiers.isbn', note: 'Crossref'},

  {
    target: 'submitted',
    names:
      'versions.0.created dates.submitted submitted submitted_date submission_date submitted_at date_submitted tcdate cdate',
    as: 'date',
    note: 'arXiv’s dump lists versions; OpenReview counts milliseconds'
  },
  {
    target: 'published',
    names: `dates.published publication_date published_at published published_date date_published pub_date pdate published-online published-print issued date release_date publication_year year content.year ${cjkNames('published')}`,
    as: 'date',
    note: 'the day before the year'
  },
  {
    target: 'updated',
    names:
      'versions.-1.created dates.updated updated updated_at update_date last_updated date_updated date_modified tmdate mdate',
    as: 'date',
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
    target: 'subjects',
    names: 'primary_category arxiv:primary_category',
    as: 'words',
    note: 'arXiv: the first of the categories'
  },
  {
    target: 'subjects',
    names: 'categories category subjects subject s2FieldsOfStudy fieldsOfStudy topics concepts',
    as: 'words',
    note: 'arXiv, Crossref, Semantic Scholar, OpenAlex'
  },
  {target: 'subjects', names: 'tasks', as: 'words', note: 'Papers with Code'},
  {
    target: 'subjects',
    names: 'keywords content.keywords tags ai_keywords',
    as: 'words',
    note: 'OpenReview, OpenAlex, Hugging Face'
  },

  {target: 'url', names: 'url', as: 'addresses', note: 'Crossref, Semantic Scholar and many others'},
  {target: 'url', names: 'paper_url', as: 'addresses', label: 'Paper', note: 'Papers with Code'},
  {
    target: 'url',
    names: 'url_abs paper_url_abs abs_url',
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
    names: 'primary_location.landing_page_url',
    as: 'addresses',
    label: 'Paper',
    note: 'OpenAlex'
  },
  {
    target: 'url',
    names: 'primary_location.pdf_url best_oa_location.pdf_url openAccessPdf open_access.oa_url',
    as: 'addresses',
    label: 'PDF',
    note: 'OpenAlex, Semantic Scholar'
  },
  {
    target: 'url',
    names: 'pdf_url url_pdf paper_url_pdf pdf pdf_link',
    as: 'addresses',
    label: 'PDF',
    note: 'arXiv, Papers with Code'
  },
  {target: 'url', names: 'content.pdf', as: 'openreviewPath', label: 'PDF', note: 'OpenReview writes a path'},
  {target: 'url', names: 'link links urls', as: 'addresses', note: 'feeds that became JSON, Crossref'},
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
    names: 'repo_url repo code_url code_link code content.code repository repositories',
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
    names: 'citationCount cited_by_count is-referenced-by-count',
    as: 'number',
    note: 'Semantic Scholar, OpenAlex, Crossref'
  },
  {target: 'comment', names: 'comment comments arxiv:comment', form: /\D/, note: 'arXiv'},
  {
    target: 'journal',
    names:
      'journal-ref arxiv:journal_ref container-title journal proceeding venue content.venue publicationVenue primary_location.source host_venue',
    note: 'arXiv, Crossref, Papers with Code, Semantic Scholar, OpenReview, OpenAlex'
  },
  {target: 'event', names: 'event conference', note: 'Crossref, Papers with Code'},
  {
    target: 'volume',
    names: 'volume journal.volume biblio.volume',
    note: 'Crossref, Semantic Scholar, OpenAlex'
  },
  {target: 'issue', names: 'issue biblio.issue', note: 'Crossref, OpenAlex'},
  {target: 'pages', names: 'page pages journal.pages', note: 'Crossref, Semantic Scholar'},
  {target: 'publisher', names: 'publisher', note: 'Crossref'},
  {target: 'type', names: 'type publicationTypes', note: 'Crossref, OpenAlex, Semantic Scholar'},
  {target: 'subtitle', names: 'subtitle', note: 'Crossref'},
  {
    target: 'tldr',
    names: 'tldr.text tldr content.TL;DR content.TLDR ai_summary',
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
  {target: 'framework', names: 'framework', note: 'Papers with Code'}
]
