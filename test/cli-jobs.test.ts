import {Readable, Writable} from 'node:stream'
import {expect, it, vi} from 'vitest'
import {main} from '../src/cli/command.js'

// As it is where an optional package was not installed.
vi.mock('../src/node/parse-listings.js', () => ({
  // biome-ignore lint/correctness/useYield: it fails before it gives anything.
  async *parseListings() {
    const cause = Object.assign(new Error('Cannot find package'), {code: 'ERR_MODULE_NOT_FOUND'})
    throw new Error('parseListings of paperglean/node needs the package piscina', {cause})
  }
}))

it('--jobs says in its own words which package it needs', async () => {
  let err = ''
  const stderr = new Writable({
    write(chunk, _, done) {
      err += chunk
      done()
    }
  })
  const stdin = Readable.from([Buffer.from('Kites in Low Wind\n')])
  const code = await main(['parse', '-', '--jobs', '2'], {stdin, stdout: stderr, stderr, env: {}})
  expect([code, err]).toEqual([1, 'paperglean: --jobs 2 needs the package piscina: npm install piscina\n'])
})
