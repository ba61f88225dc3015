// Written by npm run train: do not edit. See docs/model-card.md.
// Learned from all annotated papers.
import type {LinearWeights} from './decide.js'

/** How much each feature of a name speaks for a dataset and for a method, against neither. */
export const KIND_WEIGHTS: LinearWeights<'dataset' | 'method'> = {
  dataset: [
    0.317, // dataset, surest
    -0.031, // method, surest
    0.220, // name, surest
    0.000, // method, mean
    0.000, // dataset, sum
    -0.039, // method, sum
    3.049, // list of datasets
    0.043, // list of methods
    0.000, // mentions
    0.000, // in title
    1.347, // title name
    -1.224, // title alone
    -1.311, // subtitle
    0.000, // family of the title
    -0.376, // another is proposed
    0.000, // share of mentions
    -1.321, // before own part
    -0.069, // coined
    0.000, // words
    -1.774, // small letters
    0.000, // capitals
    0.593, // inner capital
    -1.003, // digit
    0.000, // hyphen
    -0.022, // length
    0.941, // known dataset
    6.447, // known dataset, weak
    -0.478, // known method
    -2.711, // generic
    -1.926, // background
    -2.727, // known metric
    -1.569, // known metric, weak
    -1.047, // model name
    -1.595, // full form
    -0.320, // full form in capitals
    8.567, // full form of a dataset
    0.000, // full form of a method
    -2.262, // full form of a task
    0.453, // title of a dataset
    0.171, // paper of a dataset
    0.000, // paper of a method
    0.000, // inside other
    0.460, // family
    -1.706, // opens sentence
    -0.074, // others
    0.000, // first sentence
    0.571, // noun of datasets
    0.000, // noun of methods
    -1.773, // noun of tasks
    1.152, // coined-mixed
    1.426, // bench-suffix
    3.156, // size-suffix
    2.135, // noun-dataset
    -1.585, // noun-method
    0.000, // noun-task
    2.739, // apposition-dataset
    0.308, // apposition-method
    0.451, // title of its own dataset
    2.718, // noun and comma, dataset
    -1.111, // noun and comma, method
    3.799, // holds a number of
    3.448, // list-dataset
    0.352, // list-method
    0.466, // evaluated-on
    0.720, // proposed
    0.000, // shown
    0.000, // praised
    0.000, // is proposed
    4.309, // released
    0.000, // label
    -3.762, // noun-before
    -0.885, // our
    -0.023, // subject
    -0.712, // baseline
    -0.398, // governed by proposing
    -0.143, // governed by using
    0.000, // governed by comparing
    0.000, // governed by comprising
    -0.379, // indefinite
    0.000, // novel
    0.000, // enumerated
    0.000, // acts
    0.000, // of the field
    0.000, // own sentence
    0.779, // governed by evaluating
    1.659, // compared-to
    -0.475, // list-method, list
    0.000, // evaluated-on, list
    0.000, // noun-before, list
    -0.979, // baseline, list
    0.000, // governed by proposing, list
    0.000, // novel, list
    -0.665, // compared-to, list
    -0.811 // bias
  ],
  method: [
    0.013, // dataset, surest
    0.234, // method, surest
    0.242, // name, surest
    0.000, // method, mean
    0.000, // dataset, sum
    0.482, // method, sum
    0.215, // list of datasets
    0.760, // list of methods
    0.000, // mentions
    0.000, // in title
    1.485, // title name
    -0.879, // title alone
    -0.374, // subtitle
    0.000, // family of the title
    0.389, // another is proposed
    0.000, // share of mentions
    -1.078, // before own part
    -0.112, // coined
    0.000, // words
    -0.752, // small letters
    0.000, // capitals
    0.720, // inner capital
    -0.113, // digit
    0.000, // hyphen
    0.041, // length
    -1.192, // known dataset
    1.903, // known dataset, weak
    1.163, // known method
    -0.693, // generic
    0.465, // background
    -2.350, // known metric
    -2.223, // known metric, weak
    1.173, // model name
    -0.946, // full form
    0.787, // full form in capitals
    0.597, // full form of a dataset
    0.000, // full form of a method
    -1.337, // full form of a task
    -0.745, // title of a dataset
    -0.663, // paper of a dataset
    0.000, // paper of a method
    0.000, // inside other
    -0.012, // family
    -0.367, // opens sentence
    -0.012, // others
    0.000, // first sentence
    -2.096, // noun of datasets
    0.000, // noun of methods
    -0.739, // noun of tasks
    0.388, // coined-mixed
    -0.519, // bench-suffix
    -0.371, // size-suffix
    -1.432, // noun-dataset
    0.576, // noun-method
    0.000, // noun-task
    -1.817, // apposition-dataset
    1.965, // apposition-method
    1.339, // title of its own dataset
    0.574, // noun and comma, dataset
    1.462, // noun and comma, method
    -1.937, // holds a number of
    0.413, // list-dataset
    2.642, // list-method
    -0.561, // evaluated-on
    0.732, // proposed
    0.000, // shown
    0.000, // praised
    0.000, // is proposed
    3.019, // released
    0.000, // label
    0.350, // noun-before
    0.218, // our
    1.139, // subject
    1.296, // baseline
    -0.278, // governed by proposing
    0.303, // governed by using
    0.000, // governed by comparing
    0.000, // governed by comprising
    0.478, // indefinite
    0.000, // novel
    0.000, // enumerated
    0.000, // acts
    0.000, // of the field
    0.000, // own sentence
    -0.407, // governed by evaluating
    3.446, // compared-to
    2.187, // list-method, list
    0.000, // evaluated-on, list
    0.000, // noun-before, list
    1.047, // baseline, list
    0.000, // governed by proposing, list
    0.000, // novel, list
    2.550, // compared-to, list
    -0.887 // bias
  ]
}

/** How much each feature of a method's name speaks for each role, against `used`. */
export const ROLE_WEIGHTS: LinearWeights<'proposed' | 'compared'> = {
  proposed: [
    0.182, // dataset, surest
    0.080, // method, surest
    -0.012, // name, surest
    0.376, // method, mean
    -0.909, // dataset, sum
    -0.079, // method, sum
    0.000, // list of datasets
    -0.696, // list of methods
    -0.115, // mentions
    0.195, // in title
    3.285, // title name
    0.663, // title alone
    0.000, // subtitle
    2.430, // family of the title
    0.816, // another is proposed
    0.631, // share of mentions
    -2.605, // before own part
    -0.195, // coined
    0.456, // words
    -1.492, // small letters
    -0.856, // capitals
    0.000, // inner capital
    0.000, // digit
    0.584, // hyphen
    0.000, // length
    0.000, // known dataset
    0.000, // known dataset, weak
    -3.816, // known method
    -1.950, // generic
    -3.964, // background
    0.000, // known metric
    0.000, // known metric, weak
    -4.496, // model name
    0.415, // full form
    0.635, // full form in capitals
    0.000, // full form of a dataset
    -0.562, // full form of a method
    0.000, // full form of a task
    0.000, // title of a dataset
    0.000, // paper of a dataset
    0.131, // paper of a method
    -0.809, // inside other
    0.000, // family
    1.018, // opens sentence
    -0.023, // others
    0.004, // first sentence
    0.000, // noun of datasets
    -0.743, // noun of methods
    0.000, // noun of tasks
    0.000, // coined-mixed
    4.893, // bench-suffix
    0.000, // size-suffix
    0.000, // noun-dataset
    -0.695, // noun-method
    -2.494, // noun-task
    0.000, // apposition-dataset
    2.089, // apposition-method
    0.000, // title of its own dataset
    0.000, // noun and comma, dataset
    1.670, // noun and comma, method
    0.000, // holds a number of
    0.000, // list-dataset
    0.000, // list-method
    -0.788, // evaluated-on
    2.756, // proposed
    0.552, // shown
    0.997, // praised
    2.040, // is proposed
    -1.939, // released
    3.304, // label
    1.287, // noun-before
    1.813, // our
    0.813, // subject
    -0.925, // baseline
    0.718, // governed by proposing
    -0.956, // governed by using
    -1.182, // governed by comparing
    -1.122, // governed by comprising
    0.422, // indefinite
    0.776, // novel
    2.660, // enumerated
    0.551, // acts
    -1.721, // of the field
    -0.339, // own sentence
    -0.929, // governed by evaluating
    -3.695, // compared-to
    0.312, // list-method, list
    -1.393, // evaluated-on, list
    0.000, // noun-before, list
    1.511, // baseline, list
    2.160, // governed by proposing, list
    5.688, // novel, list
    0.428, // compared-to, list
    -0.624 // bias
  ],
  compared: [
    0.252, // dataset, surest
    -0.002, // method, surest
    0.001, // name, surest
    0.453, // method, mean
    -0.685, // dataset, sum
    -0.386, // method, sum
    0.000, // list of datasets
    0.683, // list of methods
    -0.476, // mentions
    -0.250, // in title
    1.919, // title name
    -0.767, // title alone
    0.000, // subtitle
    -0.386, // family of the title
    -0.004, // another is proposed
    -0.189, // share of mentions
    0.797, // before own part
    0.850, // coined
    0.038, // words
    1.138, // small letters
    -0.139, // capitals
    0.000, // inner capital
    0.000, // digit
    0.399, // hyphen
    0.000, // length
    0.000, // known dataset
    0.000, // known dataset, weak
    -0.648, // known method
    -0.340, // generic
    0.366, // background
    0.000, // known metric
    0.000, // known metric, weak
    -1.060, // model name
    0.742, // full form
    -1.044, // full form in capitals
    0.000, // full form of a dataset
    -0.651, // full form of a method
    0.000, // full form of a task
    0.000, // title of a dataset
    0.000, // paper of a dataset
    0.237, // paper of a method
    -0.621, // inside other
    0.000, // family
    2.047, // opens sentence
    0.068, // others
    0.143, // first sentence
    0.000, // noun of datasets
    0.408, // noun of methods
    0.000, // noun of tasks
    0.000, // coined-mixed
    0.646, // bench-suffix
    0.000, // size-suffix
    0.000, // noun-dataset
    -0.810, // noun-method
    -1.979, // noun-task
    0.000, // apposition-dataset
    0.969, // apposition-method
    0.000, // title of its own dataset
    0.000, // noun and comma, dataset
    0.893, // noun and comma, method
    0.000, // holds a number of
    0.000, // list-dataset
    0.000, // list-method
    -1.966, // evaluated-on
    1.373, // proposed
    0.548, // shown
    0.708, // praised
    -0.506, // is proposed
    -1.420, // released
    -0.305, // label
    0.462, // noun-before
    -0.045, // our
    0.553, // subject
    1.250, // baseline
    -0.402, // governed by proposing
    -0.758, // governed by using
    3.683, // governed by comparing
    -0.831, // governed by comprising
    -1.447, // indefinite
    -0.060, // novel
    0.646, // enumerated
    -0.924, // acts
    0.607, // of the field
    -0.844, // own sentence
    -0.200, // governed by evaluating
    1.519, // compared-to
    0.747, // list-method, list
    -2.176, // evaluated-on, list
    0.000, // noun-before, list
    4.579, // baseline, list
    0.085, // governed by proposing, list
    4.476, // novel, list
    1.808, // compared-to, list
    -2.348 // bias
  ]
}
