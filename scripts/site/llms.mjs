// The site for language models (llmstxt.org): `llms.txt`, a list of the pages with the first sentence of each,
// `llms-full.txt`, all of them as one text, and each page as Markdown, with absolute addresses.
import {readFileSync} from 'node:fs'
import path from 'node:path'
import {firstSentence, withAddresses} from './markdown.mjs'
import {groups, nameOf, pages} from './pages.mjs'
import {project, root} from './project.mjs'

/**
 * What the files hold, by their names.
 *
 * @returns {ReadonlyMap<string, string>}
 */
export function llmsFiles() {
  const {name, description, homepage, repository} = project
  const markdown = new Map(
    ['README.md', ...pages.map(({file}) => file)].map(file => [file, markdownOf(file)])
  )

  return new Map([
    ['llms.txt', [...introduction(), ...groups.flatMap(section)].join('\n')],
    ['llms-full.txt', `${[...markdown.values()].map(text => text.trim()).join('\n\n---\n\n')}\n`],
    ...[...markdown].map(([file, text]) => /** @type {const} */ ([`${nameOf(file)}.md`, text]))
  ])

  function introduction() {
    return [
      `# ${name}\n`,
      `> ${description}.\n`,
      `- [What it is](${homepage}index.md): when to use it, how to install it, a first program.`,
      `- [All pages as one text](${homepage}llms-full.txt)`,
      `- [Reference](${homepage}modules/${name}.html): each function and type, in sections.\n`
    ]
  }

  /** @param {string} group */
  function section(group) {
    const entries = pages
      .filter(page => page.group === group)
      .map(({file, title}) => `- [${title}](${addressOf(file)}): ${firstSentence(markdown.get(file) ?? '')}`)
    return entries.length === 0 ? [] : [`## ${group}\n`, ...entries, '']
  }

  /** @param {string} file */
  function markdownOf(file) {
    return withAddresses(readFileSync(path.join(root, file), 'utf8'), file, addressOf)
  }

  /** @param {string} file */
  function addressOf(file) {
    // TypeDoc puts the pictures of all pages into one folder.
    if (file.endsWith('.png')) return `${homepage}media/${path.basename(file)}`
    const isPage = file === 'README.md' || pages.some(page => page.file === file)
    return isPage ? `${homepage}${nameOf(file)}.md` : `${repository}/blob/main/${file}`
  }
}
