// The sections of the reference, in order: what each is for, and which folders or files of src/ (or, where a file does not
// decide, which names) belong to it. The row that says most of a thing decides. What no row has is a fault of the build, and so is a row that nothing has.

/** @type {ReadonlyArray<{title: string, sentence: string, of: readonly string[]}>} */
export const categories = [
  {
    title: 'Parse',
    sentence: 'From the text of a listing to papers: at once, while it arrives, or for some formats alone.',
    of: ['parse', 'parse-listings', 'parser', 'options', 'stream/', 'arguments/', 'node/']
  },
  {
    title: 'The record',
    sentence: 'What a paper becomes, and what was found in it.',
    of: ['PaperRecord', 'record/types', 'tree/entities']
  },
  {
    title: 'Messages',
    sentence: 'What was odd in a listing.',
    of: ['messages/']
  },
  {
    title: 'Query',
    sentence: 'The papers that are looked for.',
    of: ['filterRecords', 'query/']
  },
  {
    title: 'Validate',
    sentence:
      'Records from elsewhere: whether they are right, what is wrong with them, and the schemas that say so.',
    of: [
      'record/validate-records',
      'record/validate',
      'paperRecordSchema',
      'paperObjectSchema',
      'record/',
      'table/csv'
    ]
  },
  {
    title: 'Make records',
    sentence:
      'Parts of records on their own: ids, identifiers, authors, and records of several listings as one list.',
    of: [
      'record/id',
      'record/identifiers',
      'record/authors',
      'record/merge',
      'record/record',
      'identifiersOf'
    ]
  },
  {
    title: 'Write',
    sentence: 'From records to text, bytes or files.',
    of: ['write/', 'table/']
  },
  {
    title: 'Output formats',
    sentence: 'The writer of each format, and its options.',
    of: [
      'write/bibtex',
      'write/croissant',
      'write/csl-json',
      'write/csv',
      'write/dataset',
      'write/html',
      'write/json',
      'write/json-ld',
      'write/json-schema',
      'write/markdown',
      'write/ndjson',
      'write/parquet',
      'write/report',
      'write/ris',
      'write/terminal'
    ]
  },
  {
    title: 'Extract',
    sentence: 'What a text, or the title and abstract of a paper, names.',
    of: ['extract/', 'Extraction', 'PaperText']
  },
  {
    title: 'Clean',
    sentence: 'Text with remains of LaTeX and character references to Unicode.',
    of: ['clean/']
  },
  {
    title: 'Read',
    sentence: 'Which format a text has, and the tree of a listing in it; for readers of your own, too.',
    of: ['read/']
  },
  {
    title: 'Parts of a reader',
    sentence: 'What a reader of your own is built of.',
    of: ['read/builder', 'read/parts/', 'read/cut/']
  },
  {
    title: 'Listing tree',
    sentence: 'The nodes of a listing, and the way from their text back to its source.',
    of: ['tree/']
  },
  {
    title: 'Plugins',
    sentence: 'The stages as plugins of unified.',
    of: ['plugins', 'listing-parse']
  },
  {
    title: 'Grammar',
    sentence: 'What a paper names as tags of its grammar, and the comparisons that it states.',
    of: ['grammar/', 'tree/claims']
  }
]

/** Each row with its section and its place in it. */
export const places = categories.flatMap(category =>
  category.of.map((part, order) => ({category, part, order}))
)

/**
 * The row that decides where a name stands which a file of src/ declares, such as `record/id.ts`.
 *
 * @param {string} name
 * @param {string} file
 */
export function placeOf(name, file) {
  const module = file.replace(/\.ts$/, '')
  const around = places.filter(({part}) => part === module || (part.endsWith('/') && module.startsWith(part)))
  return places.find(({part}) => part === name) ?? around.sort((a, b) => b.part.length - a.part.length)[0]
}
