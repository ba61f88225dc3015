import type {OptionWords, Value, Verbs, VerbWords} from './words.js'

/** A script for zsh: to be sourced, or as `_paperglean` in a folder of `$fpath`. */
export function zshScript(name: string, verbs: Verbs): string {
  const [{names: byDefault}] = verbs
  const commands = verbs.flatMap(({names, description}) =>
    names.map(each => quoted(`${each}:${description}`))
  )
  return `#compdef ${name}
# Completion of ${name} in zsh: source <(${name} completion zsh)
_${name}() {
  local verb
  local -a commands
  commands=(
${commands.map(command => `    ${command}`).join('\n')}
  )
  if ((CURRENT == 2)) && [[ $words[2] != -* ]]; then
    _describe -t commands command commands
    _files
    return
  fi
  case $words[2] in
${verbs.map(({names}) => `    ${names.join(' | ')}) verb=${names[0]} ;;`).join('\n')}
  esac
  if [[ -n $verb ]]; then
    shift words
    ((CURRENT--))
  fi
  case \${verb:-${byDefault[0]}} in
${verbs.map(verbCase).join('\n')}
  esac
}
if [[ $funcstack[1] == _${name} ]]; then
  _${name} "$@"
else
  compdef _${name} ${name}
fi
`
}

function verbCase({names, options, value}: VerbWords): string {
  const specs = [...options.map(optionSpec), quoted(`*${valueSpec(value, 'file')}`)]
  return `    ${names[0]})\n      _arguments -s ${specs.join(' \\\n        ')}\n      ;;`
}

function optionSpec({flags, description, value}: OptionWords): string {
  const [first = '', ...others] = flags
  const words = value === 'nothing' ? '' : valueSpec(value, first.replace(/^-+/, ''))
  const rest = quoted(`[${description.replace(/[[\]\\]/g, '\\$&')}]${words}`)
  const forms = flags.map(flag => flag + (value === 'nothing' ? '' : flag.startsWith('--') ? '=' : '+'))
  return others.length > 0 ? `'(${flags.join(' ')})'{${forms.join(',')}}${rest}` : `${forms[0]}${rest}`
}

function valueSpec(value: Value, what: string): string {
  if (value === 'file') return `:${what}:_files`
  return `:${what}:${typeof value === 'string' ? ' ' : `(${value.join(' ')})`}`
}

function quoted(word: string): string {
  return `'${word.replaceAll("'", "'\\''")}'`
}
