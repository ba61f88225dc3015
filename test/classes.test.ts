import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import {describe, expect, it} from 'vitest'
import {GRAMMAR_WORDS} from '../src/extract/classes/grammar.js'
import {EVALUATION_WORDS, MEASURE_WORDS, METRIC_NAME_WORDS} from '../src/extract/classes/metrics.js'
import {BEFORE_NAME_WORDS, BEHIND_NAME_WORDS, NAME_WORDS, PAPER_WORDS} from '../src/extract/classes/names.js'
import {NUMBER_CONTEXT_WORDS} from '../src/extract/classes/numbers.js'
import {EXCLUSION_WORDS, RESULT_WORDS, TIE_WORDS, VOICE_WORDS} from '../src/extract/classes/results.js'
import {SHARED_WORDS} from '../src/extract/classes/shared.js'
import {TAGGER_WORDS} from '../src/extract/classes/tagger.js'
import {stem, type WordTable, wordTable} from '../src/extract/classes/word-table.js'

const tables: Readonly<Record<string, WordTable>> = {
  shared: SHARED_WORDS,
  grammar: GRAMMAR_WORDS,
  tagger: TAGGER_WORDS,
  'before names': BEFORE_NAME_WORDS,
  'behind names': BEHIND_NAME_WORDS,
  papers: PAPER_WORDS,
  names: NAME_WORDS,
  'numbers around': NUMBER_CONTEXT_WORDS,
  results: RESULT_WORDS,
  ties: TIE_WORDS,
  exclusions: EXCLUSION_WORDS,
  voice: VOICE_WORDS,
  'metric names': METRIC_NAME_WORDS,
  measures: MEASURE_WORDS,
  evaluation: EVALUATION_WORDS
}
const classes = Object.entries(tables).flatMap(([name, table]) =>
  table.classes.map(each => ({
    ...each,
    table,
    name: `${name}: ${each.class}`,
    list: [...table.wordsOf(each.class)]
  }))
)

/** The words and marks of an example, and what stands before their marks. */
function wordsOfExample(example: string): string[] {
  const whole = example.toLowerCase().replaceAll(/\*(?=\S)|(?<=\S)\*/g, ' ')
  return whole
    .split(/\s+/)
    .flatMap(word => [word, ...word.split(/(?<=\W)|(?=\W)/), word.replace(/[.,:;"…]+$/, '')])
}

type Row = (typeof classes)[number]
const namesOf = (rows: readonly Row[]) => rows.map(({name}) => name)
const hasExample = ({example, stems, list}: Row) => {
  const words = wordsOfExample(example)
  return words.some(word => list.includes(word) || (stems !== undefined && list.includes(stem(word))))
}

describe('word classes', () => {
  it('have a reason', () => {
    expect(namesOf(classes.filter(({reason}) => reason === ''))).toEqual([])
  })

  it('have an example that holds one of the words', () => {
    expect(namesOf(classes.filter(each => !hasExample(each)))).toEqual([])
  })

  it('are never two with the same words', () => {
    const keys = classes.map(({list}) => [...list].sort().join(' '))
    expect(namesOf(classes.filter((_, index) => keys.indexOf(keys[index] ?? '') !== index))).toEqual([])
  })

  it('say a word once, and none that a class has which they include', () => {
    const ownWords = ({words, stems}: Row) => (words ?? stems)?.split(' ') ?? []
    const included = ({includes = [], table}: Row) => includes.flatMap(name => [...table.wordsOf(name)])
    const isTwice = (row: Row) => {
      const own = ownWords(row)
      return new Set([...own, ...included(row)]).size < own.length + new Set(included(row)).size
    }
    expect(namesOf(classes.filter(isTwice))).toEqual([])
  })

  it('include classes that there are', () => {
    const missing = ({includes = [], table}: Row) => includes.some(name => table.find(name) === undefined)
    expect(namesOf(classes.filter(missing))).toEqual([])
  })

  it('have names of their own', () => {
    const names = namesOf(classes)
    expect(names).toEqual([...new Set(names)])
  })

  it('never hide a class of the tables below', () => {
    const below = new Set<string>([...SHARED_WORDS.names, ...GRAMMAR_WORDS.names, ...BEFORE_NAME_WORDS.names])
    const above = [
      TAGGER_WORDS,
      BEHIND_NAME_WORDS,
      NUMBER_CONTEXT_WORDS,
      TIE_WORDS,
      EXCLUSION_WORDS,
      EVALUATION_WORDS
    ]
    expect(above.flatMap(({names}) => names.filter(name => below.has(name)))).toEqual([])
  })

  it('have the words of those that they include', () => {
    const below = wordTable([{class: 'above', words: 'over', example: '*over* Moss', reason: 'invented'}])
    const table = wordTable(
      [{class: 'beside', words: 'near by', includes: ['above'], example: '*near* Moss', reason: 'invented'}],
      below
    )
    expect([...table.wordsOf('beside')]).toEqual(['over', 'near', 'by'])
  })
})

/** Lists that are no word classes, by their first words. */
const otherLists: Readonly<Record<string, string>> = {
  'numbers-amounts.ts: s': 'units',
  'numbers-amounts.ts: %': 'units',
  'numbers-amounts.ts: $': 'units',
  'metrics/units.ts: %': 'units',
  'grammar.ts: dataset': 'classes of nouns',
  'names/decide.ts: dataset': 'classes of a model',
  'tokens.ts: http://': 'beginnings of addresses',
  'fields.ts: links': 'fields of a record',
  'metrics/candidates.ts: specific': 'kinds of candidates',
  'metrics/patterns.ts: of': 'parts of the names of patterns',
  'metrics/patterns.ts: on': 'parts of the names of patterns',
  'metrics/patterns.ts: M=N': 'names of patterns',
  'metrics/patterns.ts: M-V-by-N': 'names of patterns',
  'metrics/choice.ts: M=N': 'names of patterns',
  'metrics/datasets.ts: before': 'names of features',
  'metrics/methods.ts: score': 'names of features',
  'metrics/model.ts: result': 'questions about a number',
  'metrics/name-features.ts: before': 'names of features',
  'metrics/units.ts: bare': 'names of features',
  'tagger/columns.ts: word': 'names of features',
  'tagger/templates.ts: prefix2': 'names of features',
  'tagger/labels.ts: dataset': 'kinds of names'
}
const classNames = new Set(classes.map(each => each.class))

/** The lists of three or more words of a source: arrays of quoted words, and quoted words that are split. */
function listsIn(file: string): string[][] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
  const found: string[][] = []
  const visit = (node: ts.Node) => {
    if (ts.isArrayLiteralExpression(node))
      found.push(node.elements.flatMap(each => (ts.isStringLiteral(each) ? [each.text] : [])))
    if (ts.isStringLiteral(node) && node.parent.getText().endsWith('.split')) found.push(node.text.split(' '))
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found.filter(words => words.length >= 3 && !words.every(word => classNames.has(word)))
}

describe('lists of words', () => {
  it('stand in the classes only', () => {
    const folder = path.resolve('src/extract')
    const lists = readdirSync(folder, {recursive: true, encoding: 'utf8'})
      .filter(file => file.endsWith('.ts') && !file.startsWith('classes'))
      .flatMap(file => listsIn(path.join(folder, file)).map(([first]) => `${file}: ${first}`))
    expect(new Set(lists)).toEqual(new Set(Object.keys(otherLists)))
  })
})
