import {mkdir, readdir, readFile, rm, writeFile} from 'node:fs/promises'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import ts from 'typescript'
import {afterAll, afterEach, beforeAll, describe, expect, it, vi} from 'vitest'
import {parseListing} from '../src/index.js'
import type {Listing, ListingNode} from '../src/tree/types.js'

/** An example of a document: the code of one block. */
interface Example {
  /** Where it stands, such as `docs/record.md:12`. */
  readonly place: string
  readonly code: string
  /** What it prints, where the document says so. */
  readonly printed: string | undefined
}

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = path.join(root, '.eval/examples')
const documents = ['README.md', ...(await filesOf('docs', '.md'))]
const examples = await Promise.all([
  ...documents.map(document => examplesOfDocument(document)),
  ...(await filesOf('src', '.ts')).map(source => examplesOfSource(source))
]).then(found => found.flat())
const files = new Map(examples.map(example => [fileOf(example), example]))

beforeAll(async () => {
  await mkdir(folder, {recursive: true})
  for (const [file, {code}] of files) await writeFile(file, code)
})
afterEach(() => vi.restoreAllMocks())
afterAll(() => rm(folder, {recursive: true, force: true}))

describe('the examples of the documents and of the public functions', () => {
  it.each([...files].map(([file, example]) => ({...example, file})))(
    'run and show what they say: $place',
    async ({file, code, printed}) => {
      const checked = file.replace(/\.ts$/, '.run.ts')
      await writeFile(checked, `import {expect} from 'vitest'\n${withExpectations(code)}`)
      const log = vi.spyOn(console, 'log').mockImplementation(() => undefined)
      await import(/* @vite-ignore */ checked)
      if (printed !== undefined)
        expect(log.mock.calls.map(line => `${line.join(' ')}\n`).join('')).toBe(printed)
    }
  )

  it('have no type error', () => {
    const program = ts.createProgram([...files.keys()], {
      target: ts.ScriptTarget.ES2022,
      lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'],
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      moduleDetection: ts.ModuleDetectionKind.Force,
      strict: true,
      noUncheckedIndexedAccess: true,
      exactOptionalPropertyTypes: true,
      skipLibCheck: true,
      noEmit: true,
      types: ['node'],
      typeRoots: [path.join(root, 'node_modules/@types')],
      paths: {
        paperglean: [path.join(root, 'src/index.ts')],
        'paperglean/*': [path.join(root, 'src/*/index.ts')]
      }
    })
    const errors = [...files].flatMap(([file, {place}]) =>
      ts.getPreEmitDiagnostics(program, program.getSourceFile(file)).map(({messageText, file, start = 0}) => {
        const line = file?.text.slice(0, start).split('\n').length
        return `${place}, line ${line} of the example: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`
      })
    )
    expect(errors).toEqual([])
  })
})

describe('the trees of docs/listing-tree.md', async () => {
  const document = await readFile(path.join(root, 'docs/listing-tree.md'), 'utf8')
  const pairs = [...document.matchAll(/^```txt\n(.*?)^```\n+[^`]*?^```json\n(.*?)^```$/gms)]

  it('are there', () => {
    expect(pairs.length).toBeGreaterThan(8)
  })

  it.each(pairs.map(([, listing = '', tree = '']) => ({listing, tree})))(
    'are what is read: $tree',
    ({listing, tree}) => {
      const expected: unknown = JSON.parse(tree)
      const nodes = nodesOf(parseListing(listing.replace(/\n$/, '')).tree).map(plain)
      expect(nodes).toContainEqual(expected)
    }
  )
})

function nodesOf(tree: Listing): ListingNode[] {
  const nodes: ListingNode[] = [tree]
  for (const node of nodes) if ('children' in node) nodes.push(...node.children)
  return nodes
}

/** A node without positions and data. */
function plain(node: ListingNode): unknown {
  return JSON.parse(
    JSON.stringify(node, (key, value) => (key === 'position' || key === 'data' ? undefined : value))
  )
}

async function filesOf(under: string, extension: string): Promise<string[]> {
  const names = await readdir(path.join(root, under), {recursive: true})
  return names
    .filter(name => name.endsWith(extension) && !name.startsWith('site'))
    .sort()
    .map(name => path.join(under, name))
}

async function examplesOfDocument(document: string): Promise<Example[]> {
  return fencesOf(await readFile(path.join(root, document), 'utf8'), document, 0)
}

/** The `@example` blocks of the TSDoc comments of a source file. */
async function examplesOfSource(source: string): Promise<Example[]> {
  const text = await readFile(path.join(root, source), 'utf8')
  return [...text.matchAll(/\/\*\*.*?\*\//gs)].flatMap(([comment], index, all) => {
    const line = text.slice(0, all[index]?.index).split('\n').length - 1
    return fencesOf(comment.replace(/^ *\* ?/gm, ''), source, line)
  })
}

function fencesOf(text: string, file: string, before: number): Example[] {
  return [...text.matchAll(/^```(?:ts|js)\n(.*?)^```\n?(?:\nprints\n\n```txt\n(.*?)^```)?/gms)].map(
    match => ({
      place: `${file}:${before + text.slice(0, match.index).split('\n').length}`,
      code: match[1] ?? '',
      printed: match[2]
    })
  )
}

function fileOf({place}: Example): string {
  return path.join(folder, `${place.replace(/\W+/g, '-')}.ts`)
}

/** Makes `value // => expected` an assertion. */
function withExpectations(code: string): string {
  return code.replace(/^( *)(\S.*?) \/\/ => (.*)$/gm, '$1;expect($2).toEqual($3)')
}
