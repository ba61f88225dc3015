// Written by npm run train: do not edit. See docs/model-card.md.
// Learned from all annotated papers.
import type {LinearWeights} from './decide.js'

/** How much each feature of a name speaks for a dataset and for a method, against neither. */
export const KIND_WEIGHTS: LinearWeights<'dataset' | 'method'> = {
  dataset: [
    0.139, // dataset, surest
    0.037, // method, surest
    0.163, // name, surest
    0.631, // dataset, mean
    -0.215, // method, mean
    0.568, // dataset, sum
    0.555, // method, sum
    0.985, // dataset, share
    2.603, // list of datasets
    0.010, // list of methods
    -0.474, // mentions
    -1.253, // in title
    2.293, // title name
    0.479, // coined
    -0.485, // words
    -2.253, // small letters
    -0.602, // capitals
    0.409, // inner capital
    -1.149, // digit
    0.116, // hyphen
    -0.018, // length
    1.127, // known dataset
    9.282, // known dataset, weak
    -0.811, // known method
    -3.680, // generic
    -2.296, // background
    -3.235, // known metric
    -2.180, // known metric, weak
    -1.738, // model name
    -1.508, // full form
    0.526, // full form in capitals
    6.070, // full form of a dataset
    -1.132, // full form of a method
    -3.170, // full form of a task
    0.727, // title of a dataset
    0.132, // paper of a dataset
    0.081, // paper of a method
    -0.672, // inside other
    -0.450, // holds other
    0.919, // family
    -1.979, // opens sentence
    -0.103, // others
    -0.011, // first sentence
    1.339, // noun of datasets
    0.400, // noun of methods
    -2.255, // noun of tasks
    0.653, // coined-mixed
    1.580, // bench-suffix
    -0.254, // qa-suffix
    3.287, // size-suffix
    2.272, // noun-dataset
    -1.840, // noun-method
    0.711, // noun-task
    -1.766, // class
    3.876, // apposition-dataset
    0.399, // apposition-method
    4.427, // list-dataset
    -0.191, // list-method
    0.892, // evaluated-on
    0.559, // proposed
    5.337, // released
    0.917, // named
    -2.922, // label
    -5.479, // noun-before
    -1.449, // our
    0.292, // noun-before-dataset
    -0.113, // subject
    0.443, // used
    -1.562, // baseline
    0.047, // governed by proposing
    -0.660, // governed by using
    0.334, // governed by comparing
    0.789, // governed by evaluating
    2.749, // compared-to
    3.543, // list-dataset, list
    -1.134, // list-method, list
    1.232, // evaluated-on, list
    0.000, // noun-before, list
    4.392, // noun-before-dataset, list
    -1.289, // baseline, list
    -0.782, // compared-to, list
    -1.164 // bias
  ],
  method: [
    0.034, // dataset, surest
    0.165, // method, surest
    0.254, // name, surest
    -0.093, // dataset, mean
    -0.338, // method, mean
    -0.022, // dataset, sum
    0.989, // method, sum
    -0.609, // dataset, share
    0.047, // list of datasets
    1.143, // list of methods
    -0.307, // mentions
    -0.904, // in title
    1.997, // title name
    -0.258, // coined
    -0.015, // words
    -0.865, // small letters
    -0.135, // capitals
    0.861, // inner capital
    -0.063, // digit
    0.280, // hyphen
    0.023, // length
    -1.282, // known dataset
    1.469, // known dataset, weak
    0.979, // known method
    -0.765, // generic
    0.983, // background
    -2.618, // known metric
    -3.231, // known metric, weak
    1.275, // model name
    -1.010, // full form
    0.892, // full form in capitals
    -1.066, // full form of a dataset
    -1.214, // full form of a method
    -1.327, // full form of a task
    -0.690, // title of a dataset
    -0.640, // paper of a dataset
    0.128, // paper of a method
    -0.421, // inside other
    -0.028, // holds other
    0.177, // family
    -0.479, // opens sentence
    -0.007, // others
    -0.005, // first sentence
    -3.037, // noun of datasets
    -0.443, // noun of methods
    -0.605, // noun of tasks
    0.112, // coined-mixed
    -0.553, // bench-suffix
    -1.303, // qa-suffix
    -0.964, // size-suffix
    -0.850, // noun-dataset
    0.414, // noun-method
    -1.200, // noun-task
    0.951, // class
    -0.947, // apposition-dataset
    2.392, // apposition-method
    0.030, // list-dataset
    2.304, // list-method
    -0.507, // evaluated-on
    0.376, // proposed
    4.153, // released
    1.768, // named
    -1.527, // label
    -0.189, // noun-before
    0.282, // our
    -2.863, // noun-before-dataset
    1.060, // subject
    0.050, // used
    1.278, // baseline
    -0.004, // governed by proposing
    0.306, // governed by using
    -0.058, // governed by comparing
    -0.445, // governed by evaluating
    4.477, // compared-to
    2.524, // list-dataset, list
    1.305, // list-method, list
    1.396, // evaluated-on, list
    0.000, // noun-before, list
    -0.748, // noun-before-dataset, list
    0.689, // baseline, list
    3.463, // compared-to, list
    0.043 // bias
  ]
}

/** How much each feature of a method's name speaks for each role, against `used`. */
export const ROLE_WEIGHTS: LinearWeights<'proposed' | 'compared'> = {
  proposed: [
    0.397, // dataset, surest
    -0.027, // method, surest
    0.101, // name, surest
    -3.825, // dataset, mean
    -0.142, // method, mean
    0.241, // dataset, sum
    0.240, // method, sum
    -1.263, // dataset, share
    -0.232, // list of datasets
    -0.824, // list of methods
    -0.322, // mentions
    0.836, // in title
    4.329, // title name
    0.284, // coined
    0.399, // words
    -1.620, // small letters
    -1.200, // capitals
    -0.371, // inner capital
    -0.560, // digit
    0.358, // hyphen
    0.054, // length
    -1.946, // known dataset
    0.000, // known dataset, weak
    -4.290, // known method
    -1.629, // generic
    -5.000, // background
    1.426, // known metric
    -4.112, // known metric, weak
    -5.232, // model name
    0.504, // full form
    0.793, // full form in capitals
    0.000, // full form of a dataset
    -0.409, // full form of a method
    0.243, // full form of a task
    -0.375, // title of a dataset
    0.115, // paper of a dataset
    0.143, // paper of a method
    -1.632, // inside other
    0.222, // holds other
    1.599, // family
    0.706, // opens sentence
    0.017, // others
    0.094, // first sentence
    -6.336, // noun of datasets
    -0.549, // noun of methods
    -0.534, // noun of tasks
    -0.304, // coined-mixed
    5.263, // bench-suffix
    2.077, // qa-suffix
    0.000, // size-suffix
    -0.721, // noun-dataset
    -1.029, // noun-method
    -2.666, // noun-task
    0.456, // class
    1.947, // apposition-dataset
    2.049, // apposition-method
    4.329, // list-dataset
    -0.509, // list-method
    -1.185, // evaluated-on
    2.531, // proposed
    -1.193, // released
    1.774, // named
    3.608, // label
    0.848, // noun-before
    1.774, // our
    0.000, // noun-before-dataset
    1.293, // subject
    -0.622, // used
    -2.230, // baseline
    0.825, // governed by proposing
    -0.873, // governed by using
    -0.976, // governed by comparing
    -0.783, // governed by evaluating
    -2.494, // compared-to
    4.919, // list-dataset, list
    -0.244, // list-method, list
    -0.200, // evaluated-on, list
    0.000, // noun-before, list
    0.000, // noun-before-dataset, list
    1.120, // baseline, list
    0.245, // compared-to, list
    0.842 // bias
  ],
  compared: [
    0.239, // dataset, surest
    -0.122, // method, surest
    0.001, // name, surest
    0.708, // dataset, mean
    0.294, // method, mean
    -0.540, // dataset, sum
    -0.578, // method, sum
    -2.348, // dataset, share
    2.184, // list of datasets
    0.827, // list of methods
    -0.711, // mentions
    -1.117, // in title
    3.104, // title name
    0.176, // coined
    -0.041, // words
    1.070, // small letters
    0.130, // capitals
    -0.621, // inner capital
    -0.811, // digit
    0.260, // hyphen
    -0.032, // length
    -2.999, // known dataset
    0.000, // known dataset, weak
    -0.280, // known method
    -0.046, // generic
    0.082, // background
    2.271, // known metric
    -2.787, // known metric, weak
    -0.073, // model name
    1.062, // full form
    -1.692, // full form in capitals
    0.000, // full form of a dataset
    -1.257, // full form of a method
    0.555, // full form of a task
    0.012, // title of a dataset
    -0.451, // paper of a dataset
    0.273, // paper of a method
    -0.590, // inside other
    -0.266, // holds other
    0.867, // family
    2.947, // opens sentence
    0.027, // others
    0.060, // first sentence
    -2.763, // noun of datasets
    0.268, // noun of methods
    -0.097, // noun of tasks
    0.991, // coined-mixed
    2.223, // bench-suffix
    0.941, // qa-suffix
    0.000, // size-suffix
    -1.327, // noun-dataset
    -1.062, // noun-method
    -2.164, // noun-task
    -1.467, // class
    0.385, // apposition-dataset
    1.255, // apposition-method
    1.033, // list-dataset
    0.580, // list-method
    -1.184, // evaluated-on
    1.591, // proposed
    -2.281, // released
    0.105, // named
    0.850, // label
    -1.367, // noun-before
    -0.346, // our
    0.000, // noun-before-dataset
    0.851, // subject
    0.275, // used
    2.114, // baseline
    -0.652, // governed by proposing
    -0.221, // governed by using
    3.846, // governed by comparing
    -0.278, // governed by evaluating
    1.782, // compared-to
    -0.128, // list-dataset, list
    0.472, // list-method, list
    -2.363, // evaluated-on, list
    0.000, // noun-before, list
    0.000, // noun-before-dataset, list
    6.089, // baseline, list
    3.075, // compared-to, list
    -1.056 // bias
  ]
}
