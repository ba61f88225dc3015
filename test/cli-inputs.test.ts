import {mkdir, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {Readable, Writable} from 'node:stream'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {type CommandIo, main} from '../src/cli/command.js'
import {parseListing} from '../src/index.js'
import {serialize} from '../src/write/index.js'
import {bare, whole} from './papers.js'

const snip = `Pruning Willow Trees with Snip

We propose Snip, a pruning method for willow trees, which reaches an accuracy of 91.5% on WillowBench. Code is available at https://github.com/willow-lab/snip.
`
const leaves = `Counting Leaves on a Windy Day

We present LeafCount, which counts the leaves of a tree in the wind on CIFAR-10 without a ladder.
`

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'paperglean-test-'))
})
afterEach(() => rm(folder, {recursive: true, force: true}))

const at = (name: string) => path.join(folder, name)

class Sink extends Writable {
  text = ''
  isTTY: boolean | undefined

  override _write(chunk: Buffer, _encoding: string, done: (error?: Error | null) => void) {
    this.text += chunk.toString()
    done()
  }
}

interface Setup {
  /** What comes through a pipe; without it somebody sits at a terminal. */
  readonly stdin?: string
  readonly isTerminal?: boolean
  readonly limits?: NonNullable<CommandIo['limits']>
}

async function run(argv: string[], {stdin, isTerminal = false, limits}: Setup = {}) {
  const [stdout, stderr] = [new Sink(), new Sink()]
  stdout.isTTY = isTerminal
  const input: CommandIo['stdin'] = Object.assign(Readable.from([Buffer.from(stdin ?? '')]), {
    isTTY: stdin === undefined
  })
  const io: CommandIo = {stdin: input, stdout, stderr, env: {}, ...(limits && {limits})}
  const code = await main(argv, io)
  return {code, out: stdout.text, err: stderr.text.replaceAll(`${folder}/`, '')}
}

const titles = (ndjson: string) =>
  ndjson
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line).title)

describe('what is read', () => {
  const all = ['Pruning Willow Trees with Snip', 'Counting Leaves on a Windy Day']

  it('is what comes through a pipe where no file is named, with a command or without one', async () => {
    for (const argv of [['parse'], [], ['--to', 'ndjson'], ['parse', '-']])
      expect(titles((await run(argv, {stdin: snip})).out)).toEqual([all[0]])
    expect((await run(['show'], {stdin: snip})).out).toContain('1. Pruning Willow Trees')
    expect((await run(['validate'], {stdin: serialize([whole], 'ndjson')})).out).toBe(
      '<stdin>: 1 record, no faults\n'
    )
  })

  it.each([[], ['parse'], ['show'], ['validate'], ['--summary']])(
    'is asked for where nothing comes: paperglean %s',
    async (...argv) => {
      const {code, out, err} = await run(argv.filter(argument => argument !== undefined))
      expect([code, out]).toEqual([2, ''])
      expect(err).toMatch(
        /^paperglean: no file is named, and nothing comes through a pipe\nUsage: paperglean .*\nExample: paperglean .*\n\(see paperglean \w+ --help\)\n$/
      )
    }
  )

  it('is a file that is named without a command', async () => {
    await writeFile(at('page.txt'), snip)
    expect(titles((await run([at('page.txt')])).out)).toEqual([all[0]])
    expect(await run(['--summary', at('page.txt')])).toMatchObject({out: expect.stringMatching(/^papers +1/)})
  })

  it('is the listings of a folder, by name, without what is no listing and what lies deeper', async () => {
    await writeFile(at('b.txt'), snip)
    await writeFile(at('a.md'), leaves)
    await writeFile(at('cover.png'), 'PNG')
    await writeFile(at('.hidden.txt'), 'Kites')
    await mkdir(at('more.txt'))
    const {code, out, err} = await run([folder])
    expect([code, titles(out)]).toEqual([0, all.toReversed()])
    expect(err.replace(folder, 'pages')).toBe(
      'paperglean: pages: 2 read, 2 left out (cover.png, more.txt/)\n'
    )
    expect((await run([folder, '--quiet'])).err).toBe('')
  })

  it('is never what is written', async () => {
    await writeFile(at('page.txt'), snip)
    const argv = [folder, '--resume', '-o', at('papers.ndjson')]
    await writeFile(at('papers.ndjson.partial.json'), '{}')
    expect(await run(argv)).toMatchObject({code: 0, err: ''})
    expect(await run(argv)).toMatchObject({code: 0, err: ''})
    expect(titles(await readFile(at('papers.ndjson'), 'utf8'))).toEqual([all[0]])
  })

  it('is what fits a pattern, but first the file of that name', async () => {
    await mkdir(at('pages/old'), {recursive: true})
    await writeFile(at('pages/2.txt'), snip)
    await writeFile(at('pages/old/1.txt'), leaves)
    await writeFile(at('pages/notes.json'), '{}')
    expect(titles((await run([at('pages/*.txt')])).out)).toEqual([all[0]])
    expect(titles((await run([at('pages/**/*.txt')])).out)).toEqual(all)
    await writeFile(at('pages/*.txt'), leaves)
    expect(titles((await run([at('pages/*.txt')])).out)).toEqual([all[1]])
  })

  it('may hold no paper, where another file does', async () => {
    await writeFile(at('page.txt'), snip)
    await writeFile(at('empty.txt'), '')
    const {code, out, err} = await run([at('empty.txt'), at('page.txt')])
    expect([code, titles(out)]).toEqual([0, [all[0]]])
    expect(err).toBe('empty.txt: No paper found: the text is empty (no-paper)\n')
    expect(await run([at('empty.txt'), at('empty.txt'), '--quiet'])).toMatchObject({
      code: 1,
      err: 'paperglean: 2 files: no paper was found\n'
    })
  })
})

describe('options of reading and extraction', () => {
  const first = async (...argv: string[]) =>
    JSON.parse((await run(argv, {stdin: snip + leaves})).out.split('\n')[0] ?? '')

  it('are those of the library', async () => {
    expect((await first('--url', 'https://papers.example/today')).source.url).toBe(
      'https://papers.example/today'
    )
    const extract = {fields: ['links', 'methods'] as const, threshold: 0.9}
    expect((await run(['--fields', 'links,methods', '--threshold', '0.9'], {stdin: snip})).out).toBe(
      serialize(parseListing(snip, {extract}).papers, 'ndjson')
    )
    const {out, err} = await run(['--limit', 'papers=1', '--limit', 'mentions=100'], {stdin: snip + leaves})
    expect(titles(out)).toHaveLength(1)
    expect(err).toContain('too-many-papers')
  })

  it('take names one by one, or from the lines of a file', async () => {
    const names = async (...argv: string[]) => {
      const {methods, datasets} = await first(...argv)
      return [methods, datasets].map(found => found.map(({name}: {name: string}) => name))
    }
    await writeFile(at('names.txt'), '\ufeffwillow trees\r\n\r\nladder\r\n')
    expect(await names()).toEqual([['Snip'], ['WillowBench']])
    expect((await names('--methods', `@${at('names.txt')}`))[0]).toContain('Willow Trees')
    expect((await names('--datasets', 'kite', '--datasets', 'willow trees'))[1]).toContain('Willow Trees')
    expect(await names('--ignore', 'snip', '--ignore', 'willow-bench')).toEqual([[], []])
    expect(await run(['--ignore', `@${at('none.txt')}`], {stdin: snip})).toMatchObject({
      code: 1,
      err: 'paperglean: none.txt: no such file or directory\n'
    })
  })

  it('are those of long input and of workers, too', async () => {
    const argv = ['--ignore', 'snip', '--url', 'https://papers.example/', '--quiet']
    const {out} = await run(argv, {stdin: snip})
    expect((await run(argv, {stdin: snip, limits: {united: 0, held: 1}})).out).toBe(out)
  })

  it('do not change records, which are taken as they are; a line says so', async () => {
    const stdin = serialize([whole, bare], 'ndjson')
    const expected = {
      ...{code: 0, out: stdin},
      err: 'paperglean: <stdin> holds records, which are taken as they are, without --threshold, --ignore\n'
    }
    expect(await run(['--threshold', '0.9', '--ignore', 'Snip'], {stdin})).toMatchObject(expected)
  })

  it.each([
    [['--fields', 'links,authors'], 'expected some of links, metrics, datasets, methods'],
    [['--threshold', '2'], 'expected a number from 0 to 1'],
    [['--limit', 'pages=3'], 'expected one of papers, paper, mentions and a number from 1'],
    [['--limit', 'papers=0'], 'such as papers=1000'],
    [['--ignore', ''], 'expected a name'],
    [['--filter', 'has:kite'], 'query, character 5: expected one of abstract']
  ])('are wrong usage with %j', async (argv, reason) => {
    const {code, out, err} = await run(argv, {stdin: snip})
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(reason)
  })
})

describe('--filter', () => {
  const stdin = snip + leaves

  it('lets papers through that a query finds, and says how many', async () => {
    const {code, out, err} = await run(['--filter', 'dataset:cifar10'], {stdin})
    expect([code, titles(out)]).toEqual([0, ['Counting Leaves on a Windy Day']])
    expect(err).toBe('paperglean: --filter: 1 of 2 papers\n')
    expect((await run(['--filter', 'dataset:cifar10', '--quiet'], {stdin})).err).toBe('')
  })

  it.each([
    ['held in memory', ['--to', 'html'], undefined],
    ['written while it is read', ['--to', 'csv'], {united: 0, held: 1}],
    ['summarized', ['--summary'], undefined],
    ['shown', ['show'], undefined]
  ])('does so where input is %s', async (_, argv, limits) => {
    const {out, err} = await run([...argv, '--filter', 'has:code'], {stdin, ...(limits && {limits})})
    expect(out).toContain('Pruning Willow')
    expect(out).not.toContain('Counting Leaves')
    expect(err).toContain('paperglean: --filter: 1 of 2 papers\n')
  })

  it('counts records of the same paper as one, whose parts may stand in two files', async () => {
    await writeFile(
      at('refs.bib'),
      '@misc{snip, title = {Pruning Willow Trees with Snip}, eprint = {2503.01234}, archivePrefix = {arXiv}}'
    )
    await writeFile(at('page.txt'), stdin)
    const {out, err} = await run([at('page.txt'), at('refs.bib'), '--filter', 'has:code arxiv:2503.01234'])
    expect(titles(out)).toEqual(['Pruning Willow Trees with Snip'])
    expect(err).toContain('--filter: 1 of 2 papers')
  })

  it('asks for the year where it compares dates that have none', async () => {
    const dated = (...argv: string[]) =>
      run([...argv], {stdin: '[{"title": "Kites in Low Wind", "date": "Mar 11"}]'})
    expect((await dated('--filter', 'date>=2025')).err).toContain(
      '--filter: 0 of 1 paper; their dates have no year: see --year\n'
    )
    expect((await dated('--filter', 'has:code')).err).toContain('--filter: 0 of 1 paper\n')
    expect((await dated('--filter', 'date>=2025', '--year', '2024')).err).toContain('0 of 1 paper\n')
  })

  it('may let none through: that is a result, and no failure', async () => {
    expect(await run(['--filter', '"low wind"', '-o', at('none.ndjson')], {stdin})).toMatchObject({
      ...{code: 0, err: 'paperglean: --filter: 0 of 2 papers\n'}
    })
    expect(await readFile(at('none.ndjson'), 'utf8')).toBe('')
  })
})

describe('where it is written', () => {
  it.each(['set/', 'set.v1/', 'papers.csv/'])('is no folder, %s, unless it is a dataset', async name => {
    const {code, err} = await run(['-o', at(name)], {stdin: snip})
    expect([code, err]).toEqual([2, `paperglean: -o ${name} is a folder; for a folder use --to dataset\n`])
  })

  it('is told by extensions that people use', async () => {
    for (const [name, format] of [
      ['p.jsonl', 'ndjson'],
      ['p.HTM', 'html'],
      ['p.markdown', 'markdown']
    ] as const) {
      await run(['-o', at(name)], {stdin: snip})
      expect(await readFile(at(name), 'utf8')).toBe(serialize(parseListing(snip).papers, format))
    }
    expect((await run(['-o', '-', '--to', 'csv'], {stdin: snip})).out).toMatch(/^id,title/)
  })

  it.each(['papers.yaml', 'papers.ndjson.gz', 'papers.doc'])(
    'has to be known: %s is refused before anything is read',
    async name => {
      const {code, err} = await run([at('nowhere.txt'), '-o', name])
      expect(code).toBe(2)
      expect(err).toContain(
        `-o ${name}: no format has the extension ${path.extname(name)}; name the format with --to, or use`
      )
      expect(err).toContain('ndjson (.ndjson, .jsonl), csv (.csv)')
      expect(await run(['-o', at(name), '--to', 'csv'], {stdin: snip})).toMatchObject({code: 0})
    }
  )

  it('is no folder but for a dataset', async () => {
    expect(await run(['-o', folder], {stdin: snip})).toMatchObject({
      ...{code: 2, err: expect.stringContaining('is a folder; for a folder use --to dataset')}
    })
    expect(await readdir(folder)).toEqual([])
  })

  it('is no terminal where it is bytes, but a pipe', async () => {
    expect(await run(['--to', 'parquet'], {stdin: snip, isTerminal: true})).toMatchObject({
      ...{code: 2, out: ''},
      err: 'paperglean: --to parquet gives bytes, which no terminal shows; name a file with -o\n'
    })
    expect((await run(['--to', 'parquet'], {stdin: snip})).out).toMatch(/^PAR1/)
  })
})

describe('records of before', () => {
  const bad = serialize([whole, bare], 'ndjson').replace('"abstract":null', '"abstract":7')

  it.each(['parse', 'convert', 'show'])('end the work of %s where one does not validate', async command => {
    const {code, out, err} = await run([command], {stdin: bad})
    expect([code, out]).toEqual([1, ''])
    expect(err).toContain(
      '<stdin>:2: abstract: expected text, found 7 (title:kites-a1b2c3d4); repair it with'
    )
  })

  it('are read as any listing where --format says so', async () => {
    const {code, out, err} = await run(['--format', 'json'], {stdin: bad})
    expect([code, titles(out)]).toEqual([0, [whole.title, bare.title]])
    expect(err).toContain('(invalid-record)')
  })

  it('are united where they are of the same paper, in one file or in several', async () => {
    const stdin = serialize([whole, bare], 'ndjson').repeat(2)
    const {out, err} = await run(['convert'], {stdin})
    expect(titles(out)).toEqual([whole.title, bare.title])
    expect(err).toBe(
      `<stdin>: ${whole.id}: Same paper as ${whole.id} of <stdin>; the two are united (duplicate-paper)\n` +
        'all files: 1 more (duplicate-paper)\n'
    )
    expect(titles((await run(['convert', '--duplicates', 'keep'], {stdin})).out)).toHaveLength(4)
  })
})

describe('messages', () => {
  const lines = '{"title": "Kites in Low Wind"}\n{oops}\n{"title": "Boats on a Calm Lake"}\n{oops}\n{oops}\n'

  it('name file, line and column, each kind once and then how often; --verbose says each', async () => {
    await writeFile(at('page.ndjson'), lines)
    expect((await run([at('page.ndjson')])).err).toBe(
      'page.ndjson:2:1: A line is no JSON and was left out (unreadable-json)\npage.ndjson: 2 more (unreadable-json)\n'
    )
    expect((await run(['--verbose'], {stdin: lines})).err.split('\n')).toEqual([
      '<stdin>:2:1: A line is no JSON and was left out (unreadable-json)',
      '<stdin>:4:1: A line is no JSON and was left out (unreadable-json)',
      '<stdin>:5:1: A line is no JSON and was left out (unreadable-json)',
      ''
    ])
  })

  it('are counted at the end, where several files have some', async () => {
    await writeFile(at('a.ndjson'), lines)
    await writeFile(at('b.txt'), snip + snip)
    const {err} = await run([at('a.ndjson'), at('b.txt')])
    expect(err.split('\n')).toEqual([
      'a.ndjson:2:1: A line is no JSON and was left out (unreadable-json)',
      'a.ndjson: 2 more (unreadable-json)',
      expect.stringMatching(
        /^b\.txt:\d+:1: Same paper as on line 1; the two are united \(duplicate-paper\)$/
      ),
      'paperglean: messages: unreadable-json 3, duplicate-paper 1',
      ''
    ])
  })

  it('say in which files the same paper stands', async () => {
    await writeFile(at('a.txt'), leaves + snip)
    await writeFile(at('b.txt'), snip)
    expect((await run([at('a.txt'), at('b.txt')])).err).toBe(
      'b.txt:1:1: Same paper as at a.txt:4; the two are united (duplicate-paper)\n'
    )
  })

  it('are many without a warning of Node', async () => {
    const names = Array.from({length: 15}, (_, index) => at(`${index}.ndjson`))
    for (const name of names) await writeFile(name, lines)
    const warnings: string[] = []
    const listen = ({message}: Error) => void warnings.push(message)
    process.on('warning', listen)
    await run(names)
    await new Promise(resolve => setImmediate(resolve))
    process.off('warning', listen)
    expect(warnings).toEqual([])
  })
})

describe('paperglean validate', () => {
  it.each([
    ['a page', `${snip}${leaves}`.repeat(20)],
    ['BibTeX', '@misc{kite, title = {Kites}}\n'],
    ['JSON of somebody else', JSON.stringify([{title: 'Kites'}, {title: 'Boats'}])],
    ['a list of texts', '["Kites", "Boats"]'],
    ['a table of somebody else', 'title,year\nKites,2024\nBoats,2025\n']
  ])('says once that %s holds no records, and what reads it', async (_, text) => {
    await writeFile(at('page.txt'), text)
    const {code, out} = await run(['validate', at('page.txt')])
    expect(code).toBe(1)
    expect(out.replaceAll(`${folder}/`, '')).toBe(
      'page.txt: this is no NDJSON, JSON, CSV or TSV with records; paperglean parse reads it as a listing\n'
    )
    const {files} = JSON.parse((await run(['validate', at('page.txt'), '--json'])).out)
    expect(files[0]).toMatchObject({records: 0, faults: [{ruleId: 'unreadable-file', line: 1}]})
  })

  it('names each fault where some of it are records, or would be', async () => {
    const {schemaVersion: _, ...other} = bare
    const {out} = await run(['validate'], {
      stdin: `${serialize([whole], 'ndjson')}${JSON.stringify(other)}\nKites\n`
    })
    expect(out).toMatch(
      /^<stdin>:2: schemaVersion: .*\n<stdin>:3: .*expected JSON.*\n<stdin>: 2 records, 2 faults\n$/
    )
  })

  it('reads the files of records of a folder', async () => {
    await writeFile(at('papers.jsonl'), serialize([whole], 'ndjson'))
    await writeFile(at('page.txt'), snip)
    const {code, out, err} = await run(['validate', folder])
    expect([code, out.replaceAll(`${folder}/`, '')]).toEqual([0, 'papers.jsonl: 1 record, no faults\n'])
    expect(err).toContain('1 read, 1 left out (page.txt)')
  })
})

describe('docs/command.md', () => {
  it.each(['parse', 'show', 'validate', 'completion'])(
    'names each option of %s, whose help fits into 80 columns',
    async verb => {
      const text = await readFile('docs/command.md', 'utf8')
      const {out} = await run([verb, '--help'], {stdin: ''})
      const own = out.replace(/^With --to [\s\S]*?^Run:$/m, '')
      for (const [option] of own.matchAll(/(?<=^ {2}(?:-\w, )?)--[\w-]+/gm)) expect(text).toContain(option)
      for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
    }
  )
})
