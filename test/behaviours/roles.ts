import type {Capability} from './behaviour.js'

/** What a paper does with a method. */
export const ROLES: readonly Capability[] = [
  {
    capability: 'what a paper introduces is proposed',
    behaviours: [
      {
        text: 'We propose FernNet, a small network trained with Adam.',
        methods: {FernNet: 'proposed', Adam: 'used'}
      },
      {
        text: 'We present FernNet, a framework with two modules: (1) a Frond Weaving Layer (FWL) that weaves fronds, and (2) Spore Routing.',
        methods: {FWL: 'proposed'},
        others: true
      },
      {
        text: {
          title: 'FernNet: Deep Slow Gardens for Old Ferns',
          abstract:
            'We introduce FernNet, a network. FernNet is built via Gated Frond Rewiring (GFR), a new layer.'
        },
        methods: {FernNet: 'proposed', GFR: 'proposed'}
      },
      {
        text: 'Gated Moss Network (GMNet) is popular for growing moss. We propose FernNet, which makes GMNet fast.',
        methods: {GMNet: 'used', FernNet: 'proposed'}
      },
      {
        text: 'We present FernNet. A Frond Weaving Layer (FWL) module is designed to weave fronds. Experiments show the effectiveness of FernNet.',
        methods: {FernNet: 'proposed', FWL: 'proposed'}
      },
      {
        text: 'To this end, a lantern planner named Wickline is put forward.',
        methods: {Wickline: 'proposed'}
      },
      {
        text: 'Our method, dubbed TarPatch, mends hulls; it consists of a Seam Finder Module (SFM) and a glue.',
        methods: {TarPatch: 'proposed', SFM: 'proposed'}
      },
      {
        from: 'KeelNet is known for its speed. We sail it.',
        to: 'KeelNet is introduced in this paper for its speed. We sail it.',
        gains: {methods: {KeelNet: 'proposed'}}
      }
    ]
  },
  {
    capability: 'what a paper measures itself against is compared',
    behaviours: [
      {
        text: 'We propose FernNet. Compared to MossNet and other baselines, FernNet is faster.',
        methods: {MossNet: 'compared'},
        others: true
      },
      {
        text: 'We propose FernNet, a framework that adapts the well-known MossNet.',
        methods: {MossNet: 'used'},
        others: true
      },
      {
        text: 'FernNet outperforms the conventional MossNet and LichenNet.',
        methods: {MossNet: 'compared', LichenNet: 'compared'},
        others: true
      },
      {
        text: 'We propose FernNet. Compared with MossNet and LichenNet, FernNet is faster.',
        methods: {FernNet: 'proposed', MossNet: 'compared', LichenNet: 'compared'}
      },
      {
        text: 'FernNet outperforms existing models (MossNet, LichenNet) on ferns.',
        methods: {MossNet: 'compared', LichenNet: 'compared'},
        others: true
      },
      {
        text: 'We introduce FernNet, which competes with systems like MossNet.',
        methods: {MossNet: 'compared'},
        others: true
      },
      {
        text: 'We propose FernNet, which gains 3% over the recently proposed MossNet.',
        methods: {MossNet: 'compared'},
        others: true
      },
      {
        text: 'We propose KeelNet. Against RudderNet, it saves 4% of the fuel.',
        methods: {KeelNet: 'proposed', RudderNet: 'compared'}
      },
      {
        text: 'We extend MastNet to fog. The new sails outperform MastNet by 3%.',
        methods: {MastNet: 'used'}
      },
      {
        text: 'We evaluate GPT-4o, Claude 3 Opus and Gemini 1.5 Pro on chess clocks.',
        methods: {'GPT-4o': 'used', 'Claude 3 Opus': 'used', 'Gemini 1.5 Pro': 'used'}
      },
      {
        from: 'We propose KeelNet, which builds on RudderNet.',
        to: 'We propose KeelNet, which sails faster than RudderNet.',
        gains: {methods: {RudderNet: 'compared'}, others: true}
      },
      {
        same: [
          'We propose KeelNet. KeelNet outperforms RudderNet.',
          'We propose KeelNet. KeelNet outperforms RudderNet in fog and in rain.',
          'We propose KeelNet. KeelNet clearly outperforms RudderNet.'
        ]
      }
    ]
  },
  {
    capability: 'an existing part is used, whatever is done with it',
    behaviours: [
      {
        text: 'We introduce a tide gate and a BatchNorm layer into the harbour planner, choose LensNet as a representative case, and get labels from Quay Forced Parser.',
        methods: {BatchNorm: 'used', LensNet: 'used', 'Quay Forced Parser': 'used'}
      },
      {
        text: 'We insert a Squeeze-and-Excitation block into the encoder of the sonar.',
        methods: {'Squeeze-and-Excitation': 'used'}
      },
      {text: 'We add Dropout to the hive model.', methods: {Dropout: 'used'}},
      {text: 'We choose GPT-4o as the judge of all poems.', methods: {'GPT-4o': 'used'}},
      {text: 'As the backbone we take ConvNeXt and freeze it.', methods: {ConvNeXt: 'used'}},
      {text: 'With labels from Whisper, our bell listener learns overnight.', methods: {Whisper: 'used'}},
      {
        text: 'We introduce LoRA adapters into HiveNet, our listener for hives.',
        methods: {LoRA: 'used', HiveNet: 'proposed'}
      },
      {text: 'We incorporate RoPE into the decoder of the clock.', methods: {RoPE: 'used'}},
      {text: 'We present a study of Mamba on tables of tides.', methods: {Mamba: 'used'}},
      {text: 'We develop a planner for tugs with PPO.', methods: {PPO: 'used'}},
      {
        text: 'We present KeelNet, which is built on ResNet-50 and trained with AdamW.',
        methods: {KeelNet: 'proposed', 'ResNet-50': 'used', AdamW: 'used'}
      },
      {text: 'We propose to train the pigeon router with GRPO.', methods: {GRPO: 'used'}}
    ]
  }
]
