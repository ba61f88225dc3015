// Written by npm run train: do not edit. See docs/model-card.md.
// Learned from all annotated papers.
import type {LinearWeights} from './decide.js'

/** How much each feature of a name speaks for a dataset and for a method, against neither. */
export const KIND_WEIGHTS: LinearWeights<'dataset' | 'method'> = {
  dataset: [
    0.323, // dataset, surest
    -0.028, // method, surest
    0.218, // name, surest
    0.000, // method, mean
    0.000, // dataset, sum
    -0.007, // method, sum
    3.024, // list of datasets
    -0.013, // list of methods
    0.000, // mentions
    0.000, // in title
    1.296, // title name
    -1.162, // title alone
    -1.322, // subtitle
    0.000, // family of the title
    -0.369, // another is proposed
    0.000, // share of mentions
    -1.327, // before own part
    -0.035, // coined
    0.000, // words
    -1.615, // small letters
    0.000, // capitals
    0.610, // inner capital
    -0.972, // digit
    0.000, // hyphen
    -0.022, // length
    0.927, // known dataset
    6.438, // known dataset, weak
    -0.485, // known method
    -2.689, // generic
    -1.932, // background
    -2.740, // known metric
    -1.591, // known metric, weak
    -1.022, // model name
    -1.593, // full form
    -0.292, // full form in capitals
    8.538, // full form of a dataset
    0.000, // full form of a method
    -2.259, // full form of a task
    0.427, // title of a dataset
    0.188, // paper of a dataset
    0.000, // paper of a method
    0.000, // inside other
    0.448, // family
    -1.718, // opens sentence
    -0.074, // others
    0.000, // first sentence
    0.560, // noun of datasets
    0.000, // noun of methods
    -1.759, // noun of tasks
    1.087, // coined-mixed
    1.489, // bench-suffix
    3.075, // size-suffix
    2.101, // noun-dataset
    -1.618, // noun-method
    0.000, // noun-task
    2.723, // apposition-dataset
    0.261, // apposition-method
    3.498, // list-dataset
    0.296, // list-method
    0.451, // evaluated-on
    0.775, // proposed
    0.000, // is proposed
    4.196, // released
    0.000, // label
    -3.768, // noun-before
    -0.943, // our
    0.204, // subject
    -0.726, // baseline
    -0.366, // governed by proposing
    -0.238, // governed by using
    0.000, // governed by comparing
    0.000, // governed by comprising
    -0.410, // indefinite
    0.000, // novel
    0.000, // enumerated
    0.000, // acts
    0.000, // of the field
    0.000, // own sentence
    0.784, // governed by evaluating
    2.430, // compared-to
    -0.405, // list-method, list
    0.000, // evaluated-on, list
    0.000, // noun-before, list
    -0.948, // baseline, list
    0.000, // governed by proposing, list
    0.000, // novel, list
    -0.474, // compared-to, list
    -0.789 // bias
  ],
  method: [
    0.007, // dataset, surest
    0.232, // method, surest
    0.246, // name, surest
    0.000, // method, mean
    0.000, // dataset, sum
    0.479, // method, sum
    0.215, // list of datasets
    0.680, // list of methods
    0.000, // mentions
    0.000, // in title
    1.523, // title name
    -0.901, // title alone
    -0.372, // subtitle
    0.000, // family of the title
    0.377, // another is proposed
    0.000, // share of mentions
    -1.106, // before own part
    -0.177, // coined
    0.000, // words
    -0.796, // small letters
    0.000, // capitals
    0.690, // inner capital
    -0.142, // digit
    0.000, // hyphen
    0.037, // length
    -1.171, // known dataset
    1.881, // known dataset, weak
    1.142, // known method
    -0.727, // generic
    0.428, // background
    -2.371, // known metric
    -2.251, // known metric, weak
    1.200, // model name
    -0.940, // full form
    0.784, // full form in capitals
    0.586, // full form of a dataset
    0.000, // full form of a method
    -1.319, // full form of a task
    -0.732, // title of a dataset
    -0.659, // paper of a dataset
    0.000, // paper of a method
    0.000, // inside other
    -0.008, // family
    -0.388, // opens sentence
    -0.015, // others
    0.000, // first sentence
    -2.077, // noun of datasets
    0.000, // noun of methods
    -0.693, // noun of tasks
    0.436, // coined-mixed
    -0.543, // bench-suffix
    -0.425, // size-suffix
    -1.413, // noun-dataset
    0.560, // noun-method
    0.000, // noun-task
    -1.562, // apposition-dataset
    1.936, // apposition-method
    0.402, // list-dataset
    2.660, // list-method
    -0.536, // evaluated-on
    0.689, // proposed
    0.000, // is proposed
    2.976, // released
    0.000, // label
    0.307, // noun-before
    0.185, // our
    1.126, // subject
    1.271, // baseline
    -0.181, // governed by proposing
    0.322, // governed by using
    0.000, // governed by comparing
    0.000, // governed by comprising
    0.443, // indefinite
    0.000, // novel
    0.000, // enumerated
    0.000, // acts
    0.000, // of the field
    0.000, // own sentence
    -0.424, // governed by evaluating
    3.385, // compared-to
    2.211, // list-method, list
    0.000, // evaluated-on, list
    0.000, // noun-before, list
    1.111, // baseline, list
    0.000, // governed by proposing, list
    0.000, // novel, list
    2.532, // compared-to, list
    -0.780 // bias
  ]
}

/** How much each feature of a method's name speaks for each role, against `used`. */
export const ROLE_WEIGHTS: LinearWeights<'proposed' | 'compared'> = {
  proposed: [
    0.153, // dataset, surest
    0.086, // method, surest
    0.012, // name, surest
    0.144, // method, mean
    -0.978, // dataset, sum
    0.019, // method, sum
    0.000, // list of datasets
    -0.714, // list of methods
    -0.084, // mentions
    0.204, // in title
    3.246, // title name
    0.603, // title alone
    0.000, // subtitle
    2.433, // family of the title
    0.789, // another is proposed
    0.700, // share of mentions
    -2.731, // before own part
    -0.235, // coined
    0.430, // words
    -1.646, // small letters
    -0.843, // capitals
    0.000, // inner capital
    0.000, // digit
    0.568, // hyphen
    0.000, // length
    0.000, // known dataset
    0.000, // known dataset, weak
    -3.883, // known method
    -1.964, // generic
    -3.872, // background
    0.000, // known metric
    0.000, // known metric, weak
    -4.485, // model name
    0.366, // full form
    0.603, // full form in capitals
    0.000, // full form of a dataset
    -0.608, // full form of a method
    0.000, // full form of a task
    0.000, // title of a dataset
    0.000, // paper of a dataset
    0.136, // paper of a method
    -0.833, // inside other
    0.000, // family
    1.015, // opens sentence
    -0.025, // others
    0.006, // first sentence
    0.000, // noun of datasets
    -0.576, // noun of methods
    0.000, // noun of tasks
    0.000, // coined-mixed
    5.031, // bench-suffix
    0.000, // size-suffix
    0.000, // noun-dataset
    -0.767, // noun-method
    -2.718, // noun-task
    0.000, // apposition-dataset
    1.985, // apposition-method
    0.000, // list-dataset
    0.000, // list-method
    -0.626, // evaluated-on
    2.774, // proposed
    2.107, // is proposed
    -1.551, // released
    3.321, // label
    1.089, // noun-before
    1.677, // our
    0.940, // subject
    -0.926, // baseline
    0.659, // governed by proposing
    -0.965, // governed by using
    -1.246, // governed by comparing
    -1.124, // governed by comprising
    0.350, // indefinite
    0.622, // novel
    2.532, // enumerated
    0.543, // acts
    -1.628, // of the field
    -0.356, // own sentence
    -0.861, // governed by evaluating
    -3.820, // compared-to
    0.230, // list-method, list
    -1.601, // evaluated-on, list
    0.000, // noun-before, list
    1.526, // baseline, list
    2.006, // governed by proposing, list
    5.258, // novel, list
    0.429, // compared-to, list
    -0.588 // bias
  ],
  compared: [
    0.229, // dataset, surest
    -0.000, // method, surest
    0.013, // name, surest
    0.394, // method, mean
    -0.650, // dataset, sum
    -0.365, // method, sum
    0.000, // list of datasets
    0.685, // list of methods
    -0.496, // mentions
    -0.267, // in title
    1.914, // title name
    -0.788, // title alone
    0.000, // subtitle
    -0.407, // family of the title
    -0.027, // another is proposed
    -0.099, // share of mentions
    0.814, // before own part
    0.805, // coined
    0.024, // words
    1.025, // small letters
    -0.121, // capitals
    0.000, // inner capital
    0.000, // digit
    0.440, // hyphen
    0.000, // length
    0.000, // known dataset
    0.000, // known dataset, weak
    -0.695, // known method
    -0.370, // generic
    0.367, // background
    0.000, // known metric
    0.000, // known metric, weak
    -1.100, // model name
    0.685, // full form
    -1.018, // full form in capitals
    0.000, // full form of a dataset
    -0.686, // full form of a method
    0.000, // full form of a task
    0.000, // title of a dataset
    0.000, // paper of a dataset
    0.244, // paper of a method
    -0.657, // inside other
    0.000, // family
    2.026, // opens sentence
    0.063, // others
    0.147, // first sentence
    0.000, // noun of datasets
    0.554, // noun of methods
    0.000, // noun of tasks
    0.000, // coined-mixed
    0.707, // bench-suffix
    0.000, // size-suffix
    0.000, // noun-dataset
    -0.725, // noun-method
    -2.016, // noun-task
    0.000, // apposition-dataset
    0.878, // apposition-method
    0.000, // list-dataset
    0.000, // list-method
    -1.899, // evaluated-on
    1.280, // proposed
    -0.748, // is proposed
    -1.261, // released
    -0.273, // label
    0.379, // noun-before
    -0.155, // our
    0.517, // subject
    1.151, // baseline
    -0.249, // governed by proposing
    -0.774, // governed by using
    3.660, // governed by comparing
    -0.832, // governed by comprising
    -1.561, // indefinite
    0.390, // novel
    0.556, // enumerated
    -0.915, // acts
    0.563, // of the field
    -0.802, // own sentence
    -0.219, // governed by evaluating
    1.448, // compared-to
    0.698, // list-method, list
    -2.235, // evaluated-on, list
    0.000, // noun-before, list
    4.564, // baseline, list
    -0.176, // governed by proposing, list
    5.570, // novel, list
    1.824, // compared-to, list
    -2.356 // bias
  ]
}
