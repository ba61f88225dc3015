import {cp, mkdir, mkdtemp, readFile, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {build, type Format} from 'esbuild'
import {run} from './run.js'

/** Where the packed package is used, outside of the repository. */
export interface Place {
  /** All that is made is in it. */
  readonly top: string
  /** Where npm has installed the package. */
  readonly folder: string
  readonly tarball: string
  /** The files of the tarball, each from the root of the package. */
  readonly files: readonly string[]
}

/** The repository. */
export const root = path.resolve('.')

/** What the package is installed with: the ranges of its package.json. */
export const {peerDependencies: peers} = JSON.parse(
  await readFile(path.join(root, 'package.json'), 'utf8')
) as {readonly peerDependencies: Readonly<Record<'piscina' | 'zod', string>>}

const consumer = path.join(root, 'compatibility/consumer')

/** Packs the package, and installs it with piscina, which `paperglean/node` takes. */
export async function prepare(): Promise<Place> {
  const top = await mkdtemp(path.join(tmpdir(), 'paperglean-compatibility-'))
  const folder = path.join(top, 'npm')
  await mkdir(folder)
  const packed = await run('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], {
    cwd: root
  })
  const [{filename, files, size, unpackedSize}] = JSON.parse(packed)
  console.log(
    `${filename}: ${files.length} files, ${megabytes(size)} packed, ${megabytes(unpackedSize)} unpacked`
  )
  const tarball = path.join(folder, filename)
  await writeJson(path.join(folder, 'package.json'), {private: true})
  await npmInstall(folder, [tarball, 'piscina'])
  return {top, folder, tarball, files: files.map((file: {readonly path: string}) => file.path)}
}

/** Installs packages, from what npm has kept where it can. */
export async function npmInstall(folder: string, packages: readonly string[]): Promise<void> {
  const quiet = ['--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund']
  await run('npm', ['install', ...quiet, ...packages], {cwd: folder})
}

/** Makes a folder in which the package is found, with the sources of the consumer. */
export async function folderFor(
  {folder}: Place,
  name: string,
  type: 'module' | 'commonjs' = 'module'
): Promise<string> {
  const made = path.join(folder, name)
  await cp(consumer, made, {recursive: true})
  await writeJson(path.join(made, 'package.json'), {private: true, type})
  return made
}

/** Writes a part of the consumer as JavaScript, which imports the package by its name. */
export async function writeScript(folder: string, name: string, format: Format): Promise<string> {
  const outfile = path.join(folder, `${name}.${format === 'cjs' ? 'cjs' : 'mjs'}`)
  const entryPoints = [path.join(consumer, `${name}.ts`)]
  await build({entryPoints, outfile, format, bundle: true, packages: 'external', logLevel: 'error'})
  return outfile
}

export async function writeJson(file: string, value: unknown): Promise<void> {
  await writeFile(file, JSON.stringify(value))
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`
}
