import {readFileSync} from 'node:fs'
import {expect, it} from 'vitest'
import {parseListing, serialize} from '../src/index.js'

it.each(['text/trending.txt', 'text/url-lines.txt', 'bibliography/bibtex.bib', 'arxiv-listing/new.txt'])(
  'a digest of %s in Markdown is read back to the same titles and links',
  name => {
    const {papers} = parseListing(readFileSync(`fixtures/${name}`))
    const again = parseListing(serialize(papers, 'markdown'), {format: 'markdown'})
    expect(again.papers.map(({title}) => title)).toEqual(papers.map(({title}) => title))
    const urls = (paper: (typeof papers)[number]) => paper.links.map(({url}) => url)
    papers.forEach((paper, index) => {
      expect(again.papers[index] && urls(again.papers[index])).toEqual(expect.arrayContaining(urls(paper)))
    })
  }
)
