/** Why a capitalised or coined word names neither a method nor a dataset. */
export type GenericReason =
  | 'field'
  | 'task'
  | 'model class'
  | 'hardware'
  | 'organisation'
  | 'unit'
  | 'venue'
  | 'word'
  | 'background'

/** Words and acronyms that are not names of methods or datasets, by reason. Names between bars. */
export const GENERIC_NAMES: ReadonlyArray<readonly [GenericReason, string]> = [
  [
    'field',
    'AI|ML|DL|RL|NLP|CV|HCI|IR|GenAI|AGI|ASI|XAI|AIGC|MARL|IL|SSL|FL|CL|ICL|KD|TTS|ASR|OCR|NER|QA|VQA|MT|NMT|NLU|NLG|NLI|IE|RE|KG|KGs|SLAM|MRI|CT|' +
      'EEG|ECG|EMG|PET|fMRI|LiDAR|UAV|UAVs|IoT|STEM|CAD|GUI|UI|UX|AR|VR|XR|BEV|HPC|DNA|RNA|PDE|PDEs|ODE|ODEs|SDE|SDEs|OOD|ID|DAG|DAGs|MDP|POMDP|MDPs|NP|' +
      'EHR|EHRs|ICU|COVID-19|COVID|SQL|CTR|TTA|UDA|DA|DG|FSL|ZSL|NAS|AutoML|MLOps|E2E|HITL|R&D|SDG|RGB|RGB-D|RGBD|RGBT|SAR|NIR|HSI|HDR|SDR|WSI|WSIs|OCT|' +
      'PII|IP|IoU-based|3D|2D|4D|1D|6D|6DoF|6-DoF|DoF|DoFs|Sim2Real|sim-to-real|HOI|TSP|VRP|CFD|FEM|DFT|CSI|MIMO|OFDM|6G|5G|V2X|ADAS|AV|AVs|CoT-based'
  ],
  [
    'task',
    'T2I|T2V|I2V|V2V|I2I|VLN|REC|RES|VOS|MOT|VIS|GEC|WSD|ABSA|KGQA|KBQA|TableQA|DocVQA-style|NVS|SISR|VSR|SR|HAR|FER|SER|TAL|VAD task|AVSR|S2ST|S2TT|Text-to-SQL|' +
      'Text-to-Image|Text-to-Video|Text-to-Speech|Image-to-Video|Re-ID|ReID|Image-to-Image|Speech-to-Text|Text2SQL|Text-to-3D|Image-to-3D|AQA|IQA|VQA-based|NAS-based'
  ],
  [
    'model class',
    'LLM|LLMs|VLM|VLMs|MLLM|MLLMs|LVLM|LVLMs|LMM|LMMs|SLM|SLMs|LRM|LRMs|PLM|PLMs|LM|LMs|VLA|VLAs|DLM|DLMs|dLLM|dLLMs|NN|NNs|ANN|ANNs|DNN|DNNs|MLP|MLPs|RNN|RNNs|' +
      'GNN|GNNs|SNN|SNNs|BNN|PRM|PRMs|ORM|RM|RMs|LALM|LALMs|SpeechLM|ALM|ALMs|FM|FMs|VFM|VFMs|DM|DMs|SSM|SSMs|CNN|CNNs|ViT|ViTs|GAN|GANs|VAE|VAEs|AE|DiT|DiTs|MMDiT|' +
      'MoE|MoEs|Transformer|Transformers|Vision Transformer|Vision Transformers|INR|INRs|EBM|WM|WMs|MAS|DiffLLM|Video-LLM|Video-LLMs|Video LLM|Video LLMs|VideoLLM|VideoLLMs|UMM|UMMs|GPTs|LLM-based|GUI agents|LLM agents|AI agents|' +
      'ConvNet|ConvNets|T2I models|Multimodal LLM|Multimodal LLMs|Code LLMs|World Model|World Models|Diffusion Transformer|Diffusion Transformers|Speech LLMs|Audio LLMs|Omni-LLMs|OmniLLMs|Diffusion LLMs|AI Scientist|AI scientists|Deep Research|Agentic RL|Agentic AI'
  ],
  [
    'background',
    'CoT|Chain-of-Thought|SFT|RLHF|RLVR|RLAIF|RAG|PEFT|MCP|GPU-accelerated|KV|KV-cache|KV cache|FFN|FFNs|BPE|PTQ|QAT|RFT|CPT|DPO-style|Mixture-of-Experts|Mixture of Experts|KL|MLE|MAP|SVD|EM|NTK|RKHS|Markov|Gaussian|Bayesian|' +
      'Euclidean|Riemannian|Lagrangian|Fourier|Jacobian|Hessian|Wasserstein|Bernoulli|Poisson|Boltzmann|Laplacian|Pareto|Nash|Lipschitz|Hilbert|Banach|Monte Carlo|Turing|Boolean|Hamiltonian|Fisher|Shannon|' +
      'TTS scaling|OPD|HITL|ROI|ROIs|MCQ|MCQs|CFG|NFE|NFEs|SOTA|SoTA|JSON|XML|HTML|CSS|YAML|PDF|CSV|DSL|DSLs|IID|i.i.d|non-IID|TL;DR|TLDR|SE(3)|SO(3)|Chain of Thought|QKV|LoRA-based|SNR|PSD|Test-Time|Multi-Agent|Zero-Shot|Few-Shot'
  ],
  [
    'hardware',
    'GPU|GPUs|CPU|CPUs|TPU|TPUs|NPU|NPUs|FPGA|FPGAs|ASIC|A100|H100|H200|H800|A800|B200|V100|T4|RTX|RTX 4090|RTX4090|RTX 3090|RTX 5090|Jetson|Orin|Jetson Orin|HBM|DRAM|SRAM|VRAM|RAM|PIM|CIM|CUDA|ROCm|' +
      'NVIDIA|AMD|Intel|ARM|Apple|iPhone|Android|Windows|Linux|macOS|iOS|Raspberry Pi|Arduino|Unitree|Unitree G1|Unitree Go2|Unitree Go1|Franka|G1|Go2|UR5|ALOHA|FP8|FP16|FP32|BF16|INT4|INT8|FP4|W4A4|W4A16|W8A8|' +
      '4-bit|8-bit|2-bit|Kinect|RealSense|HoloLens|Meta Quest|A6000|L40S|GB200|L4|Ascend|FP64|IMU|IMUs|RAW|GPS|DVS|CMOS|USB'
  ],
  [
    'organisation',
    'Google|Meta|OpenAI|Microsoft|Anthropic|Amazon|Alibaba|Tencent|ByteDance|Baidu|Huawei|DeepMind|IBM|Tesla|HuggingFace|GitHub|arXiv|YouTube|Twitter|Reddit|Facebook|Wikipedia|TikTok|WeChat|Kuaishou|Taobao|Stanford|MIT|NASA|WHO|' +
      'EU|US|USA|UK|UN|U.S|FDA|NIST|IEEE|ACM|European Union|United States|China|India|Africa|Europe|Japan|Korea|Germany|France|Brazil|New York|Zoom|Slack|AWS|LinkedIn|Instagram|Xiaohongshu'
  ],
  [
    'venue',
    'NeurIPS|ICLR|ICML|CVPR|ICCV|ECCV|ACL|EMNLP|NAACL|AAAI|IJCAI|KDD|SIGIR|WWW|MICCAI|ICRA|IROS|CoRL|RSS|INTERSPEECH|ICASSP|COLM|TMLR|TACL|SemEval|Kaggle|CLEF|PhD|MSc|NTIRE|CVPRW'
  ],
  [
    'word',
    'English|Chinese|French|German|Spanish|Arabic|Hindi|Japanese|Korean|Russian|Italian|Portuguese|Bengali|Vietnamese|Turkish|Indonesian|European|American|African|Asian|Western|Indian|Python|Java|JavaScript|TypeScript|Rust|C++|C|R|Go|MATLAB|Verilog|RTL|LaTeX|TikZ|SVG|HTML5|' +
      'API|APIs|URL|SDK|CLI|IDE|PC|TV|App|PR|PRs|TODO|FAQ|OK|PDFs|ID|IDs|Abstract|Code|Project|Page|Figure|Table|Section|Theorem|Lemma|Extensive|Experiments|Results|However|January|February|March|April|May|June|July|August|September|October|' +
      'November|December|Monday|CC BY|CC-BY|MIT License|Apache 2.0|Apache|Earth|Internet|Web|State-of-the-Art|Q&A|A/B|B|M|K|II|III|IV|VI|VII|CI|SD|RQ1|RQ2|RQ3|vs|OOM|FLOP|Hz|GB|MB|TB|KB|GiB|kHz|MHz|GHz|kWh|dB|ms|mAh|mW|GPU-hours|GPU hours|IRB|DSLR|CC0'
  ]
]
