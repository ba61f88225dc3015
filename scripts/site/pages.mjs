// The pages of the site beside its front page (README.md) and the reference: the file of each, its title and its group,
// in the order in which they stand in the navigation and in llms.txt. A Markdown file of docs/ that is not here is a fault
// of the build, and so is a row without its file.
import {readdirSync} from 'node:fs'

/** The groups, in order. The reference of the source (`api`) stands among them. */
export const groups = ['Start', 'Concepts', 'Tasks', 'Formats and commands', 'API', 'Quality', 'Project']

/** @typedef {{file: string, title: string, group: string}} Page */

/** @type {ReadonlyArray<Page>} */
export const pages = [
  {group: 'Concepts', file: 'docs/record.md', title: 'The record'},
  {group: 'Concepts', file: 'docs/listing-tree.md', title: 'The listing tree'},

  {group: 'Tasks', file: 'docs/query.md', title: 'Look for papers'},
  {group: 'Tasks', file: 'docs/views.md', title: 'Show papers to people'},
  {group: 'Tasks', file: 'docs/extend.md', title: 'Add a format, a name, a stage'},
  {group: 'Tasks', file: 'docs/plugins.md', title: 'Put a stage between with unified'},
  {group: 'Tasks', file: 'docs/grammar.md', title: 'Ask for the grammar of abstracts'},
  {group: 'Tasks', file: 'docs/streams.md', title: 'Read a stream'},
  {group: 'Tasks', file: 'docs/many-cores.md', title: 'Use many cores'},
  {group: 'Tasks', file: 'docs/many-machines.md', title: 'Use many machines'},

  {group: 'Formats and commands', file: 'docs/formats.md', title: 'Input formats'},
  {group: 'Formats and commands', file: 'docs/outputs.md', title: 'Output formats'},
  {group: 'Formats and commands', file: 'docs/command.md', title: 'The command'},
  {group: 'Formats and commands', file: 'docs/messages.md', title: 'Messages and remedies'},

  {group: 'Quality', file: 'docs/model-card.md', title: 'Model card'},
  {group: 'Quality', file: 'docs/speed.md', title: 'Speed'},

  {group: 'Project', file: 'CHANGELOG.md', title: 'Changelog'}
]

/**
 * What the page of a file is called in the site, without ending.
 *
 * @param {string} file
 */
export function nameOf(file) {
  return file === 'README.md' ? 'index' : file.replace(/^docs\//, '').replace(/\.md$/, '').toLowerCase()
}

/**
 * What the table and the files of `root` have that the other has not.
 *
 * @param {string} root
 */
export function faultsOfTable(root) {
  const files = new Set(readdirSync(root).filter(isProjectPage))
  for (const name of readdirSync(`${root}/docs`)) if (name.endsWith('.md')) files.add(`docs/${name}`)
  const listed = new Set(pages.map(({file}) => file))
  return [
    ...[...files].filter(file => !listed.has(file)).map(file => `${file} is no page of scripts/site/pages.mjs`),
    ...[...listed].filter(file => !files.has(file)).map(file => `${file} is a page without a file`),
    ...pages.filter(({group}) => !groups.includes(group)).map(({file, group}) => `${file}: no group ${group}`)
  ]
}

/**
 * README.md is the front page.
 *
 * @param {string} name
 */
function isProjectPage(name) {
  return name.endsWith('.md') && name !== 'README.md'
}
