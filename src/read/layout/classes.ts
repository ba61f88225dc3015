import {readDate} from '../parts/dates.js'
import {partOfLabel} from '../parts/labels.js'
import {namesAtStart} from '../parts/people.js'
import type {Row} from './block.js'
import {isButton, type Line, labelAt} from './lines.js'
import {isSection} from './words.js'

/** A line, or a row of a table. */
export type Unit = Line | Row

/** Units of a kind, at which the document is cut. */
export interface Class {
  readonly key: string
  /** How many containers its members begin with; its records end with the outermost. */
  readonly containers: number
  readonly members: number[]
}

/** The classes of some units: each unit belongs to some, from the coarse to the fine. */
export function classesOf(units: readonly Unit[]): Class[] {
  const classes = new Map<string, Class>()
  let [table, columns, section] = [0, '', 0]
  units.forEach((unit, index) => {
    if (unit.kind === 'row') {
      const key = JSON.stringify(unit.columns)
      if (key !== columns || units[index - 1]?.kind !== 'row') table += key === columns ? 0 : 1
      columns = key
      addTo(classes, `row ${table}`, index)
      return
    }
    if (unit.kind === 'heading') section++
    const keys = keysOf(unit)
    for (const key of keys) addTo(classes, key, index)
    // A section may have a layout of its own.
    const fine = keys.at(-1)
    if (fine !== undefined && unit.item) addTo(classes, `${fine} §${section}`, index)
    if (keys.length === 0 || !unit.first) return
    const names = unit.containers?.map(({name}) => name) ?? []
    for (let count = 1; count <= names.length; count++)
      addTo(classes, `in ${names.slice(-count).join(' ')}`, index, count)
  })
  return distinct([...classes.values()])
}

/** Classes of the same members cut a document in the same places: the finest of them stands for all. */
function distinct(classes: readonly Class[]): Class[] {
  const seen = new Set<string>()
  const isPlace = ({key}: Class) => Number(key.startsWith('in '))
  const sorted = classes.toSorted(
    (one, two) => isPlace(one) - isPlace(two) || two.key.length - one.key.length
  )
  return sorted.filter(({key, members, containers}) => {
    // What stands once on a page is no element of a list.
    if (containers > 0 && members.length < 2) return false
    if (key.includes('§') && members.length < leastOfSection) return false
    const sum = members.reduce((total, member) => total + member, 0)
    const cut = [containers > 1 ? containers : 0, members.length, members[0], members.at(-1), sum].join()
    if (seen.has(cut)) return false
    seen.add(cut)
    return true
  })
}

/** A section of fewer items votes with the others. */
const leastOfSection = 2

function addTo(classes: Map<string, Class>, key: string, index: number, containers = 0): void {
  const own = classes.get(key) ?? {key, containers, members: []}
  classes.set(key, own)
  own.members.push(index)
}

/** Whether a line is the day of the papers below it: "Mar 11". */
export function isDay({kind, inline}: Line): boolean {
  return kind === 'text' && inline.text.length < 40 && readDate(inline.text) !== undefined
}

/** What a line has in common with others: its place in the document, and how it begins. */
function keysOf(line: Line): string[] {
  if (/^(?:rest|rule|close)$/.test(line.kind)) return []
  const {text, links} = line.inline
  if ((text.trim() === '' && links.length === 0) || isDay(line)) return []
  const place = `${line.kind} ${line.depth}${line.item ? ' item' : ''}${line.first ? '' : ' more'}`
  const begin = beginOf(line)
  if (begin === 'label') return []
  const fine = `${place} ${begin}`
  return line.first || begin === 'title' ? [place, fine] : [fine]
}

const mark = /^(?:[\s\p{P}\p{S}\p{Extended_Pictographic}\d]|[\ufe0f\u200d])*/u

function beginOf({inline}: Line): string {
  const {text, links, strong, emphasis} = inline
  const label = labelAt(inline)
  if (label?.name === 'title') return 'title'
  if (label?.name !== undefined) return 'label'
  const at = mark.exec(text.slice(0, 40))?.[0].length ?? 0
  const near = ({from, to}: {from: number; to: number}) => from <= at && to > from && to > at
  if (strong.some(near)) return 'strong'
  const link = links.find(near)
  if (link) return isButton(link) ? 'button' : 'link'
  if (emphasis.some(near)) return 'emphasis'
  if (isReference(text)) return 'reference'
  return /^[^\p{L}]*["“«]/u.test(text) ? 'quote' : /^\s*\d{1,4}[.)\]]/.test(text) ? 'number' : 'plain'
}

/** "Example, A., & Sample, B. (2024). Kites in low wind. …" */
function isReference(text: string): boolean {
  if (text.length < 40 || !/\((?:19|20)\d\d[a-z]?\)/.test(text.slice(0, 400))) return false
  const {names, end} = namesAtStart(text.slice(0, 1000))
  return names.length > 0 && /^[\s.,&]{0,4}\((?:19|20)\d\d/.test(text.slice(end, end + 12))
}

/** A heading or summary that names a part of a paper. */
function isPartName({inline}: Line): boolean {
  return /^(?:abstract|authors|links|subjects|tldr)$/.test(partOfLabel(inline.text) ?? '')
}

/** Whether a record that begins with a line cannot go on with a unit. */
export function endsRecord(first: Line, unit: Unit | undefined): boolean {
  if (!unit || unit.kind === 'row' || unit.kind === 'rule') return true
  if (unit.kind === 'heading')
    return !isPartName(unit) && !(first.kind === 'heading' && unit.depth > first.depth)
  if (first.kind === 'summary')
    return (
      unit.kind === 'close' || (unit.kind === 'summary' && !isPartName(unit) && !isSection(unit.inline.text))
    )
  if (first.depth > 0 && first.kind === 'text')
    return unit.depth < first.depth ? unit.first : unit.item && unit.depth <= first.depth
  return false
}
