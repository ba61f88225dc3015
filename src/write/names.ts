import type {PaperRecord} from '../record/types.js'
import {nameKey} from '../tree/name-key.js'

/** What has a name that other papers may spell in another way: a dataset or a method. */
export interface Named {
  readonly name: string
  readonly expansion?: string | undefined
  readonly aliases: readonly string[]
}

/** A name in all its spellings, and where it stands. */
export interface Name<Entity extends Named> {
  /** The most frequent spelling, of those that are as frequent the first. */
  readonly label: string
  /** The entities, in order. */
  readonly uses: readonly Use<Entity>[]
  /** The papers that they stand in, by their places from 0, each once. */
  readonly papers: readonly number[]
}

/** An entity, and the paper that it stands in. */
export interface Use<Entity extends Named> {
  readonly entity: Entity
  /** Place of the paper, from 0. */
  readonly index: number
}

/** The names in some records. */
export interface Names<Entity extends Named> {
  /** Those in most papers first. */
  readonly all: readonly Name<Entity>[]
  /** One key for all spellings of a name. */
  readonly keyOf: (spelling: string) => string
  /** The name that a text spells, if an entity has it. */
  readonly find: (spelling: string) => Name<Entity> | undefined
}

/**
 * Gathers the names of entities, in one spelling: "cifar10" is "CIFAR-10", and a full form or an alias is the name
 * that it belongs to in most papers.
 *
 * @param papers - The records.
 * @param entitiesOf - What is named in one of them.
 */
export function namesOf<Entity extends Named>(
  papers: readonly PaperRecord[],
  entitiesOf: (paper: PaperRecord) => readonly Entity[]
): Names<Entity> {
  const uses = papers.flatMap((paper, index) => entitiesOf(paper).map(entity => ({entity, index})))
  const keyOf = foldedKeys(uses.map(({entity}) => entity))
  const groups = new Map<string, Use<Entity>[]>()
  for (const use of uses) {
    const key = keyOf(use.entity.name)
    const known = groups.get(key)
    if (known) known.push(use)
    else groups.set(key, [use])
  }
  const names = new Map([...groups].map(([key, uses]) => [key, nameOf(uses)]))
  return {
    all: [...names.values()].sort((a, b) => b.papers.length - a.papers.length),
    keyOf,
    find: spelling => names.get(keyOf(spelling))
  }
}

function nameOf<Entity extends Named>(uses: readonly Use<Entity>[]): Name<Entity> {
  return {
    label: mostFrequent(uses.map(({entity}) => entity.name)),
    uses,
    papers: [...new Set(uses.map(({index}) => index))]
  }
}

/** The most frequent of some texts, of those that are as frequent the first; empty where there are none. */
export function mostFrequent(texts: readonly string[]): string {
  const counts = new Counter()
  for (const text of texts) counts.add(text)
  return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most), ['', 0])[0]
}

/**
 * One key for each spelling of a name. Another form joins a name where most entities of that name that have other
 * forms have this one, and most of those that have this form have that name: of "SD", which is "Stable Diffusion" here
 * and "speculative decoding" there, no full form is the same.
 */
function foldedKeys(entities: readonly Named[]): (name: string) => string {
  const spelt = new Counter()
  const owned = new Counter()
  const pairs = new Map<string, Counter>()
  for (const {name: spelling, expansion, aliases} of entities) {
    const name = spellingKey(spelling)
    const forms = new Set([...(expansion === undefined ? [] : [expansion]), ...aliases].map(spellingKey))
    forms.delete(name)
    if (forms.size === 0) continue
    const ofName = pairs.get(name) ?? new Counter()
    pairs.set(name, ofName)
    spelt.add(name)
    for (const form of forms) {
      owned.add(form)
      ofName.add(form)
    }
  }
  const parents = new Map<string, string>()
  const rootOf = (key: string): string => {
    let root = key
    for (let parent = parents.get(root); parent !== undefined; parent = parents.get(root)) root = parent
    for (let next = key; next !== root; ) {
      const parent = parents.get(next) ?? root
      parents.set(next, root)
      next = parent
    }
    return root
  }
  for (const [name, forms] of pairs) {
    for (const [form, count] of forms) {
      if (2 * count <= spelt.of(name) || 2 * count <= owned.of(form)) continue
      const [one, other] = [rootOf(name), rootOf(form)]
      if (one !== other) parents.set(other, one)
    }
  }
  return name => rootOf(spellingKey(name))
}

/** The key of a name by its spelling alone; names of nothing but signs are as they are spelt. */
export function spellingKey(name: string): string {
  return nameKey(name) || name
}

/** How often each text was added. */
class Counter extends Map<string, number> {
  add(text: string): void {
    this.set(text, this.of(text) + 1)
  }

  of(text: string): number {
    return this.get(text) ?? 0
  }
}
