import {attribute, closest, type PageElement} from './element.js'

/** Elements without text to be seen. */
const unseen = new Set(
  'head script style template noscript title svg iframe object select textarea canvas audio video noembed noframes rt rp datalist'.split(
    ' '
  )
)
const hiddenStyle = /(?:^|[\s;])(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden)/i

/** Whether a browser shows nothing of an element. What scripts or style sheets hide is not known. */
export function isHidden(element: PageElement): boolean {
  const {tag, attributes} = element
  if (unseen.has(tag)) return true
  if (attributes.hidden !== undefined && attributes.hidden !== false) return true
  if (tag === 'dialog' && !attributes.open) return true
  return hiddenStyle.test(attribute(element, 'style').slice(0, 2000))
}

/** A formula whose TeX the page holds. */
export interface Formula {
  readonly tex: string
  /** The element that the TeX is shown for. */
  readonly shown: PageElement
  /** Those of a page's elements that show the same formula in another way. */
  readonly doubles: (elements: readonly PageElement[]) => PageElement[]
}

/**
 * Finds the TeX of a formula: KaTeX and MathJax 3 keep it in an annotation, MathJax 2 in a script,
 * LaTeXML in `alttext`, older programs in the `alt` of an image.
 */
export function texOf(element: PageElement, rawText: () => string): Formula | undefined {
  const {tag} = element
  if (tag === 'annotation' && /tex/i.test(attribute(element, 'encoding'))) {
    const math = closest(element, ['math'])
    return math && formula(rawText(), math, elements => ariaHiddenBeside(elements, math))
  }
  if (tag === 'script' && /^math\/(?:la)?tex/i.test(attribute(element, 'type')))
    return formula(rawText(), element, elements => mathJaxBefore(elements, element))
  if (tag === 'math') return formula(attribute(element, 'alttext') || attribute(element, 'altText'), element)
  const alt = tag === 'img' ? /^\$+([^$]{1,500})\$+$/.exec(attribute(element, 'alt').trim()) : undefined
  return alt ? formula(alt[1] ?? '', element) : undefined
}

function formula(
  text: string,
  shown: PageElement,
  doubles: Formula['doubles'] = () => []
): Formula | undefined {
  const tex = text
    .trim()
    .replace(/^%\s{0,9}|\s+/g, ' ')
    .trim()
  return tex === '' ? undefined : {tex, shown, doubles}
}

/** `<span class="katex"><span class="katex-mathml"><math>…</math></span><span aria-hidden="true">…` */
function ariaHiddenBeside(elements: readonly PageElement[], math: PageElement): PageElement[] {
  const beside = math.parent?.parent ?? math.parent
  if (!beside || beside.end - beside.index > 2000) return []
  return elements
    .slice(beside.index + 1, beside.end)
    .filter(element => attribute(element, 'ariaHidden') === 'true' && element.parent === beside)
}

/** `<span class="MathJax" id="MathJax-Element-1-Frame">…</span><script type="math/tex" id="MathJax-Element-1">` */
function mathJaxBefore(elements: readonly PageElement[], script: PageElement): PageElement[] {
  const found: PageElement[] = []
  for (let index = script.index - 1; index > (script.parent?.index ?? -1) && found.length < 2; index--) {
    const element = elements[index]
    if (!element || script.index - index > 2000) break
    if (element.parent === script.parent && !/^MathJax/.test(attribute(element, 'className'))) break
    if (element.parent === script.parent) found.push(element)
  }
  return found
}
