import {LinearModel, type Models} from './model.js'
import {NAME_TEMPLATES} from './name-features.js'
import {NAMED_TEMPLATES} from './named.js'
import {PLACE_TEMPLATES} from './places.js'
import {VALUE_TEMPLATES} from './value-features.js'
import * as weights from './weights.js'

let models: Models | undefined

/** The models with the weights that `npm run train:metrics` wrote; built at their first use. */
export function learnedModels(): Models {
  models ??= {
    result: new LinearModel(VALUE_TEMPLATES, weights.RESULT_WEIGHTS),
    change: new LinearModel(VALUE_TEMPLATES, weights.CHANGE_WEIGHTS),
    baseline: new LinearModel(VALUE_TEMPLATES, weights.BASELINE_WEIGHTS),
    name: new LinearModel(NAME_TEMPLATES, weights.NAME_WEIGHTS),
    dataset: new LinearModel(PLACE_TEMPLATES, weights.DATASET_WEIGHTS),
    named: new LinearModel(NAMED_TEMPLATES, weights.NAMED_WEIGHTS)
  }
  return models
}
