import {wordTable} from './word-table.js'

/** Words that several rooms of extraction look at. */
export const SHARED_WORDS = /* @__PURE__ */ wordTable([
  {class: 'comma', words: ',', example: 'mIoU, PSNR', reason: 'parts of a list or clause'},
  {class: 'semicolon', words: ';', example: '91%; PSNR', reason: 'parts more than a comma'},
  {class: 'colon', words: ':', example: 'PSNR: 31.2', reason: 'parts more than a comma'},
  {
    class: 'of',
    words: 'of',
    example: '10% *of* the labels',
    reason: 'ties a name to a value or a part to a whole'
  },
  {class: 'at', words: 'at @', example: 'TPR *at* 1% FPR', reason: 'an operating point'},
  {class: 'article', words: 'a an', example: 'with *a* Moss Layer', reason: 'what follows is not known yet'},
  {class: 'versus', words: 'vs versus', example: '91% *vs* 83%', reason: 'sets two sides against each other'},
  {
    class: 'equation',
    words: '< > = ≤ ≥ ≈',
    example: 'p *<* 0.001',
    reason: 'stands between a name and its value'
  },
  {class: 'script', words: '_ { ^', example: 'x*^*2', reason: 'ties a sign above or below to another'},
  {
    class: 'directional',
    words: 'to with from',
    example: 'compared *to* Moss',
    reason: 'compares only behind a word of comparison'
  },
  {
    class: 'measuredOn',
    words: 'on across',
    example: '91% *on* Kites',
    reason: 'stands before what a result was measured on'
  },
  {
    class: 'conjunction',
    words: 'and or &',
    example: 'Fern *and* Moss',
    reason: 'stands before the last member of a list'
  },
  {
    class: 'listLink',
    words: ', /',
    includes: ['conjunction'],
    example: 'Fern, Moss *and* Lichen',
    reason: 'stands between the members of a list'
  },
  {
    class: 'present',
    words:
      'propose proposes proposed proposing introduce introduces introducing introduced present presents presenting presented develop develops developed developing design designs devise unveil',
    example: 'we *propose* FernMoE',
    reason: 'verbs by which a paper presents what it made'
  },
  {
    class: 'make',
    words: 'release construct create curate build contribute',
    example: 'we *curate* Moss-1K',
    reason: 'verbs of making, most often of a dataset'
  },
  {
    class: 'makeData',
    words: 'releases collect',
    includes: ['make'],
    example: 'we *release* Moss-1K',
    reason: 'verbs by which a paper gives a dataset'
  },
  {
    class: 'called',
    words: 'called named termed dubbed',
    example: 'a system *called* Lichen',
    reason: 'stands before the name that something is given'
  },
  {
    class: 'coined',
    words: 'coined namely',
    includes: ['called'],
    example: 'a system, *namely* Lichen',
    reason: 'stands before a new name, or before what was spoken of'
  },
  {
    class: 'surpass',
    words: 'outperforms outperform surpasses surpass exceeds',
    example: 'Fern *outperforms* Moss',
    reason: 'verbs that set a subject above an object'
  },
  {
    class: 'above',
    words: 'outperforming surpassing exceeding beats beating over than against',
    includes: ['versus'],
    example: '2 points *over* Moss',
    reason: 'stands before the other side of a comparison'
  },
  {
    class: 'rival',
    includes: ['surpass', 'above'],
    example: 'Fern *outperforms* Moss, 2 points *over* Lichen',
    reason: 'stands before what something is compared with'
  },
  {
    class: 'comparison',
    words: 'compared comparison relative',
    example: '*compared* to Moss',
    reason: 'says that another side follows'
  },
  {
    class: 'perform',
    words:
      'achieves achieve improves improve reduces reduce enables enable employs generates generalizes learns demonstrates incorporates integrates consists combines maintains yields attains delivers leverages',
    includes: ['surpass'],
    example: 'FernNet *achieves* …',
    reason: 'verbs of what a method does'
  },
  {
    class: 'use',
    words:
      'using via use uses used leveraging leverage employ employing apply applying adopting adopt utilize utilizing',
    example: '*using* Moss',
    reason: 'stands before what a paper makes use of'
  },
  {
    class: 'train',
    words: 'fine-tune fine-tuned fine-tuning train trained training',
    example: '*fine-tune* Moss-4B',
    reason: 'stands before a model that is trained'
  },
  {
    class: 'extend',
    words: 'extends extend extending based',
    example: '*based* on Moss',
    reason: 'stands before what a method builds on'
  },
  {
    class: 'evaluate',
    words: 'evaluate evaluated evaluation evaluations experiments tested',
    includes: ['measuredOn'],
    example: '*evaluated on* Kites',
    reason: 'says that a dataset follows'
  }
])
