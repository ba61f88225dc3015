import type {Heading, List, ListItem, Paragraph, PhrasingContent, Root, RootContent} from 'mdast'
import {toMarkdown, type Unsafe} from 'mdast-util-to-markdown'
import * as z from 'zod'
import type {PaperRecord} from '../record/types.js'
import {identifiersOf, paperAddress, safeAddress} from './addresses.js'
import {datesOf, LINK_LABELS, methodsByRole, venueOf} from './facts.js'
import type {StreamingFormat} from './format.js'
import {metricText} from './metric-text.js'
import {shown} from './safe.js'
import {inOneLine, marksOf, paragraphsOf, type Segment} from './segments.js'

const options = z.strictObject({
  title: z.string('expected a string').optional().describe('Heading above the papers')
})

/** Options of the `markdown` format. */
export interface MarkdownOptions {
  /** Heading above the papers. Without it there is none. */
  readonly title?: string | undefined
}

/**
 * A digest in Markdown: for each paper a heading, its authors, a list of what is known of it, its abstract. What
 * the records hold is text in it, never markup, and only addresses in http, https and mailto become links.
 */
export const markdown: StreamingFormat<string, typeof options> = {
  extension: 'md',
  mediaType: 'text/markdown',
  options,

  write(papers, {title}) {
    return [...headingOf(title), ...papers.map(block)].join('\n')
  },

  async *stream(papers, {title}) {
    let between = ''
    for (const heading of headingOf(title)) {
      yield heading
      between = '\n'
    }
    for await (const paper of papers) {
      yield between + block(paper)
      between = '\n'
    }
  }
}

function headingOf(title: string | undefined): string[] {
  return title === undefined ? [] : [written([heading(1, [text(title)])])]
}

function block(paper: PaperRecord): string {
  const address = paperAddress(paper)
  const title = text(paper.title.trim())
  const facts = factsOf(paper, address)
  return written([
    heading(2, [address === undefined ? title : link(address, [title])]),
    ...(paper.authors.length > 0 ? [paragraph([text(paper.authors.map(({name}) => name).join(', '))])] : []),
    ...(facts.length > 0 ? [list(facts)] : []),
    ...abstractOf(paper)
  ])
}

function written(children: RootContent[]): string {
  const root: Root = {type: 'root', children}
  // Some readers see an image where the bracket alone is escaped.
  return toMarkdown(root, {unsafe, bullet: '-', rule: '-'}).replaceAll('!\\[', '\\!\\[')
}

const bareAddress = {
  inConstruct: 'phrasing',
  notInConstruct: ['autolink', 'link', 'image', 'label']
} satisfies Partial<Unsafe>

/** What more is markup where GitHub reads Markdown: bare addresses, footnotes, strikethrough, tables. */
const unsafe: Unsafe[] = [
  {...bareAddress, character: '@', before: '[+\\-.\\w]', after: '[\\-.\\w]'},
  {...bareAddress, character: '.', before: '[Ww]', after: '[\\-.\\w]'},
  {...bareAddress, character: ':', before: '[ps]', after: '\\/'},
  {character: '[', inConstruct: ['label', 'phrasing', 'reference']},
  {
    character: '~',
    inConstruct: 'phrasing',
    notInConstruct: ['autolink', 'destinationLiteral', 'destinationRaw']
  },
  {atBreak: true, character: '|', after: '[\t :-]'},
  {atBreak: true, character: ':', after: '-'},
  {atBreak: true, character: '-', after: '[:|-]'}
]

/** What is known of a paper, as `Key: value`. */
function factsOf(paper: PaperRecord, address: string | undefined): ListItem[] {
  const texts = (label: string, values: readonly string[]) =>
    values.length === 0 ? [] : [fact(label, [text(values.join(', '))])]
  const methods = methodsByRole(paper).flatMap(([role, methods]) =>
    methods.map(({name}) => `${name} (${role})`)
  )
  const venue = venueOf(paper)
  return [
    ...texts('Venue', venue === undefined ? [] : [venue]),
    ...datesOf(paper).map(([label, day]) => fact(label, [text(day)])),
    ...identifiersOf(paper).map(({label, value, address}) => fact(label, [linked(address, value)])),
    ...texts('Subjects', paper.subjects),
    ...paper.links.flatMap(({kind, url}) => {
      const safe = safeAddress(url)
      return safe !== undefined && safe === address
        ? []
        : [fact(LINK_LABELS[kind], [linked(safe, safe ?? url)])]
    }),
    ...texts('Methods', methods),
    ...texts(
      'Datasets',
      paper.datasets.map(dataset => dataset.name)
    ),
    ...texts('Metrics', paper.metrics.map(metricText))
  ]
}

function fact(label: string, value: readonly PhrasingContent[]): ListItem {
  return {type: 'listItem', spread: false, children: [paragraph([text(`${label}: `), ...value])]}
}

function abstractOf(paper: PaperRecord): Paragraph[] {
  const links = marksOf(paper, 'abstract').filter(mark => mark.kind === 'link')
  return paragraphsOf(paper.abstract ?? '', links).map(segments => paragraph(inOneLine(segments).map(phrase)))
}

/** Links to papers stand in the list above alone: within an abstract, a reader of lists takes them for more papers. */
function phrase({text: value, marks: [mark]}: Segment): PhrasingContent {
  if (mark?.kind !== 'link' || mark.entities[0].kind === 'paper') return text(value)
  return linked(safeAddress(mark.entities[0].url), value)
}

function linked(address: string | undefined, value: string): PhrasingContent {
  return address === undefined ? text(value) : link(address, [text(value)])
}

function link(url: string, children: PhrasingContent[]): PhrasingContent {
  return {type: 'link', url, children}
}

function heading(depth: 1 | 2, children: PhrasingContent[]): Heading {
  return {type: 'heading', depth, children}
}

/** Texts side by side become one, for each alone is escaped by itself: `1` and `. item` would be a list. */
function paragraph(parts: readonly PhrasingContent[]): Paragraph {
  const children: PhrasingContent[] = []
  for (const part of parts) {
    const last = children.at(-1)
    if (part.type === 'text' && last?.type === 'text') last.value += part.value
    else children.push({...part})
  }
  return {type: 'paragraph', children}
}

function list(children: ListItem[]): List {
  return {type: 'list', ordered: false, spread: false, children}
}

/** Text on one line: in Markdown a line break may begin something else. */
function text(value: string): PhrasingContent {
  return {type: 'text', value: shown(value.replace(/\s+/g, ' '))}
}
