import {safeLine} from '../write/safe.js'

/** How much of what was typed is shown. */
const longestShown = 60

/**
 * An error of commander in the words of the other errors: `--year: expected four digits, such as 2025, found abc` for
 * `error: option '--year <yyyy>' argument 'abc' is invalid. expected four digits, such as 2025`.
 */
export function usageFault(text: string): string {
  const message = text.replace(/^error: /, '')
  return (
    wrongValue(message, /^option '(?:-\w, )?(--[\w-]+)(?: [^']*)?' argument '/, "' is invalid. ") ??
    wrongValue(message, /^command-argument value '/, "' is invalid for argument 'shell'. ") ??
    message
  )
}

function wrongValue(message: string, start: RegExp, between: string): string | undefined {
  const [before, name = '<shell>'] = start.exec(message) ?? []
  const end = message.indexOf(between)
  if (before === undefined || end < before.length) return undefined
  const reason = message.slice(end + between.length).trim()
  const [, choices] = /^Allowed choices are (.+)\.$/.exec(reason) ?? []
  const expected = choices === undefined ? reason : `expected one of ${choices}`
  return `${safeLine(`${name}: ${expected}, found ${shown(message.slice(before.length, end))}`)}\n`
}

function shown(value: string): string {
  if (value === '') return 'nothing'
  return value.length > longestShown ? `${value.slice(0, longestShown)}…` : value
}
