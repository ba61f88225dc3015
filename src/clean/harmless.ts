/** Controls that some programs take for line ends. */
const oddLineEnds = /[\v\f\x1C-\x1E\x85]/g

/** Other controls except tab and line ends, and halves of surrogate pairs: text formats have no form for them. */
const unwritable = /[\0-\x08\x0E-\x1B\x1F\x7F-\x9F]|\p{Surrogate}/gu

/**
 * Text that any encoding and any program can bear: each unpaired surrogate and each control character but tab
 * and line ends becomes U+FFFD, the replacement character; odd line ends become spaces.
 *
 * @param text - Any text.
 */
export function harmless(text: string): string {
  return text.replace(oddLineEnds, ' ').replace(unwritable, '\uFFFD')
}

/**
 * The same on one line: white space, with all that some program takes for a line end, becomes one space.
 *
 * @param text - Any text.
 */
export function harmlessLine(text: string): string {
  return harmless(text).replace(/\s+/g, ' ').trim()
}

/**
 * Text with each unpaired surrogate as U+FFFD, as UTF-8 needs it. Offsets stay.
 *
 * @param text - Any text.
 */
export function harmlessSurrogates(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD')
}
