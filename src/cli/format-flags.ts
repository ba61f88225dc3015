import {type Command, InvalidArgumentError, Option} from 'commander'
import {group} from 'd3-array'
import * as z from 'zod'
import type {RecordFormat} from '../write/format.js'
import {type FormatName, writers} from '../write/index.js'
import {EXIT, Failure} from './io.js'
import {formatNames} from './write.js'

/** An option of one or more formats, as a flag. */
interface Flag {
  /** As the formats call it, such as `rowGroup`. */
  readonly key: string
  /** As the command's options call it. */
  readonly attribute: string
  readonly schema: z.core.$ZodType
  readonly description: string
  readonly byDefault: unknown
  readonly formats: FormatName[]
  /** Formats that cannot do without it. */
  readonly neededBy: FormatName[]
}

/** Flags whose name is that of another option: `--url` is the address of the listing. */
const otherNames: ReadonlyMap<string, string> = new Map([['url', 'setUrl']])

/** The options of all formats as flags, read off their schemas. */
function flagsOf(): Flag[] {
  const flags = new Map<string, Flag>()
  for (const name of formatNames) {
    const {options}: RecordFormat = writers[name]
    if (!(options instanceof z.ZodObject)) continue
    for (const [key, schema] of Object.entries(options.shape)) {
      const flag = flags.get(key) ?? {
        ...{key, attribute: otherNames.get(key) ?? key},
        ...describe(schema),
        ...{formats: [], neededBy: []}
      }
      flags.set(key, flag)
      flag.formats.push(name)
      if (!z.safeParse(schema, undefined).success) flag.neededBy.push(name)
    }
  }
  return [...flags.values()]
}

function describe(schema: z.core.$ZodType): Pick<Flag, 'schema' | 'description' | 'byDefault'> {
  const description = z.globalRegistry.get(schema)?.description ?? ''
  let bare = schema
  let byDefault: unknown
  while (bare instanceof z.ZodDefault || bare instanceof z.ZodOptional) {
    if (bare instanceof z.ZodDefault) byDefault = bare.def.defaultValue
    bare = bare.unwrap()
  }
  return {schema: bare, description, byDefault}
}

/**
 * Adds the options of all formats to a command as flags, in a group for all that are of the same formats: `rowGroup` is
 * `--row-group`, `abstracts` `--no-abstracts`.
 */
export function addFormatFlags(command: Command): void {
  const groups = group(flagsOf(), ({formats}) => headingOf(formats))
  for (const [heading, flags] of groups) {
    command.optionsGroup(heading)
    for (const flag of flags) command.addOption(optionOf(flag))
  }
}

function headingOf(formats: readonly FormatName[]): string {
  return `With --to ${oneOf(formats)}:`
}

function oneOf(formats: readonly FormatName[]): string {
  return new Intl.ListFormat('en-GB', {type: 'disjunction'}).format(formats)
}

function optionOf(flag: Flag): Option {
  const name = nameOf(flag)
  const {schema, byDefault} = flag
  const text = lowered(flag.description)
  if (schema instanceof z.ZodBoolean) {
    const what = text.replace(/^whether /, '')
    return new Option(name, byDefault === true ? `turn off that ${what}` : what)
  }
  const about = `${text}${noteOf(flag)}`
  if (schema instanceof z.ZodEnum) {
    const choices = schema.options.map(String)
    return new Option(`${name} <name>`, `${about}: ${choices.join(', ')}`).choices(choices)
  }
  if (schema instanceof z.ZodNumber) return new Option(`${name} <n>`, about).argParser(numberArgument)
  return new Option(`${name} <text>`, about)
}

/** As it is typed: `--row-group`. */
function nameOf({attribute, schema, byDefault}: Flag): string {
  const name = attribute.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)
  return schema instanceof z.ZodBoolean && byDefault === true ? `--no-${name}` : `--${name}`
}

function noteOf({byDefault, neededBy}: Flag): string {
  if (neededBy.length > 0) return ` (required for ${neededBy.join(', ')})`
  return byDefault === undefined ? '' : ` (default: ${byDefault})`
}

function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}

function numberArgument(text: string): number {
  const number = Number(text)
  if (text.trim() === '' || Number.isNaN(number)) throw new InvalidArgumentError('expected a number')
  return number
}

/**
 * The options that were given as flags, by the names that the formats have for them.
 *
 * @param format - The format that is written.
 * @throws Failure where a flag is for other formats, or one is missing.
 */
export function formatOptions(command: Command, format: FormatName): Record<string, unknown> {
  const flags = flagsOf()
  const given = flags.filter(({attribute}) => command.getOptionValueSource(attribute) === 'cli')
  const other = given.find(({formats}) => !formats.includes(format))
  if (other)
    throw new Failure(`${nameOf(other)} is for --to ${oneOf(other.formats)}, not for ${format}`, EXIT.usage)
  const missing = flags.find(flag => flag.neededBy.includes(format) && !given.includes(flag))
  if (missing)
    throw new Failure(`--to ${format} needs ${nameOf(missing)}: ${lowered(missing.description)}`, EXIT.usage)
  return Object.fromEntries(given.map(({key, attribute}) => [key, command.getOptionValue(attribute)]))
}
