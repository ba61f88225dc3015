import {join} from 'node:path'
import {defineConfig, type Options} from 'tsup'

/** The entries that package.json exports, each with its types. */
const library = {
  index: 'src/index.ts',
  'core/index': 'src/core/index.ts',
  'read/index': 'src/read/index.ts',
  'clean/index': 'src/clean/index.ts',
  'extract/index': 'src/extract/index.ts',
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
  'read/markdown': 'src/read/markdown.ts'
}

/** Packages without a CommonJS build: Node 20.0 to 20.18 cannot `require` them. */
const esmOnly = [
  /^@unified-latex\//,
  /^(?:rehype|mdast-util|micromark)-/,
  /^unified$/,
  /^unist-util-/,
  /^vfile/,
  /^parse-entities$/
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

const shared = {target: 'es2022', splitting: true, treeshake: false} satisfies Options

export default defineConfig([
  {
    ...shared,
    entry: {...library, ...readers, 'cli/main': 'src/cli/main.ts'},
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
    esbuildPlugins: [vfileWithoutNode],
    esbuildOptions(options) {
      options.mainFields = ['module', 'main']
    }
  }
])
