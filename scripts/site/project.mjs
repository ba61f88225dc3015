// What package.json says of the project.
import {readFileSync} from 'node:fs'
import path from 'node:path'

export const root = path.resolve(import.meta.dirname, '../..')

/** @typedef {{name: string, version: string, description: string, homepage: string, repository: string}} Project */

const {name, version, description, homepage, repository} = JSON.parse(
  readFileSync(path.join(root, 'package.json'), 'utf8')
)

/** @type {Project} */
export const project = {
  name,
  version,
  description,
  homepage,
  repository: repository.url.replaceAll(/^git\+|\.git$/g, '')
}
