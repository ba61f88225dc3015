import {h} from 'hastscript'
import {counted} from '../../src/write/facts.js'
import {make} from './dom.js'
import type {MadeFile} from './jobs.js'

/** Saves files that were made: one at once, several by a link each. */
export class Downloads {
  readonly #root: HTMLElement
  #addresses: string[] = []

  /** @param root - Takes the links of several files. */
  constructor(root: HTMLElement) {
    this.#root = root
  }

  clear(): void {
    for (const address of this.#addresses) URL.revokeObjectURL(address)
    this.#addresses = []
    this.#root.replaceChildren()
    this.#root.hidden = true
  }

  save(files: readonly MadeFile[]): void {
    this.clear()
    const links = files.map(file => {
      const address = URL.createObjectURL(new Blob([file.content], {type: file.mediaType}))
      this.#addresses.push(address)
      const size = typeof file.content === 'string' ? file.content.length : file.content.byteLength
      return h('li', [
        h('a', {href: address, download: file.name}, file.name),
        ` ${Math.ceil(size / 1000).toLocaleString('en')} kB`
      ])
    })
    const {nodes} = make([
      h('p', `${counted(files.length, 'file')}, to be saved by these names:`),
      h('ul', links)
    ])
    this.#root.replaceChildren(nodes)
    this.#root.hidden = files.length === 1
    if (files.length === 1) this.#root.querySelector('a')?.click()
  }
}
