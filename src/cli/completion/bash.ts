import type {OptionWords, Verbs, VerbWords} from './words.js'

/** A script for bash, to be sourced. */
export function bashScript(name: string, verbs: Verbs): string {
  const names = verbs.flatMap(verb => verb.names).join(' ')
  const [byDefault, ...others] = verbs
  const cases = [...others.map(verb => verbCase(verb.names.join(' | '), verb)), verbCase('*', byDefault)]
  return `# Completion of ${name} in bash: source <(${name} completion bash)
_${name}() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD - 1]}
  local verb=\${COMP_WORDS[1]} options words takes=file file
  # bash takes --to=csv for three words.
  if [[ $current == = ]]; then
    current=
  elif [[ $previous == = ]]; then
    previous=\${COMP_WORDS[COMP_CWORD - 2]}
  fi
  case $verb in
${cases.join('\n')}
  esac
  COMPREPLY=()
  if [[ $takes == text ]]; then
    compopt +o default +o bashdefault 2> /dev/null
  elif [[ $current == -* ]]; then
    COMPREPLY=($(compgen -W "$options" -- "$current"))
  elif [[ $takes == words ]]; then
    COMPREPLY=($(compgen -W "$words" -- "$current"))
  elif ((COMP_CWORD == 1)); then
    COMPREPLY=($(compgen -W '${names}' -- "$current"))
    while IFS= read -r file; do COMPREPLY+=("$file"); done < <(compgen -f -- "$current")
    compopt -o filenames 2> /dev/null
  fi
}
complete -o bashdefault -o default -F _${name} ${name}
`
}

function verbCase(pattern: string, {options, value}: VerbWords): string {
  const words = typeof value === 'string' ? [] : [`      takes=words words='${value.join(' ')}'`]
  return [
    `    ${pattern})`,
    `      options='${options.flatMap(({flags}) => flags).join(' ')}'`,
    ...words,
    '      case $previous in',
    ...options.filter(option => option.value !== 'nothing').map(optionCase),
    '      esac',
    '      ;;'
  ].join('\n')
}

function optionCase({flags, value}: OptionWords): string {
  const takes = typeof value === 'string' ? `takes=${value}` : `takes=words words='${value.join(' ')}'`
  return `        ${flags.join(' | ')}) ${takes} ;;`
}
