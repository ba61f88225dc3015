import type {EntryField, EntryPart} from '../entries.js'

/** What the labels of a paper's parts name: "Comments: 12 pages", with a colon behind. */
const labels: ReadonlyArray<{readonly name: string; readonly label: RegExp}> = [
  {name: 'title', label: /^(?:title|paper|paper title|name)$/i},
  {name: 'authors', label: /^(?:authors?|by)$/i},
  {name: 'abstract', label: /^(?:abstract|summary)$/i},
  {name: 'comment', label: /^comments?$/i},
  {
    name: 'subjects',
    label: /^(?:subjects?|keywords?|subj-class(?:es)?|subject classes|categories|tags|topics?)$/i
  },
  {
    name: 'journal',
    label: /^(?:journal[- ]ref(?:erence)?s?|venue|conference|journal|published in|proceedings)$/i
  },
  {name: 'doi', label: /^(?:related )?doi$/i},
  {name: 'arxiv', label: /^arxiv(?: id)?$/i},
  {name: 'reportNumber', label: /^report[- ](?:no|number)\.?$/i},
  {name: 'mscClass', label: /^msc[- ]class(?:es)?$/i},
  {name: 'acmClass', label: /^acm[- ]class(?:es)?$/i},
  {name: 'license', label: /^licen[cs]e$/i},
  {name: 'published', label: /^(?:date|year|published|publication date|published on)$/i},
  {name: 'submitted', label: /^submitted(?: on)?$/i},
  {name: 'updated', label: /^(?:updated|last (?:updated|modified|revised))$/i},
  {name: 'stars', label: /^(?:github )?stars?$/i},
  {name: 'upvotes', label: /^(?:up-?votes|likes|votes)$/i},
  {name: 'citations', label: /^(?:citations|cited by)$/i},
  {name: 'organization', label: /^(?:organi[sz]ations?|affiliations?|institutions?)$/i},
  {name: 'links', label: /^(?:links?|code|pdf|resources?|url|repo(?:sitory)?|github)$/i}
]

/** The part that a label names. */
export function labelName(label: string): string | undefined {
  const words = label
    .slice(0, 60)
    .replace(/\s+/g, ' ')
    .replace(/(?<![:：\s])[:：\s]+$/, '')
    .trim()
  return words.length > 40 ? undefined : labels.find(rule => rule.label.test(words))?.name
}

/** A line that begins with a label: where its value begins. */
export function labelledLine(line: string): {readonly name: string; readonly from: number} | undefined {
  const match = /^([^:\n]{2,40}):\s*/.exec(line)
  const name = match?.[1] === undefined ? undefined : labelName(match[1])
  return match && name ? {name, from: match[0].length} : undefined
}

/** Classes without their names: "Machine Learning (cs.LG); Physics (physics.data-an)" to codes. */
export function subjectsOf(text: string): string {
  const parts = text.split(';')
  return parts.map(part => /\(([a-z-]+(?:\.[A-Za-z-]+)?)\)$/.exec(part.trim())?.[1] ?? part.trim()).join('; ')
}

/** A part as a field, its value in the form that the name asks for. */
export function fieldOf(name: string, part: EntryPart, value = part.value): EntryField {
  return {...part, name, value: name === 'subjects' ? subjectsOf(value) : value.replace(/\s+/g, ' ')}
}
