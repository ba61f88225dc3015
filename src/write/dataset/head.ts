import {stringify} from 'yaml'
import {harmlessLine} from '../../clean/harmless.js'
import type {DataFile} from '../data-file.js'
import type {TableField} from '../table.js'
import type {DatasetSettings} from './options.js'

/** Size categories of the Hugging Face Hub: each holds fewer rows than its number. */
const sizes: ReadonlyArray<readonly [below: number, name: string]> = [
  [1e3, 'n<1K'],
  [1e4, '1K<n<10K'],
  [1e5, '10K<n<100K'],
  [1e6, '100K<n<1M'],
  [1e7, '1M<n<10M'],
  [Number.POSITIVE_INFINITY, '10M<n<100M']
]

/** Words of the [Hub](https://github.com/huggingface/hub-docs/blob/main/datasetcard.md?plain=1) that fit every set. */
const words = {
  multilinguality: ['monolingual'],
  annotations_creators: ['machine-generated'],
  language_creators: ['found'],
  source_datasets: ['original'],
  task_categories: ['token-classification'],
  task_ids: ['named-entity-recognition'],
  tags: ['papers', 'metadata', 'information-extraction']
}

/** The head of a card, in YAML, as the Hub and Hugging Face `datasets` read it. */
export function headText(
  files: readonly DataFile[],
  {title, name, language, license}: Pick<DatasetSettings, 'title' | 'name' | 'language' | 'license'>
): string {
  const [papers] = files
  const head = {
    pretty_name: harmlessLine(title ?? name),
    language: [language],
    ...licence(license),
    ...words,
    size_categories: [sizes.find(([below]) => (papers?.rows ?? 0) < below)?.[1]],
    configs: files.map(file => ({
      config_name: file.table,
      ...(file === papers && {default: true}),
      data_files: [{split: 'train', path: file.name}]
    })),
    dataset_info: files.map(infoOf)
  }
  // In quotation marks, "no" is text for readers of YAML 1.1 (PyYAML), too.
  return stringify(head, {lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN'})
}

/** Licences that the Hub knows are identifiers in lower case; others have a name and an address. */
function licence(license: string): object {
  return URL.canParse(license)
    ? {license: 'other', license_name: 'other', license_link: license}
    : {license: harmlessLine(license).toLowerCase()}
}

/**
 * What `datasets` need not find out. With the features, a file in JSON whose first records lack a member can be read, too; where
 * they would not name all, they must not be there.
 */
function infoOf({table, fields, isWhole, rows, bytes: {length}}: DataFile): object {
  return {
    config_name: table,
    ...(isWhole && {features: fields.map(featureOf)}),
    splits: [{name: 'train', num_bytes: length, num_examples: rows}],
    download_size: length,
    dataset_size: length
  }
}

const types = {text: 'string', integer: 'int64', number: 'float64'}

/** A field in the words of `datasets`; lists of values are `sequence`, as versions before 4 want it. */
function featureOf({name, type, list, fields}: TableField): object {
  if (type === 'struct') return {name, [list ? 'list' : 'struct']: fields.map(featureOf)}
  return {name, [list ? 'sequence' : 'dtype']: types[type]}
}
