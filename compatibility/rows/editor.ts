import assert from 'node:assert/strict'
import path from 'node:path'
import ts from 'typescript'
import {folderFor, type Place} from '../place.js'
import type {Row} from '../row.js'

/** What somebody types, with `|` where they hover or ask for completions, and what they are to be shown. */
interface Question {
  readonly text: string
  readonly hover?: RegExp
  /** What the documentation of the name says. */
  readonly says?: string
  readonly completes?: readonly string[]
  readonly no?: string
  readonly error?: RegExp
}

const questions: readonly Question[] = [
  {
    text: 'parseListing(page).pap|ers',
    hover: /papers: PaperRecord\[\]$/,
    says: 'The papers, each valid by the schema'
  },
  {text: 'const [pa|per] = parseListing(page).papers', hover: /const paper: PaperRecord \| undefined$/},
  {text: 'const rec|ord = parseRecord({})', hover: /const record: PaperRecord$/},
  {text: 'const rec|ord = paperRecordSchema.parse({})', hover: /const record: PaperRecord$/},
  {
    text: 'record.metr|ics',
    hover: /PaperRecord\.metrics: Metric\[\]$/,
    says: 'Measured or claimed quantities'
  },
  {
    text: 'record.metrics[0]?.valueH|igh',
    hover: /Metric\.valueHigh\?: number \| undefined$/,
    says: 'upper end of a range'
  },
  {text: 'record.dates.lis|ted', hover: /PaperDates\.listed/, says: 'When the listing showed the paper'},
  {text: 'record.|', completes: ['id', 'title', 'abstract', 'authors', 'metrics', 'source'], no: 'titel'},
  {text: 'record.identifiers.|', completes: ['arxiv', 'doi', 'openreview', 'acl', 'pubmed']},
  {text: "record.source.format === '|'", completes: ['text', 'markdown', 'html', 'bibliography']},
  {text: "record.links[0]?.kind === '|'", completes: ['code', 'project', 'demo']},
  {
    text: "parseListing(page).messages[0]?.ruleId === '|'",
    completes: ['no-paper', 'unknown-layout', 'duplicate-paper']
  },
  {text: "parseListing(page, {format: '|'})", completes: ['text', 'feed', 'table']},
  {text: 'parseListing(page, {|})', completes: ['format', 'year', 'extract', 'limits']},
  {text: "serialize([record], '|')", completes: ['ndjson', 'csv', 'parquet', 'bibtex', 'report']},
  {text: "serialize([record], 'csv', {|})", completes: ['explode']},
  {text: 'record.titel', error: /Did you mean 'title'\?/},
  {text: 'parseListing(page, {yeer: 2025})', error: /'yeer' does not exist/}
]

const head = `import {paperRecordSchema, parseListing, parseRecord, type PaperRecord, serialize} from 'paperglean'
declare const page: string
`
const known = 'declare const record: PaperRecord\n'

export const editorRow: Row = {
  what: "TypeScript's language service, as editors ask it",
  version: ts.version,
  note: `${questions.length} questions: types and sentences on hover, completions of fields, options and formats, errors for typos`,
  run: askEditor
}

async function askEditor(place: Place): Promise<void> {
  const file = path.join(await folderFor(place, 'editor'), 'editor.ts')
  const typed = {text: '', version: 0}
  const service = serviceFor(file, typed)
  for (const question of questions) {
    const before =
      /\brecord\b/.test(question.text) && !question.text.includes('const rec') ? head + known : head
    const at = before.length + question.text.indexOf('|')
    typed.text = before + question.text.replace('|', '')
    typed.version++
    ask(service, file, at, question)
  }
}

function ask(
  service: ts.LanguageService,
  file: string,
  at: number,
  {text, hover, says, completes, no, error}: Question
): void {
  if (hover) {
    const info = service.getQuickInfoAtPosition(file, at)
    assert.match(ts.displayPartsToString(info?.displayParts), hover, text)
    if (says) assert.ok(ts.displayPartsToString(info?.documentation).includes(says), text)
  }
  if (completes) {
    const names = service.getCompletionsAtPosition(file, at, {})?.entries.map(({name}) => name) ?? []
    for (const name of completes) assert.ok(names.includes(name), `${text}: no ${name} in ${names}`)
    if (no) assert.ok(!names.includes(no), `${text}: ${no}`)
  }
  if (error) {
    const said = service
      .getSemanticDiagnostics(file)
      .map(({messageText}) => ts.flattenDiagnosticMessageText(messageText, ' '))
    assert.ok(
      said.some(message => error.test(message)),
      `${text}: ${said}`
    )
  }
}

/** A language service for a file that holds what was typed. */
function serviceFor(
  file: string,
  typed: {readonly text: string; readonly version: number}
): ts.LanguageService {
  const options: ts.CompilerOptions = {
    strict: true,
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    types: [],
    noUncheckedIndexedAccess: true
  }
  return ts.createLanguageService({
    getScriptFileNames: () => [file],
    getScriptVersion: name => (name === file ? String(typed.version) : '0'),
    getScriptSnapshot: name => {
      const content = name === file ? typed.text : ts.sys.readFile(name)
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content)
    },
    getCurrentDirectory: () => path.dirname(file),
    getCompilationSettings: () => options,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: name => name === file || ts.sys.fileExists(name),
    readFile: ts.sys.readFile,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
    ...(ts.sys.realpath ? {realpath: ts.sys.realpath} : {})
  })
}
