/** A period behind these is part of the word: "in the U.S.", "Kites vs.", "Kites, Inc." */
const wordWithPeriod = /(?:\.\s?\p{L}{1,2}|\b(?:\p{Lu}|etc|vs|al|inc|ltd|co|corp|jr|sr|st|no|vol|pt))\.$/iu

/** A title without the period that PubMed, DBLP and others of their kind write behind it. */
export function withoutPeriod(title: string): string {
  const isSentence = title.endsWith('.') && !title.endsWith('..') && !wordWithPeriod.test(title.slice(-20))
  return isSentence ? title.slice(0, -1).trimEnd() : title
}

/** A title as it stands on its paper: databases put the translation of one into brackets, "[Kites in low wind]." */
export function ownTitle(title: string): string {
  const bare = withoutPeriod(title.trim())
  const inside = bare.slice(1, -1)
  return bare.startsWith('[') && bare.endsWith(']') && !/[[\]]/.test(inside) ? withoutPeriod(inside) : bare
}
