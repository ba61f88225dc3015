import {readFile} from 'node:fs/promises'
import path from 'node:path'
import {type Place, root} from '../place.js'
import type {Row} from '../row.js'
import {run} from '../run.js'

export const tarballRows: readonly Row[] = [
  {
    what: 'publint',
    version: await versionOf('publint'),
    note: '`--strict`',
    run: async ({tarball}) => lint('publint', ['--strict', tarball])
  },
  {
    what: 'Are the types wrong?',
    version: await versionOf('@arethetypeswrong/cli'),
    note: '`--profile node16`: TypeScript before 4.7 does not see entries other than `paperglean`',
    run: async ({tarball}) => lint('attw', ['--profile', 'node16', '--no-emoji', tarball])
  },
  {
    what: 'npm',
    version: 'here',
    note: 'the tarball holds the builds, the types, the documents, and nothing else; their links lead to files in it',
    run: async place => {
      expectNothingElse(place)
      await expectLinks(place)
    }
  }
]

async function versionOf(name: string): Promise<string> {
  return JSON.parse(await readFile(path.join(root, 'node_modules', name, 'package.json'), 'utf8')).version
}

async function lint(name: string, args: readonly string[]): Promise<void> {
  await run(path.join(root, 'node_modules/.bin', name), args, {cwd: root})
}

function expectNothingElse({files}: Place): void {
  const known =
    /^(?:package\.json|LICENSE|(?:README|CHANGELOG)\.md|docs\/[\w-]+\.md|dist\/(?:schema\.json|third-party-licenses\.txt|[\w./-]+\.(?:js|cjs|d\.ts|d\.cts)))$/
  const others = files.filter(file => !known.test(file))
  if (others.length > 0) throw new Error(`the tarball holds ${others.join(', ')}`)
}

/** Links of documents that lead to no file of the tarball, and are no addresses. */
async function expectLinks({folder, files}: Place): Promise<void> {
  const faults: string[] = []
  for (const file of files.filter(file => file.endsWith('.md'))) {
    const text = await readFile(path.join(folder, 'node_modules/paperglean', file), 'utf8')
    const prose = text.replaceAll(/^```.*?^```$/gms, '').replaceAll(/`[^`\n]*`/g, '')
    for (const [, link = ''] of prose.matchAll(/\]\(([^)\s]+)\)/g)) {
      if (/^(?:https?:|mailto:|#)/.test(link)) continue
      const target = path.posix.join(path.posix.dirname(file), link.replace(/#.*/, ''))
      if (!files.includes(target)) faults.push(`${file}: ${link}`)
    }
  }
  if (faults.length > 0) throw new Error(`links lead to no file of the tarball: ${faults.join(', ')}`)
}
