import {mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {Readable, Writable} from 'node:stream'
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest'
import {type CommandIo, main} from '../src/cli/command.js'
import {inputsOf} from '../src/cli/inputs.js'
import {Origins} from '../src/cli/listings.js'
import {Messages} from '../src/cli/messages.js'
import {Progress} from '../src/cli/progress.js'
import {originOf, writeResumable} from '../src/cli/resume.js'
import {parseListing, recordFilter} from '../src/index.js'
import {writeFileAtomic} from '../src/node/files.js'
import {serialize} from '../src/write/index.js'
import {bare, whole} from './papers.js'

const paper = (index: number) =>
  `Counting Leaves on Windy Day ${index}\n\nWe present LeafCount, which counts the leaves of a tree without a ladder and is right in ${60 + index}.5% of all cases of LeafBench.\n\n`
const listing = Array.from({length: 30}, (_, index) => paper(index)).join('')
const records = () => serialize(parseListing(listing).papers, 'ndjson')

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'paperglean-test-'))
  await writeFile(at('page.txt'), listing)
})
afterEach(() => rm(folder, {recursive: true, force: true}))

const at = (name: string) => path.join(folder, name)
const textAt = (name: string) => readFile(at(name), 'utf8')

class Sink extends Writable {
  readonly pieces: Buffer[] = []

  override _write(chunk: Buffer, _encoding: string, done: (error?: Error | null) => void) {
    this.pieces.push(chunk)
    done()
  }

  get text() {
    return Buffer.concat(this.pieces).toString()
  }
}

/** As if the input were longer than what is held in memory. */
const long = {united: 0.001, held: 1}

async function run(argv: string[], setup: Partial<Pick<CommandIo, 'stdin' | 'stdout' | 'limits'>> = {}) {
  const [stdout, stderr] = [new Sink(), new Sink()]
  const io: CommandIo = {stdin: Readable.from([]), stdout, stderr, env: {}, ...setup}
  const code = await main(argv, io)
  return {code, out: stdout.text, bytes: Buffer.concat(stdout.pieces), err: stderr.text}
}

describe('long input', () => {
  it.each(['ndjson', 'json', 'csv', 'bibtex', 'ris'] as const)(
    'is written as %s while it is read',
    async to => {
      const {code, out, err} = await run(['parse', at('page.txt'), '--to', to], {limits: long})
      expect(code).toBe(0)
      expect(out).toBe(serialize(parseListing(listing).papers, to))
      expect(err).toBe(
        'paperglean: the input is longer than 0.001 MB; records of the same paper are not united\n'
      )
    }
  )

  it('comes from standard input, too, whose length nobody knows before', async () => {
    const stdin = Readable.from([Buffer.from(listing.slice(0, 700)), Buffer.from(listing.slice(700))])
    const {out} = await run(['parse', '-', '--quiet'], {stdin, limits: long})
    expect(out).toBe(records())
  })

  it('is held where the output needs all records, and those of the same paper are united', async () => {
    const {papers} = parseListing(listing)
    const files = [at('page.txt'), at('page.txt')]
    const {bytes, err} = await run(['convert', ...files, '--to', 'parquet'], {limits: long})
    expect(new Uint8Array(bytes)).toEqual(serialize(papers, 'parquet'))
    expect(err).toContain('duplicate-paper')
    const {out} = await run(['parse', at('page.txt'), '--summary'], {limits: long})
    expect(out).toMatch(/^papers +30/)
  })

  it.each([
    [['--to', 'parquet'], '--to parquet needs all records at once'],
    [['--summary'], '--summary needs all records at once']
  ])('is refused where it is too long for that: %j', async (flags, reason) => {
    const {code, out, err} = await run(['parse', at('page.txt'), ...flags], {
      limits: {united: 0.001, held: 0.002}
    })
    expect([code, out]).toEqual([1, ''])
    expect(err).toContain(`${reason}, and the input is longer than 0.002 MB`)
  })

  it('is read no further than the first paper before that is written, with --duplicates keep', async () => {
    let isWritten = false
    const stdout = new Writable({
      write(_chunk, _encoding, done) {
        isWritten = true
        done()
      }
    })
    async function* endless() {
      for (let index = 0; !isWritten; index++)
        yield Buffer.from(`${JSON.stringify({title: `Kites of Day ${index}`})}\n`)
    }
    const {code} = await run(['parse', '-', '--duplicates', 'keep'], {
      stdin: Readable.from(endless()),
      stdout
    })
    expect([code, isWritten]).toEqual([0, true])
  })

  it('of which the reader went away is not read to its end', async () => {
    const stdout = new Writable({
      write(_chunk, _encoding, done) {
        done(Object.assign(new Error('write EPIPE'), {code: 'EPIPE'}))
      }
    })
    function* endless() {
      for (let index = 0; ; index++)
        yield Buffer.from(`${JSON.stringify({title: `Kites of Day ${index}`})}\n`)
    }
    const stdin = Readable.from(endless())
    const {code, err} = await run(['parse', '-'], {stdin, stdout, limits: long})
    expect([code, stdin.destroyed]).toEqual([0, true])
    expect(err).not.toContain('EPIPE')
  })

  it('that holds records is taken as it is, and ends the work at one that does not validate', async () => {
    const lines = serialize([whole, bare], 'ndjson')
    await writeFile(at('papers.ndjson'), lines)
    await writeFile(at('bad.ndjson'), lines.replace('"abstract":null', '"abstract":7'))
    const good = await run(['convert', at('papers.ndjson'), '--to', 'ndjson', '--quiet'], {limits: long})
    expect(good).toMatchObject({code: 0, out: lines, err: ''})
    const bad = await run(['convert', at('bad.ndjson'), '-o', at('out.csv'), '--quiet'], {limits: long})
    expect(bad.code).toBe(1)
    expect(bad.err).toMatch(
      /bad\.ndjson:2: .*abstract.*; repair it with paperglean validate --fix, or have .*--format\n$/
    )
    expect(await readdir(folder)).not.toContain('out.csv')
  })

  it('without a paper leaves a file as it was', async () => {
    await writeFile(at('empty.txt'), '\n'.repeat(2000))
    await writeFile(at('out.csv'), 'old')
    const {code, err} = await run(['parse', at('empty.txt'), '-o', at('out.csv'), '--quiet'], {limits: long})
    expect([code, err]).toEqual([1, `paperglean: ${at('empty.txt')}: no paper was found\n`])
    expect((await readdir(folder)).sort()).toEqual(['empty.txt', 'out.csv', 'page.txt'])
    expect(await textAt('out.csv')).toBe('old')
  })

  it('says the first message of a kind before the file has ended', async () => {
    let said = ''
    const [stdout, stderr] = [new Sink(), new Sink()]
    async function* endless() {
      yield Buffer.from('{"title": "Kites"}\n{oops\n')
      for (let index = 0; said === ''; index++) {
        yield Buffer.from(`${JSON.stringify({title: `Kites of Day ${index}`})}\n`)
        said = stderr.text
      }
    }
    const io = {stdin: Readable.from(endless()), stdout, stderr, env: {}}
    expect(await main(['parse', '--format', 'json', '--duplicates', 'keep'], io)).toBe(0)
    expect(said).toBe('<stdin>:2:1: A line is no JSON and was left out (unreadable-json)\n')
  })
})

describe('--encoding', () => {
  const title = '風の弱い日の凧'
  const shiftJis = Buffer.from('959782cc8ee382a293fa82cc91fa', 'hex')

  it.each([undefined, {united: 0, held: 1}])('is that of text that says nothing of its own', async limits => {
    await writeFile(
      at('page.csv'),
      Buffer.concat([Buffer.from('title,year\n'), shiftJis, Buffer.from(',2024\n')])
    )
    const {out} = await run(['parse', at('page.csv'), '--encoding', 'sjis'], limits && {limits})
    expect(JSON.parse(out).title).toBe(title)
    const other = await run(['parse', at('page.csv'), '--encoding', 'koi8-r'], limits && {limits})
    expect(JSON.parse(other.out).title).not.toBe(JSON.parse(out).title)
  })

  it('gives way to what the text says', async () => {
    await writeFile(at('page.csv'), '\ufefftitle,year\nGödel,2024\n')
    const {out} = await run(['parse', at('page.csv'), '--encoding', 'koi8-r'])
    expect(JSON.parse(out).title).toBe('Gödel')
  })

  it('is wrong usage with a label that nobody knows', async () => {
    const {code, err} = await run(['parse', at('page.txt'), '--encoding', 'utf-9'])
    expect(code).toBe(2)
    expect(err).toContain('expected the label of an encoding')
  })
})

describe('writing a file', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143]
  ] as const)('leaves nothing behind at %s, and ends with %i', async (signal, code) => {
    const exit = vi.spyOn(process, 'exit').mockImplementation(() => {
      throw new Error('ended')
    })
    await writeFile(at('out.ndjson'), 'old')
    async function* pieces() {
      yield 'x'.repeat(100_000)
      process.emit(signal, signal)
    }
    await expect(writeFileAtomic(at('out.ndjson'), pieces())).rejects.toThrow('ended')
    expect(exit).toHaveBeenCalledWith(code)
    expect((await readdir(folder)).sort()).toEqual(['out.ndjson', 'page.txt'])
    expect(await textAt('out.ndjson')).toBe('old')
    expect(process.listenerCount(signal)).toBe(0)
    exit.mockRestore()
  })
})

describe('--resume', () => {
  const argv = (...more: string[]) => [
    ...['parse', at('page.txt'), '--duplicates', 'keep', '--resume', '-o', at('out.ndjson'), ...more]
  ]

  /** What a run leaves that was ended when it had read and noted so many papers, and had written more. */
  async function interrupted(
    {papers, more = 100}: {papers: number; more?: number},
    {
      files = [at('page.txt')],
      written,
      ...flags
    }: {files?: string[]; written?: string; filter?: string; year?: number} = {}
  ) {
    const io: CommandIo = {stdin: Readable.from([]), stdout: new Sink(), stderr: new Sink(), env: {}}
    const reading = {
      flags: {duplicates: 'keep' as const, ...flags},
      progress: new Progress(undefined, {total: undefined, isTerminal: false}),
      messages: new Messages(io, {}),
      origins: new Origins(),
      io
    }
    const isWanted = recordFilter(flags.filter ?? '')
    const listings = await Promise.all(files.map(file => readFile(file, 'utf8')))
    const known = listings.flatMap(text => parseListing(text).papers).slice(0, papers)
    const wanted = known.filter(isWanted)
    const bytes = serialize(wanted, 'ndjson').length
    const all =
      written ??
      (
        await run([
          'parse',
          ...files,
          '--duplicates',
          'keep',
          ...(flags.filter ? ['--filter', flags.filter] : [])
        ])
      ).out
    await writeFile(at('out.ndjson.partial'), all.slice(0, bytes + more))
    const done = {papers, wanted: wanted.length, bytes}
    const origin = originOf(await inputsOf(files, io), reading)
    await writeFile(at('out.ndjson.partial.json'), JSON.stringify({...origin, done}))
  }

  it('begins anew where there is nothing to go on with', async () => {
    expect(await run(argv())).toMatchObject({code: 0, out: '', err: ''})
    expect(await textAt('out.ndjson')).toBe(records())
    expect((await readdir(folder)).sort()).toEqual(['out.ndjson', 'page.txt'])
  })

  it.each([
    ['before the first record', {papers: 0, more: 0}],
    ['amid the first record', {papers: 0, more: 40}],
    ['amid another record', {papers: 12, more: 333}],
    ['behind a whole record', {papers: 12, more: 0}],
    ['before the end of the last line', {papers: 29, more: -1}],
    ['when all was written', {papers: 30}]
  ])('gives the same bytes after an interruption %s', async (_, done) => {
    await interrupted(done)
    expect(await run(argv())).toMatchObject({code: 0, err: ''})
    expect(await textAt('out.ndjson')).toBe(records())
    expect((await readdir(folder)).sort()).toEqual(['out.ndjson', 'page.txt'])
  })

  it('takes the records that are noted as they are, and writes over what stands behind them', async () => {
    const [first = '', ...others] = records().split('\n')
    const written = [first.replace('Counting', 'counting'), ...others].join('\n')
    await interrupted({papers: 5, more: 0}, {written})
    await writeFile(at('out.ndjson.partial'), '\0'.repeat(100_000), {flag: 'a'})
    await run(argv())
    expect(await textAt('out.ndjson')).toBe(written)
  })

  it('begins anew where less is written than was noted', async () => {
    await interrupted({papers: 12, more: -200})
    await run(argv())
    expect(await textAt('out.ndjson')).toBe(records())
  })

  it('goes on in the second of several files', async () => {
    await writeFile(at('more.txt'), paper(77) + paper(78))
    const files = [at('page.txt'), at('more.txt')]
    await interrupted({papers: 31, more: 20}, {files})
    await run(['parse', ...files, '--duplicates', 'keep', '--resume', '-o', at('out.ndjson')])
    expect(await textAt('out.ndjson')).toBe((await run(['parse', ...files, '--duplicates', 'keep'])).out)
  })

  it('goes on with a filter at the place in the input, however few papers were written', async () => {
    const filter = '"Windy Day 3"|"Windy Day 25"'
    const filtered = await run([...argv().slice(0, 4), '--filter', filter])
    await interrupted({papers: 20, more: 0}, {filter})
    // What stands before the place is not looked into again: the mark stays.
    const partial = (await textAt('out.ndjson.partial')).replace('Counting', 'counting')
    await writeFile(at('out.ndjson.partial'), partial)
    const {err} = await run(argv('--filter', filter))
    expect(err).toBe('paperglean: --filter: 2 of 30 papers\n')
    expect(await textAt('out.ndjson')).toBe(filtered.out.replace('Counting', 'counting'))
  })

  it('refuses what was begun with other input or other options', async () => {
    await interrupted({papers: 5}, {year: 2024, written: records()})
    const options = await run(argv())
    expect(options).toMatchObject({code: 1, err: expect.stringContaining('was begun with other options')})
    await interrupted({papers: 5}, {filter: 'kites'})
    expect((await run(argv())).err).toContain('was begun with other options')
    await interrupted({papers: 5})
    const partial = await textAt('out.ndjson.partial')
    await writeFile(at('page.txt'), `${listing}${paper(99)}`)
    const input = await run(argv())
    expect(input.err).toBe(
      `paperglean: ${at('out.ndjson.partial')} was begun with other input; remove it to begin anew\n`
    )
    expect(await textAt('out.ndjson.partial')).toBe(partial)
    await rm(at('out.ndjson.partial'))
    expect((await run(argv())).code).toBe(0)
  })

  it('unites what a short input holds twice, as without it', async () => {
    await writeFile(at('page.txt'), listing + paper(3))
    await run(['parse', at('page.txt'), '--resume', '--quiet', '-o', at('out.ndjson')])
    const {out} = await run(['parse', at('page.txt'), '--quiet'])
    expect(await textAt('out.ndjson')).toBe(out)
  })

  it.each([
    [['-o', 'out.csv'], '--resume is for NDJSON'],
    [[], '--resume is for NDJSON'],
    [['-o', 'out.ndjson', '--summary'], '--resume is for NDJSON'],
    [['-o', 'out.ndjson', '-'], '--resume needs files, and <stdin> is none']
  ])('is wrong usage with %j', async (flags, reason) => {
    const {code, err} = await run(['parse', at('page.txt'), '--resume', ...flags])
    expect(code).toBe(2)
    expect(err).toContain(reason)
  })

  it('writes the same however often the work fails', async () => {
    const lines = Array.from(
      {length: 100},
      (_, index) => `{"line": ${index}, "text": "${'x'.repeat(index % 97)}"}\n`
    )
    const origin = {version: '1', inputs: [], options: {}}
    let failures = 0
    let passed = {papers: 0, wanted: 0}
    const from = async (before: typeof passed, behind: () => Promise<void>) => {
      passed = before
      async function* left() {
        for (const [index, line] of lines.slice(before.papers).entries()) {
          if (index === 40) {
            failures++
            throw new Error('the machine failed')
          }
          passed = {papers: passed.papers + 1, wanted: passed.wanted + 1}
          yield line
          await behind()
        }
      }
      return left()
    }
    const source = {
      from,
      get passed() {
        return passed
      }
    }
    const attempt = () =>
      writeResumable(at('lines.ndjson'), origin, source, 0).then(
        () => true,
        () => false
      )
    while (!(await attempt()));
    expect(failures).toBeGreaterThan(1)
    expect(await textAt('lines.ndjson')).toBe(lines.join(''))
  })
})

describe('progress', () => {
  let time = 0
  const now = () => time
  const megabyte = 1_000_000

  it('is a plain line every ten seconds, and nothing before', () => {
    time = 0
    const sink = new Sink()
    const progress = new Progress(sink, {total: 100 * megabyte, isTerminal: false, now})
    for (time = 500; time <= 25_000; time += 500) {
      progress.addBytes(megabyte / 2)
      progress.addPaper()
      if (time < 10_000) expect(sink.text).toBe('')
    }
    progress.end()
    expect(sink.text).toBe(
      'paperglean: 19 papers, 10 of 100 MB, 1.0 MB/s, 1:30 min left\n' +
        'paperglean: 39 papers, 20 of 100 MB, 1.0 MB/s, 1:20 min left\n'
    )
  })

  it('is one line of a terminal, which is cleared at the end', () => {
    time = 0
    const sink = new Sink()
    const progress = new Progress(sink, {total: undefined, isTerminal: true, columns: 30, now})
    time = 1000
    progress.addBytes(megabyte)
    time = 1100
    progress.addBytes(megabyte)
    progress.end()
    expect(sink.text).toBe('\r\x1b[Kpaperglean: 0 papers, 1.0 MB,\r\x1b[K')
  })

  it('measures the speed behind what was skipped', () => {
    time = 0
    const sink = new Sink()
    const progress = new Progress(sink, {total: 7200 * megabyte, isTerminal: false, now})
    time = 1000
    progress.addBytes(100 * megabyte)
    progress.restart()
    time = 11_000
    progress.addBytes(10 * megabyte)
    expect(sink.text).toBe('paperglean: 0 papers, 110 of 7200 MB, 1.0 MB/s, 1:58 h left\n')
  })
})
