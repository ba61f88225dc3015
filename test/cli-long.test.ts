import {mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {Readable, Writable} from 'node:stream'
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest'
import {type CommandIo, main} from '../src/cli/command.js'
import {inputsOf} from '../src/cli/inputs.js'
import {Progress} from '../src/cli/progress.js'
import {originOf, writeResumable} from '../src/cli/resume.js'
import {parseListing} from '../src/index.js'
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
    expect(bad.err).toMatch(/bad\.ndjson:2: .*abstract.*; see paperglean validate\n$/)
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

  it.each([undefined, long])(
    'has a hundred messages of a rule, and then the number of the others',
    async limits => {
      await writeFile(
        at('doubles.ndjson'),
        '{"title": "Kites in Low Wind", "doi": "none"}\n{oops\n'.repeat(130)
      )
      const {err} = await run(['parse', at('doubles.ndjson')], limits && {limits})
      expect(err.match(/A line is no JSON/g)).toHaveLength(100)
      expect(err).toMatch(/30 more messages of this kind +unreadable-json/)
    }
  )
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

  /** What a run leaves that was ended amid its work. */
  async function interrupted(written: string, flags = {}) {
    const io: CommandIo = {stdin: Readable.from([]), stdout: new Sink(), stderr: new Sink(), env: {}}
    const progress = new Progress(undefined, {total: undefined, isTerminal: false})
    const reading = {flags: {duplicates: 'keep' as const, ...flags}, isStrict: false, progress, io}
    const origin = originOf(await inputsOf([at('page.txt')], io), reading)
    await writeFile(at('out.ndjson.partial'), written)
    await writeFile(at('out.ndjson.partial.json'), JSON.stringify(origin))
  }

  it('begins anew where there is nothing to go on with', async () => {
    expect(await run(argv())).toMatchObject({code: 0, out: '', err: ''})
    expect(await textAt('out.ndjson')).toBe(records())
    expect((await readdir(folder)).sort()).toEqual(['out.ndjson', 'page.txt'])
  })

  it.each([
    ['before the first record', 0],
    ['amid the first record', 40],
    ['amid another record', 7001],
    ['before the end of the last line', -1],
    ['when all was written', Infinity]
  ])('gives the same bytes after an interruption %s', async (_, length) => {
    await interrupted(records().slice(0, length))
    expect(await run(argv())).toMatchObject({code: 0, err: ''})
    expect(await textAt('out.ndjson')).toBe(records())
    expect((await readdir(folder)).sort()).toEqual(['out.ndjson', 'page.txt'])
  })

  it('takes the records that are there as they are, but no zeros that a failure of the machine left', async () => {
    const [first = '', ...others] = records().split('\n')
    const marked = first.replace('Counting', 'counting')
    await interrupted(`${[marked, ...others.slice(0, 4)].join('\n')}\n${'\0'.repeat(100_000)}\n`)
    await run(argv())
    expect(await textAt('out.ndjson')).toBe([marked, ...others].join('\n'))
  })

  it('goes on in the second of several files', async () => {
    await writeFile(at('more.txt'), paper(77) + paper(78))
    const files = [at('page.txt'), at('more.txt'), '--duplicates', 'keep']
    const {out} = await run(['parse', ...files])
    const io: CommandIo = {stdin: Readable.from([]), stdout: new Sink(), stderr: new Sink(), env: {}}
    const progress = new Progress(undefined, {total: undefined, isTerminal: false})
    const reading = {flags: {duplicates: 'keep' as const}, isStrict: false, progress, io}
    await writeFile(at('out.ndjson.partial'), out.slice(0, -20))
    await writeFile(
      at('out.ndjson.partial.json'),
      JSON.stringify(originOf(await inputsOf(files.slice(0, 2), io), reading))
    )
    await run(['parse', ...files, '--resume', '-o', at('out.ndjson')])
    expect(await textAt('out.ndjson')).toBe(out)
  })

  it('refuses what was begun with other input or other options', async () => {
    await interrupted(records().slice(0, 5000), {year: 2024})
    const options = await run(argv())
    expect(options).toMatchObject({code: 1, err: expect.stringContaining('was begun with other options')})
    await interrupted(records().slice(0, 5000))
    await writeFile(at('page.txt'), `${listing}${paper(99)}`)
    const input = await run(argv())
    expect(input.err).toBe(
      `paperglean: ${at('out.ndjson.partial')} was begun with other input; remove it to begin anew\n`
    )
    expect(await textAt('out.ndjson.partial')).toBe(records().slice(0, 5000))
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
    [['-o', 'out.ndjson', '-'], '--resume needs files, and standard input is none']
  ])('is wrong usage with %j', async (flags, reason) => {
    const {code, err} = await run(['parse', at('page.txt'), '--resume', ...flags])
    expect(code).toBe(2)
    expect(err).toContain(reason)
  })

  it('writes the same however often the work fails', async () => {
    const lines = Array.from(
      {length: 5000},
      (_, index) => `{"line": ${index}, "text": "${'x'.repeat(index % 97)}"}\n`
    )
    const origin = {version: '1', inputs: [], options: {}}
    let failures = 0
    const linesFrom = async (count: number) => {
      async function* left() {
        for (const [index, line] of lines.slice(count).entries()) {
          if (index === 1700) {
            failures++
            throw new Error('the machine failed')
          }
          yield line
        }
      }
      return left()
    }
    const attempt = () =>
      writeResumable(at('lines.ndjson'), origin, linesFrom).then(
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
