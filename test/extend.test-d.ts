import {describe, expectTypeOf, it} from 'vitest'
import type * as z from 'zod'
import {
  createParser,
  createSerializer,
  createStreamingParser,
  type Extraction,
  type ExtractorStage,
  type ListingParser,
  type PaperText,
  parseListing,
  type Reader,
  type StreamingFormat,
  type StreamingParser,
  textReader
} from '../src/index.js'
import {parseListings as parseOnAllCores} from '../src/node/index.js'
import {ListingBuilder} from '../src/read/index.js'
import {csv} from '../src/write/index.js'

declare const slips: Reader<'slips'>
declare const stage: ExtractorStage
declare const digest: StreamingFormat<string, z.ZodObject<{authors: z.ZodDefault<z.ZodInt>}>>

describe('a reader of one’s own', () => {
  it('gives its name to the formats of a parser', () => {
    expectTypeOf(createParser({readers: [textReader, slips]})).toEqualTypeOf<
      ListingParser<'text' | 'slips'>
    >()
    expectTypeOf(createParser([textReader, slips])).toEqualTypeOf<ListingParser<'text' | 'slips'>>()
    expectTypeOf(createStreamingParser({readers: [slips], extractors: [stage]})).toEqualTypeOf<
      StreamingParser<'slips'>
    >()
    // @ts-expect-error it was not made for Markdown
    createParser({readers: [textReader, slips]})('Kites', {format: 'markdown'})
    // @ts-expect-error a parser is made of readers
    createParser({extractors: [stage]})
  })

  it('has a builder of trees', () => {
    expectTypeOf(new ListingBuilder('Kites', 'slips').finish()).toEqualTypeOf<ReturnType<Reader['read']>>()
  })
})

describe('a stage of one’s own', () => {
  it('takes what was found and gives what is found', () => {
    expectTypeOf<ExtractorStage>().parameters.toEqualTypeOf<[text: PaperText, found: Extraction]>()
    expectTypeOf<(text: PaperText, found: Extraction) => Extraction>().toExtend<ExtractorStage>()
    parseListing('Kites', {
      extract: {extractors: [stage, (_, found) => ({...found, fields: {tasks: 'flying'}})]}
    })
    // @ts-expect-error it gives the whole of what is found
    parseListing('Kites', {extract: {extractors: [() => ({datasets: []})]}})
    // @ts-expect-error parts of a paper are text
    parseListing('Kites', {extract: {extractors: [(_, found) => ({...found, fields: {tasks: 5}})]}})
    // @ts-expect-error it is synchronous
    parseListing('Kites', {extract: {extractors: [async (_, found) => found]}})
  })

  it('cannot be sent to workers', () => {
    // @ts-expect-error functions cannot
    parseOnAllCores([], {extract: {extractors: [stage]}})
  })
})

describe('a writer of one’s own', () => {
  it('gives its name, its options and its output to a serializer', () => {
    const {serialize, serializeStream} = createSerializer({csv, digest})
    expectTypeOf(serialize([], 'digest', {authors: 3})).toEqualTypeOf<string>()
    expectTypeOf(serializeStream([], 'digest')).toEqualTypeOf<AsyncGenerator<string, void>>()
    // @ts-expect-error it has no such option
    serialize([], 'digest', {titles: 3})
  })
})
