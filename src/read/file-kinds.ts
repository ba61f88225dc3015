import {windows1252} from './windows-1252.js'

/** A kind of file that no reader knows, and what to do with it. */
export interface FileKind {
  /** With its article: "a PDF". */
  readonly name: string
  /** What to give in its place. */
  readonly remedy: string
}

interface BinaryRule extends FileKind {
  /** Bytes that it begins with, one for each character. */
  readonly bytes: string
  /** Offset of these bytes. */
  readonly at?: number
  /** A name that stands somewhere in the beginning. */
  readonly holds?: RegExp
}

const unpack = 'unpack it first'
const asText = 'save its text, or export a bibliography'
const office = 'export its table as CSV, or save its text'

/** Beginnings of files, from their specifications and https://en.wikipedia.org/wiki/List_of_file_signatures. */
const binaryRules: readonly BinaryRule[] = [
  {bytes: '%PDF-', name: 'a PDF', remedy: asText},
  {bytes: '%!PS', name: 'PostScript', remedy: asText},
  {bytes: '{\\rtf', name: 'RTF', remedy: asText},
  {bytes: 'AT&TFORM', name: 'a DjVu document', remedy: asText},
  {bytes: '\xd0\xcf\x11', name: 'a document of an old Office', remedy: office},
  {bytes: 'PK\x03\x04', holds: /\bword\//, name: 'a Word document', remedy: asText},
  {bytes: 'PK\x03\x04', holds: /\bxl\//, name: 'an Excel workbook', remedy: 'export its table as CSV'},
  {bytes: 'PK\x03\x04', holds: /\bppt\//, name: 'a PowerPoint presentation', remedy: asText},
  {bytes: 'PK\x03\x04', holds: /opendocument\.\w/, name: 'an OpenDocument file', remedy: office},
  {bytes: 'PK\x03\x04', holds: /epub\+zip/, name: 'an EPUB', remedy: asText},
  {bytes: 'PK\x03\x04', name: 'a ZIP archive', remedy: unpack},
  {bytes: 'PK\x05\x06', name: 'a ZIP archive', remedy: unpack},
  {bytes: '\x1f\x8b', name: 'gzip', remedy: unpack},
  {bytes: '\x1f\x9d', name: 'a compressed file', remedy: unpack},
  {bytes: 'BZh', holds: /^BZh[1-9]1AY&SY/, name: 'bzip2', remedy: unpack},
  {bytes: '\xfd7zXZ', name: 'xz', remedy: unpack},
  {bytes: '\x28\xb5\x2f\xfd', name: 'Zstandard', remedy: unpack},
  {bytes: '\x04\x22\x4d\x18', name: 'LZ4', remedy: unpack},
  {bytes: '7z\xbc\xaf', name: 'a 7-Zip archive', remedy: unpack},
  {bytes: 'Rar!\x1a', name: 'a RAR archive', remedy: unpack},
  {bytes: 'ustar', at: 257, name: 'a tar archive', remedy: unpack},
  {bytes: 'SQLite format 3', name: 'an SQLite database', remedy: 'export its table as CSV or JSON'},
  {bytes: 'PAR1', name: 'Parquet', remedy: 'export it as NDJSON or CSV'},
  {bytes: 'ARROW1', name: 'Arrow', remedy: 'export it as NDJSON or CSV'},
  {bytes: '\x89HDF', name: 'HDF5', remedy: 'export it as NDJSON or CSV'},
  {bytes: '\x93NUMPY', name: 'a NumPy array', remedy: 'export it as NDJSON or CSV'},
  {bytes: 'bplist00', name: 'a binary property list', remedy: 'export a bibliography'},
  {bytes: '\x89PNG', name: 'an image', remedy: asText},
  {bytes: '\xff\xd8\xff', name: 'an image', remedy: asText},
  {bytes: 'GIF8', holds: /^GIF8[79]a/, name: 'an image', remedy: asText},
  {bytes: 'RIFF', holds: /^RIFF[\s\S]{4}(?:WEBP|AVI |WAVE)/, name: 'an image, film or sound', remedy: asText},
  {bytes: 'II*\0', name: 'an image', remedy: asText},
  {bytes: 'MM\0*', name: 'an image', remedy: asText},
  {bytes: 'ftyp', at: 4, name: 'a film or an image', remedy: asText},
  {bytes: '\x7fELF', name: 'a program', remedy: asText}
]

/** Characters that decoding as Windows-1252 or as UTF-8 makes of bytes beyond ASCII. */
function formOf({bytes, at = 0}: BinaryRule): RegExp {
  const characters = [...bytes].map(byte => {
    const code = byte.charCodeAt(0)
    if (code < 0x80) return `\\x${code.toString(16).padStart(2, '0')}`
    return `[\\x${code.toString(16)}\\ufffd${windows1252(Uint8Array.of(code))}]`
  })
  return new RegExp(`^[\\s\\S]{${at}}${characters.join('')}`)
}

let forms: ReadonlyArray<readonly [form: RegExp, rule: BinaryRule]> | undefined

/** How much of a file is looked at: names of the parts of an Office document stand behind its first ones. */
const headLength = 4096

/**
 * Knows a file that is no text by its beginning.
 *
 * @param source - Its bytes as text, by any decoding.
 */
export function binaryKind(source: string): FileKind | undefined {
  const head = source.slice(0, headLength)
  forms ??= binaryRules.map(rule => [formOf(rule), rule] as const)
  return forms.find(([form, {holds}]) => form.test(head) && (holds?.test(head) ?? true))?.[1]
}

const bibliography = 'give its bibliography instead'
const asMessage = 'save the message as text or HTML'

/** Lines of exports: `XX  - value`, `%X value`, `:XX: value`, `XX: value`, `{Label}: value`; the first group is the tag. */
const anyTag =
  /^[ \t]{0,3}(?:([A-Za-z][A-Za-z0-9]{1,4})[ \t]{0,3}-(?:[ \t]|$)|(%\S)(?: |$)|:([A-Za-z0-9]{2,4}):|([A-Z][A-Z0-9]): |(\{[A-Z][\w ]{1,40}\}): )/
const fewestTags = 4

/** Whether most lines of a text have tags of an export. */
function isTagged(head: string): boolean {
  const lines = head.split(/\r\n?|\n/).filter(line => /^[ \t]{0,3}\S/.test(line))
  const tags = lines.flatMap(line => anyTag.exec(line)?.slice(1).find(Boolean) ?? [])
  // "UK - London", "AI - Artificial Intelligence": lists of words have each of them once.
  return tags.length >= fewestTags && tags.length > lines.length * 0.6 && new Set(tags).size < tags.length
}

/** `services:`, `  web:`, `    image: kites`. */
const setting = /^[ \t]{0,40}(?:- )?["']?[\w./-]{1,60}["']?:(?:[ \t]|$)|^[ \t]{0,40}- \S/
/** A name that settings stand under, and one that stands under another. */
const group = /^[ \t]{0,40}["']?[\w./-]{1,60}["']?:[ \t]{0,9}$/
const nested = /^[ \t]{1,40}[\w./-]{1,60}:/
const fewestSettings = 4

/** Whether all lines of a text are settings in YAML, some of them in others. */
function isSettings(head: string): boolean {
  const lines = head.split(/\r\n?|\n/).filter(line => /^[ \t]{0,40}[^#\s]/.test(line))
  return (
    lines.length >= fewestSettings &&
    lines.every(line => setting.test(line)) &&
    lines.filter(line => group.test(line)).length > 1 &&
    lines.some(line => nested.test(line))
  )
}

interface TextRule extends FileKind {
  /** Whether the beginning of a file is of the kind. */
  readonly form: {readonly test: (head: string) => boolean}
  readonly example: string
}

/** Beginnings of files that are text, but no lines for people to read. */
const textRules: readonly TextRule[] = [
  {
    name: 'a mailbox',
    remedy: asMessage,
    form: /^\s{0,100}From \S{1,200} {1,3}(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) [A-Z][a-z]{2} [\d :+-]{10,40}\r?\n[A-Z][\w-]{1,40}:/,
    example: 'From ada@example.org Tue Mar 11 10:00:00 2025'
  },
  {
    name: 'an e-mail in parts or in HTML',
    remedy: asMessage,
    form: /^(?:[a-z][\w-]{1,40}:[^\n]{0,2000}\n(?:[ \t][^\n]{0,2000}\n){0,50}){0,60}(?:content-transfer-encoding:[ \t]{0,5}base64|content-type:[ \t]{0,5}(?:multipart|text\/html))/i,
    example: 'Content-Type: multipart/alternative'
  },
  {
    name: 'a LaTeX document',
    remedy: bibliography,
    form: /^(?:\s|%[^\n]{0,2000}\n){0,500}\\(?:documentclass|documentstyle|begin\{thebibliography\}|bibitem|relax\b|input\{|usepackage)/,
    example: '\\documentclass{article}'
  },
  {
    name: 'TOML',
    remedy: 'write it as YAML or JSON',
    form: /^\s{0,100}(?:\+\+\+[ \t]{0,9}\r?\n|\[\[?[\w.-]{1,60}\]\]?[ \t]{0,9}\r?\n)(?:\s|#[^\n]{0,500}\n){0,50}[\w.-]{1,40}[ \t]{0,9}=[ \t]{0,9}["'[{\dtf]/,
    example: '+++\ntitle = "Kites"\n+++'
  },
  {
    name: 'a file of settings',
    remedy: 'export a bibliography',
    form: /^(?:\s|[;#][^\n]{0,500}\n){0,100}\[[\w."\- ]{1,60}\][ \t]{0,9}\r?\n\s{0,40}[\w.-]{1,40}[ \t]{0,9}=/,
    example: '[kites]\nwind = low'
  },
  {
    name: 'a file of settings',
    remedy: 'export a bibliography',
    form: {test: isSettings},
    example: 'kites:\n  wind:\n    speed: low\n    from: west'
  },
  {
    name: 'a calendar or an address book',
    remedy: 'export a bibliography',
    form: /^\s{0,100}BEGIN:V(?:CALENDAR|CARD)\b/i,
    example: 'BEGIN:VCALENDAR'
  },
  {
    name: 'a dump of a database',
    remedy: 'export its table as CSV or JSON',
    form: /^(?:\s|--[^\n]{0,500}\n|\/\*[^*]{0,500}\*\/;?|SET [^;]{1,200};|DROP TABLE [^;]{1,200};){0,100}(?:CREATE TABLE|INSERT INTO|BEGIN TRANSACTION)\b/i,
    example: 'INSERT INTO papers VALUES (1)'
  },
  {
    name: 'a family tree in GEDCOM',
    remedy: 'export a bibliography',
    form: /^\s{0,100}0 HEAD[ \t]{0,9}[\r\n]{1,2}[ \t]{0,9}1 [A-Z_]{3,15}\b/,
    example: '0 HEAD\n1 SOUR Kites'
  },
  {
    name: 'a message of SWIFT',
    remedy: 'export a bibliography',
    form: /^\s{0,100}\{1:[A-Z]\d\d[A-Z\d]{4,30}\}/,
    example: '{1:F01KITEDEFFAXXX0000000000}'
  },
  {
    name: 'an export of NoteExpress',
    remedy: 'export RIS, EndNote or BibTeX instead',
    form: /^\s{0,100}\{Reference Type\}:/,
    example: '{Reference Type}: Journal Article'
  },
  {
    name: 'lines with tags of an unknown kind',
    remedy: 'export RIS or BibTeX instead',
    form: {test: isTagged},
    example: ':TI: Kites\n:AU: Ada\n:AU: Bo\n:YR: 2025'
  }
]

/**
 * Knows a text whose lines are no listing by its beginning.
 *
 * @param head - The first characters.
 */
export function textKind(head: string): FileKind | undefined {
  return textRules.find(({form}) => form.test(head))
}
