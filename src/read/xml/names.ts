import {namespaceRules} from '../../fields/index.js'
import type {XmlElement} from './parse.js'

/** What holds for an element and all that stands in it: what its prefixes mean, and what addresses count from. */
export interface Scope {
  readonly around: Scope | undefined
  /** Conventional prefixes by those of the document; the default namespace has the prefix ''. */
  readonly prefixes: ReadonlyMap<string, string>
  readonly base: URL | undefined
}

/** Prefixes that need no declaration to be known, and the conventional ones. */
const aliases = new Map(namespaceRules.map(({alias, prefix}) => [alias ?? prefix, prefix]))

const declaration = /^xmlns(?::|$)/i

/**
 * The scope of an element.
 *
 * @param around - That of the element it stands in.
 */
export function scopeOf({attributes}: XmlElement, around: Scope | undefined): Scope {
  const prefixes = new Map<string, string>()
  let base = around?.base
  for (const [name, value] of Object.entries(attributes)) {
    if (name === 'xml:base') base = resolved(value, base)
    if (!declaration.test(name)) continue
    const rule = namespaceRules.find(({address}) => address.test(value))
    if (rule) prefixes.set(name.slice(6).toLowerCase(), rule.prefix)
  }
  return around && prefixes.size === 0 && base === around.base ? around : {around, prefixes, base}
}

/** An address; `undefined` where nothing says what a relative one counts from. */
export function resolved(address: string, base: URL | undefined): URL | undefined {
  return URL.canParse(address, base) ? new URL(address, base) : undefined
}

/** The name of an element in lower case, with the prefix that its namespace has by convention: `dc:title`. */
export function usualName(name: string, scope: Scope): string {
  const colon = name.indexOf(':')
  const prefix = name.slice(0, Math.max(colon, 0)).toLowerCase()
  const local = name.slice(colon + 1).toLowerCase()
  const usual = meaningOf(prefix, scope) ?? aliases.get(prefix) ?? prefix
  return usual === '' ? local : `${usual}:${local}`
}

function meaningOf(prefix: string, scope: Scope): string | undefined {
  for (let inner: Scope | undefined = scope; inner; inner = inner.around) {
    const meaning = inner.prefixes.get(prefix)
    if (meaning !== undefined) return meaning
  }
  return undefined
}
