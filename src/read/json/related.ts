import {isObject, type JsonObject} from '../named/values.js'

/**
 * What stands beside a paper in an answer of JSON:API: people and others, whom the paper names by type and number.
 * https://jsonapi.org/format/#document-compound-documents
 */
export class Related {
  readonly #known = new Map<string, JsonObject>()

  /** Takes what the answer says of others. */
  add(included: unknown): void {
    if (!Array.isArray(included)) return
    for (const each of included) {
      const key = keyOf(each)
      if (key !== undefined && isObject(each) && isObject(each.attributes))
        this.#known.set(key, each.attributes)
    }
  }

  /** The members of a paper that name others, with these in their places. */
  of(paper: JsonObject): JsonObject | undefined {
    const {relationships} = paper
    if (this.#known.size === 0 || !isObject(relationships)) return undefined
    const found = Object.entries(relationships).flatMap(([name, relation]) => {
      const named: unknown[] = isObject(relation) ? [relation.data].flat() : []
      const others = named.flatMap(each => this.#known.get(keyOf(each) ?? '') ?? [])
      return others.length > 0 ? [[name, others] as const] : []
    })
    return found.length > 0 ? Object.fromEntries(found) : undefined
  }
}

function keyOf(value: unknown): string | undefined {
  if (!isObject(value) || typeof value.type !== 'string') return undefined
  return `${value.type} ${String(value.id)}`
}
