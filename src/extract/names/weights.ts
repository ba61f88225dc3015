// Written by npm run train: do not edit. See docs/model-card.md.
// Learned from all annotated papers.
import type {LinearWeights} from './decide.js'

/** How much each feature of a name speaks for a dataset and for a method, against neither. */
export const KIND_WEIGHTS: LinearWeights<'dataset' | 'method'> = {
  dataset: [
    0.397, // dataset, surest
    0.016, // method, surest
    0.226, // name, surest
    0.000, // method, mean
    0.000, // dataset, sum
    -0.252, // method, sum
    3.059, // list of datasets
    -0.255, // list of methods
    0.000, // mentions
    0.000, // in title
    2.238, // title name
    -1.096, // title alone
    -1.590, // subtitle
    0.000, // family of the title
    -0.209, // another is proposed
    0.000, // share of mentions
    -0.809, // before own part
    0.260, // coined
    0.000, // words
    -1.627, // small letters
    0.000, // capitals
    0.283, // inner capital
    -0.049, // digit
    0.000, // hyphen
    -0.001, // length
    0.641, // known dataset
    2.186, // known dataset, weak
    -0.880, // known method
    -1.050, // generic
    -1.339, // background
    -3.082, // known metric
    -0.783, // known metric, weak
    -1.607, // model name
    -1.623, // full form
    0.517, // full form in capitals
    3.496, // full form of a dataset
    0.000, // full form of a method
    -2.649, // full form of a task
    0.554, // title of a dataset
    0.152, // paper of a dataset
    0.000, // paper of a method
    0.000, // inside other
    0.655, // family
    -1.921, // opens sentence
    -0.073, // others
    0.000, // first sentence
    0.895, // noun of datasets
    0.000, // noun of methods
    -2.927, // noun of tasks
    0.611, // coined-mixed
    1.309, // bench-suffix
    2.262, // size-suffix
    2.129, // noun-dataset
    -1.442, // noun-method
    0.000, // noun-task
    3.325, // apposition-dataset
    -0.845, // apposition-method
    0.776, // title of its own dataset
    1.795, // holds a number of
    0.946, // list-dataset
    -0.613, // list-method
    0.314, // evaluated-on
    0.740, // proposed
    0.000, // shown
    0.000, // praised
    0.000, // is proposed
    -0.102, // released
    0.000, // label
    0.173, // noun-before
    0.413, // our
    -0.560, // subject
    -0.641, // baseline
    -0.392, // governed by proposing
    0.295, // governed by using
    0.000, // governed by comparing
    0.000, // governed by comprising
    -0.831, // indefinite
    0.000, // novel
    0.000, // enumerated
    0.000, // acts
    0.000, // of the field
    0.000, // own sentence
    0.923, // governed by evaluating
    -0.873, // compared-to
    -0.868, // list-method, list
    0.000, // evaluated-on, list
    0.000, // noun-before, list
    0.160, // baseline, list
    0.000, // governed by proposing, list
    0.000, // novel, list
    0.029, // compared-to, list
    -0.777 // bias
  ],
  method: [
    -0.022, // dataset, surest
    0.243, // method, surest
    0.282, // name, surest
    0.000, // method, mean
    0.000, // dataset, sum
    0.314, // method, sum
    0.292, // list of datasets
    0.864, // list of methods
    0.000, // mentions
    0.000, // in title
    1.636, // title name
    -0.762, // title alone
    -0.054, // subtitle
    0.000, // family of the title
    -0.021, // another is proposed
    0.000, // share of mentions
    -0.896, // before own part
    0.110, // coined
    0.000, // words
    -0.585, // small letters
    0.000, // capitals
    0.581, // inner capital
    0.209, // digit
    0.000, // hyphen
    0.036, // length
    -1.260, // known dataset
    0.109, // known dataset, weak
    0.821, // known method
    -0.460, // generic
    1.020, // background
    -2.631, // known metric
    -0.760, // known metric, weak
    0.620, // model name
    -0.888, // full form
    0.802, // full form in capitals
    -0.148, // full form of a dataset
    0.000, // full form of a method
    -1.194, // full form of a task
    -0.901, // title of a dataset
    -0.400, // paper of a dataset
    0.000, // paper of a method
    0.000, // inside other
    0.216, // family
    -0.472, // opens sentence
    -0.037, // others
    0.000, // first sentence
    -1.014, // noun of datasets
    0.000, // noun of methods
    -0.052, // noun of tasks
    0.055, // coined-mixed
    -1.027, // bench-suffix
    0.729, // size-suffix
    -1.021, // noun-dataset
    0.444, // noun-method
    0.000, // noun-task
    -1.100, // apposition-dataset
    1.118, // apposition-method
    1.285, // title of its own dataset
    -1.380, // holds a number of
    -0.573, // list-dataset
    1.721, // list-method
    0.269, // evaluated-on
    0.593, // proposed
    0.000, // shown
    0.000, // praised
    0.000, // is proposed
    0.833, // released
    0.000, // label
    1.073, // noun-before
    0.634, // our
    0.675, // subject
    1.236, // baseline
    -0.426, // governed by proposing
    0.554, // governed by using
    0.000, // governed by comparing
    0.000, // governed by comprising
    0.387, // indefinite
    0.000, // novel
    0.000, // enumerated
    0.000, // acts
    0.000, // of the field
    0.000, // own sentence
    -0.473, // governed by evaluating
    0.039, // compared-to
    2.733, // list-method, list
    0.000, // evaluated-on, list
    0.000, // noun-before, list
    1.539, // baseline, list
    0.000, // governed by proposing, list
    0.000, // novel, list
    0.319, // compared-to, list
    -0.604 // bias
  ]
}

/** How much each feature of a method's name speaks for each role, against `used`. */
export const ROLE_WEIGHTS: LinearWeights<'proposed' | 'compared'> = {
  proposed: [
    0.223, // dataset, surest
    0.072, // method, surest
    -0.002, // name, surest
    0.238, // method, mean
    -0.165, // dataset, sum
    0.116, // method, sum
    0.000, // list of datasets
    -1.080, // list of methods
    0.047, // mentions
    0.016, // in title
    3.749, // title name
    0.413, // title alone
    0.000, // subtitle
    2.377, // family of the title
    0.254, // another is proposed
    0.125, // share of mentions
    -1.722, // before own part
    -0.420, // coined
    0.651, // words
    -1.483, // small letters
    -0.257, // capitals
    0.000, // inner capital
    0.000, // digit
    0.498, // hyphen
    0.000, // length
    0.000, // known dataset
    0.000, // known dataset, weak
    -4.468, // known method
    -2.271, // generic
    -4.114, // background
    0.000, // known metric
    0.000, // known metric, weak
    -3.272, // model name
    -0.334, // full form
    0.692, // full form in capitals
    0.000, // full form of a dataset
    -0.815, // full form of a method
    0.000, // full form of a task
    0.000, // title of a dataset
    0.000, // paper of a dataset
    -0.003, // paper of a method
    -0.890, // inside other
    0.000, // family
    0.462, // opens sentence
    -0.021, // others
    -0.026, // first sentence
    0.000, // noun of datasets
    -0.722, // noun of methods
    0.000, // noun of tasks
    0.000, // coined-mixed
    0.796, // bench-suffix
    0.000, // size-suffix
    0.000, // noun-dataset
    -0.669, // noun-method
    -2.757, // noun-task
    0.000, // apposition-dataset
    2.006, // apposition-method
    0.000, // title of its own dataset
    0.000, // holds a number of
    0.000, // list-dataset
    0.000, // list-method
    -0.407, // evaluated-on
    2.475, // proposed
    -0.394, // shown
    1.606, // praised
    1.793, // is proposed
    -1.068, // released
    2.419, // label
    0.946, // noun-before
    0.813, // our
    0.675, // subject
    0.116, // baseline
    0.526, // governed by proposing
    -0.935, // governed by using
    -1.263, // governed by comparing
    -1.205, // governed by comprising
    0.440, // indefinite
    0.425, // novel
    1.605, // enumerated
    0.826, // acts
    -2.428, // of the field
    -0.335, // own sentence
    -1.419, // governed by evaluating
    -1.738, // compared-to
    0.102, // list-method, list
    -1.146, // evaluated-on, list
    0.000, // noun-before, list
    2.064, // baseline, list
    1.741, // governed by proposing, list
    3.701, // novel, list
    -0.157, // compared-to, list
    0.184 // bias
  ],
  compared: [
    0.089, // dataset, surest
    -0.006, // method, surest
    0.023, // name, surest
    0.311, // method, mean
    -0.064, // dataset, sum
    -0.396, // method, sum
    0.000, // list of datasets
    0.444, // list of methods
    -0.540, // mentions
    -0.896, // in title
    1.814, // title name
    -0.452, // title alone
    0.000, // subtitle
    -1.444, // family of the title
    0.104, // another is proposed
    -0.429, // share of mentions
    0.746, // before own part
    0.441, // coined
    0.109, // words
    0.697, // small letters
    0.378, // capitals
    0.000, // inner capital
    0.000, // digit
    0.164, // hyphen
    0.000, // length
    0.000, // known dataset
    0.000, // known dataset, weak
    -0.066, // known method
    0.319, // generic
    -0.755, // background
    0.000, // known metric
    0.000, // known metric, weak
    -0.671, // model name
    -0.303, // full form
    -0.039, // full form in capitals
    0.000, // full form of a dataset
    -0.423, // full form of a method
    0.000, // full form of a task
    0.000, // title of a dataset
    0.000, // paper of a dataset
    -0.026, // paper of a method
    -0.777, // inside other
    0.000, // family
    -0.211, // opens sentence
    0.028, // others
    -0.018, // first sentence
    0.000, // noun of datasets
    -0.390, // noun of methods
    0.000, // noun of tasks
    0.000, // coined-mixed
    0.092, // bench-suffix
    0.000, // size-suffix
    0.000, // noun-dataset
    -0.565, // noun-method
    -2.135, // noun-task
    0.000, // apposition-dataset
    0.307, // apposition-method
    0.000, // title of its own dataset
    0.000, // holds a number of
    0.000, // list-dataset
    0.000, // list-method
    -0.620, // evaluated-on
    1.030, // proposed
    -0.338, // shown
    0.488, // praised
    1.140, // is proposed
    -0.711, // released
    0.360, // label
    0.667, // noun-before
    -0.315, // our
    -0.674, // subject
    1.131, // baseline
    -0.659, // governed by proposing
    -0.875, // governed by using
    3.462, // governed by comparing
    -0.918, // governed by comprising
    -0.965, // indefinite
    -0.303, // novel
    0.493, // enumerated
    -0.420, // acts
    0.922, // of the field
    -0.252, // own sentence
    -0.730, // governed by evaluating
    0.105, // compared-to
    0.743, // list-method, list
    -1.611, // evaluated-on, list
    0.000, // noun-before, list
    1.715, // baseline, list
    -0.208, // governed by proposing, list
    1.618, // novel, list
    -0.202, // compared-to, list
    -1.318 // bias
  ]
}
