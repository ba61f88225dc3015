import {join} from 'node:path'
import {defineConfig, type Options} from 'tsup'

/** The entries that package.json exports, each with its types. */
const library = {
  index: 'src/index.ts',
  'core/index': 'src/core/index.ts',
  'read/index': 'src/read/index.ts',
  'clean/index': 'src/clean/index.ts',
  'extract/index': 'src/extract/index.ts',
  'grammar/index': 'src/grammar/index.ts',
  'record/index': 'src/record/index.ts',
  'write/index': 'src/write/index.ts',
  'tree/index': 'src/tree/index.ts'
}

/** Readers that stand on large packages: a file of their own each, so that a bundle can leave them out. */
const readers = {
  'read/bibliography': 'src/read/bibliography.ts',
  'read/feed': 'src/read/feed.ts',
  'read/html': 'src/read/html.ts',
  'read/json': 'src/read/json.ts',
  'read/markdown': 'src/read/markdown.ts',
  'read/table': 'src/read/table.ts',
  'read/yaml': 'src/read/yaml.ts',
  'read/xml': 'src/read/xml.ts'
}

/** Output formats that stand on large packages, too. */
const writers = {
  'write/bibtex': 'src/write/bibtex.ts',
  'write/croissant': 'src/write/croissant.ts',
  'write/csv': 'src/write/csv.ts',
  'write/dataset': 'src/write/dataset.ts',
  'write/parquet': 'src/write/parquet.ts'
}

/** Packages without a CommonJS build: Node 20.0 to 20.18 cannot `require` them. */
const esmOnly = [
  /^@unified-latex\//,
  /^(?:rehype|mdast-util|micromark)-/,
  /^hyparquet/,
  /^unified$/,
  /^unist-util-/,
  /^vfile/,
  /^parse-entities$/,
  /^hast/,
  /^mdast-util-/,
  /^d3-/,
  /^string-width$/,
  /^wrap-ansi$/
]

/** vfile 5, a dependency of unified-latex, names its files for other places than Node in a `browser` field. */
const vfileWithoutNode: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'vfile-without-node',
  setup(build) {
    build.onResolve({filter: /^\.\/min(?:path|proc|url)\.js$/}, ({path, resolveDir}) => ({
      path: join(resolveDir, path.replace('.js', '.browser.js'))
    }))
  }
}

/** hyparquet and hyparquet-writer name files with Node's file system where no browser is asked for. */
const hyparquetWithoutNode: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'hyparquet-without-node',
  setup(build) {
    build.onResolve({filter: /^hyparquet(?:-writer)?$/}, ({path, resolveDir, kind}) =>
      build.resolve(`${path}/src/index.js`, {resolveDir, kind})
    )
  }
}

/**
 * `unified` has no `call`, by which chunks of the CommonJS build call what they import from each other. A plain
 * function around it, which always stands in its chunk, has.
 */
const callableUnified: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'callable-unified',
  setup(build) {
    const namespace = 'callable-unified'
    build.onResolve({filter: /^unified$/}, ({path, resolveDir, namespace: importer}) =>
      importer === namespace ? undefined : {path, namespace, pluginData: resolveDir}
    )
    build.onLoad({filter: /./, namespace}, ({pluginData}) => ({
      contents: `import {unified as base} from 'unified'\nexport function unified() {\n  return base()\n}`,
      resolveDir: pluginData
    }))
  }
}

const shared = {target: 'es2022', splitting: true, treeshake: false} satisfies Options

export default defineConfig([
  {
    ...shared,
    entry: {...library, ...readers, ...writers, 'cli/main': 'src/cli/main.ts'},
    format: 'esm',
    platform: 'node',
    dts: {entry: library}
  },
  {
    ...shared,
    entry: library,
    format: 'cjs',
    // Neutral: the core must not need what only Node has.
    platform: 'neutral',
    noExternal: esmOnly,
    metafile: true,
    esbuildPlugins: [callableUnified, hyparquetWithoutNode, vfileWithoutNode],
    esbuildOptions(options) {
      options.mainFields = ['module', 'main']
    }
  }
])
