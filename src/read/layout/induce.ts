import {type Class, classesOf, endsRecord, type Unit} from './classes.js'
import {commasOf} from './commas.js'
import {type Identity, identitiesOf, paperCount} from './identities.js'
import {isLinkLine, type Line, labelAt, linesOfCell} from './lines.js'
import {isRunning, partOfTitled, signsOf} from './signs.js'
import {type Candidate, isTitleLabel, rememberingLikeness, slotsOf} from './slots.js'
import {type Choice, choose, type Place, sampleOf, type Vote, voteOn} from './vote.js'

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

/** A stretch of units from one member of a class to the next. */
interface Stretch {
  readonly from: number
  readonly to: number
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
      const label = unit.kind === 'row' ? undefined : labelAt(unit.inline)?.words.toLowerCase()
      if (label !== undefined) this.#labels.set(label, (this.#labels.get(label) ?? 0) + 1)
    }
  }

  find(): Segment[] {
    const classes = classesOf(this.#units).flatMap(own => this.#draft(own) ?? [])
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
    const signs = stretches.map((stretch, index) =>
      papers[index] ? 0 : signsOf(this.#units, stretch.from, stretch.to)
    )
    if (papers.every(count => count === 0) && !this.#mayBeRecords(own, signs)) return undefined
    const places = commasOf(
      this.#units,
      stretches.map(({from, to}) => ({from, to, places: this.#placesIn({from, to}, own.containers > 1)}))
    )
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
    const label = labelAt(inline)
    if (label?.name === 'title' || label === undefined) return false
    return (
      label.name !== undefined ||
      (this.#labels.get(label.words.toLowerCase()) ?? 0) >= Math.max(3, this.#units.length / 25)
    )
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
