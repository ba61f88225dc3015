// Widely known names, written for this project: facts of the field, from general knowledge.

/** Benchmarks and datasets that are newer than the Papers with Code lists, or that those lists spell otherwise. */
export const MORE_DATASET_NAMES = `\
GSM8K|MATH-500|MATH500|MMLU|MMLU-Pro|GPQA|GPQA Diamond|AIME|AIME 2024|AIME 2025|AIME24|AIME25|HMMT|AMC23|AMC 23|\
HumanEval|HumanEval+|MBPP|MBPP+|LiveCodeBench|SWE-bench|SWE-bench Verified|SWE-bench Lite|SWE-bench Pro|\
SWE-bench Multilingual|BigCodeBench|Terminal-Bench|Terminal-Bench 2.0|OlympiadBench|Minerva Math|BBH|BIG-bench|\
BIG-Bench Hard|HellaSwag|WinoGrande|PIQA|ARC-Challenge|ARC-Easy|ARC-AGI|ARC-AGI-1|ARC-AGI-2|TruthfulQA|TriviaQA|NQ|\
Natural Questions|HotpotQA|2WikiMultihopQA|MuSiQue|StrategyQA|CommonsenseQA|BoolQ|OpenBookQA|IFEval|MT-Bench|\
AlpacaEval|AlpacaEval 2|Arena-Hard|WildBench|Chatbot Arena|LongBench|LongBench v2|RULER|InfiniteBench|HELM|GAIA|\
BrowseComp|BrowseComp-ZH|Humanity's Last Exam|HLE|SimpleQA|WebArena|VisualWebArena|WebShop|WebVoyager|Mind2Web|OSWorld|\
OSWorld-Verified|AndroidWorld|AndroidControl|ScreenSpot|ScreenSpot-Pro|ScreenSpot-v2|ALFWorld|ScienceWorld|AgentBench|\
ToolBench|BFCL|tau-bench|tau2-bench|τ-bench|τ2-bench|τ²-bench|MMMU|MMMU-Pro|MathVista|MathVerse|MathVision|MATH-Vision|\
MMBench|MME|MMStar|MM-Vet|SEED-Bench|POPE|HallusionBench|CHAIR|AI2D|ChartQA|DocVQA|InfoVQA|TextVQA|OCRBench|\
OmniDocBench|RealWorldQA|BLINK|MuirBench|MVBench|Video-MME|EgoSchema|LongVideoBench|LVBench|MLVU|VSI-Bench|NExT-QA|\
TempCompass|VideoMME|VideoMMMU|EgoExo4D|Ego4D|GenEval|DPG-Bench|T2I-CompBench|VBench|WISE|GEdit-Bench|ImgEdit|MJHQ-30K|\
LIBERO|LIBERO-Plus|LIBERO-PRO|CALVIN|SimplerEnv|RoboTwin|RoboTwin 2.0|RoboCasa|ManiSkill|Meta-World|RLBench|BridgeData V2|\
Open X-Embodiment|DROID|BEHAVIOR-1K|Habitat|NAVSIM|nuPlan|nuScenes|Bench2Drive|CARLA|Waymo|Waymo Open Dataset|WOMD|\
KITTI-360|SemanticKITTI|OpenOcc|Occ3D|ScanNet|ScanNet++|ScanNet200|Replica|Matterport3D|Habitat-Matterport 3D|DL3DV|\
RealEstate10K|CO3D|CO3Dv2|Objaverse|Objaverse-XL|ShapeNet|Tanks and Temples|Mip-NeRF 360|DTU|BlendedMVS|TUM RGB-D|\
ImageNet|ImageNet-1K|ImageNet-21K|ImageNet-C|ImageNet-R|ImageNet-A|CIFAR-10|CIFAR-100|CIFAR-10-C|CIFAR-100-C|Tiny ImageNet|\
MNIST|Fashion-MNIST|SVHN|STL-10|COCO|MS-COCO|MS COCO|LVIS|ADE20K|Cityscapes|PASCAL VOC|VOC 2007|VOC 2012|Objects365|\
OpenImages|Visual Genome|LAION|LAION-5B|LAION-400M|COYO-700M|CC3M|CC12M|DataComp|FFHQ|CelebA|CelebA-HQ|LSUN|AFHQ|SA-1B|\
DAVIS|YouTube-VOS|MOSE|MOSEv2|RefCOCO|RefCOCO+|RefCOCOg|gRefCOCO|ReasonSeg|MVTec AD|MVTec-AD|VisA|DomainNet|Office-Home|\
Office-31|PACS|WILDS|CUB|iNaturalist|Food-101|Stanford Cars|Flowers-102|EuroSAT|Kinetics-400|Kinetics-600|UCF101|HMDB51|\
Something-Something V2|AVA|ActivityNet|Charades-STA|QVHighlights|MSR-VTT|MSVD|DiDeMo|VATEX|Panda-70M|WebVid-10M|\
LibriSpeech|LibriTTS|VoxCeleb|VoxCeleb1|VoxCeleb2|AudioSet|AudioCaps|Clotho|VGGSound|ESC-50|CommonVoice|Common Voice|\
GigaSpeech|MUSAN|FLEURS|VCTK|LJSpeech|AISHELL-1|MUSDB18|IEMOCAP|MELD|RAVDESS|CREMA-D|GLUE|SuperGLUE|SQuAD|SQuAD 2.0|MNLI|\
SST-2|QNLI|MRPC|XNLI|FLORES|FLORES-200|WMT|WMT14|WMT22|CoNLL-2003|OntoNotes|CNN/DailyMail|XSum|MultiNews|SAMSum|WikiText|\
WikiText-2|WikiText-103|C4|The Pile|RedPajama|SlimPajama|FineWeb|FineWeb-Edu|OpenWebText|Common Crawl|Dolma|RefinedWeb|\
MS MARCO|BEIR|MTEB|BRIGHT|TREC|D4RL|MuJoCo|OpenAI Gym|Atari|Atari 100k|Procgen|DeepMind Control Suite|DeepMind Control|\
DMControl|StarCraft Multi-Agent Challenge|SMAC|SMACv2|Minecraft|Crafter|MineDojo|NetHack|OGBench|Overcooked|Overcooked-AI|\
Safety Gym|Safety-Gymnasium|Isaac Gym|Franka Kitchen|Adroit|AntMaze|ogbn-arxiv|ogbn-products|ogbn-papers100M|OGB|Cora|\
CiteSeer|PubMed|ZINC|QM9|QM7|MoleculeNet|GEOM|PDBBind|CrossDocked2020|MD17|rMD17|OC20|PCQM4Mv2|MUTAG|PROTEINS|ETTh1|ETTh2|\
ETTm1|ETTm2|METR-LA|PEMS-BAY|MIMIC-III|MIMIC-IV|MIMIC-CXR|CheXpert|ChestX-ray14|HAM10000|ISIC2018|ISIC 2018|BraTS|BraTS2020|\
BraTS2021|BraTS2023|ACDC|Synapse|LiTS|AMOS|BTCV|TotalSegmentator|Kvasir|Kvasir-SEG|CVC-ClinicDB|CAMELYON16|CAMELYON17|\
TCGA|UK Biobank|ADNI|PathVQA|SLAKE|VQA-RAD|MedQA|MedMCQA|PubMedQA|HealthBench|MedMNIST|OASIS|ABIDE|LIDC-IDRI|PanNuke|\
Human Connectome Project|MovieLens|MovieLens-1M|MovieLens-20M|Criteo|Avazu|Yelp|Gowalla|NASBench-101|NASBench-201|\
NAS-Bench-101|NAS-Bench-201|NAS-Bench-301|KernelBench|MLE-bench|PaperBench|ScienceAgentBench|DiscoveryBench|RepoBench|\
CrossCodeEval|Spider|BIRD|Defects4J|CodeContests|APPS|MiniF2F|PutnamBench|ProofNet|FormalMATH|IMO-AnswerBench|IMO-Bench|\
HarmBench|AdvBench|JailbreakBench|StrongREJECT|XSTest|ToxiGen|RealToxicityPrompts|BBQ|CrowS-Pairs|StereoSet|WMDP|TOFU|\
PopQA|ScienceQA|A-OKVQA|OK-VQA|VQAv2|GQA|VizWiz|NLVR2|Flickr30k|NoCaps|Winoground|SugarCrepe|VQA v2|InfoSeek|E-VQA|\
R2R|R2R-CE|RxR|RxR-CE|REVERIE|HM3D|MP3D|ProcTHOR|AI2-THOR|Sentinel-1|Sentinel-2|BigEarthNet|xView|DOTA|LoveDA|MOT17|\
MOT20|DanceTrack|LaSOT|TrackingNet|GOT-10k|Market-1501|MSMT17|LFW|AgeDB|IJB-C|IJB-B|FaceForensics++|Celeb-DF|DFDC|\
NYU Depth V2|NYUv2|ETH3D|DIODE|Sintel|FlyingThings3D|Middlebury|Human3.6M|3DPW|AMASS|HumanML3D|KIT-ML|BEAT2|AIST++|\
UltraFeedback|HelpSteer|HelpSteer2|RewardBench|RewardBench 2|PRM800K|ProcessBench|OpenMathReasoning|NuminaMath|DeepMath-103K|\
DAPO-Math-17K|OpenThoughts|LoCoMo|LongMemEval|PersonaMem|Emu Edit|MagicBrush|InfiniteYou|Shakespeare|20 Newsgroups|enwik8|\
text8|LRA|Long Range Arena|MQAR|BABILong|LAMBADA|Penn Treebank|Adult|German Credit|Wikidata|Freebase|FB15k-237|WN18RR|\
DBpedia|YAGO|ConceptNet|Yahoo Answers|AG News|IMDB|Multi30K|Stanford2D3D|S3DIS|ModelNet40|ScanObjectNN|PartNet|Waterbirds`

/** Methods, models, libraries and terms of art that name one technique, beyond Papers with Code. */
export const MORE_METHOD_NAMES = `\
GRPO|PPO|DPO|DAPO|GSPO|RLOO|REINFORCE++|KTO|ORPO|SimPO|IPO|TRPO|SAC|TD3|DDPG|DQN|A2C|A3C|CQL|IQL|TD3+BC|Decision Transformer|\
Soft Actor-Critic|Proximal Policy Optimization|Direct Preference Optimization|Group Relative Policy Optimization|\
Q-learning|Double Q-learning|Thompson Sampling|UCB|Monte Carlo Tree Search|MCTS|AlphaZero|AlphaGo|MuZero|DreamerV3|Dreamer|\
AlphaFold|AlphaFold2|AlphaFold3|AlphaFold 3|ESM-2|AlphaEvolve|FunSearch|CLIP|SigLIP|SigLIP2|SigLIP 2|BLIP|BLIP-2|DINO|DINOv2|\
DINOv3|MAE|SimCLR|MoCo|BYOL|VICReg|Barlow Twins|JEPA|I-JEPA|V-JEPA|V-JEPA 2|SAM|SAM2|SAM 2|SAM3|SAM 3|Segment Anything|\
Segment Anything Model|Grounding DINO|GroundingDINO|Depth Anything|Depth Anything V2|VGGT|DUSt3R|MASt3R|MUSt3R|COLMAP|NeRF|\
3DGS|3D Gaussian Splatting|2D Gaussian Splatting|Gaussian Splatting|Mip-NeRF|Instant-NGP|Neural Radiance Fields|\
Stable Diffusion|Stable Diffusion XL|SDXL|SD3|SD3.5|FLUX|FLUX.1|ControlNet|IP-Adapter|DreamBooth|Textual Inversion|DDPM|DDIM|\
DPM-Solver|DPM-Solver++|EDM|Classifier-free guidance|Rectified flow|Consistency models|DMD|DMD2|REPA|SiT|VAR|Sora|Sora 2|Veo|\
Veo 3|Veo3|Wan|Wan2.1|Wan 2.1|Wan2.2|CogVideoX|HunyuanVideo|LTX-Video|Open-Sora|Kling|Qwen-Image|GPT-Image-1|Nano Banana|\
Midjourney|DALL-E|DALL-E 3|Imagen|PixArt-α|SANA|Janus|Janus-Pro|Show-o|BAGEL|Emu3|Chameleon|LlamaGen|MaskGIT|VQGAN|VQ-VAE|\
LoRA|QLoRA|DoRA|Adapter|Prefix-tuning|Prompt tuning|AdaLoRA|Muon|Adam|AdamW|Shampoo|SOAP|Lion|SGD|RMSProp|Adagrad|Adafactor|\
K-FAC|L-BFGS|Sharpness-Aware Minimization|Exponential Moving Average|Stochastic Gradient Descent|FlashAttention|\
FlashAttention-2|FlashAttention-3|FlexAttention|PagedAttention|vLLM|SGLang|TensorRT-LLM|DeepSpeed|Megatron-LM|Megatron|ZeRO|\
FSDP|Triton|TileLang|llama.cpp|LMDeploy|Speculative decoding|EAGLE|EAGLE-2|EAGLE-3|Medusa|Lookahead decoding|SmoothQuant|GPTQ|\
AWQ|QuIP#|SparseGPT|Wanda|NVFP4|MXFP4|H2O|SnapKV|StreamingLLM|Quest|RoPE|YaRN|ALiBi|GQA attention|MLA|Mamba|Mamba-2|Mamba2|S4|\
RWKV|RWKV-7|RetNet|DeltaNet|Gated DeltaNet|Hyena|xLSTM|Linformer|Performer|Longformer|BigBird|Transformer-XL|Universal Transformer|\
BERT|RoBERTa|DeBERTa|DeBERTa-v3|DistilBERT|ModernBERT|SciBERT|BioBERT|ClinicalBERT|SBERT|Sentence-BERT|ALBERT|ELECTRA|XLNet|\
XLM-R|mBERT|mT5|T5|Flan-T5|BART|mBART|PEGASUS|GPT|GPT-1|GPT-2|GPT-3|GPT-3.5|GPT-4|GPT-4o|GPT-4V|GPT-4.1|GPT-5|ChatGPT|o1|o3|\
o3-mini|o4-mini|Claude|Claude Code|Claude Sonnet|Claude Opus|Claude Haiku|Gemini|Gemini Deep Research|Gemma|Llama|LLaMA|\
Code Llama|Mistral|Mixtral|Qwen|Qwen-VL|QwQ|DeepSeek|DeepSeek-R1|DeepSeek-V3|DeepSeek-OCR|Kimi|MiniMax|GLM|Grok|Phi|Phi-4|\
OLMo|Pythia|Falcon|BLOOM|OPT|PaLM|PaLM-E|Vicuna|Alpaca|Yi|InternLM|InternVL|LLaVA|LLaVA-OneVision|LLaVA-NeXT|Video-LLaVA|MiniCPM|\
Baichuan|ChatGLM|gpt-oss|Nemotron|StarCoder|Codex|CodeLlama|Whisper|wav2vec 2.0|Wav2Vec2|HuBERT|WavLM|Conformer|CosyVoice|\
CosyVoice 2|F5-TTS|VALL-E|EnCodec|Tacotron|WaveNet|FastSpeech|VITS|HiFi-GAN|Moshi|LLaDA|LLaDA 8B|Dream 7B|OpenVLA|OpenVLA-OFT|\
Octo|RT-1|RT-2|π0|π0.5|π₀|GR00T|GR00T N1|Diffusion Policy|ACT|HIL-SERL|SpatialVLA|AnyGrasp|cuRobo|ResNet|ResNet-18|ResNet-50|\
ResNet-101|ResNet50|ResNet18|ResNet-152|DenseNet|DenseNet121|VGG|VGG16|VGG19|AlexNet|LeNet|EfficientNet|EfficientNet-B0|MobileNet|\
MobileNetV2|MobileNetV3|Inception|InceptionV3|Xception|ConvNeXt|ConvNeXt V2|NASNet|RegNet|SqueezeNet|ShuffleNet|GoogLeNet|\
U-Net|UNet|UNet++|nnU-Net|Swin Transformer|SwinUNETR|Swin-UNETR|TransUNet|DeiT|BEiT|SegFormer|Mask2Former|MaskFormer|OneFormer|\
Mask R-CNN|Faster R-CNN|Fast R-CNN|DETR|RT-DETR|YOLO|YOLOv3|YOLOv4|YOLOv5|YOLOv7|YOLOv8|YOLOv9|YOLOv10|YOLOv11|YOLO11|YOLOv12|\
RetinaNet|SSD detector|FPN|DeepLab|DeepLabV3|DeepLabV3+|PSPNet|HRNet|ByteTrack|DeepSORT|CoTracker|RAFT|ORB-SLAM3|ORB-SLAM2|\
PointNet|PointNet++|Point Transformer|KPConv|LSTM|GRU|BiLSTM|Bi-LSTM|ConvLSTM|RNN-T|Gated Recurrent Unit|Long Short-Term Memory|\
Kolmogorov-Arnold Network|Kolmogorov-Arnold Networks|KAN|Neural ODE|SVM|Support Vector Machine|Random Forest|XGBoost|LightGBM|\
CatBoost|AdaBoost|Decision Tree|Logistic Regression|Linear Regression|Naive Bayes|k-nearest neighbors|k-NN|KNN|k-means|PCA|ICA|\
NMF|t-SNE|UMAP|DBSCAN|HDBSCAN|GMM|Gaussian Mixture Model|Gaussian Process|Hidden Markov Model|HMM|Conditional Random Field|\
Kalman filter|Extended Kalman Filter|Particle filter|MCMC|Hamiltonian Monte Carlo|Metropolis-Hastings|Langevin dynamics|\
Gibbs sampling|Bayesian optimization|CMA-ES|NSGA-II|Genetic algorithm|Genetic programming|Differential evolution|MAP-Elites|\
Particle swarm optimization|Simulated annealing|Sinkhorn|Sinkhorn algorithm|ADMM|Frank-Wolfe|Beam search|Best-of-N|\
Self-consistency|Tree of Thoughts|Tree-of-Thoughts|Graph of Thoughts|ReAct|Reflexion|Self-Refine|Toolformer|AutoGen|MetaGPT|\
LangChain|LangGraph|DSPy|GEPA|SWE-agent|OpenHands|AutoGPT|Voyager|LLM-as-a-Judge|Constitutional AI|STaR|Quiet-STaR|RAFT model|\
GraphRAG|LightRAG|HippoRAG|HyDE|ColBERT|BM25|DPR|SPLADE|FAISS|HNSW|TF-IDF|word2vec|GloVe|fastText|node2vec|DeepWalk|TransE|\
RotatE|GCN|GAT|GraphSAGE|GIN|Graph Attention Network|Graph Convolutional Network|LightGCN|SASRec|BERT4Rec|DeepFM|NCF|TIGER model|\
PatchTST|iTransformer|TimesNet|DLinear|Informer|Autoformer|Chronos|TimesFM|Prophet|ARIMA|TabPFN|DARTS|ENAS|FedAvg|FedProx|SCAFFOLD|\
MAML|Reptile|Elastic Weight Consolidation|EWC|Mixup|CutMix|RandAugment|AutoAugment|Dropout|BatchNorm|LayerNorm|\
Batch Normalization|Layer Normalization|SwiGLU|GELU|ReLU|Grad-CAM|SHAP|LIME|Integrated Gradients|TCAV|Sparse Autoencoder|\
Sparse Autoencoders|Activation patching|Logit lens|Platt scaling|Temperature scaling|Conformal prediction|MC Dropout|\
Deep Ensembles|PGD|FGSM|AutoAttack|Carlini-Wagner|GCG|PAIR|DP-SGD|CycleGAN|StyleGAN|StyleGAN2|StyleGAN3|BigGAN|WGAN|WGAN-GP|\
pix2pix|DCGAN|Physics-informed neural networks|PINN|PINNs|DeepONet|Fourier Neural Operator|FNO|NequIP|MACE|SchNet|DimeNet|\
SMPL|SMPL-X|FLAME model|ICP|RANSAC|RRT|RRT*|A*|MPC|NMPC|PID|MPPI|Model Predictive Control|PyTorch|TensorFlow|JAX|Hugging Face|\
scikit-learn|OpenCV|OpenAI Whisper|Adversarial motion prior|Hindsight Experience Replay|Behavior cloning|Behavioral cloning|\
InfoNCE|ArcFace|Focal Loss|Triplet Loss|Gumbel-Softmax|Gumbel-max trick|NEAT|Sudoku solver|MILP|Z3|Lean|Lean 4|Nesterov|\
Discrete Cosine Transform|Discrete Wavelet Transform|Laplacian pyramid|Shapley Value|SMOTE|PageRank|Personalized PageRank|\
Optuna|VMamba|Vision Mamba|ViTPose|OpenPose|MediaPipe|DINO-X|Florence-2|PaliGemma|Molmo|Idefics|Kosmos-2|Flamingo|CogVLM|\
BEVFormer|UniAD|VAD|DriveVLM|EMMA|Real-ESRGAN|ESRGAN|SwinIR|Restormer|NAFNet|LaMa|RIFE|AnimateDiff|Self Forcing|CausVid`

/** Beginnings of the names of model families: what follows is version and size ("Qwen2.5-VL-7B", "GPT-4o"). */
export const MODEL_FAMILIES = [
  'gpt',
  'chatgpt',
  'claude',
  'gemini',
  'gemma',
  'llama',
  'codellama',
  'qwen',
  'qwq',
  'deepseek',
  'mistral',
  'mixtral',
  'kimi',
  'glm',
  'chatglm',
  'minimax',
  'grok',
  'phi',
  'internvl',
  'internlm',
  'llava',
  'minicpm',
  'whisper',
  'yolo',
  'yolov',
  'sdxl',
  'veo',
  'pixtral',
  'pangu',
  'ernie',
  'doubao',
  'hunyuan',
  'nemotron',
  'olmo',
  'molmo',
  'pythia',
  'llada',
  'sonnet',
  'haiku',
  'smollm',
  'cogvideox',
  'resnet',
  'efficientnet',
  'mobilenet',
  'densenet',
  'vgg',
  'roberta',
  'dinov',
  'siglip',
  'bge',
  'mimo',
  'stepfun',
  'wizardlm',
  'vicuna',
  'codestral',
  'devstral',
  'tulu',
  'magistral',
  'skywork'
] as const

/** Words that belong to the name of a model in front of them. */
export const MODEL_SUFFIXES =
  'pro flash instruct chat base large small mini nano max ultra sonnet opus haiku turbo thinking coder vl omni lite preview medium xl xxl high low distill vision air plus exp code'.split(
    ' '
  )
