import type {Mention} from './entities.js'

interface Mentioned {
  readonly mentions: ReadonlyArray<Mention & {readonly part?: 'value' | 'name'}>
}

/** Where a metric stands: at its value, where it has one. */
const placeOf = ({mentions}: Mentioned): number =>
  (mentions.find(({part}) => part === 'value') ?? mentions[0])?.start ?? 0

/** Puts the metrics of a field in the order of their values. */
export const byValue = (a: Mentioned, b: Mentioned): number => placeOf(a) - placeOf(b)
