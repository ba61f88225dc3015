// Written by npm run train: do not edit. See docs/model-card.md.
// Learned without the papers of scripts/split.json.
import type {LinearWeights} from './decide.js'

/** How much each feature of a name speaks for a dataset and for a method, against neither. */
export const KIND_WEIGHTS: LinearWeights<'dataset' | 'method'> = {
  dataset: [
    0.153, // dataset, surest
    0.012, // method, surest
    0.208, // name, surest
    0.383, // dataset, mean
    -0.236, // method, mean
    0.578, // dataset, sum
    0.635, // method, sum
    1.076, // dataset, share
    2.890, // list of datasets
    -0.411, // list of methods
    -0.525, // mentions
    -1.397, // in title
    2.009, // title name
    0.564, // coined
    -0.382, // words
    -2.115, // small letters
    -0.925, // capitals
    0.075, // inner capital
    -1.183, // digit
    -0.173, // hyphen
    -0.009, // length
    1.221, // known dataset
    9.623, // known dataset, weak
    -0.826, // known method
    -2.911, // generic
    -1.953, // background
    -3.432, // known metric
    -2.429, // known metric, weak
    -1.459, // model name
    -1.574, // full form
    0.390, // full form in capitals
    6.217, // full form of a dataset
    -0.962, // full form of a method
    -3.811, // full form of a task
    0.858, // title of a dataset
    0.205, // paper of a dataset
    0.016, // paper of a method
    -0.445, // inside other
    0.128, // holds other
    0.724, // family
    -2.245, // opens sentence
    -0.082, // others
    -0.035, // first sentence
    6.359, // noun of datasets
    0.479, // noun of methods
    -2.628, // noun of tasks
    0.712, // coined-mixed
    0.775, // bench-suffix
    -0.590, // qa-suffix
    3.031, // size-suffix
    2.060, // noun-dataset
    -1.775, // noun-method
    0.707, // noun-task
    -1.830, // class
    5.396, // apposition-dataset
    0.507, // apposition-method
    3.376, // list-dataset
    -0.397, // list-method
    0.750, // evaluated-on
    0.799, // proposed
    4.193, // released
    0.398, // named
    -3.437, // label
    -6.003, // noun-before
    -1.074, // our
    0.738, // noun-before-dataset
    -0.044, // subject
    0.310, // used
    -2.381, // baseline
    -0.127, // governed by proposing
    -0.499, // governed by using
    0.764, // governed by comparing
    0.925, // governed by evaluating
    1.675, // compared-to
    3.134, // list-dataset, list
    -1.021, // list-method, list
    0.382, // evaluated-on, list
    0.000, // noun-before, list
    3.642, // noun-before-dataset, list
    0.848, // baseline, list
    -0.863, // compared-to, list
    -1.075 // bias
  ],
  method: [
    -0.015, // dataset, surest
    0.168, // method, surest
    0.230, // name, surest
    -0.009, // dataset, mean
    -0.164, // method, mean
    0.054, // dataset, sum
    0.912, // method, sum
    -0.407, // dataset, share
    0.028, // list of datasets
    1.251, // list of methods
    -0.257, // mentions
    -1.017, // in title
    1.939, // title name
    0.069, // coined
    -0.131, // words
    -0.493, // small letters
    -0.299, // capitals
    0.621, // inner capital
    -0.210, // digit
    0.183, // hyphen
    0.047, // length
    -1.287, // known dataset
    1.594, // known dataset, weak
    0.929, // known method
    -1.082, // generic
    1.130, // background
    -2.595, // known metric
    -3.572, // known metric, weak
    1.719, // model name
    -0.622, // full form
    0.818, // full form in capitals
    -0.754, // full form of a dataset
    -1.194, // full form of a method
    -1.359, // full form of a task
    -0.762, // title of a dataset
    -0.643, // paper of a dataset
    0.112, // paper of a method
    0.086, // inside other
    -0.006, // holds other
    0.244, // family
    -0.705, // opens sentence
    -0.003, // others
    -0.018, // first sentence
    0.259, // noun of datasets
    -0.630, // noun of methods
    -0.758, // noun of tasks
    -0.059, // coined-mixed
    -0.754, // bench-suffix
    -1.643, // qa-suffix
    -0.740, // size-suffix
    -0.983, // noun-dataset
    0.276, // noun-method
    -2.666, // noun-task
    0.705, // class
    0.220, // apposition-dataset
    2.695, // apposition-method
    0.083, // list-dataset
    2.113, // list-method
    -0.133, // evaluated-on
    0.363, // proposed
    4.385, // released
    1.625, // named
    -1.145, // label
    -0.554, // noun-before
    0.842, // our
    -2.314, // noun-before-dataset
    0.926, // subject
    0.084, // used
    0.545, // baseline
    0.106, // governed by proposing
    0.460, // governed by using
    0.462, // governed by comparing
    -0.485, // governed by evaluating
    4.117, // compared-to
    2.431, // list-dataset, list
    1.163, // list-method, list
    1.360, // evaluated-on, list
    0.000, // noun-before, list
    -0.521, // noun-before-dataset, list
    4.301, // baseline, list
    2.972, // compared-to, list
    -0.403 // bias
  ]
}

/** How much each feature of a method's name speaks for each role, against `used`. */
export const ROLE_WEIGHTS: LinearWeights<'proposed' | 'compared'> = {
  proposed: [
    0.296, // dataset, surest
    0.103, // method, surest
    0.155, // name, surest
    -2.958, // dataset, mean
    -1.232, // method, mean
    0.616, // dataset, sum
    0.274, // method, sum
    -0.961, // dataset, share
    0.823, // list of datasets
    -0.797, // list of methods
    -0.385, // mentions
    1.336, // in title
    4.191, // title name
    0.033, // coined
    0.411, // words
    -1.630, // small letters
    -1.428, // capitals
    -0.153, // inner capital
    -0.518, // digit
    0.743, // hyphen
    0.015, // length
    3.405, // known dataset
    0.000, // known dataset, weak
    -4.373, // known method
    -1.192, // generic
    -4.643, // background
    2.123, // known metric
    -4.274, // known metric, weak
    -5.444, // model name
    0.502, // full form
    0.841, // full form in capitals
    0.000, // full form of a dataset
    -0.059, // full form of a method
    0.276, // full form of a task
    -0.332, // title of a dataset
    0.116, // paper of a dataset
    0.336, // paper of a method
    -1.366, // inside other
    0.948, // holds other
    1.063, // family
    0.768, // opens sentence
    0.019, // others
    0.168, // first sentence
    -5.400, // noun of datasets
    -0.450, // noun of methods
    -0.141, // noun of tasks
    -0.494, // coined-mixed
    4.490, // bench-suffix
    1.706, // qa-suffix
    0.000, // size-suffix
    -0.743, // noun-dataset
    -1.019, // noun-method
    -4.467, // noun-task
    -0.091, // class
    1.478, // apposition-dataset
    2.548, // apposition-method
    1.062, // list-dataset
    -1.183, // list-method
    -1.770, // evaluated-on
    2.484, // proposed
    -2.006, // released
    1.455, // named
    2.482, // label
    2.790, // noun-before
    2.086, // our
    0.000, // noun-before-dataset
    1.189, // subject
    -0.455, // used
    -1.256, // baseline
    1.001, // governed by proposing
    -0.967, // governed by using
    -1.085, // governed by comparing
    -1.008, // governed by evaluating
    -2.493, // compared-to
    -0.246, // list-dataset, list
    -2.945, // list-method, list
    -1.321, // evaluated-on, list
    0.000, // noun-before, list
    0.000, // noun-before-dataset, list
    1.297, // baseline, list
    0.596, // compared-to, list
    0.834 // bias
  ],
  compared: [
    0.429, // dataset, surest
    -0.061, // method, surest
    -0.035, // name, surest
    -3.257, // dataset, mean
    0.082, // method, mean
    -0.009, // dataset, sum
    -0.497, // method, sum
    -1.323, // dataset, share
    1.134, // list of datasets
    0.981, // list of methods
    -0.754, // mentions
    -0.490, // in title
    3.023, // title name
    0.363, // coined
    0.021, // words
    1.157, // small letters
    -0.089, // capitals
    -0.560, // inner capital
    -0.936, // digit
    0.190, // hyphen
    -0.037, // length
    0.418, // known dataset
    0.000, // known dataset, weak
    -0.273, // known method
    -0.558, // generic
    0.463, // background
    3.077, // known metric
    -2.664, // known metric, weak
    -0.098, // model name
    1.184, // full form
    -1.495, // full form in capitals
    0.000, // full form of a dataset
    -1.378, // full form of a method
    0.627, // full form of a task
    0.098, // title of a dataset
    -0.423, // paper of a dataset
    0.164, // paper of a method
    -0.750, // inside other
    -0.020, // holds other
    0.797, // family
    2.398, // opens sentence
    0.047, // others
    0.126, // first sentence
    -2.402, // noun of datasets
    -0.947, // noun of methods
    0.098, // noun of tasks
    0.895, // coined-mixed
    1.876, // bench-suffix
    0.616, // qa-suffix
    0.000, // size-suffix
    -1.922, // noun-dataset
    -0.743, // noun-method
    -2.841, // noun-task
    -1.534, // class
    0.281, // apposition-dataset
    1.187, // apposition-method
    0.207, // list-dataset
    0.686, // list-method
    -0.981, // evaluated-on
    2.093, // proposed
    -2.783, // released
    0.471, // named
    0.940, // label
    -0.407, // noun-before
    -0.487, // our
    0.000, // noun-before-dataset
    0.343, // subject
    0.357, // used
    2.130, // baseline
    -0.621, // governed by proposing
    -0.070, // governed by using
    3.727, // governed by comparing
    -0.208, // governed by evaluating
    1.946, // compared-to
    0.763, // list-dataset, list
    0.672, // list-method, list
    -2.370, // evaluated-on, list
    0.000, // noun-before, list
    0.000, // noun-before-dataset, list
    5.902, // baseline, list
    3.174, // compared-to, list
    -0.731 // bias
  ]
}
