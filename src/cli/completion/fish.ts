import type {OptionWords, Value, Verbs, VerbWords} from './words.js'

/** A script for fish: to be sourced, or as `paperglean.fish` in `~/.config/fish/completions`. */
export function fishScript(name: string, verbs: Verbs): string {
  const [byDefault, ...others] = verbs
  const seen = (known: readonly VerbWords[]) =>
    `__fish_seen_subcommand_from ${known.flatMap(({names}) => names).join(' ')}`
  const complete = (condition: string, rest: string) => `complete -c ${name} -n '${condition}' ${rest}`
  const lines = [
    ...verbs.flatMap(({names, description}) =>
      names.map(each => complete(`not ${seen(verbs)}`, `-a ${each} -d ${quoted(description)}`))
    ),
    ...verbLines(byDefault).map(line => complete(`not ${seen(others)}`, line)),
    ...others.flatMap(verb => verbLines(verb).map(line => complete(seen([verb]), line)))
  ]
  return `# Completion of ${name} in fish: ${name} completion fish | source\n${lines.join('\n')}\n`
}

function verbLines({options, value}: VerbWords): string[] {
  const words = typeof value === 'string' ? [] : [`-f -a ${quoted(value.join(' '))}`]
  return [...words, ...options.map(optionLine)]
}

function optionLine({flags, description, value}: OptionWords): string {
  const forms = flags.map(flag => (flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`))
  return [...forms, ...valueFlags(value), `-d ${quoted(description)}`].join(' ')
}

function valueFlags(value: Value): string[] {
  if (value === 'nothing') return []
  if (value === 'file') return ['-r -F']
  return typeof value === 'string' ? ['-x'] : [`-x -a ${quoted(value.join(' '))}`]
}

function quoted(word: string): string {
  return `'${word.replace(/[\\']/g, '\\$&')}'`
}
