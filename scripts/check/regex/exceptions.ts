/** Expressions that take polynomial time, on texts that cannot be long: `bound` is their length in UTF-16 code units. */
export const bounded: ReadonlyArray<{
  readonly file: string
  readonly source: string
  readonly bound: number
  readonly reason: string
}> = [
  {
    file: 'src/clean/spaces.ts',
    source: String.raw`(?:https?:\/\/|www\.)\S*[/_=&?-]$`,
    bound: 300,
    reason: 'looks at the stretch before a line end: lookBehind'
  },
  {
    file: 'src/read/decode.ts',
    source: String.raw`<meta[^>]{0,200}?\bcharset\s*=\s*["']?\s*([\w.:-]{1,40})`,
    bound: 1024,
    reason: 'looks at the beginning of a file: declarationLength'
  },
  {
    file: 'src/write/metric-text.ts',
    source: String.raw`\B(?=(?:\d{3})+$)`,
    bound: 21,
    reason: 'the digits of a number of JavaScript'
  }
]
