import {readFileSync, writeFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import * as z from 'zod'
import {type RecordFormat, writers} from '../src/write/index.js'

/** With `UPDATE_TABLES=1`, the tables are written anew instead of compared. */
const update = process.env.UPDATE_TABLES === '1'

const formats: ReadonlyArray<readonly [name: string, format: RecordFormat]> = Object.entries(writers)

/** Formats for people, which have a page of their own. */
const views = new Set(['html', 'report', 'markdown', 'terminal'])

/** The table of output formats, read off the registry. */
function tableOf(page: string): string {
  const viewPage = page === '' ? 'views.md' : 'docs/views.md'
  const rows = formats.map(([name, {extension, mediaType, options, stream}]) => {
    const keys = options instanceof z.ZodObject ? Object.keys(options.shape) : []
    return [
      `[\`${name}\`](${views.has(name) ? viewPage : page}#${name})`,
      extension === '' ? 'a folder' : `\`.${extension}\``,
      mediaType === '' ? '–' : `\`${mediaType}\``,
      stream ? 'yes' : 'no',
      keys.length === 0 ? '–' : keys.map(key => `\`${key}\``).join(', ')
    ]
  })
  const head = ['format', 'extension', 'media type', 'streams', 'options']
  return [head, head.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |\n`).join('')
}

describe('the table of output formats', () => {
  it.each([
    ['README.md', 'docs/outputs.md'],
    ['docs/outputs.md', '']
  ])('of %s is that of the registry', (file, page) => {
    const text = readFileSync(file, 'utf8')
    const expected = text.replace(
      /(<!-- outputs -->\n).*?(<!-- \/outputs -->)/s,
      (_, before, after) => `${before}\n${tableOf(page)}\n${after}`
    )
    expect(text).toContain('<!-- outputs -->')
    if (update) writeFileSync(file, expected)
    else expect(text).toBe(expected)
  })

  it.each(formats.map(([name]) => name))('leads to a section with an example of %s', name => {
    const sections = ['docs/outputs.md', 'docs/views.md'].flatMap(page =>
      readFileSync(page, 'utf8').split(/^## /m)
    )
    const found = sections.filter(text => text.startsWith(`${name}\n`))
    expect(found.some(text => text.includes(`'${name}'`))).toBe(true)
  })

  it('describes every option where the command shows it', () => {
    for (const [, {options}] of formats)
      if (options instanceof z.ZodObject)
        for (const option of Object.values(options.shape))
          expect(z.globalRegistry.get(option)?.description).toMatch(/^[A-Z]/)
  })
})
