// Whether each link leads somewhere: those of the built site, and those of the Markdown of the repository as GitHub shows it.
// Nothing is fetched; links to other sites are counted by host.
import {existsSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {fromHtml} from 'hast-util-from-html'
import {globSync} from 'tinyglobby'
import {visit} from 'unist-util-visit'
import {urlsOf} from './markdown.mjs'
import {nameOf} from './pages.mjs'
import {project, root} from './project.mjs'

const documents = ['*.md', 'docs/*.md', 'examples/*/README.md', 'compatibility/*.md', '.github/**/*.md']

const {homepage, repository} = project
const blob = `${repository}/blob/main/`

/** @param {string} site folder of the built site */
export function checkLinks(site) {
  const files = new Map(globSync('**', {cwd: site}).map(file => [file, read(path.join(site, file))]))
  const linking = [
    ...[...files].map(([file, {links}]) => ({file, links, address: homepage + file})),
    ...globSync(documents, {cwd: root}).map(file => ({
      file,
      links: read(path.join(root, file)).links,
      address: blob + file
    }))
  ]
  /** @type {Map<string, string[]>} */
  const faults = new Map()
  /** @type {Map<string, number>} */
  const hosts = new Map()

  for (const {file, links, address} of linking)
    for (const link of links) {
      const fault = URL.canParse(link, address) ? faultOf(new URL(link, address)) : `${link} is no address`
      if (fault) add(fault, file)
    }
  return {faults: [...faults].map(([fault, from]) => `${fault}, linked from ${some(from)}`), hosts}

  /**
   * @param {string} fault
   * @param {string} file
   */
  function add(fault, file) {
    faults.set(fault, [...(faults.get(fault) ?? []), file])
  }

  /** @param {URL} url */
  function faultOf(url) {
    const fragment = decodeURIComponent(url.hash.slice(1))
    const page = placeUnder(url, homepage)?.replace(/(^|\/)$/, '$1index.html')
    const file = placeUnder(url, blob) ?? placeUnder(url, `${repository}/tree/main/`)
    const fault = page ? faultInSite(page, fragment) : file ? faultInRepository(file, fragment) : undefined
    if (fault) return `${url} ${fault}`
    if (!page && !file && url.host) hosts.set(url.host, (hosts.get(url.host) ?? 0) + 1)
  }

  /**
   * @param {string} file
   * @param {string} fragment
   */
  function faultInSite(file, fragment) {
    if (!files.has(file)) return 'is no file of the site'
    const ids = files.get(file.replace(/\.md$/, '.html'))?.ids
    if (fragment !== '' && ids && !ids.has(fragment)) return 'is no place of its page'
  }

  /**
   * Headings have the same ids on GitHub and in the site.
   *
   * @param {string} file
   * @param {string} fragment
   */
  function faultInRepository(file, fragment) {
    if (!existsSync(path.join(root, file))) return 'is no file of the repository'
    const ids = file.endsWith('.md') ? files.get(`${nameOf(file)}.html`)?.ids : undefined
    if (fragment !== '' && ids && !ids.has(fragment)) return 'is no place of its document'
  }
}

/**
 * @param {URL} url
 * @param {string} folder
 */
function placeUnder(url, folder) {
  const place = url.origin + url.pathname
  return place.startsWith(folder) ? decodeURIComponent(place.slice(folder.length)) : undefined
}

/** @param {readonly string[]} files */
function some(files) {
  return files.slice(0, 3).join(', ') + (files.length > 3 ? ` and ${files.length - 3} more` : '')
}

/**
 * What a file links to, and, of a page, the places that links lead to.
 *
 * @param {string} file
 * @returns {{links: ReadonlySet<string>, ids?: ReadonlySet<string>}}
 */
function read(file) {
  if (/\.(md|txt)$/.test(file))
    return {links: new Set(urlsOf(readFileSync(file, 'utf8')).map(({url}) => url))}
  if (!file.endsWith('.html')) return {links: new Set()}
  /** @type {Set<string>} */
  const ids = new Set()
  /** @type {Set<string>} */
  const links = new Set()
  visit(fromHtml(readFileSync(file, 'utf8')), 'element', ({properties}) => {
    const {id, name, href, src, srcSet} = properties
    const sources = Array.isArray(srcSet) ? srcSet.map(source => String(source).split(' ')[0]) : []
    for (const place of [id, name]) if (typeof place === 'string') ids.add(place)
    for (const link of [href, src, ...sources]) if (typeof link === 'string') links.add(link)
  })
  return {links, ids}
}
