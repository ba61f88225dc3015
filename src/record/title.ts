/** Letters that are written without spaces between words. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu

/** Most titles: they need no classes of Unicode, and no normalisation, which is slow and in long runs of marks quadratic. */
const isAscii = /^[ -~]*$/

/** The words of a title, without case, accents and punctuation: what two listings write in the same way. */
export function titleWords(title: string): string[] {
  const words = isAscii.test(title)
    ? title
        .replace(/[\^_{}$\\]/g, '')
        .toLowerCase()
        .match(/[a-z\d]+/g)
    : title
        .replace(/\p{M}+/gu, '')
        .normalize('NFKD')
        .replace(/[\p{M}^_{}$\\]/gu, '')
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu)
  return words ?? []
}

/** Titles that stand above a part of many volumes, without their numbers. */
const titlesOfParts: ReadonlyArray<{readonly titles: string; readonly reason: string}> = [
  {
    titles:
      'preface|foreword|prologue|introduction|general introduction|overview|welcome|editors introduction',
    reason: 'opens a volume'
  },
  {
    titles:
      'editorial|guest editorial|from the editor|from the editors|message from the editor in chief|letter to the editor|in this issue|introduction to the special issue|introduction to this special issue|call for papers',
    reason: 'speaks of an issue'
  },
  {
    titles:
      'message from the chairs|message from the general chairs|message from the program chairs|message from the conference chairs|welcome message from the chairs|organizing committee|program committee|list of reviewers|conference program|keynote|keynote address|invited talk|panel discussion',
    reason: 'speaks of a conference'
  },
  {
    titles:
      'title page|front matter|back matter|table of contents|list of contributors|author index|subject index|index|appendix|glossary|bibliography|references|acknowledgments|acknowledgements|supplementary material|supporting information|about the authors',
    reason: 'stands in every volume'
  },
  {
    titles: 'erratum|corrigendum|correction|retraction|addendum|reply|response|comment|discussion|rejoinder',
    reason: 'goes with another paper'
  },
  {titles: 'review|book review|book reviews|books received|obituary|in memoriam|news', reason: 'recurs'},
  {
    titles:
      'conclusion|conclusions|concluding remarks|summary|abstract|abstracts|untitled|no title|unknown title',
    reason: 'names no paper'
  }
]

const partTitles = new Set(titlesOfParts.flatMap(({titles}) => titles.split('|')))

/** Whether a title stands above a part of many volumes, such as "Preface" or "Editorial 2024". */
export function isPartTitle(words: readonly string[]): boolean {
  return partTitles.has(words.filter(word => !/^\d+$/.test(word)).join(' '))
}

/** Fewer words name a field ("Deep Learning") or a thing rather than one paper. */
const leastWords = 3

/**
 * Whether a title is that of one paper, as far as its words tell: "Pruning Willow Trees with Snip", but not "Preface"
 * or "Deep Learning".
 *
 * @param words - See {@link titleWords}.
 */
export function isSpecificTitle(words: readonly string[]): boolean {
  if (isPartTitle(words)) return false
  let count = 0
  for (const word of words) {
    // Two characters are a word, on the whole.
    count += isAscii.test(word) ? 1 : Math.max(1, (word.match(unspaced)?.length ?? 0) / 2)
    if (count >= leastWords) return true
  }
  return false
}
