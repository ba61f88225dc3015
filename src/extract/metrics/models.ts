import weights from '../../../data/models/metrics.bin'
import {type Model, readModel, tableOf} from '../model/read.js'
import {DATASET_TEMPLATES} from './datasets.js'
import {EXTENT_TEMPLATES} from './extents.js'
import {METHOD_TEMPLATES} from './methods.js'
import {LinearModel, type Models, QUESTIONS, type Templates} from './model.js'
import {NAME_TEMPLATES} from './name-features.js'
import {NAMED_TEMPLATES} from './named.js'
import {VALUE_TEMPLATES} from './value-features.js'

/** The models of metrics in a file of weights. */
export function modelsOf(model: Model): Models {
  const linear = (name: keyof Models, {names}: Templates) =>
    new LinearModel(tableOf(model, name, QUESTIONS[name], names))
  return {
    value: linear('value', VALUE_TEMPLATES),
    name: linear('name', NAME_TEMPLATES),
    extent: linear('extent', EXTENT_TEMPLATES),
    dataset: linear('dataset', DATASET_TEMPLATES),
    method: linear('method', METHOD_TEMPLATES),
    named: linear('named', NAMED_TEMPLATES)
  }
}

let models: Models | undefined

/** The models with the weights that `npm run train` wrote; built at their first use. */
export function learnedModels(): Models {
  models ??= modelsOf(readModel(weights))
  return models
}
