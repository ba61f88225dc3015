/** How sources call volumes that papers stand in: BibTeX, Crossref, and DBLP, whose dump says `proceedings`, too. */
const volumeTypes = /^(?:(?:mv)?proceedings|editorship)$/i

/** What a message says of them. */
export const volumeLeftOut = 'Left out a volume of proceedings, which is no paper'

/** Whether a type is that of a volume of proceedings; with authors of its own it is a paper all the same. */
export function isVolumeType(type: string): boolean {
  return volumeTypes.test(type)
}
