import type {Capability} from './behaviour.js'

/** What a number measures: its name, and the dataset and methods that belong to it. */
export const TUPLES: readonly Capability[] = [
  {
    capability: 'a number has the nearest name that is measured',
    behaviours: [
      {
        text: 'It reaches an FID of 2.7 on CIFAR-10.',
        metrics: [
          {
            ...{
              name: 'FID',
              value: 2.7,
              unit: '',
              kind: 'score',
              of: 'own',
              dataset: 'CIFAR-10',
              method: null
            },
            mentions: ['FID', '2.7']
          }
        ]
      },
      {
        text: 'Fern improves by 2.1% and 3.4% in mIoU and PSNR.',
        metrics: [
          {name: 'mIoU', value: 2.1},
          {name: 'PSNR', value: 3.4}
        ]
      },
      {
        text: 'It gains 10.3% and 7.7% in mIoU and PSNR, respectively.',
        metrics: [
          {name: 'mIoU', value: 10.3},
          {name: 'PSNR', value: 7.7}
        ]
      },
      {
        text: 'The lantern improves PSNR/SSIM by 8.4%/7.2% at dusk.',
        metrics: [
          {name: 'PSNR', value: 8.4},
          {name: 'SSIM', value: 7.2}
        ]
      },
      {
        text: 'The harbour bell reaches a precision and recall of 91.2% and 88.6% in fog.',
        metrics: [
          {name: 'precision', value: 91.2},
          {name: 'recall', value: 88.6}
        ]
      },
      {
        text: 'This yields 41.2% and 18.9% fewer wrong turns on FogCity and KelpCity, respectively.',
        metrics: [
          {name: 'wrong turns', value: 41.2, dataset: 'FogCity'},
          {name: 'wrong turns', value: 18.9, dataset: 'KelpCity'}
        ]
      },
      {text: 'Lichen cuts accuracy by 3.5%.', metrics: [{name: 'accuracy', value: 3.5}]},
      {
        text: 'Moss runs with 855ms first-frame latency.',
        metrics: [{name: 'first-frame latency', value: 855, unit: 'ms', kind: 'score', of: 'own'}]
      },
      {
        text: 'The kite planner cuts memory and inference latency to 12 ms and 1.8 GB.',
        metrics: [
          {name: 'inference latency', value: 12, unit: 'ms'},
          {name: 'memory', value: 1.8, unit: 'GB'}
        ]
      },
      {
        text: 'Lichen needs 8× fewer parameters.',
        metrics: [{name: 'parameters', value: 8, unit: 'x', kind: 'change', of: 'own'}]
      },
      {
        text: 'Sorting a kite takes 521.91 ms.',
        metrics: [{name: 'time', value: 521.91, unit: 'ms', kind: 'score', of: 'own'}]
      },
      {
        text: 'KiteNet is 9× smaller than the largest boat model.',
        metrics: [{name: 'size', value: 9, unit: 'x', kind: 'change', of: 'own'}]
      },
      {
        text: 'Our listener lowers the CER against plain hearing by 4.1% and stays equal in recall on HiveCity.',
        metrics: [{name: 'CER', value: 4.1, unit: '%'}],
        optional: ['recall']
      },
      {
        text: 'On FogGym it gains up to 7.2% and at the same time cuts memory by 5.5%.',
        metrics: [
          {name: 'FogGym', value: 7.2, unit: '%', dataset: 'FogGym'},
          {name: 'memory', value: 5.5, unit: '%', dataset: null}
        ]
      },
      {
        text: 'With the same recall, precision grows by 2.4 points.',
        metrics: [{name: 'precision', value: 2.4, unit: 'points'}],
        optional: ['recall']
      },
      {
        text: 'The decoder keeps the BLEU of its teacher and reduces latency by 31%.',
        metrics: [{name: 'latency', value: 31, unit: '%'}],
        optional: ['BLEU']
      },
      {
        text: 'F1 rises by 2.2 points on KelpCity without loss of speed.',
        metrics: [{name: 'F1', value: 2.2, dataset: 'KelpCity'}],
        optional: ['speed']
      },
      {
        text: 'The depth error of the sonar shrinks, and IoU improves by 1.9%.',
        metrics: [{name: 'IoU', value: 1.9}],
        optional: ['depth error']
      },
      {
        text: 'By 12% the error of the sextant is lowered.',
        metrics: [{name: 'error', value: 12, direction: 'down'}]
      }
    ]
  },
  {
    capability: 'a name is a quantity and no thing',
    behaviours: [
      {
        text: 'Over six ports, our cranes beat their plain counterparts by 5.3% on average.',
        metrics: [{name: 'performance', value: 5.3, unit: '%'}]
      },
      {
        text: 'Signal loss falls strongly (e.g., Beacon-7B Chat: 58.3% to 4.4%).',
        metrics: [
          {name: 'signal loss', value: 58.3, unit: '%', of: 'baseline'},
          {name: 'signal loss', value: 4.4, unit: '%', of: 'own'}
        ]
      },
      {
        text: 'Human pilots reach 91.5% avg., the best model only 47.2%.',
        metrics: [
          {name: 'performance', value: 91.5, of: 'baseline'},
          {name: 'performance', value: 47.2}
        ]
      },
      {
        text: 'LensNet outperforms all other grinders by 6.1%.',
        metrics: [{name: 'performance', value: 6.1, unit: '%', kind: 'change'}]
      },
      {
        text: 'Our weaver surpasses its rivals by 2.2 points on average.',
        metrics: [{name: 'performance', value: 2.2, unit: 'points'}]
      },
      {
        text: 'FernNet reaches an accuracy of 73.6%, and MossNet (68.4%) does not.',
        metrics: [
          {name: 'accuracy', value: 73.6, of: 'own', method: 'FernNet'},
          {name: 'accuracy', value: 68.4, of: 'baseline', method: 'MossNet'}
        ]
      },
      {
        text: 'Tone purity suffers in old violins (StringNet: 71.1% against 80.3%).',
        metrics: [
          {name: 'tone purity', value: 71.1},
          {name: 'tone purity', value: 80.3}
        ]
      },
      {
        text: 'The new looms improve upon the old looms by 11% in mean.',
        metrics: [{name: 'performance', value: 11, unit: '%'}]
      }
    ]
  },
  {
    capability: 'a name has what qualifies it, and no more',
    behaviours: [
      {
        text: 'Fern folds paper boats with average Pass@8 rates of 88.1%.',
        metrics: [{name: 'Pass@8', value: 88.1, unit: '%', mentions: ['Pass@8 rates', '88.1%']}]
      },
      {
        text: 'The Effective Flight Rate (EFR) rises by 10%.',
        metrics: [{name: 'EFR', value: 10, unit: '%', kind: 'change', of: 'own'}]
      },
      {
        text: 'The beacon reaches 86.2% IoU and 61.7% Boundary IoU on SeaStone.',
        metrics: [
          {name: 'IoU', value: 86.2},
          {name: 'Boundary IoU', value: 61.7}
        ]
      },
      {
        text: 'At one per cent false alarms, the true alarm rate rises from 88.3% to 94.9%.',
        metrics: [
          {name: 'true alarm rate', value: 88.3, of: 'baseline'},
          {name: 'true alarm rate', value: 94.9, of: 'own'}
        ]
      },
      {
        text: 'The mean height ratio between it and a pole in the hand is 1.2%.',
        metrics: [{name: 'mean height ratio', value: 1.2}]
      },
      {
        text: 'Top-1 accuracy is 77.2% and Top-5 accuracy 93.4% for ships.',
        metrics: [
          {name: 'Top-1 accuracy', value: 77.2},
          {name: 'Top-5 accuracy', value: 93.4}
        ]
      },
      {
        text: 'Macro F1 grows from 61.2 to 66.0 in the almanac.',
        metrics: [
          {name: 'Macro F1', value: 61.2, of: 'baseline'},
          {name: 'Macro F1', value: 66, of: 'own'}
        ]
      },
      {
        text: 'Word-level accuracy is 91.3%, line-level accuracy 84.0%.',
        metrics: [
          {name: 'word-level accuracy', value: 91.3},
          {name: 'line-level accuracy', value: 84}
        ]
      },
      {
        text: 'We reach 71.3% mean average precision for boats.',
        metrics: [{name: 'mean average precision', value: 71.3}]
      }
    ]
  },
  {
    capability: "a benchmark's own score is named after it",
    behaviours: [
      {
        text: 'KiteNet scores 56.5 on OSWorld.',
        metrics: [{name: 'OSWorld', value: 56.5, unit: '', dataset: 'OSWorld'}]
      },
      {
        text: 'KiteNet achieves 91.2% and 83.4% on GSM8K and HumanEval, respectively.',
        metrics: [
          {name: 'GSM8K', value: 91.2, dataset: 'GSM8K'},
          {name: 'HumanEval', value: 83.4, dataset: 'HumanEval'}
        ]
      },
      {
        text: 'KiteNet gains +2.5 points on GSM8K, +3.8 on HumanEval, and +4.7 on MBPP.',
        metrics: [
          {name: 'GSM8K', value: 2.5, unit: 'points', kind: 'change', of: 'own', dataset: 'GSM8K'},
          {name: 'HumanEval', value: 3.8, unit: 'points', kind: 'change', of: 'own', dataset: 'HumanEval'},
          {name: 'MBPP', value: 4.7, unit: 'points', kind: 'change', of: 'own', dataset: 'MBPP'}
        ]
      },
      {
        text: 'KeelNet lowers the drift by 5.2% on LakeBench. On RowGym it gains up to 8.1%.',
        metrics: [
          {name: 'drift', value: 5.2, dataset: 'LakeBench'},
          {name: 'RowGym', value: 8.1, bound: 'upTo', dataset: 'RowGym'}
        ]
      },
      {
        text: 'With eight oars, KeelNet reaches 77.1% on RowBench.',
        metrics: [{name: 'RowBench', value: 77.1, unit: '%', dataset: 'RowBench', method: 'KeelNet'}]
      },
      {
        text: 'It scores 41.0 on LoomBench and 38.2 on GlacierQA.',
        metrics: [
          {name: 'LoomBench', value: 41, dataset: 'LoomBench'},
          {name: 'GlacierQA', value: 38.2, dataset: 'GlacierQA'}
        ]
      },
      {
        text: 'KelpCity (81.2%) and SeaStone (79.0%) are both won by HiveNet.',
        metrics: [
          {value: 81.2, dataset: 'KelpCity'},
          {value: 79, dataset: 'SeaStone'}
        ]
      }
    ]
  },
  {
    capability: 'numbers and what they belong to are paired clause by clause',
    behaviours: [
      {
        text: 'On CIFAR-10, accuracy falls from 9.3% to 2.1%; on COCO it stays.',
        metrics: [
          {name: 'accuracy', value: 9.3, of: 'baseline', dataset: 'CIFAR-10'},
          {name: 'accuracy', value: 2.1, of: 'own', dataset: 'CIFAR-10'}
        ]
      },
      {
        text: 'We propose KiteNet. KiteNet achieves an FID of 17.86 on ImageNet 64×64, compared to 138.66 for DDIM.',
        metrics: [
          {name: 'FID', value: 17.86, dataset: 'ImageNet 64×64', of: 'own', method: 'KiteNet'},
          {name: 'FID', value: 138.66, dataset: 'ImageNet 64×64', of: 'baseline', method: 'DDIM'}
        ]
      },
      {
        text: 'On KelpCity, HiveNet reaches a recall of 81.2%; on SeaStone, it needs 14 ms.',
        metrics: [
          {name: 'recall', value: 81.2, dataset: 'KelpCity', method: 'HiveNet'},
          {value: 14, unit: 'ms', dataset: 'SeaStone'}
        ]
      },
      {
        text: 'Accuracy rises by 3.1% on KelpCity, while memory falls by 22%.',
        metrics: [
          {name: 'accuracy', value: 3.1, dataset: 'KelpCity'},
          {name: 'memory', value: 22, dataset: null}
        ]
      },
      {
        text: 'On KelpCity and SeaStone, IoU is 71.2% and 69.9%.',
        metrics: [
          {name: 'IoU', value: 71.2, dataset: 'KelpCity'},
          {name: 'IoU', value: 69.9, dataset: 'SeaStone'}
        ]
      },
      {
        text: 'LensNet wins on KelpCity with an F1 of 80.3, OptoMill on SeaStone with one of 77.8.',
        metrics: [
          {name: 'F1', value: 80.3, dataset: 'KelpCity', method: 'LensNet'},
          {name: 'F1', value: 77.8, dataset: 'SeaStone', method: 'OptoMill'}
        ]
      },
      {
        text: 'PSNR is 31.2 dB on KelpCity. Training takes 3 hours.',
        metrics: [
          {name: 'PSNR', value: 31.2, unit: 'dB', dataset: 'KelpCity'},
          {value: 3, unit: 'hours', dataset: null}
        ]
      },
      {
        from: 'HiveNet reaches a recall of 81.2%.',
        to: 'HiveNet reaches a recall of 81.2% on ImageNet.',
        gains: {metrics: [{value: 81.2, dataset: 'ImageNet'}]}
      }
    ]
  },
  {
    capability: 'for A and for B',
    behaviours: [
      {
        text: 'We propose a Folding Keel (FK) for harbour planners. Without it, accuracy is 70.1% for Rudder-7B and 62.9% for Mast-3B.',
        metrics: [
          {name: 'accuracy', value: 70.1, method: 'Rudder-7B'},
          {name: 'accuracy', value: 62.9, method: 'Mast-3B'}
        ]
      },
      {
        text: 'F1 reaches 81.0 with HiveNet and 77.4 with BuzzNet.',
        metrics: [
          {name: 'F1', value: 81, method: 'HiveNet'},
          {name: 'F1', value: 77.4, method: 'BuzzNet'}
        ]
      },
      {
        text: 'The error is 4.2% for LensNet, 5.1% for OptoMill and 6.6% for FogLamp.',
        metrics: [
          {name: 'error', value: 4.2, method: 'LensNet'},
          {name: 'error', value: 5.1, method: 'OptoMill'},
          {name: 'error', value: 6.6, method: 'FogLamp'}
        ]
      },
      {
        text: 'LensNet and OptoMill have errors of 4.2% and 5.1%, respectively.',
        metrics: [
          {value: 4.2, method: 'LensNet'},
          {value: 5.1, method: 'OptoMill'}
        ]
      },
      {
        text: 'Accuracy of the guess: 91% (HiveNet), 88% (BuzzNet).',
        metrics: [
          {name: 'accuracy', value: 91, method: 'HiveNet'},
          {name: 'accuracy', value: 88, method: 'BuzzNet'}
        ]
      },
      {
        text: 'Recall is 60.2% for KelpCity and 58.7% for SeaStone, two datasets of the coast.',
        metrics: [
          {name: 'recall', value: 60.2, dataset: 'KelpCity'},
          {name: 'recall', value: 58.7, dataset: 'SeaStone'}
        ]
      },
      {
        text: 'For CraneLM the gain in accuracy is 3.3%, and for TideGPT it is 1.2%.',
        metrics: [
          {name: 'accuracy', value: 3.3, method: 'CraneLM'},
          {name: 'accuracy', value: 1.2, method: 'TideGPT'}
        ]
      }
    ]
  },
  {
    capability: 'a change says what it is measured against',
    behaviours: [
      {
        text: 'We propose KiteNet. KiteNet improves accuracy by 2.7% over DDIM.',
        metrics: [
          {
            ...{name: 'accuracy', value: 2.7, kind: 'change', direction: 'up'},
            ...{method: 'KiteNet', comparedTo: 'DDIM'}
          }
        ]
      },
      {
        text: 'LensNet improves beam accuracy from 80.2% to 88.8% over the recently proposed FOG-LAMP method, and is 3.1x faster than popular grinders such as OptoMill.',
        metrics: [
          {value: 80.2, of: 'baseline', method: 'FOG-LAMP'},
          {value: 88.8, comparedTo: 'FOG-LAMP'},
          {value: 3.1, unit: 'x', comparedTo: 'OptoMill'}
        ]
      },
      {
        text: 'HiveNet beats BuzzNet by 4.2% in F1.',
        metrics: [{name: 'F1', value: 4.2, method: 'HiveNet', comparedTo: 'BuzzNet'}]
      },
      {
        text: 'Compared with MastNet, KeelNet uses 30% less memory.',
        metrics: [{name: 'memory', value: 30, direction: 'down', method: 'KeelNet', comparedTo: 'MastNet'}]
      },
      {
        text: 'Our planner is 2.4 times as fast as Halyard.',
        metrics: [{value: 2.4, unit: 'x', comparedTo: 'Halyard'}]
      },
      {
        text: 'The error drops by 12% versus the strongest baseline, Mizzen.',
        metrics: [{name: 'error', value: 12, direction: 'down', comparedTo: 'Mizzen'}]
      },
      {
        text: 'Relative to AdamW, Plover saves 20% of the memory.',
        metrics: [{name: 'memory', value: 20, method: 'Plover', comparedTo: 'AdamW'}]
      },
      {
        from: 'We propose KeelNet, which improves accuracy by 2.7%.',
        to: 'We propose KeelNet, which improves accuracy by 2.7% over ResNet-50.',
        gains: {metrics: [{value: 2.7, comparedTo: 'ResNet-50'}]}
      },
      {
        from: 'We propose KeelNet, which improves accuracy by 2.7%.',
        to: 'We propose KeelNet, which worsens accuracy by 2.7%.',
        gains: {metrics: [{value: 2.7, direction: 'down'}]}
      }
    ]
  }
]
