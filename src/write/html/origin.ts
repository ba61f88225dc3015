import type {Element} from 'hast'
import {h} from 'hastscript'
import type {PaperRecord} from '../../record/types.js'
import {safeAddress, shortAddress} from '../addresses.js'
import {dayText, shortened} from '../facts.js'
import {anchor, joined, text} from './nodes.js'

/** More listings than these are counted. */
const MOST_LISTINGS = 5

/**
 * Gives a title to a page that has none of its own.
 *
 * @param papers - The records.
 * @param otherwise - The title where there is no one host.
 * @returns Such as `Papers of listings.example`, where all listings stand on one host.
 */
export function titleOf(papers: readonly PaperRecord[], otherwise: string): string {
  const hosts = new Set(papers.map(({source: {url}}) => (url && URL.canParse(url) ? new URL(url).host : '')))
  const [host = ''] = hosts
  return hosts.size === 1 && host !== '' ? `Papers of ${shortened(host.replace(/^www\./, ''))}` : otherwise
}

/**
 * Says where the records come from, and of what time they are.
 *
 * @param papers - The records.
 */
export function origin(papers: readonly PaperRecord[]): Element[] {
  const listings = [...new Set(papers.flatMap(({source: {url}}) => url ?? []))]
  const links = listings.slice(0, MOST_LISTINGS).map(url => {
    const address = safeAddress(url)
    return anchor(address, [text(shortened(address ? shortAddress(address) : url))])
  })
  const more = listings.length > MOST_LISTINGS ? [text(` and ${listings.length - MOST_LISTINGS} more`)] : []
  const times = timesOf(papers)
  return [
    ...(links.length > 0 ? [h('p', {dir: 'auto'}, [text('From '), ...joined(links, ', '), ...more])] : []),
    ...(times === '' ? [] : [h('p', times)])
  ]
}

/** "Published 2024-01-02 to 2025-03-01, listed Mar 11". */
function timesOf(papers: readonly PaperRecord[]): string {
  const spans = (['published', 'submitted', 'listed'] as const).flatMap(name => {
    const dates = papers.flatMap(({dates}) => dates[name] ?? [])
    // Days without a year stand in no order beside others.
    const years = dates.filter(date => !date.startsWith('--'))
    const span = spanOf(years.length > 0 ? years : dates)
    return span === undefined ? [] : [`${name} ${span}`]
  })
  const line = spans.join(', ')
  return line.charAt(0).toUpperCase() + line.slice(1)
}

function spanOf(dates: readonly string[]): string | undefined {
  const days = dates.map(date => date.slice(0, '2025-03-11'.length)).sort()
  const [oldest, newest] = [days[0], days.at(-1)].map(day => day && dayText(day))
  return oldest === newest ? oldest : `${oldest} to ${newest}`
}
