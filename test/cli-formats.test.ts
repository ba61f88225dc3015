import {mkdir, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {Readable, Writable} from 'node:stream'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import * as z from 'zod'
import {main} from '../src/cli/command.js'
import type {RecordFormat} from '../src/write/index.js'
import {serialize, writers} from '../src/write/index.js'
import {bare, whole} from './papers.js'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'paperglean-test-'))
  await writeFile(at('papers.ndjson'), serialize([whole, bare], 'ndjson'))
})
afterEach(() => rm(folder, {recursive: true, force: true}))

const at = (name: string) => path.join(folder, name)
const textAt = (name: string) => readFile(at(name), 'utf8')

async function run(...argv: string[]) {
  const written = {out: Buffer.alloc(0), err: Buffer.alloc(0)}
  const sink = (key: 'out' | 'err') =>
    new Writable({
      write(chunk, _encoding, done) {
        written[key] = Buffer.concat([written[key], chunk])
        done()
      }
    })
  const io = {stdin: Readable.from([Buffer.from('')]), stdout: sink('out'), stderr: sink('err'), env: {}}
  const code = await main(argv, io)
  return {code, out: written.out.toString(), bytes: new Uint8Array(written.out), err: written.err.toString()}
}

describe('paperglean parse, or convert', () => {
  it.each([
    ['papers.csv', serialize([whole, bare], 'csv')],
    ['papers.tsv', serialize([whole, bare], 'tsv')],
    ['refs.bib', serialize([whole, bare], 'bibtex')],
    ['refs.ris', serialize([whole, bare], 'ris')],
    ['refs.csl.json', serialize([whole, bare], 'csl-json')],
    ['papers.JSON', serialize([whole, bare], 'json')],
    ['papers.jsonld', serialize([whole, bare], 'json-ld')],
    ['croissant.json', serialize([whole, bare], 'croissant')],
    ['record.schema.json', serialize([], 'json-schema')]
  ])('writes %s by its extension', async (name, expected) => {
    expect(await run('convert', at('papers.ndjson'), '-o', at(name))).toEqual({
      ...{code: 0, out: '', err: ''},
      bytes: new Uint8Array()
    })
    expect(await textAt(name)).toBe(expected)
  })

  it('reads tables, those of others as listings', async () => {
    await writeFile(at('other.csv'), 'id,title,authors\n2401.01234,Kites in Low Wind,Ada Example\n')
    const {code, out, err} = await run('convert', at('other.csv'), '--to', 'ndjson')
    expect({code, err}).toEqual({code: 0, err: ''})
    expect(JSON.parse(out)).toMatchObject({id: 'arxiv:2401.01234', source: {format: 'table'}})
    await writeFile(at('own.csv'), serialize([whole, bare], 'csv'))
    for (const command of ['parse', 'convert'])
      expect((await run(command, at('own.csv'), '--to', 'json')).out).toBe(serialize([whole, bare], 'json'))
  })

  it('writes bytes', async () => {
    await run('convert', at('papers.ndjson'), '-o', at('papers.parquet'))
    expect(new Uint8Array(await readFile(at('papers.parquet')))).toEqual(serialize([whole, bare], 'parquet'))
    const {bytes} = await run('convert', at('papers.ndjson'), '--to', 'parquet')
    expect(bytes).toEqual(serialize([whole, bare], 'parquet'))
  })

  it('takes the options of a format as flags', async () => {
    const flags = ['--explode', 'metrics', '--bom']
    const {out} = await run('convert', at('papers.ndjson'), '--to', 'csv', ...flags)
    expect(out).toBe(serialize([whole, bare], 'csv', {explode: 'metrics', bom: true}))
    const bibtex = await run('convert', at('papers.ndjson'), '--to', 'bibtex', '--latex', '--no-abstracts')
    expect(bibtex.out).toBe(serialize([whole, bare], 'bibtex', {latex: true, abstracts: false}))
    const json = await run('convert', at('papers.ndjson'), '--to', 'json', '--indent', '0')
    expect(json.out).toBe(serialize([whole, bare], 'json', {indent: 0}))
  })

  it('has a flag for every option of every format; --url is the address of the listing', async () => {
    const {out} = await run('convert', '--help')
    const names = Object.values(writers).flatMap(({options}: RecordFormat) =>
      options instanceof z.ZodObject ? Object.keys(options.shape) : []
    )
    for (const name of names.map(name => (name === 'url' ? 'setUrl' : name)))
      expect(out).toMatch(
        new RegExp(`--(?:no-)?${name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)}\\b`)
      )
  })

  it('reads back the CSV that it wrote', async () => {
    await run('convert', at('papers.ndjson'), '-o', at('papers.csv'))
    await run('convert', at('papers.csv'), '-o', at('again.ndjson'))
    expect(await textAt('again.ndjson')).toBe(await textAt('papers.ndjson'))
  })

  it('reads listings of any format, too', async () => {
    await writeFile(
      at('refs.bib'),
      '@misc{kite, title = {Kites in Low Wind}, author = {Example, Ada}, year = {2024}}'
    )
    const {out} = await run('convert', at('refs.bib'), '--to', 'ris')
    expect(out).toContain('TI  - Kites in Low Wind\r\nAU  - Example, Ada\r\n')
  })

  it('unites the papers of several files', async () => {
    const {out} = await run('convert', at('papers.ndjson'), at('papers.ndjson'), '--to', 'ndjson', '--quiet')
    expect(out.trim().split('\n')).toHaveLength(2)
  })

  it('writes a folder ready to publish', async () => {
    const argv = [
      'convert',
      at('papers.ndjson'),
      '--to',
      'dataset',
      '-o',
      at('set'),
      '--license',
      'cc-by-4.0'
    ]
    expect(await run(...argv)).toMatchObject({code: 0, err: ''})
    expect((await readdir(at('set'))).sort()).toEqual([
      ...['README.md', 'croissant.json', 'mentions.parquet', 'metrics.parquet'],
      ...['papers.parquet', 'record.schema.json']
    ])
    expect(await textAt('set/README.md')).toContain('license: "cc-by-4.0"')
    await writeFile(at('set/notes.txt'), 'mine')
    expect(await run(...argv, '--data', 'ndjson')).toMatchObject({code: 0})
    expect(await textAt('set/papers.ndjson')).toBe(await textAt('papers.ndjson'))
    expect(await textAt('set/notes.txt')).toBe('mine')
  })

  it('leaves nothing behind where a folder cannot be written', async () => {
    await mkdir(at('empty'))
    const argv = [
      'convert',
      at('papers.ndjson'),
      '--to',
      'dataset',
      '--license',
      'mit',
      '-o',
      at('empty/no/set')
    ]
    expect(await run(...argv)).toMatchObject({
      code: 1,
      err: expect.stringContaining('no such file or directory')
    })
    expect(await readdir(at('empty'))).toEqual([])
  })

  it('refuses a record that does not validate before it writes, and names it', async () => {
    await writeFile(
      at('bad.ndjson'),
      serialize([whole, bare], 'ndjson').replace('"abstract":null', '"abstract":7')
    )
    const {code, err} = await run('convert', at('bad.ndjson'), '-o', at('papers.csv'))
    expect(code).toBe(1)
    expect(err).toContain(
      'bad.ndjson:2: abstract: expected text, found 7 (title:kites-a1b2c3d4); repair it with paperglean validate --fix, ' +
        'or have the file read as any other listing with --format\n'
    )
    expect(await readdir(folder)).not.toContain('papers.csv')
  })

  it.each([
    [['--to', 'dataset', '--license', 'mit'], '--to dataset needs -o FOLDER'],
    [['--to', 'dataset', '-o', 'set'], '--to dataset needs --license: licence of the set'],
    [['--license', 'mit'], '--license is for --to croissant or dataset, not for ndjson'],
    [
      ['--to', 'csv', '--explode', 'pages'],
      '--explode: expected one of authors, links, metrics, datasets, methods, found pages\n'
    ],
    [['--to', 'json', '--indent', '11'], 'option `indent`: expected an integer from 0 to 10'],
    [['--to', 'ris', '--latex'], '--latex is for --to bibtex or biblatex, not for ris'],
    [['--to', 'json', '--indent', 'x'], '--indent: expected a number, found x\n']
  ])('is wrong usage with %j', async (flags, reason) => {
    const {code, out, err} = await run('convert', at('papers.ndjson'), ...flags)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(reason)
  })

  it('does not overwrite its input', async () => {
    expect(await run('convert', at('papers.ndjson'), '-o', at('papers.ndjson'))).toMatchObject({code: 2})
  })
})

describe('paperglean validate', () => {
  beforeEach(async () => {
    const moved = {...whole, title: `New: ${whole.title}`}
    const lines = [moved, {...bare, dates: {listed: 'yesterday'}}].map(
      record => `${JSON.stringify(record)}\n`
    )
    await writeFile(at('bad.ndjson'), lines.join(''))
  })

  it('says that all is fine', async () => {
    expect(await run('validate', at('papers.ndjson'))).toMatchObject({
      ...{code: 0, out: `${at('papers.ndjson')}: 2 records, no faults\n`, err: ''}
    })
  })

  it('prints each fault with line, path, what was expected and what was found', async () => {
    const {code, out} = await run('validate', at('bad.ndjson'))
    expect(code).toBe(1)
    expect(out.replaceAll(folder, '').split('\n')).toEqual([
      '/bad.ndjson:1: metrics[1].mentions[0]: expected title[32, 35] to be "30%", found "nip" (arxiv:2403.07815)',
      '/bad.ndjson:1: metrics[2].mentions[0]: expected title[36, 42] to be "Faster", found " 30% F" (arxiv:2403.07815)',
      '/bad.ndjson:1: methods[0].mentions[0]: expected title[26, 30] to be "Snip", found "with" (arxiv:2403.07815)',
      '/bad.ndjson:2: dates.listed: expected an ISO 8601 date, such as 2025-02-27, 2025-02, 2025 or --02-27, found "yesterday" (title:kites-a1b2c3d4)',
      '/bad.ndjson: 2 records, 4 faults',
      ''
    ])
  })

  it('prints the faults as JSON', async () => {
    const {code, out} = await run('validate', at('bad.ndjson'), at('papers.ndjson'), '--json')
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject({
      files: [
        {
          file: at('bad.ndjson'),
          format: 'ndjson',
          records: 2,
          valid: 0,
          faults: [{line: 1}, {}, {}, {path: 'dates.listed'}],
          fixes: []
        },
        {file: at('papers.ndjson'), records: 2, valid: 2, faults: []}
      ]
    })
  })

  it('steers no terminal by what a file holds, in JSON neither', async () => {
    await writeFile(at('evil.ndjson'), JSON.stringify({...bare, title: 7, id: 'kites\x9B2J\x1B[2J'}))
    for (const flags of [[], ['--json']]) {
      const {code, out} = await run('validate', at('evil.ndjson'), ...flags)
      expect(code).toBe(1)
      expect(out).toContain('title')
      expect(out).not.toMatch(/[\x1B\x9B]/)
    }
  })

  it('repairs what is safe with --fix, says what it did, and writes what is valid', async () => {
    const {code, out} = await run('validate', at('bad.ndjson'), '--fix', '-o', at('good.ndjson'))
    expect(code).toBe(1)
    expect(out).toContain('bad.ndjson:1: methods[0].mentions[0]: found again at title[31, 35]\n')
    expect(out).toContain('bad.ndjson: 2 records, 1 fault, 3 repaired, 1 written\n')
    expect(await run('validate', at('good.ndjson'))).toMatchObject({code: 0})
  })

  it.each(['', '\n', '[]'])('says that a file holds no record: %j', async text => {
    await writeFile(at('none.ndjson'), text)
    const {code, out} = await run('validate', at('none.ndjson'))
    expect([code, out]).toEqual([1, `${at('none.ndjson')}: this file holds no record\n`])
  })

  it('makes what it prints harmless', async () => {
    await writeFile(at('bad.ndjson'), `${JSON.stringify({...bare, title: 7, id: '\u001B]0;owned\u0007'})}\n`)
    expect((await run('validate', at('bad.ndjson'))).out).not.toContain('\u001B')
  })

  it.each([
    [['--fix'], '--fix needs -o FILE'],
    [['-o', 'x.ndjson'], '-o and --to need --fix'],
    [['--to', 'csv'], '-o and --to need --fix']
  ])('is wrong usage with %j', async (flags, reason) => {
    const {code, err} = await run('validate', at('papers.ndjson'), ...flags)
    expect(code).toBe(2)
    expect(err).toContain(reason)
  })
})
