import type {Capability} from './behaviour.js'

/** One hundred names, more than a sentence holds by chance. */
const mosses = Array.from({length: 100}, (_, index) => `MossNet${index}`)

/** What is a method, and what its name is. */
export const METHODS: readonly Capability[] = [
  {
    capability: 'a proposed name of any shape is a method',
    behaviours: [
      ...['FernNet', 'Lichen', 'QUOIN', 'Bell2Note', 'SwiftTide-X', 'Mast&Sail', 'kTide', 'LOOM-3'].map(
        name => ({
          text: `We propose ${name}, a small network for old harbours.`,
          methods: {[name]: 'proposed' as const}
        })
      ),
      {
        text: {
          title: 'Lichen: Slow Agents for Old Gardens',
          abstract: 'We present Lichen, a framework that plans for years.'
        },
        methods: {Lichen: {role: 'proposed', mentions: ['Lichen', 'Lichen']}}
      },
      {
        text: {
          title: 'Halyard: Hoisting Sails by Ear',
          abstract: 'Sails are hoisted by ear. Halyard listens to the wind and pulls.'
        },
        methods: {Halyard: 'proposed'}
      },
      {
        same: [
          'We propose FernNet, a small network. FernNet grows in shade.',
          'We propose FernNet, a small\nnetwork. FernNet grows in shade.',
          'We propose \\textbf{FernNet}, a small network. FernNet grows in shade.',
          'In this paper, we propose FernNet, a small network. FernNet grows in shade.'
        ]
      }
    ]
  },
  {
    capability: 'spellings of a name are one method',
    behaviours: [
      {text: 'A FernNet-based agent, FernNet, wins.', methods: {FernNet: 'any'}},
      {
        text: 'We propose pi-Fern. Like MossNet, π-Fern is a network.',
        methods: {'pi-Fern': {mentions: ['pi-Fern', 'π-Fern']}},
        others: true
      },
      {text: 'MastNet-style and MastNet-like rigs all stem from MastNet.', methods: {MastNet: 'any'}},
      {text: "We propose HiveNet. HiveNet's ears are many; HiveNets hum.", methods: {HiveNet: 'proposed'}},
      {
        text: 'We propose Tide Former. TideFormer reads tables of tides.',
        methods: {'Tide Former': 'proposed'}
      },
      {
        text: 'We present Bell-Net, and show that BellNet and Bell-Net are heard from afar.',
        methods: {'Bell-Net': {role: 'proposed', aliases: ['BellNet']}}
      }
    ]
  },
  {
    capability: 'a full form and its acronym are one method',
    behaviours: [
      {
        text: 'We introduce Gated Fern Network (GFN). GFN is fast.',
        methods: {GFN: {role: 'proposed', expansion: 'Gated Fern Network'}}
      },
      {
        text: {title: 'GFN: A Gated Fern Network for Willow Trees', abstract: null},
        methods: {GFN: {expansion: 'Gated Fern Network'}}
      },
      {
        text: 'We propose a generic Gated Fern Network (GFN), a framework for ferns.',
        methods: {GFN: {role: 'proposed', expansion: 'Gated Fern Network'}}
      },
      {
        text: 'We propose FROND (Fern Rewiring Over Nested Dunes), a framework for slow gardens.',
        methods: {FROND: {role: 'proposed', expansion: 'Fern Rewiring Over Nested Dunes'}}
      },
      {
        text: 'This work proposes the Quiet Harbour Crane model (QHCx), which lifts without noise. Loads of QHCx are heavier.',
        methods: {QHCx: {role: 'proposed', expansion: 'Quiet Harbour Crane'}}
      },
      {
        text: 'The Slow Ice Flow framework (SIFlow) is proposed here for glaciers.',
        methods: {SIFlow: {role: 'proposed', expansion: 'Slow Ice Flow'}}
      },
      {
        text: 'We present the Tide Table Transformer architecture (TTT-Net), which reads almanacs.',
        methods: {'TTT-Net': {role: 'proposed', expansion: 'Tide Table Transformer'}}
      },
      {
        text: 'An Early Chime Warning system (ECW) is described. ECW rings before the storm.',
        methods: {ECW: {role: 'proposed', expansion: 'Early Chime Warning'}}
      },
      {
        text: 'The planner rests on the Folded Keel Search algorithm (FKSe), which we propose.',
        methods: {FKSe: {role: 'proposed', expansion: 'Folded Keel Search'}}
      },
      {
        text: 'We build the Warm Kiln Glazing pipeline (WKGp), and pots from WKGp do not crack.',
        methods: {WKGp: {role: 'proposed', expansion: 'Warm Kiln Glazing'}}
      },
      {
        text: 'Self-Trained Pigeon Routing, or STPR for short, is our way to send letters. STPR needs no map.',
        methods: {STPR: {role: 'proposed', expansion: 'Self-Trained Pigeon Routing'}}
      },
      {
        text: 'We use Monte Carlo Tree Search (MCTS) to place buoys.',
        methods: {MCTS: {role: 'used', expansion: 'Monte Carlo Tree Search'}}
      }
    ]
  },
  {
    capability: 'a full form may have hyphens',
    behaviours: [
      {
        text: {
          title: 'Steady Beams by Lens-Centric Grinding and Setting',
          abstract:
            'We introduce GrSe, which makes lamps by Lens-Centric grinding and Setting. GrSe keeps beams steady.'
        },
        methods: {GrSe: {role: 'proposed', expansion: 'Lens-Centric Grinding and Setting'}}
      },
      {
        text: 'We propose Time-Aware Loom Control (TALC), which weaves by the clock.',
        methods: {TALC: {role: 'proposed', expansion: 'Time-Aware Loom Control'}}
      },
      {
        text: 'We propose Cross-Harbour Tide-and-Wind Encoding (CHTWE) for ferries.',
        methods: {CHTWE: {role: 'proposed', expansion: 'Cross-Harbour Tide-and-Wind Encoding'}}
      },
      {
        text: 'Bow-to-String Matching (B2SM) is our second step. B2SM runs while the violin sounds.',
        methods: {B2SM: {role: 'proposed', expansion: 'Bow-to-String Matching'}}
      },
      {
        text: 'We present HALO (Hive-Aware Loudness Optimisation), a scheme that calms bees.',
        methods: {HALO: {role: 'proposed', expansion: 'Hive-Aware Loudness Optimisation'}}
      },
      {
        text: 'Our Coarse-to-fine Ice Mapper (CIM) draws crevasses.',
        methods: {CIM: {role: 'proposed', expansion: 'Coarse-to-fine Ice Mapper'}}
      }
    ]
  },
  {
    capability: 'a name ends where it ends',
    behaviours: [
      {
        text: 'We introduce the Moss-as-a-Judge mechanism, which FernNet uses.',
        methods: {'Moss-as-a-Judge': 'proposed'},
        others: true
      },
      {text: 'Moss places GPT-5 30 points above Fern.', methods: {'GPT-5': 'any'}, others: true},
      {text: 'We query Claude 3.5 Sonnet.', methods: {'Claude 3.5 Sonnet': 'used'}},
      {
        text: 'Models such as DINO (FernNet, LoRA) learn ferns.',
        methods: {DINO: 'any', FernNet: 'any', LoRA: 'any'}
      },
      {
        text: 'The KeelNet model and the RudderNet planner sail.',
        methods: {KeelNet: 'any', RudderNet: 'any'}
      },
      {text: 'We fine-tune Llama 3.1 8B on logbooks.', methods: {'Llama 3.1 8B': 'used'}},
      {text: 'LensNet/OptoMill hybrids grind glass.', methods: {LensNet: 'any', OptoMill: 'any'}}
    ]
  },
  {
    capability: 'lists tell of their members',
    behaviours: [
      {
        text: `FernNet outperforms ${mosses.join(', ')}.`,
        methods: {...Object.fromEntries(mosses.map(name => [name, 'any' as const])), MossNet9: 'compared'},
        others: true
      },
      {
        text: 'We propose TugNet. TugNet outperforms KeelNet, RudderNet, MastNet, Halyard-3, Bowline-S, ReefNet, SparNet, BoomNet, JibNet, LuffNet, TackNet and GybeNet.',
        methods: {TugNet: 'proposed', KeelNet: 'compared', 'Halyard-3': 'compared', GybeNet: 'compared'},
        others: true
      },
      {text: 'We test on GSM8K, FernMath, and MossMath.', datasets: ['GSM8K', 'FernMath', 'MossMath']},
      {
        text: 'KeelNet does better than earlier planners on two hard sets, KITTI and Ostrava Dockyard, and is faster than RudderNet and Mizzen.',
        datasets: ['KITTI', 'Ostrava Dockyard'],
        methods: {KeelNet: 'proposed', RudderNet: 'compared', Mizzen: 'compared'}
      },
      {text: 'Tests on CIFAR-10, Quillon and SVHN agree.', datasets: ['CIFAR-10', 'Quillon', 'SVHN']},
      {
        text: 'We compare with LSTM, Halyard and GRU baselines.',
        methods: {LSTM: 'compared', Halyard: 'compared', GRU: 'compared'}
      },
      {
        text: 'Unlike BERT, Bowline and RoBERTa, our parser needs no tokenizer.',
        methods: {BERT: 'compared', Bowline: 'compared', RoBERTa: 'compared'}
      },
      {
        text: 'It holds on public datasets such as Hedgerow, Limekiln and Towpath.',
        datasets: ['Hedgerow', 'Limekiln', 'Towpath']
      },
      {
        text: 'All optimizers (Adam, Plover and AdamW) were tried on the tide planner.',
        methods: {Adam: 'any', Plover: 'any', AdamW: 'any'}
      },
      {
        text: 'Results on three benchmarks, ImageNet, Sextant and Abacus Hard, are in line.',
        datasets: ['ImageNet', 'Sextant', 'Abacus Hard']
      },
      {
        from: 'We look at Quillon with care.',
        to: 'We test on CIFAR-10, Quillon, and SVHN with care.',
        gains: {datasets: ['Quillon'], others: true}
      }
    ]
  },
  {
    capability: 'a size or version is the same method',
    behaviours: [
      {
        text: {
          title: 'FernNet: Ferns Grow Slowly',
          abstract: 'We propose FernNet, a network. FernNet-7B is our largest model.'
        },
        methods: {FernNet: {role: 'proposed', aliases: ['FernNet-7B']}}
      },
      {
        text: 'We release TideGPT. Fine-tuned from it, TideGPT-2B and TideGPT-6B foretell high water better than pilots.',
        methods: {TideGPT: {role: 'proposed', aliases: ['TideGPT-2B', 'TideGPT-6B']}}
      },
      {
        text: 'HiveLM is trained on hums. HiveLM-1.3B and HiveLM-13B share one tokenizer.',
        methods: {HiveLM: {aliases: ['HiveLM-1.3B', 'HiveLM-13B']}}
      },
      {
        text: 'We propose LoomFormer in three sizes: LoomFormer-S, LoomFormer-B and LoomFormer-L.',
        methods: {LoomFormer: {role: 'proposed', aliases: ['LoomFormer-S', 'LoomFormer-B', 'LoomFormer-L']}}
      },
      {
        text: {
          title: 'GlazeNet: Pots That Do Not Crack',
          abstract: 'GlazeNet-Tiny runs on a phone beside the kiln.'
        },
        methods: {GlazeNet: {role: 'proposed', aliases: ['GlazeNet-Tiny']}}
      },
      {
        text: 'We present FluteNet. Its heir, FluteNet-v2, adds a reed.',
        methods: {FluteNet: {role: 'proposed', aliases: ['FluteNet-v2']}}
      },
      {
        text: 'We present BellNet, which rings by itself; BellNet (350M) and BellNet (1B) ring in tune.',
        methods: {BellNet: 'proposed'}
      },
      {
        text: 'On cargo lists, CraneLM-7B beats CraneLM-70B, its larger sister.',
        methods: {'CraneLM-7B': 'any', 'CraneLM-70B': 'any'}
      }
    ]
  },
  {
    capability: 'terms of art in small letters are methods',
    behaviours: [
      {text: 'Decoding uses beam search.', methods: {'beam search': 'used'}},
      {text: 'The ferry route is found by simulated annealing.', methods: {'simulated annealing': 'used'}},
      {
        text: 'We compare our hive counter with a random forest and with isolation forest.',
        methods: {'random forest': 'compared', 'isolation forest': 'compared'}
      },
      {
        text: 'The listener is trained with label smoothing and gradient clipping.',
        methods: {'label smoothing': 'used', 'gradient clipping': 'used'}
      },
      {text: 'Attention over the bells ends in a sparsemax layer.', methods: {sparsemax: 'used'}},
      {
        text: 'Nearest chimes are looked up by product quantization and by locality-sensitive hashing.',
        methods: {'product quantization': 'used', 'locality-sensitive hashing': 'used'}
      },
      {
        text: 'Buoys are placed by particle swarm optimization or by tabu search.',
        methods: {'particle swarm optimization': 'used', 'tabu search': 'used'}
      },
      {
        text: 'Logs are sampled by nucleus sampling and weighted by importance sampling.',
        methods: {'nucleus sampling': 'used', 'importance sampling': 'used'}
      },
      {text: 'Crevasses are grouped with spectral clustering.', methods: {'spectral clustering': 'used'}},
      {text: 'We use deep learning and machine learning for tides.', methods: {}},
      {text: 'Our network learns from data by a new training strategy.', methods: {}}
    ]
  },
  {
    capability: 'names of people make methods',
    behaviours: [
      {
        text: 'The Arrowsmith model is widened by the Delacroix formula and by the Vinter approximation, and compared with the Novak-Ruiz algorithm.',
        methods: {
          'Arrowsmith model': 'used',
          'Delacroix formula': 'used',
          'Vinter approximation': 'used',
          'Novak-Ruiz algorithm': 'compared'
        }
      },
      {text: 'Glacier ice is moved by the Halloran scheme.', methods: {'Halloran scheme': 'used'}},
      {
        text: 'A Kalman filter tracks the ferry, and the Viterbi algorithm finds its port.',
        methods: {'Kalman filter': 'used', 'Viterbi algorithm': 'used'}
      },
      {
        text: 'Tones of the carillon are found by the Castellan transform.',
        methods: {'Castellan transform': 'used'}
      },
      {
        text: 'We solve for the tide by the Oduya-Marsh iteration.',
        methods: {'Oduya-Marsh iteration': 'used'}
      },
      {
        text: 'Samples come from the Metropolis-Hastings algorithm and from a Whitlow sampler.',
        methods: {'Metropolis-Hastings algorithm': 'used', 'Whitlow sampler': 'used'}
      },
      {text: 'Hums are split with the Fourier transform.', methods: {'Fourier transform': 'used'}},
      {text: 'Captain Arrowsmith and Doctor Vinter kept the logbook.', methods: {}}
    ]
  },
  {
    capability: 'a metric is no method',
    behaviours: [
      {
        text: 'Hives are ranked by their hum. We introduce HumScore, a four-part metric of health, and a Queen-Weighted Buzz Rate (QWBR). We use both in three valleys.',
        methods: {},
        metrics: [
          {name: 'HumScore', value: null},
          {name: 'QWBR', value: null}
        ]
      },
      {
        text: 'We propose BeamAcc, an evaluation measure that rewards lighthouses for steady light.',
        methods: {},
        metrics: [{name: 'BeamAcc', value: null}]
      },
      {
        text: 'To score translations of sea charts we define the Chart Overlap Index (COI), a metric that agrees with pilots.',
        methods: {},
        metrics: [{name: 'COI', value: null}]
      },
      {
        text: 'We rate nests with a new metric called TwigGauge. TwigGauge agrees with wardens.',
        methods: {},
        metrics: [{name: 'TwigGauge', value: null}]
      },
      {
        text: 'Our new metric, TideDist, compares two tide tables hour by hour.',
        methods: {},
        metrics: [{name: 'TideDist', value: null}]
      },
      {
        text: 'We report PSNR, SSIM and LPIPS for each restored fresco.',
        methods: {},
        metrics: [
          {name: 'PSNR', value: null},
          {name: 'SSIM', value: null},
          {name: 'LPIPS', value: null}
        ]
      },
      {
        text: 'We argue that GlazeSim, a similarity score for pots, should take the place of SSIM.',
        methods: {},
        metrics: [
          {name: 'GlazeSim', value: null},
          {name: 'SSIM', value: null}
        ]
      },
      {
        text: 'We measure each string by the Violin Tone Error (VTE): the lower the VTE, the purer the tone.',
        methods: {},
        metrics: [{name: 'VTE', value: null}]
      },
      {
        text: {
          title: 'EchoRank: A Metric for Cave Maps',
          abstract: 'EchoRank measures how well a map tells where bats turn.'
        },
        methods: {},
        metrics: [{name: 'EchoRank', value: null}]
      },
      {
        text: 'We introduce the Kite Recall Index (KRI), a metric that measures how many kites come back.',
        methods: {},
        metrics: [{name: 'KRI', value: null}]
      }
    ]
  },
  {
    capability: 'a task is no method',
    behaviours: [
      {
        text: 'Two harder forms of it, Foggy Ship Docking (FSD) and Night FSD (NFSD), are solved as well.',
        methods: {}
      },
      {text: 'In school, models do Hive Fault Naming (HFN) and Hive Fault Sorting (HFS).', methods: {}},
      {text: 'The Ferry Loading Problem with Tides (FLPT) is hard for every harbour.', methods: {}},
      {text: 'We study Clock Error Correction (CEC), the task of setting a clock by its sound.', methods: {}},
      {text: 'Glacier Change Captioning (GCC) asks a model to tell in words what melted.', methods: {}},
      {
        text: 'We introduce a new task, Violin Part Transcription (VPT), and solve it with StringNet.',
        methods: {StringNet: 'any'}
      },
      {
        text: 'Named Entity Recognition (NER) and Relation Extraction (RE) on ship logs remain hard.',
        methods: {}
      },
      {
        text: 'Progress in Visual Question Answering (VQA) has reached the keepers of lighthouses.',
        methods: {}
      }
    ]
  },
  {
    capability: 'fields, hardware and sizes are no methods',
    behaviours: [
      {text: 'LLMs and RL shape NLP.', methods: {}},
      {text: 'It runs on NVIDIA H100 GPUs.', methods: {}},
      {text: 'A 7B model with 448K pairs.', methods: {}},
      {text: 'GUI-specialized and RL-tuned agents.', methods: {}},
      {text: 'We count the leaves of a tree in the wind.', methods: {}, datasets: [], metrics: []},
      {
        text: 'The clock is written in Python and Rust and runs on Android.',
        methods: {},
        optional: ['Android']
      },
      {text: 'The University of Harbour and the Port Authority paid for the ferry.', methods: {}},
      {text: 'In Norway, Greenland and Peru, ice melts from May to July.', methods: {}, datasets: []},
      {
        text: 'BACKGROUND: We propose FernNet, a network for gardens. MATERIALS AND METHODS: FernNet runs. CONCLUSIONS: FernNet wins.',
        methods: {FernNet: 'proposed'}
      }
    ]
  },
  {
    capability: 'names may have marks',
    behaviours: [
      {
        text: {
          title: 'Haul! Lifting Nets with One Winch',
          abstract:
            'Haul! is a toolkit that lifts nets with one winch. It was inspired by Reef!, an older toolkit, and by SAIL++, which needs two masts.'
        },
        methods: {'Haul!': 'proposed', 'Reef!': 'used', 'SAIL++': 'used'}
      },
      {
        text: 'We present Drift*, a route planner that builds on A* and on D*.',
        methods: {'Drift*': 'proposed', 'A*': 'used', 'D*': 'used'}
      },
      {
        text: 'We present Hum@Home, a system that listens to hives.',
        methods: {'Hum@Home': 'proposed'}
      },
      {
        text: 'We introduce π-Loom, which extends Loom+ by a second shuttle.',
        methods: {'π-Loom': 'proposed', 'Loom+': 'used'}
      },
      {
        text: 'Chime? is a game engine for bells. We propose Chime? and give it away.',
        methods: {'Chime?': 'proposed'}
      },
      {
        text: 'We propose Ice², a mapper for glaciers. Unlike Ice², MeltNet needs a sonar.',
        methods: {'Ice²': 'proposed', MeltNet: 'compared'}
      },
      {
        text: 'BuoyNet++ and BuoyNet# are both built on BuoyNet.',
        methods: {'BuoyNet++': 'any', 'BuoyNet#': 'any', BuoyNet: 'used'}
      }
    ]
  }
]
