import {SHARED_WORDS} from './shared.js'
import {wordTable} from './word-table.js'

/** Words of phrases and sentences. */
export const GRAMMAR_WORDS = /* @__PURE__ */ wordTable(
  [
    {
      class: 'abbreviation',
      words: 'e.g i.e vs al etc resp approx fig eq cf no sec tab ref dr mr st w.r.t',
      example: 'Moss *et al.* show that ferns grow',
      reason: 'the period behind it ends no sentence'
    },
    {
      class: 'initialless',
      words: 'of for the and in with to a an on via from by as',
      example: 'Moss *of the* Fern (MF)',
      reason: 'an acronym may leave out its initial'
    },
    {
      class: 'commonDatasetNoun',
      words: 'dataset benchmark corpus testbed suite leaderboard challenge',
      example: 'a new *benchmark*',
      reason: 'nouns that a title calls a dataset by'
    },
    {
      class: 'datasetNoun',
      words:
        'corpora collection testset simulator gym database treebank competition inventory questionnaire environment',
      includes: ['commonDatasetNoun'],
      example: 'the Fern *collection*',
      reason: 'nouns that are called datasets, in the singular'
    },
    {
      class: 'wayNoun',
      words: 'mechanism paradigm procedure protocol framework strategy module scheme pipeline',
      example: 'Fern Mapping *mechanism*',
      reason: 'says what a method is, and is no part of its name'
    },
    {
      class: 'plainNoun',
      words: 'model algorithm method approach technique',
      includes: ['wayNoun'],
      example: 'the Fern Mapping *model* (FMx)',
      reason: 'says what a method is, whether it is part of the name or not'
    },
    {
      class: 'methodNoun',
      words:
        'model algorithm method network architecture approach system optimizer technique agent library toolkit tool loss objective policy engine estimator solver layer encoder decoder tokenizer platform backbone adapter sampler variant extension formulation recipe family autoencoder transformer baseline planner controller detector classifier router operator compiler kernel attention generator assistant plugin regularizer',
      includes: ['wayNoun'],
      example: 'the Fern *algorithm*',
      reason: 'nouns that are called methods, in the singular'
    },
    {
      class: 'metricNoun',
      words: 'metric measure score index indicator statistic rate criterion',
      example: 'Fern, a new *metric* of growth',
      reason: 'nouns that are called metrics, in the singular'
    },
    {
      class: 'taskNoun',
      words: 'task subtask problem setting scenario discipline field domain area phenomenon',
      example: 'the Fern *problem*',
      reason: 'nouns that are called tasks, problems and fields, in the singular'
    },
    {
      class: 'factNoun',
      words:
        'hypothesis effect law theorem lemma conjecture paradox phenomenon principle dilemma trap property condition gap collapse curse bias syndrome pattern notion concept regime tendency finding',
      example: 'the Fern *effect*',
      reason: 'nouns that are called what is found, held or meant, in the singular'
    },
    {
      class: 'simulatorNoun',
      words: 'simulator emulator simulators emulators',
      example: 'Fern is a race *simulator*',
      reason: 'makes data, and is a dataset only where methods are run in it'
    },
    {
      class: 'shortFormEnd',
      words: ') , ; :',
      example: 'Moss Fern Net (MFN*;* Moss)',
      reason: 'may stand behind a short form in brackets'
    },
    {
      class: 'phraseEnd',
      words:
        'that which for to of with in on by from designed built based using via where comprising containing consisting aimed tailored capable trained leveraging enabling spanning covering and is are we it as',
      example: 'a benchmark *for* ferns, a model *that* climbs',
      reason: 'ends a noun phrase before its complement'
    },
    {
      class: 'collectionNoun',
      words: 'suite suites family families series collection collections set sets',
      example: 'a *suite* of models',
      reason: 'says nothing of what its items are'
    }
  ],
  SHARED_WORDS
)
