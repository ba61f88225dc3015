/** Figures, the name of what they are of first. */
export interface Table {
  readonly title: string
  /** Names of the columns behind the first. */
  readonly columns: readonly string[]
  readonly rows: ReadonlyArray<readonly [name: string, ...figures: string[]]>
}

/** Tables, each as soon as it is known. */
export type Tables = Iterable<Table> | AsyncIterable<Table>

/** A table for a terminal. */
export function plainOf({title, columns, rows}: Table): string {
  const lines = [['', ...columns], ...rows]
  const widths = ['', ...columns].map((_, column) =>
    Math.max(...lines.map(line => line[column]?.length ?? 0))
  )
  const padded = (line: readonly string[]) =>
    line.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)
    )
  return `\n${title}\n${lines.map(line => padded(line).join('  ')).join('\n')}`
}

/** A table for a document in Markdown. */
export function markdownOf({title, columns, rows}: Table): string {
  const lines = [['', ...columns], ['---', ...columns.map(() => '---:')], ...rows]
  return `${title}:\n\n${lines.map(line => `| ${line.join(' | ')} |`).join('\n')}\n`
}

/** A size in words. */
export function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toPrecision(3)} MB`
}
