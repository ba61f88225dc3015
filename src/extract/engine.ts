import type {Models as MetricModels} from './metrics/model.js'
import {learnedModels, modelsOf} from './metrics/models.js'
import {readModel} from './model/read.js'
import {learnedNames, type NameModels, nameModelsOf} from './names/decide.js'
import {PackedModel} from './tagger/model.js'
import {learnedTagger, Tagger} from './tagger/tagger.js'
import {Tokenizer} from './tokens.js'

/** Files of weights in place of those that the package brings, in its format; see the model card. */
export interface ExtractorModels {
  /** Of the tagger of names. */
  readonly tagger?: Uint8Array | undefined
  /** Of what decides on names. */
  readonly names?: Uint8Array | undefined
  /** Of what decides on numbers. */
  readonly metrics?: Uint8Array | undefined
}

/**
 * What extraction works with: weights, which stay, and the words and the room that are kept from text to text. The weights of
 * the package are read when they are first needed, those of a caller at once, so that a fault in them is said at once.
 */
export class Engine {
  readonly tokenizer = new Tokenizer()
  #tagger: Tagger | undefined
  #names: NameModels | undefined
  #metrics: MetricModels | undefined

  /** @throws TypeError for a file that is no model, or one for something else. */
  constructor({tagger, names, metrics}: ExtractorModels = {}) {
    this.#tagger = tagger && new Tagger(new PackedModel(readModel(tagger)))
    this.#names = names && nameModelsOf(readModel(names))
    this.#metrics = metrics && modelsOf(readModel(metrics))
  }

  get tagger(): Tagger {
    this.#tagger ??= new Tagger(learnedTagger())
    return this.#tagger
  }

  get names(): NameModels {
    this.#names ??= learnedNames()
    return this.#names
  }

  get metrics(): MetricModels {
    this.#metrics ??= learnedModels()
    return this.#metrics
  }
}

let shared: Engine | undefined

/** The engine of all calls that bring none; made at the first use. */
export function sharedEngine(): Engine {
  shared ??= new Engine()
  return shared
}
