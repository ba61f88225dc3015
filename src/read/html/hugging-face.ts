import type {Entry, EntryField} from '../entries.js'
import {readDateTime} from '../parts/dates.js'
import {blocksOf, entryOfBlock} from './block.js'
import {attribute, closest, type PageElement} from './element.js'
import type {Context, Strategy} from './strategy.js'

const headings = ['h1', 'h2', 'h3', 'h4', 'h5']
const paperPath = /(?:^|huggingface\.co)\/papers\/(\d{4}\.\d{4,5})(?:[?#]|$)/

function idOf(element: PageElement): string | undefined {
  return paperPath.exec(attribute(element, 'href').trim())?.[1]
}

/** Daily, weekly and trending papers: headings that lead to `/papers/2401.01234`. */
export const huggingFaceList: Strategy = {
  name: 'hugging-face-list',
  example: '<h3><a href="/papers/2401.01234">Kites in Low Wind</a></h3>',
  read: context => {
    const {page, base} = context
    const links = page.all('a').filter(link => idOf(link) !== undefined && inHeading(context, link))
    const listed = /\/papers\/date\/(\d{4}-\d\d-\d\d)/.exec(base?.pathname ?? '')?.[1]
    return blocksOf(page, links).map(block => {
      const id = idOf(block.title) ?? ''
      const more: EntryField[] = [{name: 'arxiv', value: id, position: block.title.position}]
      if (listed) more.push({name: 'listed', value: listed})
      return entryOfBlock(context, block, more)
    })
  }
}

function inHeading({page}: Context, link: PageElement): boolean {
  return closest(link, headings) !== undefined || page.all(headings.join(' '), link).length > 0
}

/** The page of one paper. */
export const huggingFacePaper: Strategy = {
  name: 'hugging-face-paper',
  example: 'https://huggingface.co/papers/2401.01234',
  read: context => {
    const {page, base} = context
    const id = base && paperPath.exec(base.href)?.[1]
    const title = page.all('h1')[0]
    if (!id || !title) return []
    const section = closest(title, ['section', 'main', 'article']) ?? title.parent ?? title
    const entry = entryOfBlock(context, {title, first: section, last: section}, [{name: 'arxiv', value: id}])
    const abstract = page.all('h2 h3', section).find(heading => /^abstract$/i.test(page.text(heading).value))
    const paragraph =
      abstract && page.where(({tag, index}) => tag === 'p' && index > abstract.index, abstract.parent)
    const published = page.text(section).value.match(/published on ([a-z]{3,9} \d{1,2}(?:, \d{4})?)/i)?.[1]
    const date = published && readDateTime(published)
    return [
      {
        ...entry,
        abstract: paragraph?.length ? page.part(paragraph.at(-1)) : entry.abstract,
        fields: [
          ...(entry.fields ?? []).filter(field => !(date && field.name === 'published')),
          ...(date ? [{name: 'published', value: date}] : [])
        ]
      }
    ]
  }
}

type Json = Readonly<Record<string, unknown>>

/** What the page's program gets to draw it: all papers with their abstracts and authors, in `data-props`. */
export const huggingFaceData: Strategy = {
  name: 'hugging-face-data',
  example: '<div data-target="DailyPapers" data-props="{&quot;dailyPapers&quot;:[…]}">',
  read: ({page}) =>
    page
      .where(element => /Papers?$/.test(attribute(element, 'dataTarget')))
      .flatMap(element => {
        const data = parsed(attribute(element, 'dataProps'))
        const list = [data.dailyPapers, data.papers, data.trendingPapers].find(value => Array.isArray(value))
        const papers: unknown[] = Array.isArray(list) ? list : [data]
        return papers.flatMap(paper => (isJson(paper) ? (dataEntry(paper, element) ?? []) : []))
      })
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function parsed(text: string): Json {
  try {
    const data: unknown = JSON.parse(text)
    return isJson(data) ? data : {}
  } catch {
    return {}
  }
}

/** Properties of a paper, and the names of their fields. */
const properties: ReadonlyArray<readonly [property: string, field: string]> = [
  ['upvotes', 'upvotes'],
  ['githubStars', 'stars'],
  ['githubRepo', 'url'],
  ['projectPage', 'url']
]

function dataEntry(item: Json, {position}: PageElement): Entry | undefined {
  const paper = isJson(item.paper) ? item.paper : item
  const text = (value: unknown) =>
    typeof value === 'string' || typeof value === 'number' ? String(value) : ''
  const id = text(paper.id)
  if (!/^\d{4}\.\d{4,5}$/.test(id)) return undefined
  const authors: unknown[] = Array.isArray(paper.authors) ? paper.authors : []
  return {
    title: {value: text(paper.title)},
    abstract: {value: text(paper.summary)},
    authors: authors.flatMap(author =>
      isJson(author) && author.hidden !== true ? [{value: text(author.name)}] : []
    ),
    fields: [
      {name: 'arxiv', value: id},
      {name: 'published', value: readDateTime(text(paper.publishedAt)) ?? ''},
      ...properties.map(([property, name]) => ({name, value: text(paper[property])})),
      {name: 'comments', value: text(item.numComments)}
    ],
    position
  }
}
