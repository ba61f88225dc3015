import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import {describe, expect, it} from 'vitest'

/**
 * The floors of the house, the lowest first: which other folders of src a folder may import from, types included. `.`
 * are the files beside the folders, which put the stages together. Within a folder the linter refuses circles.
 */
const floors: Readonly<Record<string, string>> = {
  arguments: '',
  messages: '',
  tree: 'arguments',
  fields: '',
  latex: '',
  references: '',
  node: 'arguments messages tree extract read record stream',
  address: 'arguments tree',
  // Read, clean and extract know nothing of each other. Tables are read as they are written.
  clean: 'arguments messages tree address fields latex references',
  extract: 'arguments messages tree address fields',
  read: 'arguments messages tree address fields latex references table',
  // Records take single lines of text apart as readers and cleaning do: dates, white space, places in JSON.
  record: 'arguments messages tree address fields read clean table',
  table: 'arguments tree clean record',
  query: 'arguments tree record',
  write: 'arguments tree fields latex clean record table',
  grammar: 'arguments tree record extract',
  stream: 'arguments messages tree read clean extract record .',
  '.': 'arguments messages tree read clean extract record write query stream core',
  core: 'arguments messages tree read clean extract record write query stream .',
  cli: 'arguments messages node tree read extract record write query stream .'
}

const source = path.resolve('src')
const files = readdirSync(source, {recursive: true, encoding: 'utf8'}).filter(file => file.endsWith('.ts'))

/** The folder of src that a path is in. */
function floorOf(file: string): string {
  const [folder = '', ...rest] = path.relative(source, file).split(path.sep)
  return rest.length > 0 ? folder : '.'
}

/** What the files of a folder import from other folders of src: `clean/text.ts: ../tree/offsets.js`. */
function importsOf(folder: string): Array<{floor: string; said: string}> {
  return files.flatMap(name => {
    const file = path.join(source, name)
    if (floorOf(file) !== folder) return []
    return ts
      .preProcessFile(readFileSync(file, 'utf8'))
      .importedFiles.filter(({fileName}) => /^\..*\.js$/.test(fileName))
      .map(({fileName}) => ({
        floor: floorOf(path.resolve(file, '..', fileName)),
        said: `${name}: ${fileName}`
      }))
      .filter(({floor}) => floor !== folder)
  })
}

describe('imports', () => {
  it('are told for each folder of src', () => {
    const folders = new Set(files.map(file => floorOf(path.join(source, file))))
    expect([...folders].filter(folder => floors[folder] === undefined)).toEqual([])
  })

  it.each(Object.entries(floors))('of %s come from: %s', (folder, below) => {
    const others = importsOf(folder).filter(({floor}) => !below.split(' ').includes(floor))
    expect(others.map(({said}) => said)).toEqual([])
  })
})
