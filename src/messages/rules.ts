/**
 * What messages are about, by rule id: what it means, and what helps.
 *
 * @example
 * ```ts
 * import {parseListing} from 'paperglean'
 *
 * const [message] = parseListing('').messages
 * message?.ruleId === 'no-paper' // => true
 * ```
 */
export interface Rules {
  /** Nothing that was read is a paper. Look whether the text is what you meant; `format` says how it is to be read. */
  'no-paper': true
  /** The bytes are a file of another kind, such as a picture, or no text. Give the text of the listing. */
  'not-text': true
  /** The text is that of a format that holds no listing, such as a table of contents or the data of a package. */
  'unknown-format': true
  /** The text is not of the format that the option names. Leave `format` out, or name another. */
  'wrong-format': true
  /** Bytes are not of the encoding, or say another one; replacement characters stand in their place. Name the encoding. */
  'invalid-bytes': true
  /** The bytes are no UTF-8 and say no encoding; it was guessed. Look whether the letters are right, else name it. */
  'not-utf8': true
  /** One stretch of the source is longer than `limits.longest`; what is behind that is not read. */
  'too-long': true
  /** There are more papers than `limits.papers`; the others are left out. */
  'too-many-papers': true
  /** A paper has more mentions than `limits.mentions`; the others are left out. */
  'too-many-mentions': true
  /** The page is not laid out as any that is known: some of it may be taken for what it is not. Look at the records. */
  'unknown-layout': true
  /** Identifiers or addresses of papers stand in no record. Look whether papers are missing. */
  'uncovered-identifiers': true
  /** One record holds what identifies several papers. Look whether they are to be parted. */
  'several-papers-in-one': true
  /** Items of a list or rows of a table are like those of papers, and were not read as such. */
  'unread-items': true
  /** Text stands where it belongs to no paper. */
  'text-outside-paper': true
  /** A paper has a title and no abstract, where others have one. */
  'title-without-abstract': true
  /** An item has no title, and is no record. */
  'entry-without-title': true
  /** Nothing is left of a title once LaTeX and markup are taken away; the record has the title as it stood. */
  'empty-title': true
  /** The source shows the beginning of an abstract alone. */
  'abstract-cut-off': true
  /** The source names some of the authors and says that there are others. */
  'authors-cut-off': true
  /** Two records are of one paper and were united. `duplicates: 'keep'` leaves both. */
  'duplicate-paper': true
  /** Two records may be of one paper; both are left. */
  'possible-duplicate': true
  /** A date is of no calendar; the field is left out. */
  'unreadable-date': true
  /** What stands under the name of an identifier is none; it stands in `extra`. */
  'unreadable-identifier': true
  /** An address of a paper is none of the web (`http`, `https`); it is left out. */
  'bad-link-scheme': true
  /** LaTeX is nested deeper than anybody writes it; it is left as it stands. */
  'latex-too-deep': true
  /** A text of LaTeX is longer than any title or abstract; it is left as it stands. */
  'latex-too-long': true
  /** A table was pasted into an abstract; its numbers are left out, since nothing says what each measures. */
  'pasted-table': true
  /** A record of a harvest is of a vocabulary that is not known, and was left out. Harvest `oai_dc`, `arXiv` or `jats`. */
  'unread-record': true
  /** What was given as a record does not validate. */
  'invalid-record': true
  /** A line of a file of records is no JSON. */
  'unreadable-record': true
  /** A file of records is neither NDJSON nor JSON nor a table of records. */
  'unreadable-file': true
  /** A cell of a table of records could not be taken over: what it says is told by other columns. */
  'ignored-cell': true
  /** The JSON breaks off, or a line is none. What stands before is read. */
  'unreadable-json': true
  /** The JSON has what JSON has not: comments, commas at the end, unquoted keys. It was read all the same. */
  'loose-json': true
  /** An item of the JSON is no paper, such as a volume, and was left out. */
  'item-left-out': true
  /** Structured data of a page is no JSON. */
  'unreadable-json-ld': true
  /** An item of the YAML cannot be read, or the document repeats too much. */
  'unreadable-yaml': true
  /** The YAML has what YAML has not, such as a colon in a text without quotation marks. It was read all the same. */
  'loose-yaml': true
  /** A feed breaks off, or is none. What stands before is read. */
  'unreadable-feed': true
  /** A feed says that an error happened at its server. */
  'feed-error': true
  /** XML breaks off or is nested too deep. What stands before is read. */
  'unreadable-xml': true
  /** A document defines entities; they are not expanded, since that could take any time and read any file. */
  'unsafe-entities': true
  /** A record of a harvest was deleted at its server. */
  'deleted-record': true
  /** The server of a harvest says that an error happened. */
  'server-error': true
  /** A harvest or feed goes on at another address. Fetch that, too. */
  'more-records': true
  /** A page cannot be read as HTML; it was read as text. */
  'unreadable-html': true
  /** What was to be HTML is something else. */
  'not-html': true
  /** A page is nested deeper, or has more elements, than a tree of it could hold; it was read as text. */
  'html-too-deep': true
  /** A server says in a page that what was asked for is not there. */
  'error-page': true
  /** A bibliography is neither BibTeX nor tagged lines nor CSL-JSON. */
  'unreadable-bibliography': true
  /** An entry of a bibliography cannot be read, or not whole. */
  'unreadable-entry': true
  /** The rows of a table have no columns in common. */
  'unreadable-table': true
  /** A table has no column of titles. Name its columns as the documents say. */
  'no-title-column': true
  /** A table has no line of names; its columns were read by what stands in them. */
  'no-header': true
  /** A line has other columns than its table. */
  'uneven-row': true
  /** A quotation mark of a table has no partner; what is behind it may be one cell. */
  'unclosed-quote': true
  /** Columns have names that say nothing here, and were not read. Name them as the documents say. */
  'unread-columns': true
  /** A document has more markup than any written one; what is too much was read as text. */
  'too-much-markup': true
  /** Parts of a mail were not read: attachments, pictures, calendars, or what cannot be decoded. Give them by themselves. */
  'unread-mail-parts': true
  /** A mail has no text that can be read, or, of arXiv, one in HTML alone. Give that part. */
  'mail-without-text': true
  /** A worker crashed over a paper; its record has what the listing says, and nothing that was found. */
  'worker-crashed': true
}

/** What a message is about; see {@link Rules}. */
export type RuleId = keyof Rules
