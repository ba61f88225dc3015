import {resolve} from 'node:path'
import {defineConfig, type Options} from 'tsup'
import {dataForEsbuild} from './scripts/data-plugin.mjs'
import {textForEsbuild} from './scripts/text-plugin.mjs'

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
  'tree/index': 'src/tree/index.ts',
  'node/index': 'src/node/index.ts'
}

/** Packages without a CommonJS build: Node 20.0 to 20.18 cannot `require` them. */
const esmOnly = [
  /^hyparquet/,
  /^unified$/,
  /^unist-util-/,
  /^vfile/,
  /^hast/,
  /^d3-/,
  /^string-width$/,
  /^wrap-ansi$/
]

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

/** CommonJS says otherwise where a module stands; the worker itself is an ES module for both. */
const workerFileInCommonJs: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'worker-file-in-common-js',
  setup(build) {
    build.onLoad({filter: /[\\/]node[\\/]worker-file\.ts$/}, () => ({
      contents:
        "import {pathToFileURL} from 'node:url'\n" +
        "export const workerFile = pathToFileURL(__dirname + '/../node/worker.js')"
    }))
  }
}

/** Leaves imports of other source files as they are, so that each becomes a module of its own; data goes into its importer. */
const oneModuleEach: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'one-module-each',
  setup(build) {
    build.onResolve({filter: /^\.\.?\/.*\.js$/}, ({path, importer}) =>
      /[\\/]node_modules[\\/]/.test(importer) ? undefined : {path, external: true}
    )
  }
}

/**
 * mdast-util-to-markdown, which goes into its importer, decodes identifiers of references: a digest has none, and the
 * decoder would need a document where a bundler looks for code of browsers.
 */
const markdownWithoutDecoder: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'markdown-without-decoder',
  setup(build) {
    const namespace = 'markdown-without-decoder'
    build.onResolve({filter: /^micromark-util-decode-string$/}, ({path}) => ({path, namespace}))
    build.onLoad({filter: /./, namespace}, () => ({contents: 'export const decodeString = String'}))
  }
}

/**
 * htmlparser2, of which XML needs the parser alone, goes into its importer: its index would bring a second decoder of
 * references of HTML, and its tokenizer the names of HTML, which XML has not.
 */
const xmlParserAlone: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'xml-parser-alone',
  setup(build) {
    const namespace = 'xml-references'
    build.onResolve({filter: /^htmlparser2$/}, () => ({
      path: resolve('node_modules/htmlparser2/dist/esm/Parser.js')
    }))
    build.onResolve({filter: /^entities\/decode$/}, ({path, importer, resolveDir}) =>
      /[\\/]htmlparser2[\\/]dist[\\/]/.test(importer) ? {path, namespace, pluginData: resolveDir} : undefined
    )
    build.onLoad({filter: /./, namespace}, ({path, pluginData}) => ({
      contents: `export * from '${path}'\nexport {xmlDecodeTree as htmlDecodeTree} from '${path}'`,
      resolveDir: pluginData
    }))
  }
}

const shared = {target: 'es2022', treeshake: false} satisfies Options

export default defineConfig([
  {
    ...shared,
    // A bundler leaves out what is not imported, file by file. Scripts of pages go into their importers, as text.
    entry: ['src/**/*.ts', '!src/**/*.d.ts', '!src/cli', '!src/write/*/script'],
    format: 'esm',
    platform: 'neutral',
    splitting: false,
    esbuildPlugins: [oneModuleEach, dataForEsbuild, textForEsbuild, markdownWithoutDecoder, xmlParserAlone],
    dts: {entry: library, compilerOptions: {stripInternal: true}}
  },
  {
    ...shared,
    // One file, with all packages, in which what `import()` names runs only when it is asked for.
    entry: {'cli/main': 'src/cli/main.ts'},
    format: 'esm',
    platform: 'node',
    splitting: false,
    // Workers have files of their own.
    noExternal: [/^(?!piscina$)/],
    metafile: true,
    esbuildPlugins: [dataForEsbuild, textForEsbuild, markdownWithoutDecoder, xmlParserAlone],
    // Packages in CommonJS require modules of Node.
    banner: {
      js: `import {createRequire as requireFrom} from 'node:module';const require = requireFrom(import.meta.url);`
    },
    esbuildOptions(options) {
      options.legalComments = 'eof'
      // Names stay, for stack traces.
      options.minifySyntax = true
      options.minifyWhitespace = true
    }
  },
  {
    ...shared,
    entry: library,
    format: 'cjs',
    // Neutral: the core must not need what only Node has.
    platform: 'neutral',
    splitting: true,
    external: [/^node:/],
    noExternal: esmOnly,
    metafile: true,
    esbuildPlugins: [
      dataForEsbuild,
      textForEsbuild,
      markdownWithoutDecoder,
      xmlParserAlone,
      callableUnified,
      hyparquetWithoutNode,
      workerFileInCommonJs
    ],
    esbuildOptions(options) {
      options.mainFields = ['module', 'main']
    }
  }
])
