// Measures what odd listings, texts and records take of time and memory, beside ordinary ones of the same length:
// npm run check:hostile [-- FORMAT...]. What takes more than three times as much is a fault. On a machine that others
// use, STRAY=10 says how many times more than that a measurement may stray: what is not linear goes far beyond.
import {cleanText, extractAll, type FormatName, parseListing, serialize, writers} from '../../../src/index.js'
import {exceptions} from './exceptions.js'
import {type Cost, costOf, least} from './measure.js'
import {ordinaryLatex, ordinaryListings, ordinaryProse, ordinaryRecords} from './ordinary.js'
import {recordShapes} from './records.js'
import {shapes} from './shapes.js'

/** How often the time and memory of ordinary input a shape may take. */
const most = 3
/** A shape that takes so many times as much at a part of the length is not tried at the whole. */
const hopeless = 12
const part = 1 / 8
/** Less is the noise of the machine: milliseconds, bytes. */
const least0: Cost = {time: 60, heap: 24 * 1024 * 1024}

const length = Number(process.env.LENGTH ?? 120_000)
const stray = Number(process.env.STRAY ?? 1)

interface Trial {
  readonly format: string
  readonly name: string
  /** What is measured, at a length. */
  readonly call: (length: number) => () => unknown
}

const dataset = {name: 'kites', license: 'mit'}
const written = (format: FormatName, records: Parameters<typeof serialize>[0]) => () =>
  serialize(records, format, format === 'dataset' || format === 'croissant' ? dataset : undefined)

function callOf(format: string, make: (length: number) => string): Trial['call'] {
  return size => {
    const text = make(size)
    if (format === 'clean') return () => cleanText(text).value
    if (format === 'extract') return () => extractAll(text)
    return () => parseListing(text, {format: format as 'text', tree: false})
  }
}

const ordinary: Readonly<Record<string, Trial['call']>> = {
  ...Object.fromEntries(
    Object.entries(ordinaryListings).map(([format, make]) => [format, callOf(format, make)])
  ),
  clean: callOf('clean', ordinaryLatex),
  extract: callOf('extract', ordinaryProse),
  ...Object.fromEntries(
    Object.keys(writers).map(format => [
      `to ${format}`,
      (size: number) => written(format as FormatName, ordinaryRecords(size))
    ])
  )
}

const trials: readonly Trial[] = [
  ...shapes.map(({format, name, make}) => ({format, name, call: callOf(format, make)})),
  ...Object.keys(writers).flatMap(format =>
    recordShapes.map(({name, make}) => ({
      format: `to ${format}`,
      name,
      call: (size: number) => written(format as FormatName, make(size))
    }))
  )
]

const standards = new Map<string, Cost>()

/** What ordinary input of a format takes, once it is warm. */
function standardOf(format: string, size: number): Cost {
  const key = `${format} ${size}`
  const known = standards.get(key)
  if (known) return known
  const call = ordinary[format]?.(size)
  if (!call) throw new Error(`no ordinary input of ${format}`)
  costOf(call)
  const cost = least([costOf(call), costOf(call)])
  standards.set(key, cost)
  return cost
}

interface Ratios {
  readonly time: number
  readonly heap: number
}

function ratiosOf({format, call}: Trial, size: number): Ratios {
  const standard = standardOf(format, size)
  const ready = call(size)
  let cost = costOf(ready)
  // Once more, where it may be the fault of the machine.
  if (Math.max(...Object.values(compared(cost, standard))) > most * 0.9) cost = least([cost, costOf(ready)])
  return compared(cost, standard)
}

function compared(cost: Cost, standard: Cost): Ratios {
  const ratio = (key: keyof Cost) => Math.max(cost[key], least0[key]) / Math.max(standard[key], least0[key])
  return {time: ratio('time'), heap: ratio('heap')}
}

function measured(trial: Trial): Ratios {
  const first = ratiosOf(trial, length * part)
  return Math.max(first.time, first.heap) > hopeless * stray ? first : ratiosOf(trial, length)
}

/** Measured again, with what it is compared with, where it takes more than it may: the machine may have been busy. */
function confirmed(trial: Trial, ceiling: number): Ratios {
  const first = measured(trial)
  if (Math.max(first.time, first.heap) <= ceiling) return first
  standards.clear()
  const second = measured(trial)
  return {time: Math.min(first.time, second.time), heap: Math.min(first.heap, second.heap)}
}

const chosen = process.argv.slice(2)
let faults = 0
let noted = 0
for (const trial of trials) {
  if (chosen.length > 0 && !chosen.includes(trial.format)) continue
  const exception = exceptions.find(({format, name}) => format === trial.format && name === trial.name)
  const ceiling = exception?.ratio ?? most
  const {time, heap} = confirmed(trial, ceiling)
  const isNoted = Math.max(time, heap) > ceiling
  const isFault = Math.max(time, heap) > ceiling * stray
  if (isNoted) noted++
  if (isFault) faults++
  const mark = isNoted ? 'too much' : exception ? `allowed: ${exception.reason}` : ''
  console.log(
    [
      trial.format.padEnd(16),
      trial.name.padEnd(34),
      time.toFixed(1).padStart(6),
      heap.toFixed(1).padStart(6),
      mark
    ].join(' ')
  )
}
console.log(
  `${trials.length} shapes of ${length} characters: ${noted} take more than ${most} times as much as ordinary input` +
    (stray > 1 ? `, ${faults} more than ${most * stray} times` : '')
)
if (faults > 0) process.exitCode = 1
