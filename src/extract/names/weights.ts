// Written by npm run train: do not edit. See docs/model-card.md.
// Learned from all annotated papers.
import type {LinearWeights} from './decide.js'

/** How much each feature of a name speaks for a dataset and for a method, against neither. */
export const KIND_WEIGHTS: LinearWeights<'dataset' | 'method'> = {
  dataset: [
    0.324, // dataset, surest
    -0.027, // method, surest
    0.220, // name, surest
    0.000, // method, mean
    0.000, // dataset, sum
    -0.002, // method, sum
    3.030, // list of datasets
    -0.093, // list of methods
    0.000, // mentions
    0.000, // in title
    1.297, // title name
    -1.138, // title alone
    -1.318, // subtitle
    0.000, // family of the title
    -0.394, // another is proposed
    0.000, // share of mentions
    -1.321, // before own part
    -0.032, // coined
    0.000, // words
    -1.580, // small letters
    0.000, // capitals
    0.603, // inner capital
    -0.962, // digit
    0.000, // hyphen
    -0.024, // length
    0.922, // known dataset
    6.472, // known dataset, weak
    -0.542, // known method
    -2.695, // generic
    -1.924, // background
    -2.740, // known metric
    -1.595, // known metric, weak
    -1.023, // model name
    -1.595, // full form
    -0.328, // full form in capitals
    8.595, // full form of a dataset
    0.000, // full form of a method
    -2.235, // full form of a task
    0.427, // title of a dataset
    0.210, // paper of a dataset
    0.000, // paper of a method
    0.000, // inside other
    0.471, // family
    -1.708, // opens sentence
    -0.073, // others
    0.000, // first sentence
    0.607, // noun of datasets
    0.000, // noun of methods
    -1.749, // noun of tasks
    1.100, // coined-mixed
    1.520, // bench-suffix
    3.053, // size-suffix
    2.097, // noun-dataset
    -1.636, // noun-method
    0.000, // noun-task
    2.763, // apposition-dataset
    0.014, // apposition-method
    3.513, // list-dataset
    0.310, // list-method
    0.450, // evaluated-on
    0.697, // proposed
    4.243, // released
    0.000, // label
    -3.733, // noun-before
    -0.948, // our
    0.227, // subject
    -0.730, // baseline
    -0.395, // governed by proposing
    -0.233, // governed by using
    0.000, // governed by comparing
    0.000, // governed by comprising
    -0.420, // indefinite
    0.000, // novel
    0.000, // enumerated
    0.000, // acts
    0.000, // of the field
    0.000, // own sentence
    0.788, // governed by evaluating
    2.478, // compared-to
    -0.350, // list-method, list
    0.000, // evaluated-on, list
    0.000, // noun-before, list
    -0.909, // baseline, list
    0.000, // governed by proposing, list
    0.000, // novel, list
    -0.440, // compared-to, list
    -0.775 // bias
  ],
  method: [
    0.010, // dataset, surest
    0.233, // method, surest
    0.253, // name, surest
    0.000, // method, mean
    0.000, // dataset, sum
    0.485, // method, sum
    0.228, // list of datasets
    0.575, // list of methods
    0.000, // mentions
    0.000, // in title
    1.521, // title name
    -0.854, // title alone
    -0.384, // subtitle
    0.000, // family of the title
    0.333, // another is proposed
    0.000, // share of mentions
    -1.086, // before own part
    -0.146, // coined
    0.000, // words
    -0.650, // small letters
    0.000, // capitals
    0.665, // inner capital
    -0.133, // digit
    0.000, // hyphen
    0.033, // length
    -1.210, // known dataset
    1.890, // known dataset, weak
    1.051, // known method
    -0.704, // generic
    0.446, // background
    -2.348, // known metric
    -2.257, // known metric, weak
    1.185, // model name
    -0.948, // full form
    0.789, // full form in capitals
    0.592, // full form of a dataset
    0.000, // full form of a method
    -1.300, // full form of a task
    -0.722, // title of a dataset
    -0.622, // paper of a dataset
    0.000, // paper of a method
    0.000, // inside other
    0.011, // family
    -0.355, // opens sentence
    -0.012, // others
    0.000, // first sentence
    -1.992, // noun of datasets
    0.000, // noun of methods
    -0.710, // noun of tasks
    0.427, // coined-mixed
    -0.521, // bench-suffix
    -0.470, // size-suffix
    -1.370, // noun-dataset
    0.523, // noun-method
    0.000, // noun-task
    -1.572, // apposition-dataset
    1.642, // apposition-method
    0.419, // list-dataset
    2.677, // list-method
    -0.549, // evaluated-on
    0.595, // proposed
    3.037, // released
    0.000, // label
    0.327, // noun-before
    0.197, // our
    1.136, // subject
    1.261, // baseline
    -0.216, // governed by proposing
    0.351, // governed by using
    0.000, // governed by comparing
    0.000, // governed by comprising
    0.449, // indefinite
    0.000, // novel
    0.000, // enumerated
    0.000, // acts
    0.000, // of the field
    0.000, // own sentence
    -0.409, // governed by evaluating
    3.437, // compared-to
    2.277, // list-method, list
    0.000, // evaluated-on, list
    0.000, // noun-before, list
    1.166, // baseline, list
    0.000, // governed by proposing, list
    0.000, // novel, list
    2.597, // compared-to, list
    -0.755 // bias
  ]
}

/** How much each feature of a method's name speaks for each role, against `used`. */
export const ROLE_WEIGHTS: LinearWeights<'proposed' | 'compared'> = {
  proposed: [
    0.153, // dataset, surest
    0.095, // method, surest
    0.022, // name, surest
    0.011, // method, mean
    -0.918, // dataset, sum
    0.040, // method, sum
    0.000, // list of datasets
    -0.798, // list of methods
    -0.102, // mentions
    0.299, // in title
    3.223, // title name
    0.592, // title alone
    0.000, // subtitle
    2.426, // family of the title
    0.813, // another is proposed
    0.727, // share of mentions
    -2.729, // before own part
    -0.247, // coined
    0.388, // words
    -1.391, // small letters
    -0.792, // capitals
    0.000, // inner capital
    0.000, // digit
    0.546, // hyphen
    0.000, // length
    0.000, // known dataset
    0.000, // known dataset, weak
    -3.986, // known method
    -1.909, // generic
    -3.897, // background
    0.000, // known metric
    0.000, // known metric, weak
    -4.522, // model name
    0.373, // full form
    0.688, // full form in capitals
    0.000, // full form of a dataset
    -0.743, // full form of a method
    0.000, // full form of a task
    0.000, // title of a dataset
    0.000, // paper of a dataset
    0.115, // paper of a method
    -0.940, // inside other
    0.000, // family
    1.029, // opens sentence
    -0.023, // others
    0.021, // first sentence
    0.000, // noun of datasets
    -0.443, // noun of methods
    0.000, // noun of tasks
    0.000, // coined-mixed
    5.019, // bench-suffix
    0.000, // size-suffix
    0.000, // noun-dataset
    -0.811, // noun-method
    -2.620, // noun-task
    0.000, // apposition-dataset
    1.897, // apposition-method
    0.000, // list-dataset
    0.000, // list-method
    -0.680, // evaluated-on
    2.392, // proposed
    -1.362, // released
    3.264, // label
    1.049, // noun-before
    1.620, // our
    0.937, // subject
    -1.401, // baseline
    0.741, // governed by proposing
    -0.944, // governed by using
    -1.214, // governed by comparing
    -1.126, // governed by comprising
    0.385, // indefinite
    0.579, // novel
    2.535, // enumerated
    0.509, // acts
    -1.610, // of the field
    -0.371, // own sentence
    -0.835, // governed by evaluating
    -2.258, // compared-to
    0.256, // list-method, list
    -1.536, // evaluated-on, list
    0.000, // noun-before, list
    1.527, // baseline, list
    1.548, // governed by proposing, list
    5.790, // novel, list
    0.443, // compared-to, list
    -0.514 // bias
  ],
  compared: [
    0.227, // dataset, surest
    0.001, // method, surest
    0.015, // name, surest
    0.377, // method, mean
    -0.627, // dataset, sum
    -0.355, // method, sum
    0.000, // list of datasets
    0.689, // list of methods
    -0.512, // mentions
    -0.230, // in title
    1.871, // title name
    -0.770, // title alone
    0.000, // subtitle
    -0.410, // family of the title
    -0.018, // another is proposed
    -0.087, // share of mentions
    0.844, // before own part
    0.794, // coined
    -0.017, // words
    1.042, // small letters
    -0.108, // capitals
    0.000, // inner capital
    0.000, // digit
    0.436, // hyphen
    0.000, // length
    0.000, // known dataset
    0.000, // known dataset, weak
    -0.692, // known method
    -0.369, // generic
    0.346, // background
    0.000, // known metric
    0.000, // known metric, weak
    -1.105, // model name
    0.703, // full form
    -0.976, // full form in capitals
    0.000, // full form of a dataset
    -0.615, // full form of a method
    0.000, // full form of a task
    0.000, // title of a dataset
    0.000, // paper of a dataset
    0.236, // paper of a method
    -0.689, // inside other
    0.000, // family
    2.042, // opens sentence
    0.064, // others
    0.150, // first sentence
    0.000, // noun of datasets
    0.513, // noun of methods
    0.000, // noun of tasks
    0.000, // coined-mixed
    0.699, // bench-suffix
    0.000, // size-suffix
    0.000, // noun-dataset
    -0.722, // noun-method
    -2.003, // noun-task
    0.000, // apposition-dataset
    0.837, // apposition-method
    0.000, // list-dataset
    0.000, // list-method
    -1.893, // evaluated-on
    1.247, // proposed
    -1.171, // released
    -0.252, // label
    0.335, // noun-before
    -0.174, // our
    0.509, // subject
    1.114, // baseline
    -0.289, // governed by proposing
    -0.780, // governed by using
    3.679, // governed by comparing
    -0.855, // governed by comprising
    -1.556, // indefinite
    0.215, // novel
    0.544, // enumerated
    -0.911, // acts
    0.570, // of the field
    -0.792, // own sentence
    -0.226, // governed by evaluating
    1.473, // compared-to
    0.695, // list-method, list
    -2.231, // evaluated-on, list
    0.000, // noun-before, list
    4.561, // baseline, list
    -0.428, // governed by proposing, list
    4.409, // novel, list
    1.809, // compared-to, list
    -2.324 // bias
  ]
}
