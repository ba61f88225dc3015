import {harmlessLine} from '../../clean/harmless.js'
import type {PaperRecord} from '../../record/types.js'
import {citationText} from '../citation.js'
import {countsOf} from '../counts.js'
import type {DataFile} from '../data-file.js'
import type {TableField} from '../table.js'
import {exampleText} from './example.js'
import {headText} from './head.js'
import {loadingText} from './loading.js'
import {measured} from './measured.js'
import type {DatasetSettings} from './options.js'

/**
 * The card of a set: what it is, how it is loaded, its columns, how it was found and how well, what it cannot be used for.
 *
 * @param papers - The records.
 * @param files - The files of the data, that of the papers first.
 * @param settings - What is said of the set.
 */
export function cardText(
  papers: readonly PaperRecord[],
  files: readonly DataFile[],
  settings: DatasetSettings
): string {
  const {name, title = name, description, url, creator, license} = settings
  const sections = [
    `---\n${headText(files, settings)}---`,
    `# ${markdownText(title)}`,
    markdownText(
      description ??
        'Records of papers, with the links, metrics, datasets and methods that their titles and abstracts name.'
    ),
    ...(creator ? [`Made by ${markdownText(creator)}.`] : []),
    ...(url ? [`Published at <${new URL(url).href}>.`] : []),
    '## Contents',
    table(
      ['what', 'how many', 'of these'],
      countsOf(papers).map(({what, count, details}) => [
        what,
        String(count),
        details.map(([label, part]) => `${label} ${part}`).join(', ')
      ])
    ),
    table(
      ['config', 'file', 'rows', 'what'],
      files.map(file => [`\`${file.table}\``, `\`${file.name}\``, String(file.rows), file.description])
    ),
    'Rows of `metrics` and `mentions` lead back to their paper by `id`, and to what they are of by `index`; a table without a row has no file. The set has one split, `train`. Beside the data stand `croissant.json`, metadata as Croissant 1.0, and `record.schema.json`, the JSON Schema of a record.',
    '## How to load it',
    loadingText(files, settings),
    ...files.flatMap(file => [
      `## Columns of ${file.table}`,
      ...(file.example === undefined
        ? []
        : ['The first row, shortened:', `\`\`\`json\n${exampleText(file.example)}\n\`\`\``]),
      table(
        ['column', 'type', 'meaning'],
        file.fields.flatMap(field => columnRows(field, ''))
      )
    ]),
    offsets,
    foundText(papers),
    limits,
    '## Citation',
    `\`\`\`bibtex\n${citationText(settings)}\n\`\`\``,
    '## Licence',
    `${licenceText(license)}, which covers what it adds: the marks, and the order that it brings into listings. Titles and abstracts belong to their authors, or whom they gave them to; those of arXiv are, as its metadata, in the public domain (CC0 1.0).`
  ]
  return `${sections.join('\n\n')}\n`
}

const offsets = `## Offsets

\`start\` and \`end\` of a mention count UTF-16 code units from the start of the title or abstract, as JavaScript, Java and C# count. Python counts
code points, which differ behind a character such as 𝒳 or an emoji. There, this gives the text of a mention:

\`\`\`python
def mention_text(text, start, end):
    return text.encode("utf-16-le")[2 * start : 2 * end].decode("utf-16-le")
\`\`\``

/** How the set was made, and how well that is known to work. */
function foundText(papers: readonly PaperRecord[]): string {
  return [
    '## How it was found',
    `Listings (${formatsOf(papers)}) were read by [paperglean](https://www.npmjs.com/package/paperglean), which cleans titles and abstracts. Names of
datasets and methods were found by a linear-chain conditional random field and linear models over word lists and other readable
features, metrics by a grammar of numbers and linear models; links by their addresses and the words around them. The models ran locally;
nobody checked what they found in this set. On arXiv records that were drawn at random before anything was learned, marked by
a large language model, they reach these F1:`,
    table(
      ['F1', ...measured.columns],
      measured.rows.map(row => [...row])
    ),
    '*Values* are results by number and unit; *with their name* asks for a name that holds the right one, or is held by it; *tuples* asks for the right dataset and the right side, own or compared, besides.',
    '`confidence` is the probability that something was found rightly, `name_confidence` (`nameConfidence` within a record) that a value has the right name. Those of names of datasets and methods, and of metrics, are calibrated: of what is said with 0.7, some 70 in 100 are right.'
  ].join('\n\n')
}

const limits = `## Limits

- Only titles and abstracts were read: results that stand in a paper's tables alone are not in the set.
- Missed most often: names in small letters that no list knows, long descriptive names, and benchmarks that carry the name of their method. Borders of
  names, such as a version or size, and the name of a metric where another stands nearer, are wrong more often than the rest.
- The models know English, and machine learning better than other fields.
- Numbers are as the abstracts claim them; values of different papers were measured in different ways, and a ranking of them is none of the methods.
- Authors are named as the listing names them; nobody is told apart from others of the same name.`

function licenceText(license: string): string {
  return URL.canParse(license)
    ? `The set has a licence of its own, <${new URL(license).href}>`
    : `The set is licensed as ${markdownText(license)}`
}

function formatsOf(papers: readonly PaperRecord[]): string {
  const formats = [...new Set(papers.map(paper => harmlessLine(paper.source.format)))].sort()
  return formats.slice(0, 20).map(markdownText).join(', ') || 'none'
}

/** A column and all that it holds, each with its path: `metrics[].mentions[].start`. */
function columnRows({name, type, list, description, values, fields}: TableField, above: string): string[][] {
  const path = `${above}${name}${list ? '[]' : ''}`
  const typeName = type === 'struct' ? 'object' : type
  return [
    [`\`${path}\``, list ? `list of ${typeName}s` : typeName, description + valuesText(values)],
    ...fields.flatMap(field => columnRows(field, `${path}.`))
  ]
}

function valuesText(values: readonly string[] = []): string {
  return values.length === 0 ? '' : `: ${values.map(value => `\`${value}\``).join(', ')}`
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
