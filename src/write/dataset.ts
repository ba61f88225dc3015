import {type CroissantOptions, croissantText} from './croissant.js'
import {papersFile, tableFile} from './data-file.js'
import {cardText} from './dataset/card.js'
import {datasetOptions} from './dataset/options.js'
import {mentionsTable, metricsTable} from './dataset/tables.js'
import type {Folder, RecordFormat} from './format.js'
import {jsonSchema} from './json-schema.js'

/** Options of the `dataset` format. */
export interface DatasetOptions extends CroissantOptions {
  /** Licence of the set: an SPDX identifier, such as `cc-by-4.0`, or an address. It has to be named. */
  readonly license: string
  /** Language of the papers, by its code of ISO 639-1. Default `en`. */
  readonly language?: string | undefined
}

/**
 * A folder that is ready to be published: the papers, their metrics and all mentions as Parquet or NDJSON, each a file, but
 * for one without a row; a card (`README.md`) with the head that the
 * [Hugging Face Hub](https://huggingface.co/docs/hub/datasets-cards) reads; Croissant metadata; the JSON Schema of the
 * records. It holds no time and no place, so that the same records give the same folder.
 */
export const dataset: RecordFormat<Folder, typeof datasetOptions> = {
  extension: '',
  mediaType: '',
  options: datasetOptions,

  write(papers, settings) {
    // Hugging Face `datasets` fails on a file without a row.
    const others = [metricsTable(papers), mentionsTable(papers)].filter(({rows}) => rows.length > 0)
    const files = [
      papersFile(papers, settings.data, 'papers'),
      ...others.map(table => tableFile(table, settings.data))
    ]
    return new Map<string, string | Uint8Array>([
      ['README.md', cardText(papers, files, settings)],
      ...files.map(({name, bytes}) => [name, bytes] as const),
      ['croissant.json', croissantText(files, settings)],
      ['record.schema.json', jsonSchema.write(papers, {})]
    ])
  }
}
