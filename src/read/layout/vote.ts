import {type Candidate, type SlotName, type Slots, slotNames} from './slots.js'

/** A line of a record with where it stands, and the stretches of it that may be the title. */
export interface Place {
  /** What it has in common with a line of other records. */
  readonly name: string
  readonly at: number
  readonly cell: number
  readonly line: number
  readonly slots: Slots
  /** The one slot that counts. */
  readonly only?: SlotName
}

/** A slot of a class, with how much its texts look like titles that differ from record to record. */
export interface Vote {
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
export function sampleOf(papers: readonly number[]): number[] {
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
export function voteOn(voters: readonly Voter[], columns: ReadonlyArray<string | undefined>): Vote[] {
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
        if (!candidate) continue
        const key = `${place} ${only ? 'label' : slot}`
        if (seen.has(key)) continue
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
export interface Choice {
  readonly candidate: Candidate
  readonly place: Place
  readonly likeness: number
}

export function choose(places: readonly Place[], votes: readonly Vote[]): Choice | undefined {
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
