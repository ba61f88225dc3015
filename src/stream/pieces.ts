import {VFile} from 'vfile'
import {VFileMessage} from 'vfile-message'
import type {Limits} from '../arguments/limits.js'
import {cleanListing} from '../clean/index.js'
import type {Extractor} from '../extract/extractor.js'
import {extractPapers} from '../extract/listing.js'
import type {Cut, Cutter} from '../read/cut/cutter.js'
import {limitListing} from '../read/limit.js'
import {readerFor} from '../read/read.js'
import {headLength, type Reader} from '../read/reader.js'
import {withDistinctIds} from '../record/id.js'
import {eachRecord} from '../record/record.js'
import type {PaperRecord} from '../record/schema.js'
import type {Listing} from '../tree/types.js'
import {Places, pointBehind, type Start} from './place.js'

/** What a {@link PieceReader} needs to know. */
export interface PieceOptions {
  readonly format?: string | undefined
  readonly year?: number | undefined
  readonly url?: string | undefined
  readonly extractor: Extractor
  readonly onMessage: (message: VFileMessage) => void
  readonly limits: Limits
  /** How much is read at once at most, in UTF-16 code units. */
  readonly longest: number
}

/** Looking for cuts may take so many times the length of the source, however it arrives. */
const mostLooks = 32
/** A text that grew by this part is looked at again, even then. */
const growth = 1 / 8

/** The rule of messages that are true of the whole source alone. */
const ofWhole = 'no-paper'

/** Reads a source that arrives piece by piece. What it gives depends on what the source holds, not on its pieces. */
export class PieceReader {
  readonly #readers: readonly Reader[]
  readonly #options: PieceOptions
  readonly #said = new Set<string>()
  /** Text that was not read yet, and what arrived behind it. */
  #text = ''
  #pending: string[] = []
  #pendingLength = 0
  #start: Start = {line: 1, column: 1, offset: 0}
  #reader: Reader | undefined
  #cutter: Cutter | undefined
  /** Whether nothing more is read. */
  #isOver = false
  #received = 0
  #looked = 0
  #papers = 0
  /** Whether a stretch had no paper. */
  #isEmpty = false

  constructor(readers: readonly Reader[], options: PieceOptions) {
    this.#readers = readers
    this.#options = options
  }

  /** Gives the papers that are whole once more of the source is there. */
  *push(text: string): Generator<PaperRecord, void> {
    if (this.#isOver || text === '') return
    this.#pending.push(text)
    this.#pendingLength += text.length
    this.#received += text.length
    if (!this.#isTime()) return
    yield* this.#stretches()
    if (!this.#isOver && this.#text.length > this.#options.longest) yield* this.#giveUp()
  }

  /** Gives the other papers, at the end of the source. */
  *finish(): Generator<PaperRecord, void> {
    if (this.#isOver) return
    yield* this.#stretches()
    if (!this.#isOver) yield* this.#rest()
  }

  /** Reads all that can be cut off. */
  *#stretches(): Generator<PaperRecord, void> {
    this.#gather()
    if (!this.#reader && !this.#choose()) return
    for (let cut = this.#cut(); cut; cut = this.#cut()) {
      const papers = this.#read(cut)
      if (papers) yield* papers
    }
  }

  *#rest(): Generator<PaperRecord, void> {
    this.#isOver = true
    const {length} = this.#text
    const isRead =
      this.#start.offset > 0 && (this.#text.trim() === '' || this.#cutter?.holds?.(this.#text) === false)
    if (!isRead)
      yield* this.#read({head: this.#cutter?.head() ?? '', end: length, tail: '', next: length}) ?? []
    if (this.#papers === 0 && this.#isEmpty)
      this.#say(new VFileMessage('No paper found', {ruleId: 'no-paper', source: 'paperglean'}))
  }

  /** Reads what is there of a source that cannot be cut. */
  *#giveUp(): Generator<PaperRecord, void> {
    this.#say(
      new VFileMessage(
        `No paper ends within ${this.#options.longest} characters; what stands behind them is not read`,
        {place: {...this.#start}, ruleId: 'too-long', source: 'paperglean'}
      )
    )
    yield* this.#rest()
  }

  #gather(): void {
    this.#text += this.#pending.join('')
    this.#pending = []
    this.#pendingLength = 0
  }

  /** Whether it is worth looking, so that pieces of one character do not make the whole slow. */
  #isTime(): boolean {
    const length = this.#text.length + this.#pendingLength
    if (!this.#reader) return length >= headLength
    return this.#looked < mostLooks * this.#received || this.#pendingLength > this.#text.length * growth
  }

  /** Chooses the reader by the beginning of the source; `false` where it is not to be read. */
  #choose(): boolean {
    const choice = readerFor(this.#text, this.#readers, this.#options.format)
    if ('reader' in choice) {
      this.#reader = choice.reader
      this.#cutter = choice.reader.cutter?.(this.#text.slice(0, headLength).replace(/^\ufeff/, ''))
      return true
    }
    this.#isOver = true
    this.#text = ''
    const {reason, ruleId} = choice
    this.#say(new VFileMessage(reason, {ruleId, source: 'paperglean'}))
    return false
  }

  #cut(): Cut | undefined {
    this.#looked += this.#text.length
    return this.#cutter?.cut(this.#text)
  }

  /** Reads a stretch; `undefined` where it has to be longer. */
  #read({head, end, tail, next}: Cut): PaperRecord[] | undefined {
    const text = head + this.#text.slice(0, end) + tail
    const file = new VFile(text)
    const tree = this.#reader?.read(text, {year: this.#options.year}, file)
    if (!tree) return []
    const behind = next ?? this.#cutter?.settle?.(tree, text, head.length)
    if (behind === undefined) return undefined
    const bounds = {from: head.length, to: next === undefined ? head.length + behind : text.length}
    const papers = this.#recordsOf(within(tree, bounds), file, new Places(this.#start, head))
    for (const message of file.messages)
      if (isWithin(offsetOf(message), bounds)) this.#say(message, new Places(this.#start, head))
    this.#start = pointBehind(this.#start, this.#text.slice(0, behind))
    this.#text = this.#text.slice(behind)
    return papers
  }

  #recordsOf(tree: Listing, file: VFile, places: Places): PaperRecord[] {
    const {extractor, url, limits} = this.#options
    const papers = (limits.papers ?? Number.POSITIVE_INFINITY) - this.#papers
    limitListing(tree, file, {paper: limits.paper, papers})
    cleanListing(tree, file)
    extractPapers(tree, extractor, file, limits.mentions)
    return Array.from(eachRecord(tree, {url}, file), ({record, isStored}) => {
      const [own = record] = withDistinctIds([{record, work: record}])
      const index = this.#papers++
      if (isStored) return own
      const {position} = own.source
      return {...own, source: {...own.source, index, ...(position && {position: places.position(position)})}}
    })
  }

  /** Says something once. */
  #say(message: VFileMessage, places?: Places): void {
    const {reason, ruleId, place} = message
    if (places && ofWhole === ruleId) {
      this.#isEmpty = true
      return
    }
    if (!place) {
      const key = `${ruleId} ${reason}`
      if (this.#said.has(key)) return
      this.#said.add(key)
    }
    const where = place && places ? ('start' in place ? places.position(place) : places.point(place)) : place
    this.#options.onMessage(new VFileMessage(reason, {place: where, ruleId, source: 'paperglean'}))
  }
}

interface Bounds {
  readonly from: number
  readonly to: number
}

function isWithin(offset: number | undefined, {from, to}: Bounds): boolean {
  return offset === undefined || (offset >= from && offset < to)
}

function offsetOf({place}: VFileMessage): number | undefined {
  return place && 'start' in place ? place.start.offset : place?.offset
}

/** A listing without the papers that begin outside of a stretch. */
function within(tree: Listing, bounds: Bounds): Listing {
  const children = tree.children.filter(
    ({type, position}) => type !== 'paper' || isWithin(position?.start.offset, bounds)
  )
  return {...tree, children}
}
