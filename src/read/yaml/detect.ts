import {memberRules} from '../../fields/index.js'
import {fold} from '../named/values.js'

/** `key: value`, `- key: value`, `- value`, `key:` */
const entryLine = /^( *)(- {1,4})?(["']?)([A-Za-z_][\w. /-]{0,40})\3:(?: |\t|$)/
const otherLine = /^(?: *- | +\S|#|---|\.\.\.)/
/** What lines of code end with. */
const codeEnd = /[,;{(]\s{0,5}$/
/** Names that papers have, and settings of programs seldom. */
const paperNames = new Set(
  memberRules
    .filter(({target}) => /^(?:authors|abstract|doi|arxiv|published|journal|url)$/.test(target))
    .flatMap(({names}) => names.split(' ').map(fold))
)
/** How sure it is where the objects are papers, and where they are any. */
const sure = {papers: 0.93, structure: 0.6}

/**
 * Tells how sure it is that a source is YAML: lists or objects of objects. Lines with labels alone are text, and what
 * goes on behind the end of a front matter is a document.
 */
export function detectYaml(head: string): number {
  const lines = head.split(/\r\n|\r|\n/).filter(line => line.trim() !== '')
  let [entries, nested, others] = [0, 0, 0]
  const names = new Set<string>()
  let parent: {readonly column: number; readonly isOpen: boolean} | undefined
  for (const line of lines) {
    const [, spaces = '', dash = '', , name] = entryLine.exec(line) ?? []
    if (name === undefined ? !otherLine.test(line) : codeEnd.test(line)) others++
    if (name === undefined) continue
    entries++
    names.add(fold(name))
    const column = spaces.length + dash.length
    if (parent?.isOpen && dash === '' && column >= parent.column && spaces !== '') nested++
    parent = {column, isOpen: dash !== '' || line.trimEnd().endsWith(':')}
  }
  const isStructure = entries >= 2 && nested >= 1 && others * 10 <= lines.length
  if (!isStructure || !/^\s*(?:---|#|%YAML|- |["']?[A-Za-z_])/.test(head)) return 0
  const isOfPapers = names.has('title') && [...names].some(name => paperNames.has(name))
  if (isOfPapers) return sure.papers
  return nested >= 3 && others === 0 ? sure.structure : 0
}
