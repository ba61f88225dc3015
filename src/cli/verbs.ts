/** A verb of the command: what its help says before its options are known. */
export interface Verb {
  readonly name: string
  readonly alias?: string
  /** What it does, in a line. */
  readonly summary: string
  /** What else is to be known of it. */
  readonly description?: string
  readonly argument: {readonly form: string; readonly description: string}
  /** As one types them; the first one stands in the help of the program too. */
  readonly examples: readonly string[]
}

const files =
  "files, folders, or patterns in quotes, such as 'pages/**/*.html'; standard input for -, or where none is named"

/** The verbs; the first is that of a call without one. */
export const verbs: readonly [Verb, ...Verb[]] = [
  {
    name: 'parse',
    alias: 'convert',
    summary: 'read listings or stored records, and write records (the default)',
    description:
      'Read listings or stored records, and write records in any format. The same paper in several files becomes ' +
      'one record. Where no command is named, it is this one; convert is another name of it.',
    argument: {form: '[files...]', description: files},
    examples: [
      'paperglean parse page.txt --year 2025 > papers.ndjson',
      "paperglean parse pages/ refs.bib -o papers.csv --filter 'has:code date>=2025'",
      'paperglean parse papers.ndjson --to dataset -o folder --license cc-by-4.0'
    ]
  },
  {
    name: 'show',
    summary: 'show papers with what their titles and abstracts name',
    argument: {form: '[files...]', description: files},
    examples: [
      'paperglean show page.txt',
      "curl -s papers.example/today | paperglean show --filter 'dataset:MNIST'"
    ]
  },
  {
    name: 'validate',
    summary: 'check records in NDJSON, JSON, CSV or TSV, and print each fault',
    argument: {form: '[files...]', description: files},
    examples: ['paperglean validate papers.ndjson', 'paperglean validate papers.csv --fix -o repaired.ndjson']
  },
  {
    name: 'completion',
    summary: 'print a script by which bash, zsh or fish completes this command',
    argument: {form: '<shell>', description: 'bash, zsh or fish'},
    examples: [
      'source <(paperglean completion bash)',
      'paperglean completion fish > ~/.config/fish/completions/paperglean.fish'
    ]
  }
]
