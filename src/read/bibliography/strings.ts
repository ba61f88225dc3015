import type {BibtexChunk} from './scan-bibtex.js'

/** Longest `@string`; those of real files are names of journals. */
const stringLength = 2000

/** `@string`s by name. */
export class StringTable {
  readonly #texts = new Map<string, string>()

  constructor(chunks: readonly BibtexChunk[]) {
    for (const {type, body, fault} of chunks) {
      const name =
        type === 'string' && !fault ? /^\s{0,100}([^\s=]{1,100})\s{0,100}=/.exec(body)?.[1] : undefined
      if (name && body.length <= stringLength) this.#texts.set(name.toLowerCase(), `@string{${body}}\n`)
    }
  }

  /** The strings that a text names, and those that they name, the latter first. */
  textFor(text: string): string {
    const seen = new Set<string>()
    const found: string[] = []
    const visit = (part: string, depth: number): void => {
      for (const [, name = ''] of part.matchAll(/[=#]\s{0,20}([a-z_][\w:+-]{0,100})/gi)) {
        const string = this.#texts.get(name.toLowerCase())
        if (string === undefined || seen.has(string) || depth > 50) continue
        seen.add(string)
        visit(string.slice(string.indexOf('=')), depth + 1)
        found.push(string)
      }
    }
    if (this.#texts.size > 0) visit(text, 0)
    return found.join('')
  }
}
