// Written by npm run train: do not edit. See docs/model-card.md.
import type {LinearWeights} from './decide.js'

/** How much each feature of a name speaks for a dataset and for a method, against neither. */
export const KIND_WEIGHTS: LinearWeights<'dataset' | 'method'> = {
  dataset: [
    0.248, // dataset, surest
    0.094, // method, surest
    0.16, // name, surest
    1.472, // dataset, mean
    0.66, // method, mean
    0.158, // dataset, sum
    0.283, // method, sum
    0.833, // dataset, share
    3.189, // list of datasets
    -0.167, // list of methods
    -0.373, // mentions
    -1.016, // in title
    1.323, // title name
    1.974, // by rule
    0.638, // coined
    -0.151, // words
    0.007, // small letters
    -0.714, // capitals
    0.112, // inner capital
    -0.648, // digit
    -0.304, // hyphen
    0.052, // length
    0.934, // known dataset
    0.396, // known dataset, weak
    -0.387, // known method
    -1.793, // generic
    -1.794, // background
    -2.491, // known metric
    -1.565, // known metric, weak
    -1.03, // model name
    -0.806, // full form
    0.379, // full form in capitals
    7.285, // full form of a dataset
    -0.232, // full form of a method
    -2.081, // full form of a task
    0.37, // title of a dataset
    -0.072, // paper of a dataset
    -0.025, // paper of a method
    -0.329, // inside other
    -0.32, // holds other
    0.61, // family
    -1.95, // opens sentence
    -0.08, // others
    0.042, // first sentence
    -0.222, // noun of datasets
    0.285, // noun of methods
    -1.849, // noun of tasks
    0.638, // coined
    0.052, // coined-mixed
    0.934, // dataset-lexicon
    0.396, // dataset-lexicon-weak
    -0.387, // method-lexicon
    -1.03, // model-family
    2.342, // bench-suffix
    -0.12, // qa-suffix
    8.324, // size-suffix
    1.623, // noun-dataset
    -1.284, // noun-method
    2.262, // apposition-dataset
    0.165, // apposition-method
    2.993, // list-dataset
    0.192, // list-method
    1.02, // evaluated-on
    1.506, // proposed
    -0.339, // released
    0.959, // named
    1.323, // title-name
    -0.634, // part
    -0.602, // part-list
    -2.012, // noun-before
    -1.037, // refer-as
    1.397, // also-proposed
    -0.611, // our-sentence
    -0.174, // yields
    -0.97, // our
    1.461, // noun-before-dataset
    1.475, // own-subject
    0.0, // subject
    0.412, // used
    -1.712, // baseline
    0.057, // compared-to
    -0.159, // adjective
    -3.323 // bias
  ],
  method: [
    0.121, // dataset, surest
    0.179, // method, surest
    0.211, // name, surest
    1.584, // dataset, mean
    0.831, // method, mean
    -0.072, // dataset, sum
    0.452, // method, sum
    -1.461, // dataset, share
    0.074, // list of datasets
    2.085, // list of methods
    -0.394, // mentions
    0.149, // in title
    1.085, // title name
    1.555, // by rule
    0.222, // coined
    -0.229, // words
    0.149, // small letters
    -0.056, // capitals
    0.626, // inner capital
    -0.132, // digit
    0.378, // hyphen
    0.076, // length
    -0.928, // known dataset
    -2.17, // known dataset, weak
    0.856, // known method
    -2.096, // generic
    -0.734, // background
    -2.912, // known metric
    -2.294, // known metric, weak
    0.75, // model name
    0.262, // full form
    0.954, // full form in capitals
    1.714, // full form of a dataset
    -1.559, // full form of a method
    -1.461, // full form of a task
    -0.678, // title of a dataset
    -0.71, // paper of a dataset
    0.255, // paper of a method
    0.245, // inside other
    0.01, // holds other
    0.189, // family
    -2.313, // opens sentence
    -0.021, // others
    0.038, // first sentence
    -2.774, // noun of datasets
    0.757, // noun of methods
    -0.65, // noun of tasks
    0.222, // coined
    0.114, // coined-mixed
    -0.928, // dataset-lexicon
    -2.17, // dataset-lexicon-weak
    0.856, // method-lexicon
    0.75, // model-family
    0.106, // bench-suffix
    -1.568, // qa-suffix
    3.11, // size-suffix
    -1.489, // noun-dataset
    0.389, // noun-method
    -2.007, // apposition-dataset
    1.748, // apposition-method
    -0.867, // list-dataset
    2.349, // list-method
    -0.803, // evaluated-on
    0.903, // proposed
    -1.331, // released
    2.214, // named
    1.085, // title-name
    0.398, // part
    1.033, // part-list
    3.398, // noun-before
    0.753, // refer-as
    3.178, // also-proposed
    0.077, // our-sentence
    0.373, // yields
    0.511, // our
    -2.216, // noun-before-dataset
    1.524, // own-subject
    0.856, // subject
    0.267, // used
    1.242, // baseline
    2.679, // compared-to
    1.058, // adjective
    -2.294 // bias
  ]
}

/** How much each feature of a method's name speaks for each role, against `used`. */
export const ROLE_WEIGHTS: LinearWeights<'proposed' | 'compared'> = {
  proposed: [
    0.048, // dataset, surest
    0.081, // method, surest
    0.099, // name, surest
    -0.774, // dataset, mean
    -0.493, // method, mean
    0.263, // dataset, sum
    0.05, // method, sum
    -0.08, // dataset, share
    -0.02, // list of datasets
    -1.41, // list of methods
    -0.273, // mentions
    1.093, // in title
    1.798, // title name
    -0.173, // by rule
    -0.327, // coined
    0.242, // words
    -0.423, // small letters
    -0.606, // capitals
    -0.281, // inner capital
    -0.691, // digit
    0.671, // hyphen
    -0.015, // length
    1.365, // known dataset
    0.0, // known dataset, weak
    -1.945, // known method
    -1.643, // generic
    -3.401, // background
    1.524, // known metric
    -2.839, // known metric, weak
    -2.166, // model name
    -0.123, // full form
    0.681, // full form in capitals
    0.0, // full form of a dataset
    -0.008, // full form of a method
    0.369, // full form of a task
    -0.056, // title of a dataset
    0.281, // paper of a dataset
    0.306, // paper of a method
    -0.759, // inside other
    0.639, // holds other
    1.103, // family
    0.742, // opens sentence
    -0.011, // others
    0.106, // first sentence
    -1.829, // noun of datasets
    -0.342, // noun of methods
    0.206, // noun of tasks
    -0.327, // coined
    0.392, // coined-mixed
    1.365, // dataset-lexicon
    0.0, // dataset-lexicon-weak
    -1.945, // method-lexicon
    -2.166, // model-family
    6.689, // bench-suffix
    1.12, // qa-suffix
    0.0, // size-suffix
    -2.768, // noun-dataset
    -0.893, // noun-method
    3.987, // apposition-dataset
    1.391, // apposition-method
    0.142, // list-dataset
    -0.965, // list-method
    -1.249, // evaluated-on
    2.567, // proposed
    -1.282, // released
    2.669, // named
    1.798, // title-name
    1.31, // part
    0.836, // part-list
    0.179, // noun-before
    4.2, // refer-as
    2.852, // also-proposed
    0.935, // our-sentence
    3.638, // yields
    1.647, // our
    0.0, // noun-before-dataset
    0.204, // own-subject
    0.61, // subject
    -0.507, // used
    -1.864, // baseline
    -2.061, // compared-to
    -1.716, // adjective
    0.187 // bias
  ],
  compared: [
    0.16, // dataset, surest
    0.067, // method, surest
    0.017, // name, surest
    0.84, // dataset, mean
    0.068, // method, mean
    -1.367, // dataset, sum
    -0.556, // method, sum
    0.748, // dataset, share
    1.889, // list of datasets
    0.74, // list of methods
    -0.186, // mentions
    -0.51, // in title
    0.887, // title name
    -0.062, // by rule
    0.263, // coined
    0.123, // words
    0.386, // small letters
    -0.478, // capitals
    -0.45, // inner capital
    -0.506, // digit
    0.173, // hyphen
    -0.023, // length
    0.654, // known dataset
    0.0, // known dataset, weak
    -0.207, // known method
    0.631, // generic
    -0.144, // background
    2.403, // known metric
    -2.575, // known metric, weak
    0.151, // model name
    0.469, // full form
    -0.539, // full form in capitals
    0.0, // full form of a dataset
    -1.705, // full form of a method
    0.891, // full form of a task
    -0.468, // title of a dataset
    -0.223, // paper of a dataset
    0.211, // paper of a method
    -0.425, // inside other
    0.674, // holds other
    0.12, // family
    1.512, // opens sentence
    0.071, // others
    0.141, // first sentence
    -2.518, // noun of datasets
    -0.993, // noun of methods
    -0.465, // noun of tasks
    0.263, // coined
    -0.192, // coined-mixed
    0.654, // dataset-lexicon
    0.0, // dataset-lexicon-weak
    -0.207, // method-lexicon
    0.151, // model-family
    2.334, // bench-suffix
    0.48, // qa-suffix
    0.0, // size-suffix
    -2.583, // noun-dataset
    -0.181, // noun-method
    0.213, // apposition-dataset
    0.323, // apposition-method
    0.075, // list-dataset
    1.205, // list-method
    -1.122, // evaluated-on
    1.207, // proposed
    -1.163, // released
    -0.521, // named
    0.887, // title-name
    -0.74, // part
    -0.619, // part-list
    -1.783, // noun-before
    0.755, // refer-as
    1.456, // also-proposed
    -0.644, // our-sentence
    1.26, // yields
    -0.744, // our
    0.0, // noun-before-dataset
    0.998, // own-subject
    -0.381, // subject
    0.218, // used
    3.756, // baseline
    3.344, // compared-to
    0.327, // adjective
    -3.082 // bias
  ]
}
