import {h} from 'hastscript'
import {counted} from '../../src/write/facts.js'
import {make} from './dom.js'
import type {Remark} from './jobs.js'

/** More messages than these are counted. */
const MOST = 200

/** Shows what was odd in the listings, each with its line and rule. */
export class Remarks {
  readonly #root: HTMLElement
  readonly #rules: string
  readonly #onLine: (source: number, line: number) => void
  #remarks: Remark[] = []

  /**
   * @param root - Has a heading and a list.
   * @param rules - Address of the page that says what each rule means.
   * @param onLine - Told which line of which listing is asked for.
   */
  constructor(root: HTMLElement, rules: string, onLine: (source: number, line: number) => void) {
    this.#root = root
    this.#rules = rules
    this.#onLine = onLine
  }

  get count(): number {
    return this.#remarks.length
  }

  clear(): void {
    this.#remarks = []
    this.#show()
  }

  add(remarks: readonly Remark[]): void {
    for (const remark of remarks) this.#remarks.push(remark)
    if (remarks.length > 0) this.#show()
  }

  #show(): void {
    this.#root.hidden = this.count === 0
    const more = this.count - MOST
    const {nodes} = make([
      h('h3', counted(this.count, 'message')),
      h('ol', [
        ...this.#remarks.slice(0, MOST).map(remark => this.#item(remark)),
        ...(more > 0 ? [h('li', `and ${more} more`)] : [])
      ])
    ])
    this.#root.replaceChildren(nodes)
    for (const button of this.#root.querySelectorAll('button'))
      button.addEventListener('click', () =>
        this.#onLine(Number(button.dataset.source), Number(button.dataset.line))
      )
  }

  #item(remark: Remark) {
    const {reason, ruleId, line, source} = remark
    const place = placeOf(remark)
    return h('li', [
      line === undefined
        ? `${place} `
        : h('button', {type: 'button', dataLine: line, dataSource: source, dir: 'auto'}, place),
      h('span', {dir: 'auto'}, [reason, ' ']),
      h('a', {href: `${this.#rules}#:~:text=${ruleId.replaceAll('-', '%2D')}`}, ruleId)
    ])
  }
}

/** "Line 3", or "kites.ris, line 3" where there are several listings; empty for what is said of the only one. */
function placeOf({line, file}: Remark): string {
  if (file === undefined) return line === undefined ? '' : `Line ${line}`
  return line === undefined ? file : `${file}, line ${line}`
}
