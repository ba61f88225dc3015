import v8 from 'node:v8'

/**
 * Has V8 collect earlier what is not in use any more. Where there is much memory, it lets the heap grow to four times of
 * what is: a long run took 330 MB, and takes 206 like this, and a tenth to a quarter more time.
 */
export function saveMemory(): void {
  v8.setFlagsFromString('--heap-growing-percent=50')
  v8.setFlagsFromString('--semi-space-growth-factor=1')
}
