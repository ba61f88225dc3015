import nlp from 'compromise'
import {describe, expectTypeOf, it} from 'vitest'
import type * as z from 'zod'
import {
  type Claim,
  type claimSchema,
  findClaims,
  grammarOf,
  type PaperMethods,
  type PaperView,
  type TermSpan
} from '../src/grammar/index.js'
import {parseListing} from '../src/index.js'

describe('grammarOf', () => {
  it('takes records, papers and texts', () => {
    expectTypeOf(grammarOf).toBeCallableWith(parseListing('').papers[0] ?? '')
    expectTypeOf(grammarOf).toBeCallableWith({title: 'Ferns', abstract: null})
    // @ts-expect-error a paper has a title
    grammarOf({abstract: 'We grow ferns.'})
    // @ts-expect-error there is no such field
    grammarOf('We grow ferns.', {field: 'authors'})
  })

  it('gives a view with methods of its own, as do matches in it', () => {
    const doc = grammarOf('We grow ferns.')
    expectTypeOf(doc.methodNames()).toEqualTypeOf<PaperView>()
    expectTypeOf(doc.match('#Method+').datasetNames(0).spans()).toEqualTypeOf<TermSpan[]>()
    expectTypeOf(doc.sentences().toPastTense).toBeFunction()
  })

  it('types what the plugin adds to compromise', () => {
    expectTypeOf(nlp<PaperMethods>('We grow ferns.').results()).toEqualTypeOf<PaperView>()
  })
})

describe('a claim', () => {
  it('is what its schema says', () => {
    expectTypeOf<z.infer<typeof claimSchema>>().toEqualTypeOf<Claim>()
    expectTypeOf(findClaims('')).toEqualTypeOf<Claim[]>()
  })
})
