import type {Kind} from '../segments.js'

/** What text on a terminal looks like: SGR codes that begin and end it (ECMA-48, 8.3.117). */
type Look = readonly [open: string, close: string]

const STYLES = {bold: ['1', '22'], dim: ['2', '22']} as const satisfies Record<string, Look>

/** Colours of the 256 that stand out on black and on white, and differ for every eye, as those of the page do. */
const COLORS: Readonly<Record<Kind, Look>> = {
  method: ['38;5;170', '39'],
  dataset: ['38;5;35', '39'],
  metric: ['38;5;172', '39'],
  link: ['38;5;32', '39']
}

/** Lines and slants, for those who see no colours. */
const SHAPES: Readonly<Partial<Record<Kind, Look>>> = {
  method: ['4', '24'],
  dataset: ['4;3', '24;23'],
  metric: ['3', '23']
}

/**
 * Gives text a look.
 *
 * @param style - The look.
 * @param text - Text without escape sequences but our own.
 * @param color - Whether colours may be used.
 */
export function paint(style: keyof typeof STYLES, text: string, color: boolean): string {
  return color ? sgr(STYLES[style], text) : text
}

/**
 * Gives a text the colour of a kind.
 *
 * @param kind - What it names.
 * @param text - Text without escape sequences but our own.
 * @param color - Whether colours may be used.
 */
export function paintKind(kind: Kind, text: string, color: boolean): string {
  return color ? sgr(COLORS[kind], text) : text
}

/**
 * Gives a mention in a text the look of its kind.
 *
 * @param kind - What it names.
 * @param text - Text without escape sequences but our own.
 * @param color - Whether colours may be used.
 */
export function paintMention(kind: Kind, text: string, color: boolean): string {
  const shape = SHAPES[kind]
  return color ? sgr(COLORS[kind], shape ? sgr(shape, text) : text) : text
}

function sgr([open, close]: Look, text: string): string {
  return `\x1B[${open}m${text}\x1B[${close}m`
}

/**
 * Makes text a link of the terminal (OSC 8, https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda).
 *
 * @param address - A safe address; it is written in printable ASCII alone.
 * @param text - What is shown.
 */
export function hyperlink(address: string, text: string): string {
  const target = address.replace(/[^!-~]+/g, encodeURIComponent)
  return `\x1B]8;;${target}\x07${text}\x1B]8;;\x07`
}
