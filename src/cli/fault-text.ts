import type {Fault} from '../record/faults.js'

/** A fault in one line, such as `3: title: expected text, found 7 (arxiv:2503.01234)`. */
export function faultText({line, path, expected, found, record}: Fault): string {
  const name = record === undefined ? '' : ` (${record})`
  return `${line}: ${path}: expected ${expected}, found ${found}${name}`
}
