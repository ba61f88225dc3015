import {applyEdits, type MappedText} from '../../tree/offsets.js'

const quotes = /^(?:> ?)+/gm

/** Takes the marks of quoted mail from the beginning of each line. */
export function unquote(text: MappedText): MappedText {
  const edits = [...text.value.matchAll(quotes)].map(({0: mark, index}) => ({
    start: index,
    end: index + mark.length,
    value: ''
  }))
  return applyEdits(text, edits)
}
