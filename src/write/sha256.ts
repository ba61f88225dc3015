const rounds = 64
const blockSize = 64

/**
 * The SHA-256 hash of bytes, by FIPS 180-4. Web Crypto would give it as a promise, and to secure pages alone.
 *
 * @param bytes - Any.
 * @returns Hexadecimal digits.
 */
export function sha256(bytes: Uint8Array): string {
  const primes = firstPrimes(rounds)
  const constants = Int32Array.from(primes, prime => fraction(Math.cbrt(prime)))
  const hash = Uint32Array.from(primes.slice(0, 8), prime => fraction(Math.sqrt(prime)))
  const whole = bytes.length - (bytes.length % blockSize)
  const rest = bytes.length - whole
  const end = new Uint8Array(rest < blockSize - 8 ? blockSize : 2 * blockSize)
  end.set(bytes.subarray(whole))
  end[rest] = 0x80
  new DataView(end.buffer).setBigUint64(end.length - 8, BigInt(bytes.length) * 8n)
  for (const part of [bytes.subarray(0, whole), end]) addBlocks(hash, part, constants)
  return Array.from(hash, word => word.toString(16).padStart(8, '0')).join('')
}

function addBlocks(hash: Uint32Array, bytes: Uint8Array, constants: Int32Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const words = new Int32Array(rounds)
  const word = (index: number) => words[index] ?? 0
  for (let block = 0; block < bytes.length; block += blockSize) {
    for (let round = 0; round < 16; round++) words[round] = view.getInt32(block + round * 4)
    for (let round = 16; round < rounds; round++) {
      const far = word(round - 15)
      const near = word(round - 2)
      const farMix = turned(far, 7) ^ turned(far, 18) ^ (far >>> 3)
      const nearMix = turned(near, 17) ^ turned(near, 19) ^ (near >>> 10)
      words[round] = word(round - 16) + farMix + word(round - 7) + nearMix
    }
    let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = hash
    for (let round = 0; round < rounds; round++) {
      const chosen = (e & f) ^ (~e & g)
      const first =
        h + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + chosen + (constants[round] ?? 0) + word(round)
      const second = (turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))
      h = g
      g = f
      f = e
      e = (d + first) | 0
      d = c
      c = b
      b = a
      a = (first + second) | 0
    }
    for (const [index, value] of [a, b, c, d, e, f, g, h].entries()) hash[index] = (hash[index] ?? 0) + value
  }
}

function turned(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits))
}

/** The first 32 bits behind the point. */
function fraction(number: number): number {
  return (number % 1) * 2 ** 32
}

function firstPrimes(count: number): number[] {
  const primes: number[] = []
  for (let number = 2; primes.length < count; number++)
    if (primes.every(prime => number % prime !== 0)) primes.push(number)
  return primes
}
