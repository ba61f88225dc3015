import {type CroissantOptions, croissantText, dataFile} from './croissant.js'
import {cardText} from './dataset-card.js'
import {datasetOptions} from './dataset-options.js'
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
 * A folder that is ready to be published: the records as NDJSON or Parquet, a card (`README.md`) with the head that
 * the [Hugging Face Hub](https://huggingface.co/docs/hub/datasets-cards) reads, Croissant metadata, and the JSON
 * Schema of the records. It holds no time and no place, so that the same records give the same folder.
 */
export const dataset: RecordFormat<Folder, typeof datasetOptions> = {
  extension: '',
  mediaType: '',
  options: datasetOptions,

  write(papers, {language, ...about}) {
    const file = dataFile(papers, about)
    return new Map<string, string | Uint8Array>([
      ['README.md', cardText(papers, file.name, {language, ...about})],
      [file.name, file.content],
      ['croissant.json', croissantText(file, about)],
      ['record.schema.json', jsonSchema.write(papers, {})]
    ])
  }
}
