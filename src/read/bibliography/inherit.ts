import type {Properties} from './dates.js'

/** How far `crossref` and `xdata` are followed, and how many entries `xdata` may name. */
const longestChain = 4
/** Longest value that is taken over; many papers may stand in one volume. */
const longestValue = 1000

/** What a paper takes over from the volume that it stands in, and by which name. */
const fromVolume: ReadonlyArray<readonly [from: string, to: string]> = [
  ['title', 'booktitle'],
  ['subtitle', 'booksubtitle'],
  ...'booktitle journal journaltitle editor publisher institution organization date year month volume number series edition address location eventtitle isbn issn'
    .split(' ')
    .map(name => [name, name] as const)
]

/** The fields of an entry, with those that it takes over from the entries that `xdata` and `crossref` name. */
export function inherit(own: Properties, registry: ReadonlyMap<string, Properties>): Properties {
  const entryAt = (key = '') => registry.get(key.trim().toLowerCase())
  const [xdata, crossref] = [own.get('xdata'), own.get('crossref')]
  if (xdata === undefined && crossref === undefined) return own
  const properties = new Map(own)
  const take = (name: string, value: string | undefined) => {
    if (value && value.length <= longestValue && !properties.get(name)) properties.set(name, value)
  }
  for (const data of dataOf(xdata, entryAt)) for (const [name, value] of data) take(name, value)
  let volume = entryAt(crossref)
  for (let step = 0; volume !== undefined && step < longestChain; step++) {
    for (const [from, to] of fromVolume) take(to, volume.get(from))
    volume = entryAt(volume.get('crossref'))
  }
  return properties
}

/** The entries that `xdata` names, and those that they name. */
function dataOf(names: string | undefined, entryAt: (key: string) => Properties | undefined): Properties[] {
  const found = new Set<Properties>()
  let keys = names?.split(',', longestChain) ?? []
  for (let step = 0; keys.length > 0 && step < longestChain; step++) {
    const entries = keys.flatMap(key => entryAt(key) ?? []).filter(entry => !found.has(entry))
    for (const entry of entries) found.add(entry)
    keys = entries.flatMap(entry => entry.get('xdata')?.split(',', longestChain) ?? []).slice(0, longestChain)
  }
  return [...found]
}
