import type {Capability} from './behaviour.js'

const fractions: ReadonlyArray<readonly [string, number]> = [
  ['one-third of', 0.333],
  ['one-quarter of', 0.25],
  ['three quarters of', 0.75],
  ['two-third of', 0.667],
  ['two-fifths of', 0.4],
  ['one half of', 0.5],
  ['seven-tenths of', 0.7],
  ['one twentieth of', 0.05],
  ['three-hundredths of', 0.03]
]

/** Which numbers are results, and how they are read. */
export const RESULTS: readonly Capability[] = [
  {
    capability: 'a number is read with unit, bound and direction',
    behaviours: [
      {
        text: 'KiteNet sorts kites with an accuracy of 8.81±0.10%.',
        metrics: [{value: 8.81, uncertainty: 0.1, unit: '%'}]
      },
      {
        text: 'Training is 1.18×-1.22× faster.',
        metrics: [{value: 1.18, valueHigh: 1.22, unit: 'x', direction: 'up'}]
      },
      {
        text: 'KiteNet reduces the collision rate by 15-20%.',
        metrics: [{value: 15, valueHigh: 20, unit: '%', direction: 'down'}]
      },
      {text: 'The WER ranges from 0.3 to 2.1 percentage points.', metrics: [{value: 0.3, valueHigh: 2.1}]},
      {
        text: 'A two-fold increase in throughput is observed.',
        metrics: [{value: 2, unit: 'x', name: 'throughput'}]
      },
      {text: 'KiteNet achieves a 1.42times speedup.', metrics: [{value: 1.42, unit: 'x', name: 'speedup'}]},
      {
        text: 'KiteNet reduces the error by an order of magnitude.',
        metrics: [{value: 10, unit: 'x', name: 'error'}]
      },
      {text: 'Training the model costs only $4000 in total.', metrics: [{value: 4000, unit: '$'}]},
      {
        text: 'KiteNet finds a fold for paper boats in 1.2 GPU days.',
        metrics: [{value: 1.2, unit: 'GPU days', kind: 'score'}]
      },
      {
        text: 'KiteNet runs at 33M leaf steps per second.',
        metrics: [{value: 33e6, unit: 'leaf steps per second'}]
      },
      {
        text: 'The method reaches at least 95% success rate.',
        metrics: [{value: 95, bound: 'atLeast', name: 'success rate'}]
      },
      {
        text: 'Leaves are found with high agreement (kappa > 0.90).',
        metrics: [{value: 0.9, bound: 'atLeast', name: 'kappa'}]
      },
      {
        text: 'The drift correlates with wind (rho = -0.42).',
        metrics: [{value: -0.42, name: 'rho', kind: 'score'}]
      },
      {
        text: 'It lowers word error rate by 12 percentage points.',
        metrics: [{value: 12, unit: 'points'}]
      },
      {
        text: 'Moss reduces latency by up to 63%.',
        metrics: [{name: 'latency', value: 63, kind: 'change', direction: 'down', bound: 'upTo'}]
      },
      {
        text: 'FernNet reaches a score of 26 out of 35 points.',
        metrics: [{value: 26, unit: 'points'}]
      },
      {
        text: 'The drift stays at 0.81±0.10 seconds.',
        metrics: [{name: 'time', value: 0.81, uncertainty: 0.1, unit: 'seconds'}]
      },
      {
        same: [
          'It reaches an accuracy of 91.5% on CIFAR-10.',
          'It reaches an accuracy of 91.5 % on CIFAR-10.',
          'It reaches an accuracy of 91.5\\% on CIFAR-10.',
          'It reaches an accuracy of $91.5\\%$ on CIFAR-10.',
          'It reaches an accuracy of 91.5 percent on CIFAR-10.'
        ]
      },
      {
        from: 'It reduces latency by 63%.',
        to: 'It reduces latency by up to 63%.',
        gains: {metrics: [{value: 63, bound: 'upTo'}]}
      }
    ]
  },
  {
    capability: 'a fraction in words is a number',
    behaviours: [
      {
        text: 'Moss reduces inference cost to around one-third of the strongest baseline.',
        metrics: [{name: 'inference cost', value: 0.333, unit: 'x', kind: 'change', of: 'own'}]
      },
      ...fractions.map(([words, value]) => ({
        text: `Moss cuts memory to ${words} what MossNet needs.`,
        metrics: [{name: 'memory', value, unit: 'x', kind: 'change' as const, of: 'own' as const}]
      })),
      ...['two halves of', 'one third-party copy of', 'one. Third of'].map(words => ({
        text: `Moss cuts memory to ${words} what MossNet needs.`,
        metrics: []
      })),
      {text: 'Two thirds of the villages had kites.', metrics: []},
      {
        text: 'We propose WickCut, which needs two-thirds of the memory of the old lamp and burns one-quarter of its oil. The error falls by one half.',
        metrics: [{value: 0.667}, {value: 0.25}, {value: 0.5, name: 'error'}],
        others: true
      }
    ]
  },
  {
    capability: 'units are whole',
    behaviours: [
      {
        text: 'FoamBrake shortens the way to a stop by 6.2 ft (1.89 m).',
        metrics: [
          {name: 'way to a stop', value: 6.2, unit: 'ft'},
          {name: 'way to a stop', value: 1.89, unit: 'm'}
        ]
      },
      {text: 'The glider lands within 12 ft of the mark.', metrics: [{value: 12, unit: 'ft'}]},
      {
        text: 'The position error of the tug drops to 4.5 cm (1.8 in).',
        metrics: [
          {name: 'position error', value: 4.5, unit: 'cm'},
          {name: 'position error', value: 1.8, unit: 'in'}
        ]
      },
      {
        text: 'Our baffle lowers the noise of the engine by 3.5 dB.',
        metrics: [{name: 'noise', value: 3.5, unit: 'dB', kind: 'change', direction: 'down'}]
      },
      {
        text: 'The mean depth error of the sonar is 2.1 mm.',
        metrics: [{name: 'mean depth error', value: 2.1, unit: 'mm'}]
      },
      {
        text: 'Energy use of the lamp falls from 14 kWh to 9 kWh.',
        metrics: [
          {name: 'energy use', value: 14, unit: 'kWh', of: 'baseline'},
          {name: 'energy use', value: 9, unit: 'kWh', of: 'own'}
        ]
      },
      {
        text: 'At 9 mph on wet stone, the cart stops 7.5 yards earlier.',
        metrics: [{value: 7.5, unit: 'yards'}]
      },
      {
        text: 'Our method runs at 61 FPS with a delay of 16 ms.',
        metrics: [
          {value: 61, unit: 'FPS'},
          {name: 'delay', value: 16, unit: 'ms'}
        ]
      }
    ]
  },
  {
    capability: 'set-up is no result',
    behaviours: [
      ...[
        'FernNet yields stable gaits over a 20-second horizon.',
        'FernNet walks on a 13.24-meter bridge.',
        'FernNet trains well on 8×A100s.',
        'Moss trains on 8x A800 nodes.',
        'The model has 52 billion parameters.',
        'Data from 2019 is used.',
        'We train with 10% of the labels.',
        'We give the 95% confidence interval.',
        'Images are 256×256.',
        'We set k = 100.',
        'We use four steps in 7 settings on 180 GPUs.',
        'We train on 100 trillion tokens.',
        'We prove a bound of O(1/T) for boats.',
        'Detection holds at IoU = 0.5.',
        'The difference is significant (p < 0.001).',
        'The p-value is 0.003.',
        'All p-values are below 0.01.',
        'The pond is 11 m x 4.5 m x 3.65 m.',
        'It is significantly better and near-optimal.',
        'We improve performance, quality and efficiency.',
        'We study 4x super-resolution.',
        'We propose Gated Fern Alignment (GFA), and GFA folds boats.'
      ].map(text => ({text, metrics: []})),
      ...[
        'The cost of FernNet stays within the same order of magnitude.',
        'FernNet achieves high accuracy under Apache 2.0.',
        'We present Echo Maps. The accuracy of maps is at doi:10.5555/echo.2025.17 for all.',
        'We compare detectors at 1% false positive rate.'
      ].map(text => ({text, metrics: [], optional: ['cost', 'accuracy', 'false positive rate']})),
      {
        text: 'The nets differ in recall by 0.04 (95% CI [+0.029, +0.058]).',
        metrics: [{name: 'recall', value: 0.04}]
      },
      {
        text: 'At 80% sparsity, GullNet reaches an accuracy of 71.4%.',
        metrics: [{name: 'accuracy', value: 71.4}]
      },
      {
        text: 'Under 10% random label noise, the recall is 64.1%.',
        metrics: [{name: 'recall', value: 64.1}]
      },
      {
        text: 'KeelNet keeps an accuracy of 90.2% at a 64× compression ratio.',
        metrics: [{name: 'accuracy', value: 90.2}]
      },
      {
        text: 'In 10-fold cross-validation, the recall is 81.2%.',
        metrics: [{name: 'recall', value: 81.2}]
      }
    ]
  },
  {
    capability: 'a device is no result',
    behaviours: [
      {
        text: 'The planner answers 45 times a second on an NVIDIA RTX 24GB card, with a hit rate of 93.1%.',
        metrics: [{value: 45}, {name: 'hit rate', value: 93.1, unit: '%'}]
      },
      {text: 'All runs fit on one 80GB A100.', metrics: []},
      {
        text: 'On a laptop with 16 GB of RAM, sorting the chimes takes 2.3 seconds.',
        metrics: [{value: 2.3, unit: 'seconds'}]
      },
      {
        text: 'We train on 8 H100 80GB cards and reach an accuracy of 71.4%.',
        metrics: [{name: 'accuracy', value: 71.4, unit: '%'}]
      },
      {
        text: 'On a small GPU with 6 to 8 GB, sorting the knots takes 1.9 seconds.',
        metrics: [{value: 1.9, unit: 'seconds'}]
      },
      {text: 'A board with 4GB runs KelpNet at 17 FPS.', metrics: [{value: 17, unit: 'FPS'}]},
      {
        text: 'On a 12GB GPU, peak memory stays at 9.4 GB.',
        metrics: [{name: 'peak memory', value: 9.4, unit: 'GB'}]
      },
      {
        text: 'The clock, a chip at 2.4 GHz with 8 cores, shows the hour with an error of 0.2 s.',
        metrics: [{name: 'error', value: 0.2, unit: 's'}]
      }
    ]
  },
  {
    capability: 'a standard deviation belongs to its number',
    behaviours: [
      {
        text: 'KelpNet reaches a top-1 accuracy of 79.4% with a standard deviation of 0.3% on SeaStone.',
        metrics: [{name: 'top-1 accuracy', value: 79.4, unit: '%', uncertainty: 0.3}]
      },
      {
        text: 'The mean error of the sextant is 2.41 (SD 0.12).',
        metrics: [{name: 'mean error', value: 2.41, uncertainty: 0.12}]
      },
      {
        text: 'HiveNet reaches an F1 of 88.1 (std 0.6) over five queens.',
        metrics: [{name: 'F1', value: 88.1, uncertainty: 0.6}]
      },
      {
        text: 'The hit rate was 61.2%, with a standard error of 1.1%.',
        metrics: [{name: 'hit rate', value: 61.2, uncertainty: 1.1}]
      },
      {
        text: 'On KelpCity we measure an accuracy of 90.2 ± 0.4%.',
        metrics: [{name: 'accuracy', value: 90.2, uncertainty: 0.4, unit: '%'}]
      },
      {
        text: 'The Dice score is 0.87 (standard deviation: 0.02).',
        metrics: [{name: 'Dice score', value: 0.87, uncertainty: 0.02}]
      },
      {
        text: 'RMSE is 1.9 m (standard deviation 0.3 m) in calm water.',
        metrics: [{name: 'RMSE', value: 1.9, unit: 'm', uncertainty: 0.3}]
      }
    ]
  },
  {
    capability: 'a result stands once',
    behaviours: [
      {
        text: 'FernNet reaches 91.5% accuracy. We say it again: 91.5% accuracy.',
        metrics: [{value: 91.5, mentions: ['91.5%', 'accuracy', '91.5%', 'accuracy']}]
      },
      {
        text: 'We report hypervolume. In terms of hypervolume, it reaches a hypervolume of 0.91.',
        metrics: [{name: 'hypervolume', value: 0.91}]
      },
      {text: 'We compare in terms of hypervolume.', metrics: [{name: 'hypervolume', value: null}]},
      {
        text: 'Charts are compared by chamfer distance and F-score.',
        metrics: [
          {name: 'chamfer distance', value: null},
          {name: 'F-score', value: null}
        ]
      }
    ]
  },
  {
    capability: 'baseline and own result are told apart',
    behaviours: [
      {
        text: 'Fern raises accuracy from 41.7% to 83.3%.',
        metrics: [
          {name: 'accuracy', value: 41.7, unit: '%', kind: 'score', of: 'baseline'},
          {name: 'accuracy', value: 83.3, unit: '%', kind: 'score', of: 'own'}
        ]
      },
      {
        text: 'Fern reaches an accuracy of 83.3% vs. 41.7% on CIFAR-10.',
        metrics: [
          {name: 'accuracy', value: 83.3, unit: '%', kind: 'score', of: 'own'},
          {name: 'accuracy', value: 41.7, unit: '%', kind: 'score', of: 'baseline'}
        ]
      },
      {
        text: 'Boats float better (0.91 vs. 0.85 F1).',
        metrics: [
          {name: 'F1', value: 0.91, unit: '', kind: 'score', of: 'own'},
          {name: 'F1', value: 0.85, unit: '', kind: 'score', of: 'baseline'}
        ]
      },
      {
        text: 'Human keepers reach an accuracy of 88.1%, and our best model one of 49.7%.',
        metrics: [
          {name: 'accuracy', value: 88.1, of: 'baseline'},
          {name: 'accuracy', value: 49.7, of: 'own'}
        ]
      },
      {
        text: 'Experienced human pilots reach 92.3%, our model 41.0%.',
        metrics: [
          {value: 92.3, of: 'baseline'},
          {value: 41, of: 'own'}
        ]
      },
      {
        text: 'We propose KeelNet, which reaches a recall of 71.2%, compared to 64.0% with RudderNet.',
        metrics: [
          {name: 'recall', value: 71.2, of: 'own', method: 'KeelNet'},
          {name: 'recall', value: 64, of: 'baseline', method: 'RudderNet'}
        ]
      },
      {
        text: 'The best former planner has a recall of 64.0%.',
        metrics: [{name: 'recall', value: 64, of: 'baseline'}]
      }
    ]
  },
  {
    capability: 'a pasted table names no metric after a model',
    behaviours: [
      {
        text: 'Results of ours: Method Fog Rain Avg. Beacon-7B 40.1 49.2 44.7 KeelNet-3B 45.0 51.3 48.2 KeelNet-7B 49.9 54.0 52.0',
        never: {metrics: ['Beacon-7B', 'KeelNet-3B', 'KeelNet-7B', 'Beacon', 'KeelNet', 'Method']}
      },
      {
        text: 'Model | KelpCity | SeaStone HiveNet | 81.2 | 79.9 BuzzNet | 77.0 | 70.3',
        never: {metrics: ['HiveNet', 'BuzzNet', 'Model']}
      },
      {
        text: 'We tested all planners. Planner Time Fuel RudderNet 12.1 3.2 MastNet 9.9 2.8 KeelNet 7.1 2.5',
        never: {metrics: ['RudderNet', 'MastNet', 'KeelNet', 'Planner']}
      },
      {
        text: 'Scores: BERT 61.2 RoBERTa 64.9 TidalBERT 70.1 (all on the harbour test).',
        never: {metrics: ['BERT', 'RoBERTa', 'TidalBERT']}
      },
      {
        text: 'Leaderboard 1. LensNet 91.2 2. OptoMill 88.3 3. FogLamp 71.0',
        never: {metrics: ['LensNet', 'OptoMill', 'FogLamp', 'Leaderboard']}
      },
      {
        text: 'Method & F1 & EM \\\\ CraneLM & 61.0 & 44.1 \\\\ Ours & 66.2 & 50.3',
        never: {metrics: ['CraneLM', 'Ours', 'Method']}
      }
    ]
  }
]
