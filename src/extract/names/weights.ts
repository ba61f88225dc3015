// Written by npm run train: do not edit. See docs/model-card.md.
import type {LinearWeights} from './decide.js'

/** How much each feature of a name speaks for a dataset and for a method, against neither. */
export const KIND_WEIGHTS: LinearWeights<'dataset' | 'method'> = {
  dataset: [
    0.208, // dataset, surest
    0.015, // method, surest
    0.212, // name, surest
    1.029, // dataset, mean
    0.571, // method, mean
    0.465, // dataset, sum
    0.344, // method, sum
    1.455, // dataset, share
    3.357, // list of datasets
    0.402, // list of methods
    -0.335, // mentions
    -1.350, // in title
    1.341, // title name
    0.763, // coined
    -0.220, // words
    -1.794, // small letters
    -0.265, // capitals
    0.115, // inner capital
    -1.175, // digit
    -0.379, // hyphen
    -0.010, // length
    0.919, // known dataset
    2.638, // known dataset, weak
    -0.227, // known method
    -1.359, // generic
    -1.602, // background
    -2.923, // known metric
    -1.734, // known metric, weak
    -0.475, // model name
    -1.059, // full form
    0.622, // full form in capitals
    3.848, // full form of a dataset
    -1.374, // full form of a method
    -2.553, // full form of a task
    0.658, // title of a dataset
    -0.045, // paper of a dataset
    0.007, // paper of a method
    -1.262, // inside other
    -0.810, // holds other
    1.411, // family
    -2.600, // opens sentence
    -0.105, // others
    0.001, // first sentence
    0.355, // noun of datasets
    0.005, // noun of methods
    -0.377, // noun of tasks
    0.645, // coined-mixed
    1.438, // bench-suffix
    0.036, // qa-suffix
    3.440, // size-suffix
    1.271, // noun-dataset
    -1.405, // noun-method
    3.550, // apposition-dataset
    0.167, // apposition-method
    2.258, // list-dataset
    -0.107, // list-method
    1.147, // evaluated-on
    1.213, // proposed
    2.392, // released
    0.551, // named
    1.341, // title-name
    -4.234, // noun-before
    -0.963, // our
    1.463, // noun-before-dataset
    0.117, // subject
    0.184, // used
    -1.138, // baseline
    -0.502, // compared-to
    -1.911 // bias
  ],
  method: [
    0.029, // dataset, surest
    0.196, // method, surest
    0.284, // name, surest
    0.539, // dataset, mean
    0.755, // method, mean
    0.123, // dataset, sum
    0.596, // method, sum
    -0.126, // dataset, share
    0.193, // list of datasets
    2.107, // list of methods
    -0.280, // mentions
    -0.655, // in title
    1.075, // title name
    0.152, // coined
    -0.086, // words
    -1.087, // small letters
    -0.162, // capitals
    0.644, // inner capital
    -0.447, // digit
    0.141, // hyphen
    0.034, // length
    -1.284, // known dataset
    -3.400, // known dataset, weak
    1.404, // known method
    -1.212, // generic
    0.360, // background
    -2.605, // known metric
    -2.581, // known metric, weak
    2.248, // model name
    -0.349, // full form
    0.986, // full form in capitals
    -0.254, // full form of a dataset
    -1.402, // full form of a method
    -1.366, // full form of a task
    -0.706, // title of a dataset
    -0.628, // paper of a dataset
    0.138, // paper of a method
    -0.067, // inside other
    -0.367, // holds other
    0.594, // family
    -0.898, // opens sentence
    -0.018, // others
    0.014, // first sentence
    -2.755, // noun of datasets
    -0.012, // noun of methods
    -0.279, // noun of tasks
    0.126, // coined-mixed
    -0.374, // bench-suffix
    -0.794, // qa-suffix
    -0.363, // size-suffix
    -1.073, // noun-dataset
    0.277, // noun-method
    -0.860, // apposition-dataset
    1.864, // apposition-method
    -1.870, // list-dataset
    1.928, // list-method
    -0.767, // evaluated-on
    1.005, // proposed
    0.984, // released
    1.859, // named
    1.075, // title-name
    0.744, // noun-before
    0.589, // our
    -1.387, // noun-before-dataset
    0.934, // subject
    0.073, // used
    1.229, // baseline
    1.826, // compared-to
    -1.072 // bias
  ]
}

/** How much each feature of a method's name speaks for each role, against `used`. */
export const ROLE_WEIGHTS: LinearWeights<'proposed' | 'compared'> = {
  proposed: [
    0.102, // dataset, surest
    0.007, // method, surest
    0.057, // name, surest
    -0.642, // dataset, mean
    0.350, // method, mean
    0.327, // dataset, sum
    0.130, // method, sum
    0.112, // dataset, share
    -0.354, // list of datasets
    -1.666, // list of methods
    -0.160, // mentions
    0.984, // in title
    1.818, // title name
    -0.620, // coined
    0.302, // words
    -1.662, // small letters
    -0.744, // capitals
    -0.093, // inner capital
    -0.689, // digit
    0.547, // hyphen
    0.033, // length
    2.097, // known dataset
    0.000, // known dataset, weak
    -3.751, // known method
    -2.078, // generic
    -3.874, // background
    1.823, // known metric
    -3.637, // known metric, weak
    -3.568, // model name
    0.442, // full form
    0.859, // full form in capitals
    0.000, // full form of a dataset
    0.056, // full form of a method
    0.018, // full form of a task
    -0.238, // title of a dataset
    0.052, // paper of a dataset
    0.392, // paper of a method
    -0.914, // inside other
    0.434, // holds other
    1.479, // family
    0.573, // opens sentence
    0.017, // others
    0.096, // first sentence
    -0.799, // noun of datasets
    -0.387, // noun of methods
    0.249, // noun of tasks
    0.061, // coined-mixed
    3.353, // bench-suffix
    1.754, // qa-suffix
    0.000, // size-suffix
    -0.683, // noun-dataset
    -1.113, // noun-method
    2.960, // apposition-dataset
    1.777, // apposition-method
    0.612, // list-dataset
    -0.653, // list-method
    -2.195, // evaluated-on
    2.883, // proposed
    -0.972, // released
    4.276, // named
    1.818, // title-name
    0.551, // noun-before
    1.381, // our
    0.000, // noun-before-dataset
    0.979, // subject
    -0.658, // used
    -1.771, // baseline
    -1.620, // compared-to
    -0.827 // bias
  ],
  compared: [
    0.078, // dataset, surest
    -0.022, // method, surest
    -0.054, // name, surest
    0.150, // dataset, mean
    0.872, // method, mean
    -0.266, // dataset, sum
    -0.363, // method, sum
    1.045, // dataset, share
    1.870, // list of datasets
    0.918, // list of methods
    -0.311, // mentions
    -0.859, // in title
    0.942, // title name
    0.686, // coined
    -0.105, // words
    0.360, // small letters
    -0.268, // capitals
    -0.656, // inner capital
    -0.579, // digit
    0.223, // hyphen
    0.013, // length
    0.670, // known dataset
    0.000, // known dataset, weak
    -0.192, // known method
    1.235, // generic
    -0.062, // background
    2.443, // known metric
    -2.285, // known metric, weak
    0.172, // model name
    0.828, // full form
    -0.452, // full form in capitals
    0.000, // full form of a dataset
    -2.254, // full form of a method
    0.603, // full form of a task
    -0.249, // title of a dataset
    -0.411, // paper of a dataset
    0.262, // paper of a method
    -0.420, // inside other
    0.517, // holds other
    0.146, // family
    1.621, // opens sentence
    0.059, // others
    0.152, // first sentence
    -2.403, // noun of datasets
    -1.147, // noun of methods
    -0.156, // noun of tasks
    0.203, // coined-mixed
    0.845, // bench-suffix
    0.397, // qa-suffix
    0.000, // size-suffix
    -1.764, // noun-dataset
    -0.398, // noun-method
    0.625, // apposition-dataset
    0.571, // apposition-method
    0.026, // list-dataset
    1.068, // list-method
    -2.187, // evaluated-on
    1.071, // proposed
    -1.762, // released
    1.296, // named
    0.942, // title-name
    -1.694, // noun-before
    -0.795, // our
    0.000, // noun-before-dataset
    -0.031, // subject
    0.287, // used
    3.945, // baseline
    4.230, // compared-to
    -3.722 // bias
  ]
}
