import {createHash} from 'node:crypto'
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {Ajv2020} from 'ajv/dist/2020.js'
import formatsOfAjv from 'ajv-formats'
import fc from 'fast-check'
import jsonld from 'jsonld'
import {describe, expect, it} from 'vitest'
import {parseListing, recordJsonSchema} from '../src/index.js'
import type {PaperRecord} from '../src/record/types.js'
import {serialize} from '../src/write/index.js'
import {bare, records, whole} from './papers.js'

describe('json-schema', () => {
  const ajv = new Ajv2020({strict: true})
  formatsOfAjv.default(ajv)
  const validate = ajv.compile(JSON.parse(serialize([], 'json-schema')))
  const listings = readdirSync('fixtures').flatMap(folder =>
    readdirSync(`fixtures/${folder}`)
      .filter(name => !name.endsWith('.expected.json') && existsSync(`fixtures/${folder}/${name}`))
      .map(name => `fixtures/${folder}/${name}`)
  )

  it('is the schema of a record, whatever the records', () => {
    expect(JSON.parse(serialize([whole], 'json-schema'))).toEqual(
      JSON.parse(JSON.stringify(recordJsonSchema()))
    )
  })

  it.each(listings)('accepts the records of %s', path => {
    for (const paper of parseListing(readFileSync(path)).papers)
      expect([validate(JSON.parse(JSON.stringify(paper))), validate.errors]).toEqual([true, null])
  })

  it.each([
    ['title', ''],
    ['schemaVersion', 2],
    ['dates', {listed: 'yesterday'}],
    ['links', [{...whole.links[0], url: 'no address'}]]
  ])('refuses a wrong %s', (field, value) => {
    expect(validate({...whole, [field]: value})).toBe(false)
  })
})

describe('json-ld', () => {
  const parsed = (papers: PaperRecord[]) => JSON.parse(serialize(papers, 'json-ld'))

  it('describes a paper in the words of schema.org', () => {
    expect(parsed([whole])['@graph'][0]).toMatchObject({
      '@type': 'ScholarlyArticle',
      '@id': 'https://arxiv.org/abs/2403.07815',
      name: whole.title,
      author: [
        {'@type': 'Person', name: 'María de la Weide', givenName: 'María', familyName: 'de la Weide'},
        {'@type': 'Thing', name: 'The Kite Collaboration'}
      ],
      dateCreated: '2024-03-11',
      identifier: expect.arrayContaining([
        {'@type': 'PropertyValue', propertyID: 'doi', value: '10.5555/kite.7'}
      ]),
      about: [{'@type': 'DefinedTerm', name: 'Snip', alternateName: ['Simple Needle Pruning']}],
      mentions: [{'@type': 'Dataset', name: 'WillowBench', alternateName: ['Willow Bench']}],
      citation: [{'@type': 'SoftwareSourceCode', url: 'https://github.com/willow-lab/snip'}],
      variableMeasured: [
        {name: 'accuracy', value: 91.5, unitText: '%'},
        {name: 'speed', minValue: 10, maxValue: 30},
        {name: 'cost'}
      ]
    })
  })

  /** The literal values of a value, sorted. */
  const valuesOf = (value: unknown): unknown[] => {
    if (Array.isArray(value)) return value.flatMap(valuesOf)
    if (typeof value !== 'object' || value === null) return [value]
    return Object.entries(value).flatMap(([key, member]) => (key === '@context' ? [] : valuesOf(member)))
  }
  const withoutVocabulary = (value: unknown) => String(value).replace(/^https:\/\/schema\.org\//, '')
  const noFetch = () => Promise.reject(new Error('nothing is fetched'))

  it('is expanded without a loss, and without fetching anything', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(records, fc.constantFrom(whole, bare)), {minLength: 1, maxLength: 3}),
        async papers => {
          const graph = parsed(papers)
          const expanded = await jsonld.expand(graph, {documentLoader: noFetch})
          expect(valuesOf(expanded).map(withoutVocabulary).sort()).toEqual(
            valuesOf(graph).map(withoutVocabulary).sort()
          )
        }
      ),
      {numRuns: 60}
    )
  })

  it('cannot end the script element that it stands in', () => {
    expect(serialize([{...bare, title: '</script><!--'}], 'json-ld')).not.toContain('<')
  })
})

describe('croissant', () => {
  it.each(['ndjson', 'parquet'] as const)('describes the data as %s, with its checksum', data => {
    const metadata = JSON.parse(serialize([whole, bare], 'croissant', {data, license: 'cc-by-4.0'}))
    const content = serialize([whole, bare], data)
    expect(metadata).toMatchObject({
      '@type': 'sc:Dataset',
      conformsTo: 'http://mlcommons.org/croissant/1.0',
      license: 'https://spdx.org/licenses/CC-BY-4.0.html',
      distribution: [
        {
          contentUrl: `papers.${data}`,
          contentSize: `${Buffer.byteLength(content)} B`,
          sha256: createHash('sha256').update(content).digest('hex')
        }
      ]
    })
  })

  it('describes each field in the words of the schema', () => {
    const {field} = JSON.parse(serialize([], 'croissant', {data: 'ndjson'})).recordSet[0]
    const names = field.map((each: {name: string}) => each.name)
    expect(Object.keys(bare).filter(name => !names.includes(name))).toEqual(['extra'])
    expect(field[1]).toEqual({
      '@type': 'cr:Field',
      '@id': 'papers/id',
      name: 'id',
      description:
        'The same for the same paper in any listing: `arxiv:2403.07815`, `doi:10.5555/abc.12`, `title:a-paper-1b2c3d4e`',
      dataType: 'sc:Text',
      source: {fileObject: {'@id': 'papers.ndjson'}, extract: {column: 'id'}}
    })
    expect(field[4].subField[1]).toMatchObject({
      '@id': 'papers/authors/given',
      description: 'Given names',
      source: {extract: {column: 'authors'}, transform: {jsonPath: 'given'}}
    })
  })

  it('describes columns of Parquet, and the keys that records in JSON have', () => {
    const fieldsOf = (data: 'ndjson' | 'parquet') =>
      JSON.parse(serialize([whole], 'croissant', {data})).recordSet[0].field
    expect(fieldsOf('parquet')[2]).toMatchObject({name: 'arxiv', source: {extract: {column: 'arxiv'}}})
    expect(fieldsOf('ndjson')).toContainEqual(
      expect.objectContaining({
        name: 'extra',
        subField: [
          expect.objectContaining({name: 'comments', dataType: 'sc:Text'}),
          expect.objectContaining({name: 'upvotes'})
        ]
      })
    )
  })

  it('says how the set is cited', () => {
    const {citeAs} = JSON.parse(serialize([], 'croissant', {name: 'kites', creator: 'Ada Example'}))
    expect(citeAs).toBe(
      '@misc{kites,\n  title = {{kites}},\n  author = {{Ada Example}},\n  version = {1.0.0}\n}'
    )
  })

  it.each([
    [{license: 'do what you like'}, 'license'],
    [{license: 'javascript:alert(1)'}, 'license'],
    [{url: 'javascript:alert(1)'}, 'url'],
    [{name: '../papers'}, 'name'],
    [{published: 'today'}, 'published']
  ])('refuses %j', (options, name) => {
    expect(() => serialize([], 'croissant', options)).toThrow(`croissant: option \`${name}\`: expected `)
  })
})
