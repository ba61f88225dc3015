// `npm run docs` builds the site into docs/site/:
//
// - README.md is its front page; the documents are pages by the table in `pages.mjs`, which says title, group and order;
// - TypeDoc (typedoc.json) writes the reference from the source. `categories.mjs` says in which section a name stands;
//   `plugin.mjs` tells TypeDoc of both tables; `mend.mjs`, `style.css` and `icon.svg` give it the project's look;
// - `docs/playground/build.mjs` builds the playground into `playground/`;
// - `llms.mjs` writes the pages for language models.
//
// It fails on a document without a row of the table and a row without a document, a name without a comment or a section, a
// type that is used but not exported, and a link that leads nowhere (`links.mjs`). Then it prints the hosts that pages link
// to; nothing is fetched.
import {copyFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {Application, TSConfigReader, TypeDocReader} from 'typedoc'
import buildPlayground from '../../docs/playground/build.mjs'
import {codeInHeadings} from './headings.mjs'
import {checkLinks} from './links.mjs'
import {llmsFiles} from './llms.mjs'
import {faultsOfTable, pages} from './pages.mjs'
import {load} from './plugin.mjs'
import {project, root} from './project.mjs'

const site = path.join(root, 'docs/site')

const faults = faultsOfTable()
if (faults.length === 0 && (await writeReference())) {
  await buildPlayground(path.join(site, 'playground'))
  copyFileSync(path.join(import.meta.dirname, '404.html'), path.join(site, '404.html'))
  for (const [name, text] of llmsFiles()) writeFileSync(path.join(site, name), text)

  const links = checkLinks(site)
  faults.push(...links.faults)
  const hosts = [...links.hosts].sort(([, a], [, b]) => b - a)
  console.log(`Links to other sites: ${hosts.map(([host, times]) => `${host} (${times})`).join(', ')}`)
}
for (const fault of faults) console.error(fault)
if (faults.length > 0) process.exitCode = 1

/** Whether TypeDoc wrote the site; what it found wrong it has said. */
async function writeReference() {
  const app = await Application.bootstrapWithPlugins(
    {
      name: `${project.name} ${project.version}`,
      projectDocuments: pages.map(({file}) => file),
      markdownItLoader: codeInHeadings,
      plugin: [load]
    },
    [new TypeDocReader(), new TSConfigReader()]
  )
  const converted = await app.convert()
  if (converted) {
    app.validate(converted)
    await app.generateOutputs(converted)
  }
  if (converted && !app.logger.hasErrors() && !app.logger.hasWarnings()) return true
  process.exitCode = 1
  return false
}
