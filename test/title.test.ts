import {describe, expect, it} from 'vitest'
import {extractMethods} from '../src/index.js'

const places = (title: string, abstract: string) =>
  extractMethods({title, abstract}).map(({name, mentions}) => [
    name,
    ...mentions.map(({field, start}) => `${field} ${start}`)
  ])

describe('a name of the abstract', () => {
  it('is mentioned in the title, too, where it stands there', () => {
    expect(
      places(
        'Pruning Willow Trees with Snip',
        'We propose Snip, a pruning method for willow trees, which reaches an accuracy of 91.5% on ImageNet.'
      )
    ).toEqual([['Snip', 'title 26', 'abstract 11']])
  })

  it('is not where the title has the word in small letters', () => {
    expect(
      places(
        'How to snip a willow tree',
        'We propose Snip, a pruning method for willow trees, which reaches an accuracy of 91.5% on ImageNet.'
      )
    ).toEqual([['Snip', 'abstract 11']])
  })
})
