import type {LinkKind} from '../tree/entities.js'

/** What a word or phrase says of where a link leads, when it stands on the link. */
interface LabelRule {
  /** Phrases with commas between. */
  readonly words: string
  readonly kind?: LinkKind
  /** Whether it names the paper itself, and not some page about it. */
  readonly paper?: true
  /** Whether another word before it counts more: the page of "project page". */
  readonly weak?: true
  readonly example: string
}

/** The words on links and buttons of papers. */
const labelRules: readonly LabelRule[] = [
  {
    words:
      'paper, pdf, arxiv, arxiv.org, preprint, abs, openreview, ar5iv, eprint, camera ready, full text, fulltext, full paper, doi, publisher, acl anthology, cvf, pmlr, biorxiv, medrxiv, ssrn, ieee, acm, springer, hal, 论文, 论文链接, 论文地址, 論文, 原文, 原文链接, 全文, 논문',
    kind: 'paper',
    paper: true,
    example: '[Paper]'
  },
  {
    words: 'papers, abstract, html, link, 链接, 鏈接, リンク, 링크',
    kind: 'paper',
    weak: true,
    example: '[html]'
  },
  {
    words:
      'code, codes, codebase, github, gitlab, git, repo, repository, implementation, pytorch, tensorflow, jax, keras, software, 代码, 代码链接, 代码地址, 源码, 开源代码, 程式碼, コード, 코드',
    kind: 'code',
    example: 'Official code'
  },
  {
    words:
      'project, project page, projectpage, web page, webpage, web site, website, homepage, home page, web, 项目, 项目主页, 项目地址, 项目链接, 主页, 專案, プロジェクト, 프로젝트',
    kind: 'project',
    example: 'Project page'
  },
  {
    words: 'page, site, blog, blog post, blogpost, docs, documentation, 博客',
    kind: 'project',
    weak: true,
    example: 'Blog post'
  },
  {
    words: 'demo, demos, space, spaces, playground, colab, app, notebook, 演示, 在线演示, デモ, 데모',
    kind: 'demo',
    example: 'Live demo'
  },
  {
    words:
      'video, videos, youtube, talk, recording, presentation, bilibili, trailer, 视频, 演示视频, 動画, 비디오, 영상',
    kind: 'video',
    example: 'Video'
  },
  {
    words:
      'dataset, datasets, data set, data sets, data, benchmark, benchmarks, corpus, 数据, 数据集, データセット, 데이터셋',
    kind: 'dataset',
    example: 'Data'
  },
  {
    words:
      'model, models, weights, checkpoint, checkpoints, model weights, model card, hf model, hf models, hugging face model, hugging face models, huggingface model, huggingface models, 模型, 模型权重, モデル, 모델',
    kind: 'model',
    example: 'Weights'
  },
  {
    words:
      'ps, tex, latex, slides, slide, poster, supp, suppl, supplement, supplementary, supplemental, supplementary material, supplementary materials, supplemental material, appendix, proceedings, hugging face, huggingface, hf, 幻灯片',
    example: 'Slides'
  }
]

const nouns: ReadonlyMap<string, LabelRule> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ labelRules.flatMap(rule => rule.words.split(', ').map(word => [word, rule]))
)

/** Words before the noun of a label. */
const leading = new Set(
  'view download read full the open official source online live interactive see get visit original our unofficial'.split(
    ' '
  )
)
/** Words behind the noun of a label. */
const following = new Set(
  'page link links url pdf paper code site website webpage material materials text repo repository version html here address'.split(
    ' '
  )
)
/** A count, a version, the kind of a file: "GitHub 1.2k", "arXiv v2", "PDF (2 MB)". */
const count = /^(?:\d{1,3}(?:[.,]\d{1,3})?[km]?|v\d{1,3}(?:\.\d)?|[km]b)$/

/** Longer labels are no buttons'. */
const longest = 60
/** The longest phrase of the table, in words. */
const phraseLength = 3

/** What stands in brackets at its end: "Code (PyTorch)". */
const aside = /\s?\([^()]{1,20}\)\W{0,3}$/

/** The words of a label, without what stands around them: "[ PDF ]", "📄Paper", "code (PyTorch)". */
function wordsOf(label: string): string[] {
  return label
    .toLowerCase()
    .replace(aside, '')
    .replace(/^[^\p{L}]+|(?<![^\p{L}\d)])[^\p{L}\d)]+$/gu, '')
    .split(/[\s_()[\]-]+/)
    .filter(word => word !== '' && word !== '-')
}

/** The nouns that a label is made of; `undefined` where it holds other words. */
function nounsOf(words: readonly string[]): LabelRule[] | undefined {
  const found: LabelRule[] = []
  for (let at = 0; at < words.length; ) {
    let taken = 0
    for (let length = phraseLength; length > 0 && taken === 0; length--) {
      const rule = at + length <= words.length && nouns.get(words.slice(at, at + length).join(' '))
      if (!rule) continue
      found.push(rule)
      taken = length
    }
    const word = words[at] ?? ''
    const passed = found.length === 0 ? leading.has(word) : following.has(word) || count.test(word)
    if (taken === 0 && !passed) return undefined
    at += taken || 1
  }
  return found.length > 0 && found.length <= 3 ? found : undefined
}

const firstWord = /[\p{L}\d]+/u
/** The same where a label begins with it, and it ends at a space or with the label. */
const asciiWord = /^[a-z\d]+(?=\s|$)/i
const firstWords = new Set([...leading, ...[...nouns.keys()].map(noun => firstWord.exec(noun)?.[0] ?? '')])

/** Whether the first word of a label is one that labels begin with: most texts are told by it. */
function mayBegin(label: string): boolean {
  const word = (asciiWord.exec(label)?.[0] ?? firstWord.exec(label)?.[0])?.toLowerCase()
  return word !== undefined && (firstWords.has(word) || /^\d/.test(word))
}

/** What a label names, each part of "Paper / Code" alone. */
function partsOf(label: string): LabelRule[] | undefined {
  if (label.length > longest || !mayBegin(label)) return undefined
  const parts: LabelRule[] = []
  for (const part of label.split(/[/&,+|、·]|\s(?:and|or)\s/i)) {
    const words = wordsOf(part)
    const found = nounsOf(words)
    if (!found) return undefined
    // The last noun says what it is, as "code" in "project code"; words such as "page" go with the noun before.
    const strong = found.findLast(({weak}) => !weak) ?? found[0]
    if (strong) parts.push(strong)
  }
  return parts
}

/**
 * What the words of a link say that it leads to, such as "Code" or "Project page".
 *
 * @param label - The words of the link alone.
 * @returns `undefined` where they are no such label.
 */
export function kindOfLabel(label: string): LinkKind | undefined {
  const [first, ...others] = partsOf(label) ?? []
  return others.every(({kind}) => kind === first?.kind) ? first?.kind : undefined
}

/** Whether the words of a link are those of a button by which a paper's parts are got: "PDF", "[Code]". */
export function isResourceLabel(label: string): boolean {
  return partsOf(label) !== undefined
}

/** Whether the words of a link say that it leads to the paper itself: "Paper", "arXiv". */
export function isPaperLabel(label: string): boolean {
  const parts = partsOf(label)
  return parts?.length === 1 && parts[0]?.paper === true
}

const saysNothing = /^(?:link|here|click here|url|this|链接|\W+|🔗.{0,2})$/iu

/** Whether the words of a link say nothing of where it leads. */
export function isEmptyLabel(label: string): boolean {
  return saysNothing.test(label)
}
