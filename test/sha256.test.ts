import {createHash} from 'node:crypto'
import {describe, expect, it} from 'vitest'
import {sha256} from '../src/write/sha256.js'

const encoder = new TextEncoder()

describe('the SHA-256 hash', () => {
  it.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    [
      'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1'
    ],
    ['a'.repeat(1_000_000), 'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0']
  ])('of the test vector %.60j', (text, hash) => expect(sha256(encoder.encode(text))).toBe(hash))

  it('is that of other programs, for any length and any place in a buffer', () => {
    const all = Uint8Array.from({length: 400}, (_, index) => (index * 37) % 251)
    for (let length = 0; length < 200; length++) {
      const bytes = all.subarray(length, 2 * length)
      expect(sha256(bytes)).toBe(createHash('sha256').update(bytes).digest('hex'))
    }
  })
})
