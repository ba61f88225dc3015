import {spawn} from 'node:child_process'
import path from 'node:path'
import {text} from 'node:stream/consumers'

export interface RunOptions {
  readonly cwd: string
  readonly input?: string
  readonly env?: Readonly<Record<string, string>>
}

/** No step takes longer than this, in milliseconds, on a loaded machine either. */
const patience = 600_000

/**
 * Runs a command to its end.
 *
 * @returns What it printed.
 * @throws An error with all that it printed, where it fails.
 */
export async function run(command: string, args: readonly string[], options: RunOptions): Promise<string> {
  const child = spawn(command, args, {
    cwd: options.cwd,
    env: {...process.env, NO_COLOR: '1', ...options.env},
    timeout: patience
  })
  const ended = new Promise<string | number | null>(resolve => {
    child.on('error', ({message}) => resolve(message))
    child.on('close', (code, signal) => resolve(code ?? signal))
  })
  child.stdin.on('error', () => undefined).end(options.input ?? '')
  const [output, errors, end] = await Promise.all([text(child.stdout), text(child.stderr), ended])
  if (end === 0) return output
  throw new Error(`${[path.basename(command), ...args].join(' ')} ended with ${end}\n${output}${errors}`)
}
