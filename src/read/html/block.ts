import {isOfPaper, isPersonAddress} from '../../address/index.js'
import {say} from '../../messages/say.js'
import type {Entry, EntryField, EntryPart} from '../entries.js'
import {countedAt} from '../parts/counts.js'
import {nameSpans} from '../parts/people.js'
import {attribute, closest, type PageElement} from './element.js'
import {badLinks, linkFields, linkOf, linksIn, type PageLink} from './links.js'
import type {Page} from './page.js'
import {readSegments, segmentsOf} from './segments.js'
import type {Context} from './strategy.js'

/** A paper's title and the elements that hold all of the paper: one element, or several in a row. */
export interface Block {
  readonly title: PageElement
  readonly first: PageElement
  readonly last: PageElement
}

/**
 * Finds what belongs to each title: the largest element that holds no other title, or, where titles and
 * what belongs to them are siblings, all up to the next title.
 */
export function blocksOf(page: Page, titles: readonly PageElement[]): Block[] {
  return titles.map((title, place) => {
    const [before, after] = [titles[place - 1], titles[place + 1]]
    let block = title
    for (let parent = title.parent; parent; parent = parent.parent) {
      if ((before && before.index >= parent.index) || (after && after.index < parent.end)) break
      if (/^(?:body|html|main)$/.test(parent.tag)) break
      block = parent
    }
    let last = block
    const limit = after?.index ?? 0
    for (let next = page.next(last); next && next.end <= limit; next = page.next(next)) last = next
    if (!after && isFlat(block)) last = lastOfFlat(page, block)
    return {title, first: block, last}
  })
}

/** Elements that hold a title alone, so that what belongs to it stands behind them. */
function isFlat({tag}: PageElement): boolean {
  return /^(?:h[1-6]|dt|p|a|b|strong)$/.test(tag)
}

function lastOfFlat(page: Page, block: PageElement): PageElement {
  let last = block
  for (
    let next = page.next(last);
    next && !/^(?:footer|nav|h[1-6]|script|aside)$/.test(next.tag);
    next = page.next(next)
  )
    last = next
  return last
}

/** Reads what a block says of its paper. */
export function entryOfBlock(
  context: Context,
  {title, first, last}: Block,
  more: readonly EntryField[] = []
): Entry {
  const {page, base, options} = context
  const links = linksOf(page, base, first, last)
  const people = peopleOf(context, {title, first, last}, links)
  const counted = countsOf(links)
  const without = new Set([title, ...people, ...counted.elements])
  const said = readSegments(segmentsOf(page, page.text(first, last, without)), options.year)
  reportBadLinks(context, elementsBetween(page, first, last))
  const name = page.part(title)
  return {
    title: name,
    abstract: said.abstract,
    authors: people.length > 0 ? people.flatMap(element => namesIn(page, element)) : said.authors,
    fields: [
      ...more,
      ...withOrganization(said.fields, links, page),
      ...counted.fields,
      ...linkFields(
        links.filter(link => isOfPaper(link.url, link.label) && !people.includes(link.element)),
        name.value.replace(/\s+/g, ' ')
      )
    ],
    position: first.position && last.position && {start: first.position.start, end: last.position.end}
  }
}

/** Links to people's pages, else what the author of the page calls authors. */
function peopleOf({page}: Context, {title, first, last}: Block, links: readonly PageLink[]): PageElement[] {
  const linked = links.filter(({url}) => isPersonAddress(url))
  if (linked.length > 0) return linked.map(({element}) => element)
  const named = elementsBetween(page, first, last).flatMap(element => [
    ...(isNamed(element) ? [element] : []),
    ...page.where(isNamed, element)
  ])
  return named.filter(element => element !== first && element !== title).slice(0, 1)
}

function isNamed(element: PageElement): boolean {
  return /(?:^|[\s_-])authors?$/i.test(attribute(element, 'className').slice(0, 200))
}

function namesIn(page: Page, element: PageElement): EntryPart[] {
  const part = page.part(element)
  if (element.tag === 'a') return [part]
  return nameSpans(part.value).map(({start, end}) => ({
    value: part.value.slice(start, end),
    position: part.position
  }))
}

function reportBadLinks({page, file}: Context, elements: readonly PageElement[]): void {
  for (const {position} of elements.flatMap(element => badLinks(page, element)))
    say(file, 'A link of a paper that leads to no address of the web', 'bad-link-scheme', position)
}

function elementsBetween(page: Page, first: PageElement, last: PageElement): PageElement[] {
  const found = [first]
  for (let next = page.next(first); next && next.index <= last.index; next = page.next(next)) found.push(next)
  return found
}

function linksOf(page: Page, base: URL | undefined, first: PageElement, last: PageElement): PageLink[] {
  const around = closest(first, ['a'])
  const own = around ? (linkOf(page, base, around) ?? []) : []
  return [
    own,
    elementsBetween(page, first, last).flatMap(element =>
      element.tag === 'a' && element !== around
        ? [linkOf(page, base, element) ?? [], []].flat()
        : linksIn(page, base, element)
    )
  ].flat()
}

const count = /(?:^|\s)(\d[\d,.]{0,12}[km]?)$/i

/** Numbers in links that say what they count: comments, stars, upvotes. */
function countsOf(links: readonly PageLink[]): {fields: EntryField[]; elements: PageElement[]} {
  const [fields, elements]: [EntryField[], PageElement[]] = [[], []]
  for (const {element, url, label} of links) {
    const value = count.exec(label.trim())?.[1]
    const name = value && countedAt(url.href)
    if (!value || !name || label.length > 30) continue
    if (!fields.some(field => field.name === name)) fields.push({name, value, position: element.position})
    elements.push(element)
  }
  return {fields, elements}
}

/** On Hugging Face, a picture with a name that leads to one word, `/polder-lab`, and is not who submitted it. */
function withOrganization(
  fields: readonly EntryField[],
  links: readonly PageLink[],
  page: Page
): EntryField[] {
  const submitter = fields.find(({name}) => name === 'submittedBy')?.value
  const link = links.find(
    ({element, url, label}) =>
      url.hostname === 'huggingface.co' &&
      /^\/(?!papers$)[\w.-]+$/.test(url.pathname) &&
      /^[^\d\W]/u.test(label) &&
      label !== submitter &&
      page.all('img', element).length > 0
  )
  if (!link || fields.some(({name}) => name === 'organization')) return [...fields]
  return [...fields, {name: 'organization', value: link.label, position: link.element.position}]
}
