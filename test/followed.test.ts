import {describe, expect, it} from 'vitest'
import type {Candidate} from '../src/extract/names/candidates.js'
import {withFollowing} from '../src/extract/names/followed.js'
import {spanOf, spanText} from '../src/extract/names/spans.js'
import {tokenize} from '../src/extract/tokens.js'

const found = (abstract: string) => {
  const field = tokenize(abstract)
  const ferns = field.tokens.flatMap(({text}, start): Candidate[] =>
    text === 'FernCraft'
      ? [
          {
            span: spanOf(field, start, start + 1, {entry: undefined, coined: true, titleName: false}),
            dataset: 0,
            method: 0.9
          }
        ]
      : []
  )
  return withFollowing(ferns).map(({span}) => spanText(span))
}

describe('a word in capitals behind a coined name', () => {
  it('is part of the name where it stands behind it each time', () => {
    expect(found('We plan in FernCraft Builder. Users like FernCraft Builder.')).toEqual([
      'FernCraft Builder',
      'FernCraft Builder'
    ])
  })
  it('is no part of it where it stands there once, or not always', () => {
    expect(found('We plan in FernCraft Builder.')).toEqual(['FernCraft'])
    expect(found('We plan in FernCraft Builder. Users like FernCraft.')).toEqual(['FernCraft', 'FernCraft'])
    expect(found('Users like FernCraft. Builder comes later. Users buy FernCraft. Builder')).toEqual([
      'FernCraft',
      'FernCraft'
    ])
  })
})
