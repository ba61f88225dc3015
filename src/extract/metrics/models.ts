import weights from '../../../data/models/metrics.bin'
import {type Model, readModel, tableOf} from '../model/read.js'
import {DATASET_TEMPLATES} from './datasets.js'
import {LinearModel, type Models, type Templates, type Weighed} from './model.js'
import {NAME_TEMPLATES} from './name-features.js'
import {NAMED_TEMPLATES} from './named.js'
import {VALUE_TEMPLATES} from './value-features.js'

/** The models of metrics in a file of weights. */
export function modelsOf(model: Model): Models {
  const linear = ({names}: Templates, ...tables: readonly Weighed[]) =>
    new LinearModel(...tables.map(name => tableOf(model, name, [name], names)))
  return {
    value: linear(VALUE_TEMPLATES, 'result', 'change', 'baseline'),
    name: linear(NAME_TEMPLATES, 'name'),
    dataset: linear(DATASET_TEMPLATES, 'dataset'),
    named: linear(NAMED_TEMPLATES, 'named')
  }
}

let models: Models | undefined

/** The models with the weights that `npm run train` wrote; built at their first use. */
export function learnedModels(): Models {
  models ??= modelsOf(readModel(weights))
  return models
}
