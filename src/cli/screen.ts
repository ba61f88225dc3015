import type {CommandIo} from './io.js'

/** What the place that something is printed to can show. */
export interface Screen {
  /** Columns of a line. */
  readonly width: number
  /** Whether colours may be used. */
  readonly color: boolean
}

/** Narrower than this nothing can be shown. */
export const narrowestScreen = 20

/** What standard output can show. */
export function screenOf(io: CommandIo): Screen {
  return {width: Math.max(narrowestScreen, io.stdout.columns ?? 80), color: hasColor(io)}
}

/** As Node decides (https://nodejs.org/api/cli.html#force_color1-2-3) and https://no-color.org asks. */
function hasColor({stdout, env}: CommandIo): boolean {
  const {FORCE_COLOR, NO_COLOR, TERM} = env
  if (FORCE_COLOR !== undefined) return !/^(?:0|false)$/.test(FORCE_COLOR)
  return Boolean(stdout.isTTY) && !NO_COLOR && TERM !== 'dumb'
}
