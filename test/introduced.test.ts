import {describe, expect, it} from 'vitest'
import type {LexiconEntry} from '../src/extract/lexicon.js'
import type {Candidate} from '../src/extract/names/candidates.js'
import {withIntroduced} from '../src/extract/names/introduced.js'
import {spanOf, spanText} from '../src/extract/names/spans.js'
import {type TokenText, tokenize} from '../src/extract/tokens.js'

const MOSS: LexiconEntry = {name: 'Moss-10', kind: 'dataset', weak: false}

const mossIn = (field: TokenText): Candidate[] =>
  field.tokens.flatMap(({text}, start) =>
    text === 'Moss-10'
      ? [
          {
            span: spanOf(field, start, start + 1, {entry: MOSS, coined: true, titleName: false}),
            dataset: 0.9,
            method: 0
          }
        ]
      : []
  )

const found = (title: string, abstract: string) =>
  withIntroduced([...mossIn(tokenize(title, 'title')), ...mossIn(tokenize(abstract))]).map(({span}) =>
    spanText(span)
  )

describe('a known name behind a word in capitals', () => {
  it('is part of a name that the paper introduces', () => {
    expect(found('', 'We introduce Broad Moss-10, a benchmark. On Broad Moss-10, nets grow.')).toEqual([
      'Broad Moss-10',
      'Broad Moss-10'
    ])
    expect(found('Tall Moss-10: A Benchmark', 'Tall Moss-10 grows. Moss-10 does not.')).toEqual([
      'Tall Moss-10',
      'Tall Moss-10',
      'Moss-10'
    ])
  })
  it('is itself where nothing introduces another', () => {
    expect(found('Growing Moss-10', 'We introduce nets on Broad Moss-10. Using Moss-10, we grow.')).toEqual([
      'Moss-10',
      'Moss-10',
      'Moss-10'
    ])
    expect(found('', 'We present Google Moss-10.')).toEqual(['Moss-10'])
  })
})
