import {Command, CommanderError} from 'commander'
import packageJson from '../../package.json' with {type: 'json'}
import {safe, safeLine} from '../write/safe.js'
import {type CommandIo, EXIT, Failure} from './io.js'
import {ClosedPipe, writeAll} from './output.js'

export {type CommandIo, EXIT} from './io.js'

/**
 * Runs the command.
 *
 * @param argv - Arguments behind the program's name.
 * @param io - Streams and environment.
 * @returns The exit code: see {@link EXIT}.
 */
export async function main(argv: readonly string[], io: CommandIo): Promise<number> {
  try {
    let code: number = EXIT.fine
    const command = program(io)
    // Options and work of a subcommand need the library; `--version` and `--help` do without.
    if (command.commands.some(subcommand => argv.includes(subcommand.name()))) {
      const {equip} = await import('./subcommands.js')
      for (const subcommand of command.commands) equip(subcommand, io, end => (code = end))
    }
    await command.parseAsync([...argv], {from: 'user'})
    return code
  } catch (error) {
    if (error instanceof ClosedPipe) return EXIT.fine
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.fine : EXIT.usage
    if (!(error instanceof Failure)) throw error
    await writeAll(io.stderr, [`paperglean: ${safeLine(error.message)}\n`])
    return error.code
  }
}

function program(io: CommandIo): Command {
  const command = new Command('paperglean')
    .description('Turn the raw text of a paper listing into validated paper records.')
    .version(packageJson.version)
    .exitOverride()
    .configureOutput({
      writeOut: text => io.stdout.write(text),
      writeErr: text => io.stderr.write(safe(text)),
      getOutHelpWidth: () => io.stdout.columns ?? 80
    })
    // Commander's own would show no `[options]` before there are some.
    .configureHelp({subcommandTerm: subcommand => `${subcommand.name()} ${subcommand.usage()}`})
    .showHelpAfterError('(see paperglean --help)')
    .addHelpText('after', EXIT_HELP)
  for (const {name, description, files} of subcommands)
    command
      .command(name)
      .description(description)
      .argument('<files...>', files)
      .addHelpText('after', EXIT_HELP)
  return command
}

const subcommands = [
  {
    name: 'parse',
    description: 'Read listings and write their records; the same paper in several becomes one record.',
    files: 'the listings; - for standard input'
  },
  {
    name: 'convert',
    description: 'Read listings or records of any format and write them in any other.',
    files: 'the files; - for standard input'
  },
  {
    name: 'show',
    description: 'Show the papers of listings or records with what their titles and abstracts name.',
    files: 'the files; - for standard input'
  },
  {
    name: 'validate',
    description: 'Check records in NDJSON, JSON, CSV or TSV and print each fault.',
    files: 'the records; - for standard input'
  }
]

const EXIT_HELP = `
Exit codes:
  0  fine
  1  a file could not be read or written, no paper was found, or a record does not validate
  2  wrong usage
  130, 143  ended by SIGINT or SIGTERM`
