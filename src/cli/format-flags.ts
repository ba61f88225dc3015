import {type Command, InvalidArgumentError, Option} from 'commander'
import * as z from 'zod'
import type {RecordFormat} from '../write/format.js'
import {type FormatName, writers} from '../write/index.js'
import {formatNames} from './write.js'

/** An option of one or more formats, as a flag. */
interface Flag {
  /** As the formats call it, such as `rowGroup`. */
  readonly key: string
  readonly schema: z.core.$ZodType
  readonly description: string
  readonly byDefault: unknown
  readonly formats: FormatName[]
}

/** The options of all formats as flags, read off their schemas. */
function flagsOf(): Flag[] {
  const flags = new Map<string, Flag>()
  for (const name of formatNames) {
    const {options}: RecordFormat = writers[name]
    if (!(options instanceof z.ZodObject)) continue
    for (const [key, schema] of Object.entries(options.shape)) {
      const known = flags.get(key)
      if (known) known.formats.push(name)
      else flags.set(key, {key, ...describe(schema), formats: [name]})
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

/** Adds the options of all formats to a command as flags: `rowGroup` is `--row-group`, `abstracts` `--no-abstracts`. */
export function addFormatFlags(command: Command): Command {
  for (const flag of flagsOf()) command.addOption(optionOf(flag))
  return command
}

function optionOf({key, schema, description, byDefault, formats}: Flag): Option {
  const name = key.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)
  const standard = byDefault === undefined || typeof byDefault === 'boolean' ? '' : `; default ${byDefault}`
  const about = `${description} (${formats.join(', ')}${standard})`
  if (schema instanceof z.ZodBoolean)
    return new Option(byDefault === true ? `--no-${name}` : `--${name}`, about)
  if (schema instanceof z.ZodEnum)
    return new Option(`--${name} <name>`, about).choices(schema.options.map(String))
  if (schema instanceof z.ZodNumber) return new Option(`--${name} <number>`, about).argParser(numberArgument)
  return new Option(`--${name} <text>`, about)
}

function numberArgument(text: string): number {
  const number = Number(text)
  if (text.trim() === '' || Number.isNaN(number)) throw new InvalidArgumentError('expected a number')
  return number
}

/** The options that were given as flags, by the names that the formats have for them. */
export function formatOptions(command: Command): Record<string, unknown> {
  const given = flagsOf().filter(({key}) => command.getOptionValueSource(key) === 'cli')
  return Object.fromEntries(given.map(({key}) => [key, command.getOptionValue(key)]))
}
