import {fileURLToPath} from 'node:url'
import {defineConfig} from 'vitest/config'
import {dataForVite} from './scripts/data-plugin.mjs'
import {textForVite} from './scripts/text-plugin.mjs'
import {workerForVite} from './scripts/worker-plugin.mjs'

const source = (path: string) => fileURLToPath(new URL(`src/${path}`, import.meta.url))

export default defineConfig({
  plugins: [dataForVite(), textForVite(), workerForVite()],
  resolve: {
    // The examples of the documents import the package by its name.
    alias: [
      {find: /^paperglean$/, replacement: source('index.ts')},
      {find: /^paperglean\/([a-z]+)$/, replacement: source('$1/index.ts')}
    ]
  },
  test: {
    include: ['test/**/*.test.ts'],
    // No test asserts a time; on a loaded machine the heavy ones take ten times as long.
    testTimeout: 120_000,
    hookTimeout: 60_000,
    setupFiles: ['test/seed.ts'],
    coverage: {
      // Takes half as long again as the tests alone.
      enabled: Boolean(process.env.CI),
      include: ['src/**/*.ts'],
      reporter: ['text-summary', 'html'],
      thresholds: {lines: 95}
    },
    reporters: process.env.CI ? ['default', ['json', {outputFile: '.eval/vitest.json'}]] : ['default'],
    typecheck: {enabled: true, include: ['test/**/*.test-d.ts'], ignoreSourceErrors: true}
  }
})
