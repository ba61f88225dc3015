import {describe, expect, it} from 'vitest'
import {
  identifiersOf,
  isPaperAddress,
  isPaperLabel,
  isResourceLabel,
  kindOfHost,
  kindOfLabel,
  webAddress
} from '../src/address/index.js'
import {parseListing} from '../src/index.js'

describe('the table of hosts', () => {
  it.each<[address: string, scheme?: string]>([
    ['https://arxiv.org/abs/2401.01234v2', 'arxiv'],
    ['https://www.alphaxiv.org/abs/2401.01234', 'arxiv'],
    ['https://huggingface.co/papers/2401.01234', 'arxiv'],
    ['https://scholar.archive.org/work/kite7abc'],
    ['https://www.biorxiv.org/content/10.1101/2025.01.01.123456v1.full.pdf', 'doi'],
    ['https://www.biorxiv.org/content/early/2018/01/01/123456'],
    ['https://www.techrxiv.org/doi/full/10.5555/12345678', 'doi'],
    ['https://chemrxiv.org/engage/chemrxiv/article-details/0a1b2c'],
    ['https://papers.ssrn.com/sol3/papers.cfm?abstract_id=1234567'],
    ['https://osf.io/preprints/psyarxiv/abc12'],
    ['https://eprint.iacr.org/2025/123'],
    ['https://hal.science/hal-01234567v2/document'],
    ['https://core.ac.uk/works/12345'],
    ['https://www.preprints.org/manuscript/202501.0001/v1'],
    ['https://www.researchsquare.com/article/rs-1234567/v1'],
    ['https://doi.org/10.5555/12345678', 'doi'],
    ['https://openreview.net/forum?id=abCD12', 'openreview'],
    ['https://aclanthology.org/2020.delta-main.7/', 'acl'],
    ['https://pubmed.ncbi.nlm.nih.gov/12345678/', 'pubmed'],
    ['https://www.ncbi.nlm.nih.gov/pubmed/12345678', 'pubmed'],
    ['https://pmc.ncbi.nlm.nih.gov/articles/PMC1234567/', 'pmc'],
    [
      'https://www.semanticscholar.org/paper/Kites/0123456789abcdef0123456789abcdef01234567',
      'semanticscholar'
    ],
    ['https://www.semanticscholar.org/paper/kite/0a1b'],
    ['https://api.semanticscholar.org/CorpusID:12345', 'semanticscholar'],
    ['https://pdfs.semanticscholar.org/0a1b/2c3d.pdf'],
    ['https://openalex.org/W1234567', 'openalex'],
    ['https://paperswithcode.com/paper/kites-in-low-wind'],
    ['https://www.catalyzex.com/paper/kites-in-low-wind'],
    ['https://www.researchgate.net/publication/123456789_Kites'],
    ['https://proceedings.mlr.press/v1/kite25a.html'],
    ['https://openaccess.thecvf.com/content/CVPR2025/html/Kite_CVPR_2025_paper.html'],
    ['https://www.cv-foundation.org/openaccess/content_cvpr_2015/html/Kite_2015_CVPR_paper.html'],
    ['https://www.ecva.net/papers/eccv_2024/papers_ECCV/html/12_ECCV_2024_paper.php'],
    ['https://papers.nips.cc/paper/2025/hash/kite-Abstract.html'],
    ['https://icml.cc/virtual/2025/poster/12345'],
    ['https://icml.cc/2012/papers/123.pdf'],
    ['https://proceedings.mlsys.org/paper/2021/hash/0a1b2c-Abstract.html'],
    ['https://jmlr.org/papers/v1/kite25a.html'],
    ['https://ojs.aaai.org/index.php/AAAI/article/view/12345'],
    ['https://www.aaai.org/ocs/index.php/AAAI/AAAI18/paper/view/12345'],
    ['https://www.ijcai.org/proceedings/2025/7'],
    ['https://www.isca-archive.org/interspeech_2025/kite25_interspeech.html'],
    ['https://www.roboticsproceedings.org/rss20/p001.html'],
    ['https://www.usenix.org/conference/kite25/presentation/example'],
    ['https://www.vldb.org/pvldb/vol18/p123-example.pdf'],
    ['https://www.cidrdb.org/cidr2025/papers/p1-example.pdf'],
    ['https://proceedings.bmvc2023.org/12/'],
    ['https://www.ndss-symposium.org/ndss-paper/kites-in-low-wind/'],
    ['https://drops.dagstuhl.de/entities/document/10.5555/12345678', 'doi'],
    ['https://drops.dagstuhl.de/opus/volltexte/2020/12345/'],
    ['https://ceur-ws.org/Vol-1234/paper1.pdf'],
    ['https://archives.ismir.net/ismir2025/paper/000001.pdf'],
    ['https://distill.pub/2020/kites/'],
    ['https://dl.acm.org/doi/abs/10.5555/1234567', 'doi'],
    ['https://dl.acm.org/citation.cfm?id=1234567'],
    ['https://ieeexplore.ieee.org/document/1234567'],
    ['https://www.computer.org/csdl/proceedings-article/kite/2025/123/0a1b'],
    ['https://link.springer.com/chapter/10.5555/12345678', 'doi'],
    ['https://link.springer.com/article/kite'],
    ['https://www.nature.com/articles/kite-7'],
    ['https://www.nature.com/nature/journal/v500/n1/full/nature12345.html'],
    ['https://www.pnas.org/content/117/1/123'],
    ['https://www.sciencedirect.com/science/article/pii/S1234'],
    ['https://www.mdpi.com/1234-5678/12/3/456'],
    ['https://www.frontiersin.org/articles/10.5555/12345678/full', 'doi'],
    ['https://journals.plos.org/plosone/article?id=10.5555/12345678', 'doi'],
    ['https://academic.oup.com/kites/article/1/1/kite/1234567'],
    ['https://www.cambridge.org/core/journals/kites/article/low-wind/0A1B'],
    ['https://iopscience.iop.org/article/10.5555/12345678/meta', 'doi'],
    ['https://journals.aps.org/prl/abstract/10.5555/12345678', 'doi'],
    ['https://www.cell.com/kites/fulltext/S1234-5678(25)00001-2'],
    ['https://www.thelancet.com/journals/landig/article/PIIS1234-5678(25)00001-2/fulltext'],
    ['https://www.bmj.com/content/380/bmj-2022-012345'],
    ['https://jamanetwork.com/journals/jama/fullarticle/1234567'],
    ['https://elifesciences.org/articles/12345'],
    ['https://direct.mit.edu/tacl/article/doi/10.5555/12345678'],
    ['https://projecteuclid.org/euclid.aos/1234567890'],
    ['https://opg.optica.org/oe/fulltext.cfm?uri=oe-1-1-1'],
    ['https://www.jstor.org/stable/1234567'],
    ['https://www.scitepress.org/Papers/2025/12345/12345.pdf'],
    ['https://www.hindawi.com/journals/kites/2020/1234567/'],
    ['https://diglib.eg.org/handle/10.5555/12345678'],
    ['https://ai.meta.com/research/publications/kites-in-low-wind/'],
    ['https://www.microsoft.com/en-us/research/publication/kites-in-low-wind/']
  ])('knows the page of a paper: %s', (address, scheme) => {
    const url = new URL(address)
    expect(kindOfHost(url)).toBe('paper')
    expect(isPaperAddress(url)).toBe(true)
    expect(Object.keys(identifiersOf(url))).toEqual(scheme ? [scheme] : [])
  })

  it.each<[address: string, kind: string | undefined, scheme?: string]>([
    ['https://arxiv.org/list/cs.LG/new', 'paper'],
    ['https://www.alphaxiv.org/explore', 'paper'],
    ['https://www.biorxiv.org/collection/kites', 'paper'],
    ['https://www.doi.org/the-identifier/', 'paper'],
    ['https://openreview.net/group?id=Kite/2025', 'paper'],
    ['https://aclanthology.org/volumes/2020.delta-main/', 'paper'],
    ['https://pubmed.ncbi.nlm.nih.gov/?term=kites', 'paper'],
    ['https://dblp.org/rec/conf/kite/ExampleE25.html', undefined, 'dblp'],
    ['https://huggingface.co/datasets/polder/kites', 'dataset'],
    ['https://huggingface.co/spaces/polder/kites', 'demo'],
    ['https://huggingface.co/papers/trending', 'paper'],
    ['https://huggingface.co/polder/kite-7b', 'model'],
    ['https://zenodo.org/records/1234567', 'dataset'],
    ['https://ollama.com/library/kite', 'model'],
    ['https://github.com/ada/kite', 'code'],
    ['https://colab.research.google.com/drive/1', 'demo'],
    ['https://youtu.be/kite', 'video'],
    ['https://kite.github.io/', 'project']
  ])('knows %s: %s', (address, kind, scheme) => {
    const url = new URL(address)
    expect(kindOfHost(url)).toBe(kind)
    expect(Object.keys(identifiersOf(url))).toEqual(scheme ? [scheme] : [])
  })

  it.each([
    [
      'https://www.biorxiv.org/content/10.1101/2025.01.01.123456v1.full.pdf',
      'doi',
      '10.1101/2025.01.01.123456'
    ],
    ['https://www.frontiersin.org/articles/10.3389/fkite.2025.00001/full', 'doi', '10.3389/fkite.2025.00001'],
    ['https://dl.acm.org/doi/pdf/10.5555/1234567.1234568', 'doi', '10.5555/1234567.1234568'],
    ['https://link.springer.com/content/pdf/10.5555%2F978-3-031-1_7.pdf', 'doi', '10.5555/978-3-031-1_7'],
    ['https://iopscience.iop.org/article/10.1088/1234-5678/ab1234/meta', 'doi', '10.1088/1234-5678/ab1234'],
    ['https://ar5iv.labs.arxiv.org/html/2401.01234', 'arxiv', '2401.01234'],
    ['https://export.arxiv.org/abs/math.GT/0309136v1', 'arxiv', 'math/0309136'],
    ['https://europepmc.org/article/PMC/PMC1234567', 'pmc', 'PMC1234567'],
    ['https://dblp.org/rec/conf/kite/ExampleE25.html', 'dblp', 'conf/kite/ExampleE25']
  ])('%s names %s:%s', (address, scheme, identifier) =>
    expect(identifiersOf(new URL(address))).toEqual({[scheme]: identifier})
  )

  it.each([
    'https://arxiv.org/list/cs.LG/new',
    'https://proceedings.mlr.press/v1/',
    'https://papers.nips.cc/paper/2025',
    'https://openaccess.thecvf.com/CVPR2025',
    'https://jmlr.org/papers/v1/',
    'https://dl.acm.org/doi/proceedings/10.5555/1234567',
    'https://dl.acm.org/journal/kites',
    'https://link.springer.com/book/10.5555/978-3-031-12345-6',
    'https://www.ijcai.org/proceedings/2025/',
    'https://ojs.aaai.org/index.php/AAAI/issue/view/123',
    'https://www.semanticscholar.org/author/Ada/123',
    'https://www.semanticscholar.org/search?q=kites',
    'https://scholar.google.com/scholar?q=kites',
    'https://dblp.org/rec/conf/kite/ExampleE25.html',
    'https://dblp.org/pid/1/2345.html',
    'https://huggingface.co/papers/trending',
    'https://paperswithcode.com/task/kites',
    'https://www.researchgate.net/profile/Ada-Example',
    'https://github.com/ada/kite',
    'https://kite.example/talk/slides.pdf',
    'https://kite.example/2025'
  ])('%s is no page of one paper', address => expect(isPaperAddress(new URL(address))).toBe(false))
})

describe('a link that leads on is read as where it leads', () => {
  it.each([
    'https://scholar.google.com/scholar_url?url=https://kite.example/1&hl=en',
    'https://www.google.com/url?q=https://kite.example/1&sa=D',
    'https://www.linkedin.com/redir/redirect?url=https%3A%2F%2Fkite.example%2F1',
    'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fkite.example%2F1&data=05',
    'https://l.facebook.com/l.php?u=https%3A%2F%2Fkite.example%2F1',
    'https://t.umblr.com/redirect?z=https%3A%2F%2Fkite.example%2F1',
    'https://www.youtube.com/redirect?q=https%3A%2F%2Fkite.example%2F1',
    'https://slack-redir.net/link?url=https%3A%2F%2Fkite.example%2F1',
    'https://link.zhihu.com/?target=https%3A//kite.example/1',
    'https://duckduckgo.com/l/?uddg=https%3A%2F%2Fkite.example%2F1',
    'https://vk.com/away.php?to=https%3A%2F%2Fkite.example%2F1'
  ])('%s', address => expect(webAddress(address)?.href).toBe('https://kite.example/1'))

  it('also within another', () => {
    const inner = 'https://www.google.com/url?q=https%3A%2F%2Fkite.example%2F1'
    expect(webAddress(`https://l.facebook.com/l.php?u=${encodeURIComponent(inner)}`)?.href).toBe(
      'https://kite.example/1'
    )
  })

  it.each([
    'https://www.google.com/url?q=javascript:alert(1)',
    'https://kite.example/?url=https://a.example/'
  ])('but not %s', address => expect(webAddress(address)?.href).toBe(new URL(address).href))

  it.each([
    'https://github.com/fern/moss.',
    'https://github.com/fern/moss}',
    'https://github.com/fern/moss%7D',
    'https://github.com/fern/moss},'
  ])('leaves to the text what %s ends with', address =>
    expect(webAddress(address)?.href).toBe('https://github.com/fern/moss')
  )

  it('keeps a brace that is opened', () =>
    expect(webAddress('https://kite.example/set/{a}')?.href).toBe('https://kite.example/set/%7Ba%7D'))
})

describe('the words of a link', () => {
  it.each([
    ['Paper', 'paper'],
    ['[ PDF ]', 'paper'],
    ['📄 Paper', 'paper'],
    ['View arXiv page', 'paper'],
    ['论文链接', 'paper'],
    ['Code (PyTorch)', 'code'],
    ['Official GitHub repo', 'code'],
    ['GitHub 1.2k', 'code'],
    ['project code', 'code'],
    ['代码', 'code'],
    ['Project page', 'project'],
    ['project website', 'project'],
    ['Live demo', 'demo'],
    ['demo video', 'video'],
    ['Code and data', undefined],
    ['Slides', undefined]
  ])('%s: a button, for %s', (label, kind) => {
    expect(isResourceLabel(label)).toBe(true)
    expect(kindOfLabel(label)).toBe(kind)
  })

  it.each([
    'Kites in Low Wind',
    'Ada Example',
    'Paper Boats',
    'The',
    'Code of Conduct',
    'Data Folding by Candle Light',
    'CVPR 2025',
    'arXiv 2025',
    '12',
    ''
  ])('"%s" is no button', label => {
    expect(isResourceLabel(label)).toBe(false)
    expect(kindOfLabel(label)).toBeUndefined()
  })

  it.each([
    ['Paper', true],
    ['arXiv', true],
    ['Full paper', true],
    ['Papers', false],
    ['Link', false],
    ['Paper / Code', false],
    ['Code', false]
  ])('%s names the paper itself: %s', (label, expected) => expect(isPaperLabel(label)).toBe(expected))
})

describe('a list of pages of publishers', () => {
  const papers = [
    ['Kites in Low Wind over Polders', 'https://proceedings.mlr.press/v901/kite25a.html'],
    ['Counting Leaves on a Windy Day', 'https://papers.nips.cc/paper/2025/hash/0a1b-Abstract.html']
  ] as const
  it.each([
    ['text', papers.map(([title, url]) => `${title}\n${url}\nAda Example, Bo Example`).join('\n\n')],
    [
      'Markdown',
      papers.map(([title, url]) => `- [${title}](${url})  \n  Ada Example, Bo Example`).join('\n')
    ],
    [
      'HTML',
      `<!doctype html><ul>${papers.map(([title, url]) => `<li><a href="${url}">${title}</a><br>Ada Example, Bo Example</li>`).join('')}</ul>`
    ]
  ])('is read the same in %s', (_, source) => {
    expect(
      parseListing(source).papers.map(({title, authors, links}) => [
        title,
        authors.map(({name}) => name),
        links.map(({kind, url}) => [kind, url])
      ])
    ).toEqual(papers.map(([title, url]) => [title, ['Ada Example', 'Bo Example'], [['paper', url]]]))
  })
})
