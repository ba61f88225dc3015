/** What is wrong with a value: where in it, and what was expected there. */
interface Fault {
  readonly path: ReadonlyArray<string | number>
  readonly message: string
}

/** Looks at a value and says what is wrong with it. */
export type Check = (value: unknown) => Fault | undefined

/** A check of each option, by its name. */
export type OptionChecks = Readonly<Record<string, Check>>

/**
 * Checks options. A schema would say the same, but would bring all of zod into a bundle that needs a
 * part of extraction alone.
 *
 * @throws TypeError that names the option and what was expected.
 */
export function checkOptionsBy(checks: OptionChecks, options: unknown): void {
  const fault = options === undefined ? undefined : someOptions(checks)(options)
  if (!fault) return
  const name = fault.path.join('.')
  throw new TypeError(name === '' ? `options: ${fault.message}` : `option "${name}": ${fault.message}`)
}

/**
 * Checks an argument.
 *
 * @param name - Its name.
 * @throws TypeError that names the argument, and where in it, and what was expected.
 */
export function checkArgument(name: string, check: Check, value: unknown): void {
  const fault = check(value)
  if (fault) throw new TypeError(`${[name, ...fault.path].join('.')}: ${fault.message}`)
}

/** The error of an argument of another type than was expected. */
export function wrongArgument(name: string, expected: string, value: unknown): TypeError {
  return new TypeError(`${name}: ${wrongType(expected, value).message}`)
}

/** An object of which some members have to be right, and others may be there. */
export function withMembers(checks: OptionChecks): Check {
  return value => {
    if (!isObject(value)) return wrongType('object', value)
    for (const [name, check] of Object.entries(checks)) {
      const fault = check(value[name])
      if (fault) return inside(name, fault)
    }
    return undefined
  }
}

/** Options of which each may be absent, and no others. */
export function someOptions(checks: OptionChecks): Check {
  return options => {
    if (!isObject(options)) return wrongType('object', options)
    for (const [name, check] of Object.entries(checks)) {
      const fault = options[name] === undefined ? undefined : check(options[name])
      if (fault) return inside(name, fault)
    }
    const unknown = Object.keys(options).find(name => !Object.hasOwn(checks, name))
    if (unknown === undefined) return undefined
    return inside(
      unknown,
      wrong(`expected one of ${Object.keys(checks).join(', ')}, found ${shown(unknown)}`)
    )
  }
}

/** An object, each member of which passes a check. */
export function recordOf(check: Check): Check {
  return value =>
    isObject(value)
      ? withMembers(Object.fromEntries(Object.keys(value).map(key => [key, check])))(value)
      : wrongType('object', value)
}

/** A list, each member of which passes a check. */
export function listOf(check: Check): Check {
  return list => {
    if (!Array.isArray(list)) return wrongType('array', list)
    for (const [index, member] of list.entries()) {
      const fault = check(member)
      if (fault) return inside(index, fault)
    }
    return undefined
  }
}

/** Text, which may be empty. */
export const aString: Check = value => (typeof value === 'string' ? undefined : wrongType('string', value))

/** Text, or `null` for none. */
export const textOrNull: Check = value =>
  typeof value === 'string' || value === null ? undefined : wrongType('string or null', value)

/** Text or bytes. */
export const textOrBytes: Check = value =>
  typeof value === 'string' || value instanceof Uint8Array
    ? undefined
    : wrongType('string or Uint8Array', value)

/** Bytes. */
export const bytesOnly: Check = value =>
  value instanceof Uint8Array ? undefined : wrongType('Uint8Array', value)

/** A list. */
export const anArray: Check = value => (Array.isArray(value) ? undefined : wrongType('array', value))

/** An object. */
export const anObject: Check = withMembers({})

/** A file, of whatever copy of vfile. */
export const aFile: Check = value => withMembers({message: aFunction})(value) && wrongType('VFile', value)

/** What a loop can go through, but no text. */
export const isIterable: Check = value =>
  typeof value === 'object' && value !== null && Symbol.iterator in value
    ? undefined
    : wrongType('iterable of records', value)

/** The same, also where each record comes in its time. */
export const isAnyIterable: Check = value =>
  typeof value === 'object' && value !== null && Symbol.asyncIterator in value ? undefined : isIterable(value)

/** A text that knows its source. */
export const aMappedText: Check = value => withMembers({value: aString, map: anArray})(value)

/** An offset. */
export const anOffset: Check = value => wholeNumberFrom(0, Number.MAX_SAFE_INTEGER)(value)

/** A node of a tree that holds others. */
export const aTree: Check = value => withMembers({type: aString, children: anArray})(value)

/** Whatever a check passes, or nothing. */
export function maybe(check: Check): Check {
  return value => (value === undefined ? undefined : check(value))
}

/** Text that is not empty. */
export const someText: Check = value => {
  if (typeof value !== 'string') return wrongType('string', value)
  return value === '' ? wrong('Too small: expected string to have >=1 characters') : undefined
}

/** One of some words. */
export function oneOf(words: readonly string[]): Check {
  return value => {
    if (words.some(word => word === value)) return undefined
    const expected = words.map(quoted).join('|')
    return wrong(
      words.length === 1
        ? `Invalid input: expected ${expected}`
        : `Invalid option: expected one of ${expected}`
    )
  }
}

/** A number from the lowest to the highest. */
export function numberFrom(lowest: number, highest: number): Check {
  return value => {
    if (typeof value !== 'number' || !Number.isFinite(value)) return wrongType('number', value)
    if (value < lowest) return wrong(`Too small: expected number to be >=${lowest}`)
    if (value > highest) return wrong(`Too big: expected number to be <=${highest}`)
    return undefined
  }
}

/** A whole number from the lowest to the highest. */
export function wholeNumberFrom(lowest: number, highest: number): Check {
  const inRange = numberFrom(lowest, highest)
  return value =>
    typeof value === 'number' && Number.isFinite(value) && !Number.isInteger(value)
      ? wrongType('int', value)
      : inRange(value)
}

/** True or false. */
export const trueOrFalse: Check = value =>
  typeof value === 'boolean' ? undefined : wrongType('boolean', value)

/** A function. */
export function aFunction(value: unknown): Fault | undefined {
  return typeof value === 'function' ? undefined : wrongType('function', value)
}

/** An address. */
export const anAddress: Check = value => {
  if (typeof value !== 'string') return wrongType('string', value)
  return URL.canParse(value.trim()) ? undefined : wrong('Invalid URL')
}

function wrong(message: string): Fault {
  return {path: [], message}
}

/** A value of another type than was expected. */
export function wrongType(expected: string, value: unknown): Fault {
  return wrong(`Invalid input: expected ${expected}, received ${typeOf(value)}`)
}

/** A value of the right type that is none of what was expected. */
export function wrongInput(expected: string, value: unknown): Fault {
  return wrong(`Invalid input: expected ${expected}, found ${shown(value)}`)
}

/** A value in a message; of a long one, the beginning. */
function shown(value: unknown): string {
  if (typeof value !== 'string') return typeOf(value)
  return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value)
}

function inside(step: string | number, fault: Fault): Fault {
  return {...fault, path: [step, ...fault.path]}
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** What a value is called in a message. */
function typeOf(value: unknown): string {
  if (typeof value === 'number') return Number.isFinite(value) ? 'number' : String(value)
  if (typeof value !== 'object') return typeof value
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  return Object.getPrototypeOf(value) === Object.prototype ? 'object' : (value.constructor?.name ?? 'object')
}

function quoted(text: string): string {
  return `"${text}"`
}
