import {execFile} from 'node:child_process'
import {chmod, mkdir, mkdtemp, readFile, rm, symlink, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {promisify} from 'node:util'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {parse} from 'yaml'
import {bundle} from '../scripts/bundle.mjs'

// The files of docs/cookbook.md are written into a folder for each recipe, and its commands run there. Blocks in
// TypeScript are run by docs.test.ts, and the query by `npm run check:exports`.

const run = promisify(execFile)
const root = fileURLToPath(new URL('..', import.meta.url))
const cookbook = await readFile(path.join(root, 'docs/cookbook.md'), 'utf8')
let place: string
let built: string

beforeAll(async () => {
  place = await mkdtemp(path.join(tmpdir(), 'paperglean-cookbook-'))
  // In the repository, where its dependencies are found.
  await mkdir(path.join(root, '.eval'), {recursive: true})
  built = await mkdtemp(path.join(root, '.eval/cookbook-'))
  await bundle(path.join(root, 'src/index.ts'), path.join(built, 'index.js'))
  await bundle(path.join(root, 'src/cli/main.ts'), path.join(built, 'main.js'))
  await writeFile(path.join(built, 'package.json'), '{"type": "module", "main": "index.js"}')
  await mkdir(path.join(place, 'node_modules'))
  await symlink(built, path.join(place, 'node_modules/paperglean'))
  await command('npx', `shift; exec node '${built}/main.js' "$@"`)
  // Nothing is fetched: the feed stands in the recipe.
  await command('curl', 'exit 0')
  await command('npm', 'exit 0')
})
afterAll(async () => {
  await rm(place, {recursive: true, force: true})
  await rm(built, {recursive: true, force: true})
})

/** Puts a command before those of the machine. */
async function command(name: string, does: string) {
  const file = path.join(place, 'bin', name)
  await mkdir(path.dirname(file), {recursive: true})
  await writeFile(file, `#!/bin/sh\n${does}\n`)
  await chmod(file, 0o755)
}

interface Recipe {
  readonly text: string
  readonly folder: string
}

const titles = [...cookbook.matchAll(/^\| \[([^\]]+)\]\(#/gm)].map(([, title = '']) => title)

/** Writes the files of a recipe: what stands below a line that is their name. */
async function recipe(title: string): Promise<Recipe> {
  const text = textOf(title)
  const folder = path.join(place, title.replace(/\W+/g, '-'))
  for (const [, name = '', content = ''] of text.matchAll(/^\*\*`([^`\n]+)`\*\*\n\n```\w+\n(.*?)^```$/gms)) {
    await mkdir(path.dirname(path.join(folder, name)), {recursive: true})
    await writeFile(path.join(folder, name), content)
  }
  return {text, folder}
}

/** Listings in Markdown have headings, too: a recipe ends where the next of the table begins. */
function textOf(title: string): string {
  const [start = 0, end] = [title, titles[titles.indexOf(title) + 1]].map(name =>
    cookbook.indexOf(`\n## ${name}\n`)
  )
  return cookbook.slice(start, end === -1 ? undefined : end)
}

async function shell({folder}: Recipe, script: string): Promise<string> {
  const environment = {
    ...process.env,
    PATH: `${path.join(place, 'bin')}${path.delimiter}${process.env.PATH}`,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1'
  }
  return (await run('bash', ['-euc', script], {cwd: folder, env: environment})).stdout
}

const withCommands = titles.filter(title => /^```sh$/m.test(textOf(title)))

describe('a recipe of the cookbook', () => {
  it('stands in the table', () => {
    expect(titles).toHaveLength(8)
    expect(titles.filter(title => !cookbook.includes(`\n## ${title}\n`))).toEqual([])
    expect(withCommands).toHaveLength(5)
  })

  it.each(withCommands)('prints what it says: %s', async title => {
    const dish = await recipe(title)
    const commands = dish.text.matchAll(/^```sh\n(.*?)^```\n?(?:\nprints\n\n```txt\n(.*?)^```)?/gms)
    for (const [, script = '', printed] of commands) {
      const out = await shell(dish, script)
      if (printed !== undefined) expect(out.replaceAll('\r\n', '\n')).toBe(printed)
    }
  })

  it('has the same commands in its line for cron', async () => {
    const text = textOf('The daily mail as BibTeX')
    const [, line] = /^```cron\n(.*?)\n```$/ms.exec(text) ?? []
    const [, script = ''] = /^```sh\ntouch \S+\n(.*?)\ncat \S+\n```$/ms.exec(text) ?? []
    expect(line?.replace('/usr/bin/', '')).toBe(
      `30 6 * * 1-5  cd ~/papers && ${script.replaceAll('\n', ' && ')}`
    )
  })
})

interface Workflow {
  on: Record<string, unknown>
  permissions: Record<string, string>
  jobs: Record<string, {'runs-on': string; steps: {uses?: string; run?: string}[]}>
}

async function workflowOf({folder}: Recipe, file: string): Promise<Workflow> {
  return parse(await readFile(path.join(folder, '.github/workflows', file), 'utf8'))
}

function commandsOf({jobs}: Workflow): string[] {
  return Object.values(jobs).flatMap(({steps}) => steps.flatMap(step => step.run ?? []))
}

describe('the workflow that keeps a list', () => {
  it('commits what is new, and nothing where nothing is', async () => {
    const dish = await recipe('A GitHub Action that keeps a list')
    const workflow = await workflowOf(dish, 'papers.yml')
    expect(Object.keys(workflow.on)).toEqual(['schedule', 'workflow_dispatch'])
    expect(workflow.permissions).toEqual({contents: 'write'})
    const steps = commandsOf(workflow)
    expect(steps).toHaveLength(3)

    await shell(dish, 'git init -q && git init -q --bare ../kept.git && git remote add origin ../kept.git')
    await shell(dish, 'git config push.default current')
    for (const step of steps) await shell(dish, step)
    const [, message] = /with the message\n\n```txt\n(.*?)^```/ms.exec(dish.text) ?? []
    expect(await shell(dish, 'git log --format=%B')).toBe(`${message}\n`)
    const [, digest = ''] = /begins with\n\n```md\n(.*?)^```/ms.exec(dish.text) ?? []
    const written = await readFile(path.join(dish.folder, 'PAPERS.md'), 'utf8')
    expect(written.slice(0, digest.length)).toBe(digest)

    for (const step of steps) await shell(dish, step)
    expect(await shell(dish, 'git log --format=%s')).toBe('Add 2 papers\n')
    expect(await shell(dish, 'git --git-dir ../kept.git log --all --format=%s')).toBe('Add 2 papers\n')
  })
})

describe('the workflow that checks a list', () => {
  it('runs the script on pull requests, and may write nothing', async () => {
    const dish = await recipe('Checking an awesome list')
    const workflow = await workflowOf(dish, 'list.yml')
    expect(workflow.on).toEqual({pull_request: {paths: ['README.md']}})
    expect(workflow.permissions).toEqual({contents: 'read'})
    const [install = '', check = ''] = commandsOf(workflow)
    await shell(dish, install)
    await expect(shell(dish, check)).rejects.toMatchObject({code: 1})
  })
})
