// The pages of the site beside its front page (README.md) and the reference: the file of each, its title and its group,
// in the order in which they stand in the navigation and in llms.txt. A Markdown file of docs/ that is not here is a fault
// of the build, and so is a row without its file.
import {readdirSync} from 'node:fs'
import path from 'node:path'
import {root} from './project.mjs'

/** The groups, in order. */
export const groups = ['Start', 'Concepts', 'Tasks', 'Reference', 'API', 'Quality', 'Project']

/** The group of the modules, which TypeDoc writes. */
export const reference = 'API'

/** @typedef {{group: string, file: string, title: string}} Page */

/** @type {ReadonlyArray<Page>} */
export const pages = [
  {group: 'Start', file: 'docs/quick-start.md', title: 'Quick start'},
  {group: 'Start', file: 'docs/cookbook.md', title: 'Cookbook'},
  {group: 'Start', file: 'docs/comparison.md', title: 'Comparison'},

  {group: 'Concepts', file: 'docs/concepts.md', title: 'Overview'},
  {group: 'Concepts', file: 'docs/record.md', title: 'The record'},
  {group: 'Concepts', file: 'docs/listing-tree.md', title: 'The listing tree'},

  {group: 'Tasks', file: 'docs/validate.md', title: 'Validate scraped data'},
  {group: 'Tasks', file: 'docs/build-a-dataset.md', title: 'Build a dataset'},
  {group: 'Tasks', file: 'docs/query.md', title: 'Look for papers'},
  {group: 'Tasks', file: 'docs/views.md', title: 'Show papers to people'},
  {group: 'Tasks', file: 'docs/extend.md', title: 'Add a format, a name, a stage'},
  {group: 'Tasks', file: 'docs/plugins.md', title: 'Use the plugins of unified'},
  {group: 'Tasks', file: 'docs/grammar.md', title: 'Ask for the grammar of abstracts'},
  {group: 'Tasks', file: 'docs/browsers.md', title: 'Run in a browser, a worker, at the edge'},
  {group: 'Tasks', file: 'docs/streams.md', title: 'Read a stream'},
  {group: 'Tasks', file: 'docs/millions.md', title: 'Run over millions of papers'},
  {group: 'Tasks', file: 'docs/many-cores.md', title: 'Use many cores'},
  {group: 'Tasks', file: 'docs/many-machines.md', title: 'Use many machines'},

  {group: 'Reference', file: 'docs/formats.md', title: 'Input formats'},
  {group: 'Reference', file: 'docs/outputs.md', title: 'Output formats'},
  {group: 'Reference', file: 'docs/command.md', title: 'The command'},
  {group: 'Reference', file: 'docs/messages.md', title: 'Messages'},

  {group: 'Quality', file: 'docs/quality.md', title: 'How good is the extraction'},
  {group: 'Quality', file: 'docs/model-card.md', title: 'Model card'},
  {group: 'Quality', file: 'docs/speed.md', title: 'Speed'},
  {group: 'Quality', file: 'docs/compatibility.md', title: 'Compatibility'},

  {group: 'Project', file: 'CHANGELOG.md', title: 'Changelog'},
  {group: 'Project', file: 'docs/versioning.md', title: 'Versions and changes'},
  {group: 'Project', file: 'CONTRIBUTING.md', title: 'Contributing'},
  {group: 'Project', file: 'SECURITY.md', title: 'Security'},
  {group: 'Project', file: 'CODE_OF_CONDUCT.md', title: 'Code of conduct'}
]

/**
 * What the page of a file is called in the site, without ending.
 *
 * @param {string} file
 */
export function nameOf(file) {
  return file === 'README.md'
    ? 'index'
    : file
        .replace(/^docs\//, '')
        .replace(/\.md$/, '')
        .toLowerCase()
}

/** What the table says that is not so, and what it does not say. */
export function faultsOfTable() {
  const files = [...documentsOf('.'), ...documentsOf('docs')].filter(file => file !== 'README.md')
  const listed = new Set(pages.map(({file}) => file))
  return [
    ...files.filter(file => !listed.has(file)).map(file => `${file} is no page of scripts/site/pages.mjs`),
    ...[...listed].filter(file => !files.includes(file)).map(file => `${file} is a page without a file`),
    ...pages
      .filter(({group}) => !groups.includes(group))
      .map(({file, group}) => `${file}: there is no group ${group}`)
  ]
}

/** @param {string} folder */
function documentsOf(folder) {
  return readdirSync(path.join(root, folder))
    .filter(name => name.endsWith('.md'))
    .map(name => path.posix.join(folder, name))
}
