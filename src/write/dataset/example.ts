import {jsonText} from '../canonical.js'

/** How much of a text, of a list and of an object an example shows. */
const most = {characters: 160, items: 1, members: 30}

/** A row as an example in JSON: texts and lists are cut, and what is empty is left out. No text can end a block of code. */
export function exampleText(row: unknown): string {
  return jsonText(shortened(row)).replace(
    /[`<]|\p{Bidi_Control}/gu,
    character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  )
}

function shortened(value: unknown): unknown {
  if (typeof value === 'string' && value.length > most.characters)
    return `${value.slice(0, most.characters).replace(/[\uD800-\uDBFF]$/, '')} …`
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) {
    const others = value.length - most.items
    return [...value.slice(0, most.items).map(shortened), ...(others > 0 ? [`… ${others} more`] : [])]
  }
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, member]) => !isEmpty(member))
      .slice(0, most.members)
      .map(([name, member]) => [name, shortened(member)])
  )
}

function isEmpty(value: unknown): boolean {
  return value === null || (typeof value === 'object' && Object.keys(value ?? {}).length === 0)
}
