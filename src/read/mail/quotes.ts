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

/** Takes away the mark that a mailbox sets before lines that would begin a mail: ">From now on". */
export function withoutMark(text: MappedText): MappedText {
  const edits = [...text.value.matchAll(/^>(?=>{0,9}From )/gm)].map(({index}) => ({
    start: index,
    end: index + 1,
    value: ''
  }))
  return applyEdits(text, edits)
}
