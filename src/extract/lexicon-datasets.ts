// Written by scripts/lexicon.mjs: do not edit. Names of datasets and benchmarks.
// Facts (names) from annotations of Papers with Code, https://paperswithcode.com, CC BY-SA 4.0.

/** Names of datasets and benchmarks. One string, names between bars. */
export const DATASET_NAMES = `\
1B Words|20NEWS|20NewsGroups|20Newsgroup|2D MOT 2015|2D Walker|300W Split 2|3D AffordanceNet|3DFAW|\
3DLoMatch|3DMatch|3DPW|4D-OR|4DMatch|50Salads|5pt. Bench-Easy|A-OKVQA|A2D Sentences|\
A3Lab PASCAL CHiME|AAPD|AAPM|AATLD Gesture Recognition|ACDC|ACE 2004|ACE 2005|ACOS|ACSF1|ADAM|ADE|\
ADE-Indoor|ADE20K|ADE20K-150|ADE20K-847|ADE20K-Outdoor|AFHQ|AFHQ Cat|AFHQ Dog|AFHQ Wild|AFLW|AFLW-19|\
AFLW-Front|AFLW-Full|AFLW-LFPA|AFLW-MTFL|AFLW2000|AFLW2000-3D|AG News|AGENDA|AGORA|AI-TOD|AIC|\
AIC-ICC|AIDA-CoNLL|AIFB|AIP|AISHELL-1|AIST++|AKSW-bib|ALG514|AM-2K|AMASS|AMD|AMI|AMI IMH|AMI Meeting|\
AMI SDM1|AMPLUS|AMR|AMR3.0|AMZ Comp|AMZ Computers|AMZ Photo|ANLI|AOLP|AOLP-RP|APW|AQA-7|AQUAINT|\
ARAD-1K|ARC-c|ARC-e|ARK|ARL Polarimetric Thermal Face|ARQMath2|ASAP|ASC|ASDiv-A|ASLG-PC12|ASNQ|ASQP|\
ASSIRA Cat Vs Dog|ASTE|ASTE-Data-V2|ASU-Mayo Clinic|ASVspoof 2019|ATB|ATIS|ATLANTIS|ATR|AUSLAN|AUTSL|\
AVA|AVA v2.1|AVA v2.2|AVA-ActiveSpeaker|AVA-Kinetics|AVA-Speech|AVD|AWA-LT|AWA1|Aachen Day-Night|\
Abt-Buy|AbusEval|Acrobot|ActivityNet|ActivityNet Captions|ActivityNet-1.2|ActivityNet-1.3|\
ActivityNet-GZSL|ActivityNet-QA|Adiac|Adience|Adience Age|Adjusted ISTD|Adobe Matting|AdobeVFR|\
AdobeVFR syn|AdvGLUE|AdversarialQA|Advising|AeBAD-S|AeBAD-V|AffCon 2020 Emotion Detection|AffectNet|\
AgeDB|AgeDB-30|AliMeeting|Amazon|Amazon-12K|Amazon-2|Amazon-5|Amazon-Book|Amazon-CDs|Amazon-Fraud|\
Amazon-Google|Amazon2M|AmsterTime|AnatEM|Android Malware|Android Repos|Animal Kingdom|AnoShift|Ant|\
Ant + Gathering|Ant + Maze|Ant-v2|Apollo Synthetic 3D Lane|ApolloCar3D|ApolloScape|\
Apolloscape Inpainting|Apples and Oranges|ArabicDigits|Arba Sicula|Argoverse|Argoverse CVPR 2020|\
Argoverse-HD|Argoverse2|ArrowHead|ArtBench-10|Assembly101|Assistments|Astock|Atari games|Atari-57|\
AudioCaps|AudioSet|Autoimmune|Automatic Misogynistic Identification|Avazu|Avito|AwA2|BABEL|BACE|\
BAIR Robot Pushing|BANKING77|BBAI|BBBP|BBCSport|BC2GM|BC4CHEMD|BC5CDR|BC5CDR-chemical|BC5CDR-disease|\
BCCWJ|BDD|BDD100K|BDD100K-Subsets|BDD100k to Cityscapes|BEA-2019|BEOID|BGS|BIDMC|BIOMRC|BIOSSES|\
BIPED|BIWI|BJTaxi|BKAI-IGH NeoPolyp-Small|BP4D|BPI challenge '12|BRACE|BRATS|BRATS 2018|BRATS 2019|\
BRATS-2013|BRATS-2013 leaderboard|BRATS-2014|BRATS-2015|BRATS-2017|BRIND|BSARD|BSD100|BSD68 CS|\
BSD68 sigma15|BSD68 sigma25|BSD68 sigma30|BSD68 sigma35|BSD68 sigma50|BSD68 sigma70|BSD68 sigma75|\
BSDS100|BSDS300|BSDS500|BTAD|BUAA|BUCC|BUFF|BUS 2017 Dataset B|BZR|BabelDomains|Baidu Mall|\
Ball in cup|Ballroom|BanglaLekhaImageCaptions|Barabasi-Albert|Basketball|Basketball Players Movement|\
Bayesmark|Beef|BenchIE|Benchmarking Chinese Text Recognition|Bentham|Berkeley|Berlin Kudamm|BiasBios|\
Big-bench Lite|BigDetection|BigEarthNet|BillSum|Binarized MNIST|BindingDB IC50|Bing News|BioASQ|\
BioNLP13-CG|BirdClef 2020|Birdsnap|Bitcoin-Alpha|Bitcoin-OTC|BlogCatalog|Book-Crossing|BookSum|\
Bookcorpus2|Books3|BoolQ|Bosch Small Traffic Lights|Brain MRI segmentation|Brain Tumor MRI|\
Brazil Air-Traffic|BreakHis|Breakfast|Breast cancer Wisconsin_class 4|BreastDICOM4|BrnoCompSpeed|\
Brown|BurstSR|CAAD 2018|CACDVS|CAD|CAD-120|CADB|CAIS|CALFW|CALLHOME|CALLHOME-109|CAMELS|CAMERA25|\
CAMO|CANARD|CAPE|CARLA|CARLA Leaderboard|CARPK|CARS196|CAS-VSR-W1k|CASI University of Houston|CASIA|\
CASIA-B|CASIA-MFSD|CASIA-WebFace+masks|CASPAPaintings|CATER|CAVE|CBIS-DDSM|CBSD68 sigma15|\
CBSD68 sigma25|CBSD68 sigma35|CBSD68 sigma45|CBSD68 sigma5|CBSD68 sigma50|CBSD68 sigma55|\
CBSD68 sigma65|CBSD68 sigma75|CBSD68 sigma85|CCD|CCGbank|CD18|CDCD|CDD|CDR|CEDAR Signature|CFP-FP|\
CFQ|CHALL H80K|CHAOS MRI|CHASE_DB1|CHB-MIT|CHiME|CHiME clean|CHiME-3|CHiME-4|CHiME-6 dev_gss12|\
CHiME-6 eval|CIC-DDoS|CIC-DoS|CICERO|CICIDS2017|CIFAR-10|CIFAR-10 Image Classification|\
CIFAR-10 ResNet-18|CIFAR-10 vs Gaussian|CIFAR-10 vs ImageNet|CIFAR-10 vs LSUN|CIFAR-10 vs SVHN|\
CIFAR-10 vs Uniform|CIFAR-10 vs iSUN|CIFAR-10-LT|CIFAR-100|CIFAR-100 vs Gaussian|\
CIFAR-100 vs ImageNet|CIFAR-100 vs LSUN|CIFAR-100 vs SVHN|CIFAR-100 vs Uniform|CIFAR-100 vs iSUN|\
CIFAR-100-B0|CIFAR-100-LT|CIFAR-100N|CIFAR-10N|CIFAR-10N-Aggregate|CIFAR-10N-Random1|\
CIFAR-10N-Random2|CIFAR-10N-Random3|CIFAR-10N-Worst|CIFAR-20|CIFAR-FS|CIFAR10 100k|CIFAR10-DVS|\
CIFAR100B020Step|CIHP|CIMAT-Cyclist|CINIC-10|CIRCO|CIRR|CK+|CLEVR|CLEVR-Humans|CLEVR/Count|\
CLEVR/Dist|CLIMATE-FEVER|CLINC150|CMLR|CMU Mocap-1|CMU Mocap-2|CMU-DoG|CMU-MOSEI|CMU-MOSI|CMU-PIE|\
CMU-SE|CMUsubject16|CMeEE|CN-CELEB|CNN / Daily Mail|COCO|COCO 2014|COCO 2017|COCO Captions|\
COCO Visual Question Answering|COCO count-test|COCO-20i|COCO-All|COCO-Animals|COCO-CN|COCO-MLT|\
COCO-O|COCO-Persons|COCO-SP|COCO-Stuff|COCO-Stuff-15|COCO-Stuff-171|COCO-Stuff-27|COCO-Stuff-3|\
COCO-Stuff-81|COCO-Text|COCO-WholeBody|COCO_20k|COESOT|COFW|COFW-68|COIN|COLLAB|COMPLEXQUESTIONS|\
CONCODE|COPA|CORD|CORD-r|COVID chest X-ray|COVID-19 CXR|COX2|CPED|CPLFW|CPM-Synt-1|CPM-Synt-2|CPPE-5|\
CQADupStack|CRAG|CREMA-D|CRVD|CSAR-HiQ|CSIQ|CSL|CSL-Daily|CT-150|CTB5|CTB7|CUB|CUB 200|CUB Birds|\
CUB-200-2011|CUB-LT|CUFED5|CUFS|CUFSF|CUHK Avenue|CUHK-PEDES|CUHK-SYSU|CUHK03|CUHK03 detected|\
CUHK03-C|CULane|CUMC12|CUTE80|CVC-ClinicDB|CVC-ColonDB|CVC-VideoClinicDB|CaDIS|CaRB|\
Caltech Lanes Cordova|Caltech Lanes Washington|Caltech-UCSD Birds 200|Caltech101|Cam2BEV|CamVid|\
Cambridge|Campus|CapgMyo DB-a|CapgMyo DB-b|CapgMyo DB-c|Carl|Cart-Pole Balancing|Cartpole|CaseHOLD|\
Cats and Dogs|Celeb-HQ 4x upscaling|CelebA|CelebA+masks|CelebA-5|CelebA-HQ|CelebA-Test|CelebAMask-HQ|\
CelebV-HQ|Cell17|CellTypeGraph|Cellcycle Funcat|Cellcycle GO|Census|Cervical Cancer|CeyMo|ChAII|\
ChEBI-20|ChFinAnn|ChaLearn|ChaLearn 2015|ChaLearn 2016|Chairs|Chameleon|ChangeSim|Chaoyang|\
CharacterTrajectories|Charades|Charades-Ego|Charades-STA|ChartQA|CheXpert|Cheetah|ChemProt|\
Chest X-Ray Images|ChestX|ChestX-ray14|Chikusei|Children's Book|Chinese Treebank|ChineseLP|\
ChnSentiCorp|Cholec80|CholecT45|CholecT50|Ciao|Cit-HepPH|CiteSeer with Public Split|CiteSum|Citeseer|\
Citeseer Full-supervised|Citeseer random partition|CityPersons|Cityscapes|Cityscapes 100 samples|\
Cityscapes 93|Cityscapes Labels-to-Photo|Cityscapes Panoptic Parts|Cityscapes Photo-to-Labels|\
Cityscapes heterogeneous|Cityscapes to ACDC|Cityscapes to Foggy Cityscapes|Cityscapes-25K|\
Cityscapes-5K|Cityscapes-to-FoggyDriving|Cityscapes-to-FoggyZurich|Cityscapes-to-OxfordCar|\
Citysearch|Classic5|Cleaned E2E NLG Challenge|Cleargrasp|ClinTox|ClinicalSTS|Clip300 sigma15|\
Clip300 sigma25|Clip300 sigma35|Clip300 sigma50|Clip300 sigma60|ClipShots|Clipart1k|ClonedPerson|\
Clothing1M|Clotho|CoCA|CoDesc|CoLA|CoNLL 2000|CoNLL 2002|CoNLL 2003|CoNLL 2005|CoNLL 2012|\
CoNLL Dutch|CoNLL German|CoNLL Spanish|CoNLL++|CoNLL-2009|CoNLL-2014 A1|CoNLL-2014 A2|\
CoNLL-2014 Shared Task|CoNLL-Aida|CoNLL03|CoNLL04|CoNLL05 Brown|CoNLL05 WSJ|CoNLL12|CoNSeP|CoNaLa|\
CoNaLa-Ext|CoPerception-UAVs|CoQA|CoSOD3k|CoSQL|CoSal2015|Coauthor CS|Coauthor Phy|Coauthor Physics|\
CodeSearchNet|CodeXGLUE|Color FERET|Colored dSprites|Colored-MNIST|Comic2k|Comma.ai|\
CommercialAdsDataset|CommitmentBank|Common Voice French|Common Voice German|Common Voice Italian|\
Common Voice Spanish|CommonGen|CommonsenseQA|CompCars|CompCert|Completion3D|ComplexWebQuestions|\
Composition-1K|ConcurrentQA|ConditionalQA|Copel-AMR|CoqGym|Cora|Cora Full-supervised|\
Cora random partition|Cora with Public Split|Cornell|Cornell Grasp|Corridor|Coveo Data Challenge|\
Covers80|Criteo|CroHD|Crocodile|CronQuestions|CropDisease|CrossTask|CrowS-Pairs|CrowdHuman|CrowdPose|\
CrowdSpeech|Cube Engraving|CurveLanes|Custom FINNgers|CxC|Czech Restaurant NLG|Czech Subjectivity|\
Czech restaurant information|D4RL|DABS|DADA-seg|DAGM2007|DAIR-V2X|DAIR-V2X-I|DALES|DAVIS|DAVIS 2016|\
DAVIS 2017|DAVIS sigma10|DAVIS sigma20|DAVIS sigma30|DAVIS sigma40|DAVIS sigma50|DAVIS-585|DAVIS-DTA|\
DAVIS-S|DBLP|DBLP Temporal|DBP-5L|DBP15k zh-en|DBP2.0 zh-en|DBRD|DBbook2014|DBpedia|\
DCASE 2019 Mobile|DCM|DDI|DDI extraction 2013|DDRel|DES|DESED|DF20|DFDC|DHF1K|DHG-14|DHG-28|DHP19|\
DIC-C2DH-HeLa|DICEWS-1K|DICM|DID-MDN|DIEM|DIHARD|DIHARD II|DIODE|DIOR-R|DIR-LAB COPDgene|\
DIRHA English WSJ|DIS-TE1|DIS-TE2|DIS-TE3|DIS-TE4|DIS-VD|DISFA|DIV2K|DIV8K|DIVA-HisDB|DKhate|DLR-ACD|\
DM Mathematics|DMG777K|DMGFULL|DND|DODH|DODO|DOTA|DPCSpell-Bangla-SEC-Corpus|DPM|DRD2|\
DREAMS sleep spindles|DRG|DRIONS-DB|DSC|DSTC7 Ubuntu|DSTC9 Track 3|DTD|DTU|DUC 2004|DUC 2004 Task 1|\
DUT-OMRON|DUTS-TE|DUTS-test|DVD|DVQA|DVS128 Gesture|DVSMOTION20|DaNE|DaNetQA|DaReCzech|DailyDialog|\
DanceTrack|Dark Zurich|Darmstadt Noise|Dayton|Debatepedia|Declicious|DeepFashion|DeepFix|DeepGlobe|\
DeepLesion|DeepTrash|DeepTyper|Deezer Croatia|Deezer Hungary|Deezer Romania|Deezer-Europe|\
Def_Armored_parallel|Def_Armored_sequential|Def_Infantry_parallel|Def_Infantry_sequential|\
Def_Outnumbered_parallel|Def_Outnumbered_sequential|DeliData|Delicious|Dense Fog|Dense-Haze|\
DensePASS|DensePose-COCO|Derczynski|Derisi Funcat|Derisi GO|DiDeMo|Diabetes|DialogRE|Dianping|\
Dianping-Food|Diginetica|DigitShapes|Digital Peter|Dirichlet CUB-200|Dirichlet Mini-Imagenet|\
Dirichlet Tiered-Imagenet|DiveFace|Diving-48|Django|DocOIE-healthcare|DocOIE-transportation|DocRED|\
DocUNet|DocVQA|DogCentric|DomainNet|Douban|Douban Monti|Double Inverted Pendulum|\
Drinking Waste Classification|Drive&Act|DuIE|DuReader|Duke to MSMT|Duke to Market|DukeMTMC-VideoReID|\
DukeMTMC-reID|DukeTracklet|DyML-Animal|DyML-Product|DyML-Vehicle|DynaSent|E-commerce|\
E2E NLG Challenge|EBM-NLP|ECCV HotOrNot|ECE|ECG200|ECG5000|ECPE|ECSSD|EDS|EEG Motor Movement/Imagery|\
EGTEA|ELD SonyA7S2 x100|ELD SonyA7S2 x200|ELI5|ELO Ratings|EMDB|EMNIST-Balanced|EMNIST-Digits|\
EMNIST-Letters|EMNLP2017 WMT|EMOTIC|ENT-DESC|ENZYMES|EPFL NIR-VIS|EPHOIE|EPIC KITCHENS-seen splits|\
EPIC KITCHENS-unseen splits|EPIC-Hotspot|EPIC-KITCHENS-100|EPIC-KITCHENS-55|EPIC-SOUNDS|ESC-50|ESOL|\
ETAPE|ETD500|ETH BIWI Walking Pedestrians|ETH-XGaze|ETH/UCY|ETIS-LARIBPOLYPDB|ETTh1|ETTh2|EUR-Lex|\
EV-Action|EVI en-GB|EVI fr-FR|EVI pl-PL|EYEDIAP|EarthNet2021 IID Track|EarthNet2021 OOD Track|\
Earthquakes|EasyCom|EdNet|Edge-to-Handbags|Edge-to-Shoes|Ego2Top|Ego3DHands|EgoGesture|EigenWorms|\
Eisen Funcat|Eisen GO|Ekman6|Electricity|Electrocardiography|EmailSum|EmoCause|EmoWoz|EmoryNLP|\
Endoscapes|EnglishLP|Enron Email|EntityQuestions|Epilepsy seizure prediction|Epinions|Ethos Binary|\
Ethos MultiLabel|Eurasian Cities|EuroSAT|Europe Air-Traffic|Event2Mind|EventNarrative|EventScape|\
Exact Street2Shop|Eximtradedata|Expi|Explor_all|Expr Funcat|Expr GO|ExtMarker|Extended CMU Seasons|\
Extended Yale-B|F-CelebA|F-VQA|F-Zero|FAUST-partial|FB-AUTO|FB122|FB15k|FB15k-237|FB15k-237-ind|FBMS|\
FBMS-59|FC100|FCE|FDDB|FE108|FEMNIST|FER+|FER2013|FERG|FEVER|FFHQ|FG-NET|FGVC Aircraft|FIGER|\
FIVR-200K|FKD|FLEURS|FLIC Elbows|FLIC Wrists|FLIR|FMA|FMD|FNC-1|FQuAD|FRANKENSTEIN|FREDo|FRGC|FSC147|\
FSD50K|FSDKaggle2018|FSNS|FSS-1000|FUNSD|FUNSD-r|FaceForensics++|FaceScape|Facebook Athletes|\
Facebook Celebrities|Facebook Politicians|Facebook TV Show|FacetSum|FairFace|FairytaleQA|FakeAVCeleb|\
Falko-MERLIN|FarsTail|Fashion-MNIST|Fashion200k|FashionIQ|Few-NERD|FewRel|FiQA|FiQA-2018|\
FigLang 2020 Reddit|FigLang 2020 Twitter|FigureQA|Financial PhraseBank|FindVehicle|FineAction|\
Fishyscapes|Fishyscapes L&F|Flickr|Flickr1024|Flickr30K 1K|Flickr30k|Flickr30k Captions|\
Flickr30k Entities|Flickr30k-CN|FlickrLogos-32|FlintstonesSV|Flixster|Flixster Monti|Florence|\
Florence 3D|Flowers-102|Fluo-C3DL-MDA231|Fluo-N2DH-GOWT1|Fluo-N2DH-SIM+|Fluo-N2DL-HeLa|FooDI-ML|\
Food-101N|FoodSeg103|FreeLaw|FreeSolv|FreiHAND|Freiburg Forest|French GSD|French Treebank|Freyfaces|\
FriendsQA|Fruits-360|Full WorldView-3 PanCollection|GAD|GAMUS|GBCU|GCDC + RST|GD-VCR|GDA|GDELT|\
GEM-XSum|GEN1 Detection|GENIA|GIF Reply|GMVD|GOT-10k|GQA|GQA Test2019|GQN|GRIT|GSM8K|GTA-IM|\
GTA-to-Avg|GTA-to-FoggyCityscapes|GTA5 to Cityscapes|GTA5+Synscapes to Cityscapes|\
GTAV to Cityscapes+Mapillary|GTAV+Synscapes to Cityscapes|GTAV-to-Cityscapes Labels|GTEA|GTSRB|GTZAN|\
GUM|GYAFC|Gaming 3D|Gardens Point|GasHisSDB|Gasch1 Funcat|Gasch1 GO|Gasch2 Funcat|Gasch2 GO|Gaze360|\
Gazeta|General100|GeoS|Geometry3K|GermEval 2021|GigaSpeech|GigaWord|GlaS|GlassTemp|Gnutella|\
GoEmotions|GoPro|GoodReads-Children|GoodReads-Comics|Google Objectron|GoogleNews-S|GoogleNews-T|\
GoogleNews-TS|GovReport|Gowalla|GrabCut|Gradius III|Graz-02|Grover-Mega|Gutenberg PG-19|HAA500|HACS|\
HAM10000|HANS|HAR|HC-STVG1|HC-STVG2|HCI|HDGM|HDM05|HEV-I|HErlev|HICO|HICO-DET|HIGGS Data Set|HIV|HKR|\
HKU-IS|HMDB --|HMDB-UCF|HMDB51|HMNIST|HOList|HPatches|HQ-YTVIS|HR-Avenue|HR-ShanghaiTech|HR-UBnormal|\
HRF|HRSC2016|HRSOD|HSPACE|HSVM|HZME|Habitat 2020 Point Nav|HackerNews|Half Field Offence|\
Half-Cheetah|HalfCheetah-v2|HatEval|HateXplain|Hateful Memes|Hawkins|Haze4k|HeiChole|Helen|HelixNet|\
HellaSwag|Helpdesk|Helsinki Prosody|HiEve|HiNER-collapsed|HiNER-original|HiRID|Hindi Visual Genome|\
HolStep|Hollywood2|Home Action Genome|Hopkins155|Hopper|Hopper-v2|Hotel BIWI Walking Pedestrians|\
HotpotQA|How2|How2QA|HowMany-QA|Howto100M-QA|Hub5'00 CallHome|Hub5'00 FISHER-SWBD|\
Hub5'00 SwitchBoard|Human Righst Archive|Human3.6M|HumanAct12|HumanEva-I|HumanEval|HumanML3D|\
Humanoid-v2|Hurricane|Hutter Prize|HybridQA|Hyper-Kvasir|Hyperpartisan News Detection|I-Haze|IAM|\
IAM-B|IAM-D|IBUG|IBims-1|IC19-Art|IC19-ReCTs|ICB|ICBHI Respiratory Sound Database|ICDAR 2003|\
ICDAR 2015|ICDAR 2017 MLT|ICDAR2013|ICDAR2013 table structure recognition|ICEWS05-15|ICEWS14|\
ICFG-PEDES|ICSI Meeting|ICVL|ICVL Hands|ICVL-4|IDHP|IDRiD|IEMOCAP|IHDP|IIIT5k|\
IITP Movie Reviews Sentiment|IITP Product Reviews Sentiment|IJB-A|IJB-B|IJB-C|IJB-S|ILPC22-Large|\
ILPC22-Small|IMC PhotoTourism|IMDB-Clean|IMDb|IMDb-B|IMDb-M|IRD|IRMAS|ISBI 2012 EM Segmentation|\
ISIC 2017|ISIC 2018 Task 1|ISIC 2019|ISIC2018|ISLES-2015|ISPRS Potsdam|ISPRS Vaihingen|ISRUC-Sleep|\
ISTD|ITOP front-view|ITOP top-view|IWSLT2014|IWSLT2015|IWSLT2015 Thai-English|\
IWSLT2015 Vietnamese-English|IWSLT2017|IWSLT2017 Arabic-English|IXI|IconArt|IconQA|Im2GPS|\
ImageCLEF-DA|ImageNet|ImageNet V2|ImageNet VID|ImageNet ctest10k|ImageNet-10|ImageNet-1k vs Places|\
ImageNet-1k vs SUN|ImageNet-1k vs Textures|ImageNet-1k vs iNaturalist|ImageNet-200|ImageNet-50|\
ImageNet-9|ImageNet-A|ImageNet-C|ImageNet-GLT|ImageNet-LT|ImageNet-LT-d|ImageNet-P|ImageNet-R|\
ImageNet-S|ImageNet-S-50|ImageNet-Sketch|ImageNet-VidVRD|ImageNet100|ImageNet32|Imagenet-dog-15|\
Imagenette|Imbalanced CUB-200-2011|In-Shop|InDL|Indexed Rotating MNIST|India Driving|Indian Driving|\
Indian Pines|IndicGLUE WSTP Pa|InfographicVQA|Insectwingbeat|Inspec|Instacart|Instructional-DT|\
Inverted Pendulum|InvertedDoublePendulum|Itihasa|J-HMBD Early Action|J-HMDB|JAAD|JAFFE|JARVIS-DFT|\
JF17K|JFLEG|JFT-300M|JIGSAWS|JNLPBA|JSB Chorales|JW44K-6K|JaQuAD|Jacquard|JapaneseVowels|Jester|\
JetClass|KADID-10k|KALAKA-3|KANFace|KDD CUP Challenge 2018|KDD12|KG20C|KIBA|KILT|KITTI|KITTI 2012|\
KITTI 2012 unsupervised|KITTI 2015|KITTI 2015 unsupervised|KITTI Cars Easy|KITTI Cars Hard|\
KITTI Cars Moderate|KITTI Cyclist Easy|KITTI Cyclist Hard|KITTI Cyclist Moderate|KITTI Cyclists Easy|\
KITTI Cyclists Hard|KITTI Cyclists Moderate|KITTI Depth Completion|KITTI Eigen split|\
KITTI Eigen split unsupervised|KITTI Panoptic Segmentation|KITTI Pedestrian|KITTI Pedestrian Easy|\
KITTI Pedestrian Hard|KITTI Pedestrian Moderate|KITTI Pedestrians Easy|KITTI Pedestrians Hard|\
KITTI Pedestrians Moderate|KITTI Semantic Segmentation|KITTI Tracking|KITTI-360|KITTI-C|KITTI-Dist|\
KITTI360-EX|KMNIST|KOHTD|KORE50|KP day-night|KP20k|KPTimes|KT3DMoSeg|KTH|KVRET|\
Kaggle Skin Lesion Segmentation|Kaggle-Credit Card Fraud|KaggleDBQA|Kan-Shan Cup|KickvsPunch|\
Kinetics|Kinetics-100|Kinetics-400|Kinetics-600|Kinetics-600 12 frames|Kinetics-600 48 frames|\
Kinetics-700|Kinetics-GEB+|Kinetics-Skeleton|Kinetics-Sounds|Kitchen Scenes|Kitti Odometry|Kitti Raw|\
Kitti to Cityscapes|Kleister NDA|Klexikon|KnowIT VQA|KoNViD-1k|Kodak24 sigma50|Kodak25 sigma15|\
Kodak25 sigma25|Kodak25 sigma35|Kodak25 sigma50|Kodak25 sigma75|KolektorSDD|KolektorSDD2|KonIQ-10k|\
Kumar|Kuzushiji-MNIST|Kvasir-Instrument|Kvasir-SEG|KvasirCapsule-SEG|L3DAS21|LAMBADA|LAV-DF|LCSTS|\
LDC2014T12|LDC2015E86|LDC2016E25|LDC2017T10|LDC2020T02|LEVIR-CD|LFSD|LFW|LHQC|LIAR|LIDC-IDRI|LIMUC|\
LINNAEUS|LIVE Livestream|LIVE-ETRI|LIVE-FB LSVQ|LIVE-VQC|LIVE-YT-HFR|LJSpeech|LLAMAS|LLFF|\
LLRGBD-synthetic|LOL|LOLv2|LP1|LP2|LP3|LP4|LP5|LRA|LRE07|LRS2|LRS2+VGGSound|LRS3|LRS3+VGGSound|\
LRS3-TED|LRW|LSMDC|LSMDC-E|LSMDC-FiB|LSMDC-MC|LSOIE|LSSED|LSUI|LSUN|LTCC|LUDB|LUNA|LVIS v1.0|LaFAN1|\
LaPa|LaSOT|LaSOT-ext|Landmarks-User-160k|Lap14|Last.FM|Latvian Twitter Eater Sentiment|\
Laurel Caverns|Leeds Sports Poses|LexGLUE|LexNorm|LiDiRus|LiTS2017|Libras|Libri-Light|Libri10Mix|\
Libri15Mix|Libri20Mix|Libri2Mix|Libri5Mix|LibriCSS|LibriSpeech|LibriSpeechDuplicate|LibriTTS|LineMOD|\
Linux IRC|Lip2Wav|Lipophilicity|Live1|LiveJournal|Lorenz|LoveDA|Lunar Lander|LunarLander-v2|\
Lyft Level 5|M-VAD Names|MAD|MAFA|MAFL|MAG-scholar-C|MAMe|MARS|MASS SS2|MASS SS3|MATRES|MAWPS|MBPP|\
MCL|MDBD|MDGENRE|MED|MEF|MELD|METR-LA|METR-LA Point Missing|MFA|MFN|MFQE v2|MFR|MGB|MGSM|MHP v1.0|\
MHP v2.0|MICHE|MIMIC-CXR|MIMIC-CXR-LT|MISTIC-SIL|MIT-Adobe 5k|MIT-Adobe FiveK|MIT-BIH AF|MIT-BIH AR|\
MIT-BIH Arrhythmia Database|MIT300|MIntRec|MJU-Waste|ML10|MLB|MLDoc Zero-Shot|MLFP|MLFW|MLQA|\
MLSUM de|MLSUM es|MM-WHS 2017|MMAct|MMConv|MMDialog|MMI|MMLU|MMSE-HR|MNIST|MNIST Large Scale|\
MNIST vs Fake MNIST|MNIST-M-to-MNIST|MNIST-full|MNIST-rot-12|MNIST-rot-12k|MNIST-test|\
MNIST-to-MNIST-M|MNIST-to-USPS|MODA|MORPH|MORPH Album2|MOSE|MOT15_3D|MOT16|MOT17|MOT20|MOTS20|MP-100|\
MPED|MPI Sintel|MPI-INF-3DHP|MPII|MPII Cooking 2|MPII Gaze|MPII Human Pose|MPII Movie Description|\
MPII Multi-Person|MPII Single Person|MPQA|MPSGaze|MPV|MRNet|MRPC|MRQA|MRQA out-of-domain|MS MARCO|\
MS-COCO-2014|MS-COCO-2017|MSCOCO|MSCOCO to FLIR ADAS|MSLS|MSMT17|MSMT17-C|MSNBC|MSP-Podcast|\
MSR Action3D|MSR ActionPairs|MSR Daily Activity3D|MSR-VTT|MSR-VTT-1kA|MSRA|MSRA Hands|MSRA-TD500|\
MSRC-12|MSRVTT-MC|MSRVTT-QA|MSSD|MSU BASED|MSU Deinterlacer|MSU FR VQA Database|\
MSU HDR Video Reconstruction|MSU NR VQA Database|MSU Shot Boundary Detection|\
MSU Video Frame Interpolation|MSU Video Saliency Prediction|MSU Video Super Resolution|\
MSU Video Upscalers|MSU-MFSD|MSVD|MSVD-QA|MT50|MTHS|MTPV62|MUC-4|MUC6|MUGE Retrieval|MULTIWOZ 2.0|\
MULTIWOZ 2.1|MULTIWOZ 2.2|MUSDB18|MUSDB18-HQ|MUSE en-de|MUSE en-pt|MUTAG|MUV|MVK|MVTEC 3D-AD|\
MVTec AD|MVTec LOCO AD|Mackey-Glass|MagnaTagATune|Make3D|MalNet|MalNet-Tiny|Malaria|Malimg|\
Mandarin Chinese|Manga109|ManipalUAVid|ManyTypes4TypeScript|Mapillary|Market to Duke|Market to MSMT|\
Market-1501+500k|Market-1501-|Market-1501-C|MasakhaNER|Massachusetts Roads|Math23K|MathQA|\
Matterport3D|McMaster sigma15|McMaster sigma25|McMaster sigma35|McMaster sigma50|McMaster sigma75|\
MeViS|Measles|MedMCQA|MedMentions|MedNLI|MedQA-USMLE|MedSTS|Medical Segmentation Decathlon|MegaFace|\
Melbourne University Seizure Prediction|MemexQA|MentSum|MetFaces|Metamath set.mm|Mewsli-9|\
Mid-Atlantic Ridge|Middlebury|Mila Simulated Floods|Mini-ImageNet to CUB|Mini-ImageNet-CUB|\
Mini-Imagenet|Mip-NeRF 360|MitoEM|MixedWM38|MoCA-Mask|MoLane|MoNuSeg|MoNuSeg 2018|ModelNet10|\
ModelNet40|ModelNet40-C|Molecule3D|Molweni|Montalbano|Mortal Kombat|Mountain Car|MovieLens|\
MovieLens 100K|MovieLens 10M|MovieLens 1M|MovieLens 20M|MovieLens 25M|Moving MNIST|MuJoCo|MuLD|\
MuLane|MuMiN-large|MuMiN-medium|MuMiN-small|MuPoTS-3D|MuST-C|MuST-C EN-|MuSeRC|Multi30K|MultiNLI|\
MultiRC|MultiSubs|MultiTHUMOS|Multimodal PISA|MultiviewX|Mushroom|MusicNet|Mutagenicity|N-CARS|\
N-ImageNet|N-MNIST|N-UCLA|N15News|N3-Reuters-128|NABirds|NAO|NASA C-MAPSS-2|NASA Perseverance|\
NASA Worldview|NATS-Bench Topology|NB15-Backdoor|NBA SportVU|NC1|NC4K|NCBI-disease|NCI1|NCI109|\
NCT-CRC-HE-100K|NEC Drone|NELL|NELL-995|NEMO-Corpus|NExT-QA|NFCorpus|NH-HAZE|NICO Animal|\
NICO Vehicle|NIH|NIH ExPorter|NIH-CXR-LT|NJU2K|NJUD|NLP-TDMS|NLPCC-2019|NLPR|NLVR|NLVR2|NNE|NSynth|\
NTU Hand Digit|NTU RGB+D|NTU RGB+D 120|NTU RGB+D 2D|NTU60-X|NUS-WIDE|NYCBike1|NYCBike2|NYCTaxi|NYT|\
NYT-single|NYT10-HRL|NYT11-HRL|NYT21|NYT24|NYT29|NYU Depth v2|NYUv2|Nardo-Air|Nardo-Air R|\
NarrativeQA|NaturalQA|NeRF|NeedForSpeed|NetFlow|NetHack Learning Environment|Netflix|New York Times|\
New3|NewsQA|Newsela|Noisy Bangla Characters|Noisy Bangla Numeral|Noisy MNIST|Noisy RS RGB-T|\
Non-Linear Elasticity|Nordland|North American English|Northwestern University|Nottingham|O-Haze|\
OASIS|OBQA|OC20|OCHuman|OCT2017|ODIC|OIE2016|OK-VQA|OKE-2015|OKE-2016|OMNIGLOT|OMNIGLOT-EMNIST|OOS|\
OPRA|OPT|OPV2V|OQM9HK|ORBIT Clutter Video Evaluation|ORL|OSCD|OTB-100|OTB-2013|OTB-2015|OTB-50|\
OTT-QA|OULU-NPU|OUMVLP|OVAD|OVAD-Box|OVIS|Object Transfiguration|ObjectNet|Objects365|Occluded REID|\
Occluded-DukeMTMC|Occlusion LineMOD|Off_Complicated_parallel|Off_Complicated_sequential|\
Off_Distant_parallel|Off_Distant_sequential|Off_Hard_parallel|Off_Hard_sequential|Off_Near_parallel|\
Off_Near_sequential|Off_Superhard_parallel|Off_Superhard_sequential|OffensEval 2019|Ohsumed|\
Oktoberfest Food|Olivetti face|Olympics|OmniBenchmark|One-class CIFAR-10|One-class CIFAR-100|\
One-class ImageNet-30|OneStopEnglish|OntoGUM|OntoNotes|OntoNotes 4|OntoNotes 5.0|Ontonotes v5|\
Open Images V4|OpenALPR-EU|OpenBookQA|OpenImages-v6|OpenLane|OpenLane-V2|OpenMIC-2018|OpenSubtitles|\
OpenViDial 2.0|OpenWebtext2|OrangeSum|Osteoarthritis Initiative|Oulu-CASIA|Overruling|Oxf105k|Oxf5k|\
Oxford 102 Flowers|Oxford Radar RobotCar|Oxford RobotCar|Oxford RobotCar Full|Oxford and Paris|\
Oxford-IIIT Pet|Oxford-IIIT Pets|Oxford5k|OxfordPets|P-DukeMTMC-reID|PA-100K|PACS|PAMAP2|PARus|PAS|\
PASCAL Context|PASCAL Context-459|PASCAL Context-59|PASCAL Face|PASCAL VOC|PASCAL VOC 07+12|\
PASCAL VOC 2007|PASCAL VOC 2012|PASCAL VOC 2012 183|PASCAL VOC 2012 331|PASCAL VOC 2012 366|\
PASCAL VOC 2012 732|PASCAL VOC 2012 92|PASCAL VOC'07|PASCAL-5i|PASCAL-Part|PASCAL-Person-Part|\
PASCAL-S|PASTIS|PASTIS-R|PATTERN 100k|PCBA|PCD|PCPNet|PCQM-Contact|PCQM4M-LSC|PCQM4Mv2-LSC|PCam|\
PDBbind|PDP60|PEMS|PEMS-BAY|PEMS-BAY Point Missing|PEMS-SF|PETA|PF-PASCAL|PF-WILLOW|PG-19|PGDP5K|\
PGPS9K|PGR|PH2|PHYRE-1B-Cross|PHYRE-1B-Within|PIE|PIQA|PKU-MMD|PLAD|PMB-2.2.0|PMB-3.0.0|PMC-VQA|PPI|\
PPM-100|PRCC|PRID2011|PRImA|PROBA-V|PROX|PRW|PSD|PSG|PST900|PTB|PTB Diagnostic ECG Database|PTC|PTG|\
PU-GAN|PWC Leaderboards|PWKP / WikiSmall|PackIt|PanCollection|PanoContext|\
Panoptic SYNTHIA-to-Cityscapes|Panoptic nuScenes|Par106k|Par6k|ParTUT|Paralex|Paris StreetView|\
Paris-Lille-3D|Paris6k|PartNet|ParticleEnvs Cooperative Communication|Pascal Panoptic Parts|\
Pascal3D+|PascalVOC-20|PascalVOC-SP|PathQuestion|Pavia University|PeMS-M|PeMS07|PeMS08|PeMSD3|PeMSD4|\
PeMSD7|PeMSD8|PenDigits|Penn Treebank|Penn94|PeopleArt|Peptides-func|Peptides-struct|Permuted MNIST|\
PersonX|PhC-C2DH-U373|PhilPapers|PhoNER COVID19|PhotoChat|PhraseCut|PhysioNet Challenge 2012|\
PhysioNet Challenge 2017|Pile CC|Pinterest|Pittsburgh-250k-test|Pittsburgh-30k-test|Pix3D|Places-LT|\
Places2|Places205|Places365|Places365-Standard|PlantVillage|PlantVillage_8px|Plantae|PlotQA|\
PlotQA-D1|PlotQA-D2|PoPArt|Point Maze|PointCloud-C|Pokemon|PolyAI AmazonQA|PolyAI OpenSubtitles|\
PolyAI Reddit|Polyvore|PororoSV|PoseTrack2017|PoseTrack2018|Pothole Mix|Potsdam-3|PreSIL to KITTI|\
ProSLU|ProcGen|ProsocialDialog|PubLayNet|PubMed 20k RCT|PubMed Central|\
PubMed Cognitive Control Abstracts|PubMed with Public Split|PubMedQA|PubTabNet|Pubmed|\
Pubmed Full-supervised|Pubmed random partition|Py150|PyBullet Ant|PyBullet HalfCheetah|\
PyBullet Hopper|PyBullet Walker2D|Q-Traffic|Q2Q Arabic|QALD-9-Plus|QASent|QC-Science|QED|QLEVR|QM7|\
QM8|QM9|QMNIST|QNLI|QVHighlights|QuAC|Quasar|Quasart-T|QuerYD|Query Wellformedness|\
Quora Question Pairs|RADIATE|RAF-DB|RAFT|RAP|RASG|RAVDESS|RC-49|RCB|RCV1|RE-M12K|RE-M5K|REAL275|\
REALY|RECCON|REDDIT-B|REDDIT-MULTI-12K|REDS|REFUGE|REFUGE Challenge|RELLIS-3D|RENOIR|RESIDE|\
RESIDE-6K|RESISC45|RETWEET|RF-MMD|RGB-Stacking|RGB-T-Glass-Segmentation|RGBD135|RHP|RITE|RLBench|\
ROBUST-MIS|ROCStories|ROxford|RParis|RRS|RRS Ranking|RS-Haze|RSBlur|RSMSS|RST-DT|RSTPReid|RT-5K|RTE|\
RTMV|RUC-CAS-WenLan|RUSSE|RVL-CDIP|RWF-2000|RWSD|RWTH-PHOENIX-Weather 2014|RaFD|Rain100H|Rain100L|\
RainCityscapes|Raindrop|RareAct|Re-TACRED|ReCAM|ReClor|ReDial|ReDocRED|Reacher|ReadingBank|Real HSI|\
Real-World Affective Faces|Real20|RealBlur-J|RealBlur-R|RealCQA|Rebar Head|Recipe1M|Reddit|\
Reddit TIFU|Reduced QuickBird PanCollection|Reduced WorldView-3 PanCollection|RefCOCO+|\
RefCOCO+ testA|RefCOCOg-test|RefCOCOg-val|RefMatte|Refer-YouTube-VOS|ReferIt|RegDB|Rel3D|\
RenderPeople|RepCount|Replica|Res14|Rest14|Rest15|Rest16|Reuters De-En|Reuters En-De|\
Reuters RCV1/RCV2|Reuters-21578|Reverb|Rhythmic Gymnastic|Riddle Sense|Ritter|Robot Soccer Goal|\
RobotCar Seasons v2|Rock|Rooftop|Room2Room|Rope3D|Rotated MNIST|Rotating MNIST|RotoEdit|RotoWire|\
RuCoS|RuDaS|RuSentiment|RumourEval|RusAge|RxR|S-COCO|S2Looking|S3DIS|S3DIS Area5|SALICON|SARC|SAT-4|\
SAT-6|SBD|SBU|SCDE|SCROLLS|SCUT-CTW1500|SCUT-FBP|SDD|SDSS Galaxies|SELMA|SEMAINE|SEN12MS-CR|\
SEN12MS-CR-TS|SEVIR|SF-XL|SHD|SHREC 2017|SHREC'19|SHREC11|SHREC15|SHS100K-TEST|SICK|\
SID SonyA7S2 x100|SID SonyA7S2 x250|SID x100|SID x300|SIDD|SIDER|SIFT-flow|SIGHAN 2015|\
SIM10K to Cityscapes|SIMMC2.0|SINS|SIP|SIPaKMeD|SIQA|SIXray|SJTU-PCQA|SK-LARGE|SKE|SKU-110K|SLIVER07|\
SLURP|SMAC 27m_vs_30m|SMAC 3s5z_vs_3s6z|SMAC 6h_vs_8z|SMAC MMM2|SMAC corridor|SMAC-Exp|SNEMI3D|SNIPS|\
SNLI|SNLI-VE|SOP|SOTS Indoor|SOTS Outdoor|SPGISpeech|SPair-71k|SParC|SQuAD1.1|SQuAD2.0|SR11Deep|SRD|\
SSC|SSIG-SegPlate|SST|SST-2 Binary classification|SST-5|STAC|STARE|STARSS22|STATS SportVu NBA|STB|\
STDW|STERE|STL-10|STM-coref|STM-corpus|STN PLAD|STPLS3D|STREUSLE|STS|STS12|STS13|STS14|STS15|STS16|\
SUBJ|SUN Attribute|SUN-LT|SUN-RGBD|SUN-SEG-Easy|SUN-SEG-Hard|SUN397|SUTD-TrafficQA|SV-Ident|SVAMP|\
SVHN|SVHN vs CIFAR-10|SVHN vs CIFAR-100|SVHN vs Gaussian|SVHN vs ImageNet|SVHN vs LSUN|\
SVHN vs Uniform|SVHN vs iSUN|SVHN-to-MNIST|SVNH-to-MNIST|SVT|SVTP|SWAG|SWDE|SWIMSEG|SWINSEG|SWINySEG|\
SWiG|SYNSIG-to-GTSRB|SYNTHIA Fall-to-Winter|SYNTHIA-to-Cityscapes|SYNTHIA-to-Cityscapes Labels|\
SYNTHIA-to-FoggyCityscapes|SYSU 3D|SYSU-30k|SYSU-MM01|SYSU-MM01-C|Saint Gall|Salinas|Salinas Scene|\
Sawyer Pusher|SberQuAD|ScanNet|ScanNet200|ScanNetV2|ScanObjectNN|ScanQA|SceneNN|SciCite|SciDocs|\
SciERC|SciFact|SciREX|SciTail|ScienceCite|ScienceQA|ScribbleKITTI|SearchQA|Searchsnippets|SegPC-2021|\
SegTrack v2|SemEval|SemEval 2007 Task 17|SemEval 2007 Task 7|SemEval 2010 WSI|SemEval 2013|\
SemEval 2013 Task 12|SemEval 2015 Task 12|SemEval 2015 Task 13|SemEval 2018 Task 10|\
SemEval 2019 Task 1|SemEval 2022 Task 12|SemEval-2010 Task 8|SemEval2017|SemEvalCQA|\
Semantic Image Matting|Semantic3D|SemanticKITTI|SemanticKITTI-C|SensEval 2|SensEval 3 Lexical Sample|\
SensEval 3 Task 1|SensatUrban|SentEval|Sentihood|Senz3D|Seq Funcat|Sequential CIFAR-10|\
Sequential MNIST|Sequoia Treebank|Set11 cs|Set12 sigma15|Set12 sigma25|Set12 sigma50|Set12 sigma70|\
Set14|Set5|Set8 sigma10|Set8 sigma20|Set8 sigma30|Set8 sigma40|Set8 sigma50|ShARe/CLEF eHealth|\
ShadowLink-Shadow|ShadowLink-Top|Shakespeare|ShanghaiTech|ShanghaiTech A|ShanghaiTech B|\
ShanghaiTech Weakly Supervised|ShapeNet|ShapeNet Airplane|ShapeNet Car|ShapeNet Chair|ShapeNet-Part|\
ShapeNet-ViPC|ShapeNetCore|ShapeNetCore 55|Shellcode_IA32|Shrutime|SimpleQuestions|Sine|\
Sintel 4D LFV|Sintel Clean unsupervised|Sintel Final unsupervised|Sintel-clean|Sintel-final|\
SketchyCOCO|SkiPose|SkyScapes-Dense|Slakh2100|Slashdot|Sleep-EDF|Sleep-EDF-SC|Sleep-EDF-ST|\
Snips-SmartLights|Snips-SmartSpeaker|So2Sat LCZ42|SoSciSoCi|Soccer|SoccerNet|SoccerNet-v2|Sogou News|\
Soham News Article Classification|Solar-Power|Something-Something V1|Something-Something V2|\
SoundingEarth|SpaceNet 1|SpaceNet 2|Species800|Speech Command v2|Spo Funcat|Spo GO|Spoken-SQuAD|\
Sports-1M|SportsMOT|Sprites|Squirrel|St Lucia|StackExchange|Stackoverflow|StanforCars|Stanford Cars|\
Stanford Dogs|Stanford Drone|Stanford Online Products|Stanford2D3D|Stanford2D3D Panoramic|\
StanfordExtra|Steam|StepGame|Stirling-HQ|Stirling-LQ|StreetHazards|Stylized ImageNet|Sudoku|SumMe|\
Sunspot|Super Mario|Surreal|Surrey-PSG|Surrey-cEEGGrid|Sweeper|Swimmer|Swimmer + Gathering|\
Swimmer + Maze|Switchboard|Switchboard + Hub500|Switchboard CallHome|Switchboard Dialog Act|\
Switchboard SWBD|Switchboard dialogue act|Sydney Urban Objects|Symphony music|Syn2Real-C|SynPASS|\
Synapse|Synapse multi-organ CT|SynpickVP|Synth Digits-to-SVHN|Synth Objects-to-LINEMOD|\
Synth Signs-to-GTSRB|SyntheticBurst|T-LESS|T-REx|T1-weighted MRI|T2Dv2|TAC-KBP 2010|TAC-KBP 2017|\
TAC2010|TACRED|TACoS|TAO|TAPE|TASD|TAT-QA|TB-Dense|TCD-TIMIT|TCG-dataset|TCIA Pancreas-CT|\
TED Gesture|TERRa|TGIF|TGIF-QA|THUMOS 2014|THUMOS'14|TID2013|TIMIT|TIMo|TJU-Ped-campus|\
TJU-Ped-traffic|TLDR9+|TNL2K|TQA|TREC Robust04|TREC-6|TREC-COVID|TREC-NEWS|TRECVID-AVS16|\
TRECVID-AVS17|TRECVID-AVS18|TRECVID-AVS19|TRECVID-AVS20|TSP/HCP Benchmark set|TSSB|TSU|TTE-A&O|\
TTStroke-21 ME21|TUDA|TUH EEG Seizure|TURL|TVQA|TVR|TVSeries|TaFeng|TabFact|TallyQA-Complex|\
TallyQA-Simple|Tamil Memes|Tashkeela|TaxiBJ-P1|TaxiBJ-P2|TaxiBJ-P3|TaxiBJ-P4|TbD|TbD-3D|Tedlium|\
TempEval-3|Tennis|TerraIncognita|Test100|Test1200|Test2800|Texas|Text8|TextComplexityDE|The ARRAU|\
The Little Prince|The Pile|Thyroid|Tiered ImageNet|Timers and Such|Tiny ImageNet Classification|\
Tiny-ImageNet|ToLD-Br|ToTTo|Tobacco small-3482|Tobacco-3482|Tokyo247|Toronto-3D L002|Touchdown|\
Town05 Long|Town05 Short|Tox21|ToxCast|Toyota Smarthome|TrackingNet|Tradesy|TrajAir|TrajNet++|\
Trans10K|TrecQA|TriviaQA|TrojAI Round 0|TrojAI Round 1|Trump Midterm Elections 2018|TruthfulQA|\
Tsinghua-Tencent 100K|TuLane|TuSimple|TurkCorpus|Turkish Elections 2018|TvSum|Tweebank|TweetEval|\
TweetQA|Twitter|Twitter Dialogue|Twitter-15|Twitter-17|Twitter-2017|Twitter-US|TyDiQA-GoldP|\
UA-DETRAC|UAV-Human|UAV123|UAVDT|UAVVaste|UBFC-rPPG|UBI-Fights|UBIRIS|UBnormal|UC Merced Land Use|\
UCCA|UCF|UCF CC 50|UCF Sports|UCF-101 16 frames|UCF-Crime|UCF-GZSL|UCF-HMDB|UCF-QNRF|UCF101|\
UCF101-24|UCI Epileptic Seizure Recognition|UCI GAS|UCI HEPMASS|UCI MINIBOONE|UCI POWER|\
UCI localization data|UCI measles|UCSD Ped2|UCSD Peds2|UCSD-MIT Human Motion|UCSD-Stills|UCY|UD2.5|\
UDA-CH|UDE-DomainNet|UDE-Office-Home|UDED|UDM10|UEA time-series|UFPR-ALPR|UFPR-AMR|UHDB31|UHDM|UHRSD|\
UK CF trust|UMLS|UMVM-dbp-fr-en|UMVM-dbp-ja-en|UMVM-dbp-zh-en|UMVM-oea-en-de|UMVM-oea-en-fr|UMist|\
UND-X1|UNSW-NB15|UPFD-GOS|UPFD-POL|UPLight|UPenn Action|USA Air-Traffic|USAir|USHCN-Daily|USPS|\
USPS-to-MNIST|USPTO Backgrounds|USPTO-190|USR-PersonaChat|USR-TopicalChat|UT-Kinect|UTD-MHAD|UTKFace|\
UVG|UWave|Uber-Text|Ubuntu Dialogue|Ubuntu IRC|Udacity|Ultra Video Group HD|Umsuka|UniMorph 4.0|\
Universal Dependency Treebank|Untranscribed mixed-speech|Urban100|Urban100 sigma10|Urban100 sigma15|\
Urban100 sigma25|Urban100 sigma30|Urban100 sigma50|Urban100 sigma70|UrbanLF|UrbanSound8K|V-COCO|\
V-SNLI|V2X-SIM|V2XSet|VALSE|VALSE actant swap|VALSE action replacement|VALSE coreference clean|\
VALSE coreference standard|VALSE counting adversarial|VALSE counting balanced|\
VALSE counting small numbers|VALSE existence|VALSE foil-it|VALSE plurality|VALSE spatial relations|\
VATEX|VCR|VCTK|VCTK Multi-Speaker|VEDAI|VFR-Wild|VGGSound|VGGSound-GZSL|VIGOR Cross Area|\
VIGOR Same Area|VIST|VIST-E|VISUELLE|VITON|VITON-HD|VIVA Hand Gestures|VL-CMU-CD|VLCS|VOC-MLT|\
VOC2007|VOC_6x2|VOC_all|VOID|VOID-150|VOT2014|VOT2016|VOT2017|VOT2018|VOT2019|VOT2020|VOXLINGUA107|\
VP-Air|VQA v1|VQA v2|VQA-CP|VRD|VRD Phrase Detection|VRD Predicate Detection|\
VRD Relationship Detection|VSR|VTAB-1k|VeRi|VeRi-776|VehicleID|VehicleID Large|VehicleID Medium|\
VehicleID Small|VggFace2|ViComTe-color|ViSal|ViTT|ViZDoom Basic Scenario|Vid4|VidHOI|VidOR|VidSTG|\
VideoLQ|Vimeo90K|Vimeo90K-Fast|Vimeo90K-Medium|VisA|VisDA2017|VisDial v0.9|VisDrone-DET2019|VisEvent|\
VisNir|Visual Genome|Visual7W|VizDoom|VizNet|VizNet-Sato-Full|VizWiz-Classification|VocalSound|\
VoiceBank + DEMAND|Volleyball|VoxCeleb|VoxCeleb1|VoxCeleb2|VoxForge|VoxForge American-Canadian|\
VoxForge Commonwealth|VoxForge European|VoxForge Indian|WDC Computers-small|WDC Computers-xlarge|\
WDC Watches-small|WDC Watches-xlarge|WFLW|WFW|WHAMR_ext|WHO-COVID19|WHU|WHU Building|WISDOM|WIT|WITS|\
WLASL-2000|WLASL100|WLPC|WMCA|WMT 2017|WMT 2017 Latvian-English|WMT 2018|WMT 2022|\
WMT 2022 Japanese-English|WMT2014|WMT2015|WMT2016|WMT2017 Turkish-English|WMT2019|WN18|WN18RR|\
WNED-CWEB|WNED-WIKI|WNLI|WNUT 2016|WNUT 2017|WNUT 2020|WNUT-2020 Task 2|WOD-C|WPC|WSC|WSC273|\
WSJ dev93|WSJ eval92|WSJ eval93|WSJ0-2mix|WSJ0-2mix-extr|WSJ0-3mix|WSJ0-4mix|WSJ0-5mix|Wafer|Walker|\
Walker2d|Walker2d-v2|WalkvsRun|Watercolor2k|Watkins Marine Mammal Sounds|Waymo Open|WeChat|WebEdit|\
WebFace|WebNLG|WebNLG 2.0|WebNLG Full|WebNLG en|WebNLG ru|WebQSP-WD|WebQuestions|WebQuestionsSP|\
WebVision|WebVision-1000|Webis-Snippet-20|WeeBit|Weibo NER|WeiboPolls|WenetSpeech|WetLab|WiC-TSV|\
WiRe57|WiderPerson|Wiki|Wiki-30K|Wiki-Vote|Wiki-ZSL|WikiAnn NER|WikiDiverse|WikiGraphs|WikiHop|\
WikiHow|WikiQA|WikiSQL|WikiTableQuestions|WikiTables-TURL-CEA|WikiTables-TURL-CPA|\
WikiTables-TURL-CTA|WikiText-103|WikiText-2|Wikidata5M|Wikidata5m-ind|Wikipedia|\
Wikipedia Person and Animal|WikipediaGS|WikipediaGS-CTA|WildDash|Wildtrack|Willow Object Class|Wine|\
WinoGAViL|WinoGrande|Winograd Schema Challenge|Winoground|Wisconsin|Wizard-of-Oz|Wolfenstein|X-Sum|\
X4K1000FPS|X4K1000FPS-2K|XAlign|XCOPA|XD-Violence|XImageNet-12|XNLI|XNLI Chinese|XQuAD|XTREME|\
Xiph 4k|Xiph HD|Xiph-2K|YAGO-WIKI50K|YAGO15k|YAGO3-10|YAGO37|YAGO39K|YASO|YCB-Video|YUP++|\
Yahoo Questions|YahooCQA|YahooMusic|YahooMusic Monti|Yelp|Yelp Binary classification|\
Yelp Fine-grained classification|Yelp Review|Yelp-14|Yelp-2|Yelp-5|Yelp-Fraud|Yelp2018|York Urban|\
YouCook2|YouTube Faces DB|YouTube-8M|YouTube-UGC|YouTube-VIS|YouTube-VIS 2021|YouTube-VOS|\
YouTube-VOS 2018|YouTube-VOS 2019|YouTube350|Youtube counterspeech|ZINC|ZINC 100k|ZINC-500k|\
ZJU-RGB-P|ZS-F-VQA|Zebra and Horses|ZeroSpeech 2019 English\
`
