import type {DataFile, DataFormat} from '../data-file.js'
import type {DatasetSettings} from './options.js'

/** How a library opens a file, which stands in `folder`. */
interface Reader {
  readonly library: string
  readonly setup: string
  readonly open: Readonly<Record<DataFormat, (file: string) => string>>
}

const readers: readonly Reader[] = [
  {
    library: 'pandas',
    setup: 'import pandas as pd',
    open: {
      parquet: file => `pd.read_parquet(f"{folder}/${file}")`,
      ndjson: file => `pd.read_json(f"{folder}/${file}", lines=True)`
    }
  },
  {
    library: 'polars',
    setup: 'import polars as pl',
    open: {
      parquet: file => `pl.read_parquet(f"{folder}/${file}")`,
      ndjson: file => `pl.read_ndjson(f"{folder}/${file}", infer_schema_length=None)`
    }
  },
  {
    library: 'DuckDB',
    setup: 'import duckdb',
    open: {
      parquet: file => `duckdb.sql(f"from '{folder}/${file}'")`,
      ndjson: file =>
        `duckdb.sql(f"from read_json('{folder}/${file}', sample_size=-1, field_appearance_threshold=0)")`
    }
  }
]

/** How a set is loaded, by the libraries of those who use such sets; each block of code stands for itself. */
export function loadingText(
  files: readonly DataFile[],
  {data, name, url}: Pick<DatasetSettings, 'data' | 'name' | 'url'>
): string {
  const hub = hubName(url)
  // On the Hub, `datasets` takes the name alone, and the others an address.
  const folder = (scheme: string) =>
    hub === undefined
      ? `folder = "./${name}"  # the path of this folder, or "${scheme}OWNER/NAME" on the Hub`
      : `folder = "${scheme}${hub}"  # or the path of this folder`
  const [papers, ...others] = files.map(file => file.table)
  return [
    'With [datasets](https://huggingface.co/docs/datasets):',
    code([
      'from datasets import load_dataset',
      folder(''),
      `${papers} = load_dataset(folder, split="train")`,
      ...others.map(name => `${name} = load_dataset(folder, "${name}", split="train")`)
    ]),
    ...readers.flatMap(({library, setup, open}) => [
      `With ${library}:`,
      code([
        setup,
        folder('hf://datasets/'),
        ...files.map(file => `${file.table} = ${open[data](file.name)}`)
      ])
    ]),
    ...(others.includes('metrics')
      ? [
          'What papers say that they reach, dataset by dataset (DuckDB finds `metrics` by its name):',
          question
        ]
      : [])
  ].join('\n\n')
}

const question = `\`\`\`sql
select dataset, name, value, unit, title from metrics
where of = 'own' and kind = 'score' and dataset is not null and confidence >= 0.5
order by dataset, name, value desc
\`\`\``

/** `OWNER/NAME` of a set that is published on the Hub. */
function hubName(url = ''): string | undefined {
  return /^https:\/\/huggingface\.co\/datasets\/([\w.-]{1,100}\/[\w.-]{1,100})\/?$/.exec(url)?.[1]
}

function code(lines: readonly string[]): string {
  return ['```python', ...lines, '```'].join('\n')
}
