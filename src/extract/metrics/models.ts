import {LinearModel, type Models} from './model.js'
import * as weights from './weights.js'

let models: Models | undefined

/** The models with the weights that `npm run train:metrics` wrote; built at their first use. */
export function learnedModels(): Models {
  models ??= {
    value: new LinearModel(weights.RESULT_WEIGHTS, weights.CHANGE_WEIGHTS, weights.BASELINE_WEIGHTS),
    name: new LinearModel(weights.NAME_WEIGHTS),
    dataset: new LinearModel(weights.DATASET_WEIGHTS),
    named: new LinearModel(weights.NAMED_WEIGHTS)
  }
  return models
}
