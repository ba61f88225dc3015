import Papa from 'papaparse'
import {stringify} from 'yaml'
import {type InputFormatName, type PaperRecord, serialize} from '../src/index.js'
import {plainText} from './listing.js'

type Write = (papers: readonly PaperRecord[]) => string

const escaped = (value: string) => value.replace(/[&<>]/g, character => `&#${character.charCodeAt(0)};`)
/** As mails are written: the bytes of UTF-8 beyond ASCII by their numbers, in lines of 76 characters. */
const quotedPrintable = (value: string) =>
  Array.from(new TextEncoder().encode(value), byte =>
    byte < 0x7f && byte !== 0x3d
      ? String.fromCharCode(byte)
      : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
  )
    .join('')
    .replace(/(?:=..|[^=]){70}/g, line => `${line}=\n`)
const authors = (paper: PaperRecord) => paper.authors.map(({name}) => name)
const arxiv = (paper: PaperRecord) => paper.identifiers.arxiv ?? '2503.00001'
const plain = (paper: PaperRecord) => ({
  title: paper.title,
  authors: authors(paper),
  abstract: paper.abstract ?? '',
  arxiv: arxiv(paper)
})

/** One after the other, between a head and a tail. */
const each =
  (write: (paper: PaperRecord, index: number) => string, head = '', tail = ''): Write =>
  papers =>
    head + papers.map(write).join('\n') + tail

/** Papers as the formats of each reader have them. */
export const sources: Readonly<Record<InputFormatName, Readonly<Record<string, Write>>>> = {
  text: {text: plainText},
  markdown: {
    Markdown: each(
      paper =>
        `## [${escaped(paper.title)}](https://arxiv.org/abs/${arxiv(paper)})\n\n${authors(paper).join(', ')}\n\n${escaped(paper.abstract ?? '')}\n`,
      '# Papers\n\n'
    )
  },
  html: {
    HTML: each(
      paper =>
        `<article><h3><a href="https://arxiv.org/abs/${arxiv(paper)}">${escaped(paper.title)}</a></h3>` +
        `<p class="authors">${escaped(authors(paper).join(', '))}</p><p>${escaped(paper.abstract ?? '')}</p></article>`,
      '<!doctype html><html><head><title>Papers</title></head><body>\n',
      '</body></html>'
    )
  },
  mail: {
    'mail in HTML': each(
      paper =>
        `<h3><a href=3D"https://arxiv.org/abs/${arxiv(paper)}">${quotedPrintable(escaped(paper.title))}</a></h3>\n` +
        `<div>${quotedPrintable(escaped(authors(paper).join(', ')))}</div>\n<p>${quotedPrintable(escaped(paper.abstract ?? ''))}</p>\n`,
      'From: ada@example.org\nDate: Tue, 11 Mar 2025 12:34:56 +0000\nContent-Type: text/html; charset=utf-8\n' +
        'Content-Transfer-Encoding: quoted-printable\n\n<!doctype html><html><body>\n',
      '</body></html>'
    )
  },
  'arxiv-digest': {
    'mail of arXiv': each(
      paper =>
        `\\\\\narXiv:${arxiv(paper)}\nDate: Tue, 11 Mar 2025 12:34:56 GMT   (12kb)\n\nTitle: ${paper.title}\n` +
        `Authors: ${authors(paper).join(', ')}\nCategories: cs.LG\n\\\\\n  ${paper.abstract}\n` +
        `\\\\ ( https://arxiv.org/abs/${arxiv(paper)} ,  12kb)\n${'-'.repeat(78)}`
    )
  },
  'arxiv-listing': {
    'listing of arXiv': each(
      (paper, index) =>
        `[${index + 1}] arXiv:${arxiv(paper)} [pdf, html, other]\nTitle: ${paper.title}\n` +
        `Authors: ${authors(paper).join(', ')}\nSubjects: Machine Learning (cs.LG)\n\n${paper.abstract}\n`
    )
  },
  feed: {
    RSS: each(
      paper =>
        `<item><title>${escaped(paper.title)}</title><link>https://arxiv.org/abs/${arxiv(paper)}</link>` +
        `<description>${escaped(paper.abstract ?? '')}</description><dc:creator>${escaped(authors(paper).join(', '))}</dc:creator></item>`,
      '<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Papers</title>\n',
      '</channel></rss>'
    )
  },
  xml: {
    PubMed: each(
      (paper, index) =>
        `<PubmedArticle><MedlineCitation><PMID>${index + 1}</PMID><Article><ArticleTitle>${escaped(paper.title)}</ArticleTitle>` +
        `<Abstract><AbstractText>${escaped(paper.abstract ?? '')}</AbstractText></Abstract>` +
        `<AuthorList>${paper.authors.map(person).join('')}</AuthorList></Article></MedlineCitation></PubmedArticle>`,
      '<?xml version="1.0"?><PubmedArticleSet>\n',
      '</PubmedArticleSet>'
    )
  },
  json: {
    JSON: papers => JSON.stringify(papers.map(plain)),
    NDJSON: each(paper => JSON.stringify(plain(paper))),
    'own NDJSON': papers => serialize(papers, 'ndjson')
  },
  bibliography: {
    BibTeX: papers => serialize(papers, 'bibtex'),
    RIS: papers => serialize(papers, 'ris'),
    'CSL-JSON': papers => serialize(papers, 'csl-json')
  },
  table: {
    CSV: papers => Papa.unparse(papers.map(paper => ({...plain(paper), authors: authors(paper).join('; ')}))),
    'own CSV': papers => serialize(papers, 'csv')
  },
  yaml: {YAML: papers => stringify(papers.map(plain))}
}

function person({name, given = '', family = name}: PaperRecord['authors'][number]): string {
  return `<Author><LastName>${escaped(family)}</LastName><ForeName>${escaped(given)}</ForeName></Author>`
}
