import {knownTags, type TagFormat} from '../../../fields/index.js'

/** How a program or database writes records of tagged lines. */
export interface Dialect {
  readonly format: TagFormat
  /** A tagged line; the groups are the tag and the value. */
  readonly line: RegExp
  /** The form of lines whose tag nobody knows; where it does not fit, they go on with the value above. */
  readonly foreign: (source: string) => RegExp | undefined
  /** A line that no other text has, near its beginning. */
  readonly sign: RegExp
  /** The tag that begins a record where all begin with it. */
  readonly begins: string
  /** The tag that ends a record. */
  readonly ends?: string
  /** A line without a tag that begins a record. */
  readonly number?: RegExp
  /** What joins the lines of a value; a space where they are cut at a width. */
  readonly between: ' ' | '\n'
  /** An example of a line. */
  readonly example: string
}

/** Two spaces before the hyphen are of no other text; with one, only known tags are sure. */
const hyphened = /^[ \t]{0,10}([A-Z][A-Z0-9]{3,4}|[A-Z][A-Z0-9]{1,4}(?=[ \t]))[ \t]{0,3}-[ \t]?(.*)$/s
const wideHyphen = /^[ \t]{0,10}[A-Z][A-Z0-9]{1,4}[ \t]{2,3}-/
/** In MEDLINE tags are filled up to four signs. */
const fourSigns = /^(?:[A-Z][A-Z0-9]{3}|[A-Z][A-Z0-9]{2} |[A-Z][A-Z0-9] {2})- /
const wideOrFour = new RegExp(`${wideHyphen.source}|^[A-Z][A-Z0-9]{3}- `)
const anyHyphen = /^[A-Z][A-Z0-9]{1,3} {1,2}- /

/** "Date of Publication": Ovid writes such labels on lines of their own, with the values indented below. */
const label = /^[A-Z][A-Za-z/&(), -]{1,60}$/
const labelledTitle = /^(?:Title|Unique Identifier|Accession Number)[ \t]*\r?\n[ \t]+\S/m
const hyphenOrLabel = new RegExp(`${wideHyphen.source}|${label.source}`)

/** What exports of tagged lines look like. */
export const dialects: readonly Dialect[] = [
  {
    format: 'ovid',
    line: /^[ \t]{0,3}([A-Z][A-Z0-9]{1,3})[ \t]{1,3}-(?:[ \t]|$)(.*)$/s,
    foreign: source => (labelledTitle.test(source) ? hyphenOrLabel : wideHyphen),
    sign: /^[ \t]{0,3}(?:<\d{1,7}\.? ?>[ \t]*\r?$|VN {1,2}- Ovid)/m,
    begins: 'VN',
    number: /^[ \t]{0,3}<\d{1,7}\.? ?>[ \t]*$/,
    between: '\n',
    example: 'TI  - Kites in Low Wind'
  },
  {
    format: 'medline',
    line: hyphened,
    foreign: () => fourSigns,
    sign: /^(?:PMID- ?\d|(?:OWN |STAT)- \S|FAU - \S)/m,
    begins: 'PMID',
    between: ' ',
    example: 'FAU - Example, Ada'
  },
  {
    format: 'ris',
    line: hyphened,
    foreign: source => (/^[ \t]{0,10}TY -/m.test(source) ? anyHyphen : wideOrFour),
    sign: /^[ \t]{0,10}TY[ \t]{1,3}-[ \t]?(?:[A-Z]{2}|\r?$)/m,
    begins: 'TY',
    ends: 'ER',
    between: '\n',
    example: 'T1  - Kites in Low Wind'
  },
  {
    format: 'isi',
    line: /^([A-Z][A-Z0-9])(?:[ \t](.*)|)$/s,
    // Lines that go on are indented, but not in all copies.
    foreign: source => (/^ {3}\S/m.test(source) ? /^[A-Z][A-Z0-9] \S/ : undefined),
    sign: /^(?:FN (?:ISI|Clarivate|Thomson|Web|Inspec|.{0,60}(?:Web of|Export))|PT [A-Z]{1,2}[ \t]*\r?$)/m,
    begins: 'PT',
    ends: 'ER',
    between: ' ',
    example: 'AU Example, A'
  },
  {
    format: 'refworks',
    line: /^([A-Z][A-Z0-9]{1,4}|vo)(?:[ \t](.*)|)$/s,
    foreign: () => undefined,
    sign: /^RT [A-Z]/m,
    begins: 'RT',
    between: '\n',
    example: 'T1 Kites in Low Wind'
  },
  {
    format: 'endnote',
    line: /^[ \t]{0,3}(%[0-9A-Z@!#$%&()*+<=>?[\]^|~{}])(?:[ \t](.*)|)$/s,
    foreign: () => /^/,
    sign: /^[ \t]{0,3}%[0AT][ \t]+\S/m,
    begins: '%0',
    between: '\n',
    example: '%T Kites in Low Wind'
  }
]

/** The tags of each dialect, of which some are labels in words. */
const tagsOfDialects = new Map(dialects.map(({format}) => [format, knownTags(format)]))

/** Whether a tag is one of a dialect. */
export function isKnown(tag: string, {format}: Dialect): boolean {
  return tagsOfDialects.get(format)?.has(tag) ?? false
}

/** A tag with what stands behind it. */
export interface TaggedLine {
  readonly tag: string
  readonly text: string
}

/**
 * Reads a tagged line.
 *
 * @param line - Without its end.
 * @param dialect - Of the source.
 * @param foreign - The form of lines with tags that nobody knows.
 * @returns `undefined` of a line that goes on with a value.
 */
export function taggedLine(
  line: string,
  dialect: Dialect,
  foreign: RegExp | undefined
): TaggedLine | undefined {
  const [, tag = '', text = ''] = dialect.line.exec(line) ?? []
  if (tag !== '') return isKnown(tag, dialect) || foreign?.test(line) ? {tag, text} : undefined
  if (dialect.format !== 'ovid' || !label.test(line)) return undefined
  const word = line.replace(/[^A-Za-z]/g, '')
  return (isKnown(word, dialect) && word.length > 2) || foreign?.test(line)
    ? {tag: word, text: ''}
    : undefined
}
