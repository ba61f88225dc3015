// What TypeDoc does not know by itself: titles, groups and addresses of pages, sections of the reference, names of modules,
// and where a link goes that leaves the site.
import {readFileSync} from 'node:fs'
import path from 'node:path'
import {Comment, Converter, JSX, KindRouter, PageEvent, ReflectionCategory, ReflectionKind} from 'typedoc'
import {categories, placeOf} from './categories.mjs'
import {firstSentence} from './markdown.mjs'
import {groups, nameOf, pages} from './pages.mjs'
import {project as about, root} from './project.mjs'

/** In a section, functions stand before what they take and give. */
const kinds = [
  ReflectionKind.Function,
  ReflectionKind.Variable,
  ReflectionKind.Class,
  ReflectionKind.Interface,
  ReflectionKind.TypeAlias
]

/** @param {import('typedoc').Application} app */
export function load(app) {
  const documentOf = new Map()
  const names = new Map()

  app.renderer.defineRouter(
    'site',
    class extends KindRouter {
      /** @param {import('typedoc').RouterTarget} target */
      getIdealBaseName(target) {
        return names.get(target) ?? super.getIdealBaseName(target)
      }
    }
  )

  app.converter.on(Converter.EVENT_CREATE_DOCUMENT, (_, document) => {
    const file = path.relative(root, document.project.files.getReflectionPath(document) ?? '')
    const row = pages.find(page => page.file === file)
    if (!row) return
    document.name = row.title
    documentOf.set(row, document)
    names.set(document, nameOf(row.file))
    document.frontmatter.summary = firstSentence(readFileSync(path.join(root, file), 'utf8'))
  })

  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({project}) => {
    for (const module of project.children ?? [])
      module.name = module.name === 'index' ? about.name : `${about.name}/${module.name}`
  })

  // After TypeDoc's own categories.
  app.converter.on(
    Converter.EVENT_RESOLVE_END,
    ({project}) => {
      for (const document of project.documents ?? []) leadOut(document.content, project)
      leadOut(project.readme ?? [], project)
      project.categories = groups.flatMap(group => section({title: group}, childrenOf(group, project)))
      for (const module of project.children ?? []) module.categories = sectionsOf(module, project)
    },
    -10_000
  )

  function childrenOf(group, project) {
    const documents = pages.filter(page => page.group === group).flatMap(page => documentOf.get(page) ?? [])
    return group === 'API' ? [...documents, ...(project.children ?? [])] : documents
  }

  /** What a module exports, in the sections of the reference. */
  function sectionsOf(module, project) {
    const placed = (module.children ?? []).map(child => {
      const declared = child.isReference() ? child.getTargetReflectionDeep() : child
      if (child !== declared) child.comment = summaryOf(declared)
      const {fileName = ''} = project.getSymbolIdFromReflection(declared) ?? {}
      const place = placeOf(child.name, path.relative(path.join(root, 'src'), fileName))
      if (!place) app.logger.error(`${child.name} (${fileName}) has no section in scripts/site/categories.mjs`)
      return {child, ...place, kind: kinds.indexOf(declared.kind)}
    })
    return categories.flatMap(category => {
      const own = placed.filter(({category: its}) => its === category)
      const ordered = own.sort((a, b) => a.kind - b.kind || a.row - b.row)
      return section(category, ordered.map(({child}) => child))
    })
  }

  /** Links to files of the repository that are no pages lead to GitHub. */
  function leadOut(parts, project) {
    for (const part of parts) {
      if (part.kind !== 'relative-link' || part.target === undefined) continue
      const file = project.files.resolve(part.target, project)
      if (typeof file !== 'string' || /\.(png|svg|webp)$/.test(file)) continue
      part.text = `${about.repository}/blob/main/${path.relative(root, file)}`
      part.target = undefined
    }
  }

  // The groups of the navigation are open at first.
  const keys = JSON.stringify(groups.map(group => `tsd-accordion-${group}`))
  const html = `for (const key of ${keys}) localStorage.getItem(key) ?? localStorage.setItem(key, 'true')`
  app.renderer.hooks.on('head.end', () => JSX.createElement('script', null, JSX.createElement(JSX.Raw, {html})))

  app.renderer.on(PageEvent.END, page => {
    page.contents = mended(page.contents ?? '', '../'.repeat(page.url.split('/').length - 1))
  })
}

/**
 * What TypeDoc has no options for: landmarks and names of regions for screen readers, tables that are scrolled from the
 * keyboard, the name of the list of all pages. Addresses of the site itself, which are absolute so that they work in other
 * places, too, stay within what was built.
 *
 * @param {string} html
 * @param {string} up the way to the front page's folder
 */
function mended(html, up) {
  return html
    .replaceAll(`<a href="${about.homepage}`, `<a href="${up || './'}`)
    .replaceAll('<table>', '<table tabindex="0">')
    .replace('<div class="col-content">', '<div class="col-content" role="main">')
    .replace('<div class="page-menu">', '<div class="page-menu" role="complementary" aria-label="This page">')
    .replace('<nav id="tsd-sidebar-links"', '$& aria-label="Elsewhere"')
    .replace(/<nav class="tsd-navigation">(<a [^>]*>)[^<]*/, '<nav class="tsd-navigation" aria-label="All pages">$1All pages')
    .replace(/<h1>paperglean [\d.]+<\/h1>/, '<h1>All pages</h1>')
}

/** A section of a page or of the navigation; none without children. */
function section({title, sentence}, children) {
  if (children.length === 0) return []
  const made = new ReflectionCategory(title)
  made.children = children
  if (sentence) made.description = [{kind: 'text', text: sentence}]
  return [made]
}

/** The first paragraph of a comment, for a name that leads to what another module declares. */
function summaryOf(declared) {
  const comment = declared.comment ?? declared.signatures?.[0]?.comment
  return comment && new Comment(comment.getShortSummary(true))
}
