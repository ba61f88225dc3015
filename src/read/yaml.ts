import {VFile} from 'vfile'
import type {Listing} from '../tree/types.js'
import {listingOf} from './entries.js'
import {Report} from './json/report.js'
import {entriesOfValues} from './json.js'
import {checkReading, type Reader, type ReadOptions} from './reader.js'
import {detectYaml} from './yaml/detect.js'
import {yamlValues} from './yaml/source.js'

/**
 * Reads papers from [YAML](https://yaml.org/spec/1.2.2/): lists of publications as the makers of sites have them (Hugo,
 * Jekyll), bibliographies of pandoc and Hayagriva, and any objects with a title, as {@link readJson} finds them.
 *
 * @param source - The text.
 * @param options - YAML writes the year of its dates.
 * @param file - Takes the messages: `unreadable-yaml` (what cannot be read; a broken item of a list costs that item
 *   alone), `loose-yaml` (a text with a colon in it stands without quotation marks), `entry-without-title`,
 *   `no-paper`.
 * @returns The tree. A paper's position is that of its object.
 *
 * @example
 * ```ts
 * import {readYaml} from 'paperglean/read'
 *
 * const tree = readYaml('- title: Kites in Low Wind\n  authors: [Ada Example]\n')
 * tree.children[0]?.position?.start // => {line: 1, column: 3, offset: 2}
 * ```
 */
export function readYaml(source: string, options: ReadOptions = {}, file = new VFile()): Listing {
  checkReading(source, options, file)
  const report = new Report(source, file)
  const entries = entriesOfValues(yamlValues(source, report), report)
  report.finish()
  return listingOf('yaml', entries, file)
}

/** YAML. */
export const yamlReader: Reader<'yaml'> = {name: 'yaml', detect: detectYaml, read: readYaml}
