/** What only Markdown has, and how much each time counts. */
const signs: ReadonlyArray<{readonly pattern: RegExp; readonly points: number; readonly example: string}> = [
  {pattern: /^ {0,3}#{1,6}[ \t]+[^\s#]/gm, points: 2, example: '## Pruning'},
  {pattern: /^ {0,3}#{2,6}[ \t]+[^\s#]/gm, points: 1, example: '### Pruning'},
  {
    pattern: /^\n{0,9} {0,3}#[ \t]+[^\s#]+[ \t]+\S+[ \t]+\S[^\n]{0,300}\n[ \t]{0,9}\n/g,
    points: 1,
    example: '# Pruning Willow Trees\n\n'
  },
  {pattern: /^ {0,9}[-*+][ \t]+[\p{L}["“(<]/gmu, points: 0.5, example: '- [x] read\n- [ ] unread'},
  {pattern: /^ {0,9}<(?:ul|ol|li|p|div|table)[\s>]/gim, points: 0.5, example: '<p align="center">'},
  {
    pattern: /\]\((?:<|https?:\/\/|\/\S|#\S|\.{0,2}\/|mailto:)/g,
    points: 3,
    example: '[Kites](https://example.org/kites)'
  },
  {
    pattern: /^[ \t]{0,9}\|?[ \t]{0,9}:?-{1,40}:?[ \t]{0,9}\|[ \t|:-]{0,400}$/gm,
    points: 4,
    example: '| --- | --- |'
  },
  {
    pattern: /^[ \t]*(?:[-*+]|\d{1,3}\.)[ \t]+(?:\[|\*\*|_)\S/gm,
    points: 1.5,
    example: '- **Kites in Low Wind**'
  },
  {pattern: /^[ \t>]*\*\*[^*\s][^*\n]{0,300}\*\*/gm, points: 1.5, example: '**Authors:** Ada Example'},
  {
    pattern: /^ {0,3}\[(?!\d{1,5}\])[^\]\n]{1,100}\]:[ \t]*<?https?:/gm,
    points: 3,
    example: '[kites]: https://…'
  },
  {pattern: /<(?:details|summary)[\s>]/gi, points: 3, example: '<details><summary>Abstract</summary>'},
  {pattern: /^ {0,3}(?:```|~~~)/gm, points: 1, example: '```bibtex'},
  {pattern: /^---\r?\n(?:[\w-]{1,40}:.{0,500}\r?\n){1,40}---/g, points: 3, example: 'title: Kites'}
]

/** XML, HTML, JSON and BibTeX may hold Markdown in their strings. */
const other =
  /^\s*(?:<\?xml|<!doctype|<(?:html|head|rss|feed|rdf)[\s:>]|\{\s*["}]|\[\s*(?:[{"\]\d]|\[["\d[])|@\w{2,20}\s*\{|%PDF)/i

/** Less says nothing: page dumps have a ruler or a `#` here and there. */
const least = 3
const surest = 0.85

/** How sure it is that a source is Markdown. */
export function detectMarkdown(head: string): number {
  if (other.test(head)) return 0
  let points = 0
  for (const sign of signs) points += sign.points * Math.min(4, head.match(sign.pattern)?.length ?? 0)
  return points < least ? 0 : Math.min(surest, 0.25 + points / 20)
}

/** An example of each sign. */
export const signExamples = signs.map(({example}) => example)
