import weights from '../../../data/models/metrics.bin'
import {type Model, readModel, tableOf} from '../model/read.js'
import {LinearModel, type Models, type Templates} from './model.js'
import {NAME_TEMPLATES} from './name-features.js'
import {NAMED_TEMPLATES} from './named.js'
import {PLACE_TEMPLATES} from './places.js'
import {VALUE_TEMPLATES} from './value-features.js'

/** The models of metrics in a file of weights. */
export function modelsOf(model: Model): Models {
  const linear = (name: keyof Models, templates: Templates) =>
    new LinearModel(templates, tableOf(model, name, [name]))
  return {
    result: linear('result', VALUE_TEMPLATES),
    change: linear('change', VALUE_TEMPLATES),
    baseline: linear('baseline', VALUE_TEMPLATES),
    name: linear('name', NAME_TEMPLATES),
    dataset: linear('dataset', PLACE_TEMPLATES),
    named: linear('named', NAMED_TEMPLATES)
  }
}

let models: Models | undefined

/** The models with the weights that `npm run train` wrote; built at their first use. */
export function learnedModels(): Models {
  models ??= modelsOf(readModel(weights))
  return models
}
