import type {Dirent} from 'node:fs'
import {readdir, stat} from 'node:fs/promises'
import path from 'node:path'
import {glob} from 'tinyglobby'
import {Failure, failureAt} from './io.js'
import type {Messages} from './messages.js'

/** Extensions of the files of a folder that are read. */
const extensions = {
  records: ['ndjson', 'jsonl', 'json', 'csv', 'tsv'],
  listings: [
    ...['txt', 'text', 'md', 'markdown', 'html', 'htm', 'xhtml', 'eml'],
    ...['xml', 'rss', 'atom', 'rdf', 'ndjson', 'jsonl', 'json', 'jsonld', 'yaml', 'yml', 'csv', 'tsv', 'tab'],
    ...['bib', 'bibtex', 'ris', 'enw', 'nbib', 'ciw', 'isi']
  ]
} as const

/** What is taken of a folder. */
export interface FolderOptions {
  readonly of: keyof typeof extensions
  /** Path of what is written, which is never read. */
  readonly output: string | undefined
  readonly messages: Messages
}

/**
 * The files that arguments name: files, the files of folders, those that fit a pattern.
 *
 * @throws Failure where there is none of a name.
 */
export async function filesOf(named: readonly string[], options: FolderOptions): Promise<string[]> {
  const files: string[] = []
  for (const name of named) for (const file of await filesNamed(name, options)) files.push(file)
  return files
}

async function filesNamed(name: string, options: FolderOptions): Promise<readonly string[]> {
  if (name === '-') return [name]
  const stats = await stat(name).catch(error => {
    if (isPattern(name)) return undefined
    throw failureAt(name, error)
  })
  if (!stats) return filesFitting(name)
  return stats.isDirectory() ? filesOfFolder(name, options) : [name]
}

function isPattern(name: string): boolean {
  return /[*?[{]/.test(name)
}

async function filesFitting(pattern: string): Promise<string[]> {
  const files = await glob(pattern, {expandDirectories: false, absolute: path.isAbsolute(pattern)})
  if (files.length === 0) throw new Failure(`${pattern}: no file fits this pattern`)
  return files.sort()
}

async function filesOfFolder(
  folder: string,
  {of, output, messages}: FolderOptions
): Promise<readonly string[]> {
  const entries = await readdir(folder, {withFileTypes: true}).catch(error => {
    throw failureAt(folder, error)
  })
  const known: ReadonlySet<string> = new Set(extensions[of].map(extension => `.${extension}`))
  const isRead = (entry: Dirent) => !entry.isDirectory() && known.has(path.extname(entry.name).toLowerCase())
  const seen = entries
    .filter(({name}) => !name.startsWith('.') && !isOutput(path.join(folder, name), output))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
  const files = seen.filter(isRead)
  if (files.length === 0) throw new Failure(`${folder}: no file of this folder has an extension of ${of}`)
  const others = seen.filter(entry => !isRead(entry))
  if (others.length > 0)
    messages.say(`${folder}: ${files.length} read, ${others.length} left out (${someOf(others)})`)
  return files.map(({name}) => path.join(folder, name))
}

/** Whether a file is what is written, or what is left of it where that was interrupted. */
function isOutput(file: string, output: string | undefined): boolean {
  if (output === undefined) return false
  const [one, other] = [path.resolve(file), path.resolve(output)]
  return one === other || one.startsWith(`${other}.partial`)
}

/** How many names a message shows. */
const mostShown = 3

function someOf(entries: readonly Dirent[]): string {
  const names = entries
    .slice(0, mostShown)
    .map(entry => (entry.isDirectory() ? `${entry.name}/` : entry.name))
  return [...names, ...(entries.length > mostShown ? ['…'] : [])].join(', ')
}
