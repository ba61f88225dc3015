// Written by npm run train: do not edit. See docs/model-card.md.
import type {LinearWeights} from './decide.js'

/** How much each feature of a name speaks for a dataset and for a method, against neither. */
export const KIND_WEIGHTS: LinearWeights<'dataset' | 'method'> = {
  dataset: [
    0.232, // dataset, surest
    0.072, // method, surest
    0.126, // name, surest
    1.307, // dataset, mean
    1.078, // method, mean
    0.919, // dataset, sum
    0.357, // method, sum
    0.487, // dataset, share
    3.317, // list of datasets
    0.674, // list of methods
    -0.413, // mentions
    -0.641, // in title
    1.254, // title name
    1.871, // by rule
    0.575, // coined
    -0.095, // words
    -0.168, // small letters
    -0.700, // capitals
    0.052, // inner capital
    -0.838, // digit
    -0.402, // hyphen
    0.036, // length
    0.776, // known dataset
    0.969, // known dataset, weak
    -0.380, // known method
    -1.617, // generic
    -1.596, // background
    -2.352, // known metric
    -1.259, // known metric, weak
    -1.007, // model name
    -0.959, // full form
    0.141, // full form in capitals
    7.231, // full form of a dataset
    -0.234, // full form of a method
    -2.149, // full form of a task
    0.236, // title of a dataset
    -0.026, // paper of a dataset
    0.012, // paper of a method
    -0.742, // inside other
    -0.432, // holds other
    0.822, // family
    -2.041, // opens sentence
    -0.084, // others
    0.034, // first sentence
    0.070, // noun of datasets
    -0.147, // noun of methods
    -1.801, // noun of tasks
    0.575, // coined
    0.125, // coined-mixed
    0.776, // dataset-lexicon
    0.969, // dataset-lexicon-weak
    -0.380, // method-lexicon
    -1.007, // model-family
    2.439, // bench-suffix
    0.163, // qa-suffix
    8.249, // size-suffix
    1.800, // noun-dataset
    -1.359, // noun-method
    2.301, // apposition-dataset
    -0.067, // apposition-method
    3.029, // list-dataset
    0.425, // list-method
    1.217, // evaluated-on
    1.525, // proposed
    -0.336, // released
    0.903, // named
    1.254, // title-name
    -0.808, // part
    -0.612, // part-list
    -2.120, // noun-before
    -0.615, // refer-as
    1.437, // also-proposed
    -0.619, // our-sentence
    0.494, // yields
    -0.744, // our
    1.650, // noun-before-dataset
    0.698, // own-subject
    -0.019, // subject
    0.328, // used
    -1.581, // baseline
    0.153, // compared-to
    -0.263, // adjective
    -3.135 // bias
  ],
  method: [
    0.216, // dataset, surest
    0.192, // method, surest
    0.172, // name, surest
    1.430, // dataset, mean
    0.871, // method, mean
    0.499, // dataset, sum
    0.564, // method, sum
    -2.195, // dataset, share
    0.362, // list of datasets
    2.276, // list of methods
    -0.497, // mentions
    0.159, // in title
    1.036, // title name
    1.670, // by rule
    0.174, // coined
    -0.103, // words
    -0.436, // small letters
    -0.336, // capitals
    0.483, // inner capital
    -0.114, // digit
    0.138, // hyphen
    0.057, // length
    -1.014, // known dataset
    -1.765, // known dataset, weak
    0.846, // known method
    -1.886, // generic
    -0.296, // background
    -2.731, // known metric
    -2.428, // known metric, weak
    0.778, // model name
    0.093, // full form
    0.833, // full form in capitals
    1.568, // full form of a dataset
    -1.519, // full form of a method
    -1.372, // full form of a task
    -0.849, // title of a dataset
    -0.723, // paper of a dataset
    0.184, // paper of a method
    0.002, // inside other
    -0.208, // holds other
    0.351, // family
    -2.315, // opens sentence
    -0.022, // others
    0.019, // first sentence
    -3.172, // noun of datasets
    0.379, // noun of methods
    -0.316, // noun of tasks
    0.174, // coined
    0.120, // coined-mixed
    -1.014, // dataset-lexicon
    -1.765, // dataset-lexicon-weak
    0.846, // method-lexicon
    0.778, // model-family
    0.153, // bench-suffix
    -0.863, // qa-suffix
    2.987, // size-suffix
    -1.610, // noun-dataset
    0.368, // noun-method
    -2.100, // apposition-dataset
    1.587, // apposition-method
    -0.413, // list-dataset
    2.569, // list-method
    -0.815, // evaluated-on
    0.765, // proposed
    -1.661, // released
    2.366, // named
    1.036, // title-name
    0.504, // part
    0.878, // part-list
    2.831, // noun-before
    1.216, // refer-as
    3.238, // also-proposed
    0.152, // our-sentence
    0.306, // yields
    0.478, // our
    -2.188, // noun-before-dataset
    0.536, // own-subject
    1.034, // subject
    0.097, // used
    1.615, // baseline
    2.870, // compared-to
    0.993, // adjective
    -1.397 // bias
  ]
}

/** How much each feature of a method's name speaks for each role, against `used`. */
export const ROLE_WEIGHTS: LinearWeights<'proposed' | 'compared'> = {
  proposed: [
    0.077, // dataset, surest
    0.057, // method, surest
    -0.001, // name, surest
    0.144, // dataset, mean
    0.167, // method, mean
    0.275, // dataset, sum
    0.090, // method, sum
    0.034, // dataset, share
    -0.238, // list of datasets
    -1.289, // list of methods
    -0.244, // mentions
    1.218, // in title
    1.801, // title name
    -0.092, // by rule
    -0.527, // coined
    0.257, // words
    -1.162, // small letters
    -0.324, // capitals
    -0.155, // inner capital
    -0.644, // digit
    0.811, // hyphen
    -0.023, // length
    1.183, // known dataset
    0.000, // known dataset, weak
    -1.898, // known method
    -1.829, // generic
    -3.580, // background
    1.017, // known metric
    -1.239, // known metric, weak
    -2.093, // model name
    -0.114, // full form
    0.647, // full form in capitals
    0.000, // full form of a dataset
    0.082, // full form of a method
    0.277, // full form of a task
    0.092, // title of a dataset
    0.243, // paper of a dataset
    0.312, // paper of a method
    -0.805, // inside other
    0.580, // holds other
    1.282, // family
    1.474, // opens sentence
    -0.007, // others
    0.115, // first sentence
    -2.113, // noun of datasets
    -0.244, // noun of methods
    0.091, // noun of tasks
    -0.527, // coined
    0.629, // coined-mixed
    1.183, // dataset-lexicon
    0.000, // dataset-lexicon-weak
    -1.898, // method-lexicon
    -2.093, // model-family
    7.280, // bench-suffix
    0.987, // qa-suffix
    0.000, // size-suffix
    -2.785, // noun-dataset
    -0.767, // noun-method
    4.010, // apposition-dataset
    1.400, // apposition-method
    0.066, // list-dataset
    -1.038, // list-method
    -1.893, // evaluated-on
    2.663, // proposed
    -1.668, // released
    2.988, // named
    1.801, // title-name
    1.368, // part
    0.904, // part-list
    0.232, // noun-before
    4.258, // refer-as
    2.638, // also-proposed
    0.853, // our-sentence
    3.346, // yields
    1.618, // our
    0.000, // noun-before-dataset
    0.167, // own-subject
    0.646, // subject
    -0.562, // used
    -1.703, // baseline
    -2.160, // compared-to
    -1.825, // adjective
    -0.190 // bias
  ],
  compared: [
    0.078, // dataset, surest
    0.060, // method, surest
    -0.018, // name, surest
    0.945, // dataset, mean
    0.186, // method, mean
    -0.940, // dataset, sum
    -0.606, // method, sum
    1.183, // dataset, share
    2.641, // list of datasets
    0.812, // list of methods
    -0.100, // mentions
    -0.754, // in title
    0.979, // title name
    -0.110, // by rule
    0.217, // coined
    0.155, // words
    0.358, // small letters
    -0.284, // capitals
    -0.348, // inner capital
    -0.488, // digit
    0.311, // hyphen
    -0.024, // length
    0.602, // known dataset
    0.000, // known dataset, weak
    -0.140, // known method
    0.281, // generic
    -0.559, // background
    1.290, // known metric
    0.449, // known metric, weak
    0.154, // model name
    0.359, // full form
    -0.539, // full form in capitals
    0.000, // full form of a dataset
    -1.701, // full form of a method
    0.875, // full form of a task
    -0.424, // title of a dataset
    -0.260, // paper of a dataset
    0.240, // paper of a method
    -0.602, // inside other
    0.466, // holds other
    0.449, // family
    1.835, // opens sentence
    0.052, // others
    0.143, // first sentence
    -2.768, // noun of datasets
    -0.485, // noun of methods
    -0.488, // noun of tasks
    0.217, // coined
    0.026, // coined-mixed
    0.602, // dataset-lexicon
    0.000, // dataset-lexicon-weak
    -0.140, // method-lexicon
    0.154, // model-family
    2.660, // bench-suffix
    0.474, // qa-suffix
    0.000, // size-suffix
    -2.650, // noun-dataset
    0.024, // noun-method
    0.684, // apposition-dataset
    0.389, // apposition-method
    0.096, // list-dataset
    1.250, // list-method
    -1.183, // evaluated-on
    1.305, // proposed
    -1.401, // released
    -0.266, // named
    0.979, // title-name
    -0.258, // part
    -0.595, // part-list
    -1.794, // noun-before
    0.773, // refer-as
    1.298, // also-proposed
    -0.722, // our-sentence
    1.129, // yields
    -0.683, // our
    0.000, // noun-before-dataset
    0.908, // own-subject
    -0.359, // subject
    0.272, // used
    3.926, // baseline
    3.350, // compared-to
    0.380, // adjective
    -3.575 // bias
  ]
}
