import {existsSync} from 'node:fs'
import {Command, CommanderError} from 'commander'
import packageJson from '../../package.json' with {type: 'json'}
import {safe, safeLine} from '../write/safe.js'
import {helpStyle, usageText} from './help.js'
import {type CommandIo, EXIT, Failure, print, say} from './io.js'
import {ClosedPipe} from './output.js'
import {usageFault} from './usage-fault.js'
import {verbs} from './verbs.js'

export type {CommandIo} from './io.js'

/**
 * Runs the command.
 *
 * @param argv - Arguments behind the program's name.
 * @param io - Streams and environment.
 * @returns The exit code: see {@link EXIT}.
 */
export async function main(argv: readonly string[], io: CommandIo): Promise<number> {
  try {
    return await run(argv, io)
  } catch (error) {
    if (error instanceof ClosedPipe) return EXIT.fine
    if (!(error instanceof Failure)) throw error
    await say([`paperglean: ${safeLine(error.message)}\n`], io)
    return error.code
  }
}

async function run(argv: readonly string[], io: CommandIo): Promise<number> {
  const usage: Usage = {out: [], err: []}
  try {
    let code: number = EXIT.fine
    const command = program(io, usage)
    // Options and work of a verb need the library; `--version` and `--help` do without.
    if (argv.length === 0 || !argv.every(argument => ofProgram.has(argument))) {
      refuseUnknown(argv)
      const {equip} = await import('./subcommands.js')
      for (const subcommand of command.commands) equip(subcommand, io, end => (code = end))
    }
    await command.parseAsync([...argv], {from: 'user'})
    return code
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    await print(usage.out, io)
    await say(usage.err, io)
    return error.exitCode === 0 ? EXIT.fine : EXIT.usage
  }
}

/** What Commander prints before it ends: it would write itself, and not wait for what the stream reports. */
interface Usage {
  readonly out: string[]
  readonly err: string[]
}

/** What asks the program for itself. */
const ofProgram: ReadonlySet<string> = new Set(['-h', '--help', 'help', '-V', '--version'])

const names = verbs.map(({name}) => name)
const known: ReadonlySet<string> = new Set([...names, ...verbs.flatMap(({alias}) => alias ?? []), 'help'])

/** A word that is neither a verb nor a file is more likely a verb with a slip than a file that is not there. */
function refuseUnknown([first, second]: readonly string[]): void {
  const list = `the commands are ${names.join(', ')}`
  if (first === 'help' && second !== undefined && !known.has(second) && !second.startsWith('-'))
    throw new Failure(`unknown command '${second}'; ${list}`, EXIT.usage)
  if (first === undefined || !/^[a-z]+$/i.test(first) || known.has(first) || existsSync(first)) return
  throw new Failure(`unknown command '${first}', and no file of that name; ${list}`, EXIT.usage)
}

function program({stdout}: CommandIo, {out, err}: Usage): Command {
  const command = new Command('paperglean')
    .description('Turn the raw text of a paper listing into validated paper records.')
    .usage('[command] [files...] [options]')
    .version(packageJson.version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .exitOverride()
    .configureOutput({
      writeOut: text => out.push(text),
      writeErr: text => err.push(safe(text)),
      outputError: (text, write) => write(`paperglean: ${usageFault(text)}`),
      getOutHelpWidth: () => stdout.columns ?? 80
    })
    .configureHelp(helpStyle)
    .showHelpAfterError('(see paperglean --help)')
  for (const [index, {name, alias, summary, description = sentence(summary), argument}] of verbs.entries()) {
    const verb = command
      .command(name, {isDefault: index === 0})
      .summary(summary)
      .description(description)
      .argument(argument.form, argument.description)
      .showHelpAfterError(`(see paperglean ${name} --help)`)
    if (alias !== undefined) verb.alias(alias)
  }
  return command.addHelpText('after', usageText(verbs.flatMap(({examples: [first]}) => first ?? [])))
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}
