// Tells TypeDoc of the tables: titles, groups and addresses of pages, sections of the reference, names of modules.
import {readFileSync} from 'node:fs'
import path from 'node:path'
import {
  Comment,
  Converter,
  DocumentReflection,
  IndexEvent,
  KindRouter,
  PageEvent,
  ReflectionCategory,
  ReflectionKind
} from 'typedoc'
import {categories, placeOf, places} from './categories.mjs'
import {firstSentence} from './markdown.mjs'
import {mended} from './mend.mjs'
import {groups, nameOf, pages, reference} from './pages.mjs'
import {project, root} from './project.mjs'

/** @typedef {import('typedoc').ProjectReflection} Project */
/** @typedef {import('typedoc').DeclarationReflection | import('typedoc').ReferenceReflection} Declaration */

const source = path.join(root, 'src')

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
  /** @type {Map<DocumentReflection, import('./pages.mjs').Page>} In the order of the table. */
  const rows = new Map()

  app.renderer.defineRouter(
    'site',
    class extends KindRouter {
      /** @param {import('typedoc').Reflection} target */
      getIdealBaseName(target) {
        const row = target instanceof DocumentReflection ? rows.get(target) : undefined
        return row ? nameOf(row.file) : super.getIdealBaseName(target)
      }
    }
  )

  app.converter.on(Converter.EVENT_CREATE_DOCUMENT, (_, document) => {
    const file = path.relative(root, document.project.files.getReflectionPath(document) ?? '')
    const row = pages.find(page => page.file === file)
    if (!row) return
    rows.set(document, row)
    document.name = row.title
    document.frontmatter.summary = firstSentence(readFileSync(path.join(root, file), 'utf8'))
  })

  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, context => {
    for (const module of context.project.children ?? [])
      module.name = module.name === 'index' ? project.name : `${project.name}/${module.name}`
  })

  // Last, after the categories that TypeDoc makes.
  app.converter.on(Converter.EVENT_RESOLVE_END, context => arrange(context.project), -10_000)

  // A search finds a thing where it is declared, once.
  app.renderer.on(IndexEvent.PREPARE_INDEX, index => {
    for (const [at, found] of [...index.searchResults.entries()].reverse())
      if (found.isReference() || found.parent?.kindOf(ReflectionKind.TypeLiteral)) index.removeResult(at)
  })

  app.renderer.on(PageEvent.END, page => {
    const about =
      page.model instanceof DocumentReflection ? page.model.frontmatter.summary : project.description
    page.contents = mended(page.contents ?? '', page.url, String(about))
  })

  /** @param {Project} site */
  function arrange(site) {
    for (const part of site.readme ?? []) if (part.kind === 'text') part.text = badgesOut(part.text)
    leadOut(site.readme ?? [], site)
    for (const {content} of rows.keys()) leadOut(content, site)

    site.categories = groups.flatMap(title => {
      const own = [...rows].filter(([, row]) => row.group === title).map(([document]) => document)
      return section({title}, title === reference ? [...own, ...(site.children ?? [])] : own)
    })
    const placed = (site.children ?? []).map(module => placesOf(module, site))
    const used = new Set(placed.flat().map(({place}) => place))
    for (const place of places)
      if (!used.has(place)) app.logger.error(`scripts/site/categories.mjs: nothing is at ${place.part}`)
    for (const [index, module] of (site.children ?? []).entries())
      module.categories = sectionsOf(placed[index] ?? [])
  }

  /**
   * What a module exports, each with its place.
   *
   * @param {import('typedoc').DeclarationReflection} module
   * @param {Project} site
   */
  function placesOf(module, site) {
    return (module.children ?? []).map(child => {
      const declared = declarationOf(child)
      if (child !== declared) child.comment = summaryOf(declared)
      const file = path.relative(source, site.getSymbolIdFromReflection(declared)?.fileName ?? '')
      const place = placeOf(child.name, file)
      if (!place) app.logger.error(`scripts/site/categories.mjs: no section has ${child.name} of ${file}`)
      return {child, place, kind: kinds.indexOf(declared.kind)}
    })
  }
}

/**
 * The sections of a module's page.
 *
 * @param {Array<{child: Declaration, place: typeof places[number] | undefined, kind: number}>} placed
 */
function sectionsOf(placed) {
  const ordered = placed.toSorted((a, b) => a.kind - b.kind || (a.place?.order ?? 0) - (b.place?.order ?? 0))
  return categories.flatMap(category => {
    const own = ordered.filter(({place}) => place?.category === category)
    return section(
      category,
      own.map(({child}) => child)
    )
  })
}

/**
 * A section of a page or of the navigation, if it has children.
 *
 * @param {{title: string, sentence?: string}} about
 * @param {Array<Declaration | DocumentReflection>} children
 */
function section({title, sentence}, children) {
  if (children.length === 0) return []
  const made = new ReflectionCategory(title)
  made.children = children
  if (sentence) made.description = [{kind: 'text', text: sentence}]
  return [made]
}

/**
 * What a name stands for that another module declares.
 *
 * @param {Declaration} child
 * @returns {import('typedoc').DeclarationReflection}
 */
function declarationOf(child) {
  const declared = child.isReference() ? child.getTargetReflectionDeep() : child
  if (!declared.isDeclaration()) throw new TypeError(`${child.name} is no declaration`)
  return declared
}

/**
 * The first paragraph of a comment.
 *
 * @param {import('typedoc').DeclarationReflection} declared
 */
function summaryOf(declared) {
  const comment = declared.comment ?? declared.signatures?.[0]?.comment
  return comment && new Comment([...comment.getShortSummary(true)])
}

/**
 * Makes links to files of the repository that are no pages lead to GitHub.
 *
 * @param {readonly import('typedoc').CommentDisplayPart[]} parts
 * @param {Project} site
 */
function leadOut(parts, site) {
  for (const part of parts) {
    if (part.kind !== 'relative-link' || part.target === undefined) continue
    const file = site.files.resolve(part.target, site)
    if (typeof file !== 'string' || /\.(png|svg|webp)$/.test(file)) continue
    part.text = `${project.repository}/blob/main/${path.relative(root, file)}`
    part.target = undefined
  }
}

/**
 * The same for links of the front page around pictures, which TypeDoc leaves as they are: `[![licence](…)](LICENSE)`.
 *
 * @param {string} text
 */
function badgesOut(text) {
  return text.replaceAll(/(\]\([^()]*\)\]\()(?!https?:|#)([^()]*)/g, `$1${project.repository}/blob/main/$2`)
}
