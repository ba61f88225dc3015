// Makes declarations fit for older versions of TypeScript, and the CommonJS twin of each: `index.d.ts` becomes
// `index.d.cts`, which imports `.cjs` files, and says that the types of an ESM-only package are to be resolved as for
// `import`.
import {readdir, readFile, writeFile} from 'node:fs/promises'
import {createRequire} from 'node:module'
import path from 'node:path'

const dist = path.resolve('dist')
const {dependencies} = createRequire(import.meta.url)('../package.json')

for (const file of await readdir(dist, {recursive: true})) {
  if (!file.endsWith('.d.ts')) continue
  const source = forOlder(await readFile(path.join(dist, file), 'utf8'))
  await writeFile(path.join(dist, file), source)
  const twin = file.replace(/\.d\.ts$/, '.d.cts')
  await writeFile(path.join(dist, twin), await commonJs(source, path.basename(file, '.d.ts')))
}

/**
 * Without imports of nothing, and without parameters of typed arrays, which are the default and unknown before TypeScript 5.7.
 *
 * @param {string} source
 */
function forOlder(source) {
  return source.replace(/^import '[^']+';\n/gm, '').replaceAll('Array<ArrayBufferLike>', 'Array')
}

/**
 * @param {string} source
 * @param {string} name - The file's name, without its extensions.
 */
async function commonJs(source, name) {
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
  return withoutAugmentations(parts.join('') + source.slice(end), name)
}

/**
 * A CommonJS file cannot add to the types of an ESM-only package; its twin does.
 *
 * @param {string} source
 * @param {string} name
 */
function withoutAugmentations(source, name) {
  const augmentation = /^declare module '[^']+' \{\n(?:[^}].*\n)*\}\n/gm
  return source.replace(
    augmentation,
    `import type {} from './${name}.js' with {'resolution-mode': 'import'};\n`
  )
}

/** Whether an entry of a dependency has no types of its own for `require`. @param {string} name */
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
  const entry = manifest.exports?.[`.${name.slice(packageName.length)}`] ?? manifest.exports ?? ''
  return !JSON.stringify(entry).includes('"require"')
}
