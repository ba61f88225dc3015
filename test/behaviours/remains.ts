import type {Capability} from './behaviour.js'

/** What LaTeX, layout and typography leave in a text, and what must not change what is found. */
export const REMAINS: readonly Capability[] = [
  {
    capability: 'a decimal sign in braces is one',
    behaviours: [
      {
        text: 'We time ferries by their horns. On the Quaymark corpus our clock gains 2{.}7 ROUGE-L over hour glasses, and 11{,}5 percent of all trips end earlier.',
        metrics: [{name: 'ROUGE-L', value: 2.7}],
        others: true
      },
      {
        text: 'The listener reaches an accuracy of 91{.}5\\%.',
        metrics: [{name: 'accuracy', value: 91.5, unit: '%'}]
      },
      {text: 'Latency falls by 1{,}200 ms.', metrics: [{name: 'latency', value: 1200, unit: 'ms'}]},
      {text: 'PSNR rises by 0{.}8 dB on KelpCity.', metrics: [{name: 'PSNR', value: 0.8, unit: 'dB'}]},
      {
        text: 'The word error rate drops from 12{.}3\\% to 9{.}8\\%.',
        metrics: [
          {name: 'word error rate', value: 12.3, of: 'baseline'},
          {name: 'word error rate', value: 9.8, of: 'own'}
        ]
      },
      {text: 'Our loom is $1{.}9\\times$ faster.', metrics: [{value: 1.9, unit: 'x'}]}
    ]
  },
  {
    capability: 'the key of a citation is no name',
    behaviours: [
      {
        text: 'We propose HornClock, a clock for ferries. HornClock grew out of earlier clocks ~Amara_bell,Amara_bell2 and out of the rules of ports ~Solberg_rules. It is the first that swims.',
        methods: {HornClock: 'proposed'},
        datasets: []
      },
      {
        text: 'We propose HornClock. Unlike sand clocks [Amara2019bell; solberg-2021-ports], it swims.',
        methods: {HornClock: 'proposed'},
        datasets: []
      },
      {
        text: 'We propose HornClock, which goes beyond sand clocks \\cite{amara19bell,solberg21}.',
        methods: {HornClock: 'proposed'},
        datasets: []
      },
      {
        text: 'Earlier planners ~\\citep{DeWit_Keel20} sink; we present KeelNet.',
        methods: {KeelNet: 'proposed'},
        datasets: []
      },
      {
        text: 'We present KeelNet. It follows citeDeWit2020Keel and sails on ImageNet.',
        methods: {KeelNet: 'proposed'},
        datasets: ['ImageNet']
      },
      {
        text: 'We train on CIFAR-10 ~Okafor_pictures and on ImageNet~Lund:2014a.',
        datasets: ['CIFAR-10', 'ImageNet'],
        methods: {}
      }
    ]
  },
  {
    capability: 'a footnote is no part of a name',
    behaviours: [
      {
        text: 'We start from HiveCorefootnoteHiveCore is a simulator of bees and train it in the orchard. Nothing else is needed.',
        methods: {HiveCore: 'any'}
      },
      {
        text: 'The planner runs on KelpSimfootnoteKelpSim is free and on nothing else.',
        methods: {KelpSim: 'any'}
      },
      {
        text: 'We propose LensNet\\footnote{https://lens.example.org}, which grinds by ear.',
        methods: {LensNet: 'proposed'}
      },
      {
        text: 'Tides are drawn with MoonPlotfootnoteSee the page of the project. We propose TideNet.',
        methods: {MoonPlot: 'used', TideNet: 'proposed'}
      },
      {
        text: 'We propose BellNetfootnotehttps://bell.example.org and ring it on ImageNetfootnoteThe old one.',
        methods: {BellNet: 'proposed'},
        datasets: ['ImageNet']
      },
      {
        text: 'We propose BellNet\\footnotemark[1] and compare it with ResNet-50\\footnotetext{As trained by us.}.',
        methods: {BellNet: 'proposed', 'ResNet-50': 'compared'}
      }
    ]
  },
  {
    capability: 'typography and what stands around change nothing',
    behaviours: [
      {
        same: [
          'We propose KeelNet, which outperforms ResNet-50 by 3.2% on ImageNet.',
          'We propose KeelNet, which outperforms ResNet-50 by 3.2% on ImageNet',
          'We propose KeelNet, which outperforms ResNet-50 by 3.2 % on ImageNet.',
          'We propose KeelNet, which outperforms ResNet-50\nby 3.2% on ImageNet.'
        ]
      },
      {
        same: [
          'Tides are hard to foretell. We propose KeelNet, which reaches an accuracy of 81.2%.',
          'Tides are easy to see. We propose KeelNet, which reaches an accuracy of 81.2%.',
          'We propose KeelNet, which reaches an accuracy of 81.2%. Tides are hard to foretell.'
        ]
      },
      {
        same: [
          'We propose “Keel Net” (KN), trained with Adam.',
          'We propose "Keel Net" (KN), trained with Adam.',
          "We propose ``Keel Net'' (KN), trained with Adam."
        ]
      },
      {
        same: [
          'We generalise KeelNet and evaluate it on CIFAR-10.',
          'We generalize KeelNet and evaluate it on CIFAR-10.'
        ]
      },
      {
        same: [
          'We evaluate GPT-4o, BERT and T5 on ImageNet.',
          'We evaluate GPT-4o, BERT, and T5 on ImageNet.',
          'We evaluate BERT, T5 and GPT-4o on ImageNet.'
        ]
      },
      {
        same: [
          'It lowers the error from 9.1% to 7.3%.',
          'The error is lowered from 9.1% to 7.3%.',
          'It lowers the error to 7.3% from 9.1%.'
        ]
      }
    ]
  }
]
