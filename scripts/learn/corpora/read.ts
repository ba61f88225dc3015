// Reads corpora of sentences whose tokens bear BIO labels.
import {readFileSync} from 'node:fs'
import Papa from 'papaparse'
import type {SpanKind} from '../../../src/extract/tagger/labels.js'

/** A name in a sentence, with UTF-16 offsets into its text. */
export interface Span {
  readonly kind: SpanKind
  readonly start: number
  readonly end: number
}

export interface Sentence {
  readonly text: string
  readonly spans: readonly Span[]
}

/** A token of a corpus. */
interface Labelled {
  readonly word: string
  /** Place in the document, where the corpus tells it. */
  readonly offset?: number
  readonly label: string
}

/** What the labels of the corpora mean; others are not looked at. */
const KINDS: Readonly<Record<string, SpanKind>> = {DATASET: 'dataset', METRIC: 'metric'}

/** Sentences with an empty line between them, each line `word TAB offset TAB label`. */
export function readConll(file: string): Sentence[] {
  return readFileSync(file, 'utf8')
    .split(/\n\s*\n/)
    .filter(block => block.trim() !== '')
    .map(block =>
      sentenceOf(
        block
          .split('\n')
          .filter(line => line !== '')
          .map(line => {
            const [word, offset, label] = line.split('\t')
            return {word, offset: Number(offset), label}
          })
      )
    )
}

/** Rows of the columns `Sentence #`, `Word` and `Tag`, where a tag is B, I or O: all names are of datasets. */
export function readCsv(file: string): Sentence[] {
  const {data} = Papa.parse<Record<string, string>>(readFileSync(file, 'utf8'), {
    header: true,
    skipEmptyLines: true
  })
  const sentences = new Map<string, Labelled[]>()
  for (const row of data) {
    const sentence = sentences.get(row['Sentence #']) ?? []
    sentence.push({word: row.Word, label: row.Tag === 'O' ? 'O' : `${row.Tag}-DATASET`})
    sentences.set(row['Sentence #'], sentence)
  }
  return [...sentences.values()].map(sentenceOf)
}

/** Puts the text together again: with the spaces that offsets tell of, else with one between two words. */
function sentenceOf(tokens: readonly Labelled[]): Sentence {
  const spans: Array<{kind: SpanKind; start: number; end: number}> = []
  const origin = tokens[0]?.offset ?? 0
  let text = ''
  let open = ''
  for (const {word, offset, label} of tokens) {
    text = offset === undefined ? `${text}${text && ' '}` : text.padEnd(offset - origin)
    const [part, name] = label.split('-')
    const kind = KINDS[name]
    const start = text.length
    text += word
    const last = spans.at(-1)
    if (kind && part === 'I' && open === name && last) last.end = text.length
    else if (kind) spans.push({kind, start, end: text.length})
    open = name
  }
  return {text, spans}
}
