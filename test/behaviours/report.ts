import {group} from 'd3-array'
import type {Behaviour, Text} from './behaviour.js'
import type {Trial} from './check.js'

/** The share of behaviours that hold, 0 to 1. */
export const passRate = (trials: readonly Trial[]) =>
  trials.filter(({faults}) => faults.length === 0).length / trials.length

/** A table of the pass rates: one line for each capability, and one for all. */
export function rateTable(trials: readonly Trial[]): string {
  const byCapability = group(trials, ({capability}) => capability)
  const width = Math.max(...[...byCapability.keys()].map(({length}) => length))
  return [...byCapability, ['all', trials] as const]
    .map(([name, some]) => rateLine(name, some, width))
    .join('\n')
}

function rateLine(name: string, trials: readonly Trial[], width: number): string {
  const rate = passRate(trials)
  const count = `${Math.round(rate * trials.length)}/${trials.length}`
  return `${name.padEnd(width)} ${count.padStart(8)} ${(100 * rate).toFixed(0).padStart(4)} %`
}

/** The behaviours that do not hold, with what is wrong. */
export function failureList(trials: readonly Trial[]): string {
  return trials
    .filter(({faults}) => faults.length > 0)
    .map(({capability, behaviour, faults}) =>
      [`${capability}: ${wordsOf(behaviour)}`, ...faults.map(fault => `    ${fault}`)].join('\n')
    )
    .join('\n')
}

function wordsOf(behaviour: Behaviour): string {
  if ('text' in behaviour) return textOf(behaviour.text)
  if ('same' in behaviour) return behaviour.same.map(textOf).join(' = ')
  return `${textOf(behaviour.from)} → ${textOf(behaviour.to)}`
}

const textOf = (text: Text) =>
  typeof text === 'string' ? `"${text}"` : `"${text.title}", "${text.abstract ?? ''}"`
