import {mkdtemp, readdir, readFile, rm, symlink, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {Readable, Writable} from 'node:stream'
import stringWidth from 'string-width'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {type CommandIo, main} from '../src/cli/command.js'
import {summary} from '../src/cli/summary.js'
import {summaryTable} from '../src/cli/summary-table.js'
import {parseListing} from '../src/index.js'
import {serialize} from '../src/write/index.js'
import {safe, safeLine} from '../src/write/safe.js'

const LISTING = `Pruning Willow Trees with Snip

We propose Snip, a pruning method for willow trees, which reaches an accuracy of 91.5% on WillowBench. Code is available at https://github.com/willow-lab/snip.

Counting Leaves on a Windy Day

We present LeafCount, which counts the leaves of a tree in the wind without a ladder and improves over earlier counting methods.
`

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'paperglean-test-'))
})
afterEach(() => rm(folder, {recursive: true, force: true}))

const inFolder = (name: string) => path.join(folder, name)

class Sink extends Writable {
  text = ''
  isTTY: boolean | undefined
  columns: number | undefined

  override _write(chunk: Buffer, _encoding: string, done: (error?: Error | null) => void) {
    this.text += chunk.toString()
    done()
  }
}

class Failing extends Sink {
  readonly #code: string

  constructor(code: string) {
    super()
    this.#code = code
  }

  override _write(_chunk: Buffer, _encoding: string, done: (error?: Error | null) => void) {
    done(Object.assign(new Error(`write ${this.#code}`), {code: this.#code}))
  }
}

const gone = () => new Failing('EPIPE')

/** All that prints to standard output. */
const printing = [
  ...['--help', 'help', 'help parse', 'parse --help', 'show --help', '--version'],
  ...['completion bash', 'parse -', 'parse - --summary', 'show -', 'validate --json -']
]

interface Setup {
  stdin?: string
  env?: Record<string, string>
  terminal?: number
  stdout?: Sink
  stderr?: Sink
}

async function run(
  argv: string[],
  {stdin = '', env = {}, terminal, stdout = new Sink(), stderr = new Sink()}: Setup = {}
) {
  if (terminal) Object.assign(stdout, {isTTY: true, columns: terminal})
  const io: CommandIo = {stdin: Readable.from([Buffer.from(stdin)]), stdout, stderr, env}
  const code = await main(argv, io)
  return {code, out: stdout.text, err: stderr.text}
}

describe('paperglean parse', () => {
  it('writes the records of a file as NDJSON', async () => {
    await writeFile(inFolder('page.txt'), LISTING)
    const {code, out} = await run(['parse', inFolder('page.txt')])
    expect(code).toBe(0)
    expect(out).toBe(serialize(parseListing(LISTING).papers, 'ndjson'))
    expect(out.trim().split('\n')).toHaveLength(2)
  })

  it('reads standard input for -', async () => {
    const {code, out} = await run(['parse', '-', '--to', 'json'], {stdin: LISTING})
    expect(code).toBe(0)
    expect(out).toBe(serialize(parseListing(LISTING).papers, 'json'))
  })

  it('unites the same paper of several files, and says so', async () => {
    await writeFile(inFolder('page.txt'), LISTING)
    await writeFile(
      inFolder('refs.bib'),
      '@misc{snip, title = {Pruning Willow Trees with Snip}, eprint = {2503.01234}, archivePrefix = {arXiv}}'
    )
    const {code, out, err} = await run(['parse', inFolder('page.txt'), inFolder('refs.bib')])
    const papers = out
      .trim()
      .split('\n')
      .map(line => JSON.parse(line))
    expect(code).toBe(0)
    expect(papers.map(paper => [paper.id, paper.abstract === null])).toEqual([
      ['arxiv:2503.01234', false],
      [expect.stringMatching(/^title:counting/), false]
    ])
    expect(err).toContain('duplicate-paper')
  })

  it('keeps all records of the same paper with --duplicates keep, each paper with an id of its own', async () => {
    await writeFile(inFolder('page.txt'), LISTING)
    await writeFile(inFolder('refs.bib'), '@misc{snip, title = {Pruning Willow Trees with Snip}}')
    const {code, out, err} = await run([
      ...['parse', inFolder('page.txt'), inFolder('refs.bib'), inFolder('page.txt')],
      ...['--duplicates', 'keep']
    ])
    const ids = out
      .trim()
      .split('\n')
      .map(line => JSON.parse(line).id)
    expect(code).toBe(0)
    expect(ids).toHaveLength(5)
    expect(new Set(ids).size).toBe(2)
    expect(err).not.toContain('duplicate')
    expect((await run(['parse', '-', '--duplicates', 'all'], {stdin: LISTING})).code).toBe(2)
  })

  it('says that a file is of another format than --format names', async () => {
    await writeFile(inFolder('page.html'), '<!doctype html><html><body><h1>Kites</h1></body></html>')
    const {code, err} = await run(['parse', inFolder('page.html'), '--format', 'bibliography'])
    expect(code).toBe(1)
    expect(err).toContain('it looks like html')
  })

  it('gives a year to dates without one', async () => {
    const stdin = `Mar 11\n\n${LISTING}`
    const {out} = await run(['parse', '-', '--year', '2025'], {stdin})
    expect(out).toBe(serialize(parseListing(stdin, {year: 2025}).papers, 'ndjson'))
  })

  it('takes the output format from the extension of -o', async () => {
    const {code, out} = await run(['parse', '-', '-o', inFolder('papers.json')], {stdin: LISTING})
    expect([code, out]).toEqual([0, ''])
    const written = await readFile(inFolder('papers.json'), 'utf8')
    expect(written).toBe(serialize(parseListing(LISTING).papers, 'json'))
    expect(await readdir(folder)).toEqual(['papers.json'])
  })

  it('follows a link that -o names', async () => {
    await writeFile(inFolder('real.ndjson'), 'old')
    await symlink(inFolder('real.ndjson'), inFolder('link.ndjson'))
    await run(['parse', '-', '-o', inFolder('link.ndjson')], {stdin: LISTING})
    expect(await readFile(inFolder('real.ndjson'), 'utf8')).toContain('Pruning Willow Trees')
  })

  it('writes a page with --to html, which is known from the extension of -o too', async () => {
    const {out} = await run(['parse', '-', '--to', 'html'], {stdin: LISTING})
    await run(['parse', '-', '-o', inFolder('papers.html')], {stdin: LISTING})
    expect(out).toBe(serialize(parseListing(LISTING).papers, 'html'))
    expect(await readFile(inFolder('papers.html'), 'utf8')).toBe(out)
  })

  it('prints counts and a table with --summary', async () => {
    const {code, out} = await run(['parse', '-', '--summary'], {stdin: LISTING})
    expect(code).toBe(0)
    expect(out).toMatch(/^papers +2 +with an abstract 2$/m)
    expect(out).toMatch(/^# +Title +Methods +Datasets +Metrics +Links$/m)
    expect(out).toMatch(/^1 +Pruning Willow/m)
  })

  it('writes records to -o and the summary to standard output', async () => {
    const {out} = await run(['parse', '-', '--summary', '-o', inFolder('p.ndjson')], {stdin: LISTING})
    expect(out).toMatch(/^papers +2/)
    expect((await readFile(inFolder('p.ndjson'), 'utf8')).split('\n')).toHaveLength(3)
  })

  it('says what is wrong with the listing on stderr, unless --quiet', async () => {
    const stdin = `${LISTING}\n${LISTING}`
    const loud = await run(['parse', '-'], {stdin})
    const quiet = await run(['parse', '-', '--quiet'], {stdin})
    const {messages} = parseListing(stdin)
    expect(loud.err === '').toBe(messages.length === 0)
    for (const message of messages) expect(loud.err).toContain(message.ruleId)
    expect(quiet.err).toBe('')
    expect(quiet.out).toBe(loud.out)
  })
})

describe('paperglean show', () => {
  it('shows abstracts and what was found in them, of any input', async () => {
    await writeFile(inFolder('page.txt'), LISTING)
    const {code, out} = await run(['show', inFolder('page.txt'), '--quiet'])
    expect(code).toBe(0)
    expect(out).toBe(serialize(parseListing(LISTING).papers, 'terminal'))
    expect(out).toMatch(/^ {2}1\. Pruning Willow Trees with Snip$/m)
    const feed = '@misc{snip, title = {Pruning Willow Trees with Snip}}'
    expect((await run(['show', '-'], {stdin: feed})).out).toContain('No abstract in the listing.')
  })

  it('is as wide as the terminal, or as --width says', async () => {
    const {papers} = parseListing(LISTING)
    const narrow = await run(['show', '-', '--quiet'], {stdin: LISTING, terminal: 40, env: {NO_COLOR: '1'}})
    const wide = await run(['show', '-', '--quiet', '--width', '95'], {stdin: LISTING})
    expect(narrow.out).toBe(serialize(papers, 'terminal', {width: 40}))
    expect(wide.out).toBe(serialize(papers, 'terminal', {width: 95}))
  })

  it.each([
    ['a terminal', {terminal: 80}, true],
    ['a terminal under NO_COLOR', {terminal: 80, env: {NO_COLOR: '1'}}, false],
    ['a terminal that knows no colours', {terminal: 80, env: {TERM: 'dumb'}}, false],
    ['a pipe', {}, false],
    ['a pipe under FORCE_COLOR', {env: {FORCE_COLOR: '1'}}, true],
    ['a terminal under FORCE_COLOR=0', {terminal: 80, env: {FORCE_COLOR: '0'}}, false]
  ])('has colours where it may: %s', async (_, setup, color) => {
    const {out} = await run(['show', '-', '--quiet'], {stdin: LISTING, ...setup})
    expect(out).toBe(serialize(parseListing(LISTING).papers, 'terminal', {color}))
  })

  it('makes links of the terminal only where it is asked to, and never in a pipe', async () => {
    const argv = ['show', '-', '--quiet']
    const plain = await run(argv, {stdin: LISTING, terminal: 80})
    const linked = await run([...argv, '--hyperlinks'], {stdin: LISTING, terminal: 80})
    const piped = await run([...argv, '--hyperlinks'], {stdin: LISTING})
    expect(plain.out).not.toContain('\x1B]8')
    expect(linked.out).toContain('\x1B]8;;https://github.com/willow-lab/snip\x07')
    expect(piped.out).not.toContain('\x1B]8')
  })
})

describe('exit codes', () => {
  it.each([
    ['a missing file', () => inFolder('nowhere.txt'), 'nowhere.txt: no such file or directory'],
    ['an empty folder', () => folder, 'no file of this folder has an extension of listings'],
    ['a pattern that no file fits', () => inFolder('*.html'), '*.html: no file fits this pattern'],
    ['a file that has no paper', () => '-', '<stdin>: no paper was found']
  ])('is 1 for %s, with one line on stderr', async (_, file, line) => {
    const {code, out, err} = await run(['parse', file(), '--quiet'])
    expect([code, out]).toEqual([1, ''])
    expect(err).toContain(line)
    expect(err.match(/\n/g)).toHaveLength(1)
  })

  it.each(['ndjson', 'html'])('is 1 for one file without a paper, which is said once: %s', async format => {
    const {code, err} = await run(['parse', '-', '--to', format])
    expect([code, err]).toEqual([1, 'paperglean: <stdin>: no paper was found\n'])
  })

  it('is 1 where the output cannot be written', async () => {
    const {code, err} = await run(['parse', '-', '-o', inFolder('no/such/place.json')], {stdin: LISTING})
    expect(code).toBe(1)
    expect(err).toMatch(/place\.json: no such file or directory\n$/)
  })

  it.each([
    [['pasre', '-'], "unknown command 'pasre', and no file of that name; the commands are parse, show"],
    [
      ['help', 'nonsense'],
      "unknown command 'nonsense'; the commands are parse, show, validate, completion\n"
    ],
    [['parse', '-', '--colour'], "paperglean: unknown option '--colour'"],
    [['parse', '-', '--to', 'yaml'], 'paperglean: --to: expected one of json, ndjson'],
    [
      ['parse', '-', '--year', '25'],
      'paperglean: --year: expected four digits, such as 2025, found 25\n(see '
    ],
    [['parse', '-', '--year'], "paperglean: option '--year <yyyy>' argument missing\n"],
    [['parse', '-', '--encoding', 'a\nb\u001B'], 'such as shift_jis or windows-1251, found a b'],
    [['parse', '-', '--year', '0000'], 'expected four digits'],
    [['parse', '-', '--url', 'today'], 'expected an address, such as https://papers.example/today'],
    [['show', '-', '--url', ''], 'such as https://papers.example/today, found nothing\n'],
    [['show', '-', '--width', '5'], 'expected a number of columns from 20'],
    [['parse', '-', '--summary', '--to', 'json'], 'needs -o FILE']
  ])('is 2 for wrong usage: %j', async (argv, reason) => {
    const {code, out, err} = await run(argv, {stdin: LISTING})
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(reason)
  })

  it('is 2 where -o names the listing', async () => {
    await writeFile(inFolder('page.txt'), LISTING)
    const {code} = await run(['parse', inFolder('page.txt'), '-o', inFolder('page.txt')])
    expect(code).toBe(2)
    expect(await readFile(inFolder('page.txt'), 'utf8')).toBe(LISTING)
  })

  it('is 0 for --help and --version, and --help lists the codes', async () => {
    const help = await run(['parse', '--help'])
    expect(help.code).toBe(0)
    expect(help.out).toContain(
      '  1  a file could not be read or written, no paper was found, or a record does\n     not validate\n'
    )
    expect(await run(['--version'])).toMatchObject({code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/)})
  })

  it.each(printing)('is 1 where standard output is full: %s', async line => {
    const {code, err} = await run(line.split(' '), {stdin: LISTING, stdout: new Failing('ENOSPC')})
    expect([code, err]).toEqual([1, 'paperglean: standard output: no space left on the device\n'])
  })

  it.each(printing)('is 0 where the reader of the output went away: %s', async line => {
    expect(await run(line.split(' '), {stdin: LISTING, stdout: gone()})).toMatchObject({code: 0, err: ''})
  })

  it.each(['parse -', 'parse nothing.txt', 'parse --nonsense', 'nonsense'])(
    'is the same where nobody reads the messages: %s',
    async line => {
      const stdin = '[{"title": "Kites", "date": "to appear"}]'
      const {code, out, err} = await run(line.split(' '), {stdin})
      expect(err).not.toBe('')
      expect(await run(line.split(' '), {stdin, stderr: gone()})).toEqual({code, out, err: ''})
    }
  )
})

describe('the summary', () => {
  const long = LISTING.replace(
    'with Snip',
    'with Snip: How the Longest Branches Move When the Wind Turns to the North'
  )

  it.each([
    ['words', long],
    [
      'wide characters',
      long.replace('How the Longest', '風の弱い日に紙の凧を揚げる方法について🪁🪁 그리고 바람')
    ],
    ['one long word', long.replace('How the Longest', 'x'.repeat(150))]
  ])('fits titles of %s to any width, and the title is the last to lose room', async (_, stdin) => {
    for (const terminal of [20, 40, 60, 80, 120, 200, 400]) {
      const {out} = await run(['parse', '-', '--summary'], {stdin, terminal, env: {NO_COLOR: '1'}})
      const lines = out.split('\n')
      for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(terminal)
      const row = lines.find(line => line.startsWith('1 ')) ?? ''
      expect(row.slice(3)).toMatch(terminal < 100 ? /^Pruning.*…/ : /^Pruning Willow/)
    }
  })

  it('shows the whole title where there is room, and the other columns where there is some left', async () => {
    const at = async (terminal: number) =>
      (await run(['parse', '-', '--summary', '--quiet'], {stdin: long, terminal, env: {NO_COLOR: '1'}})).out
    expect(await at(200)).toContain('How the Longest Branches Move When the Wind Turns to the North  ')
    expect(await at(40)).toMatch(/^# {2}Title +Links$/m)
    expect(await at(120)).toMatch(/^# {2}Title +Methods +Datasets +Metrics +Links$/m)
  })

  it('has colours on a terminal, and none in a pipe or under NO_COLOR', async () => {
    const terminal = await run(['parse', '-', '--summary'], {stdin: LISTING, terminal: 80})
    const plain = await run(['parse', '-', '--summary'], {stdin: LISTING, terminal: 80, env: {NO_COLOR: '1'}})
    const pipe = await run(['parse', '-', '--summary'], {stdin: LISTING})
    expect(terminal.out).toContain('\x1B[1m')
    expect(plain.out).not.toContain('\x1B')
    expect(pipe.out).not.toContain('\x1B')
  })

  it('shows a metric as a reader would note it, and makes names harmless', () => {
    const [paper] = parseListing(LISTING).papers
    if (!paper) throw new Error('no paper')
    const mentions = [{field: 'title' as const, start: 0, end: 7, text: 'Pruning'}]
    const dataset = {name: 'Willow\x1B]0;owned\x07Bench', aliases: [], mentions}
    const metric = {
      name: 'cost',
      value: 12,
      unit: 'ms',
      kind: 'change',
      direction: 'down',
      bound: 'upTo',
      of: 'own'
    }
    const papers = [
      {...paper, datasets: [dataset], metrics: [{...metric, mentions: []}]}
    ] as unknown as Parameters<typeof summary>[0]
    const text = summary(papers, {width: 160, color: false})
    expect(text).toContain('cost ↓ ≤ 12 ms')
    expect(text).toContain('WillowBench')
  })

  it('has room for more papers than a call has for arguments', () => {
    const [paper] = parseListing('Kites in Low Wind').papers
    const papers = Array.from({length: 150_000}, () => paper ?? expect.fail())
    expect(summaryTable(papers, {width: 80, color: false})).toMatch(/^150000 +Kites in Low Wind/m)
  })
})

describe('safe', () => {
  it.each([
    ['a window title (OSC, BEL)', 'a\x1B]0;owned\x07b', 'ab'],
    ['a link (OSC 8, ST)', '\x1B]8;;https://x.example\x1B\\text\x1B]8;;\x1B\\', 'text'],
    ['a cleared screen (CSI)', 'a\x1B[2J\x1B[1;31mb', 'ab'],
    ['a CSI of one character (C1)', 'a\x9B2Jb', 'ab'],
    ['an OSC of one character (C1)', 'a\x9D0;owned\x9Cb', 'ab'],
    ['a device control string', 'a\x1BP1;2|x\x1B\\b', 'ab'],
    ['a sequence without an end', 'a\x1B]0;b', 'a\uFFFD]0;b'],
    ['other controls', 'a\x07\b\x7F\x85b', 'a\uFFFD\uFFFD\uFFFD\uFFFDb'],
    ['bidirectional overrides', 'a\u202Eb\u2066c\u200F', 'a\uFFFDb\uFFFDc\uFFFD'],
    ['an unpaired surrogate', 'a\uD83Db', 'a\uFFFDb'],
    ['other scripts and emoji, which stay', 'Ärger 數 🌳', 'Ärger 數 🌳']
  ])('makes %s harmless', (_, text, expected) => {
    expect(safe(text)).toBe(expected)
  })

  it('keeps lines, and safeLine makes one of them', () => {
    expect(safe('a\n\tb')).toBe('a\n\tb')
    expect(safeLine(' a\r\n\tb ')).toBe('a b')
  })

  it.each(['\x1B]', '\x9D', '\x1B[', '\x1B[0', '\x9B;', '\x1BPx'])(
    'leaves no control of many %j',
    sequence => {
      const left = sequence.replace(/[\x1B\x9B\x9D]/, '\uFFFD')
      expect(safe(sequence.repeat(200_000)) === left.repeat(200_000)).toBe(true)
    }
  )
})
