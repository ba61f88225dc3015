import {stringify} from 'yaml'
import {harmlessLine} from '../clean/harmless.js'
import type {PaperRecord} from '../record/types.js'
import type {DatasetSettings} from './dataset-options.js'
import {recordFields, type TableField, tableFields} from './table.js'

/** Size categories of the Hugging Face Hub: each holds as many records as its number, or fewer. */
const sizes: ReadonlyArray<readonly [below: number, name: string]> = [
  [1e3, 'n<1K'],
  [1e4, '1K<n<10K'],
  [1e5, '10K<n<100K'],
  [1e6, '100K<n<1M'],
  [1e7, '1M<n<10M'],
  [Number.POSITIVE_INFINITY, '10M<n<100M']
]

/** Licences that the Hub knows are identifiers in lower case; others have a name and an address. */
function licence(license: string): object {
  return URL.canParse(license)
    ? {license: 'other', license_name: 'other', license_link: license}
    : {license: harmlessLine(license).toLowerCase()}
}

/**
 * The card of a set: what it is, how many of what it holds, its columns, and how it was made.
 *
 * @param papers - The records.
 * @param file - Name of the data's file.
 * @param settings - What is said of the set.
 */
export function cardText(papers: readonly PaperRecord[], file: string, settings: DatasetSettings): string {
  const {name, title = name, description, data, language, license, url, creator} = settings
  const head = {
    pretty_name: harmlessLine(title),
    language: [language],
    ...licence(license),
    size_categories: [sizes.find(([below]) => papers.length < below)?.[1]],
    tags: ['papers', 'metadata', 'information-extraction'],
    configs: [{config_name: 'default', data_files: [{split: 'train', path: file}]}]
  }
  const sections = [
    // In quotation marks, "no" is text for readers of YAML 1.1 (PyYAML), too.
    `---\n${stringify(head, {lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN'})}---`,
    `# ${markdownText(title)}`,
    markdownText(
      description ??
        'Records of papers, with the links, metrics, datasets and methods that their titles and abstracts name.'
    ),
    ...(creator ? [`Made by ${markdownText(creator)}.`] : []),
    ...(url ? [`Published at <${new URL(url).href}>.`] : []),
    '## Contents',
    table(['what', 'how many'], countsOf(papers)),
    '## Files',
    table(
      ['file', 'holds'],
      [
        [
          `\`${file}\``,
          `the records, as ${data === 'parquet' ? 'Parquet' : 'NDJSON: one JSON object a line'}`
        ],
        ['`croissant.json`', 'metadata as Croissant 1.0'],
        ['`record.schema.json`', 'the JSON Schema of a record']
      ]
    ),
    '## Columns',
    table(
      ['column', 'type', 'meaning'],
      (data === 'parquet' ? tableFields() : recordFields()).map(field => [
        `\`${field.name}\``,
        typeText(field),
        markdownText(field.description)
      ])
    ),
    'Offsets of mentions count UTF-16 code units from the start of the title or abstract.',
    '## How it was made',
    [
      'The listings of the papers were read by [paperglean](https://www.npmjs.com/package/paperglean), which cleans',
      'titles and abstracts and finds what they name by word lists and rules; nobody checked its findings by hand.',
      `Input: ${formatsOf(papers)}.`
    ].join(' '),
    'Titles and abstracts belong to their authors; the licence covers what this set adds.'
  ]
  return `${sections.join('\n\n')}\n`
}

function countsOf(papers: readonly PaperRecord[]): string[][] {
  const count = (of: (paper: PaperRecord) => number) =>
    String(papers.reduce((sum, paper) => sum + of(paper), 0))
  return [
    ['papers', String(papers.length)],
    ['with an abstract', count(paper => Number(paper.abstract !== null))],
    ...(['links', 'metrics', 'datasets', 'methods'] as const).map(kind => [
      kind,
      count(paper => paper[kind].length)
    ])
  ]
}

function formatsOf(papers: readonly PaperRecord[]): string {
  const formats = [...new Set(papers.map(paper => harmlessLine(paper.source.format)))].sort()
  return formats.slice(0, 20).map(markdownText).join(', ') || 'none'
}

function typeText({type, list}: TableField): string {
  const name = type === 'struct' ? 'object' : type
  return list ? `list of ${name}s` : name
}

function table(head: readonly string[], rows: ReadonlyArray<readonly string[]>): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

/** Text that Markdown and HTML show as it is. */
function markdownText(text: string): string {
  return harmlessLine(text).replace(
    /[\\`*_{}[\]<>()#+!|~&$@:-]/g,
    character => `&#${character.charCodeAt(0)};`
  )
}
