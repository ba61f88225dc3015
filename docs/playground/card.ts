import type {ElementContent} from 'hast'
import {h} from 'hastscript'
import type {Dataset, Link, Mention, Method, Metric} from 'paperglean'
import {safeAddress, shortAddress} from '../../src/write/addresses.js'
import {LINK_LABELS, shortened} from '../../src/write/facts.js'
import {valueText} from '../../src/write/metric-text.js'
import type {Kind} from '../../src/write/segments.js'
import {make} from './dom.js'
import type {Found} from './found.js'

/** More entities than these in one card, or places of one, help nobody. */
const MOST = 5
/** How long the pointer may need from a mention to its card, in milliseconds. */
const PATIENCE = 250
/** Between a mention and its card, and between the card and the edge, in pixels. */
const GAP = 6

/** Says of a mention what it names, how sure that is and where it stands, beside it. */
export class Card {
  readonly #root: HTMLElement
  #pause: ReturnType<typeof setTimeout> | undefined
  #shown: HTMLElement | undefined

  constructor(root: HTMLElement) {
    this.#root = root
    root.addEventListener('pointerenter', () => clearTimeout(this.#pause))
    root.addEventListener('pointerleave', () => this.hideSoon())
    addEventListener('keydown', ({key}) => key === 'Escape' && this.hide())
    document.addEventListener('scroll', () => this.#shown && this.#place(this.#shown), {
      capture: true,
      passive: true
    })
  }

  show(found: Found, beside: HTMLElement): void {
    clearTimeout(this.#pause)
    if (this.#shown === beside) return
    this.hide()
    const entities = [...new Set(found.entities)]
    const mentions = new Set(found.mentions)
    const more = entities.length - MOST
    const {nodes} = make([
      ...entities.slice(0, MOST).map(entity => facts(entity, found.kind, mentions)),
      ...(more > 0 ? [h('p', `and ${more} more`)] : [])
    ])
    this.#root.replaceChildren(nodes)
    this.#shown = beside
    beside.setAttribute('aria-describedby', this.#root.id)
    this.#root.showPopover()
    this.#place(beside)
  }

  hideSoon(): void {
    clearTimeout(this.#pause)
    this.#pause = setTimeout(() => this.hide(), PATIENCE)
  }

  hide(): void {
    clearTimeout(this.#pause)
    this.#shown?.removeAttribute('aria-describedby')
    this.#shown = undefined
    if (this.#root.matches(':popover-open')) this.#root.hidePopover()
  }

  /** Below the mention or above it, where there is more room; gone when the mention has left the view. */
  #place(beside: HTMLElement): void {
    const mention = beside.getClientRects()[0]
    const {innerWidth, innerHeight} = window
    if (!mention || mention.bottom < 0 || mention.top > innerHeight) {
      this.hide()
      return
    }
    const {style} = this.#root
    const [above, below] = [mention.top - 2 * GAP, innerHeight - mention.bottom - 2 * GAP]
    style.maxHeight = `${Math.max(above, below)}px`
    const {offsetWidth, offsetHeight} = this.#root
    const isBelow = offsetHeight <= below || below >= above
    style.top = `${isBelow ? mention.bottom + GAP : mention.top - GAP - offsetHeight}px`
    style.left = `${Math.max(GAP, Math.min(mention.left, innerWidth - offsetWidth - GAP))}px`
  }
}

type Row = readonly [label: string, value: string | number | undefined]

function facts(
  entity: Link | Metric | Dataset | Method,
  kind: Kind,
  mentions: ReadonlySet<Mention>
): ElementContent {
  const places = entity.mentions.filter(mention => mentions.has(mention))
  const rows: Row[] = [
    ...rowsOf(entity),
    ['Where', places.slice(0, MOST).map(placeText).join(', ') || 'in the listing, outside title and abstract']
  ]
  return h('div', {className: 'fact'}, [
    h('p', [h('span', {className: ['mark', kind]}, kind), ' ', h('b', {dir: 'auto'}, nameOf(entity))]),
    h(
      'dl',
      rows.flatMap(([label, value]) =>
        value === undefined || value === ''
          ? []
          : [h('dt', label), h('dd', {dir: 'auto'}, [String(value), bar(label, value)])]
      )
    )
  ])
}

function nameOf(entity: Link | Metric | Dataset | Method): string {
  if ('name' in entity) return shortened(entity.name)
  const address = safeAddress(entity.url)
  return shortened(address === undefined ? entity.url : shortAddress(address))
}

function rowsOf(entity: Link | Metric | Dataset | Method): readonly Row[] {
  if ('url' in entity) return linkRows(entity)
  const sure: Row = ['Confidence', entity.confidence]
  if ('value' in entity) return [...metricRows(entity), sure, ['Of its name', entity.nameConfidence]]
  return [
    ['Role', 'role' in entity ? entity.role : undefined],
    ['In full', 'expansion' in entity ? entity.expansion : undefined],
    ['Also', entity.aliases.slice(0, MOST).map(shortened).join(', ')],
    sure
  ]
}

function linkRows({kind, url, repository, identifiers = {}}: Link): readonly Row[] {
  return [
    ['Leads to', LINK_LABELS[kind].toLowerCase()],
    ['Address', shortened(url)],
    ['Repository', repository && `${repository.owner}/${repository.name} at ${repository.host}`],
    ...Object.entries(identifiers)
  ]
}

function metricRows(metric: Metric): readonly Row[] {
  return [
    ['Value', valueText(metric) || 'none given'],
    ['Kind', `${metric.kind}, ${metric.of === 'own' ? 'of the paper' : 'compared with'}`],
    ['Dataset', metric.dataset],
    ['Method', metric.method],
    ['Against', metric.comparedTo]
  ]
}

/** A probability as a bar, beside its number. */
function bar(label: string, value: string | number): ElementContent {
  if (typeof value !== 'number') return {type: 'text', value: ''}
  return h('meter', {min: 0, max: 1, value, ariaLabel: label})
}

/** "abstract 120–133 (value)" */
function placeText(mention: Mention & {readonly part?: unknown}): string {
  const part = typeof mention.part === 'string' ? ` (${mention.part})` : ''
  return `${mention.field} ${mention.start}–${mention.end}${part}`
}
