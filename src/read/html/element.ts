import type {Position} from 'unist'

/** An element of a page. Elements are numbered in document order, so that those within it are a range. */
export interface PageElement {
  readonly tag: string
  readonly attributes: Readonly<Record<string, unknown>>
  readonly parent: PageElement | undefined
  /** Place among the page's elements. */
  readonly index: number
  /** Place of the first element behind it that is not within it. */
  end: number
  /** Place of its start and end among the page's steps. */
  readonly open: number
  close: number
  readonly position: Position | undefined
}

/** An attribute as text; lists with spaces between. */
export function attribute({attributes}: PageElement, name: string): string {
  const value = Object.hasOwn(attributes, name) ? attributes[name] : undefined
  if (Array.isArray(value)) return value.join(' ')
  return value === undefined || value === null || value === false ? '' : String(value)
}

/** Whether an element bears a class. */
export function hasClass(element: PageElement, name: string): boolean {
  const {className} = element.attributes
  return Array.isArray(className) && className.includes(name)
}

/** The nearest element around, or the element itself, with one of the tags. */
export function closest(element: PageElement, tags: readonly string[]): PageElement | undefined {
  for (let at: PageElement | undefined = element; at; at = at.parent) if (tags.includes(at.tag)) return at
  return undefined
}
