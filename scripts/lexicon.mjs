#!/usr/bin/env node
// Writes data/lexicons/datasets.txt from a list of names.
//
//   node scripts/lexicon.mjs NAMES_FOLDER TEXT...
//
// NAMES_FOLDER  holds dataset-names.tsv (name, tab, number of papers)
// TEXT          any running text; a name that stands in it in small letters is an everyday word and is left out
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'

const [folder, ...texts] = process.argv.slice(2)
if (!folder || texts.length === 0) {
  console.error('usage: lexicon.mjs NAMES_FOLDER TEXT...')
  process.exit(2)
}

const everyday = new Map()
for (const path of texts) {
  for (const word of readFileSync(path, 'utf8').match(/(?<![A-Za-z])[a-z][a-z]+(?![A-Za-z])/g) ?? [])
    everyday.set(word, (everyday.get(word) ?? 0) + 1)
}
const isEveryday = word => (everyday.get(word.toLowerCase()) ?? 0) >= 2

/** What leaderboards add to a name, and why it goes. */
const ADDITIONS = [
  [/\s*[([].*$/, 'a setting in brackets: "CIFAR100 5-way (1-shot)"'],
  [/\s*[,:;=<>@].*$/, 'a setting behind a mark'],
  [/\s+-\s.*$/, 'a task behind a dash: "SST-2 - binary"'],
  [
    /\s+(test-dev|test-std|test-challenge|test|val|validation|train|dev|minival|testset|Unaligned|real)\b.*$/i,
    'a split'
  ],
  [/\s+(Partial View|Rotate \w+|Scribbles|Labels-to-Photos|labeled|\d+\/\d+.*)$/, 'a setting'],
  [/\s+\d+\s*[x×]\s*\d+.*$/, 'a resolution'],
  [/\s+\d+-way\b.*$/, 'a few-shot setting'],
  [/\s+(English|German|French|Finnish|Chinese|Romanian|Russian|Czech)-.*$/, 'a language pair'],
  [/\s+(dataset|datasets|benchmark|corpus)$/i, 'a generic noun']
]

/** Names that mean something else in running text, and what. */
const OTHER_MEANING = new Map(
  Object.entries({
    LIME: 'method',
    CARLA: 'kept',
    BERT: 'method',
    GAN: 'method',
    SGD: 'optimiser',
    SOTA: 'phrase',
    AUC: 'metric',
    PSNR: 'metric',
    SSIM: 'metric',
    ASR: 'metric or task',
    NER: 'task',
    QA: 'task',
    MRI: 'modality',
    CT: 'modality',
    RGB: 'modality',
    EEG: 'modality',
    ECG: 'modality',
    API: 'phrase',
    GPU: 'hardware',
    AI: 'field',
    RL: 'field',
    VQA: 'task',
    REC: 'task',
    RTE: 'kept',
    SUN: 'word',
    ACE: 'method',
    DIP: 'method',
    MSE: 'metric',
    UNet: 'method'
  }).filter(([, meaning]) => meaning !== 'kept')
)

function cleanName(name) {
  let short = name.trim()
  for (const [pattern] of ADDITIONS) short = short.replace(pattern, '')
  return short.trim()
}

function read(file) {
  return readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .slice(1)
    .filter(Boolean)
    .map(line => line.split('\t'))
}

function isDatasetName(name) {
  const words = name.split(/[\s-]+/)
  if (name.length < 3 || name.length > 40 || words.length > 4 || OTHER_MEANING.has(name)) return false
  if (!/^[A-Z0-9]/.test(name) || !/[A-Za-z]{2}/.test(name) || /[^\w\s.+&'/-]/.test(name)) return false
  if (/^(Atari 2600|Amazon|LSUN|OpenAI Gym) .|[^A-Za-z]\d\/\d|_.*set|^24\/7/.test(name)) return false
  if (/^\d+ /.test(name) || /^(Average|Mean|Overall|All|Multi|Synthetic)\b/i.test(name)) return false
  return !words.every(word => isEveryday(word) || /^\d+$/.test(word))
}

/** Names that differ in case and hyphens alone are one, as they are to the gazetteer. */
const squash = name => name.toLowerCase().replace(/[^a-z0-9+*@]/g, '')

const listed = ['generic.txt', 'names.txt'].flatMap(file =>
  readFileSync(`data/lexicons/${file}`, 'utf8')
    .split('\n')
    .filter(line => line !== '' && !/^[#[]/.test(line))
)

/** Names that are accepted and stand in no other list, in order. */
function collect(file, accept) {
  const known = new Set(listed.map(squash))
  const names = new Map()
  for (const [raw] of read(file)) {
    const name = cleanName(raw)
    if (accept(name) && !names.has(squash(name))) names.set(squash(name), name)
  }
  return [...names]
    .filter(([key]) => !known.has(key))
    .map(([, name]) => name)
    .sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
}

const isPlain = name => /^[A-Z]?[a-z' -]+(?:(?<= )[A-Z][a-z' -]+)*$/.test(name)

const path = 'data/lexicons/datasets.txt'
const names = collect('dataset-names.tsv', isDatasetName)
writeFileSync(
  path,
  `# Names of datasets and benchmarks.
# Facts (names) from annotations of Papers with Code, https://paperswithcode.com, CC BY-SA 4.0.
# Written by scripts/lexicon.mjs: do not edit. Leaderboards' additions and everyday words are left out.

[dataset]
${names.filter(name => !isPlain(name)).join('\n')}

# Spelt as everyday words are: these count in context only.
[dataset, weak]
${names.filter(isPlain).join('\n')}
`
)
console.log(`${path}: ${names.length} names`)
