/** A text that means harm: a format, what is odd in it, and how it is made of any length. */
export interface Shape {
  /** The format that it is read as; `clean` and `extract` take the text itself. */
  readonly format: string
  readonly name: string
  readonly make: (size: number) => string
}

/** A text that stands again and again between a head and a tail. */
function run(format: string, name: string, unit: string, head = '', tail = ''): Shape {
  const make = (size: number) =>
    head + unit.repeat(Math.max(1, Math.ceil((size - head.length - tail.length) / unit.length))) + tail
  return {format, name, make}
}

/** The same for units that are numbered. */
function numbered(
  format: string,
  name: string,
  unit: (index: number) => string,
  head = '',
  tail = ''
): Shape {
  const make = (size: number) => {
    const parts: string[] = [head]
    for (let [index, length] = [0, head.length + tail.length]; length < size; index++) {
      const part = unit(index)
      parts.push(part)
      length += part.length
    }
    parts.push(tail)
    return parts.join('')
  }
  return {format, name, make}
}

/** What opens again and again in the first half, and closes in the second. */
function nested(format: string, name: string, open: string, close: string, head = '', tail = ''): Shape {
  const make = (size: number) => {
    const count = Math.ceil((size - head.length - tail.length) / (open.length + close.length))
    return head + open.repeat(count) + close.repeat(count) + tail
  }
  return {format, name, make}
}

const item = '- [Kites in Low Wind](https://arxiv.org/abs/2503.01234)\n'
const page = ['<!doctype html><html><body>', '</body></html>'] as const
const channel = [
  '<rss version="2.0"><channel><item><title>Kites in Low Wind</title>',
  '</item></channel></rss>'
] as const
const record = ['<records><record><title>Kites in Low Wind</title>', '</record></records>'] as const
const paper = ['[{"title": "Kites in Low Wind", ', '}]'] as const
const entry = ['@misc{a, title = {Kites in Low Wind}, ', '}'] as const
const reference = ['TY  - JOUR\nTI  - Kites in Low Wind\n', 'ER  - \n'] as const
const digest = '\\\\\narXiv:2503.01234\nDate: Tue, 11 Mar 2025 12:34:56 GMT   (1kb)\n\nTitle: Kites\n'
const mailHead = 'From: ada@example.org\nMIME-Version: 1.0\n'

/** Of each kind of reader, then of the cleaner and of extraction. */
export const shapes: readonly Shape[] = [
  run('text', 'lines of one letter', 'a\n'),
  run('text', 'lines of one letter, apart', 'a\n\n'),
  run('text', 'line ends', '\n'),
  run('text', 'one word', 'a'),
  run('text', 'spaces', ' ', 'Kites in', 'Low Wind'),
  run('text', 'items', '- a\n'),
  run('text', 'numbers of items', '1. '),
  run('text', 'labels', 'Title: a\n'),
  run('text', 'authors', 'Ada Fern, ', 'Kites in Low Wind\n'),
  run('text', 'addresses', 'https://a.example/ '),
  run('text', 'schemes', 'https://'),
  run('text', 'slashes of an address', '/', 'https://a.example'),
  run('text', 'days', 'Mar 11\n'),
  run('text', 'opening brackets', '(['),
  run('text', 'quotation marks', '"\'“'),
  run('text', 'combining marks', '\u0301', 'Kites a'),
  run('text', 'letters of Chinese', '数据'),
  run('text', 'titles in capitals', 'KITES IN LOW WIND\n\n'),

  run('markdown', 'headings', '# a\n'),
  run('markdown', 'items', '- a\n'),
  run('markdown', 'items of items', '- '),
  run('markdown', 'lazy lines', 'a\n', `${item.repeat(3)}- `),
  run('markdown', 'quotes of quotes', '> '),
  run('markdown', 'opening links', '[a]('),
  run('markdown', 'opening brackets', '['),
  nested('markdown', 'brackets in brackets', '[', ']'),
  run('markdown', 'images', '!['),
  run('markdown', 'stars', '*a **b '),
  run('markdown', 'backticks', '`a``'),
  numbered('markdown', 'definitions', index => `[a${index}]: /b\n`),
  numbered('markdown', 'references', index => `[a${index % 9}] `, '[a1]: /b\n\n'),
  run('markdown', 'cells', '|a', '|a|b|\n|-|-|\n'),
  run('markdown', 'rows', '|a|b|\n', '|a|b|\n|-|-|\n'),
  run('markdown', 'elements', '<div>'),
  run('markdown', 'footnotes', ' [^1]', '## Kites'),
  numbered('markdown', 'deeper lines', index => `${' '.repeat(index % 60)}- a\n`),

  run('html', 'elements in elements', '<div>', ...page),
  run('html', 'paragraphs', '<p>a', ...page),
  run('html', 'items with links', '<li><a href="/abs/2503.01234">a</a>', `${page[0]}<ul>`, `</ul>${page[1]}`),
  run('html', 'rows', '<tr><td>a<td>b', `${page[0]}<table>`, page[1]),
  run('html', 'formatting that nobody closes', '<b><i>', ...page),
  run('html', 'formatting and blocks', '<b><p>', ...page),
  run('html', 'headings', '<h2>a</h2>', ...page),
  numbered('html', 'attributes', index => ` a${index}=b`, `${page[0]}<p`, `>${page[1]}`),
  run('html', 'comments', '<!--', ...page),
  run('html', 'references', '&amp;', `${page[0]}<p>`, page[1]),
  run('html', 'signs', '<', ...page),
  run(
    'html',
    'fields of a head',
    '<meta name="citation_author" content="Ada Fern">',
    '<html><head><meta name="citation_title" content="Kites">'
  ),
  run('html', 'spaces of a heading', '&nbsp;', `${page[0]}<h2>Kites`, `x</h2>${page[1]}`),

  run('feed', 'items', '<item><title>a</title></item>', '<rss version="2.0"><channel>', '</channel></rss>'),
  run('feed', 'elements in elements', '<a>', ...channel),
  run('feed', 'sections that nobody closes', '<![CDATA[', ...channel),
  run('feed', 'references', '&amp;lt;', `${channel[0]}<description>`, `</description>${channel[1]}`),
  run('feed', 'categories', '<category>a</category>', ...channel),
  run('feed', 'markup in text', '&lt;p&gt;', `${channel[0]}<description>`, `</description>${channel[1]}`),
  numbered(
    'feed',
    'entities',
    index => `<!ENTITY a${index} "&a${index - 1};&a${index - 1};">`,
    '<!DOCTYPE rss [',
    `]>${channel.join('')}`
  ),

  run('xml', 'elements in elements', '<a>', ...record),
  run('xml', 'elements', '<a/>', ...record),
  run('xml', 'records', '<record><title>a</title></record>', '<records>', '</records>'),
  numbered(
    'xml',
    'attributes',
    index => ` a${index}="b"`,
    '<records><record',
    '><title>Kites</title></record></records>'
  ),
  run('xml', 'authors', '<author>Ada Fern</author>', ...record),
  run('xml', 'comments', '<!-- a -->', ...record),

  run('json', 'arrays in arrays', '['),
  run('json', 'objects in objects', '{"a":'),
  run('json', 'numbers', '1,', '[', '1]'),
  run('json', 'empty objects', '{},', '[', '{}]'),
  run('json', 'titles', '{"title":"a"},', '[', '{"title":"a"}]'),
  numbered('json', 'members', index => `"a${index}": 1, `, paper[0], `"b": 1${paper[1]}`),
  run('json', 'backslashes', '\\\\', `${paper[0]}"abstract": "`, `"${paper[1]}`),
  run('json', 'keywords', 'a, ', `${paper[0]}"keywords": "`, `"${paper[1]}`),
  run('json', 'authors', '"Ada Fern", ', `${paper[0]}"authors": [`, `"Bo Moss"]${paper[1]}`),
  run('json', 'lines that are no JSON', '{"title": }\n'),
  run('json', 'quotation marks', '"', paper[0]),

  run('yaml', 'items', '- a\n'),
  run('yaml', 'lists in lists', '[', 'title: Kites\nauthors: '),
  numbered('yaml', 'members', index => `a${index}: b\n`, 'title: Kites\n'),
  numbered(
    'yaml',
    'aliases',
    index => `a${index}: &a${index} [*a${Math.max(0, index - 1)}, *a${Math.max(0, index - 1)}]\n`,
    'title: Kites\n'
  ),
  run('yaml', 'papers', '- title: a\n'),

  run('table', 'cells', 'a,', 'title,abstract\n'),
  run('table', 'empty rows', ',\n', 'title,abstract\n'),
  run('table', 'quotation marks', '"', 'title,abstract\nKites,'),
  run('table', 'cells that nobody closes', '"a\n', 'title,abstract\n'),
  run('table', 'titles', 'a,b\n', 'title,abstract\n'),
  numbered('table', 'columns', index => `,a${index}`, 'title', '\nKites\n'),

  run('bibliography', 'entries that nobody closes', '@a{'),
  run('bibliography', 'titles', '@misc{a,title={a}}\n'),
  run('bibliography', 'braces', '{', `${entry[0]}note = `),
  run('bibliography', 'authors', 'Ada Fern and ', `${entry[0]}author = {`, `Bo Moss}${entry[1]}`),
  numbered(
    'bibliography',
    'texts of texts',
    index => `@string{s${index} = s${index - 1} # s${index - 1}}\n`,
    '@string{s0 = "kites"}\n',
    `${entry[0]}note = s9${entry[1]}`
  ),
  run('bibliography', 'accents', "\\'{e}", `${entry[0]}abstract = {`, `}${entry[1]}`),
  run('bibliography', 'authors of RIS', 'AU  - Fern, Ada\n', ...reference),
  run('bibliography', 'references of RIS', 'TY  - JOUR\nTI  - a\nER  - \n'),
  run('bibliography', 'commas of RIS', ',;', `${reference[0]}AU  - Fern`, `\n${reference[1]}`),

  run('mail', 'headers', 'X-Kite: low\n', mailHead),
  run('mail', 'one header', 'a ', `${mailHead}Subject: `),
  run('mail', 'lines of one header', ' a\n', `${mailHead}Subject: a\n`),
  numbered(
    'mail',
    'parts in parts',
    index => `Content-Type: multipart/mixed; boundary=b${index}\n\n--b${index}\n`,
    mailHead
  ),
  run(
    'mail',
    'parts in parts of one boundary',
    'Content-Type: multipart/alternative; boundary=b\n\n--b\n',
    mailHead
  ),
  run('mail', 'mails in mails', 'Content-Type: message/rfc822\n\nFrom: a\n', mailHead),
  run('mail', 'lines before parts', '--b\n', `${mailHead}Content-Type: multipart/mixed; boundary=b\n\n`),
  run(
    'mail',
    'alternatives',
    '--b\nContent-Type: text/html\n\n<p>a\n',
    `${mailHead}Content-Type: multipart/alternative; boundary=b\n\n`
  ),
  run('mail', 'lines of two hyphens', '--\n', `${mailHead}\n`),
  run('mail', 'digits of base64', 'a', `${mailHead}Content-Transfer-Encoding: base64\n\n`),
  run('mail', 'signs of quoted-printable', '=', `${mailHead}Content-Transfer-Encoding: quoted-printable\n\n`),
  run('mail', 'bytes', '=E2', `${mailHead}Content-Transfer-Encoding: quoted-printable\n\n`),
  run('mail', 'soft line ends', '= \n', `${mailHead}Content-Transfer-Encoding: quoted-printable\n\n`),
  run('mail', 'marks of quotes', '> ', `${mailHead}\n`),
  run('mail', 'lines of quotes', '> > a\n', `${mailHead}\n`),
  run('mail', 'signatures', '-- \n', `${mailHead}\n`),
  run('mail', 'mails', 'From a@a.example Mon Mar  3 2025\nDate: Mon, 3 Mar 2025 08:15:22 +0000\n\na\n\n'),

  run('arxiv-digest', 'rules', '\\\\\n', digest),
  run('arxiv-digest', 'identifiers', 'arXiv:2503.01234\n', digest),
  run('arxiv-digest', 'authors', 'Ada Fern, ', `${digest}Authors: `),
  run('arxiv-listing', 'identifiers', '[1] arXiv:2503.01234 [pdf]\n'),
  run('arxiv-listing', 'authors', 'Ada Fern, ', '[1] arXiv:2503.01234 [pdf]\nTitle: Kites\nAuthors: '),

  run('clean', 'dollar signs', '$'),
  run('clean', 'formulas', '$x$ '),
  run('clean', 'backslashes', '\\'),
  run('clean', 'opening braces', '{'),
  nested('clean', 'braces in braces', '{', '}'),
  run('clean', 'fractions', '\\frac{'),
  run('clean', 'powers', '^{2'),
  run('clean', 'references', '&amp;'),
  run('clean', 'combining marks', '\u0301', 'a'),
  run('clean', 'accents', "\\'e"),
  run('clean', 'macros', '\\textbf{a} '),
  run('clean', 'remains', 'O(epsilon) {'),
  run('clean', 'line ends', '\n'),
  run('clean', 'ligatures', 'ﬁ'),

  run('extract', 'one name', 'CIFAR-10 '),
  run('extract', 'numbers', '95.2% '),
  run('extract', 'acronyms', 'Ada Bo Cy (ABC) '),
  numbered('extract', 'methods', index => `Kite${index}Net `),
  run('extract', 'capitals', 'A '),
  run('extract', 'hyphens', 'Net-'),
  run('extract', 'slashes', 'a/'),
  run('extract', 'opening brackets', '('),
  run('extract', 'stops', '. '),
  run('extract', 'digits', '1'),
  run('extract', 'thousands', '1,000,'),
  run('extract', 'plus or minus', '1 ± 2 '),
  run('extract', 'addresses', 'https://a.example/b '),
  run('extract', 'metrics', 'F1 of 0.5 on COCO, '),
  run('extract', 'words of comparison', 'outperforms '),
  run('extract', 'rows of a table', '1 2 3\n')
]
