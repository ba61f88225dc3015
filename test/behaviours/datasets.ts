import type {Capability} from './behaviour.js'

/** What is a dataset, and what its name is. */
export const DATASETS: readonly Capability[] = [
  {
    capability: 'data that a method is run on is a dataset',
    behaviours: [
      {text: 'We introduce FernBench, a benchmark for botanists.', datasets: ['FernBench']},
      {text: 'We train on the MossTwo dataset.', datasets: ['MossTwo']},
      {
        text: {title: 'FernBench: Can Agents Garden?', abstract: null},
        datasets: ['FernBench']
      },
      {
        text: {
          title: 'FIRN: A Large-Scale Dataset for Cold Ferns',
          abstract: 'We introduce FIRN, a fern dataset of 1.2M samples. We use FIRN to train a model.'
        },
        datasets: ['FIRN']
      },
      {
        text: 'We build a new benchmark, called Lichenia, which comprises 1,204 questions.',
        datasets: ['Lichenia']
      },
      {
        text: 'We propose FernNet and evaluate FernNet on the CIFAR-10 dataset.',
        datasets: ['CIFAR-10'],
        methods: {FernNet: 'proposed'}
      },
      {
        from: 'We wonder about Towpath.',
        to: 'We wonder about Towpath, a dataset of canal boats.',
        gains: {datasets: ['Towpath']}
      },
      {
        same: [
          'We evaluate on ImageNet and CIFAR-10.',
          'We evaluate on ImageNet and on CIFAR-10.',
          'Evaluated on ImageNet and CIFAR-10.',
          'We evaluate on ImageNet\nand CIFAR-10.'
        ]
      }
    ]
  },
  {
    capability: 'a dataset is no method',
    behaviours: [
      {
        text: 'Using KelpEval on four closed models with a human judge, we find that they know little of the sea.',
        datasets: ['KelpEval'],
        methods: {}
      },
      {
        text: 'Training also saw photographs from HarbourVerse and from QuayPanoptic.',
        datasets: ['HarbourVerse', 'QuayPanoptic'],
        methods: {}
      },
      {
        text: 'We build GlacierQA, in which 2,000 questions ask about ice.',
        datasets: ['GlacierQA'],
        methods: {}
      },
      {text: 'Ten models answer LoomBench; none passes half of it.', datasets: ['LoomBench'], methods: {}},
      {
        text: 'BeamVerse holds 4,000 hours of film from lighthouses.',
        datasets: ['BeamVerse'],
        methods: {}
      },
      {
        text: 'We sample recordings from the CarillonSet archive.',
        datasets: ['CarillonSet'],
        methods: {}
      },
      {
        text: 'With PigeonQA we ask whether agents find their way home.',
        datasets: ['PigeonQA'],
        methods: {}
      },
      {
        text: {
          title: 'ClockBench: Do Models Read the Time?',
          abstract: 'ClockBench asks 800 questions about dials. Many of ClockBench are unsolved.'
        },
        datasets: ['ClockBench'],
        methods: {}
      },
      {
        text: 'We propose KnotNet and KnotBench: the first ties knots, the second counts them.',
        datasets: ['KnotBench'],
        methods: {KnotNet: 'proposed'}
      }
    ]
  },
  {
    capability: 'a dataset takes split and resolution with its name, and nothing else',
    behaviours: [
      {text: 'Experiments on CIFAR-10 and ImageNet 64×64.', datasets: ['CIFAR-10', 'ImageNet 64×64']},
      {text: 'Results on our benchmarks: OSWorld 69.0 and GSM8K 81.9.', datasets: ['OSWorld', 'GSM8K']},
      {text: 'Agents mend nets on SWE-bench Verified.', datasets: ['SWE-bench Verified']},
      {text: 'We use the test split of KelpCity.', datasets: ['KelpCity']},
      {text: 'The large ImageNet dataset has few lighthouses.', datasets: ['ImageNet']},
      {text: 'Images of ImageNet-1K and of the COCO benchmark are foggy.', datasets: ['ImageNet-1K', 'COCO']}
    ]
  },
  {
    capability: 'a general word in capitals is part of the name',
    behaviours: [
      {
        text: 'We introduce Extended GSM8K, a benchmark of sums and tides. Using Extended GSM8K, we test ten pilots.',
        datasets: ['Extended GSM8K']
      },
      {
        text: 'We build Foggy ImageNet, a dataset in which mist hides half of each picture. Foggy ImageNet is hard.',
        datasets: ['Foggy ImageNet']
      },
      {
        text: 'We release Long HotpotQA, which holds questions over whole logbooks.',
        datasets: ['Long HotpotQA']
      },
      {
        text: 'On Multilingual HumanEval, a new benchmark of ours, six models fail.',
        datasets: ['Multilingual HumanEval']
      },
      {
        text: 'We propose Tidal BERT, which reads almanacs. Tidal BERT is small.',
        methods: {'Tidal BERT': 'proposed'}
      },
      {
        text: 'We propose Drowsy ResNet, a network whose layers sleep in turn.',
        methods: {'Drowsy ResNet': 'proposed'}
      },
      {
        text: 'Broad MMLU, our benchmark of broad knowledge, asks keepers about lamps.',
        datasets: ['Broad MMLU']
      }
    ]
  },
  {
    capability: 'what has no name is no dataset',
    behaviours: [
      {text: 'Results on six real-world datasets and synthetic data.', datasets: []},
      {text: 'Tested on Qwen3-8B.', datasets: []},
      {text: 'We gather 4,000 photographs of lighthouses from the web.', datasets: []},
      {text: 'Boats float over the pond lilies.', datasets: []},
      {text: 'Experiments on violin tuning and on clock repair agree.', datasets: []},
      {text: 'On Monday we sailed on the North Sea.', datasets: []}
    ]
  }
]
