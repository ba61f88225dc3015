import {type ListingMessage, listingMessage, messagesOf} from '../messages/say.js'
import {withDistinctIds} from '../record/id.js'
import {eachRecord} from '../record/record.js'
import type {PaperRecord} from '../record/types.js'
import {isWithin, type Stretch} from './pieces.js'
import type {Places} from './place.js'

/** What a {@link StretchRecorder} needs to know. */
export interface StretchOptions {
  readonly url?: string | undefined
  readonly onMessage: (message: ListingMessage) => void
}

/** The rule of messages that are true of the whole source alone. */
const ofWhole = 'no-paper'

/** Makes the records of a source, stretch by stretch, and says what was odd in it. */
export class StretchRecorder {
  readonly #options: StretchOptions
  readonly #said = new Set<string>()
  #papers = 0
  /** Whether a stretch had no paper. */
  #isEmpty = false

  constructor(options: StretchOptions) {
    this.#options = options
  }

  /** The records of the next stretch. */
  records({tree, file, bounds, places}: Stretch): PaperRecord[] {
    const {url} = this.#options
    const records = Array.from(eachRecord(tree, {url}, file), ({record, isStored}) => {
      const [own = record] = withDistinctIds([{record, work: record}])
      const index = this.#papers++
      if (isStored) return own
      const {position} = own.source
      return {...own, source: {...own.source, index, ...(position && {position: places.position(position)})}}
    })
    for (const message of messagesOf(file))
      if (isWithin(offsetOf(message), bounds)) this.#say(message, places)
    return records
  }

  /** Says what is known at the end of the source. */
  finish(): void {
    if (this.#papers === 0 && this.#isEmpty)
      this.#options.onMessage(listingMessage('No paper found', ofWhole))
  }

  /** Says something; what has no place, once. */
  #say({reason, ruleId, place}: ListingMessage, places: Places): void {
    if (ruleId === ofWhole) {
      this.#isEmpty = true
      return
    }
    if (!place) {
      const key = `${ruleId} ${reason}`
      if (this.#said.has(key)) return
      this.#said.add(key)
    }
    const where = place && ('start' in place ? places.position(place) : places.point(place))
    this.#options.onMessage(listingMessage(reason, ruleId, where))
  }
}

function offsetOf({place}: ListingMessage): number | undefined {
  return place && 'start' in place ? place.start.offset : place?.offset
}
