// Written by npm run train: do not edit. See docs/model-card.md.
import type {LinearWeights} from './decide.js'

/** How much each feature of a name speaks for a dataset and for a method, against neither. */
export const KIND_WEIGHTS: LinearWeights<'dataset' | 'method'> = {
  dataset: [
    0.242, // dataset, surest
    0.038, // method, surest
    0.317, // name, surest
    0.995, // dataset, mean
    -0.454, // method, mean
    0.189, // dataset, sum
    0.315, // method, sum
    1.235, // dataset, share
    3.178, // list of datasets
    0.072, // list of methods
    -0.315, // mentions
    -1.806, // in title
    1.640, // title name
    0.827, // coined
    -0.282, // words
    -2.282, // small letters
    -0.673, // capitals
    -0.010, // inner capital
    -1.200, // digit
    -0.602, // hyphen
    -0.006, // length
    0.564, // known dataset
    2.829, // known dataset, weak
    -0.114, // known method
    -1.441, // generic
    -2.535, // background
    -3.826, // known metric
    -2.392, // known metric, weak
    -1.115, // model name
    -1.149, // full form
    1.059, // full form in capitals
    5.708, // full form of a dataset
    -1.587, // full form of a method
    -3.647, // full form of a task
    0.667, // title of a dataset
    -0.138, // paper of a dataset
    0.057, // paper of a method
    -1.666, // inside other
    -1.000, // holds other
    1.980, // family
    -3.498, // opens sentence
    -0.081, // others
    0.019, // first sentence
    1.008, // noun of datasets
    -0.148, // noun of methods
    -2.046, // noun of tasks
    0.377, // coined-mixed
    1.454, // bench-suffix
    -0.154, // qa-suffix
    3.771, // size-suffix
    1.211, // noun-dataset
    -1.955, // noun-method
    4.966, // apposition-dataset
    0.296, // apposition-method
    2.458, // list-dataset
    -0.549, // list-method
    0.989, // evaluated-on
    1.310, // proposed
    2.645, // released
    0.278, // named
    1.640, // title-name
    -5.158, // noun-before
    -1.056, // our
    1.692, // noun-before-dataset
    -0.186, // subject
    0.236, // used
    -1.789, // baseline
    -0.996, // compared-to
    -1.320 // bias
  ],
  method: [
    0.132, // dataset, surest
    0.236, // method, surest
    0.349, // name, surest
    1.119, // dataset, mean
    -0.298, // method, mean
    -0.092, // dataset, sum
    0.579, // method, sum
    -1.390, // dataset, share
    -0.356, // list of datasets
    2.169, // list of methods
    -0.319, // mentions
    -0.327, // in title
    0.984, // title name
    0.415, // coined
    -0.124, // words
    -1.222, // small letters
    -0.223, // capitals
    0.736, // inner capital
    -0.429, // digit
    0.281, // hyphen
    0.030, // length
    -1.917, // known dataset
    -4.597, // known dataset, weak
    1.789, // known method
    -1.486, // generic
    0.416, // background
    -3.127, // known metric
    -3.496, // known metric, weak
    2.643, // model name
    -0.333, // full form
    1.074, // full form in capitals
    0.821, // full form of a dataset
    -1.354, // full form of a method
    -1.456, // full form of a task
    -0.638, // title of a dataset
    -0.652, // paper of a dataset
    0.108, // paper of a method
    -0.107, // inside other
    -0.111, // holds other
    0.577, // family
    -0.684, // opens sentence
    -0.002, // others
    0.024, // first sentence
    -2.900, // noun of datasets
    -0.177, // noun of methods
    -0.344, // noun of tasks
    -0.286, // coined-mixed
    -0.574, // bench-suffix
    -1.282, // qa-suffix
    -0.919, // size-suffix
    -1.589, // noun-dataset
    0.386, // noun-method
    0.115, // apposition-dataset
    2.089, // apposition-method
    -2.706, // list-dataset
    2.023, // list-method
    -1.024, // evaluated-on
    1.013, // proposed
    1.536, // released
    1.704, // named
    0.984, // title-name
    0.647, // noun-before
    0.393, // our
    -2.334, // noun-before-dataset
    0.852, // subject
    0.084, // used
    1.382, // baseline
    1.297, // compared-to
    -0.216 // bias
  ]
}

/** How much each feature of a method's name speaks for each role, against `used`. */
export const ROLE_WEIGHTS: LinearWeights<'proposed' | 'compared'> = {
  proposed: [
    0.089, // dataset, surest
    0.051, // method, surest
    0.102, // name, surest
    -1.866, // dataset, mean
    -0.165, // method, mean
    1.770, // dataset, sum
    0.133, // method, sum
    0.362, // dataset, share
    0.106, // list of datasets
    -2.144, // list of methods
    -0.247, // mentions
    0.980, // in title
    2.534, // title name
    -0.251, // coined
    0.393, // words
    -1.328, // small letters
    -1.243, // capitals
    -0.235, // inner capital
    -0.765, // digit
    0.448, // hyphen
    0.037, // length
    1.811, // known dataset
    0.000, // known dataset, weak
    -4.313, // known method
    -2.323, // generic
    -4.842, // background
    2.047, // known metric
    -2.899, // known metric, weak
    -4.761, // model name
    0.408, // full form
    0.926, // full form in capitals
    0.000, // full form of a dataset
    0.302, // full form of a method
    0.062, // full form of a task
    -0.011, // title of a dataset
    0.057, // paper of a dataset
    0.445, // paper of a method
    -0.782, // inside other
    0.446, // holds other
    1.438, // family
    -0.217, // opens sentence
    0.012, // others
    0.126, // first sentence
    -6.336, // noun of datasets
    -0.380, // noun of methods
    -0.065, // noun of tasks
    -0.220, // coined-mixed
    4.765, // bench-suffix
    1.962, // qa-suffix
    0.000, // size-suffix
    -1.504, // noun-dataset
    -1.238, // noun-method
    3.894, // apposition-dataset
    2.080, // apposition-method
    4.136, // list-dataset
    -0.843, // list-method
    -2.662, // evaluated-on
    3.380, // proposed
    -1.780, // released
    5.457, // named
    2.534, // title-name
    0.306, // noun-before
    2.137, // our
    0.000, // noun-before-dataset
    1.089, // subject
    -0.705, // used
    -2.597, // baseline
    -2.718, // compared-to
    -0.827 // bias
  ],
  compared: [
    0.068, // dataset, surest
    0.050, // method, surest
    -0.071, // name, surest
    1.419, // dataset, mean
    0.539, // method, mean
    -0.350, // dataset, sum
    -0.570, // method, sum
    0.714, // dataset, share
    3.296, // list of datasets
    0.873, // list of methods
    -0.328, // mentions
    -1.037, // in title
    1.642, // title name
    1.256, // coined
    0.110, // words
    0.384, // small letters
    -0.988, // capitals
    -0.861, // inner capital
    -0.922, // digit
    0.188, // hyphen
    0.002, // length
    1.019, // known dataset
    0.000, // known dataset, weak
    -0.133, // known method
    1.113, // generic
    0.179, // background
    2.661, // known metric
    -3.120, // known metric, weak
    0.394, // model name
    0.798, // full form
    -0.795, // full form in capitals
    0.000, // full form of a dataset
    -1.961, // full form of a method
    0.826, // full form of a task
    -0.151, // title of a dataset
    -0.489, // paper of a dataset
    0.297, // paper of a method
    -0.709, // inside other
    0.013, // holds other
    0.437, // family
    1.504, // opens sentence
    0.048, // others
    0.156, // first sentence
    -3.939, // noun of datasets
    -1.190, // noun of methods
    -0.422, // noun of tasks
    -0.065, // coined-mixed
    1.623, // bench-suffix
    0.445, // qa-suffix
    0.000, // size-suffix
    -2.682, // noun-dataset
    -0.350, // noun-method
    1.131, // apposition-dataset
    0.693, // apposition-method
    2.242, // list-dataset
    0.929, // list-method
    -2.412, // evaluated-on
    1.542, // proposed
    -2.569, // released
    1.776, // named
    1.642, // title-name
    -2.852, // noun-before
    -1.049, // our
    0.000, // noun-before-dataset
    0.024, // subject
    0.269, // used
    4.187, // baseline
    4.517, // compared-to
    -3.581 // bias
  ]
}
