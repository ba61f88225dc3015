// Makes the CommonJS twin of every declaration file: `index.d.ts` becomes `index.d.cts`, which imports
// `.cjs` files, and says that the types of an ESM-only package are to be resolved as for `import`.
import {readdir, readFile, writeFile} from 'node:fs/promises'
import {createRequire} from 'node:module'
import path from 'node:path'

const dist = path.resolve('dist')
const {dependencies} = createRequire(import.meta.url)('../package.json')

for (const file of await readdir(dist, {recursive: true})) {
  if (!file.endsWith('.d.ts')) continue
  const source = await readFile(path.join(dist, file), 'utf8')
  await writeFile(path.join(dist, file.replace(/\.d\.ts$/, '.d.cts')), await commonJs(source))
}

/** @param {string} source */
async function commonJs(source) {
  const statement = /^(import|export)( type)? ([^'";]*?) from '([^']+)';?$/gm
  const parts = []
  let end = 0
  for (const match of source.matchAll(statement)) {
    const [whole, keyword, , names, from] = match
    parts.push(source.slice(end, match.index))
    end = match.index + whole.length
    if (from.startsWith('.')) parts.push(whole.replace(/\.js'(;?)$/, ".cjs'$1"))
    else if (await isEsmOnly(from))
      parts.push(
        `${keyword} type ${names.replace(/\btype /g, '')} from '${from}' with {'resolution-mode': 'import'};`
      )
    else parts.push(whole)
  }
  return parts.join('') + source.slice(end)
}

/** Whether a dependency has no types of its own for `require`. @param {string} name */
async function isEsmOnly(name) {
  const packageName = name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/')
  if (!(packageName in dependencies)) return false
  const manifest = await readFile(path.join('node_modules', packageName, 'package.json'), 'utf8').then(
    JSON.parse,
    () => undefined
  )
  if (manifest?.type !== 'module') return false
  return !JSON.stringify(manifest.exports ?? '').includes('"require"')
}
