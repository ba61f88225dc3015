/** A paper as any layout writes it. */
export interface Paper {
  readonly title: string
  /** The authors as they are written. */
  readonly written: string
  /** The authors as a record names them. */
  readonly authors: readonly string[]
  /** The paragraphs of the abstract. */
  readonly abstract: readonly string[]
  readonly url: string
}

interface Person {
  readonly given: string
  readonly family: string
}

const people: readonly Person[] = [
  {given: 'Ilse', family: 'Varga'},
  {given: 'Tom', family: 'Okafor'},
  {given: 'Renée', family: 'Dubois-Lark'},
  {given: 'Søren', family: 'Æbeltoft'},
  {given: 'Mina', family: 'Castellanos'},
  {given: 'Piotr', family: 'Wójcik'},
  {given: 'Yuki', family: 'Hanabata'},
  {given: 'Lena', family: 'de Graaf'},
  {given: 'Omar', family: 'Haddadi'},
  {given: 'Nia', family: 'Thornbury'},
  {given: 'Bálint', family: 'Szőke'},
  {given: 'Faye', family: "O'Dell"}
]

interface Work {
  readonly title: string
  readonly abstract: readonly string[]
}

/** Titles of the kinds that are easily cut or taken for something else. */
const works: readonly Work[] = [
  {
    title: 'Can Weather Vanes Forget?',
    abstract: ['We turn forty weather vanes by hand and measure how long they take to find the wind again.']
  },
  {
    title: 'Tidegate: Holding Back Rivers with Patience',
    abstract: [
      'Rivers rise faster than gates can be closed. We present Tidegate, a planner that closes the gates of a delta before the water comes. In two winters it closed every gate in time, and no keeper had to be woken.'
    ]
  },
  {
    title: 'Maps, Mazes and Moths in the Dark',
    abstract: [
      'Moths find their way through mazes of hedges by night. This paper draws the maps that they seem to follow.',
      'The maps are small enough to be kept in a pocket. We give them to visitors and count how many come out.'
    ]
  },
  {
    title: 'Sorting Pebbles (and Shells) by Sound',
    abstract: [
      'A pebble that falls on slate sounds unlike a shell. We sort both by ear, and the ear is right in nine of ten cases.'
    ]
  },
  {
    title: 'Bees Build Walls Before Bears Learn to Read',
    abstract: [
      'We compare how fast bees build with how slowly bears learn, over one long summer in the hills.'
    ]
  },
  {
    title: 'Beyond Yeast — Slow Bread from Fast Ovens',
    abstract: [
      'Bread that rises slowly keeps longer. However, ovens are fast. We let dough rest in a cold oven and bake it at dawn, which gives bread that keeps for nine days.'
    ]
  },
  {
    title: 'k-Lanterns for Quiet Harbours',
    abstract: [
      'A harbour with k lanterns is seen from afar. We place them so that no ship sees fewer than two at once, and show that this is hard for k above three.'
    ]
  },
  {
    title: '12 Ways to Fold a Map of the Moon',
    abstract: [
      'Maps of the moon are round and paper is not. We fold twelve of them in twelve ways.',
      'Only one of the ways leaves both poles visible. It takes seven folds and a steady hand.'
    ]
  },
  {
    title: 'Saltpan',
    abstract: [
      'This note describes how salt is won from the sea by a wall, a windmill and a good deal of waiting.'
    ]
  },
  {
    title: 'Winter Bridges',
    abstract: ['Bridges of ice carry carts from January on. We weigh the carts and watch the ice for cracks.']
  },
  {
    title: 'Reading “Mind the Step” Signs at Night',
    abstract: [
      'Signs that warn of a step are read too late. We paint them in four colours, and the third is read in time by all who carry a lamp.'
    ]
  },
  {
    title: 'Łódź by Tram: Émile’s Clocks Revisited',
    abstract: ['The clocks of the trams in Łódź were late for a century. We find the reason in the springs.']
  }
]

interface Authors {
  readonly written: string
  readonly authors: readonly string[]
}

const full = ({given, family}: Person): string => `${given} ${family}`
const initials = ({given, family}: Person): string => `${given[0]}. ${family}`
const from = (first: number, count: number): Person[] =>
  Array.from({length: count}, (_, index) => people[(first + index) % people.length] as Person)
const listed = (names: readonly string[]): Authors => ({written: names.join(', '), authors: names})
const joined = (names: readonly string[], and: string): Authors => ({
  written: `${names.slice(0, -1).join(', ')}${and}${names.at(-1)}`,
  authors: names
})

/** Ways to write the authors of the paper with an index, which may stand beside each other in one listing. */
const straight: Readonly<Record<string, (index: number) => Authors>> = {
  'full names': index => listed(from(index, 3).map(full)),
  initials: index => listed(from(index, 3).map(initials)),
  'one author': index => listed(from(index, 1).map(full)),
  'two with "and"': index => joined(from(index, 2).map(full), ' and '),
  'nine with ", and"': index => joined(from(index, 9).map(full), ', and '),
  'one and "et al."': index => {
    const authors = from(index, 1).map(full)
    return {written: `${authors[0]} et al.`, authors}
  },
  'three and "et al."': index => {
    const authors = from(index, 3).map(full)
    return {written: `${authors.join(', ')}, et al.`, authors}
  }
}

export const styles: Readonly<Record<string, (index: number) => Authors>> = {
  ...straight,
  'family names first': index => {
    const named = from(index, 3)
    return {
      written: named.map(({given, family}) => `${family}, ${given}`).join('; '),
      authors: named.map(full)
    }
  },
  'each paper its own': index => {
    const ways = Object.values(straight)
    return (ways[index % ways.length] as (index: number) => Authors)(index)
  }
}

/** Where the papers stand: the addresses say more or less. */
export const hosts: Readonly<Record<string, (index: number) => string>> = {
  arXiv: index => `https://arxiv.org/abs/2502.${String(4100 + index).padStart(5, '0')}`,
  'a publisher': index => `https://proceedings.mlr.press/v907/vane25${String.fromCharCode(97 + index)}.html`,
  OpenReview: index => `https://openreview.net/forum?id=mOth${String(index).padStart(2, '0')}Lamp`
}

/** The papers, with the authors and addresses of a style and a host. */
export function papersOf(style: string, host: string): Paper[] {
  return works.map((work, index) => ({
    ...work,
    ...(styles[style] as (index: number) => Authors)(index),
    url: (hosts[host] as (index: number) => string)(index)
  }))
}

export interface Layout {
  readonly name: string
  readonly write: (papers: readonly Paper[]) => string
  /** How it shows abstracts: with their paragraphs, in one, or not at all. */
  readonly abstract: 'paragraphs' | 'joined' | 'none'
  /** Whether it shows where the papers stand. */
  readonly link: boolean
}

const each =
  (before: string, write: (paper: Paper, number: number) => string, between: string, after = '') =>
  (papers: readonly Paper[]): string =>
    `${before}${papers.map((paper, index) => write(paper, index + 1)).join(between)}${after}\n`

const one = ({abstract}: Paper): string => abstract.join(' ')
const paragraphs = ({abstract}: Paper, between = '\n\n'): string => abstract.join(between)
const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
/** A title with a full stop, unless it ends otherwise. */
const stopped = (title: string): string => (/[?!.]$/.test(title) ? title : `${title}.`)
const dotted = (names: string): string => (names.endsWith('.') ? names : `${names}.`)

function wrapped(text: string, indent: string): string {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const line = lines.at(-1)
    if (line === undefined || line.length + word.length > 70) lines.push(indent + word)
    else lines[lines.length - 1] = `${line} ${word}`
  }
  return lines.join('\n')
}

const menu = 'Skip to content\nHome\nBrowse\nAbout\nLog In\n\nNew papers\n\n'
const foot = '\n\nLoad more\n\nPrevious\n1\n2\nNext\n\nTerms\nPrivacy\nContact\n'

const text: readonly Layout[] = [
  {
    name: 'text with blank lines',
    write: each('', p => `${p.title}\n\n${p.written}\n\n${paragraphs(p)}`, '\n\n'),
    abstract: 'paragraphs',
    link: false
  },
  {
    name: 'text with blank lines and the address below the title',
    write: each('', p => `${p.title}\n\n${p.url}\n\n${p.written}\n\n${paragraphs(p)}`, '\n\n'),
    abstract: 'paragraphs',
    link: true
  },
  {
    name: 'text with blank lines between papers only',
    write: each('', p => `${p.title}\n${p.written}\n${one(p)}`, '\n\n'),
    abstract: 'joined',
    link: false
  },
  {
    name: 'text with blank lines between papers only and the address below',
    write: each('', p => `${p.title}\n${p.written}\n${p.url}\n${one(p)}`, '\n\n'),
    abstract: 'joined',
    link: true
  },
  {
    name: 'text of titles, authors and addresses',
    write: each('Accepted papers\n\n', p => `${p.title}\n${p.written}\n${p.url}`, '\n\n'),
    abstract: 'none',
    link: true
  },
  {
    name: 'text of numbered titles, authors and addresses',
    write: each('Reading list\n\n', (p, n) => `${n}. ${p.title}\n   ${p.written}\n   ${p.url}`, '\n\n'),
    abstract: 'none',
    link: true
  },
  {
    name: 'text with labels',
    write: each(
      '',
      p => `Title: ${p.title}\nAuthors: ${p.written}\nURL: ${p.url}\nAbstract: ${one(p)}`,
      '\n\n'
    ),
    abstract: 'joined',
    link: true
  },
  {
    name: 'text with labels and no addresses',
    write: each('', p => `Title: ${p.title}\nAuthors: ${p.written}\nAbstract: ${one(p)}`, '\n\n'),
    abstract: 'joined',
    link: false
  },
  {
    name: 'a page dump with menus',
    write: each(menu, p => `${p.title}\n\n${p.written}\n\n${paragraphs(p)}\n\n${p.url}`, '\n\n', foot),
    abstract: 'paragraphs',
    link: true
  },
  {
    name: 'a mail with numbers and rulers',
    write: each(
      `Dear all,\n\nthese are the papers of this week.\n\n${'-'.repeat(72)}\n`,
      (p, n) =>
        `[${n}] ${p.title}\n    ${p.written}\n    ${p.url}\n\n${p.abstract.map(part => wrapped(part, '    ')).join('\n\n')}`,
      `\n\n${'-'.repeat(72)}\n`,
      `\n\n${'-'.repeat(72)}\n`
    ),
    abstract: 'paragraphs',
    link: true
  }
]

const headings: readonly Layout[] = [
  {
    name: 'headings that are links',
    write: each('# Papers\n\n', p => `## [${p.title}](${p.url})\n\n${p.written}\n\n${paragraphs(p)}`, '\n\n'),
    abstract: 'paragraphs',
    link: true
  },
  {
    name: 'headings with the link below',
    write: each(
      '# Papers\n\n',
      p => `## ${p.title}\n\n${p.written}\n\n[PDF](${p.url})\n\n${paragraphs(p)}`,
      '\n\n'
    ),
    abstract: 'paragraphs',
    link: true
  },
  {
    name: 'headings with a link called "paper" below',
    write: each(
      '# Papers\n\n',
      p => `## ${p.title}\n\n${p.written}\n\n[paper](${p.url})\n\n${paragraphs(p)}`,
      '\n\n'
    ),
    abstract: 'paragraphs',
    link: true
  },
  {
    name: 'headings with authors in italics',
    write: each('', p => `## ${p.title}\n*${p.written}*\n\n${paragraphs(p)}`, '\n\n'),
    abstract: 'paragraphs',
    link: false
  },
  {
    name: 'headings with a list of facts below',
    write: each(
      '# Papers\n\n',
      p => `## ${p.title}\n\n- **Authors:** ${p.written}\n- **Link:** <${p.url}>\n\n${paragraphs(p)}`,
      '\n\n'
    ),
    abstract: 'paragraphs',
    link: true
  },
  {
    name: 'headings with a list of facts below, the abstract one of them',
    write: each(
      '# Papers\n\n',
      p => `### [${p.title}](${p.url})\n- **Authors**: ${p.written}\n- **Abstract**: ${one(p)}`,
      '\n\n'
    ),
    abstract: 'joined',
    link: true
  },
  {
    name: 'numbered headings with bold labels below',
    write: each(
      '# Papers\n\n',
      (p, n) =>
        `### ${n}. [${p.title}](${p.url})\n\n**Authors:** ${p.written}\n\n**Abstract:** ${paragraphs(p)}`,
      '\n\n---\n\n'
    ),
    abstract: 'paragraphs',
    link: true
  },
  {
    name: 'headings with a heading for each field',
    write: each(
      '',
      (p, n) =>
        `## ${n}. ${p.title} [PDF](${p.url})\n### Authors\n${p.written}\n### Abstract\n${paragraphs(p)}`,
      '\n\n'
    ),
    abstract: 'paragraphs',
    link: true
  },
  {
    name: 'headings with the abstract folded',
    write: each(
      '# Papers\n\n',
      p =>
        `### [${p.title}](${p.url})\n\n${p.written}\n\n<details>\n<summary>Abstract</summary>\n\n${paragraphs(p)}\n\n</details>`,
      '\n\n'
    ),
    abstract: 'paragraphs',
    link: true
  },
  {
    name: 'headings with the abstract quoted',
    write: each(
      '# Papers\n\n',
      p => `## [${p.title}](${p.url})\n\n*${p.written}*\n\n> ${paragraphs(p, '\n>\n> ')}`,
      '\n\n'
    ),
    abstract: 'paragraphs',
    link: true
  }
]

const lists: readonly Layout[] = [
  {
    name: 'a list of bold titles with authors behind',
    write: each('## Papers\n\n', p => `- **${p.title}**, ${dotted(p.written)} [[paper](${p.url})]`, '\n'),
    abstract: 'none',
    link: true
  },
  {
    name: 'a list of bold titles with authors behind "by"',
    write: each('## Papers\n\n', p => `- **${p.title}** by ${p.written} [[paper](${p.url})]`, '\n'),
    abstract: 'none',
    link: true
  },
  {
    name: 'a list of bold titles with authors in italics below',
    write: each('## Papers\n\n', p => `* **${p.title}**\\\n  *${p.written}*\\\n  [PDF](${p.url})`, '\n'),
    abstract: 'none',
    link: true
  },
  {
    name: 'a list of linked titles with authors behind a dash',
    write: each('## Papers\n\n', p => `- [${p.title}](${p.url}) - ${p.written}`, '\n'),
    abstract: 'none',
    link: true
  },
  {
    name: 'a list of linked titles with authors behind a comma',
    write: each('## Papers\n\n', p => `- [${p.title}](${p.url}), ${p.written}`, '\n'),
    abstract: 'none',
    link: true
  },
  {
    name: 'a list of linked titles with authors in brackets',
    write: each('## Papers\n\n', p => `- [${p.title}](${p.url}) (${p.written})`, '\n'),
    abstract: 'none',
    link: true
  },
  {
    name: 'a list of bold linked titles with authors and abstract below',
    write: each('# Papers\n\n', p => `- **[${p.title}](${p.url})**  \n  ${p.written}  \n  ${one(p)}`, '\n'),
    abstract: 'joined',
    link: true
  },
  {
    name: 'a list of linked titles with authors and abstract in paragraphs',
    write: each(
      '# Papers\n\n',
      p => `- [${p.title}](${p.url})\n\n  ${p.written}\n\n  ${paragraphs(p, '\n\n  ')}`,
      '\n\n'
    ),
    abstract: 'paragraphs',
    link: true
  },
  {
    name: 'a list of linked titles with authors and abstract in sentences',
    write: each('', p => `- [${p.title}](${p.url}). ${dotted(p.written)} ${one(p)}`, '\n'),
    abstract: 'joined',
    link: true
  },
  {
    name: 'a list of quoted titles with authors behind',
    write: each('## Papers\n\n', p => `- "${p.title}", ${dotted(p.written)} [[pdf](${p.url})]`, '\n'),
    abstract: 'none',
    link: true
  },
  {
    name: 'a list of quoted titles with authors in front',
    write: each('## Papers\n\n', p => `- ${dotted(p.written)} "${stopped(p.title)}" [[pdf](${p.url})]`, '\n'),
    abstract: 'none',
    link: true
  },
  {
    name: 'a list of plain titles with authors behind a full stop',
    write: each('## Papers\n\n', p => `- ${stopped(p.title)} ${dotted(p.written)} [[paper](${p.url})]`, '\n'),
    abstract: 'none',
    link: true
  },
  {
    name: 'a list of plain titles with authors on the next line',
    write: each('## Papers\n\n', p => `- ${p.title} [[paper](${p.url})]  \n  ${p.written}`, '\n'),
    abstract: 'none',
    link: true
  },
  {
    name: 'a numbered list of bold titles with authors in brackets and the abstract below',
    write: each(
      '# Reading list\n\n',
      (p, n) => `${n}. **${p.title}** (${p.written}) [PDF](${p.url})\n   ${one(p)}`,
      '\n\n'
    ),
    abstract: 'joined',
    link: true
  },
  {
    name: 'a numbered list of linked titles with authors below',
    write: each('# Reading list\n\n', (p, n) => `${n}. [${p.title}](${p.url})  \n   *${p.written}*`, '\n'),
    abstract: 'none',
    link: true
  },
  {
    name: 'a list with labelled facts in a list of each item',
    write: each(
      '# Papers\n\n',
      p => `- [${p.title}](${p.url})\n  - Authors: ${p.written}\n  - Abstract: ${one(p)}`,
      '\n'
    ),
    abstract: 'joined',
    link: true
  },
  {
    name: 'a list with bare facts in a list of each item',
    write: each(
      '# Papers\n\n',
      p => `- **${p.title}**\n  - ${p.written}\n  - [pdf](${p.url})\n  - ${one(p)}`,
      '\n'
    ),
    abstract: 'joined',
    link: true
  }
]

const paragraphsOfMarkdown: readonly Layout[] = [
  {
    name: 'bold titles with lines broken by tags',
    write: each(
      '## Papers\n\n',
      p => `**${stopped(p.title)}**<br>\n*${dotted(p.written)}*<br>\n[[Paper](${p.url})]`,
      '\n\n'
    ),
    abstract: 'none',
    link: true
  },
  {
    name: 'bold linked titles with authors and abstract in paragraphs',
    write: each(
      '# Papers\n\n',
      p => `**[${p.title}](${p.url})**\n\n${p.written}\n\n${paragraphs(p)}`,
      '\n\n'
    ),
    abstract: 'paragraphs',
    link: true
  },
  {
    name: 'bold linked titles with the abstract quoted',
    write: each(
      '# Papers\n\n',
      p => `**[${p.title}](${p.url})**\n\n*${p.written}*\n\n> ${paragraphs(p, '\n>\n> ')}`,
      '\n\n'
    ),
    abstract: 'paragraphs',
    link: true
  },
  {
    name: 'papers in a quote each',
    write: each(
      '# Papers\n\n',
      p => `> **${p.title}**\n>\n> ${p.written}\n>\n> ${paragraphs(p, '\n>\n> ')}\n>\n> [PDF](${p.url})`,
      '\n\n---\n\n'
    ),
    abstract: 'paragraphs',
    link: true
  },
  {
    name: 'folded papers with bold numbered summaries',
    write: each(
      '# Papers\n\n',
      (p, n) =>
        `<details>\n<summary><b>${n}. ${p.title}</b></summary>\n\n**Authors:** ${p.written}\n\n**Links:** [paper](${p.url})\n\n> ${paragraphs(p, '\n>\n> ')}\n\n</details>`,
      '\n\n'
    ),
    abstract: 'paragraphs',
    link: true
  },
  {
    name: 'folded papers with plain summaries',
    write: each(
      '# Papers\n\n',
      p =>
        `<details><summary>${p.title}</summary>\n\n${p.written}\n\n[PDF](${p.url})\n\n${paragraphs(p)}\n\n</details>`,
      '\n\n'
    ),
    abstract: 'paragraphs',
    link: true
  }
]

const tables: readonly Layout[] = [
  {
    name: 'a table with linked titles and abstracts',
    write: each(
      '| Title | Authors | Abstract |\n| --- | --- | --- |\n',
      p => `| [${p.title}](${p.url}) | ${p.written} | ${one(p)} |`,
      '\n'
    ),
    abstract: 'joined',
    link: true
  },
  {
    name: 'a table with dates and links',
    write: each(
      '|Publish Date|Title|Authors|PDF|Code|\n|---|---|---|---|---|\n',
      (p, n) => `|**2025-02-${10 + n}**|**${p.title}**|${p.written}|[pdf](${p.url})|null|`,
      '\n'
    ),
    abstract: 'none',
    link: true
  },
  {
    name: 'a table with the authors first',
    write: each(
      '| Author(s) | Paper | Summary |\n| :-- | :-- | :-- |\n',
      p => `| ${p.written} | [${p.title}](${p.url}) | ${one(p)} |`,
      '\n'
    ),
    abstract: 'joined',
    link: true
  },
  {
    name: 'a table with numbers and venues',
    write: each(
      '| # | Paper Title | Venue | Author | Link |\n| - | - | - | - | - |\n',
      (p, n) => `| ${n} | ${p.title} | ICML 2025 | ${p.written} | [link](${p.url}) |`,
      '\n'
    ),
    abstract: 'none',
    link: true
  },
  {
    name: 'a table with titles and authors in one column',
    write: each(
      '| Title & Authors | Links |\n| --- | --- |\n',
      p => `| **${p.title}**<br>${p.written} | [Paper](${p.url}) |`,
      '\n'
    ),
    abstract: 'none',
    link: true
  }
]

const page = (body: string): string =>
  `<!DOCTYPE html>\n<html><head><title>Papers</title></head><body><nav><a href="/">Home</a> <a href="/about">About</a></nav>\n<h1>Papers</h1>\n${body}`
const end = '\n<footer>© 2025 The Harbour Group</footer></body></html>'
const link = (p: Paper, label = p.title): string => `<a href="${escaped(p.url)}">${escaped(label)}</a>`

const html: readonly Layout[] = [
  {
    name: 'HTML headings and paragraphs',
    write: each(
      page(''),
      p => `<h3>${link(p)}</h3><p>${p.written}</p><p>${paragraphs(p, '</p><p>')}</p>`,
      '\n',
      end
    ),
    abstract: 'paragraphs',
    link: true
  },
  {
    name: 'HTML articles',
    write: each(
      page('<main>'),
      p =>
        `<article><h2>${p.title}</h2><div>${p.written}</div><div>${link(p, 'PDF')}</div><p>${paragraphs(p, '</p><p>')}</p></article>`,
      '\n',
      `</main>${end}`
    ),
    abstract: 'paragraphs',
    link: true
  },
  {
    name: 'HTML cards with classes',
    write: each(
      page('<div class="cards">'),
      p =>
        `<div class="card"><div class="paper-title">${p.title}</div><div class="paper-authors">${p.written}</div><div class="abstract">${one(p)}</div>${link(p, 'Paper')}</div>`,
      '\n',
      `</div>${end}`
    ),
    abstract: 'joined',
    link: true
  },
  {
    name: 'HTML cards with classes and linked titles',
    write: each(
      page('<div class="row">'),
      p =>
        `<div class="col"><div class="card-body"><h5 class="card-title">${link(p)}</h5><h6 class="card-subtitle">${p.written}</h6><p class="card-text">${one(p)}</p></div></div>`,
      '\n',
      `</div>${end}`
    ),
    abstract: 'joined',
    link: true
  },
  {
    name: 'an HTML list with broken lines',
    write: each(
      page('<ul>'),
      p => `<li><b>${link(p)}</b><br>${p.written}<br>${one(p)}</li>`,
      '\n',
      `</ul>${end}`
    ),
    abstract: 'joined',
    link: true
  },
  {
    name: 'an HTML list with authors in italics behind',
    write: each(page('<ul>'), p => `<li>${link(p)} <i>${p.written}</i></li>`, '\n', `</ul>${end}`),
    abstract: 'none',
    link: true
  },
  {
    name: 'a numbered HTML list with broken lines',
    write: each(
      page('<ol>'),
      p => `<li><strong>${p.title}</strong><br>${p.written}<br>${link(p, 'PDF')}</li>`,
      '\n',
      `</ol>${end}`
    ),
    abstract: 'none',
    link: true
  },
  {
    name: 'HTML terms and descriptions',
    write: each(
      page('<dl>'),
      p => `<dt>${link(p)}</dt><dd>${p.written}</dd><dd>${one(p)}</dd>`,
      '\n',
      `</dl>${end}`
    ),
    abstract: 'joined',
    link: true
  },
  {
    name: 'an HTML table with abstracts',
    write: each(
      page('<table><thead><tr><th>Title</th><th>Authors</th><th>Abstract</th></tr></thead><tbody>'),
      p => `<tr><td>${link(p)}</td><td>${p.written}</td><td>${one(p)}</td></tr>`,
      '\n',
      `</tbody></table>${end}`
    ),
    abstract: 'joined',
    link: true
  },
  {
    name: 'an HTML table with titles above authors',
    write: each(
      page('<table><tr><th>No.</th><th>Paper</th><th>Download</th></tr>'),
      (p, n) =>
        `<tr><td>${n}</td><td><b>${p.title}</b><br><i>${p.written}</i></td><td>${link(p, 'PDF')}</td></tr>`,
      '\n',
      `</table>${end}`
    ),
    abstract: 'none',
    link: true
  }
]

export const layouts: readonly Layout[] = [
  ...text,
  ...headings,
  ...lists,
  ...paragraphsOfMarkdown,
  ...tables,
  ...html
]
