import type {FieldName} from './names.js'

/** How what an element says is read; by the reader of feeds. */
type FeedReading = 'text' | 'date' | 'people' | 'addresses' | 'identifiers' | 'whole'

/** What elements of a feed's item say, by their names. */
export interface FeedRule {
  readonly field: FieldName
  /**
   * Names in lower case, with the prefixes that their namespaces have by convention (`namespaceRules`), the best
   * first: those of the first name that has a value count.
   */
  readonly names: string
  /** How they are read; as one text without it. `whole` is a longer text than that of the field's other rule. */
  readonly as?: FeedReading
  /** Elements of all names count. */
  readonly all?: true
  /** Where the names come from. */
  readonly reason: string
}

/** Atom, RSS 0.9x, 1.0 and 2.0, and the namespaces that publishers use in them. */
export const feedRules: readonly FeedRule[] = [
  {
    field: 'title',
    names: 'title dc:title dcterms:title media:title itunes:title',
    reason: 'Atom and RSS; the others where it is left out'
  },
  {
    field: 'abstract',
    names:
      'description summary dc:description dcterms:abstract dcterms:description prism:teaser itunes:summary media:description',
    reason: 'RSS, Atom, repositories, podcasts and films'
  },
  {
    field: 'abstract',
    names: 'content:encoded content xhtml:body xhtml:div',
    as: 'whole',
    reason: 'the whole text: RSS, Atom'
  },
  {
    field: 'authors',
    names: 'dc:creator dcterms:creator author authors itunes:author media:credit contributor dc:contributor',
    as: 'people',
    reason: 'in RSS `author` may be an address; `authors` in IEEE’s feeds'
  },

  {field: 'submitted', names: 'dcterms:datesubmitted', as: 'date', reason: 'repositories'},
  {
    field: 'published',
    names:
      'pubdate published issued prism:publicationdate dc:date dcterms:issued dcterms:date dcterms:available created date prism:coverdate prism:coverdisplaydate publicationdate year',
    as: 'date',
    reason: 'RSS 2.0, Atom 1.0 and 0.3, journals; the cover of an issue bears a later day'
  },
  {
    field: 'updated',
    names: 'prism:modificationdate dcterms:modified updated modified',
    as: 'date',
    reason: 'journals, Atom 1.0 and 0.3'
  },

  {
    field: 'cite',
    names:
      'prism:doi arxiv:doi doi dc:identifier dcterms:identifier guid id feedburner:origlink link prism:url',
    as: 'identifiers',
    all: true,
    reason: 'what names the paper, the surest first; read by its form'
  },
  {
    field: 'url',
    names: 'feedburner:origlink link guid',
    as: 'addresses',
    reason: 'Atom has several; `guid` of RSS is one unless it says that it is none'
  },
  {
    field: 'url',
    names: 'prism:url enclosure media:content content',
    as: 'addresses',
    all: true,
    reason: 'publishers, files of papers; `content` of Atom may lie elsewhere'
  },

  {
    field: 'subjects',
    names:
      'arxiv:primary_category category dc:subject dcterms:subject prism:keyword prism:keywords media:keywords',
    all: true,
    reason: 'the first class before the others'
  },
  {field: 'comment', names: 'arxiv:comment', reason: 'arXiv’s API'},
  {
    field: 'journal',
    names:
      'arxiv:journal_ref arxiv:journal_reference prism:publicationname publicationtitle publicationname dcterms:bibliographiccitation dc:source',
    reason: 'arXiv’s API and its feeds, journals, IEEE'
  },
  {field: 'volume', names: 'prism:volume volume', reason: 'journals, IEEE'},
  {
    field: 'issue',
    names: 'prism:number prism:issueidentifier issue number',
    reason: 'journals, IEEE'
  },
  {field: 'pages', names: 'prism:pagerange pages', reason: 'journals'},
  {field: 'category', names: 'prism:section', reason: 'the section of a journal'},
  {field: 'publisher', names: 'dc:publisher dcterms:publisher prism:publisher', reason: 'journals'},
  {
    field: 'organization',
    names: 'arxiv:affiliation',
    all: true,
    reason: 'arXiv’s API: of authors'
  },
  {field: 'type', names: 'arxiv:announce_type', reason: 'arXiv’s feeds of new papers'},
  {field: 'comments', names: 'slash:comments', reason: 'how many there are'},
  {
    field: 'license',
    names: 'cc:license dcterms:license rights dc:rights dcterms:rights copyright prism:copyright',
    reason: 'the license before the words of the owner'
  }
]

/** First and last page, where they stand apart. */
export const pageElements: ReadonlyArray<readonly [first: string, last: string]> = [
  ['prism:startingpage', 'prism:endingpage'],
  ['startpage', 'endpage']
]

/** Dates of a feed, the best first, for items that have none. */
export const feedDates = 'pubdate updated dc:date modified lastbuilddate'
