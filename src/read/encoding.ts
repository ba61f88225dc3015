import {analyse} from 'chardet'

/** How much is looked at, in bytes of lines that hold others than ASCII. */
const sampleLength = 32_768
/** Fewer bytes beyond ASCII say too little of an alphabet. */
const fewest = 8
/** What chardet gives an encoding of several bytes a character that it is sure of; 10 means that nothing speaks against it. */
const sure = 50

const multibyte: ReadonlySet<string> = new Set(['Shift_JIS', 'EUC-JP', 'EUC-KR', 'GB18030', 'Big5'])

/**
 * Guesses the encoding of bytes that are neither UTF-8 nor UTF-16, by chardet: the frequent characters of languages, and
 * the sequences that an encoding allows.
 *
 * @param bytes - The bytes of a text.
 * @returns A label of the [Encoding Standard](https://encoding.spec.whatwg.org/#names-and-labels); `windows-1252`
 *   where nothing speaks for another one.
 */
export function guessEncoding(bytes: Uint8Array): string {
  const sample = sampleOf(bytes)
  const others = sample.reduce((count, byte) => (byte < 0x80 ? count : count + 1), 0)
  const matches = analyse(sample).filter(({name}) => !multibyte.has(name) || isWhole(name, sample))
  const asian = matches.filter(({name, confidence}) => multibyte.has(name) && confidence >= sure)
  const [best] = asian.sort(
    (one, other) =>
      other.confidence - one.confidence || syllables(other.name, sample) - syllables(one.name, sample)
  )
  if (best) return best.name.toLowerCase()
  const alphabet = others < fewest ? undefined : matches.find(({name}) => !multibyte.has(name))
  if (arePairs(sample, hangul)) return 'euc-kr'
  if (arePairs(sample, hanzi) && (!alphabet || accented.test(alphabet.name))) return 'gb18030'
  return alphabet && isLabel(alphabet.name) ? latin(alphabet.name.toLowerCase()) : 'windows-1252'
}

/** The Encoding Standard reads Latin 1 as Windows-1252, and some programs write no others. */
function latin(label: string): string {
  return label === 'iso-8859-1' || label === 'ascii' ? 'windows-1252' : label
}

/** Lines with bytes beyond ASCII: the rest speaks for English, whatever the encoding is. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const sample = new Uint8Array(Math.min(sampleLength, bytes.length + 1))
  let length = 0
  let start = 0
  let isOther = false
  for (let at = 0; at <= bytes.length && length < sample.length; at++) {
    const byte = bytes[at] ?? 0x0a
    if (byte >= 0x80) isOther = true
    if (byte !== 0x0a && byte !== 0x0d && at - start < sampleLength) continue
    const line = bytes.subarray(start, Math.min(at, start + sample.length - length - 1))
    if (isOther) {
      sample.set(line, length)
      length += line.length
      sample[length++] = 0x0a
    }
    start = at + 1
    isOther = false
  }
  return sample.subarray(0, length)
}

/** Whether an encoding allows all of the sample; it may be cut inside its last character. */
function isWhole(name: string, sample: Uint8Array): boolean {
  const text = decoded(name, sample)
  const fault = text.indexOf('\ufffd')
  return fault === -1 || fault > text.length - 4
}

/** Signs of Japanese and Korean, which are no characters of Chinese. */
function syllables(name: string, sample: Uint8Array): number {
  return (
    decoded(name, sample).match(/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)?.length ?? 0
  )
}

function decoded(name: string, sample: Uint8Array): string {
  return new TextDecoder(name).decode(sample)
}

/** Alphabets of Latin letters, in which hardly ever two letters with accents follow each other. */
const accented = /^(?:iso-8859-(?:1|2|9|15)|windows-125[0247])$/i
/** The rows of syllables in [KS X 1001](https://en.wikipedia.org/wiki/KS_X_1001), all of them common. */
const hangul = {first: 0xb0, common: 0xc8, last: 0xc8}
/** The rows of characters in [GB 2312](https://en.wikipedia.org/wiki/GB_2312), the common ones first. */
const hanzi = {first: 0xb0, common: 0xd7, last: 0xf7}

/** Whether all bytes beyond ASCII are pairs of such rows, most of common ones: a title alone is too short for frequencies. */
function arePairs(sample: Uint8Array, rows: typeof hangul): boolean {
  let [pairs, common] = [0, 0]
  for (let at = 0; at < sample.length; at++) {
    const byte = sample[at] ?? 0
    if (byte < 0x80) continue
    const next = sample[++at]
    if (byte < rows.first || byte > rows.last || next === undefined || next < 0xa1) return false
    pairs++
    if (byte <= rows.common) common++
  }
  return pairs >= fewest / 2 && common * 4 >= pairs * 3
}

function isLabel(name: string): boolean {
  try {
    return new TextDecoder(name).encoding !== ''
  } catch {
    return false
  }
}
