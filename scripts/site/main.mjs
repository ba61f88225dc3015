import {readFileSync} from 'node:fs'
import path from 'node:path'
import {Application, TSConfigReader, TypeDocReader} from 'typedoc'
import {faultsOfTable, pages} from './pages.mjs'
import {load} from './plugin.mjs'

const root = path.resolve(import.meta.dirname, '../..')
const {homepage, repository} = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
const addresses = {homepage, repository: repository.url.replace(/^git\+|\.git$/g, '')}

const faults = faultsOfTable(root)
const app = await Application.bootstrapWithPlugins(
  {projectDocuments: pages.map(({file}) => file), plugin: [app => load(app, addresses)]},
  [new TypeDocReader(), new TSConfigReader()]
)
const project = await app.convert()
if (project) {
  app.validate(project)
  await app.generateOutputs(project)
}
if (!project || app.logger.hasErrors() || app.logger.hasWarnings()) faults.push('TypeDoc found faults')
for (const fault of faults) console.error(fault)
if (faults.length > 0) process.exitCode = 1
