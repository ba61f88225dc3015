import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {placeOf} from '../scripts/site/categories.mjs'
import {checkLinks} from '../scripts/site/links.mjs'
import {llmsFiles} from '../scripts/site/llms.mjs'
import {firstSentence, urlsOf, withAddresses} from '../scripts/site/markdown.mjs'
import {faultsOfTable, nameOf, pages} from '../scripts/site/pages.mjs'
import {project} from '../scripts/site/project.mjs'

const {homepage, repository} = project

describe('the pages of the site', () => {
  it('are the documents, each once', () => {
    expect(faultsOfTable()).toEqual([])
    expect(new Set(pages.map(({file}) => nameOf(file))).size).toBe(pages.length)
  })

  it('have the names of their files, and the front page is the readme', () => {
    expect(['README.md', 'docs/record.md', 'CHANGELOG.md'].map(nameOf)).toEqual([
      'index',
      'record',
      'changelog'
    ])
  })
})

describe('a page of Markdown', () => {
  it('says in its first sentence what it is for', () => {
    expect(firstSentence('# Leaves\n\nHow `count` counts [leaves](leaf.md),\nby day. And by night.')).toBe(
      'How `count` counts leaves, by day.'
    )
  })

  it('has links that lead to the same places from anywhere', () => {
    const text = '[a](record.md#links), [b](../LICENSE), [c](#here), <https://example.org>, `[d](x.md)`'
    expect(withAddresses(text, 'docs/query.md', file => `https://example.org/${file}`)).toBe(
      '[a](https://example.org/docs/record.md#links), [b](https://example.org/LICENSE), [c](#here), <https://example.org>, `[d](x.md)`'
    )
  })

  it.each([
    ['[![a](pic.png)](LICENSE)', '[![a](https://example.org/pic.png)](https://example.org/LICENSE)'],
    ['[a](x&amp;y.md)', '[a](https://example.org/x&y.md)'],
    ['[a](<x y.md>)', '[a](https://example.org/x%20y.md)'],
    ['[a](x.md "see x.md")', '[a](https://example.org/x.md "see x.md")'],
    ['![x.png](x.png "x.png")', '![x.png](https://example.org/x.png "x.png")'],
    ['[x.md]\n\n[x.md]: x.md', '[x.md]\n\n[x.md]: https://example.org/x.md'],
    ['> <img alt="src=a"\n>   src="a.png">', '> <img alt="src=a"\n>   src="https://example.org/a.png">'],
    ["See <a href='a.md#b'>a.md</a>.", "See <a href='https://example.org/a.md#b'>a.md</a>."],
    ['<img src=a.png>', '<img src=https://example.org/a.png>']
  ])('has the address changed and nothing else: %s', (text, expected) => {
    expect(withAddresses(text, 'README.md', file => `https://example.org/${file}`)).toBe(expected)
  })
})

describe('the site for language models', () => {
  const files = llmsFiles()

  it('lists each page with its first sentence', () => {
    const list = files.get('llms.txt') ?? ''
    for (const {file, title} of pages)
      expect(list).toMatch(
        new RegExp(`^- \\[${title}\\]\\(${homepage}${nameOf(file)}\\.md\\): \\S.*\\.$`, 'm')
      )
  })

  it('has each page as Markdown, and all of them as one text', () => {
    const whole = files.get('llms-full.txt')
    for (const {file} of pages) expect(whole).toContain(files.get(`${nameOf(file)}.md`)?.trim() ?? file)
  })

  it('shows the pictures of the readme', () => {
    expect(files.get('index.md')).toContain(`src="${homepage}media/paper.png"`)
  })

  it('has absolute links alone', () => {
    const links = [...files].flatMap(([name, text]) => urlsOf(text).map(({url}) => `${name}: ${url}`))
    expect(links.filter(link => !/: (https?:\/\/|mailto:|#)/.test(link))).toEqual([])
  })
})

describe('the sections of the reference', () => {
  const sectionOf = (name: string, file: string) => placeOf(name, file)?.category.title

  it.each([
    ['parseListing', 'parse.ts', 'Parse'],
    ['recordId', 'record/id.ts', 'Make records'],
    ['Fault', 'record/faults.ts', 'Validate'],
    ['tsv', 'write/csv.ts', 'Output formats'],
    ['Extraction', 'tree/entities.ts', 'Extract']
  ])('%s of %s stands in %s', (name, file, section) => {
    expect(sectionOf(name, file)).toBe(section)
  })

  it('have nothing that no row names', () => {
    expect(placeOf('willow', 'garden/willow.ts')).toBeUndefined()
  })
})

describe('the check of links', () => {
  let site = ''
  beforeAll(async () => {
    site = await mkdtemp(path.join(tmpdir(), 'site-'))
    await writeFile(path.join(site, 'leaf.html'), '<h2 id="veins">Veins</h2>')
    await writeFile(path.join(site, 'leaf.md'), '# Leaf\n\n[Root](root.md)')
  })
  afterAll(() => rm(site, {recursive: true}))

  const faultsOf = async (links: readonly string[]) => {
    await writeFile(path.join(site, 'index.html'), links.map(link => `<a href="${link}">a</a>`).join(''))
    return checkLinks(site).faults.filter(fault => /linked from (index|leaf)/.test(fault))
  }
  const root = `${homepage}root.md is no file of the site, linked from leaf.md`

  it('finds pages and places', async () => {
    const good = [
      'leaf.html',
      'leaf.html#veins',
      './',
      homepage,
      `${homepage}leaf.html#veins`,
      'leaf.md#veins'
    ]
    expect(await faultsOf([...good, `${repository}/blob/main/LICENSE`, 'mailto:a@example.org'])).toEqual([
      root
    ])
  })

  it('says what leads nowhere, and from where', async () => {
    expect(
      await faultsOf(['leaf.html#stem', 'stem.html', `${repository}/blob/main/docs/stem.md`, 'http://'])
    ).toEqual([
      `${homepage}leaf.html#stem is no place of its page, linked from index.html`,
      `${homepage}stem.html is no file of the site, linked from index.html`,
      `${repository}/blob/main/docs/stem.md is no file of the repository, linked from index.html`,
      'http:// is no address, linked from index.html',
      root
    ])
  })

  it('counts links to other sites by host', async () => {
    await faultsOf(['https://example.org/a', 'https://example.org/b'])
    expect(checkLinks(site).hosts.get('example.org')).toBe(2)
  })
})
