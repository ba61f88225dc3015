import {execFileSync, spawnSync} from 'node:child_process'
import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {Readable, Writable} from 'node:stream'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {main} from '../src/cli/command.js'
import {formatNames} from '../src/cli/write.js'

/** What the command prints. */
async function printed(...argv: string[]) {
  let out = ''
  const stdout = new Writable({
    write(chunk, _encoding, done) {
      out += chunk
      done()
    }
  })
  const code = await main(argv, {stdin: Readable.from([]), stdout, stderr: stdout, env: {}})
  return {code, out}
}

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'paperglean-test-'))
  for (const shell of ['bash', 'zsh', 'fish'])
    await writeFile(path.join(folder, `script.${shell}`), (await printed('completion', shell)).out)
  await mkdir(path.join(folder, 'files'))
  for (const file of ['page.txt', 'my page.txt']) await writeFile(path.join(folder, 'files', file), '')
})
afterAll(() => rm(folder, {recursive: true, force: true}))

const script = (shell: string) => path.join(folder, `script.${shell}`)

/** Whether a shell is on this machine; where it is not, the tests say so. */
function has(shell: string): boolean {
  const isThere = spawnSync(shell, ['-c', 'exit 0']).status === 0
  if (!isThere) console.warn(`${shell} is not on this machine: its completion is not tested`)
  return isThere
}

/** What each line is completed to, the last word of which is being typed. */
const completions: ReadonlyArray<readonly [line: string, words: readonly string[]]> = [
  ['paperglean val', ['validate']],
  ['paperglean conv', ['convert']],
  ['paperglean parse --to ', formatNames],
  ['paperglean parse --to cs', ['csv', 'csl-json']],
  ['paperglean --duplicates ', ['merge', 'keep']],
  ['paperglean page.txt --thr', ['--threshold']],
  ['paperglean convert page.txt --row', ['--row-group']],
  ['paperglean show --hy', ['--hyperlinks']],
  ['paperglean show page.txt --sum', []],
  ['paperglean validate --f', ['--fix']],
  ['paperglean completion ', ['bash', 'zsh', 'fish']]
]

describe('paperglean completion', () => {
  it('is wrong usage without a shell, or with another one', async () => {
    expect(await printed('completion')).toMatchObject({code: 2})
    expect((await printed('completion', 'tcsh')).out).toContain(
      'paperglean: <shell>: expected one of bash, zsh, fish, found tcsh\n'
    )
  })

  it('says in its help how to use it', async () => {
    expect((await printed('completion', '--help')).out).toContain('  source <(paperglean completion bash)\n')
  })
})

describe.skipIf(!has('bash'))('in bash', () => {
  /** Runs the function that bash runs at the tabulator key. */
  function complete(line: string): string[] {
    const words = line.split(' ')
    const code = `source "$0"; COMP_WORDS=("$@"); COMP_CWORD=${words.length - 1}; _paperglean; printf '%s\\n' "\${COMPREPLY[@]}"`
    const options = {encoding: 'utf8', cwd: path.join(folder, 'files')} as const
    const out = execFileSync('bash', ['--norc', '-c', code, script('bash'), ...words], options)
    return out.split('\n').filter(word => word !== '')
  }

  it.each(completions)('completes %j', (line, words) => {
    expect(complete(line).toSorted()).toEqual(words.toSorted())
  })

  it('completes a value behind =, which bash takes for a word', () => {
    expect(complete('paperglean parse --to = cs')).toEqual(['csv', 'csl-json'])
    expect(complete('paperglean parse --duplicates =')).toEqual(['merge', 'keep'])
  })

  it('completes files beside commands, and leaves files to bash elsewhere', () => {
    expect(complete('paperglean pa')).toEqual(['parse', 'page.txt'])
    expect(complete('paperglean m')).toEqual(['my page.txt'])
    expect(complete('paperglean parse -o pa')).toEqual([])
    expect(complete('paperglean parse pa')).toEqual([])
    const code = `source "${script('bash')}"; complete -p paperglean`
    expect(execFileSync('bash', ['-c', code], {encoding: 'utf8'})).toContain('-o bashdefault -o default')
  })
})

describe.skipIf(!has('fish'))('in fish', () => {
  function complete(line: string): string[] {
    const code = `source ${script('fish')}; complete -C '${line}'`
    const options = {
      encoding: 'utf8',
      cwd: path.join(folder, 'files'),
      env: {...process.env, HOME: folder}
    } as const
    const lines = execFileSync('fish', ['--no-config', '-c', code], options).split('\n')
    return lines.map(each => each.split('\t')[0] ?? '').filter(word => word !== '')
  }

  it.each(completions)('completes %j', (line, words) => {
    expect(complete(line).toSorted()).toEqual(words.toSorted())
  })

  it('completes files', () => {
    expect(complete('paperglean pa').toSorted()).toEqual(['page.txt', 'parse'])
    expect(complete('paperglean parse -o pa')).toEqual(['page.txt'])
    expect(complete('paperglean show pa')).toEqual(['page.txt'])
    expect(complete('paperglean parse --year ')).toEqual([])
  })
})

describe.skipIf(!has('zsh'))('in zsh', () => {
  /** Types lines into a zsh at a terminal of its own, each with the tabulator key, and gives what it shows. */
  const typist = `
    zmodload zsh/zpty
    zpty -b shell zsh -f -i
    await() {
      seen=
      until [[ $seen == *$1* ]]; do zpty -r -t shell part && seen+=$part || sleep 0.05; done
    }
    zpty -w shell 'PS1=; stty cols 120 rows 50; autoload -U compinit; compinit -u -D; source '$1'; LISTMAX=999; zle-line-init() { print -n rea; print dy; }; zle -N zle-line-init'
    await ready
    zpty -w -n shell $2$'\\t\\t\\C-e#end'
    await '#end'
    print -r -- $seen
    zpty -d shell`

  function shown(line: string): string {
    const options = {encoding: 'utf8', cwd: path.join(folder, 'files')} as const
    const out = execFileSync('zsh', ['-f', '-c', typist, 'zsh', script('zsh'), line], options)
    return out.replace(/\x1B\[[\d;?]*[A-Za-z]/g, '')
  }

  it.each(completions.filter(([, words]) => words.length > 0))('completes %j', (line, words) => {
    const text = shown(line)
    for (const word of words) expect(text).toContain(word)
  })

  it('completes files', () => {
    expect(shown('paperglean parse -o pa')).toContain('paperglean parse -o page.txt')
    expect(shown('paperglean show pa')).toContain('paperglean show page.txt')
  })
})
