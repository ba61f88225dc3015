import {isResourceLabel} from '../../address/index.js'
import {bibtexAddresses} from '../../fields/index.js'
import {latexText} from '../../latex/index.js'
import type {EntryField} from '../entries.js'
import type {Properties} from './dates.js'
import {plainAddress} from './latex.js'

const address =
  /\\url\s{0,3}\{([^{}\s]{1,1000})\}|\\href\s{0,3}\{([^{}\s]{1,1000})\}|(https?:\/\/[^\s{}]{1,1000})/gi
/** "Code available at", "Project page:" */
const wordsBefore =
  /(?:^|[.,;(])\s{0,3}([\p{L} ]{2,40}?)(?:\s(?:is|are))?(?:\s(?:publicly|freely))?(?:\s(?:available|released))?(?:\s(?:at|from|on|under))?\s?:?\s{0,3}$/u

/** The addresses of an entry, each once, with what its field or the words before it call it. */
export function addressesOf(properties: Properties): EntryField[] {
  const found = new Map<string, EntryField>()
  for (const {names, label} of bibtexAddresses)
    for (const name of names.split(' '))
      for (const [own, value] of valuesOf(name, properties))
        for (const link of linksIn(value)) {
          const fieldLabel = label === true ? own : label
          const words = label === undefined ? link.label : fieldLabel
          if (!found.has(link.url)) found.set(link.url, {name: 'url', value: link.url, label: words})
        }
  return [...found.values(), ...remainder(properties, found)]
}

/** The values of a field; `url_*` stands for all fields that begin so, whose label is the rest of the name. */
function valuesOf(name: string, properties: Properties): Array<readonly [label: string, value: string]> {
  if (!name.endsWith('*')) {
    const value = properties.get(name)
    return value ? [[name, value]] : []
  }
  const start = name.slice(0, -1)
  return [...properties].flatMap(([own, value]) =>
    own.startsWith(start) ? [[own.slice(start.length), value] as const] : []
  )
}

interface Link {
  readonly url: string
  readonly label: string | undefined
}

function linksIn(value: string): Link[] {
  const whole = /\s/.test(value.trim()) ? '' : plainAddress(value)
  if (/^https?:/i.test(whole)) return [{url: whole, label: undefined}]
  const links: Link[] = []
  let behind = 0
  for (const match of value.matchAll(address)) {
    const written = match[1] ?? match[2] ?? match[3] ?? ''
    const before = latexText(value.slice(Math.max(behind, match.index - 80), match.index))
    const label = wordsBefore.exec(before)?.[1]
    links.push({
      url: plainAddress(match[3] === undefined ? written : written.replace(/(?<![.,;)])[.,;)]+$/, '')),
      label: label && isResourceLabel(label) ? label : undefined
    })
    behind = match.index + match[0].length
  }
  return links
}

/** How the paper was published, if that is more than its address. */
function remainder(properties: Properties, found: ReadonlyMap<string, unknown>): EntryField[] {
  const value = properties.get('howpublished') ?? ''
  const isAddress = found.size > 0 && !/\s/.test(value.trim())
  return [{name: 'howPublished', value: isAddress ? '' : latexText(value)}]
}
