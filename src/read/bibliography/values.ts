/** A piece of a value; pieces are joined by `#`. */
export interface ValuePart {
  /** Without its delimiters, with all LaTeX. */
  readonly text: string
  /** Whether it stands bare: the name of a string, a month, or a number. */
  readonly isName: boolean
}

/** `name = value` of an entry. */
export interface BibtexField {
  /** In lower case. */
  readonly name: string
  readonly parts: readonly ValuePart[]
}

/** What an entry holds. */
export interface BibtexFields {
  readonly fields: readonly BibtexField[]
  /** What could not be read as it stands; `undefined` where all could. */
  readonly fault: string | undefined
}

/** What may stand between fields: commas, a brace too many, remarks. */
const between = /[\s,})]+/y
const remark = /%[^\r\n]*/y
/** A name may hold dots and whatever else; spaces too. */
const fieldName = /([^\s={}",#%][^={}",#\r\n]{0,100}?)\s{0,100}=\s*/y
const bare = /[^\s,#{}"]+/y
const joint = /\s*#\s*/y
/** What stands behind a closing quotation mark; behind any other the value goes on: `"Kites "in" Wind"`. */
const behindQuote = /\s{0,100}(?:[,#})]|$|[a-z][\w.-]{0,40}\s{0,10}=)/iy
/** A name of a field on a new line, or a common one behind a comma, inside of a value whose brace is never closed. */
const nextField =
  /(?:[\r\n]\s{0,100}[a-z][\w.-]{0,40}|,\s{0,20}(?:title|author|editor|journal|booktitle|year|date|month|volume|number|pages|doi|url|publisher|abstract|keywords|note|eprint))\s{0,10}=\s{0,10}(?:["{]|\w{1,40}\s{0,10}[,}\r\n])/gi

/**
 * Reads the fields of an entry, in time linear in its length. Where a brace or a quotation mark is missing, the value ends
 * before what looks like the next field; what cannot be read at all is passed over, up to the next comma or line.
 *
 * @param body - What stands behind the key.
 * @param isBroken - Whether a brace is known to be missing, so that one that is there may close more than its own value.
 */
export function readValues(body: string, isBroken = false): BibtexFields {
  return new ValueReader(body, isBroken).read()
}

/** Ends are not looked for any more, where so many are missing. */
const mostOpen = 20
const [backslash, openBrace, closeBrace, quotationMark] = [92, 123, 125, 34]

class ValueReader implements BibtexFields {
  readonly fields: BibtexField[] = []
  fault: string | undefined
  readonly #body: string
  readonly #isBroken: boolean
  #at = 0
  /** How many braces and quotation marks have no end. */
  #open = 0
  /** Where the next field was found to begin. */
  #next = -1

  constructor(body: string, isBroken: boolean) {
    this.#body = body
    this.#isBroken = isBroken
  }

  read(): BibtexFields {
    for (this.#skip(); this.#at < this.#body.length; this.#skip()) {
      const name = this.#match(fieldName)?.[1]?.trim().toLowerCase()
      if (name === undefined) this.#passOver()
      else this.fields.push({name, parts: this.#value(name)})
    }
    return this
  }

  #value(name: string): ValuePart[] {
    const parts: ValuePart[] = []
    do {
      const part = this.#part(name)
      if (part) parts.push(part)
    } while (this.#match(joint))
    return parts
  }

  #part(name: string): ValuePart | undefined {
    const start = this.#at
    const open = this.#body.charAt(start)
    if (open === '{' || open === '"') {
      const end = open === '{' ? this.#closingBrace(start + 1) : this.#closingQuote(start + 1)
      if (end === undefined || (this.#isBroken && this.#nextField(start + 1) < end))
        return {text: this.#cutOff(name, start + 1), isName: false}
      this.#at = end + 1
      return {text: this.#body.slice(start + 1, end), isName: false}
    }
    const text = this.#match(bare)?.[0]
    return text === undefined ? undefined : this.#words(text, start)
  }

  /** A bare value that is no name: `title = Kites in Low Wind,`. */
  #words(text: string, start: number): ValuePart {
    const end = this.#body.slice(start, start + 1000).search(/[,#"}\r\n]|\s[\w.-]{1,40}\s{0,10}=|$/)
    const words = this.#body.slice(start, start + end).trim()
    if (words.length <= text.length) return {text, isName: true}
    this.#at = start + end
    return {text: words, isName: false}
  }

  #closingBrace(from: number): number | undefined {
    let depth = 0
    if (this.#open === mostOpen) return undefined
    for (let at = from; at < this.#body.length; at++) {
      const code = this.#body.charCodeAt(at)
      if (code === backslash) at++
      else if (code === openBrace) depth++
      else if (code === closeBrace && depth-- === 0) return at
    }
    this.#open++
    return undefined
  }

  #closingQuote(from: number): number | undefined {
    let depth = 0
    if (this.#open === mostOpen) return undefined
    for (let at = from; at < this.#body.length; at++) {
      const code = this.#body.charCodeAt(at)
      if (code === backslash) at++
      else if (code === openBrace) depth++
      else if (code === closeBrace && depth > 0) depth--
      else if (code === quotationMark && depth === 0) {
        behindQuote.lastIndex = at + 1
        if (behindQuote.test(this.#body)) return at
      }
    }
    this.#open++
    return undefined
  }

  /** A value without an end. */
  #cutOff(name: string, start: number): string {
    this.fault = `its ${name} has no end`
    const end = this.#nextField(start)
    this.#at = end
    return this.#body.slice(start, end).replace(/(?<![\s,"}])[\s,"}]+$/, '')
  }

  /** Where the next field seems to begin. */
  #nextField(from: number): number {
    if (this.#next < from) {
      nextField.lastIndex = from
      this.#next = nextField.exec(this.#body)?.index ?? this.#body.length
    }
    return this.#next
  }

  /** Passes over what is no field. */
  #passOver(): void {
    const from = this.#at
    const open = this.#body.charAt(from)
    const end = open === '{' ? this.#closingBrace(from + 1) : undefined
    const rest = end === undefined ? this.#body.slice(from + 1).search(/[,\r\n]/) : -1
    this.#at = end === undefined ? (rest === -1 ? this.#body.length : from + 1 + rest) : end + 1
    this.fault ??= `${JSON.stringify(this.#body.slice(from, Math.min(this.#at, from + 40)).trim())} is no field`
  }

  #skip(): void {
    while (this.#match(between) || this.#match(remark));
  }

  #match(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.#at
    const match = pattern.exec(this.#body) ?? undefined
    if (match) this.#at = pattern.lastIndex
    return match
  }
}
