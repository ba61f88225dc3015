import {VFile} from 'vfile'
import type {Limits} from '../arguments/limits.js'
import {cleanListing} from '../clean/index.js'
import {type ListingMessage, listingMessage} from '../messages/say.js'
import type {Cut, Cutter} from '../read/cut/cutter.js'
import {limitListing} from '../read/limit.js'
import {readerFor} from '../read/read.js'
import {headLength, type Reader} from '../read/reader.js'
import {checkStored} from '../record/record.js'
import type {Listing} from '../tree/types.js'
import {Places, pointBehind, type Start} from './place.js'

/** What a {@link PieceReader} needs to know. */
export interface PieceOptions {
  readonly format?: string | undefined
  readonly year?: number | undefined
  readonly url?: string | undefined
  readonly onMessage: (message: ListingMessage) => void
  readonly limits: Limits
  /** How much is read at once at most, in UTF-16 code units. */
  readonly longest: number
}

/** Looking for cuts may take so many times the length of the source, however it arrives. */
const mostLooks = 32
/** A text that grew by this part is looked at again, even then. */
const growth = 1 / 8

/** A part of a source that was read by itself, clean; what its papers name was not looked for yet. */
export interface Stretch {
  readonly tree: Listing
  /** Its text, and what was odd in it. */
  readonly file: VFile
  /** Of what was read, only what stands here counts: the rest stands in another stretch. */
  readonly bounds: Bounds
  /** Where it stands in the source. */
  readonly places: Places
}

/** Offsets in the text of a stretch. */
export interface Bounds {
  readonly from: number
  readonly to: number
}

/** Reads a source that arrives piece by piece. What it gives depends on what the source holds, not on its pieces. */
export class PieceReader {
  readonly #readers: readonly Reader[]
  readonly #options: PieceOptions
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

  constructor(readers: readonly Reader[], options: PieceOptions) {
    this.#readers = readers
    this.#options = options
  }

  /** Whether nothing more is read, whatever comes. */
  get isOver(): boolean {
    return this.#isOver
  }

  /** Gives what can be read once more of the source is there. */
  *push(text: string): Generator<Stretch, void> {
    if (this.#isOver || text === '') return
    this.#pending.push(text)
    this.#pendingLength += text.length
    this.#received += text.length
    if (!this.#isTime()) return
    yield* this.#stretches()
    if (!this.#isOver && this.#text.length > this.#options.longest) yield* this.#giveUp()
  }

  /** Gives the rest, at the end of the source. */
  *finish(): Generator<Stretch, void> {
    if (this.#isOver) return
    yield* this.#stretches()
    if (!this.#isOver) yield* this.#rest()
  }

  /** Reads all that can be cut off. */
  *#stretches(): Generator<Stretch, void> {
    this.#gather()
    if (!this.#reader && !this.#choose()) return
    for (let cut = this.#cut(); cut && !this.#isOver; cut = this.#cut()) {
      const stretch = this.#read(cut)
      if (stretch) yield stretch
    }
  }

  *#rest(): Generator<Stretch, void> {
    this.#isOver = true
    const {length} = this.#text
    const isRead =
      this.#start.offset > 0 && (this.#text.trim() === '' || this.#cutter?.holds?.(this.#text) === false)
    const cut = {head: this.#cutter?.head() ?? '', end: length, tail: '', next: length}
    const stretch = isRead ? undefined : this.#read(cut)
    if (stretch) yield stretch
  }

  /** Reads what is there of a source that cannot be cut. */
  *#giveUp(): Generator<Stretch, void> {
    this.#options.onMessage(
      listingMessage(
        `No paper ends within ${this.#options.longest} characters; what stands behind them is not read`,
        'too-long',
        {...this.#start}
      )
    )
    this.#text = this.#text.slice(0, this.#options.longest)
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
    this.#options.onMessage(listingMessage(reason, ruleId))
    return false
  }

  #cut(): Cut | undefined {
    this.#looked += this.#text.length
    return this.#cutter?.cut(this.#text)
  }

  /** Leaves out what is more than the limits; nothing more is read behind too many papers. */
  #limit(listing: Listing, file: VFile): void {
    const {paper, papers = Number.POSITIVE_INFINITY} = this.#options.limits
    const left = papers - this.#papers
    const count = listing.children.filter(({type}) => type === 'paper').length
    limitListing(listing, file, {paper, papers: left})
    this.#papers += count
    if (count > left) this.#isOver = true
  }

  /** Reads a stretch; `undefined` where it has to be longer. */
  #read({head, end, tail, next}: Cut): Stretch | undefined {
    const text = head + this.#text.slice(0, end) + tail
    const file = new VFile(text)
    const tree = this.#reader?.read(text, {year: this.#options.year, url: this.#options.url}, file)
    if (!tree) return undefined
    const behind = next ?? this.#cutter?.settle?.(tree, text, head.length)
    if (behind === undefined) return undefined
    const bounds = {from: head.length, to: next === undefined ? head.length + behind : text.length}
    const places = new Places(this.#start, head)
    this.#start = pointBehind(this.#start, this.#text.slice(0, behind))
    this.#text = this.#text.slice(behind)
    const listing = within(tree, bounds)
    this.#limit(listing, file)
    cleanListing(listing, file)
    checkStored(listing)
    return {tree: listing, file, bounds, places}
  }
}

/** A listing without the papers that begin outside of a stretch. */
function within(tree: Listing, bounds: Bounds): Listing {
  const children = tree.children.filter(
    ({type, position}) => type !== 'paper' || isWithin(position?.start.offset, bounds)
  )
  return {...tree, children}
}

/** Whether an offset is that of a stretch, or there is none. */
export function isWithin(offset: number | undefined, {from, to}: Bounds): boolean {
  return offset === undefined || (offset >= from && offset < to)
}
