import {kindOfLabel} from '../../address/index.js'
import {fieldsOfColumn} from '../../fields/index.js'
import {readDate} from '../parts/dates.js'
import {labelOf, partOfColumn, partOfLabel} from '../parts/labels.js'
import {isNames, isPerson, namesAtStart} from '../parts/people.js'
import {isVenue} from '../parts/venue.js'
import type {Row} from './block.js'
import {type Identity, identitiesOf, paperCount} from './identities.js'
import {addressOf, type Inline} from './inline.js'
import {isButton, isLinkLine, type Line, labelOfLink, linesOfCell} from './lines.js'
import {
  type Candidate,
  isTitleLabel,
  rememberingLikeness,
  type SlotName,
  type Slots,
  slotNames,
  slotsOf
} from './slots.js'
import {isAbstractLike, isProse, isSection} from './words.js'

/** A record that was found: where it begins and ends, and where its title stands. */
export interface Segment {
  /** What its record has in common with the others of its class. */
  readonly key: string
  /** Index of its first unit, and behind its last. */
  readonly from: number
  readonly to: number
  /** Index of the unit with the title. */
  readonly at: number
  /** The cell with the title, and the line of that cell; both 0 where the unit is a line. */
  readonly cell: number
  readonly line: number
  readonly title: Candidate
  /** How many papers it holds by their identities. */
  readonly papers: number
  /** How much it is worth against others that overlap it. */
  readonly worth: number
  /** How sure it is that it is a paper, from 0 to 1. */
  readonly sure: number
}

type Unit = Line | Row

/** How many lines of a record are looked at for its title. */
const titleLines = 3
/** The same for a record that is an element of its own. */
const containedLines = 8
/** How many lines of a record are looked at for what speaks for it. */
const spokenLines = 12

/** Finds the records of a document: what repeats, with one paper each. */
export function induce(units: readonly Unit[]): Segment[] {
  return new Inducer(units).find()
}

/** Units of a kind, at which the document is cut. */
interface Class {
  readonly key: string
  /** How many containers its members begin with; its records end with the outermost. */
  readonly containers: number
  readonly members: number[]
}

/** A stretch of units from one member of a class to the next. */
interface Stretch {
  readonly from: number
  readonly to: number
}

/** A line of a record with where it stands, and the stretches of it that may be the title. */
interface Place {
  /** What it has in common with a line of other records. */
  readonly name: string
  readonly at: number
  readonly cell: number
  readonly line: number
  readonly slots: Slots
  /** The one slot that counts. */
  readonly only?: SlotName
}

class Inducer {
  readonly #units: readonly Unit[]
  readonly #identities: ReadonlyArray<readonly Identity[]>
  /** How often words stand with a colon behind them at the beginning of a line. */
  readonly #labels = new Map<string, number>()
  readonly #places: Array<readonly Place[] | undefined>
  readonly #likeness = rememberingLikeness()

  constructor(units: readonly Unit[]) {
    this.#units = units
    this.#identities = units.map(identitiesOf)
    this.#places = Array(units.length)
    for (const unit of units) {
      const label = unit.kind === 'row' ? undefined : labelOf(unit.inline.text)?.words.toLowerCase()
      if (label !== undefined) this.#labels.set(label, (this.#labels.get(label) ?? 0) + 1)
    }
  }

  find(): Segment[] {
    const classes = distinct(this.#classes()).flatMap(own => this.#draft(own) ?? [])
    // The classes of a unit, from the coarse to the fine.
    const finest = new Map<number, Draft>()
    for (const draft of classes.toSorted((one, two) => one.own.key.length - two.own.key.length))
      for (const member of draft.own.members) finest.set(member, draft)
    // Of records that are worth the same, those of the finer class.
    const segments = classes
      .toSorted((one, two) => two.own.key.length - one.own.key.length)
      .flatMap(draft => recordsOf(draft, member => finest.get(member)))
    return bestOf(segments, this.#units.length)
  }

  /** Each unit belongs to some classes, from the coarse to the fine. */
  #classes(): Class[] {
    const classes = new Map<string, Class>()
    let [table, columns, section] = [0, '', 0]
    this.#units.forEach((unit, index) => {
      if (unit.kind === 'row') {
        const key = JSON.stringify(unit.columns)
        if (key !== columns || this.#units[index - 1]?.kind !== 'row') table += key === columns ? 0 : 1
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
    return [...classes.values()]
  }

  /** What the columns of a class of rows are called. */
  #columns({members}: Class): ReadonlyArray<string | undefined> {
    const row = this.#units[members[0] ?? 0]
    return row?.kind === 'row' ? row.columns.map(column => partOfTitled(column)) : []
  }

  /** Cuts the document at the members of a class, and finds the title of each segment. */
  #draft(own: Class): Draft | undefined {
    const stretches = this.#cut(own)
    const papers = stretches.map(stretch => this.#papers(stretch))
    // What bears an identity needs no other sign.
    const signs = stretches.map((stretch, index) => (papers[index] ? 0 : this.#evidence(stretch)))
    if (papers.every(count => count === 0) && !this.#mayBeRecords(own, signs)) return undefined
    const places = stretches.map(stretch => this.#placesIn(stretch, own.containers > 1))
    const sample = sampleOf(papers)
    const voters = sample.map(index => ({places: places[index] ?? [], papers: papers[index] ?? 0}))
    const votes = voteOn(voters, this.#columns(own))
    const choices = places.map(place => choose(place, votes))
    const linked = isLinked(choices, votes)
    const evidence = signs.map((sign, index) => (papers[index] ? 0 : Math.min(1, sign + linked)))
    const segments = stretches.flatMap((stretch, index) => {
      const choice = choices[index]
      if (!choice) return []
      const {candidate, likeness, place} = choice
      const [count, spoken] = [papers[index] ?? 0, evidence[index] ?? 0]
      const {at, cell, line} = place
      // A title that leads to its paper itself is more than a heading over it.
      const leads = this.#identities[at]?.length ? 0.2 : 0
      const worth = count > 0 ? likeness + leads - 0.6 * (count - 1) : 0.7 * likeness * spoken
      return [
        {
          key: own.key,
          index,
          ...stretch,
          at,
          cell,
          line,
          title: candidate,
          papers: count,
          worth,
          likeness,
          spoken
        }
      ]
    })
    const sum = segments.reduce((total, {worth}) => total + Math.max(-1, worth), 0)
    const reliability = Math.max(0, Math.min(1, sum / (stretches.length + 0.5)))
    return {
      own,
      segments,
      reliability,
      supported: supportOf(stretches, papers, evidence),
      some: papers.filter(count => count > 0).length >= 0.2 * papers.length
    }
  }

  /** Whether titles of any likeness could make records of a class that bears no identity. */
  #mayBeRecords({members}: Class, signs: readonly number[]): boolean {
    const linking = members.filter(member => {
      const unit = this.#units[member]
      return unit !== undefined && (unit.kind === 'row' || unit.inline.links.length > 0)
    })
    const sum = signs.reduce((total, sign) => total + sign, 0)
    const most = sum / signs.length + (linking.length * 2 > members.length ? linkedEvidence : 0)
    return 0.7 * most >= leastReliability
  }

  /** How many papers a stretch holds; those that its abstract cites count only where there are no others. */
  #papers({from, to}: Stretch): number {
    const identities = this.#identities.slice(from, to)
    const own = identities.filter((_, index) => index === 0 || !this.#isRunning(from + index))
    return paperCount(own.flat()) || Math.min(1, paperCount(identities.flat()))
  }

  #isRunning(index: number): boolean {
    const unit = this.#units[index]
    return (
      unit !== undefined &&
      unit.kind !== 'row' &&
      !unit.item &&
      isRunning(unit.inline.text) &&
      !isLinkLine(unit.inline)
    )
  }

  /** Where the records of a class begin and end. */
  #cut({members, containers}: Class): Stretch[] {
    const stretches = members.map((from, index) => {
      const most = members[index + 1] ?? this.#units.length
      return {from, to: this.#endOf(from, containers > 1 ? this.#containerEnd(from, containers, most) : most)}
    })
    // The last record of a listing does not hold what follows the listing.
    const last = stretches.at(-1)
    const first = this.#units[last?.from ?? 0]
    if (!last || first?.kind !== 'text' || first.depth > 0 || containers > 1) return stretches
    const lengths = stretches.map(({from, to}) => to - from).sort((one, two) => one - two)
    const usual = Math.max(4, 3 * (lengths[lengths.length >> 1] ?? 1))
    return [...stretches.slice(0, -1), {from: last.from, to: Math.min(last.to, last.from + usual)}]
  }

  /** Index behind the last unit that stands in the outermost of the containers that a unit begins with. */
  #containerEnd(from: number, containers: number, most: number): number {
    const first = this.#units[from]
    const end = first?.kind === 'row' ? undefined : first?.containers?.at(-containers)?.end
    if (end === undefined) return most
    let to = from + 1
    while (to < most && startOf(this.#units[to]) < end) to++
    return to
  }

  #endOf(from: number, most: number): number {
    const first = this.#units[from]
    if (!first || first.kind === 'row') return from + 1
    let end = from + 1
    while (end < most && !endsRecord(first, this.#units[end])) end++
    return end
  }

  /** Where the title of a stretch may stand. */
  #placesIn({from, to}: Stretch, contained: boolean): Place[] {
    const first = this.#units[from]
    const found: Place[] = []
    let lines = 0
    let ownBlock = true
    for (let at = from; at < to && lines < spokenLines; at++, lines++) {
      const unit = this.#units[at]
      const above = this.#units[at - 1]
      const labelled = above !== undefined && at > from && above.kind !== 'row' && isTitleLabel(above)
      // The next block has a class of its own.
      ownBlock &&= at === from || unit?.kind === 'row' || unit?.first === false
      const isNear = ownBlock && (lines < titleLines || first?.kind === 'row')
      if (!isNear && !labelled && !(contained && lines < containedLines) && !this.#mayBeLabel(unit)) continue
      for (const place of this.#placesOf(at)) {
        if (contained && unit && unit.kind !== 'row' && lines < containedLines)
          found.push({...place, name: `${unit.containers?.at(-1)?.name ?? ''}${unit.first ? '' : '+'}`})
        else if (isNear) found.push({...place, name: `${lines}${place.name}`})
        found.push({...place, name: 'label', only: labelled ? 'long0' : 'label'})
      }
    }
    return found
  }

  #mayBeLabel(unit: Unit | undefined): boolean {
    return (
      unit !== undefined &&
      unit.kind !== 'row' &&
      (unit.label === 'title' || /[:：]/.test(unit.inline.text.slice(0, 60)))
    )
  }

  #placesOf(at: number): readonly Place[] {
    const known = this.#places[at]
    if (known) return known
    const unit = this.#units[at]
    const found: Place[] = []
    const add = (line: Line, place: Omit<Place, 'slots'>) => {
      const slots = slotsOf(line, this.#likeness)
      if (slots) found.push({...place, slots})
    }
    if (unit?.kind === 'row')
      for (const [cell, inline] of unit.cells.entries())
        for (const [line, own] of linesOfCell(inline).slice(0, 2).entries())
          add(own, {name: `:${cell}/${line}`, at, cell, line})
    else if (unit && !this.#isLabelled(unit)) add(unit, {name: '', at, cell: 0, line: 0})
    this.#places[at] = found
    return found
  }

  /** Whether a line begins with a label: one that is known, or one that stands before other lines, too. */
  #isLabelled({inline}: Line): boolean {
    const label = labelOf(inline.text)
    if (label?.name === 'title' || label === undefined) return false
    return (
      label.name !== undefined ||
      (this.#labels.get(label.words.toLowerCase()) ?? 0) >= Math.max(3, this.#units.length / 25)
    )
  }

  /** What speaks for a paper in a stretch that bears no identity, from 0 to 1. */
  #evidence({from, to}: Stretch): number {
    const spoken = new Set<string>()
    let sum = 0
    const hear = (name: string, points: number) => {
      if (spoken.has(name)) return
      spoken.add(name)
      sum += points
    }
    for (let at = from; at < Math.min(to, from + spokenLines); at++) {
      const unit = this.#units[at]
      if (!unit) continue
      if (unit.kind === 'row') hearRow(unit, hear)
      else hearLine(unit, at > from, hear)
    }
    return Math.min(1, sum)
  }
}

/** A segment with what speaks for it. */
interface DraftSegment extends Omit<Segment, 'sure'> {
  /** Place among the segments of its class. */
  readonly index: number
  readonly likeness: number
  /** What speaks for a paper beside identities, from 0 to 1. */
  readonly spoken: number
}

/** A class with its segments. */
interface Draft {
  readonly own: Class
  readonly segments: readonly DraftSegment[]
  /** How much its segments are worth on average, from 0 to 1. */
  readonly reliability: number
  /** Whether some of its segments bear an identity. */
  readonly some: boolean
  readonly supported: (index: number) => boolean
}

/** The records of a class. What is no paper by any sign is one where most around it are. */
function recordsOf(
  {own: {key}, segments, reliability, some, supported}: Draft,
  finest: (member: number) => Draft | undefined
): Segment[] {
  if (reliability < (some || segments.length > 2 ? leastReliability : leastAlone)) return []
  const isHeading = key.startsWith('heading')
  return segments.flatMap(({index, likeness, spoken, ...segment}) => {
    const amid = some && segment.papers === 0
    const own = finest(segment.from)
    const isOdd = own !== undefined && own.segments.length >= 4 && own.reliability < leastReliability
    // A title that bears nothing has to look like one.
    const isSupported =
      amid &&
      !isOdd &&
      supported(index) &&
      (spoken >= 0.4 || segment.title.likeness >= (isHeading ? 0.2 : 0.55))
    const worth = isSupported
      ? Math.max(segment.worth, 0.3 * likeness)
      : amid && spoken < 0.5
        ? 0
        : segment.worth
    if (worth <= leastWorth) return []
    const sure = segment.papers === 1 ? 1 : segment.papers > 1 ? 0.5 : amid ? 0.8 : 0.5 + spoken / 2
    return [{...segment, worth: worth * reliability, sure}]
  })
}

/** Tells whether most records of a run, between which nothing else stands, are papers by other signs. */
function supportOf(
  stretches: readonly Stretch[],
  papers: readonly number[],
  evidence: readonly number[]
): (index: number) => boolean {
  const spoken = papers.map((count, index) => count > 0 || (evidence[index] ?? 0) >= 0.5)

  const support: boolean[] = []
  for (let first = 0; first < stretches.length; ) {
    let end = first + 1
    while (end < stretches.length && stretches[end - 1]?.to === stretches[end]?.from) end++
    const count = spoken.slice(first, end).filter(Boolean).length
    const isMost = count * 2 >= end - first && count > 0
    for (; first < end; first++) support.push(isMost)
  }
  return index => support[index] ?? false
}

/** Worth less, a stretch is no record. */
const leastWorth = 0.04
/** Less sure, a class is none of records. */
const leastReliability = 0.2
/** The same for one or two that bear no identity. */
const leastAlone = 0.24
/** So many links that are called as papers are a list of papers, wherever they lead. */
const manyLinks = 8
const linkedEvidence = 0.4

/** How much speaks for a class whose titles are links of many words: a list of somebody's notes on papers. */
function isLinked(choices: ReadonlyArray<Choice | undefined>, [top]: readonly Vote[]): number {
  if (top?.slot !== 'link0' || top.likeness < 0.7) return 0
  const words = choices.flatMap(choice => (choice?.candidate.slot === 'link0' ? choice.candidate.words : []))
  const usual = words.reduce((sum, text) => sum + text.split(' ').length, 0) / (words.length || 1)
  return words.length >= manyLinks && usual >= 5 ? linkedEvidence : 0
}

function startOf(unit: Unit | undefined): number {
  return unit === undefined ? Infinity : unit.kind === 'row' ? unit.start : unit.inline.start
}

/** A sentence or more. */
function isRunning(text: string): boolean {
  return isProse(text) || (/[.!?]$/.test(text.trim()) && /\p{Ll} \p{Ll}+ \p{Ll}/u.test(text))
}

type Hear = (name: string, points: number) => void

/** What a column is called; one that holds the title among others is the title's. */
function partOfTitled(column: string): string | undefined {
  return fieldsOfColumn(column).includes('title') ? 'title' : partOfColumn(column)
}

function hearRow({columns, cells}: Row, hear: Hear): void {
  columns.forEach((column, index) => {
    const words = cells[index]?.text.trim() ?? ''
    if (words === '') return
    const part = partOfTitled(column)
    if (part === 'title') hear('title', 0.4)
    else if (part === 'authors') hear('authors', 0.5)
    else if (part === 'abstract' || part === 'published' || part === 'journal') hear('facts', 0.3)
  })
  for (const cell of cells) for (const {label, url} of cell.links) hearLink(label, url, hear)
}

function hearLine(line: Line, below: boolean, hear: Hear): void {
  const {text, links} = line.inline
  const words = text.trim()
  const label = labelOf(words)
  const named = label?.name ?? line.label
  if (named === 'authors' || named === 'abstract' || named === 'title') hear(named, 0.5)
  if (line.kind === 'heading' && below) hear(partOfLabel(words) ?? '', 0)
  if (below && isNames(words) && (!isPerson(words) || line.kind === 'text')) hear('authors', 0.5)
  if (
    line.kind !== 'heading' &&
    /[([（][^()[\]（）]{0,60}(?:(?:19|20)\d\d|[’']\d\d)[^()[\]（）]{0,40}[)\]）]/.test(text)
  )
    hear('venue', 0.4)
  else if (line.kind !== 'heading' && isVenue(lastAside.exec(words.slice(-80))?.[1] ?? '')) hear('venue', 0.4)
  else if (below && words.length < 160 && isVenue(words)) hear('venue', 0.4)
  if (!below && line.kind !== 'heading') {
    const start = words.replace(/^\W{0,3}\d{0,4}\W{1,3}/, '')
    const {names: front, end} = namesAtStart(start.slice(0, 1000))
    // "A. Example, B. Sample. Kites in low wind. …"
    if (front.length > 0 && end < start.length) hear('authors', 0.5)
    const by = /(?:^|[\s).\]])(?:by|[-–—]|[.,(])\s+(\p{Lu}[^()[\]]{3,300})/u.exec(
      withoutButtons(line.inline).slice(0, 800)
    )?.[1]
    if (by !== undefined && namesAtStart(by).names.length > 0) hear('authors', 0.5)
    if (/\b(?:19|20)\d\d\b/.test(words.slice(-40))) hear('venue', 0.3)
    const {emphasis} = line.inline
    if (emphasis.some(({from, to}) => from > 8 && isNames(text.slice(from, to)))) hear('authors', 0.5)
  }
  if (below && isProse(words) && (isAbstractLike(words) || abstractBegin.test(words))) hear('prose', 0.5)
  else if (below && isRunning(words)) hear('prose', 0.3)
  for (const link of links) hearLink(labelOfLink(line.inline, link) || link.label, link.url, hear)
}

/** "Kites in Low Wind (TKDE)" */
const lastAside = /[([（]([^()[\]（）]{2,60})[)\]）]\W{0,3}$/

/** The text of a line before its first button and between them. */
function withoutButtons({text, links}: Inline): string {
  const parts: string[] = []
  let at = 0
  for (const link of links) {
    if (link.from < at || !isButton(link)) continue
    parts.push(text.slice(at, link.from), '[')
    at = link.to
  }
  return parts.join('') + text.slice(at)
}

/** How abstracts begin. */
const abstractBegin = /^(?:abstract\b|we\b|our\b|(?:in )?this (?:paper|work|study|article|survey|report)\b)/i

function hearLink(label: string, href: string, hear: Hear): void {
  if (!addressOf({url: href})) return
  const kind = kindOfLabel(label)
  if (kind === 'paper') hear('paper', 0.6)
  else if (kind !== undefined) hear('links', 0.2)
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
  const label = labelOf(text)
  if (label?.name === 'title') return 'title'
  if (label?.name !== undefined) return 'label'
  const at = mark.exec(text.slice(0, 40))?.[0].length ?? 0
  const near = ({from, to}: {from: number; to: number}) => from <= at && to > from && to > at
  if (strong.some(near)) return 'strong'
  const link = links.find(near)
  if (link) return isButton(link) ? 'button' : 'link'
  if (emphasis.some(near)) return 'emphasis'
  return /^[^\p{L}]*["“«]/u.test(text) ? 'quote' : /^\s*\d{1,4}[.)\]]/.test(text) ? 'number' : 'plain'
}

/** A heading or summary that names a part of a paper. */
export function isPartName({inline}: Line): boolean {
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

/** A slot of a class, with how much its texts look like titles that differ from record to record. */
interface Vote {
  readonly place: string
  readonly slot: SlotName
  readonly likeness: number
  /** With what speaks for the slot itself. */
  readonly score: number
}

/** A record that votes. */
interface Voter {
  readonly places: readonly Place[]
  /** How many papers it holds. */
  readonly papers: number
}

/** So many records of a class vote: what thirty say a hundred more do not change. */
const mostVoters = 32

/** The records that vote, evenly over the class; those that bear an identity first. */
function sampleOf(papers: readonly number[]): number[] {
  const all = papers.map((_, index) => index)
  if (all.length <= mostVoters) return all
  const bearing = all.filter(index => (papers[index] ?? 0) > 0)
  const from = bearing.length >= mostVoters / 2 ? bearing : all
  const step = Math.max(1, from.length / mostVoters)
  return Array.from(
    {length: Math.min(mostVoters, from.length)},
    (_, index) => from[Math.floor(index * step)] ?? 0
  )
}

/** What the records of a class have in one slot. */
interface Tally {
  readonly place: string
  readonly slot: SlotName
  sum: number
  count: number
  behind: number
  readonly words: Set<string>
  readonly column: number
}

/** All records of a class say which of their slots is the title: it looks like one, and differs from record to record. */
function voteOn(voters: readonly Voter[], columns: ReadonlyArray<string | undefined>): Vote[] {
  const some = voters.some(({papers}) => papers > 0)
  const tallies = new Map<string, Tally>()
  let all = 0
  for (const {places, papers} of voters) {
    const weight = !some || papers > 0 ? 1 : 0.2
    all += weight
    const seen = new Set<string>()
    for (const {name: place, slots, only, cell: column} of places)
      for (const slot of only ? [only] : slotNames) {
        const candidate = slots.get(slot)
        const key = `${place} ${only ? 'label' : slot}`
        if (!candidate || seen.has(key)) continue
        seen.add(key)
        const own = tallies.get(key) ?? {
          place,
          slot: only ? 'label' : slot,
          sum: 0,
          count: 0,
          behind: 0,
          words: new Set(),
          column
        }
        tallies.set(key, own)
        own.sum += weight * candidate.likeness
        own.count++
        if (candidate.behind) own.behind++
        own.words.add(candidate.words.toLowerCase())
      }
  }
  const named = [...tallies.values()].some(tally => isFrontName(tally, all, voters.length))
  const structured = isStructured(voters)
  return [...tallies.values()]
    .map(({place, slot, sum, count, behind, words, column}) => {
      const distinct = words.size / count
      const name = columns[column]
      const ofColumn = name === 'title' ? 1.3 : name === undefined || name === 'links' ? 1 : 0.3
      const long = slot === 'long0' && structured ? 0.5 : 1
      const remark = named && behind * 2 > count && plainSlot.test(slot) ? 0.35 : 1
      const likeness = Math.min(1, (sum / all) * distinct * distinct * ofColumn * remark * long)
      return {place, slot, likeness, score: likeness + bonusOf(place, slot, likeness)}
    })
    .sort((one, two) => two.score - one.score)
}

const plainSlot = /^(?:text\d|long0|behind0|head)$/

/** What follows a name that is set apart says what it is ("**KiteNet** - a kite"); tags in front recur. */
function isFrontName({slot, sum, count, behind, words}: Tally, all: number, records: number): boolean {
  if (slot !== 'link0' && slot !== 'strong0') return false
  return behind === 0 && sum / all >= 0.15 && words.size / count >= 0.7 && count * 2 > records
}

/**
 * Whether dashes and bars part the records of a class, as in "Title - Remark": most have some. Where few have, they
 * belong to titles.
 */
function isStructured(voters: readonly Voter[]): boolean {
  let [different, all] = [0, 0]
  for (const {places} of voters) {
    const slots = places.find(place => !place.only && place.slots.get('long0'))?.slots
    const [long, text] = [slots?.get('long0'), slots?.get('text0')]
    if (!long || !text) continue
    all++
    if (long.words !== text.words) different++
  }
  return different > 0.3 * all
}

/** How much speaks for what an author set apart: short titles look less like one than the same with what follows. */
const setApart: Readonly<Partial<Record<string, number>>> = {
  label: 0.5,
  quote: 0.45,
  link: 0.4,
  strong: 0.35,
  long: 0.06,
  head: 0.04
}

/** Between slots that look alike, what its author set apart is the title, and what stands first. */
function bonusOf(place: string, slot: SlotName, likeness: number): number {
  const apart = setApart[slot.replace(/\d$/, '')] ?? 0
  const later = 0.02 * Number(/\d$/.exec(slot)?.[0] ?? 0) + 0.02 * Number(/^\d/.exec(place)?.[0] ?? 0)
  return (likeness >= 0.5 ? apart : apart / 2) - later
}

/** The title of a record. */
interface Choice {
  readonly candidate: Candidate
  readonly place: Place
  readonly likeness: number
}

function choose(places: readonly Place[], votes: readonly Vote[]): Choice | undefined {
  for (const {place: name, slot, likeness: mean} of votes) {
    if (mean < 0.15) continue
    const place = places.find(own => own.name === name && own.slots.get(own.only ?? slot))
    const candidate = place?.slots.get(place.only ?? slot)
    if (!place || !candidate) continue
    const {likeness} = candidate
    const isTop = name === votes[0]?.place && slot === votes[0].slot
    // What the class is sure of need not look like a title in each of its records.
    const known = isTop && mean >= 0.5 ? Math.max(likeness, likeness > 0 ? 0.6 : 0) : likeness
    if (known >= 0.3) return {candidate, place, likeness: known}
  }
  return undefined
}

/** Of stretches that overlap, those that are worth most together (weighted interval scheduling). */
function bestOf(segments: readonly Segment[], length: number): Segment[] {
  // Among papers with identities a text without one is more often a part of theirs.
  const bearing = segments.some(({papers}) => papers > 0)
  const worthOf = ({papers, worth: own}: Segment) =>
    bearing && papers === 0 ? Math.max(0.01, own - 0.1) : own
  const ending: Segment[][] = Array.from({length: length + 1}, () => [])
  for (const segment of segments) ending[segment.to]?.push(segment)
  const worth = new Float64Array(length + 1)
  const last: Array<Segment | undefined> = Array(length + 1)
  for (let at = 1; at <= length; at++) {
    worth[at] = worth[at - 1] ?? 0
    for (const segment of ending[at] ?? []) {
      // Of records that are worth the same, the one that holds more.
      const sum = (worth[segment.from] ?? 0) + worthOf(segment) + 1e-6 * (segment.to - segment.from)
      if (sum > (worth[at] ?? 0) + 1e-9) {
        worth[at] = sum
        last[at] = segment
      }
    }
  }
  const found: Segment[] = []
  for (let at = length; at > 0; ) {
    const segment = last[at]
    if (segment) found.push(segment)
    at = segment ? segment.from : at - 1
  }
  return found.reverse()
}
