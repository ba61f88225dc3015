import {harmlessLine} from '../clean/harmless.js'
import {latexOf, verbatimOf} from './bibliography/latex.js'

/** What is said of a set where it is cited. */
interface Cited {
  readonly name: string
  readonly title?: string | undefined
  readonly creator?: string | undefined
  readonly published?: string | undefined
  readonly release: string
  readonly url?: string | undefined
}

/** The entry of a set for a bibliography in BibTeX. No text can end it, or begin an element where it stands in a page. */
export function citationText({name, title = name, creator, published, release, url}: Cited): string {
  const text = (value: string) => latexOf(harmlessLine(value), false).replaceAll('<', '\\textless{}')
  const fields = [
    ['title', `{${text(title)}}`],
    ['author', creator && `{${text(creator)}}`],
    ['year', published?.slice(0, 4)],
    ['version', text(release)],
    ['url', url && verbatimOf(new URL(url).href)]
  ]
  const lines = fields.flatMap(([key, value]) => (value ? [`  ${key} = {${value}}`] : []))
  return `@misc{${name},\n${lines.join(',\n')}\n}`
}
