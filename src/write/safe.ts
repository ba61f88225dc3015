/** Escape sequences of a terminal, with their text: CSI (colours, cursor), then OSC, DCS, SOS, PM and APC. */
const SEQUENCES =
  /(?:\x1B\[|\x9B)[0-?]*[ -/]*[@-~]|(?:\x1B[\]PX^_]|[\x90\x98\x9D-\x9F])[^\x07\x1B\x80-\x9F]*(?:\x07|\x1B\\|\x9C)/g

/** Controls except tab and line feed, and characters that reorder, hide or break what is printed. */
const UNSAFE =
  /[\0-\x08\x0B-\x1F\x7F-\x9F\u2028\u2029\uFEFF\u{E0000}-\u{E007F}]|\p{Bidi_Control}|\p{Surrogate}/gu

/**
 * Makes text from elsewhere harmless on a terminal: escape sequences go, what is left of them and every
 * other control or bidirectional character becomes `�`. Tabs and line feeds stay.
 *
 * @param text - Any text.
 */
export function safe(text: string): string {
  return text.replace(SEQUENCES, '').replace(UNSAFE, '\uFFFD')
}

/**
 * The same for a place that has room for one line: white space collapses to single spaces.
 *
 * @param text - Any text.
 */
export function safeLine(text: string): string {
  return safe(text.replace(/\s+/g, ' ')).trim()
}

/**
 * Makes text from elsewhere well-formed for a document: every control or bidirectional character and every
 * unpaired surrogate becomes `�`; each keeps its place.
 *
 * @param text - Any text.
 */
export function shown(text: string): string {
  return text.replace(UNSAFE, '\uFFFD')
}
