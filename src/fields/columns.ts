import type {MemberRule, Reading} from './members.js'
import type {FieldName} from './names.js'
import {nameRules} from './table.js'

/**
 * What stands in the columns of exports, beside what members of objects are called. Those of one field in the order
 * in which they are preferred.
 */
export const exportRules: readonly MemberRule[] = [
  {
    target: 'title',
    names:
      'article_title document_title item_title paper_title titles primary_title title_en title_english work_title publication_name titel titre título titulo titolo заглавие название 篇名 论文题名 题名 文献标题 論文タイトル 論文題目',
    note: 'Web of Science, IEEE Xplore, Springer, tables of Kaggle, CNKI'
  },
  {
    target: 'abstract',
    names:
      'abstract_note abstracts summaries abstract_text abstract_en résumé resume resumen resumo zusammenfassung kurzfassung аннотация 中文摘要 抄録',
    note: 'Zotero, tables of Kaggle'
  },
  {
    target: 'authors',
    names:
      'author_full_names authors_full_names author_fullnames authors_parsed author_s authors_raw authorships.author.display_name authorships.raw_author_name author_list all_authors authors_names contributors autoren autor auteurs auteur autores autori verfasser авторы автор 著者名',
    note: 'Web of Science and Scopus have the full names beside the short ones; Lens, OpenAlex, EBSCO'
  },
  {
    target: 'arxiv',
    names: 'arxiv_number arxivid arxiv_no arxiv_in_text',
    as: 'arxiv',
    note: 'curated lists'
  },
  {target: 'doi', names: 'item_doi doi_link digital_object_identifier doi_url', note: 'Springer'},
  {target: 'pubmed', names: 'pubmed_id pm_id ids.pmid', note: 'Scopus, Web of Science'},
  {target: 'pmc', names: 'pmc_id pmcid', note: 'PubMed, Dimensions'},
  {target: 'isbn', names: 'isbns', form: /^[\dXx -]{10,17}$/, note: 'IEEE Xplore, where there is one'},
  {
    target: 'published',
    names:
      'parts_of_date parts_of_citation.date published published_date published_at date_published publication_date cover_date coverdate pubdate pub_date issue_date publication_date_online date_of_publication publish_time publish_date date datum erscheinungsdatum veröffentlichungsdatum veröffentlicht publikationsdatum publikationsjahr fecha дата 出版日期 publication_year published_year publishedyear pubyear pub_year year py jahr erscheinungsjahr année annee année_de_publication année_publication año año_de_publicación ano anno год 出版年 发表年份 年份 発行年 出版年月',
    as: 'date',
    note: 'Zotero, Dimensions, ProQuest, Covidence, CORDIS'
  },
  {
    target: 'subjects',
    names: 'author_keywords author_keyword',
    as: 'words',
    note: 'Scopus, Web of Science, IEEE'
  },
  {target: 'subjects', names: 'index_keywords keywords_plus', as: 'words', note: 'Scopus, Web of Science'},
  {target: 'subjects', names: 'ieee_terms', as: 'words', note: 'IEEE Xplore'},
  {target: 'subjects', names: 'mesh_terms', as: 'words', note: 'IEEE Xplore, Dimensions, Lens'},
  {
    target: 'subjects',
    names: 'wos_categories research_areas fields_of_study fields_of_research subject_terms terms term tag',
    as: 'words',
    note: 'Web of Science, Lens, ProQuest, tables of Kaggle'
  },
  {target: 'subjects', names: 'manual_tags', as: 'words', note: 'Zotero'},
  {target: 'subjects', names: 'automatic_tags', as: 'words', note: 'Zotero'},
  {
    target: 'subjects',
    names:
      'topics.display_name keywords.display_name schlagwörter schlagworte mots_clés mots_cles palabras_clave palavras_chave',
    as: 'words',
    note: 'OpenAlex; scrapes'
  },
  {
    target: 'journal',
    names:
      'source_title publication_title journal_book journal_title booktitle book_title pubtitle journal_name journal_conference conference_journal venue_name publication_venue primary_location.source.display_name container_title journal proceedings_title series_title journal_abbreviation source publication zeitschrift revue revista rivista 刊名 期刊名称 来源 雑誌名',
    note: 'Scopus, Web of Science, IEEE, Zotero, PubMed, EBSCO, ACM, ProQuest, Lens, OpenAlex, Google Scholar'
  },
  {
    target: 'event',
    names: 'conference_name conference_title meeting_name acronym conference_abbreviation',
    note: 'Scopus, Web of Science, Zotero, ACM'
  },
  {target: 'volume', names: 'journal_volume vol 卷 volume parts_of_citation.volume', note: 'Springer'},
  {
    target: 'issue',
    names: 'issue_number journal_issue number journal_number issue_no 期 issue parts_of_citation.issue',
    note: 'Lens, Springer, JabRef, CORDIS'
  },
  {
    target: 'pages',
    names:
      'parts_of_pages pagination pages page_s published_pages page_range seiten parts_of_citation.pages start_of_pages article_number art_no',
    note: 'Dimensions, CORDIS, Scopus'
  },
  {
    target: 'citations',
    names:
      'cited_by times_cited times_cited_wos_core times_cited_all_databases citing_works_count cites article_citation_count num_citations n_citation citation citations citation_counts total_citations counts_citation 被引频次',
    as: 'number',
    note: 'Scopus, Dimensions, Web of Science, Lens, Publish or Perish, IEEE Xplore'
  },
  {
    target: 'type',
    names:
      'document_type item_type publication_type content_type entry_type bibliography_type doctype doc_types article_type',
    note: 'Scopus, Zotero, Web of Science, Springer'
  },
  {target: 'organization', names: 'author_affiliations', note: 'IEEE Xplore'},
  {target: 'cite', names: 'citation', form: /\D/, note: 'PubMed: where it stands, with the day'},
  {target: 'comment', names: 'extra', note: 'Zotero'},
  {target: 'license', names: 'open_access_license rights licence', note: 'Lens, Zotero'},
  {
    target: 'url',
    names:
      'articleurl html_link document_url documenturl abstract_url abstract_link paper_link paper_links permalink plink landing_page_url web_link weblink webpage lien enlace 文章链接 原文链接',
    as: 'addresses',
    label: 'Paper',
    note: 'Publish or Perish, Lens, ProQuest, EBSCO'
  },
  {target: 'url', names: 'external_url', as: 'addresses', label: 'Paper', note: 'Lens'},
  {target: 'url', names: 'source_urls source_url', as: 'addresses', note: 'Lens'},
  {
    target: 'url',
    names: 'fulltexturl full_text_url pdf_links',
    as: 'addresses',
    label: 'PDF',
    note: 'Publish or Perish, IEEE Xplore'
  },
  {
    target: 'url',
    names:
      'source_code repository_url repository_link github_repo_url gitrepo code_repository implementation',
    as: 'addresses',
    label: 'Code',
    note: 'curated lists'
  },
  {
    target: 'url',
    names: 'url',
    as: 'addresses',
    note: 'Zotero and others; where there are several, the first'
  }
]

/** Columns that say nothing of a paper itself, or nothing that a record has a place for. */
export const otherColumns =
  'book_doi cited_references references funding funding_text funding_texts funding_details funding_orgs funding_name_preferred funding_information acknowledgements addresses reprint_addresses email_addresses correspondence_address corresponding_author corresponding_authors authors_with_affiliations authors_raw_affiliation authors_affiliations_raw affiliations editors editor book_editors book_authors book_group_authors group_authors researcher_ids orcids open_access open_access_designations publisher_address conference_location conference_sponsor conference_date conference_code sponsors manufacturers tradenames chemicals chemicals_cas molecular_sequence_numbers file_attachments link_attachments notes references_count rcr research_organizations_standardized supporting_grants authorships.affiliations authorships.raw_affiliation_strings authorships.institutions.display_name related_works referenced_works counts_by_year abbreviated_source_title language_of_original_document companies copyright find_a_copy identifier_keywords classification subject_classifications first_author publication_city place_of_publication bibtex first_author_last_name create_date accession_number date_added_to_xplore meeting_date search_query query citation_url cites_url related_url citesurl citationurl relatedurl thumbnail thumbnail_url image image_url img avatar logo icon figure screenshot'

/** Columns of what has titles, too, and is no paper: films, music, videos, goods and orders, people, jobs, issues. */
export const strangeColumns =
  'director cast genre genres movie_id imdb_id tconst runtime runtime_minutes box_office artist artists artist_name artist_name_s album album_name track_name duration_ms channel_title channel_id video_id subscribers price quantity qty sku stock in_stock order_id product_id customer customer_name unit_price phone mobile email e_mail e_mail_address salary job_type assignee assignees milestone'

/** How the field of a rule of {@link nameRules} is read where it heads a column. */
const readings: Readonly<Partial<Record<FieldName, Reading>>> = {
  published: 'date',
  submitted: 'date',
  updated: 'date',
  listed: 'date',
  subjects: 'words',
  links: 'addresses',
  arxiv: 'arxiv',
  stars: 'number',
  upvotes: 'number',
  citations: 'number'
}

/** Names of titles that other things bear, too: they count where other columns say that the rows are papers. */
export const weakTitles =
  'name paper papers paper_name article publication publications work document item reference 论文 論文 논문'

/** What the columns of tables in documents say, by their names there. */
export const documentRules: readonly MemberRule[] = nameRules.flatMap(({field, where, names, reason}) => {
  if (where === 'meta' || field === 'title') return []
  const as = readings[field]
  const folded = names.replace(/(?<!;) /g, '_').replaceAll('; ', ' ')
  return [{target: field === 'links' ? 'url' : field, names: folded, ...(as && {as}), note: reason}]
})

/** What Web of Science calls the columns of its tags in its other exports. */
export const tagColumns: ReadonlyArray<readonly [tag: string, name: string]> = [
  ['AF', 'Author Full Names'],
  ['AU', 'Authors'],
  ['TI', 'Article Title'],
  ['SO', 'Source Title'],
  ['AB', 'Abstract'],
  ['DT', 'Document Type'],
  ['DI', 'DOI'],
  ['DE', 'Author Keywords'],
  ['ID', 'Keywords Plus'],
  ['WC', 'WoS Categories'],
  ['CT', 'Conference Title'],
  ['TC', 'Times Cited'],
  ['PM', 'Pubmed Id'],
  ['PU', 'Publisher'],
  ['BN', 'ISBN'],
  ['PD', 'Publication Date'],
  ['PY', 'Publication Year'],
  ['VL', 'Volume'],
  ['IS', 'Issue'],
  ['BP', 'Start Page'],
  ['EP', 'End Page'],
  ['AR', 'Article Number']
]
