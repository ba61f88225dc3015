import {SHARED_WORDS} from './shared.js'
import {wordTable} from './word-table.js'

/** Words that the tagger looks at. */
export const TAGGER_WORDS = /* @__PURE__ */ wordTable(
  [
    {
      class: 'presenting',
      words: 'devised',
      includes: ['present'],
      example: 'we *devised* FernMoE',
      reason: 'what follows is the paper’s own'
    },
    {
      class: 'making',
      words: 'released constructed created curated establish builds built collected',
      includes: ['makeData'],
      example: 'we *collected* Moss-1K',
      reason: 'what follows is the paper’s own, most often a dataset'
    },
    {
      class: 'using',
      words: 'with',
      includes: ['use'],
      example: 'trained *with* Adam',
      reason: 'what follows was there before'
    },
    {
      class: 'training',
      words: 'finetune finetuning pretrained pre-trained distilled',
      includes: ['train'],
      example: 'a *pretrained* Moss-4B',
      reason: 'what follows is a model'
    },
    {
      class: 'beside',
      words: 'baselines baseline',
      includes: ['above', 'comparison'],
      example: '*outperforming* the *baseline* EAGLE',
      reason: 'what follows is of others'
    },
    {
      class: 'evaluating',
      words: 'testing test benchmarked validated',
      includes: ['evaluate'],
      example: '*benchmarked* on Kites',
      reason: 'what follows is a dataset'
    },
    {
      class: 'including',
      words: 'such like including includes include e.g',
      example: 'datasets *such* as Kites',
      reason: 'what follows is one of what stands before'
    },
    {
      class: 'extending',
      words: 'from into',
      includes: ['extend'],
      example: '*extends* DARTS *into* three dimensions',
      reason: 'what follows was there before, and goes on'
    },
    {
      class: 'score',
      words: 'accuracy score scores f1 fid rate precision recall',
      example: 'an *FID* of 3.1',
      reason: 'names a metric'
    },
    {class: 'our', words: 'our we ours', example: '*our* FernMoE', reason: 'what follows is the paper’s own'},
    {
      class: 'item',
      words:
        'data samples images videos tasks instances questions problems examples annotations splits split',
      example: 'Kites *images*',
      reason: 'what stands before is a dataset'
    },
    {
      class: 'joint',
      words: 'respectively both and or & /',
      example: 'Fern *and* Moss',
      reason: 'joins the names of a list'
    },
    {
      class: 'determiner',
      words: 'the a an this its these their',
      example: '*the* Fern',
      reason: 'opens a noun phrase'
    },
    {
      class: 'listMark',
      words: '( )',
      includes: ['listLink'],
      example: 'Fern, Moss *and* Lichen (Fern)',
      reason: 'stands between the names of a list, or around one'
    },
    {
      class: 'opensNoName',
      words:
        'we the this our existing in to a an it these they while however by for with as at on experiments extensive code results although despite moreover furthermore unlike specifically additionally recent when large here from first finally through using recently that under across their such via both if its most',
      example: '*However*, Fern is fast',
      reason: 'begins many sentences and no name'
    }
  ],
  SHARED_WORDS
)
