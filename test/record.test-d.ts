import {describe, expectTypeOf, it} from 'vitest'
import type * as z from 'zod'
import {
  type Identifiers,
  type InputFormatName,
  type ListingMessage,
  type Metric,
  type PaperRecord,
  paperObjectSchema,
  type paperRecordSchema,
  parseListing,
  parseRecord,
  type RuleId,
  type readers,
  safeParseRecord
} from '../src/index.js'

type Plain = z.infer<typeof paperObjectSchema>

describe('a record', () => {
  it('is what the schema gives', () => {
    expectTypeOf<z.infer<typeof paperRecordSchema>>().toEqualTypeOf<PaperRecord>()
    expectTypeOf<Plain>().toExtend<PaperRecord>()
    expectTypeOf<PaperRecord>().toExtend<z.input<typeof paperObjectSchema>>()
    expectTypeOf(parseRecord).returns.toEqualTypeOf<PaperRecord>()
    expectTypeOf(parseListing('').papers).toEqualTypeOf<PaperRecord[]>()
    const result = safeParseRecord({})
    if (result.success) expectTypeOf(result.data).toEqualTypeOf<PaperRecord>()
  })

  it('has no other keys than those that it names', () => {
    const [paper] = parseListing('').papers as [PaperRecord]
    // @ts-expect-error there is no such field
    paper.titel
    // @ts-expect-error there is no such scheme
    paper.identifiers.arxif
    // @ts-expect-error there is no such date
    paper.dates.listet
    // @ts-expect-error there is no such format
    paper.source.format === 'markdwon'
    expectTypeOf<keyof PaperRecord>().not.toEqualTypeOf<string>()
  })

  it('names the schemes of identifiers and the formats of listings', () => {
    expectTypeOf<'arxiv' | 'doi' | 'openreview'>().toExtend<keyof Identifiers>()
    expectTypeOf<PaperRecord['source']['format']>().toEqualTypeOf<InputFormatName>()
    expectTypeOf<(typeof readers)[number]['name']>().toEqualTypeOf<InputFormatName>()
  })

  it('has a number for each end of a range', () => {
    expectTypeOf<Metric['value']>().toEqualTypeOf<number | null>()
    expectTypeOf<Metric['valueHigh']>().toEqualTypeOf<number | undefined>()
  })

  it('can be picked from, left out of and made partial', () => {
    expectTypeOf(paperObjectSchema.pick({id: true}).parse({}))
      .toHaveProperty('id')
      .toEqualTypeOf<string>()
    expectTypeOf(paperObjectSchema.omit({title: true})).not.toHaveProperty('title')
    expectTypeOf(paperObjectSchema.partial().parse({}).title).toEqualTypeOf<string | undefined>()
  })
})

describe('a message', () => {
  it('says by a rule id of a union what it is about', () => {
    expectTypeOf(parseListing('').messages).toEqualTypeOf<ListingMessage[]>()
    expectTypeOf<ListingMessage['ruleId']>().toEqualTypeOf<RuleId>()
    expectTypeOf<'no-paper' | 'too-long'>().toExtend<RuleId>()
    expectTypeOf<'no-papers'>().not.toExtend<RuleId>()
  })
})
