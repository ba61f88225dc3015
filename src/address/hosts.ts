import {type Check, checkArgument, wrongType} from '../arguments/checks.js'
import type {LinkKind} from '../tree/entities.js'

/** What a host's addresses lead to; of the rules of a host the first whose path fits counts. */
interface HostRule {
  /** Names of hosts, without `www.`; `*.` before one stands for itself and all hosts below it. */
  readonly hosts: string
  /** Fits path and query; the first group is the identifier. Without it all addresses of the host are meant. */
  readonly path?: RegExp
  /** Whether the address is the page of one paper: no volume, list or search. */
  readonly paper?: true
  /** What else stands there; without it the host says nothing. */
  readonly kind?: LinkKind
  /** What the identifier in the path is. */
  readonly scheme?: string
}

/** A DOI in a path; what some hosts write behind it is cut by {@link normaliseDoi}. */
const doi = '(10\\.\\d{4,9}(?:\\/|%2[fF])[^?#]+)'

/** All that the hosts of papers, code, data and films say by their addresses. */
const hostRules: readonly HostRule[] = [
  // Preprints
  // https://arxiv.org/abs/2401.01234v2
  {
    hosts: '*.arxiv.org',
    path: /^\/(?:abs|pdf|html|ps|format)\/(\d{4}\.\d{4,5}|[a-z-]+(?:\.[a-z]{2})?\/\d{7})(?:v\d+)?/i,
    paper: true,
    scheme: 'arxiv'
  },
  // https://arxiv.org/list/cs.LG/new
  {hosts: '*.arxiv.org', kind: 'paper'},
  // https://www.alphaxiv.org/abs/2401.01234
  {
    hosts: 'ar5iv.org ar5iv.labs.arxiv.org alphaxiv.org',
    path: /^\/(?:abs|html|overview|pdf|papers?)\/(\d{4}\.\d{4,5}|[a-z-]+(?:\.[a-z]{2})?\/\d{7})/i,
    paper: true,
    scheme: 'arxiv'
  },
  // https://www.alphaxiv.org/explore
  {hosts: '*.alphaxiv.org', kind: 'paper'},
  // https://huggingface.co/papers/2401.01234
  {
    hosts: 'huggingface.co hf.co',
    path: /^\/papers\/(\d{4}\.\d{4,5})/,
    paper: true,
    scheme: 'arxiv'
  },
  // https://scholar.archive.org/work/kite7abc
  {
    hosts: 'scholar.archive.org',
    path: /^\/work\/\w/,
    paper: true
  },
  // https://www.biorxiv.org/content/10.1101/2025.01.01.123456v1.full.pdf
  {
    hosts: 'biorxiv.org medrxiv.org',
    path: new RegExp(`^\\/(?:cgi\\/)?content\\/(?:biorxiv\\/|medrxiv\\/)?(?:early\\/[\\d/]+\\/)?${doi}`),
    paper: true,
    scheme: 'doi'
  },
  // https://www.biorxiv.org/content/early/2018/01/01/123456
  {
    hosts: 'biorxiv.org medrxiv.org',
    path: /^\/content\/./,
    paper: true
  },
  // https://www.biorxiv.org/collection/kites
  {hosts: '*.biorxiv.org *.medrxiv.org', kind: 'paper'},
  // https://www.techrxiv.org/doi/full/10.5555/12345678
  {
    hosts: 'techrxiv.org',
    path: new RegExp(`^\\/doi\\/(?:abs\\/|full\\/|pdf\\/)?${doi}`),
    paper: true,
    scheme: 'doi'
  },
  // https://chemrxiv.org/engage/chemrxiv/article-details/0a1b2c
  {
    hosts: 'techrxiv.org chemrxiv.org',
    path: /^\/(?:articles|users\/.+\/articles|engage\/chemrxiv\/article-details)\/./,
    paper: true
  },
  // https://papers.ssrn.com/sol3/papers.cfm?abstract_id=1234567
  {
    hosts: 'ssrn.com papers.ssrn.com',
    path: /^\/(?:abstract=\d|sol3\/papers\.cfm\?(?:[^#]*&)?abstract_id=\d|sol3\/Delivery\.cfm\/)/i,
    paper: true
  },
  // https://osf.io/preprints/psyarxiv/abc12
  {
    hosts: 'osf.io',
    path: /^\/preprints\/(?:\w+\/)?[a-z0-9_]{5,}/,
    paper: true
  },
  // https://eprint.iacr.org/2025/123
  {
    hosts: 'eprint.iacr.org',
    path: /^\/\d{4}\/\d+/,
    paper: true
  },
  // https://hal.science/hal-01234567v2/document
  {
    hosts: '*.hal.science *.archives-ouvertes.fr hal.inria.fr',
    path: /^\/[a-z]{2,12}-\d{6,9}/,
    paper: true
  },
  // https://core.ac.uk/works/12345
  {
    hosts: 'core.ac.uk',
    path: /^\/(?:works|display|download|outputs|reader)\/(?:pdf\/)?\d/,
    paper: true
  },
  // https://www.preprints.org/manuscript/202501.0001/v1
  {
    hosts: 'preprints.org',
    path: /^\/manuscript\/\d/,
    paper: true
  },
  // https://www.researchsquare.com/article/rs-1234567/v1
  {
    hosts: 'researchsquare.com',
    path: /^\/article\/rs-\d/,
    paper: true
  },

  // Identifiers and indexes
  // https://doi.org/10.5281/zenodo.1234567
  {
    hosts: 'doi.org dx.doi.org',
    path: /^\/(10\.(?:5281\/zenodo|6084\/m9\.figshare|17632|7910\/dvn|5061\/dryad|57967\/hf)[^?#]*)/i,
    kind: 'dataset',
    scheme: 'doi'
  },
  // https://doi.org/10.5555/12345678
  {
    hosts: 'doi.org dx.doi.org',
    path: new RegExp(`^\\/${doi}`),
    paper: true,
    scheme: 'doi'
  },
  // https://www.doi.org/the-identifier/
  {hosts: '*.doi.org', kind: 'paper'},
  // https://openreview.net/forum?id=abCD12
  {
    hosts: 'openreview.net',
    path: /^\/(?:forum|pdf)\?(?:[^#]*&)?id=([\w-]+)/,
    paper: true,
    scheme: 'openreview'
  },
  // https://openreview.net/group?id=Kite/2025
  {hosts: '*.openreview.net', kind: 'paper'},
  // https://aclanthology.org/2020.delta-main.7/
  {
    hosts: 'aclanthology.org aclweb.org',
    path: /^\/(?:anthology\/)?([A-Z]\d{2}-\d{4}|\d{4}\.[a-z0-9-]+\.\d+)(?:v\d+)?(?:\.pdf|\/)?$/i,
    paper: true,
    scheme: 'acl'
  },
  // https://aclanthology.org/volumes/2020.delta-main/
  {hosts: '*.aclanthology.org', kind: 'paper'},
  // https://pubmed.ncbi.nlm.nih.gov/12345678/
  {
    hosts: 'pubmed.ncbi.nlm.nih.gov',
    path: /^\/(\d{1,9})/,
    paper: true,
    scheme: 'pubmed'
  },
  // https://www.ncbi.nlm.nih.gov/pubmed/12345678
  {
    hosts: 'ncbi.nlm.nih.gov',
    path: /^\/pubmed\/(\d{1,9})/,
    paper: true,
    scheme: 'pubmed'
  },
  // https://pmc.ncbi.nlm.nih.gov/articles/PMC1234567/
  {
    hosts: 'pmc.ncbi.nlm.nih.gov ncbi.nlm.nih.gov europepmc.org',
    path: /^\/(?:pmc\/)?articles?\/(?:PMC\/?)?(PMC\d{1,9})/i,
    paper: true,
    scheme: 'pmc'
  },
  // https://pubmed.ncbi.nlm.nih.gov/?term=kites
  {hosts: 'pubmed.ncbi.nlm.nih.gov', kind: 'paper'},
  // https://www.semanticscholar.org/paper/Kites/0123456789abcdef0123456789abcdef01234567
  {
    hosts: 'semanticscholar.org',
    path: /^\/paper\/(?:[^/?#]*\/)?([0-9a-f]{40})/,
    paper: true,
    scheme: 'semanticscholar'
  },
  // https://www.semanticscholar.org/paper/kite/0a1b
  {
    hosts: 'semanticscholar.org',
    path: /^\/(?:paper\/.|arxiv:\d)/i,
    paper: true
  },
  // https://api.semanticscholar.org/CorpusID:12345
  {
    hosts: 'api.semanticscholar.org',
    path: /^\/(CorpusID:\d{1,12})/i,
    paper: true,
    scheme: 'semanticscholar'
  },
  // https://pdfs.semanticscholar.org/0a1b/2c3d.pdf
  {
    hosts: 'pdfs.semanticscholar.org',
    path: /^\/\w/,
    paper: true
  },
  // https://openalex.org/W1234567
  {
    hosts: 'openalex.org',
    path: /^\/(?:works\/)?(W\d{1,12})/i,
    paper: true,
    scheme: 'openalex'
  },
  // An index names the paper; its page is not the paper's.
  // https://dblp.org/rec/conf/kite/ExampleE25.html
  {
    hosts: 'dblp.org dblp.uni-trier.de dblp.dagstuhl.de',
    path: /^\/rec\/(?:html\/|bibtex\/)?((?:conf|journals|phd|books|series)\/[^/?#]+\/[^/?#.]+)/,
    scheme: 'dblp'
  },
  // https://paperswithcode.com/paper/kites-in-low-wind
  {
    hosts: 'paperswithcode.com cs.paperswithcode.com',
    path: /^\/paper\/./,
    paper: true
  },
  // https://www.catalyzex.com/paper/kites-in-low-wind
  {
    hosts: 'catalyzex.com',
    path: /^\/paper\/./,
    paper: true
  },
  // https://www.researchgate.net/publication/123456789_Kites
  {
    hosts: 'researchgate.net',
    path: /^\/(?:publication|profile\/[^/]+\/publication)\/\d/,
    paper: true
  },

  // Proceedings
  // https://proceedings.mlr.press/v1/kite25a.html
  {
    hosts: 'proceedings.mlr.press jmlr.csail.mit.edu',
    path: /^\/(?:proceedings\/)?(?:papers\/)?[vr]\d+\/(?!index\b|assets\/)[\w-]+/,
    paper: true
  },
  // https://openaccess.thecvf.com/content/CVPR2025/html/Kite_CVPR_2025_paper.html
  {
    hosts: 'openaccess.thecvf.com',
    path: /\/(?:html|papers)\/./,
    paper: true
  },
  // https://www.cv-foundation.org/openaccess/content_cvpr_2015/html/Kite_2015_CVPR_paper.html
  {
    hosts: 'cv-foundation.org',
    path: /\/(?:html|papers)\/./,
    paper: true
  },
  // https://www.ecva.net/papers/eccv_2024/papers_ECCV/html/12_ECCV_2024_paper.php
  {
    hosts: 'ecva.net',
    path: /^\/papers\/[^/]+\/.*\/(?:html|papers(?:_ECCV)?)\/\d/i,
    paper: true
  },
  // https://papers.nips.cc/paper/2025/hash/kite-Abstract.html
  {
    hosts:
      'papers.nips.cc neurips.cc proceedings.neurips.cc papers.neurips.cc datasets-benchmarks-proceedings.neurips.cc nips.cc',
    path: /^\/paper(?:_files)?\/(?:paper\/)?\d+(?:-[\w-]|\/(?:hash|file|supplemental)\/.)/,
    paper: true
  },
  // https://icml.cc/virtual/2025/poster/12345
  {
    hosts: 'neurips.cc nips.cc icml.cc iclr.cc cvpr.thecvf.com eccv.ecva.net mlsys.org',
    path: /^\/virtual\/\d{4}\/(?:poster|oral|spotlight|paper)\/\d/,
    paper: true
  },
  // https://icml.cc/2012/papers/123.pdf
  {
    hosts: 'icml.cc machinelearning.org',
    path: /^\/(?:\d{4}\/papers|Conferences\/\d{4}\/papers|proceedings\/papers)\/\w/i,
    paper: true
  },
  // https://proceedings.mlsys.org/paper/2021/hash/0a1b2c-Abstract.html
  {
    hosts: 'proceedings.mlsys.org proceedings.iclr.cc',
    path: /^\/paper(?:_files\/paper)?\/\d{4}\/(?:hash|file)\/./,
    paper: true
  },
  // https://jmlr.org/papers/v1/kite25a.html
  {
    hosts: 'jmlr.org',
    path: /^\/(?:beta\/)?papers\/v\d+\/[\w-]+|^\/papers\/volume\d+\/[\w-]+\/./,
    paper: true
  },
  // https://ojs.aaai.org/index.php/AAAI/article/view/12345
  {
    hosts: 'ojs.aaai.org',
    path: /\/article\/(?:view|download)\/\d/,
    paper: true
  },
  // https://www.aaai.org/ocs/index.php/AAAI/AAAI18/paper/view/12345
  {
    hosts: 'aaai.org',
    path: /^\/(?:ocs\/index\.php\/.*\/paper\/|Papers\/.*\d|papers\/\w)/,
    paper: true
  },
  // https://www.ijcai.org/proceedings/2025/7
  {
    hosts: 'ijcai.org',
    path: /^\/(?:proceedings\/\d{4}\/\d|Abstract\/\d|Proceedings\/[\d-]+\/Papers\/)/i,
    paper: true
  },
  // https://www.isca-archive.org/interspeech_2025/kite25_interspeech.html
  {
    hosts: 'isca-archive.org isca-speech.org',
    path: /^\/(?:archive\/)?\w+\/\w+\.(?:html|pdf)/,
    paper: true
  },
  // https://www.roboticsproceedings.org/rss20/p001.html
  {
    hosts: 'roboticsproceedings.org',
    path: /^\/rss\d+\/p\d/,
    paper: true
  },
  // https://www.usenix.org/conference/kite25/presentation/example
  {
    hosts: 'usenix.org',
    path: /^\/(?:conference\/[^/]+\/(?:technical-sessions\/)?presentation\/.|system\/files\/.+\.pdf|legacy\/.+\.pdf)/,
    paper: true
  },
  // https://www.vldb.org/pvldb/vol18/p123-example.pdf
  {
    hosts: 'vldb.org',
    path: /^\/pvldb\/(?:vol\d+\/[^/]+\.pdf|\d+\/[^/]+\.pdf|volumes\/\d+\/paper\/.)/,
    paper: true
  },
  // https://www.cidrdb.org/cidr2025/papers/p1-example.pdf
  {
    hosts: 'cidrdb.org vldb.org',
    path: /^\/cidr\d{4}\/(?:papers\/)?.+\.pdf/i,
    paper: true
  },
  // https://proceedings.bmvc2023.org/12/
  {
    hosts:
      'bmvc2020-conference.com bmva.org bmva-archive.org.uk proceedings.bmvc2023.org papers.bmvc2023.org',
    path: /(?:papers?\/\w*\d|^\/\d+\/?$)/,
    paper: true
  },
  // https://www.ndss-symposium.org/ndss-paper/kites-in-low-wind/
  {
    hosts: 'ndss-symposium.org',
    path: /^\/ndss-paper\/./,
    paper: true
  },
  // https://drops.dagstuhl.de/entities/document/10.5555/12345678
  {
    hosts: 'drops.dagstuhl.de',
    path: new RegExp(`^\\/entities\\/document\\/${doi}`),
    paper: true,
    scheme: 'doi'
  },
  // https://drops.dagstuhl.de/opus/volltexte/2020/12345/
  {
    hosts: 'drops.dagstuhl.de',
    path: /^\/opus\/volltexte\/\d{4}\/\d/,
    paper: true
  },
  // https://ceur-ws.org/Vol-1234/paper1.pdf
  {
    hosts: 'ceur-ws.org',
    path: /^\/Vol-\d+\/.+\.pdf/,
    paper: true
  },
  // https://archives.ismir.net/ismir2025/paper/000001.pdf
  {
    hosts: 'archives.ismir.net',
    path: /^\/ismir\d{4}\/./,
    paper: true
  },
  // https://distill.pub/2020/kites/
  {
    hosts: 'distill.pub',
    path: /^\/\d{4}\/./,
    paper: true
  },

  // Publishers
  // https://dl.acm.org/doi/abs/10.5555/1234567
  {
    hosts:
      'dl.acm.org onlinelibrary.wiley.com *.onlinelibrary.wiley.com pubs.acs.org journals.sagepub.com tandfonline.com science.org science.sciencemag.org pnas.org epubs.siam.org pubsonline.informs.org journals.physiology.org pubs.aip.org asmedigitalcollection.asme.org worldscientific.com royalsocietypublishing.org emerald.com liebertpub.com annualreviews.org cambridge.org pubs.rsna.org nejm.org ascopubs.org',
    path: new RegExp(
      `^\\/(?:[a-z]+\\/)?doi\\/(?:abs\\/|full\\/|fullHtml\\/|pdf\\/|epdf\\/|pdfplus\\/|epub\\/|suppl\\/)?(?:abs\\/)?${doi}`
    ),
    paper: true,
    scheme: 'doi'
  },
  // https://dl.acm.org/citation.cfm?id=1234567
  {
    hosts: 'dl.acm.org portal.acm.org doi.acm.org',
    path: /^\/(?:citation|ft_gateway)\.cfm\?(?:[^#]*&)?id=\d|^\/10\.\d{4}/,
    paper: true
  },
  // https://ieeexplore.ieee.org/document/1234567
  {
    hosts: 'ieeexplore.ieee.org xplorestaging.ieee.org',
    path: /\/(?:document|abstract\/document|stamp\/stamp\.jsp|iel\d+|xpl\/(?:articleDetails|freeabs_all|login)\.jsp)\b.{0,200}?\d/,
    paper: true
  },
  // https://www.computer.org/csdl/proceedings-article/kite/2025/123/0a1b
  {
    hosts: 'computer.org',
    path: /^\/csdl\/(?:proceedings-article|journal|magazine|proceedings)\/.+\/.+\/./,
    paper: true
  },
  // https://link.springer.com/chapter/10.5555/12345678
  {
    hosts: 'link.springer.com rd.springer.com',
    path: new RegExp(`^\\/(?:chapter|article|content\\/pdf|protocol)\\/(?:pdf\\/)?${doi}`),
    paper: true,
    scheme: 'doi'
  },
  // https://link.springer.com/article/kite
  {
    hosts: 'link.springer.com rd.springer.com',
    path: /^\/(?:chapter|article)\/./,
    paper: true
  },
  // https://www.nature.com/articles/kite-7
  {
    hosts: 'nature.com',
    path: /^\/articles\/./,
    paper: true
  },
  // https://www.nature.com/nature/journal/v500/n1/full/nature12345.html
  {
    hosts: 'nature.com',
    path: /^\/\w+\/journal\/.+\/(?:full|abs|pdf)\/./,
    paper: true
  },
  // https://www.pnas.org/content/117/1/123
  {
    hosts: 'science.org pnas.org science.sciencemag.org robotics.sciencemag.org advances.sciencemag.org',
    path: /^\/(?:content|articles?)\/./,
    paper: true
  },
  // https://www.sciencedirect.com/science/article/pii/S1234
  {
    hosts: 'sciencedirect.com linkinghub.elsevier.com',
    path: /\/(?:article|pii)\/./,
    paper: true
  },
  // https://www.mdpi.com/1234-5678/12/3/456
  {
    hosts: 'mdpi.com',
    path: /^\/[\d-]+X?\/\d+\/\d+\/\d+/i,
    paper: true
  },
  // https://www.frontiersin.org/articles/10.5555/12345678/full
  {
    hosts: 'frontiersin.org *.frontierspartnerships.org',
    path: new RegExp(`^\\/(?:journals\\/[^/]+\\/)?articles?\\/${doi}`),
    paper: true,
    scheme: 'doi'
  },
  // https://journals.plos.org/plosone/article?id=10.5555/12345678
  {
    hosts: 'journals.plos.org',
    path: /^\/\w+\/article(?:\/\w+)?\?(?:[^#]*&)?id=(10\.\d{4,9}(?:\/|%2F)[\w.]+)/i,
    paper: true,
    scheme: 'doi'
  },
  // https://academic.oup.com/kites/article/1/1/kite/1234567
  {
    hosts: 'academic.oup.com',
    path: /^\/\w+\/(?:article(?:-abstract|-pdf)?|advance-article(?:-abstract)?)\/./,
    paper: true
  },
  // https://www.cambridge.org/core/journals/kites/article/low-wind/0A1B
  {
    hosts: 'cambridge.org',
    path: /^\/core\/(?:journals\/[^/]+\/article|services\/aop-cambridge-core\/content\/view)\/./,
    paper: true
  },
  // https://iopscience.iop.org/article/10.5555/12345678/meta
  {
    hosts: 'iopscience.iop.org',
    path: new RegExp(`^\\/article\\/${doi}`),
    paper: true,
    scheme: 'doi'
  },
  // https://journals.aps.org/prl/abstract/10.5555/12345678
  {
    hosts: 'journals.aps.org link.aps.org',
    path: new RegExp(`^\\/(?:\\w+\\/(?:abstract|pdf|accepted)|doi)\\/${doi}`),
    paper: true,
    scheme: 'doi'
  },
  // https://www.cell.com/kites/fulltext/S1234-5678(25)00001-2
  {
    hosts: 'cell.com',
    path: /^\/(?:[\w-]+\/)*(?:fulltext|abstract|pdf|pdfExtended)\/S?\d/,
    paper: true
  },
  // https://www.thelancet.com/journals/landig/article/PIIS1234-5678(25)00001-2/fulltext
  {
    hosts: 'thelancet.com',
    path: /^\/(?:journals|article|pdfs)\/.*S?\d{4}/,
    paper: true
  },
  // https://www.bmj.com/content/380/bmj-2022-012345
  {
    hosts: 'bmj.com *.bmj.com',
    path: /^\/content\/\d+\/./,
    paper: true
  },
  // https://jamanetwork.com/journals/jama/fullarticle/1234567
  {
    hosts: 'jamanetwork.com',
    path: /^\/journals\/[^/]+\/(?:fullarticle|article-abstract)\/\d/,
    paper: true
  },
  // https://elifesciences.org/articles/12345
  {
    hosts: 'elifesciences.org',
    path: /^\/(?:articles|reviewed-preprints)\/\d/,
    paper: true
  },
  // https://direct.mit.edu/tacl/article/doi/10.5555/12345678
  {
    hosts: 'direct.mit.edu mitpressjournals.org',
    path: /^\/(?:[\w-]+\/(?:article(?:-abstract|-pdf)?|proceedings-article)|doi)\/./,
    paper: true
  },
  // https://projecteuclid.org/euclid.aos/1234567890
  {
    hosts: 'projecteuclid.org',
    path: /^\/(?:journals\/.+\/\d{2}-\w+\.full|euclid\.|proceedings\/.+\/.)/,
    paper: true
  },
  // https://opg.optica.org/oe/fulltext.cfm?uri=oe-1-1-1
  {
    hosts: 'spiedigitallibrary.org opg.optica.org osapublishing.org',
    path: /(?:^\/.+\/10\.\d{4,9}\/|\/(?:fulltext|abstract|viewmedia)\.cfm\?)./,
    paper: true
  },
  // https://www.jstor.org/stable/1234567
  {
    hosts: 'jstor.org',
    path: /^\/stable\/\d/,
    paper: true
  },
  // https://www.scitepress.org/Papers/2025/12345/12345.pdf
  {
    hosts: 'scitepress.org',
    path: /^\/(?:Papers|Link\.aspx|PublicationsDetail\.aspx).*\d/i,
    paper: true
  },
  // https://www.hindawi.com/journals/kites/2020/1234567/
  {
    hosts: 'hindawi.com',
    path: /^\/journals\/.+\/\d{4}\/\d/,
    paper: true
  },
  // https://diglib.eg.org/handle/10.5555/12345678
  {
    hosts: 'diglib.eg.org',
    path: /^\/(?:handle|items)\/./,
    paper: true
  },
  // https://ai.meta.com/research/publications/kites-in-low-wind/
  {
    hosts: 'research.google ai.meta.com research.fb.com machinelearning.apple.com',
    path: /^\/(?:pubs\/pub\d|pubs\/[\w-]+|research\/publications\/.|publications\/.|research\/[\w-]+$)/,
    paper: true
  },
  // https://www.microsoft.com/en-us/research/publication/kites-in-low-wind/
  {
    hosts: 'microsoft.com',
    path: /^\/(?:[a-z]{2}-[a-z]{2}\/)?research\/publication\/./,
    paper: true
  },

  // Code, models, data
  // https://huggingface.co/datasets/polder/kites
  {
    hosts: 'huggingface.co hf.co',
    path: /^\/datasets\//,
    kind: 'dataset'
  },
  // https://huggingface.co/spaces/polder/kites
  {
    hosts: 'huggingface.co hf.co',
    path: /^\/spaces\//,
    kind: 'demo'
  },
  // https://huggingface.co/papers/trending
  {
    hosts: 'huggingface.co hf.co',
    path: /^\/papers\//,
    kind: 'paper'
  },
  // https://huggingface.co/polder/kite-7b
  {
    hosts: 'huggingface.co hf.co',
    path: /^\/(?:collections\/)?[^/?]+\/[^/?]+/,
    kind: 'model'
  },
  // https://zenodo.org/records/1234567
  {
    hosts:
      '*.zenodo.org *.kaggle.com *.figshare.com *.physionet.org dataverse.harvard.edu data.mendeley.com *.openml.org *.openslr.org',
    kind: 'dataset'
  },
  // https://ollama.com/library/kite
  {hosts: '*.ollama.com *.modelscope.cn', kind: 'model'},
  // https://github.com/ada/kite
  {
    hosts:
      'github.com gitlab.com bitbucket.org codeberg.org gist.github.com pypi.org npmjs.com anonymous.4open.science gitee.com sourceforge.net crates.io cran.r-project.org',
    kind: 'code'
  },
  // https://colab.research.google.com/drive/1
  {
    hosts: '*.colab.research.google.com *.replicate.com *.gradio.live *.hf.space *.streamlit.app',
    kind: 'demo'
  },
  // https://youtu.be/kite
  {
    hosts: '*.youtube.com *.youtu.be *.vimeo.com *.bilibili.com *.slideslive.com *.videolectures.net',
    kind: 'video'
  },
  // https://kite.github.io/
  {
    hosts:
      '*.github.io *.gitlab.io *.sites.google.com *.netlify.app *.vercel.app *.pages.dev *.readthedocs.io',
    kind: 'project'
  }
]

/** Rules by the name of their host; a name with `*.` before it stands for all hosts below, too. */
const rulesByHost = /* @__PURE__ */ byHost(hostRules)

function byHost(rules: readonly HostRule[]): ReadonlyMap<string, readonly HostRule[]> {
  const byName = new Map<string, HostRule[]>()
  for (const rule of rules)
    for (const host of rule.hosts.split(' ')) {
      const known = byName.get(host)
      if (known) known.push(rule)
      else byName.set(host, [rule])
    }
  return byName
}

/** Files of papers stand on any host; those of slides and posters are others. */
const paperFile = /^(?!\/volumes?\/).*\.pdf$/i
const otherFile =
  /(?:^|[-_./])(?:slides?|poster|supp|supplement(?:al|ary)?(?:[-_]material)?|cv|resume)\.pdf$/i

/** What the table says of an address. */
interface Fit {
  readonly rule: HostRule
  readonly identifier: string | undefined
}

function fitOf(url: URL): Fit | undefined {
  const path = url.pathname + url.search
  let name = url.hostname.replace(/^www\d?\./, '')
  for (const exact = name; name !== ''; name = name.slice(name.indexOf('.') + 1 || name.length)) {
    const rules = [
      ...((name === exact && rulesByHost.get(name)) || []),
      ...(rulesByHost.get(`*.${name}`) ?? [])
    ]
    for (const rule of rules) {
      const match = rule.path ? rule.path.exec(path) : ['']
      if (match) return {rule, identifier: match[1]}
    }
  }
  return undefined
}

const aUrl: Check = value => (value instanceof URL ? undefined : wrongType('URL', value))

/**
 * Finds the identifiers of a paper in an address.
 *
 * @param url - A normalised address.
 * @returns Identifiers by scheme, without their version; empty where there is none.
 *
 * @example
 * ```ts
 * import {identifiersOf} from 'paperglean/extract'
 *
 * identifiersOf(new URL('https://arxiv.org/abs/2401.01234v2')) // => {arxiv: '2401.01234'}
 * identifiersOf(new URL('https://dl.acm.org/doi/pdf/10.5555/1234567')) // => {doi: '10.5555/1234567'}
 * ```
 */
export function identifiersOf(url: URL): Record<string, string> {
  checkArgument('url', aUrl, url)
  const fit = fitOf(url)
  if (!fit?.rule.scheme || !fit.identifier) return {}
  return {[fit.rule.scheme]: normalise(fit.rule.scheme, fit.identifier)}
}

function normalise(scheme: string, identifier: string): string {
  if (scheme === 'doi') return normaliseDoi(decode(identifier))
  if (scheme === 'pmc' || scheme === 'openalex') return identifier.toUpperCase()
  if (scheme === 'semanticscholar') return identifier.toLowerCase()
  // The subject class is no part of an arXiv identifier: math.GT/0309136 is math/0309136.
  return scheme === 'arxiv' ? identifier.replace(/^([a-z-]+)\.[a-z]{2}\//i, '$1/') : identifier
}

/** What publishers write behind a DOI: the form of the page, and on bioRxiv the version. */
const behindDoi = /(?:\/(?:full|pdf|meta|abstract|epub|summary|fulltext|html))?\/?$/
const version = /^(10\.1101\/[\d.]+)v\d.*$/

function normaliseDoi(text: string): string {
  return text
    .toLowerCase()
    .replace(version, '$1')
    .replace(behindDoi, '')
    .replace(/(?:\.full)?\.pdf$/, '')
}

/** What the host of an address says that it leads to; `undefined` where the host says nothing. */
export function kindOfHost(url: URL): LinkKind | undefined {
  const rule = fitOf(url)?.rule
  if (rule?.paper) return 'paper'
  return rule?.kind ?? (/\.pdf$/i.test(url.pathname) && !otherFile.test(url.pathname) ? 'paper' : undefined)
}

/** Whether an address is the page of one paper, or its file. */
export function isPaperAddress(url: URL): boolean {
  if (fitOf(url)?.rule.paper) return true
  return paperFile.test(url.pathname) && !otherFile.test(url.pathname)
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
