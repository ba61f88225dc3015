import {type FieldName, fieldNamed} from '../../fields/index.js'
import type {EntryField, EntryPart} from '../entries.js'
import {subjectsOf} from '../parts/labels.js'

/** The part that a label names. Notes and descriptions are read for what they say. */
export function labelName(label: string): FieldName | undefined {
  const name = fieldNamed(label, 'label')
  return name === 'remark' ? undefined : name
}

/** A line that begins with a label: where its value begins. */
export function labelledLine(line: string): {readonly name: FieldName; readonly from: number} | undefined {
  const match = /^([^:：\n]{2,40})[:：]\s*/.exec(line)
  const name = match?.[1] === undefined ? undefined : labelName(match[1])
  return match && name ? {name, from: match[0].length} : undefined
}

/** A part as a field, its value in the form that the name asks for. */
export function fieldOf(name: string, part: EntryPart, value = part.value): EntryField {
  return {...part, name, value: name === 'subjects' ? subjectsOf(value) : value.replace(/\s+/g, ' ')}
}
