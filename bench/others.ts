import {plugins} from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import {parse as parseBibtex} from '@retorquere/bibtex-parser'
import {fromHtml} from 'hast-util-from-html'
import {parseDocument} from 'htmlparser2'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {gfmTableFromMarkdown} from 'mdast-util-gfm-table'
import {gfmTable} from 'micromark-extension-gfm-table'
import Papa from 'papaparse'
import {parse as parseYaml} from 'yaml'

const gfm = {extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()]}
const parseXml = (source: string) => parseDocument(source, {xmlMode: true})

/** Other readers by format. Most only parse it, and know nothing of papers. */
export const others: Readonly<Record<string, Readonly<Record<string, (source: string) => unknown>>>> = {
  Markdown: {'mdast-util-from-markdown': source => fromMarkdown(source, gfm)},
  HTML: {'hast-util-from-html': source => fromHtml(source)},
  RSS: {'htmlparser2, to its tree': parseXml},
  PubMed: {'htmlparser2, to its tree': parseXml},
  JSON: {'JSON.parse': source => JSON.parse(source)},
  BibTeX: {
    'citation-js, to CSL': source => plugins.input.chain(source, {forceType: '@bibtex/text'}),
    '@retorquere/bibtex-parser': source => parseBibtex(source)
  },
  RIS: {'citation-js, to CSL': source => plugins.input.chain(source, {forceType: '@ris/file'})},
  CSV: {papaparse: source => Papa.parse(source, {header: true})},
  YAML: {yaml: source => parseYaml(source)}
}
