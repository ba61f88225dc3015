import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {parseListing} from '../src/index.js'
import {readers} from '../src/read/index.js'

/** Each format has a folder of fixtures; beside each listing stands what it has to give. */
const formats = readers.map(reader => reader.name).filter(name => existsSync(`fixtures/${name}`))

describe.each(formats)('%s', format => {
  const listings = readdirSync(`fixtures/${format}`).filter(name => !name.endsWith('.expected.json'))

  it.each(listings)('%s gives the papers and messages beside it', name => {
    const path = `fixtures/${format}/${name}`
    const expected = JSON.parse(readFileSync(path.replace(/\.\w+$/, '.expected.json'), 'utf8'))
    const {papers, messages} = parseListing(readFileSync(path), {format})
    expect(papers).toMatchObject(expected.papers)
    expect(papers).toHaveLength(expected.papers.length)
    expect(messages.map(message => message.ruleId)).toEqual(expected.messages)
  })
})
