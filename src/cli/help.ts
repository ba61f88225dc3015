import type {HelpConfiguration} from 'commander'

/** How the help is set: descriptions say of choices and defaults what one has to know. */
export const helpStyle: HelpConfiguration = {
  // Commander's own would show no `[options]` before there are some.
  subcommandTerm: subcommand => `${subcommand.name()} ${subcommand.usage()}`,
  optionDescription: option => option.description
}

/** What stands at the end of a help. */
export function usageText(examples: readonly string[]): string {
  return `
Examples:
${examples.map(example => `  ${example}`).join('\n')}

Exit codes:
  0  fine
  1  a file could not be read or written, no paper was found, or a record does
     not validate
  2  wrong usage
  130, 143  ended by SIGINT or SIGTERM`
}
