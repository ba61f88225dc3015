// Asks TypeScript's language service what an editor shows of the installed package: names on hover, sentences of fields,
// completions, and the error for a typo.
import assert from 'node:assert/strict'
import {writeFileSync} from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

/** What somebody types; `|` is where they hover or ask for completions. */
const questions = [
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
  {text: 'record.|', completes: ['id', 'title', 'abstract', 'authors', 'metrics', 'source'], no: ['titel']},
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

/**
 * @param {string} place - A folder in which the package is installed.
 * @returns How many questions were answered as they should be.
 */
export function asEditor(place) {
  const file = path.join(place, 'editor.ts')
  let text = ''
  let version = 0
  const options = {
    strict: true,
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    types: [],
    noUncheckedIndexedAccess: true
  }
  const service = ts.createLanguageService({
    getScriptFileNames: () => [file],
    getScriptVersion: name => (name === file ? String(version) : '0'),
    getScriptSnapshot: name => {
      const content = name === file ? text : ts.sys.readFile(name)
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content)
    },
    getCurrentDirectory: () => place,
    getCompilationSettings: () => options,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: name => name === file || ts.sys.fileExists(name),
    readFile: ts.sys.readFile,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
    realpath: ts.sys.realpath
  })
  writeFileSync(file, head)
  for (const question of questions) {
    const before =
      /\brecord\b/.test(question.text) && !question.text.includes('const rec') ? head + known : head
    const at = before.length + question.text.indexOf('|')
    text = before + question.text.replace('|', '')
    version++
    if (question.hover) {
      const info = service.getQuickInfoAtPosition(file, at)
      const shown = ts.displayPartsToString(info?.displayParts)
      assert.match(shown, question.hover, question.text)
      if (question.says)
        assert.ok(ts.displayPartsToString(info?.documentation).includes(question.says), question.text)
      console.log(`    ${question.text.padEnd(52)} ${shown}`)
    }
    if (question.completes) {
      const names = service.getCompletionsAtPosition(file, at, {})?.entries.map(({name}) => name) ?? []
      for (const name of question.completes)
        assert.ok(names.includes(name), `${question.text}: no ${name} in ${names}`)
      for (const name of question.no ?? []) assert.ok(!names.includes(name), `${question.text}: ${name}`)
      console.log(
        `    ${question.text.padEnd(52)} ${names.slice(0, 8).join(' ')}${names.length > 8 ? ' …' : ''}`
      )
    }
    if (question.error) {
      const said = service
        .getSemanticDiagnostics(file)
        .map(({messageText}) => ts.flattenDiagnosticMessageText(messageText, ' '))
      assert.ok(
        said.some(message => question.error.test(message)),
        `${question.text}: ${said}`
      )
      console.log(`    ${question.text.padEnd(52)} ${said[0]}`)
    }
  }
  return questions.length
}
