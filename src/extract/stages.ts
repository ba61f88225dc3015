import {
  anOffset,
  aString,
  checkArgument,
  listOf,
  maybe,
  oneOf,
  recordOf,
  someText,
  withMembers
} from '../arguments/checks.js'
import type {Extraction, Mention, PaperText} from '../tree/entities.js'
import {extractedFields} from './fields.js'

/** What a stage of one's own gives. */
export interface StageResult extends Extraction {
  /**
   * Further parts of the paper by name, as if its listing had labelled them: most go to `extra` of the record, those of
   * {@link Field} that have a place of their own to that place. An empty one is left out.
   */
  readonly fields?: Readonly<Record<string, string | undefined>> | undefined
}

/**
 * A stage of extraction of one's own. It changes nothing of what it is given, and gives the whole of what is found then.
 *
 * @param text - Title and abstract, as the record has them.
 * @param found - What was found so far; for the second stage, what the first one gave.
 * @returns What is found: each mention is the slice of title or abstract that it says.
 *
 * @example
 * ```ts
 * import {type ExtractorStage, parseListing} from 'paperglean'
 *
 * const withoutBaselines: ExtractorStage = (text, found) => ({
 *   ...found,
 *   methods: found.methods.filter(method => method.role !== 'compared')
 * })
 * const page = 'Pruning Willow Trees with Snip\n\nWe propose Snip, which prunes willow trees faster than ClipNet.'
 * const {papers} = parseListing(page, {extract: {extractors: [withoutBaselines]}})
 * papers[0]?.methods.map(method => method.name) // => ['Snip']
 * ```
 */
export type ExtractorStage = (text: PaperText, found: Extraction) => StageResult

/**
 * Runs stages one after the other.
 *
 * @throws TypeError that names the stage and the paper, where a stage gives what is no extraction of the text.
 */
export function runStages(
  stages: readonly ExtractorStage[],
  text: PaperText,
  found: Extraction
): StageResult {
  let result: StageResult = found
  stages.forEach((stage, index) => {
    const {fields, ...before} = result
    const after = stage(text, before)
    const place = `what the extractor ${stage.name || index} gave for ${JSON.stringify(text.title)}`
    checkArgument(place, aResult, after)
    checkMentions(place, after, text)
    result = {...after, fields: {...fields, ...after.fields}}
  })
  return result
}

const aField = /* @__PURE__ */ oneOf(['title', 'abstract'])
const mentions = /* @__PURE__ */ listOf(
  /* @__PURE__ */ withMembers({field: aField, start: anOffset, end: anOffset, text: someText})
)
const entities = /* @__PURE__ */ listOf(/* @__PURE__ */ withMembers({mentions}))

/** What mention nodes and records need; the schema says the rest, where records are written. */
const aResult = /* @__PURE__ */ withMembers({
  ...{links: entities, metrics: entities, datasets: entities, methods: entities},
  fields: /* @__PURE__ */ maybe(/* @__PURE__ */ recordOf(/* @__PURE__ */ maybe(aString)))
})

function checkMentions(place: string, found: Extraction, text: PaperText): void {
  for (const kind of extractedFields)
    found[kind].forEach(({mentions}, index) => {
      mentions.forEach((mention: Mention, which) => {
        const slice = (mention.field === 'title' ? text.title : text.abstract)?.slice(
          mention.start,
          mention.end
        )
        if (slice === mention.text) return
        const [expected, seen] = [
          JSON.stringify(mention.text),
          slice === undefined ? 'nothing' : JSON.stringify(slice)
        ]
        throw new TypeError(
          `${place}.${kind}.${index}.mentions.${which}: expected ${mention.field}[${mention.start}, ${mention.end}] to be ${expected}, found ${seen}`
        )
      })
    })
}
