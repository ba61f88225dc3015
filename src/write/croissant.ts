import * as z from 'zod'
import {jsonText} from './canonical.js'
import {citationText} from './citation.js'
import {croissantContext} from './croissant-context.js'
import {type DataFile, dataFormats, papersFile} from './data-file.js'
import type {RecordFormat} from './format.js'
import {sha256} from './sha256.js'
import type {TableField} from './table.js'

/** What is said of a set of records, in `croissant` and in `dataset`. */
export const aboutOptions = {
  data: z
    .enum(dataFormats, `expected ${dataFormats.join(' or ')}`)
    .default('parquet')
    .describe('Format of the data'),
  name: z
    .string('expected a name')
    .regex(/^[\w.-]{1,100}$/, 'expected a name of ASCII letters, digits, ., - and _')
    .default('papers')
    .describe('Name of the set; in `croissant`, of its file, too'),
  title: z.string('expected text').optional().describe('Title of the set, for people'),
  description: z.string('expected text').optional().describe('What the set is, in a sentence'),
  license: z
    .string('expected an SPDX identifier, such as cc-by-4.0, or an address')
    .refine(
      text => /^[\w.+-]{1,64}$/.test(text) || isWebAddress(text),
      'expected an SPDX identifier, such as cc-by-4.0, or an address'
    )
    .optional()
    .describe('Licence of the set: an SPDX identifier, such as cc-by-4.0, or an address'),
  url: z
    .string('expected an address')
    .refine(isWebAddress, 'expected an address')
    .optional()
    .describe('Where the set is published'),
  creator: z.string('expected a name').min(1, 'expected a name').optional().describe('Who made the set'),
  release: z.string('expected a version, such as 1.0.0').default('1.0.0').describe('Version of the set'),
  published: z.iso
    .date('expected a date, such as 2025-03-11')
    .optional()
    .describe('When the set was published')
}

const options = z.strictObject(aboutOptions)

/** Options of the `croissant` format. */
export interface CroissantOptions {
  /** Format of the data that it describes. Default `parquet`. */
  readonly data?: 'parquet' | 'ndjson' | undefined
  /** Name of the set; in `croissant`, of its file without the extension, too. Default `papers`. */
  readonly name?: string | undefined
  /** Title of the set, for people. */
  readonly title?: string | undefined
  /** What the set is, in a sentence. */
  readonly description?: string | undefined
  /** Licence of the set: an SPDX identifier, such as `cc-by-4.0`, or an address. */
  readonly license?: string | undefined
  /** Where the set is published. */
  readonly url?: string | undefined
  /** Who made the set. */
  readonly creator?: string | undefined
  /** Version of the set. Default `1.0.0`. */
  readonly release?: string | undefined
  /** When the set was published, such as `2025-03-11`. */
  readonly published?: string | undefined
}

type About = z.output<typeof options>

/**
 * [Croissant 1.0](https://docs.mlcommons.org/croissant/docs/croissant-spec-1.0.html) metadata of the records as
 * `serialize` writes them in the format that `data` names: name, size and SHA-256 of the file, and each
 * field with what the schema says of it.
 */
export const croissant: RecordFormat<string, typeof options> = {
  extension: 'croissant.json',
  mediaType: 'application/ld+json',
  options,

  write(papers, about) {
    return croissantText([papersFile(papers, about.data, about.name)], about)
  }
}

const mediaTypes = {ndjson: 'application/jsonlines', parquet: 'application/x-parquet'}

/** Describes the data of a set. */
export function croissantText(files: readonly DataFile[], about: About): string {
  const metadata = {
    '@context': croissantContext,
    '@type': 'sc:Dataset',
    conformsTo: 'http://mlcommons.org/croissant/1.0',
    name: about.name,
    alternateName: about.title,
    description:
      about.description ?? 'Records of papers, with the links, metrics, datasets and methods that they name.',
    license: about.license && licenceAddress(about.license),
    url: about.url,
    creator: about.creator && {'@type': 'sc:Organization', name: about.creator},
    datePublished: about.published,
    version: about.release,
    citeAs: citationText(about),
    distribution: files.map(({name, bytes}) => ({
      '@type': 'cr:FileObject',
      '@id': name,
      name,
      contentUrl: name,
      contentSize: `${bytes.length} B`,
      encodingFormat: mediaTypes[about.data],
      sha256: sha256(bytes)
    })),
    recordSet: files.map(({table, description, fields, name}) => ({
      '@type': 'cr:RecordSet',
      '@id': table,
      name: table,
      description,
      key: table === 'papers' ? {'@id': 'papers/id'} : undefined,
      field: fields.flatMap(field => fieldOf(field, table, name))
    }))
  }
  return `${jsonText(metadata).replaceAll('<', '\\u003c')}\n`
}

/** Identifiers of SPDX that are written otherwise than those of Creative Commons, which are in capitals. */
const spdx: Readonly<Record<string, string>> = {
  'apache-2.0': 'Apache-2.0',
  odbl: 'ODbL-1.0',
  'odc-by': 'ODC-By-1.0'
}

/** Croissant asks for an address; SPDX has one for each of its identifiers. */
function licenceAddress(license: string): string {
  if (isWebAddress(license)) return license
  const lower = license.toLowerCase()
  const id = spdx[lower] ?? (/^(?:cc|mit$)/.test(lower) ? lower.toUpperCase() : license)
  return `https://spdx.org/licenses/${id}.html`
}

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)
}

const dataTypes = {text: 'sc:Text', integer: 'sc:Integer', number: 'sc:Float', struct: undefined}

/**
 * A column, with the members of its objects, each with the path that leads to it. Lists of objects within an object
 * (mentions) are left out: a path of Croissant leads to one value. So are objects without members.
 */
function fieldOf(column: TableField, table: string, file: string): object[] {
  const describe = (field: TableField, above: readonly string[]): object[] => {
    const path = [...above, field.name]
    const members = field.fields
      .filter(member => !(member.list && member.type === 'struct'))
      .flatMap(member => describe(member, path))
    if (field.type === 'struct' && members.length === 0) return []
    const jsonPath = path.slice(1).join('.')
    return [
      {
        '@type': 'cr:Field',
        '@id': [table, ...path].join('/'),
        name: field.name,
        description: field.description,
        dataType: dataTypes[field.type],
        repeated: (field.list && above.length === 0) || undefined,
        source:
          field.type === 'struct'
            ? undefined
            : {
                fileObject: {'@id': file},
                extract: {column: column.name},
                transform: jsonPath === '' ? undefined : {jsonPath}
              },
        subField: field.type === 'struct' ? members : undefined
      }
    ]
  }
  return describe(column, [])
}
