/** A number that a listing puts beside a paper. */
export interface Count {
  /** What is counted; `count` where nothing says it. */
  readonly name: 'authorCount' | 'upvotes' | 'comments' | 'stars' | 'citations' | 'count'
  /** As it stands, such as `1.2k`. */
  readonly value: string
}

interface CountRule {
  readonly name: Count['name']
  /** Fits the whole text; its first group is the number. */
  readonly pattern: RegExp
  readonly example: string
}

const count = '((?:\\d{1,3}(?:[,.]\\d{3}){1,3}|\\d{1,9}(?:[.,]\\d{1,2})?)[km]?)'

/** How counts look. */
export const countRules: readonly CountRule[] = [
  {name: 'authorCount', pattern: /^(\d{1,4}) authors?$/i, example: '5 authors'},
  {
    name: 'upvotes',
    pattern: new RegExp(`^${count} (?:up-?votes?|likes?|points?)$`, 'i'),
    example: '128 upvotes'
  },
  {
    name: 'upvotes',
    pattern: new RegExp(`^(?:up-?votes?:?|likes?:?|[▲△↑👍❤♥]\\ufe0f?) ?${count}$`, 'iu'),
    example: '▲ 128'
  },
  {name: 'upvotes', pattern: new RegExp(`^\\[[-+ ]\\] ?${count}$`), example: '[-] 12'},
  {name: 'comments', pattern: new RegExp(`^${count} comments?$`, 'i'), example: '4 comments'},
  {name: 'comments', pattern: new RegExp(`^(?:💬|🗨)\\ufe0f? ?${count}$`, 'u'), example: '💬 4'},
  {
    name: 'stars',
    pattern: new RegExp(`^(?:github|(?:github )?stars?:?|[⭐★☆🌟]\\ufe0f?:?) ?${count}(?: stars?)?$`, 'iu'),
    example: 'GitHub 1.2k'
  },
  {
    name: 'stars',
    pattern: new RegExp(`^${count} ?(?:(?:github )?stars?|[⭐★]\\ufe0f?)$`, 'iu'),
    example: '340 stars'
  },
  {
    name: 'citations',
    pattern: new RegExp(`^(?:(?:google scholar )?citations?|cited by|引用)\\s?[:：]? ?${count}$`, 'i'),
    example: 'Cited by 12'
  },
  {name: 'citations', pattern: new RegExp(`^${count} (?:citations?|cites)$`, 'i'), example: '12 citations'},
  {name: 'count', pattern: new RegExp(`^${count}$`, 'i'), example: '128'}
]

/** Longer texts are no counts. */
const longest = 60
/** "[Citations: 12]", "(⭐ 66)" */
const inBrackets = /^[[(]\s?([^[\]()]{1,50}?)\s?[\])]$/

/** Reads a text that is a count and nothing else. */
export function countOf(text: string): Count | undefined {
  if (text.length > longest || !/\d/.test(text)) return undefined
  const line = text.trim()
  const inner = inBrackets.exec(line)?.[1]
  for (const {name, pattern} of countRules) {
    const value =
      pattern.exec(line)?.[1] ?? (inner && name !== 'count' ? pattern.exec(inner)?.[1] : undefined)
    if (value !== undefined) return {name, value}
  }
  return undefined
}

/** What a number on a link counts, by where the link leads. */
const counters: ReadonlyArray<{
  readonly name: Count['name']
  readonly where: RegExp
  readonly example: string
}> = [
  {
    name: 'comments',
    where: /#(?:community|comments?|discussion)|\/comments?\b/,
    example: 'https://huggingface.co/papers/2401.01234#community'
  },
  {name: 'upvotes', where: /\/login\?|[?&]upvote|\/upvote/, example: 'https://huggingface.co/login?next=1'},
  {
    name: 'stars',
    where: /^https?:\/\/(?:www\.)?github\.com\/[^/]+\/[^/]+/,
    example: 'https://github.com/ada/kite'
  }
]

/** What a number counts that stands on a link to an address. */
export function countedAt(address: string): Count['name'] | undefined {
  return counters.find(({where}) => where.test(address))?.name
}
