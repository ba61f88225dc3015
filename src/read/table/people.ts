import {itemsOf} from './cells.js'

/** How the names of a column are written. */
export interface NameStyle {
  /** "Example, Ada" */
  readonly isBackwards: boolean
  /** "Example A" */
  readonly hasInitialsBehind: boolean
  /** "Example A." */
  readonly hasDots: boolean
  /** "Ada ExampleBo Sample" */
  readonly isGlued: boolean
}

/** A name in its parts. */
interface NameParts {
  readonly given: string
  readonly family: string
}

/** "Example, Ada (57200000000)": numbers of authors, not words such as "(Luke)". */
const numberBehind = /\s{0,3}\((?:\d{4,20}|\d{4}-[\dX-]{9,16})\)$/
const others = /^(?:et\.? ?al\.?|\.\.\.|…|and others|others)$/i
const initialsBehind =
  /^(\p{L}[\p{L}\p{M}'’ -]{0,60}\p{Ll}[\p{L}\p{M}'’-]{0,20}),? ((?:\p{Lu}\.?[ -]?){1,4})(?: (?:Jr|Sr|I{2,3})\.?)?$/u
/** How many cells tell the style of a column. */
const sample = 100

/**
 * Tells how the names of a column are written.
 *
 * @param cells - Those of the column.
 * @param isGlued - Whether names stand without anything between, as in the exports of Springer.
 */
export function nameStyle(cells: readonly string[], isGlued: boolean): NameStyle {
  const some = cells.slice(0, sample)
  const parted = some.map(withoutBrackets).flatMap(namesApart)
  const commas = parted.filter(name => /^[^,]{1,60},[^,]{1,60}$/.test(name)).length
  const words = some.flatMap(cell =>
    cell.includes(';') ? itemsOf(cell).flatMap(part => initialedNames(part) ?? [part]) : commaNames(cell)
  )
  const behind = words.filter(name => initialsBehind.test(name)).length
  return {
    isBackwards: parted.length > 0 && commas * 2 > parted.length,
    hasInitialsBehind: behind > 0 && behind >= words.length * 0.6,
    // The last full stop may be that of the list.
    hasDots: some.some(cell => /\p{Lu}\.(?!$)/u.test(cell.trim())),
    isGlued
  }
}

function commaNames(cell: string): string[] {
  return cell
    .slice(0, 2000)
    .split(/,| and /)
    .map(name => name.trim())
    .filter(name => name !== '' && !others.test(name))
}

/** Names that something else than a comma parts. */
function namesApart(cell: string): string[] {
  const items = itemsOf(cell)
  if (items.length > 1) return items
  const names = cell.split(/\s{1,9}(?:and|&)\s{1,9}/)
  return names.length > 1 && names.every(name => /^[^,]{1,60},[^,]{1,60}$/.test(name)) ? names : []
}

/** "[1] Example, Ada" */
function withoutBrackets(cell: string): string {
  return cell.replace(/^\[\d{1,3}\]\s?/, '')
}

/**
 * The authors of a cell: one text where the reader of names can tell more than the table does, else a list.
 *
 * @param cell - The text of a cell.
 * @param style - That of its column.
 */
export function authorsIn(cell: string, style: NameStyle): unknown {
  if (style.isGlued && !/[,;|]/.test(cell)) return unglued(cell)
  const apart = namesApart(cell)
  const behind = {...style, hasInitialsBehind: true}
  if (apart.length > 1)
    return apart.flatMap(part => {
      const names = initialedNames(part)
      return names ? names.flatMap(name => authorOf(name, behind)) : authorOf(part, style)
    })
  if (style.isBackwards && /^[^,]{1,60},[^,]{1,60}$/.test(cell)) return authorOf(cell, style)
  const names = initialedNames(cell) ?? (style.hasInitialsBehind ? commaNames(cell) : undefined)
  if (names) return names.flatMap(name => authorOf(name, behind))
  const [only = cell] = itemsOf(cell)
  return only.replace(numberBehind, '')
}

/** "Example A, van Sample BC, Kite Study Group." */
function initialedNames(text: string): string[] | undefined {
  const names = commaNames(text)
  const initialed = names.filter(name => initialsBehind.test(name)).length
  return initialed >= 2 && initialed >= names.length * 0.6 ? names : undefined
}

/** The period behind the last name is that of the list. */
function ofGroup(name: string): string {
  return name.replace(/(?<=\p{Ll}{3})\.$/u, '')
}

function authorOf(text: string, {hasInitialsBehind, hasDots}: NameStyle): Array<string | NameParts> {
  const name = ofGroup(text.trim()).replace(numberBehind, '')
  if (name === '' || others.test(name)) return []
  const [, family, initials = ''] = (hasInitialsBehind && initialsBehind.exec(name)) || []
  const given = hasDots ? initials.trim() : initials.replaceAll('.', '').trim()
  return [family && given ? {family, given} : name]
}

/** Names between which nothing stands, cut where a capital follows a small letter; one word alone is half a name. */
function unglued(cell: string): string[] {
  const names: string[] = []
  for (const piece of cell.split(/(?<=[\p{Ll})])(?=\p{Lu})/u)) {
    const isWhole = /\S[\s.]{1,3}\S/.test(piece.trim())
    if (isWhole || names.length === 0) names.push(piece.trim())
    else names.push(`${names.pop()}${piece.trim()}`)
  }
  return names
}
